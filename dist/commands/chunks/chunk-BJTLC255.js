import{a as y,c as Cg}from"./chunk-YFWBQXD3.js";var Ap=y(un=>{"use strict";Object.defineProperty(un,"__esModule",{value:!0});un.versionInfo=un.version=void 0;var Fg="16.15.0";un.version=Fg;var Mg=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});un.versionInfo=Mg});var Qe=y(Ws=>{"use strict";Object.defineProperty(Ws,"__esModule",{value:!0});Ws.devAssert=Gg;function Gg(e,t){if(!!!e)throw new Error(t)}});var io=y(Zs=>{"use strict";Object.defineProperty(Zs,"__esModule",{value:!0});Zs.isPromise=Vg;function Vg(e){return typeof e?.then=="function"}});var Ft=y(ea=>{"use strict";Object.defineProperty(ea,"__esModule",{value:!0});ea.isObjectLike=Ug;function Ug(e){return typeof e=="object"&&e!==null}});var so=y(oo=>{"use strict";Object.defineProperty(oo,"__esModule",{value:!0});oo.getLocation=Dp;oo.getLocations=$g;function Dp(e,t){let r=/\r\n|[\n\r]/g,n=1,i=t+
1,o;for(;(o=r.exec(e.body))&&o.index<t;)n++,i=t+1-(o.index+o[0].length);return{line:n,column:i}}function $g(e){if(e.length<2)return e.map(({source:n,start:i})=>Dp(
n,i));let t=new Map;e.forEach(({source:n,start:i},o)=>{let s=t.get(n);s===void 0&&(s=[],t.set(n,s)),s.push({position:i,index:o})});let r=new Array(e.length);for(let[
n,i]of t){let o=/\r\n|[\n\r]/g,s=o.exec(n.body),a=1,u=0;i.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of i){for(;s!==null&&s.index<c;)u=s.index+
s[0].length,a++,s=o.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var ta=y(ao=>{"use strict";Object.defineProperty(ao,"__esModule",{value:!0});ao.printLocation=Kg;ao.printSourceLocation=Lp;var Qg=so();function Kg(e){return Lp(
e.source,(0,Qg.getLocation)(e.source,e.start))}function Lp(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,i=t.line-1,o=e.locationOffset.line-1,s=t.
line+o,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${s}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[i];if(p.length>120){let f=Math.floor(u/80),m=u%80,T=[];for(let x=0;x<p.length;x+=80)T.push(p.slice(x,x+80));return c+kp([[`${s} \
|`,T[0]],...T.slice(1,f+1).map(x=>["|",x]),["|","^".padStart(m)],["|",T[f+1]]])}return c+kp([[`${s-1} |`,l[i-1]],[`${s} |`,p],["|","^".padStart(u)],[`${s+1} |`,
l[i+1]]])}function kp(e){let t=e.filter(([n,i])=>i!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,i])=>n.padStart(r)+(i?" "+i:"")).join(`
`)}});var w=y(cn=>{"use strict";Object.defineProperty(cn,"__esModule",{value:!0});cn.GraphQLError=void 0;cn.formatError=Hg;cn.printError=Jg;var Bg=Ft(),jp=so(),xp=ta();
function Yg(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var ra=class e extends Error{constructor(t,...r){
var n,i,o;let{nodes:s,source:a,positions:u,path:c,originalError:l,extensions:p}=Yg(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=qp(Array.isArray(s)?s:s?[s]:void 0);let f=qp((n=this.nodes)===null||n===void 0?void 0:n.map(T=>T.loc).filter(T=>T!=null));this.source=a??(f==null||
(i=f[0])===null||i===void 0?void 0:i.source),this.positions=u??f?.map(T=>T.start),this.locations=u&&a?(0,jp.getLocations)(u.map(T=>({source:a,start:T}))):f&&(0,jp.
getLocations)(f);let m=(0,Bg.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(o=p??m)!==null&&o!==void 0?o:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,xp.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,xp.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};cn.GraphQLError=ra;function qp(e){return e===
void 0||e.length===0?void 0:e}function Jg(e){return e.toString()}function Hg(e){return e.toJSON()}});var Vn=y(na=>{"use strict";Object.defineProperty(na,"__esModule",{value:!0});na.syntaxError=zg;var Xg=w();function zg(e,t,r){return new Xg.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var He=y(ct=>{"use strict";Object.defineProperty(ct,"__esModule",{value:!0});ct.Token=ct.QueryDocumentKeys=ct.OperationTypeNode=ct.Location=void 0;ct.isNode=Zg;
var ia=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};ct.Location=ia;var oa=class{constructor(t,r,n,i,o,s){this.kind=t,this.start=r,this.end=n,this.line=i,this.column=o,this.
value=s,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
ct.Token=oa;var Cp={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};ct.QueryDocumentKeys=Cp;var Wg=new Set(Object.keys(Cp));function Zg(e){let t=e?.kind;return typeof t==
"string"&&Wg.has(t)}var sa;ct.OperationTypeNode=sa;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(sa||(ct.OperationTypeNode=
sa={}))});var ln=y(Un=>{"use strict";Object.defineProperty(Un,"__esModule",{value:!0});Un.DirectiveLocation=void 0;var aa;Un.DirectiveLocation=aa;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(aa||(Un.DirectiveLocation=aa={}))});var U=y($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.Kind=void 0;var ua;$n.Kind=ua;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(ua||($n.Kind=ua={}))});var Qn=y(kr=>{"use strict";Object.defineProperty(kr,"__esModule",{value:!0});kr.isDigit=Fp;kr.isLetter=ca;kr.isNameContinue=r_;kr.isNameStart=t_;kr.isWhiteSpace=
e_;function e_(e){return e===9||e===32}function Fp(e){return e>=48&&e<=57}function ca(e){return e>=97&&e<=122||e>=65&&e<=90}function t_(e){return ca(e)||e===95}
function r_(e){return ca(e)||Fp(e)||e===95}});var Bn=y(Kn=>{"use strict";Object.defineProperty(Kn,"__esModule",{value:!0});Kn.dedentBlockStringLines=n_;Kn.isPrintableAsBlockString=o_;Kn.printBlockString=s_;
var la=Qn();function n_(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,i=-1;for(let s=0;s<e.length;++s){var o;let a=e[s],u=i_(a);u!==a.length&&(n=(o=n)!==null&&o!==
void 0?o:s,i=s,s!==0&&u<r&&(r=u))}return e.map((s,a)=>a===0?s:s.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,i+1)}function i_(e){let t=0;for(;t<e.length&&(0,la.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function o_(e){if(e==="")return!0;let t=!0,r=!1,n=!0,i=!1;for(let o=0;o<e.length;++o)switch(e.codePointAt(o)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!i)return!1;i=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&i)}function s_(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),i=n.length===1,o=n.length>1&&n.slice(1).every(m=>m.length===0||(0,la.isWhiteSpace)(m.charCodeAt(0))),s=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!s,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!i||e.length>70||c||o||s),p="",f=i&&(0,la.isWhiteSpace)(e.charCodeAt(0));return(l&&
!f||o)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var pn=y(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.TokenKind=void 0;var pa;Yn.TokenKind=pa;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(pa||(Yn.TokenKind=pa=
{}))});var Hn=y(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.Lexer=void 0;mr.createToken=Te;mr.isPunctuatorTokenKind=u_;mr.printCodePointAt=fr;
mr.readName=$p;var lt=Vn(),Gp=He(),a_=Bn(),Lr=Qn(),F=pn(),fa=class{constructor(t){let r=new Gp.Token(F.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==F.TokenKind.EOF)do if(t.next)t=t.next;else{let r=c_(this,t.end);t.next=r,r.prev=t,t=r}while(t.
kind===F.TokenKind.COMMENT);return t}};mr.Lexer=fa;function u_(e){return e===F.TokenKind.BANG||e===F.TokenKind.DOLLAR||e===F.TokenKind.AMP||e===F.TokenKind.PAREN_L||
e===F.TokenKind.PAREN_R||e===F.TokenKind.DOT||e===F.TokenKind.SPREAD||e===F.TokenKind.COLON||e===F.TokenKind.EQUALS||e===F.TokenKind.AT||e===F.TokenKind.BRACKET_L||
e===F.TokenKind.BRACKET_R||e===F.TokenKind.BRACE_L||e===F.TokenKind.PIPE||e===F.TokenKind.BRACE_R}function dn(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}function uo(e,t){
return Vp(e.charCodeAt(t))&&Up(e.charCodeAt(t+1))}function Vp(e){return e>=55296&&e<=56319}function Up(e){return e>=56320&&e<=57343}function fr(e,t){let r=e.source.
body.codePointAt(t);if(r===void 0)return F.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n==='"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).
toUpperCase().padStart(4,"0")}function Te(e,t,r,n,i){let o=e.line,s=1+r-e.lineStart;return new Gp.Token(t,r,n,o,s,i)}function c_(e,t){let r=e.source.body,n=r.length,
i=t;for(;i<n;){let o=r.charCodeAt(i);switch(o){case 65279:case 9:case 32:case 44:++i;continue;case 10:++i,++e.line,e.lineStart=i;continue;case 13:r.charCodeAt(i+
1)===10?i+=2:++i,++e.line,e.lineStart=i;continue;case 35:return l_(e,i);case 33:return Te(e,F.TokenKind.BANG,i,i+1);case 36:return Te(e,F.TokenKind.DOLLAR,i,i+1);case 38:
return Te(e,F.TokenKind.AMP,i,i+1);case 40:return Te(e,F.TokenKind.PAREN_L,i,i+1);case 41:return Te(e,F.TokenKind.PAREN_R,i,i+1);case 46:if(r.charCodeAt(i+1)===
46&&r.charCodeAt(i+2)===46)return Te(e,F.TokenKind.SPREAD,i,i+3);break;case 58:return Te(e,F.TokenKind.COLON,i,i+1);case 61:return Te(e,F.TokenKind.EQUALS,i,i+1);case 64:
return Te(e,F.TokenKind.AT,i,i+1);case 91:return Te(e,F.TokenKind.BRACKET_L,i,i+1);case 93:return Te(e,F.TokenKind.BRACKET_R,i,i+1);case 123:return Te(e,F.TokenKind.
BRACE_L,i,i+1);case 124:return Te(e,F.TokenKind.PIPE,i,i+1);case 125:return Te(e,F.TokenKind.BRACE_R,i,i+1);case 34:return r.charCodeAt(i+1)===34&&r.charCodeAt(
i+2)===34?y_(e,i):d_(e,i)}if((0,Lr.isDigit)(o)||o===45)return p_(e,i,o);if((0,Lr.isNameStart)(o))return $p(e,i);throw(0,lt.syntaxError)(e.source,i,o===39?`Unexp\
ected single quote character ('), did you mean to use a double quote (")?`:dn(o)||uo(r,i)?`Unexpected character: ${fr(e,i)}.`:`Invalid character: ${fr(e,i)}.`)}
return Te(e,F.TokenKind.EOF,n,n)}function l_(e,t){let r=e._maxComments;if(r!==void 0){let s=e._commentCount+1;if(s>r)throw(0,lt.syntaxError)(e.source,t,`Documen\
t contains more than ${r} comments. Parsing aborted.`);e._commentCount=s}let n=e.source.body,i=n.length,o=t+1;for(;o<i;){let s=n.charCodeAt(o);if(s===10||s===13)
break;if(dn(s))++o;else if(uo(n,o))o+=2;else break}return Te(e,F.TokenKind.COMMENT,t,o,n.slice(t+1,o))}function p_(e,t,r){let n=e.source.body,i=t,o=r,s=!1;if(o===
45&&(o=n.charCodeAt(++i)),o===48){if(o=n.charCodeAt(++i),(0,Lr.isDigit)(o))throw(0,lt.syntaxError)(e.source,i,`Invalid number, unexpected digit after 0: ${fr(e,
i)}.`)}else i=da(e,i,o),o=n.charCodeAt(i);if(o===46&&(s=!0,o=n.charCodeAt(++i),i=da(e,i,o),o=n.charCodeAt(i)),(o===69||o===101)&&(s=!0,o=n.charCodeAt(++i),(o===
43||o===45)&&(o=n.charCodeAt(++i)),i=da(e,i,o),o=n.charCodeAt(i)),o===46||(0,Lr.isNameStart)(o))throw(0,lt.syntaxError)(e.source,i,`Invalid number, expected dig\
it but got: ${fr(e,i)}.`);return Te(e,s?F.TokenKind.FLOAT:F.TokenKind.INT,t,i,n.slice(t,i))}function da(e,t,r){if(!(0,Lr.isDigit)(r))throw(0,lt.syntaxError)(e.source,
t,`Invalid number, expected digit but got: ${fr(e,t)}.`);let n=e.source.body,i=t+1;for(;(0,Lr.isDigit)(n.charCodeAt(i));)++i;return i}function d_(e,t){let r=e.source.
body,n=r.length,i=t+1,o=i,s="";for(;i<n;){let a=r.charCodeAt(i);if(a===34)return s+=r.slice(o,i),Te(e,F.TokenKind.STRING,t,i+1,s);if(a===92){s+=r.slice(o,i);let u=r.
charCodeAt(i+1)===117?r.charCodeAt(i+2)===123?f_(e,i):m_(e,i):h_(e,i);s+=u.value,i+=u.size,o=i;continue}if(a===10||a===13)break;if(dn(a))++i;else if(uo(r,i))i+=
2;else throw(0,lt.syntaxError)(e.source,i,`Invalid character within String: ${fr(e,i)}.`)}throw(0,lt.syntaxError)(e.source,i,"Unterminated string.")}function f_(e,t){
let r=e.source.body,n=0,i=3;for(;i<12;){let o=r.charCodeAt(t+i++);if(o===125){if(i<5||!dn(n))break;return{value:String.fromCodePoint(n),size:i}}if(n=n<<4|Jn(o),
n<0)break}throw(0,lt.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+i)}".`)}function m_(e,t){let r=e.source.body,n=Mp(r,t+2);if(dn(n))
return{value:String.fromCodePoint(n),size:6};if(Vp(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){let i=Mp(r,t+8);if(Up(i))return{value:String.fromCodePoint(
n,i),size:12}}throw(0,lt.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}".`)}function Mp(e,t){return Jn(e.charCodeAt(t))<<12|Jn(e.charCodeAt(
t+1))<<8|Jn(e.charCodeAt(t+2))<<4|Jn(e.charCodeAt(t+3))}function Jn(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function h_(e,t){let r=e.
source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\
\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,lt.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function y_(e,t){let r=e.source.body,n=r.length,i=e.lineStart,o=t+3,s=o,a="",u=[];for(;o<n;){let c=r.charCodeAt(o);if(c===34&&r.charCodeAt(o+1)===34&&
r.charCodeAt(o+2)===34){a+=r.slice(s,o),u.push(a);let l=Te(e,F.TokenKind.BLOCK_STRING,t,o+3,(0,a_.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=i,l}if(c===92&&r.charCodeAt(o+1)===34&&r.charCodeAt(o+2)===34&&r.charCodeAt(o+3)===34){a+=r.slice(s,o),s=o+1,o+=4;continue}
if(c===10||c===13){a+=r.slice(s,o),u.push(a),c===13&&r.charCodeAt(o+1)===10?o+=2:++o,a="",s=o,i=o;continue}if(dn(c))++o;else if(uo(r,o))o+=2;else throw(0,lt.syntaxError)(
e.source,o,`Invalid character within String: ${fr(e,o)}.`)}throw(0,lt.syntaxError)(e.source,o,"Unterminated string.")}function $p(e,t){let r=e.source.body,n=r.length,
i=t+1;for(;i<n;){let o=r.charCodeAt(i);if((0,Lr.isNameContinue)(o))++i;else break}return Te(e,F.TokenKind.NAME,t,i,r.slice(t,i))}});var Qp=y(co=>{"use strict";Object.defineProperty(co,"__esModule",{value:!0});co.SchemaCoordinateLexer=void 0;var g_=Vn(),__=He(),b_=Qn(),hr=Hn(),yr=pn(),ma=class{line=1;lineStart=0;constructor(t){
let r=new __.Token(yr.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==yr.TokenKind.EOF){let r=v_(this,t.end);t.next=r,r.prev=t,t=r}return t}};
co.SchemaCoordinateLexer=ma;function v_(e,t){let r=e.source.body,n=r.length,i=t;if(i<n){let o=r.charCodeAt(i);switch(o){case 46:return(0,hr.createToken)(e,yr.TokenKind.
DOT,i,i+1);case 40:return(0,hr.createToken)(e,yr.TokenKind.PAREN_L,i,i+1);case 41:return(0,hr.createToken)(e,yr.TokenKind.PAREN_R,i,i+1);case 58:return(0,hr.createToken)(
e,yr.TokenKind.COLON,i,i+1);case 64:return(0,hr.createToken)(e,yr.TokenKind.AT,i,i+1)}if((0,b_.isNameStart)(o))return(0,hr.readName)(e,i);throw(0,g_.syntaxError)(
e.source,i,`Invalid character: ${(0,hr.printCodePointAt)(e,i)}.`)}return(0,hr.createToken)(e,yr.TokenKind.EOF,n,n)}});var z=y(ha=>{"use strict";Object.defineProperty(ha,"__esModule",{value:!0});ha.inspect=E_;var T_=10,Kp=2;function E_(e){return lo(e,[])}function lo(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return N_(e,t);default:return String(e)}}function N_(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(O_(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:lo(n,r)}else if(Array.
isArray(e))return R_(e,r);return S_(e,r)}function O_(e){return typeof e.toJSON=="function"}function S_(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
Kp?"["+I_(e)+"]":"{ "+r.map(([i,o])=>i+": "+lo(o,t)).join(", ")+" }"}function R_(e,t){if(e.length===0)return"[]";if(t.length>Kp)return"[Array]";let r=Math.min(T_,
e.length),n=e.length-r,i=[];for(let o=0;o<r;++o)i.push(lo(e[o],t));return n===1?i.push("... 1 more item"):n>1&&i.push(`... ${n} more items`),"["+i.join(", ")+"]"}
function I_(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var Xn=y(po=>{"use strict";Object.defineProperty(po,"__esModule",{value:!0});po.instanceOf=void 0;var w_=z(),P_=globalThis.process&&process.env.NODE_ENV==="prod\
uction",A_=P_?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let i=r.prototype[Symbol.toStringTag],
o=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(i===o){let s=(0,w_.inspect)(t);throw new Error(`Cannot use\
 ${i} "${s}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};po.instanceOf=A_});var mo=y(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.Source=void 0;zn.isSource=L_;var ya=Qe(),D_=z(),k_=Xn(),fo=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,ya.devAssert)(!1,`Body must be a string. Received: ${(0,D_.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,ya.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,ya.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};zn.Source=fo;function L_(e){return(0,k_.
instanceOf)(e,fo)}});var jr=y(Zt=>{"use strict";Object.defineProperty(Zt,"__esModule",{value:!0});Zt.Parser=void 0;Zt.parse=q_;Zt.parseConstValue=F_;Zt.parseSchemaCoordinate=G_;Zt.parseType=
M_;Zt.parseValue=C_;var Wt=Vn(),Wn=He(),j_=ln(),P=U(),Bp=Hn(),x_=Qp(),yo=mo(),E=pn();function q_(e,t){let r=new gr(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function C_(e,t){let r=new gr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
E.TokenKind.EOF),n}function F_(e,t){let r=new gr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(E.TokenKind.EOF),n}function M_(e,t){
let r=new gr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(E.TokenKind.EOF),n}function G_(e){let t=(0,yo.isSource)(e)?e:
new yo.Source(e),r=new x_.SchemaCoordinateLexer(t),n=new gr(e,{lexer:r});n.expectToken(E.TokenKind.SOF);let i=n.parseSchemaCoordinate();return n.expectToken(E.TokenKind.
EOF),i}var gr=class{constructor(t,r={}){let{lexer:n,...i}=r;if(n)this._lexer=n;else{let s=(0,yo.isSource)(t)?t:new yo.Source(t);this._lexer=new Bp.Lexer(s)}this.
_options=i,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let o=r?.maxSourceLength;if(o!==void 0&&this._lexer.source.body.
length>o)throw(0,Wt.syntaxError)(this._lexer.source,o,`Source contains more than ${o} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(E.TokenKind.NAME);return this.node(t,{kind:P.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:P.Kind.DOCUMENT,
definitions:this.many(E.TokenKind.SOF,this.parseDefinition,E.TokenKind.EOF)})}parseDefinition(){if(this.peek(E.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===E.TokenKind.BRACE_L)throw(0,Wt.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===E.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,Wt.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(E.TokenKind.BRACE_L))return this.node(t,{kind:P.Kind.OPERATION_DEFINITION,operation:Wn.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),i;return this.peek(E.TokenKind.NAME)&&(i=this.parseName()),
this.node(t,{kind:P.Kind.OPERATION_DEFINITION,operation:n,description:r,name:i,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(E.TokenKind.NAME);switch(t.value){case"query":return Wn.OperationTypeNode.
QUERY;case"mutation":return Wn.OperationTypeNode.MUTATION;case"subscription":return Wn.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
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
E.TokenKind.NAME){let n=this._lexer.token.value;throw(0,Wt.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
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
throw(0,Wt.syntaxError)(this._lexer.source,this._lexer.token.start,`${ho(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
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
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(j_.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(E.TokenKind.AT),n=this.parseName(),i;!r&&this.
expectOptionalToken(E.TokenKind.DOT)&&(i=this.parseName());let o;return(r||i)&&this.expectOptionalToken(E.TokenKind.PAREN_L)&&(o=this.parseName(),this.expectToken(
E.TokenKind.COLON),this.expectToken(E.TokenKind.PAREN_R)),r?o?this.node(t,{kind:P.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:o}):this.node(t,{kind:P.
Kind.DIRECTIVE_COORDINATE,name:n}):i?o?this.node(t,{kind:P.Kind.ARGUMENT_COORDINATE,name:n,fieldName:i,argumentName:o}):this.node(t,{kind:P.Kind.MEMBER_COORDINATE,
name:n,memberName:i}):this.node(t,{kind:P.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new Wn.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,Wt.syntaxError)(
this._lexer.source,r.start,`Expected ${Yp(t)}, found ${ho(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===E.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,Wt.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${ho(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===E.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,Wt.syntaxError)(this._lexer.source,r.start,`Unexpected ${ho(r)}.`)}any(t,r,n){this.expectToken(t);let i=[];for(;!this.expectOptionalToken(
n);)i.push(r.call(this));return i}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}
return[]}many(t,r,n){this.expectToken(t);let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==E.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Wt.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};Zt.Parser=gr;function ho(e){let t=e.value;return Yp(e.kind)+(t!=null?` "${t}"`:"")}function Yp(e){return(0,Bp.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var _r=y(ga=>{"use strict";Object.defineProperty(ga,"__esModule",{value:!0});ga.didYouMean=U_;var V_=5;function U_(e,t){let[r,n]=t?[e,t]:[void 0,e],i=" Did you \
mean ";r&&(i+=r+" ");let o=n.map(u=>`"${u}"`);switch(o.length){case 0:return"";case 1:return i+o[0]+"?";case 2:return i+o[0]+" or "+o[1]+"?"}let s=o.slice(0,V_),
a=s.pop();return i+s.join(", ")+", or "+a+"?"}});var Jp=y(_a=>{"use strict";Object.defineProperty(_a,"__esModule",{value:!0});_a.identityFunc=$_;function $_(e){return e}});var br=y(ba=>{"use strict";Object.defineProperty(ba,"__esModule",{value:!0});ba.keyMap=Q_;function Q_(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var Zn=y(va=>{"use strict";Object.defineProperty(va,"__esModule",{value:!0});va.keyValMap=K_;function K_(e,t,r){let n=Object.create(null);for(let i of e)n[t(i)]=
r(i);return n}});var go=y(Ta=>{"use strict";Object.defineProperty(Ta,"__esModule",{value:!0});Ta.mapValue=B_;function B_(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var ei=y(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});Na.naturalCompare=Y_;function Y_(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let i=e.
charCodeAt(r),o=t.charCodeAt(n);if(_o(i)&&_o(o)){let s=0;do++r,s=s*10+i-Ea,i=e.charCodeAt(r);while(_o(i)&&s>0);let a=0;do++n,a=a*10+o-Ea,o=t.charCodeAt(n);while(_o(
o)&&a>0);if(s<a)return-1;if(s>a)return 1}else{if(i<o)return-1;if(i>o)return 1;++r,++n}}return e.length-t.length}var Ea=48,J_=57;function _o(e){return!isNaN(e)&&
Ea<=e&&e<=J_}});var vr=y(Sa=>{"use strict";Object.defineProperty(Sa,"__esModule",{value:!0});Sa.suggestionList=X_;var H_=ei();function X_(e,t){let r=Object.create(null),n=new Oa(
e),i=Math.floor(e.length*.4)+1;for(let o of t){let s=n.measure(o,i);s!==void 0&&(r[o]=s)}return Object.keys(r).sort((o,s)=>{let a=r[o]-r[s];return a!==0?a:(0,H_.
naturalCompare)(o,s)})}var Oa=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=Hp(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let i=Hp(n),o=this._inputArray;if(i.length<o.length){let l=i;i=o,o=l}let s=i.length,a=o.length;if(s-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=s;l++){let p=u[(l-1)%3],f=u[l%3],m=f[0]=l;for(let T=1;T<=a;T++){let x=i[l-1]===o[T-1]?0:1,M=Math.min(p[T]+1,f[T-1]+1,p[T-1]+x);if(l>1&&
T>1&&i[l-1]===o[T-2]&&i[l-2]===o[T-1]){let V=u[(l-2)%3][T-2];M=Math.min(M,V+1)}M<m&&(m=M),f[T]=M}if(m>r)return}let c=u[s%3][a];return c<=r?c:void 0}};function Hp(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var bo=y(Ra=>{"use strict";Object.defineProperty(Ra,"__esModule",{value:!0});Ra.toObjMap=z_;function z_(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var Xp=y(Ia=>{"use strict";Object.defineProperty(Ia,"__esModule",{value:!0});Ia.printString=W_;function W_(e){return`"${e.replace(Z_,eb)}"`}var Z_=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function eb(e){return tb[e.charCodeAt(0)]}var tb=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var zp=y(wa=>{"use strict";Object.defineProperty(wa,"__esModule",{value:!0});wa.reduce=ib;var rb=z(),nb=He();function ib(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},i;do{let o;n.index++;let s=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===s)i=n.results,o=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(i=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],i==null&&r.length!==0)continue;if(Array.isArray(i)){if(i.length!==0){r.push(n),n=
{parent:i,keys:void 0,results:[],index:-1};continue}}else{let a=i;o=a?.kind;let u=typeof o=="string"?nb.QueryDocumentKeys[o]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,rb.inspect)(i)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(o!==void 0){let a=t[o];i=a?.(i)}
n.keys===void 0?n.results.push(i):n.results[n.keys[n.index]]=i}while(r.length!==0);return i}});var dt=y(vo=>{"use strict";Object.defineProperty(vo,"__esModule",{value:!0});vo.print=Wp;vo.printForError=ub;var ob=Bn(),sb=Xp(),ab=zp();function Wp(e,t){var r;
return lb((0,ab.reduce)(e,pb),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function ub(e){return Wp(e,{maxIndentDepth:100})}var cb=80,pt=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},Aa=new pt;function lb(e,t){let r="",n="",i=0,o="",s=e;for(;s!==void 0;){let a=s.lines;if(s.indentBefore&&
(i<t&&(o+="  ",n+="  "),i++),typeof a=="string")n+=a;else{n+=a[0];let u=!s.isBlockString&&i>=t?" ":`
`+o;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}s.dedentAfter&&(i--,o=o.slice(0,i*2)),s=s.next}return r+n}var pb={Name:e=>new pt(e.value),Variable:e=>_(["$",e.name]),
Document:e=>_(e.definitions,`

`),OperationDefinition(e){let t=Pa(e.variableDefinitions)?D(`(
`,_(e.variableDefinitions,`
`),`
)`):D("(",_(e.variableDefinitions,", "),")"),r=_([D("",e.description,`
`),_([e.operation,_([e.name,t]),_(e.directives," ")]," ")]);return _([e.operation==="query"&&r.length===e.operation.length?"":_([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:i})=>_([D("",i,`
`),e,": ",t,D(" = ",r),D(" ",_(n," "))]),SelectionSet:({selections:e})=>Nt(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:i}){let o=_([D("",e,":\
 "),t],"");return _([fb(o,r),D(" ",_(n," ")),D(" ",i)])},Argument:({name:e,value:t})=>_([e,": ",t]),FragmentSpread:({name:e,directives:t})=>_(["...",e,D(" ",_(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>_(["...",D("on ",e),_(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:i,description:o})=>_([D("",o,`
`),"fragment ",e,D("(",_(r,", "),")")," on ",t," ",D("",_(n," ")," "),i]),IntValue:({value:e})=>new pt(e),FloatValue:({value:e})=>new pt(e),StringValue:({value:e,
block:t})=>new pt(t===!0?(0,ob.printBlockString)(e):(0,sb.printString)(e),t===!0),BooleanValue:({value:e})=>new pt(e?"true":"false"),NullValue:()=>new pt("null"),
EnumValue:({value:e})=>new pt(e),ListValue:({values:e})=>_(["[",_(e,", "),"]"]),ObjectValue:({fields:e})=>_(["{",_(e,", "),"}"]),ObjectField:({name:e,value:t})=>_(
[e,": ",t]),Directive:({name:e,arguments:t})=>_(["@",e,D("(",_(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>_(["[",e,"]"]),NonNullType:({type:e})=>_(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>_([D("",e,`
`),_(["schema",_(t," "),Nt(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>_([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>_(
[D("",e,`
`),_(["scalar",t,_(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>_([D("",e,`
`),_(["type",t,D("implements ",_(r," & ")),_(n," "),Nt(i)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:i})=>_([D("",e,`
`),t,Pa(r)?D(`(
`,_(r,`
`).indent(),`
)`):D("(",_(r,", "),")"),": ",n,D(" ",_(i," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:i})=>_([D("",e,`
`),t,": ",r,D(" = ",n),D(" ",_(i," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>_([D("",e,`
`),_(["interface",t,D("implements ",_(r," & ")),_(n," "),Nt(i)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>_([D("",e,`
`),_(["union",t,_(r," "),D("= ",_(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>_([D("",e,`
`),_(["enum",t,_(r," "),Nt(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>_([D("",e,`
`),_([t,_(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>_([D("",e,`
`),_(["input",t,_(r," "),Nt(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:i,locations:o})=>_([D("",e,`
`),"directive @",t,Pa(r)?D(`(
`,_(r,`
`).indent(),`
)`):D("(",_(r,", "),")"),D(" ",_(n," ")),i?" repeatable":""," on ",_(o," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>_(["extend schema",_(e," "),Nt(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>_(["extend scalar",e,_(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>_([
"extend type",e,D("implements ",_(t," & ")),_(r," "),Nt(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>_(["extend interface",e,D(
"implements ",_(t," & ")),_(r," "),Nt(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>_(["extend union",e,_(t," "),D("= ",_(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>_(["extend enum",e,_(t," "),Nt(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>_(["extend input",e,_(t," "),
Nt(r)]," "),DirectiveExtension:({name:e,directives:t})=>_([_(["extend directive @",e]),_(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>_(
[e,D(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>_([e,D(".",t),D("(",r,":)")]),DirectiveCoordinate:({name:e})=>_(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>_(["@",e,D("(",t,":)")])};function _(e,t=""){if(e==null||e.length===0)return Aa;let r=Aa;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new pt(n):n:(t!==""&&r.append(t),r.append(n)));return r}function db(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function Nt(e){return D(`{
`,_(e,`
`).indent(),`
}`)}function D(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new pt(e).append(t).append(r):Aa}function Pa(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function fb(e,t){return t==null||t.length===0?e:_([e,e.length+db(t,", ")+2>cb?D(`(
`,_(t,`
`).indent(),`
)`):D("(",_(t,", "),")")])}});var La=y(ka=>{"use strict";Object.defineProperty(ka,"__esModule",{value:!0});ka.valueFromASTUntyped=Da;var mb=Zn(),er=U();function Da(e,t){switch(e.kind){case er.
Kind.NULL:return null;case er.Kind.INT:return parseInt(e.value,10);case er.Kind.FLOAT:return parseFloat(e.value);case er.Kind.STRING:case er.Kind.ENUM:case er.Kind.
BOOLEAN:return e.value;case er.Kind.LIST:return e.values.map(r=>Da(r,t));case er.Kind.OBJECT:return(0,mb.keyValMap)(e.fields,r=>r.name.value,r=>Da(r.value,t));case er.
Kind.VARIABLE:return t?.[e.name.value]}}});var ti=y(Eo=>{"use strict";Object.defineProperty(Eo,"__esModule",{value:!0});Eo.assertEnumValueName=hb;Eo.assertName=td;var Zp=Qe(),To=w(),ed=Qn();function td(e){
if(e!=null||(0,Zp.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,Zp.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new To.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,ed.isNameContinue)(e.charCodeAt(t)))throw new To.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,ed.isNameStart)(e.charCodeAt(0)))throw new To.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function hb(e){if(e==="true"||e==="false"||e==="null")throw new To.GraphQLError(`Enum values cannot be named: ${e}`);return td(e)}});var $=y(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});I.GraphQLUnionType=I.GraphQLScalarType=I.GraphQLObjectType=I.GraphQLNonNull=I.GraphQLList=
I.GraphQLInterfaceType=I.GraphQLInputObjectType=I.GraphQLEnumType=void 0;I.argsToArgsConfig=md;I.assertAbstractType=xb;I.assertCompositeType=jb;I.assertEnumType=
Ib;I.assertInputObjectType=wb;I.assertInputType=Db;I.assertInterfaceType=Sb;I.assertLeafType=Lb;I.assertListType=Pb;I.assertNamedType=Mb;I.assertNonNullType=Ab;
I.assertNullableType=Cb;I.assertObjectType=Ob;I.assertOutputType=kb;I.assertScalarType=Nb;I.assertType=Eb;I.assertUnionType=Rb;I.assertWrappingType=qb;I.defineArguments=
dd;I.getNamedType=Gb;I.getNullableType=Fb;I.isAbstractType=ud;I.isCompositeType=ad;I.isEnumType=Fr;I.isInputObjectType=ni;I.isInputType=ja;I.isInterfaceType=qr;
I.isLeafType=sd;I.isListType=jo;I.isNamedType=cd;I.isNonNullType=Er;I.isNullableType=qa;I.isObjectType=mn;I.isOutputType=xa;I.isRequiredArgument=Vb;I.isRequiredInputField=
Qb;I.isScalarType=xr;I.isType=Lo;I.isUnionType=Cr;I.isWrappingType=ii;I.resolveObjMapThunk=Fa;I.resolveReadonlyArrayThunk=Ca;var xe=Qe(),yb=_r(),rd=Jp(),ie=z(),
Tr=Xn(),gb=Ft(),_b=br(),od=Zn(),ko=go(),bb=vr(),Mt=bo(),ri=w(),vb=U(),nd=dt(),Tb=La(),Gt=ti();function Lo(e){return xr(e)||mn(e)||qr(e)||Cr(e)||Fr(e)||ni(e)||jo(
e)||Er(e)}function Eb(e){if(!Lo(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL type.`);return e}function xr(e){return(0,Tr.instanceOf)(e,Ro)}
function Nb(e){if(!xr(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL Scalar type.`);return e}function mn(e){return(0,Tr.instanceOf)(e,Io)}function Ob(e){
if(!mn(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL Object type.`);return e}function qr(e){return(0,Tr.instanceOf)(e,wo)}function Sb(e){if(!qr(
e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL Interface type.`);return e}function Cr(e){return(0,Tr.instanceOf)(e,Po)}function Rb(e){if(!Cr(
e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL Union type.`);return e}function Fr(e){return(0,Tr.instanceOf)(e,Ao)}function Ib(e){if(!Fr(e))throw new Error(
`Expected ${(0,ie.inspect)(e)} to be a GraphQL Enum type.`);return e}function ni(e){return(0,Tr.instanceOf)(e,Do)}function wb(e){if(!ni(e))throw new Error(`Expe\
cted ${(0,ie.inspect)(e)} to be a GraphQL Input Object type.`);return e}function jo(e){return(0,Tr.instanceOf)(e,Oo)}function Pb(e){if(!jo(e))throw new Error(`E\
xpected ${(0,ie.inspect)(e)} to be a GraphQL List type.`);return e}function Er(e){return(0,Tr.instanceOf)(e,So)}function Ab(e){if(!Er(e))throw new Error(`Expect\
ed ${(0,ie.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function ja(e){return xr(e)||Fr(e)||ni(e)||ii(e)&&ja(e.ofType)}function Db(e){if(!ja(e))throw new Error(
`Expected ${(0,ie.inspect)(e)} to be a GraphQL input type.`);return e}function xa(e){return xr(e)||mn(e)||qr(e)||Cr(e)||Fr(e)||ii(e)&&xa(e.ofType)}function kb(e){
if(!xa(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL output type.`);return e}function sd(e){return xr(e)||Fr(e)}function Lb(e){if(!sd(e))throw new Error(
`Expected ${(0,ie.inspect)(e)} to be a GraphQL leaf type.`);return e}function ad(e){return mn(e)||qr(e)||Cr(e)}function jb(e){if(!ad(e))throw new Error(`Expecte\
d ${(0,ie.inspect)(e)} to be a GraphQL composite type.`);return e}function ud(e){return qr(e)||Cr(e)}function xb(e){if(!ud(e))throw new Error(`Expected ${(0,ie.
inspect)(e)} to be a GraphQL abstract type.`);return e}var Oo=class{constructor(t){Lo(t)||(0,xe.devAssert)(!1,`Expected ${(0,ie.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};I.GraphQLList=Oo;
var So=class{constructor(t){qa(t)||(0,xe.devAssert)(!1,`Expected ${(0,ie.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};I.GraphQLNonNull=So;function ii(e){return jo(e)||Er(e)}function qb(e){
if(!ii(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL wrapping type.`);return e}function qa(e){return Lo(e)&&!Er(e)}function Cb(e){if(!qa(e))
throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL nullable type.`);return e}function Fb(e){if(e)return Er(e)?e.ofType:e}function cd(e){return xr(e)||
mn(e)||qr(e)||Cr(e)||Fr(e)||ni(e)}function Mb(e){if(!cd(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL named type.`);return e}function Gb(e){
if(e){let t=e;for(;ii(t);)t=t.ofType;return t}}function Ca(e){return typeof e=="function"?e():e}function Fa(e){return typeof e=="function"?e():e}var Ro=class{constructor(t){
var r,n,i,o;let s=(r=t.parseValue)!==null&&r!==void 0?r:rd.identityFunc;this.name=(0,Gt.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:rd.identityFunc,this.parseValue=s,this.parseLiteral=(i=t.parseLiteral)!==null&&i!==void 0?i:(a,u)=>s(
(0,Tb.valueFromASTUntyped)(a,u)),this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(o=t.extensionASTNodes)!==null&&o!==
void 0?o:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,xe.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,ie.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,xe.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};I.GraphQLScalarType=Ro;var Io=class{constructor(t){var r;this.name=(0,Gt.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>pd(t),this._interfaces=()=>ld(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,ie.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:fd(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLObjectType=Io;function ld(e){var t;let r=Ca((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,xe.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function pd(e){let t=Fa(e.fields);return fn(t)||(0,xe.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,ko.mapValue)(t,(r,n)=>{var i;fn(r)||(0,xe.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,xe.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,ie.inspect)(r.resolve)}.`);let o=(i=r.args)!==null&&
i!==void 0?i:{};return fn(o)||(0,xe.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Gt.assertName)(n),description:r.
description,type:r.type,args:dd(o),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Mt.toObjMap)(r.extensions),astNode:r.
astNode}})}function dd(e){return Object.entries(e).map(([t,r])=>({name:(0,Gt.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Mt.toObjMap)(r.extensions),astNode:r.astNode}))}function fn(e){return(0,gb.isObjectLike)(e)&&!Array.isArray(e)}function fd(e){return(0,ko.
mapValue)(e,t=>({description:t.description,type:t.type,args:md(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function md(e){return(0,od.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function Vb(e){return Er(e.type)&&e.defaultValue===void 0}var wo=class{constructor(t){var r;this.
name=(0,Gt.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=pd.bind(void 0,t),this._interfaces=ld.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,ie.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:fd(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};I.GraphQLInterfaceType=wo;var Po=class{constructor(t){var r;this.name=(0,Gt.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=Ub.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,ie.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLUnionType=Po;function Ub(e){
let t=Ca(e.types);return Array.isArray(t)||(0,xe.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var Ao=class{constructor(t){
var r;this.name=(0,Gt.assertName)(t.name),this.description=t.description,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:id(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=id(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,_b.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new ri.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,ie.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let i=(0,ie.inspect)(t);throw new ri.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${i}.`+(r?"":No(this,i)))}let n=this.getValue(t);if(n==null)throw new ri.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":No(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==vb.Kind.ENUM){let o=(0,nd.printForError)(t);throw new ri.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${o}.`+(n?"":No(this,o)),{nodes:t})}let i=this.getValue(t.value);if(i==null){let o=(0,nd.printForError)(t);throw new ri.GraphQLError(
`Value "${o}" does not exist in "${this.name}" enum.`+(n?"":No(this,o)),{nodes:t})}return i.value}toConfig(){let t=(0,od.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};I.GraphQLEnumType=Ao;function No(e,t){let r=e.getValues().map(i=>i.name),n=(0,bb.suggestionList)(t,r);return(0,yb.didYouMean)("the enum value",n)}function id(e,t){
return fn(t)||(0,xe.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(fn(n)||(0,xe.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,ie.inspect)(n)}.`),{name:(0,Gt.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Mt.toObjMap)(n.extensions),astNode:n.astNode}))}var Do=class{constructor(t){
var r,n;this.name=(0,Gt.assertName)(t.name),this.description=t.description,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=$b.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,ko.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};I.GraphQLInputObjectType=Do;function $b(e){let t=Fa(e.fields);return fn(t)||(0,xe.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,ko.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,xe.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Gt.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Mt.toObjMap)(r.extensions),astNode:r.astNode}))}function Qb(e){return Er(e.type)&&e.defaultValue===
void 0}});var si=y(oi=>{"use strict";Object.defineProperty(oi,"__esModule",{value:!0});oi.doTypesOverlap=Kb;oi.isEqualType=Ma;oi.isTypeSubTypeOf=xo;var Ge=$();function Ma(e,t){
return e===t?!0:(0,Ge.isNonNullType)(e)&&(0,Ge.isNonNullType)(t)||(0,Ge.isListType)(e)&&(0,Ge.isListType)(t)?Ma(e.ofType,t.ofType):!1}function xo(e,t,r){return t===
r?!0:(0,Ge.isNonNullType)(r)?(0,Ge.isNonNullType)(t)?xo(e,t.ofType,r.ofType):!1:(0,Ge.isNonNullType)(t)?xo(e,t.ofType,r):(0,Ge.isListType)(r)?(0,Ge.isListType)(
t)?xo(e,t.ofType,r.ofType):!1:(0,Ge.isListType)(t)?!1:(0,Ge.isAbstractType)(r)&&((0,Ge.isInterfaceType)(t)||(0,Ge.isObjectType)(t))&&e.isSubType(r,t)}function Kb(e,t,r){
return t===r?!0:(0,Ge.isAbstractType)(t)?(0,Ge.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,Ge.isAbstractType)(r)?e.isSubType(
r,t):!1}});var Vt=y(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});De.GraphQLString=De.GraphQLInt=De.GraphQLID=De.GraphQLFloat=De.GraphQLBoolean=De.GRAPHQL_MIN_INT=
De.GRAPHQL_MAX_INT=void 0;De.isSpecifiedScalarType=Bb;De.specifiedScalarTypes=void 0;var Ot=z(),hd=Ft(),qe=w(),Mr=U(),ai=dt(),ui=$(),qo=2147483647;De.GRAPHQL_MAX_INT=
qo;var Co=-2147483648;De.GRAPHQL_MIN_INT=Co;var yd=new ui.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=ci(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new qe.GraphQLError(`Int cannot represent non-integer value: ${(0,Ot.inspect)(t)}`);if(r>
qo||r<Co)throw new qe.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Ot.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new qe.GraphQLError(`Int cannot represent non-integer value: ${(0,Ot.inspect)(e)}`);if(e>qo||e<Co)throw new qe.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==Mr.Kind.INT)throw new qe.GraphQLError(`Int cannot represent non-integer value\
: ${(0,ai.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>qo||t<Co)throw new qe.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});De.GraphQLInt=yd;var gd=new ui.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=ci(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new qe.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Ot.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new qe.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Ot.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Mr.Kind.FLOAT&&e.kind!==Mr.Kind.INT)throw new qe.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,ai.printForError)(e)}`,e);return parseFloat(e.value)}});De.GraphQLFloat=gd;var _d=new ui.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=ci(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new qe.GraphQLError(`String cannot represent value: ${(0,Ot.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new qe.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Ot.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Mr.Kind.STRING)throw new qe.GraphQLError(`String cannot rep\
resent a non string value: ${(0,ai.printForError)(e)}`,{nodes:e});return e.value}});De.GraphQLString=_d;var bd=new ui.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=ci(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new qe.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Ot.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new qe.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Ot.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Mr.Kind.BOOLEAN)throw new qe.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,ai.printForError)(e)}`,{nodes:e});return e.value}});De.GraphQLBoolean=bd;var vd=new ui.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=ci(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new qe.GraphQLError(`ID cannot represent value\
: ${(0,Ot.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new qe.GraphQLError(
`ID cannot represent value: ${(0,Ot.inspect)(e)}`)},parseLiteral(e){if(e.kind!==Mr.Kind.STRING&&e.kind!==Mr.Kind.INT)throw new qe.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,ai.printForError)(e),{nodes:e});return e.value}});De.GraphQLID=vd;var Td=Object.freeze([_d,yd,gd,bd,vd]);De.specifiedScalarTypes=
Td;function Bb(e){return Td.some(({name:t})=>e.name===t)}function ci(e){if((0,hd.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,hd.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Xe=y(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.GraphQLSpecifiedByDirective=Ee.GraphQLSkipDirective=Ee.GraphQLOneOfDirective=Ee.
GraphQLIncludeDirective=Ee.GraphQLDirective=Ee.GraphQLDeprecatedDirective=Ee.DEFAULT_DEPRECATION_REASON=void 0;Ee.assertDirective=Wb;Ee.isDirective=Nd;Ee.isSpecifiedDirective=
Zb;Ee.specifiedDirectives=void 0;var Ed=Qe(),Yb=z(),Jb=Xn(),Hb=Ft(),Xb=bo(),tt=ln(),zb=ti(),li=$(),Fo=Vt();function Nd(e){return(0,Jb.instanceOf)(e,tr)}function Wb(e){
if(!Nd(e))throw new Error(`Expected ${(0,Yb.inspect)(e)} to be a GraphQL directive.`);return e}var tr=class{constructor(t){var r,n,i;this.name=(0,zb.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,Xb.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,Ed.devAssert)(!1,`@${t.name} locations must be an Array.`);let o=(i=t.args)!==null&&i!==void 0?i:{};(0,Hb.isObjectLike)(o)&&!Array.isArray(o)||(0,Ed.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,li.defineArguments)(o)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,li.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};Ee.GraphQLDirective=tr;var Od=new tr({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[tt.DirectiveLocation.FIELD,tt.DirectiveLocation.FRAGMENT_SPREAD,tt.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new li.GraphQLNonNull(
Fo.GraphQLBoolean),description:"Included when true."}}});Ee.GraphQLIncludeDirective=Od;var Sd=new tr({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[tt.DirectiveLocation.FIELD,tt.DirectiveLocation.FRAGMENT_SPREAD,tt.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new li.GraphQLNonNull(Fo.GraphQLBoolean),description:"Skipped when true."}}});Ee.GraphQLSkipDirective=Sd;var Rd="No longer supported";Ee.DEFAULT_DEPRECATION_REASON=
Rd;var Id=new tr({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[tt.DirectiveLocation.FIELD_DEFINITION,
tt.DirectiveLocation.ARGUMENT_DEFINITION,tt.DirectiveLocation.INPUT_FIELD_DEFINITION,tt.DirectiveLocation.ENUM_VALUE,tt.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:Fo.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:Rd}}});Ee.GraphQLDeprecatedDirective=Id;var wd=new tr(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[tt.DirectiveLocation.SCALAR],args:{url:{type:new li.GraphQLNonNull(
Fo.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});Ee.GraphQLSpecifiedByDirective=wd;var Pd=new tr({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[tt.DirectiveLocation.INPUT_OBJECT],args:{}});Ee.GraphQLOneOfDirective=
Pd;var Ad=Object.freeze([Od,Sd,Id,wd,Pd]);Ee.specifiedDirectives=Ad;function Zb(e){return Ad.some(({name:t})=>t===e.name)}});var Ke=y(Ga=>{"use strict";Object.defineProperty(Ga,"__esModule",{value:!0});Ga.invariant=ev;function ev(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Mo=y(Va=>{"use strict";Object.defineProperty(Va,"__esModule",{value:!0});Va.isIterableObject=tv;function tv(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var fi=y(Ua=>{"use strict";Object.defineProperty(Ua,"__esModule",{value:!0});Ua.astFromValue=di;var Dd=z(),rv=Ke(),nv=Mo(),iv=Ft(),ft=U(),pi=$(),ov=Vt();function di(e,t){
if((0,pi.isNonNullType)(t)){let r=di(e,t.ofType);return r?.kind===ft.Kind.NULL?null:r}if(e===null)return{kind:ft.Kind.NULL};if(e===void 0)return null;if((0,pi.isListType)(
t)){let r=t.ofType;if((0,nv.isIterableObject)(e)){let n=[];for(let i of e){let o=di(i,r);o!=null&&n.push(o)}return{kind:ft.Kind.LIST,values:n}}return di(e,r)}if((0,pi.
isInputObjectType)(t)){if(!(0,iv.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let i=di(e[n.name],n.type);i&&r.push({kind:ft.
Kind.OBJECT_FIELD,name:{kind:ft.Kind.NAME,value:n.name},value:i})}return{kind:ft.Kind.OBJECT,fields:r}}if((0,pi.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:ft.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return kd.test(n)?{kind:ft.Kind.
INT,value:n}:{kind:ft.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,pi.isEnumType)(t)?{kind:ft.Kind.ENUM,value:r}:t===ov.GraphQLID&&kd.test(r)?{kind:ft.Kind.
INT,value:r}:{kind:ft.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,Dd.inspect)(r)}.`)}(0,rv.invariant)(!1,"Unexpected input type:\
 "+(0,Dd.inspect)(t))}var kd=/^-?(?:0|[1-9][0-9]*)$/});var ht=y(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.introspectionTypes=te.__TypeKind=te.__Type=te.__Schema=te.__InputValue=te.__Field=
te.__EnumValue=te.__DirectiveLocation=te.__Directive=te.TypeNameMetaFieldDef=te.TypeMetaFieldDef=te.TypeKind=te.SchemaMetaFieldDef=void 0;te.isIntrospectionType=
fv;var sv=z(),av=Ke(),Ie=ln(),uv=dt(),cv=fi(),R=$(),ee=Vt(),$a=new R.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities o\
f a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:ee.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new R.GraphQLNonNull(
new R.GraphQLList(new R.GraphQLNonNull(mt))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new R.GraphQLNonNull(mt),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:mt,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:mt,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new R.
GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(Qa))),args:{includeDeprecated:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});te.__Schema=$a;var Qa=new R.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new R.GraphQLNonNull(ee.GraphQLString),resolve:e=>e.
name},description:{type:ee.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new R.GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(Ka))),resolve:e=>e.locations},args:{type:new R.GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(
mi))),args:{includeDeprecated:{type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ee.GraphQLString,resolve:e=>e.deprecationReason}})});
te.__Directive=Qa;var Ka=new R.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:Ie.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:Ie.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:Ie.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:Ie.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:Ie.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:Ie.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:Ie.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:Ie.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:Ie.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:Ie.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:Ie.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:Ie.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:Ie.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:Ie.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:Ie.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:Ie.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:Ie.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:Ie.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:Ie.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:Ie.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});te.__DirectiveLocation=Ka;var mt=new R.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new R.GraphQLNonNull(Ja),resolve(e){if((0,R.isScalarType)(e))return ke.SCALAR;if((0,R.isObjectType)(e))return ke.OBJECT;if((0,R.isInterfaceType)(
e))return ke.INTERFACE;if((0,R.isUnionType)(e))return ke.UNION;if((0,R.isEnumType)(e))return ke.ENUM;if((0,R.isInputObjectType)(e))return ke.INPUT_OBJECT;if((0,R.
isListType)(e))return ke.LIST;if((0,R.isNonNullType)(e))return ke.NON_NULL;(0,av.invariant)(!1,`Unexpected type: "${(0,sv.inspect)(e)}".`)}},name:{type:ee.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:ee.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:ee.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new R.GraphQLList(new R.GraphQLNonNull(Ba)),args:{includeDeprecated:{type:ee.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,R.isObjectType)(e)||(0,R.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new R.GraphQLList(new R.GraphQLNonNull(mt)),resolve(e){if((0,R.isObjectType)(e)||(0,R.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new R.GraphQLList(new R.GraphQLNonNull(mt)),resolve(e,t,r,{schema:n}){if((0,R.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new R.GraphQLList(new R.GraphQLNonNull(Ya)),args:{includeDeprecated:{type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,R.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new R.GraphQLList(new R.GraphQLNonNull(mi)),args:{
includeDeprecated:{type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,R.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:mt,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:ee.GraphQLBoolean,resolve:e=>{if((0,R.isInputObjectType)(
e))return e.isOneOf}}})});te.__Type=mt;var Ba=new R.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new R.GraphQLNonNull(ee.GraphQLString),resolve:e=>e.name},
description:{type:ee.GraphQLString,resolve:e=>e.description},args:{type:new R.GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(mi))),args:{includeDeprecated:{
type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new R.GraphQLNonNull(
mt),resolve:e=>e.type},isDeprecated:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ee.GraphQLString,
resolve:e=>e.deprecationReason}})});te.__Field=Ba;var mi=new R.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new R.GraphQLNonNull(
ee.GraphQLString),resolve:e=>e.name},description:{type:ee.GraphQLString,resolve:e=>e.description},type:{type:new R.GraphQLNonNull(mt),resolve:e=>e.type},defaultValue:{
type:ee.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,cv.
astFromValue)(r,t);return n?(0,uv.print)(n):null}},isDeprecated:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:ee.GraphQLString,resolve:e=>e.deprecationReason}})});te.__InputValue=mi;var Ya=new R.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new R.GraphQLNonNull(ee.GraphQLString),resolve:e=>e.name},description:{type:ee.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ee.GraphQLString,resolve:e=>e.deprecationReason}})});
te.__EnumValue=Ya;var ke;te.TypeKind=ke;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(ke||(te.TypeKind=ke={}));var Ja=new R.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:ke.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:ke.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:ke.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:ke.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:ke.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:ke.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:ke.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:ke.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});te.__TypeKind=Ja;var lv={name:"__schema",type:new R.GraphQLNonNull(
$a),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
te.SchemaMetaFieldDef=lv;var pv={name:"__type",type:mt,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new R.
GraphQLNonNull(ee.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};te.TypeMetaFieldDef=pv;var dv={name:"__typename",type:new R.GraphQLNonNull(ee.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};te.TypeNameMetaFieldDef=dv;var Ld=Object.freeze([$a,Qa,Ka,mt,Ba,mi,Ya,Ja]);te.introspectionTypes=Ld;function fv(e){return Ld.some(({
name:t})=>e.name===t)}});var Gr=y(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.GraphQLSchema=void 0;hn.assertSchema=_v;hn.isSchema=xd;var Go=Qe(),Xa=z(),mv=Xn(),
hv=Ft(),yv=bo(),Ha=He(),St=$(),jd=Xe(),gv=ht();function xd(e){return(0,mv.instanceOf)(e,Vo)}function _v(e){if(!xd(e))throw new Error(`Expected ${(0,Xa.inspect)(
e)} to be a GraphQL schema.`);return e}var Vo=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,hv.isObjectLike)(t)||(0,Go.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Go.devAssert)(!1,`"types" must be Array if provided but got: ${(0,Xa.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Go.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,Xa.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,yv.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:jd.specifiedDirectives;let i=new Set(
t.types);if(t.types!=null)for(let o of t.types)i.delete(o),Rt(o,i);this._queryType!=null&&Rt(this._queryType,i),this._mutationType!=null&&Rt(this._mutationType,
i),this._subscriptionType!=null&&Rt(this._subscriptionType,i);for(let o of this._directives)if((0,jd.isDirective)(o))for(let s of o.args)Rt(s.type,i);Rt(gv.__Schema,
i),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let o of i){if(o==null)continue;let s=o.
name;if(s||(0,Go.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[s]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${s}".`);if(this._typeMap[s]=o,(0,St.isInterfaceType)(o)){for(let a of o.getInterfaces())if((0,St.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(o)}}else if((0,St.
isObjectType)(o)){for(let a of o.getInterfaces())if((0,St.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(o)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case Ha.OperationTypeNode.QUERY:return this.getQueryType();case Ha.OperationTypeNode.
MUTATION:return this.getMutationType();case Ha.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,St.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,St.isUnionType)(t))for(let i of t.
getTypes())n[i.name]=!0;else{let i=this.getImplementations(t);for(let o of i.objects)n[o.name]=!0;for(let o of i.interfaces)n[o.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};hn.GraphQLSchema=
Vo;function Rt(e,t){let r=(0,St.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,St.isUnionType)(r))for(let n of r.getTypes())Rt(n,t);else if((0,St.isObjectType)(r)||
(0,St.isInterfaceType)(r)){for(let n of r.getInterfaces())Rt(n,t);for(let n of Object.values(r.getFields())){Rt(n.type,t);for(let i of n.args)Rt(i.type,t)}}else if((0,St.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))Rt(n.type,t)}return t}});var yi=y(Uo=>{"use strict";Object.defineProperty(Uo,"__esModule",{value:!0});Uo.assertValidSchema=Ev;Uo.validateSchema=Vd;var Ve=z(),bv=w(),za=He(),qd=si(),ye=$(),
Gd=Xe(),vv=ht(),Tv=Gr();function Vd(e){if((0,Tv.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new Za(e);Nv(t),Ov(t),Sv(t);let r=t.getErrors();
return e.__validationErrors=r,r}function Ev(e){let t=Vd(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var Za=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new bv.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function Nv(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,ye.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,Ve.inspect)(r)}.`,(n=Wa(t,za.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let i=t.getMutationType();if(i&&!(0,ye.isObjectType)(i)){var o;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,Ve.inspect)(i)}.`,(o=Wa(t,za.OperationTypeNode.MUTATION))!==null&&o!==void 0?o:i.astNode)}let s=t.getSubscriptionType();if(s&&!(0,ye.isObjectType)(s)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,Ve.inspect)(s)}.`,(a=Wa(t,za.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:s.astNode)}}function Wa(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var i;return(i=n?.operationTypes)!==null&&i!==void 0?i:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function Ov(e){for(let r of e.schema.getDirectives()){if(!(0,Gd.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,Ve.inspect)(r)}.`,r?.astNode);continue}Vr(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(Vr(e,n),(0,ye.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,Ve.
inspect)(n.type)}.`,n.astNode),(0,ye.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[eu(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function Vr(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function Sv(e){let t=kv(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,ye.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,Ve.inspect)(n)}.`,n.astNode);continue}(0,vv.isIntrospectionType)(n)||Vr(e,n),(0,ye.isObjectType)(
n)||(0,ye.isInterfaceType)(n)?(Cd(e,n),Fd(e,n)):(0,ye.isUnionType)(n)?wv(e,n):(0,ye.isEnumType)(n)?Pv(e,n):(0,ye.isInputObjectType)(n)&&(Av(e,n),t(n))}}function Cd(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let s of r){
if(Vr(e,s),!(0,ye.isOutputType)(s.type)){var n;e.reportError(`The type of ${t.name}.${s.name} must be Output Type but got: ${(0,Ve.inspect)(s.type)}.`,(n=s.astNode)===
null||n===void 0?void 0:n.type)}for(let a of s.args){let u=a.name;if(Vr(e,a),!(0,ye.isInputType)(a.type)){var i;e.reportError(`The type of ${t.name}.${s.name}(${u}\
:) must be Input Type but got: ${(0,Ve.inspect)(a.type)}.`,(i=a.astNode)===null||i===void 0?void 0:i.type)}if((0,ye.isRequiredArgument)(a)&&a.deprecationReason!=
null){var o;e.reportError(`Required argument ${t.name}.${s.name}(${u}:) cannot be deprecated.`,[eu(a.astNode),(o=a.astNode)===null||o===void 0?void 0:o.type])}}}}
function Fd(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,ye.isInterfaceType)(n)){e.reportError(`Type ${(0,Ve.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,Ve.inspect)(n)}.`,hi(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,hi(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,hi(t,n));continue}r[n.name]=
!0,Iv(e,t,n),Rv(e,t,n)}}function Rv(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,qd.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var i,o;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,Ve.inspect)(u.type)} but ${t.name}.${c} is type ${(0,Ve.inspect)(l.type)}.`,[(i=
u.astNode)===null||i===void 0?void 0:i.type,(o=l.astNode)===null||o===void 0?void 0:o.type])}for(let p of u.args){let f=p.name,m=l.args.find(T=>T.name===f);if(!m){
e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,qd.isEqualType)(
p.type,m.type)){var s,a;e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expects type ${(0,Ve.inspect)(p.type)} but ${t.name}.${c}(${f}:) is type ${(0,Ve.
inspect)(m.type)}.`,[(s=p.astNode)===null||s===void 0?void 0:s.type,(a=m.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let f=p.name;!u.args.
find(T=>T.name===f)&&(0,ye.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${f} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function Iv(e,t,r){let n=t.getInterfaces();for(let i of r.getInterfaces())n.includes(i)||e.reportError(i===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${i.name} because it is implemented by ${r.
name}.`,[...hi(r,i),...hi(t,r)])}function wv(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let i of r){if(n[i.name]){e.reportError(`Union type ${t.name} can only include type ${i.name} onc\
e.`,Md(t,i.name));continue}n[i.name]=!0,(0,ye.isObjectType)(i)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,Ve.inspect)(
i)}.`,Md(t,String(i)))}}function Pv(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)Vr(e,n)}function Av(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){if(Vr(e,o),!(0,ye.isInputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be In\
put Type but got: ${(0,Ve.inspect)(o.type)}.`,(n=o.astNode)===null||n===void 0?void 0:n.type)}if((0,ye.isRequiredInputField)(o)&&o.deprecationReason!=null){var i;
e.reportError(`Required input field ${t.name}.${o.name} cannot be deprecated.`,[eu(o.astNode),(i=o.astNode)===null||i===void 0?void 0:i.type])}t.isOneOf&&Dv(t,o,
e)}}function Dv(e,t,r){if((0,ye.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function kv(e){let t=Object.
create(null),r=[],n=Object.create(null);return i;function i(o){if(t[o.name])return;t[o.name]=!0,n[o.name]=r.length;let s=Object.values(o.getFields());for(let a of s)
if((0,ye.isNonNullType)(a.type)&&(0,ye.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)i(u);else{let l=r.slice(c),p=l.
map(f=>f.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(f=>f.astNode))}
r.pop()}n[o.name]=void 0}}function hi(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.interfaces)!==null&&s!==
void 0?s:[]}).filter(o=>o.name.value===t.name)}function Md(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.types)!==
null&&s!==void 0?s:[]}).filter(o=>o.name.value===t)}function eu(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===Gd.
GraphQLDeprecatedDirective.name)}});var gn=y(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});Nr.BREAK=void 0;Nr.getEnterLeaveForKind=$o;Nr.getVisitFn=Cv;Nr.visit=xv;Nr.visitInParallel=
qv;var Lv=Qe(),jv=z(),tu=He(),Ud=U(),yn=Object.freeze({});Nr.BREAK=yn;function xv(e,t,r=tu.QueryDocumentKeys){let n=new Map;for(let V of Object.values(Ud.Kind))
n.set(V,$o(t,V));let i,o=Array.isArray(e),s=[e],a=-1,u=[],c=e,l,p,f=[],m=[];do{a++;let V=a===s.length,Ae=V&&u.length!==0;if(V){if(l=m.length===0?void 0:f[f.length-
1],c=p,p=m.pop(),Ae)if(o){c=c.slice();let Re=0;for(let[$e,et]of u){let zt=$e-Re;et===null?(c.splice(zt,1),Re++):c[zt]=et}}else{c={...c};for(let[Re,$e]of u)c[Re]=
$e}a=i.index,s=i.keys,u=i.edits,o=i.inArray,i=i.prev}else if(p){if(l=o?a:s[a],c=p[l],c==null)continue;f.push(l)}let Y;if(!Array.isArray(c)){var T,x;(0,tu.isNode)(
c)||(0,Lv.devAssert)(!1,`Invalid AST Node: ${(0,jv.inspect)(c)}.`);let Re=V?(T=n.get(c.kind))===null||T===void 0?void 0:T.leave:(x=n.get(c.kind))===null||x===void 0?
void 0:x.enter;if(Y=Re?.call(t,c,l,p,f,m),Y===yn)break;if(Y===!1){if(!V){f.pop();continue}}else if(Y!==void 0&&(u.push([l,Y]),!V))if((0,tu.isNode)(Y))c=Y;else{f.
pop();continue}}if(Y===void 0&&Ae&&u.push([l,c]),V)f.pop();else{var M;i={inArray:o,index:a,keys:s,edits:u,prev:i},o=Array.isArray(c),s=o?c:(M=r[c.kind])!==null&&
M!==void 0?M:[],a=-1,u=[],p&&m.push(p),p=c}}while(i!==void 0);return u.length!==0?u[u.length-1][1]:e}function qv(e){let t=new Array(e.length).fill(null),r=Object.
create(null);for(let n of Object.values(Ud.Kind)){let i=!1,o=new Array(e.length).fill(void 0),s=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{
enter:c,leave:l}=$o(e[u],n);i||(i=c!=null||l!=null),o[u]=c,s[u]=l}if(!i)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let f=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===!1)t[p]=c;else if(f===yn)t[p]=yn;else if(f!==void 0)return f}},leave(...u){let c=u[0];for(let p=0;p<
e.length;p++)if(t[p]===null){var l;let f=(l=s[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===yn)t[p]=yn;else if(f!==void 0&&f!==!1)return f}else t[p]===c&&
(t[p]=null)}};r[n]=a}return r}function $o(e,t){let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}
function Cv(e,t,r){let{enter:n,leave:i}=$o(e,t);return r?i:n}});var Ut=y(iu=>{"use strict";Object.defineProperty(iu,"__esModule",{value:!0});iu.typeFromAST=nu;var ru=U(),$d=$();function nu(e,t){switch(t.kind){case ru.Kind.LIST_TYPE:{
let r=nu(e,t.type);return r&&new $d.GraphQLList(r)}case ru.Kind.NON_NULL_TYPE:{let r=nu(e,t.type);return r&&new $d.GraphQLNonNull(r)}case ru.Kind.NAMED_TYPE:return e.
getType(t.name.value)}}});var Qo=y(gi=>{"use strict";Object.defineProperty(gi,"__esModule",{value:!0});gi.TypeInfo=void 0;gi.visitWithTypeInfo=Gv;var Fv=He(),ge=U(),Qd=gn(),_e=$(),_n=ht(),
Kd=Ut(),ou=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??Mv,r&&((0,_e.isInputType)(r)&&this._inputTypeStack.push(r),(0,_e.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,_e.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case ge.Kind.SELECTION_SET:{let i=(0,_e.getNamedType)(this.getType());this._parentTypeStack.push(
(0,_e.isCompositeType)(i)?i:void 0);break}case ge.Kind.FIELD:{let i=this.getParentType(),o,s;i&&(o=this._getFieldDef(r,i,t),o&&(s=o.type)),this._fieldDefStack.push(
o),this._typeStack.push((0,_e.isOutputType)(s)?s:void 0);break}case ge.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case ge.Kind.OPERATION_DEFINITION:{
let i=r.getRootType(t.operation);this._typeStack.push((0,_e.isObjectType)(i)?i:void 0);break}case ge.Kind.INLINE_FRAGMENT:case ge.Kind.FRAGMENT_DEFINITION:{let i=t.
typeCondition,o=i?(0,Kd.typeFromAST)(r,i):(0,_e.getNamedType)(this.getType());this._typeStack.push((0,_e.isOutputType)(o)?o:void 0);break}case ge.Kind.VARIABLE_DEFINITION:{
let i=(0,Kd.typeFromAST)(r,t.type);this._inputTypeStack.push((0,_e.isInputType)(i)?i:void 0);break}case ge.Kind.ARGUMENT:{var n;let i,o,s=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();s&&(i=s.args.find(a=>a.name===t.name.value),i&&(o=i.type)),this._argument=i,this._defaultValueStack.push(i?i.defaultValue:
void 0),this._inputTypeStack.push((0,_e.isInputType)(o)?o:void 0);break}case ge.Kind.LIST:{let i=(0,_e.getNullableType)(this.getInputType()),o=(0,_e.isListType)(
i)?i.ofType:i;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,_e.isInputType)(o)?o:void 0);break}case ge.Kind.OBJECT_FIELD:{let i=(0,_e.getNamedType)(
this.getInputType()),o,s;(0,_e.isInputObjectType)(i)&&(s=i.getFields()[t.name.value],s&&(o=s.type)),this._defaultValueStack.push(s?s.defaultValue:void 0),this._inputTypeStack.
push((0,_e.isInputType)(o)?o:void 0);break}case ge.Kind.ENUM:{let i=(0,_e.getNamedType)(this.getInputType()),o;(0,_e.isEnumType)(i)&&(o=i.getValue(t.value)),this.
_enumValue=o;break}default:}}leave(t){switch(t.kind){case ge.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case ge.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case ge.Kind.DIRECTIVE:this._directive=null;break;case ge.Kind.OPERATION_DEFINITION:case ge.Kind.INLINE_FRAGMENT:case ge.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case ge.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case ge.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case ge.Kind.LIST:case ge.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case ge.Kind.ENUM:
this._enumValue=null;break;default:}}};gi.TypeInfo=ou;function Mv(e,t,r){let n=r.name.value;if(n===_n.SchemaMetaFieldDef.name&&e.getQueryType()===t)return _n.SchemaMetaFieldDef;
if(n===_n.TypeMetaFieldDef.name&&e.getQueryType()===t)return _n.TypeMetaFieldDef;if(n===_n.TypeNameMetaFieldDef.name&&(0,_e.isCompositeType)(t))return _n.TypeNameMetaFieldDef;
if((0,_e.isObjectType)(t)||(0,_e.isInterfaceType)(t))return t.getFields()[n]}function Gv(e,t){return{enter(...r){let n=r[0];e.enter(n);let i=(0,Qd.getEnterLeaveForKind)(
t,n.kind).enter;if(i){let o=i.apply(t,r);return o!==void 0&&(e.leave(n),(0,Fv.isNode)(o)&&e.enter(o)),o}},leave(...r){let n=r[0],i=(0,Qd.getEnterLeaveForKind)(t,
n.kind).leave,o;return i&&(o=i.apply(t,r)),e.leave(n),o}}}});var Ur=y(rt=>{"use strict";Object.defineProperty(rt,"__esModule",{value:!0});rt.isConstValueNode=su;rt.isDefinitionNode=Vv;rt.isExecutableDefinitionNode=Bd;rt.isSchemaCoordinateNode=
Qv;rt.isSelectionNode=Uv;rt.isTypeDefinitionNode=Hd;rt.isTypeExtensionNode=zd;rt.isTypeNode=$v;rt.isTypeSystemDefinitionNode=Jd;rt.isTypeSystemExtensionNode=Xd;
rt.isValueNode=Yd;var q=U();function Vv(e){return Bd(e)||Jd(e)||Xd(e)}function Bd(e){return e.kind===q.Kind.OPERATION_DEFINITION||e.kind===q.Kind.FRAGMENT_DEFINITION}
function Uv(e){return e.kind===q.Kind.FIELD||e.kind===q.Kind.FRAGMENT_SPREAD||e.kind===q.Kind.INLINE_FRAGMENT}function Yd(e){return e.kind===q.Kind.VARIABLE||e.
kind===q.Kind.INT||e.kind===q.Kind.FLOAT||e.kind===q.Kind.STRING||e.kind===q.Kind.BOOLEAN||e.kind===q.Kind.NULL||e.kind===q.Kind.ENUM||e.kind===q.Kind.LIST||e.kind===
q.Kind.OBJECT}function su(e){return Yd(e)&&(e.kind===q.Kind.LIST?e.values.some(su):e.kind===q.Kind.OBJECT?e.fields.some(t=>su(t.value)):e.kind!==q.Kind.VARIABLE)}
function $v(e){return e.kind===q.Kind.NAMED_TYPE||e.kind===q.Kind.LIST_TYPE||e.kind===q.Kind.NON_NULL_TYPE}function Jd(e){return e.kind===q.Kind.SCHEMA_DEFINITION||
Hd(e)||e.kind===q.Kind.DIRECTIVE_DEFINITION}function Hd(e){return e.kind===q.Kind.SCALAR_TYPE_DEFINITION||e.kind===q.Kind.OBJECT_TYPE_DEFINITION||e.kind===q.Kind.
INTERFACE_TYPE_DEFINITION||e.kind===q.Kind.UNION_TYPE_DEFINITION||e.kind===q.Kind.ENUM_TYPE_DEFINITION||e.kind===q.Kind.INPUT_OBJECT_TYPE_DEFINITION}function Xd(e){
return e.kind===q.Kind.SCHEMA_EXTENSION||e.kind===q.Kind.DIRECTIVE_EXTENSION||zd(e)}function zd(e){return e.kind===q.Kind.SCALAR_TYPE_EXTENSION||e.kind===q.Kind.
OBJECT_TYPE_EXTENSION||e.kind===q.Kind.INTERFACE_TYPE_EXTENSION||e.kind===q.Kind.UNION_TYPE_EXTENSION||e.kind===q.Kind.ENUM_TYPE_EXTENSION||e.kind===q.Kind.INPUT_OBJECT_TYPE_EXTENSION}
function Qv(e){return e.kind===q.Kind.TYPE_COORDINATE||e.kind===q.Kind.MEMBER_COORDINATE||e.kind===q.Kind.ARGUMENT_COORDINATE||e.kind===q.Kind.DIRECTIVE_COORDINATE||
e.kind===q.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var uu=y(au=>{"use strict";Object.defineProperty(au,"__esModule",{value:!0});au.ExecutableDefinitionsRule=Yv;var Kv=w(),Wd=U(),Bv=Ur();function Yv(e){return{Document(t){
for(let r of t.definitions)if(!(0,Bv.isExecutableDefinitionNode)(r)){let n=r.kind===Wd.Kind.SCHEMA_DEFINITION||r.kind===Wd.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new Kv.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var lu=y(cu=>{"use strict";Object.defineProperty(cu,"__esModule",{value:!0});cu.FieldsOnCorrectTypeRule=zv;var Zd=_r(),Jv=ei(),Hv=vr(),Xv=w(),_i=$();function zv(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let i=e.getSchema(),o=t.name.value,s=(0,Zd.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:Wv(i,r,o));s===""&&(s=(0,Zd.didYouMean)(e.hideSuggestions?[]:Zv(r,o))),e.reportError(new Xv.GraphQLError(`Cannot query field "${o}" on type "${r.name}".`+s,{
nodes:t}))}}}}function Wv(e,t,r){if(!(0,_i.isAbstractType)(t))return[];let n=new Set,i=Object.create(null);for(let s of e.getPossibleTypes(t))if(s.getFields()[r]){
n.add(s),i[s.name]=1;for(let a of s.getInterfaces()){var o;a.getFields()[r]&&(n.add(a),i[a.name]=((o=i[a.name])!==null&&o!==void 0?o:0)+1)}}return[...n].sort((s,a)=>{
let u=i[a.name]-i[s.name];return u!==0?u:(0,_i.isInterfaceType)(s)&&e.isSubType(s,a)?-1:(0,_i.isInterfaceType)(a)&&e.isSubType(a,s)?1:(0,Jv.naturalCompare)(s.name,
a.name)}).map(s=>s.name)}function Zv(e,t){if((0,_i.isObjectType)(e)||(0,_i.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,Hv.suggestionList)(t,r)}
return[]}});var du=y(pu=>{"use strict";Object.defineProperty(pu,"__esModule",{value:!0});pu.FragmentsOnCompositeTypesRule=eT;var ef=w(),tf=dt(),rf=$(),nf=Ut();function eT(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,nf.typeFromAST)(e.getSchema(),r);if(n&&!(0,rf.isCompositeType)(n)){let i=(0,tf.print)(r);e.reportError(
new ef.GraphQLError(`Fragment cannot condition on non composite type "${i}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,nf.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,rf.isCompositeType)(r)){let n=(0,tf.print)(t.typeCondition);e.reportError(new ef.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var fu=y(Ko=>{"use strict";Object.defineProperty(Ko,"__esModule",{value:!0});Ko.KnownArgumentNamesOnDirectivesRule=uf;Ko.KnownArgumentNamesRule=nT;var of=_r(),sf=vr(),
af=w(),tT=U(),rT=Xe();function nT(e){return{...uf(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),i=e.getParentType();if(!r&&n&&i){let o=t.name.value,s=e.
hideSuggestions?[]:(0,sf.suggestionList)(o,n.args.map(a=>a.name));e.reportError(new af.GraphQLError(`Unknown argument "${o}" on field "${i.name}.${n.name}".`+(0,of.
didYouMean)(s),{nodes:t}))}}}}function uf(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():rT.specifiedDirectives;for(let s of n)t[s.name]=new Set(
s.args.map(a=>a.name));let i=e.getDocument().definitions;for(let s of i)if(s.kind===tT.Kind.DIRECTIVE_DEFINITION){var o;let a=(o=s.arguments)!==null&&o!==void 0?
o:[];t[s.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(s){let a=s.name.value,u=t[a];if(s.arguments&&u)for(let c of s.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,sf.suggestionList)(l,Array.from(u));e.reportError(new af.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,of.didYouMean)(p)),{nodes:c}))}}return!1}}}});var gu=y(yu=>{"use strict";Object.defineProperty(yu,"__esModule",{value:!0});yu.KnownDirectivesRule=sT;var iT=z(),mu=Ke(),cf=w(),hu=He(),we=ln(),oe=U(),oT=Xe();
function sT(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():oT.specifiedDirectives;for(let o of n)t[o.name]=o.locations;let i=e.getDocument().
definitions;for(let o of i)o.kind===oe.Kind.DIRECTIVE_DEFINITION&&(t[o.name.value]=o.locations.map(s=>s.value));return{Directive(o,s,a,u,c){let l=o.name.value,p=t[l];
if(!p){e.reportError(new cf.GraphQLError(`Unknown directive "@${l}".`,{nodes:o}));return}let f=aT(c);f&&!p.includes(f)&&e.reportError(new cf.GraphQLError(`Direc\
tive "@${l}" may not be used on ${f}.`,{nodes:o}))}}}function aT(e){let t=e[e.length-1];switch("kind"in t||(0,mu.invariant)(!1),t.kind){case oe.Kind.OPERATION_DEFINITION:
return uT(t.operation);case oe.Kind.FIELD:return we.DirectiveLocation.FIELD;case oe.Kind.FRAGMENT_SPREAD:return we.DirectiveLocation.FRAGMENT_SPREAD;case oe.Kind.
INLINE_FRAGMENT:return we.DirectiveLocation.INLINE_FRAGMENT;case oe.Kind.FRAGMENT_DEFINITION:return we.DirectiveLocation.FRAGMENT_DEFINITION;case oe.Kind.VARIABLE_DEFINITION:
return we.DirectiveLocation.VARIABLE_DEFINITION;case oe.Kind.SCHEMA_DEFINITION:case oe.Kind.SCHEMA_EXTENSION:return we.DirectiveLocation.SCHEMA;case oe.Kind.SCALAR_TYPE_DEFINITION:case oe.
Kind.SCALAR_TYPE_EXTENSION:return we.DirectiveLocation.SCALAR;case oe.Kind.OBJECT_TYPE_DEFINITION:case oe.Kind.OBJECT_TYPE_EXTENSION:return we.DirectiveLocation.
OBJECT;case oe.Kind.FIELD_DEFINITION:return we.DirectiveLocation.FIELD_DEFINITION;case oe.Kind.INTERFACE_TYPE_DEFINITION:case oe.Kind.INTERFACE_TYPE_EXTENSION:return we.
DirectiveLocation.INTERFACE;case oe.Kind.UNION_TYPE_DEFINITION:case oe.Kind.UNION_TYPE_EXTENSION:return we.DirectiveLocation.UNION;case oe.Kind.ENUM_TYPE_DEFINITION:case oe.
Kind.ENUM_TYPE_EXTENSION:return we.DirectiveLocation.ENUM;case oe.Kind.ENUM_VALUE_DEFINITION:return we.DirectiveLocation.ENUM_VALUE;case oe.Kind.INPUT_OBJECT_TYPE_DEFINITION:case oe.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return we.DirectiveLocation.INPUT_OBJECT;case oe.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,mu.invariant)(
!1),r.kind===oe.Kind.INPUT_OBJECT_TYPE_DEFINITION?we.DirectiveLocation.INPUT_FIELD_DEFINITION:we.DirectiveLocation.ARGUMENT_DEFINITION}case oe.Kind.DIRECTIVE_DEFINITION:case oe.
Kind.DIRECTIVE_EXTENSION:return we.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,mu.invariant)(!1,"Unexpected kind: "+(0,iT.inspect)(t.kind))}}function uT(e){
switch(e){case hu.OperationTypeNode.QUERY:return we.DirectiveLocation.QUERY;case hu.OperationTypeNode.MUTATION:return we.DirectiveLocation.MUTATION;case hu.OperationTypeNode.
SUBSCRIPTION:return we.DirectiveLocation.SUBSCRIPTION}}});var bu=y(_u=>{"use strict";Object.defineProperty(_u,"__esModule",{value:!0});_u.KnownFragmentNamesRule=lT;var cT=w();function lT(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new cT.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var Eu=y(Tu=>{"use strict";Object.defineProperty(Tu,"__esModule",{value:!0});Tu.KnownTypeNamesRule=yT;var pT=_r(),dT=vr(),fT=w(),vu=Ur(),mT=ht(),hT=Vt();function yT(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let o of e.getDocument().definitions)(0,vu.isTypeDefinitionNode)(o)&&(n[o.name.
value]=!0);let i=[...Object.keys(r),...Object.keys(n)];return{NamedType(o,s,a,u,c){let l=o.name.value;if(!r[l]&&!n[l]){var p;let f=(p=c[2])!==null&&p!==void 0?p:
a,m=f!=null&&gT(f);if(m&&lf.includes(l))return;let T=e.hideSuggestions?[]:(0,dT.suggestionList)(l,m?lf.concat(i):i);e.reportError(new fT.GraphQLError(`Unknown t\
ype "${l}".`+(0,pT.didYouMean)(T),{nodes:o}))}}}}var lf=[...hT.specifiedScalarTypes,...mT.introspectionTypes].map(e=>e.name);function gT(e){return"kind"in e&&((0,vu.
isTypeSystemDefinitionNode)(e)||(0,vu.isTypeSystemExtensionNode)(e))}});var Ou=y(Nu=>{"use strict";Object.defineProperty(Nu,"__esModule",{value:!0});Nu.LoneAnonymousOperationRule=vT;var _T=w(),bT=U();function vT(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===bT.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new _T.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var Ru=y(Su=>{"use strict";Object.defineProperty(Su,"__esModule",{value:!0});Su.LoneSchemaDefinitionRule=TT;var pf=w();function TT(e){var t,r,n;let i=e.getSchema(),
o=(t=(r=(n=i?.astNode)!==null&&n!==void 0?n:i?.getQueryType())!==null&&r!==void 0?r:i?.getMutationType())!==null&&t!==void 0?t:i?.getSubscriptionType(),s=0;return{
SchemaDefinition(a){if(o){e.reportError(new pf.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}s>0&&e.reportError(new pf.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++s}}}});var wu=y(Iu=>{"use strict";Object.defineProperty(Iu,"__esModule",{value:!0});Iu.MaxIntrospectionDepthRule=OT;var ET=w(),df=U(),NT=3;function OT(e){let t=Object.
create(null),r=Object.create(null);function n(i,o,s=0){if(i.kind===df.Kind.FRAGMENT_SPREAD){let a=i.name.value,u=r[a];if(u!==void 0&&u<=s)return!0;let c=o[a],l=t[a];
if(c!==void 0&&c>=s||l!==void 0&&l>=s)return!1;let p=e.getFragment(a);return p?(o[a]=s,n(p,o,s)?(r[a]=s,!0):(t[a]=s,!1)):!1}if(i.kind===df.Kind.FIELD&&(i.name.value===
"fields"||i.name.value==="interfaces"||i.name.value==="possibleTypes"||i.name.value==="inputFields")&&(s++,s>=NT))return!0;if("selectionSet"in i&&i.selectionSet){
for(let a of i.selectionSet.selections)if(n(a,o,s))return!0}return!1}return{Field(i){if((i.name.value==="__schema"||i.name.value==="__type")&&n(i,Object.create(
null)))return e.reportError(new ET.GraphQLError("Maximum introspection depth exceeded",{nodes:[i]})),!1}}}});var Au=y(Pu=>{"use strict";Object.defineProperty(Pu,"__esModule",{value:!0});Pu.NoFragmentCyclesRule=RT;var ST=w();function RT(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(o){return i(o),!1}};function i(o){if(t[o.name.value])return;let s=o.name.value;t[s]=!0;
let a=e.getFragmentSpreads(o.selectionSet);if(a.length!==0){n[s]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&i(p)}else{let p=r.slice(l),f=p.slice(0,-1).map(m=>'"'+m.name.value+'"').join(", ");e.reportError(new ST.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(f!==""?` via ${f}.`:"."),{nodes:p}))}r.pop()}n[s]=void 0}}}});var ku=y(Du=>{"use strict";Object.defineProperty(Du,"__esModule",{value:!0});Du.NoUndefinedVariablesRule=wT;var IT=w();function wT(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i}of n){let o=i.name.value;t[o]!==!0&&e.reportError(
new IT.GraphQLError(r.name?`Variable "$${o}" is not defined by operation "${r.name.value}".`:`Variable "$${o}" is not defined.`,{nodes:[i,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var ju=y(Lu=>{"use strict";Object.defineProperty(Lu,"__esModule",{value:!0});Lu.NoUnusedFragmentsRule=AT;var PT=w();function AT(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(i=>i.name.
value));for(let i of r){let o=i.name.value;n.has(o)||e.reportError(new PT.GraphQLError(`Fragment "${o}" is never used.`,{nodes:i}))}}}}}});var qu=y(xu=>{"use strict";Object.defineProperty(xu,"__esModule",{value:!0});xu.NoUnusedVariablesRule=kT;var DT=w();function kT(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),i=e.getRecursiveVariableUsages(r);for(let{node:o}of i)n[o.name.value]=!0;for(let o of t){let s=o.variable.name.
value;n[s]!==!0&&e.reportError(new DT.GraphQLError(r.name?`Variable "$${s}" is never used in operation "${r.name.value}".`:`Variable "$${s}" is never used.`,{nodes:o}))}}},
VariableDefinition(r){t.push(r)}}}});var Yo=y(Bo=>{"use strict";Object.defineProperty(Bo,"__esModule",{value:!0});Bo.validationAbortedError=void 0;var LT=w(),jT=new LT.GraphQLError("Validation abor\
ted.");Bo.validationAbortedError=jT});var $u=y(Uu=>{"use strict";Object.defineProperty(Uu,"__esModule",{value:!0});Uu.OverlappingFieldsCanBeMergedRule=MT;var ff=z(),xT=w(),qT=He(),$t=U(),nt=$(),gf=Ut(),
CT=Yo(),Cu=1e3,mf=20,FT=5e5;function MT(e){let t={comparedFragmentPairs:new Gu,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:FT};
return{SelectionSet(r,n,i){var o;if(i&&"kind"in i&&i.kind===$t.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((o=r.selections[0])===null||o===void 0?void 0:o.kind)!==
$t.Kind.INLINE_FRAGMENT)return;let s=GT(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of s)e.reportError(new xT.GraphQLError(`Fie\
lds "${bi(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function GT(e,t,r,n){let i=[],
o=Xo(e,t,r,n);if(UT(e,i,t,o.groupedFieldSet),o.fragmentNames.length!==0&&(o.groupedFieldSet.size!==0||o.fragmentNames.length>1))for(let s=0;s<o.fragmentNames.length;s++){
Jo(e,i,t,!1,o,o.fragmentNames[s]);for(let a=s+1;a<o.fragmentNames.length;a++)Ho(e,i,t,!1,o.fragmentNames[s],o.fragmentNames[a])}return i}function Jo(e,t,r,n,i,o){
var s;if(vn(r,1),i.groupedFieldSet.size===0)return;let a=(s=i.comparedFragments)!==null&&s!==void 0?s:i.comparedFragments=new Map,u=a.get(o);if(u===!1||n&&u===!0)
return;a.set(o,n);let c=e.getFragment(o);if(!c)return;let l=Mu(e,r,c);if(i!==l){Vu(e,t,r,n,i,l);for(let p of l.fragmentNames)Jo(e,t,r,n,i,p)}}function Ho(e,t,r,n,i,o){
vn(r,2);let{comparedFragmentPairs:s}=r;if(i===o||s.has(i,o,n))return;s.add(i,o,n);let a=e.getFragment(i),u=e.getFragment(o);if(!a||!u)return;let c=Mu(e,r,a),l=Mu(
e,r,u);Vu(e,t,r,n,c,l);for(let p of l.fragmentNames)Ho(e,t,r,n,i,p);for(let p of c.fragmentNames)Ho(e,t,r,n,p,o)}function VT(e,t,r,n,i,o,s){let a=[],u=Xo(e,t,n,
i),c=Xo(e,t,o,s);Vu(e,a,t,r,u,c);for(let l of c.fragmentNames)Jo(e,a,t,r,u,l);for(let l of u.fragmentNames)Jo(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)Ho(e,a,t,r,l,p);return a}function UT(e,t,r,n){for(let[i,o]of n)if(o.length>1)for(let s=0;s<o.length;s++)for(let a=s+1;a<o.length;a++){let u=_f(e,r,
!1,i,o[s],o[a]);u&&t.push(u)}}function Vu(e,t,r,n,i,o){if(!(i.groupedFieldSet.size===0||o.groupedFieldSet.size===0))for(let{responseName:s,fields1:a,fields2:u}of $T(
r,i,o))for(let c of a)for(let l of u){let p=_f(e,r,n,s,c,l);p&&t.push(p)}}function $T(e,t,r){var n;let i=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,o=i.get(r);if(o!==void 0)return o;let s=[];for(let[a,u]of t.groupedFieldSet){vn(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&s.push({responseName:a,fields1:u,
fields2:c})}return i.set(r,s),s}function _f(e,t,r,n,i,o){let{parentType:s,node:a,definition:u}=i,{parentType:c,node:l,definition:p}=o,f=r||s!==c&&(0,nt.isObjectType)(
s)&&(0,nt.isObjectType)(c);if(vn(t,2),i.isSimpleLeaf&&o.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!f){let Y=bn(i),Re=bn(o),$e=Y.comparisons.
get(Re);if($e===void 0){let et=a.name.value,zt=l.name.value;$e=et!==zt?`"${bi(et)}" and "${bi(zt)}" are different fields`:KT(t,Y.arguments,Re.arguments)?null:"t\
hey have differing arguments",Y.comparisons.set(Re,$e)}if($e!==null)return{responseName:n,reason:$e,fields1:[a],fields2:[l]}}let m=u?.type,T=p?.type;if(m&&T&&Fu(
t,m,T)){var x,M;let Y=bn(i),Re=bn(o),$e=(x=Y.typeString)!==null&&x!==void 0?x:Y.typeString=(0,ff.inspect)(m),et=(M=Re.typeString)!==null&&M!==void 0?M:Re.typeString=
(0,ff.inspect)(T);return{responseName:n,reason:`they return conflicting types "${$e}" and "${et}"`,fields1:[a],fields2:[l]}}let V=a.selectionSet,Ae=l.selectionSet;
if(V&&Ae){let Y=VT(e,t,f,bn(i).namedType,V,bn(o).namedType,Ae);return BT(Y,n,a,l)}}function bn(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,nt.
getNamedType)((t=e.definition)===null||t===void 0?void 0:t.type),arguments:QT(e.node.arguments)}}return e.info}function QT(e){if(e===void 0||e.length===0)return;
let t=new Map;for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function KT(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.
length)return!1;let n=r.values;return t.nodes.every(i=>{vn(e,1);let o=n.get(i.name.value);return o===void 0?!1:hf(e,i.value)===hf(e,o)})}function hf(e,t){let r=e.
stringifiedValues.get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(i,o)=>{if(!(0,qT.isNode)(o))return o;switch(o.kind){case $t.Kind.VARIABLE:return[o.kind,
o.name.value];case $t.Kind.OBJECT:return[o.kind,o.fields.slice().sort((s,a)=>s.name.value<a.name.value?-1:s.name.value>a.name.value?1:0)];case $t.Kind.OBJECT_FIELD:
return[o.name.value,o.value];case $t.Kind.LIST:return[o.kind,o.values];case $t.Kind.STRING:return[o.kind,o.value,o.block===!0];default:return[o.kind,"value"in o?
o.value:null]}});return e.stringifiedValues.set(t,n),n}function Fu(e,t,r){return t===r?!1:(vn(e,1),(0,nt.isListType)(t)?(0,nt.isListType)(r)?Fu(e,t.ofType,r.ofType):
!0:(0,nt.isListType)(r)?!0:(0,nt.isNonNullType)(t)?(0,nt.isNonNullType)(r)?Fu(e,t.ofType,r.ofType):!0:(0,nt.isNonNullType)(r)?!0:(0,nt.isLeafType)(t)||(0,nt.isLeafType)(
r)?t!==r:!1)}function Xo(e,t,r,n){let{cachedCollectFieldsResults:i}=t,o=i.get(r);o===void 0&&(o=new Map,i.set(r,o));let s=o.get(n);if(s)return s;let a=new Map,u=new Set;
bf(e,r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return o.set(n,c),c}function Mu(e,t,r){let n=(0,gf.typeFromAST)(e.getSchema(),r.typeCondition);return Xo(
e,t,n,r.selectionSet)}function bf(e,t,r,n,i){for(let a of r.selections)switch(a.kind){case $t.Kind.FIELD:{var o,s;let u=a.name.value,c;((0,nt.isObjectType)(t)||
(0,nt.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((o=(s=a.arguments)===null||s===void 0?void 0:s.length)!==null&&o!==void 0?o:0)===0&&!a.selectionSet});break}case $t.Kind.FRAGMENT_SPREAD:i.add(a.name.
value);break;case $t.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,gf.typeFromAST)(e.getSchema(),u):t;bf(e,c,a.selectionSet,n,i);break}}}function BT(e,t,r,n){
if(e.length>0){let i="";for(let{responseName:o,reason:s}of e)if(i+=(i===""?"":" and ")+`subfields "${bi(o)}" conflict because ${s}`,i.length>Cu)break;return{responseName:t,
reason:bi(i),fields1:yf(r,e,"fields1"),fields2:yf(n,e,"fields2")}}}function yf(e,t,r){let n=[e];for(let i of t){let o=mf-n.length,s=i[r].slice(-o);if(n.push(...s),
n.length===mf)break}return n}function bi(e){return e.length>Cu?e.slice(0,Cu)+"...":e}function vn(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw CT.validationAbortedError}var Gu=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var i;let o=(i=
this._data.get(t))===null||i===void 0?void 0:i.get(r);return o===void 0?!1:n?!0:n===o}add(t,r,n){let i=this._data.get(t);i===void 0?this._data.set(t,new Map([[r,
n]])):i.set(r,n)}}});var Bu=y(Ku=>{"use strict";Object.defineProperty(Ku,"__esModule",{value:!0});Ku.PossibleFragmentSpreadsRule=JT;var zo=z(),vf=w(),Qu=$(),Tf=si(),YT=Ut();function JT(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Qu.isCompositeType)(r)&&(0,Qu.isCompositeType)(n)&&!(0,Tf.doTypesOverlap)(e.getSchema(),r,n)){
let i=(0,zo.inspect)(n),o=(0,zo.inspect)(r);e.reportError(new vf.GraphQLError(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${o}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=HT(e,r),i=e.getParentType();if(n&&i&&!(0,Tf.doTypesOverlap)(e.getSchema(),n,i)){let o=(0,zo.inspect)(i),
s=(0,zo.inspect)(n);e.reportError(new vf.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{nodes:t}))}}}}
function HT(e,t){let r=e.getFragment(t);if(r){let n=(0,YT.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Qu.isCompositeType)(n))return n}}});var Ju=y(Yu=>{"use strict";Object.defineProperty(Yu,"__esModule",{value:!0});Yu.PossibleTypeExtensionsRule=ZT;var XT=_r(),Nf=z(),Of=Ke(),zT=vr(),Ef=w(),ce=U(),WT=Ur(),
Tn=$();function ZT(e){let t=e.getSchema(),r=Object.create(null);for(let i of e.getDocument().definitions)(0,WT.isTypeDefinitionNode)(i)&&(r[i.name.value]=i);return{
ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(i){let o=i.
name.value,s=r[o],a=t?.getType(o),u;if(s?u=e0[s.kind]:a&&(u=t0(a)),u){if(u!==i.kind){let c=r0(i.kind);e.reportError(new Ef.GraphQLError(`Cannot extend non-${c} \
type "${o}".`,{nodes:s?[s,i]:i}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,zT.suggestionList)(o,c);e.reportError(new Ef.GraphQLError(`Cannot exte\
nd type "${o}" because it is not defined.`+(0,XT.didYouMean)(l),{nodes:i.name}))}}}var e0={[ce.Kind.SCALAR_TYPE_DEFINITION]:ce.Kind.SCALAR_TYPE_EXTENSION,[ce.Kind.
OBJECT_TYPE_DEFINITION]:ce.Kind.OBJECT_TYPE_EXTENSION,[ce.Kind.INTERFACE_TYPE_DEFINITION]:ce.Kind.INTERFACE_TYPE_EXTENSION,[ce.Kind.UNION_TYPE_DEFINITION]:ce.Kind.
UNION_TYPE_EXTENSION,[ce.Kind.ENUM_TYPE_DEFINITION]:ce.Kind.ENUM_TYPE_EXTENSION,[ce.Kind.INPUT_OBJECT_TYPE_DEFINITION]:ce.Kind.INPUT_OBJECT_TYPE_EXTENSION};function t0(e){
if((0,Tn.isScalarType)(e))return ce.Kind.SCALAR_TYPE_EXTENSION;if((0,Tn.isObjectType)(e))return ce.Kind.OBJECT_TYPE_EXTENSION;if((0,Tn.isInterfaceType)(e))return ce.
Kind.INTERFACE_TYPE_EXTENSION;if((0,Tn.isUnionType)(e))return ce.Kind.UNION_TYPE_EXTENSION;if((0,Tn.isEnumType)(e))return ce.Kind.ENUM_TYPE_EXTENSION;if((0,Tn.isInputObjectType)(
e))return ce.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,Of.invariant)(!1,"Unexpected type: "+(0,Nf.inspect)(e))}function r0(e){switch(e){case ce.Kind.SCALAR_TYPE_EXTENSION:
return"scalar";case ce.Kind.OBJECT_TYPE_EXTENSION:return"object";case ce.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case ce.Kind.UNION_TYPE_EXTENSION:return"\
union";case ce.Kind.ENUM_TYPE_EXTENSION:return"enum";case ce.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,Of.invariant)(!1,"Unexpected kind:\
 "+(0,Nf.inspect)(e))}}});var Xu=y(Wo=>{"use strict";Object.defineProperty(Wo,"__esModule",{value:!0});Wo.ProvidedRequiredArgumentsOnDirectivesRule=Pf;Wo.ProvidedRequiredArgumentsRule=o0;
var Rf=z(),Sf=br(),If=w(),wf=U(),n0=dt(),Hu=$(),i0=Xe();function o0(e){return{...Pf(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let i=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(o=>o.name.value));for(let o of n.args)if(!i.has(o.name)&&(0,Hu.isRequiredArgument)(o)){let s=(0,Rf.inspect)(o.type);
e.reportError(new If.GraphQLError(`Field "${n.name}" argument "${o.name}" of type "${s}" is required, but it was not provided.`,{nodes:t}))}}}}}function Pf(e){var t;
let r=Object.create(null),n=e.getSchema(),i=(t=n?.getDirectives())!==null&&t!==void 0?t:i0.specifiedDirectives;for(let a of i)r[a.name]=(0,Sf.keyMap)(a.args.filter(
Hu.isRequiredArgument),u=>u.name);let o=e.getDocument().definitions;for(let a of o)if(a.kind===wf.Kind.DIRECTIVE_DEFINITION){var s;let u=(s=a.arguments)!==null&&
s!==void 0?s:[];r[a.name.value]=(0,Sf.keyMap)(u.filter(s0),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],f=new Set(p.map(m=>m.name.value));for(let[m,T]of Object.entries(c))if(!f.has(m)){let x=(0,Hu.isType)(T.type)?(0,Rf.inspect)(T.type):(0,n0.
print)(T.type);e.reportError(new If.GraphQLError(`Directive "@${u}" argument "${m}" of type "${x}" is required, but it was not provided.`,{nodes:a}))}}}}}}function s0(e){
return e.type.kind===wf.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var ec=y(Zu=>{"use strict";Object.defineProperty(Zu,"__esModule",{value:!0});Zu.ScalarLeafsRule=a0;var zu=z(),Wu=w(),Af=$();function a0(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,Af.isLeafType)((0,Af.getNamedType)(r))){if(n){let i=t.name.value,o=(0,zu.inspect)(r);e.reportError(new Wu.GraphQLError(`Fi\
eld "${i}" must not have a selection since type "${o}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let i=t.name.value,o=(0,zu.inspect)(
r);e.reportError(new Wu.GraphQLError(`Field "${i}" of type "${o}" must have at least one field selected.`,{nodes:t}))}}else{let i=t.name.value,o=(0,zu.inspect)(
r);e.reportError(new Wu.GraphQLError(`Field "${i}" of type "${o}" must have a selection of subfields. Did you mean "${i} { ... }"?`,{nodes:t}))}}}}});var rc=y(tc=>{"use strict";Object.defineProperty(tc,"__esModule",{value:!0});tc.printPathArray=u0;function u0(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var vi=y(Zo=>{"use strict";Object.defineProperty(Zo,"__esModule",{value:!0});Zo.addPath=c0;Zo.pathToArray=l0;function c0(e,t,r){return{prev:e,key:t,typename:r}}
function l0(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var ic=y(nc=>{"use strict";Object.defineProperty(nc,"__esModule",{value:!0});nc.coerceInputValue=g0;var p0=_r(),es=z(),d0=Ke(),f0=Mo(),m0=Ft(),It=vi(),h0=rc(),y0=vr(),
rr=w(),En=$();function g0(e,t,r=_0,n){return Ti(e,t,r,void 0,n)}function _0(e,t,r){let n="Invalid value "+(0,es.inspect)(t);throw e.length>0&&(n+=` at "value${(0,h0.
printPathArray)(e)}"`),r.message=n+": "+r.message,r}function Ti(e,t,r,n,i){if((0,En.isNonNullType)(t)){if(e!=null)return Ti(e,t.ofType,r,n,i);r((0,It.pathToArray)(
n),e,new rr.GraphQLError(`Expected non-nullable type "${(0,es.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,En.isListType)(t)){let o=t.ofType;
return(0,f0.isIterableObject)(e)?Array.from(e,(s,a)=>{let u=(0,It.addPath)(n,a,void 0);return Ti(s,o,r,u,i)}):[Ti(e,o,r,n,i)]}if((0,En.isInputObjectType)(t)){if(!(0,m0.
isObjectLike)(e)||Array.isArray(e)){r((0,It.pathToArray)(n),e,new rr.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let o=Object.create(null),
s=t.getFields();for(let a of Object.values(s)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)o[a.name]=a.defaultValue;else if((0,En.isNonNullType)(a.
type)){let c=(0,es.inspect)(a.type);r((0,It.pathToArray)(n),e,new rr.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}o[a.name]=
Ti(u,a.type,r,(0,It.addPath)(n,a.name,t.name),i)}for(let a of Object.keys(e))if(!s[a]){let u=i?[]:(0,y0.suggestionList)(a,Object.keys(t.getFields()));r((0,It.pathToArray)(
n),e,new rr.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,p0.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(o);a.length!==1&&r((0,It.pathToArray)(
n),e,new rr.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=o[u];c===null&&r((0,It.pathToArray)(n).concat(u),c,new rr.
GraphQLError(`Field "${u}" must be non-null.`))}return{...o}}if((0,En.isLeafType)(t)){let o;try{o=(0,En.isEnumType)(t)?t.parseValue(e,i):t.parseValue(e)}catch(s){
s instanceof rr.GraphQLError?r((0,It.pathToArray)(n),e,s):r((0,It.pathToArray)(n),e,new rr.GraphQLError(`Expected type "${t.name}". `+s.message,{originalError:s}));
return}return o===void 0&&r((0,It.pathToArray)(n),e,new rr.GraphQLError(`Expected type "${t.name}".`)),o}(0,d0.invariant)(!1,"Unexpected input type: "+(0,es.inspect)(
t))}});var Ni=y(oc=>{"use strict";Object.defineProperty(oc,"__esModule",{value:!0});oc.valueFromAST=Ei;var b0=z(),v0=Ke(),T0=br(),Nn=U(),$r=$();function Ei(e,t,r){if(e){
if(e.kind===Nn.Kind.VARIABLE){let n=e.name.value;if(r==null||!kf(r,n)||r[n]===void 0)return;let i=r[n];return i===null&&(0,$r.isNonNullType)(t)?void 0:i}if((0,$r.
isNonNullType)(t))return e.kind===Nn.Kind.NULL?void 0:Ei(e,t.ofType,r);if(e.kind===Nn.Kind.NULL)return null;if((0,$r.isListType)(t)){let n=t.ofType;if(e.kind===
Nn.Kind.LIST){let o=[];for(let s of e.values)if(Df(s,r)){if((0,$r.isNonNullType)(n))return;o.push(null)}else{let a=Ei(s,n,r);if(a===void 0)return;o.push(a)}return o}
let i=Ei(e,n,r);return i===void 0?void 0:[i]}if((0,$r.isInputObjectType)(t)){if(e.kind!==Nn.Kind.OBJECT)return;let n=Object.create(null),i=(0,T0.keyMap)(e.fields,
o=>o.name.value);for(let o of Object.values(t.getFields())){let s=i[o.name];if(!s||Df(s.value,r)){if(o.defaultValue!==void 0)n[o.name]=o.defaultValue;else if((0,$r.
isNonNullType)(o.type))return;continue}let a=Ei(s.value,o.type,r);if(a===void 0)return;n[o.name]=a}if(t.isOneOf){let o=Object.keys(n);if(o.length!==1||n[o[0]]===
null)return}return n}if((0,$r.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,v0.invariant)(!1,"Unexpected input type\
: "+(0,b0.inspect)(t))}}function Df(e,t){return e.kind===Nn.Kind.VARIABLE&&(t==null||!kf(t,e.name.value)||t[e.name.value]===void 0)}function kf(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Rn=y(Oi=>{"use strict";Object.defineProperty(Oi,"__esModule",{value:!0});Oi.getArgumentValues=qf;Oi.getDirectiveValues=w0;Oi.getVariableValues=R0;var On=z(),
E0=br(),N0=rc(),nr=w(),Lf=U(),jf=dt(),Sn=$(),O0=ic(),S0=Ut(),xf=Ni();function R0(e,t,r,n){let i=[],o=n?.maxErrors;try{let s=I0(e,t,r,a=>{if(o!=null&&i.length>=o)
throw new nr.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");i.push(a)},n?.hideSuggestions);if(i.length===0)return{
coerced:s}}catch(s){i.push(s)}return{errors:i}}function I0(e,t,r,n,i){let o=Object.create(null);for(let s of t){let a=s.variable.name.value,u=(0,S0.typeFromAST)(
e,s.type);if(!(0,Sn.isInputType)(u)){let l=(0,jf.printForError)(s.type);n(new nr.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:s.type}));continue}if(!Cf(r,a)){if(s.defaultValue)o[a]=(0,xf.valueFromAST)(s.defaultValue,u);else if((0,Sn.isNonNullType)(u)){let l=(0,On.
inspect)(u);n(new nr.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:s}))}continue}let c=r[a];if(c===null&&(0,Sn.isNonNullType)(
u)){let l=(0,On.inspect)(u);n(new nr.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:s}));continue}o[a]=(0,O0.coerceInputValue)(
c,u,(l,p,f)=>{let m=`Variable "$${a}" got invalid value `+(0,On.inspect)(p);l.length>0&&(m+=` at "${a}${(0,N0.printPathArray)(l)}"`),n(new nr.GraphQLError(m+"; "+
f.message,{nodes:s,originalError:f}))},i)}return{...o}}function qf(e,t,r){var n;let i=Object.create(null),o=(n=t.arguments)!==null&&n!==void 0?n:[],s=(0,E0.keyMap)(
o,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=s[u];if(!l){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,Sn.isNonNullType)(c))throw new nr.
GraphQLError(`Argument "${u}" of required type "${(0,On.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,f=p.kind===Lf.Kind.NULL;if(p.kind===Lf.
Kind.VARIABLE){let T=p.name.value;if(r==null||!Cf(r,T)){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,Sn.isNonNullType)(c))throw new nr.GraphQLError(
`Argument "${u}" of required type "${(0,On.inspect)(c)}" was provided the variable "$${T}" which was not provided a runtime value.`,{nodes:p});continue}f=r[T]==
null}if(f&&(0,Sn.isNonNullType)(c))throw new nr.GraphQLError(`Argument "${u}" of non-null type "${(0,On.inspect)(c)}" must not be null.`,{nodes:p});let m=(0,xf.
valueFromAST)(p,c,r);if(m===void 0)throw new nr.GraphQLError(`Argument "${u}" has invalid value ${(0,jf.printForError)(p)}.`,{nodes:p});i[u]=m}return{...i}}function w0(e,t,r){
var n;let i=(n=t.directives)===null||n===void 0?void 0:n.find(o=>o.name.value===e.name);if(i)return qf(e,i,r)}function Cf(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var ns=y(rs=>{"use strict";Object.defineProperty(rs,"__esModule",{value:!0});rs.collectFields=D0;rs.collectSubfields=k0;var sc=U(),P0=$(),Ff=Xe(),A0=Ut(),Mf=Rn();
function D0(e,t,r,n,i,o){let s=new Map;return ts(e,t,r,n,i,s,new Set,o),s}function k0(e,t,r,n,i){let o=new Map,s=new Set;for(let a of i)a.selectionSet&&ts(e,t,r,
n,a.selectionSet,o,s);return o}function ts(e,t,r,n,i,o,s,a){a?.(i);for(let u of i.selections)switch(u.kind){case sc.Kind.FIELD:{if(!ac(r,u))continue;let c=L0(u),
l=o.get(c);l!==void 0?l.push(u):o.set(c,[u]);break}case sc.Kind.INLINE_FRAGMENT:{if(!ac(r,u)||!Gf(e,u,n))continue;ts(e,t,r,n,u.selectionSet,o,s,a);break}case sc.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(s.has(c)||!ac(r,u))continue;s.add(c);let l=t[c];if(!l||!Gf(e,l,n))continue;ts(e,t,r,n,l.selectionSet,o,s,a);break}}}
function ac(e,t){let r=(0,Mf.getDirectiveValues)(Ff.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,Mf.getDirectiveValues)(Ff.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function Gf(e,t,r){let n=t.typeCondition;if(!n)return!0;let i=(0,A0.typeFromAST)(e,n);return i===r?!0:(0,P0.isAbstractType)(i)?e.isSubType(
i,r):!1}function L0(e){return e.alias?e.alias.value:e.name.value}});var cc=y(uc=>{"use strict";Object.defineProperty(uc,"__esModule",{value:!0});uc.SingleFieldSubscriptionsRule=q0;var Vf=w(),j0=U(),x0=ns();function q0(e){let t;function r(n){
e.spendFragmentWork(n.selections.length);for(let s of n.selections){let a=s.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)if(u.name.value===
"skip"||u.name.value==="include"){var i,o;e.spendFragmentWork((i=(o=u.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)}}}}return{OperationDefinition(n){
if(n.operation==="subscription"){let i=e.getSchema(),o=i.getSubscriptionType();if(o){let s=n.name?n.name.value:null,a=Object.create(null);if(t===void 0){t=Object.
create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===j0.Kind.FRAGMENT_DEFINITION&&(t[l.name.value]=l)}let u=(0,x0.
collectFields)(i,t,a,o,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new Vf.GraphQLError(s!=null?`Subscription "${s}" must \
select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())c[0].name.value.startsWith(
"__")&&e.reportError(new Vf.GraphQLError(s!=null?`Subscription "${s}" must not select an introspection top level field.`:"Anonymous Subscription must not select\
 an introspection top level field.",{nodes:c}))}}}}}});var is=y(lc=>{"use strict";Object.defineProperty(lc,"__esModule",{value:!0});lc.groupBy=C0;function C0(e,t){let r=new Map;for(let n of e){let i=t(n),o=r.get(i);
o===void 0?r.set(i,[n]):o.push(n)}return r}});var dc=y(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});pc.UniqueArgumentDefinitionNamesRule=G0;var F0=is(),M0=w();function G0(e){return{DirectiveDefinition(n){
var i;let o=(i=n.arguments)!==null&&i!==void 0?i:[];return r(`@${n.name.value}`,o)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var i;let o=n.name.value,s=(i=n.fields)!==null&&i!==void 0?i:[];for(let u of s){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${o}.${c}`,l)}return!1}function r(n,i){let o=(0,F0.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new M0.GraphQLError(`Argument "${n}\
(${s}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var mc=y(fc=>{"use strict";Object.defineProperty(fc,"__esModule",{value:!0});fc.UniqueArgumentNamesRule=$0;var V0=is(),U0=w();function $0(e){return{Field:t,Directive:t};
function t(r){var n;let i=(n=r.arguments)!==null&&n!==void 0?n:[],o=(0,V0.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new U0.GraphQLError(
`There can be only one argument named "${s}".`,{nodes:a.map(u=>u.name)}))}}});var yc=y(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.UniqueDirectiveNamesRule=Q0;var Uf=w();function Q0(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let i=n.name.value;if(r!=null&&r.getDirective(i)){e.reportError(new Uf.GraphQLError(`Directive "@${i}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[i]?e.reportError(new Uf.GraphQLError(`There can be only one directive named "@${i}"\
.`,{nodes:[t[i],n.name]})):t[i]=n.name,!1}}}});var _c=y(gc=>{"use strict";Object.defineProperty(gc,"__esModule",{value:!0});gc.UniqueDirectivesPerLocationRule=Y0;var K0=w(),Si=U(),$f=Ur(),B0=Xe();function Y0(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():B0.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let i=e.getDocument().definitions;
for(let u of i)u.kind===Si.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let o=Object.create(null),s=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Si.Kind.SCHEMA_DEFINITION||u.kind===Si.Kind.SCHEMA_EXTENSION)c=o;else if((0,$f.isTypeDefinitionNode)(
u)||(0,$f.isTypeExtensionNode)(u)){let l=u.name.value;c=s[l],c===void 0&&(s[l]=c=Object.create(null))}else if(u.kind===Si.Kind.DIRECTIVE_DEFINITION||u.kind===Si.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new K0.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var vc=y(bc=>{"use strict";Object.defineProperty(bc,"__esModule",{value:!0});bc.UniqueEnumValueNamesRule=H0;var Qf=w(),J0=$();function H0(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:i,EnumTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=
Object.create(null));let u=(s=o.values)!==null&&s!==void 0?s:[],c=n[a];for(let l of u){let p=l.name.value,f=r[a];(0,J0.isEnumType)(f)&&f.getValue(p)?e.reportError(
new Qf.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new Qf.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var Nc=y(Ec=>{"use strict";Object.defineProperty(Ec,"__esModule",{value:!0});Ec.UniqueFieldDefinitionNamesRule=X0;var Kf=w(),Tc=$();function X0(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:i,InputObjectTypeExtension:i,InterfaceTypeDefinition:i,InterfaceTypeExtension:i,
ObjectTypeDefinition:i,ObjectTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=Object.create(null));let u=(s=o.fields)!==null&&s!==void 0?s:[],
c=n[a];for(let l of u){let p=l.name.value;z0(r[a],p)?e.reportError(new Kf.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new Kf.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function z0(e,t){return(0,Tc.isObjectType)(e)||(0,Tc.isInterfaceType)(e)||(0,Tc.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var Sc=y(Oc=>{"use strict";Object.defineProperty(Oc,"__esModule",{value:!0});Oc.UniqueFragmentNamesRule=Z0;var W0=w();function Z0(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new W0.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var Ic=y(Rc=>{"use strict";Object.defineProperty(Rc,"__esModule",{value:!0});Rc.UniqueInputFieldNamesRule=rE;var eE=Ke(),tE=w();function rE(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,eE.invariant)(!1),r=n}},ObjectField(n){let i=n.name.value;
r[i]?e.reportError(new tE.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[r[i],n.name]})):r[i]=n.name}}}});var Pc=y(wc=>{"use strict";Object.defineProperty(wc,"__esModule",{value:!0});wc.UniqueOperationNamesRule=iE;var nE=w();function iE(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new nE.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var Dc=y(Ac=>{"use strict";Object.defineProperty(Ac,"__esModule",{value:!0});Ac.UniqueOperationTypesRule=oE;var Bf=w();function oE(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:i,SchemaExtension:i};function i(o){
var s;let a=(s=o.operationTypes)!==null&&s!==void 0?s:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new Bf.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new Bf.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var Lc=y(kc=>{"use strict";Object.defineProperty(kc,"__esModule",{value:!0});kc.UniqueTypeNamesRule=sE;var Yf=w();function sE(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(i){
let o=i.name.value;if(r!=null&&r.getType(o)){e.reportError(new Yf.GraphQLError(`Type "${o}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:i.name}));return}return t[o]?e.reportError(new Yf.GraphQLError(`There can be only one type named "${o}".`,{nodes:[t[o],i.name]})):t[o]=i.name,
!1}}});var xc=y(jc=>{"use strict";Object.defineProperty(jc,"__esModule",{value:!0});jc.UniqueVariableNamesRule=cE;var aE=is(),uE=w();function cE(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],i=(0,aE.groupBy)(n,o=>o.variable.name.value);for(let[o,s]of i)s.length>1&&e.reportError(new uE.GraphQLError(
`There can be only one variable named "$${o}".`,{nodes:s.map(a=>a.variable.name)}))}}}});var Cc=y(qc=>{"use strict";Object.defineProperty(qc,"__esModule",{value:!0});qc.ValuesOfCorrectTypeRule=mE;var lE=_r(),Ri=z(),pE=br(),dE=vr(),ir=w(),fE=U(),os=dt(),
wt=$();function mE(e){return{ListValue(t){let r=(0,wt.getNullableType)(e.getParentInputType());if(!(0,wt.isListType)(r))return Qr(e,t),!1},ObjectValue(t){let r=(0,wt.
getNamedType)(e.getInputType());if(!(0,wt.isInputObjectType)(r))return Qr(e,t),!1;let n=(0,pE.keyMap)(t.fields,i=>i.name.value);for(let i of Object.values(r.getFields()))
if(!n[i.name]&&(0,wt.isRequiredInputField)(i)){let s=(0,Ri.inspect)(i.type);e.reportError(new ir.GraphQLError(`Field "${r.name}.${i.name}" of required type "${s}\
" was not provided.`,{nodes:t}))}r.isOneOf&&hE(e,t,r,n)},ObjectField(t){let r=(0,wt.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,wt.isInputObjectType)(
r)){let i=e.hideSuggestions?[]:(0,dE.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new ir.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,lE.didYouMean)(i),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,wt.isNonNullType)(r)&&e.reportError(new ir.GraphQLError(
`Expected value of type "${(0,Ri.inspect)(r)}", found ${(0,os.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>Qr(e,t),IntValue:t=>Qr(e,t),FloatValue:t=>Qr(e,t),StringValue:t=>Qr(
e,t),BooleanValue:t=>Qr(e,t)}}function Qr(e,t){let r=e.getInputType();if(!r)return;let n=(0,wt.getNamedType)(r);if(!(0,wt.isLeafType)(n)){let i=(0,Ri.inspect)(r);
e.reportError(new ir.GraphQLError(`Expected value of type "${i}", found ${(0,os.printForError)(t)}.`,{nodes:t}));return}try{if(((0,wt.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let o=(0,Ri.inspect)(r);e.reportError(new ir.GraphQLError(`Expected value of type "${o}", found ${(0,os.
printForError)(t)}.`,{nodes:t}))}}catch(i){let o=(0,Ri.inspect)(r);i instanceof ir.GraphQLError?e.reportError(i):e.reportError(new ir.GraphQLError(`Expected val\
ue of type "${o}", found ${(0,os.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}function hE(e,t,r,n){var i;let o=Object.keys(n);if(o.length!==1){e.
reportError(new ir.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(i=n[o[0]])===null||i===void 0?void 0:
i.value;(!a||a.kind===fE.Kind.NULL)&&e.reportError(new ir.GraphQLError(`Field "${r.name}.${o[0]}" must be non-null.`,{nodes:[t]}))}});var Mc=y(Fc=>{"use strict";Object.defineProperty(Fc,"__esModule",{value:!0});Fc.VariablesAreInputTypesRule=vE;var yE=w(),gE=dt(),_E=$(),bE=Ut();function vE(e){return{
VariableDefinition(t){let r=(0,bE.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,_E.isInputType)(r)){let n=t.variable.name.value,i=(0,gE.print)(t.type);e.
reportError(new yE.GraphQLError(`Variable "$${n}" cannot be non-input type "${i}".`,{nodes:t.type}))}}}}});var Vc=y(Gc=>{"use strict";Object.defineProperty(Gc,"__esModule",{value:!0});Gc.VariablesInAllowedPositionRule=NE;var Jf=z(),Hf=w(),TE=U(),ss=$(),Xf=si(),EE=Ut();
function NE(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i,
type:o,defaultValue:s,parentType:a}of n){let u=i.name.value,c=t[u];if(c&&o){let l=e.getSchema(),p=(0,EE.typeFromAST)(l,c.type);if(p&&!OE(l,p,c.defaultValue,o,s)){
let f=(0,Jf.inspect)(p),m=(0,Jf.inspect)(o);e.reportError(new Hf.GraphQLError(`Variable "$${u}" of type "${f}" used in position expecting type "${m}".`,{nodes:[
c,i]}))}(0,ss.isInputObjectType)(a)&&a.isOneOf&&(0,ss.isNullableType)(p)&&e.reportError(new Hf.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,i]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function OE(e,t,r,n,i){if((0,ss.isNonNullType)(
n)&&!(0,ss.isNonNullType)(t)){if(!(r!=null&&r.kind!==TE.Kind.NULL)&&!(i!==void 0))return!1;let a=n.ofType;return(0,Xf.isTypeSubTypeOf)(e,t,a)}return(0,Xf.isTypeSubTypeOf)(
e,t,n)}});var Uc=y(Or=>{"use strict";Object.defineProperty(Or,"__esModule",{value:!0});Or.specifiedSDLRules=Or.specifiedRules=Or.recommendedRules=void 0;var SE=uu(),RE=lu(),
IE=du(),zf=fu(),Wf=gu(),wE=bu(),Zf=Eu(),PE=Ou(),AE=Ru(),DE=wu(),kE=Au(),LE=ku(),jE=ju(),xE=qu(),qE=$u(),CE=Bu(),FE=Ju(),em=Xu(),ME=ec(),GE=cc(),VE=dc(),tm=mc(),
UE=yc(),rm=_c(),$E=vc(),QE=Nc(),KE=Sc(),nm=Ic(),BE=Pc(),YE=Dc(),JE=Lc(),HE=xc(),XE=Cc(),zE=Mc(),WE=Vc(),im=Object.freeze([DE.MaxIntrospectionDepthRule]);Or.recommendedRules=
im;var ZE=Object.freeze([SE.ExecutableDefinitionsRule,BE.UniqueOperationNamesRule,PE.LoneAnonymousOperationRule,GE.SingleFieldSubscriptionsRule,Zf.KnownTypeNamesRule,
IE.FragmentsOnCompositeTypesRule,zE.VariablesAreInputTypesRule,ME.ScalarLeafsRule,RE.FieldsOnCorrectTypeRule,KE.UniqueFragmentNamesRule,wE.KnownFragmentNamesRule,
jE.NoUnusedFragmentsRule,CE.PossibleFragmentSpreadsRule,kE.NoFragmentCyclesRule,HE.UniqueVariableNamesRule,LE.NoUndefinedVariablesRule,xE.NoUnusedVariablesRule,
Wf.KnownDirectivesRule,rm.UniqueDirectivesPerLocationRule,zf.KnownArgumentNamesRule,tm.UniqueArgumentNamesRule,XE.ValuesOfCorrectTypeRule,em.ProvidedRequiredArgumentsRule,
WE.VariablesInAllowedPositionRule,qE.OverlappingFieldsCanBeMergedRule,nm.UniqueInputFieldNamesRule,...im]);Or.specifiedRules=ZE;var eN=Object.freeze([AE.LoneSchemaDefinitionRule,
YE.UniqueOperationTypesRule,JE.UniqueTypeNamesRule,$E.UniqueEnumValueNamesRule,QE.UniqueFieldDefinitionNamesRule,VE.UniqueArgumentDefinitionNamesRule,UE.UniqueDirectiveNamesRule,
Zf.KnownTypeNamesRule,Wf.KnownDirectivesRule,rm.UniqueDirectivesPerLocationRule,FE.PossibleTypeExtensionsRule,zf.KnownArgumentNamesOnDirectivesRule,tm.UniqueArgumentNamesRule,
nm.UniqueInputFieldNamesRule,em.ProvidedRequiredArgumentsOnDirectivesRule]);Or.specifiedSDLRules=eN});var om=y(as=>{"use strict";Object.defineProperty(as,"__esModule",{value:!0});as.SetMap=void 0;var $c=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let i=this._memberIds.
get(n);i===void 0&&(i=this._nextMemberId++,this._memberIds.set(n,i)),r.push(i)}return r.sort((n,i)=>n-i),r.join(",")}};as.SetMap=$c});var Bc=y(Sr=>{"use strict";Object.defineProperty(Sr,"__esModule",{value:!0});Sr.ValidationContext=Sr.SDLValidationContext=Sr.ASTValidationContext=void 0;var tN=om(),
sm=U(),rN=gn(),am=Qo(),nN=Yo(),Ii=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new tN.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===sm.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],i;for(;i=n.pop();)for(let o of i.selections)
o.kind===sm.Kind.FRAGMENT_SPREAD?r.push(o):o.selectionSet&&n.push(o.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:i})=>this.getFragmentSpreads(
i).map(({name:o})=>o.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let i=new Set(r);for(let o of i){let s=this.
getFragment(o);if(s){n.push(s);let a=this.getFragmentSpreads(s.selectionSet);this.spendFragmentWork(a.length);for(let u of a)i.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw nN.validationAbortedError}};Sr.ASTValidationContext=
Ii;var Qc=class extends Ii{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Sr.SDLValidationContext=Qc;var Kc=class extends Ii{constructor(t,r,n,i,o){super(r,i),this._hideSuggestions=o??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],i=new am.TypeInfo(this._schema);(0,rN.visit)(
t,(0,am.visitWithTypeInfo)(i,{VariableDefinition:()=>!1,Variable(o){n.push({node:o,type:i.getInputType(),defaultValue:i.getDefaultValue(),parentType:i.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),i=this._recursiveVariableUsages.get(n);i||(this.spendFragmentWork(n.length),i=n.flatMap(o=>{let s=this.getVariableUsages(o);return this.spendFragmentWork(s.length),
s}),this._recursiveVariableUsages.set(n,i)),this.spendFragmentWork(i.length),r=this.getVariableUsages(t).concat(i),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Sr.ValidationContext=Kc});var wi=y(In=>{"use strict";Object.defineProperty(In,"__esModule",{value:!0});In.assertValidSDL=pN;In.assertValidSDLExtension=dN;In.validate=lN;In.validateSDL=Yc;
var iN=Qe(),oN=go(),sN=w(),aN=He(),us=gn(),uN=yi(),um=Qo(),lm=Uc(),cm=Yo(),pm=Bc(),cN=(0,oN.mapValue)(aN.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function lN(e,t,r=lm.
specifiedRules,n,i=new um.TypeInfo(e)){var o,s;let a=(o=n?.maxErrors)!==null&&o!==void 0?o:100,u=(s=n?.hideSuggestions)!==null&&s!==void 0?s:!1;t||(0,iN.devAssert)(
!1,"Must provide document."),(0,uN.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new pm.ValidationContext(e,t,i,m=>{if(l.length>=a)throw l.push(new sN.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(m)},u),f=(0,us.visitInParallel)(r.map(m=>m(p)));try{(0,us.visit)(t,(0,um.visitWithTypeInfo)(
i,f),cN)}catch(m){if(m===cm.validationAbortedError)l.push(cm.validationAbortedError);else if(m!==c)throw m}return l}function Yc(e,t,r=lm.specifiedSDLRules){let n=[],
i=new pm.SDLValidationContext(e,t,s=>{n.push(s)}),o=r.map(s=>s(i));return(0,us.visit)(e,(0,us.visitInParallel)(o)),n}function pN(e){let t=Yc(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function dN(e,t){let r=Yc(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var dm=y(Jc=>{"use strict";Object.defineProperty(Jc,"__esModule",{value:!0});Jc.memoize3=fN;function fN(e){let t;return function(n,i,o){t===void 0&&(t=new WeakMap);
let s=t.get(n);s===void 0&&(s=new WeakMap,t.set(n,s));let a=s.get(i);a===void 0&&(a=new WeakMap,s.set(i,a));let u=a.get(o);return u===void 0&&(u=e(n,i,o),a.set(
o,u)),u}}});var fm=y(Hc=>{"use strict";Object.defineProperty(Hc,"__esModule",{value:!0});Hc.promiseForObject=mN;function mN(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,i]of Object.keys(e).entries())r[i]=t[n];return r})}});var mm=y(Xc=>{"use strict";Object.defineProperty(Xc,"__esModule",{value:!0});Xc.promiseReduce=yN;var hN=io();function yN(e,t,r){let n=r;for(let i of e)n=(0,hN.isPromise)(
n)?n.then(o=>t(o,i)):t(n,i);return n}});var hm=y(Wc=>{"use strict";Object.defineProperty(Wc,"__esModule",{value:!0});Wc.toError=_N;var gN=z();function _N(e){return e instanceof Error?e:new zc(e)}var zc=class extends Error{constructor(t){
super("Unexpected error value: "+(0,gN.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var cs=y(Zc=>{"use strict";Object.defineProperty(Zc,"__esModule",{value:!0});Zc.locatedError=TN;var bN=hm(),vN=w();function TN(e,t,r){var n;let i=(0,bN.toError)(
e);return EN(i)?i:new vN.GraphQLError(i.message,{nodes:(n=i.nodes)!==null&&n!==void 0?n:t,source:i.source,positions:i.positions,path:r,originalError:i})}function EN(e){
return Array.isArray(e.path)}});var Ai=y(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});gt.assertValidExecutionArguments=Nm;gt.buildExecutionContext=Om;gt.buildResolveInfo=
Rm;gt.defaultTypeResolver=gt.defaultFieldResolver=void 0;gt.execute=Em;gt.executeSync=PN;gt.getFieldDef=wm;var tl=Qe(),Kr=z(),NN=Ke(),ON=Mo(),ol=Ft(),Pt=io(),SN=dm(),
Br=vi(),ym=fm(),RN=mm(),yt=w(),ps=cs(),el=He(),gm=U(),Rr=$(),wn=ht(),IN=yi(),vm=ns(),Tm=Rn(),wN=(0,SN.memoize3)((e,t,r)=>(0,vm.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),rl=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function Em(e){arguments.length<2||(0,tl.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:i}=e;Nm(t,r,n);let o=Om(e);if(!("schema"in o))return{errors:o};try{let{operation:s}=o,
a=AN(o,s,i);return(0,Pt.isPromise)(a)?a.then(u=>ls(u,o.collectedErrors.errors),u=>(o.collectedErrors.add(u,void 0),ls(null,o.collectedErrors.errors))):ls(a,o.collectedErrors.
errors)}catch(s){return o.collectedErrors.add(s,void 0),ls(null,o.collectedErrors.errors)}}function PN(e){let t=Em(e);if((0,Pt.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function ls(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function Nm(e,t,r){t||(0,tl.devAssert)(
!1,"Must provide document."),(0,IN.assertValidSchema)(e),r==null||(0,ol.isObjectLike)(r)||(0,tl.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function Om(e){var t,r,n,i;let{schema:o,document:s,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:f,subscribeFieldResolver:m,options:T}=e,x,M=Object.create(null);for(let Y of s.definitions)switch(Y.
kind){case gm.Kind.OPERATION_DEFINITION:if(l==null){if(x!==void 0)return[new yt.GraphQLError("Must provide operation name if query contains multiple operations.")];
x=Y}else((t=Y.name)===null||t===void 0?void 0:t.value)===l&&(x=Y);break;case gm.Kind.FRAGMENT_DEFINITION:M[Y.name.value]=Y;break;default:}if(!x)return l!=null?[
new yt.GraphQLError(`Unknown operation named "${l}".`)]:[new yt.GraphQLError("Must provide an operation.")];let V=(r=x.variableDefinitions)!==null&&r!==void 0?r:
[],Ae=(0,Tm.getVariableValues)(o,V,c??{},{maxErrors:(n=T?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(i=e.hideSuggestions)!==null&&i!==void 0?i:
!1});return Ae.errors?Ae.errors:{schema:o,fragments:M,rootValue:a,contextValue:u,operation:x,variableValues:Ae.coerced,fieldResolver:p??il,typeResolver:f??Im,subscribeFieldResolver:m??
il,collectedErrors:new rl}}function AN(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new yt.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let i=(0,vm.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),o=void 0;switch(t.operation){case el.OperationTypeNode.
QUERY:return ds(e,n,r,o,i);case el.OperationTypeNode.MUTATION:return DN(e,n,r,o,i);case el.OperationTypeNode.SUBSCRIPTION:return ds(e,n,r,o,i)}}function DN(e,t,r,n,i){
return(0,RN.promiseReduce)(i.entries(),(o,[s,a])=>{let u=(0,Br.addPath)(n,s,t.name),c=Sm(e,t,r,a,u);return c===void 0?o:(0,Pt.isPromise)(c)?c.then(l=>(o[s]=l,o)):
(o[s]=c,o)},Object.create(null))}function ds(e,t,r,n,i){let o=Object.create(null),s=!1;try{for(let[a,u]of i.entries()){let c=(0,Br.addPath)(n,a,t.name),l=Sm(e,t,
r,u,c);l!==void 0&&(o[a]=l,(0,Pt.isPromise)(l)&&(s=!0))}}catch(a){if(s)return(0,ym.promiseForObject)(o).finally(()=>{throw a});throw a}return s?(0,ym.promiseForObject)(
o):o}function Sm(e,t,r,n,i){var o;let s=wm(e.schema,t,n[0]);if(!s)return;let a=s.type,u=(o=s.resolve)!==null&&o!==void 0?o:e.fieldResolver,c=Rm(e,s,n,t,i);try{let l=(0,Tm.
getArgumentValues)(s,n[0],e.variableValues),p=e.contextValue,f=u(r,l,p,c),m;return(0,Pt.isPromise)(f)?m=f.then(T=>Pi(e,a,n,c,i,T)):m=Pi(e,a,n,c,i,f),(0,Pt.isPromise)(
m)?m.then(void 0,T=>{let x=(0,ps.locatedError)(T,n,(0,Br.pathToArray)(i));return fs(x,a,i,e)}):m}catch(l){let p=(0,ps.locatedError)(l,n,(0,Br.pathToArray)(i));return fs(
p,a,i,e)}}function Rm(e,t,r,n,i){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:i,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function fs(e,t,r,n){if((0,Rr.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function Pi(e,t,r,n,i,o){
if(o instanceof Error)throw o;if((0,Rr.isNonNullType)(t)){let s=Pi(e,t.ofType,r,n,i,o);if(s===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return s}if(o==null)return null;if((0,Rr.isListType)(t))return kN(e,t,r,n,i,o);if((0,Rr.isLeafType)(t))return LN(t,o);if((0,Rr.
isAbstractType)(t))return jN(e,t,r,n,i,o);if((0,Rr.isObjectType)(t))return nl(e,t,r,n,i,o);(0,NN.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,Kr.inspect)(t))}function kN(e,t,r,n,i,o){if(!(0,ON.isIterableObject)(o))throw new yt.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let s=t.ofType,a=!1,u=Array.from(o,(c,l)=>{let p=(0,Br.addPath)(i,l,void 0);try{let f;return(0,Pt.isPromise)(c)?f=c.then(m=>Pi(
e,s,r,n,p,m)):f=Pi(e,s,r,n,p,c),(0,Pt.isPromise)(f)?(a=!0,f.then(void 0,m=>{let T=(0,ps.locatedError)(m,r,(0,Br.pathToArray)(p));return fs(T,s,p,e)})):f}catch(f){
let m=(0,ps.locatedError)(f,r,(0,Br.pathToArray)(p));return fs(m,s,p,e)}});return a?Promise.all(u):u}function LN(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,Kr.inspect)(e)}.serialize(${(0,Kr.inspect)(t)})\` to return non-nullable value, returned: ${(0,Kr.inspect)(r)}`);return r}function jN(e,t,r,n,i,o){
var s;let a=(s=t.resolveType)!==null&&s!==void 0?s:e.typeResolver,u=e.contextValue,c=a(o,u,n,t);return(0,Pt.isPromise)(c)?c.then(l=>nl(e,_m(l,e,t,r,n,o),r,n,i,o)):
nl(e,_m(c,e,t,r,n,o),r,n,i,o)}function _m(e,t,r,n,i,o){if(e==null)throw new yt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${i.parentType.name}.${i.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Rr.isObjectType)(e))throw new yt.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new yt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${i.parentType.name}.${i.fieldName}" with value ${(0,Kr.inspect)(o)}, received "${(0,Kr.inspect)(e)}".`);let s=t.schema.getType(e);if(s==null)throw new yt.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Rr.isObjectType)(s))throw new yt.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,s))throw new yt.GraphQLError(`Runtime Obj\
ect type "${s.name}" is not a possible type for "${r.name}".`,{nodes:n});return s}function nl(e,t,r,n,i,o){let s=wN(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(o,e.contextValue,
n);if((0,Pt.isPromise)(a))return a.then(u=>{if(!u)throw bm(t,o,r);return ds(e,t,o,i,s)});if(!a)throw bm(t,o,r)}return ds(e,t,o,i,s)}function bm(e,t,r){return new yt.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,Kr.inspect)(t)}.`,{nodes:r})}var Im=function(e,t,r,n){if((0,ol.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let i=r.schema.getPossibleTypes(n),o=[];try{for(let s=0;s<i.length;s++){let a=i[s];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,Pt.
isPromise)(u))o[s]=u;else if(u)return o.length&&Promise.allSettled(o).catch(()=>{}),a.name}}}catch(s){if(o.length)return Promise.allSettled(o).then(()=>{throw s});
throw s}if(o.length)return Promise.all(o).then(s=>{for(let a=0;a<s.length;a++)if(s[a])return i[a].name})};gt.defaultTypeResolver=Im;var il=function(e,t,r,n){if((0,ol.
isObjectLike)(e)||typeof e=="function"){let i=e[n.fieldName];return typeof i=="function"?e[n.fieldName](t,r,n):i}};gt.defaultFieldResolver=il;function wm(e,t,r){
let n=r.name.value;return n===wn.SchemaMetaFieldDef.name&&e.getQueryType()===t?wn.SchemaMetaFieldDef:n===wn.TypeMetaFieldDef.name&&e.getQueryType()===t?wn.TypeMetaFieldDef:
n===wn.TypeNameMetaFieldDef.name?wn.TypeNameMetaFieldDef:t.getFields()[n]}});var Am=y(ms=>{"use strict";Object.defineProperty(ms,"__esModule",{value:!0});ms.graphql=VN;ms.graphqlSync=UN;var xN=Qe(),qN=io(),CN=jr(),FN=yi(),MN=wi(),GN=Ai();
function VN(e){return new Promise(t=>t(Pm(e)))}function UN(e){let t=Pm(e);if((0,qN.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function Pm(e){arguments.length<2||(0,xN.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,FN.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,CN.parse)(r)}catch(m){return{errors:[m]}}let f=(0,MN.validate)(t,p,void 0,{hideSuggestions:c});return f.length>
0?{errors:f}:(0,GN.execute)({schema:t,document:p,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var Lm=y(b=>{"use strict";Object.defineProperty(b,"__esModule",{value:!0});Object.defineProperty(b,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return At.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(b,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return or.GRAPHQL_MAX_INT}});Object.defineProperty(b,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return or.GRAPHQL_MIN_INT}});Object.defineProperty(b,"GraphQLBoolean",{enumerable:!0,get:function(){return or.GraphQLBoolean}});
Object.defineProperty(b,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return At.GraphQLDeprecatedDirective}});Object.defineProperty(b,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return At.GraphQLDirective}});Object.defineProperty(b,"GraphQLEnumType",{enumerable:!0,get:function(){return A.GraphQLEnumType}});
Object.defineProperty(b,"GraphQLFloat",{enumerable:!0,get:function(){return or.GraphQLFloat}});Object.defineProperty(b,"GraphQLID",{enumerable:!0,get:function(){
return or.GraphQLID}});Object.defineProperty(b,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return At.GraphQLIncludeDirective}});Object.defineProperty(
b,"GraphQLInputObjectType",{enumerable:!0,get:function(){return A.GraphQLInputObjectType}});Object.defineProperty(b,"GraphQLInt",{enumerable:!0,get:function(){return or.
GraphQLInt}});Object.defineProperty(b,"GraphQLInterfaceType",{enumerable:!0,get:function(){return A.GraphQLInterfaceType}});Object.defineProperty(b,"GraphQLList",
{enumerable:!0,get:function(){return A.GraphQLList}});Object.defineProperty(b,"GraphQLNonNull",{enumerable:!0,get:function(){return A.GraphQLNonNull}});Object.defineProperty(
b,"GraphQLObjectType",{enumerable:!0,get:function(){return A.GraphQLObjectType}});Object.defineProperty(b,"GraphQLOneOfDirective",{enumerable:!0,get:function(){
return At.GraphQLOneOfDirective}});Object.defineProperty(b,"GraphQLScalarType",{enumerable:!0,get:function(){return A.GraphQLScalarType}});Object.defineProperty(
b,"GraphQLSchema",{enumerable:!0,get:function(){return sl.GraphQLSchema}});Object.defineProperty(b,"GraphQLSkipDirective",{enumerable:!0,get:function(){return At.
GraphQLSkipDirective}});Object.defineProperty(b,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return At.GraphQLSpecifiedByDirective}});Object.defineProperty(
b,"GraphQLString",{enumerable:!0,get:function(){return or.GraphQLString}});Object.defineProperty(b,"GraphQLUnionType",{enumerable:!0,get:function(){return A.GraphQLUnionType}});
Object.defineProperty(b,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return ze.SchemaMetaFieldDef}});Object.defineProperty(b,"TypeKind",{enumerable:!0,get:function(){
return ze.TypeKind}});Object.defineProperty(b,"TypeMetaFieldDef",{enumerable:!0,get:function(){return ze.TypeMetaFieldDef}});Object.defineProperty(b,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return ze.TypeNameMetaFieldDef}});Object.defineProperty(b,"__Directive",{enumerable:!0,get:function(){return ze.__Directive}});
Object.defineProperty(b,"__DirectiveLocation",{enumerable:!0,get:function(){return ze.__DirectiveLocation}});Object.defineProperty(b,"__EnumValue",{enumerable:!0,
get:function(){return ze.__EnumValue}});Object.defineProperty(b,"__Field",{enumerable:!0,get:function(){return ze.__Field}});Object.defineProperty(b,"__InputVal\
ue",{enumerable:!0,get:function(){return ze.__InputValue}});Object.defineProperty(b,"__Schema",{enumerable:!0,get:function(){return ze.__Schema}});Object.defineProperty(
b,"__Type",{enumerable:!0,get:function(){return ze.__Type}});Object.defineProperty(b,"__TypeKind",{enumerable:!0,get:function(){return ze.__TypeKind}});Object.defineProperty(
b,"assertAbstractType",{enumerable:!0,get:function(){return A.assertAbstractType}});Object.defineProperty(b,"assertCompositeType",{enumerable:!0,get:function(){
return A.assertCompositeType}});Object.defineProperty(b,"assertDirective",{enumerable:!0,get:function(){return At.assertDirective}});Object.defineProperty(b,"as\
sertEnumType",{enumerable:!0,get:function(){return A.assertEnumType}});Object.defineProperty(b,"assertEnumValueName",{enumerable:!0,get:function(){return km.assertEnumValueName}});
Object.defineProperty(b,"assertInputObjectType",{enumerable:!0,get:function(){return A.assertInputObjectType}});Object.defineProperty(b,"assertInputType",{enumerable:!0,
get:function(){return A.assertInputType}});Object.defineProperty(b,"assertInterfaceType",{enumerable:!0,get:function(){return A.assertInterfaceType}});Object.defineProperty(
b,"assertLeafType",{enumerable:!0,get:function(){return A.assertLeafType}});Object.defineProperty(b,"assertListType",{enumerable:!0,get:function(){return A.assertListType}});
Object.defineProperty(b,"assertName",{enumerable:!0,get:function(){return km.assertName}});Object.defineProperty(b,"assertNamedType",{enumerable:!0,get:function(){
return A.assertNamedType}});Object.defineProperty(b,"assertNonNullType",{enumerable:!0,get:function(){return A.assertNonNullType}});Object.defineProperty(b,"ass\
ertNullableType",{enumerable:!0,get:function(){return A.assertNullableType}});Object.defineProperty(b,"assertObjectType",{enumerable:!0,get:function(){return A.
assertObjectType}});Object.defineProperty(b,"assertOutputType",{enumerable:!0,get:function(){return A.assertOutputType}});Object.defineProperty(b,"assertScalarT\
ype",{enumerable:!0,get:function(){return A.assertScalarType}});Object.defineProperty(b,"assertSchema",{enumerable:!0,get:function(){return sl.assertSchema}});Object.
defineProperty(b,"assertType",{enumerable:!0,get:function(){return A.assertType}});Object.defineProperty(b,"assertUnionType",{enumerable:!0,get:function(){return A.
assertUnionType}});Object.defineProperty(b,"assertValidSchema",{enumerable:!0,get:function(){return Dm.assertValidSchema}});Object.defineProperty(b,"assertWrapp\
ingType",{enumerable:!0,get:function(){return A.assertWrappingType}});Object.defineProperty(b,"getNamedType",{enumerable:!0,get:function(){return A.getNamedType}});
Object.defineProperty(b,"getNullableType",{enumerable:!0,get:function(){return A.getNullableType}});Object.defineProperty(b,"introspectionTypes",{enumerable:!0,
get:function(){return ze.introspectionTypes}});Object.defineProperty(b,"isAbstractType",{enumerable:!0,get:function(){return A.isAbstractType}});Object.defineProperty(
b,"isCompositeType",{enumerable:!0,get:function(){return A.isCompositeType}});Object.defineProperty(b,"isDirective",{enumerable:!0,get:function(){return At.isDirective}});
Object.defineProperty(b,"isEnumType",{enumerable:!0,get:function(){return A.isEnumType}});Object.defineProperty(b,"isInputObjectType",{enumerable:!0,get:function(){
return A.isInputObjectType}});Object.defineProperty(b,"isInputType",{enumerable:!0,get:function(){return A.isInputType}});Object.defineProperty(b,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return A.isInterfaceType}});Object.defineProperty(b,"isIntrospectionType",{enumerable:!0,get:function(){return ze.isIntrospectionType}});
Object.defineProperty(b,"isLeafType",{enumerable:!0,get:function(){return A.isLeafType}});Object.defineProperty(b,"isListType",{enumerable:!0,get:function(){return A.
isListType}});Object.defineProperty(b,"isNamedType",{enumerable:!0,get:function(){return A.isNamedType}});Object.defineProperty(b,"isNonNullType",{enumerable:!0,
get:function(){return A.isNonNullType}});Object.defineProperty(b,"isNullableType",{enumerable:!0,get:function(){return A.isNullableType}});Object.defineProperty(
b,"isObjectType",{enumerable:!0,get:function(){return A.isObjectType}});Object.defineProperty(b,"isOutputType",{enumerable:!0,get:function(){return A.isOutputType}});
Object.defineProperty(b,"isRequiredArgument",{enumerable:!0,get:function(){return A.isRequiredArgument}});Object.defineProperty(b,"isRequiredInputField",{enumerable:!0,
get:function(){return A.isRequiredInputField}});Object.defineProperty(b,"isScalarType",{enumerable:!0,get:function(){return A.isScalarType}});Object.defineProperty(
b,"isSchema",{enumerable:!0,get:function(){return sl.isSchema}});Object.defineProperty(b,"isSpecifiedDirective",{enumerable:!0,get:function(){return At.isSpecifiedDirective}});
Object.defineProperty(b,"isSpecifiedScalarType",{enumerable:!0,get:function(){return or.isSpecifiedScalarType}});Object.defineProperty(b,"isType",{enumerable:!0,
get:function(){return A.isType}});Object.defineProperty(b,"isUnionType",{enumerable:!0,get:function(){return A.isUnionType}});Object.defineProperty(b,"isWrappin\
gType",{enumerable:!0,get:function(){return A.isWrappingType}});Object.defineProperty(b,"resolveObjMapThunk",{enumerable:!0,get:function(){return A.resolveObjMapThunk}});
Object.defineProperty(b,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return A.resolveReadonlyArrayThunk}});Object.defineProperty(b,"specifiedDirect\
ives",{enumerable:!0,get:function(){return At.specifiedDirectives}});Object.defineProperty(b,"specifiedScalarTypes",{enumerable:!0,get:function(){return or.specifiedScalarTypes}});
Object.defineProperty(b,"validateSchema",{enumerable:!0,get:function(){return Dm.validateSchema}});var sl=Gr(),A=$(),At=Xe(),or=Vt(),ze=ht(),Dm=yi(),km=ti()});var xm=y(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});Object.defineProperty(Q,"BREAK",{enumerable:!0,get:function(){return ki.BREAK}});Object.
defineProperty(Q,"DirectiveLocation",{enumerable:!0,get:function(){return HN.DirectiveLocation}});Object.defineProperty(Q,"Kind",{enumerable:!0,get:function(){return KN.
Kind}});Object.defineProperty(Q,"Lexer",{enumerable:!0,get:function(){return YN.Lexer}});Object.defineProperty(Q,"Location",{enumerable:!0,get:function(){return al.
Location}});Object.defineProperty(Q,"OperationTypeNode",{enumerable:!0,get:function(){return al.OperationTypeNode}});Object.defineProperty(Q,"Source",{enumerable:!0,
get:function(){return $N.Source}});Object.defineProperty(Q,"Token",{enumerable:!0,get:function(){return al.Token}});Object.defineProperty(Q,"TokenKind",{enumerable:!0,
get:function(){return BN.TokenKind}});Object.defineProperty(Q,"getEnterLeaveForKind",{enumerable:!0,get:function(){return ki.getEnterLeaveForKind}});Object.defineProperty(
Q,"getLocation",{enumerable:!0,get:function(){return QN.getLocation}});Object.defineProperty(Q,"getVisitFn",{enumerable:!0,get:function(){return ki.getVisitFn}});
Object.defineProperty(Q,"isConstValueNode",{enumerable:!0,get:function(){return Dt.isConstValueNode}});Object.defineProperty(Q,"isDefinitionNode",{enumerable:!0,
get:function(){return Dt.isDefinitionNode}});Object.defineProperty(Q,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Dt.isExecutableDefinitionNode}});
Object.defineProperty(Q,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Dt.isSchemaCoordinateNode}});Object.defineProperty(Q,"isSelectionNode",{enumerable:!0,
get:function(){return Dt.isSelectionNode}});Object.defineProperty(Q,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Dt.isTypeDefinitionNode}});Object.
defineProperty(Q,"isTypeExtensionNode",{enumerable:!0,get:function(){return Dt.isTypeExtensionNode}});Object.defineProperty(Q,"isTypeNode",{enumerable:!0,get:function(){
return Dt.isTypeNode}});Object.defineProperty(Q,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Dt.isTypeSystemDefinitionNode}});Object.defineProperty(
Q,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Dt.isTypeSystemExtensionNode}});Object.defineProperty(Q,"isValueNode",{enumerable:!0,get:function(){
return Dt.isValueNode}});Object.defineProperty(Q,"parse",{enumerable:!0,get:function(){return Di.parse}});Object.defineProperty(Q,"parseConstValue",{enumerable:!0,
get:function(){return Di.parseConstValue}});Object.defineProperty(Q,"parseSchemaCoordinate",{enumerable:!0,get:function(){return Di.parseSchemaCoordinate}});Object.
defineProperty(Q,"parseType",{enumerable:!0,get:function(){return Di.parseType}});Object.defineProperty(Q,"parseValue",{enumerable:!0,get:function(){return Di.parseValue}});
Object.defineProperty(Q,"print",{enumerable:!0,get:function(){return JN.print}});Object.defineProperty(Q,"printLocation",{enumerable:!0,get:function(){return jm.
printLocation}});Object.defineProperty(Q,"printSourceLocation",{enumerable:!0,get:function(){return jm.printSourceLocation}});Object.defineProperty(Q,"visit",{enumerable:!0,
get:function(){return ki.visit}});Object.defineProperty(Q,"visitInParallel",{enumerable:!0,get:function(){return ki.visitInParallel}});var $N=mo(),QN=so(),jm=ta(),
KN=U(),BN=pn(),YN=Hn(),Di=jr(),JN=dt(),ki=gn(),al=He(),Dt=Ur(),HN=ln()});var qm=y(ul=>{"use strict";Object.defineProperty(ul,"__esModule",{value:!0});ul.isAsyncIterable=XN;function XN(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var Cm=y(cl=>{"use strict";Object.defineProperty(cl,"__esModule",{value:!0});cl.mapAsyncIterator=zN;function zN(e,t){let r=e[Symbol.asyncIterator]();async function n(o){
if(o.done)return o;try{return{value:await t(o.value),done:!1}}catch(s){throw await i(),s}}async function i(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(o){if(typeof r.
throw=="function")return n(await r.throw(o));throw await i(),o},[Symbol.asyncIterator](){return this}}}});var Vm=y(hs=>{"use strict";Object.defineProperty(hs,"__esModule",{value:!0});hs.createSourceEventStream=Gm;hs.subscribe=iO;var WN=Qe(),ZN=z(),Mm=qm(),Fm=vi(),ll=w(),
eO=cs(),tO=ns(),Li=Ai(),rO=Cm(),nO=Rn();async function iO(e){arguments.length<2||(0,WN.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await Gm(e);if(!(0,Mm.isAsyncIterable)(t))return t;let r=n=>(0,Li.execute)({...e,rootValue:n});return(0,rO.mapAsyncIterator)(
t,r)}function oO(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function Gm(...e){let t=oO(e),{schema:r,document:n,variableValues:i}=t;(0,Li.assertValidExecutionArguments)(r,n,i);let o=(0,Li.buildExecutionContext)(t);if(!("\
schema"in o))return{errors:o};try{let s=await sO(o);if(!(0,Mm.isAsyncIterable)(s))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,ZN.
inspect)(s)}.`);return s}catch(s){if(s instanceof ll.GraphQLError)return{errors:[s]};throw s}}async function sO(e){let{schema:t,fragments:r,operation:n,variableValues:i,
rootValue:o}=e,s=t.getSubscriptionType();if(s==null)throw new ll.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,tO.
collectFields)(t,r,i,s,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,Li.getFieldDef)(t,s,c[0]);if(!l){let T=c[0].name.value;throw new ll.GraphQLError(`The subs\
cription field "${T}" is not defined.`,{nodes:c})}let p=(0,Fm.addPath)(void 0,u,s.name),f=(0,Li.buildResolveInfo)(e,l,c,s,p);try{var m;let T=(0,nO.getArgumentValues)(
l,c[0],i),x=e.contextValue,V=await((m=l.subscribe)!==null&&m!==void 0?m:e.subscribeFieldResolver)(o,T,x,f);if(V instanceof Error)throw V;return V}catch(T){throw(0,eO.
locatedError)(T,c,(0,Fm.pathToArray)(p))}}});var $m=y(_t=>{"use strict";Object.defineProperty(_t,"__esModule",{value:!0});Object.defineProperty(_t,"createSourceEventStream",{enumerable:!0,get:function(){return Um.
createSourceEventStream}});Object.defineProperty(_t,"defaultFieldResolver",{enumerable:!0,get:function(){return ys.defaultFieldResolver}});Object.defineProperty(
_t,"defaultTypeResolver",{enumerable:!0,get:function(){return ys.defaultTypeResolver}});Object.defineProperty(_t,"execute",{enumerable:!0,get:function(){return ys.
execute}});Object.defineProperty(_t,"executeSync",{enumerable:!0,get:function(){return ys.executeSync}});Object.defineProperty(_t,"getArgumentValues",{enumerable:!0,
get:function(){return pl.getArgumentValues}});Object.defineProperty(_t,"getDirectiveValues",{enumerable:!0,get:function(){return pl.getDirectiveValues}});Object.
defineProperty(_t,"getVariableValues",{enumerable:!0,get:function(){return pl.getVariableValues}});Object.defineProperty(_t,"responsePathAsArray",{enumerable:!0,
get:function(){return aO.pathToArray}});Object.defineProperty(_t,"subscribe",{enumerable:!0,get:function(){return Um.subscribe}});var aO=vi(),ys=Ai(),Um=Vm(),pl=Rn()});var Qm=y(ml=>{"use strict";Object.defineProperty(ml,"__esModule",{value:!0});ml.NoDeprecatedCustomRule=uO;var dl=Ke(),ji=w(),fl=$();function uO(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getParentType();i!=null||(0,dl.invariant)(!1),e.reportError(new ji.GraphQLError(`The field ${i.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getDirective();if(i!=null)e.reportError(
new ji.GraphQLError(`Directive "@${i.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let o=e.getParentType(),s=e.getFieldDef();o!=null&&s!=null||
(0,dl.invariant)(!1),e.reportError(new ji.GraphQLError(`Field "${o.name}.${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,fl.
getNamedType)(e.getParentInputType());if((0,fl.isInputObjectType)(r)){let n=r.getFields()[t.name.value],i=n?.deprecationReason;i!=null&&e.reportError(new ji.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${i}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let i=(0,fl.getNamedType)(
e.getInputType());i!=null||(0,dl.invariant)(!1),e.reportError(new ji.GraphQLError(`The enum value "${i.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var Km=y(hl=>{"use strict";Object.defineProperty(hl,"__esModule",{value:!0});hl.NoSchemaIntrospectionCustomRule=dO;var cO=w(),lO=$(),pO=ht();function dO(e){return{
Field(t){let r=(0,lO.getNamedType)(e.getType());r&&(0,pO.isIntrospectionType)(r)&&e.reportError(new cO.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var Ym=y(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});Object.defineProperty(j,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return hO.
ExecutableDefinitionsRule}});Object.defineProperty(j,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return yO.FieldsOnCorrectTypeRule}});Object.defineProperty(
j,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return gO.FragmentsOnCompositeTypesRule}});Object.defineProperty(j,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return _O.KnownArgumentNamesRule}});Object.defineProperty(j,"KnownDirectivesRule",{enumerable:!0,get:function(){return bO.KnownDirectivesRule}});
Object.defineProperty(j,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return vO.KnownFragmentNamesRule}});Object.defineProperty(j,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return TO.KnownTypeNamesRule}});Object.defineProperty(j,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return EO.LoneAnonymousOperationRule}});
Object.defineProperty(j,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return UO.LoneSchemaDefinitionRule}});Object.defineProperty(j,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return VO.MaxIntrospectionDepthRule}});Object.defineProperty(j,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return XO.
NoDeprecatedCustomRule}});Object.defineProperty(j,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return NO.NoFragmentCyclesRule}});Object.defineProperty(j,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return zO.NoSchemaIntrospectionCustomRule}});Object.defineProperty(j,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return OO.NoUndefinedVariablesRule}});Object.defineProperty(j,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return SO.NoUnusedFragmentsRule}});
Object.defineProperty(j,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return RO.NoUnusedVariablesRule}});Object.defineProperty(j,"OverlappingFieldsCanBe\
MergedRule",{enumerable:!0,get:function(){return IO.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(j,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){
return wO.PossibleFragmentSpreadsRule}});Object.defineProperty(j,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return HO.PossibleTypeExtensionsRule}});
Object.defineProperty(j,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return PO.ProvidedRequiredArgumentsRule}});Object.defineProperty(j,"Scalar\
LeafsRule",{enumerable:!0,get:function(){return AO.ScalarLeafsRule}});Object.defineProperty(j,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return DO.
SingleFieldSubscriptionsRule}});Object.defineProperty(j,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return YO.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(j,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return kO.UniqueArgumentNamesRule}});Object.defineProperty(j,"UniqueDirectiveNam\
esRule",{enumerable:!0,get:function(){return JO.UniqueDirectiveNamesRule}});Object.defineProperty(j,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return LO.UniqueDirectivesPerLocationRule}});Object.defineProperty(j,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return KO.UniqueEnumValueNamesRule}});
Object.defineProperty(j,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return BO.UniqueFieldDefinitionNamesRule}});Object.defineProperty(j,"Uniq\
ueFragmentNamesRule",{enumerable:!0,get:function(){return jO.UniqueFragmentNamesRule}});Object.defineProperty(j,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return xO.UniqueInputFieldNamesRule}});Object.defineProperty(j,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return qO.UniqueOperationNamesRule}});Object.
defineProperty(j,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return $O.UniqueOperationTypesRule}});Object.defineProperty(j,"UniqueTypeNamesRule",{enumerable:!0,
get:function(){return QO.UniqueTypeNamesRule}});Object.defineProperty(j,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return CO.UniqueVariableNamesRule}});
Object.defineProperty(j,"ValidationContext",{enumerable:!0,get:function(){return mO.ValidationContext}});Object.defineProperty(j,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return FO.ValuesOfCorrectTypeRule}});Object.defineProperty(j,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return MO.VariablesAreInputTypesRule}});
Object.defineProperty(j,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return GO.VariablesInAllowedPositionRule}});Object.defineProperty(j,"reco\
mmendedRules",{enumerable:!0,get:function(){return Bm.recommendedRules}});Object.defineProperty(j,"specifiedRules",{enumerable:!0,get:function(){return Bm.specifiedRules}});
Object.defineProperty(j,"validate",{enumerable:!0,get:function(){return fO.validate}});var fO=wi(),mO=Bc(),Bm=Uc(),hO=uu(),yO=lu(),gO=du(),_O=fu(),bO=gu(),vO=bu(),
TO=Eu(),EO=Ou(),NO=Au(),OO=ku(),SO=ju(),RO=qu(),IO=$u(),wO=Bu(),PO=Xu(),AO=ec(),DO=cc(),kO=mc(),LO=_c(),jO=Sc(),xO=Ic(),qO=Pc(),CO=xc(),FO=Cc(),MO=Mc(),GO=Vc(),
VO=wu(),UO=Ru(),$O=Dc(),QO=Lc(),KO=vc(),BO=Nc(),YO=dc(),JO=yc(),HO=Ju(),XO=Qm(),zO=Km()});var Jm=y(Yr=>{"use strict";Object.defineProperty(Yr,"__esModule",{value:!0});Object.defineProperty(Yr,"GraphQLError",{enumerable:!0,get:function(){return yl.GraphQLError}});
Object.defineProperty(Yr,"formatError",{enumerable:!0,get:function(){return yl.formatError}});Object.defineProperty(Yr,"locatedError",{enumerable:!0,get:function(){
return ZO.locatedError}});Object.defineProperty(Yr,"printError",{enumerable:!0,get:function(){return yl.printError}});Object.defineProperty(Yr,"syntaxError",{enumerable:!0,
get:function(){return WO.syntaxError}});var yl=w(),WO=Vn(),ZO=cs()});var _l=y(gl=>{"use strict";Object.defineProperty(gl,"__esModule",{value:!0});gl.getIntrospectionQuery=eS;function eS(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var Hm=y(bl=>{"use strict";Object.defineProperty(bl,"__esModule",{value:!0});bl.getOperationAST=rS;var tS=U();function rS(e,t){let r=null;for(let i of e.definitions)
if(i.kind===tS.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=i}else if(((n=i.name)===null||n===void 0?void 0:n.value)===t)return i}return r}});var Xm=y(vl=>{"use strict";Object.defineProperty(vl,"__esModule",{value:!0});vl.getOperationRootType=nS;var gs=w();function nS(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new gs.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new gs.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new gs.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new gs.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var zm=y(Tl=>{"use strict";Object.defineProperty(Tl,"__esModule",{value:!0});Tl.introspectionFromSchema=uS;var iS=Ke(),oS=jr(),sS=Ai(),aS=_l();function uS(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,oS.parse)(
(0,aS.getIntrospectionQuery)(r)),i=(0,sS.executeSync)({schema:e,document:n});return!i.errors&&i.data||(0,iS.invariant)(!1),i.data}});var Zm=y(El=>{"use strict";Object.defineProperty(El,"__esModule",{value:!0});El.buildClientSchema=hS;var cS=Qe(),it=z(),Wm=Ft(),_s=Zn(),lS=jr(),ot=$(),pS=Xe(),Qt=ht(),
dS=Vt(),fS=Gr(),mS=Ni();function hS(e,t){(0,Wm.isObjectLike)(e)&&(0,Wm.isObjectLike)(e.__schema)||(0,cS.devAssert)(!1,`Invalid or incomplete introspection resul\
t. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,it.inspect)(e)}.`);let r=e.__schema,n=(0,_s.
keyValMap)(r.types,g=>g.name,g=>f(g));for(let g of[...dS.specifiedScalarTypes,...Qt.introspectionTypes])n[g.name]&&(n[g.name]=g);let i=r.queryType?l(r.queryType):
null,o=r.mutationType?l(r.mutationType):null,s=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(Hs):[];return new fS.GraphQLSchema(
{description:r.description,query:i,mutation:o,subscription:s,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(g){if(g.kind===Qt.TypeKind.
LIST){let L=g.ofType;if(!L)throw new Error("Decorated type deeper than introspection query.");return new ot.GraphQLList(u(L))}if(g.kind===Qt.TypeKind.NON_NULL){
let L=g.ofType;if(!L)throw new Error("Decorated type deeper than introspection query.");let ut=u(L);return new ot.GraphQLNonNull((0,ot.assertNullableType)(ut))}
return c(g)}function c(g){let L=g.name;if(!L)throw new Error(`Unknown type reference: ${(0,it.inspect)(g)}.`);let ut=n[L];if(!ut)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${L}. Ensure that a full introspection query is used in order to build a client schema.`);return ut}function l(g){return(0,ot.assertObjectType)(
c(g))}function p(g){return(0,ot.assertInterfaceType)(c(g))}function f(g){if(g!=null&&g.name!=null&&g.kind!=null)switch(g.kind){case Qt.TypeKind.SCALAR:return m(
g);case Qt.TypeKind.OBJECT:return x(g);case Qt.TypeKind.INTERFACE:return M(g);case Qt.TypeKind.UNION:return V(g);case Qt.TypeKind.ENUM:return Ae(g);case Qt.TypeKind.
INPUT_OBJECT:return Y(g)}let L=(0,it.inspect)(g);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${L}.`)}function m(g){return new ot.GraphQLScalarType({name:g.name,description:g.description,specifiedByURL:g.specifiedByURL})}function T(g){
if(g.interfaces===null&&g.kind===Qt.TypeKind.INTERFACE)return[];if(!g.interfaces){let L=(0,it.inspect)(g);throw new Error(`Introspection result missing interfac\
es: ${L}.`)}return g.interfaces.map(p)}function x(g){return new ot.GraphQLObjectType({name:g.name,description:g.description,interfaces:()=>T(g),fields:()=>Re(g)})}
function M(g){return new ot.GraphQLInterfaceType({name:g.name,description:g.description,interfaces:()=>T(g),fields:()=>Re(g)})}function V(g){if(!g.possibleTypes){
let L=(0,it.inspect)(g);throw new Error(`Introspection result missing possibleTypes: ${L}.`)}return new ot.GraphQLUnionType({name:g.name,description:g.description,
types:()=>g.possibleTypes.map(l)})}function Ae(g){if(!g.enumValues){let L=(0,it.inspect)(g);throw new Error(`Introspection result missing enumValues: ${L}.`)}return new ot.
GraphQLEnumType({name:g.name,description:g.description,values:(0,_s.keyValMap)(g.enumValues,L=>L.name,L=>({description:L.description,deprecationReason:L.deprecationReason}))})}
function Y(g){if(!g.inputFields){let L=(0,it.inspect)(g);throw new Error(`Introspection result missing inputFields: ${L}.`)}return new ot.GraphQLInputObjectType(
{name:g.name,description:g.description,fields:()=>et(g.inputFields),isOneOf:g.isOneOf})}function Re(g){if(!g.fields)throw new Error(`Introspection result missin\
g fields: ${(0,it.inspect)(g)}.`);return(0,_s.keyValMap)(g.fields,L=>L.name,$e)}function $e(g){let L=u(g.type);if(!(0,ot.isOutputType)(L)){let ut=(0,it.inspect)(
L);throw new Error(`Introspection must provide output type for fields, but received: ${ut}.`)}if(!g.args){let ut=(0,it.inspect)(g);throw new Error(`Introspectio\
n result missing field args: ${ut}.`)}return{description:g.description,deprecationReason:g.deprecationReason,type:L,args:et(g.args)}}function et(g){return(0,_s.
keyValMap)(g,L=>L.name,zt)}function zt(g){let L=u(g.type);if(!(0,ot.isInputType)(L)){let eo=(0,it.inspect)(L);throw new Error(`Introspection must provide input \
type for arguments, but received: ${eo}.`)}let ut=g.defaultValue!=null?(0,mS.valueFromAST)((0,lS.parseValue)(g.defaultValue),L):void 0;return{description:g.description,
type:L,defaultValue:ut,deprecationReason:g.deprecationReason}}function Hs(g){if(!g.args){let L=(0,it.inspect)(g);throw new Error(`Introspection result missing d\
irective args: ${L}.`)}if(!g.locations){let L=(0,it.inspect)(g);throw new Error(`Introspection result missing directive locations: ${L}.`)}return new pS.GraphQLDirective(
{name:g.name,description:g.description,isRepeatable:g.isRepeatable,deprecationReason:g.deprecationReason,locations:g.locations.slice(),args:et(g.args)})}}});var Ol=y(bs=>{"use strict";Object.defineProperty(bs,"__esModule",{value:!0});bs.extendSchema=TS;bs.extendSchemaImpl=ah;var yS=Qe(),gS=z(),_S=Ke(),bS=br(),xi=go(),
st=U(),eh=Ur(),le=$(),Pn=Xe(),oh=ht(),sh=Vt(),th=Gr(),vS=wi(),Nl=Rn(),rh=Ni();function TS(e,t,r){(0,th.assertSchema)(e),t!=null&&t.kind===st.Kind.DOCUMENT||(0,yS.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,vS.assertValidSDLExtension)(t,e);let n=e.toConfig(),i=ah(n,t,r);
return n===i?e:new th.GraphQLSchema(i)}function ah(e,t,r){var n,i,o,s;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,f=[];for(let h of t.definitions)
if(h.kind===st.Kind.SCHEMA_DEFINITION)p=h;else if(h.kind===st.Kind.SCHEMA_EXTENSION)f.push(h);else if((0,eh.isTypeDefinitionNode)(h))a.push(h);else if((0,eh.isTypeExtensionNode)(
h)){let O=h.name.value,N=u[O];u[O]=N?N.concat([h]):[h]}else if(h.kind===st.Kind.DIRECTIVE_DEFINITION)l.push(h);else if(h.kind===st.Kind.DIRECTIVE_EXTENSION){let O=h.
name.value,N=c[O];c[O]=N?N.concat([h]):[h]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&f.length===0&&p==null)return e;let m=Object.
create(null);for(let h of e.types)m[h.name]=$e(h);for(let h of a){var T;let O=h.name.value;m[O]=(T=nh[O])!==null&&T!==void 0?T:qg(h)}let x=Object.create(null);for(let h of e.
directives)x[h.name]=jg(h);let M={query:e.query&&Y(e.query),mutation:e.mutation&&Y(e.mutation),subscription:e.subscription&&Y(e.subscription),...p&&Sp([p]),...Sp(
f)},V=Object.values(x);return{description:(n=p)===null||n===void 0||(i=n.description)===null||i===void 0?void 0:i.value,...M,types:Object.values(m),directives:[
...V.map(Re),...l.map(xg)],extensions:Object.create(null),astNode:(o=p)!==null&&o!==void 0?o:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(f),assumeValid:(s=
r?.assumeValid)!==null&&s!==void 0?s:!1};function Ae(h){return(0,le.isListType)(h)?new le.GraphQLList(Ae(h.ofType)):(0,le.isNonNullType)(h)?new le.GraphQLNonNull(
Ae(h.ofType)):Y(h)}function Y(h){return m[h.name]}function Re(h){let O=h.toConfig();return new Pn.GraphQLDirective({...O,args:(0,xi.mapValue)(O.args,Op)})}function $e(h){
if((0,oh.isIntrospectionType)(h)||(0,sh.isSpecifiedScalarType)(h))return h;if((0,le.isScalarType)(h))return Hs(h);if((0,le.isObjectType)(h))return g(h);if((0,le.
isInterfaceType)(h))return L(h);if((0,le.isUnionType)(h))return ut(h);if((0,le.isEnumType)(h))return zt(h);if((0,le.isInputObjectType)(h))return et(h);(0,_S.invariant)(
!1,"Unexpected type: "+(0,gS.inspect)(h))}function et(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[];return new le.GraphQLInputObjectType({
...N,fields:()=>({...(0,xi.mapValue)(N.fields,Z=>({...Z,type:Ae(Z.type)})),...Ip(S)}),extensionASTNodes:N.extensionASTNodes.concat(S)})}function zt(h){var O;let N=h.
toConfig(),S=(O=u[h.name])!==null&&O!==void 0?O:[];return new le.GraphQLEnumType({...N,values:{...N.values,...wp(S)},extensionASTNodes:N.extensionASTNodes.concat(
S)})}function Hs(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[],Z=N.specifiedByURL;for(let J of S){var fe;Z=(fe=ih(J))!==null&&fe!==void 0?
fe:Z}return new le.GraphQLScalarType({...N,specifiedByURL:Z,extensionASTNodes:N.extensionASTNodes.concat(S)})}function g(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==
null&&O!==void 0?O:[];return new le.GraphQLObjectType({...N,interfaces:()=>[...h.getInterfaces().map(Y),...no(S)],fields:()=>({...(0,xi.mapValue)(N.fields,eo),...ro(
S)}),extensionASTNodes:N.extensionASTNodes.concat(S)})}function L(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[];return new le.GraphQLInterfaceType(
{...N,interfaces:()=>[...h.getInterfaces().map(Y),...no(S)],fields:()=>({...(0,xi.mapValue)(N.fields,eo),...ro(S)}),extensionASTNodes:N.extensionASTNodes.concat(
S)})}function ut(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[];return new le.GraphQLUnionType({...N,types:()=>[...h.getTypes().map(Y),...Pp(
S)],extensionASTNodes:N.extensionASTNodes.concat(S)})}function eo(h){return{...h,type:Ae(h.type),args:h.args&&(0,xi.mapValue)(h.args,Op)}}function Op(h){return{
...h,type:Ae(h.type)}}function Sp(h){let O={};for(let S of h){var N;let Z=(N=S.operationTypes)!==null&&N!==void 0?N:[];for(let fe of Z)O[fe.operation]=to(fe.type)}
return O}function jg(h){var O,N;let S=h.toConfig(),Z=(O=c[S.name])!==null&&O!==void 0?O:[],fe=(N=S.deprecationReason)!==null&&N!==void 0?N:Z.map(J=>Jr(J)).find(
J=>J!=null);return new Pn.GraphQLDirective({...S,deprecationReason:fe,extensionASTNodes:S.extensionASTNodes.concat(Z)})}function to(h){var O;let N=h.name.value,
S=(O=nh[N])!==null&&O!==void 0?O:m[N];if(S===void 0)throw new Error(`Unknown type: "${N}".`);return S}function Gn(h){return h.kind===st.Kind.LIST_TYPE?new le.GraphQLList(
Gn(h.type)):h.kind===st.Kind.NON_NULL_TYPE?new le.GraphQLNonNull(Gn(h.type)):to(h)}function xg(h){var O,N,S;let Z=(O=c[h.name.value])!==null&&O!==void 0?O:[],fe=(N=
Jr(h))!==null&&N!==void 0?N:Z.map(J=>Jr(J)).find(J=>J!=null);return new Pn.GraphQLDirective({name:h.name.value,description:(S=h.description)===null||S===void 0?
void 0:S.value,locations:h.locations.map(({value:J})=>J),isRepeatable:h.repeatable,args:Rp(h.arguments),deprecationReason:fe,astNode:h,extensionASTNodes:Z})}function ro(h){
let O=Object.create(null);for(let Z of h){var N;let fe=(N=Z.fields)!==null&&N!==void 0?N:[];for(let J of fe){var S;O[J.name.value]={type:Gn(J.type),description:(S=
J.description)===null||S===void 0?void 0:S.value,args:Rp(J.arguments),deprecationReason:Jr(J),astNode:J}}}return O}function Rp(h){let O=h??[],N=Object.create(null);
for(let Z of O){var S;let fe=Gn(Z.type);N[Z.name.value]={type:fe,description:(S=Z.description)===null||S===void 0?void 0:S.value,defaultValue:(0,rh.valueFromAST)(
Z.defaultValue,fe),deprecationReason:Jr(Z),astNode:Z}}return N}function Ip(h){let O=Object.create(null);for(let Z of h){var N;let fe=(N=Z.fields)!==null&&N!==void 0?
N:[];for(let J of fe){var S;let an=Gn(J.type);O[J.name.value]={type:an,description:(S=J.description)===null||S===void 0?void 0:S.value,defaultValue:(0,rh.valueFromAST)(
J.defaultValue,an),deprecationReason:Jr(J),astNode:J}}}return O}function wp(h){let O=Object.create(null);for(let Z of h){var N;let fe=(N=Z.values)!==null&&N!==void 0?
N:[];for(let J of fe){var S;O[J.name.value]={description:(S=J.description)===null||S===void 0?void 0:S.value,deprecationReason:Jr(J),astNode:J}}}return O}function no(h){
return h.flatMap(O=>{var N,S;return(N=(S=O.interfaces)===null||S===void 0?void 0:S.map(to))!==null&&N!==void 0?N:[]})}function Pp(h){return h.flatMap(O=>{var N,
S;return(N=(S=O.types)===null||S===void 0?void 0:S.map(to))!==null&&N!==void 0?N:[]})}function qg(h){var O;let N=h.name.value,S=(O=u[N])!==null&&O!==void 0?O:[];
switch(h.kind){case st.Kind.OBJECT_TYPE_DEFINITION:{var Z;let Et=[h,...S];return new le.GraphQLObjectType({name:N,description:(Z=h.description)===null||Z===void 0?
void 0:Z.value,interfaces:()=>no(Et),fields:()=>ro(Et),astNode:h,extensionASTNodes:S})}case st.Kind.INTERFACE_TYPE_DEFINITION:{var fe;let Et=[h,...S];return new le.
GraphQLInterfaceType({name:N,description:(fe=h.description)===null||fe===void 0?void 0:fe.value,interfaces:()=>no(Et),fields:()=>ro(Et),astNode:h,extensionASTNodes:S})}case st.
Kind.ENUM_TYPE_DEFINITION:{var J;let Et=[h,...S];return new le.GraphQLEnumType({name:N,description:(J=h.description)===null||J===void 0?void 0:J.value,values:wp(
Et),astNode:h,extensionASTNodes:S})}case st.Kind.UNION_TYPE_DEFINITION:{var an;let Et=[h,...S];return new le.GraphQLUnionType({name:N,description:(an=h.description)===
null||an===void 0?void 0:an.value,types:()=>Pp(Et),astNode:h,extensionASTNodes:S})}case st.Kind.SCALAR_TYPE_DEFINITION:{var Xs;return new le.GraphQLScalarType({
name:N,description:(Xs=h.description)===null||Xs===void 0?void 0:Xs.value,specifiedByURL:ih(h),astNode:h,extensionASTNodes:S})}case st.Kind.INPUT_OBJECT_TYPE_DEFINITION:{
var zs;let Et=[h,...S];return new le.GraphQLInputObjectType({name:N,description:(zs=h.description)===null||zs===void 0?void 0:zs.value,fields:()=>Ip(Et),astNode:h,
extensionASTNodes:S,isOneOf:ES(h)})}}}}var nh=(0,bS.keyMap)([...sh.specifiedScalarTypes,...oh.introspectionTypes],e=>e.name);function Jr(e){let t=(0,Nl.getDirectiveValues)(
Pn.GraphQLDeprecatedDirective,e);return t?.reason}function ih(e){let t=(0,Nl.getDirectiveValues)(Pn.GraphQLSpecifiedByDirective,e);return t?.url}function ES(e){
return!!(0,Nl.getDirectiveValues)(Pn.GraphQLOneOfDirective,e)}});var ch=y(vs=>{"use strict";Object.defineProperty(vs,"__esModule",{value:!0});vs.buildASTSchema=uh;vs.buildSchema=AS;var NS=Qe(),OS=U(),SS=jr(),RS=Xe(),IS=Gr(),wS=wi(),
PS=Ol();function uh(e,t){e!=null&&e.kind===OS.Kind.DOCUMENT||(0,NS.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&
(0,wS.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,PS.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let o of n.types)switch(o.name){case"Query":n.query=o;break;case"Mutation":n.mutation=o;break;case"Subscription":n.subscription=o;
break}let i=[...n.directives,...RS.specifiedDirectives.filter(o=>n.directives.every(s=>s.name!==o.name))];return new IS.GraphQLSchema({...n,directives:i})}function AS(e,t){
let r=(0,SS.parse)(e,t);return uh(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var dh=y(Rl=>{"use strict";Object.defineProperty(Rl,"__esModule",{value:!0});Rl.lexicographicSortSchema=CS;var DS=z(),kS=Ke(),LS=Zn(),lh=ei(),Be=$(),jS=Xe(),xS=ht(),
qS=Gr();function CS(e){let t=e.toConfig(),r=(0,LS.keyValMap)(Sl(t.types),f=>f.name,p);return new qS.GraphQLSchema({...t,types:Object.values(r),directives:Sl(t.directives).
map(s),query:o(t.query),mutation:o(t.mutation),subscription:o(t.subscription)});function n(f){return(0,Be.isListType)(f)?new Be.GraphQLList(n(f.ofType)):(0,Be.isNonNullType)(
f)?new Be.GraphQLNonNull(n(f.ofType)):i(f)}function i(f){return r[f.name]}function o(f){return f&&i(f)}function s(f){let m=f.toConfig();return new jS.GraphQLDirective(
{...m,locations:ph(m.locations,T=>T),args:a(m.args)})}function a(f){return Ts(f,m=>({...m,type:n(m.type)}))}function u(f){return Ts(f,m=>({...m,type:n(m.type),args:m.
args&&a(m.args)}))}function c(f){return Ts(f,m=>({...m,type:n(m.type)}))}function l(f){return Sl(f).map(i)}function p(f){if((0,Be.isScalarType)(f)||(0,xS.isIntrospectionType)(
f))return f;if((0,Be.isObjectType)(f)){let m=f.toConfig();return new Be.GraphQLObjectType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Be.
isInterfaceType)(f)){let m=f.toConfig();return new Be.GraphQLInterfaceType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Be.isUnionType)(f)){
let m=f.toConfig();return new Be.GraphQLUnionType({...m,types:()=>l(m.types)})}if((0,Be.isEnumType)(f)){let m=f.toConfig();return new Be.GraphQLEnumType({...m,values:Ts(
m.values,T=>T)})}if((0,Be.isInputObjectType)(f)){let m=f.toConfig();return new Be.GraphQLInputObjectType({...m,fields:()=>c(m.fields)})}(0,kS.invariant)(!1,"Une\
xpected type: "+(0,DS.inspect)(f))}}function Ts(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(lh.naturalCompare))r[n]=t(e[n]);return r}function Sl(e){
return ph(e,t=>t.name)}function ph(e,t){return e.slice().sort((r,n)=>{let i=t(r),o=t(n);return(0,lh.naturalCompare)(i,o)})}});var bh=y(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.printIntrospectionSchema=QS;qi.printSchema=$S;qi.printType=hh;var FS=z(),MS=Ke(),
GS=Bn(),wl=U(),Es=dt(),An=$(),Pl=Xe(),fh=ht(),VS=Vt(),US=fi();function $S(e){return mh(e,t=>!(0,Pl.isSpecifiedDirective)(t),KS)}function QS(e){return mh(e,Pl.isSpecifiedDirective,
fh.isIntrospectionType)}function KS(e){return!(0,VS.isSpecifiedScalarType)(e)&&!(0,fh.isIntrospectionType)(e)}function mh(e,t,r){let n=e.getDirectives().filter(
t),i=Object.values(e.getTypeMap()).filter(r);return[BS(e),...n.map(o=>eR(o)),...i.map(o=>hh(o))].filter(Boolean).join(`

`)}function BS(e){if(e.description==null&&YS(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let i=e.getSubscriptionType();return i&&t.push(`  subscription: ${i.name}`),bt(e)+`schema {
${t.join(`
`)}
}`}function YS(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function hh(e){if((0,An.isScalarType)(e))return JS(e);if((0,An.isObjectType)(e))return HS(e);if((0,An.isInterfaceType)(e))return XS(
e);if((0,An.isUnionType)(e))return zS(e);if((0,An.isEnumType)(e))return WS(e);if((0,An.isInputObjectType)(e))return ZS(e);(0,MS.invariant)(!1,"Unexpected type: "+
(0,FS.inspect)(e))}function JS(e){return bt(e)+`scalar ${e.name}`+tR(e)}function yh(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function HS(e){return bt(e)+`type ${e.name}`+yh(e)+gh(e)}function XS(e){return bt(e)+`interface ${e.name}`+yh(e)+gh(e)}function zS(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return bt(e)+"union "+e.name+r}function WS(e){let t=e.getValues().map((r,n)=>bt(r,"  ",!n)+"  "+r.name+Ns(r.deprecationReason));
return bt(e)+`enum ${e.name}`+Al(t)}function ZS(e){let t=Object.values(e.getFields()).map((r,n)=>bt(r,"  ",!n)+"  "+Il(r));return bt(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+Al(t)}function gh(e){let t=Object.values(e.getFields()).map((r,n)=>bt(r,"  ",!n)+"  "+r.name+_h(r.args,"  ")+": "+String(r.type)+Ns(r.deprecationReason));
return Al(t)}function Al(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function _h(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(Il).join(", ")+")":`(
`+e.map((r,n)=>bt(r,"  "+t,!n)+"  "+t+Il(r)).join(`
`)+`
`+t+")"}function Il(e){let t=(0,US.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,Es.print)(t)}`),r+Ns(e.deprecationReason)}
function eR(e){return bt(e)+"directive @"+e.name+_h(e.args)+Ns(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Ns(e){
return e==null?"":e!==Pl.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,Es.print)({kind:wl.Kind.STRING,value:e})})`:" @deprecated"}function tR(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,Es.print)({kind:wl.Kind.STRING,value:e.specifiedByURL})})`}function bt(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let i=(0,Es.print)({kind:wl.Kind.STRING,value:n,block:(0,GS.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+i.replace(/\n/g,`
`+t)+`
`}});var vh=y(Dl=>{"use strict";Object.defineProperty(Dl,"__esModule",{value:!0});Dl.concatAST=nR;var rR=U();function nR(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:rR.Kind.DOCUMENT,definitions:t}}});var Nh=y(kl=>{"use strict";Object.defineProperty(kl,"__esModule",{value:!0});kl.separateOperations=oR;var Os=U(),iR=gn();function oR(e){let t=[],r=Object.create(
null);for(let i of e.definitions)switch(i.kind){case Os.Kind.OPERATION_DEFINITION:t.push(i);break;case Os.Kind.FRAGMENT_DEFINITION:r[i.name.value]=Th(i.selectionSet);
break;default:}let n=Object.create(null);for(let i of t){let o=new Set;for(let a of Th(i.selectionSet))Eh(o,r,a);let s=i.name?i.name.value:"";n[s]={kind:Os.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===i||a.kind===Os.Kind.FRAGMENT_DEFINITION&&o.has(a.name.value))}}return n}function Eh(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let i of n)Eh(e,t,i)}}function Th(e){let t=[];return(0,iR.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var Rh=y(jl=>{"use strict";Object.defineProperty(jl,"__esModule",{value:!0});jl.stripIgnoredCharacters=aR;var sR=Bn(),Oh=Hn(),Sh=mo(),Ll=pn();function aR(e){let t=(0,Sh.
isSource)(e)?e:new Sh.Source(e),r=t.body,n=new Oh.Lexer(t),i="",o=!1;for(;n.advance().kind!==Ll.TokenKind.EOF;){let s=n.token,a=s.kind,u=!(0,Oh.isPunctuatorTokenKind)(
s.kind);o&&(u||s.kind===Ll.TokenKind.SPREAD)&&(i+=" ");let c=r.slice(s.start,s.end);a===Ll.TokenKind.BLOCK_STRING?i+=(0,sR.printBlockString)(s.value,{minimize:!0}):
i+=c,o=u}return i}});var wh=y(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});Ss.assertValidName=pR;Ss.isValidNameError=Ih;var uR=Qe(),cR=w(),lR=ti();function pR(e){
let t=Ih(e);if(t)throw t;return e}function Ih(e){if(typeof e=="string"||(0,uR.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new cR.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,lR.assertName)(e)}catch(t){return t}}});var Ph=y(ql=>{"use strict";Object.defineProperty(ql,"__esModule",{value:!0});ql.sortValueNode=xl;var dR=ei(),sr=U();function xl(e){switch(e.kind){case sr.Kind.OBJECT:
return{...e,fields:fR(e.fields)};case sr.Kind.LIST:return{...e,values:e.values.map(xl)};case sr.Kind.INT:case sr.Kind.FLOAT:case sr.Kind.STRING:case sr.Kind.BOOLEAN:case sr.
Kind.NULL:case sr.Kind.ENUM:case sr.Kind.VARIABLE:return e}}function fR(e){return e.map(t=>({...t,value:xl(t.value)})).sort((t,r)=>(0,dR.naturalCompare)(t.name.
value,r.name.value))}});var Ch=y(Kt=>{"use strict";Object.defineProperty(Kt,"__esModule",{value:!0});Kt.DangerousChangeType=Kt.BreakingChangeType=void 0;Kt.findBreakingChanges=bR;Kt.findDangerousChanges=
vR;var mR=z(),xh=Ke(),Ah=br(),hR=dt(),W=$(),yR=Vt(),gR=fi(),_R=Ph(),be;Kt.BreakingChangeType=be;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND="\
TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIRE\
D_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",e.
REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(be||(Kt.BreakingChangeType=be={}));var kt;Kt.DangerousChangeType=kt;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(kt||(Kt.DangerousChangeType=kt={}));function bR(e,t){return qh(e,t).filter(r=>r.type in
be)}function vR(e,t){return qh(e,t).filter(r=>r.type in kt)}function qh(e,t){return[...ER(e,t),...TR(e,t)]}function TR(e,t){let r=[],n=ar(e.getDirectives(),t.getDirectives());
for(let i of n.removed)r.push({type:be.DIRECTIVE_REMOVED,description:`${i.name} was removed.`});for(let[i,o]of n.persisted){let s=ar(i.args,o.args);for(let a of s.
added)(0,W.isRequiredArgument)(a)&&r.push({type:be.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${i.name} was added.`});for(let a of s.
removed)r.push({type:be.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${i.name}.`});i.isRepeatable&&!o.isRepeatable&&r.push({type:be.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${i.name}.`});for(let a of i.locations)o.locations.includes(a)||r.push({type:be.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${i.name}.`})}return r}function ER(e,t){let r=[],n=ar(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let i of n.removed)r.push(
{type:be.TYPE_REMOVED,description:(0,yR.isSpecifiedScalarType)(i)?`Standard scalar ${i.name} was removed because it is not referenced anymore.`:`${i.name} was r\
emoved.`});for(let[i,o]of n.persisted)(0,W.isEnumType)(i)&&(0,W.isEnumType)(o)?r.push(...SR(i,o)):(0,W.isUnionType)(i)&&(0,W.isUnionType)(o)?r.push(...OR(i,o)):
(0,W.isInputObjectType)(i)&&(0,W.isInputObjectType)(o)?r.push(...NR(i,o)):(0,W.isObjectType)(i)&&(0,W.isObjectType)(o)?r.push(...kh(i,o),...Dh(i,o)):(0,W.isInterfaceType)(
i)&&(0,W.isInterfaceType)(o)?r.push(...kh(i,o),...Dh(i,o)):i.constructor!==o.constructor&&r.push({type:be.TYPE_CHANGED_KIND,description:`${i.name} changed from ${Lh(
i)} to ${Lh(o)}.`});return r}function NR(e,t){let r=[],n=ar(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.added)(0,W.isRequiredInputField)(
i)?r.push({type:be.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${i.name} on input type ${e.name} was added.`}):r.push({type:kt.OPTIONAL_INPUT_FIELD_ADDED,
description:`An optional field ${i.name} on input type ${e.name} was added.`});for(let i of n.removed)r.push({type:be.FIELD_REMOVED,description:`${e.name}.${i.name}\
 was removed.`});for(let[i,o]of n.persisted)Fi(i.type,o.type)||r.push({type:be.FIELD_CHANGED_KIND,description:`${e.name}.${i.name} changed type from ${String(i.
type)} to ${String(o.type)}.`});return r}function OR(e,t){let r=[],n=ar(e.getTypes(),t.getTypes());for(let i of n.added)r.push({type:kt.TYPE_ADDED_TO_UNION,description:`${i.
name} was added to union type ${e.name}.`});for(let i of n.removed)r.push({type:be.TYPE_REMOVED_FROM_UNION,description:`${i.name} was removed from union type ${e.
name}.`});return r}function SR(e,t){let r=[],n=ar(e.getValues(),t.getValues());for(let i of n.added)r.push({type:kt.VALUE_ADDED_TO_ENUM,description:`${i.name} w\
as added to enum type ${e.name}.`});for(let i of n.removed)r.push({type:be.VALUE_REMOVED_FROM_ENUM,description:`${i.name} was removed from enum type ${e.name}.`});
return r}function Dh(e,t){let r=[],n=ar(e.getInterfaces(),t.getInterfaces());for(let i of n.added)r.push({type:kt.IMPLEMENTED_INTERFACE_ADDED,description:`${i.name}\
 added to interfaces implemented by ${e.name}.`});for(let i of n.removed)r.push({type:be.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer implemen\
ts interface ${i.name}.`});return r}function kh(e,t){let r=[],n=ar(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.removed)r.push({type:be.
FIELD_REMOVED,description:`${e.name}.${i.name} was removed.`});for(let[i,o]of n.persisted)r.push(...RR(e,i,o)),Ci(i.type,o.type)||r.push({type:be.FIELD_CHANGED_KIND,
description:`${e.name}.${i.name} changed type from ${String(i.type)} to ${String(o.type)}.`});return r}function RR(e,t,r){let n=[],i=ar(t.args,r.args);for(let o of i.
removed)n.push({type:be.ARG_REMOVED,description:`${e.name}.${t.name} arg ${o.name} was removed.`});for(let[o,s]of i.persisted)if(!Fi(o.type,s.type))n.push({type:be.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${o.name} has changed type from ${String(o.type)} to ${String(s.type)}.`});else if(o.defaultValue!==void 0)
if(s.defaultValue===void 0)n.push({type:kt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} defaultValue was removed.`});else{let u=jh(o.
defaultValue,o.type),c=jh(s.defaultValue,s.type);u!==c&&n.push({type:kt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let o of i.added)(0,W.isRequiredArgument)(o)?n.push({type:be.REQUIRED_ARG_ADDED,description:`A required arg ${o.name} on ${e.
name}.${t.name} was added.`}):n.push({type:kt.OPTIONAL_ARG_ADDED,description:`An optional arg ${o.name} on ${e.name}.${t.name} was added.`});return n}function Ci(e,t){
return(0,W.isListType)(e)?(0,W.isListType)(t)&&Ci(e.ofType,t.ofType)||(0,W.isNonNullType)(t)&&Ci(e,t.ofType):(0,W.isNonNullType)(e)?(0,W.isNonNullType)(t)&&Ci(e.
ofType,t.ofType):(0,W.isNamedType)(t)&&e.name===t.name||(0,W.isNonNullType)(t)&&Ci(e,t.ofType)}function Fi(e,t){return(0,W.isListType)(e)?(0,W.isListType)(t)&&Fi(
e.ofType,t.ofType):(0,W.isNonNullType)(e)?(0,W.isNonNullType)(t)&&Fi(e.ofType,t.ofType)||!(0,W.isNonNullType)(t)&&Fi(e.ofType,t):(0,W.isNamedType)(t)&&e.name===
t.name}function Lh(e){if((0,W.isScalarType)(e))return"a Scalar type";if((0,W.isObjectType)(e))return"an Object type";if((0,W.isInterfaceType)(e))return"an Inter\
face type";if((0,W.isUnionType)(e))return"a Union type";if((0,W.isEnumType)(e))return"an Enum type";if((0,W.isInputObjectType)(e))return"an Input type";(0,xh.invariant)(
!1,"Unexpected type: "+(0,mR.inspect)(e))}function jh(e,t){let r=(0,gR.astFromValue)(e,t);return r!=null||(0,xh.invariant)(!1),(0,hR.print)((0,_R.sortValueNode)(
r))}function ar(e,t){let r=[],n=[],i=[],o=(0,Ah.keyMap)(e,({name:a})=>a),s=(0,Ah.keyMap)(t,({name:a})=>a);for(let a of e){let u=s[a.name];u===void 0?n.push(a):i.
push([a,u])}for(let a of t)o[a.name]===void 0&&r.push(a);return{added:r,persisted:i,removed:n}}});var Mh=y(Rs=>{"use strict";Object.defineProperty(Rs,"__esModule",{value:!0});Rs.resolveASTSchemaCoordinate=Fh;Rs.resolveSchemaCoordinate=wR;var Hr=z(),Mi=U(),IR=jr(),
Ir=$();function wR(e,t){return Fh(e,(0,IR.parseSchemaCoordinate)(t))}function PR(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedType",type:n}}
function AR(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,Hr.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Ir.isEnumType)(
n)&&!(0,Ir.isInputObjectType)(n)&&!(0,Ir.isObjectType)(n)&&!(0,Ir.isInterfaceType)(n))throw new Error(`Expected ${(0,Hr.inspect)(r)} to be an Enum, Input Object\
, Object or Interface type.`);if((0,Ir.isEnumType)(n)){let s=t.memberName.value,a=n.getValue(s);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}if((0,Ir.
isInputObjectType)(n)){let s=t.memberName.value,a=n.getFields()[s];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let i=t.memberName.value,o=n.getFields()[i];
if(o!=null)return{kind:"Field",type:n,field:o}}function DR(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,Hr.inspect)(r)} to b\
e defined as a type in the schema.`);if(!(0,Ir.isObjectType)(n)&&!(0,Ir.isInterfaceType)(n))throw new Error(`Expected ${(0,Hr.inspect)(r)} to be an object type \
or interface type.`);let i=t.fieldName.value,o=n.getFields()[i];if(o==null)throw new Error(`Expected ${(0,Hr.inspect)(i)} to exist as a field of type ${(0,Hr.inspect)(
r)} in the schema.`);let s=t.argumentName.value,a=o.args.find(u=>u.name===s);if(a!=null)return{kind:"FieldArgument",type:n,field:o,fieldArgument:a}}function kR(e,t){
let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function LR(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)throw new Error(`\
Expected ${(0,Hr.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:i}}=t,o=n.args.find(s=>s.name===i);if(o)return{kind:"Directi\
veArgument",directive:n,directiveArgument:o}}function Fh(e,t){switch(t.kind){case Mi.Kind.TYPE_COORDINATE:return PR(e,t);case Mi.Kind.MEMBER_COORDINATE:return AR(
e,t);case Mi.Kind.ARGUMENT_COORDINATE:return DR(e,t);case Mi.Kind.DIRECTIVE_COORDINATE:return kR(e,t);case Mi.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return LR(e,t)}}});var Qh=y(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});Object.defineProperty(K,"BreakingChangeType",{enumerable:!0,get:function(){return Is.
BreakingChangeType}});Object.defineProperty(K,"DangerousChangeType",{enumerable:!0,get:function(){return Is.DangerousChangeType}});Object.defineProperty(K,"Type\
Info",{enumerable:!0,get:function(){return Vh.TypeInfo}});Object.defineProperty(K,"assertValidName",{enumerable:!0,get:function(){return Uh.assertValidName}});Object.
defineProperty(K,"astFromValue",{enumerable:!0,get:function(){return QR.astFromValue}});Object.defineProperty(K,"buildASTSchema",{enumerable:!0,get:function(){return Gh.
buildASTSchema}});Object.defineProperty(K,"buildClientSchema",{enumerable:!0,get:function(){return FR.buildClientSchema}});Object.defineProperty(K,"buildSchema",
{enumerable:!0,get:function(){return Gh.buildSchema}});Object.defineProperty(K,"coerceInputValue",{enumerable:!0,get:function(){return KR.coerceInputValue}});Object.
defineProperty(K,"concatAST",{enumerable:!0,get:function(){return BR.concatAST}});Object.defineProperty(K,"doTypesOverlap",{enumerable:!0,get:function(){return Fl.
doTypesOverlap}});Object.defineProperty(K,"extendSchema",{enumerable:!0,get:function(){return MR.extendSchema}});Object.defineProperty(K,"findBreakingChanges",{
enumerable:!0,get:function(){return Is.findBreakingChanges}});Object.defineProperty(K,"findDangerousChanges",{enumerable:!0,get:function(){return Is.findDangerousChanges}});
Object.defineProperty(K,"getIntrospectionQuery",{enumerable:!0,get:function(){return jR.getIntrospectionQuery}});Object.defineProperty(K,"getOperationAST",{enumerable:!0,
get:function(){return xR.getOperationAST}});Object.defineProperty(K,"getOperationRootType",{enumerable:!0,get:function(){return qR.getOperationRootType}});Object.
defineProperty(K,"introspectionFromSchema",{enumerable:!0,get:function(){return CR.introspectionFromSchema}});Object.defineProperty(K,"isEqualType",{enumerable:!0,
get:function(){return Fl.isEqualType}});Object.defineProperty(K,"isTypeSubTypeOf",{enumerable:!0,get:function(){return Fl.isTypeSubTypeOf}});Object.defineProperty(
K,"isValidNameError",{enumerable:!0,get:function(){return Uh.isValidNameError}});Object.defineProperty(K,"lexicographicSortSchema",{enumerable:!0,get:function(){
return GR.lexicographicSortSchema}});Object.defineProperty(K,"printIntrospectionSchema",{enumerable:!0,get:function(){return Cl.printIntrospectionSchema}});Object.
defineProperty(K,"printSchema",{enumerable:!0,get:function(){return Cl.printSchema}});Object.defineProperty(K,"printType",{enumerable:!0,get:function(){return Cl.
printType}});Object.defineProperty(K,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return $h.resolveASTSchemaCoordinate}});Object.defineProperty(K,
"resolveSchemaCoordinate",{enumerable:!0,get:function(){return $h.resolveSchemaCoordinate}});Object.defineProperty(K,"separateOperations",{enumerable:!0,get:function(){
return YR.separateOperations}});Object.defineProperty(K,"stripIgnoredCharacters",{enumerable:!0,get:function(){return JR.stripIgnoredCharacters}});Object.defineProperty(
K,"typeFromAST",{enumerable:!0,get:function(){return VR.typeFromAST}});Object.defineProperty(K,"valueFromAST",{enumerable:!0,get:function(){return UR.valueFromAST}});
Object.defineProperty(K,"valueFromASTUntyped",{enumerable:!0,get:function(){return $R.valueFromASTUntyped}});Object.defineProperty(K,"visitWithTypeInfo",{enumerable:!0,
get:function(){return Vh.visitWithTypeInfo}});var jR=_l(),xR=Hm(),qR=Xm(),CR=zm(),FR=Zm(),Gh=ch(),MR=Ol(),GR=dh(),Cl=bh(),VR=Ut(),UR=Ni(),$R=La(),QR=fi(),Vh=Qo(),
KR=ic(),BR=vh(),YR=Nh(),JR=Rh(),Fl=si(),Uh=wh(),Is=Ch(),$h=Mh()});var Yh=y(d=>{"use strict";Object.defineProperty(d,"__esModule",{value:!0});Object.defineProperty(d,"BREAK",{enumerable:!0,get:function(){return H.BREAK}});Object.
defineProperty(d,"BreakingChangeType",{enumerable:!0,get:function(){return X.BreakingChangeType}});Object.defineProperty(d,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return v.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(d,"DangerousChangeType",{enumerable:!0,get:function(){return X.DangerousChangeType}});
Object.defineProperty(d,"DirectiveLocation",{enumerable:!0,get:function(){return H.DirectiveLocation}});Object.defineProperty(d,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return C.ExecutableDefinitionsRule}});Object.defineProperty(d,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return C.FieldsOnCorrectTypeRule}});
Object.defineProperty(d,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return C.FragmentsOnCompositeTypesRule}});Object.defineProperty(d,"GRAPHQL\
_MAX_INT",{enumerable:!0,get:function(){return v.GRAPHQL_MAX_INT}});Object.defineProperty(d,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return v.GRAPHQL_MIN_INT}});
Object.defineProperty(d,"GraphQLBoolean",{enumerable:!0,get:function(){return v.GraphQLBoolean}});Object.defineProperty(d,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return v.GraphQLDeprecatedDirective}});Object.defineProperty(d,"GraphQLDirective",{enumerable:!0,get:function(){return v.GraphQLDirective}});Object.
defineProperty(d,"GraphQLEnumType",{enumerable:!0,get:function(){return v.GraphQLEnumType}});Object.defineProperty(d,"GraphQLError",{enumerable:!0,get:function(){
return Gi.GraphQLError}});Object.defineProperty(d,"GraphQLFloat",{enumerable:!0,get:function(){return v.GraphQLFloat}});Object.defineProperty(d,"GraphQLID",{enumerable:!0,
get:function(){return v.GraphQLID}});Object.defineProperty(d,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return v.GraphQLIncludeDirective}});Object.
defineProperty(d,"GraphQLInputObjectType",{enumerable:!0,get:function(){return v.GraphQLInputObjectType}});Object.defineProperty(d,"GraphQLInt",{enumerable:!0,get:function(){
return v.GraphQLInt}});Object.defineProperty(d,"GraphQLInterfaceType",{enumerable:!0,get:function(){return v.GraphQLInterfaceType}});Object.defineProperty(d,"Gr\
aphQLList",{enumerable:!0,get:function(){return v.GraphQLList}});Object.defineProperty(d,"GraphQLNonNull",{enumerable:!0,get:function(){return v.GraphQLNonNull}});
Object.defineProperty(d,"GraphQLObjectType",{enumerable:!0,get:function(){return v.GraphQLObjectType}});Object.defineProperty(d,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return v.GraphQLOneOfDirective}});Object.defineProperty(d,"GraphQLScalarType",{enumerable:!0,get:function(){return v.GraphQLScalarType}});Object.
defineProperty(d,"GraphQLSchema",{enumerable:!0,get:function(){return v.GraphQLSchema}});Object.defineProperty(d,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return v.GraphQLSkipDirective}});Object.defineProperty(d,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return v.GraphQLSpecifiedByDirective}});Object.
defineProperty(d,"GraphQLString",{enumerable:!0,get:function(){return v.GraphQLString}});Object.defineProperty(d,"GraphQLUnionType",{enumerable:!0,get:function(){
return v.GraphQLUnionType}});Object.defineProperty(d,"Kind",{enumerable:!0,get:function(){return H.Kind}});Object.defineProperty(d,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return C.KnownArgumentNamesRule}});Object.defineProperty(d,"KnownDirectivesRule",{enumerable:!0,get:function(){return C.KnownDirectivesRule}});Object.
defineProperty(d,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return C.KnownFragmentNamesRule}});Object.defineProperty(d,"KnownTypeNamesRule",{enumerable:!0,
get:function(){return C.KnownTypeNamesRule}});Object.defineProperty(d,"Lexer",{enumerable:!0,get:function(){return H.Lexer}});Object.defineProperty(d,"Location",
{enumerable:!0,get:function(){return H.Location}});Object.defineProperty(d,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return C.LoneAnonymousOperationRule}});
Object.defineProperty(d,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return C.LoneSchemaDefinitionRule}});Object.defineProperty(d,"MaxIntrospectionD\
epthRule",{enumerable:!0,get:function(){return C.MaxIntrospectionDepthRule}});Object.defineProperty(d,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return C.
NoDeprecatedCustomRule}});Object.defineProperty(d,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return C.NoFragmentCyclesRule}});Object.defineProperty(d,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return C.NoSchemaIntrospectionCustomRule}});Object.defineProperty(d,"NoUndefinedVariablesRule",{
enumerable:!0,get:function(){return C.NoUndefinedVariablesRule}});Object.defineProperty(d,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return C.NoUnusedFragmentsRule}});
Object.defineProperty(d,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return C.NoUnusedVariablesRule}});Object.defineProperty(d,"OperationTypeNode",{enumerable:!0,
get:function(){return H.OperationTypeNode}});Object.defineProperty(d,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return C.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(d,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return C.PossibleFragmentSpreadsRule}});Object.defineProperty(d,"PossibleTyp\
eExtensionsRule",{enumerable:!0,get:function(){return C.PossibleTypeExtensionsRule}});Object.defineProperty(d,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return C.ProvidedRequiredArgumentsRule}});Object.defineProperty(d,"ScalarLeafsRule",{enumerable:!0,get:function(){return C.ScalarLeafsRule}});Object.defineProperty(
d,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return v.SchemaMetaFieldDef}});Object.defineProperty(d,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return C.SingleFieldSubscriptionsRule}});Object.defineProperty(d,"Source",{enumerable:!0,get:function(){return H.Source}});Object.defineProperty(d,"Token",{enumerable:!0,
get:function(){return H.Token}});Object.defineProperty(d,"TokenKind",{enumerable:!0,get:function(){return H.TokenKind}});Object.defineProperty(d,"TypeInfo",{enumerable:!0,
get:function(){return X.TypeInfo}});Object.defineProperty(d,"TypeKind",{enumerable:!0,get:function(){return v.TypeKind}});Object.defineProperty(d,"TypeMetaField\
Def",{enumerable:!0,get:function(){return v.TypeMetaFieldDef}});Object.defineProperty(d,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return v.TypeNameMetaFieldDef}});
Object.defineProperty(d,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return C.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(d,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return C.UniqueArgumentNamesRule}});Object.defineProperty(d,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return C.UniqueDirectiveNamesRule}});Object.defineProperty(d,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return C.UniqueDirectivesPerLocationRule}});
Object.defineProperty(d,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return C.UniqueEnumValueNamesRule}});Object.defineProperty(d,"UniqueFieldDefini\
tionNamesRule",{enumerable:!0,get:function(){return C.UniqueFieldDefinitionNamesRule}});Object.defineProperty(d,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return C.UniqueFragmentNamesRule}});Object.defineProperty(d,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return C.UniqueInputFieldNamesRule}});Object.
defineProperty(d,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return C.UniqueOperationNamesRule}});Object.defineProperty(d,"UniqueOperationTypesRule",
{enumerable:!0,get:function(){return C.UniqueOperationTypesRule}});Object.defineProperty(d,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return C.UniqueTypeNamesRule}});
Object.defineProperty(d,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return C.UniqueVariableNamesRule}});Object.defineProperty(d,"ValidationContext",
{enumerable:!0,get:function(){return C.ValidationContext}});Object.defineProperty(d,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return C.ValuesOfCorrectTypeRule}});
Object.defineProperty(d,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return C.VariablesAreInputTypesRule}});Object.defineProperty(d,"VariablesInAl\
lowedPositionRule",{enumerable:!0,get:function(){return C.VariablesInAllowedPositionRule}});Object.defineProperty(d,"__Directive",{enumerable:!0,get:function(){
return v.__Directive}});Object.defineProperty(d,"__DirectiveLocation",{enumerable:!0,get:function(){return v.__DirectiveLocation}});Object.defineProperty(d,"__E\
numValue",{enumerable:!0,get:function(){return v.__EnumValue}});Object.defineProperty(d,"__Field",{enumerable:!0,get:function(){return v.__Field}});Object.defineProperty(
d,"__InputValue",{enumerable:!0,get:function(){return v.__InputValue}});Object.defineProperty(d,"__Schema",{enumerable:!0,get:function(){return v.__Schema}});Object.
defineProperty(d,"__Type",{enumerable:!0,get:function(){return v.__Type}});Object.defineProperty(d,"__TypeKind",{enumerable:!0,get:function(){return v.__TypeKind}});
Object.defineProperty(d,"assertAbstractType",{enumerable:!0,get:function(){return v.assertAbstractType}});Object.defineProperty(d,"assertCompositeType",{enumerable:!0,
get:function(){return v.assertCompositeType}});Object.defineProperty(d,"assertDirective",{enumerable:!0,get:function(){return v.assertDirective}});Object.defineProperty(
d,"assertEnumType",{enumerable:!0,get:function(){return v.assertEnumType}});Object.defineProperty(d,"assertEnumValueName",{enumerable:!0,get:function(){return v.
assertEnumValueName}});Object.defineProperty(d,"assertInputObjectType",{enumerable:!0,get:function(){return v.assertInputObjectType}});Object.defineProperty(d,"\
assertInputType",{enumerable:!0,get:function(){return v.assertInputType}});Object.defineProperty(d,"assertInterfaceType",{enumerable:!0,get:function(){return v.
assertInterfaceType}});Object.defineProperty(d,"assertLeafType",{enumerable:!0,get:function(){return v.assertLeafType}});Object.defineProperty(d,"assertListType",
{enumerable:!0,get:function(){return v.assertListType}});Object.defineProperty(d,"assertName",{enumerable:!0,get:function(){return v.assertName}});Object.defineProperty(
d,"assertNamedType",{enumerable:!0,get:function(){return v.assertNamedType}});Object.defineProperty(d,"assertNonNullType",{enumerable:!0,get:function(){return v.
assertNonNullType}});Object.defineProperty(d,"assertNullableType",{enumerable:!0,get:function(){return v.assertNullableType}});Object.defineProperty(d,"assertOb\
jectType",{enumerable:!0,get:function(){return v.assertObjectType}});Object.defineProperty(d,"assertOutputType",{enumerable:!0,get:function(){return v.assertOutputType}});
Object.defineProperty(d,"assertScalarType",{enumerable:!0,get:function(){return v.assertScalarType}});Object.defineProperty(d,"assertSchema",{enumerable:!0,get:function(){
return v.assertSchema}});Object.defineProperty(d,"assertType",{enumerable:!0,get:function(){return v.assertType}});Object.defineProperty(d,"assertUnionType",{enumerable:!0,
get:function(){return v.assertUnionType}});Object.defineProperty(d,"assertValidName",{enumerable:!0,get:function(){return X.assertValidName}});Object.defineProperty(
d,"assertValidSchema",{enumerable:!0,get:function(){return v.assertValidSchema}});Object.defineProperty(d,"assertWrappingType",{enumerable:!0,get:function(){return v.
assertWrappingType}});Object.defineProperty(d,"astFromValue",{enumerable:!0,get:function(){return X.astFromValue}});Object.defineProperty(d,"buildASTSchema",{enumerable:!0,
get:function(){return X.buildASTSchema}});Object.defineProperty(d,"buildClientSchema",{enumerable:!0,get:function(){return X.buildClientSchema}});Object.defineProperty(
d,"buildSchema",{enumerable:!0,get:function(){return X.buildSchema}});Object.defineProperty(d,"coerceInputValue",{enumerable:!0,get:function(){return X.coerceInputValue}});
Object.defineProperty(d,"concatAST",{enumerable:!0,get:function(){return X.concatAST}});Object.defineProperty(d,"createSourceEventStream",{enumerable:!0,get:function(){
return Bt.createSourceEventStream}});Object.defineProperty(d,"defaultFieldResolver",{enumerable:!0,get:function(){return Bt.defaultFieldResolver}});Object.defineProperty(
d,"defaultTypeResolver",{enumerable:!0,get:function(){return Bt.defaultTypeResolver}});Object.defineProperty(d,"doTypesOverlap",{enumerable:!0,get:function(){return X.
doTypesOverlap}});Object.defineProperty(d,"execute",{enumerable:!0,get:function(){return Bt.execute}});Object.defineProperty(d,"executeSync",{enumerable:!0,get:function(){
return Bt.executeSync}});Object.defineProperty(d,"extendSchema",{enumerable:!0,get:function(){return X.extendSchema}});Object.defineProperty(d,"findBreakingChan\
ges",{enumerable:!0,get:function(){return X.findBreakingChanges}});Object.defineProperty(d,"findDangerousChanges",{enumerable:!0,get:function(){return X.findDangerousChanges}});
Object.defineProperty(d,"formatError",{enumerable:!0,get:function(){return Gi.formatError}});Object.defineProperty(d,"getArgumentValues",{enumerable:!0,get:function(){
return Bt.getArgumentValues}});Object.defineProperty(d,"getDirectiveValues",{enumerable:!0,get:function(){return Bt.getDirectiveValues}});Object.defineProperty(
d,"getEnterLeaveForKind",{enumerable:!0,get:function(){return H.getEnterLeaveForKind}});Object.defineProperty(d,"getIntrospectionQuery",{enumerable:!0,get:function(){
return X.getIntrospectionQuery}});Object.defineProperty(d,"getLocation",{enumerable:!0,get:function(){return H.getLocation}});Object.defineProperty(d,"getNamedT\
ype",{enumerable:!0,get:function(){return v.getNamedType}});Object.defineProperty(d,"getNullableType",{enumerable:!0,get:function(){return v.getNullableType}});
Object.defineProperty(d,"getOperationAST",{enumerable:!0,get:function(){return X.getOperationAST}});Object.defineProperty(d,"getOperationRootType",{enumerable:!0,
get:function(){return X.getOperationRootType}});Object.defineProperty(d,"getVariableValues",{enumerable:!0,get:function(){return Bt.getVariableValues}});Object.
defineProperty(d,"getVisitFn",{enumerable:!0,get:function(){return H.getVisitFn}});Object.defineProperty(d,"graphql",{enumerable:!0,get:function(){return Bh.graphql}});
Object.defineProperty(d,"graphqlSync",{enumerable:!0,get:function(){return Bh.graphqlSync}});Object.defineProperty(d,"introspectionFromSchema",{enumerable:!0,get:function(){
return X.introspectionFromSchema}});Object.defineProperty(d,"introspectionTypes",{enumerable:!0,get:function(){return v.introspectionTypes}});Object.defineProperty(
d,"isAbstractType",{enumerable:!0,get:function(){return v.isAbstractType}});Object.defineProperty(d,"isCompositeType",{enumerable:!0,get:function(){return v.isCompositeType}});
Object.defineProperty(d,"isConstValueNode",{enumerable:!0,get:function(){return H.isConstValueNode}});Object.defineProperty(d,"isDefinitionNode",{enumerable:!0,
get:function(){return H.isDefinitionNode}});Object.defineProperty(d,"isDirective",{enumerable:!0,get:function(){return v.isDirective}});Object.defineProperty(d,
"isEnumType",{enumerable:!0,get:function(){return v.isEnumType}});Object.defineProperty(d,"isEqualType",{enumerable:!0,get:function(){return X.isEqualType}});Object.
defineProperty(d,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return H.isExecutableDefinitionNode}});Object.defineProperty(d,"isInputObjectType",{
enumerable:!0,get:function(){return v.isInputObjectType}});Object.defineProperty(d,"isInputType",{enumerable:!0,get:function(){return v.isInputType}});Object.defineProperty(
d,"isInterfaceType",{enumerable:!0,get:function(){return v.isInterfaceType}});Object.defineProperty(d,"isIntrospectionType",{enumerable:!0,get:function(){return v.
isIntrospectionType}});Object.defineProperty(d,"isLeafType",{enumerable:!0,get:function(){return v.isLeafType}});Object.defineProperty(d,"isListType",{enumerable:!0,
get:function(){return v.isListType}});Object.defineProperty(d,"isNamedType",{enumerable:!0,get:function(){return v.isNamedType}});Object.defineProperty(d,"isNon\
NullType",{enumerable:!0,get:function(){return v.isNonNullType}});Object.defineProperty(d,"isNullableType",{enumerable:!0,get:function(){return v.isNullableType}});
Object.defineProperty(d,"isObjectType",{enumerable:!0,get:function(){return v.isObjectType}});Object.defineProperty(d,"isOutputType",{enumerable:!0,get:function(){
return v.isOutputType}});Object.defineProperty(d,"isRequiredArgument",{enumerable:!0,get:function(){return v.isRequiredArgument}});Object.defineProperty(d,"isRe\
quiredInputField",{enumerable:!0,get:function(){return v.isRequiredInputField}});Object.defineProperty(d,"isScalarType",{enumerable:!0,get:function(){return v.isScalarType}});
Object.defineProperty(d,"isSchema",{enumerable:!0,get:function(){return v.isSchema}});Object.defineProperty(d,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return H.isSchemaCoordinateNode}});Object.defineProperty(d,"isSelectionNode",{enumerable:!0,get:function(){return H.isSelectionNode}});Object.defineProperty(d,"\
isSpecifiedDirective",{enumerable:!0,get:function(){return v.isSpecifiedDirective}});Object.defineProperty(d,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return v.isSpecifiedScalarType}});Object.defineProperty(d,"isType",{enumerable:!0,get:function(){return v.isType}});Object.defineProperty(d,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return H.isTypeDefinitionNode}});Object.defineProperty(d,"isTypeExtensionNode",{enumerable:!0,get:function(){return H.isTypeExtensionNode}});
Object.defineProperty(d,"isTypeNode",{enumerable:!0,get:function(){return H.isTypeNode}});Object.defineProperty(d,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return X.isTypeSubTypeOf}});Object.defineProperty(d,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return H.isTypeSystemDefinitionNode}});Object.defineProperty(
d,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return H.isTypeSystemExtensionNode}});Object.defineProperty(d,"isUnionType",{enumerable:!0,get:function(){
return v.isUnionType}});Object.defineProperty(d,"isValidNameError",{enumerable:!0,get:function(){return X.isValidNameError}});Object.defineProperty(d,"isValueNo\
de",{enumerable:!0,get:function(){return H.isValueNode}});Object.defineProperty(d,"isWrappingType",{enumerable:!0,get:function(){return v.isWrappingType}});Object.
defineProperty(d,"lexicographicSortSchema",{enumerable:!0,get:function(){return X.lexicographicSortSchema}});Object.defineProperty(d,"locatedError",{enumerable:!0,
get:function(){return Gi.locatedError}});Object.defineProperty(d,"parse",{enumerable:!0,get:function(){return H.parse}});Object.defineProperty(d,"parseConstValu\
e",{enumerable:!0,get:function(){return H.parseConstValue}});Object.defineProperty(d,"parseSchemaCoordinate",{enumerable:!0,get:function(){return H.parseSchemaCoordinate}});
Object.defineProperty(d,"parseType",{enumerable:!0,get:function(){return H.parseType}});Object.defineProperty(d,"parseValue",{enumerable:!0,get:function(){return H.
parseValue}});Object.defineProperty(d,"print",{enumerable:!0,get:function(){return H.print}});Object.defineProperty(d,"printError",{enumerable:!0,get:function(){
return Gi.printError}});Object.defineProperty(d,"printIntrospectionSchema",{enumerable:!0,get:function(){return X.printIntrospectionSchema}});Object.defineProperty(
d,"printLocation",{enumerable:!0,get:function(){return H.printLocation}});Object.defineProperty(d,"printSchema",{enumerable:!0,get:function(){return X.printSchema}});
Object.defineProperty(d,"printSourceLocation",{enumerable:!0,get:function(){return H.printSourceLocation}});Object.defineProperty(d,"printType",{enumerable:!0,get:function(){
return X.printType}});Object.defineProperty(d,"recommendedRules",{enumerable:!0,get:function(){return C.recommendedRules}});Object.defineProperty(d,"resolveASTS\
chemaCoordinate",{enumerable:!0,get:function(){return X.resolveASTSchemaCoordinate}});Object.defineProperty(d,"resolveObjMapThunk",{enumerable:!0,get:function(){
return v.resolveObjMapThunk}});Object.defineProperty(d,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return v.resolveReadonlyArrayThunk}});Object.defineProperty(
d,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return X.resolveSchemaCoordinate}});Object.defineProperty(d,"responsePathAsArray",{enumerable:!0,get:function(){
return Bt.responsePathAsArray}});Object.defineProperty(d,"separateOperations",{enumerable:!0,get:function(){return X.separateOperations}});Object.defineProperty(
d,"specifiedDirectives",{enumerable:!0,get:function(){return v.specifiedDirectives}});Object.defineProperty(d,"specifiedRules",{enumerable:!0,get:function(){return C.
specifiedRules}});Object.defineProperty(d,"specifiedScalarTypes",{enumerable:!0,get:function(){return v.specifiedScalarTypes}});Object.defineProperty(d,"stripIg\
noredCharacters",{enumerable:!0,get:function(){return X.stripIgnoredCharacters}});Object.defineProperty(d,"subscribe",{enumerable:!0,get:function(){return Bt.subscribe}});
Object.defineProperty(d,"syntaxError",{enumerable:!0,get:function(){return Gi.syntaxError}});Object.defineProperty(d,"typeFromAST",{enumerable:!0,get:function(){
return X.typeFromAST}});Object.defineProperty(d,"validate",{enumerable:!0,get:function(){return C.validate}});Object.defineProperty(d,"validateSchema",{enumerable:!0,
get:function(){return v.validateSchema}});Object.defineProperty(d,"valueFromAST",{enumerable:!0,get:function(){return X.valueFromAST}});Object.defineProperty(d,
"valueFromASTUntyped",{enumerable:!0,get:function(){return X.valueFromASTUntyped}});Object.defineProperty(d,"version",{enumerable:!0,get:function(){return Kh.version}});
Object.defineProperty(d,"versionInfo",{enumerable:!0,get:function(){return Kh.versionInfo}});Object.defineProperty(d,"visit",{enumerable:!0,get:function(){return H.
visit}});Object.defineProperty(d,"visitInParallel",{enumerable:!0,get:function(){return H.visitInParallel}});Object.defineProperty(d,"visitWithTypeInfo",{enumerable:!0,
get:function(){return X.visitWithTypeInfo}});var Kh=Ap(),Bh=Am(),v=Lm(),H=xm(),Bt=$m(),C=Ym(),Gi=Jm(),X=Qh()});var G={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",readOnlyToken:"sandbox-re\
adonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token-0007",ownerToken:"sandbo\
x-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-token-0011",groupToken:"sand\
box-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"Countersign",secondStatusCheckId:4,
frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"acme/payments",mergeRequestIid:7,
groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,paymentsFork:49},users:{olga:1,oscar:2,
mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}};var xn=Cg(Yh(),1);var Lt=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}};function B(e,t){return t?{status:200,json:e,headers:t}:{status:200,
json:e}}function Pe(e,t,r){return new Lt({status:e,json:{message:t},...r?{headers:r}:{}})}function Ne(e,t){return new Lt({status:e,json:{error:t}})}function jt(){
return Pe(401,"401 Unauthorized")}function Xr(){return Pe(403,"403 Forbidden")}function Ce(e){return Pe(404,e?`404 ${e} Not Found`:"404 Not Found")}function zr(){
return Pe(404,"404 Not found")}function Ml(){return new Lt({status:400,text:"Bad Request",contentType:"text/plain"})}function pe(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function wr(e,t){let r=e.params[t];return typeof r=="number"?r:null}function Gl(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function Oe(e){return e.nextId+=1,e.nextId}function Le(e,t){return e.
users.find(r=>r.id===t)}function ae(e,t){return e.projects.find(r=>r.id===t)}function at(e,t){return e.groups.find(r=>r.id===t)}function vt(e,t){let r=[],n=at(e,
t);for(;n&&!r.includes(n);)r.push(n),n=at(e,n.parent_id);return r}function ws(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function Jh(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:i})=>i===t);if(n)return{project:r,check:n}}}function Dn(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let i=n.controls.find(({id:o})=>o===t);if(i)return{control:i,requirement:n,framework:r}}}function xt(e,t){let r=t.protectedBranches.map(i=>({row:i,inherited:!1})),
n=vt(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(i=>({row:i,inherited:!0}))]}function Me(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function Vi(e,t,r,n){return e.statusRows.findLast(i=>i.checkId===t&&i.mrId===r&&i.sha===n)}function kn(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var k={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50};function Wr(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return k.owner;let n=r.
members.find(({userId:i})=>i===t.id)?.access_level??0;return Math.max(n,Ln(e,t,r.groupId))}function Ln(e,t,r){if(!t)return 0;if(t.admin)return k.owner;let n=vt(
e,r).flatMap(({members:i})=>i.filter(({userId:o})=>o===t.id).map(({access_level:o})=>o));return Math.max(0,...n)}function de(e,t){return Wr(e.state,e.session?.user,
t)}function Pr(e,t,r){return t?.token.kind==="job"&&!HR(t,r)?!1:r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Wr(e,t.user,r)>=k.guest:
!1}function HR({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function Vl(e,t,r,n){
let i=de(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="private"?i>=n:i>=k.guest||Pr(e.state,e.session,t)}function ur(e,t){return Vl(e,t,t.repository_access_level,
k.reporter)}function Ar(e,t){return Vl(e,t,t.merge_requests_access_level,k.planner)}function Ye(e,t){return Vl(e,t,t.builds_access_level,k.guest)&&(t.public_jobs||
de(e,t)>=k.reporter)}function We(e){if(!e.session)throw jt();return e.session}function Ps(e,t,r){if(de(e,t)<r)throw Xr()}function Ue(e){if(!e)throw Xr()}function Ui(e,t){
if(/^\d+$/.test(t)){let o=ae(e,Number(t));return o&&{project:o,moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(o=>o.path_with_namespace.
toLowerCase()===r);if(n)return{project:n,moved:!1};let i=e.projects.find(o=>o.formerPaths.some(s=>s.toLowerCase()===r));return i&&{project:i,moved:!0}}function se(e){
let t=Ui(e.state,e.segments.id??"");if(!t||!Pr(e.state,e.session,t.project))throw Ce("Project");if(!t.moved)return t.project;let{method:r,path:n,query:i}=e.incoming;
if(r!=="GET")throw Pe(405,"Non GET methods are not allowed for moved projects");let o=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),
s=`${e.rootUrl}${o}${i===""?"":`?${i}`}`;throw new Lt({status:301,headers:{Location:s},text:`This resource has been moved permanently to ${s}.`,contentType:"tex\
t/plain"})}function Ul(e,t,r){return r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external||Ln(e,t.user,r.id)>=k.guest?!0:e.projects.some(n=>vt(
e,n.groupId).includes(r)&&Wr(e,t.user,n)>=k.guest):!1}function As(e){let t=pe(e,"id"),r=/^\d+$/.test(t)?at(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.
toLowerCase()===t.toLowerCase());if(!r||!Ul(e.state,e.session,r))throw Ce("Group");return r}function Ds(e,t,r,n){let i=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],o=t.headers["private-token"]??Hh(r.private_token)??i,s=t.headers["job-token"]??
Hh(r.job_token);if(o!==void 0){let a=e.tokens.find(({value:u})=>u===o);if(a?.kind==="job")return n.jobToken&&o===i?Xh(e,a):null;if(!a||a.kind==="deploy")throw jt();
return zh(e,XR(a,n.scopes))}if(s!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===s&&c==="job");if(!a)throw jt();return Xh(e,a)}return null}function Hh(e){
return typeof e=="string"&&e!==""?e:void 0}function XR(e,t){if(e.expired)throw $l(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw $l(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw $l(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function $l(e,t){return new Lt({status:e,json:t})}function Xh(e,t){if(t.expired||t.revoked)throw jt();return zh(
e,t)}function zh(e,t){let r=Le(e,t.userId);if(!r)throw jt();if(r.state==="blocked")throw Pe(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var zR=["application/json","application/x-www-form-urlencoded","multipart/form-data"];function $i(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().
toLowerCase()??""}function ey(e){if($i(e)!=="application/json"||e.body===""||Ql(e.method))return;let t;try{t=JSON.parse(e.body)}catch{throw Ne(400,"Invalid JSON\
 format")}if(!ny(t,0,{left:1e5}))throw Ne(400,"Invalid JSON format");return t}function ty(e){let t=$i(e);if(!(Ql(e.method)||e.body===""||t===""||zR.includes(t)))
throw Ne(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}function Ls(e,t){let r=Wh(e.query),n=$i(e);return Ql(e.method)?r:
typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...WR(e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...Wh(
e.body)}:r}function ry(e,t){if(e.malformedBody||ks(js(e.path))||ks(t))throw Ml()}function js(e){try{return decodeURIComponent(e)}catch{throw Ml()}}function Ql(e){
return e==="GET"||e==="HEAD"||e==="OPTIONS"}function ny(e,t,r){if(typeof e!="object"||e===null)return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.
length>5e4||r.left<0?!1:n.every(i=>ny(i,t+1,r))}function Wh(e){let t={};for(let r of e.split("&")){if(r==="")continue;let n=r.indexOf("="),i=Zh(n<0?r:r.slice(0,
n)),o=n<0?null:Zh(r.slice(n+1));iy(t,i,o)}return t}function iy(e,t,r){let[,n=t,i]=/^([^[]+)\[([^\]]*)\]$/.exec(t)??[];if(i===void 0)e[n]=r;else if(i===""){let o=e[n];
e[n]=Array.isArray(o)?[...o,r]:[r]}else{let o=e[n];e[n]={...typeof o=="object"&&o!==null?o:{},[i]:r}}}function Zh(e){return js(e.replaceAll("+"," "))}function WR(e){
let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.body.split(`--${t}`)){let[i="",...o]=n.split(`\r
\r
`),s=/name="([^"]*)"/.exec(i)?.[1];s&&iy(r,s,o.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function ks(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>ks(t)||
ks(r))}function Se(e,t){return`gid://gitlab/${e}/${t}`}function Qi(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function me(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,i=Math.min(r.first??100,100),o=e.slice(n,n+i),s=a=>Buffer.from(String(a)).toString("base64");return{nodes:o.map(t),count:e.
length,pageInfo:{hasNextPage:n+i<e.length,hasPreviousPage:n>0,startCursor:o.length>0?s(n):null,endCursor:o.length>0?s(n+o.length):null}}}function Yt(e){return{id:Se(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var jn=class extends Error{};var oy="ComplianceManagement::ComplianceFramework";function xs(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(Qi),i=t.search?.toLowerCase()??"",o=e.filter(({id:s})=>!n||
n.includes(s)).filter(({name:s})=>s.toLowerCase().includes(i));return me(o,ZR,t)}function ZR(e){return{id:Se("ComplianceManagement::Framework",e.id),name:e.name,
description:e.description,color:e.color,default:e.default,complianceRequirements:t=>me(e.requirements,eI,t)}}function eI(e){return{id:Se(`${oy}::ComplianceRequi\
rement`,e.id),name:e.name,description:e.description,complianceRequirementsControls:t=>me(e.controls,Kl,t)}}function Kl(e){return{id:Se(`${oy}::ComplianceRequire\
mentsControl`,e.id),name:e.name,controlType:e.controlType,expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.
pingEnabled}}function cr({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function sy(e,t,r){return{...cr(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:Yl(r)?.toFixed(2)??
null,archived:!1,detailed_status:{icon:`status_${r.status}`,text:r.status,label:r.status,group:Jl(r)}}}var Bl=({jobs:e})=>e.filter(({retried:t})=>!t);function Yl(e){
let t=Bl(e).flatMap(({coverage:r})=>r===null?[]:[r]);return t.length===0?null:t.reduce((r,n)=>r+n,0)/t.length}function Jl(e){let t=Bl(e).some(({status:r,allow_failure:n})=>n&&
r==="failed");return e.status==="success"&&t?"success-with-warnings":e.status}function Ki(e,t){let r=Bl(t).map(({downstreamPipelineId:n})=>n);return e.projects.
flatMap(n=>n.pipelines.filter(({id:i})=>r.includes(i)).map(i=>({place:n,pipeline:i})))}var tI=["success","failed","canceled"],rI=["created","waiting_for_resourc\
e","preparing","pending","manual","scheduled","skipped"];function ay(e,t,r,n){let i=Ki(e.state,r).find(l=>l.pipeline.id===n.downstreamPipelineId&&Ye(e,l.place)),
{artifacts:o,artifacts_expire_at:s,runner:a,tag_list:u,...c}=Hl(e,t,r,n);return{...c,downstream_pipeline:i?cr(e,i.place,i.pipeline):null}}function Hl(e,t,r,n){let i=n.
artifacts.find(({file_type:o})=>o==="archive");return{id:n.id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:n.coverage,allow_failure:n.allow_failure,
created_at:n.created_at,started_at:rI.includes(n.status)?null:n.created_at,finished_at:tI.includes(n.status)?n.created_at:null,erased_at:null,duration:12.5,queued_duration:.5,
user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:cr(e,t,r),...n.status==="failed"?{failure_reason:n.failure_reason}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}\
/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.outbound_enabled},...i?{artifacts_file:{filename:i.filename,size:i.size}}:{},artifacts:n.artifacts,
runner:null,artifacts_expire_at:n.artifacts_expire_at,archived:!1,tag_list:[]}}function uy(e,t,r){let i=[t,ae(e.state,r.sourceProjectId??0)].find(a=>a?.pipelines.some(({id:u})=>u===r.headPipelineId)),o=i?.pipelines.find(({id:a})=>a===r.headPipelineId);
if(!i||!o||!Ye(e,t))return null;let s=Me(r,e.clock.now());return o.sha===s||o.sourceSha===s?cy(e,i,o):null}var nI=["success","failed","canceled","skipped"];function cy(e,t,r){
let[,n]=/^refs\/merge-requests\/\d+\/(head|merge|train)$/.exec(r.ref)??[],i=Jl(r);return{id:Se("Ci::Pipeline",r.id),iid:String(r.iid),status:r.status.toUpperCase(),
complete:nI.includes(r.status),sha:r.sha,source:r.source,ref:r.ref,child:r.source==="parent_pipeline",mergeRequestEventType:iI[n??""]??null,coverage:Yl(r),detailedStatus:{
group:i,label:i},project:{id:Se("Project",t.id),fullPath:t.path_with_namespace},downstream:o=>{let s=Ki(e.state,r).filter(a=>Ye(e,a.place));return me(s,a=>cy(e,
a.place,a.pipeline),o)}}}var iI={head:"DETACHED",merge:"MERGED_RESULT",train:"MERGE_TRAIN"};function Xl(e,t,r){let{state:n,rootUrl:i,clock:o}=e,s=Le(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>Le(n,l)??[]);return{id:Se("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceProjectId:r.sourceProjectId,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:Me(r,o.now()),diffRefs:r.
prepared_at===null?null:uI(r,Me(r,o.now())),webUrl:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.
updated_at,author:s?Yt(s):null,commitCount:r.commits.length,diffStats:({path:l})=>oI(r,l),committers:l=>me(sI(e,r),Yt,l),commits:l=>me(r.commits,p=>aI(e,t,p),l),
approvedBy:l=>me(c,Yt,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:uy(e,t,r)}}function oI({diffs:e},t){let r=e.map(({new_path:n,
diff:i})=>({path:n,additions:i.match(/^\+/gm)?.length??0,deletions:i.match(/^-/gm)?.length??0}));return t===void 0?r:r.filter(n=>n.path===t)}function sI({state:e},t){
let n=t.commits.filter(({parent_ids:i})=>i.length<2).map(({committer_email:i})=>i);return e.users.filter(({emails:i})=>i.some(o=>n.includes(o)))}function aI({state:e,
rootUrl:t},r,n){let i=ly(e.users,n.author_email),o=ly(e.users,n.committer_email);return{id:Se("CommitPresenter",n.id),sha:n.id,title:n.title,message:n.message,authorEmail:n.
author_email,authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.committed_date,webUrl:`${t}/${r.path_with_namespace}\
/-/commit/${n.id}`,author:i?Yt(i):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.signature.verification_status.toUpperCase(),commitSha:n.
id,user:o?Yt(o):null}}}function ly(e,t){return e.find(({emails:r})=>r.includes(t))}function uI({base_sha:e},t){return{baseSha:e,startSha:e,headSha:t}}function py(e,t){let{state:r}=e,n=de(e,t),i=n>=k.developer,o=t.licence==="ultimate",s=Ar(e,t);return{id:Se("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!i||!o)return null;
if(t.secret_push_protection_enabled===null)throw new jn("no security setting row");return t.secret_push_protection_enabled},repository:ur(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:dy(n),userPermissions:cI(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:Se("Terraform::State",l+1),name:`state-${l+1}`}));return i?me(u,c=>c,a):null},vulnerabilities:a=>dI(i&&o?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(i&&o?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return me(l,p=>p,u)},projectMembers:a=>me(
lI(e,t),pI(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return i?xs(u,a):null},complianceControlStatus:a=>n>=k.
owner&&o?fI(e,t,a):null,branchRules:a=>mI(n>=k.maintainer?t:null,a),mergeRequest({iid:a}){let u=ws(r,t.id,Number(a));return u&&s?Xl(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&s).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,f)=>f.id-p.id);return me(l,p=>Xl(e,t,p),c)}}}function dy(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function cI(e,t,r){let n=Ar(e,t);return{adminProject:r>=k.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=k.developer&&!t.archived,downloadCode:ur(e,t),pushCode:r>=k.developer&&!t.archived,readCommitStatus:Ye(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function lI({state:e},t){let r=[t,...vt(e,t.groupId)].flatMap(({members:o})=>o),n=t.membersHiddenFromGraphql,i=r.filter(({membership_state:o,
userId:s})=>o==="active"&&!n.includes(s));return[...new Set(i.map(({userId:o})=>o))].sort((o,s)=>o-s)}function pI({state:e},t){return r=>{let n=Le(e,r);return{id:Se(
"ProjectMember",`${t.id}${r}`),accessLevel:dy(Wr(e,n,t)),user:n?Yt(n):null}}}function dI(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:i})=>!t.scanner||t.
scanner.includes(i)).filter(i=>!t.state||t.state.includes(i.state)).sort((i,o)=>t.sort==="detected_asc"?i.id-o.id:o.id-i.id);return me(r,i=>({...i,id:Se("Vulner\
ability",i.id)}),t)}function fI({state:e},t,r){let n=e.controlStatuses.flatMap(o=>{let s=o.projectId===t.id?Dn(e,o.controlId):void 0;return s?[{row:o,control:s.
control}]:[]}),i="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return me(n,({row:o,control:s})=>({id:Se(i,o.id),updatedAt:new Date(
o.updatedAt).toISOString(),status:o.status.toUpperCase(),complianceRequirementsControl:Kl(s)}),r)}function mI(e,t){return me(e?.protectedBranches??[],r=>({name:r.
name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:me((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:Se(
"MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:me(e?.approvalRules??[],n=>({id:Se(
"ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var fy=`
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
}
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
`;var hI=(0,xn.buildSchema)(fy),my=50;async function hy(e,t,r,n){let i=Ls(t,r),o=yI(e,t,i);if(o==="invalid")return{status:401,json:{errors:[{message:"Invalid toke\
n"}]}};n(o?.user.username??null);let s=typeof i.query=="string"?i.query:"",a=await(0,xn.graphql)({schema:hI,source:s,rootValue:_I({...e,session:o}),variableValues:gI(
i.variables),operationName:typeof i.operationName=="string"?i.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof jn)?{status:500,json:{
errors:[{message:"Internal server error"}]}}:B(a)}function yI({state:e},t,r){let{"private-token":n,authorization:i}=t.headers,o=n??r.private_token??i;try{return Ds(
e,t,r,{jobToken:!1,scopes:["api","read_api"]})??(o===void 0?null:"invalid")}catch{return"invalid"}}function gI(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):
e;return typeof t=="object"&&t!==null?{...t}:{}}function _I(e){let{state:t,session:r}=e,n=o=>o!==void 0&&Pr(t,r,o),i=o=>py(e,o);return{currentUser:r?Yt(r.user):
null,metadata:r?{version:t.version,revision:t.revision,enterprise:t.enterprise}:null,project({fullPath:o}){let s=o.includes("/")?Ui(t,o)?.project:void 0;return n(
s)?i(s):null},projects({ids:o,fullPaths:s,...a}){if(s&&s.length>my)throw new xn.GraphQLError(`You cannot query more than ${my} full_paths`);let u=o?.map(Qi),c=s?.
map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,f)=>f.
id-p.id);return me(l,i,a)},group({fullPath:o}){let s=t.groups.find(({full_path:a})=>a.toLowerCase()===o.toLowerCase());return!s||!Ul(t,r,s)?null:{id:Se("Group",
s.id),name:s.name,fullPath:s.full_path,visibility:s.visibility,projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(Qi),f=t.projects.filter(
n).filter(({groupId:m})=>a?vt(t,m).includes(s):m===s.id).filter(({id:m,archived:T})=>(!p||p.includes(m))&&(u!==!1||!T)).sort((m,T)=>T.id-m.id);return me(f,i,l)},
complianceFrameworks(a){let u=vt(t,s.id).at(-1);return xs(t.frameworks.filter(({groupId:c})=>c===u?.id),a)}}}}}var he=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Dr=Symbol("invalid");function gy(e,t){let r={...t},n=[];
for(let i of e){let o=i.name in t;if(!o&&i.default!==void 0){r[i.name]=i.default;continue}if(!o){if(!i.required)continue;n.push(`${i.name} is missing`),i.values&&
n.push(`${i.name} does not have a valid value`);continue}let s=bI(i,t[i.name]);r[i.name]=s,s===Dr?n.push(`${i.name} is invalid`):i.values&&!i.values.some(a=>a===
s)?n.push(`${i.name} does not have a valid value`):i.min!==void 0&&typeof s=="number"&&s<i.min&&n.push(`${i.name} has a value not allowed`)}if(n.length>0)throw Ne(
400,n.join(", "));return r}function bI(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t=="number"||typeof t=="boolea\
n"?String(t):Dr;case"integer":return yy(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===0?!1:Dr;case"integers":{
let r=typeof t=="string"?t.split(",").filter(i=>i!==""):t;if(!Array.isArray(r))return Dr;let n=r.map(yy);return n.includes(Dr)?Dr:n.filter(i=>i!==null)}}}function yy(e){
return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Dr:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Dr}var _y="/api/v4";function by(e,t,r){let n=vI(e,r);if(t==="OPTIONS"&&n.length>0){let s=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return s.has("GET")&&
s.add("HEAD"),{status:204,headers:{Allow:[...s].join(", ")}}}let o=n.find(({route:s})=>s.method===t)??(t==="HEAD"?n.find(({route:s})=>s.method==="GET"):void 0);
if(!o)throw Ne(404,"404 Not Found");return o}function vI(e,t){if(!t.startsWith(`${_y}/`))return[];let r=t.slice(_y.length).replace(/\/$/,""),n=r.replace(/\.json$/,
"");return e.flatMap(i=>{let o=TI(i.path,i.greedy?r:n);return o?[{route:i,segments:o}]:[]})}function TI(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)
return null;let i={};for(let[o,s]of r.entries()){let a=n[o]??"";if(s.startsWith(":")){if(a==="")return null;i[s.slice(1)]=js(a)}else if(s!==a)return null}return i}function Bi(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function Jt(e,t,r){
let n=Le(e,r);return n?Bi(t,n):null}function Zr(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var EI=1e4;function re(e,t,r,n={}){let i=vy(e.params.page,1),o=Math.min(vy(e.params.per_page,20),100),s=Math.max(Math.ceil(t.length/o),1),a=t.length<=EI,u=t.slice(
(i-1)*o,i*o),c=i<s?i+1:null,l=i>1?i-1:null,p=(m,T)=>`<${NI(e,T,o)}>; rel="${m}"`,f=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",s)]:
[]];return B(u.map(r),{"X-Page":String(i),"X-Per-Page":String(o),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-T\
otal-Pages":String(s)}:{},Link:f.join(", "),...n})}function NI(e,t,r){let n=new URLSearchParams;for(let[i,o]of Object.entries(e.params))if(!(i==="private_token"||
i==="job_token"||o===null||o===void 0))if(Array.isArray(o))for(let s of o)n.append(`${i}[]`,String(s));else n.set(i,String(o));return n.set("page",String(t)),n.
set("per_page",String(r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function vy(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}function Yi({rootUrl:e},t,{signature:r,...n}){let i={};for(let[,o="",s=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))i[o]=[...i[o]??[],s];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(i).map(([o,s])=>[o,s.at(-1)])),extended_trailers:i,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function zl(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}var Tt={name:"merge_request_iid",type:"integer",required:!0},Wl={name:"external_status_check_id",type:"integer",required:!0};function lr(e){if(We(e),se(e).licence!==
"ultimate")throw jt()}function qn(e,t){let r=ws(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw zr();return r}function Cn(e,t,r){let n=wr(
e,r),i=t.statusChecks.find(o=>o.id===n);if(!i)throw zr();return i}function Ty(e,t,r){let{user:n}=We(e),i=de(e,t);return t.archived?!1:i>=k.developer?!0:(r.authorId===
n.id||r.assigneeIds.includes(n.id))&&i>=k.guest}function Ey(e,t){let{user:r}=We(e);if(de(e,t)>=k.reporter)return!0;let n=t.merge_requests_access_level;return t.
visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function qs(e,t,r,n){return r.protectedBranchIds.length===0?!0:xt(e.state,t).some(({row:i})=>i.
name===n&&r.protectedBranchIds.includes(i.id))}function Ji(e,t,r,{full:n}){let{state:i,rootUrl:o,session:s}=e,a=m=>Jt(i,o,m),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],f=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:m})=>m).filter(({system:m})=>!m).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:m})=>a(m)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:SI(e,t,r),merge_after:null,sha:Me(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...f?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${o}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,m])=>m!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||Ny(r)===0,approvals_before_merge:null,...n?OI(e,t,r):{},...n?{user:{can_merge:s!==null&&de(e,t)>=k.developer}}:
{}}}function OI(e,t,r){let n=Me(r,e.clock.now()),i=ae(e.state,r.sourceProjectId??0),s=[...t.pipelines,...i&&i!==t?i.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&Ye(e,t),u=s?cr(e,t,s):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function Ny(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function SI(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&Ny(r)>0)return"discussions_not_resolved";let n=Me(r,e.clock.now()),i=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
o=t.statusChecks.filter(s=>qs(e,t,s,r.target_branch)).filter(({id:s})=>Vi(e.state,s,r.id,n)?.status!=="passed");return i&&o.length>0?"status_checks_must_pass":"\
mergeable"}var Oy="/projects/:id/merge_requests",Sy=`${Oy}/:merge_request_iid`;function en(e,t){return{method:"GET",path:`${Sy}/${e}`,rules:[Tt,...he],handle:t}}var Ry=[{method:"\
GET",path:Oy,jobToken:!0,rules:[{name:"state",type:"string",values:["opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...he],
handle:RI},{method:"GET",path:Sy,jobToken:!0,rules:[Tt],handle:II},en("versions",wI),en("commits",PI),en("discussions",AI),en("diffs",DI),en("pipelines",kI),en(
"reviewers",LI),en("closes_issues",jI)];function Fe(e){let t=se(e),r=qn(e,t);return Ue(Ar(e,t)),{project:t,row:r}}function RI(e){let t=se(e);Ue(Ar(e,t));let{iids:r,
state:n}=e.params,i=(s,a)=>e.params[s]===void 0||pe(e,s)===a,o=e.state.mergeRequests.filter(({projectId:s})=>s===t.id).filter(s=>n==="all"||s.state===n).filter(
({iid:s})=>!Array.isArray(r)||r.includes(s)).filter(s=>i("source_branch",s.source_branch)&&i("target_branch",s.target_branch)).sort((s,a)=>a.created_at.localeCompare(
s.created_at)||a.id-s.id);return re(e,o,s=>Ji(e,t,s,{full:!1}))}function II(e){let{project:t,row:r}=Fe(e);return B(Ji(e,t,r,{full:!0}))}function wI(e){let{row:t}=Fe(
e),r=[...t.versions].sort((n,i)=>i.id-n.id);return re(e,r,n=>({...n,merge_request_id:t.id}))}function PI(e){let{project:t,row:r}=Fe(e);return re(e,r.commits,n=>Yi(
e,t,n))}function AI(e){let{project:t,row:r}=Fe(e);return re(e,r.discussions,({id:n,individual_note:i,notes:o})=>({id:n,individual_note:i,notes:o.map(({userId:s,
...a})=>({...a,type:i?null:"DiscussionNote",author:Zl(e,s),updated_at:a.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.
id,resolved_by:a.resolved?Zl(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}function DI(e){let{row:t}=Fe(e);return re(
e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function kI(e){let{project:t,row:r}=Fe(e),n=ae(e.state,
r.sourceProjectId??0),o=[t,...n&&n!==t?[n]:[]].filter(s=>Ye(e,s)).flatMap(s=>s.pipelines.map(a=>({place:s,pipeline:a}))).filter(({pipeline:s})=>s.mergeRequestIid===
r.iid).sort((s,a)=>a.pipeline.id-s.pipeline.id);return re(e,o,({place:s,pipeline:a})=>cr(e,s,a))}function LI(e){let{row:t}=Fe(e);return B(t.reviewers.map(({userId:r,
state:n,created_at:i})=>({user:Zl(e,r),state:n,created_at:i})))}function jI(e){let{project:t,row:r}=Fe(e);return re(e,r.closesIssues,n=>({...n,project_id:t.id}))}
function Zl(e,t){return Jt(e.state,e.rootUrl,t)}var ep="/projects/:id/merge_requests/:merge_request_iid",Iy=e=>{We(e)},Py=[{method:"GET",path:"/projects/:id/approvals",before:Iy,handle:xI},{method:"GET",path:"\
/projects/:id/approval_rules",before:Iy,rules:he,handle:qI},{method:"GET",path:`${ep}/approvals`,handle:CI},{method:"GET",path:`${ep}/approval_state`,handle:FI},
{method:"GET",path:`${ep}/approval_rules`,rules:he,handle:MI}];function xI(e){let t=se(e);Ps(e,t,k.maintainer);let r=t.approvalSettings;return B({approvals_before_merge:0,
...r,reset_approvals_on_push:r.reset_approvals_on_push&&t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function qI(e){let t=se(
e),r=!t.archived&&Ar(e,t);Ue(de(e,t)>=k.maintainer||r);let n=t.approvalRules.filter(({fromPolicy:i})=>!i);return re(e,n,i=>rp(e,t,null,i))}function CI(e){let{project:t,
row:r}=Fe(e),n=tp(t,r),i=n.map(c=>Ay(e,t,r,c)),o=wy(i,({rule:c})=>c.approvals_required),s=wy(i,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),
a=e.session?.user,u=i.filter(c=>c.invalid).map(({rule:c})=>({id:c.id}));return B({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.
state,created_at:r.created_at,updated_at:r.updated_at,merge_status:"can_be_merged",approved:i.every(c=>c.approved),approvals_required:o,approvals_left:s,require_password_to_approve:t.
approvalSettings.require_password_to_approve,approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:np(e,c),approved_at:l})),suggested_approvers:[],approvers:[],
approver_groups:[],user_has_approved:r.approvals.some(({userId:c})=>c===a?.id),user_can_approve:de(e,t)>=k.developer&&a?.id!==r.authorId,approval_rules_left:i.filter(
c=>!c.approved).map(({rule:{id:c,name:l,rule_type:p,report_type:f}})=>({id:c,name:l,rule_type:p,report_type:f})),has_approval_rules:n.some(c=>!Hi(c)),merge_request_approvers_available:t.
licence!=="free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function FI(e){let{project:t,row:r}=Fe(e);if(!e.state.enterprise)
throw Ce();let n=tp(t,r).map(i=>{let{approved:o,approvedBy:s}=Ay(e,t,r,i);return{...rp(e,t,r,i),code_owner:i.rule_type==="code_owner",approved_by:s.map(a=>np(e,
a)),approved:o}});return B({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function MI(e){let{project:t,row:r}=Fe(e);return re(e,tp(t,r),n=>rp(e,t,
r,n))}function tp(e,t){return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function Hi({rule_type:e}){return e==="any_approver"}function wy(e,t){let[r,
n]=[e.filter(({rule:i})=>Hi(i)),e.filter(({rule:i})=>!Hi(i))];return Math.max(0,...r.map(t),n.map(t).reduce((i,o)=>i+o,0))}function Ay(e,t,r,n){let i=Dy(e,t,r,n),
o=r.approvals.map(({userId:u})=>u).filter(u=>i.includes(u)),s=i.length<n.approvals_required,a=s&&!n.fromPolicy;return{rule:n,invalid:s,approvedBy:o,approved:a||
o.length>=n.approvals_required}}function Dy(e,t,r,n){let i=e.state.users.filter(c=>Wr(e.state,c,t)>=k.developer&&!c.admin).map(({id:c})=>c),o=Hi(n)?i:n.eligibleUserIds;
if(!r)return o;let{merge_requests_author_approval:s,merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?GI(e,r):[];return o.filter(c=>(s||c!==r.
authorId)&&!u.includes(c))}function GI(e,t){let r=t.commits.map(({signature:n,author_email:i,committer_email:o})=>n?.verification_status==="verified_system"?i:o);
return e.state.users.filter(({emails:n})=>n.some(i=>r.includes(i))).map(({id:n})=>n)}function rp(e,t,r,n){let i=o=>o.map(s=>np(e,s));return{id:n.id,name:n.name,
rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:Hi(n)?[]:i(Dy(e,t,r,n)),approvals_required:n.approvals_required,users:i(n.eligibleUserIds),groups:[],
contains_hidden_groups:!1,...r===null?{protected_branches:t.protectedBranches.filter(({id:o})=>n.appliesToAllProtectedBranches||n.protectedBranchIds.includes(o)).
map(o=>Zr(o,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:
null,overridden:!1}}}function np(e,t){return Jt(e.state,e.rootUrl,t)}import{createHmac as VI,timingSafeEqual as UI}from"node:crypto";var $I=16e3,QI=15;function ky(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/status",ignoresTokens:!0,rules:[{name:"control_id",
type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:KI}}function KI(e){let{state:t}=e,r=wr(e,"control_id")??0,n=pe(
e,"status")==="pass"?"pass":"fail",i=Dn(t,r);if(!i)throw Ne(404,"Control not found");if(i.control.controlType!=="external")throw Ne(403,"Control is not external");
BI(e,r,n,i.control.secretToken??"");let o=Ui(t,e.segments.id??"")?.project;if(!o)throw Ne(404,"Project not found");if(o.licence==="free")throw Ne(401,"Not permi\
tted to update compliance control status");if(!i.framework.projectIds.includes(o.id))throw Ne(404,"Project not found");return JI(t,r,o.id,n,e.clock.now()),{status:200,
json:{status:n}}}function BI(e,t,r,n){let{headers:i}=e.incoming,o=i["x-gitlab-timestamp"]??"",s=i["x-gitlab-nonce"]??"",a=i["x-gitlab-hmac-sha256"]??"";if([o,s,
a].some(x=>x.trim()===""))throw Ne(401,"Missing required headers");let u=e.clock.now();if(!YI(e.state,s,u))throw Ne(401,"Invalid nonce");let c=`/api/v4/projects\
/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(o+s,"latin1"),Buffer.from(`${c}status=${r}`,"utf8")]),p=Buffer.from(
VI("sha256",n).update(l).digest("hex")),f=Buffer.from(a,"latin1");if(f.length!==p.length||!UI(f,p))throw Ne(401,"Invalid signature");let m=Number.parseInt(o,10)||
0,T=Math.floor(u/1e3);if(m===0||m>T)throw Ne(401,"Invalid timestamp");if(T-m>=QI)throw Ne(401,"Request has expired")}function YI(e,t,r){for(let[n,i]of e.nonces)
i<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+$I),!0)}function JI(e,t,r,n,i){let o=e.controlStatuses.find(s=>s.controlId===
t&&s.projectId===r);if(o)o.status=n,o.updatedAt=i;else{let s={createdAt:i,updatedAt:i,timeoutAt:null};e.controlStatuses.push({id:Oe(e),controlId:t,projectId:r,status:n,
...s})}}function HI({state:e,rootUrl:t},r){let n=at(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,f={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...f}}let i=Le(e,r.ownerId??0),o=i?.username??"ghost",s={parent_id:null,avatar_url:null,web_url:`${t}\
/${o}`};return{id:1e5+(i?.id??0),name:i?.name??"Ghost",path:o,kind:"user",full_path:o,...s}}function tn(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,i=ur(e,t),
o=HI(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${o.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...i?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...i?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:o}}function Fn(e,t){let{state:r,session:n}=e,i=de(e,t),o=t.licence==="ultimate",s=n!==null,a=ew(e,t);return{...tn(e,t),_links:ZI(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:Jt(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...XI(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...s&&Ye(e,t)?zI(t):{},...s&&i>=k.maintainer?WI(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:o,security_and_compliance_enabled:!0,
...o&&i>=k.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...o?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...s?{permissions:tw(e,t)}:{}}}function XI(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function zI({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function WI(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function ZI({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,i=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(o=>[o,`${r}/${o.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(i)}}function ew(e,t){let r=t.forkedFrom===
null?void 0:ae(e.state,t.forkedFrom);return r&&Pr(e.state,e.session,r)?tn(e,r):null}function tw({state:e,session:t},r){let n=t?.user,i=r.members.find(({userId:a})=>a===
n?.id)?.access_level,o=Ln(e,n,r.groupId),s=a=>a?{access_level:a,notification_level:3}:null;return{project_access:s(i),group_access:s(o)}}var rw=e=>{We(e)},Ly=[{method:"GET",path:"/projects/:id/members/all",rules:he,handle:nw},{method:"GET",path:"/groups/:id",before:rw,handle:ow},{method:"GET",path:"\
/groups/:id/members",rules:he,handle:iw},{method:"GET",path:"/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"\
boolean",default:!1},{name:"archived",type:"boolean"},...he],handle:aw}];function nw(e){let t=se(e),r=new Map,n=vt(e.state,t.groupId);for(let i of[t,...n].flatMap(
({members:o})=>o)){let o=r.get(i.userId);(!o||o.access_level<i.access_level)&&r.set(i.userId,i)}return jy(e,[...r.values()])}function iw(e){let t=As(e);return Ue(
t.visibility!=="private"||Ln(e.state,e.session?.user,t.id)>=k.guest),jy(e,t.members)}function jy(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(i=>{let o=Le(
e.state,i.userId);return o?[{row:i,user:o}]:[]}).sort((i,o)=>i.user.id-o.user.id);return re(e,n,({row:i,user:o})=>({...Bi(e.rootUrl,o),access_level:i.access_level,
created_at:i.created_at,expires_at:null,membership_state:i.membership_state,...r?{last_activity_on:o.last_activity_on}:{}}))}function ow(e){let t=As(e),r=e.state.
projects.filter(({groupId:i})=>i===t.id),n=e.params.with_projects!=="false"&&e.params.with_projects!==!1;return B({...sw(e,t),shared_with_groups:[],...n?{projects:r.
map(i=>tn(e,i))}:{}})}function sw(e,t){return{id:t.id,web_url:`${e.rootUrl}/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,
share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"\
developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,default_branch_protection_defaults:t.default_branch_protection_defaults,
avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.created_at,parent_id:t.parent_id}}function aw(e){let t=As(e),{include_subgroups:r,
simple:n,archived:i}=e.params,o=e.state.projects.filter(({groupId:s})=>r===!0?vt(e.state,s).includes(t):s===t.id).filter(s=>Pr(e.state,e.session,s)).filter(s=>typeof i!=
"boolean"||s.archived===i).sort((s,a)=>s.id-a.id);return re(e,o,s=>n===!0||!e.session?tn(e,s):Fn(e,s))}var Cs=e=>{We(e)},qy=[{method:"GET",path:"/version",before:Cs,scopes:["read_user"],handle:xy},{method:"GET",path:"/metadata",before:Cs,scopes:["read_user"],handle:xy},
{method:"GET",path:"/user",before:Cs,scopes:["read_user"],handle:uw},{method:"GET",path:"/personal_access_tokens/self",before:Cs,scopes:["read_user","read_repos\
itory","self_rotate"],handle:cw}];function xy({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return B({version:e.version,revision:e.
revision,kas:t,enterprise:e.enterprise})}function uw(e){let{user:t}=We(e);return B({...Bi(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.
last_activity_on,email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function cw(e){let{token:t}=We(e);return B({id:t.
id,name:t.name,revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),
active:!t.revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}import{createHash as pw}from"node:crypto";function pr(e,t={}){let r=t.id??Oe(e),n=t.username??`user-${r}`,i={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(i),i}function ip(e,t={}){let r=t.id??Oe(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??pr(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function rn(e,t={}){let r=t.id??Oe(e),n=at(e,t.parent_id??null),i=t.path??`group-${r}`,o={id:r,name:i,path:i,full_path:n?`${n.full_path}/${i}`:i,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(o),o}function Je(e,t,r,n){let i=typeof t=="number"?ae(e,t)??at(e,t):t;if(!i)throw new Error(`the sandbox has no project or group ${t}`);let o={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return i.members=[...i.members.filter(s=>s.userId!==r),o],o}var lw={0:"No one",30:"\
Developers + Maintainers",40:"Maintainers",60:"Instance admins"};function Ht(e,t={}){let r=lw[e]??"Members";return{id:1,access_level:e,access_level_description:r,
user_id:null,group_id:null,...t}}function dr(e){return{name:"main",push_access_levels:[Ht(0)],merge_access_levels:[Ht(40)],allow_force_push:!1,unprotect_access_levels:[],
code_owner_approval_required:!1,...e}}function op(e,t={}){let r=t.id??Oe(e),n={id:r,groupId:e.groups[0]?.id??rn(e).id,name:`Framework ${r}`,description:"Built f\
or a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.frameworks.push(n),n}function sp(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===
t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let i=n.requirements.at(-1);i||(i={id:Oe(e),name:"External verdict",description:"Built for a test",
controls:[]},n.requirements.push(i));let o=r.id??Oe(e),s={id:o,name:"external_control",controlType:"external",expression:null,externalControlName:`External cont\
rol ${o}`,externalUrl:`https://verdict.example/controls/${o}`,secretToken:`sandbox-control-secret-${o}`,pingEnabled:!0,...r};return i.controls.push(s),s}var Fs=1440*6e4;function ve(e){return pw("sha1").update(e).digest("hex")}function Xt(e,t={}){let r=t.id??Oe(e),n=t.path??`project-${r}`,o=t.ownerId!==void 0&&t.
ownerId!==null?null:t.groupId??e.groups[0]?.id??rn(e).id,s=at(e,o)?.full_path??Le(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-Fs).toISOString(),u={
id:r,name:n,path:n,path_with_namespace:`${s}/${n}`,formerPaths:[],groupId:o,ownerId:null,description:null,visibility:"private",licence:"ultimate",archived:!1,markedForDeletionOn:null,
default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,
only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,
ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"\
2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,
selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,
require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,
errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:ve(`main of ${r}`),committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],
approvalPolicies:[],...t};return e.projects.push(u),u}function nn(e,t,r={}){let n=r.id??Oe(e),i={id:n,name:`Check ${n}`,external_url:`https://verdict.example/ch\
ecks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.now()-Fs,...r};return Ms(e,t).statusChecks.push(i),i}function qt(e,t,r={}){let n=Ms(
e,t),i=r.id??Oe(e),o=e.mergeRequests.filter(f=>f.projectId===t).map(({iid:f})=>f),s=r.authorId??e.users[0]?.id??pr(e).id,a=r.diff_head_sha??ve(`head of ${i}`),u=n.
branches[0]?.commitId??ve(`base of ${i}`),c=r.created_at??new Date(Date.now()-Fs).toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},p={id:i,
iid:Math.max(0,...o)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${i}`,target_branch:n.default_branch??"main",title:`Merge request ${i}`,description:"",
draft:!1,state:"opened",authorId:s,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,
labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],approvalRules:null,reviewers:[],versions:[{id:i,...l,created_at:c,patch_id_sha:ve(
`patch ${i}`),state:"collected",real_size:"1"}],commits:[on(e,s,{id:a,parent_ids:[u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,
...r};return e.mergeRequests.push(p),p}function on(e,t,r={}){let n=Le(e,t),i=n?.name??"Nobody",o=n?.emails[0]??"nobody@example.com",s=r.title??"Change one thing";
return{id:ve(`${s} by ${t}`),title:s,message:`${s}
`,parent_ids:[],author_name:i,author_email:o,committer_name:i,committer_email:o,committed_date:new Date(Date.now()-Fs).toISOString(),signature:null,...r}}function sn(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Ms(e,t){let r=ae(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var cp="/projects/:id/merge_requests/:merge_request_iid/notes",ap=`${cp}/:note_id`,up={name:"note_id",type:"integer",required:!0},Cy={name:"body",type:"string",
required:!0},dw={name:"sort",type:"string",values:["asc","desc"],default:"desc"},fw=1e6,Fy=[{method:"GET",path:cp,jobToken:!0,rules:[Tt,dw,...he],handle:mw},{method:"\
POST",path:cp,rules:[Tt,Cy],handle:hw},{method:"GET",path:ap,jobToken:!0,rules:[Tt,up],handle:yw},{method:"PUT",path:ap,rules:[Tt,up,Cy],handle:gw},{method:"DEL\
ETE",path:ap,rules:[Tt,up],handle:_w}];function Gs(e,t,r,{userId:n,...i}){return{...i,type:null,author:Jt(e.state,e.rootUrl,n),updated_at:i.created_at,noteable_id:r.
id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.id,confidential:!1,internal:!1}}function mw(e){let{project:t,row:r}=Fe(e),n=r.discussions.flatMap(
i=>i.notes).sort((i,o)=>i.id-o.id);return re(e,pe(e,"sort")==="asc"?n:n.reverse(),i=>Gs(e,t,r,i))}function hw(e){let{project:t,row:r}=Fe(e);Ue(de(e,t)>=k.reporter);
let n={id:Oe(e.state),userId:e.session?.user.id??0,body:Gy(pe(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).toISOString()};return r.
discussions.push({id:ve(`note ${n.id}`),individual_note:!0,notes:[n]}),{status:201,json:Gs(e,t,r,n)}}function yw(e){let{project:t,row:r}=Fe(e);return B(Gs(e,t,r,
lp(e,r)))}function gw(e){let{project:t,row:r}=Fe(e),n=lp(e,r);return My(e,t,n),n.body=Gy(pe(e,"body")),B(Gs(e,t,r,n))}function _w(e){let{project:t,row:r}=Fe(e),
n=lp(e,r);return My(e,t,n),r.discussions=r.discussions.filter(({notes:i})=>!i.includes(n)),{status:204}}function lp(e,t){let r=wr(e,"note_id"),n=t.discussions.flatMap(
({notes:i})=>i).find(i=>i.id===r);if(!n)throw Ce("Note");return n}function My(e,t,{userId:r}){Ue(r===e.session?.user.id||de(e,t)>=k.maintainer)}function Gy(e){return e.
slice(0,fw)}var Xi="/projects/:id/pipelines",Vs={name:"pipeline_id",type:"integer",required:!0},bw=["created","waiting_for_resource","preparing","pending","running","succes\
s","failed","canceling","canceled","skipped","manual","scheduled"],Vy=[{method:"GET",path:Xi,jobToken:!0,rules:[{name:"status",type:"string",values:bw},...he],handle:vw},
{method:"GET",path:`${Xi}/:pipeline_id`,jobToken:!0,rules:[Vs],handle:Tw},{method:"GET",path:`${Xi}/:pipeline_id/jobs`,jobToken:!0,rules:[Vs,{name:"include_retr\
ied",type:"boolean",default:!1},...he],handle:Ew},{method:"GET",path:`${Xi}/:pipeline_id/bridges`,jobToken:!0,rules:[Vs,...he],handle:Nw},{method:"GET",path:`${Xi}\
/:pipeline_id/test_report_summary`,rules:[Vs],handle:Ow}];function Uy(e){let t=se(e);return Ue(t.builds_access_level!=="disabled"&&Ye(e,t)),t}function vw(e){let t=Uy(
e),r=pe(e,"ref"),n=pe(e,"sha"),i=pe(e,"status"),o=t.pipelines.filter(({source:s})=>s!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(s=>(r===""||
s.ref===r)&&(n===""||s.sha===n)).filter(s=>i===""||s.status===i).sort((s,a)=>a.id-s.id);return re(e,o,s=>cr(e,t,s))}function Us(e){let t=Uy(e),r=wr(e,"pipeline_\
id"),n=t.pipelines.find(i=>i.id===r);if(!n)throw zr();return{project:t,pipeline:n}}function Tw(e){let{project:t,pipeline:r}=Us(e);return B(sy(e,t,r))}function Ew(e){
let{project:t,pipeline:r}=Us(e);return re(e,$y(e,r,"build"),n=>Hl(e,t,r,n))}function Nw(e){let{project:t,pipeline:r}=Us(e);return re(e,$y(e,r,"bridge"),n=>ay(e,
t,r,n))}function $y(e,t,r){return t.jobs.filter(n=>n.kind===r&&(!n.retried||e.params.include_retried===!0)).sort((n,i)=>i.id-n.id)}function Ow(e){let{pipeline:t}=Us(
e),r=Qy(e.state,t).flatMap(({testSuites:o})=>o),n=o=>r.reduce((s,a)=>s+o(a),0),i=o=>o.success+o.failed+o.skipped+o.error;return B({total:{time:r.length,count:n(
i),success:n(({success:o})=>o),failed:n(({failed:o})=>o),skipped:n(({skipped:o})=>o),error:n(({error:o})=>o),suite_error:r.find(({suite_error:o})=>o!==null)?.suite_error??
null},test_suites:r.map(o=>({name:o.name,total_time:1,total_count:i(o),success_count:o.success,failed_count:o.failed,skipped_count:o.skipped,error_count:o.error,
build_ids:o.build_ids,suite_error:o.suite_error}))})}function Qy(e,t){let r=Ki(e,t).filter(n=>n.pipeline.source==="parent_pipeline");return[t,...r.flatMap(n=>Qy(
e,n.pipeline))]}var $s=e=>{We(e)},Ky=[{method:"GET",path:"/projects/:id",handle:Sw},{method:"GET",path:"/projects/:id/protected_branches",rules:he,handle:Rw},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:Iw},{method:"GET",path:"/projects/:id/hooks",before:$s,rules:he,handle:ww},{method:"GET",path:"/project\
s/:id/push_rule",before:$s,handle:Pw},{method:"GET",path:"/projects/:id/job_token_scope",before:$s,handle:Aw},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:$s,handle:Dw},{method:"GET",path:"/projects/:id/ci/lint",handle:kw}];function Sw(e){let t=se(e);return B(e.session?Fn(e,t):tn(e,t))}function pp(e){
let t=se(e);return Ue(ur(e,t)),t}function Rw(e){let t=xt(e.state,pp(e));return re(e,t,({row:r,inherited:n})=>Zr(r,n))}function Iw(e){let r=pp(e).protectedBranches.
find(({name:n})=>n===e.segments.name);if(!r)throw Ce("ProtectedBranch");return B(Zr(r,!1))}function Qs(e){let t=se(e);return Ps(e,t,k.maintainer),t}function ww(e){
let t=Qs(e);return re(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,disabled_until:null,alert_status:"executable"}))}function Pw(e){let t=Qs(e);if(t.
licence==="free")throw Ce();let r=t.pushRule;return r?B({id:t.id,project_id:t.id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,
member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,
...r}):{status:200,text:"null",contentType:"application/json"}}function Aw(e){let{inbound_enabled:t,outbound_enabled:r}=Qs(e).jobTokenScope;return B({inbound_enabled:t,
outbound_enabled:r})}function Dw(e){let{errorTracking:t}=Qs(e);if(!t)throw Ce("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,
integrated:!0};return B({active:t.active,...r})}function kw(e){let t=pp(e);if(t.empty_repo)throw Ce("Commit");return B({...t.ciLint,merged_yaml:"",includes:[]})}import{createHash as By}from"node:crypto";var zi="/projects/:id/repository",Yy=`${zi}/files/:file_path`,Jy=[{method:"GET",path:`${zi}/branches`,jobToken:!0,rules:[{name:"search",type:"string"},{name:"so\
rt",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...he],handle:Lw},{method:"GET",path:`${zi}/branches/:branch`,greedy:!0,handle:jw},
{method:"GET",path:`${zi}/commits/:sha`,jobToken:!0,handle:Cw},{method:"GET",path:`${zi}/commits/:sha/signature`,handle:Fw},{method:"GET",path:Yy,greedy:!0,rules:[
{name:"ref",type:"string",required:!0}],handle:Gw},{method:"GET",path:`${Yy}/raw`,jobToken:!0,scopes:["read_repository"],handle:Vw}];function Wi(e){let t=se(e);
return Ue(ur(e,t)),t}function Lw(e){let t=Wi(e),{sort:r,search:n}=e.params,i=(s,a)=>s.committed_date.localeCompare(a.committed_date),o=t.branches.filter(({name:s})=>typeof n!=
"string"||s.includes(n)).sort((s,a)=>r==="updated_asc"?i(s,a):r==="updated_desc"?i(a,s):s.name.localeCompare(a.name));return re(e,o,s=>Hy(e,t,s))}function jw(e){
let t=Wi(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw Ce("Branch");return B(Hy(e,t,r))}function Hy(e,t,r){return{name:r.name,commit:Yi(e,
t,zl(r.commitId,r.committed_date)),merged:!1,protected:xt(e.state,t).some(n=>xw(n.row.name,r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.
name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.name}`}}function xw(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function Xy(e,t){let r=e.segments.sha??"",n=t.branches.find(({commitId:s,name:a})=>s===r||a===r);
if(n)return zl(n.commitId,n.committed_date);let o=e.state.mergeRequests.filter(s=>s.projectId===t.id||s.sourceProjectId===t.id).flatMap(({commits:s})=>s).find(({
id:s})=>s===r||qw(s,r));if(!o)throw Ce("Commit");return o}function qw(e,t){return t.length>=7&&e.startsWith(t)}function Cw(e){let t=Wi(e),r=Yi(e,t,Xy(e,t));return B(
{...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},project_id:t.id})}function Fw(e){let t=Xy(e,Wi(e));if(!t.signature)throw Ce("S\
ignature");return B({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}function Mw(e,t){let r=Wi(e),n=t===""||t==="HEAD"?r.default_branch??"":t,i=e.segments.
file_path??"",o=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??l.projectId)===r.id),s=r.branches.find(({name:l,commitId:p})=>l===n||p===
n),a=[n,s?.name,o?.source_branch].filter(l=>l!==void 0);if(!(s||o||[...r.files.keys()].some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw Ce("Commit");let c=a.
map(l=>r.files.get(`${l}:${i}`)).find(l=>l!==void 0);if(c===void 0)throw Ce("File");return{content:c,ref:t||n,commitId:s?.commitId??o?.diff_head_sha??n}}function Gw(e){
let{entity:t,bytes:r}=zy(e);return B({...t,content:r.toString("base64")},Wy(t))}function Vw(e){let{entity:t,bytes:r}=zy(e);return{status:200,text:r.toString(),contentType:"\
text/plain; charset=utf-8",headers:Wy(t)}}function zy(e){let{content:t,ref:r,commitId:n}=Mw(e,pe(e,"ref")),i=Buffer.from(t),o=e.segments.file_path??"";return{entity:{
file_name:o.split("/").at(-1)??o,file_path:o,size:i.length,encoding:"base64",content_sha256:By("sha256").update(i).digest("hex"),ref:r,blob_id:By("sha1").update(
`blob ${i.length}\0`).update(i).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},bytes:i}}function Wy(e){return Object.fromEntries(Object.entries(
e).map(([t,r])=>[Uw(t),encodeURI(String(r))]))}function Uw(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join("-")}`}var fp="/projects/:id/external_status_checks",Zy=`${fp}/:check_id`,eg={name:"check_id",type:"integer",required:!0},dp=255;function tg(e){return[{name:"name",type:"\
string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protected_branch_ids",type:"integers"}]}var rg=[{
method:"GET",path:fp,before:lr,rules:he,handle:$w},{method:"POST",path:fp,before:lr,rules:tg(!0),handle:Qw},{method:"PUT",path:Zy,before:lr,rules:[eg,...tg(!1)],
handle:Kw},{method:"DELETE",path:Zy,before:lr,rules:[eg],handle:Bw}];function Zi(e,t,r){let n=xt(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id));return{
id:r.id,name:r.name,project_id:t.id,external_url:r.external_url,protected_branches:n.map(({row:i,inherited:o})=>Zr(i,o)),hmac:r.sharedSecret!==null&&r.sharedSecret!==
""}}function Ks(e,t){return de(e,t)>=k.maintainer}function $w(e){let t=se(e);if(!Ks(e,t))throw jt();let r=[...t.statusChecks].sort((n,i)=>n.id-i.id);return re(e,
r,n=>Zi(e.state,t,n))}function Qw(e){let t=se(e);if(!Ks(e,t))throw Pe(500,["Not allowed"]);let r={id:0,name:pe(e,"name"),external_url:pe(e,"external_url"),sharedSecret:pe(
e,"shared_secret")||null,protectedBranchIds:ng(e,t)??[],updatedAt:e.clock.now()};return ig(t,r),r.id=Oe(e.state),t.statusChecks.push(r),{status:201,json:Zi(e.state,
t,r)}}function Kw(e){let t=se(e);if(!Ks(e,t))throw Pe(401,["Not allowed"]);let r=Cn(e,t,"check_id"),n=(o,s)=>o in e.params?pe(e,o):s,i={...r,name:n("name",r.name),
external_url:n("external_url",r.external_url),sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:ng(e,t)??r.protectedBranchIds,updatedAt:e.
clock.now()};return ig(t,i),Object.assign(r,i),{status:200,json:Zi(e.state,t,r)}}function Bw(e){let t=se(e),r=Cn(e,t,"check_id"),n=Date.parse(e.incoming.headers["\
if-unmodified-since"]??"");if(Math.floor(r.updatedAt/1e3)*1e3>n)throw Pe(412,"412 Precondition Failed");return Ks(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(
r),1),{status:204}}function ng(e,t){let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=xt(e.state,t).map(({row:i})=>i.id);if(r.some(i=>!n.includes(
Number(i))))throw zr();return r.map(Number)}function ig(e,t){let r=e.statusChecks.filter(({id:o})=>o!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):
r.some(({name:o})=>o===t.name)&&n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:o})=>o===
t.external_url)&&n.push("External url has already been taken");let i=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&
i===void 0?n.push("External url must be a valid URL"):i!==void 0&&!/^https?$/i.test(i)&&n.push("External url is blocked: Only allowed schemes are http, https"),
(t.sharedSecret??"").length>dp&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw Pe(422,n);if(t.name.length>dp||t.external_url.length>
dp)throw Pe(500,"500 Internal Server Error")}import{createHmac as Hw}from"node:crypto";import{request as Xw}from"node:http";import{request as zw}from"node:https";var Yw={private:0,internal:10,public:20};function sg(e,t,r,n,i){let{state:o,rootUrl:s}=e,a=og(e,t),u=Le(o,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.
username??"ghost",avatar_url:null,email:"[REDACTED]"},l=ae(o,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,
object_attributes:{id:r.id,iid:r.iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,
title:r.title,description:r.description,state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,
prepared_at:r.prepared_at,url:`${s}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.
detailed_merge_status,merge_params:{force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(
p=>({title:p})),approval_rules:[],last_commit:Jw(e,t,r),source:l?og(e,l):null,target:a,system:!1,...i},labels:r.labels.map(p=>({title:p})),changes:{},repository:{
name:t.name,url:a.url,description:t.description,homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function Jw({rootUrl:e,
now:t},r,n){let i=Me(n,t),o=n.commits.find(s=>s.id===i);return{id:i,message:o?.message??"",title:o?.title??"",timestamp:o?.committed_date??n.updated_at,url:`${e}\
/${r.path_with_namespace}/-/commit/${i}`,author:{name:o?.author_name??"",email:"[REDACTED]"}}}function og({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,
i=`git@${new URL(t).hostname}:${r.path_with_namespace}.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:i,git_http_url:`${n}\
.git`,namespace:at(e,r.groupId)?.name??Le(e,r.ownerId??0)?.name??"",visibility_level:Yw[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.
default_branch,ci_config_path:"",homepage:n,url:i,ssh_url:i,http_url:`${n}.git`}}var Ww=31*6e4,Zw=4,eP=3e4;async function ag(e,t,r,n,i){let o=e.mergeRequests.find(({id:a})=>a===n);if(!o)throw new Error(`the sandbox has no merge request with \
the id ${n}`);let s=ae(e,o.projectId)?.statusChecks??[];await Promise.all(s.map(a=>mp(e,t,r,o,a,i)))}async function mp(e,t,r,n,i,o){let s=ae(e,n.projectId);if(!s||
!tP(e,s,i,n.target_branch))return;let a=JSON.stringify(sg({state:e,rootUrl:t,now:r},s,n,i,o)),u=i.sharedSecret?{"X-Gitlab-Signature":cg(a,i.sharedSecret)}:{};for(let c=0;c<
Zw;c+=1)if(await lg(i.external_url,a,u)!==null)return}function tP(e,t,r,n){if(r.protectedBranchIds.length===0)return!0;let i=n.toLowerCase();return xt(e,t).filter(
({row:o})=>r.protectedBranchIds.includes(o.id)).map(({row:o})=>o.name.toLowerCase()).some(o=>i.length>=3?o.includes(i):o===i)}async function ug(e,t,r,n){let i=ae(
e,n);if(!i)throw new Error(`the sandbox has no project ${n}`);let o=e.frameworks.filter(({projectIds:s})=>s.includes(n)).flatMap(s=>s.requirements);for(let s of o)
for(let a of s.controls)a.controlType!=="external"||!a.pingEnabled||await rP(e,t,r,i,s,a)}async function rP(e,t,r,n,i,o){let s=nP(e,n,o,r()),u=JSON.stringify({...Fn(
{state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{id:s.id,created_at:new Date(s.createdAt).toISOString(),updated_at:new Date(
s.updatedAt).toISOString(),compliance_requirements_control_id:o.id,project_id:n.id,namespace_id:n.groupId,compliance_requirement_id:i.id,status:s.status,requirement_status_id:i.
id}}),c=cg(u,o.secretToken??""),l=await lg(o.externalUrl??"",u,{"X-Gitlab-Signature":c});l!==null&&l>=200&&l<300&&(s.timeoutAt=r()+Ww)}function nP(e,{id:t},{id:r},n){
let i=e.controlStatuses.find(s=>s.controlId===r&&s.projectId===t);if(i)return Object.assign(i,{status:"pending",updatedAt:n});let o={id:Oe(e),controlId:r,projectId:t,
status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.push(o),o}function cg(e,t){return Hw("sha256",t).update(e).digest("hex")}function lg(e,t,r){
return new Promise(n=>{let i;try{i=new URL(e)}catch{n(null);return}let s=(i.protocol==="https:"?zw:Xw)(i,{method:"POST",headers:{"Content-Type":"application/jso\
n","Content-Length":Buffer.byteLength(t),...r},timeout:eP,agent:!1});s.on("response",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),
s.on("socket",a=>a.unref()),s.on("timeout",()=>s.destroy()),s.on("error",()=>n(null)),s.end(t)})}var hp="/projects/:id/merge_requests/:merge_request_iid",pg=[{method:"GET",path:`${hp}/status_checks`,before:lr,handle:iP},{method:"POST",path:`${hp}/status_che\
ck_responses`,before:lr,rules:[Tt,Wl,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","failed"]}],handle:oP},
{method:"POST",path:`${hp}/status_checks/:external_status_check_id/retry`,before:lr,rules:[Tt,Wl],handle:sP}];function iP(e){let t=se(e),r=qn(e,t);if(!Ey(e,t))throw Xr();
let n=Me(r,e.clock.now()),i=de(e,t)>=k.developer,o=t.statusChecks.filter(u=>qs(e,t,u,r.target_branch)).sort((u,c)=>u.id-c.id),s=e.state.pollingMultiplier,a=s===
-1?"-1":String(Math.trunc(1e4*s));return re(e,o,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:i?l.split("?")[0]??"":"",status:Vi(e.state,u,r.id,n)?.
status??"pending"}),{"Poll-Interval":a})}function oP(e){let t=se(e),r=qn(e,t);if(!Ty(e,t,r))throw Xr();let n=Cn(e,t,"external_status_check_id"),i=e.clock.now(),
o=Me(r,i);if(pe(e,"sha")!==o)throw Pe(409,`SHA does not match HEAD of source branch: ${o}`);if(de(e,t)<k.developer)throw Pe(404,null);return{status:201,json:{id:kn(
e.state,{checkId:n.id,mrId:r.id,sha:o,status:pe(e,"status"),createdAt:i}).id,merge_request:Ji({...e,session:null},t,r,{full:!0}),external_status_check:Zi(e.state,
t,n)}}}function sP(e){let t=se(e),r=qn(e,t);if(de(e,t)<k.developer)throw Xr();let n=Cn(e,t,"external_status_check_id"),i=e.clock.now(),o=Vi(e.state,n.id,r.id,Me(
r,i));if(o?.status!=="failed")throw Pe(422,"External status check must be failed");return o.status="pending",o.retriedAt=i,e.notify(()=>mp(e.state,e.rootUrl,i,r,
n,{})),{status:202,json:{message:"202 Accepted"}}}var aP=[...qy,...Ky,...Py,...Vy,...Ly,...Jy,...Ry,...Fy,...pg,...rg];function dg({externalControlMethod:e}){return[...aP,ky(e)]}async function fg(e,t){let r={user:null};try{return e.clock.tick(),{answer:await uP(e,t,r),user:r.user}}catch(n){if(n instanceof Lt)return{answer:n.answer,user:r.
user};let{answer:i}=Pe(500,"500 Internal Server Error");return{answer:i,user:r.user}}}async function uP(e,t,r){let n=ey(t),i=Ls(t,n);if(ry(t,i),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw Ne(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return hy(
p,t,n,f=>{r.user=f})}let o=by(dg(e.state),t.method,t.path);if(!("route"in o))return o;ty(t);let{route:s,segments:a}=o,u=t.method==="GET"||t.method==="HEAD",c=s.
ignoresTokens?null:Ds(e.state,t,i,{jobToken:s.jobToken===!0,scopes:["api",...u?["read_api"]:[],...s.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...i,...a},session:c,notify:e.notify};return s.before?.(l),s.handle({...l,params:gy(s.rules??[],
l.params)})}var cP=2*6e4,lP=30*6e4;function yp(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let i of ae(e,r.
projectId)?.statusChecks??[]){let o=Me(r,n);kn(e,{checkId:i.id,mrId:r.id,sha:o,status:"pending",createdAt:n})}}}}function mg(e,t){for(let r of e.statusRows)r.status===
"pending"&&t-(r.retriedAt??r.createdAt)>cP&&(r.status="failed")}function gp(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.
timeoutAt;r.timeoutAt=null,!(r.status!=="pending"||n-r.updatedAt<lP)&&(r.status="fail",r.updatedAt=n)}}var hg=6e4;function gg(e,t){let r=0,n=0,i=t(),o=()=>t()+r+n;function s(){let a=o();a<i&&(i=a);for(let u=yg(i);u<=a;u=yg(u))yp(e(),u),mg(e(),u),gp(e(),u);yp(e(),
a),gp(e(),a),i=a}return{now:o,tick:s,advance(a){s(),n+=a,s()},setOffset(a){r=a,i=o()}}}function yg(e){return(Math.floor(e/hg)+1)*hg}function bg(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!pP(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:i})=>i!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function pP({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||dP(
n)}function dP({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function vg(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return fP(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return _g(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return _g(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let i=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,o={Location:e.location??i};return{status:e.status??301,headers:o,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function _g(e,t,r){return $i(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function fP(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}import{isUtf8 as mP}from"node:buffer";import{createHash as hP}from"node:crypto";import{createServer as yP}from"node:http";import{createServer as gP}from"node:https";function Tg(e){let t=(r,n)=>{_P(e,r,n).catch(()=>n.destroy())};return e.tls?gP(e.tls,t):yP(t)}function Eg(e,t,r){return new Promise((n,i)=>{e.once("error",i),e.
listen(t,r,()=>n(e.address().port))})}function Ng(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function _P(e,t,r){let n=await vP(t),
[i="/",...o]=(t.url??"/").split("?"),s=e.root===""||i===e.root||i.startsWith(`${e.root}/`),a={method:t.method??"GET",path:s?i.slice(e.root.length)||"/":i,query:o.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([M,V])=>[M,String(V)])),body:n.toString("utf8"),...mP(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:M=0}of l.
filter(({kind:V})=>V==="delay"))await TP(M);let p=l.find(({kind:M})=>M!=="delay");if(p?.kind==="drop_before")return void r.destroy();let f=p?vg(p,a,e.rootUrl(),
e.now()):null,m={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:T,user:x}=f?{answer:f,user:null}:s?await e.answer(a):{answer:m,user:null};if(c.
user=x,p?.kind==="drop_after")return void r.destroy();c.status=T.status,bP(a,r,T,e.now(),p?.kind==="truncate")}function bP(e,t,r,n,i){let o=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),s=Buffer.from(o),a={Date:new Date(n).toUTCString(),...r.headers};s.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${hP("md5").update(s).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(s.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():i?t.write(s.subarray(0,Math.floor(s.length/
2)),()=>t.destroy()):t.end(s)}async function vP(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function TP(e){return new Promise(t=>setTimeout(
t,e))}var EP=1440*6e4;function Ct(e,t,{reports:r=[],...n}={}){let i=Ms(e,t),o=n.id??Oe(e),s=n.created_at??new Date(Date.now()-EP).toISOString(),a={id:o,iid:i.pipelines.
length+1,ref:i.default_branch??"main",sha:i.branches[0]?.commitId??ve(`pipeline ${o}`),status:"success",source:"push",mergeRequestIid:null,created_at:s,sourceSha:null,
testSuites:[],jobs:r.map((u,c)=>Mn(o*100+c,u,s)),...n};return i.pipelines.push(a),a}function Mn(e,t,r,n={}){let i=t===null?"":`gl-${t.replaceAll("_","-")}-repor\
t.json`,o=t===null?[]:[{file_type:t,size:2048,filename:i,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,
artifacts:o,created_at:r,kind:"build",downstreamPipelineId:null,coverage:null,artifacts_expire_at:null,failure_reason:"script_failure",...n}}var{projects:Ze,users:ue}=G,NP=6e4,OP=5e3;function Sg(e,t,r){SP(e,t,r);let n=r(24),i={created_at:n,prepared_at:n,updated_at:n};qt(e,Ze.webShop,{id:803,iid:3,title:"\
SHOP-3 Show delivery dates",authorId:ue.dana,laggingHead:{sha:ve("web-shop!3 before the push"),until:t+NP},...i});let o=qt(e,Ze.webShop,{id:805,iid:5,title:"SHO\
P-5 Faster search",authorId:ue.devon,discussions:[_p("web-shop!5",1,ue.dana,!1,n)],headPipelineId:714,...i});Ct(e,Ze.webShop,{id:714,ref:"refs/merge-requests/5/\
merge",sha:ve("web-shop!5 merged result"),sourceSha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:o.iid,created_at:r(23)}),qt(e,Ze.ledger,{id:802,
iid:2,title:"LED-2 Close the books at midnight",authorId:ue.devon,approvals:Bs([ue.dana,ue.olga],r(12)),...i}),qt(e,Ze.billing,{id:801,iid:1,title:"BIL-1 Round \
per line",authorId:ue.dana,...i}),qt(e,Ze.legacy,{id:811,iid:11,title:"Tidy up",authorId:ue.devon,...i})}function SP(e,t,r){let n=r(24),i={created_at:n,prepared_at:n,
updated_at:n},o=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],s=qt(e,Ze.payments,{id:807,iid:G.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:ue.devon,labels:["backend"],diff_head_sha:ve("payments!7"),commits:[Og(e,ue.devon,"payments!7",n)],approvals:Bs([ue.mara,ue.dana],r(20)),reviewers:[{
userId:ue.mara,state:"approved",created_at:n}],discussions:[_p("payments!7",10,ue.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:o,headPipelineId:702,...i});Ct(e,Ze.payments,{id:702,ref:"refs/merge-requests/7/head",sha:s.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),kn(e,{checkId:G.secondStatusCheckId,mrId:s.id,sha:s.diff_head_sha,status:"passed",createdAt:t-36e5}),qt(e,
Ze.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:ue.devon,diff_head_sha:ve("payments!8"),commits:[{...on(e,ue.dana),id:ve("paym\
ents!8"),committed_date:r(21)},{...on(e,ue.devon),id:ve("payments!8 first"),committed_date:n}],approvals:Bs([ue.dana],r(20)),discussions:[_p("payments!8",20,ue.
mara,!1,n)],...i});let a=new Date(t).toISOString();qt(e,Ze.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:ue.dana,diff_head_sha:ve("payments\
!9"),commits:[Og(e,ue.dana,"payments!9",a)],approvals:Bs([ue.mara,ue.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+OP}),qt(e,Ze.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:ue.fay,sourceProjectId:Ze.paymentsFork,diff_head_sha:ve("payments!10"),commits:[{...on(e,ue.fay),id:ve(
"payments!10"),committed_date:n}],...i})}function Og(e,t,r,n){let i={verification_status:"verified"};return{...on(e,t),id:ve(r),committed_date:n,signature:i}}function Bs(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function _p(e,t,r,n,i){let o={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:i};
return{id:ve(`thread of ${e}`),individual_note:!1,notes:[o]}}function Rg(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:i}=G;op(e,{id:t,groupId:G.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[Ze.payments,Ze.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),sp(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:i})}var{users:je}=G,bp=20,vp=21,Ig=22;function wg(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",
devon:"Devon Reyes",dana:"Dana Weiss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let o of Object.keys(n))pr(e,{id:je[o],username:o,
name:n[o],last_activity_on:r});let i={bot:!0,emails:[],last_activity_on:r};pr(e,{id:bp,username:"project_42_bot",name:"countersign",...i}),pr(e,{id:vp,username:"\
group_10_bot",name:"countersign",...i}),pr(e,{id:Ig,username:"bea",name:"Bea Stone",state:"blocked"}),RP(e),IP(e)}function RP(e){let t=rn(e,{id:G.groupId,name:"\
Acme",path:"acme",require_two_factor_authentication:!0});Je(e,t,je.olga,50),Je(e,t,je.oscar,50),Je(e,t,je.mara,20),Je(e,t,je.devon,30),Je(e,t,je.dana,30),Je(e,t,
je.rhea,20),Je(e,t,vp,40);let r=rn(e,{id:G.subgroupId,name:"Platform",path:"platform",parent_id:G.groupId});Je(e,r,je.dana,40);let n={id:90,name:"release/*",push_access_levels:[
Ht(40)]};t.protectedBranches=[dr(n)]}function IP(e){let t=0,r=(n,i,o={})=>{t+=1,ip(e,{id:t,value:n,userId:i,...o})};r(G.token,je.mara),r(G.developerToken,je.devon),
r(G.reporterToken,je.rhea),r(G.readOnlyToken,je.mara,{scopes:["read_api"]}),r(G.jobToken,je.devon,{kind:"job",scopes:[],projectId:G.projectId}),r(G.expiredToken,
je.mara,{expired:!0}),r(G.revokedToken,je.mara,{revoked:!0}),r(G.ownerToken,je.olga),r(G.guestToken,je.gus),r(G.outsiderToken,je.otto),r(G.projectToken,bp,{kind:"\
project"}),r(G.groupToken,vp,{kind:"group"}),r(G.narrowToken,je.mara,{scopes:["read_user"]}),r(G.blockedToken,Ig)}var Pg=bp;var Tp=`# What every change to payments must show.
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
`;var{projects:ne,users:Ys}=G,Ag=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,Ep=["sast","secret_detection","dependency_scanning"];function Dg(e,t){wP(e,t),PP(e,t),AP(e,t);for(let r of[ne.payments,ne.webShop,ne.billing,ne.legacy,ne.playground])
Je(e,r,Ys.mara,40);Je(e,ne.ledger,Ys.mara,30),Je(e,ne.payments,Ys.gus,10),Je(e,ne.payments,Pg,40)}var kg={reset_approvals_on_push:!0,selective_code_owner_removals:!1,
disable_overriding_approvers_per_merge_request:!0,merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1};
function Js(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function wP(e,t){Xt(e,{id:ne.payments,name:"Payments",path:"\
payments",groupId:G.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,only_allow_merge_if_all_status_checks_passed:!0,
only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"maintainer",restrict_user_defined_variables:!0,
forks_count:1,protectedBranches:[dr({id:14,name:"main"})],approvalRules:[sn(31,{approvals_required:2})],approvalSettings:kg,pushRule:{reject_unsigned_commits:!0},
hooks:[Js(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",Tp],["main:.gitlab-ci.yml",Ag],["mai\
n:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),nn(e,ne.payments,{id:G.statusCheckId,name:G.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),nn(e,ne.payments,{id:G.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Ct(e,ne.payments,{id:701,reports:Ep,created_at:t(30)})}function PP(e,t){Xt(e,{id:ne.webShop,name:"Web Shop",path:"web-shop",groupId:G.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[dr({id:15,name:"*",push_access_levels:[Ht(30)]})],approvalRules:[sn(32,{approvals_required:1})],hooks:[
Js(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",Ag]])}),nn(e,ne.webShop,{id:6,name:"Countersign"}),
Ct(e,ne.webShop,{id:710,reports:Ep,created_at:t(50)}),Ct(e,ne.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Mn(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Ct(e,ne.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function AP(e,t){Xt(e,{id:ne.ledger,name:"Ledge\
r",path:"ledger",groupId:G.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
dr({id:16,name:"main"})],approvalRules:[sn(33,{approvals_required:2})],approvalSettings:kg,pushRule:{reject_unsigned_commits:!0},hooks:[Js(63,"https://chat.acme\
.example/hooks/ledger")]}),nn(e,ne.ledger,{id:7,name:"Countersign"}),Ct(e,ne.ledger,{id:720,reports:Ep,created_at:t(20)}),Xt(e,{id:ne.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:G.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[dr({id:17,name:"\
main",push_access_levels:[Ht(40)]}),dr({id:18,name:"hotfix/*",push_access_levels:[Ht(30),Ht(40,{deploy_key_id:5})]})],approvalRules:[sn(34,{approvals_required:1}),
sn(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),nn(e,ne.billing,{id:8,name:"Countersign"});let r=Mn(73001,"sast",t(10),{retried:!0,status:"failed"}),n=Mn(73002,null,t(9),{name:"sast"});Ct(e,
ne.billing,{id:730,created_at:t(10),jobs:[r,n]}),Xt(e,{id:ne.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:G.groupId,licence:"premium",visibility:"pu\
blic",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[Js(64,"http://old.acme.example/hook")]}),Xt(e,{id:ne.playground,name:"Playground",path:"\
playground",groupId:G.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),Xt(e,{id:ne.docs,name:"Handbook",path:"handboo\
k",groupId:G.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),Xt(e,{id:ne.paymentsFork,name:"Payments",path:"payments",ownerId:Ys.fay,forkedFrom:ne.
payments,last_activity_at:t(6)})}var DP=60*6e4;function Np(e){let t=Gl(),r=n=>new Date(e-n*DP).toISOString();return wg(t,e),Dg(t,r),Sg(t,e,r),Rg(t),t}var kP=50;function Lg(e,t,r){let n=i=>new Date(i).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(i=>{let o=e.mergeRequests.find(({
id:a})=>a===i.mrId),s=Jh(e,i.checkId);return{id:i.id,project:ae(e,o?.projectId??0)?.path_with_namespace??null,merge_request:o?`!${o.iid} ${o.title}`:null,check:s?.
check.name??null,sha:i.sha,status:i.status,created_at:n(i.createdAt)}}),external_controls:e.controlStatuses.map(i=>({project:ae(e,i.projectId)?.path_with_namespace??
null,control_id:i.controlId,control:Dn(e,i.controlId)?.control.externalControlName??null,status:i.status,updated_at:n(i.updatedAt)})),requests:t.slice(-kP).map(
({method:i,path:o,status:s,at:a,user:u})=>({at:n(a),method:i,path:o,status:s,user:u}))}}}var LP=1e3,jP=1e3;async function wq(e={}){let t=e.now??Date.now,r=e.state??Np(t()),n=e.host??"127.0.0.1",i=(e.relativeUrlRoot??"").replace(/\/+$/,""),o=gg(()=>r,
t),s=[],a=bg(),u=new Set,c="";function l(M){let V=M().finally(()=>u.delete(V));u.add(V)}let p={state:r,clock:o,notify:l,rootUrl:()=>c,view:()=>Lg(r,s,o.now())},
f=Tg({root:i,...e.tls?{tls:e.tls}:{},faults:a,now:o.now,rootUrl:()=>c,record:M=>{s.push(M)},answer:M=>fg(p,M)}),m=await Eg(f,e.port??0,n),T=n.includes(":")?`[${n}\
]`:n;c=`${e.tls?"https":"http"}://${T}:${m}${i}`;let x=setInterval(o.tick,LP);return x.unref(),{url:c,state:r,clock:o,log:s,faults:a,notifyStatusChecks:(M,V,Ae={})=>ag(
r,c,o.now(),M,{...V?{action:V}:{},...Ae}),pingExternalControls:M=>ug(r,c,o.now,M),async close(){clearInterval(x),await Ng(f);let M=new Promise(V=>setTimeout(V,jP).
unref());await Promise.race([Promise.allSettled(u),M])}}}export{G as a,wq as b};
