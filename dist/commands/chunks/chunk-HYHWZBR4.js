import{a as y,c as o_}from"./chunk-YFWBQXD3.js";var $p=y(fn=>{"use strict";Object.defineProperty(fn,"__esModule",{value:!0});fn.versionInfo=fn.version=void 0;var d_="16.15.0";fn.version=d_;var f_=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});fn.versionInfo=f_});var Ke=y(ia=>{"use strict";Object.defineProperty(ia,"__esModule",{value:!0});ia.devAssert=m_;function m_(e,t){if(!!!e)throw new Error(t)}});var uo=y(oa=>{"use strict";Object.defineProperty(oa,"__esModule",{value:!0});oa.isPromise=h_;function h_(e){return typeof e?.then=="function"}});var Mt=y(sa=>{"use strict";Object.defineProperty(sa,"__esModule",{value:!0});sa.isObjectLike=y_;function y_(e){return typeof e=="object"&&e!==null}});var lo=y(co=>{"use strict";Object.defineProperty(co,"__esModule",{value:!0});co.getLocation=Qp;co.getLocations=g_;function Qp(e,t){let r=/\r\n|[\n\r]/g,n=1,i=t+
1,o;for(;(o=r.exec(e.body))&&o.index<t;)n++,i=t+1-(o.index+o[0].length);return{line:n,column:i}}function g_(e){if(e.length<2)return e.map(({source:n,start:i})=>Qp(
n,i));let t=new Map;e.forEach(({source:n,start:i},o)=>{let s=t.get(n);s===void 0&&(s=[],t.set(n,s)),s.push({position:i,index:o})});let r=new Array(e.length);for(let[
n,i]of t){let o=/\r\n|[\n\r]/g,s=o.exec(n.body),a=1,u=0;i.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of i){for(;s!==null&&s.index<c;)u=s.index+
s[0].length,a++,s=o.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var aa=y(po=>{"use strict";Object.defineProperty(po,"__esModule",{value:!0});po.printLocation=b_;po.printSourceLocation=Bp;var __=lo();function b_(e){return Bp(
e.source,(0,__.getLocation)(e.source,e.start))}function Bp(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,i=t.line-1,o=e.locationOffset.line-1,s=t.
line+o,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${s}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[i];if(p.length>120){let f=Math.floor(u/80),m=u%80,v=[];for(let x=0;x<p.length;x+=80)v.push(p.slice(x,x+80));return c+Kp([[`${s} \
|`,v[0]],...v.slice(1,f+1).map(x=>["|",x]),["|","^".padStart(m)],["|",v[f+1]]])}return c+Kp([[`${s-1} |`,l[i-1]],[`${s} |`,p],["|","^".padStart(u)],[`${s+1} |`,
l[i+1]]])}function Kp(e){let t=e.filter(([n,i])=>i!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,i])=>n.padStart(r)+(i?" "+i:"")).join(`
`)}});var w=y(mn=>{"use strict";Object.defineProperty(mn,"__esModule",{value:!0});mn.GraphQLError=void 0;mn.formatError=S_;mn.printError=E_;var v_=Mt(),Yp=lo(),Jp=aa();
function T_(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var ua=class e extends Error{constructor(t,...r){
var n,i,o;let{nodes:s,source:a,positions:u,path:c,originalError:l,extensions:p}=T_(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=Hp(Array.isArray(s)?s:s?[s]:void 0);let f=Hp((n=this.nodes)===null||n===void 0?void 0:n.map(v=>v.loc).filter(v=>v!=null));this.source=a??(f==null||
(i=f[0])===null||i===void 0?void 0:i.source),this.positions=u??f?.map(v=>v.start),this.locations=u&&a?(0,Yp.getLocations)(u.map(v=>({source:a,start:v}))):f&&(0,Yp.
getLocations)(f);let m=(0,v_.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(o=p??m)!==null&&o!==void 0?o:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,Jp.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,Jp.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};mn.GraphQLError=ua;function Hp(e){return e===
void 0||e.length===0?void 0:e}function E_(e){return e.toString()}function S_(e){return e.toJSON()}});var Kn=y(ca=>{"use strict";Object.defineProperty(ca,"__esModule",{value:!0});ca.syntaxError=N_;var R_=w();function N_(e,t,r){return new R_.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var Xe=y(dt=>{"use strict";Object.defineProperty(dt,"__esModule",{value:!0});dt.Token=dt.QueryDocumentKeys=dt.OperationTypeNode=dt.Location=void 0;dt.isNode=I_;
var la=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};dt.Location=la;var pa=class{constructor(t,r,n,i,o,s){this.kind=t,this.start=r,this.end=n,this.line=i,this.column=o,this.
value=s,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
dt.Token=pa;var zp={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};dt.QueryDocumentKeys=zp;var O_=new Set(Object.keys(zp));function I_(e){let t=e?.kind;return typeof t==
"string"&&O_.has(t)}var da;dt.OperationTypeNode=da;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(da||(dt.OperationTypeNode=
da={}))});var hn=y(Bn=>{"use strict";Object.defineProperty(Bn,"__esModule",{value:!0});Bn.DirectiveLocation=void 0;var fa;Bn.DirectiveLocation=fa;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(fa||(Bn.DirectiveLocation=fa={}))});var $=y(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.Kind=void 0;var ma;Yn.Kind=ma;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(ma||(Yn.Kind=ma={}))});var Jn=y(qr=>{"use strict";Object.defineProperty(qr,"__esModule",{value:!0});qr.isDigit=Xp;qr.isLetter=ha;qr.isNameContinue=A_;qr.isNameStart=P_;qr.isWhiteSpace=
w_;function w_(e){return e===9||e===32}function Xp(e){return e>=48&&e<=57}function ha(e){return e>=97&&e<=122||e>=65&&e<=90}function P_(e){return ha(e)||e===95}
function A_(e){return ha(e)||Xp(e)||e===95}});var zn=y(Hn=>{"use strict";Object.defineProperty(Hn,"__esModule",{value:!0});Hn.dedentBlockStringLines=D_;Hn.isPrintableAsBlockString=j_;Hn.printBlockString=L_;
var ya=Jn();function D_(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,i=-1;for(let s=0;s<e.length;++s){var o;let a=e[s],u=k_(a);u!==a.length&&(n=(o=n)!==null&&o!==
void 0?o:s,i=s,s!==0&&u<r&&(r=u))}return e.map((s,a)=>a===0?s:s.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,i+1)}function k_(e){let t=0;for(;t<e.length&&(0,ya.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function j_(e){if(e==="")return!0;let t=!0,r=!1,n=!0,i=!1;for(let o=0;o<e.length;++o)switch(e.codePointAt(o)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!i)return!1;i=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&i)}function L_(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),i=n.length===1,o=n.length>1&&n.slice(1).every(m=>m.length===0||(0,ya.isWhiteSpace)(m.charCodeAt(0))),s=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!s,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!i||e.length>70||c||o||s),p="",f=i&&(0,ya.isWhiteSpace)(e.charCodeAt(0));return(l&&
!f||o)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var yn=y(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.TokenKind=void 0;var ga;Xn.TokenKind=ga;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(ga||(Xn.TokenKind=ga=
{}))});var Zn=y(vr=>{"use strict";Object.defineProperty(vr,"__esModule",{value:!0});vr.Lexer=void 0;vr.createToken=Ne;vr.isPunctuatorTokenKind=C_;vr.printCodePointAt=br;
vr.readName=rd;var ft=Kn(),Zp=Xe(),x_=zn(),Fr=Jn(),M=yn(),ba=class{constructor(t){let r=new Zp.Token(M.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==M.TokenKind.EOF)do if(t.next)t=t.next;else{let r=q_(this,t.end);t.next=r,r.prev=t,t=r}while(t.
kind===M.TokenKind.COMMENT);return t}};vr.Lexer=ba;function C_(e){return e===M.TokenKind.BANG||e===M.TokenKind.DOLLAR||e===M.TokenKind.AMP||e===M.TokenKind.PAREN_L||
e===M.TokenKind.PAREN_R||e===M.TokenKind.DOT||e===M.TokenKind.SPREAD||e===M.TokenKind.COLON||e===M.TokenKind.EQUALS||e===M.TokenKind.AT||e===M.TokenKind.BRACKET_L||
e===M.TokenKind.BRACKET_R||e===M.TokenKind.BRACE_L||e===M.TokenKind.PIPE||e===M.TokenKind.BRACE_R}function gn(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}function fo(e,t){
return ed(e.charCodeAt(t))&&td(e.charCodeAt(t+1))}function ed(e){return e>=55296&&e<=56319}function td(e){return e>=56320&&e<=57343}function br(e,t){let r=e.source.
body.codePointAt(t);if(r===void 0)return M.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n==='"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).
toUpperCase().padStart(4,"0")}function Ne(e,t,r,n,i){let o=e.line,s=1+r-e.lineStart;return new Zp.Token(t,r,n,o,s,i)}function q_(e,t){let r=e.source.body,n=r.length,
i=t;for(;i<n;){let o=r.charCodeAt(i);switch(o){case 65279:case 9:case 32:case 44:++i;continue;case 10:++i,++e.line,e.lineStart=i;continue;case 13:r.charCodeAt(i+
1)===10?i+=2:++i,++e.line,e.lineStart=i;continue;case 35:return F_(e,i);case 33:return Ne(e,M.TokenKind.BANG,i,i+1);case 36:return Ne(e,M.TokenKind.DOLLAR,i,i+1);case 38:
return Ne(e,M.TokenKind.AMP,i,i+1);case 40:return Ne(e,M.TokenKind.PAREN_L,i,i+1);case 41:return Ne(e,M.TokenKind.PAREN_R,i,i+1);case 46:if(r.charCodeAt(i+1)===
46&&r.charCodeAt(i+2)===46)return Ne(e,M.TokenKind.SPREAD,i,i+3);break;case 58:return Ne(e,M.TokenKind.COLON,i,i+1);case 61:return Ne(e,M.TokenKind.EQUALS,i,i+1);case 64:
return Ne(e,M.TokenKind.AT,i,i+1);case 91:return Ne(e,M.TokenKind.BRACKET_L,i,i+1);case 93:return Ne(e,M.TokenKind.BRACKET_R,i,i+1);case 123:return Ne(e,M.TokenKind.
BRACE_L,i,i+1);case 124:return Ne(e,M.TokenKind.PIPE,i,i+1);case 125:return Ne(e,M.TokenKind.BRACE_R,i,i+1);case 34:return r.charCodeAt(i+1)===34&&r.charCodeAt(
i+2)===34?Q_(e,i):G_(e,i)}if((0,Fr.isDigit)(o)||o===45)return M_(e,i,o);if((0,Fr.isNameStart)(o))return rd(e,i);throw(0,ft.syntaxError)(e.source,i,o===39?`Unexp\
ected single quote character ('), did you mean to use a double quote (")?`:gn(o)||fo(r,i)?`Unexpected character: ${br(e,i)}.`:`Invalid character: ${br(e,i)}.`)}
return Ne(e,M.TokenKind.EOF,n,n)}function F_(e,t){let r=e._maxComments;if(r!==void 0){let s=e._commentCount+1;if(s>r)throw(0,ft.syntaxError)(e.source,t,`Documen\
t contains more than ${r} comments. Parsing aborted.`);e._commentCount=s}let n=e.source.body,i=n.length,o=t+1;for(;o<i;){let s=n.charCodeAt(o);if(s===10||s===13)
break;if(gn(s))++o;else if(fo(n,o))o+=2;else break}return Ne(e,M.TokenKind.COMMENT,t,o,n.slice(t+1,o))}function M_(e,t,r){let n=e.source.body,i=t,o=r,s=!1;if(o===
45&&(o=n.charCodeAt(++i)),o===48){if(o=n.charCodeAt(++i),(0,Fr.isDigit)(o))throw(0,ft.syntaxError)(e.source,i,`Invalid number, unexpected digit after 0: ${br(e,
i)}.`)}else i=_a(e,i,o),o=n.charCodeAt(i);if(o===46&&(s=!0,o=n.charCodeAt(++i),i=_a(e,i,o),o=n.charCodeAt(i)),(o===69||o===101)&&(s=!0,o=n.charCodeAt(++i),(o===
43||o===45)&&(o=n.charCodeAt(++i)),i=_a(e,i,o),o=n.charCodeAt(i)),o===46||(0,Fr.isNameStart)(o))throw(0,ft.syntaxError)(e.source,i,`Invalid number, expected dig\
it but got: ${br(e,i)}.`);return Ne(e,s?M.TokenKind.FLOAT:M.TokenKind.INT,t,i,n.slice(t,i))}function _a(e,t,r){if(!(0,Fr.isDigit)(r))throw(0,ft.syntaxError)(e.source,
t,`Invalid number, expected digit but got: ${br(e,t)}.`);let n=e.source.body,i=t+1;for(;(0,Fr.isDigit)(n.charCodeAt(i));)++i;return i}function G_(e,t){let r=e.source.
body,n=r.length,i=t+1,o=i,s="";for(;i<n;){let a=r.charCodeAt(i);if(a===34)return s+=r.slice(o,i),Ne(e,M.TokenKind.STRING,t,i+1,s);if(a===92){s+=r.slice(o,i);let u=r.
charCodeAt(i+1)===117?r.charCodeAt(i+2)===123?V_(e,i):U_(e,i):$_(e,i);s+=u.value,i+=u.size,o=i;continue}if(a===10||a===13)break;if(gn(a))++i;else if(fo(r,i))i+=
2;else throw(0,ft.syntaxError)(e.source,i,`Invalid character within String: ${br(e,i)}.`)}throw(0,ft.syntaxError)(e.source,i,"Unterminated string.")}function V_(e,t){
let r=e.source.body,n=0,i=3;for(;i<12;){let o=r.charCodeAt(t+i++);if(o===125){if(i<5||!gn(n))break;return{value:String.fromCodePoint(n),size:i}}if(n=n<<4|Wn(o),
n<0)break}throw(0,ft.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+i)}".`)}function U_(e,t){let r=e.source.body,n=Wp(r,t+2);if(gn(n))
return{value:String.fromCodePoint(n),size:6};if(ed(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){let i=Wp(r,t+8);if(td(i))return{value:String.fromCodePoint(
n,i),size:12}}throw(0,ft.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}".`)}function Wp(e,t){return Wn(e.charCodeAt(t))<<12|Wn(e.charCodeAt(
t+1))<<8|Wn(e.charCodeAt(t+2))<<4|Wn(e.charCodeAt(t+3))}function Wn(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function $_(e,t){let r=e.
source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\
\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,ft.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function Q_(e,t){let r=e.source.body,n=r.length,i=e.lineStart,o=t+3,s=o,a="",u=[];for(;o<n;){let c=r.charCodeAt(o);if(c===34&&r.charCodeAt(o+1)===34&&
r.charCodeAt(o+2)===34){a+=r.slice(s,o),u.push(a);let l=Ne(e,M.TokenKind.BLOCK_STRING,t,o+3,(0,x_.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=i,l}if(c===92&&r.charCodeAt(o+1)===34&&r.charCodeAt(o+2)===34&&r.charCodeAt(o+3)===34){a+=r.slice(s,o),s=o+1,o+=4;continue}
if(c===10||c===13){a+=r.slice(s,o),u.push(a),c===13&&r.charCodeAt(o+1)===10?o+=2:++o,a="",s=o,i=o;continue}if(gn(c))++o;else if(fo(r,o))o+=2;else throw(0,ft.syntaxError)(
e.source,o,`Invalid character within String: ${br(e,o)}.`)}throw(0,ft.syntaxError)(e.source,o,"Unterminated string.")}function rd(e,t){let r=e.source.body,n=r.length,
i=t+1;for(;i<n;){let o=r.charCodeAt(i);if((0,Fr.isNameContinue)(o))++i;else break}return Ne(e,M.TokenKind.NAME,t,i,r.slice(t,i))}});var nd=y(mo=>{"use strict";Object.defineProperty(mo,"__esModule",{value:!0});mo.SchemaCoordinateLexer=void 0;var K_=Kn(),B_=Xe(),Y_=Jn(),Tr=Zn(),Er=yn(),va=class{line=1;lineStart=0;constructor(t){
let r=new B_.Token(Er.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==Er.TokenKind.EOF){let r=J_(this,t.end);t.next=r,r.prev=t,t=r}return t}};
mo.SchemaCoordinateLexer=va;function J_(e,t){let r=e.source.body,n=r.length,i=t;if(i<n){let o=r.charCodeAt(i);switch(o){case 46:return(0,Tr.createToken)(e,Er.TokenKind.
DOT,i,i+1);case 40:return(0,Tr.createToken)(e,Er.TokenKind.PAREN_L,i,i+1);case 41:return(0,Tr.createToken)(e,Er.TokenKind.PAREN_R,i,i+1);case 58:return(0,Tr.createToken)(
e,Er.TokenKind.COLON,i,i+1);case 64:return(0,Tr.createToken)(e,Er.TokenKind.AT,i,i+1)}if((0,Y_.isNameStart)(o))return(0,Tr.readName)(e,i);throw(0,K_.syntaxError)(
e.source,i,`Invalid character: ${(0,Tr.printCodePointAt)(e,i)}.`)}return(0,Tr.createToken)(e,Er.TokenKind.EOF,n,n)}});var X=y(Ta=>{"use strict";Object.defineProperty(Ta,"__esModule",{value:!0});Ta.inspect=z_;var H_=10,id=2;function z_(e){return ho(e,[])}function ho(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return X_(e,t);default:return String(e)}}function X_(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(W_(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:ho(n,r)}else if(Array.
isArray(e))return eb(e,r);return Z_(e,r)}function W_(e){return typeof e.toJSON=="function"}function Z_(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
id?"["+tb(e)+"]":"{ "+r.map(([i,o])=>i+": "+ho(o,t)).join(", ")+" }"}function eb(e,t){if(e.length===0)return"[]";if(t.length>id)return"[Array]";let r=Math.min(H_,
e.length),n=e.length-r,i=[];for(let o=0;o<r;++o)i.push(ho(e[o],t));return n===1?i.push("... 1 more item"):n>1&&i.push(`... ${n} more items`),"["+i.join(", ")+"]"}
function tb(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var ei=y(yo=>{"use strict";Object.defineProperty(yo,"__esModule",{value:!0});yo.instanceOf=void 0;var rb=X(),nb=globalThis.process&&process.env.NODE_ENV==="prod\
uction",ib=nb?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let i=r.prototype[Symbol.toStringTag],
o=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(i===o){let s=(0,rb.inspect)(t);throw new Error(`Cannot use\
 ${i} "${s}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};yo.instanceOf=ib});var _o=y(ti=>{"use strict";Object.defineProperty(ti,"__esModule",{value:!0});ti.Source=void 0;ti.isSource=ab;var Ea=Ke(),ob=X(),sb=ei(),go=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,Ea.devAssert)(!1,`Body must be a string. Received: ${(0,ob.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,Ea.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,Ea.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};ti.Source=go;function ab(e){return(0,sb.
instanceOf)(e,go)}});var Mr=y(rr=>{"use strict";Object.defineProperty(rr,"__esModule",{value:!0});rr.Parser=void 0;rr.parse=lb;rr.parseConstValue=db;rr.parseSchemaCoordinate=mb;rr.parseType=
fb;rr.parseValue=pb;var tr=Kn(),ri=Xe(),ub=hn(),P=$(),od=Zn(),cb=nd(),vo=_o(),E=yn();function lb(e,t){let r=new Sr(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function pb(e,t){let r=new Sr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
E.TokenKind.EOF),n}function db(e,t){let r=new Sr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(E.TokenKind.EOF),n}function fb(e,t){
let r=new Sr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(E.TokenKind.EOF),n}function mb(e){let t=(0,vo.isSource)(e)?e:
new vo.Source(e),r=new cb.SchemaCoordinateLexer(t),n=new Sr(e,{lexer:r});n.expectToken(E.TokenKind.SOF);let i=n.parseSchemaCoordinate();return n.expectToken(E.TokenKind.
EOF),i}var Sr=class{constructor(t,r={}){let{lexer:n,...i}=r;if(n)this._lexer=n;else{let s=(0,vo.isSource)(t)?t:new vo.Source(t);this._lexer=new od.Lexer(s)}this.
_options=i,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let o=r?.maxSourceLength;if(o!==void 0&&this._lexer.source.body.
length>o)throw(0,tr.syntaxError)(this._lexer.source,o,`Source contains more than ${o} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(E.TokenKind.NAME);return this.node(t,{kind:P.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:P.Kind.DOCUMENT,
definitions:this.many(E.TokenKind.SOF,this.parseDefinition,E.TokenKind.EOF)})}parseDefinition(){if(this.peek(E.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===E.TokenKind.BRACE_L)throw(0,tr.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===E.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,tr.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(E.TokenKind.BRACE_L))return this.node(t,{kind:P.Kind.OPERATION_DEFINITION,operation:ri.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),i;return this.peek(E.TokenKind.NAME)&&(i=this.parseName()),
this.node(t,{kind:P.Kind.OPERATION_DEFINITION,operation:n,description:r,name:i,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(E.TokenKind.NAME);switch(t.value){case"query":return ri.OperationTypeNode.
QUERY;case"mutation":return ri.OperationTypeNode.MUTATION;case"subscription":return ri.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(E.TokenKind.PAREN_L,this.parseVariableDefinition,E.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:P.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(E.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(E.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(E.TokenKind.DOLLAR),this.node(t,{kind:P.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:P.Kind.SELECTION_SET,selections:this.many(E.TokenKind.BRACE_L,this.parseSelection,E.TokenKind.BRACE_R)})}parseSelection(){return this.peek(E.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,i;return this.expectOptionalToken(E.TokenKind.COLON)?(n=
r,i=this.parseName()):i=r,this.node(t,{kind:P.Kind.FIELD,alias:n,name:i,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(E.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(E.TokenKind.
PAREN_L,r,E.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(E.TokenKind.COLON),this.node(r,{kind:P.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(E.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(E.TokenKind.NAME)?this.node(t,{kind:P.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:P.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:P.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:P.Kind.
FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case E.TokenKind.BRACKET_L:return this.parseList(t);case E.TokenKind.BRACE_L:return this.parseObject(t);case E.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:P.Kind.INT,value:r.value});case E.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:P.Kind.FLOAT,value:r.
value});case E.TokenKind.STRING:case E.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case E.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:P.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:P.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:P.Kind.
NULL});default:return this.node(r,{kind:P.Kind.ENUM,value:r.value})}case E.TokenKind.DOLLAR:if(t)if(this.expectToken(E.TokenKind.DOLLAR),this._lexer.token.kind===
E.TokenKind.NAME){let n=this._lexer.token.value;throw(0,tr.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:P.Kind.STRING,value:t.value,block:t.kind===E.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:P.Kind.LIST,values:this.any(E.TokenKind.BRACKET_L,r,E.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:P.Kind.OBJECT,fields:this.any(E.TokenKind.BRACE_L,r,E.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(E.TokenKind.COLON),this.node(r,{kind:P.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(E.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(E.TokenKind.AT),this.node(r,{kind:P.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(E.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(E.TokenKind.BRACKET_R),r=this.node(
t,{kind:P.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(E.TokenKind.BANG)?this.node(t,{kind:P.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:P.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(E.TokenKind.STRING)||this.
peek(E.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),i=this.many(E.TokenKind.BRACE_L,this.parseOperationTypeDefinition,E.TokenKind.
BRACE_R);return this.node(t,{kind:P.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:i})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(E.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:P.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),i=this.parseConstDirectives();
return this.node(t,{kind:P.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:i})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),i=this.parseImplementsInterfaces(),o=this.parseConstDirectives(),s=this.parseFieldsDefinition();return this.node(
t,{kind:P.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:i,directives:o,fields:s})}parseImplementsInterfaces(){return this.expectOptionalKeyword("i\
mplements")?this.delimitedMany(E.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(E.TokenKind.BRACE_L,this.parseFieldDefinition,
E.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),i=this.parseArgumentDefs();this.expectToken(E.TokenKind.
COLON);let o=this.parseTypeReference(),s=this.parseConstDirectives();return this.node(t,{kind:P.Kind.FIELD_DEFINITION,description:r,name:n,arguments:i,type:o,directives:s})}parseArgumentDefs(){
return this.optionalMany(E.TokenKind.PAREN_L,this.parseInputValueDef,E.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(E.TokenKind.COLON);let i=this.parseTypeReference(),o;this.expectOptionalToken(E.TokenKind.EQUALS)&&(o=this.parseConstValueLiteral());
let s=this.parseConstDirectives();return this.node(t,{kind:P.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:i,defaultValue:o,directives:s})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),i=this.parseImplementsInterfaces(),o=this.parseConstDirectives(),
s=this.parseFieldsDefinition();return this.node(t,{kind:P.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:i,directives:o,fields:s})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),i=this.parseConstDirectives(),o=this.parseUnionMemberTypes();
return this.node(t,{kind:P.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:i,types:o})}parseUnionMemberTypes(){return this.expectOptionalToken(E.TokenKind.
EQUALS)?this.delimitedMany(E.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),i=this.parseConstDirectives(),o=this.parseEnumValuesDefinition();return this.node(t,{kind:P.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:i,values:o})}parseEnumValuesDefinition(){return this.optionalMany(E.TokenKind.BRACE_L,this.parseEnumValueDefinition,E.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),i=this.parseConstDirectives();return this.node(t,{kind:P.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:i})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,tr.syntaxError)(this._lexer.source,this._lexer.token.start,`${bo(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),i=this.parseConstDirectives(),o=this.parseInputFieldsDefinition();
return this.node(t,{kind:P.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:i,fields:o})}parseInputFieldsDefinition(){return this.optionalMany(
E.TokenKind.BRACE_L,this.parseInputValueDef,E.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===E.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(E.TokenKind.BRACE_L,this.parseOperationTypeDefinition,E.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:P.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:P.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
i=this.parseConstDirectives(),o=this.parseFieldsDefinition();if(n.length===0&&i.length===0&&o.length===0)throw this.unexpected();return this.node(t,{kind:P.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:i,fields:o})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),o=this.parseFieldsDefinition();if(n.length===0&&i.length===
0&&o.length===0)throw this.unexpected();return this.node(t,{kind:P.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:i,fields:o})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
if(n.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:P.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:i})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();
if(n.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:P.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:i})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
if(n.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:P.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:i})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(E.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:P.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.token,
r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(E.TokenKind.AT);let n=this.parseName(),i=this.parseArgumentDefs(),o=this._options.experimentalDirectivesOnDirectiveDefinitions?
this.parseConstDirectives():[],s=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();return this.node(t,{kind:P.
Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:i,directives:o,repeatable:s,locations:a})}parseDirectiveLocations(){return this.delimitedMany(E.TokenKind.
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(ub.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(E.TokenKind.AT),n=this.parseName(),i;!r&&this.
expectOptionalToken(E.TokenKind.DOT)&&(i=this.parseName());let o;return(r||i)&&this.expectOptionalToken(E.TokenKind.PAREN_L)&&(o=this.parseName(),this.expectToken(
E.TokenKind.COLON),this.expectToken(E.TokenKind.PAREN_R)),r?o?this.node(t,{kind:P.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:o}):this.node(t,{kind:P.
Kind.DIRECTIVE_COORDINATE,name:n}):i?o?this.node(t,{kind:P.Kind.ARGUMENT_COORDINATE,name:n,fieldName:i,argumentName:o}):this.node(t,{kind:P.Kind.MEMBER_COORDINATE,
name:n,memberName:i}):this.node(t,{kind:P.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new ri.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,tr.syntaxError)(
this._lexer.source,r.start,`Expected ${sd(t)}, found ${bo(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===E.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,tr.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${bo(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===E.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,tr.syntaxError)(this._lexer.source,r.start,`Unexpected ${bo(r)}.`)}any(t,r,n){this.expectToken(t);let i=[];for(;!this.expectOptionalToken(
n);)i.push(r.call(this));return i}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}
return[]}many(t,r,n){this.expectToken(t);let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==E.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,tr.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};rr.Parser=Sr;function bo(e){let t=e.value;return sd(e.kind)+(t!=null?` "${t}"`:"")}function sd(e){return(0,od.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var Rr=y(Sa=>{"use strict";Object.defineProperty(Sa,"__esModule",{value:!0});Sa.didYouMean=yb;var hb=5;function yb(e,t){let[r,n]=t?[e,t]:[void 0,e],i=" Did you \
mean ";r&&(i+=r+" ");let o=n.map(u=>`"${u}"`);switch(o.length){case 0:return"";case 1:return i+o[0]+"?";case 2:return i+o[0]+" or "+o[1]+"?"}let s=o.slice(0,hb),
a=s.pop();return i+s.join(", ")+", or "+a+"?"}});var ad=y(Ra=>{"use strict";Object.defineProperty(Ra,"__esModule",{value:!0});Ra.identityFunc=gb;function gb(e){return e}});var Nr=y(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});Na.keyMap=_b;function _b(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var ni=y(Oa=>{"use strict";Object.defineProperty(Oa,"__esModule",{value:!0});Oa.keyValMap=bb;function bb(e,t,r){let n=Object.create(null);for(let i of e)n[t(i)]=
r(i);return n}});var To=y(Ia=>{"use strict";Object.defineProperty(Ia,"__esModule",{value:!0});Ia.mapValue=vb;function vb(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var ii=y(Pa=>{"use strict";Object.defineProperty(Pa,"__esModule",{value:!0});Pa.naturalCompare=Tb;function Tb(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let i=e.
charCodeAt(r),o=t.charCodeAt(n);if(Eo(i)&&Eo(o)){let s=0;do++r,s=s*10+i-wa,i=e.charCodeAt(r);while(Eo(i)&&s>0);let a=0;do++n,a=a*10+o-wa,o=t.charCodeAt(n);while(Eo(
o)&&a>0);if(s<a)return-1;if(s>a)return 1}else{if(i<o)return-1;if(i>o)return 1;++r,++n}}return e.length-t.length}var wa=48,Eb=57;function Eo(e){return!isNaN(e)&&
wa<=e&&e<=Eb}});var Or=y(Da=>{"use strict";Object.defineProperty(Da,"__esModule",{value:!0});Da.suggestionList=Rb;var Sb=ii();function Rb(e,t){let r=Object.create(null),n=new Aa(
e),i=Math.floor(e.length*.4)+1;for(let o of t){let s=n.measure(o,i);s!==void 0&&(r[o]=s)}return Object.keys(r).sort((o,s)=>{let a=r[o]-r[s];return a!==0?a:(0,Sb.
naturalCompare)(o,s)})}var Aa=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=ud(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let i=ud(n),o=this._inputArray;if(i.length<o.length){let l=i;i=o,o=l}let s=i.length,a=o.length;if(s-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=s;l++){let p=u[(l-1)%3],f=u[l%3],m=f[0]=l;for(let v=1;v<=a;v++){let x=i[l-1]===o[v-1]?0:1,G=Math.min(p[v]+1,f[v-1]+1,p[v-1]+x);if(l>1&&
v>1&&i[l-1]===o[v-2]&&i[l-2]===o[v-1]){let U=u[(l-2)%3][v-2];G=Math.min(G,U+1)}G<m&&(m=G),f[v]=G}if(m>r)return}let c=u[s%3][a];return c<=r?c:void 0}};function ud(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var So=y(ka=>{"use strict";Object.defineProperty(ka,"__esModule",{value:!0});ka.toObjMap=Nb;function Nb(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var cd=y(ja=>{"use strict";Object.defineProperty(ja,"__esModule",{value:!0});ja.printString=Ob;function Ob(e){return`"${e.replace(Ib,wb)}"`}var Ib=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function wb(e){return Pb[e.charCodeAt(0)]}var Pb=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var ld=y(La=>{"use strict";Object.defineProperty(La,"__esModule",{value:!0});La.reduce=kb;var Ab=X(),Db=Xe();function kb(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},i;do{let o;n.index++;let s=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===s)i=n.results,o=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(i=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],i==null&&r.length!==0)continue;if(Array.isArray(i)){if(i.length!==0){r.push(n),n=
{parent:i,keys:void 0,results:[],index:-1};continue}}else{let a=i;o=a?.kind;let u=typeof o=="string"?Db.QueryDocumentKeys[o]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,Ab.inspect)(i)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(o!==void 0){let a=t[o];i=a?.(i)}
n.keys===void 0?n.results.push(i):n.results[n.keys[n.index]]=i}while(r.length!==0);return i}});var ht=y(Ro=>{"use strict";Object.defineProperty(Ro,"__esModule",{value:!0});Ro.print=pd;Ro.printForError=Cb;var jb=zn(),Lb=cd(),xb=ld();function pd(e,t){var r;
return Fb((0,xb.reduce)(e,Mb),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function Cb(e){return pd(e,{maxIndentDepth:100})}var qb=80,mt=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},Ca=new mt;function Fb(e,t){let r="",n="",i=0,o="",s=e;for(;s!==void 0;){let a=s.lines;if(s.indentBefore&&
(i<t&&(o+="  ",n+="  "),i++),typeof a=="string")n+=a;else{n+=a[0];let u=!s.isBlockString&&i>=t?" ":`
`+o;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}s.dedentAfter&&(i--,o=o.slice(0,i*2)),s=s.next}return r+n}var Mb={Name:e=>new mt(e.value),Variable:e=>_(["$",e.name]),
Document:e=>_(e.definitions,`

`),OperationDefinition(e){let t=xa(e.variableDefinitions)?k(`(
`,_(e.variableDefinitions,`
`),`
)`):k("(",_(e.variableDefinitions,", "),")"),r=_([k("",e.description,`
`),_([e.operation,_([e.name,t]),_(e.directives," ")]," ")]);return _([e.operation==="query"&&r.length===e.operation.length?"":_([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:i})=>_([k("",i,`
`),e,": ",t,k(" = ",r),k(" ",_(n," "))]),SelectionSet:({selections:e})=>It(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:i}){let o=_([k("",e,":\
 "),t],"");return _([Vb(o,r),k(" ",_(n," ")),k(" ",i)])},Argument:({name:e,value:t})=>_([e,": ",t]),FragmentSpread:({name:e,directives:t})=>_(["...",e,k(" ",_(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>_(["...",k("on ",e),_(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:i,description:o})=>_([k("",o,`
`),"fragment ",e,k("(",_(r,", "),")")," on ",t," ",k("",_(n," ")," "),i]),IntValue:({value:e})=>new mt(e),FloatValue:({value:e})=>new mt(e),StringValue:({value:e,
block:t})=>new mt(t===!0?(0,jb.printBlockString)(e):(0,Lb.printString)(e),t===!0),BooleanValue:({value:e})=>new mt(e?"true":"false"),NullValue:()=>new mt("null"),
EnumValue:({value:e})=>new mt(e),ListValue:({values:e})=>_(["[",_(e,", "),"]"]),ObjectValue:({fields:e})=>_(["{",_(e,", "),"}"]),ObjectField:({name:e,value:t})=>_(
[e,": ",t]),Directive:({name:e,arguments:t})=>_(["@",e,k("(",_(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>_(["[",e,"]"]),NonNullType:({type:e})=>_(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>_([k("",e,`
`),_(["schema",_(t," "),It(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>_([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>_(
[k("",e,`
`),_(["scalar",t,_(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>_([k("",e,`
`),_(["type",t,k("implements ",_(r," & ")),_(n," "),It(i)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:i})=>_([k("",e,`
`),t,xa(r)?k(`(
`,_(r,`
`).indent(),`
)`):k("(",_(r,", "),")"),": ",n,k(" ",_(i," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:i})=>_([k("",e,`
`),t,": ",r,k(" = ",n),k(" ",_(i," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>_([k("",e,`
`),_(["interface",t,k("implements ",_(r," & ")),_(n," "),It(i)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>_([k("",e,`
`),_(["union",t,_(r," "),k("= ",_(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>_([k("",e,`
`),_(["enum",t,_(r," "),It(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>_([k("",e,`
`),_([t,_(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>_([k("",e,`
`),_(["input",t,_(r," "),It(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:i,locations:o})=>_([k("",e,`
`),"directive @",t,xa(r)?k(`(
`,_(r,`
`).indent(),`
)`):k("(",_(r,", "),")"),k(" ",_(n," ")),i?" repeatable":""," on ",_(o," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>_(["extend schema",_(e," "),It(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>_(["extend scalar",e,_(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>_([
"extend type",e,k("implements ",_(t," & ")),_(r," "),It(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>_(["extend interface",e,k(
"implements ",_(t," & ")),_(r," "),It(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>_(["extend union",e,_(t," "),k("= ",_(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>_(["extend enum",e,_(t," "),It(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>_(["extend input",e,_(t," "),
It(r)]," "),DirectiveExtension:({name:e,directives:t})=>_([_(["extend directive @",e]),_(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>_(
[e,k(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>_([e,k(".",t),k("(",r,":)")]),DirectiveCoordinate:({name:e})=>_(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>_(["@",e,k("(",t,":)")])};function _(e,t=""){if(e==null||e.length===0)return Ca;let r=Ca;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new mt(n):n:(t!==""&&r.append(t),r.append(n)));return r}function Gb(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function It(e){return k(`{
`,_(e,`
`).indent(),`
}`)}function k(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new mt(e).append(t).append(r):Ca}function xa(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function Vb(e,t){return t==null||t.length===0?e:_([e,e.length+Gb(t,", ")+2>qb?k(`(
`,_(t,`
`).indent(),`
)`):k("(",_(t,", "),")")])}});var Ma=y(Fa=>{"use strict";Object.defineProperty(Fa,"__esModule",{value:!0});Fa.valueFromASTUntyped=qa;var Ub=ni(),nr=$();function qa(e,t){switch(e.kind){case nr.
Kind.NULL:return null;case nr.Kind.INT:return parseInt(e.value,10);case nr.Kind.FLOAT:return parseFloat(e.value);case nr.Kind.STRING:case nr.Kind.ENUM:case nr.Kind.
BOOLEAN:return e.value;case nr.Kind.LIST:return e.values.map(r=>qa(r,t));case nr.Kind.OBJECT:return(0,Ub.keyValMap)(e.fields,r=>r.name.value,r=>qa(r.value,t));case nr.
Kind.VARIABLE:return t?.[e.name.value]}}});var oi=y(Oo=>{"use strict";Object.defineProperty(Oo,"__esModule",{value:!0});Oo.assertEnumValueName=$b;Oo.assertName=md;var dd=Ke(),No=w(),fd=Jn();function md(e){
if(e!=null||(0,dd.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,dd.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new No.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,fd.isNameContinue)(e.charCodeAt(t)))throw new No.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,fd.isNameStart)(e.charCodeAt(0)))throw new No.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function $b(e){if(e==="true"||e==="false"||e==="null")throw new No.GraphQLError(`Enum values cannot be named: ${e}`);return md(e)}});var Q=y(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});I.GraphQLUnionType=I.GraphQLScalarType=I.GraphQLObjectType=I.GraphQLNonNull=I.GraphQLList=
I.GraphQLInterfaceType=I.GraphQLInputObjectType=I.GraphQLEnumType=void 0;I.argsToArgsConfig=Id;I.assertAbstractType=cv;I.assertCompositeType=uv;I.assertEnumType=
tv;I.assertInputObjectType=rv;I.assertInputType=ov;I.assertInterfaceType=Zb;I.assertLeafType=av;I.assertListType=nv;I.assertNamedType=fv;I.assertNonNullType=iv;
I.assertNullableType=pv;I.assertObjectType=Wb;I.assertOutputType=sv;I.assertScalarType=Xb;I.assertType=zb;I.assertUnionType=ev;I.assertWrappingType=lv;I.defineArguments=
Nd;I.getNamedType=mv;I.getNullableType=dv;I.isAbstractType=Td;I.isCompositeType=vd;I.isEnumType=$r;I.isInputObjectType=ai;I.isInputType=Ga;I.isInterfaceType=Vr;
I.isLeafType=bd;I.isListType=Fo;I.isNamedType=Ed;I.isNonNullType=wr;I.isNullableType=Ua;I.isObjectType=bn;I.isOutputType=Va;I.isRequiredArgument=hv;I.isRequiredInputField=
_v;I.isScalarType=Gr;I.isType=qo;I.isUnionType=Ur;I.isWrappingType=ui;I.resolveObjMapThunk=Qa;I.resolveReadonlyArrayThunk=$a;var Me=Ke(),Qb=Rr(),hd=ad(),ae=X(),
Ir=ei(),Kb=Mt(),Bb=Nr(),_d=ni(),Co=To(),Yb=Or(),Gt=So(),si=w(),Jb=$(),yd=ht(),Hb=Ma(),Vt=oi();function qo(e){return Gr(e)||bn(e)||Vr(e)||Ur(e)||$r(e)||ai(e)||Fo(
e)||wr(e)}function zb(e){if(!qo(e))throw new Error(`Expected ${(0,ae.inspect)(e)} to be a GraphQL type.`);return e}function Gr(e){return(0,Ir.instanceOf)(e,Ao)}
function Xb(e){if(!Gr(e))throw new Error(`Expected ${(0,ae.inspect)(e)} to be a GraphQL Scalar type.`);return e}function bn(e){return(0,Ir.instanceOf)(e,Do)}function Wb(e){
if(!bn(e))throw new Error(`Expected ${(0,ae.inspect)(e)} to be a GraphQL Object type.`);return e}function Vr(e){return(0,Ir.instanceOf)(e,ko)}function Zb(e){if(!Vr(
e))throw new Error(`Expected ${(0,ae.inspect)(e)} to be a GraphQL Interface type.`);return e}function Ur(e){return(0,Ir.instanceOf)(e,jo)}function ev(e){if(!Ur(
e))throw new Error(`Expected ${(0,ae.inspect)(e)} to be a GraphQL Union type.`);return e}function $r(e){return(0,Ir.instanceOf)(e,Lo)}function tv(e){if(!$r(e))throw new Error(
`Expected ${(0,ae.inspect)(e)} to be a GraphQL Enum type.`);return e}function ai(e){return(0,Ir.instanceOf)(e,xo)}function rv(e){if(!ai(e))throw new Error(`Expe\
cted ${(0,ae.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Fo(e){return(0,Ir.instanceOf)(e,wo)}function nv(e){if(!Fo(e))throw new Error(`E\
xpected ${(0,ae.inspect)(e)} to be a GraphQL List type.`);return e}function wr(e){return(0,Ir.instanceOf)(e,Po)}function iv(e){if(!wr(e))throw new Error(`Expect\
ed ${(0,ae.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function Ga(e){return Gr(e)||$r(e)||ai(e)||ui(e)&&Ga(e.ofType)}function ov(e){if(!Ga(e))throw new Error(
`Expected ${(0,ae.inspect)(e)} to be a GraphQL input type.`);return e}function Va(e){return Gr(e)||bn(e)||Vr(e)||Ur(e)||$r(e)||ui(e)&&Va(e.ofType)}function sv(e){
if(!Va(e))throw new Error(`Expected ${(0,ae.inspect)(e)} to be a GraphQL output type.`);return e}function bd(e){return Gr(e)||$r(e)}function av(e){if(!bd(e))throw new Error(
`Expected ${(0,ae.inspect)(e)} to be a GraphQL leaf type.`);return e}function vd(e){return bn(e)||Vr(e)||Ur(e)}function uv(e){if(!vd(e))throw new Error(`Expecte\
d ${(0,ae.inspect)(e)} to be a GraphQL composite type.`);return e}function Td(e){return Vr(e)||Ur(e)}function cv(e){if(!Td(e))throw new Error(`Expected ${(0,ae.
inspect)(e)} to be a GraphQL abstract type.`);return e}var wo=class{constructor(t){qo(t)||(0,Me.devAssert)(!1,`Expected ${(0,ae.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};I.GraphQLList=wo;
var Po=class{constructor(t){Ua(t)||(0,Me.devAssert)(!1,`Expected ${(0,ae.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};I.GraphQLNonNull=Po;function ui(e){return Fo(e)||wr(e)}function lv(e){
if(!ui(e))throw new Error(`Expected ${(0,ae.inspect)(e)} to be a GraphQL wrapping type.`);return e}function Ua(e){return qo(e)&&!wr(e)}function pv(e){if(!Ua(e))
throw new Error(`Expected ${(0,ae.inspect)(e)} to be a GraphQL nullable type.`);return e}function dv(e){if(e)return wr(e)?e.ofType:e}function Ed(e){return Gr(e)||
bn(e)||Vr(e)||Ur(e)||$r(e)||ai(e)}function fv(e){if(!Ed(e))throw new Error(`Expected ${(0,ae.inspect)(e)} to be a GraphQL named type.`);return e}function mv(e){
if(e){let t=e;for(;ui(t);)t=t.ofType;return t}}function $a(e){return typeof e=="function"?e():e}function Qa(e){return typeof e=="function"?e():e}var Ao=class{constructor(t){
var r,n,i,o;let s=(r=t.parseValue)!==null&&r!==void 0?r:hd.identityFunc;this.name=(0,Vt.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:hd.identityFunc,this.parseValue=s,this.parseLiteral=(i=t.parseLiteral)!==null&&i!==void 0?i:(a,u)=>s(
(0,Hb.valueFromASTUntyped)(a,u)),this.extensions=(0,Gt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(o=t.extensionASTNodes)!==null&&o!==
void 0?o:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Me.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,ae.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Me.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};I.GraphQLScalarType=Ao;var Do=class{constructor(t){var r;this.name=(0,Vt.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Gt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>Rd(t),this._interfaces=()=>Sd(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,ae.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:Od(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLObjectType=Do;function Sd(e){var t;let r=$a((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Me.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function Rd(e){let t=Qa(e.fields);return _n(t)||(0,Me.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Co.mapValue)(t,(r,n)=>{var i;_n(r)||(0,Me.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Me.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,ae.inspect)(r.resolve)}.`);let o=(i=r.args)!==null&&
i!==void 0?i:{};return _n(o)||(0,Me.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Vt.assertName)(n),description:r.
description,type:r.type,args:Nd(o),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Gt.toObjMap)(r.extensions),astNode:r.
astNode}})}function Nd(e){return Object.entries(e).map(([t,r])=>({name:(0,Vt.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Gt.toObjMap)(r.extensions),astNode:r.astNode}))}function _n(e){return(0,Kb.isObjectLike)(e)&&!Array.isArray(e)}function Od(e){return(0,Co.
mapValue)(e,t=>({description:t.description,type:t.type,args:Id(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function Id(e){return(0,_d.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function hv(e){return wr(e.type)&&e.defaultValue===void 0}var ko=class{constructor(t){var r;this.
name=(0,Vt.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Gt.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=Rd.bind(void 0,t),this._interfaces=Sd.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,ae.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:Od(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};I.GraphQLInterfaceType=ko;var jo=class{constructor(t){var r;this.name=(0,Vt.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Gt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=yv.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,ae.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLUnionType=jo;function yv(e){
let t=$a(e.types);return Array.isArray(t)||(0,Me.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var Lo=class{constructor(t){
var r;this.name=(0,Vt.assertName)(t.name),this.description=t.description,this.extensions=(0,Gt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:gd(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=gd(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,Bb.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new si.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,ae.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let i=(0,ae.inspect)(t);throw new si.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${i}.`+(r?"":Io(this,i)))}let n=this.getValue(t);if(n==null)throw new si.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":Io(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==Jb.Kind.ENUM){let o=(0,yd.printForError)(t);throw new si.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${o}.`+(n?"":Io(this,o)),{nodes:t})}let i=this.getValue(t.value);if(i==null){let o=(0,yd.printForError)(t);throw new si.GraphQLError(
`Value "${o}" does not exist in "${this.name}" enum.`+(n?"":Io(this,o)),{nodes:t})}return i.value}toConfig(){let t=(0,_d.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};I.GraphQLEnumType=Lo;function Io(e,t){let r=e.getValues().map(i=>i.name),n=(0,Yb.suggestionList)(t,r);return(0,Qb.didYouMean)("the enum value",n)}function gd(e,t){
return _n(t)||(0,Me.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(_n(n)||(0,Me.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,ae.inspect)(n)}.`),{name:(0,Vt.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Gt.toObjMap)(n.extensions),astNode:n.astNode}))}var xo=class{constructor(t){
var r,n;this.name=(0,Vt.assertName)(t.name),this.description=t.description,this.extensions=(0,Gt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=gv.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Co.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};I.GraphQLInputObjectType=xo;function gv(e){let t=Qa(e.fields);return _n(t)||(0,Me.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Co.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Me.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Vt.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Gt.toObjMap)(r.extensions),astNode:r.astNode}))}function _v(e){return wr(e.type)&&e.defaultValue===
void 0}});var li=y(ci=>{"use strict";Object.defineProperty(ci,"__esModule",{value:!0});ci.doTypesOverlap=bv;ci.isEqualType=Ka;ci.isTypeSubTypeOf=Mo;var Ue=Q();function Ka(e,t){
return e===t?!0:(0,Ue.isNonNullType)(e)&&(0,Ue.isNonNullType)(t)||(0,Ue.isListType)(e)&&(0,Ue.isListType)(t)?Ka(e.ofType,t.ofType):!1}function Mo(e,t,r){return t===
r?!0:(0,Ue.isNonNullType)(r)?(0,Ue.isNonNullType)(t)?Mo(e,t.ofType,r.ofType):!1:(0,Ue.isNonNullType)(t)?Mo(e,t.ofType,r):(0,Ue.isListType)(r)?(0,Ue.isListType)(
t)?Mo(e,t.ofType,r.ofType):!1:(0,Ue.isListType)(t)?!1:(0,Ue.isAbstractType)(r)&&((0,Ue.isInterfaceType)(t)||(0,Ue.isObjectType)(t))&&e.isSubType(r,t)}function bv(e,t,r){
return t===r?!0:(0,Ue.isAbstractType)(t)?(0,Ue.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,Ue.isAbstractType)(r)?e.isSubType(
r,t):!1}});var Ut=y(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.GraphQLString=Ce.GraphQLInt=Ce.GraphQLID=Ce.GraphQLFloat=Ce.GraphQLBoolean=Ce.GRAPHQL_MIN_INT=
Ce.GRAPHQL_MAX_INT=void 0;Ce.isSpecifiedScalarType=vv;Ce.specifiedScalarTypes=void 0;var wt=X(),wd=Mt(),Ge=w(),Qr=$(),pi=ht(),di=Q(),Go=2147483647;Ce.GRAPHQL_MAX_INT=
Go;var Vo=-2147483648;Ce.GRAPHQL_MIN_INT=Vo;var Pd=new di.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=fi(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Ge.GraphQLError(`Int cannot represent non-integer value: ${(0,wt.inspect)(t)}`);if(r>
Go||r<Vo)throw new Ge.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,wt.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Ge.GraphQLError(`Int cannot represent non-integer value: ${(0,wt.inspect)(e)}`);if(e>Go||e<Vo)throw new Ge.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==Qr.Kind.INT)throw new Ge.GraphQLError(`Int cannot represent non-integer value\
: ${(0,pi.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>Go||t<Vo)throw new Ge.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Ce.GraphQLInt=Pd;var Ad=new di.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=fi(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Ge.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,wt.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Ge.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,wt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Qr.Kind.FLOAT&&e.kind!==Qr.Kind.INT)throw new Ge.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,pi.printForError)(e)}`,e);return parseFloat(e.value)}});Ce.GraphQLFloat=Ad;var Dd=new di.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=fi(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Ge.GraphQLError(`String cannot represent value: ${(0,wt.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Ge.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,wt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Qr.Kind.STRING)throw new Ge.GraphQLError(`String cannot rep\
resent a non string value: ${(0,pi.printForError)(e)}`,{nodes:e});return e.value}});Ce.GraphQLString=Dd;var kd=new di.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=fi(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Ge.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,wt.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Ge.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,wt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Qr.Kind.BOOLEAN)throw new Ge.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,pi.printForError)(e)}`,{nodes:e});return e.value}});Ce.GraphQLBoolean=kd;var jd=new di.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=fi(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Ge.GraphQLError(`ID cannot represent value\
: ${(0,wt.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Ge.GraphQLError(
`ID cannot represent value: ${(0,wt.inspect)(e)}`)},parseLiteral(e){if(e.kind!==Qr.Kind.STRING&&e.kind!==Qr.Kind.INT)throw new Ge.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,pi.printForError)(e),{nodes:e});return e.value}});Ce.GraphQLID=jd;var Ld=Object.freeze([Dd,Pd,Ad,kd,jd]);Ce.specifiedScalarTypes=
Ld;function vv(e){return Ld.some(({name:t})=>e.name===t)}function fi(e){if((0,wd.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,wd.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var We=y(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.GraphQLSpecifiedByDirective=Oe.GraphQLSkipDirective=Oe.GraphQLOneOfDirective=Oe.
GraphQLIncludeDirective=Oe.GraphQLDirective=Oe.GraphQLDeprecatedDirective=Oe.DEFAULT_DEPRECATION_REASON=void 0;Oe.assertDirective=Ov;Oe.isDirective=Cd;Oe.isSpecifiedDirective=
Iv;Oe.specifiedDirectives=void 0;var xd=Ke(),Tv=X(),Ev=ei(),Sv=Mt(),Rv=So(),nt=hn(),Nv=oi(),mi=Q(),Uo=Ut();function Cd(e){return(0,Ev.instanceOf)(e,ir)}function Ov(e){
if(!Cd(e))throw new Error(`Expected ${(0,Tv.inspect)(e)} to be a GraphQL directive.`);return e}var ir=class{constructor(t){var r,n,i;this.name=(0,Nv.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,Rv.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,xd.devAssert)(!1,`@${t.name} locations must be an Array.`);let o=(i=t.args)!==null&&i!==void 0?i:{};(0,Sv.isObjectLike)(o)&&!Array.isArray(o)||(0,xd.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,mi.defineArguments)(o)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,mi.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};Oe.GraphQLDirective=ir;var qd=new ir({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[nt.DirectiveLocation.FIELD,nt.DirectiveLocation.FRAGMENT_SPREAD,nt.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new mi.GraphQLNonNull(
Uo.GraphQLBoolean),description:"Included when true."}}});Oe.GraphQLIncludeDirective=qd;var Fd=new ir({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[nt.DirectiveLocation.FIELD,nt.DirectiveLocation.FRAGMENT_SPREAD,nt.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new mi.GraphQLNonNull(Uo.GraphQLBoolean),description:"Skipped when true."}}});Oe.GraphQLSkipDirective=Fd;var Md="No longer supported";Oe.DEFAULT_DEPRECATION_REASON=
Md;var Gd=new ir({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[nt.DirectiveLocation.FIELD_DEFINITION,
nt.DirectiveLocation.ARGUMENT_DEFINITION,nt.DirectiveLocation.INPUT_FIELD_DEFINITION,nt.DirectiveLocation.ENUM_VALUE,nt.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:Uo.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:Md}}});Oe.GraphQLDeprecatedDirective=Gd;var Vd=new ir(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[nt.DirectiveLocation.SCALAR],args:{url:{type:new mi.GraphQLNonNull(
Uo.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});Oe.GraphQLSpecifiedByDirective=Vd;var Ud=new ir({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[nt.DirectiveLocation.INPUT_OBJECT],args:{}});Oe.GraphQLOneOfDirective=
Ud;var $d=Object.freeze([qd,Fd,Gd,Vd,Ud]);Oe.specifiedDirectives=$d;function Iv(e){return $d.some(({name:t})=>t===e.name)}});var Be=y(Ba=>{"use strict";Object.defineProperty(Ba,"__esModule",{value:!0});Ba.invariant=wv;function wv(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var $o=y(Ya=>{"use strict";Object.defineProperty(Ya,"__esModule",{value:!0});Ya.isIterableObject=Pv;function Pv(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var gi=y(Ja=>{"use strict";Object.defineProperty(Ja,"__esModule",{value:!0});Ja.astFromValue=yi;var Qd=X(),Av=Be(),Dv=$o(),kv=Mt(),yt=$(),hi=Q(),jv=Ut();function yi(e,t){
if((0,hi.isNonNullType)(t)){let r=yi(e,t.ofType);return r?.kind===yt.Kind.NULL?null:r}if(e===null)return{kind:yt.Kind.NULL};if(e===void 0)return null;if((0,hi.isListType)(
t)){let r=t.ofType;if((0,Dv.isIterableObject)(e)){let n=[];for(let i of e){let o=yi(i,r);o!=null&&n.push(o)}return{kind:yt.Kind.LIST,values:n}}return yi(e,r)}if((0,hi.
isInputObjectType)(t)){if(!(0,kv.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let i=yi(e[n.name],n.type);i&&r.push({kind:yt.
Kind.OBJECT_FIELD,name:{kind:yt.Kind.NAME,value:n.name},value:i})}return{kind:yt.Kind.OBJECT,fields:r}}if((0,hi.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:yt.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return Kd.test(n)?{kind:yt.Kind.
INT,value:n}:{kind:yt.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,hi.isEnumType)(t)?{kind:yt.Kind.ENUM,value:r}:t===jv.GraphQLID&&Kd.test(r)?{kind:yt.Kind.
INT,value:r}:{kind:yt.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,Qd.inspect)(r)}.`)}(0,Av.invariant)(!1,"Unexpected input type:\
 "+(0,Qd.inspect)(t))}var Kd=/^-?(?:0|[1-9][0-9]*)$/});var _t=y(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.introspectionTypes=re.__TypeKind=re.__Type=re.__Schema=re.__InputValue=re.__Field=
re.__EnumValue=re.__DirectiveLocation=re.__Directive=re.TypeNameMetaFieldDef=re.TypeMetaFieldDef=re.TypeKind=re.SchemaMetaFieldDef=void 0;re.isIntrospectionType=
Vv;var Lv=X(),xv=Be(),De=hn(),Cv=ht(),qv=gi(),O=Q(),ee=Ut(),Ha=new O.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities o\
f a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:ee.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new O.GraphQLNonNull(
new O.GraphQLList(new O.GraphQLNonNull(gt))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new O.GraphQLNonNull(gt),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:gt,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:gt,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new O.
GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(za))),args:{includeDeprecated:{type:new O.GraphQLNonNull(ee.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});re.__Schema=Ha;var za=new O.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new O.GraphQLNonNull(ee.GraphQLString),resolve:e=>e.
name},description:{type:ee.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new O.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new O.GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(Xa))),resolve:e=>e.locations},args:{type:new O.GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(
_i))),args:{includeDeprecated:{type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new O.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ee.GraphQLString,resolve:e=>e.deprecationReason}})});
re.__Directive=za;var Xa=new O.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:De.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:De.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:De.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:De.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:De.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:De.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:De.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:De.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:De.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:De.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:De.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:De.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:De.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:De.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:De.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:De.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:De.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:De.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:De.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:De.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});re.__DirectiveLocation=Xa;var gt=new O.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new O.GraphQLNonNull(eu),resolve(e){if((0,O.isScalarType)(e))return qe.SCALAR;if((0,O.isObjectType)(e))return qe.OBJECT;if((0,O.isInterfaceType)(
e))return qe.INTERFACE;if((0,O.isUnionType)(e))return qe.UNION;if((0,O.isEnumType)(e))return qe.ENUM;if((0,O.isInputObjectType)(e))return qe.INPUT_OBJECT;if((0,O.
isListType)(e))return qe.LIST;if((0,O.isNonNullType)(e))return qe.NON_NULL;(0,xv.invariant)(!1,`Unexpected type: "${(0,Lv.inspect)(e)}".`)}},name:{type:ee.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:ee.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:ee.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new O.GraphQLList(new O.GraphQLNonNull(Wa)),args:{includeDeprecated:{type:ee.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,O.isObjectType)(e)||(0,O.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new O.GraphQLList(new O.GraphQLNonNull(gt)),resolve(e){if((0,O.isObjectType)(e)||(0,O.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new O.GraphQLList(new O.GraphQLNonNull(gt)),resolve(e,t,r,{schema:n}){if((0,O.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new O.GraphQLList(new O.GraphQLNonNull(Za)),args:{includeDeprecated:{type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,O.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new O.GraphQLList(new O.GraphQLNonNull(_i)),args:{
includeDeprecated:{type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,O.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:gt,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:ee.GraphQLBoolean,resolve:e=>{if((0,O.isInputObjectType)(
e))return e.isOneOf}}})});re.__Type=gt;var Wa=new O.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new O.GraphQLNonNull(ee.GraphQLString),resolve:e=>e.name},
description:{type:ee.GraphQLString,resolve:e=>e.description},args:{type:new O.GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(_i))),args:{includeDeprecated:{
type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new O.GraphQLNonNull(
gt),resolve:e=>e.type},isDeprecated:{type:new O.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ee.GraphQLString,
resolve:e=>e.deprecationReason}})});re.__Field=Wa;var _i=new O.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new O.GraphQLNonNull(
ee.GraphQLString),resolve:e=>e.name},description:{type:ee.GraphQLString,resolve:e=>e.description},type:{type:new O.GraphQLNonNull(gt),resolve:e=>e.type},defaultValue:{
type:ee.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,qv.
astFromValue)(r,t);return n?(0,Cv.print)(n):null}},isDeprecated:{type:new O.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:ee.GraphQLString,resolve:e=>e.deprecationReason}})});re.__InputValue=_i;var Za=new O.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new O.GraphQLNonNull(ee.GraphQLString),resolve:e=>e.name},description:{type:ee.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new O.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ee.GraphQLString,resolve:e=>e.deprecationReason}})});
re.__EnumValue=Za;var qe;re.TypeKind=qe;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(qe||(re.TypeKind=qe={}));var eu=new O.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:qe.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:qe.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:qe.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:qe.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:qe.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:qe.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:qe.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:qe.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});re.__TypeKind=eu;var Fv={name:"__schema",type:new O.GraphQLNonNull(
Ha),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
re.SchemaMetaFieldDef=Fv;var Mv={name:"__type",type:gt,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new O.
GraphQLNonNull(ee.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};re.TypeMetaFieldDef=Mv;var Gv={name:"__typename",type:new O.GraphQLNonNull(ee.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};re.TypeNameMetaFieldDef=Gv;var Bd=Object.freeze([Ha,za,Xa,gt,Wa,_i,Za,eu]);re.introspectionTypes=Bd;function Vv(e){return Bd.some(({
name:t})=>e.name===t)}});var Kr=y(vn=>{"use strict";Object.defineProperty(vn,"__esModule",{value:!0});vn.GraphQLSchema=void 0;vn.assertSchema=Bv;vn.isSchema=Jd;var Qo=Ke(),ru=X(),Uv=ei(),
$v=Mt(),Qv=So(),tu=Xe(),Pt=Q(),Yd=We(),Kv=_t();function Jd(e){return(0,Uv.instanceOf)(e,Ko)}function Bv(e){if(!Jd(e))throw new Error(`Expected ${(0,ru.inspect)(
e)} to be a GraphQL schema.`);return e}var Ko=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,$v.isObjectLike)(t)||(0,Qo.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Qo.devAssert)(!1,`"types" must be Array if provided but got: ${(0,ru.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Qo.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,ru.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,Qv.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:Yd.specifiedDirectives;let i=new Set(
t.types);if(t.types!=null)for(let o of t.types)i.delete(o),At(o,i);this._queryType!=null&&At(this._queryType,i),this._mutationType!=null&&At(this._mutationType,
i),this._subscriptionType!=null&&At(this._subscriptionType,i);for(let o of this._directives)if((0,Yd.isDirective)(o))for(let s of o.args)At(s.type,i);At(Kv.__Schema,
i),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let o of i){if(o==null)continue;let s=o.
name;if(s||(0,Qo.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[s]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${s}".`);if(this._typeMap[s]=o,(0,Pt.isInterfaceType)(o)){for(let a of o.getInterfaces())if((0,Pt.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(o)}}else if((0,Pt.
isObjectType)(o)){for(let a of o.getInterfaces())if((0,Pt.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(o)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case tu.OperationTypeNode.QUERY:return this.getQueryType();case tu.OperationTypeNode.
MUTATION:return this.getMutationType();case tu.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,Pt.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,Pt.isUnionType)(t))for(let i of t.
getTypes())n[i.name]=!0;else{let i=this.getImplementations(t);for(let o of i.objects)n[o.name]=!0;for(let o of i.interfaces)n[o.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};vn.GraphQLSchema=
Ko;function At(e,t){let r=(0,Pt.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,Pt.isUnionType)(r))for(let n of r.getTypes())At(n,t);else if((0,Pt.isObjectType)(r)||
(0,Pt.isInterfaceType)(r)){for(let n of r.getInterfaces())At(n,t);for(let n of Object.values(r.getFields())){At(n.type,t);for(let i of n.args)At(i.type,t)}}else if((0,Pt.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))At(n.type,t)}return t}});var vi=y(Bo=>{"use strict";Object.defineProperty(Bo,"__esModule",{value:!0});Bo.assertValidSchema=zv;Bo.validateSchema=ef;var $e=X(),Yv=w(),nu=Xe(),Hd=li(),be=Q(),
Zd=We(),Jv=_t(),Hv=Kr();function ef(e){if((0,Hv.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new ou(e);Xv(t),Wv(t),Zv(t);let r=t.getErrors();
return e.__validationErrors=r,r}function zv(e){let t=ef(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var ou=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new Yv.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function Xv(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,be.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,$e.inspect)(r)}.`,(n=iu(t,nu.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let i=t.getMutationType();if(i&&!(0,be.isObjectType)(i)){var o;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,$e.inspect)(i)}.`,(o=iu(t,nu.OperationTypeNode.MUTATION))!==null&&o!==void 0?o:i.astNode)}let s=t.getSubscriptionType();if(s&&!(0,be.isObjectType)(s)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,$e.inspect)(s)}.`,(a=iu(t,nu.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:s.astNode)}}function iu(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var i;return(i=n?.operationTypes)!==null&&i!==void 0?i:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function Wv(e){for(let r of e.schema.getDirectives()){if(!(0,Zd.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,$e.inspect)(r)}.`,r?.astNode);continue}Br(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(Br(e,n),(0,be.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,$e.
inspect)(n.type)}.`,n.astNode),(0,be.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[su(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function Br(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function Zv(e){let t=sT(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,be.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,$e.inspect)(n)}.`,n.astNode);continue}(0,Jv.isIntrospectionType)(n)||Br(e,n),(0,be.isObjectType)(
n)||(0,be.isInterfaceType)(n)?(zd(e,n),Xd(e,n)):(0,be.isUnionType)(n)?rT(e,n):(0,be.isEnumType)(n)?nT(e,n):(0,be.isInputObjectType)(n)&&(iT(e,n),t(n))}}function zd(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let s of r){
if(Br(e,s),!(0,be.isOutputType)(s.type)){var n;e.reportError(`The type of ${t.name}.${s.name} must be Output Type but got: ${(0,$e.inspect)(s.type)}.`,(n=s.astNode)===
null||n===void 0?void 0:n.type)}for(let a of s.args){let u=a.name;if(Br(e,a),!(0,be.isInputType)(a.type)){var i;e.reportError(`The type of ${t.name}.${s.name}(${u}\
:) must be Input Type but got: ${(0,$e.inspect)(a.type)}.`,(i=a.astNode)===null||i===void 0?void 0:i.type)}if((0,be.isRequiredArgument)(a)&&a.deprecationReason!=
null){var o;e.reportError(`Required argument ${t.name}.${s.name}(${u}:) cannot be deprecated.`,[su(a.astNode),(o=a.astNode)===null||o===void 0?void 0:o.type])}}}}
function Xd(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,be.isInterfaceType)(n)){e.reportError(`Type ${(0,$e.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,$e.inspect)(n)}.`,bi(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,bi(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,bi(t,n));continue}r[n.name]=
!0,tT(e,t,n),eT(e,t,n)}}function eT(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,Hd.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var i,o;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,$e.inspect)(u.type)} but ${t.name}.${c} is type ${(0,$e.inspect)(l.type)}.`,[(i=
u.astNode)===null||i===void 0?void 0:i.type,(o=l.astNode)===null||o===void 0?void 0:o.type])}for(let p of u.args){let f=p.name,m=l.args.find(v=>v.name===f);if(!m){
e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,Hd.isEqualType)(
p.type,m.type)){var s,a;e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expects type ${(0,$e.inspect)(p.type)} but ${t.name}.${c}(${f}:) is type ${(0,$e.
inspect)(m.type)}.`,[(s=p.astNode)===null||s===void 0?void 0:s.type,(a=m.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let f=p.name;!u.args.
find(v=>v.name===f)&&(0,be.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${f} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function tT(e,t,r){let n=t.getInterfaces();for(let i of r.getInterfaces())n.includes(i)||e.reportError(i===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${i.name} because it is implemented by ${r.
name}.`,[...bi(r,i),...bi(t,r)])}function rT(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let i of r){if(n[i.name]){e.reportError(`Union type ${t.name} can only include type ${i.name} onc\
e.`,Wd(t,i.name));continue}n[i.name]=!0,(0,be.isObjectType)(i)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,$e.inspect)(
i)}.`,Wd(t,String(i)))}}function nT(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)Br(e,n)}function iT(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){if(Br(e,o),!(0,be.isInputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be In\
put Type but got: ${(0,$e.inspect)(o.type)}.`,(n=o.astNode)===null||n===void 0?void 0:n.type)}if((0,be.isRequiredInputField)(o)&&o.deprecationReason!=null){var i;
e.reportError(`Required input field ${t.name}.${o.name} cannot be deprecated.`,[su(o.astNode),(i=o.astNode)===null||i===void 0?void 0:i.type])}t.isOneOf&&oT(t,o,
e)}}function oT(e,t,r){if((0,be.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function sT(e){let t=Object.
create(null),r=[],n=Object.create(null);return i;function i(o){if(t[o.name])return;t[o.name]=!0,n[o.name]=r.length;let s=Object.values(o.getFields());for(let a of s)
if((0,be.isNonNullType)(a.type)&&(0,be.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)i(u);else{let l=r.slice(c),p=l.
map(f=>f.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(f=>f.astNode))}
r.pop()}n[o.name]=void 0}}function bi(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.interfaces)!==null&&s!==
void 0?s:[]}).filter(o=>o.name.value===t.name)}function Wd(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.types)!==
null&&s!==void 0?s:[]}).filter(o=>o.name.value===t)}function su(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===Zd.
GraphQLDeprecatedDirective.name)}});var En=y(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});Pr.BREAK=void 0;Pr.getEnterLeaveForKind=Yo;Pr.getVisitFn=pT;Pr.visit=cT;Pr.visitInParallel=
lT;var aT=Ke(),uT=X(),au=Xe(),tf=$(),Tn=Object.freeze({});Pr.BREAK=Tn;function cT(e,t,r=au.QueryDocumentKeys){let n=new Map;for(let U of Object.values(tf.Kind))
n.set(U,Yo(t,U));let i,o=Array.isArray(e),s=[e],a=-1,u=[],c=e,l,p,f=[],m=[];do{a++;let U=a===s.length,je=U&&u.length!==0;if(U){if(l=m.length===0?void 0:f[f.length-
1],c=p,p=m.pop(),je)if(o){c=c.slice();let we=0;for(let[Qe,tt]of u){let Wt=Qe-we;tt===null?(c.splice(Wt,1),we++):c[Wt]=tt}}else{c={...c};for(let[we,Qe]of u)c[we]=
Qe}a=i.index,s=i.keys,u=i.edits,o=i.inArray,i=i.prev}else if(p){if(l=o?a:s[a],c=p[l],c==null)continue;f.push(l)}let Y;if(!Array.isArray(c)){var v,x;(0,au.isNode)(
c)||(0,aT.devAssert)(!1,`Invalid AST Node: ${(0,uT.inspect)(c)}.`);let we=U?(v=n.get(c.kind))===null||v===void 0?void 0:v.leave:(x=n.get(c.kind))===null||x===void 0?
void 0:x.enter;if(Y=we?.call(t,c,l,p,f,m),Y===Tn)break;if(Y===!1){if(!U){f.pop();continue}}else if(Y!==void 0&&(u.push([l,Y]),!U))if((0,au.isNode)(Y))c=Y;else{f.
pop();continue}}if(Y===void 0&&je&&u.push([l,c]),U)f.pop();else{var G;i={inArray:o,index:a,keys:s,edits:u,prev:i},o=Array.isArray(c),s=o?c:(G=r[c.kind])!==null&&
G!==void 0?G:[],a=-1,u=[],p&&m.push(p),p=c}}while(i!==void 0);return u.length!==0?u[u.length-1][1]:e}function lT(e){let t=new Array(e.length).fill(null),r=Object.
create(null);for(let n of Object.values(tf.Kind)){let i=!1,o=new Array(e.length).fill(void 0),s=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{
enter:c,leave:l}=Yo(e[u],n);i||(i=c!=null||l!=null),o[u]=c,s[u]=l}if(!i)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let f=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===!1)t[p]=c;else if(f===Tn)t[p]=Tn;else if(f!==void 0)return f}},leave(...u){let c=u[0];for(let p=0;p<
e.length;p++)if(t[p]===null){var l;let f=(l=s[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===Tn)t[p]=Tn;else if(f!==void 0&&f!==!1)return f}else t[p]===c&&
(t[p]=null)}};r[n]=a}return r}function Yo(e,t){let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}
function pT(e,t,r){let{enter:n,leave:i}=Yo(e,t);return r?i:n}});var $t=y(lu=>{"use strict";Object.defineProperty(lu,"__esModule",{value:!0});lu.typeFromAST=cu;var uu=$(),rf=Q();function cu(e,t){switch(t.kind){case uu.Kind.LIST_TYPE:{
let r=cu(e,t.type);return r&&new rf.GraphQLList(r)}case uu.Kind.NON_NULL_TYPE:{let r=cu(e,t.type);return r&&new rf.GraphQLNonNull(r)}case uu.Kind.NAMED_TYPE:return e.
getType(t.name.value)}}});var Jo=y(Ti=>{"use strict";Object.defineProperty(Ti,"__esModule",{value:!0});Ti.TypeInfo=void 0;Ti.visitWithTypeInfo=mT;var dT=Xe(),ve=$(),nf=En(),Te=Q(),Sn=_t(),
of=$t(),pu=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??fT,r&&((0,Te.isInputType)(r)&&this._inputTypeStack.push(r),(0,Te.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,Te.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case ve.Kind.SELECTION_SET:{let i=(0,Te.getNamedType)(this.getType());this._parentTypeStack.push(
(0,Te.isCompositeType)(i)?i:void 0);break}case ve.Kind.FIELD:{let i=this.getParentType(),o,s;i&&(o=this._getFieldDef(r,i,t),o&&(s=o.type)),this._fieldDefStack.push(
o),this._typeStack.push((0,Te.isOutputType)(s)?s:void 0);break}case ve.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case ve.Kind.OPERATION_DEFINITION:{
let i=r.getRootType(t.operation);this._typeStack.push((0,Te.isObjectType)(i)?i:void 0);break}case ve.Kind.INLINE_FRAGMENT:case ve.Kind.FRAGMENT_DEFINITION:{let i=t.
typeCondition,o=i?(0,of.typeFromAST)(r,i):(0,Te.getNamedType)(this.getType());this._typeStack.push((0,Te.isOutputType)(o)?o:void 0);break}case ve.Kind.VARIABLE_DEFINITION:{
let i=(0,of.typeFromAST)(r,t.type);this._inputTypeStack.push((0,Te.isInputType)(i)?i:void 0);break}case ve.Kind.ARGUMENT:{var n;let i,o,s=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();s&&(i=s.args.find(a=>a.name===t.name.value),i&&(o=i.type)),this._argument=i,this._defaultValueStack.push(i?i.defaultValue:
void 0),this._inputTypeStack.push((0,Te.isInputType)(o)?o:void 0);break}case ve.Kind.LIST:{let i=(0,Te.getNullableType)(this.getInputType()),o=(0,Te.isListType)(
i)?i.ofType:i;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,Te.isInputType)(o)?o:void 0);break}case ve.Kind.OBJECT_FIELD:{let i=(0,Te.getNamedType)(
this.getInputType()),o,s;(0,Te.isInputObjectType)(i)&&(s=i.getFields()[t.name.value],s&&(o=s.type)),this._defaultValueStack.push(s?s.defaultValue:void 0),this._inputTypeStack.
push((0,Te.isInputType)(o)?o:void 0);break}case ve.Kind.ENUM:{let i=(0,Te.getNamedType)(this.getInputType()),o;(0,Te.isEnumType)(i)&&(o=i.getValue(t.value)),this.
_enumValue=o;break}default:}}leave(t){switch(t.kind){case ve.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case ve.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case ve.Kind.DIRECTIVE:this._directive=null;break;case ve.Kind.OPERATION_DEFINITION:case ve.Kind.INLINE_FRAGMENT:case ve.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case ve.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case ve.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case ve.Kind.LIST:case ve.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case ve.Kind.ENUM:
this._enumValue=null;break;default:}}};Ti.TypeInfo=pu;function fT(e,t,r){let n=r.name.value;if(n===Sn.SchemaMetaFieldDef.name&&e.getQueryType()===t)return Sn.SchemaMetaFieldDef;
if(n===Sn.TypeMetaFieldDef.name&&e.getQueryType()===t)return Sn.TypeMetaFieldDef;if(n===Sn.TypeNameMetaFieldDef.name&&(0,Te.isCompositeType)(t))return Sn.TypeNameMetaFieldDef;
if((0,Te.isObjectType)(t)||(0,Te.isInterfaceType)(t))return t.getFields()[n]}function mT(e,t){return{enter(...r){let n=r[0];e.enter(n);let i=(0,nf.getEnterLeaveForKind)(
t,n.kind).enter;if(i){let o=i.apply(t,r);return o!==void 0&&(e.leave(n),(0,dT.isNode)(o)&&e.enter(o)),o}},leave(...r){let n=r[0],i=(0,nf.getEnterLeaveForKind)(t,
n.kind).leave,o;return i&&(o=i.apply(t,r)),e.leave(n),o}}}});var Yr=y(it=>{"use strict";Object.defineProperty(it,"__esModule",{value:!0});it.isConstValueNode=du;it.isDefinitionNode=hT;it.isExecutableDefinitionNode=sf;it.isSchemaCoordinateNode=
_T;it.isSelectionNode=yT;it.isTypeDefinitionNode=cf;it.isTypeExtensionNode=pf;it.isTypeNode=gT;it.isTypeSystemDefinitionNode=uf;it.isTypeSystemExtensionNode=lf;
it.isValueNode=af;var q=$();function hT(e){return sf(e)||uf(e)||lf(e)}function sf(e){return e.kind===q.Kind.OPERATION_DEFINITION||e.kind===q.Kind.FRAGMENT_DEFINITION}
function yT(e){return e.kind===q.Kind.FIELD||e.kind===q.Kind.FRAGMENT_SPREAD||e.kind===q.Kind.INLINE_FRAGMENT}function af(e){return e.kind===q.Kind.VARIABLE||e.
kind===q.Kind.INT||e.kind===q.Kind.FLOAT||e.kind===q.Kind.STRING||e.kind===q.Kind.BOOLEAN||e.kind===q.Kind.NULL||e.kind===q.Kind.ENUM||e.kind===q.Kind.LIST||e.kind===
q.Kind.OBJECT}function du(e){return af(e)&&(e.kind===q.Kind.LIST?e.values.some(du):e.kind===q.Kind.OBJECT?e.fields.some(t=>du(t.value)):e.kind!==q.Kind.VARIABLE)}
function gT(e){return e.kind===q.Kind.NAMED_TYPE||e.kind===q.Kind.LIST_TYPE||e.kind===q.Kind.NON_NULL_TYPE}function uf(e){return e.kind===q.Kind.SCHEMA_DEFINITION||
cf(e)||e.kind===q.Kind.DIRECTIVE_DEFINITION}function cf(e){return e.kind===q.Kind.SCALAR_TYPE_DEFINITION||e.kind===q.Kind.OBJECT_TYPE_DEFINITION||e.kind===q.Kind.
INTERFACE_TYPE_DEFINITION||e.kind===q.Kind.UNION_TYPE_DEFINITION||e.kind===q.Kind.ENUM_TYPE_DEFINITION||e.kind===q.Kind.INPUT_OBJECT_TYPE_DEFINITION}function lf(e){
return e.kind===q.Kind.SCHEMA_EXTENSION||e.kind===q.Kind.DIRECTIVE_EXTENSION||pf(e)}function pf(e){return e.kind===q.Kind.SCALAR_TYPE_EXTENSION||e.kind===q.Kind.
OBJECT_TYPE_EXTENSION||e.kind===q.Kind.INTERFACE_TYPE_EXTENSION||e.kind===q.Kind.UNION_TYPE_EXTENSION||e.kind===q.Kind.ENUM_TYPE_EXTENSION||e.kind===q.Kind.INPUT_OBJECT_TYPE_EXTENSION}
function _T(e){return e.kind===q.Kind.TYPE_COORDINATE||e.kind===q.Kind.MEMBER_COORDINATE||e.kind===q.Kind.ARGUMENT_COORDINATE||e.kind===q.Kind.DIRECTIVE_COORDINATE||
e.kind===q.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var mu=y(fu=>{"use strict";Object.defineProperty(fu,"__esModule",{value:!0});fu.ExecutableDefinitionsRule=TT;var bT=w(),df=$(),vT=Yr();function TT(e){return{Document(t){
for(let r of t.definitions)if(!(0,vT.isExecutableDefinitionNode)(r)){let n=r.kind===df.Kind.SCHEMA_DEFINITION||r.kind===df.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new bT.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var yu=y(hu=>{"use strict";Object.defineProperty(hu,"__esModule",{value:!0});hu.FieldsOnCorrectTypeRule=NT;var ff=Rr(),ET=ii(),ST=Or(),RT=w(),Ei=Q();function NT(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let i=e.getSchema(),o=t.name.value,s=(0,ff.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:OT(i,r,o));s===""&&(s=(0,ff.didYouMean)(e.hideSuggestions?[]:IT(r,o))),e.reportError(new RT.GraphQLError(`Cannot query field "${o}" on type "${r.name}".`+s,{
nodes:t}))}}}}function OT(e,t,r){if(!(0,Ei.isAbstractType)(t))return[];let n=new Set,i=Object.create(null);for(let s of e.getPossibleTypes(t))if(s.getFields()[r]){
n.add(s),i[s.name]=1;for(let a of s.getInterfaces()){var o;a.getFields()[r]&&(n.add(a),i[a.name]=((o=i[a.name])!==null&&o!==void 0?o:0)+1)}}return[...n].sort((s,a)=>{
let u=i[a.name]-i[s.name];return u!==0?u:(0,Ei.isInterfaceType)(s)&&e.isSubType(s,a)?-1:(0,Ei.isInterfaceType)(a)&&e.isSubType(a,s)?1:(0,ET.naturalCompare)(s.name,
a.name)}).map(s=>s.name)}function IT(e,t){if((0,Ei.isObjectType)(e)||(0,Ei.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,ST.suggestionList)(t,r)}
return[]}});var _u=y(gu=>{"use strict";Object.defineProperty(gu,"__esModule",{value:!0});gu.FragmentsOnCompositeTypesRule=wT;var mf=w(),hf=ht(),yf=Q(),gf=$t();function wT(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,gf.typeFromAST)(e.getSchema(),r);if(n&&!(0,yf.isCompositeType)(n)){let i=(0,hf.print)(r);e.reportError(
new mf.GraphQLError(`Fragment cannot condition on non composite type "${i}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,gf.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,yf.isCompositeType)(r)){let n=(0,hf.print)(t.typeCondition);e.reportError(new mf.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var bu=y(Ho=>{"use strict";Object.defineProperty(Ho,"__esModule",{value:!0});Ho.KnownArgumentNamesOnDirectivesRule=Tf;Ho.KnownArgumentNamesRule=DT;var _f=Rr(),bf=Or(),
vf=w(),PT=$(),AT=We();function DT(e){return{...Tf(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),i=e.getParentType();if(!r&&n&&i){let o=t.name.value,s=e.
hideSuggestions?[]:(0,bf.suggestionList)(o,n.args.map(a=>a.name));e.reportError(new vf.GraphQLError(`Unknown argument "${o}" on field "${i.name}.${n.name}".`+(0,_f.
didYouMean)(s),{nodes:t}))}}}}function Tf(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():AT.specifiedDirectives;for(let s of n)t[s.name]=new Set(
s.args.map(a=>a.name));let i=e.getDocument().definitions;for(let s of i)if(s.kind===PT.Kind.DIRECTIVE_DEFINITION){var o;let a=(o=s.arguments)!==null&&o!==void 0?
o:[];t[s.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(s){let a=s.name.value,u=t[a];if(s.arguments&&u)for(let c of s.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,bf.suggestionList)(l,Array.from(u));e.reportError(new vf.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,_f.didYouMean)(p)),{nodes:c}))}}return!1}}}});var Su=y(Eu=>{"use strict";Object.defineProperty(Eu,"__esModule",{value:!0});Eu.KnownDirectivesRule=LT;var kT=X(),vu=Be(),Ef=w(),Tu=Xe(),ke=hn(),ue=$(),jT=We();
function LT(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():jT.specifiedDirectives;for(let o of n)t[o.name]=o.locations;let i=e.getDocument().
definitions;for(let o of i)o.kind===ue.Kind.DIRECTIVE_DEFINITION&&(t[o.name.value]=o.locations.map(s=>s.value));return{Directive(o,s,a,u,c){let l=o.name.value,p=t[l];
if(!p){e.reportError(new Ef.GraphQLError(`Unknown directive "@${l}".`,{nodes:o}));return}let f=xT(c);f&&!p.includes(f)&&e.reportError(new Ef.GraphQLError(`Direc\
tive "@${l}" may not be used on ${f}.`,{nodes:o}))}}}function xT(e){let t=e[e.length-1];switch("kind"in t||(0,vu.invariant)(!1),t.kind){case ue.Kind.OPERATION_DEFINITION:
return CT(t.operation);case ue.Kind.FIELD:return ke.DirectiveLocation.FIELD;case ue.Kind.FRAGMENT_SPREAD:return ke.DirectiveLocation.FRAGMENT_SPREAD;case ue.Kind.
INLINE_FRAGMENT:return ke.DirectiveLocation.INLINE_FRAGMENT;case ue.Kind.FRAGMENT_DEFINITION:return ke.DirectiveLocation.FRAGMENT_DEFINITION;case ue.Kind.VARIABLE_DEFINITION:
return ke.DirectiveLocation.VARIABLE_DEFINITION;case ue.Kind.SCHEMA_DEFINITION:case ue.Kind.SCHEMA_EXTENSION:return ke.DirectiveLocation.SCHEMA;case ue.Kind.SCALAR_TYPE_DEFINITION:case ue.
Kind.SCALAR_TYPE_EXTENSION:return ke.DirectiveLocation.SCALAR;case ue.Kind.OBJECT_TYPE_DEFINITION:case ue.Kind.OBJECT_TYPE_EXTENSION:return ke.DirectiveLocation.
OBJECT;case ue.Kind.FIELD_DEFINITION:return ke.DirectiveLocation.FIELD_DEFINITION;case ue.Kind.INTERFACE_TYPE_DEFINITION:case ue.Kind.INTERFACE_TYPE_EXTENSION:return ke.
DirectiveLocation.INTERFACE;case ue.Kind.UNION_TYPE_DEFINITION:case ue.Kind.UNION_TYPE_EXTENSION:return ke.DirectiveLocation.UNION;case ue.Kind.ENUM_TYPE_DEFINITION:case ue.
Kind.ENUM_TYPE_EXTENSION:return ke.DirectiveLocation.ENUM;case ue.Kind.ENUM_VALUE_DEFINITION:return ke.DirectiveLocation.ENUM_VALUE;case ue.Kind.INPUT_OBJECT_TYPE_DEFINITION:case ue.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return ke.DirectiveLocation.INPUT_OBJECT;case ue.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,vu.invariant)(
!1),r.kind===ue.Kind.INPUT_OBJECT_TYPE_DEFINITION?ke.DirectiveLocation.INPUT_FIELD_DEFINITION:ke.DirectiveLocation.ARGUMENT_DEFINITION}case ue.Kind.DIRECTIVE_DEFINITION:case ue.
Kind.DIRECTIVE_EXTENSION:return ke.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,vu.invariant)(!1,"Unexpected kind: "+(0,kT.inspect)(t.kind))}}function CT(e){
switch(e){case Tu.OperationTypeNode.QUERY:return ke.DirectiveLocation.QUERY;case Tu.OperationTypeNode.MUTATION:return ke.DirectiveLocation.MUTATION;case Tu.OperationTypeNode.
SUBSCRIPTION:return ke.DirectiveLocation.SUBSCRIPTION}}});var Nu=y(Ru=>{"use strict";Object.defineProperty(Ru,"__esModule",{value:!0});Ru.KnownFragmentNamesRule=FT;var qT=w();function FT(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new qT.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var wu=y(Iu=>{"use strict";Object.defineProperty(Iu,"__esModule",{value:!0});Iu.KnownTypeNamesRule=QT;var MT=Rr(),GT=Or(),VT=w(),Ou=Yr(),UT=_t(),$T=Ut();function QT(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let o of e.getDocument().definitions)(0,Ou.isTypeDefinitionNode)(o)&&(n[o.name.
value]=!0);let i=[...Object.keys(r),...Object.keys(n)];return{NamedType(o,s,a,u,c){let l=o.name.value;if(!r[l]&&!n[l]){var p;let f=(p=c[2])!==null&&p!==void 0?p:
a,m=f!=null&&KT(f);if(m&&Sf.includes(l))return;let v=e.hideSuggestions?[]:(0,GT.suggestionList)(l,m?Sf.concat(i):i);e.reportError(new VT.GraphQLError(`Unknown t\
ype "${l}".`+(0,MT.didYouMean)(v),{nodes:o}))}}}}var Sf=[...$T.specifiedScalarTypes,...UT.introspectionTypes].map(e=>e.name);function KT(e){return"kind"in e&&((0,Ou.
isTypeSystemDefinitionNode)(e)||(0,Ou.isTypeSystemExtensionNode)(e))}});var Au=y(Pu=>{"use strict";Object.defineProperty(Pu,"__esModule",{value:!0});Pu.LoneAnonymousOperationRule=JT;var BT=w(),YT=$();function JT(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===YT.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new BT.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var ku=y(Du=>{"use strict";Object.defineProperty(Du,"__esModule",{value:!0});Du.LoneSchemaDefinitionRule=HT;var Rf=w();function HT(e){var t,r,n;let i=e.getSchema(),
o=(t=(r=(n=i?.astNode)!==null&&n!==void 0?n:i?.getQueryType())!==null&&r!==void 0?r:i?.getMutationType())!==null&&t!==void 0?t:i?.getSubscriptionType(),s=0;return{
SchemaDefinition(a){if(o){e.reportError(new Rf.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}s>0&&e.reportError(new Rf.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++s}}}});var Lu=y(ju=>{"use strict";Object.defineProperty(ju,"__esModule",{value:!0});ju.MaxIntrospectionDepthRule=WT;var zT=w(),Nf=$(),XT=3;function WT(e){let t=Object.
create(null),r=Object.create(null);function n(i,o,s=0){if(i.kind===Nf.Kind.FRAGMENT_SPREAD){let a=i.name.value,u=r[a];if(u!==void 0&&u<=s)return!0;let c=o[a],l=t[a];
if(c!==void 0&&c>=s||l!==void 0&&l>=s)return!1;let p=e.getFragment(a);return p?(o[a]=s,n(p,o,s)?(r[a]=s,!0):(t[a]=s,!1)):!1}if(i.kind===Nf.Kind.FIELD&&(i.name.value===
"fields"||i.name.value==="interfaces"||i.name.value==="possibleTypes"||i.name.value==="inputFields")&&(s++,s>=XT))return!0;if("selectionSet"in i&&i.selectionSet){
for(let a of i.selectionSet.selections)if(n(a,o,s))return!0}return!1}return{Field(i){if((i.name.value==="__schema"||i.name.value==="__type")&&n(i,Object.create(
null)))return e.reportError(new zT.GraphQLError("Maximum introspection depth exceeded",{nodes:[i]})),!1}}}});var Cu=y(xu=>{"use strict";Object.defineProperty(xu,"__esModule",{value:!0});xu.NoFragmentCyclesRule=e0;var ZT=w();function e0(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(o){return i(o),!1}};function i(o){if(t[o.name.value])return;let s=o.name.value;t[s]=!0;
let a=e.getFragmentSpreads(o.selectionSet);if(a.length!==0){n[s]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&i(p)}else{let p=r.slice(l),f=p.slice(0,-1).map(m=>'"'+m.name.value+'"').join(", ");e.reportError(new ZT.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(f!==""?` via ${f}.`:"."),{nodes:p}))}r.pop()}n[s]=void 0}}}});var Fu=y(qu=>{"use strict";Object.defineProperty(qu,"__esModule",{value:!0});qu.NoUndefinedVariablesRule=r0;var t0=w();function r0(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i}of n){let o=i.name.value;t[o]!==!0&&e.reportError(
new t0.GraphQLError(r.name?`Variable "$${o}" is not defined by operation "${r.name.value}".`:`Variable "$${o}" is not defined.`,{nodes:[i,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var Gu=y(Mu=>{"use strict";Object.defineProperty(Mu,"__esModule",{value:!0});Mu.NoUnusedFragmentsRule=i0;var n0=w();function i0(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(i=>i.name.
value));for(let i of r){let o=i.name.value;n.has(o)||e.reportError(new n0.GraphQLError(`Fragment "${o}" is never used.`,{nodes:i}))}}}}}});var Uu=y(Vu=>{"use strict";Object.defineProperty(Vu,"__esModule",{value:!0});Vu.NoUnusedVariablesRule=s0;var o0=w();function s0(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),i=e.getRecursiveVariableUsages(r);for(let{node:o}of i)n[o.name.value]=!0;for(let o of t){let s=o.variable.name.
value;n[s]!==!0&&e.reportError(new o0.GraphQLError(r.name?`Variable "$${s}" is never used in operation "${r.name.value}".`:`Variable "$${s}" is never used.`,{nodes:o}))}}},
VariableDefinition(r){t.push(r)}}}});var Xo=y(zo=>{"use strict";Object.defineProperty(zo,"__esModule",{value:!0});zo.validationAbortedError=void 0;var a0=w(),u0=new a0.GraphQLError("Validation abor\
ted.");zo.validationAbortedError=u0});var Hu=y(Ju=>{"use strict";Object.defineProperty(Ju,"__esModule",{value:!0});Ju.OverlappingFieldsCanBeMergedRule=f0;var Of=X(),c0=w(),l0=Xe(),Qt=$(),ot=Q(),Af=$t(),
p0=Xo(),$u=1e3,If=20,d0=5e5;function f0(e){let t={comparedFragmentPairs:new Bu,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:d0};
return{SelectionSet(r,n,i){var o;if(i&&"kind"in i&&i.kind===Qt.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((o=r.selections[0])===null||o===void 0?void 0:o.kind)!==
Qt.Kind.INLINE_FRAGMENT)return;let s=m0(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of s)e.reportError(new c0.GraphQLError(`Fie\
lds "${Si(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function m0(e,t,r,n){let i=[],
o=es(e,t,r,n);if(y0(e,i,t,o.groupedFieldSet),o.fragmentNames.length!==0&&(o.groupedFieldSet.size!==0||o.fragmentNames.length>1))for(let s=0;s<o.fragmentNames.length;s++){
Wo(e,i,t,!1,o,o.fragmentNames[s]);for(let a=s+1;a<o.fragmentNames.length;a++)Zo(e,i,t,!1,o.fragmentNames[s],o.fragmentNames[a])}return i}function Wo(e,t,r,n,i,o){
var s;if(Nn(r,1),i.groupedFieldSet.size===0)return;let a=(s=i.comparedFragments)!==null&&s!==void 0?s:i.comparedFragments=new Map,u=a.get(o);if(u===!1||n&&u===!0)
return;a.set(o,n);let c=e.getFragment(o);if(!c)return;let l=Ku(e,r,c);if(i!==l){Yu(e,t,r,n,i,l);for(let p of l.fragmentNames)Wo(e,t,r,n,i,p)}}function Zo(e,t,r,n,i,o){
Nn(r,2);let{comparedFragmentPairs:s}=r;if(i===o||s.has(i,o,n))return;s.add(i,o,n);let a=e.getFragment(i),u=e.getFragment(o);if(!a||!u)return;let c=Ku(e,r,a),l=Ku(
e,r,u);Yu(e,t,r,n,c,l);for(let p of l.fragmentNames)Zo(e,t,r,n,i,p);for(let p of c.fragmentNames)Zo(e,t,r,n,p,o)}function h0(e,t,r,n,i,o,s){let a=[],u=es(e,t,n,
i),c=es(e,t,o,s);Yu(e,a,t,r,u,c);for(let l of c.fragmentNames)Wo(e,a,t,r,u,l);for(let l of u.fragmentNames)Wo(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)Zo(e,a,t,r,l,p);return a}function y0(e,t,r,n){for(let[i,o]of n)if(o.length>1)for(let s=0;s<o.length;s++)for(let a=s+1;a<o.length;a++){let u=Df(e,r,
!1,i,o[s],o[a]);u&&t.push(u)}}function Yu(e,t,r,n,i,o){if(!(i.groupedFieldSet.size===0||o.groupedFieldSet.size===0))for(let{responseName:s,fields1:a,fields2:u}of g0(
r,i,o))for(let c of a)for(let l of u){let p=Df(e,r,n,s,c,l);p&&t.push(p)}}function g0(e,t,r){var n;let i=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,o=i.get(r);if(o!==void 0)return o;let s=[];for(let[a,u]of t.groupedFieldSet){Nn(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&s.push({responseName:a,fields1:u,
fields2:c})}return i.set(r,s),s}function Df(e,t,r,n,i,o){let{parentType:s,node:a,definition:u}=i,{parentType:c,node:l,definition:p}=o,f=r||s!==c&&(0,ot.isObjectType)(
s)&&(0,ot.isObjectType)(c);if(Nn(t,2),i.isSimpleLeaf&&o.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!f){let Y=Rn(i),we=Rn(o),Qe=Y.comparisons.
get(we);if(Qe===void 0){let tt=a.name.value,Wt=l.name.value;Qe=tt!==Wt?`"${Si(tt)}" and "${Si(Wt)}" are different fields`:b0(t,Y.arguments,we.arguments)?null:"t\
hey have differing arguments",Y.comparisons.set(we,Qe)}if(Qe!==null)return{responseName:n,reason:Qe,fields1:[a],fields2:[l]}}let m=u?.type,v=p?.type;if(m&&v&&Qu(
t,m,v)){var x,G;let Y=Rn(i),we=Rn(o),Qe=(x=Y.typeString)!==null&&x!==void 0?x:Y.typeString=(0,Of.inspect)(m),tt=(G=we.typeString)!==null&&G!==void 0?G:we.typeString=
(0,Of.inspect)(v);return{responseName:n,reason:`they return conflicting types "${Qe}" and "${tt}"`,fields1:[a],fields2:[l]}}let U=a.selectionSet,je=l.selectionSet;
if(U&&je){let Y=h0(e,t,f,Rn(i).namedType,U,Rn(o).namedType,je);return v0(Y,n,a,l)}}function Rn(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,ot.
getNamedType)((t=e.definition)===null||t===void 0?void 0:t.type),arguments:_0(e.node.arguments)}}return e.info}function _0(e){if(e===void 0||e.length===0)return;
let t=new Map;for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function b0(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.
length)return!1;let n=r.values;return t.nodes.every(i=>{Nn(e,1);let o=n.get(i.name.value);return o===void 0?!1:wf(e,i.value)===wf(e,o)})}function wf(e,t){let r=e.
stringifiedValues.get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(i,o)=>{if(!(0,l0.isNode)(o))return o;switch(o.kind){case Qt.Kind.VARIABLE:return[o.kind,
o.name.value];case Qt.Kind.OBJECT:return[o.kind,o.fields.slice().sort((s,a)=>s.name.value<a.name.value?-1:s.name.value>a.name.value?1:0)];case Qt.Kind.OBJECT_FIELD:
return[o.name.value,o.value];case Qt.Kind.LIST:return[o.kind,o.values];case Qt.Kind.STRING:return[o.kind,o.value,o.block===!0];default:return[o.kind,"value"in o?
o.value:null]}});return e.stringifiedValues.set(t,n),n}function Qu(e,t,r){return t===r?!1:(Nn(e,1),(0,ot.isListType)(t)?(0,ot.isListType)(r)?Qu(e,t.ofType,r.ofType):
!0:(0,ot.isListType)(r)?!0:(0,ot.isNonNullType)(t)?(0,ot.isNonNullType)(r)?Qu(e,t.ofType,r.ofType):!0:(0,ot.isNonNullType)(r)?!0:(0,ot.isLeafType)(t)||(0,ot.isLeafType)(
r)?t!==r:!1)}function es(e,t,r,n){let{cachedCollectFieldsResults:i}=t,o=i.get(r);o===void 0&&(o=new Map,i.set(r,o));let s=o.get(n);if(s)return s;let a=new Map,u=new Set;
kf(e,r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return o.set(n,c),c}function Ku(e,t,r){let n=(0,Af.typeFromAST)(e.getSchema(),r.typeCondition);return es(
e,t,n,r.selectionSet)}function kf(e,t,r,n,i){for(let a of r.selections)switch(a.kind){case Qt.Kind.FIELD:{var o,s;let u=a.name.value,c;((0,ot.isObjectType)(t)||
(0,ot.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((o=(s=a.arguments)===null||s===void 0?void 0:s.length)!==null&&o!==void 0?o:0)===0&&!a.selectionSet});break}case Qt.Kind.FRAGMENT_SPREAD:i.add(a.name.
value);break;case Qt.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,Af.typeFromAST)(e.getSchema(),u):t;kf(e,c,a.selectionSet,n,i);break}}}function v0(e,t,r,n){
if(e.length>0){let i="";for(let{responseName:o,reason:s}of e)if(i+=(i===""?"":" and ")+`subfields "${Si(o)}" conflict because ${s}`,i.length>$u)break;return{responseName:t,
reason:Si(i),fields1:Pf(r,e,"fields1"),fields2:Pf(n,e,"fields2")}}}function Pf(e,t,r){let n=[e];for(let i of t){let o=If-n.length,s=i[r].slice(-o);if(n.push(...s),
n.length===If)break}return n}function Si(e){return e.length>$u?e.slice(0,$u)+"...":e}function Nn(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw p0.validationAbortedError}var Bu=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var i;let o=(i=
this._data.get(t))===null||i===void 0?void 0:i.get(r);return o===void 0?!1:n?!0:n===o}add(t,r,n){let i=this._data.get(t);i===void 0?this._data.set(t,new Map([[r,
n]])):i.set(r,n)}}});var Wu=y(Xu=>{"use strict";Object.defineProperty(Xu,"__esModule",{value:!0});Xu.PossibleFragmentSpreadsRule=E0;var ts=X(),jf=w(),zu=Q(),Lf=li(),T0=$t();function E0(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,zu.isCompositeType)(r)&&(0,zu.isCompositeType)(n)&&!(0,Lf.doTypesOverlap)(e.getSchema(),r,n)){
let i=(0,ts.inspect)(n),o=(0,ts.inspect)(r);e.reportError(new jf.GraphQLError(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${o}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=S0(e,r),i=e.getParentType();if(n&&i&&!(0,Lf.doTypesOverlap)(e.getSchema(),n,i)){let o=(0,ts.inspect)(i),
s=(0,ts.inspect)(n);e.reportError(new jf.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{nodes:t}))}}}}
function S0(e,t){let r=e.getFragment(t);if(r){let n=(0,T0.typeFromAST)(e.getSchema(),r.typeCondition);if((0,zu.isCompositeType)(n))return n}}});var ec=y(Zu=>{"use strict";Object.defineProperty(Zu,"__esModule",{value:!0});Zu.PossibleTypeExtensionsRule=I0;var R0=Rr(),Cf=X(),qf=Be(),N0=Or(),xf=w(),me=$(),O0=Yr(),
On=Q();function I0(e){let t=e.getSchema(),r=Object.create(null);for(let i of e.getDocument().definitions)(0,O0.isTypeDefinitionNode)(i)&&(r[i.name.value]=i);return{
ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(i){let o=i.
name.value,s=r[o],a=t?.getType(o),u;if(s?u=w0[s.kind]:a&&(u=P0(a)),u){if(u!==i.kind){let c=A0(i.kind);e.reportError(new xf.GraphQLError(`Cannot extend non-${c} \
type "${o}".`,{nodes:s?[s,i]:i}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,N0.suggestionList)(o,c);e.reportError(new xf.GraphQLError(`Cannot exte\
nd type "${o}" because it is not defined.`+(0,R0.didYouMean)(l),{nodes:i.name}))}}}var w0={[me.Kind.SCALAR_TYPE_DEFINITION]:me.Kind.SCALAR_TYPE_EXTENSION,[me.Kind.
OBJECT_TYPE_DEFINITION]:me.Kind.OBJECT_TYPE_EXTENSION,[me.Kind.INTERFACE_TYPE_DEFINITION]:me.Kind.INTERFACE_TYPE_EXTENSION,[me.Kind.UNION_TYPE_DEFINITION]:me.Kind.
UNION_TYPE_EXTENSION,[me.Kind.ENUM_TYPE_DEFINITION]:me.Kind.ENUM_TYPE_EXTENSION,[me.Kind.INPUT_OBJECT_TYPE_DEFINITION]:me.Kind.INPUT_OBJECT_TYPE_EXTENSION};function P0(e){
if((0,On.isScalarType)(e))return me.Kind.SCALAR_TYPE_EXTENSION;if((0,On.isObjectType)(e))return me.Kind.OBJECT_TYPE_EXTENSION;if((0,On.isInterfaceType)(e))return me.
Kind.INTERFACE_TYPE_EXTENSION;if((0,On.isUnionType)(e))return me.Kind.UNION_TYPE_EXTENSION;if((0,On.isEnumType)(e))return me.Kind.ENUM_TYPE_EXTENSION;if((0,On.isInputObjectType)(
e))return me.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,qf.invariant)(!1,"Unexpected type: "+(0,Cf.inspect)(e))}function A0(e){switch(e){case me.Kind.SCALAR_TYPE_EXTENSION:
return"scalar";case me.Kind.OBJECT_TYPE_EXTENSION:return"object";case me.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case me.Kind.UNION_TYPE_EXTENSION:return"\
union";case me.Kind.ENUM_TYPE_EXTENSION:return"enum";case me.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,qf.invariant)(!1,"Unexpected kind:\
 "+(0,Cf.inspect)(e))}}});var rc=y(rs=>{"use strict";Object.defineProperty(rs,"__esModule",{value:!0});rs.ProvidedRequiredArgumentsOnDirectivesRule=Uf;rs.ProvidedRequiredArgumentsRule=j0;
var Mf=X(),Ff=Nr(),Gf=w(),Vf=$(),D0=ht(),tc=Q(),k0=We();function j0(e){return{...Uf(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let i=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(o=>o.name.value));for(let o of n.args)if(!i.has(o.name)&&(0,tc.isRequiredArgument)(o)){let s=(0,Mf.inspect)(o.type);
e.reportError(new Gf.GraphQLError(`Field "${n.name}" argument "${o.name}" of type "${s}" is required, but it was not provided.`,{nodes:t}))}}}}}function Uf(e){var t;
let r=Object.create(null),n=e.getSchema(),i=(t=n?.getDirectives())!==null&&t!==void 0?t:k0.specifiedDirectives;for(let a of i)r[a.name]=(0,Ff.keyMap)(a.args.filter(
tc.isRequiredArgument),u=>u.name);let o=e.getDocument().definitions;for(let a of o)if(a.kind===Vf.Kind.DIRECTIVE_DEFINITION){var s;let u=(s=a.arguments)!==null&&
s!==void 0?s:[];r[a.name.value]=(0,Ff.keyMap)(u.filter(L0),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],f=new Set(p.map(m=>m.name.value));for(let[m,v]of Object.entries(c))if(!f.has(m)){let x=(0,tc.isType)(v.type)?(0,Mf.inspect)(v.type):(0,D0.
print)(v.type);e.reportError(new Gf.GraphQLError(`Directive "@${u}" argument "${m}" of type "${x}" is required, but it was not provided.`,{nodes:a}))}}}}}}function L0(e){
return e.type.kind===Vf.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var sc=y(oc=>{"use strict";Object.defineProperty(oc,"__esModule",{value:!0});oc.ScalarLeafsRule=x0;var nc=X(),ic=w(),$f=Q();function x0(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,$f.isLeafType)((0,$f.getNamedType)(r))){if(n){let i=t.name.value,o=(0,nc.inspect)(r);e.reportError(new ic.GraphQLError(`Fi\
eld "${i}" must not have a selection since type "${o}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let i=t.name.value,o=(0,nc.inspect)(
r);e.reportError(new ic.GraphQLError(`Field "${i}" of type "${o}" must have at least one field selected.`,{nodes:t}))}}else{let i=t.name.value,o=(0,nc.inspect)(
r);e.reportError(new ic.GraphQLError(`Field "${i}" of type "${o}" must have a selection of subfields. Did you mean "${i} { ... }"?`,{nodes:t}))}}}}});var uc=y(ac=>{"use strict";Object.defineProperty(ac,"__esModule",{value:!0});ac.printPathArray=C0;function C0(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var Ri=y(ns=>{"use strict";Object.defineProperty(ns,"__esModule",{value:!0});ns.addPath=q0;ns.pathToArray=F0;function q0(e,t,r){return{prev:e,key:t,typename:r}}
function F0(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var lc=y(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.coerceInputValue=K0;var M0=Rr(),is=X(),G0=Be(),V0=$o(),U0=Mt(),Dt=Ri(),$0=uc(),Q0=Or(),
or=w(),In=Q();function K0(e,t,r=B0,n){return Ni(e,t,r,void 0,n)}function B0(e,t,r){let n="Invalid value "+(0,is.inspect)(t);throw e.length>0&&(n+=` at "value${(0,$0.
printPathArray)(e)}"`),r.message=n+": "+r.message,r}function Ni(e,t,r,n,i){if((0,In.isNonNullType)(t)){if(e!=null)return Ni(e,t.ofType,r,n,i);r((0,Dt.pathToArray)(
n),e,new or.GraphQLError(`Expected non-nullable type "${(0,is.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,In.isListType)(t)){let o=t.ofType;
return(0,V0.isIterableObject)(e)?Array.from(e,(s,a)=>{let u=(0,Dt.addPath)(n,a,void 0);return Ni(s,o,r,u,i)}):[Ni(e,o,r,n,i)]}if((0,In.isInputObjectType)(t)){if(!(0,U0.
isObjectLike)(e)||Array.isArray(e)){r((0,Dt.pathToArray)(n),e,new or.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let o=Object.create(null),
s=t.getFields();for(let a of Object.values(s)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)o[a.name]=a.defaultValue;else if((0,In.isNonNullType)(a.
type)){let c=(0,is.inspect)(a.type);r((0,Dt.pathToArray)(n),e,new or.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}o[a.name]=
Ni(u,a.type,r,(0,Dt.addPath)(n,a.name,t.name),i)}for(let a of Object.keys(e))if(!s[a]){let u=i?[]:(0,Q0.suggestionList)(a,Object.keys(t.getFields()));r((0,Dt.pathToArray)(
n),e,new or.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,M0.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(o);a.length!==1&&r((0,Dt.pathToArray)(
n),e,new or.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=o[u];c===null&&r((0,Dt.pathToArray)(n).concat(u),c,new or.
GraphQLError(`Field "${u}" must be non-null.`))}return{...o}}if((0,In.isLeafType)(t)){let o;try{o=(0,In.isEnumType)(t)?t.parseValue(e,i):t.parseValue(e)}catch(s){
s instanceof or.GraphQLError?r((0,Dt.pathToArray)(n),e,s):r((0,Dt.pathToArray)(n),e,new or.GraphQLError(`Expected type "${t.name}". `+s.message,{originalError:s}));
return}return o===void 0&&r((0,Dt.pathToArray)(n),e,new or.GraphQLError(`Expected type "${t.name}".`)),o}(0,G0.invariant)(!1,"Unexpected input type: "+(0,is.inspect)(
t))}});var Ii=y(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});pc.valueFromAST=Oi;var Y0=X(),J0=Be(),H0=Nr(),wn=$(),Jr=Q();function Oi(e,t,r){if(e){
if(e.kind===wn.Kind.VARIABLE){let n=e.name.value;if(r==null||!Kf(r,n)||r[n]===void 0)return;let i=r[n];return i===null&&(0,Jr.isNonNullType)(t)?void 0:i}if((0,Jr.
isNonNullType)(t))return e.kind===wn.Kind.NULL?void 0:Oi(e,t.ofType,r);if(e.kind===wn.Kind.NULL)return null;if((0,Jr.isListType)(t)){let n=t.ofType;if(e.kind===
wn.Kind.LIST){let o=[];for(let s of e.values)if(Qf(s,r)){if((0,Jr.isNonNullType)(n))return;o.push(null)}else{let a=Oi(s,n,r);if(a===void 0)return;o.push(a)}return o}
let i=Oi(e,n,r);return i===void 0?void 0:[i]}if((0,Jr.isInputObjectType)(t)){if(e.kind!==wn.Kind.OBJECT)return;let n=Object.create(null),i=(0,H0.keyMap)(e.fields,
o=>o.name.value);for(let o of Object.values(t.getFields())){let s=i[o.name];if(!s||Qf(s.value,r)){if(o.defaultValue!==void 0)n[o.name]=o.defaultValue;else if((0,Jr.
isNonNullType)(o.type))return;continue}let a=Oi(s.value,o.type,r);if(a===void 0)return;n[o.name]=a}if(t.isOneOf){let o=Object.keys(n);if(o.length!==1||n[o[0]]===
null)return}return n}if((0,Jr.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,J0.invariant)(!1,"Unexpected input type\
: "+(0,Y0.inspect)(t))}}function Qf(e,t){return e.kind===wn.Kind.VARIABLE&&(t==null||!Kf(t,e.name.value)||t[e.name.value]===void 0)}function Kf(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Dn=y(wi=>{"use strict";Object.defineProperty(wi,"__esModule",{value:!0});wi.getArgumentValues=Hf;wi.getDirectiveValues=rE;wi.getVariableValues=eE;var Pn=X(),
z0=Nr(),X0=uc(),sr=w(),Bf=$(),Yf=ht(),An=Q(),W0=lc(),Z0=$t(),Jf=Ii();function eE(e,t,r,n){let i=[],o=n?.maxErrors;try{let s=tE(e,t,r,a=>{if(o!=null&&i.length>=o)
throw new sr.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");i.push(a)},n?.hideSuggestions);if(i.length===0)return{
coerced:s}}catch(s){i.push(s)}return{errors:i}}function tE(e,t,r,n,i){let o=Object.create(null);for(let s of t){let a=s.variable.name.value,u=(0,Z0.typeFromAST)(
e,s.type);if(!(0,An.isInputType)(u)){let l=(0,Yf.printForError)(s.type);n(new sr.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:s.type}));continue}if(!zf(r,a)){if(s.defaultValue)o[a]=(0,Jf.valueFromAST)(s.defaultValue,u);else if((0,An.isNonNullType)(u)){let l=(0,Pn.
inspect)(u);n(new sr.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:s}))}continue}let c=r[a];if(c===null&&(0,An.isNonNullType)(
u)){let l=(0,Pn.inspect)(u);n(new sr.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:s}));continue}o[a]=(0,W0.coerceInputValue)(
c,u,(l,p,f)=>{let m=`Variable "$${a}" got invalid value `+(0,Pn.inspect)(p);l.length>0&&(m+=` at "${a}${(0,X0.printPathArray)(l)}"`),n(new sr.GraphQLError(m+"; "+
f.message,{nodes:s,originalError:f}))},i)}return{...o}}function Hf(e,t,r){var n;let i=Object.create(null),o=(n=t.arguments)!==null&&n!==void 0?n:[],s=(0,z0.keyMap)(
o,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=s[u];if(!l){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,An.isNonNullType)(c))throw new sr.
GraphQLError(`Argument "${u}" of required type "${(0,Pn.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,f=p.kind===Bf.Kind.NULL;if(p.kind===Bf.
Kind.VARIABLE){let v=p.name.value;if(r==null||!zf(r,v)){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,An.isNonNullType)(c))throw new sr.GraphQLError(
`Argument "${u}" of required type "${(0,Pn.inspect)(c)}" was provided the variable "$${v}" which was not provided a runtime value.`,{nodes:p});continue}f=r[v]==
null}if(f&&(0,An.isNonNullType)(c))throw new sr.GraphQLError(`Argument "${u}" of non-null type "${(0,Pn.inspect)(c)}" must not be null.`,{nodes:p});let m=(0,Jf.
valueFromAST)(p,c,r);if(m===void 0)throw new sr.GraphQLError(`Argument "${u}" has invalid value ${(0,Yf.printForError)(p)}.`,{nodes:p});i[u]=m}return{...i}}function rE(e,t,r){
var n;let i=(n=t.directives)===null||n===void 0?void 0:n.find(o=>o.name.value===e.name);if(i)return Hf(e,i,r)}function zf(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var as=y(ss=>{"use strict";Object.defineProperty(ss,"__esModule",{value:!0});ss.collectFields=oE;ss.collectSubfields=sE;var dc=$(),nE=Q(),Xf=We(),iE=$t(),Wf=Dn();
function oE(e,t,r,n,i,o){let s=new Map;return os(e,t,r,n,i,s,new Set,o),s}function sE(e,t,r,n,i){let o=new Map,s=new Set;for(let a of i)a.selectionSet&&os(e,t,r,
n,a.selectionSet,o,s);return o}function os(e,t,r,n,i,o,s,a){a?.(i);for(let u of i.selections)switch(u.kind){case dc.Kind.FIELD:{if(!fc(r,u))continue;let c=aE(u),
l=o.get(c);l!==void 0?l.push(u):o.set(c,[u]);break}case dc.Kind.INLINE_FRAGMENT:{if(!fc(r,u)||!Zf(e,u,n))continue;os(e,t,r,n,u.selectionSet,o,s,a);break}case dc.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(s.has(c)||!fc(r,u))continue;s.add(c);let l=t[c];if(!l||!Zf(e,l,n))continue;os(e,t,r,n,l.selectionSet,o,s,a);break}}}
function fc(e,t){let r=(0,Wf.getDirectiveValues)(Xf.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,Wf.getDirectiveValues)(Xf.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function Zf(e,t,r){let n=t.typeCondition;if(!n)return!0;let i=(0,iE.typeFromAST)(e,n);return i===r?!0:(0,nE.isAbstractType)(i)?e.isSubType(
i,r):!1}function aE(e){return e.alias?e.alias.value:e.name.value}});var hc=y(mc=>{"use strict";Object.defineProperty(mc,"__esModule",{value:!0});mc.SingleFieldSubscriptionsRule=lE;var em=w(),uE=$(),cE=as();function lE(e){let t;function r(n){
e.spendFragmentWork(n.selections.length);for(let s of n.selections){let a=s.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)if(u.name.value===
"skip"||u.name.value==="include"){var i,o;e.spendFragmentWork((i=(o=u.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)}}}}return{OperationDefinition(n){
if(n.operation==="subscription"){let i=e.getSchema(),o=i.getSubscriptionType();if(o){let s=n.name?n.name.value:null,a=Object.create(null);if(t===void 0){t=Object.
create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===uE.Kind.FRAGMENT_DEFINITION&&(t[l.name.value]=l)}let u=(0,cE.
collectFields)(i,t,a,o,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new em.GraphQLError(s!=null?`Subscription "${s}" must \
select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())c[0].name.value.startsWith(
"__")&&e.reportError(new em.GraphQLError(s!=null?`Subscription "${s}" must not select an introspection top level field.`:"Anonymous Subscription must not select\
 an introspection top level field.",{nodes:c}))}}}}}});var us=y(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.groupBy=pE;function pE(e,t){let r=new Map;for(let n of e){let i=t(n),o=r.get(i);
o===void 0?r.set(i,[n]):o.push(n)}return r}});var _c=y(gc=>{"use strict";Object.defineProperty(gc,"__esModule",{value:!0});gc.UniqueArgumentDefinitionNamesRule=mE;var dE=us(),fE=w();function mE(e){return{DirectiveDefinition(n){
var i;let o=(i=n.arguments)!==null&&i!==void 0?i:[];return r(`@${n.name.value}`,o)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var i;let o=n.name.value,s=(i=n.fields)!==null&&i!==void 0?i:[];for(let u of s){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${o}.${c}`,l)}return!1}function r(n,i){let o=(0,dE.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new fE.GraphQLError(`Argument "${n}\
(${s}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var vc=y(bc=>{"use strict";Object.defineProperty(bc,"__esModule",{value:!0});bc.UniqueArgumentNamesRule=gE;var hE=us(),yE=w();function gE(e){return{Field:t,Directive:t};
function t(r){var n;let i=(n=r.arguments)!==null&&n!==void 0?n:[],o=(0,hE.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new yE.GraphQLError(
`There can be only one argument named "${s}".`,{nodes:a.map(u=>u.name)}))}}});var Ec=y(Tc=>{"use strict";Object.defineProperty(Tc,"__esModule",{value:!0});Tc.UniqueDirectiveNamesRule=_E;var tm=w();function _E(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let i=n.name.value;if(r!=null&&r.getDirective(i)){e.reportError(new tm.GraphQLError(`Directive "@${i}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[i]?e.reportError(new tm.GraphQLError(`There can be only one directive named "@${i}"\
.`,{nodes:[t[i],n.name]})):t[i]=n.name,!1}}}});var Rc=y(Sc=>{"use strict";Object.defineProperty(Sc,"__esModule",{value:!0});Sc.UniqueDirectivesPerLocationRule=TE;var bE=w(),Pi=$(),rm=Yr(),vE=We();function TE(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():vE.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let i=e.getDocument().definitions;
for(let u of i)u.kind===Pi.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let o=Object.create(null),s=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Pi.Kind.SCHEMA_DEFINITION||u.kind===Pi.Kind.SCHEMA_EXTENSION)c=o;else if((0,rm.isTypeDefinitionNode)(
u)||(0,rm.isTypeExtensionNode)(u)){let l=u.name.value;c=s[l],c===void 0&&(s[l]=c=Object.create(null))}else if(u.kind===Pi.Kind.DIRECTIVE_DEFINITION||u.kind===Pi.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new bE.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var Oc=y(Nc=>{"use strict";Object.defineProperty(Nc,"__esModule",{value:!0});Nc.UniqueEnumValueNamesRule=SE;var nm=w(),EE=Q();function SE(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:i,EnumTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=
Object.create(null));let u=(s=o.values)!==null&&s!==void 0?s:[],c=n[a];for(let l of u){let p=l.name.value,f=r[a];(0,EE.isEnumType)(f)&&f.getValue(p)?e.reportError(
new nm.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new nm.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var Pc=y(wc=>{"use strict";Object.defineProperty(wc,"__esModule",{value:!0});wc.UniqueFieldDefinitionNamesRule=RE;var im=w(),Ic=Q();function RE(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:i,InputObjectTypeExtension:i,InterfaceTypeDefinition:i,InterfaceTypeExtension:i,
ObjectTypeDefinition:i,ObjectTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=Object.create(null));let u=(s=o.fields)!==null&&s!==void 0?s:[],
c=n[a];for(let l of u){let p=l.name.value;NE(r[a],p)?e.reportError(new im.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new im.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function NE(e,t){return(0,Ic.isObjectType)(e)||(0,Ic.isInterfaceType)(e)||(0,Ic.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var Dc=y(Ac=>{"use strict";Object.defineProperty(Ac,"__esModule",{value:!0});Ac.UniqueFragmentNamesRule=IE;var OE=w();function IE(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new OE.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var jc=y(kc=>{"use strict";Object.defineProperty(kc,"__esModule",{value:!0});kc.UniqueInputFieldNamesRule=AE;var wE=Be(),PE=w();function AE(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,wE.invariant)(!1),r=n}},ObjectField(n){let i=n.name.value;
r[i]?e.reportError(new PE.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[r[i],n.name]})):r[i]=n.name}}}});var xc=y(Lc=>{"use strict";Object.defineProperty(Lc,"__esModule",{value:!0});Lc.UniqueOperationNamesRule=kE;var DE=w();function kE(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new DE.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var qc=y(Cc=>{"use strict";Object.defineProperty(Cc,"__esModule",{value:!0});Cc.UniqueOperationTypesRule=jE;var om=w();function jE(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:i,SchemaExtension:i};function i(o){
var s;let a=(s=o.operationTypes)!==null&&s!==void 0?s:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new om.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new om.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var Mc=y(Fc=>{"use strict";Object.defineProperty(Fc,"__esModule",{value:!0});Fc.UniqueTypeNamesRule=LE;var sm=w();function LE(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(i){
let o=i.name.value;if(r!=null&&r.getType(o)){e.reportError(new sm.GraphQLError(`Type "${o}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:i.name}));return}return t[o]?e.reportError(new sm.GraphQLError(`There can be only one type named "${o}".`,{nodes:[t[o],i.name]})):t[o]=i.name,
!1}}});var Vc=y(Gc=>{"use strict";Object.defineProperty(Gc,"__esModule",{value:!0});Gc.UniqueVariableNamesRule=qE;var xE=us(),CE=w();function qE(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],i=(0,xE.groupBy)(n,o=>o.variable.name.value);for(let[o,s]of i)s.length>1&&e.reportError(new CE.GraphQLError(
`There can be only one variable named "$${o}".`,{nodes:s.map(a=>a.variable.name)}))}}}});var $c=y(Uc=>{"use strict";Object.defineProperty(Uc,"__esModule",{value:!0});Uc.ValuesOfCorrectTypeRule=UE;var FE=Rr(),Ai=X(),ME=Nr(),GE=Or(),ar=w(),VE=$(),cs=ht(),
kt=Q();function UE(e){return{ListValue(t){let r=(0,kt.getNullableType)(e.getParentInputType());if(!(0,kt.isListType)(r))return Hr(e,t),!1},ObjectValue(t){let r=(0,kt.
getNamedType)(e.getInputType());if(!(0,kt.isInputObjectType)(r))return Hr(e,t),!1;let n=(0,ME.keyMap)(t.fields,i=>i.name.value);for(let i of Object.values(r.getFields()))
if(!n[i.name]&&(0,kt.isRequiredInputField)(i)){let s=(0,Ai.inspect)(i.type);e.reportError(new ar.GraphQLError(`Field "${r.name}.${i.name}" of required type "${s}\
" was not provided.`,{nodes:t}))}r.isOneOf&&$E(e,t,r,n)},ObjectField(t){let r=(0,kt.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,kt.isInputObjectType)(
r)){let i=e.hideSuggestions?[]:(0,GE.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new ar.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,FE.didYouMean)(i),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,kt.isNonNullType)(r)&&e.reportError(new ar.GraphQLError(
`Expected value of type "${(0,Ai.inspect)(r)}", found ${(0,cs.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>Hr(e,t),IntValue:t=>Hr(e,t),FloatValue:t=>Hr(e,t),StringValue:t=>Hr(
e,t),BooleanValue:t=>Hr(e,t)}}function Hr(e,t){let r=e.getInputType();if(!r)return;let n=(0,kt.getNamedType)(r);if(!(0,kt.isLeafType)(n)){let i=(0,Ai.inspect)(r);
e.reportError(new ar.GraphQLError(`Expected value of type "${i}", found ${(0,cs.printForError)(t)}.`,{nodes:t}));return}try{if(((0,kt.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let o=(0,Ai.inspect)(r);e.reportError(new ar.GraphQLError(`Expected value of type "${o}", found ${(0,cs.
printForError)(t)}.`,{nodes:t}))}}catch(i){let o=(0,Ai.inspect)(r);i instanceof ar.GraphQLError?e.reportError(i):e.reportError(new ar.GraphQLError(`Expected val\
ue of type "${o}", found ${(0,cs.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}function $E(e,t,r,n){var i;let o=Object.keys(n);if(o.length!==1){e.
reportError(new ar.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(i=n[o[0]])===null||i===void 0?void 0:
i.value;(!a||a.kind===VE.Kind.NULL)&&e.reportError(new ar.GraphQLError(`Field "${r.name}.${o[0]}" must be non-null.`,{nodes:[t]}))}});var Kc=y(Qc=>{"use strict";Object.defineProperty(Qc,"__esModule",{value:!0});Qc.VariablesAreInputTypesRule=JE;var QE=w(),KE=ht(),BE=Q(),YE=$t();function JE(e){return{
VariableDefinition(t){let r=(0,YE.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,BE.isInputType)(r)){let n=t.variable.name.value,i=(0,KE.print)(t.type);e.
reportError(new QE.GraphQLError(`Variable "$${n}" cannot be non-input type "${i}".`,{nodes:t.type}))}}}}});var Yc=y(Bc=>{"use strict";Object.defineProperty(Bc,"__esModule",{value:!0});Bc.VariablesInAllowedPositionRule=XE;var am=X(),um=w(),HE=$(),ls=Q(),cm=li(),zE=$t();
function XE(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i,
type:o,defaultValue:s,parentType:a}of n){let u=i.name.value,c=t[u];if(c&&o){let l=e.getSchema(),p=(0,zE.typeFromAST)(l,c.type);if(p&&!WE(l,p,c.defaultValue,o,s)){
let f=(0,am.inspect)(p),m=(0,am.inspect)(o);e.reportError(new um.GraphQLError(`Variable "$${u}" of type "${f}" used in position expecting type "${m}".`,{nodes:[
c,i]}))}(0,ls.isInputObjectType)(a)&&a.isOneOf&&(0,ls.isNullableType)(p)&&e.reportError(new um.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,i]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function WE(e,t,r,n,i){if((0,ls.isNonNullType)(
n)&&!(0,ls.isNonNullType)(t)){if(!(r!=null&&r.kind!==HE.Kind.NULL)&&!(i!==void 0))return!1;let a=n.ofType;return(0,cm.isTypeSubTypeOf)(e,t,a)}return(0,cm.isTypeSubTypeOf)(
e,t,n)}});var Jc=y(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});Ar.specifiedSDLRules=Ar.specifiedRules=Ar.recommendedRules=void 0;var ZE=mu(),eS=yu(),
tS=_u(),lm=bu(),pm=Su(),rS=Nu(),dm=wu(),nS=Au(),iS=ku(),oS=Lu(),sS=Cu(),aS=Fu(),uS=Gu(),cS=Uu(),lS=Hu(),pS=Wu(),dS=ec(),fm=rc(),fS=sc(),mS=hc(),hS=_c(),mm=vc(),
yS=Ec(),hm=Rc(),gS=Oc(),_S=Pc(),bS=Dc(),ym=jc(),vS=xc(),TS=qc(),ES=Mc(),SS=Vc(),RS=$c(),NS=Kc(),OS=Yc(),gm=Object.freeze([oS.MaxIntrospectionDepthRule]);Ar.recommendedRules=
gm;var IS=Object.freeze([ZE.ExecutableDefinitionsRule,vS.UniqueOperationNamesRule,nS.LoneAnonymousOperationRule,mS.SingleFieldSubscriptionsRule,dm.KnownTypeNamesRule,
tS.FragmentsOnCompositeTypesRule,NS.VariablesAreInputTypesRule,fS.ScalarLeafsRule,eS.FieldsOnCorrectTypeRule,bS.UniqueFragmentNamesRule,rS.KnownFragmentNamesRule,
uS.NoUnusedFragmentsRule,pS.PossibleFragmentSpreadsRule,sS.NoFragmentCyclesRule,SS.UniqueVariableNamesRule,aS.NoUndefinedVariablesRule,cS.NoUnusedVariablesRule,
pm.KnownDirectivesRule,hm.UniqueDirectivesPerLocationRule,lm.KnownArgumentNamesRule,mm.UniqueArgumentNamesRule,RS.ValuesOfCorrectTypeRule,fm.ProvidedRequiredArgumentsRule,
OS.VariablesInAllowedPositionRule,lS.OverlappingFieldsCanBeMergedRule,ym.UniqueInputFieldNamesRule,...gm]);Ar.specifiedRules=IS;var wS=Object.freeze([iS.LoneSchemaDefinitionRule,
TS.UniqueOperationTypesRule,ES.UniqueTypeNamesRule,gS.UniqueEnumValueNamesRule,_S.UniqueFieldDefinitionNamesRule,hS.UniqueArgumentDefinitionNamesRule,yS.UniqueDirectiveNamesRule,
dm.KnownTypeNamesRule,pm.KnownDirectivesRule,hm.UniqueDirectivesPerLocationRule,dS.PossibleTypeExtensionsRule,lm.KnownArgumentNamesOnDirectivesRule,mm.UniqueArgumentNamesRule,
ym.UniqueInputFieldNamesRule,fm.ProvidedRequiredArgumentsOnDirectivesRule]);Ar.specifiedSDLRules=wS});var _m=y(ps=>{"use strict";Object.defineProperty(ps,"__esModule",{value:!0});ps.SetMap=void 0;var Hc=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let i=this._memberIds.
get(n);i===void 0&&(i=this._nextMemberId++,this._memberIds.set(n,i)),r.push(i)}return r.sort((n,i)=>n-i),r.join(",")}};ps.SetMap=Hc});var Wc=y(Dr=>{"use strict";Object.defineProperty(Dr,"__esModule",{value:!0});Dr.ValidationContext=Dr.SDLValidationContext=Dr.ASTValidationContext=void 0;var PS=_m(),
bm=$(),AS=En(),vm=Jo(),DS=Xo(),Di=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new PS.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===bm.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],i;for(;i=n.pop();)for(let o of i.selections)
o.kind===bm.Kind.FRAGMENT_SPREAD?r.push(o):o.selectionSet&&n.push(o.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:i})=>this.getFragmentSpreads(
i).map(({name:o})=>o.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let i=new Set(r);for(let o of i){let s=this.
getFragment(o);if(s){n.push(s);let a=this.getFragmentSpreads(s.selectionSet);this.spendFragmentWork(a.length);for(let u of a)i.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw DS.validationAbortedError}};Dr.ASTValidationContext=
Di;var zc=class extends Di{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Dr.SDLValidationContext=zc;var Xc=class extends Di{constructor(t,r,n,i,o){super(r,i),this._hideSuggestions=o??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],i=new vm.TypeInfo(this._schema);(0,AS.visit)(
t,(0,vm.visitWithTypeInfo)(i,{VariableDefinition:()=>!1,Variable(o){n.push({node:o,type:i.getInputType(),defaultValue:i.getDefaultValue(),parentType:i.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),i=this._recursiveVariableUsages.get(n);i||(this.spendFragmentWork(n.length),i=n.flatMap(o=>{let s=this.getVariableUsages(o);return this.spendFragmentWork(s.length),
s}),this._recursiveVariableUsages.set(n,i)),this.spendFragmentWork(i.length),r=this.getVariableUsages(t).concat(i),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Dr.ValidationContext=Xc});var ki=y(kn=>{"use strict";Object.defineProperty(kn,"__esModule",{value:!0});kn.assertValidSDL=MS;kn.assertValidSDLExtension=GS;kn.validate=FS;kn.validateSDL=Zc;
var kS=Ke(),jS=To(),LS=w(),xS=Xe(),ds=En(),CS=vi(),Tm=Jo(),Sm=Jc(),Em=Xo(),Rm=Wc(),qS=(0,jS.mapValue)(xS.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function FS(e,t,r=Sm.
specifiedRules,n,i=new Tm.TypeInfo(e)){var o,s;let a=(o=n?.maxErrors)!==null&&o!==void 0?o:100,u=(s=n?.hideSuggestions)!==null&&s!==void 0?s:!1;t||(0,kS.devAssert)(
!1,"Must provide document."),(0,CS.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new Rm.ValidationContext(e,t,i,m=>{if(l.length>=a)throw l.push(new LS.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(m)},u),f=(0,ds.visitInParallel)(r.map(m=>m(p)));try{(0,ds.visit)(t,(0,Tm.visitWithTypeInfo)(
i,f),qS)}catch(m){if(m===Em.validationAbortedError)l.push(Em.validationAbortedError);else if(m!==c)throw m}return l}function Zc(e,t,r=Sm.specifiedSDLRules){let n=[],
i=new Rm.SDLValidationContext(e,t,s=>{n.push(s)}),o=r.map(s=>s(i));return(0,ds.visit)(e,(0,ds.visitInParallel)(o)),n}function MS(e){let t=Zc(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function GS(e,t){let r=Zc(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var Nm=y(el=>{"use strict";Object.defineProperty(el,"__esModule",{value:!0});el.memoize3=VS;function VS(e){let t;return function(n,i,o){t===void 0&&(t=new WeakMap);
let s=t.get(n);s===void 0&&(s=new WeakMap,t.set(n,s));let a=s.get(i);a===void 0&&(a=new WeakMap,s.set(i,a));let u=a.get(o);return u===void 0&&(u=e(n,i,o),a.set(
o,u)),u}}});var Om=y(tl=>{"use strict";Object.defineProperty(tl,"__esModule",{value:!0});tl.promiseForObject=US;function US(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,i]of Object.keys(e).entries())r[i]=t[n];return r})}});var Im=y(rl=>{"use strict";Object.defineProperty(rl,"__esModule",{value:!0});rl.promiseReduce=QS;var $S=uo();function QS(e,t,r){let n=r;for(let i of e)n=(0,$S.isPromise)(
n)?n.then(o=>t(o,i)):t(n,i);return n}});var wm=y(il=>{"use strict";Object.defineProperty(il,"__esModule",{value:!0});il.toError=BS;var KS=X();function BS(e){return e instanceof Error?e:new nl(e)}var nl=class extends Error{constructor(t){
super("Unexpected error value: "+(0,KS.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var fs=y(ol=>{"use strict";Object.defineProperty(ol,"__esModule",{value:!0});ol.locatedError=HS;var YS=wm(),JS=w();function HS(e,t,r){var n;let i=(0,YS.toError)(
e);return zS(i)?i:new JS.GraphQLError(i.message,{nodes:(n=i.nodes)!==null&&n!==void 0?n:t,source:i.source,positions:i.positions,path:r,originalError:i})}function zS(e){
return Array.isArray(e.path)}});var Li=y(vt=>{"use strict";Object.defineProperty(vt,"__esModule",{value:!0});vt.assertValidExecutionArguments=Cm;vt.buildExecutionContext=qm;vt.buildResolveInfo=
Mm;vt.defaultTypeResolver=vt.defaultFieldResolver=void 0;vt.execute=xm;vt.executeSync=nR;vt.getFieldDef=Vm;var al=Ke(),zr=X(),XS=Be(),WS=$o(),pl=Mt(),jt=uo(),ZS=Nm(),
Xr=Ri(),Pm=Om(),eR=Im(),bt=w(),hs=fs(),sl=Xe(),Am=$(),kr=Q(),jn=_t(),tR=vi(),jm=as(),Lm=Dn(),rR=(0,ZS.memoize3)((e,t,r)=>(0,jm.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),ul=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function xm(e){arguments.length<2||(0,al.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:i}=e;Cm(t,r,n);let o=qm(e);if(!("schema"in o))return{errors:o};try{let{operation:s}=o,
a=iR(o,s,i);return(0,jt.isPromise)(a)?a.then(u=>ms(u,o.collectedErrors.errors),u=>(o.collectedErrors.add(u,void 0),ms(null,o.collectedErrors.errors))):ms(a,o.collectedErrors.
errors)}catch(s){return o.collectedErrors.add(s,void 0),ms(null,o.collectedErrors.errors)}}function nR(e){let t=xm(e);if((0,jt.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function ms(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function Cm(e,t,r){t||(0,al.devAssert)(
!1,"Must provide document."),(0,tR.assertValidSchema)(e),r==null||(0,pl.isObjectLike)(r)||(0,al.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function qm(e){var t,r,n,i;let{schema:o,document:s,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:f,subscribeFieldResolver:m,options:v}=e,x,G=Object.create(null);for(let Y of s.definitions)switch(Y.
kind){case Am.Kind.OPERATION_DEFINITION:if(l==null){if(x!==void 0)return[new bt.GraphQLError("Must provide operation name if query contains multiple operations.")];
x=Y}else((t=Y.name)===null||t===void 0?void 0:t.value)===l&&(x=Y);break;case Am.Kind.FRAGMENT_DEFINITION:G[Y.name.value]=Y;break;default:}if(!x)return l!=null?[
new bt.GraphQLError(`Unknown operation named "${l}".`)]:[new bt.GraphQLError("Must provide an operation.")];let U=(r=x.variableDefinitions)!==null&&r!==void 0?r:
[],je=(0,Lm.getVariableValues)(o,U,c??{},{maxErrors:(n=v?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(i=e.hideSuggestions)!==null&&i!==void 0?i:
!1});return je.errors?je.errors:{schema:o,fragments:G,rootValue:a,contextValue:u,operation:x,variableValues:je.coerced,fieldResolver:p??ll,typeResolver:f??Gm,subscribeFieldResolver:m??
ll,collectedErrors:new ul}}function iR(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new bt.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let i=(0,jm.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),o=void 0;switch(t.operation){case sl.OperationTypeNode.
QUERY:return ys(e,n,r,o,i);case sl.OperationTypeNode.MUTATION:return oR(e,n,r,o,i);case sl.OperationTypeNode.SUBSCRIPTION:return ys(e,n,r,o,i)}}function oR(e,t,r,n,i){
return(0,eR.promiseReduce)(i.entries(),(o,[s,a])=>{let u=(0,Xr.addPath)(n,s,t.name),c=Fm(e,t,r,a,u);return c===void 0?o:(0,jt.isPromise)(c)?c.then(l=>(o[s]=l,o)):
(o[s]=c,o)},Object.create(null))}function ys(e,t,r,n,i){let o=Object.create(null),s=!1;try{for(let[a,u]of i.entries()){let c=(0,Xr.addPath)(n,a,t.name),l=Fm(e,t,
r,u,c);l!==void 0&&(o[a]=l,(0,jt.isPromise)(l)&&(s=!0))}}catch(a){if(s)return(0,Pm.promiseForObject)(o).finally(()=>{throw a});throw a}return s?(0,Pm.promiseForObject)(
o):o}function Fm(e,t,r,n,i){var o;let s=Vm(e.schema,t,n[0]);if(!s)return;let a=s.type,u=(o=s.resolve)!==null&&o!==void 0?o:e.fieldResolver,c=Mm(e,s,n,t,i);try{let l=(0,Lm.
getArgumentValues)(s,n[0],e.variableValues),p=e.contextValue,f=u(r,l,p,c),m;return(0,jt.isPromise)(f)?m=f.then(v=>ji(e,a,n,c,i,v)):m=ji(e,a,n,c,i,f),(0,jt.isPromise)(
m)?m.then(void 0,v=>{let x=(0,hs.locatedError)(v,n,(0,Xr.pathToArray)(i));return gs(x,a,i,e)}):m}catch(l){let p=(0,hs.locatedError)(l,n,(0,Xr.pathToArray)(i));return gs(
p,a,i,e)}}function Mm(e,t,r,n,i){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:i,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function gs(e,t,r,n){if((0,kr.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function ji(e,t,r,n,i,o){
if(o instanceof Error)throw o;if((0,kr.isNonNullType)(t)){let s=ji(e,t.ofType,r,n,i,o);if(s===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return s}if(o==null)return null;if((0,kr.isListType)(t))return sR(e,t,r,n,i,o);if((0,kr.isLeafType)(t))return aR(t,o);if((0,kr.
isAbstractType)(t))return uR(e,t,r,n,i,o);if((0,kr.isObjectType)(t))return cl(e,t,r,n,i,o);(0,XS.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,zr.inspect)(t))}function sR(e,t,r,n,i,o){if(!(0,WS.isIterableObject)(o))throw new bt.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let s=t.ofType,a=!1,u=Array.from(o,(c,l)=>{let p=(0,Xr.addPath)(i,l,void 0);try{let f;return(0,jt.isPromise)(c)?f=c.then(m=>ji(
e,s,r,n,p,m)):f=ji(e,s,r,n,p,c),(0,jt.isPromise)(f)?(a=!0,f.then(void 0,m=>{let v=(0,hs.locatedError)(m,r,(0,Xr.pathToArray)(p));return gs(v,s,p,e)})):f}catch(f){
let m=(0,hs.locatedError)(f,r,(0,Xr.pathToArray)(p));return gs(m,s,p,e)}});return a?Promise.all(u):u}function aR(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,zr.inspect)(e)}.serialize(${(0,zr.inspect)(t)})\` to return non-nullable value, returned: ${(0,zr.inspect)(r)}`);return r}function uR(e,t,r,n,i,o){
var s;let a=(s=t.resolveType)!==null&&s!==void 0?s:e.typeResolver,u=e.contextValue,c=a(o,u,n,t);return(0,jt.isPromise)(c)?c.then(l=>cl(e,Dm(l,e,t,r,n,o),r,n,i,o)):
cl(e,Dm(c,e,t,r,n,o),r,n,i,o)}function Dm(e,t,r,n,i,o){if(e==null)throw new bt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${i.parentType.name}.${i.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,kr.isObjectType)(e))throw new bt.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new bt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${i.parentType.name}.${i.fieldName}" with value ${(0,zr.inspect)(o)}, received "${(0,zr.inspect)(e)}".`);let s=t.schema.getType(e);if(s==null)throw new bt.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,kr.isObjectType)(s))throw new bt.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,s))throw new bt.GraphQLError(`Runtime Obj\
ect type "${s.name}" is not a possible type for "${r.name}".`,{nodes:n});return s}function cl(e,t,r,n,i,o){let s=rR(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(o,e.contextValue,
n);if((0,jt.isPromise)(a))return a.then(u=>{if(!u)throw km(t,o,r);return ys(e,t,o,i,s)});if(!a)throw km(t,o,r)}return ys(e,t,o,i,s)}function km(e,t,r){return new bt.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,zr.inspect)(t)}.`,{nodes:r})}var Gm=function(e,t,r,n){if((0,pl.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let i=r.schema.getPossibleTypes(n),o=[];try{for(let s=0;s<i.length;s++){let a=i[s];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,jt.
isPromise)(u))o[s]=u;else if(u)return o.length&&Promise.allSettled(o).catch(()=>{}),a.name}}}catch(s){if(o.length)return Promise.allSettled(o).then(()=>{throw s});
throw s}if(o.length)return Promise.all(o).then(s=>{for(let a=0;a<s.length;a++)if(s[a])return i[a].name})};vt.defaultTypeResolver=Gm;var ll=function(e,t,r,n){if((0,pl.
isObjectLike)(e)||typeof e=="function"){let i=e[n.fieldName];return typeof i=="function"?e[n.fieldName](t,r,n):i}};vt.defaultFieldResolver=ll;function Vm(e,t,r){
let n=r.name.value;return n===jn.SchemaMetaFieldDef.name&&e.getQueryType()===t?jn.SchemaMetaFieldDef:n===jn.TypeMetaFieldDef.name&&e.getQueryType()===t?jn.TypeMetaFieldDef:
n===jn.TypeNameMetaFieldDef.name?jn.TypeNameMetaFieldDef:t.getFields()[n]}});var $m=y(_s=>{"use strict";Object.defineProperty(_s,"__esModule",{value:!0});_s.graphql=hR;_s.graphqlSync=yR;var cR=Ke(),lR=uo(),pR=Mr(),dR=vi(),fR=ki(),mR=Li();
function hR(e){return new Promise(t=>t(Um(e)))}function yR(e){let t=Um(e);if((0,lR.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function Um(e){arguments.length<2||(0,cR.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,dR.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,pR.parse)(r)}catch(m){return{errors:[m]}}let f=(0,fR.validate)(t,p,void 0,{hideSuggestions:c});return f.length>
0?{errors:f}:(0,mR.execute)({schema:t,document:p,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var Bm=y(b=>{"use strict";Object.defineProperty(b,"__esModule",{value:!0});Object.defineProperty(b,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return Lt.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(b,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return ur.GRAPHQL_MAX_INT}});Object.defineProperty(b,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return ur.GRAPHQL_MIN_INT}});Object.defineProperty(b,"GraphQLBoolean",{enumerable:!0,get:function(){return ur.GraphQLBoolean}});
Object.defineProperty(b,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return Lt.GraphQLDeprecatedDirective}});Object.defineProperty(b,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return Lt.GraphQLDirective}});Object.defineProperty(b,"GraphQLEnumType",{enumerable:!0,get:function(){return D.GraphQLEnumType}});
Object.defineProperty(b,"GraphQLFloat",{enumerable:!0,get:function(){return ur.GraphQLFloat}});Object.defineProperty(b,"GraphQLID",{enumerable:!0,get:function(){
return ur.GraphQLID}});Object.defineProperty(b,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return Lt.GraphQLIncludeDirective}});Object.defineProperty(
b,"GraphQLInputObjectType",{enumerable:!0,get:function(){return D.GraphQLInputObjectType}});Object.defineProperty(b,"GraphQLInt",{enumerable:!0,get:function(){return ur.
GraphQLInt}});Object.defineProperty(b,"GraphQLInterfaceType",{enumerable:!0,get:function(){return D.GraphQLInterfaceType}});Object.defineProperty(b,"GraphQLList",
{enumerable:!0,get:function(){return D.GraphQLList}});Object.defineProperty(b,"GraphQLNonNull",{enumerable:!0,get:function(){return D.GraphQLNonNull}});Object.defineProperty(
b,"GraphQLObjectType",{enumerable:!0,get:function(){return D.GraphQLObjectType}});Object.defineProperty(b,"GraphQLOneOfDirective",{enumerable:!0,get:function(){
return Lt.GraphQLOneOfDirective}});Object.defineProperty(b,"GraphQLScalarType",{enumerable:!0,get:function(){return D.GraphQLScalarType}});Object.defineProperty(
b,"GraphQLSchema",{enumerable:!0,get:function(){return dl.GraphQLSchema}});Object.defineProperty(b,"GraphQLSkipDirective",{enumerable:!0,get:function(){return Lt.
GraphQLSkipDirective}});Object.defineProperty(b,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return Lt.GraphQLSpecifiedByDirective}});Object.defineProperty(
b,"GraphQLString",{enumerable:!0,get:function(){return ur.GraphQLString}});Object.defineProperty(b,"GraphQLUnionType",{enumerable:!0,get:function(){return D.GraphQLUnionType}});
Object.defineProperty(b,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Ze.SchemaMetaFieldDef}});Object.defineProperty(b,"TypeKind",{enumerable:!0,get:function(){
return Ze.TypeKind}});Object.defineProperty(b,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Ze.TypeMetaFieldDef}});Object.defineProperty(b,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return Ze.TypeNameMetaFieldDef}});Object.defineProperty(b,"__Directive",{enumerable:!0,get:function(){return Ze.__Directive}});
Object.defineProperty(b,"__DirectiveLocation",{enumerable:!0,get:function(){return Ze.__DirectiveLocation}});Object.defineProperty(b,"__EnumValue",{enumerable:!0,
get:function(){return Ze.__EnumValue}});Object.defineProperty(b,"__Field",{enumerable:!0,get:function(){return Ze.__Field}});Object.defineProperty(b,"__InputVal\
ue",{enumerable:!0,get:function(){return Ze.__InputValue}});Object.defineProperty(b,"__Schema",{enumerable:!0,get:function(){return Ze.__Schema}});Object.defineProperty(
b,"__Type",{enumerable:!0,get:function(){return Ze.__Type}});Object.defineProperty(b,"__TypeKind",{enumerable:!0,get:function(){return Ze.__TypeKind}});Object.defineProperty(
b,"assertAbstractType",{enumerable:!0,get:function(){return D.assertAbstractType}});Object.defineProperty(b,"assertCompositeType",{enumerable:!0,get:function(){
return D.assertCompositeType}});Object.defineProperty(b,"assertDirective",{enumerable:!0,get:function(){return Lt.assertDirective}});Object.defineProperty(b,"as\
sertEnumType",{enumerable:!0,get:function(){return D.assertEnumType}});Object.defineProperty(b,"assertEnumValueName",{enumerable:!0,get:function(){return Km.assertEnumValueName}});
Object.defineProperty(b,"assertInputObjectType",{enumerable:!0,get:function(){return D.assertInputObjectType}});Object.defineProperty(b,"assertInputType",{enumerable:!0,
get:function(){return D.assertInputType}});Object.defineProperty(b,"assertInterfaceType",{enumerable:!0,get:function(){return D.assertInterfaceType}});Object.defineProperty(
b,"assertLeafType",{enumerable:!0,get:function(){return D.assertLeafType}});Object.defineProperty(b,"assertListType",{enumerable:!0,get:function(){return D.assertListType}});
Object.defineProperty(b,"assertName",{enumerable:!0,get:function(){return Km.assertName}});Object.defineProperty(b,"assertNamedType",{enumerable:!0,get:function(){
return D.assertNamedType}});Object.defineProperty(b,"assertNonNullType",{enumerable:!0,get:function(){return D.assertNonNullType}});Object.defineProperty(b,"ass\
ertNullableType",{enumerable:!0,get:function(){return D.assertNullableType}});Object.defineProperty(b,"assertObjectType",{enumerable:!0,get:function(){return D.
assertObjectType}});Object.defineProperty(b,"assertOutputType",{enumerable:!0,get:function(){return D.assertOutputType}});Object.defineProperty(b,"assertScalarT\
ype",{enumerable:!0,get:function(){return D.assertScalarType}});Object.defineProperty(b,"assertSchema",{enumerable:!0,get:function(){return dl.assertSchema}});Object.
defineProperty(b,"assertType",{enumerable:!0,get:function(){return D.assertType}});Object.defineProperty(b,"assertUnionType",{enumerable:!0,get:function(){return D.
assertUnionType}});Object.defineProperty(b,"assertValidSchema",{enumerable:!0,get:function(){return Qm.assertValidSchema}});Object.defineProperty(b,"assertWrapp\
ingType",{enumerable:!0,get:function(){return D.assertWrappingType}});Object.defineProperty(b,"getNamedType",{enumerable:!0,get:function(){return D.getNamedType}});
Object.defineProperty(b,"getNullableType",{enumerable:!0,get:function(){return D.getNullableType}});Object.defineProperty(b,"introspectionTypes",{enumerable:!0,
get:function(){return Ze.introspectionTypes}});Object.defineProperty(b,"isAbstractType",{enumerable:!0,get:function(){return D.isAbstractType}});Object.defineProperty(
b,"isCompositeType",{enumerable:!0,get:function(){return D.isCompositeType}});Object.defineProperty(b,"isDirective",{enumerable:!0,get:function(){return Lt.isDirective}});
Object.defineProperty(b,"isEnumType",{enumerable:!0,get:function(){return D.isEnumType}});Object.defineProperty(b,"isInputObjectType",{enumerable:!0,get:function(){
return D.isInputObjectType}});Object.defineProperty(b,"isInputType",{enumerable:!0,get:function(){return D.isInputType}});Object.defineProperty(b,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return D.isInterfaceType}});Object.defineProperty(b,"isIntrospectionType",{enumerable:!0,get:function(){return Ze.isIntrospectionType}});
Object.defineProperty(b,"isLeafType",{enumerable:!0,get:function(){return D.isLeafType}});Object.defineProperty(b,"isListType",{enumerable:!0,get:function(){return D.
isListType}});Object.defineProperty(b,"isNamedType",{enumerable:!0,get:function(){return D.isNamedType}});Object.defineProperty(b,"isNonNullType",{enumerable:!0,
get:function(){return D.isNonNullType}});Object.defineProperty(b,"isNullableType",{enumerable:!0,get:function(){return D.isNullableType}});Object.defineProperty(
b,"isObjectType",{enumerable:!0,get:function(){return D.isObjectType}});Object.defineProperty(b,"isOutputType",{enumerable:!0,get:function(){return D.isOutputType}});
Object.defineProperty(b,"isRequiredArgument",{enumerable:!0,get:function(){return D.isRequiredArgument}});Object.defineProperty(b,"isRequiredInputField",{enumerable:!0,
get:function(){return D.isRequiredInputField}});Object.defineProperty(b,"isScalarType",{enumerable:!0,get:function(){return D.isScalarType}});Object.defineProperty(
b,"isSchema",{enumerable:!0,get:function(){return dl.isSchema}});Object.defineProperty(b,"isSpecifiedDirective",{enumerable:!0,get:function(){return Lt.isSpecifiedDirective}});
Object.defineProperty(b,"isSpecifiedScalarType",{enumerable:!0,get:function(){return ur.isSpecifiedScalarType}});Object.defineProperty(b,"isType",{enumerable:!0,
get:function(){return D.isType}});Object.defineProperty(b,"isUnionType",{enumerable:!0,get:function(){return D.isUnionType}});Object.defineProperty(b,"isWrappin\
gType",{enumerable:!0,get:function(){return D.isWrappingType}});Object.defineProperty(b,"resolveObjMapThunk",{enumerable:!0,get:function(){return D.resolveObjMapThunk}});
Object.defineProperty(b,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return D.resolveReadonlyArrayThunk}});Object.defineProperty(b,"specifiedDirect\
ives",{enumerable:!0,get:function(){return Lt.specifiedDirectives}});Object.defineProperty(b,"specifiedScalarTypes",{enumerable:!0,get:function(){return ur.specifiedScalarTypes}});
Object.defineProperty(b,"validateSchema",{enumerable:!0,get:function(){return Qm.validateSchema}});var dl=Kr(),D=Q(),Lt=We(),ur=Ut(),Ze=_t(),Qm=vi(),Km=oi()});var Jm=y(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});Object.defineProperty(K,"BREAK",{enumerable:!0,get:function(){return Ci.BREAK}});Object.
defineProperty(K,"DirectiveLocation",{enumerable:!0,get:function(){return SR.DirectiveLocation}});Object.defineProperty(K,"Kind",{enumerable:!0,get:function(){return bR.
Kind}});Object.defineProperty(K,"Lexer",{enumerable:!0,get:function(){return TR.Lexer}});Object.defineProperty(K,"Location",{enumerable:!0,get:function(){return fl.
Location}});Object.defineProperty(K,"OperationTypeNode",{enumerable:!0,get:function(){return fl.OperationTypeNode}});Object.defineProperty(K,"Source",{enumerable:!0,
get:function(){return gR.Source}});Object.defineProperty(K,"Token",{enumerable:!0,get:function(){return fl.Token}});Object.defineProperty(K,"TokenKind",{enumerable:!0,
get:function(){return vR.TokenKind}});Object.defineProperty(K,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Ci.getEnterLeaveForKind}});Object.defineProperty(
K,"getLocation",{enumerable:!0,get:function(){return _R.getLocation}});Object.defineProperty(K,"getVisitFn",{enumerable:!0,get:function(){return Ci.getVisitFn}});
Object.defineProperty(K,"isConstValueNode",{enumerable:!0,get:function(){return xt.isConstValueNode}});Object.defineProperty(K,"isDefinitionNode",{enumerable:!0,
get:function(){return xt.isDefinitionNode}});Object.defineProperty(K,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return xt.isExecutableDefinitionNode}});
Object.defineProperty(K,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return xt.isSchemaCoordinateNode}});Object.defineProperty(K,"isSelectionNode",{enumerable:!0,
get:function(){return xt.isSelectionNode}});Object.defineProperty(K,"isTypeDefinitionNode",{enumerable:!0,get:function(){return xt.isTypeDefinitionNode}});Object.
defineProperty(K,"isTypeExtensionNode",{enumerable:!0,get:function(){return xt.isTypeExtensionNode}});Object.defineProperty(K,"isTypeNode",{enumerable:!0,get:function(){
return xt.isTypeNode}});Object.defineProperty(K,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return xt.isTypeSystemDefinitionNode}});Object.defineProperty(
K,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return xt.isTypeSystemExtensionNode}});Object.defineProperty(K,"isValueNode",{enumerable:!0,get:function(){
return xt.isValueNode}});Object.defineProperty(K,"parse",{enumerable:!0,get:function(){return xi.parse}});Object.defineProperty(K,"parseConstValue",{enumerable:!0,
get:function(){return xi.parseConstValue}});Object.defineProperty(K,"parseSchemaCoordinate",{enumerable:!0,get:function(){return xi.parseSchemaCoordinate}});Object.
defineProperty(K,"parseType",{enumerable:!0,get:function(){return xi.parseType}});Object.defineProperty(K,"parseValue",{enumerable:!0,get:function(){return xi.parseValue}});
Object.defineProperty(K,"print",{enumerable:!0,get:function(){return ER.print}});Object.defineProperty(K,"printLocation",{enumerable:!0,get:function(){return Ym.
printLocation}});Object.defineProperty(K,"printSourceLocation",{enumerable:!0,get:function(){return Ym.printSourceLocation}});Object.defineProperty(K,"visit",{enumerable:!0,
get:function(){return Ci.visit}});Object.defineProperty(K,"visitInParallel",{enumerable:!0,get:function(){return Ci.visitInParallel}});var gR=_o(),_R=lo(),Ym=aa(),
bR=$(),vR=yn(),TR=Zn(),xi=Mr(),ER=ht(),Ci=En(),fl=Xe(),xt=Yr(),SR=hn()});var Hm=y(ml=>{"use strict";Object.defineProperty(ml,"__esModule",{value:!0});ml.isAsyncIterable=RR;function RR(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var zm=y(hl=>{"use strict";Object.defineProperty(hl,"__esModule",{value:!0});hl.mapAsyncIterator=NR;function NR(e,t){let r=e[Symbol.asyncIterator]();async function n(o){
if(o.done)return o;try{return{value:await t(o.value),done:!1}}catch(s){throw await i(),s}}async function i(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(o){if(typeof r.
throw=="function")return n(await r.throw(o));throw await i(),o},[Symbol.asyncIterator](){return this}}}});var eh=y(bs=>{"use strict";Object.defineProperty(bs,"__esModule",{value:!0});bs.createSourceEventStream=Zm;bs.subscribe=kR;var OR=Ke(),IR=X(),Wm=Hm(),Xm=Ri(),yl=w(),
wR=fs(),PR=as(),qi=Li(),AR=zm(),DR=Dn();async function kR(e){arguments.length<2||(0,OR.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await Zm(e);if(!(0,Wm.isAsyncIterable)(t))return t;let r=n=>(0,qi.execute)({...e,rootValue:n});return(0,AR.mapAsyncIterator)(
t,r)}function jR(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function Zm(...e){let t=jR(e),{schema:r,document:n,variableValues:i}=t;(0,qi.assertValidExecutionArguments)(r,n,i);let o=(0,qi.buildExecutionContext)(t);if(!("\
schema"in o))return{errors:o};try{let s=await LR(o);if(!(0,Wm.isAsyncIterable)(s))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,IR.
inspect)(s)}.`);return s}catch(s){if(s instanceof yl.GraphQLError)return{errors:[s]};throw s}}async function LR(e){let{schema:t,fragments:r,operation:n,variableValues:i,
rootValue:o}=e,s=t.getSubscriptionType();if(s==null)throw new yl.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,PR.
collectFields)(t,r,i,s,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,qi.getFieldDef)(t,s,c[0]);if(!l){let v=c[0].name.value;throw new yl.GraphQLError(`The subs\
cription field "${v}" is not defined.`,{nodes:c})}let p=(0,Xm.addPath)(void 0,u,s.name),f=(0,qi.buildResolveInfo)(e,l,c,s,p);try{var m;let v=(0,DR.getArgumentValues)(
l,c[0],i),x=e.contextValue,U=await((m=l.subscribe)!==null&&m!==void 0?m:e.subscribeFieldResolver)(o,v,x,f);if(U instanceof Error)throw U;return U}catch(v){throw(0,wR.
locatedError)(v,c,(0,Xm.pathToArray)(p))}}});var rh=y(Tt=>{"use strict";Object.defineProperty(Tt,"__esModule",{value:!0});Object.defineProperty(Tt,"createSourceEventStream",{enumerable:!0,get:function(){return th.
createSourceEventStream}});Object.defineProperty(Tt,"defaultFieldResolver",{enumerable:!0,get:function(){return vs.defaultFieldResolver}});Object.defineProperty(
Tt,"defaultTypeResolver",{enumerable:!0,get:function(){return vs.defaultTypeResolver}});Object.defineProperty(Tt,"execute",{enumerable:!0,get:function(){return vs.
execute}});Object.defineProperty(Tt,"executeSync",{enumerable:!0,get:function(){return vs.executeSync}});Object.defineProperty(Tt,"getArgumentValues",{enumerable:!0,
get:function(){return gl.getArgumentValues}});Object.defineProperty(Tt,"getDirectiveValues",{enumerable:!0,get:function(){return gl.getDirectiveValues}});Object.
defineProperty(Tt,"getVariableValues",{enumerable:!0,get:function(){return gl.getVariableValues}});Object.defineProperty(Tt,"responsePathAsArray",{enumerable:!0,
get:function(){return xR.pathToArray}});Object.defineProperty(Tt,"subscribe",{enumerable:!0,get:function(){return th.subscribe}});var xR=Ri(),vs=Li(),th=eh(),gl=Dn()});var nh=y(vl=>{"use strict";Object.defineProperty(vl,"__esModule",{value:!0});vl.NoDeprecatedCustomRule=CR;var _l=Be(),Fi=w(),bl=Q();function CR(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getParentType();i!=null||(0,_l.invariant)(!1),e.reportError(new Fi.GraphQLError(`The field ${i.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getDirective();if(i!=null)e.reportError(
new Fi.GraphQLError(`Directive "@${i.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let o=e.getParentType(),s=e.getFieldDef();o!=null&&s!=null||
(0,_l.invariant)(!1),e.reportError(new Fi.GraphQLError(`Field "${o.name}.${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,bl.
getNamedType)(e.getParentInputType());if((0,bl.isInputObjectType)(r)){let n=r.getFields()[t.name.value],i=n?.deprecationReason;i!=null&&e.reportError(new Fi.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${i}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let i=(0,bl.getNamedType)(
e.getInputType());i!=null||(0,_l.invariant)(!1),e.reportError(new Fi.GraphQLError(`The enum value "${i.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var ih=y(Tl=>{"use strict";Object.defineProperty(Tl,"__esModule",{value:!0});Tl.NoSchemaIntrospectionCustomRule=GR;var qR=w(),FR=Q(),MR=_t();function GR(e){return{
Field(t){let r=(0,FR.getNamedType)(e.getType());r&&(0,MR.isIntrospectionType)(r)&&e.reportError(new qR.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var sh=y(L=>{"use strict";Object.defineProperty(L,"__esModule",{value:!0});Object.defineProperty(L,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return $R.
ExecutableDefinitionsRule}});Object.defineProperty(L,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return QR.FieldsOnCorrectTypeRule}});Object.defineProperty(
L,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return KR.FragmentsOnCompositeTypesRule}});Object.defineProperty(L,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return BR.KnownArgumentNamesRule}});Object.defineProperty(L,"KnownDirectivesRule",{enumerable:!0,get:function(){return YR.KnownDirectivesRule}});
Object.defineProperty(L,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return JR.KnownFragmentNamesRule}});Object.defineProperty(L,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return HR.KnownTypeNamesRule}});Object.defineProperty(L,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return zR.LoneAnonymousOperationRule}});
Object.defineProperty(L,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return yN.LoneSchemaDefinitionRule}});Object.defineProperty(L,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return hN.MaxIntrospectionDepthRule}});Object.defineProperty(L,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return RN.
NoDeprecatedCustomRule}});Object.defineProperty(L,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return XR.NoFragmentCyclesRule}});Object.defineProperty(L,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return NN.NoSchemaIntrospectionCustomRule}});Object.defineProperty(L,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return WR.NoUndefinedVariablesRule}});Object.defineProperty(L,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return ZR.NoUnusedFragmentsRule}});
Object.defineProperty(L,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return eN.NoUnusedVariablesRule}});Object.defineProperty(L,"OverlappingFieldsCanBe\
MergedRule",{enumerable:!0,get:function(){return tN.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(L,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){
return rN.PossibleFragmentSpreadsRule}});Object.defineProperty(L,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return SN.PossibleTypeExtensionsRule}});
Object.defineProperty(L,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return nN.ProvidedRequiredArgumentsRule}});Object.defineProperty(L,"Scalar\
LeafsRule",{enumerable:!0,get:function(){return iN.ScalarLeafsRule}});Object.defineProperty(L,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return oN.
SingleFieldSubscriptionsRule}});Object.defineProperty(L,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return TN.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(L,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return sN.UniqueArgumentNamesRule}});Object.defineProperty(L,"UniqueDirectiveNam\
esRule",{enumerable:!0,get:function(){return EN.UniqueDirectiveNamesRule}});Object.defineProperty(L,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return aN.UniqueDirectivesPerLocationRule}});Object.defineProperty(L,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return bN.UniqueEnumValueNamesRule}});
Object.defineProperty(L,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return vN.UniqueFieldDefinitionNamesRule}});Object.defineProperty(L,"Uniq\
ueFragmentNamesRule",{enumerable:!0,get:function(){return uN.UniqueFragmentNamesRule}});Object.defineProperty(L,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return cN.UniqueInputFieldNamesRule}});Object.defineProperty(L,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return lN.UniqueOperationNamesRule}});Object.
defineProperty(L,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return gN.UniqueOperationTypesRule}});Object.defineProperty(L,"UniqueTypeNamesRule",{enumerable:!0,
get:function(){return _N.UniqueTypeNamesRule}});Object.defineProperty(L,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return pN.UniqueVariableNamesRule}});
Object.defineProperty(L,"ValidationContext",{enumerable:!0,get:function(){return UR.ValidationContext}});Object.defineProperty(L,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return dN.ValuesOfCorrectTypeRule}});Object.defineProperty(L,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return fN.VariablesAreInputTypesRule}});
Object.defineProperty(L,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return mN.VariablesInAllowedPositionRule}});Object.defineProperty(L,"reco\
mmendedRules",{enumerable:!0,get:function(){return oh.recommendedRules}});Object.defineProperty(L,"specifiedRules",{enumerable:!0,get:function(){return oh.specifiedRules}});
Object.defineProperty(L,"validate",{enumerable:!0,get:function(){return VR.validate}});var VR=ki(),UR=Wc(),oh=Jc(),$R=mu(),QR=yu(),KR=_u(),BR=bu(),YR=Su(),JR=Nu(),
HR=wu(),zR=Au(),XR=Cu(),WR=Fu(),ZR=Gu(),eN=Uu(),tN=Hu(),rN=Wu(),nN=rc(),iN=sc(),oN=hc(),sN=vc(),aN=Rc(),uN=Dc(),cN=jc(),lN=xc(),pN=Vc(),dN=$c(),fN=Kc(),mN=Yc(),
hN=Lu(),yN=ku(),gN=qc(),_N=Mc(),bN=Oc(),vN=Pc(),TN=_c(),EN=Ec(),SN=ec(),RN=nh(),NN=ih()});var ah=y(Wr=>{"use strict";Object.defineProperty(Wr,"__esModule",{value:!0});Object.defineProperty(Wr,"GraphQLError",{enumerable:!0,get:function(){return El.GraphQLError}});
Object.defineProperty(Wr,"formatError",{enumerable:!0,get:function(){return El.formatError}});Object.defineProperty(Wr,"locatedError",{enumerable:!0,get:function(){
return IN.locatedError}});Object.defineProperty(Wr,"printError",{enumerable:!0,get:function(){return El.printError}});Object.defineProperty(Wr,"syntaxError",{enumerable:!0,
get:function(){return ON.syntaxError}});var El=w(),ON=Kn(),IN=fs()});var Rl=y(Sl=>{"use strict";Object.defineProperty(Sl,"__esModule",{value:!0});Sl.getIntrospectionQuery=wN;function wN(e){let t={descriptions:!0,specifiedByUrl:!1,
directiveIsRepeatable:!1,schemaDescription:!1,inputValueDeprecation:!1,experimentalDirectiveDeprecation:!1,oneOf:!1,typeDepth:9,...e},r=t.descriptions?"descript\
ion":"",n=t.specifiedByUrl?"specifiedByURL":"",i=t.directiveIsRepeatable?"isRepeatable":"",o=t.schemaDescription?r:"";function s(l){return t.inputValueDeprecation?
l:""}function a(l){return t.experimentalDirectiveDeprecation?l:""}let u=t.oneOf?"isOneOf":"";function c(l,p){if(l<=0)return"";if(l>100)throw new Error("Please s\
et typeDepth to a reasonable value between 0 and 100; the default is 9.");return`
${p}ofType {
${p}  name
${p}  kind${c(l-1,p+"  ")}
${p}}`}return`
    query IntrospectionQuery {
      __schema {
        ${o}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${a("(includeDeprecated: true)")} {
          name
          ${r}
          ${i}
          ${a("isDeprecated")}
          ${a("deprecationReason")}
          locations
          args${s("(includeDeprecated: true)")} {
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
        args${s("(includeDeprecated: true)")} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${s("(includeDeprecated: true)")} {
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
      ${s("isDeprecated")}
      ${s("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${c(t.typeDepth,"      ")}
    }
  `}});var uh=y(Nl=>{"use strict";Object.defineProperty(Nl,"__esModule",{value:!0});Nl.getOperationAST=AN;var PN=$();function AN(e,t){let r=null;for(let i of e.definitions)
if(i.kind===PN.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=i}else if(((n=i.name)===null||n===void 0?void 0:n.value)===t)return i}return r}});var ch=y(Ol=>{"use strict";Object.defineProperty(Ol,"__esModule",{value:!0});Ol.getOperationRootType=DN;var Ts=w();function DN(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new Ts.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new Ts.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new Ts.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new Ts.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var lh=y(Il=>{"use strict";Object.defineProperty(Il,"__esModule",{value:!0});Il.introspectionFromSchema=CN;var kN=Be(),jN=Mr(),LN=Li(),xN=Rl();function CN(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,jN.parse)(
(0,xN.getIntrospectionQuery)(r)),i=(0,LN.executeSync)({schema:e,document:n});return!i.errors&&i.data||(0,kN.invariant)(!1),i.data}});var dh=y(wl=>{"use strict";Object.defineProperty(wl,"__esModule",{value:!0});wl.buildClientSchema=$N;var qN=Ke(),st=X(),ph=Mt(),Es=ni(),FN=Mr(),at=Q(),MN=We(),Kt=_t(),
GN=Ut(),VN=Kr(),UN=Ii();function $N(e,t){(0,ph.isObjectLike)(e)&&(0,ph.isObjectLike)(e.__schema)||(0,qN.devAssert)(!1,`Invalid or incomplete introspection resul\
t. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,st.inspect)(e)}.`);let r=e.__schema,n=(0,Es.
keyValMap)(r.types,g=>g.name,g=>f(g));for(let g of[...GN.specifiedScalarTypes,...Kt.introspectionTypes])n[g.name]&&(n[g.name]=g);let i=r.queryType?l(r.queryType):
null,o=r.mutationType?l(r.mutationType):null,s=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(Xs):[];return new VN.GraphQLSchema(
{description:r.description,query:i,mutation:o,subscription:s,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(g){if(g.kind===Kt.TypeKind.
LIST){let j=g.ofType;if(!j)throw new Error("Decorated type deeper than introspection query.");return new at.GraphQLList(u(j))}if(g.kind===Kt.TypeKind.NON_NULL){
let j=g.ofType;if(!j)throw new Error("Decorated type deeper than introspection query.");let lt=u(j);return new at.GraphQLNonNull((0,at.assertNullableType)(lt))}
return c(g)}function c(g){let j=g.name;if(!j)throw new Error(`Unknown type reference: ${(0,st.inspect)(g)}.`);let lt=n[j];if(!lt)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${j}. Ensure that a full introspection query is used in order to build a client schema.`);return lt}function l(g){return(0,at.assertObjectType)(
c(g))}function p(g){return(0,at.assertInterfaceType)(c(g))}function f(g){if(g!=null&&g.name!=null&&g.kind!=null)switch(g.kind){case Kt.TypeKind.SCALAR:return m(
g);case Kt.TypeKind.OBJECT:return x(g);case Kt.TypeKind.INTERFACE:return G(g);case Kt.TypeKind.UNION:return U(g);case Kt.TypeKind.ENUM:return je(g);case Kt.TypeKind.
INPUT_OBJECT:return Y(g)}let j=(0,st.inspect)(g);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${j}.`)}function m(g){return new at.GraphQLScalarType({name:g.name,description:g.description,specifiedByURL:g.specifiedByURL})}function v(g){
if(g.interfaces===null&&g.kind===Kt.TypeKind.INTERFACE)return[];if(!g.interfaces){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing interfac\
es: ${j}.`)}return g.interfaces.map(p)}function x(g){return new at.GraphQLObjectType({name:g.name,description:g.description,interfaces:()=>v(g),fields:()=>we(g)})}
function G(g){return new at.GraphQLInterfaceType({name:g.name,description:g.description,interfaces:()=>v(g),fields:()=>we(g)})}function U(g){if(!g.possibleTypes){
let j=(0,st.inspect)(g);throw new Error(`Introspection result missing possibleTypes: ${j}.`)}return new at.GraphQLUnionType({name:g.name,description:g.description,
types:()=>g.possibleTypes.map(l)})}function je(g){if(!g.enumValues){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing enumValues: ${j}.`)}return new at.
GraphQLEnumType({name:g.name,description:g.description,values:(0,Es.keyValMap)(g.enumValues,j=>j.name,j=>({description:j.description,deprecationReason:j.deprecationReason}))})}
function Y(g){if(!g.inputFields){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing inputFields: ${j}.`)}return new at.GraphQLInputObjectType(
{name:g.name,description:g.description,fields:()=>tt(g.inputFields),isOneOf:g.isOneOf})}function we(g){if(!g.fields)throw new Error(`Introspection result missin\
g fields: ${(0,st.inspect)(g)}.`);return(0,Es.keyValMap)(g.fields,j=>j.name,Qe)}function Qe(g){let j=u(g.type);if(!(0,at.isOutputType)(j)){let lt=(0,st.inspect)(
j);throw new Error(`Introspection must provide output type for fields, but received: ${lt}.`)}if(!g.args){let lt=(0,st.inspect)(g);throw new Error(`Introspectio\
n result missing field args: ${lt}.`)}return{description:g.description,deprecationReason:g.deprecationReason,type:j,args:tt(g.args)}}function tt(g){return(0,Es.
keyValMap)(g,j=>j.name,Wt)}function Wt(g){let j=u(g.type);if(!(0,at.isInputType)(j)){let eo=(0,st.inspect)(j);throw new Error(`Introspection must provide input \
type for arguments, but received: ${eo}.`)}let lt=g.defaultValue!=null?(0,UN.valueFromAST)((0,FN.parseValue)(g.defaultValue),j):void 0;return{description:g.description,
type:j,defaultValue:lt,deprecationReason:g.deprecationReason}}function Xs(g){if(!g.args){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing d\
irective args: ${j}.`)}if(!g.locations){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing directive locations: ${j}.`)}return new MN.GraphQLDirective(
{name:g.name,description:g.description,isRepeatable:g.isRepeatable,deprecationReason:g.deprecationReason,locations:g.locations.slice(),args:tt(g.args)})}}});var Al=y(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});Ss.extendSchema=HN;Ss.extendSchemaImpl=vh;var QN=Ke(),KN=X(),BN=Be(),YN=Nr(),Mi=To(),
ut=$(),fh=Yr(),he=Q(),Ln=We(),_h=_t(),bh=Ut(),mh=Kr(),JN=ki(),Pl=Dn(),hh=Ii();function HN(e,t,r){(0,mh.assertSchema)(e),t!=null&&t.kind===ut.Kind.DOCUMENT||(0,QN.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,JN.assertValidSDLExtension)(t,e);let n=e.toConfig(),i=vh(n,t,r);
return n===i?e:new mh.GraphQLSchema(i)}function vh(e,t,r){var n,i,o,s;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,f=[];for(let h of t.definitions)
if(h.kind===ut.Kind.SCHEMA_DEFINITION)p=h;else if(h.kind===ut.Kind.SCHEMA_EXTENSION)f.push(h);else if((0,fh.isTypeDefinitionNode)(h))a.push(h);else if((0,fh.isTypeExtensionNode)(
h)){let R=h.name.value,S=u[R];u[R]=S?S.concat([h]):[h]}else if(h.kind===ut.Kind.DIRECTIVE_DEFINITION)l.push(h);else if(h.kind===ut.Kind.DIRECTIVE_EXTENSION){let R=h.
name.value,S=c[R];c[R]=S?S.concat([h]):[h]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&f.length===0&&p==null)return e;let m=Object.
create(null);for(let h of e.types)m[h.name]=Qe(h);for(let h of a){var v;let R=h.name.value;m[R]=(v=yh[R])!==null&&v!==void 0?v:i_(h)}let x=Object.create(null);for(let h of e.
directives)x[h.name]=r_(h);let G={query:e.query&&Y(e.query),mutation:e.mutation&&Y(e.mutation),subscription:e.subscription&&Y(e.subscription),...p&&wp([p]),...wp(
f)},U=Object.values(x);return{description:(n=p)===null||n===void 0||(i=n.description)===null||i===void 0?void 0:i.value,...G,types:Object.values(m),directives:[
...U.map(we),...l.map(n_)],extensions:Object.create(null),astNode:(o=p)!==null&&o!==void 0?o:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(f),assumeValid:(s=
r?.assumeValid)!==null&&s!==void 0?s:!1};function je(h){return(0,he.isListType)(h)?new he.GraphQLList(je(h.ofType)):(0,he.isNonNullType)(h)?new he.GraphQLNonNull(
je(h.ofType)):Y(h)}function Y(h){return m[h.name]}function we(h){let R=h.toConfig();return new Ln.GraphQLDirective({...R,args:(0,Mi.mapValue)(R.args,Ip)})}function Qe(h){
if((0,_h.isIntrospectionType)(h)||(0,bh.isSpecifiedScalarType)(h))return h;if((0,he.isScalarType)(h))return Xs(h);if((0,he.isObjectType)(h))return g(h);if((0,he.
isInterfaceType)(h))return j(h);if((0,he.isUnionType)(h))return lt(h);if((0,he.isEnumType)(h))return Wt(h);if((0,he.isInputObjectType)(h))return tt(h);(0,BN.invariant)(
!1,"Unexpected type: "+(0,KN.inspect)(h))}function tt(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[];return new he.GraphQLInputObjectType({
...S,fields:()=>({...(0,Mi.mapValue)(S.fields,Z=>({...Z,type:je(Z.type)})),...Ap(N)}),extensionASTNodes:S.extensionASTNodes.concat(N)})}function Wt(h){var R;let S=h.
toConfig(),N=(R=u[h.name])!==null&&R!==void 0?R:[];return new he.GraphQLEnumType({...S,values:{...S.values,...Dp(N)},extensionASTNodes:S.extensionASTNodes.concat(
N)})}function Xs(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[],Z=S.specifiedByURL;for(let J of N){var ye;Z=(ye=gh(J))!==null&&ye!==void 0?
ye:Z}return new he.GraphQLScalarType({...S,specifiedByURL:Z,extensionASTNodes:S.extensionASTNodes.concat(N)})}function g(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==
null&&R!==void 0?R:[];return new he.GraphQLObjectType({...S,interfaces:()=>[...h.getInterfaces().map(Y),...no(N)],fields:()=>({...(0,Mi.mapValue)(S.fields,eo),...ro(
N)}),extensionASTNodes:S.extensionASTNodes.concat(N)})}function j(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[];return new he.GraphQLInterfaceType(
{...S,interfaces:()=>[...h.getInterfaces().map(Y),...no(N)],fields:()=>({...(0,Mi.mapValue)(S.fields,eo),...ro(N)}),extensionASTNodes:S.extensionASTNodes.concat(
N)})}function lt(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[];return new he.GraphQLUnionType({...S,types:()=>[...h.getTypes().map(Y),...kp(
N)],extensionASTNodes:S.extensionASTNodes.concat(N)})}function eo(h){return{...h,type:je(h.type),args:h.args&&(0,Mi.mapValue)(h.args,Ip)}}function Ip(h){return{
...h,type:je(h.type)}}function wp(h){let R={};for(let N of h){var S;let Z=(S=N.operationTypes)!==null&&S!==void 0?S:[];for(let ye of Z)R[ye.operation]=to(ye.type)}
return R}function r_(h){var R,S;let N=h.toConfig(),Z=(R=c[N.name])!==null&&R!==void 0?R:[],ye=(S=N.deprecationReason)!==null&&S!==void 0?S:Z.map(J=>Zr(J)).find(
J=>J!=null);return new Ln.GraphQLDirective({...N,deprecationReason:ye,extensionASTNodes:N.extensionASTNodes.concat(Z)})}function to(h){var R;let S=h.name.value,
N=(R=yh[S])!==null&&R!==void 0?R:m[S];if(N===void 0)throw new Error(`Unknown type: "${S}".`);return N}function Un(h){return h.kind===ut.Kind.LIST_TYPE?new he.GraphQLList(
Un(h.type)):h.kind===ut.Kind.NON_NULL_TYPE?new he.GraphQLNonNull(Un(h.type)):to(h)}function n_(h){var R,S,N;let Z=(R=c[h.name.value])!==null&&R!==void 0?R:[],ye=(S=
Zr(h))!==null&&S!==void 0?S:Z.map(J=>Zr(J)).find(J=>J!=null);return new Ln.GraphQLDirective({name:h.name.value,description:(N=h.description)===null||N===void 0?
void 0:N.value,locations:h.locations.map(({value:J})=>J),isRepeatable:h.repeatable,args:Pp(h.arguments),deprecationReason:ye,astNode:h,extensionASTNodes:Z})}function ro(h){
let R=Object.create(null);for(let Z of h){var S;let ye=(S=Z.fields)!==null&&S!==void 0?S:[];for(let J of ye){var N;R[J.name.value]={type:Un(J.type),description:(N=
J.description)===null||N===void 0?void 0:N.value,args:Pp(J.arguments),deprecationReason:Zr(J),astNode:J}}}return R}function Pp(h){let R=h??[],S=Object.create(null);
for(let Z of R){var N;let ye=Un(Z.type);S[Z.name.value]={type:ye,description:(N=Z.description)===null||N===void 0?void 0:N.value,defaultValue:(0,hh.valueFromAST)(
Z.defaultValue,ye),deprecationReason:Zr(Z),astNode:Z}}return S}function Ap(h){let R=Object.create(null);for(let Z of h){var S;let ye=(S=Z.fields)!==null&&S!==void 0?
S:[];for(let J of ye){var N;let cn=Un(J.type);R[J.name.value]={type:cn,description:(N=J.description)===null||N===void 0?void 0:N.value,defaultValue:(0,hh.valueFromAST)(
J.defaultValue,cn),deprecationReason:Zr(J),astNode:J}}}return R}function Dp(h){let R=Object.create(null);for(let Z of h){var S;let ye=(S=Z.values)!==null&&S!==void 0?
S:[];for(let J of ye){var N;R[J.name.value]={description:(N=J.description)===null||N===void 0?void 0:N.value,deprecationReason:Zr(J),astNode:J}}}return R}function no(h){
return h.flatMap(R=>{var S,N;return(S=(N=R.interfaces)===null||N===void 0?void 0:N.map(to))!==null&&S!==void 0?S:[]})}function kp(h){return h.flatMap(R=>{var S,
N;return(S=(N=R.types)===null||N===void 0?void 0:N.map(to))!==null&&S!==void 0?S:[]})}function i_(h){var R;let S=h.name.value,N=(R=u[S])!==null&&R!==void 0?R:[];
switch(h.kind){case ut.Kind.OBJECT_TYPE_DEFINITION:{var Z;let St=[h,...N];return new he.GraphQLObjectType({name:S,description:(Z=h.description)===null||Z===void 0?
void 0:Z.value,interfaces:()=>no(St),fields:()=>ro(St),astNode:h,extensionASTNodes:N})}case ut.Kind.INTERFACE_TYPE_DEFINITION:{var ye;let St=[h,...N];return new he.
GraphQLInterfaceType({name:S,description:(ye=h.description)===null||ye===void 0?void 0:ye.value,interfaces:()=>no(St),fields:()=>ro(St),astNode:h,extensionASTNodes:N})}case ut.
Kind.ENUM_TYPE_DEFINITION:{var J;let St=[h,...N];return new he.GraphQLEnumType({name:S,description:(J=h.description)===null||J===void 0?void 0:J.value,values:Dp(
St),astNode:h,extensionASTNodes:N})}case ut.Kind.UNION_TYPE_DEFINITION:{var cn;let St=[h,...N];return new he.GraphQLUnionType({name:S,description:(cn=h.description)===
null||cn===void 0?void 0:cn.value,types:()=>kp(St),astNode:h,extensionASTNodes:N})}case ut.Kind.SCALAR_TYPE_DEFINITION:{var Ws;return new he.GraphQLScalarType({
name:S,description:(Ws=h.description)===null||Ws===void 0?void 0:Ws.value,specifiedByURL:gh(h),astNode:h,extensionASTNodes:N})}case ut.Kind.INPUT_OBJECT_TYPE_DEFINITION:{
var Zs;let St=[h,...N];return new he.GraphQLInputObjectType({name:S,description:(Zs=h.description)===null||Zs===void 0?void 0:Zs.value,fields:()=>Ap(St),astNode:h,
extensionASTNodes:N,isOneOf:zN(h)})}}}}var yh=(0,YN.keyMap)([...bh.specifiedScalarTypes,..._h.introspectionTypes],e=>e.name);function Zr(e){let t=(0,Pl.getDirectiveValues)(
Ln.GraphQLDeprecatedDirective,e);return t?.reason}function gh(e){let t=(0,Pl.getDirectiveValues)(Ln.GraphQLSpecifiedByDirective,e);return t?.url}function zN(e){
return!!(0,Pl.getDirectiveValues)(Ln.GraphQLOneOfDirective,e)}});var Eh=y(Rs=>{"use strict";Object.defineProperty(Rs,"__esModule",{value:!0});Rs.buildASTSchema=Th;Rs.buildSchema=iO;var XN=Ke(),WN=$(),ZN=Mr(),eO=We(),tO=Kr(),rO=ki(),
nO=Al();function Th(e,t){e!=null&&e.kind===WN.Kind.DOCUMENT||(0,XN.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&
(0,rO.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,nO.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let o of n.types)switch(o.name){case"Query":n.query=o;break;case"Mutation":n.mutation=o;break;case"Subscription":n.subscription=o;
break}let i=[...n.directives,...eO.specifiedDirectives.filter(o=>n.directives.every(s=>s.name!==o.name))];return new tO.GraphQLSchema({...n,directives:i})}function iO(e,t){
let r=(0,ZN.parse)(e,t);return Th(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var Nh=y(kl=>{"use strict";Object.defineProperty(kl,"__esModule",{value:!0});kl.lexicographicSortSchema=pO;var oO=X(),sO=Be(),aO=ni(),Sh=ii(),Ye=Q(),uO=We(),cO=_t(),
lO=Kr();function pO(e){let t=e.toConfig(),r=(0,aO.keyValMap)(Dl(t.types),f=>f.name,p);return new lO.GraphQLSchema({...t,types:Object.values(r),directives:Dl(t.directives).
map(s),query:o(t.query),mutation:o(t.mutation),subscription:o(t.subscription)});function n(f){return(0,Ye.isListType)(f)?new Ye.GraphQLList(n(f.ofType)):(0,Ye.isNonNullType)(
f)?new Ye.GraphQLNonNull(n(f.ofType)):i(f)}function i(f){return r[f.name]}function o(f){return f&&i(f)}function s(f){let m=f.toConfig();return new uO.GraphQLDirective(
{...m,locations:Rh(m.locations,v=>v),args:a(m.args)})}function a(f){return Ns(f,m=>({...m,type:n(m.type)}))}function u(f){return Ns(f,m=>({...m,type:n(m.type),args:m.
args&&a(m.args)}))}function c(f){return Ns(f,m=>({...m,type:n(m.type)}))}function l(f){return Dl(f).map(i)}function p(f){if((0,Ye.isScalarType)(f)||(0,cO.isIntrospectionType)(
f))return f;if((0,Ye.isObjectType)(f)){let m=f.toConfig();return new Ye.GraphQLObjectType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Ye.
isInterfaceType)(f)){let m=f.toConfig();return new Ye.GraphQLInterfaceType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Ye.isUnionType)(f)){
let m=f.toConfig();return new Ye.GraphQLUnionType({...m,types:()=>l(m.types)})}if((0,Ye.isEnumType)(f)){let m=f.toConfig();return new Ye.GraphQLEnumType({...m,values:Ns(
m.values,v=>v)})}if((0,Ye.isInputObjectType)(f)){let m=f.toConfig();return new Ye.GraphQLInputObjectType({...m,fields:()=>c(m.fields)})}(0,sO.invariant)(!1,"Une\
xpected type: "+(0,oO.inspect)(f))}}function Ns(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(Sh.naturalCompare))r[n]=t(e[n]);return r}function Dl(e){
return Rh(e,t=>t.name)}function Rh(e,t){return e.slice().sort((r,n)=>{let i=t(r),o=t(n);return(0,Sh.naturalCompare)(i,o)})}});var kh=y(Gi=>{"use strict";Object.defineProperty(Gi,"__esModule",{value:!0});Gi.printIntrospectionSchema=_O;Gi.printSchema=gO;Gi.printType=wh;var dO=X(),fO=Be(),
mO=zn(),Ll=$(),Os=ht(),xn=Q(),xl=We(),Oh=_t(),hO=Ut(),yO=gi();function gO(e){return Ih(e,t=>!(0,xl.isSpecifiedDirective)(t),bO)}function _O(e){return Ih(e,xl.isSpecifiedDirective,
Oh.isIntrospectionType)}function bO(e){return!(0,hO.isSpecifiedScalarType)(e)&&!(0,Oh.isIntrospectionType)(e)}function Ih(e,t,r){let n=e.getDirectives().filter(
t),i=Object.values(e.getTypeMap()).filter(r);return[vO(e),...n.map(o=>wO(o)),...i.map(o=>wh(o))].filter(Boolean).join(`

`)}function vO(e){if(e.description==null&&TO(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let i=e.getSubscriptionType();return i&&t.push(`  subscription: ${i.name}`),Et(e)+`schema {
${t.join(`
`)}
}`}function TO(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function wh(e){if((0,xn.isScalarType)(e))return EO(e);if((0,xn.isObjectType)(e))return SO(e);if((0,xn.isInterfaceType)(e))return RO(
e);if((0,xn.isUnionType)(e))return NO(e);if((0,xn.isEnumType)(e))return OO(e);if((0,xn.isInputObjectType)(e))return IO(e);(0,fO.invariant)(!1,"Unexpected type: "+
(0,dO.inspect)(e))}function EO(e){return Et(e)+`scalar ${e.name}`+PO(e)}function Ph(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function SO(e){return Et(e)+`type ${e.name}`+Ph(e)+Ah(e)}function RO(e){return Et(e)+`interface ${e.name}`+Ph(e)+Ah(e)}function NO(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return Et(e)+"union "+e.name+r}function OO(e){let t=e.getValues().map((r,n)=>Et(r,"  ",!n)+"  "+r.name+Is(r.deprecationReason));
return Et(e)+`enum ${e.name}`+Cl(t)}function IO(e){let t=Object.values(e.getFields()).map((r,n)=>Et(r,"  ",!n)+"  "+jl(r));return Et(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+Cl(t)}function Ah(e){let t=Object.values(e.getFields()).map((r,n)=>Et(r,"  ",!n)+"  "+r.name+Dh(r.args,"  ")+": "+String(r.type)+Is(r.deprecationReason));
return Cl(t)}function Cl(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function Dh(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(jl).join(", ")+")":`(
`+e.map((r,n)=>Et(r,"  "+t,!n)+"  "+t+jl(r)).join(`
`)+`
`+t+")"}function jl(e){let t=(0,yO.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,Os.print)(t)}`),r+Is(e.deprecationReason)}
function wO(e){return Et(e)+"directive @"+e.name+Dh(e.args)+Is(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Is(e){
return e==null?"":e!==xl.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,Os.print)({kind:Ll.Kind.STRING,value:e})})`:" @deprecated"}function PO(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,Os.print)({kind:Ll.Kind.STRING,value:e.specifiedByURL})})`}function Et(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let i=(0,Os.print)({kind:Ll.Kind.STRING,value:n,block:(0,mO.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+i.replace(/\n/g,`
`+t)+`
`}});var jh=y(ql=>{"use strict";Object.defineProperty(ql,"__esModule",{value:!0});ql.concatAST=DO;var AO=$();function DO(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:AO.Kind.DOCUMENT,definitions:t}}});var Ch=y(Fl=>{"use strict";Object.defineProperty(Fl,"__esModule",{value:!0});Fl.separateOperations=jO;var ws=$(),kO=En();function jO(e){let t=[],r=Object.create(
null);for(let i of e.definitions)switch(i.kind){case ws.Kind.OPERATION_DEFINITION:t.push(i);break;case ws.Kind.FRAGMENT_DEFINITION:r[i.name.value]=Lh(i.selectionSet);
break;default:}let n=Object.create(null);for(let i of t){let o=new Set;for(let a of Lh(i.selectionSet))xh(o,r,a);let s=i.name?i.name.value:"";n[s]={kind:ws.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===i||a.kind===ws.Kind.FRAGMENT_DEFINITION&&o.has(a.name.value))}}return n}function xh(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let i of n)xh(e,t,i)}}function Lh(e){let t=[];return(0,kO.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var Mh=y(Gl=>{"use strict";Object.defineProperty(Gl,"__esModule",{value:!0});Gl.stripIgnoredCharacters=xO;var LO=zn(),qh=Zn(),Fh=_o(),Ml=yn();function xO(e){let t=(0,Fh.
isSource)(e)?e:new Fh.Source(e),r=t.body,n=new qh.Lexer(t),i="",o=!1;for(;n.advance().kind!==Ml.TokenKind.EOF;){let s=n.token,a=s.kind,u=!(0,qh.isPunctuatorTokenKind)(
s.kind);o&&(u||s.kind===Ml.TokenKind.SPREAD)&&(i+=" ");let c=r.slice(s.start,s.end);a===Ml.TokenKind.BLOCK_STRING?i+=(0,LO.printBlockString)(s.value,{minimize:!0}):
i+=c,o=u}return i}});var Vh=y(Ps=>{"use strict";Object.defineProperty(Ps,"__esModule",{value:!0});Ps.assertValidName=MO;Ps.isValidNameError=Gh;var CO=Ke(),qO=w(),FO=oi();function MO(e){
let t=Gh(e);if(t)throw t;return e}function Gh(e){if(typeof e=="string"||(0,CO.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new qO.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,FO.assertName)(e)}catch(t){return t}}});var Uh=y(Ul=>{"use strict";Object.defineProperty(Ul,"__esModule",{value:!0});Ul.sortValueNode=Vl;var GO=ii(),cr=$();function Vl(e){switch(e.kind){case cr.Kind.OBJECT:
return{...e,fields:VO(e.fields)};case cr.Kind.LIST:return{...e,values:e.values.map(Vl)};case cr.Kind.INT:case cr.Kind.FLOAT:case cr.Kind.STRING:case cr.Kind.BOOLEAN:case cr.
Kind.NULL:case cr.Kind.ENUM:case cr.Kind.VARIABLE:return e}}function VO(e){return e.map(t=>({...t,value:Vl(t.value)})).sort((t,r)=>(0,GO.naturalCompare)(t.name.
value,r.name.value))}});var zh=y(Bt=>{"use strict";Object.defineProperty(Bt,"__esModule",{value:!0});Bt.DangerousChangeType=Bt.BreakingChangeType=void 0;Bt.findBreakingChanges=YO;Bt.findDangerousChanges=
JO;var UO=X(),Jh=Be(),$h=Nr(),$O=ht(),W=Q(),QO=Ut(),KO=gi(),BO=Uh(),Ee;Bt.BreakingChangeType=Ee;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND="\
TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIRE\
D_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",e.
REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(Ee||(Bt.BreakingChangeType=Ee={}));var Ct;Bt.DangerousChangeType=Ct;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(Ct||(Bt.DangerousChangeType=Ct={}));function YO(e,t){return Hh(e,t).filter(r=>r.type in
Ee)}function JO(e,t){return Hh(e,t).filter(r=>r.type in Ct)}function Hh(e,t){return[...zO(e,t),...HO(e,t)]}function HO(e,t){let r=[],n=lr(e.getDirectives(),t.getDirectives());
for(let i of n.removed)r.push({type:Ee.DIRECTIVE_REMOVED,description:`${i.name} was removed.`});for(let[i,o]of n.persisted){let s=lr(i.args,o.args);for(let a of s.
added)(0,W.isRequiredArgument)(a)&&r.push({type:Ee.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${i.name} was added.`});for(let a of s.
removed)r.push({type:Ee.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${i.name}.`});i.isRepeatable&&!o.isRepeatable&&r.push({type:Ee.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${i.name}.`});for(let a of i.locations)o.locations.includes(a)||r.push({type:Ee.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${i.name}.`})}return r}function zO(e,t){let r=[],n=lr(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let i of n.removed)r.push(
{type:Ee.TYPE_REMOVED,description:(0,QO.isSpecifiedScalarType)(i)?`Standard scalar ${i.name} was removed because it is not referenced anymore.`:`${i.name} was r\
emoved.`});for(let[i,o]of n.persisted)(0,W.isEnumType)(i)&&(0,W.isEnumType)(o)?r.push(...ZO(i,o)):(0,W.isUnionType)(i)&&(0,W.isUnionType)(o)?r.push(...WO(i,o)):
(0,W.isInputObjectType)(i)&&(0,W.isInputObjectType)(o)?r.push(...XO(i,o)):(0,W.isObjectType)(i)&&(0,W.isObjectType)(o)?r.push(...Kh(i,o),...Qh(i,o)):(0,W.isInterfaceType)(
i)&&(0,W.isInterfaceType)(o)?r.push(...Kh(i,o),...Qh(i,o)):i.constructor!==o.constructor&&r.push({type:Ee.TYPE_CHANGED_KIND,description:`${i.name} changed from ${Bh(
i)} to ${Bh(o)}.`});return r}function XO(e,t){let r=[],n=lr(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.added)(0,W.isRequiredInputField)(
i)?r.push({type:Ee.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${i.name} on input type ${e.name} was added.`}):r.push({type:Ct.OPTIONAL_INPUT_FIELD_ADDED,
description:`An optional field ${i.name} on input type ${e.name} was added.`});for(let i of n.removed)r.push({type:Ee.FIELD_REMOVED,description:`${e.name}.${i.name}\
 was removed.`});for(let[i,o]of n.persisted)Ui(i.type,o.type)||r.push({type:Ee.FIELD_CHANGED_KIND,description:`${e.name}.${i.name} changed type from ${String(i.
type)} to ${String(o.type)}.`});return r}function WO(e,t){let r=[],n=lr(e.getTypes(),t.getTypes());for(let i of n.added)r.push({type:Ct.TYPE_ADDED_TO_UNION,description:`${i.
name} was added to union type ${e.name}.`});for(let i of n.removed)r.push({type:Ee.TYPE_REMOVED_FROM_UNION,description:`${i.name} was removed from union type ${e.
name}.`});return r}function ZO(e,t){let r=[],n=lr(e.getValues(),t.getValues());for(let i of n.added)r.push({type:Ct.VALUE_ADDED_TO_ENUM,description:`${i.name} w\
as added to enum type ${e.name}.`});for(let i of n.removed)r.push({type:Ee.VALUE_REMOVED_FROM_ENUM,description:`${i.name} was removed from enum type ${e.name}.`});
return r}function Qh(e,t){let r=[],n=lr(e.getInterfaces(),t.getInterfaces());for(let i of n.added)r.push({type:Ct.IMPLEMENTED_INTERFACE_ADDED,description:`${i.name}\
 added to interfaces implemented by ${e.name}.`});for(let i of n.removed)r.push({type:Ee.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer implemen\
ts interface ${i.name}.`});return r}function Kh(e,t){let r=[],n=lr(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.removed)r.push({type:Ee.
FIELD_REMOVED,description:`${e.name}.${i.name} was removed.`});for(let[i,o]of n.persisted)r.push(...eI(e,i,o)),Vi(i.type,o.type)||r.push({type:Ee.FIELD_CHANGED_KIND,
description:`${e.name}.${i.name} changed type from ${String(i.type)} to ${String(o.type)}.`});return r}function eI(e,t,r){let n=[],i=lr(t.args,r.args);for(let o of i.
removed)n.push({type:Ee.ARG_REMOVED,description:`${e.name}.${t.name} arg ${o.name} was removed.`});for(let[o,s]of i.persisted)if(!Ui(o.type,s.type))n.push({type:Ee.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${o.name} has changed type from ${String(o.type)} to ${String(s.type)}.`});else if(o.defaultValue!==void 0)
if(s.defaultValue===void 0)n.push({type:Ct.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} defaultValue was removed.`});else{let u=Yh(o.
defaultValue,o.type),c=Yh(s.defaultValue,s.type);u!==c&&n.push({type:Ct.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let o of i.added)(0,W.isRequiredArgument)(o)?n.push({type:Ee.REQUIRED_ARG_ADDED,description:`A required arg ${o.name} on ${e.
name}.${t.name} was added.`}):n.push({type:Ct.OPTIONAL_ARG_ADDED,description:`An optional arg ${o.name} on ${e.name}.${t.name} was added.`});return n}function Vi(e,t){
return(0,W.isListType)(e)?(0,W.isListType)(t)&&Vi(e.ofType,t.ofType)||(0,W.isNonNullType)(t)&&Vi(e,t.ofType):(0,W.isNonNullType)(e)?(0,W.isNonNullType)(t)&&Vi(e.
ofType,t.ofType):(0,W.isNamedType)(t)&&e.name===t.name||(0,W.isNonNullType)(t)&&Vi(e,t.ofType)}function Ui(e,t){return(0,W.isListType)(e)?(0,W.isListType)(t)&&Ui(
e.ofType,t.ofType):(0,W.isNonNullType)(e)?(0,W.isNonNullType)(t)&&Ui(e.ofType,t.ofType)||!(0,W.isNonNullType)(t)&&Ui(e.ofType,t):(0,W.isNamedType)(t)&&e.name===
t.name}function Bh(e){if((0,W.isScalarType)(e))return"a Scalar type";if((0,W.isObjectType)(e))return"an Object type";if((0,W.isInterfaceType)(e))return"an Inter\
face type";if((0,W.isUnionType)(e))return"a Union type";if((0,W.isEnumType)(e))return"an Enum type";if((0,W.isInputObjectType)(e))return"an Input type";(0,Jh.invariant)(
!1,"Unexpected type: "+(0,UO.inspect)(e))}function Yh(e,t){let r=(0,KO.astFromValue)(e,t);return r!=null||(0,Jh.invariant)(!1),(0,$O.print)((0,BO.sortValueNode)(
r))}function lr(e,t){let r=[],n=[],i=[],o=(0,$h.keyMap)(e,({name:a})=>a),s=(0,$h.keyMap)(t,({name:a})=>a);for(let a of e){let u=s[a.name];u===void 0?n.push(a):i.
push([a,u])}for(let a of t)o[a.name]===void 0&&r.push(a);return{added:r,persisted:i,removed:n}}});var Wh=y(As=>{"use strict";Object.defineProperty(As,"__esModule",{value:!0});As.resolveASTSchemaCoordinate=Xh;As.resolveSchemaCoordinate=rI;var en=X(),$i=$(),tI=Mr(),
jr=Q();function rI(e,t){return Xh(e,(0,tI.parseSchemaCoordinate)(t))}function nI(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedType",type:n}}
function iI(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,en.inspect)(r)} to be defined as a type in the schema.`);if(!(0,jr.isEnumType)(
n)&&!(0,jr.isInputObjectType)(n)&&!(0,jr.isObjectType)(n)&&!(0,jr.isInterfaceType)(n))throw new Error(`Expected ${(0,en.inspect)(r)} to be an Enum, Input Object\
, Object or Interface type.`);if((0,jr.isEnumType)(n)){let s=t.memberName.value,a=n.getValue(s);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}if((0,jr.
isInputObjectType)(n)){let s=t.memberName.value,a=n.getFields()[s];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let i=t.memberName.value,o=n.getFields()[i];
if(o!=null)return{kind:"Field",type:n,field:o}}function oI(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,en.inspect)(r)} to b\
e defined as a type in the schema.`);if(!(0,jr.isObjectType)(n)&&!(0,jr.isInterfaceType)(n))throw new Error(`Expected ${(0,en.inspect)(r)} to be an object type \
or interface type.`);let i=t.fieldName.value,o=n.getFields()[i];if(o==null)throw new Error(`Expected ${(0,en.inspect)(i)} to exist as a field of type ${(0,en.inspect)(
r)} in the schema.`);let s=t.argumentName.value,a=o.args.find(u=>u.name===s);if(a!=null)return{kind:"FieldArgument",type:n,field:o,fieldArgument:a}}function sI(e,t){
let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function aI(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)throw new Error(`\
Expected ${(0,en.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:i}}=t,o=n.args.find(s=>s.name===i);if(o)return{kind:"Directi\
veArgument",directive:n,directiveArgument:o}}function Xh(e,t){switch(t.kind){case $i.Kind.TYPE_COORDINATE:return nI(e,t);case $i.Kind.MEMBER_COORDINATE:return iI(
e,t);case $i.Kind.ARGUMENT_COORDINATE:return oI(e,t);case $i.Kind.DIRECTIVE_COORDINATE:return sI(e,t);case $i.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return aI(e,t)}}});var ny=y(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});Object.defineProperty(B,"BreakingChangeType",{enumerable:!0,get:function(){return Ds.
BreakingChangeType}});Object.defineProperty(B,"DangerousChangeType",{enumerable:!0,get:function(){return Ds.DangerousChangeType}});Object.defineProperty(B,"Type\
Info",{enumerable:!0,get:function(){return ey.TypeInfo}});Object.defineProperty(B,"assertValidName",{enumerable:!0,get:function(){return ty.assertValidName}});Object.
defineProperty(B,"astFromValue",{enumerable:!0,get:function(){return _I.astFromValue}});Object.defineProperty(B,"buildASTSchema",{enumerable:!0,get:function(){return Zh.
buildASTSchema}});Object.defineProperty(B,"buildClientSchema",{enumerable:!0,get:function(){return dI.buildClientSchema}});Object.defineProperty(B,"buildSchema",
{enumerable:!0,get:function(){return Zh.buildSchema}});Object.defineProperty(B,"coerceInputValue",{enumerable:!0,get:function(){return bI.coerceInputValue}});Object.
defineProperty(B,"concatAST",{enumerable:!0,get:function(){return vI.concatAST}});Object.defineProperty(B,"doTypesOverlap",{enumerable:!0,get:function(){return Ql.
doTypesOverlap}});Object.defineProperty(B,"extendSchema",{enumerable:!0,get:function(){return fI.extendSchema}});Object.defineProperty(B,"findBreakingChanges",{
enumerable:!0,get:function(){return Ds.findBreakingChanges}});Object.defineProperty(B,"findDangerousChanges",{enumerable:!0,get:function(){return Ds.findDangerousChanges}});
Object.defineProperty(B,"getIntrospectionQuery",{enumerable:!0,get:function(){return uI.getIntrospectionQuery}});Object.defineProperty(B,"getOperationAST",{enumerable:!0,
get:function(){return cI.getOperationAST}});Object.defineProperty(B,"getOperationRootType",{enumerable:!0,get:function(){return lI.getOperationRootType}});Object.
defineProperty(B,"introspectionFromSchema",{enumerable:!0,get:function(){return pI.introspectionFromSchema}});Object.defineProperty(B,"isEqualType",{enumerable:!0,
get:function(){return Ql.isEqualType}});Object.defineProperty(B,"isTypeSubTypeOf",{enumerable:!0,get:function(){return Ql.isTypeSubTypeOf}});Object.defineProperty(
B,"isValidNameError",{enumerable:!0,get:function(){return ty.isValidNameError}});Object.defineProperty(B,"lexicographicSortSchema",{enumerable:!0,get:function(){
return mI.lexicographicSortSchema}});Object.defineProperty(B,"printIntrospectionSchema",{enumerable:!0,get:function(){return $l.printIntrospectionSchema}});Object.
defineProperty(B,"printSchema",{enumerable:!0,get:function(){return $l.printSchema}});Object.defineProperty(B,"printType",{enumerable:!0,get:function(){return $l.
printType}});Object.defineProperty(B,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return ry.resolveASTSchemaCoordinate}});Object.defineProperty(B,
"resolveSchemaCoordinate",{enumerable:!0,get:function(){return ry.resolveSchemaCoordinate}});Object.defineProperty(B,"separateOperations",{enumerable:!0,get:function(){
return TI.separateOperations}});Object.defineProperty(B,"stripIgnoredCharacters",{enumerable:!0,get:function(){return EI.stripIgnoredCharacters}});Object.defineProperty(
B,"typeFromAST",{enumerable:!0,get:function(){return hI.typeFromAST}});Object.defineProperty(B,"valueFromAST",{enumerable:!0,get:function(){return yI.valueFromAST}});
Object.defineProperty(B,"valueFromASTUntyped",{enumerable:!0,get:function(){return gI.valueFromASTUntyped}});Object.defineProperty(B,"visitWithTypeInfo",{enumerable:!0,
get:function(){return ey.visitWithTypeInfo}});var uI=Rl(),cI=uh(),lI=ch(),pI=lh(),dI=dh(),Zh=Eh(),fI=Al(),mI=Nh(),$l=kh(),hI=$t(),yI=Ii(),gI=Ma(),_I=gi(),ey=Jo(),
bI=lc(),vI=jh(),TI=Ch(),EI=Mh(),Ql=li(),ty=Vh(),Ds=zh(),ry=Wh()});var sy=y(d=>{"use strict";Object.defineProperty(d,"__esModule",{value:!0});Object.defineProperty(d,"BREAK",{enumerable:!0,get:function(){return H.BREAK}});Object.
defineProperty(d,"BreakingChangeType",{enumerable:!0,get:function(){return z.BreakingChangeType}});Object.defineProperty(d,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return T.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(d,"DangerousChangeType",{enumerable:!0,get:function(){return z.DangerousChangeType}});
Object.defineProperty(d,"DirectiveLocation",{enumerable:!0,get:function(){return H.DirectiveLocation}});Object.defineProperty(d,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return F.ExecutableDefinitionsRule}});Object.defineProperty(d,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return F.FieldsOnCorrectTypeRule}});
Object.defineProperty(d,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return F.FragmentsOnCompositeTypesRule}});Object.defineProperty(d,"GRAPHQL\
_MAX_INT",{enumerable:!0,get:function(){return T.GRAPHQL_MAX_INT}});Object.defineProperty(d,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return T.GRAPHQL_MIN_INT}});
Object.defineProperty(d,"GraphQLBoolean",{enumerable:!0,get:function(){return T.GraphQLBoolean}});Object.defineProperty(d,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return T.GraphQLDeprecatedDirective}});Object.defineProperty(d,"GraphQLDirective",{enumerable:!0,get:function(){return T.GraphQLDirective}});Object.
defineProperty(d,"GraphQLEnumType",{enumerable:!0,get:function(){return T.GraphQLEnumType}});Object.defineProperty(d,"GraphQLError",{enumerable:!0,get:function(){
return Qi.GraphQLError}});Object.defineProperty(d,"GraphQLFloat",{enumerable:!0,get:function(){return T.GraphQLFloat}});Object.defineProperty(d,"GraphQLID",{enumerable:!0,
get:function(){return T.GraphQLID}});Object.defineProperty(d,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return T.GraphQLIncludeDirective}});Object.
defineProperty(d,"GraphQLInputObjectType",{enumerable:!0,get:function(){return T.GraphQLInputObjectType}});Object.defineProperty(d,"GraphQLInt",{enumerable:!0,get:function(){
return T.GraphQLInt}});Object.defineProperty(d,"GraphQLInterfaceType",{enumerable:!0,get:function(){return T.GraphQLInterfaceType}});Object.defineProperty(d,"Gr\
aphQLList",{enumerable:!0,get:function(){return T.GraphQLList}});Object.defineProperty(d,"GraphQLNonNull",{enumerable:!0,get:function(){return T.GraphQLNonNull}});
Object.defineProperty(d,"GraphQLObjectType",{enumerable:!0,get:function(){return T.GraphQLObjectType}});Object.defineProperty(d,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return T.GraphQLOneOfDirective}});Object.defineProperty(d,"GraphQLScalarType",{enumerable:!0,get:function(){return T.GraphQLScalarType}});Object.
defineProperty(d,"GraphQLSchema",{enumerable:!0,get:function(){return T.GraphQLSchema}});Object.defineProperty(d,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return T.GraphQLSkipDirective}});Object.defineProperty(d,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return T.GraphQLSpecifiedByDirective}});Object.
defineProperty(d,"GraphQLString",{enumerable:!0,get:function(){return T.GraphQLString}});Object.defineProperty(d,"GraphQLUnionType",{enumerable:!0,get:function(){
return T.GraphQLUnionType}});Object.defineProperty(d,"Kind",{enumerable:!0,get:function(){return H.Kind}});Object.defineProperty(d,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return F.KnownArgumentNamesRule}});Object.defineProperty(d,"KnownDirectivesRule",{enumerable:!0,get:function(){return F.KnownDirectivesRule}});Object.
defineProperty(d,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return F.KnownFragmentNamesRule}});Object.defineProperty(d,"KnownTypeNamesRule",{enumerable:!0,
get:function(){return F.KnownTypeNamesRule}});Object.defineProperty(d,"Lexer",{enumerable:!0,get:function(){return H.Lexer}});Object.defineProperty(d,"Location",
{enumerable:!0,get:function(){return H.Location}});Object.defineProperty(d,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return F.LoneAnonymousOperationRule}});
Object.defineProperty(d,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return F.LoneSchemaDefinitionRule}});Object.defineProperty(d,"MaxIntrospectionD\
epthRule",{enumerable:!0,get:function(){return F.MaxIntrospectionDepthRule}});Object.defineProperty(d,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return F.
NoDeprecatedCustomRule}});Object.defineProperty(d,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return F.NoFragmentCyclesRule}});Object.defineProperty(d,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return F.NoSchemaIntrospectionCustomRule}});Object.defineProperty(d,"NoUndefinedVariablesRule",{
enumerable:!0,get:function(){return F.NoUndefinedVariablesRule}});Object.defineProperty(d,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return F.NoUnusedFragmentsRule}});
Object.defineProperty(d,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return F.NoUnusedVariablesRule}});Object.defineProperty(d,"OperationTypeNode",{enumerable:!0,
get:function(){return H.OperationTypeNode}});Object.defineProperty(d,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return F.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(d,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return F.PossibleFragmentSpreadsRule}});Object.defineProperty(d,"PossibleTyp\
eExtensionsRule",{enumerable:!0,get:function(){return F.PossibleTypeExtensionsRule}});Object.defineProperty(d,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return F.ProvidedRequiredArgumentsRule}});Object.defineProperty(d,"ScalarLeafsRule",{enumerable:!0,get:function(){return F.ScalarLeafsRule}});Object.defineProperty(
d,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return T.SchemaMetaFieldDef}});Object.defineProperty(d,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return F.SingleFieldSubscriptionsRule}});Object.defineProperty(d,"Source",{enumerable:!0,get:function(){return H.Source}});Object.defineProperty(d,"Token",{enumerable:!0,
get:function(){return H.Token}});Object.defineProperty(d,"TokenKind",{enumerable:!0,get:function(){return H.TokenKind}});Object.defineProperty(d,"TypeInfo",{enumerable:!0,
get:function(){return z.TypeInfo}});Object.defineProperty(d,"TypeKind",{enumerable:!0,get:function(){return T.TypeKind}});Object.defineProperty(d,"TypeMetaField\
Def",{enumerable:!0,get:function(){return T.TypeMetaFieldDef}});Object.defineProperty(d,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return T.TypeNameMetaFieldDef}});
Object.defineProperty(d,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return F.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(d,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return F.UniqueArgumentNamesRule}});Object.defineProperty(d,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return F.UniqueDirectiveNamesRule}});Object.defineProperty(d,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return F.UniqueDirectivesPerLocationRule}});
Object.defineProperty(d,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return F.UniqueEnumValueNamesRule}});Object.defineProperty(d,"UniqueFieldDefini\
tionNamesRule",{enumerable:!0,get:function(){return F.UniqueFieldDefinitionNamesRule}});Object.defineProperty(d,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return F.UniqueFragmentNamesRule}});Object.defineProperty(d,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return F.UniqueInputFieldNamesRule}});Object.
defineProperty(d,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return F.UniqueOperationNamesRule}});Object.defineProperty(d,"UniqueOperationTypesRule",
{enumerable:!0,get:function(){return F.UniqueOperationTypesRule}});Object.defineProperty(d,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return F.UniqueTypeNamesRule}});
Object.defineProperty(d,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return F.UniqueVariableNamesRule}});Object.defineProperty(d,"ValidationContext",
{enumerable:!0,get:function(){return F.ValidationContext}});Object.defineProperty(d,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return F.ValuesOfCorrectTypeRule}});
Object.defineProperty(d,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return F.VariablesAreInputTypesRule}});Object.defineProperty(d,"VariablesInAl\
lowedPositionRule",{enumerable:!0,get:function(){return F.VariablesInAllowedPositionRule}});Object.defineProperty(d,"__Directive",{enumerable:!0,get:function(){
return T.__Directive}});Object.defineProperty(d,"__DirectiveLocation",{enumerable:!0,get:function(){return T.__DirectiveLocation}});Object.defineProperty(d,"__E\
numValue",{enumerable:!0,get:function(){return T.__EnumValue}});Object.defineProperty(d,"__Field",{enumerable:!0,get:function(){return T.__Field}});Object.defineProperty(
d,"__InputValue",{enumerable:!0,get:function(){return T.__InputValue}});Object.defineProperty(d,"__Schema",{enumerable:!0,get:function(){return T.__Schema}});Object.
defineProperty(d,"__Type",{enumerable:!0,get:function(){return T.__Type}});Object.defineProperty(d,"__TypeKind",{enumerable:!0,get:function(){return T.__TypeKind}});
Object.defineProperty(d,"assertAbstractType",{enumerable:!0,get:function(){return T.assertAbstractType}});Object.defineProperty(d,"assertCompositeType",{enumerable:!0,
get:function(){return T.assertCompositeType}});Object.defineProperty(d,"assertDirective",{enumerable:!0,get:function(){return T.assertDirective}});Object.defineProperty(
d,"assertEnumType",{enumerable:!0,get:function(){return T.assertEnumType}});Object.defineProperty(d,"assertEnumValueName",{enumerable:!0,get:function(){return T.
assertEnumValueName}});Object.defineProperty(d,"assertInputObjectType",{enumerable:!0,get:function(){return T.assertInputObjectType}});Object.defineProperty(d,"\
assertInputType",{enumerable:!0,get:function(){return T.assertInputType}});Object.defineProperty(d,"assertInterfaceType",{enumerable:!0,get:function(){return T.
assertInterfaceType}});Object.defineProperty(d,"assertLeafType",{enumerable:!0,get:function(){return T.assertLeafType}});Object.defineProperty(d,"assertListType",
{enumerable:!0,get:function(){return T.assertListType}});Object.defineProperty(d,"assertName",{enumerable:!0,get:function(){return T.assertName}});Object.defineProperty(
d,"assertNamedType",{enumerable:!0,get:function(){return T.assertNamedType}});Object.defineProperty(d,"assertNonNullType",{enumerable:!0,get:function(){return T.
assertNonNullType}});Object.defineProperty(d,"assertNullableType",{enumerable:!0,get:function(){return T.assertNullableType}});Object.defineProperty(d,"assertOb\
jectType",{enumerable:!0,get:function(){return T.assertObjectType}});Object.defineProperty(d,"assertOutputType",{enumerable:!0,get:function(){return T.assertOutputType}});
Object.defineProperty(d,"assertScalarType",{enumerable:!0,get:function(){return T.assertScalarType}});Object.defineProperty(d,"assertSchema",{enumerable:!0,get:function(){
return T.assertSchema}});Object.defineProperty(d,"assertType",{enumerable:!0,get:function(){return T.assertType}});Object.defineProperty(d,"assertUnionType",{enumerable:!0,
get:function(){return T.assertUnionType}});Object.defineProperty(d,"assertValidName",{enumerable:!0,get:function(){return z.assertValidName}});Object.defineProperty(
d,"assertValidSchema",{enumerable:!0,get:function(){return T.assertValidSchema}});Object.defineProperty(d,"assertWrappingType",{enumerable:!0,get:function(){return T.
assertWrappingType}});Object.defineProperty(d,"astFromValue",{enumerable:!0,get:function(){return z.astFromValue}});Object.defineProperty(d,"buildASTSchema",{enumerable:!0,
get:function(){return z.buildASTSchema}});Object.defineProperty(d,"buildClientSchema",{enumerable:!0,get:function(){return z.buildClientSchema}});Object.defineProperty(
d,"buildSchema",{enumerable:!0,get:function(){return z.buildSchema}});Object.defineProperty(d,"coerceInputValue",{enumerable:!0,get:function(){return z.coerceInputValue}});
Object.defineProperty(d,"concatAST",{enumerable:!0,get:function(){return z.concatAST}});Object.defineProperty(d,"createSourceEventStream",{enumerable:!0,get:function(){
return Yt.createSourceEventStream}});Object.defineProperty(d,"defaultFieldResolver",{enumerable:!0,get:function(){return Yt.defaultFieldResolver}});Object.defineProperty(
d,"defaultTypeResolver",{enumerable:!0,get:function(){return Yt.defaultTypeResolver}});Object.defineProperty(d,"doTypesOverlap",{enumerable:!0,get:function(){return z.
doTypesOverlap}});Object.defineProperty(d,"execute",{enumerable:!0,get:function(){return Yt.execute}});Object.defineProperty(d,"executeSync",{enumerable:!0,get:function(){
return Yt.executeSync}});Object.defineProperty(d,"extendSchema",{enumerable:!0,get:function(){return z.extendSchema}});Object.defineProperty(d,"findBreakingChan\
ges",{enumerable:!0,get:function(){return z.findBreakingChanges}});Object.defineProperty(d,"findDangerousChanges",{enumerable:!0,get:function(){return z.findDangerousChanges}});
Object.defineProperty(d,"formatError",{enumerable:!0,get:function(){return Qi.formatError}});Object.defineProperty(d,"getArgumentValues",{enumerable:!0,get:function(){
return Yt.getArgumentValues}});Object.defineProperty(d,"getDirectiveValues",{enumerable:!0,get:function(){return Yt.getDirectiveValues}});Object.defineProperty(
d,"getEnterLeaveForKind",{enumerable:!0,get:function(){return H.getEnterLeaveForKind}});Object.defineProperty(d,"getIntrospectionQuery",{enumerable:!0,get:function(){
return z.getIntrospectionQuery}});Object.defineProperty(d,"getLocation",{enumerable:!0,get:function(){return H.getLocation}});Object.defineProperty(d,"getNamedT\
ype",{enumerable:!0,get:function(){return T.getNamedType}});Object.defineProperty(d,"getNullableType",{enumerable:!0,get:function(){return T.getNullableType}});
Object.defineProperty(d,"getOperationAST",{enumerable:!0,get:function(){return z.getOperationAST}});Object.defineProperty(d,"getOperationRootType",{enumerable:!0,
get:function(){return z.getOperationRootType}});Object.defineProperty(d,"getVariableValues",{enumerable:!0,get:function(){return Yt.getVariableValues}});Object.
defineProperty(d,"getVisitFn",{enumerable:!0,get:function(){return H.getVisitFn}});Object.defineProperty(d,"graphql",{enumerable:!0,get:function(){return oy.graphql}});
Object.defineProperty(d,"graphqlSync",{enumerable:!0,get:function(){return oy.graphqlSync}});Object.defineProperty(d,"introspectionFromSchema",{enumerable:!0,get:function(){
return z.introspectionFromSchema}});Object.defineProperty(d,"introspectionTypes",{enumerable:!0,get:function(){return T.introspectionTypes}});Object.defineProperty(
d,"isAbstractType",{enumerable:!0,get:function(){return T.isAbstractType}});Object.defineProperty(d,"isCompositeType",{enumerable:!0,get:function(){return T.isCompositeType}});
Object.defineProperty(d,"isConstValueNode",{enumerable:!0,get:function(){return H.isConstValueNode}});Object.defineProperty(d,"isDefinitionNode",{enumerable:!0,
get:function(){return H.isDefinitionNode}});Object.defineProperty(d,"isDirective",{enumerable:!0,get:function(){return T.isDirective}});Object.defineProperty(d,
"isEnumType",{enumerable:!0,get:function(){return T.isEnumType}});Object.defineProperty(d,"isEqualType",{enumerable:!0,get:function(){return z.isEqualType}});Object.
defineProperty(d,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return H.isExecutableDefinitionNode}});Object.defineProperty(d,"isInputObjectType",{
enumerable:!0,get:function(){return T.isInputObjectType}});Object.defineProperty(d,"isInputType",{enumerable:!0,get:function(){return T.isInputType}});Object.defineProperty(
d,"isInterfaceType",{enumerable:!0,get:function(){return T.isInterfaceType}});Object.defineProperty(d,"isIntrospectionType",{enumerable:!0,get:function(){return T.
isIntrospectionType}});Object.defineProperty(d,"isLeafType",{enumerable:!0,get:function(){return T.isLeafType}});Object.defineProperty(d,"isListType",{enumerable:!0,
get:function(){return T.isListType}});Object.defineProperty(d,"isNamedType",{enumerable:!0,get:function(){return T.isNamedType}});Object.defineProperty(d,"isNon\
NullType",{enumerable:!0,get:function(){return T.isNonNullType}});Object.defineProperty(d,"isNullableType",{enumerable:!0,get:function(){return T.isNullableType}});
Object.defineProperty(d,"isObjectType",{enumerable:!0,get:function(){return T.isObjectType}});Object.defineProperty(d,"isOutputType",{enumerable:!0,get:function(){
return T.isOutputType}});Object.defineProperty(d,"isRequiredArgument",{enumerable:!0,get:function(){return T.isRequiredArgument}});Object.defineProperty(d,"isRe\
quiredInputField",{enumerable:!0,get:function(){return T.isRequiredInputField}});Object.defineProperty(d,"isScalarType",{enumerable:!0,get:function(){return T.isScalarType}});
Object.defineProperty(d,"isSchema",{enumerable:!0,get:function(){return T.isSchema}});Object.defineProperty(d,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return H.isSchemaCoordinateNode}});Object.defineProperty(d,"isSelectionNode",{enumerable:!0,get:function(){return H.isSelectionNode}});Object.defineProperty(d,"\
isSpecifiedDirective",{enumerable:!0,get:function(){return T.isSpecifiedDirective}});Object.defineProperty(d,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return T.isSpecifiedScalarType}});Object.defineProperty(d,"isType",{enumerable:!0,get:function(){return T.isType}});Object.defineProperty(d,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return H.isTypeDefinitionNode}});Object.defineProperty(d,"isTypeExtensionNode",{enumerable:!0,get:function(){return H.isTypeExtensionNode}});
Object.defineProperty(d,"isTypeNode",{enumerable:!0,get:function(){return H.isTypeNode}});Object.defineProperty(d,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return z.isTypeSubTypeOf}});Object.defineProperty(d,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return H.isTypeSystemDefinitionNode}});Object.defineProperty(
d,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return H.isTypeSystemExtensionNode}});Object.defineProperty(d,"isUnionType",{enumerable:!0,get:function(){
return T.isUnionType}});Object.defineProperty(d,"isValidNameError",{enumerable:!0,get:function(){return z.isValidNameError}});Object.defineProperty(d,"isValueNo\
de",{enumerable:!0,get:function(){return H.isValueNode}});Object.defineProperty(d,"isWrappingType",{enumerable:!0,get:function(){return T.isWrappingType}});Object.
defineProperty(d,"lexicographicSortSchema",{enumerable:!0,get:function(){return z.lexicographicSortSchema}});Object.defineProperty(d,"locatedError",{enumerable:!0,
get:function(){return Qi.locatedError}});Object.defineProperty(d,"parse",{enumerable:!0,get:function(){return H.parse}});Object.defineProperty(d,"parseConstValu\
e",{enumerable:!0,get:function(){return H.parseConstValue}});Object.defineProperty(d,"parseSchemaCoordinate",{enumerable:!0,get:function(){return H.parseSchemaCoordinate}});
Object.defineProperty(d,"parseType",{enumerable:!0,get:function(){return H.parseType}});Object.defineProperty(d,"parseValue",{enumerable:!0,get:function(){return H.
parseValue}});Object.defineProperty(d,"print",{enumerable:!0,get:function(){return H.print}});Object.defineProperty(d,"printError",{enumerable:!0,get:function(){
return Qi.printError}});Object.defineProperty(d,"printIntrospectionSchema",{enumerable:!0,get:function(){return z.printIntrospectionSchema}});Object.defineProperty(
d,"printLocation",{enumerable:!0,get:function(){return H.printLocation}});Object.defineProperty(d,"printSchema",{enumerable:!0,get:function(){return z.printSchema}});
Object.defineProperty(d,"printSourceLocation",{enumerable:!0,get:function(){return H.printSourceLocation}});Object.defineProperty(d,"printType",{enumerable:!0,get:function(){
return z.printType}});Object.defineProperty(d,"recommendedRules",{enumerable:!0,get:function(){return F.recommendedRules}});Object.defineProperty(d,"resolveASTS\
chemaCoordinate",{enumerable:!0,get:function(){return z.resolveASTSchemaCoordinate}});Object.defineProperty(d,"resolveObjMapThunk",{enumerable:!0,get:function(){
return T.resolveObjMapThunk}});Object.defineProperty(d,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return T.resolveReadonlyArrayThunk}});Object.defineProperty(
d,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return z.resolveSchemaCoordinate}});Object.defineProperty(d,"responsePathAsArray",{enumerable:!0,get:function(){
return Yt.responsePathAsArray}});Object.defineProperty(d,"separateOperations",{enumerable:!0,get:function(){return z.separateOperations}});Object.defineProperty(
d,"specifiedDirectives",{enumerable:!0,get:function(){return T.specifiedDirectives}});Object.defineProperty(d,"specifiedRules",{enumerable:!0,get:function(){return F.
specifiedRules}});Object.defineProperty(d,"specifiedScalarTypes",{enumerable:!0,get:function(){return T.specifiedScalarTypes}});Object.defineProperty(d,"stripIg\
noredCharacters",{enumerable:!0,get:function(){return z.stripIgnoredCharacters}});Object.defineProperty(d,"subscribe",{enumerable:!0,get:function(){return Yt.subscribe}});
Object.defineProperty(d,"syntaxError",{enumerable:!0,get:function(){return Qi.syntaxError}});Object.defineProperty(d,"typeFromAST",{enumerable:!0,get:function(){
return z.typeFromAST}});Object.defineProperty(d,"validate",{enumerable:!0,get:function(){return F.validate}});Object.defineProperty(d,"validateSchema",{enumerable:!0,
get:function(){return T.validateSchema}});Object.defineProperty(d,"valueFromAST",{enumerable:!0,get:function(){return z.valueFromAST}});Object.defineProperty(d,
"valueFromASTUntyped",{enumerable:!0,get:function(){return z.valueFromASTUntyped}});Object.defineProperty(d,"version",{enumerable:!0,get:function(){return iy.version}});
Object.defineProperty(d,"versionInfo",{enumerable:!0,get:function(){return iy.versionInfo}});Object.defineProperty(d,"visit",{enumerable:!0,get:function(){return H.
visit}});Object.defineProperty(d,"visitInParallel",{enumerable:!0,get:function(){return H.visitInParallel}});Object.defineProperty(d,"visitWithTypeInfo",{enumerable:!0,
get:function(){return z.visitWithTypeInfo}});var iy=$p(),oy=$m(),T=Bm(),H=Jm(),Yt=rh(),F=sh(),Qi=ah(),z=ny()});var C={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",readOnlyToken:"sandbox-re\
adonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token-0007",ownerToken:"sandbo\
x-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-token-0011",groupToken:"sand\
box-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"Countersign",secondStatusCheckId:4,
frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"acme/payments",mergeRequestIid:7,
groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,paymentsFork:49},users:{olga:1,oscar:2,
mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}};var Rt=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}};function V(e,t){return t?{status:200,json:e,headers:t}:{status:200,
json:e}}function Pe(e,t,r){return new Rt({status:e,json:{message:t},...r?{headers:r}:{}})}function Se(e,t){return new Rt({status:e,json:{error:t}})}function Nt(){
return Pe(401,"401 Unauthorized")}function xr(){return Pe(403,"403 Forbidden")}function ge(e){return Pe(404,e?`404 ${e} Not Found`:"404 Not Found")}function Zt(){
return Pe(404,"404 Not found")}function ea(){return new Rt({status:400,text:"Bad Request",contentType:"text/plain"})}function ie(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function Ft(e,t){let r=e.params[t];return typeof r=="number"?r:null}function ta(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function Re(e){return e.nextId+=1,e.nextId}function Le(e,t){return e.
users.find(r=>r.id===t)}function pe(e,t){return e.projects.find(r=>r.id===t)}function rt(e,t){return e.groups.find(r=>r.id===t)}function pt(e,t){let r=[],n=rt(e,
t);for(;n&&!r.includes(n);)r.push(n),n=rt(e,n.parent_id);return r}function io(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function jp(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:i})=>i===t);if(n)return{project:r,check:n}}}function ln(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let i=n.controls.find(({id:o})=>o===t);if(i)return{control:i,requirement:n,framework:r}}}function Ot(e,t){let r=t.protectedBranches.map(i=>({row:i,inherited:!1})),
n=pt(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(i=>({row:i,inherited:!0}))]}function Ve(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function $n(e,t,r,n){return e.statusRows.findLast(i=>i.checkId===t&&i.mrId===r&&i.sha===n)}function pn(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var A={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50};function Cr(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return A.owner;let n=r.
members.find(({userId:i})=>i===t.id)?.access_level??0;return Math.max(n,dn(e,t,r.groupId))}function dn(e,t,r){if(!t)return 0;if(t.admin)return A.owner;let n=pt(
e,r).flatMap(({members:i})=>i.filter(({userId:o})=>o===t.id).map(({access_level:o})=>o));return Math.max(0,...n)}function oe(e,t){return Cr(e.state,e.session?.user,
t)}function gr(e,t,r){return t?.token.kind==="job"&&!s_(t,r)?!1:r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Cr(e,t.user,r)>=A.guest:
!1}function s_({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function ra(e,t,r,n){
let i=oe(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="private"?i>=n:i>=A.guest||gr(e.state,e.session,t)}function er(e,t){return ra(e,t,t.repository_access_level,
A.reporter)}function _r(e,t){return ra(e,t,t.merge_requests_access_level,A.planner)}function xe(e,t){return ra(e,t,t.builds_access_level,A.guest)&&(t.public_jobs||
oe(e,t)>=A.reporter)}function ze(e){if(!e.session)throw Nt();return e.session}function oo(e,t,r){if(oe(e,t)<r)throw xr()}function Ae(e){if(!e)throw xr()}function Qn(e,t){
if(/^\d+$/.test(t)){let o=pe(e,Number(t));return o&&{project:o,moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(o=>o.path_with_namespace.
toLowerCase()===r);if(n)return{project:n,moved:!1};let i=e.projects.find(o=>o.formerPaths.some(s=>s.toLowerCase()===r));return i&&{project:i,moved:!0}}function te(e){
let t=Qn(e.state,e.segments.id??"");if(!t||!gr(e.state,e.session,t.project))throw ge("Project");if(!t.moved)return t.project;let{method:r,path:n,query:i}=e.incoming;
if(r!=="GET")throw Pe(405,"Non GET methods are not allowed for moved projects");let o=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),
s=`${e.rootUrl}${o}${i===""?"":`?${i}`}`;throw new Rt({status:301,headers:{Location:s},text:`This resource has been moved permanently to ${s}.`,contentType:"tex\
t/plain"})}function na(e,t,r){return r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external||dn(e,t.user,r.id)>=A.guest?!0:e.projects.some(n=>pt(
e,n.groupId).includes(r)&&Cr(e,t.user,n)>=A.guest):!1}function so(e){let t=ie(e,"id"),r=/^\d+$/.test(t)?rt(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.
toLowerCase()===t.toLowerCase());if(!r||!na(e.state,e.session,r))throw ge("Group");return r}import{crc32 as Lp,deflateRawSync as a_}from"node:zlib";function xp(e){let t=[],r=[],n=0;for(let[s,a]of e){let u=Buffer.from(a),c=a_(u),l=Buffer.from(s),p=Buffer.
alloc(26);p.writeUInt16LE(20,0),p.writeUInt16LE(2048,2),p.writeUInt16LE(8,4),p.writeUInt32LE(u_(u),10),p.writeUInt32LE(c.length,14),p.writeUInt32LE(u.length,18),
p.writeUInt16LE(l.length,22);let f=Buffer.concat([Buffer.from("PK"),p,l,c]),m=Buffer.alloc(14);m.writeUInt32LE(n,10),r.push(Buffer.concat([Buffer.from("PK"),
p,m,l])),t.push(f),n+=f.length}let i=Buffer.concat(r),o=Buffer.alloc(22);return o.write("PK",0,"latin1"),o.writeUInt16LE(r.length,8),o.writeUInt16LE(r.length,
10),o.writeUInt32LE(i.length,12),o.writeUInt32LE(n,16),Buffer.concat([...t,i,o])}function u_(e){if(typeof Lp=="function")return Lp(e);let t=-1;for(let r of e){t^=
r;for(let n=0;n<8;n++)t=t>>>1^(t&1?3988292384:0)}return~t>>>0}var Cp="/projects/:id/jobs/:job_id/artifacts",qp=[{name:"job_id",type:"integer",required:!0}],Fp=[{method:"GET",path:Cp,jobToken:!0,rules:qp,handle:c_},{method:"\
GET",path:"/projects/:id/jobs/artifacts/:ref_name/raw/*artifact_path",greedy:!0,jobToken:!0,rules:[{name:"job",type:"string",required:!0}],handle:p_},{method:"G\
ET",path:`${Cp}/*artifact_path`,greedy:!0,jobToken:!0,rules:qp,handle:l_}],ao="/-/object-storage/";function Mp(e){let t=te(e);Ae(t.builds_access_level!=="disabl\
ed"&&xe(e,t));let r=Ft(e,"job_id"),n=t.pipelines.flatMap(({jobs:i})=>i).find(i=>i.id===r&&i.kind==="build");if(!n)throw Zt();return{project:t,job:n,archive:Gp(e,
t,n)}}function Gp(e,t,{archive:r,...n}){let i=oe(e,t),o={all:0,developer:A.developer,maintainer:A.maintainer,none:Number.POSITIVE_INFINITY};Ae(i>=o[r?.access??"\
all"]);let s=n.artifacts_expire_at!==null&&Date.parse(n.artifacts_expire_at)<=e.clock.now();if(!r||s&&!r.isKept)throw ge();return r}function c_(e){let{job:t,archive:r}=Mp(
e);return r.isElsewhere?{status:302,headers:{Location:`${e.rootUrl.replace("127.0.0.1","localhost")}${ao}${t.id}?signature=s3cret`}}:{status:200,bytes:Up(r),contentType:"\
application/zip"}}function l_(e){let{archive:t}=Mp(e),r=t.files.get(ie(e,"artifact_path"));if(r===void 0)throw ge();return{status:200,bytes:r,contentType:"appli\
cation/octet-stream"}}function p_(e){let t=te(e);Ae(t.builds_access_level!=="disabled"&&xe(e,t));let r=ie(e,"ref_name"),[n]=t.pipelines.filter(s=>s.ref===r&&s.status===
"success").sort((s,a)=>a.id-s.id),[i]=(n?.jobs??[]).filter(s=>s.kind==="build"&&s.status==="success"&&s.name===ie(e,"job")).sort((s,a)=>a.id-s.id);if(!i)throw ge();
let o=Gp(e,t,i).files.get(ie(e,"artifact_path"));if(o===void 0)throw ge();return{status:200,bytes:o,contentType:"application/octet-stream"}}function Vp(e){let{path:t,
query:r,headers:n}=e.incoming,i=Number(t.slice(ao.length)),o=e.state.projects.flatMap(({pipelines:s})=>s.flatMap(({jobs:a})=>a)).find(s=>s.id===i);return!o?.archive||
r!=="signature=s3cret"||n["private-token"]!==void 0?{status:400,text:"InvalidRequest",contentType:"application/xml"}:{status:200,bytes:Up(o.archive),contentType:"\
application/zip"}}function Up({zip:e,files:t}){return e??xp(t)}var qn=o_(sy(),1);function ks(e,t,r,n){let i=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],o=t.headers["private-token"]??ay(r.private_token)??i,s=t.headers["job-token"]??
ay(r.job_token);if(o!==void 0){let a=e.tokens.find(({value:u})=>u===o);if(a?.kind==="job")return n.jobToken&&o===i?uy(e,a):null;if(!a||a.kind==="deploy")throw Nt();
return cy(e,SI(a,n.scopes))}if(s!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===s&&c==="job");if(!a)throw Nt();return uy(e,a)}return null}function ay(e){
return typeof e=="string"&&e!==""?e:void 0}function SI(e,t){if(e.expired)throw Kl(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw Kl(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw Kl(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function Kl(e,t){return new Rt({status:e,json:t})}function uy(e,t){if(t.expired||t.revoked)throw Nt();return cy(
e,t)}function cy(e,t){let r=Le(e,t.userId);if(!r)throw Nt();if(r.state==="blocked")throw Pe(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var RI=["application/json","application/x-www-form-urlencoded","multipart/form-data"];function Ki(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().
toLowerCase()??""}function dy(e){if(Ki(e)!=="application/json"||e.body===""||Bl(e.method))return;let t;try{t=JSON.parse(e.body)}catch{throw Se(400,"Invalid JSON\
 format")}if(!hy(t,0,{left:1e5}))throw Se(400,"Invalid JSON format");return t}function fy(e){let t=Ki(e);if(!(Bl(e.method)||e.body===""||t===""||RI.includes(t)))
throw Se(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}function Ls(e,t){let r=ly(e.query),n=Ki(e);return Bl(e.method)?r:
typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...NI(e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...ly(
e.body)}:r}function my(e,t){if(e.malformedBody||js(xs(e.path))||js(t))throw ea()}function xs(e){try{return decodeURIComponent(e)}catch{throw ea()}}function Bl(e){
return e==="GET"||e==="HEAD"||e==="OPTIONS"}function hy(e,t,r){if(typeof e!="object"||e===null)return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.
length>5e4||r.left<0?!1:n.every(i=>hy(i,t+1,r))}function ly(e){let t={};for(let r of e.split("&")){if(r==="")continue;let n=r.indexOf("="),i=py(n<0?r:r.slice(0,
n)),o=n<0?null:py(r.slice(n+1));yy(t,i,o)}return t}function yy(e,t,r){let[,n=t,i]=/^([^[]+)\[([^\]]*)\]$/.exec(t)??[];if(i===void 0)e[n]=r;else if(i===""){let o=e[n];
e[n]=Array.isArray(o)?[...o,r]:[r]}else{let o=e[n];e[n]={...typeof o=="object"&&o!==null?o:{},[i]:r}}}function py(e){return xs(e.replaceAll("+"," "))}function NI(e){
let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.body.split(`--${t}`)){let[i="",...o]=n.split(`\r
\r
`),s=/name="([^"]*)"/.exec(i)?.[1];s&&yy(r,s,o.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function js(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>js(t)||
js(r))}function _e(e,t){return`gid://gitlab/${e}/${t}`}function tn(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function ce(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,i=Math.min(r.first??100,100),o=e.slice(n,n+i),s=a=>Buffer.from(String(a)).toString("base64");return{nodes:o.map(t),count:e.
length,pageInfo:{hasNextPage:n+i<e.length,hasPreviousPage:n>0,startCursor:o.length>0?s(n):null,endCursor:o.length>0?s(n+o.length):null}}}function Jt(e){return{id:_e(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var Cn=class extends Error{};var gy="ComplianceManagement::ComplianceFramework";function Cs(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(tn),i=t.search?.toLowerCase()??"",o=e.filter(({id:s})=>!n||
n.includes(s)).filter(({name:s})=>s.toLowerCase().includes(i));return ce(o,OI,t)}function OI(e){return{id:_e("ComplianceManagement::Framework",e.id),name:e.name,
description:e.description,color:e.color,default:e.default,complianceRequirements:t=>ce(e.requirements,II,t)}}function II(e){return{id:_e(`${gy}::ComplianceRequi\
rement`,e.id),name:e.name,description:e.description,complianceRequirementsControls:t=>ce(e.controls,Yl,t)}}function Yl(e){return{id:_e(`${gy}::ComplianceRequire\
mentsControl`,e.id),name:e.name,controlType:e.controlType,expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.
pingEnabled}}function pr({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function _y(e,t,r){return{...pr(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:Hl(r)?.toFixed(2)??
null,archived:!1,detailed_status:{icon:`status_${r.status}`,text:r.status,label:r.status,group:zl(r)}}}var Jl=({jobs:e})=>e.filter(({retried:t})=>!t);function Hl(e){
let t=Jl(e).flatMap(({coverage:r})=>r===null?[]:[r]);return t.length===0?null:t.reduce((r,n)=>r+n,0)/t.length}function zl(e){let t=Jl(e).some(({status:r,allow_failure:n})=>n&&
r==="failed");return e.status==="success"&&t?"success-with-warnings":e.status}function Bi(e,t){let r=Jl(t).map(({downstreamPipelineId:n})=>n);return e.projects.
flatMap(n=>n.pipelines.filter(({id:i})=>r.includes(i)).map(i=>({place:n,pipeline:i})))}var wI=["success","failed","canceled"],PI=["created","waiting_for_resourc\
e","preparing","pending","manual","scheduled","skipped"];function by(e,t,r,n){let i=Bi(e.state,r).find(l=>l.pipeline.id===n.downstreamPipelineId&&xe(e,l.place)),
{artifacts:o,artifacts_expire_at:s,runner:a,tag_list:u,...c}=Xl(e,t,r,n);return{...c,downstream_pipeline:i?pr(e,i.place,i.pipeline):null}}function Xl(e,t,r,n){let i=n.
artifacts.find(({file_type:o})=>o==="archive");return{id:n.id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:n.coverage,allow_failure:n.allow_failure,
created_at:n.created_at,started_at:PI.includes(n.status)?null:n.created_at,finished_at:wI.includes(n.status)?n.created_at:null,erased_at:null,duration:12.5,queued_duration:.5,
user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:pr(e,t,r),...n.status==="failed"?{failure_reason:n.failure_reason}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}\
/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.outbound_enabled},...i?{artifacts_file:{filename:i.filename,size:i.size}}:{},artifacts:n.artifacts,
runner:null,artifacts_expire_at:n.artifacts_expire_at,archived:!1,tag_list:[]}}var AI={sast:"sast",secretDetection:"secret_detection",dependencyScanning:"dependency_scanning",containerScanning:"container_scanning",clusterImageScanning:"clu\
ster_image_scanning",dast:"dast",apiFuzzing:"api_fuzzing",coverageFuzzing:"coverage_fuzzing"};function vy(e,t,r){let n=t.licence==="ultimate"&&oe(e,t)>=A.developer;
return{jobs({securityReportTypes:i,retried:o,...s}){let a=(i??[]).map(l=>l.toLowerCase()),u=r.jobs.filter(({kind:l})=>l==="build"||a.length===0).filter(l=>typeof o!=
"boolean"||l.retried===o).filter(({declares:l})=>a.length===0||l.some(p=>a.includes(p))).sort((l,p)=>p.id-l.id);return ce(u,l=>({id:_e(l.kind==="bridge"?"Ci::Br\
idge":"Ci::Build",l.id),name:l.name,status:l.status.toUpperCase(),allowFailure:l.allow_failure,retried:l.retried}),s)},securityReportSummary:n?Object.fromEntries(
Object.entries(AI).map(([i,o])=>[i,DI(r,o)])):null,securityReportFindings({reportType:i,severity:o,state:s,...a}){if(!n)return null;let u=(i??[]).map(f=>f.toLowerCase()),
c=(o??[]).map(f=>f.toUpperCase()),l=r.scans.filter(({status:f,type:m})=>f==="SUCCEEDED"&&(u.length===0||u.includes(m))).flatMap(({type:f,findings:m})=>m.map(v=>({
type:f,finding:v}))).filter(({finding:f})=>s?s.includes(f.state):f.state!=="DISMISSED").filter(({finding:f})=>c.length===0||c.includes(f.severity));return ce(l,
({type:f,finding:m})=>({...m,reportType:f.toUpperCase()}),a)}}}function DI({scans:e},t){let r=e.filter(i=>i.type===t);if(r.length===0)return null;let n=({name:i,
status:o,errors:s})=>({name:i,status:o,errors:s,warnings:[]});return{vulnerabilitiesCount:r.reduce((i,{findings:o})=>i+o.length,0),scans:ce(r,n)}}function Ty(e,t,r){let i=[t,pe(e.state,r.sourceProjectId??0)].find(a=>a?.pipelines.some(({id:u})=>u===r.headPipelineId)),o=i?.pipelines.find(({id:a})=>a===r.headPipelineId);
if(!i||!o||!xe(e,t))return null;let s=Ve(r,e.clock.now());return o.sha===s||o.sourceSha===s?qs(e,i,o):null}var kI=["success","failed","canceled","skipped"];function qs(e,t,r){
let[,n]=/^refs\/merge-requests\/\d+\/(head|merge|train)$/.exec(r.ref)??[],i=zl(r);return{id:_e("Ci::Pipeline",r.id),iid:String(r.iid),status:r.status.toUpperCase(),
complete:kI.includes(r.status),sha:r.sha,source:r.source,ref:r.ref,child:r.source==="parent_pipeline",mergeRequestEventType:jI[n??""]??null,coverage:Hl(r),detailedStatus:{
group:i,label:i},project:{id:_e("Project",t.id),fullPath:t.path_with_namespace},...vy(e,t,r),downstream:o=>{let s=Bi(e.state,r).filter(a=>xe(e,a.place));return ce(
s,a=>qs(e,a.place,a.pipeline),o)}}}var jI={head:"DETACHED",merge:"MERGED_RESULT",train:"MERGE_TRAIN"};var LI={PGP:"GpgSignature",SSH:"SshSignature",X509:"X509Signature"};function Wl(e,t,r){let{state:n,rootUrl:i,clock:o}=e,s=Le(n,r.authorId),a=r.discussions.filter(
({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>Le(n,l)??[]);return{
id:_e("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.description,draft:r.draft,state:r.state,sourceProjectId:r.sourceProjectId,sourceBranch:r.
source_branch,targetBranch:r.target_branch,diffHeadSha:Ve(r,o.now()),diffRefs:r.prepared_at===null?null:FI(r,Ve(r,o.now())),webUrl:`${i}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:s?Jt(s):null,commitCount:r.commits.length,diffStats:({
path:l})=>xI(r,l),committers:l=>ce(CI(e,r),Jt,l),commits:l=>ce(r.commits,p=>qI(e,t,p),l),approvedBy:l=>ce(c,Jt,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.
length,headPipeline:Ty(e,t,r)}}function xI({diffs:e},t){let r=e.map(({new_path:n,diff:i})=>({path:n,additions:i.match(/^\+/gm)?.length??0,deletions:i.match(/^-/gm)?.
length??0}));return t===void 0?r:r.filter(n=>n.path===t)}function CI({state:e},t){let n=t.commits.filter(({parent_ids:i})=>i.length<2).map(({committer_email:i})=>i);
return e.users.filter(({emails:i})=>i.some(o=>n.includes(o)))}function qI({state:e,rootUrl:t},r,n){let i=Ey(e.users,n.author_email),o=Ey(e.users,n.committer_email);
return{id:_e("CommitPresenter",n.id),sha:n.id,title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,
committerName:n.committer_name,committedDate:n.committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:i?Jt(i):null,signature:n.signature&&
{__typename:LI[n.signature.signature_type??"SSH"],verificationStatus:n.signature.verification_status.toUpperCase(),commitSha:n.id,user:o?Jt(o):null}}}function Ey(e,t){
return e.find(({emails:r})=>r.includes(t))}function FI({base_sha:e},t){return{baseSha:e,startSha:e,headSha:t}}function Sy(e,t){let{state:r}=e,n=oe(e,t),i=n>=A.developer,o=t.licence==="ultimate",s=_r(e,t);return{id:_e("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!i||!o)return null;
if(t.secret_push_protection_enabled===null)throw new Cn("no security setting row");return t.secret_push_protection_enabled},repository:er(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:Ry(n),userPermissions:MI(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:_e("Terraform::State",l+1),name:`state-${l+1}`}));return i?ce(u,c=>c,a):null},vulnerabilities:a=>UI(i&&o?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(i&&o?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return ce(l,p=>p,u)},projectMembers:a=>ce(
GI(e,t),VI(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return i?Cs(u,a):null},complianceControlStatus:a=>n>=A.
owner&&o?$I(e,t,a):null,branchRules:a=>QI(n>=A.maintainer?t:null,a),pipeline({id:a,iid:u}){let c=t.pipelines.find(l=>l.id===tn(a??"")||String(l.iid)===u);return c&&
xe(e,t)?qs(e,t,c):null},mergeRequest({iid:a}){let u=io(r,t.id,Number(a));return u&&s?Wl(e,t,u):null},mergeRequests({iids:a,state:u,...c}){let l=r.mergeRequests.
filter(p=>p.projectId===t.id&&s).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort((p,f)=>f.id-p.id);return ce(l,p=>Wl(e,t,p),
c)}}}function Ry(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELOPER",40:"MAINTAINER",50:"OWNER"}[e]??null}}
function MI(e,t,r){let n=_r(e,t);return{adminProject:r>=A.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,createPipeline:r>=A.developer&&!t.archived,
downloadCode:er(e,t),pushCode:r>=A.developer&&!t.archived,readCommitStatus:xe(e,t),readMergeRequest:n,readProject:!0,readProjectMember:!0}}function GI({state:e},t){
let r=[t,...pt(e,t.groupId)].flatMap(({members:o})=>o),n=t.membersHiddenFromGraphql,i=r.filter(({membership_state:o,userId:s})=>o==="active"&&!n.includes(s));return[
...new Set(i.map(({userId:o})=>o))].sort((o,s)=>o-s)}function VI({state:e},t){return r=>{let n=Le(e,r);return{id:_e("ProjectMember",`${t.id}${r}`),accessLevel:Ry(
Cr(e,n,t)),user:n?Jt(n):null}}}function UI(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:i})=>!t.scanner||t.scanner.includes(i)).filter(i=>!t.state||t.state.
includes(i.state)).sort((i,o)=>t.sort==="detected_asc"?i.id-o.id:o.id-i.id);return ce(r,i=>({...i,id:_e("Vulnerability",i.id)}),t)}function $I({state:e},t,r){let n=e.
controlStatuses.flatMap(o=>{let s=o.projectId===t.id?ln(e,o.controlId):void 0;return s?[{row:o,control:s.control}]:[]}),i="ComplianceManagement::ComplianceFrame\
work::ProjectControlComplianceStatus";return ce(n,({row:o,control:s})=>({id:_e(i,o.id),updatedAt:new Date(o.updatedAt).toISOString(),status:o.status.toUpperCase(),
complianceRequirementsControl:Yl(s)}),r)}function QI(e,t){return ce(e?.protectedBranches??[],r=>({name:r.name,isDefault:r.name===e?.default_branch,isProtected:!0,
externalStatusChecks:ce((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:_e("MergeRequests::ExternalStatusCheck",n.id),name:n.name,
externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:ce(e?.approvalRules??[],n=>({id:_e("ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.
approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var Ny=`
scalar JsonString

type Query {
  currentUser: User
  metadata: Metadata
  project(fullPath: ID!): Project
  projects(ids: [ID!], fullPaths: [String!], sort: String, first: Int, after: String): ProjectConnection
  group(fullPath: ID!): Group
}

type Metadata { version: String revision: String enterprise: Boolean }
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
type User { id: ID! username: String! name: String! lastActivityOn: String publicEmail: String }
type UserConnection { nodes: [User] pageInfo: PageInfo! count: Int }
type AccessLevel { integerValue: Int stringValue: String }

enum NamespaceProjectSort { ACTIVITY_DESC SIMILARITY STORAGE PATH_ASC PATH_DESC }
type Group {
  id: ID!
  name: String
  fullPath: ID!
  visibility: String
  projects(includeSubgroups: Boolean, includeArchived: Boolean, ids: [ID!], sort: NamespaceProjectSort, first: Int, after: String): ProjectConnection
  complianceFrameworks(id: ID, ids: [ID!], search: String, first: Int, after: String): ComplianceFrameworkConnection
}

type ProjectConnection { nodes: [Project] pageInfo: PageInfo! count: Int }
type Project {
  id: ID!
  name: String!
  path: String!
  description: String
  fullPath: ID!
  webUrl: String
  visibility: String
  archived: Boolean
  isSelfDeletionScheduled: Boolean
  onlyAllowMergeIfPipelineSucceeds: Boolean
  onlyAllowMergeIfAllDiscussionsAreResolved: Boolean
  mergeRequestsFfOnlyEnabled: Boolean
  allowMergeOnSkippedPipeline: Boolean
  jobsEnabled: Boolean
  publicJobs: Boolean
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
  pipeline(id: ID, iid: ID): Pipeline
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
  sourceProjectId: Int sourceBranch: String! targetBranch: String! diffHeadSha: String diffRefs: DiffRefs webUrl: String preparedAt: String createdAt: String up\
datedAt: String
  author: User
  commitCount: Int
  diffStats(path: String): [DiffStats!]
  committers(first: Int, after: String): UserConnection
  commits(first: Int, after: String): CommitConnection
  approvedBy(first: Int, after: String): UserConnection
  resolvableDiscussionsCount: Int
  resolvedDiscussionsCount: Int
  headPipeline: Pipeline
}
type DiffStats { path: String! additions: Int! deletions: Int! }
enum PipelineMergeRequestEventType { DETACHED MERGED_RESULT MERGE_TRAIN }
type DetailedStatus { group: String label: String }
type DiffRefs { baseSha: String startSha: String! headSha: String! }
type PipelineConnection { nodes: [Pipeline] pageInfo: PageInfo! count: Int }
type Pipeline {
  id: ID! iid: String! status: String! complete: Boolean! sha: String source: String ref: String child: Boolean!
  mergeRequestEventType: PipelineMergeRequestEventType coverage: Float detailedStatus: DetailedStatus!
  project: Project
  downstream(first: Int, after: String): PipelineConnection
  jobs(securityReportTypes: [SecurityReportTypeEnum!], retried: Boolean, first: Int, after: String): CiJobConnection
  securityReportSummary: SecurityReportSummary
  securityReportFindings(reportType: [String!], severity: [String!], state: [VulnerabilityState!], first: Int, after: String): PipelineSecurityReportFindingConn\
ection
}
enum SecurityReportTypeEnum {
  SAST SAST_ADVANCED SAST_IAC DAST DEPENDENCY_SCANNING CONTAINER_SCANNING SECRET_DETECTION COVERAGE_FUZZING API_FUZZING
  CLUSTER_IMAGE_SCANNING
}
type CiJobConnection { nodes: [CiJob] pageInfo: PageInfo! count: Int }
type CiJob { id: ID name: String status: String allowFailure: Boolean! retried: Boolean }
type SecurityReportSummary {
  sast: SecurityReportSummarySection secretDetection: SecurityReportSummarySection
  dependencyScanning: SecurityReportSummarySection containerScanning: SecurityReportSummarySection
  clusterImageScanning: SecurityReportSummarySection dast: SecurityReportSummarySection
  apiFuzzing: SecurityReportSummarySection coverageFuzzing: SecurityReportSummarySection
}
type SecurityReportSummarySection { vulnerabilitiesCount: Int scans: ScanConnection! }
type ScanConnection { nodes: [Scan] pageInfo: PageInfo! }
enum ScanStatus { CREATED PREPARING SUCCEEDED JOB_FAILED REPORT_ERROR PREPARATION_FAILED PURGED }
type Scan { name: String! status: ScanStatus! errors: [String!]! warnings: [String!]! }
enum VulnerabilitySeverity { INFO UNKNOWN LOW MEDIUM HIGH CRITICAL }
type PipelineSecurityReportFindingConnection { nodes: [PipelineSecurityReportFinding] pageInfo: PageInfo! }
type PipelineSecurityReportFinding {
  uuid: String severity: VulnerabilitySeverity state: VulnerabilityState title: String falsePositive: Boolean
  reportType: String identifiers: [VulnerabilityIdentifier!]!
}
type VulnerabilityIdentifier { externalType: String externalId: String name: String }
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
`;var KI=(0,qn.buildSchema)(Ny),Oy=50;async function Iy(e,t,r,n){let i=Ls(t,r),o=BI(e,t,i);if(o==="invalid")return{status:401,json:{errors:[{message:"Invalid toke\
n"}]}};n(o?.user.username??null);let s=typeof i.query=="string"?i.query:"",a=await(0,qn.graphql)({schema:KI,source:s,rootValue:JI({...e,session:o}),variableValues:YI(
i.variables),operationName:typeof i.operationName=="string"?i.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof Cn)?{status:500,json:{
errors:[{message:"Internal server error"}]}}:V(a)}function BI({state:e},t,r){let{"private-token":n,authorization:i}=t.headers,o=n??r.private_token??i;try{return ks(
e,t,r,{jobToken:!1,scopes:["api","read_api"]})??(o===void 0?null:"invalid")}catch{return"invalid"}}function YI(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):
e;return typeof t=="object"&&t!==null?{...t}:{}}function JI(e){let{state:t,session:r}=e,n=o=>o!==void 0&&gr(t,r,o),i=o=>Sy(e,o);return{currentUser:r?Jt(r.user):
null,metadata:r?{version:t.version,revision:t.revision,enterprise:t.enterprise}:null,project({fullPath:o}){let s=o.includes("/")?Qn(t,o)?.project:void 0;return n(
s)?i(s):null},projects({ids:o,fullPaths:s,...a}){if(s&&s.length>Oy)throw new qn.GraphQLError(`You cannot query more than ${Oy} full_paths`);let u=o?.map(tn),c=s?.
map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,f)=>f.
id-p.id);return ce(l,i,a)},group({fullPath:o}){let s=t.groups.find(({full_path:a})=>a.toLowerCase()===o.toLowerCase());return!s||!na(t,r,s)?null:{id:_e("Group",
s.id),name:s.name,fullPath:s.full_path,visibility:s.visibility,projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(tn),f=t.projects.filter(
n).filter(({groupId:m})=>a?pt(t,m).includes(s):m===s.id).filter(({id:m,archived:v})=>(!p||p.includes(m))&&(u!==!1||!v)).sort((m,v)=>v.id-m.id);return ce(f,i,l)},
complianceFrameworks(a){let u=pt(t,s.id).at(-1);return Cs(t.frameworks.filter(({groupId:c})=>c===u?.id),a)}}}}}var de=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Lr=Symbol("invalid");function Py(e,t){let r={...t},n=[];
for(let i of e){let o=i.name in t;if(!o&&i.default!==void 0){r[i.name]=i.default;continue}if(!o){if(!i.required)continue;n.push(`${i.name} is missing`),i.values&&
n.push(`${i.name} does not have a valid value`);continue}let s=HI(i,t[i.name]);r[i.name]=s,s===Lr?n.push(`${i.name} is invalid`):i.values&&!i.values.some(a=>a===
s)?n.push(`${i.name} does not have a valid value`):i.min!==void 0&&typeof s=="number"&&s<i.min&&n.push(`${i.name} has a value not allowed`)}if(n.length>0)throw Se(
400,n.join(", "));return r}function HI(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t=="number"||typeof t=="boolea\
n"?String(t):Lr;case"integer":return wy(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===0?!1:Lr;case"integers":{
let r=typeof t=="string"?t.split(",").filter(i=>i!==""):t;if(!Array.isArray(r))return Lr;let n=r.map(wy);return n.includes(Lr)?Lr:n.filter(i=>i!==null)}}}function wy(e){
return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Lr:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Lr}var Ay="/api/v4";function Dy(e,t,r){let n=zI(e,r);if(t==="OPTIONS"&&n.length>0){let s=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return s.has("GET")&&
s.add("HEAD"),{status:204,headers:{Allow:[...s].join(", ")}}}let o=n.find(({route:s})=>s.method===t)??(t==="HEAD"?n.find(({route:s})=>s.method==="GET"):void 0);
if(!o)throw Se(404,"404 Not Found");return o}function zI(e,t){if(!t.startsWith(`${Ay}/`))return[];let r=t.slice(Ay.length).replace(/\/$/,""),n=r.replace(/\.json$/,
"");return e.flatMap(i=>{let o=XI(i.path,i.greedy?r:n);return o?[{route:i,segments:o}]:[]})}function XI(e,t){let r=e.split("/"),n=t.split("/");if(r.at(-1)?.startsWith(
"*")&&n.length>r.length&&n.splice(r.length-1,n.length,n.slice(r.length-1).join("/")),r.length!==n.length)return null;let i={};for(let[o,s]of r.entries()){let a=n[o]??
"";if(/^[:*]/.test(s)){if(a==="")return null;i[s.slice(1)]=xs(a)}else if(s!==a)return null}return i}function Yi(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function Ht(e,t,r){
let n=Le(e,r);return n?Yi(t,n):null}function rn(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var WI=1e4;function ne(e,t,r,n={}){let i=ky(e.params.page,1),o=Math.min(ky(e.params.per_page,20),100),s=Math.max(Math.ceil(t.length/o),1),a=t.length<=WI,u=t.slice(
(i-1)*o,i*o),c=i<s?i+1:null,l=i>1?i-1:null,p=(m,v)=>`<${ZI(e,v,o)}>; rel="${m}"`,f=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",s)]:
[]];return V(u.map(r),{"X-Page":String(i),"X-Per-Page":String(o),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-T\
otal-Pages":String(s)}:{},Link:f.join(", "),...n})}function ZI(e,t,r){let n=new URLSearchParams;for(let[i,o]of Object.entries(e.params))if(!(i==="private_token"||
i==="job_token"||o===null||o===void 0))if(Array.isArray(o))for(let s of o)n.append(`${i}[]`,String(s));else n.set(i,String(o));return n.set("page",String(t)),n.
set("per_page",String(r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function ky(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}function Ji({rootUrl:e},t,{signature:r,...n}){let i={};for(let[,o="",s=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))i[o]=[...i[o]??[],s];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(i).map(([o,s])=>[o,s.at(-1)])),extended_trailers:i,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function Zl(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}var Je={name:"merge_request_iid",type:"integer",required:!0},ep={name:"external_status_check_id",type:"integer",required:!0};function dr(e){if(ze(e),te(e).licence!==
"ultimate")throw Nt()}function Fn(e,t){let r=io(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw Zt();return r}function Mn(e,t,r){let n=Ft(
e,r),i=t.statusChecks.find(o=>o.id===n);if(!i)throw Zt();return i}function jy(e,t,r){let{user:n}=ze(e),i=oe(e,t);return t.archived?!1:i>=A.developer?!0:(r.authorId===
n.id||r.assigneeIds.includes(n.id))&&i>=A.guest}function Ly(e,t){let{user:r}=ze(e);if(oe(e,t)>=A.reporter)return!0;let n=t.merge_requests_access_level;return t.
visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Fs(e,t,r,n){return r.protectedBranchIds.length===0?!0:Ot(e.state,t).some(({row:i})=>i.
name===n&&r.protectedBranchIds.includes(i.id))}function nn(e,t,r,{full:n}){let{state:i,rootUrl:o,session:s}=e,a=m=>Ht(i,o,m),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],f=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:m})=>m).filter(({system:m})=>!m).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:m})=>a(m)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:tw(e,t,r),merge_after:null,sha:Ve(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...f?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${o}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,m])=>m!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||xy(r)===0,approvals_before_merge:null,...n?ew(e,t,r):{},...n?{user:{can_merge:s!==null&&oe(e,t)>=A.developer}}:
{}}}function ew(e,t,r){let n=Ve(r,e.clock.now()),i=pe(e.state,r.sourceProjectId??0),s=[...t.pipelines,...i&&i!==t?i.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&xe(e,t),u=s?pr(e,t,s):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function xy(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function tw(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&xy(r)>0)return"discussions_not_resolved";let n=Ve(r,e.clock.now()),i=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
o=t.statusChecks.filter(s=>Fs(e,t,s,r.target_branch)).filter(({id:s})=>$n(e.state,s,r.id,n)?.status!=="passed");return i&&o.length>0?"status_checks_must_pass":"\
mergeable"}var Cy="/projects/:id/merge_requests",qy=`${Cy}/:merge_request_iid`;function on(e,t){return{method:"GET",path:`${qy}/${e}`,rules:[Je,...de],handle:t}}var Fy=[{method:"\
GET",path:Cy,jobToken:!0,rules:[{name:"state",type:"string",values:["opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...de],
handle:rw},{method:"GET",path:qy,jobToken:!0,rules:[Je],handle:nw},on("versions",iw),on("commits",ow),on("discussions",sw),on("pipelines",aw),on("reviewers",uw),
on("closes_issues",cw),on("related_issues",lw)];function Ie(e){let t=te(e),r=Fn(e,t);return Ae(_r(e,t)),{project:t,row:r}}function rw(e){let t=te(e);Ae(_r(e,t));
let{iids:r,state:n}=e.params,i=(s,a)=>e.params[s]===void 0||ie(e,s)===a,o=e.state.mergeRequests.filter(({projectId:s})=>s===t.id).filter(s=>n==="all"||s.state===
n).filter(({iid:s})=>!Array.isArray(r)||r.includes(s)).filter(s=>i("source_branch",s.source_branch)&&i("target_branch",s.target_branch)).sort((s,a)=>a.created_at.
localeCompare(s.created_at)||a.id-s.id);return ne(e,o,s=>nn(e,t,s,{full:!1}))}function nw(e){let{project:t,row:r}=Ie(e);return V(nn(e,t,r,{full:!0}))}function iw(e){
let{row:t}=Ie(e),r=[...t.versions].sort((n,i)=>i.id-n.id);return ne(e,r,n=>({...n,merge_request_id:t.id}))}function ow(e){let{project:t,row:r}=Ie(e);return ne(e,
r.commits,n=>Ji(e,t,n))}function sw(e){let{project:t,row:r}=Ie(e);return ne(e,r.discussions,({id:n,individual_note:i,notes:o})=>({id:n,individual_note:i,notes:o.
map(({userId:s,...a})=>({...a,type:i?null:"DiscussionNote",author:tp(e,s),updated_at:a.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.iid,
project_id:t.id,resolved_by:a.resolved?tp(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}function aw(e){let{project:t,
row:r}=Ie(e),n=pe(e.state,r.sourceProjectId??0),o=[t,...n&&n!==t?[n]:[]].filter(s=>xe(e,s)).flatMap(s=>s.pipelines.map(a=>({place:s,pipeline:a}))).filter(({pipeline:s})=>s.
mergeRequestIid===r.iid).sort((s,a)=>a.pipeline.id-s.pipeline.id);return ne(e,o,({place:s,pipeline:a})=>pr(e,s,a))}function uw(e){let{row:t}=Ie(e);return V(t.reviewers.
map(({userId:r,state:n,created_at:i})=>({user:tp(e,r),state:n,created_at:i})))}function cw(e){let{project:t,row:r}=Ie(e);return My(e,t,r.closesIssues)}function lw(e){
let{project:t,row:r}=Ie(e);return My(e,t,[...r.closesIssues,...r.relatedIssues])}function My(e,t,r){return ne(e,r,n=>typeof n.id=="string"?{id:n.id,title:n.title}:
{...n,project_id:t.id,references:{full:`${t.path_with_namespace}#${n.iid}`}})}function tp(e,t){return Ht(e.state,e.rootUrl,t)}var rp="/projects/:id/merge_requests/:merge_request_iid",Gy=e=>{ze(e)},Uy=[{method:"GET",path:"/projects/:id/approvals",before:Gy,handle:pw},{method:"GET",path:"\
/projects/:id/approval_rules",before:Gy,rules:de,handle:dw},{method:"GET",path:`${rp}/approvals`,handle:fw},{method:"GET",path:`${rp}/approval_state`,handle:mw},
{method:"GET",path:`${rp}/approval_rules`,rules:de,handle:hw}];function pw(e){let t=te(e);oo(e,t,A.maintainer);let r=t.approvalSettings;return V({approvals_before_merge:0,
...r,reset_approvals_on_push:r.reset_approvals_on_push&&t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function dw(e){let t=te(
e),r=!t.archived&&_r(e,t);Ae(oe(e,t)>=A.maintainer||r);let n=t.approvalRules.filter(({fromPolicy:i})=>!i);return ne(e,n,i=>ip(e,t,null,i))}function fw(e){let{project:t,
row:r}=Ie(e),n=np(t,r),i=n.map(c=>$y(e,t,r,c)),o=Vy(i,({rule:c})=>c.approvals_required),s=Vy(i,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),
a=e.session?.user,u=i.filter(c=>c.invalid).map(({rule:c})=>({id:c.id}));return V({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.
state,created_at:r.created_at,updated_at:r.updated_at,merge_status:"can_be_merged",approved:i.every(c=>c.approved),approvals_required:o,approvals_left:s,require_password_to_approve:t.
approvalSettings.require_password_to_approve,approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:op(e,c),approved_at:l})),suggested_approvers:[],approvers:[],
approver_groups:[],user_has_approved:r.approvals.some(({userId:c})=>c===a?.id),user_can_approve:oe(e,t)>=A.developer&&a?.id!==r.authorId,approval_rules_left:i.filter(
c=>!c.approved).map(({rule:{id:c,name:l,rule_type:p,report_type:f}})=>({id:c,name:l,rule_type:p,report_type:f})),has_approval_rules:n.some(c=>!Hi(c)),merge_request_approvers_available:t.
licence!=="free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function mw(e){let{project:t,row:r}=Ie(e);if(!e.state.enterprise)
throw ge();let n=np(t,r).map(i=>{let{approved:o,approvedBy:s}=$y(e,t,r,i);return{...ip(e,t,r,i),code_owner:i.rule_type==="code_owner",approved_by:s.map(a=>op(e,
a)),approved:o}});return V({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function hw(e){let{project:t,row:r}=Ie(e);return ne(e,np(t,r),n=>ip(e,t,
r,n))}function np(e,t){return e.licence==="free"?[]:[...t.approvalRules??e.approvalRules,...t.codeOwnerRules]}function Hi({rule_type:e}){return e==="any_approve\
r"}function Vy(e,t){let[r,n]=[e.filter(({rule:i})=>Hi(i)),e.filter(({rule:i})=>!Hi(i))];return Math.max(0,...r.map(t),n.map(t).reduce((i,o)=>i+o,0))}function $y(e,t,r,n){
let i=Qy(e,t,r,n),o=r.approvals.map(({userId:u})=>u).filter(u=>i.includes(u)),s=i.length<n.approvals_required,a=s&&!n.fromPolicy;return{rule:n,invalid:s,approvedBy:o,
approved:a||o.length>=n.approvals_required}}function Qy(e,t,r,n){let i=e.state.users.filter(l=>Cr(e.state,l,t)>=A.developer&&!l.admin).map(({id:l})=>l),o=n.containsHiddenGroups?
[]:n.eligibleUserIds,s=Hi(n)?i:o;if(!r)return s;let{merge_requests_author_approval:a,merge_requests_disable_committers_approval:u}=t.approvalSettings,c=u?yw(e,r):
[];return s.filter(l=>(a||l!==r.authorId)&&!c.includes(l))}function yw(e,t){let r=t.commits.map(({signature:n,author_email:i,committer_email:o})=>n?.verification_status===
"verified_system"?i:o);return e.state.users.filter(({emails:n})=>n.some(i=>r.includes(i))).map(({id:n})=>n)}function ip(e,t,r,n){let i=o=>o.map(s=>op(e,s));return{
id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:Hi(n)?[]:i(Qy(e,t,r,n)),approvals_required:n.approvals_required,users:i(n.
eligibleUserIds),groups:[],contains_hidden_groups:n.containsHiddenGroups===!0,...r===null?{protected_branches:t.protectedBranches.filter(({id:o})=>n.appliesToAllProtectedBranches||
n.protectedBranchIds.includes(o)).map(o=>rn(o,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:{section:n.section??null,source_rule:r.approvalRules===
null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function op(e,t){return Ht(e.state,e.rootUrl,t)}var Ky="/projects/:id/merge_requests/:merge_request_iid",gw=100,By=[{method:"GET",path:`${Ky}/diffs`,rules:[Je,...de],handle:_w},{method:"GET",path:`${Ky}/chang\
es`,rules:[Je,{name:"access_raw_diffs",type:"boolean",default:!1}],handle:bw}];function _w(e){let{row:t}=Ie(e);return ne(e,Yy(t),Hy)}function bw(e){let{project:t,
row:r}=Ie(e),n=e.params.access_raw_diffs===!0,i=n?r.diffs:Yy(r);return V({...nn(e,t,r,{full:!0}),changes:i.map(Hy),overflow:!n&&Jy(r)})}function Yy(e){return(Jy(
e)?e.diffs.slice(0,Number.parseInt(e.changes_count??"",10)):e.diffs).map((r,n)=>n<gw?r:{...r,collapsed:!0,diff:""})}function Jy({changes_count:e}){return e?.endsWith(
"+")===!0}function Hy(e){return{a_mode:e.new_file?"0":"100644",b_mode:e.deleted_file?"0":"100644",generated_file:!1,...e}}import{createHmac as vw,timingSafeEqual as Tw}from"node:crypto";var Ew=16e3,Sw=15;function zy(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/status",ignoresTokens:!0,rules:[{name:"control_id",
type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:Rw}}function Rw(e){let{state:t}=e,r=Ft(e,"control_id")??0,n=ie(
e,"status")==="pass"?"pass":"fail",i=ln(t,r);if(!i)throw Se(404,"Control not found");if(i.control.controlType!=="external")throw Se(403,"Control is not external");
Nw(e,r,n,i.control.secretToken??"");let o=Qn(t,e.segments.id??"")?.project;if(!o)throw Se(404,"Project not found");if(o.licence==="free")throw Se(401,"Not permi\
tted to update compliance control status");if(!i.framework.projectIds.includes(o.id))throw Se(404,"Project not found");return Iw(t,r,o.id,n,e.clock.now()),{status:200,
json:{status:n}}}function Nw(e,t,r,n){let{headers:i}=e.incoming,o=i["x-gitlab-timestamp"]??"",s=i["x-gitlab-nonce"]??"",a=i["x-gitlab-hmac-sha256"]??"";if([o,s,
a].some(x=>x.trim()===""))throw Se(401,"Missing required headers");let u=e.clock.now();if(!Ow(e.state,s,u))throw Se(401,"Invalid nonce");let c=`/api/v4/projects\
/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(o+s,"latin1"),Buffer.from(`${c}status=${r}`,"utf8")]),p=Buffer.from(
vw("sha256",n).update(l).digest("hex")),f=Buffer.from(a,"latin1");if(f.length!==p.length||!Tw(f,p))throw Se(401,"Invalid signature");let m=Number.parseInt(o,10)||
0,v=Math.floor(u/1e3);if(m===0||m>v)throw Se(401,"Invalid timestamp");if(v-m>=Sw)throw Se(401,"Request has expired")}function Ow(e,t,r){for(let[n,i]of e.nonces)
i<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+Ew),!0)}function Iw(e,t,r,n,i){let o=e.controlStatuses.find(s=>s.controlId===
t&&s.projectId===r);if(o)o.status=n,o.updatedAt=i;else{let s={createdAt:i,updatedAt:i,timeoutAt:null};e.controlStatuses.push({id:Re(e),controlId:t,projectId:r,status:n,
...s})}}function ww({state:e,rootUrl:t},r){let n=rt(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,f={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...f}}let i=Le(e,r.ownerId??0),o=i?.username??"ghost",s={parent_id:null,avatar_url:null,web_url:`${t}\
/${o}`};return{id:1e5+(i?.id??0),name:i?.name??"Ghost",path:o,kind:"user",full_path:o,...s}}function sn(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,i=er(e,t),
o=ww(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${o.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...i?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...i?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:o}}function Gn(e,t){let{state:r,session:n}=e,i=oe(e,t),o=t.licence==="ultimate",s=n!==null,a=jw(e,t);return{...sn(e,t),_links:kw(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:Ht(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...Pw(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...s&&xe(e,t)?Aw(t):{},...s&&i>=A.maintainer?Dw(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:o,security_and_compliance_enabled:!0,
...o&&i>=A.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...o?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...s?{permissions:Lw(e,t)}:{}}}function Pw(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function Aw({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function Dw(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function kw({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,i=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(o=>[o,`${r}/${o.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(i)}}function jw(e,t){let r=t.forkedFrom===
null?void 0:pe(e.state,t.forkedFrom);return r&&gr(e.state,e.session,r)?sn(e,r):null}function Lw({state:e,session:t},r){let n=t?.user,i=r.members.find(({userId:a})=>a===
n?.id)?.access_level,o=dn(e,n,r.groupId),s=a=>a?{access_level:a,notification_level:3}:null;return{project_access:s(i),group_access:s(o)}}var xw=e=>{ze(e)},Xy=[{method:"GET",path:"/projects/:id/members/all",rules:de,handle:Cw},{method:"GET",path:"/groups/:id",before:xw,handle:Fw},{method:"GET",path:"\
/groups/:id/members",rules:de,handle:qw},{method:"GET",path:"/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"\
boolean",default:!1},{name:"archived",type:"boolean"},...de],handle:Gw}];function Cw(e){let t=te(e),r=new Map,n=pt(e.state,t.groupId);for(let i of[t,...n].flatMap(
({members:o})=>o)){let o=r.get(i.userId);(!o||o.access_level<i.access_level)&&r.set(i.userId,i)}return Wy(e,[...r.values()])}function qw(e){let t=so(e);return Ae(
t.visibility!=="private"||dn(e.state,e.session?.user,t.id)>=A.guest),Wy(e,t.members)}function Wy(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(i=>{let o=Le(
e.state,i.userId);return o?[{row:i,user:o}]:[]}).sort((i,o)=>i.user.id-o.user.id);return ne(e,n,({row:i,user:o})=>({...Yi(e.rootUrl,o),access_level:i.access_level,
created_at:i.created_at,expires_at:null,membership_state:i.membership_state,...r?{last_activity_on:o.last_activity_on}:{}}))}function Fw(e){let t=so(e),r=e.state.
projects.filter(({groupId:i})=>i===t.id),n=e.params.with_projects!=="false"&&e.params.with_projects!==!1;return V({...Mw(e,t),shared_with_groups:[],...n?{projects:r.
map(i=>sn(e,i))}:{}})}function Mw(e,t){return{id:t.id,web_url:`${e.rootUrl}/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,
share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"\
developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,default_branch_protection_defaults:t.default_branch_protection_defaults,
avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.created_at,parent_id:t.parent_id}}function Gw(e){let t=so(e),{include_subgroups:r,
simple:n,archived:i}=e.params,o=e.state.projects.filter(({groupId:s})=>r===!0?pt(e.state,s).includes(t):s===t.id).filter(s=>gr(e.state,e.session,s)).filter(s=>typeof i!=
"boolean"||s.archived===i).sort((s,a)=>s.id-a.id);return ne(e,o,s=>n===!0||!e.session?sn(e,s):Gn(e,s))}var Ms=e=>{ze(e)},eg=[{method:"GET",path:"/version",before:Ms,scopes:["read_user"],handle:Zy},{method:"GET",path:"/metadata",before:Ms,scopes:["read_user"],handle:Zy},
{method:"GET",path:"/user",before:Ms,scopes:["read_user"],handle:Vw},{method:"GET",path:"/personal_access_tokens/self",before:Ms,scopes:["read_user","read_repos\
itory","self_rotate"],handle:Uw}];function Zy({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return V({version:e.version,revision:e.
revision,kas:t,enterprise:e.enterprise})}function Vw(e){let{user:t}=ze(e);return V({...Yi(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.
last_activity_on,email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function Uw(e){let{token:t}=ze(e);return V({id:t.
id,name:t.name,revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),
active:!t.revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}import{createHash as Qw}from"node:crypto";function fr(e,t={}){let r=t.id??Re(e),n=t.username??`user-${r}`,i={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(i),i}function sp(e,t={}){let r=t.id??Re(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??fr(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function an(e,t={}){let r=t.id??Re(e),n=rt(e,t.parent_id??null),i=t.path??`group-${r}`,o={id:r,name:i,path:i,full_path:n?`${n.full_path}/${i}`:i,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(o),o}function He(e,t,r,n){let i=typeof t=="number"?pe(e,t)??rt(e,t):t;if(!i)throw new Error(`the sandbox has no project or group ${t}`);let o={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return i.members=[...i.members.filter(s=>s.userId!==r),o],o}var $w={0:"No one",30:"\
Developers + Maintainers",40:"Maintainers",60:"Instance admins"};function zt(e,t={}){let r=$w[e]??"Members";return{id:1,access_level:e,access_level_description:r,
user_id:null,group_id:null,...t}}function mr(e){return{name:"main",push_access_levels:[zt(0)],merge_access_levels:[zt(40)],allow_force_push:!1,unprotect_access_levels:[],
code_owner_approval_required:!1,...e}}function ap(e,t={}){let r=t.id??Re(e),n={id:r,groupId:e.groups[0]?.id??an(e).id,name:`Framework ${r}`,description:"Built f\
or a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.frameworks.push(n),n}function up(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===
t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let i=n.requirements.at(-1);i||(i={id:Re(e),name:"External verdict",description:"Built for a test",
controls:[]},n.requirements.push(i));let o=r.id??Re(e),s={id:o,name:"external_control",controlType:"external",expression:null,externalControlName:`External cont\
rol ${o}`,externalUrl:`https://verdict.example/controls/${o}`,secretToken:`sandbox-control-secret-${o}`,pingEnabled:!0,...r};return i.controls.push(s),s}var Gs=1440*6e4;function fe(e){return Qw("sha1").update(e).digest("hex")}function Xt(e,t={}){let r=t.id??Re(e),n=t.path??`project-${r}`,o=t.ownerId!==void 0&&t.
ownerId!==null?null:t.groupId??e.groups[0]?.id??an(e).id,s=rt(e,o)?.full_path??Le(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-Gs).toISOString(),u={
id:r,name:n,path:n,path_with_namespace:`${s}/${n}`,formerPaths:[],groupId:o,ownerId:null,description:null,visibility:"private",licence:"ultimate",archived:!1,markedForDeletionOn:null,
default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,
only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,
ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"\
2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,
selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,
require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,
errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:fe(`main of ${r}`),committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],
approvalPolicies:[],...t};return e.projects.push(u),u}function un(e,t,r={}){let n=r.id??Re(e),i={id:n,name:`Check ${n}`,external_url:`https://verdict.example/ch\
ecks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.now()-Gs,...r};return Vs(e,t).statusChecks.push(i),i}function ct(e,t,r={}){let n=Vs(
e,t),i=r.id??Re(e),o=e.mergeRequests.filter(f=>f.projectId===t).map(({iid:f})=>f),s=r.authorId??e.users[0]?.id??fr(e).id,a=r.diff_head_sha??fe(`head of ${i}`),u=n.
branches[0]?.commitId??fe(`base of ${i}`),c=r.created_at??new Date(Date.now()-Gs).toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},p={id:i,
iid:Math.max(0,...o)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${i}`,target_branch:n.default_branch??"main",title:`Merge request ${i}`,description:"",
draft:!1,state:"opened",authorId:s,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,
labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],approvalRules:null,codeOwnerRules:[],reviewers:[],versions:[{id:i,...l,
created_at:c,patch_id_sha:fe(`patch ${i}`),state:"collected",real_size:"1"}],commits:[hr(e,s,{id:a,parent_ids:[u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],
relatedIssues:[],headPipelineId:null,...r};return e.mergeRequests.push(p),p}function hr(e,t,r={}){let n=Le(e,t),i=n?.name??"Nobody",o=n?.emails[0]??"nobody@exam\
ple.com",s=r.title??"Change one thing";return{id:fe(`${s} by ${t}`),title:s,message:`${s}
`,parent_ids:[],author_name:i,author_email:o,committer_name:i,committer_email:o,committed_date:new Date(Date.now()-Gs).toISOString(),signature:null,...r}}function yr(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Vs(e,t){let r=pe(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var pp="/projects/:id/merge_requests/:merge_request_iid/notes",cp=`${pp}/:note_id`,lp={name:"note_id",type:"integer",required:!0},tg={name:"body",type:"string",
required:!0},Kw={name:"sort",type:"string",values:["asc","desc"],default:"desc"},Bw=1e6,rg=[{method:"GET",path:pp,jobToken:!0,rules:[Je,Kw,...de],handle:Yw},{method:"\
POST",path:pp,rules:[Je,tg],handle:Jw},{method:"GET",path:cp,jobToken:!0,rules:[Je,lp],handle:Hw},{method:"PUT",path:cp,rules:[Je,lp,tg],handle:zw},{method:"DEL\
ETE",path:cp,rules:[Je,lp],handle:Xw}];function Us(e,t,r,{userId:n,...i}){return{...i,type:null,author:Ht(e.state,e.rootUrl,n),updated_at:i.created_at,noteable_id:r.
id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.id,confidential:!1,internal:!1}}function Yw(e){let{project:t,row:r}=Ie(e),n=r.discussions.flatMap(
i=>i.notes).sort((i,o)=>i.id-o.id);return ne(e,ie(e,"sort")==="asc"?n:n.reverse(),i=>Us(e,t,r,i))}function Jw(e){let{project:t,row:r}=Ie(e);Ae(oe(e,t)>=A.reporter);
let n={id:Re(e.state),userId:e.session?.user.id??0,body:ig(ie(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).toISOString()};return r.
discussions.push({id:fe(`note ${n.id}`),individual_note:!0,notes:[n]}),{status:201,json:Us(e,t,r,n)}}function Hw(e){let{project:t,row:r}=Ie(e);return V(Us(e,t,r,
dp(e,r)))}function zw(e){let{project:t,row:r}=Ie(e),n=dp(e,r);return ng(e,t,n),n.body=ig(ie(e,"body")),V(Us(e,t,r,n))}function Xw(e){let{project:t,row:r}=Ie(e),
n=dp(e,r);return ng(e,t,n),r.discussions=r.discussions.filter(({notes:i})=>!i.includes(n)),{status:204}}function dp(e,t){let r=Ft(e,"note_id"),n=t.discussions.flatMap(
({notes:i})=>i).find(i=>i.id===r);if(!n)throw ge("Note");return n}function ng(e,t,{userId:r}){Ae(r===e.session?.user.id||oe(e,t)>=A.maintainer)}function ig(e){return e.
slice(0,Bw)}var zi="/projects/:id/pipelines",$s={name:"pipeline_id",type:"integer",required:!0},Ww=["created","waiting_for_resource","preparing","pending","running","succes\
s","failed","canceling","canceled","skipped","manual","scheduled"],og=[{method:"GET",path:zi,jobToken:!0,rules:[{name:"status",type:"string",values:Ww},...de],handle:Zw},
{method:"GET",path:`${zi}/:pipeline_id`,jobToken:!0,rules:[$s],handle:eP},{method:"GET",path:`${zi}/:pipeline_id/jobs`,jobToken:!0,rules:[$s,{name:"include_retr\
ied",type:"boolean",default:!1},...de],handle:tP},{method:"GET",path:`${zi}/:pipeline_id/bridges`,jobToken:!0,rules:[$s,...de],handle:rP},{method:"GET",path:`${zi}\
/:pipeline_id/test_report_summary`,rules:[$s],handle:nP}];function sg(e){let t=te(e);return Ae(t.builds_access_level!=="disabled"&&xe(e,t)),t}function Zw(e){let t=sg(
e),r=ie(e,"ref"),n=ie(e,"sha"),i=ie(e,"status"),o=t.pipelines.filter(({source:s})=>s!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(s=>(r===""||
s.ref===r)&&(n===""||s.sha===n)).filter(s=>i===""||s.status===i).sort((s,a)=>a.id-s.id);return ne(e,o,s=>pr(e,t,s))}function Qs(e){let t=sg(e),r=Ft(e,"pipeline_\
id"),n=t.pipelines.find(i=>i.id===r);if(!n)throw Zt();return{project:t,pipeline:n}}function eP(e){let{project:t,pipeline:r}=Qs(e);return V(_y(e,t,r))}function tP(e){
let{project:t,pipeline:r}=Qs(e);return ne(e,ag(e,r,"build"),n=>Xl(e,t,r,n))}function rP(e){let{project:t,pipeline:r}=Qs(e);return ne(e,ag(e,r,"bridge"),n=>by(e,
t,r,n))}function ag(e,t,r){return t.jobs.filter(n=>n.kind===r&&(!n.retried||e.params.include_retried===!0)).sort((n,i)=>i.id-n.id)}function nP(e){let{pipeline:t}=Qs(
e),r=ug(e.state,t).flatMap(({testSuites:o})=>o),n=o=>r.reduce((s,a)=>s+o(a),0),i=o=>o.success+o.failed+o.skipped+o.error;return V({total:{time:r.length,count:n(
i),success:n(({success:o})=>o),failed:n(({failed:o})=>o),skipped:n(({skipped:o})=>o),error:n(({error:o})=>o),suite_error:r.find(({suite_error:o})=>o!==null)?.suite_error??
null},test_suites:r.map(o=>({name:o.name,total_time:1,total_count:i(o),success_count:o.success,failed_count:o.failed,skipped_count:o.skipped,error_count:o.error,
build_ids:o.build_ids,suite_error:o.suite_error}))})}function ug(e,t){let r=Bi(e,t).filter(n=>n.pipeline.source==="parent_pipeline");return[t,...r.flatMap(n=>ug(
e,n.pipeline))]}var Ks=e=>{ze(e)},cg=[{method:"GET",path:"/projects/:id",handle:iP},{method:"GET",path:"/projects/:id/protected_branches",rules:de,handle:oP},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:sP},{method:"GET",path:"/projects/:id/hooks",before:Ks,rules:de,handle:aP},{method:"GET",path:"/project\
s/:id/push_rule",before:Ks,handle:uP},{method:"GET",path:"/projects/:id/job_token_scope",before:Ks,handle:cP},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:Ks,handle:lP},{method:"GET",path:"/projects/:id/ci/lint",handle:pP}];function iP(e){let t=te(e);return V(e.session?Gn(e,t):sn(e,t))}function fp(e){
let t=te(e);return Ae(er(e,t)),t}function oP(e){let t=Ot(e.state,fp(e));return ne(e,t,({row:r,inherited:n})=>rn(r,n))}function sP(e){let r=fp(e).protectedBranches.
find(({name:n})=>n===e.segments.name);if(!r)throw ge("ProtectedBranch");return V(rn(r,!1))}function Bs(e){let t=te(e);return oo(e,t,A.maintainer),t}function aP(e){
let t=Bs(e);return ne(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,disabled_until:null,alert_status:"executable"}))}function uP(e){let t=Bs(e);if(t.
licence==="free")throw ge();let r=t.pushRule;return r?V({id:t.id,project_id:t.id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,
member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,
...r}):{status:200,text:"null",contentType:"application/json"}}function cP(e){let{inbound_enabled:t,outbound_enabled:r}=Bs(e).jobTokenScope;return V({inbound_enabled:t,
outbound_enabled:r})}function lP(e){let{errorTracking:t}=Bs(e);if(!t)throw ge("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,
integrated:!0};return V({active:t.active,...r})}function pP(e){let t=fp(e);if(t.empty_repo)throw ge("Commit");return V({...t.ciLint,merged_yaml:"",includes:[]})}import{createHash as lg}from"node:crypto";var Xi="/projects/:id/repository",pg=`${Xi}/files/:file_path`,dg=[{method:"GET",path:`${Xi}/branches`,jobToken:!0,rules:[{name:"search",type:"string"},{name:"so\
rt",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...de],handle:dP},{method:"GET",path:`${Xi}/branches/:branch`,greedy:!0,handle:fP},
{method:"GET",path:`${Xi}/commits/:sha`,jobToken:!0,handle:yP},{method:"GET",path:`${Xi}/commits/:sha/signature`,handle:gP},{method:"GET",path:pg,greedy:!0,rules:[
{name:"ref",type:"string",required:!0}],handle:bP},{method:"GET",path:`${pg}/raw`,jobToken:!0,scopes:["read_repository"],handle:vP}];function Wi(e){let t=te(e);
return Ae(er(e,t)),t}function dP(e){let t=Wi(e),{sort:r,search:n}=e.params,i=(s,a)=>s.committed_date.localeCompare(a.committed_date),o=t.branches.filter(({name:s})=>typeof n!=
"string"||s.includes(n)).sort((s,a)=>r==="updated_asc"?i(s,a):r==="updated_desc"?i(a,s):s.name.localeCompare(a.name));return ne(e,o,s=>fg(e,t,s))}function fP(e){
let t=Wi(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw ge("Branch");return V(fg(e,t,r))}function fg(e,t,r){return{name:r.name,commit:Ji(e,
t,Zl(r.commitId,r.committed_date)),merged:!1,protected:Ot(e.state,t).some(n=>mP(n.row.name,r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.
name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.name}`}}function mP(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function mg(e,t){let r=e.segments.sha??"",n=t.branches.find(({commitId:s,name:a})=>s===r||a===r);
if(n)return Zl(n.commitId,n.committed_date);let o=e.state.mergeRequests.filter(s=>s.projectId===t.id||s.sourceProjectId===t.id).flatMap(({commits:s})=>s).find(({
id:s})=>s===r||hP(s,r));if(!o)throw ge("Commit");return o}function hP(e,t){return t.length>=7&&e.startsWith(t)}function yP(e){let t=Wi(e),r=Ji(e,t,mg(e,t));return V(
{...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},project_id:t.id})}function gP(e){let t=mg(e,Wi(e));if(!t.signature)throw ge("S\
ignature");return V({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}function _P(e,t){let r=Wi(e),n=t===""||t==="HEAD"?r.default_branch??"":t,i=e.segments.
file_path??"",o=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??l.projectId)===r.id),s=r.branches.find(({name:l,commitId:p})=>l===n||p===
n),a=[n,s?.name,o?.source_branch].filter(l=>l!==void 0);if(!(s||o||[...r.files.keys()].some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw ge("Commit");let c=a.
map(l=>r.files.get(`${l}:${i}`)).find(l=>l!==void 0);if(c===void 0)throw ge("File");return{content:c,ref:t||n,commitId:s?.commitId??o?.diff_head_sha??n}}function bP(e){
let{entity:t,bytes:r}=hg(e);return V({...t,content:r.toString("base64")},yg(t))}function vP(e){let{entity:t,bytes:r}=hg(e);return{status:200,text:r.toString(),contentType:"\
text/plain; charset=utf-8",headers:yg(t)}}function hg(e){let{content:t,ref:r,commitId:n}=_P(e,ie(e,"ref")),i=Buffer.from(t),o=e.segments.file_path??"";return{entity:{
file_name:o.split("/").at(-1)??o,file_path:o,size:i.length,encoding:"base64",content_sha256:lg("sha256").update(i).digest("hex"),ref:r,blob_id:lg("sha1").update(
`blob ${i.length}\0`).update(i).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},bytes:i}}function yg(e){return Object.fromEntries(Object.entries(
e).map(([t,r])=>[TP(t),encodeURI(String(r))]))}function TP(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join("-")}`}var hp="/projects/:id/external_status_checks",gg=`${hp}/:check_id`,_g={name:"check_id",type:"integer",required:!0},mp=255;function bg(e){return[{name:"name",type:"\
string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protected_branch_ids",type:"integers"}]}var vg=[{
method:"GET",path:hp,before:dr,rules:de,handle:EP},{method:"POST",path:hp,before:dr,rules:bg(!0),handle:SP},{method:"PUT",path:gg,before:dr,rules:[_g,...bg(!1)],
handle:RP},{method:"DELETE",path:gg,before:dr,rules:[_g],handle:NP}];function Zi(e,t,r){let n=Ot(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id));return{
id:r.id,name:r.name,project_id:t.id,external_url:r.external_url,protected_branches:n.map(({row:i,inherited:o})=>rn(i,o)),hmac:r.sharedSecret!==null&&r.sharedSecret!==
""}}function Ys(e,t){return oe(e,t)>=A.maintainer}function EP(e){let t=te(e);if(!Ys(e,t))throw Nt();let r=[...t.statusChecks].sort((n,i)=>n.id-i.id);return ne(e,
r,n=>Zi(e.state,t,n))}function SP(e){let t=te(e);if(!Ys(e,t))throw Pe(500,["Not allowed"]);let r={id:0,name:ie(e,"name"),external_url:ie(e,"external_url"),sharedSecret:ie(
e,"shared_secret")||null,protectedBranchIds:Tg(e,t)??[],updatedAt:e.clock.now()};return Eg(t,r),r.id=Re(e.state),t.statusChecks.push(r),{status:201,json:Zi(e.state,
t,r)}}function RP(e){let t=te(e);if(!Ys(e,t))throw Pe(401,["Not allowed"]);let r=Mn(e,t,"check_id"),n=(o,s)=>o in e.params?ie(e,o):s,i={...r,name:n("name",r.name),
external_url:n("external_url",r.external_url),sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:Tg(e,t)??r.protectedBranchIds,updatedAt:e.
clock.now()};return Eg(t,i),Object.assign(r,i),{status:200,json:Zi(e.state,t,r)}}function NP(e){let t=te(e),r=Mn(e,t,"check_id"),n=Date.parse(e.incoming.headers["\
if-unmodified-since"]??"");if(Math.floor(r.updatedAt/1e3)*1e3>n)throw Pe(412,"412 Precondition Failed");return Ys(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(
r),1),{status:204}}function Tg(e,t){let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=Ot(e.state,t).map(({row:i})=>i.id);if(r.some(i=>!n.includes(
Number(i))))throw Zt();return r.map(Number)}function Eg(e,t){let r=e.statusChecks.filter(({id:o})=>o!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):
r.some(({name:o})=>o===t.name)&&n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:o})=>o===
t.external_url)&&n.push("External url has already been taken");let i=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&
i===void 0?n.push("External url must be a valid URL"):i!==void 0&&!/^https?$/i.test(i)&&n.push("External url is blocked: Only allowed schemes are http, https"),
(t.sharedSecret??"").length>mp&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw Pe(422,n);if(t.name.length>mp||t.external_url.length>
mp)throw Pe(500,"500 Internal Server Error")}import{createHmac as wP}from"node:crypto";import{request as PP}from"node:http";import{request as AP}from"node:https";var OP={private:0,internal:10,public:20};function Rg(e,t,r,n,i){let{state:o,rootUrl:s}=e,a=Sg(e,t),u=Le(o,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.
username??"ghost",avatar_url:null,email:"[REDACTED]"},l=pe(o,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,
object_attributes:{id:r.id,iid:r.iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,
title:r.title,description:r.description,state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,
prepared_at:r.prepared_at,url:`${s}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.
detailed_merge_status,merge_params:{force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(
p=>({title:p})),approval_rules:[],last_commit:IP(e,t,r),source:l?Sg(e,l):null,target:a,system:!1,...i},labels:r.labels.map(p=>({title:p})),changes:{},repository:{
name:t.name,url:a.url,description:t.description,homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function IP({rootUrl:e,
now:t},r,n){let i=Ve(n,t),o=n.commits.find(s=>s.id===i);return{id:i,message:o?.message??"",title:o?.title??"",timestamp:o?.committed_date??n.updated_at,url:`${e}\
/${r.path_with_namespace}/-/commit/${i}`,author:{name:o?.author_name??"",email:"[REDACTED]"}}}function Sg({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,
i=`git@${new URL(t).hostname}:${r.path_with_namespace}.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:i,git_http_url:`${n}\
.git`,namespace:rt(e,r.groupId)?.name??Le(e,r.ownerId??0)?.name??"",visibility_level:OP[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.
default_branch,ci_config_path:"",homepage:n,url:i,ssh_url:i,http_url:`${n}.git`}}var DP=31*6e4,kP=4,jP=3e4;async function Ng(e,t,r,n,i){let o=e.mergeRequests.find(({id:a})=>a===n);if(!o)throw new Error(`the sandbox has no merge request with \
the id ${n}`);let s=pe(e,o.projectId)?.statusChecks??[];await Promise.all(s.map(a=>yp(e,t,r,o,a,i)))}async function yp(e,t,r,n,i,o){let s=pe(e,n.projectId);if(!s||
!LP(e,s,i,n.target_branch))return;let a=JSON.stringify(Rg({state:e,rootUrl:t,now:r},s,n,i,o)),u=i.sharedSecret?{"X-Gitlab-Signature":Ig(a,i.sharedSecret)}:{};for(let c=0;c<
kP;c+=1)if(await wg(i.external_url,a,u)!==null)return}function LP(e,t,r,n){if(r.protectedBranchIds.length===0)return!0;let i=n.toLowerCase();return Ot(e,t).filter(
({row:o})=>r.protectedBranchIds.includes(o.id)).map(({row:o})=>o.name.toLowerCase()).some(o=>i.length>=3?o.includes(i):o===i)}async function Og(e,t,r,n){let i=pe(
e,n);if(!i)throw new Error(`the sandbox has no project ${n}`);let o=e.frameworks.filter(({projectIds:s})=>s.includes(n)).flatMap(s=>s.requirements);for(let s of o)
for(let a of s.controls)a.controlType!=="external"||!a.pingEnabled||await xP(e,t,r,i,s,a)}async function xP(e,t,r,n,i,o){let s=CP(e,n,o,r()),u=JSON.stringify({...Gn(
{state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{id:s.id,created_at:new Date(s.createdAt).toISOString(),updated_at:new Date(
s.updatedAt).toISOString(),compliance_requirements_control_id:o.id,project_id:n.id,namespace_id:n.groupId,compliance_requirement_id:i.id,status:s.status,requirement_status_id:i.
id}}),c=Ig(u,o.secretToken??""),l=await wg(o.externalUrl??"",u,{"X-Gitlab-Signature":c});l!==null&&l>=200&&l<300&&(s.timeoutAt=r()+DP)}function CP(e,{id:t},{id:r},n){
let i=e.controlStatuses.find(s=>s.controlId===r&&s.projectId===t);if(i)return Object.assign(i,{status:"pending",updatedAt:n});let o={id:Re(e),controlId:r,projectId:t,
status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.push(o),o}function Ig(e,t){return wP("sha256",t).update(e).digest("hex")}function wg(e,t,r){
return new Promise(n=>{let i;try{i=new URL(e)}catch{n(null);return}let s=(i.protocol==="https:"?AP:PP)(i,{method:"POST",headers:{"Content-Type":"application/jso\
n","Content-Length":Buffer.byteLength(t),...r},timeout:jP,agent:!1});s.on("response",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),
s.on("socket",a=>a.unref()),s.on("timeout",()=>s.destroy()),s.on("error",()=>n(null)),s.end(t)})}var gp="/projects/:id/merge_requests/:merge_request_iid",Pg=[{method:"GET",path:`${gp}/status_checks`,before:dr,handle:qP},{method:"POST",path:`${gp}/status_che\
ck_responses`,before:dr,rules:[Je,ep,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","failed"]}],handle:FP},
{method:"POST",path:`${gp}/status_checks/:external_status_check_id/retry`,before:dr,rules:[Je,ep],handle:MP}];function qP(e){let t=te(e),r=Fn(e,t);if(!Ly(e,t))throw xr();
let n=Ve(r,e.clock.now()),i=oe(e,t)>=A.developer,o=t.statusChecks.filter(u=>Fs(e,t,u,r.target_branch)).sort((u,c)=>u.id-c.id),s=e.state.pollingMultiplier,a=s===
-1?"-1":String(Math.trunc(1e4*s));return ne(e,o,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:i?l.split("?")[0]??"":"",status:$n(e.state,u,r.id,n)?.
status??"pending"}),{"Poll-Interval":a})}function FP(e){let t=te(e),r=Fn(e,t);if(!jy(e,t,r))throw xr();let n=Mn(e,t,"external_status_check_id"),i=e.clock.now(),
o=Ve(r,i);if(ie(e,"sha")!==o)throw Pe(409,`SHA does not match HEAD of source branch: ${o}`);if(oe(e,t)<A.developer)throw Pe(404,null);return{status:201,json:{id:pn(
e.state,{checkId:n.id,mrId:r.id,sha:o,status:ie(e,"status"),createdAt:i}).id,merge_request:nn({...e,session:null},t,r,{full:!0}),external_status_check:Zi(e.state,
t,n)}}}function MP(e){let t=te(e),r=Fn(e,t);if(oe(e,t)<A.developer)throw xr();let n=Mn(e,t,"external_status_check_id"),i=e.clock.now(),o=$n(e.state,n.id,r.id,Ve(
r,i));if(o?.status!=="failed")throw Pe(422,"External status check must be failed");return o.status="pending",o.retriedAt=i,e.notify(()=>yp(e.state,e.rootUrl,i,r,
n,{})),{status:202,json:{message:"202 Accepted"}}}var GP=[...eg,...cg,...Uy,...og,...Fp,...Xy,...dg,...Fy,...By,...rg,...Pg,...vg];function Ag({externalControlMethod:e}){return[...GP,zy(e)]}async function Dg(e,t){let r={user:null};try{return e.clock.tick(),{answer:await VP(e,t,r),user:r.user}}catch(n){if(n instanceof Rt)return{answer:n.answer,user:r.
user};let{answer:i}=Pe(500,"500 Internal Server Error");return{answer:i,user:r.user}}}async function VP(e,t,r){let n=dy(t),i=Ls(t,n);if(my(t,i),t.path==="/-/san\
dbox")return e.view();if(t.path.startsWith(ao))return Vp({state:e.state,incoming:t});if(t.path==="/api/graphql"){if(t.method!=="POST")throw Se(404,"404 Not Foun\
d");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return Iy(p,t,n,f=>{r.user=f})}let o=Dy(Ag(e.state),t.method,t.path);if(!("route"in o))return o;fy(t);
let{route:s,segments:a}=o,u=t.method==="GET"||t.method==="HEAD",c=s.ignoresTokens?null:ks(e.state,t,i,{jobToken:s.jobToken===!0,scopes:["api",...u?["read_api"]:
[],...s.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...i,...a},session:c,notify:e.
notify};return s.before?.(l),s.handle({...l,params:Py(s.rules??[],l.params)})}var UP=2*6e4,$P=30*6e4;function _p(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let i of pe(e,r.
projectId)?.statusChecks??[]){let o=Ve(r,n);pn(e,{checkId:i.id,mrId:r.id,sha:o,status:"pending",createdAt:n})}}}}function kg(e,t){for(let r of e.statusRows)r.status===
"pending"&&t-(r.retriedAt??r.createdAt)>UP&&(r.status="failed")}function bp(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.
timeoutAt;r.timeoutAt=null,!(r.status!=="pending"||n-r.updatedAt<$P)&&(r.status="fail",r.updatedAt=n)}}var jg=6e4;function xg(e,t){let r=0,n=0,i=t(),o=()=>t()+r+n;function s(){let a=o();a<i&&(i=a);for(let u=Lg(i);u<=a;u=Lg(u))_p(e(),u),kg(e(),u),bp(e(),u);_p(e(),
a),bp(e(),a),i=a}return{now:o,tick:s,advance(a){s(),n+=a,s()},setOffset(a){r=a,i=o()}}}function Lg(e){return(Math.floor(e/jg)+1)*jg}function qg(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!QP(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:i})=>i!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function QP({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||KP(
n)}function KP({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function Fg(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return BP(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return Cg(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return Cg(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let i=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,o={Location:e.location??i};return{status:e.status??301,headers:o,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function Cg(e,t,r){return Ki(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function BP(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}import{isUtf8 as YP}from"node:buffer";import{createHash as JP}from"node:crypto";import{createServer as HP}from"node:http";import{createServer as zP}from"node:https";function Mg(e){let t=(r,n)=>{XP(e,r,n).catch(()=>n.destroy())};return e.tls?zP(e.tls,t):HP(t)}function Gg(e,t,r){return new Promise((n,i)=>{e.once("error",i),e.
listen(t,r,()=>n(e.address().port))})}function Vg(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function XP(e,t,r){let n=await ZP(t),
[i="/",...o]=(t.url??"/").split("?"),s=e.root===""||i===e.root||i.startsWith(`${e.root}/`),a={method:t.method??"GET",path:s?i.slice(e.root.length)||"/":i,query:o.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([G,U])=>[G,String(U)])),body:n.toString("utf8"),...YP(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:G=0}of l.
filter(({kind:U})=>U==="delay"))await eA(G);let p=l.find(({kind:G})=>G!=="delay");if(p?.kind==="drop_before")return void r.destroy();let f=p?Fg(p,a,e.rootUrl(),
e.now()):null,m={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:v,user:x}=f?{answer:f,user:null}:s?await e.answer(a):{answer:m,user:null};if(c.
user=x,p?.kind==="drop_after")return void r.destroy();c.status=v.status,WP(a,r,v,e.now(),p?.kind==="truncate")}function WP(e,t,r,n,i){let o=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),s=Buffer.from(r.bytes??o),a={Date:new Date(n).toUTCString(),...r.headers};s.length>0&&(a["Content-Type"]=r.contentType??"application/\
json");let u=e.method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${JP("md5").update(s).digest("hex")}"`,a["Cache\
-Control"]="max-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&
!(e.method==="HEAD"&&a["Content-Length"])&&(a["Content-Length"]=String(s.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():i?t.write(s.subarray(0,Math.
floor(s.length/2)),()=>t.destroy()):t.end(s)}async function ZP(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function eA(e){return new Promise(
t=>setTimeout(t,e))}var tA=1440*6e4;function qt(e,t,{reports:r=[],...n}={}){let i=Vs(e,t),o=n.id??Re(e),s=n.created_at??new Date(Date.now()-tA).toISOString(),a={id:o,iid:i.pipelines.
length+1,ref:i.default_branch??"main",sha:i.branches[0]?.commitId??fe(`pipeline ${o}`),status:"success",source:"push",mergeRequestIid:null,created_at:s,sourceSha:null,
testSuites:[],scans:[],jobs:r.map((u,c)=>Vn(o*100+c,u,s)),...n};return i.pipelines.push(a),a}var rA={codequality:"gl-code-quality-report.json",coverage_fuzzing:"\
gl-coverage-fuzzing.json"};function Vn(e,t,r,n={}){let i=t===null?"":rA[t]??`gl-${t.replaceAll("_","-")}-report.json`,o=t===null?[]:[{file_type:t,size:2048,filename:i,
file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:o,archive:null,declares:t===null?[]:[t],created_at:r,
kind:"build",downstreamPipelineId:null,coverage:null,artifacts_expire_at:null,failure_reason:"script_failure",...n}}var{projects:nA,users:Ug}=C,[iA,$g]=[3e3,400];function Qg(e,t){let r=fe("web-shop!6"),n={new_file:!1,deleted_file:!1,collapsed:!1,too_large:!1};ct(e,nA.webShop,
{id:806,iid:6,title:"SHOP-6 Move the shop into packages",authorId:Ug.dana,diff_head_sha:r,created_at:t,prepared_at:t,updated_at:t,changes_count:"1000+",diffs:Array.
from({length:iA},(i,o)=>({...n,renamed_file:!0,old_path:`src/part-${o}.ts`,new_path:`packages/shop/src/part-${o}.ts`,diff:`@@ -1 +1 @@
-old
+new
`})),commits:Array.from({length:$g},(i,o)=>{let s=`SHOP-6 Move part ${$g-o}`,a=o===0?r:fe(s);return{...hr(e,Ug.dana,{title:s,committed_date:t}),id:a}})})}var{projects:et,users:le}=C,Kg=yr(770,{name:"*",rule_type:"code_owner",section:"codeowners",approvals_required:0,eligibleUserIds:[le.mara,le.dana]}),oA=6e4,sA=5e3;
function Yg(e,t,r){aA(e,t,r);let n=r(24),i={created_at:n,prepared_at:n,updated_at:n};ct(e,et.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:le.
dana,laggingHead:{sha:fe("web-shop!3 before the push"),until:t+oA},...i});let o=ct(e,et.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:le.devon,discussions:[
Tp("web-shop!5",1,le.dana,!1,n)],headPipelineId:714,...i});qt(e,et.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:fe("web-shop!5 merged result"),sourceSha:o.
diff_head_sha,source:"merge_request_event",mergeRequestIid:o.iid,created_at:r(23)}),Qg(e,n),ct(e,et.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnigh\
t",authorId:le.devon,approvals:Js([le.dana,le.olga],r(12)),...i}),ct(e,et.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:le.dana,...i}),ct(e,et.legacy,
{id:811,iid:11,title:"Tidy up",authorId:le.devon,...i})}function aA(e,t,r){let n=r(24),i={created_at:n,prepared_at:n,updated_at:n},o=ct(e,et.payments,{id:807,iid:C.
mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:le.devon,labels:["backend"],diff_head_sha:fe("payments!7"),commits:[Bg(e,le.devon,"payments!7",n)],approvals:Js([le.mara,le.dana],r(20)),reviewers:[{
userId:le.mara,state:"approved",created_at:n}],discussions:[Tp("payments!7",10,le.mara,!0,n)],codeOwnerRules:[Kg],closesIssues:[{id:903,iid:3,title:"Refunds are\
 all or nothing",state:"opened"}],diffs:[vp("src/refunds.ts",`@@ -0,0 +1 @@
+export const refunds = [];
`,!0)],headPipelineId:702,...i});qt(e,et.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,reports:[
"sast","secret_detection"],created_at:r(23)}),pn(e,{checkId:C.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),ct(e,et.payments,
{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:le.devon,diff_head_sha:fe("payments!8"),commits:[{...hr(e,le.dana),id:fe("payments!8"),committed_date:r(
21)},{...hr(e,le.devon),id:fe("payments!8 first"),committed_date:n}],approvals:Js([le.dana],r(20)),codeOwnerRules:[Kg],changes_count:"2",diffs:[vp(".gitlab-ci.y\
ml",`@@ -1 +1,2 @@
 test:
+  allow_failure: true
`),vp("src/totals.ts",`@@ -1 +1 @@
-Math.floor(total)
+Math.round(total)
`)],discussions:[Tp("payments!8",20,le.mara,!1,n)],...i});let s=new Date(t).toISOString();ct(e,et.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:le.
dana,diff_head_sha:fe("payments!9"),commits:[Bg(e,le.dana,"payments!9",s)],approvals:Js([le.mara,le.devon],s),created_at:s,prepared_at:s,updated_at:s,initialPendingAt:t+
sA}),ct(e,et.payments,{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:le.fay,sourceProjectId:et.paymentsFork,diff_head_sha:fe("payments!10"),commits:[
{...hr(e,le.fay),id:fe("payments!10"),committed_date:n}],...i})}function vp(e,t,r=!1){return{old_path:e,new_path:e,new_file:r,renamed_file:!1,deleted_file:!1,collapsed:!1,
too_large:!1,diff:t}}function Bg(e,t,r,n){let i={verification_status:"verified"};return{...hr(e,t),id:fe(r),committed_date:n,signature:i}}function Js(e,t){return e.
map(r=>({userId:r,approved_at:t}))}function Tp(e,t,r,n,i){let o={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:i};
return{id:fe(`thread of ${e}`),individual_note:!1,notes:[o]}}function Jg(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:i}=C;ap(e,{id:t,groupId:C.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[et.payments,et.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),up(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:i})}var{users:Fe}=C,Ep=20,Sp=21,Hg=22;function zg(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",
devon:"Devon Reyes",dana:"Dana Weiss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let o of Object.keys(n))fr(e,{id:Fe[o],username:o,
name:n[o],last_activity_on:r});let i={bot:!0,emails:[],last_activity_on:r};fr(e,{id:Ep,username:"project_42_bot",name:"countersign",...i}),fr(e,{id:Sp,username:"\
group_10_bot",name:"countersign",...i}),fr(e,{id:Hg,username:"bea",name:"Bea Stone",state:"blocked"}),uA(e),cA(e)}function uA(e){let t=an(e,{id:C.groupId,name:"\
Acme",path:"acme",require_two_factor_authentication:!0});He(e,t,Fe.olga,50),He(e,t,Fe.oscar,50),He(e,t,Fe.mara,20),He(e,t,Fe.devon,30),He(e,t,Fe.dana,30),He(e,t,
Fe.rhea,20),He(e,t,Sp,40);let r=an(e,{id:C.subgroupId,name:"Platform",path:"platform",parent_id:C.groupId});He(e,r,Fe.dana,40);let n={id:90,name:"release/*",push_access_levels:[
zt(40)]};t.protectedBranches=[mr(n)]}function cA(e){let t=0,r=(n,i,o={})=>{t+=1,sp(e,{id:t,value:n,userId:i,...o})};r(C.token,Fe.mara),r(C.developerToken,Fe.devon),
r(C.reporterToken,Fe.rhea),r(C.readOnlyToken,Fe.mara,{scopes:["read_api"]}),r(C.jobToken,Fe.devon,{kind:"job",scopes:[],projectId:C.projectId}),r(C.expiredToken,
Fe.mara,{expired:!0}),r(C.revokedToken,Fe.mara,{revoked:!0}),r(C.ownerToken,Fe.olga),r(C.guestToken,Fe.gus),r(C.outsiderToken,Fe.otto),r(C.projectToken,Ep,{kind:"\
project"}),r(C.groupToken,Sp,{kind:"group"}),r(C.narrowToken,Fe.mara,{scopes:["read_user"]}),r(C.blockedToken,Hg)}var Xg=Ep;var Rp=`# What every change to payments must show.
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
`;var{projects:se,users:Hs}=C,Wg=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,Np=["sast","secret_detection","dependency_scanning"];function Zg(e,t){lA(e,t),pA(e,t),dA(e,t);for(let r of[se.payments,se.webShop,se.billing,se.legacy,se.playground])
He(e,r,Hs.mara,40);He(e,se.ledger,Hs.mara,30),He(e,se.payments,Hs.gus,10),He(e,se.payments,Xg,40)}var e_={reset_approvals_on_push:!0,selective_code_owner_removals:!1,
disable_overriding_approvers_per_merge_request:!0,merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1};
function zs(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function lA(e,t){Xt(e,{id:se.payments,name:"Payments",path:"\
payments",groupId:C.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,only_allow_merge_if_all_status_checks_passed:!0,
only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"maintainer",restrict_user_defined_variables:!0,
forks_count:1,protectedBranches:[mr({id:14,name:"main"})],approvalRules:[yr(31,{approvals_required:2})],approvalSettings:e_,pushRule:{reject_unsigned_commits:!0},
hooks:[zs(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",Rp],["main:.gitlab-ci.yml",Wg],["mai\
n:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),un(e,se.payments,{id:C.statusCheckId,name:C.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),un(e,se.payments,{id:C.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),qt(e,se.payments,{id:701,reports:Np,created_at:t(30)})}function pA(e,t){Xt(e,{id:se.webShop,name:"Web Shop",path:"web-shop",groupId:C.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[mr({id:15,name:"*",push_access_levels:[zt(30)]})],approvalRules:[yr(32,{approvals_required:1})],hooks:[
zs(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",Wg]])}),un(e,se.webShop,{id:6,name:"Countersign"}),
qt(e,se.webShop,{id:710,reports:Np,created_at:t(50)}),qt(e,se.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Vn(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),qt(e,se.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function dA(e,t){Xt(e,{id:se.ledger,name:"Ledge\
r",path:"ledger",groupId:C.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
mr({id:16,name:"main"})],approvalRules:[yr(33,{approvals_required:2})],approvalSettings:e_,pushRule:{reject_unsigned_commits:!0},hooks:[zs(63,"https://chat.acme\
.example/hooks/ledger")]}),un(e,se.ledger,{id:7,name:"Countersign"}),qt(e,se.ledger,{id:720,reports:Np,created_at:t(20)}),Xt(e,{id:se.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:C.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[mr({id:17,name:"\
main",push_access_levels:[zt(40)]}),mr({id:18,name:"hotfix/*",push_access_levels:[zt(30),zt(40,{deploy_key_id:5})]})],approvalRules:[yr(34,{approvals_required:1}),
yr(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),un(e,se.billing,{id:8,name:"Countersign"});let r=Vn(73001,"sast",t(10),{retried:!0,status:"failed"}),n=Vn(73002,null,t(9),{name:"sast"});qt(e,
se.billing,{id:730,created_at:t(10),jobs:[r,n]}),Xt(e,{id:se.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:C.groupId,licence:"premium",visibility:"pu\
blic",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[zs(64,"http://old.acme.example/hook")]}),Xt(e,{id:se.playground,name:"Playground",path:"\
playground",groupId:C.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),Xt(e,{id:se.docs,name:"Handbook",path:"handboo\
k",groupId:C.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),Xt(e,{id:se.paymentsFork,name:"Payments",path:"payments",ownerId:Hs.fay,forkedFrom:se.
payments,last_activity_at:t(6)})}var fA=60*6e4;function Op(e){let t=ta(),r=n=>new Date(e-n*fA).toISOString();return zg(t,e),Zg(t,r),Yg(t,e,r),Jg(t),t}var mA=50;function t_(e,t,r){let n=i=>new Date(i).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(i=>{let o=e.mergeRequests.find(({
id:a})=>a===i.mrId),s=jp(e,i.checkId);return{id:i.id,project:pe(e,o?.projectId??0)?.path_with_namespace??null,merge_request:o?`!${o.iid} ${o.title}`:null,check:s?.
check.name??null,sha:i.sha,status:i.status,created_at:n(i.createdAt)}}),external_controls:e.controlStatuses.map(i=>({project:pe(e,i.projectId)?.path_with_namespace??
null,control_id:i.controlId,control:ln(e,i.controlId)?.control.externalControlName??null,status:i.status,updated_at:n(i.updatedAt)})),requests:t.slice(-mA).map(
({method:i,path:o,status:s,at:a,user:u})=>({at:n(a),method:i,path:o,status:s,user:u}))}}}var hA=1e3,yA=1e3;async function Fq(e={}){let t=e.now??Date.now,r=e.state??Op(t()),n=e.host??"127.0.0.1",i=(e.relativeUrlRoot??"").replace(/\/+$/,""),o=xg(()=>r,
t),s=[],a=qg(),u=new Set,c="";function l(G){let U=G().finally(()=>u.delete(U));u.add(U)}let p={state:r,clock:o,notify:l,rootUrl:()=>c,view:()=>t_(r,s,o.now())},
f=Mg({root:i,...e.tls?{tls:e.tls}:{},faults:a,now:o.now,rootUrl:()=>c,record:G=>{s.push(G)},answer:G=>Dg(p,G)}),m=await Gg(f,e.port??0,n),v=n.includes(":")?`[${n}\
]`:n;c=`${e.tls?"https":"http"}://${v}:${m}${i}`;let x=setInterval(o.tick,hA);return x.unref(),{url:c,state:r,clock:o,log:s,faults:a,notifyStatusChecks:(G,U,je={})=>Ng(
r,c,o.now(),G,{...U?{action:U}:{},...je}),pingExternalControls:G=>Og(r,c,o.now,G),async close(){clearInterval(x),await Vg(f);let G=new Promise(U=>setTimeout(U,yA).
unref());await Promise.race([Promise.allSettled(u),G])}}}export{C as a,Fq as b};
