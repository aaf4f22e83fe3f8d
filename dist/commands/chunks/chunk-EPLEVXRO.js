import{a as y,c as w_}from"./chunk-YFWBQXD3.js";var Sp=y(un=>{"use strict";Object.defineProperty(un,"__esModule",{value:!0});un.versionInfo=un.version=void 0;var P_="16.15.0";un.version=P_;var A_=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});un.versionInfo=A_});var $e=y(Hs=>{"use strict";Object.defineProperty(Hs,"__esModule",{value:!0});Hs.devAssert=D_;function D_(e,t){if(!!!e)throw new Error(t)}});var ro=y(Xs=>{"use strict";Object.defineProperty(Xs,"__esModule",{value:!0});Xs.isPromise=k_;function k_(e){return typeof e?.then=="function"}});var Ft=y(zs=>{"use strict";Object.defineProperty(zs,"__esModule",{value:!0});zs.isObjectLike=L_;function L_(e){return typeof e=="object"&&e!==null}});var io=y(no=>{"use strict";Object.defineProperty(no,"__esModule",{value:!0});no.getLocation=Rp;no.getLocations=j_;function Rp(e,t){let r=/\r\n|[\n\r]/g,n=1,i=t+
1,o;for(;(o=r.exec(e.body))&&o.index<t;)n++,i=t+1-(o.index+o[0].length);return{line:n,column:i}}function j_(e){if(e.length<2)return e.map(({source:n,start:i})=>Rp(
n,i));let t=new Map;e.forEach(({source:n,start:i},o)=>{let s=t.get(n);s===void 0&&(s=[],t.set(n,s)),s.push({position:i,index:o})});let r=new Array(e.length);for(let[
n,i]of t){let o=/\r\n|[\n\r]/g,s=o.exec(n.body),a=1,u=0;i.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of i){for(;s!==null&&s.index<c;)u=s.index+
s[0].length,a++,s=o.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var Ws=y(oo=>{"use strict";Object.defineProperty(oo,"__esModule",{value:!0});oo.printLocation=q_;oo.printSourceLocation=wp;var x_=io();function q_(e){return wp(
e.source,(0,x_.getLocation)(e.source,e.start))}function wp(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,i=t.line-1,o=e.locationOffset.line-1,s=t.
line+o,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${s}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[i];if(p.length>120){let f=Math.floor(u/80),m=u%80,T=[];for(let x=0;x<p.length;x+=80)T.push(p.slice(x,x+80));return c+Ip([[`${s} \
|`,T[0]],...T.slice(1,f+1).map(x=>["|",x]),["|","^".padStart(m)],["|",T[f+1]]])}return c+Ip([[`${s-1} |`,l[i-1]],[`${s} |`,p],["|","^".padStart(u)],[`${s+1} |`,
l[i+1]]])}function Ip(e){let t=e.filter(([n,i])=>i!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,i])=>n.padStart(r)+(i?" "+i:"")).join(`
`)}});var w=y(cn=>{"use strict";Object.defineProperty(cn,"__esModule",{value:!0});cn.GraphQLError=void 0;cn.formatError=G_;cn.printError=M_;var C_=Ft(),Pp=io(),Ap=Ws();
function F_(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var Zs=class e extends Error{constructor(t,...r){
var n,i,o;let{nodes:s,source:a,positions:u,path:c,originalError:l,extensions:p}=F_(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=Dp(Array.isArray(s)?s:s?[s]:void 0);let f=Dp((n=this.nodes)===null||n===void 0?void 0:n.map(T=>T.loc).filter(T=>T!=null));this.source=a??(f==null||
(i=f[0])===null||i===void 0?void 0:i.source),this.positions=u??f?.map(T=>T.start),this.locations=u&&a?(0,Pp.getLocations)(u.map(T=>({source:a,start:T}))):f&&(0,Pp.
getLocations)(f);let m=(0,C_.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(o=p??m)!==null&&o!==void 0?o:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,Ap.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,Ap.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};cn.GraphQLError=Zs;function Dp(e){return e===
void 0||e.length===0?void 0:e}function M_(e){return e.toString()}function G_(e){return e.toJSON()}});var Vn=y(ea=>{"use strict";Object.defineProperty(ea,"__esModule",{value:!0});ea.syntaxError=U_;var V_=w();function U_(e,t,r){return new V_.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var Je=y(ut=>{"use strict";Object.defineProperty(ut,"__esModule",{value:!0});ut.Token=ut.QueryDocumentKeys=ut.OperationTypeNode=ut.Location=void 0;ut.isNode=Q_;
var ta=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};ut.Location=ta;var ra=class{constructor(t,r,n,i,o,s){this.kind=t,this.start=r,this.end=n,this.line=i,this.column=o,this.
value=s,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
ut.Token=ra;var kp={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};ut.QueryDocumentKeys=kp;var $_=new Set(Object.keys(kp));function Q_(e){let t=e?.kind;return typeof t==
"string"&&$_.has(t)}var na;ut.OperationTypeNode=na;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(na||(ut.OperationTypeNode=
na={}))});var ln=y(Un=>{"use strict";Object.defineProperty(Un,"__esModule",{value:!0});Un.DirectiveLocation=void 0;var ia;Un.DirectiveLocation=ia;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(ia||(Un.DirectiveLocation=ia={}))});var U=y($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.Kind=void 0;var oa;$n.Kind=oa;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(oa||($n.Kind=oa={}))});var Qn=y(kr=>{"use strict";Object.defineProperty(kr,"__esModule",{value:!0});kr.isDigit=Lp;kr.isLetter=sa;kr.isNameContinue=Y_;kr.isNameStart=B_;kr.isWhiteSpace=
K_;function K_(e){return e===9||e===32}function Lp(e){return e>=48&&e<=57}function sa(e){return e>=97&&e<=122||e>=65&&e<=90}function B_(e){return sa(e)||e===95}
function Y_(e){return sa(e)||Lp(e)||e===95}});var Bn=y(Kn=>{"use strict";Object.defineProperty(Kn,"__esModule",{value:!0});Kn.dedentBlockStringLines=J_;Kn.isPrintableAsBlockString=X_;Kn.printBlockString=z_;
var aa=Qn();function J_(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,i=-1;for(let s=0;s<e.length;++s){var o;let a=e[s],u=H_(a);u!==a.length&&(n=(o=n)!==null&&o!==
void 0?o:s,i=s,s!==0&&u<r&&(r=u))}return e.map((s,a)=>a===0?s:s.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,i+1)}function H_(e){let t=0;for(;t<e.length&&(0,aa.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function X_(e){if(e==="")return!0;let t=!0,r=!1,n=!0,i=!1;for(let o=0;o<e.length;++o)switch(e.codePointAt(o)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!i)return!1;i=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&i)}function z_(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),i=n.length===1,o=n.length>1&&n.slice(1).every(m=>m.length===0||(0,aa.isWhiteSpace)(m.charCodeAt(0))),s=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!s,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!i||e.length>70||c||o||s),p="",f=i&&(0,aa.isWhiteSpace)(e.charCodeAt(0));return(l&&
!f||o)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var pn=y(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.TokenKind=void 0;var ua;Yn.TokenKind=ua;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(ua||(Yn.TokenKind=ua=
{}))});var Hn=y(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});fr.Lexer=void 0;fr.createToken=ve;fr.isPunctuatorTokenKind=Z_;fr.printCodePointAt=dr;
fr.readName=Fp;var ct=Vn(),xp=Je(),W_=Bn(),Lr=Qn(),F=pn(),la=class{constructor(t){let r=new xp.Token(F.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==F.TokenKind.EOF)do if(t.next)t=t.next;else{let r=eg(this,t.end);t.next=r,r.prev=t,t=r}while(t.
kind===F.TokenKind.COMMENT);return t}};fr.Lexer=la;function Z_(e){return e===F.TokenKind.BANG||e===F.TokenKind.DOLLAR||e===F.TokenKind.AMP||e===F.TokenKind.PAREN_L||
e===F.TokenKind.PAREN_R||e===F.TokenKind.DOT||e===F.TokenKind.SPREAD||e===F.TokenKind.COLON||e===F.TokenKind.EQUALS||e===F.TokenKind.AT||e===F.TokenKind.BRACKET_L||
e===F.TokenKind.BRACKET_R||e===F.TokenKind.BRACE_L||e===F.TokenKind.PIPE||e===F.TokenKind.BRACE_R}function dn(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}function so(e,t){
return qp(e.charCodeAt(t))&&Cp(e.charCodeAt(t+1))}function qp(e){return e>=55296&&e<=56319}function Cp(e){return e>=56320&&e<=57343}function dr(e,t){let r=e.source.
body.codePointAt(t);if(r===void 0)return F.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n==='"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).
toUpperCase().padStart(4,"0")}function ve(e,t,r,n,i){let o=e.line,s=1+r-e.lineStart;return new xp.Token(t,r,n,o,s,i)}function eg(e,t){let r=e.source.body,n=r.length,
i=t;for(;i<n;){let o=r.charCodeAt(i);switch(o){case 65279:case 9:case 32:case 44:++i;continue;case 10:++i,++e.line,e.lineStart=i;continue;case 13:r.charCodeAt(i+
1)===10?i+=2:++i,++e.line,e.lineStart=i;continue;case 35:return tg(e,i);case 33:return ve(e,F.TokenKind.BANG,i,i+1);case 36:return ve(e,F.TokenKind.DOLLAR,i,i+1);case 38:
return ve(e,F.TokenKind.AMP,i,i+1);case 40:return ve(e,F.TokenKind.PAREN_L,i,i+1);case 41:return ve(e,F.TokenKind.PAREN_R,i,i+1);case 46:if(r.charCodeAt(i+1)===
46&&r.charCodeAt(i+2)===46)return ve(e,F.TokenKind.SPREAD,i,i+3);break;case 58:return ve(e,F.TokenKind.COLON,i,i+1);case 61:return ve(e,F.TokenKind.EQUALS,i,i+1);case 64:
return ve(e,F.TokenKind.AT,i,i+1);case 91:return ve(e,F.TokenKind.BRACKET_L,i,i+1);case 93:return ve(e,F.TokenKind.BRACKET_R,i,i+1);case 123:return ve(e,F.TokenKind.
BRACE_L,i,i+1);case 124:return ve(e,F.TokenKind.PIPE,i,i+1);case 125:return ve(e,F.TokenKind.BRACE_R,i,i+1);case 34:return r.charCodeAt(i+1)===34&&r.charCodeAt(
i+2)===34?ag(e,i):ng(e,i)}if((0,Lr.isDigit)(o)||o===45)return rg(e,i,o);if((0,Lr.isNameStart)(o))return Fp(e,i);throw(0,ct.syntaxError)(e.source,i,o===39?`Unexp\
ected single quote character ('), did you mean to use a double quote (")?`:dn(o)||so(r,i)?`Unexpected character: ${dr(e,i)}.`:`Invalid character: ${dr(e,i)}.`)}
return ve(e,F.TokenKind.EOF,n,n)}function tg(e,t){let r=e._maxComments;if(r!==void 0){let s=e._commentCount+1;if(s>r)throw(0,ct.syntaxError)(e.source,t,`Documen\
t contains more than ${r} comments. Parsing aborted.`);e._commentCount=s}let n=e.source.body,i=n.length,o=t+1;for(;o<i;){let s=n.charCodeAt(o);if(s===10||s===13)
break;if(dn(s))++o;else if(so(n,o))o+=2;else break}return ve(e,F.TokenKind.COMMENT,t,o,n.slice(t+1,o))}function rg(e,t,r){let n=e.source.body,i=t,o=r,s=!1;if(o===
45&&(o=n.charCodeAt(++i)),o===48){if(o=n.charCodeAt(++i),(0,Lr.isDigit)(o))throw(0,ct.syntaxError)(e.source,i,`Invalid number, unexpected digit after 0: ${dr(e,
i)}.`)}else i=ca(e,i,o),o=n.charCodeAt(i);if(o===46&&(s=!0,o=n.charCodeAt(++i),i=ca(e,i,o),o=n.charCodeAt(i)),(o===69||o===101)&&(s=!0,o=n.charCodeAt(++i),(o===
43||o===45)&&(o=n.charCodeAt(++i)),i=ca(e,i,o),o=n.charCodeAt(i)),o===46||(0,Lr.isNameStart)(o))throw(0,ct.syntaxError)(e.source,i,`Invalid number, expected dig\
it but got: ${dr(e,i)}.`);return ve(e,s?F.TokenKind.FLOAT:F.TokenKind.INT,t,i,n.slice(t,i))}function ca(e,t,r){if(!(0,Lr.isDigit)(r))throw(0,ct.syntaxError)(e.source,
t,`Invalid number, expected digit but got: ${dr(e,t)}.`);let n=e.source.body,i=t+1;for(;(0,Lr.isDigit)(n.charCodeAt(i));)++i;return i}function ng(e,t){let r=e.source.
body,n=r.length,i=t+1,o=i,s="";for(;i<n;){let a=r.charCodeAt(i);if(a===34)return s+=r.slice(o,i),ve(e,F.TokenKind.STRING,t,i+1,s);if(a===92){s+=r.slice(o,i);let u=r.
charCodeAt(i+1)===117?r.charCodeAt(i+2)===123?ig(e,i):og(e,i):sg(e,i);s+=u.value,i+=u.size,o=i;continue}if(a===10||a===13)break;if(dn(a))++i;else if(so(r,i))i+=
2;else throw(0,ct.syntaxError)(e.source,i,`Invalid character within String: ${dr(e,i)}.`)}throw(0,ct.syntaxError)(e.source,i,"Unterminated string.")}function ig(e,t){
let r=e.source.body,n=0,i=3;for(;i<12;){let o=r.charCodeAt(t+i++);if(o===125){if(i<5||!dn(n))break;return{value:String.fromCodePoint(n),size:i}}if(n=n<<4|Jn(o),
n<0)break}throw(0,ct.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+i)}".`)}function og(e,t){let r=e.source.body,n=jp(r,t+2);if(dn(n))
return{value:String.fromCodePoint(n),size:6};if(qp(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){let i=jp(r,t+8);if(Cp(i))return{value:String.fromCodePoint(
n,i),size:12}}throw(0,ct.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}".`)}function jp(e,t){return Jn(e.charCodeAt(t))<<12|Jn(e.charCodeAt(
t+1))<<8|Jn(e.charCodeAt(t+2))<<4|Jn(e.charCodeAt(t+3))}function Jn(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function sg(e,t){let r=e.
source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\
\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,ct.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function ag(e,t){let r=e.source.body,n=r.length,i=e.lineStart,o=t+3,s=o,a="",u=[];for(;o<n;){let c=r.charCodeAt(o);if(c===34&&r.charCodeAt(o+1)===34&&
r.charCodeAt(o+2)===34){a+=r.slice(s,o),u.push(a);let l=ve(e,F.TokenKind.BLOCK_STRING,t,o+3,(0,W_.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=i,l}if(c===92&&r.charCodeAt(o+1)===34&&r.charCodeAt(o+2)===34&&r.charCodeAt(o+3)===34){a+=r.slice(s,o),s=o+1,o+=4;continue}
if(c===10||c===13){a+=r.slice(s,o),u.push(a),c===13&&r.charCodeAt(o+1)===10?o+=2:++o,a="",s=o,i=o;continue}if(dn(c))++o;else if(so(r,o))o+=2;else throw(0,ct.syntaxError)(
e.source,o,`Invalid character within String: ${dr(e,o)}.`)}throw(0,ct.syntaxError)(e.source,o,"Unterminated string.")}function Fp(e,t){let r=e.source.body,n=r.length,
i=t+1;for(;i<n;){let o=r.charCodeAt(i);if((0,Lr.isNameContinue)(o))++i;else break}return ve(e,F.TokenKind.NAME,t,i,r.slice(t,i))}});var Mp=y(ao=>{"use strict";Object.defineProperty(ao,"__esModule",{value:!0});ao.SchemaCoordinateLexer=void 0;var ug=Vn(),cg=Je(),lg=Qn(),mr=Hn(),hr=pn(),pa=class{line=1;lineStart=0;constructor(t){
let r=new cg.Token(hr.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==hr.TokenKind.EOF){let r=pg(this,t.end);t.next=r,r.prev=t,t=r}return t}};
ao.SchemaCoordinateLexer=pa;function pg(e,t){let r=e.source.body,n=r.length,i=t;if(i<n){let o=r.charCodeAt(i);switch(o){case 46:return(0,mr.createToken)(e,hr.TokenKind.
DOT,i,i+1);case 40:return(0,mr.createToken)(e,hr.TokenKind.PAREN_L,i,i+1);case 41:return(0,mr.createToken)(e,hr.TokenKind.PAREN_R,i,i+1);case 58:return(0,mr.createToken)(
e,hr.TokenKind.COLON,i,i+1);case 64:return(0,mr.createToken)(e,hr.TokenKind.AT,i,i+1)}if((0,lg.isNameStart)(o))return(0,mr.readName)(e,i);throw(0,ug.syntaxError)(
e.source,i,`Invalid character: ${(0,mr.printCodePointAt)(e,i)}.`)}return(0,mr.createToken)(e,hr.TokenKind.EOF,n,n)}});var z=y(da=>{"use strict";Object.defineProperty(da,"__esModule",{value:!0});da.inspect=fg;var dg=10,Gp=2;function fg(e){return uo(e,[])}function uo(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return mg(e,t);default:return String(e)}}function mg(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(hg(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:uo(n,r)}else if(Array.
isArray(e))return _g(e,r);return yg(e,r)}function hg(e){return typeof e.toJSON=="function"}function yg(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
Gp?"["+gg(e)+"]":"{ "+r.map(([i,o])=>i+": "+uo(o,t)).join(", ")+" }"}function _g(e,t){if(e.length===0)return"[]";if(t.length>Gp)return"[Array]";let r=Math.min(dg,
e.length),n=e.length-r,i=[];for(let o=0;o<r;++o)i.push(uo(e[o],t));return n===1?i.push("... 1 more item"):n>1&&i.push(`... ${n} more items`),"["+i.join(", ")+"]"}
function gg(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var Xn=y(co=>{"use strict";Object.defineProperty(co,"__esModule",{value:!0});co.instanceOf=void 0;var bg=z(),vg=globalThis.process&&process.env.NODE_ENV==="prod\
uction",Tg=vg?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let i=r.prototype[Symbol.toStringTag],
o=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(i===o){let s=(0,bg.inspect)(t);throw new Error(`Cannot use\
 ${i} "${s}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};co.instanceOf=Tg});var po=y(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.Source=void 0;zn.isSource=Og;var fa=$e(),Eg=z(),Ng=Xn(),lo=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,fa.devAssert)(!1,`Body must be a string. Received: ${(0,Eg.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,fa.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,fa.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};zn.Source=lo;function Og(e){return(0,Ng.
instanceOf)(e,lo)}});var jr=y(Zt=>{"use strict";Object.defineProperty(Zt,"__esModule",{value:!0});Zt.Parser=void 0;Zt.parse=Ig;Zt.parseConstValue=Pg;Zt.parseSchemaCoordinate=Dg;Zt.parseType=
Ag;Zt.parseValue=wg;var Wt=Vn(),Wn=Je(),Sg=ln(),P=U(),Vp=Hn(),Rg=Mp(),mo=po(),E=pn();function Ig(e,t){let r=new yr(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function wg(e,t){let r=new yr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
E.TokenKind.EOF),n}function Pg(e,t){let r=new yr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(E.TokenKind.EOF),n}function Ag(e,t){
let r=new yr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(E.TokenKind.EOF),n}function Dg(e){let t=(0,mo.isSource)(e)?e:
new mo.Source(e),r=new Rg.SchemaCoordinateLexer(t),n=new yr(e,{lexer:r});n.expectToken(E.TokenKind.SOF);let i=n.parseSchemaCoordinate();return n.expectToken(E.TokenKind.
EOF),i}var yr=class{constructor(t,r={}){let{lexer:n,...i}=r;if(n)this._lexer=n;else{let s=(0,mo.isSource)(t)?t:new mo.Source(t);this._lexer=new Vp.Lexer(s)}this.
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
throw(0,Wt.syntaxError)(this._lexer.source,this._lexer.token.start,`${fo(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
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
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(Sg.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(E.TokenKind.AT),n=this.parseName(),i;!r&&this.
expectOptionalToken(E.TokenKind.DOT)&&(i=this.parseName());let o;return(r||i)&&this.expectOptionalToken(E.TokenKind.PAREN_L)&&(o=this.parseName(),this.expectToken(
E.TokenKind.COLON),this.expectToken(E.TokenKind.PAREN_R)),r?o?this.node(t,{kind:P.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:o}):this.node(t,{kind:P.
Kind.DIRECTIVE_COORDINATE,name:n}):i?o?this.node(t,{kind:P.Kind.ARGUMENT_COORDINATE,name:n,fieldName:i,argumentName:o}):this.node(t,{kind:P.Kind.MEMBER_COORDINATE,
name:n,memberName:i}):this.node(t,{kind:P.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new Wn.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,Wt.syntaxError)(
this._lexer.source,r.start,`Expected ${Up(t)}, found ${fo(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===E.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,Wt.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${fo(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===E.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,Wt.syntaxError)(this._lexer.source,r.start,`Unexpected ${fo(r)}.`)}any(t,r,n){this.expectToken(t);let i=[];for(;!this.expectOptionalToken(
n);)i.push(r.call(this));return i}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}
return[]}many(t,r,n){this.expectToken(t);let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==E.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Wt.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};Zt.Parser=yr;function fo(e){let t=e.value;return Up(e.kind)+(t!=null?` "${t}"`:"")}function Up(e){return(0,Vp.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var _r=y(ma=>{"use strict";Object.defineProperty(ma,"__esModule",{value:!0});ma.didYouMean=Lg;var kg=5;function Lg(e,t){let[r,n]=t?[e,t]:[void 0,e],i=" Did you \
mean ";r&&(i+=r+" ");let o=n.map(u=>`"${u}"`);switch(o.length){case 0:return"";case 1:return i+o[0]+"?";case 2:return i+o[0]+" or "+o[1]+"?"}let s=o.slice(0,kg),
a=s.pop();return i+s.join(", ")+", or "+a+"?"}});var $p=y(ha=>{"use strict";Object.defineProperty(ha,"__esModule",{value:!0});ha.identityFunc=jg;function jg(e){return e}});var gr=y(ya=>{"use strict";Object.defineProperty(ya,"__esModule",{value:!0});ya.keyMap=xg;function xg(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var Zn=y(_a=>{"use strict";Object.defineProperty(_a,"__esModule",{value:!0});_a.keyValMap=qg;function qg(e,t,r){let n=Object.create(null);for(let i of e)n[t(i)]=
r(i);return n}});var ho=y(ga=>{"use strict";Object.defineProperty(ga,"__esModule",{value:!0});ga.mapValue=Cg;function Cg(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var ei=y(va=>{"use strict";Object.defineProperty(va,"__esModule",{value:!0});va.naturalCompare=Fg;function Fg(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let i=e.
charCodeAt(r),o=t.charCodeAt(n);if(yo(i)&&yo(o)){let s=0;do++r,s=s*10+i-ba,i=e.charCodeAt(r);while(yo(i)&&s>0);let a=0;do++n,a=a*10+o-ba,o=t.charCodeAt(n);while(yo(
o)&&a>0);if(s<a)return-1;if(s>a)return 1}else{if(i<o)return-1;if(i>o)return 1;++r,++n}}return e.length-t.length}var ba=48,Mg=57;function yo(e){return!isNaN(e)&&
ba<=e&&e<=Mg}});var br=y(Ea=>{"use strict";Object.defineProperty(Ea,"__esModule",{value:!0});Ea.suggestionList=Vg;var Gg=ei();function Vg(e,t){let r=Object.create(null),n=new Ta(
e),i=Math.floor(e.length*.4)+1;for(let o of t){let s=n.measure(o,i);s!==void 0&&(r[o]=s)}return Object.keys(r).sort((o,s)=>{let a=r[o]-r[s];return a!==0?a:(0,Gg.
naturalCompare)(o,s)})}var Ta=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=Qp(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let i=Qp(n),o=this._inputArray;if(i.length<o.length){let l=i;i=o,o=l}let s=i.length,a=o.length;if(s-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=s;l++){let p=u[(l-1)%3],f=u[l%3],m=f[0]=l;for(let T=1;T<=a;T++){let x=i[l-1]===o[T-1]?0:1,M=Math.min(p[T]+1,f[T-1]+1,p[T-1]+x);if(l>1&&
T>1&&i[l-1]===o[T-2]&&i[l-2]===o[T-1]){let V=u[(l-2)%3][T-2];M=Math.min(M,V+1)}M<m&&(m=M),f[T]=M}if(m>r)return}let c=u[s%3][a];return c<=r?c:void 0}};function Qp(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var _o=y(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});Na.toObjMap=Ug;function Ug(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var Kp=y(Oa=>{"use strict";Object.defineProperty(Oa,"__esModule",{value:!0});Oa.printString=$g;function $g(e){return`"${e.replace(Qg,Kg)}"`}var Qg=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function Kg(e){return Bg[e.charCodeAt(0)]}var Bg=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var Bp=y(Sa=>{"use strict";Object.defineProperty(Sa,"__esModule",{value:!0});Sa.reduce=Hg;var Yg=z(),Jg=Je();function Hg(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},i;do{let o;n.index++;let s=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===s)i=n.results,o=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(i=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],i==null&&r.length!==0)continue;if(Array.isArray(i)){if(i.length!==0){r.push(n),n=
{parent:i,keys:void 0,results:[],index:-1};continue}}else{let a=i;o=a?.kind;let u=typeof o=="string"?Jg.QueryDocumentKeys[o]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,Yg.inspect)(i)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(o!==void 0){let a=t[o];i=a?.(i)}
n.keys===void 0?n.results.push(i):n.results[n.keys[n.index]]=i}while(r.length!==0);return i}});var pt=y(go=>{"use strict";Object.defineProperty(go,"__esModule",{value:!0});go.print=Yp;go.printForError=Zg;var Xg=Bn(),zg=Kp(),Wg=Bp();function Yp(e,t){var r;
return tb((0,Wg.reduce)(e,rb),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function Zg(e){return Yp(e,{maxIndentDepth:100})}var eb=80,lt=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},Ia=new lt;function tb(e,t){let r="",n="",i=0,o="",s=e;for(;s!==void 0;){let a=s.lines;if(s.indentBefore&&
(i<t&&(o+="  ",n+="  "),i++),typeof a=="string")n+=a;else{n+=a[0];let u=!s.isBlockString&&i>=t?" ":`
`+o;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}s.dedentAfter&&(i--,o=o.slice(0,i*2)),s=s.next}return r+n}var rb={Name:e=>new lt(e.value),Variable:e=>g(["$",e.name]),
Document:e=>g(e.definitions,`

`),OperationDefinition(e){let t=Ra(e.variableDefinitions)?D(`(
`,g(e.variableDefinitions,`
`),`
)`):D("(",g(e.variableDefinitions,", "),")"),r=g([D("",e.description,`
`),g([e.operation,g([e.name,t]),g(e.directives," ")]," ")]);return g([e.operation==="query"&&r.length===e.operation.length?"":g([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:i})=>g([D("",i,`
`),e,": ",t,D(" = ",r),D(" ",g(n," "))]),SelectionSet:({selections:e})=>Nt(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:i}){let o=g([D("",e,":\
 "),t],"");return g([ib(o,r),D(" ",g(n," ")),D(" ",i)])},Argument:({name:e,value:t})=>g([e,": ",t]),FragmentSpread:({name:e,directives:t})=>g(["...",e,D(" ",g(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>g(["...",D("on ",e),g(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:i,description:o})=>g([D("",o,`
`),"fragment ",e,D("(",g(r,", "),")")," on ",t," ",D("",g(n," ")," "),i]),IntValue:({value:e})=>new lt(e),FloatValue:({value:e})=>new lt(e),StringValue:({value:e,
block:t})=>new lt(t===!0?(0,Xg.printBlockString)(e):(0,zg.printString)(e),t===!0),BooleanValue:({value:e})=>new lt(e?"true":"false"),NullValue:()=>new lt("null"),
EnumValue:({value:e})=>new lt(e),ListValue:({values:e})=>g(["[",g(e,", "),"]"]),ObjectValue:({fields:e})=>g(["{",g(e,", "),"}"]),ObjectField:({name:e,value:t})=>g(
[e,": ",t]),Directive:({name:e,arguments:t})=>g(["@",e,D("(",g(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>g(["[",e,"]"]),NonNullType:({type:e})=>g(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>g([D("",e,`
`),g(["schema",g(t," "),Nt(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>g([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>g(
[D("",e,`
`),g(["scalar",t,g(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>g([D("",e,`
`),g(["type",t,D("implements ",g(r," & ")),g(n," "),Nt(i)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:i})=>g([D("",e,`
`),t,Ra(r)?D(`(
`,g(r,`
`).indent(),`
)`):D("(",g(r,", "),")"),": ",n,D(" ",g(i," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:i})=>g([D("",e,`
`),t,": ",r,D(" = ",n),D(" ",g(i," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>g([D("",e,`
`),g(["interface",t,D("implements ",g(r," & ")),g(n," "),Nt(i)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>g([D("",e,`
`),g(["union",t,g(r," "),D("= ",g(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>g([D("",e,`
`),g(["enum",t,g(r," "),Nt(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>g([D("",e,`
`),g([t,g(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>g([D("",e,`
`),g(["input",t,g(r," "),Nt(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:i,locations:o})=>g([D("",e,`
`),"directive @",t,Ra(r)?D(`(
`,g(r,`
`).indent(),`
)`):D("(",g(r,", "),")"),D(" ",g(n," ")),i?" repeatable":""," on ",g(o," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>g(["extend schema",g(e," "),Nt(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>g(["extend scalar",e,g(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>g([
"extend type",e,D("implements ",g(t," & ")),g(r," "),Nt(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>g(["extend interface",e,D(
"implements ",g(t," & ")),g(r," "),Nt(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>g(["extend union",e,g(t," "),D("= ",g(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>g(["extend enum",e,g(t," "),Nt(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>g(["extend input",e,g(t," "),
Nt(r)]," "),DirectiveExtension:({name:e,directives:t})=>g([g(["extend directive @",e]),g(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>g(
[e,D(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>g([e,D(".",t),D("(",r,":)")]),DirectiveCoordinate:({name:e})=>g(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>g(["@",e,D("(",t,":)")])};function g(e,t=""){if(e==null||e.length===0)return Ia;let r=Ia;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new lt(n):n:(t!==""&&r.append(t),r.append(n)));return r}function nb(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function Nt(e){return D(`{
`,g(e,`
`).indent(),`
}`)}function D(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new lt(e).append(t).append(r):Ia}function Ra(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function ib(e,t){return t==null||t.length===0?e:g([e,e.length+nb(t,", ")+2>eb?D(`(
`,g(t,`
`).indent(),`
)`):D("(",g(t,", "),")")])}});var Aa=y(Pa=>{"use strict";Object.defineProperty(Pa,"__esModule",{value:!0});Pa.valueFromASTUntyped=wa;var ob=Zn(),er=U();function wa(e,t){switch(e.kind){case er.
Kind.NULL:return null;case er.Kind.INT:return parseInt(e.value,10);case er.Kind.FLOAT:return parseFloat(e.value);case er.Kind.STRING:case er.Kind.ENUM:case er.Kind.
BOOLEAN:return e.value;case er.Kind.LIST:return e.values.map(r=>wa(r,t));case er.Kind.OBJECT:return(0,ob.keyValMap)(e.fields,r=>r.name.value,r=>wa(r.value,t));case er.
Kind.VARIABLE:return t?.[e.name.value]}}});var ti=y(vo=>{"use strict";Object.defineProperty(vo,"__esModule",{value:!0});vo.assertEnumValueName=sb;vo.assertName=Xp;var Jp=$e(),bo=w(),Hp=Qn();function Xp(e){
if(e!=null||(0,Jp.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,Jp.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new bo.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,Hp.isNameContinue)(e.charCodeAt(t)))throw new bo.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,Hp.isNameStart)(e.charCodeAt(0)))throw new bo.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function sb(e){if(e==="true"||e==="false"||e==="null")throw new bo.GraphQLError(`Enum values cannot be named: ${e}`);return Xp(e)}});var $=y(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});I.GraphQLUnionType=I.GraphQLScalarType=I.GraphQLObjectType=I.GraphQLNonNull=I.GraphQLList=
I.GraphQLInterfaceType=I.GraphQLInputObjectType=I.GraphQLEnumType=void 0;I.argsToArgsConfig=cd;I.assertAbstractType=Rb;I.assertCompositeType=Sb;I.assertEnumType=
gb;I.assertInputObjectType=bb;I.assertInputType=Eb;I.assertInterfaceType=yb;I.assertLeafType=Ob;I.assertListType=vb;I.assertNamedType=Ab;I.assertNonNullType=Tb;
I.assertNullableType=wb;I.assertObjectType=hb;I.assertOutputType=Nb;I.assertScalarType=mb;I.assertType=fb;I.assertUnionType=_b;I.assertWrappingType=Ib;I.defineArguments=
ad;I.getNamedType=Db;I.getNullableType=Pb;I.isAbstractType=nd;I.isCompositeType=rd;I.isEnumType=Fr;I.isInputObjectType=ni;I.isInputType=Da;I.isInterfaceType=qr;
I.isLeafType=td;I.isListType=ko;I.isNamedType=id;I.isNonNullType=Tr;I.isNullableType=La;I.isObjectType=mn;I.isOutputType=ka;I.isRequiredArgument=kb;I.isRequiredInputField=
xb;I.isScalarType=xr;I.isType=Do;I.isUnionType=Cr;I.isWrappingType=ii;I.resolveObjMapThunk=xa;I.resolveReadonlyArrayThunk=ja;var xe=$e(),ab=_r(),zp=$p(),ie=z(),
vr=Xn(),ub=Ft(),cb=gr(),ed=Zn(),Ao=ho(),lb=br(),Mt=_o(),ri=w(),pb=U(),Wp=pt(),db=Aa(),Gt=ti();function Do(e){return xr(e)||mn(e)||qr(e)||Cr(e)||Fr(e)||ni(e)||ko(
e)||Tr(e)}function fb(e){if(!Do(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL type.`);return e}function xr(e){return(0,vr.instanceOf)(e,Oo)}
function mb(e){if(!xr(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL Scalar type.`);return e}function mn(e){return(0,vr.instanceOf)(e,So)}function hb(e){
if(!mn(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL Object type.`);return e}function qr(e){return(0,vr.instanceOf)(e,Ro)}function yb(e){if(!qr(
e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL Interface type.`);return e}function Cr(e){return(0,vr.instanceOf)(e,Io)}function _b(e){if(!Cr(
e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL Union type.`);return e}function Fr(e){return(0,vr.instanceOf)(e,wo)}function gb(e){if(!Fr(e))throw new Error(
`Expected ${(0,ie.inspect)(e)} to be a GraphQL Enum type.`);return e}function ni(e){return(0,vr.instanceOf)(e,Po)}function bb(e){if(!ni(e))throw new Error(`Expe\
cted ${(0,ie.inspect)(e)} to be a GraphQL Input Object type.`);return e}function ko(e){return(0,vr.instanceOf)(e,Eo)}function vb(e){if(!ko(e))throw new Error(`E\
xpected ${(0,ie.inspect)(e)} to be a GraphQL List type.`);return e}function Tr(e){return(0,vr.instanceOf)(e,No)}function Tb(e){if(!Tr(e))throw new Error(`Expect\
ed ${(0,ie.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function Da(e){return xr(e)||Fr(e)||ni(e)||ii(e)&&Da(e.ofType)}function Eb(e){if(!Da(e))throw new Error(
`Expected ${(0,ie.inspect)(e)} to be a GraphQL input type.`);return e}function ka(e){return xr(e)||mn(e)||qr(e)||Cr(e)||Fr(e)||ii(e)&&ka(e.ofType)}function Nb(e){
if(!ka(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL output type.`);return e}function td(e){return xr(e)||Fr(e)}function Ob(e){if(!td(e))throw new Error(
`Expected ${(0,ie.inspect)(e)} to be a GraphQL leaf type.`);return e}function rd(e){return mn(e)||qr(e)||Cr(e)}function Sb(e){if(!rd(e))throw new Error(`Expecte\
d ${(0,ie.inspect)(e)} to be a GraphQL composite type.`);return e}function nd(e){return qr(e)||Cr(e)}function Rb(e){if(!nd(e))throw new Error(`Expected ${(0,ie.
inspect)(e)} to be a GraphQL abstract type.`);return e}var Eo=class{constructor(t){Do(t)||(0,xe.devAssert)(!1,`Expected ${(0,ie.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};I.GraphQLList=Eo;
var No=class{constructor(t){La(t)||(0,xe.devAssert)(!1,`Expected ${(0,ie.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};I.GraphQLNonNull=No;function ii(e){return ko(e)||Tr(e)}function Ib(e){
if(!ii(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL wrapping type.`);return e}function La(e){return Do(e)&&!Tr(e)}function wb(e){if(!La(e))
throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL nullable type.`);return e}function Pb(e){if(e)return Tr(e)?e.ofType:e}function id(e){return xr(e)||
mn(e)||qr(e)||Cr(e)||Fr(e)||ni(e)}function Ab(e){if(!id(e))throw new Error(`Expected ${(0,ie.inspect)(e)} to be a GraphQL named type.`);return e}function Db(e){
if(e){let t=e;for(;ii(t);)t=t.ofType;return t}}function ja(e){return typeof e=="function"?e():e}function xa(e){return typeof e=="function"?e():e}var Oo=class{constructor(t){
var r,n,i,o;let s=(r=t.parseValue)!==null&&r!==void 0?r:zp.identityFunc;this.name=(0,Gt.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:zp.identityFunc,this.parseValue=s,this.parseLiteral=(i=t.parseLiteral)!==null&&i!==void 0?i:(a,u)=>s(
(0,db.valueFromASTUntyped)(a,u)),this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(o=t.extensionASTNodes)!==null&&o!==
void 0?o:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,xe.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,ie.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,xe.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};I.GraphQLScalarType=Oo;var So=class{constructor(t){var r;this.name=(0,Gt.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>sd(t),this._interfaces=()=>od(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,ie.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:ud(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLObjectType=So;function od(e){var t;let r=ja((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,xe.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function sd(e){let t=xa(e.fields);return fn(t)||(0,xe.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Ao.mapValue)(t,(r,n)=>{var i;fn(r)||(0,xe.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,xe.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,ie.inspect)(r.resolve)}.`);let o=(i=r.args)!==null&&
i!==void 0?i:{};return fn(o)||(0,xe.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Gt.assertName)(n),description:r.
description,type:r.type,args:ad(o),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Mt.toObjMap)(r.extensions),astNode:r.
astNode}})}function ad(e){return Object.entries(e).map(([t,r])=>({name:(0,Gt.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Mt.toObjMap)(r.extensions),astNode:r.astNode}))}function fn(e){return(0,ub.isObjectLike)(e)&&!Array.isArray(e)}function ud(e){return(0,Ao.
mapValue)(e,t=>({description:t.description,type:t.type,args:cd(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function cd(e){return(0,ed.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function kb(e){return Tr(e.type)&&e.defaultValue===void 0}var Ro=class{constructor(t){var r;this.
name=(0,Gt.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=sd.bind(void 0,t),this._interfaces=od.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,ie.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:ud(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};I.GraphQLInterfaceType=Ro;var Io=class{constructor(t){var r;this.name=(0,Gt.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=Lb.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,ie.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLUnionType=Io;function Lb(e){
let t=ja(e.types);return Array.isArray(t)||(0,xe.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var wo=class{constructor(t){
var r;this.name=(0,Gt.assertName)(t.name),this.description=t.description,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:Zp(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=Zp(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,cb.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new ri.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,ie.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let i=(0,ie.inspect)(t);throw new ri.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${i}.`+(r?"":To(this,i)))}let n=this.getValue(t);if(n==null)throw new ri.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":To(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==pb.Kind.ENUM){let o=(0,Wp.printForError)(t);throw new ri.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${o}.`+(n?"":To(this,o)),{nodes:t})}let i=this.getValue(t.value);if(i==null){let o=(0,Wp.printForError)(t);throw new ri.GraphQLError(
`Value "${o}" does not exist in "${this.name}" enum.`+(n?"":To(this,o)),{nodes:t})}return i.value}toConfig(){let t=(0,ed.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};I.GraphQLEnumType=wo;function To(e,t){let r=e.getValues().map(i=>i.name),n=(0,lb.suggestionList)(t,r);return(0,ab.didYouMean)("the enum value",n)}function Zp(e,t){
return fn(t)||(0,xe.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(fn(n)||(0,xe.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,ie.inspect)(n)}.`),{name:(0,Gt.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Mt.toObjMap)(n.extensions),astNode:n.astNode}))}var Po=class{constructor(t){
var r,n;this.name=(0,Gt.assertName)(t.name),this.description=t.description,this.extensions=(0,Mt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=jb.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Ao.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};I.GraphQLInputObjectType=Po;function jb(e){let t=xa(e.fields);return fn(t)||(0,xe.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Ao.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,xe.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Gt.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Mt.toObjMap)(r.extensions),astNode:r.astNode}))}function xb(e){return Tr(e.type)&&e.defaultValue===
void 0}});var si=y(oi=>{"use strict";Object.defineProperty(oi,"__esModule",{value:!0});oi.doTypesOverlap=qb;oi.isEqualType=qa;oi.isTypeSubTypeOf=Lo;var Me=$();function qa(e,t){
return e===t?!0:(0,Me.isNonNullType)(e)&&(0,Me.isNonNullType)(t)||(0,Me.isListType)(e)&&(0,Me.isListType)(t)?qa(e.ofType,t.ofType):!1}function Lo(e,t,r){return t===
r?!0:(0,Me.isNonNullType)(r)?(0,Me.isNonNullType)(t)?Lo(e,t.ofType,r.ofType):!1:(0,Me.isNonNullType)(t)?Lo(e,t.ofType,r):(0,Me.isListType)(r)?(0,Me.isListType)(
t)?Lo(e,t.ofType,r.ofType):!1:(0,Me.isListType)(t)?!1:(0,Me.isAbstractType)(r)&&((0,Me.isInterfaceType)(t)||(0,Me.isObjectType)(t))&&e.isSubType(r,t)}function qb(e,t,r){
return t===r?!0:(0,Me.isAbstractType)(t)?(0,Me.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,Me.isAbstractType)(r)?e.isSubType(
r,t):!1}});var Vt=y(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});Ae.GraphQLString=Ae.GraphQLInt=Ae.GraphQLID=Ae.GraphQLFloat=Ae.GraphQLBoolean=Ae.GRAPHQL_MIN_INT=
Ae.GRAPHQL_MAX_INT=void 0;Ae.isSpecifiedScalarType=Cb;Ae.specifiedScalarTypes=void 0;var Ot=z(),ld=Ft(),qe=w(),Mr=U(),ai=pt(),ui=$(),jo=2147483647;Ae.GRAPHQL_MAX_INT=
jo;var xo=-2147483648;Ae.GRAPHQL_MIN_INT=xo;var pd=new ui.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=ci(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new qe.GraphQLError(`Int cannot represent non-integer value: ${(0,Ot.inspect)(t)}`);if(r>
jo||r<xo)throw new qe.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Ot.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new qe.GraphQLError(`Int cannot represent non-integer value: ${(0,Ot.inspect)(e)}`);if(e>jo||e<xo)throw new qe.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==Mr.Kind.INT)throw new qe.GraphQLError(`Int cannot represent non-integer value\
: ${(0,ai.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>jo||t<xo)throw new qe.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Ae.GraphQLInt=pd;var dd=new ui.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=ci(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new qe.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Ot.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new qe.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Ot.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Mr.Kind.FLOAT&&e.kind!==Mr.Kind.INT)throw new qe.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,ai.printForError)(e)}`,e);return parseFloat(e.value)}});Ae.GraphQLFloat=dd;var fd=new ui.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=ci(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new qe.GraphQLError(`String cannot represent value: ${(0,Ot.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new qe.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Ot.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Mr.Kind.STRING)throw new qe.GraphQLError(`String cannot rep\
resent a non string value: ${(0,ai.printForError)(e)}`,{nodes:e});return e.value}});Ae.GraphQLString=fd;var md=new ui.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=ci(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new qe.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Ot.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new qe.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Ot.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Mr.Kind.BOOLEAN)throw new qe.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,ai.printForError)(e)}`,{nodes:e});return e.value}});Ae.GraphQLBoolean=md;var hd=new ui.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=ci(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new qe.GraphQLError(`ID cannot represent value\
: ${(0,Ot.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new qe.GraphQLError(
`ID cannot represent value: ${(0,Ot.inspect)(e)}`)},parseLiteral(e){if(e.kind!==Mr.Kind.STRING&&e.kind!==Mr.Kind.INT)throw new qe.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,ai.printForError)(e),{nodes:e});return e.value}});Ae.GraphQLID=hd;var yd=Object.freeze([fd,pd,dd,md,hd]);Ae.specifiedScalarTypes=
yd;function Cb(e){return yd.some(({name:t})=>e.name===t)}function ci(e){if((0,ld.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,ld.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var He=y(Te=>{"use strict";Object.defineProperty(Te,"__esModule",{value:!0});Te.GraphQLSpecifiedByDirective=Te.GraphQLSkipDirective=Te.GraphQLOneOfDirective=Te.
GraphQLIncludeDirective=Te.GraphQLDirective=Te.GraphQLDeprecatedDirective=Te.DEFAULT_DEPRECATION_REASON=void 0;Te.assertDirective=$b;Te.isDirective=gd;Te.isSpecifiedDirective=
Qb;Te.specifiedDirectives=void 0;var _d=$e(),Fb=z(),Mb=Xn(),Gb=Ft(),Vb=_o(),et=ln(),Ub=ti(),li=$(),qo=Vt();function gd(e){return(0,Mb.instanceOf)(e,tr)}function $b(e){
if(!gd(e))throw new Error(`Expected ${(0,Fb.inspect)(e)} to be a GraphQL directive.`);return e}var tr=class{constructor(t){var r,n,i;this.name=(0,Ub.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,Vb.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,_d.devAssert)(!1,`@${t.name} locations must be an Array.`);let o=(i=t.args)!==null&&i!==void 0?i:{};(0,Gb.isObjectLike)(o)&&!Array.isArray(o)||(0,_d.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,li.defineArguments)(o)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,li.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};Te.GraphQLDirective=tr;var bd=new tr({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[et.DirectiveLocation.FIELD,et.DirectiveLocation.FRAGMENT_SPREAD,et.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new li.GraphQLNonNull(
qo.GraphQLBoolean),description:"Included when true."}}});Te.GraphQLIncludeDirective=bd;var vd=new tr({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[et.DirectiveLocation.FIELD,et.DirectiveLocation.FRAGMENT_SPREAD,et.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new li.GraphQLNonNull(qo.GraphQLBoolean),description:"Skipped when true."}}});Te.GraphQLSkipDirective=vd;var Td="No longer supported";Te.DEFAULT_DEPRECATION_REASON=
Td;var Ed=new tr({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[et.DirectiveLocation.FIELD_DEFINITION,
et.DirectiveLocation.ARGUMENT_DEFINITION,et.DirectiveLocation.INPUT_FIELD_DEFINITION,et.DirectiveLocation.ENUM_VALUE,et.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:qo.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:Td}}});Te.GraphQLDeprecatedDirective=Ed;var Nd=new tr(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[et.DirectiveLocation.SCALAR],args:{url:{type:new li.GraphQLNonNull(
qo.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});Te.GraphQLSpecifiedByDirective=Nd;var Od=new tr({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[et.DirectiveLocation.INPUT_OBJECT],args:{}});Te.GraphQLOneOfDirective=
Od;var Sd=Object.freeze([bd,vd,Ed,Nd,Od]);Te.specifiedDirectives=Sd;function Qb(e){return Sd.some(({name:t})=>t===e.name)}});var Qe=y(Ca=>{"use strict";Object.defineProperty(Ca,"__esModule",{value:!0});Ca.invariant=Kb;function Kb(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Co=y(Fa=>{"use strict";Object.defineProperty(Fa,"__esModule",{value:!0});Fa.isIterableObject=Bb;function Bb(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var fi=y(Ma=>{"use strict";Object.defineProperty(Ma,"__esModule",{value:!0});Ma.astFromValue=di;var Rd=z(),Yb=Qe(),Jb=Co(),Hb=Ft(),dt=U(),pi=$(),Xb=Vt();function di(e,t){
if((0,pi.isNonNullType)(t)){let r=di(e,t.ofType);return r?.kind===dt.Kind.NULL?null:r}if(e===null)return{kind:dt.Kind.NULL};if(e===void 0)return null;if((0,pi.isListType)(
t)){let r=t.ofType;if((0,Jb.isIterableObject)(e)){let n=[];for(let i of e){let o=di(i,r);o!=null&&n.push(o)}return{kind:dt.Kind.LIST,values:n}}return di(e,r)}if((0,pi.
isInputObjectType)(t)){if(!(0,Hb.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let i=di(e[n.name],n.type);i&&r.push({kind:dt.
Kind.OBJECT_FIELD,name:{kind:dt.Kind.NAME,value:n.name},value:i})}return{kind:dt.Kind.OBJECT,fields:r}}if((0,pi.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:dt.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return Id.test(n)?{kind:dt.Kind.
INT,value:n}:{kind:dt.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,pi.isEnumType)(t)?{kind:dt.Kind.ENUM,value:r}:t===Xb.GraphQLID&&Id.test(r)?{kind:dt.Kind.
INT,value:r}:{kind:dt.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,Rd.inspect)(r)}.`)}(0,Yb.invariant)(!1,"Unexpected input type:\
 "+(0,Rd.inspect)(t))}var Id=/^-?(?:0|[1-9][0-9]*)$/});var mt=y(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.introspectionTypes=te.__TypeKind=te.__Type=te.__Schema=te.__InputValue=te.__Field=
te.__EnumValue=te.__DirectiveLocation=te.__Directive=te.TypeNameMetaFieldDef=te.TypeMetaFieldDef=te.TypeKind=te.SchemaMetaFieldDef=void 0;te.isIntrospectionType=
iv;var zb=z(),Wb=Qe(),Re=ln(),Zb=pt(),ev=fi(),R=$(),ee=Vt(),Ga=new R.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities o\
f a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:ee.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new R.GraphQLNonNull(
new R.GraphQLList(new R.GraphQLNonNull(ft))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new R.GraphQLNonNull(ft),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:ft,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:ft,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new R.
GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(Va))),args:{includeDeprecated:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});te.__Schema=Ga;var Va=new R.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new R.GraphQLNonNull(ee.GraphQLString),resolve:e=>e.
name},description:{type:ee.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new R.GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(Ua))),resolve:e=>e.locations},args:{type:new R.GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(
mi))),args:{includeDeprecated:{type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ee.GraphQLString,resolve:e=>e.deprecationReason}})});
te.__Directive=Va;var Ua=new R.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:Re.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:Re.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:Re.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:Re.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:Re.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:Re.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:Re.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:Re.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:Re.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:Re.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:Re.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:Re.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:Re.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:Re.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:Re.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:Re.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:Re.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:Re.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:Re.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:Re.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});te.__DirectiveLocation=Ua;var ft=new R.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new R.GraphQLNonNull(Ka),resolve(e){if((0,R.isScalarType)(e))return De.SCALAR;if((0,R.isObjectType)(e))return De.OBJECT;if((0,R.isInterfaceType)(
e))return De.INTERFACE;if((0,R.isUnionType)(e))return De.UNION;if((0,R.isEnumType)(e))return De.ENUM;if((0,R.isInputObjectType)(e))return De.INPUT_OBJECT;if((0,R.
isListType)(e))return De.LIST;if((0,R.isNonNullType)(e))return De.NON_NULL;(0,Wb.invariant)(!1,`Unexpected type: "${(0,zb.inspect)(e)}".`)}},name:{type:ee.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:ee.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:ee.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new R.GraphQLList(new R.GraphQLNonNull($a)),args:{includeDeprecated:{type:ee.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,R.isObjectType)(e)||(0,R.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new R.GraphQLList(new R.GraphQLNonNull(ft)),resolve(e){if((0,R.isObjectType)(e)||(0,R.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new R.GraphQLList(new R.GraphQLNonNull(ft)),resolve(e,t,r,{schema:n}){if((0,R.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new R.GraphQLList(new R.GraphQLNonNull(Qa)),args:{includeDeprecated:{type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,R.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new R.GraphQLList(new R.GraphQLNonNull(mi)),args:{
includeDeprecated:{type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,R.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:ft,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:ee.GraphQLBoolean,resolve:e=>{if((0,R.isInputObjectType)(
e))return e.isOneOf}}})});te.__Type=ft;var $a=new R.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new R.GraphQLNonNull(ee.GraphQLString),resolve:e=>e.name},
description:{type:ee.GraphQLString,resolve:e=>e.description},args:{type:new R.GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(mi))),args:{includeDeprecated:{
type:ee.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new R.GraphQLNonNull(
ft),resolve:e=>e.type},isDeprecated:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ee.GraphQLString,
resolve:e=>e.deprecationReason}})});te.__Field=$a;var mi=new R.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new R.GraphQLNonNull(
ee.GraphQLString),resolve:e=>e.name},description:{type:ee.GraphQLString,resolve:e=>e.description},type:{type:new R.GraphQLNonNull(ft),resolve:e=>e.type},defaultValue:{
type:ee.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,ev.
astFromValue)(r,t);return n?(0,Zb.print)(n):null}},isDeprecated:{type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:ee.GraphQLString,resolve:e=>e.deprecationReason}})});te.__InputValue=mi;var Qa=new R.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new R.GraphQLNonNull(ee.GraphQLString),resolve:e=>e.name},description:{type:ee.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new R.GraphQLNonNull(ee.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ee.GraphQLString,resolve:e=>e.deprecationReason}})});
te.__EnumValue=Qa;var De;te.TypeKind=De;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(De||(te.TypeKind=De={}));var Ka=new R.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:De.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:De.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:De.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:De.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:De.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:De.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:De.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:De.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});te.__TypeKind=Ka;var tv={name:"__schema",type:new R.GraphQLNonNull(
Ga),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
te.SchemaMetaFieldDef=tv;var rv={name:"__type",type:ft,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new R.
GraphQLNonNull(ee.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};te.TypeMetaFieldDef=rv;var nv={name:"__typename",type:new R.GraphQLNonNull(ee.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};te.TypeNameMetaFieldDef=nv;var wd=Object.freeze([Ga,Va,Ua,ft,$a,mi,Qa,Ka]);te.introspectionTypes=wd;function iv(e){return wd.some(({
name:t})=>e.name===t)}});var Gr=y(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.GraphQLSchema=void 0;hn.assertSchema=cv;hn.isSchema=Ad;var Fo=$e(),Ya=z(),ov=Xn(),
sv=Ft(),av=_o(),Ba=Je(),St=$(),Pd=He(),uv=mt();function Ad(e){return(0,ov.instanceOf)(e,Mo)}function cv(e){if(!Ad(e))throw new Error(`Expected ${(0,Ya.inspect)(
e)} to be a GraphQL schema.`);return e}var Mo=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,sv.isObjectLike)(t)||(0,Fo.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Fo.devAssert)(!1,`"types" must be Array if provided but got: ${(0,Ya.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Fo.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,Ya.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,av.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:Pd.specifiedDirectives;let i=new Set(
t.types);if(t.types!=null)for(let o of t.types)i.delete(o),Rt(o,i);this._queryType!=null&&Rt(this._queryType,i),this._mutationType!=null&&Rt(this._mutationType,
i),this._subscriptionType!=null&&Rt(this._subscriptionType,i);for(let o of this._directives)if((0,Pd.isDirective)(o))for(let s of o.args)Rt(s.type,i);Rt(uv.__Schema,
i),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let o of i){if(o==null)continue;let s=o.
name;if(s||(0,Fo.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[s]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${s}".`);if(this._typeMap[s]=o,(0,St.isInterfaceType)(o)){for(let a of o.getInterfaces())if((0,St.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(o)}}else if((0,St.
isObjectType)(o)){for(let a of o.getInterfaces())if((0,St.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(o)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case Ba.OperationTypeNode.QUERY:return this.getQueryType();case Ba.OperationTypeNode.
MUTATION:return this.getMutationType();case Ba.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,St.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,St.isUnionType)(t))for(let i of t.
getTypes())n[i.name]=!0;else{let i=this.getImplementations(t);for(let o of i.objects)n[o.name]=!0;for(let o of i.interfaces)n[o.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};hn.GraphQLSchema=
Mo;function Rt(e,t){let r=(0,St.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,St.isUnionType)(r))for(let n of r.getTypes())Rt(n,t);else if((0,St.isObjectType)(r)||
(0,St.isInterfaceType)(r)){for(let n of r.getInterfaces())Rt(n,t);for(let n of Object.values(r.getFields())){Rt(n.type,t);for(let i of n.args)Rt(i.type,t)}}else if((0,St.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))Rt(n.type,t)}return t}});var yi=y(Go=>{"use strict";Object.defineProperty(Go,"__esModule",{value:!0});Go.assertValidSchema=fv;Go.validateSchema=qd;var Ge=z(),lv=w(),Ja=Je(),Dd=si(),he=$(),
xd=He(),pv=mt(),dv=Gr();function qd(e){if((0,dv.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new Xa(e);mv(t),hv(t),yv(t);let r=t.getErrors();
return e.__validationErrors=r,r}function fv(e){let t=qd(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var Xa=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new lv.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function mv(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,he.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,Ge.inspect)(r)}.`,(n=Ha(t,Ja.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let i=t.getMutationType();if(i&&!(0,he.isObjectType)(i)){var o;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,Ge.inspect)(i)}.`,(o=Ha(t,Ja.OperationTypeNode.MUTATION))!==null&&o!==void 0?o:i.astNode)}let s=t.getSubscriptionType();if(s&&!(0,he.isObjectType)(s)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,Ge.inspect)(s)}.`,(a=Ha(t,Ja.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:s.astNode)}}function Ha(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var i;return(i=n?.operationTypes)!==null&&i!==void 0?i:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function hv(e){for(let r of e.schema.getDirectives()){if(!(0,xd.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,Ge.inspect)(r)}.`,r?.astNode);continue}Vr(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(Vr(e,n),(0,he.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,Ge.
inspect)(n.type)}.`,n.astNode),(0,he.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[za(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function Vr(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function yv(e){let t=Nv(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,he.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,Ge.inspect)(n)}.`,n.astNode);continue}(0,pv.isIntrospectionType)(n)||Vr(e,n),(0,he.isObjectType)(
n)||(0,he.isInterfaceType)(n)?(kd(e,n),Ld(e,n)):(0,he.isUnionType)(n)?bv(e,n):(0,he.isEnumType)(n)?vv(e,n):(0,he.isInputObjectType)(n)&&(Tv(e,n),t(n))}}function kd(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let s of r){
if(Vr(e,s),!(0,he.isOutputType)(s.type)){var n;e.reportError(`The type of ${t.name}.${s.name} must be Output Type but got: ${(0,Ge.inspect)(s.type)}.`,(n=s.astNode)===
null||n===void 0?void 0:n.type)}for(let a of s.args){let u=a.name;if(Vr(e,a),!(0,he.isInputType)(a.type)){var i;e.reportError(`The type of ${t.name}.${s.name}(${u}\
:) must be Input Type but got: ${(0,Ge.inspect)(a.type)}.`,(i=a.astNode)===null||i===void 0?void 0:i.type)}if((0,he.isRequiredArgument)(a)&&a.deprecationReason!=
null){var o;e.reportError(`Required argument ${t.name}.${s.name}(${u}:) cannot be deprecated.`,[za(a.astNode),(o=a.astNode)===null||o===void 0?void 0:o.type])}}}}
function Ld(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,he.isInterfaceType)(n)){e.reportError(`Type ${(0,Ge.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,Ge.inspect)(n)}.`,hi(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,hi(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,hi(t,n));continue}r[n.name]=
!0,gv(e,t,n),_v(e,t,n)}}function _v(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,Dd.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var i,o;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,Ge.inspect)(u.type)} but ${t.name}.${c} is type ${(0,Ge.inspect)(l.type)}.`,[(i=
u.astNode)===null||i===void 0?void 0:i.type,(o=l.astNode)===null||o===void 0?void 0:o.type])}for(let p of u.args){let f=p.name,m=l.args.find(T=>T.name===f);if(!m){
e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,Dd.isEqualType)(
p.type,m.type)){var s,a;e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expects type ${(0,Ge.inspect)(p.type)} but ${t.name}.${c}(${f}:) is type ${(0,Ge.
inspect)(m.type)}.`,[(s=p.astNode)===null||s===void 0?void 0:s.type,(a=m.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let f=p.name;!u.args.
find(T=>T.name===f)&&(0,he.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${f} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function gv(e,t,r){let n=t.getInterfaces();for(let i of r.getInterfaces())n.includes(i)||e.reportError(i===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${i.name} because it is implemented by ${r.
name}.`,[...hi(r,i),...hi(t,r)])}function bv(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let i of r){if(n[i.name]){e.reportError(`Union type ${t.name} can only include type ${i.name} onc\
e.`,jd(t,i.name));continue}n[i.name]=!0,(0,he.isObjectType)(i)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,Ge.inspect)(
i)}.`,jd(t,String(i)))}}function vv(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)Vr(e,n)}function Tv(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){if(Vr(e,o),!(0,he.isInputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be In\
put Type but got: ${(0,Ge.inspect)(o.type)}.`,(n=o.astNode)===null||n===void 0?void 0:n.type)}if((0,he.isRequiredInputField)(o)&&o.deprecationReason!=null){var i;
e.reportError(`Required input field ${t.name}.${o.name} cannot be deprecated.`,[za(o.astNode),(i=o.astNode)===null||i===void 0?void 0:i.type])}t.isOneOf&&Ev(t,o,
e)}}function Ev(e,t,r){if((0,he.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function Nv(e){let t=Object.
create(null),r=[],n=Object.create(null);return i;function i(o){if(t[o.name])return;t[o.name]=!0,n[o.name]=r.length;let s=Object.values(o.getFields());for(let a of s)
if((0,he.isNonNullType)(a.type)&&(0,he.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)i(u);else{let l=r.slice(c),p=l.
map(f=>f.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(f=>f.astNode))}
r.pop()}n[o.name]=void 0}}function hi(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.interfaces)!==null&&s!==
void 0?s:[]}).filter(o=>o.name.value===t.name)}function jd(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.types)!==
null&&s!==void 0?s:[]}).filter(o=>o.name.value===t)}function za(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===xd.
GraphQLDeprecatedDirective.name)}});var _n=y(Er=>{"use strict";Object.defineProperty(Er,"__esModule",{value:!0});Er.BREAK=void 0;Er.getEnterLeaveForKind=Vo;Er.getVisitFn=wv;Er.visit=Rv;Er.visitInParallel=
Iv;var Ov=$e(),Sv=z(),Wa=Je(),Cd=U(),yn=Object.freeze({});Er.BREAK=yn;function Rv(e,t,r=Wa.QueryDocumentKeys){let n=new Map;for(let V of Object.values(Cd.Kind))
n.set(V,Vo(t,V));let i,o=Array.isArray(e),s=[e],a=-1,u=[],c=e,l,p,f=[],m=[];do{a++;let V=a===s.length,Pe=V&&u.length!==0;if(V){if(l=m.length===0?void 0:f[f.length-
1],c=p,p=m.pop(),Pe)if(o){c=c.slice();let Se=0;for(let[Ue,Ze]of u){let zt=Ue-Se;Ze===null?(c.splice(zt,1),Se++):c[zt]=Ze}}else{c={...c};for(let[Se,Ue]of u)c[Se]=
Ue}a=i.index,s=i.keys,u=i.edits,o=i.inArray,i=i.prev}else if(p){if(l=o?a:s[a],c=p[l],c==null)continue;f.push(l)}let B;if(!Array.isArray(c)){var T,x;(0,Wa.isNode)(
c)||(0,Ov.devAssert)(!1,`Invalid AST Node: ${(0,Sv.inspect)(c)}.`);let Se=V?(T=n.get(c.kind))===null||T===void 0?void 0:T.leave:(x=n.get(c.kind))===null||x===void 0?
void 0:x.enter;if(B=Se?.call(t,c,l,p,f,m),B===yn)break;if(B===!1){if(!V){f.pop();continue}}else if(B!==void 0&&(u.push([l,B]),!V))if((0,Wa.isNode)(B))c=B;else{f.
pop();continue}}if(B===void 0&&Pe&&u.push([l,c]),V)f.pop();else{var M;i={inArray:o,index:a,keys:s,edits:u,prev:i},o=Array.isArray(c),s=o?c:(M=r[c.kind])!==null&&
M!==void 0?M:[],a=-1,u=[],p&&m.push(p),p=c}}while(i!==void 0);return u.length!==0?u[u.length-1][1]:e}function Iv(e){let t=new Array(e.length).fill(null),r=Object.
create(null);for(let n of Object.values(Cd.Kind)){let i=!1,o=new Array(e.length).fill(void 0),s=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{
enter:c,leave:l}=Vo(e[u],n);i||(i=c!=null||l!=null),o[u]=c,s[u]=l}if(!i)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let f=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===!1)t[p]=c;else if(f===yn)t[p]=yn;else if(f!==void 0)return f}},leave(...u){let c=u[0];for(let p=0;p<
e.length;p++)if(t[p]===null){var l;let f=(l=s[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===yn)t[p]=yn;else if(f!==void 0&&f!==!1)return f}else t[p]===c&&
(t[p]=null)}};r[n]=a}return r}function Vo(e,t){let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}
function wv(e,t,r){let{enter:n,leave:i}=Vo(e,t);return r?i:n}});var Ut=y(tu=>{"use strict";Object.defineProperty(tu,"__esModule",{value:!0});tu.typeFromAST=eu;var Za=U(),Fd=$();function eu(e,t){switch(t.kind){case Za.Kind.LIST_TYPE:{
let r=eu(e,t.type);return r&&new Fd.GraphQLList(r)}case Za.Kind.NON_NULL_TYPE:{let r=eu(e,t.type);return r&&new Fd.GraphQLNonNull(r)}case Za.Kind.NAMED_TYPE:return e.
getType(t.name.value)}}});var Uo=y(_i=>{"use strict";Object.defineProperty(_i,"__esModule",{value:!0});_i.TypeInfo=void 0;_i.visitWithTypeInfo=Dv;var Pv=Je(),ye=U(),Md=_n(),_e=$(),gn=mt(),
Gd=Ut(),ru=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??Av,r&&((0,_e.isInputType)(r)&&this._inputTypeStack.push(r),(0,_e.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,_e.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case ye.Kind.SELECTION_SET:{let i=(0,_e.getNamedType)(this.getType());this._parentTypeStack.push(
(0,_e.isCompositeType)(i)?i:void 0);break}case ye.Kind.FIELD:{let i=this.getParentType(),o,s;i&&(o=this._getFieldDef(r,i,t),o&&(s=o.type)),this._fieldDefStack.push(
o),this._typeStack.push((0,_e.isOutputType)(s)?s:void 0);break}case ye.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case ye.Kind.OPERATION_DEFINITION:{
let i=r.getRootType(t.operation);this._typeStack.push((0,_e.isObjectType)(i)?i:void 0);break}case ye.Kind.INLINE_FRAGMENT:case ye.Kind.FRAGMENT_DEFINITION:{let i=t.
typeCondition,o=i?(0,Gd.typeFromAST)(r,i):(0,_e.getNamedType)(this.getType());this._typeStack.push((0,_e.isOutputType)(o)?o:void 0);break}case ye.Kind.VARIABLE_DEFINITION:{
let i=(0,Gd.typeFromAST)(r,t.type);this._inputTypeStack.push((0,_e.isInputType)(i)?i:void 0);break}case ye.Kind.ARGUMENT:{var n;let i,o,s=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();s&&(i=s.args.find(a=>a.name===t.name.value),i&&(o=i.type)),this._argument=i,this._defaultValueStack.push(i?i.defaultValue:
void 0),this._inputTypeStack.push((0,_e.isInputType)(o)?o:void 0);break}case ye.Kind.LIST:{let i=(0,_e.getNullableType)(this.getInputType()),o=(0,_e.isListType)(
i)?i.ofType:i;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,_e.isInputType)(o)?o:void 0);break}case ye.Kind.OBJECT_FIELD:{let i=(0,_e.getNamedType)(
this.getInputType()),o,s;(0,_e.isInputObjectType)(i)&&(s=i.getFields()[t.name.value],s&&(o=s.type)),this._defaultValueStack.push(s?s.defaultValue:void 0),this._inputTypeStack.
push((0,_e.isInputType)(o)?o:void 0);break}case ye.Kind.ENUM:{let i=(0,_e.getNamedType)(this.getInputType()),o;(0,_e.isEnumType)(i)&&(o=i.getValue(t.value)),this.
_enumValue=o;break}default:}}leave(t){switch(t.kind){case ye.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case ye.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case ye.Kind.DIRECTIVE:this._directive=null;break;case ye.Kind.OPERATION_DEFINITION:case ye.Kind.INLINE_FRAGMENT:case ye.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case ye.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case ye.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case ye.Kind.LIST:case ye.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case ye.Kind.ENUM:
this._enumValue=null;break;default:}}};_i.TypeInfo=ru;function Av(e,t,r){let n=r.name.value;if(n===gn.SchemaMetaFieldDef.name&&e.getQueryType()===t)return gn.SchemaMetaFieldDef;
if(n===gn.TypeMetaFieldDef.name&&e.getQueryType()===t)return gn.TypeMetaFieldDef;if(n===gn.TypeNameMetaFieldDef.name&&(0,_e.isCompositeType)(t))return gn.TypeNameMetaFieldDef;
if((0,_e.isObjectType)(t)||(0,_e.isInterfaceType)(t))return t.getFields()[n]}function Dv(e,t){return{enter(...r){let n=r[0];e.enter(n);let i=(0,Md.getEnterLeaveForKind)(
t,n.kind).enter;if(i){let o=i.apply(t,r);return o!==void 0&&(e.leave(n),(0,Pv.isNode)(o)&&e.enter(o)),o}},leave(...r){let n=r[0],i=(0,Md.getEnterLeaveForKind)(t,
n.kind).leave,o;return i&&(o=i.apply(t,r)),e.leave(n),o}}}});var Ur=y(tt=>{"use strict";Object.defineProperty(tt,"__esModule",{value:!0});tt.isConstValueNode=nu;tt.isDefinitionNode=kv;tt.isExecutableDefinitionNode=Vd;tt.isSchemaCoordinateNode=
xv;tt.isSelectionNode=Lv;tt.isTypeDefinitionNode=Qd;tt.isTypeExtensionNode=Bd;tt.isTypeNode=jv;tt.isTypeSystemDefinitionNode=$d;tt.isTypeSystemExtensionNode=Kd;
tt.isValueNode=Ud;var q=U();function kv(e){return Vd(e)||$d(e)||Kd(e)}function Vd(e){return e.kind===q.Kind.OPERATION_DEFINITION||e.kind===q.Kind.FRAGMENT_DEFINITION}
function Lv(e){return e.kind===q.Kind.FIELD||e.kind===q.Kind.FRAGMENT_SPREAD||e.kind===q.Kind.INLINE_FRAGMENT}function Ud(e){return e.kind===q.Kind.VARIABLE||e.
kind===q.Kind.INT||e.kind===q.Kind.FLOAT||e.kind===q.Kind.STRING||e.kind===q.Kind.BOOLEAN||e.kind===q.Kind.NULL||e.kind===q.Kind.ENUM||e.kind===q.Kind.LIST||e.kind===
q.Kind.OBJECT}function nu(e){return Ud(e)&&(e.kind===q.Kind.LIST?e.values.some(nu):e.kind===q.Kind.OBJECT?e.fields.some(t=>nu(t.value)):e.kind!==q.Kind.VARIABLE)}
function jv(e){return e.kind===q.Kind.NAMED_TYPE||e.kind===q.Kind.LIST_TYPE||e.kind===q.Kind.NON_NULL_TYPE}function $d(e){return e.kind===q.Kind.SCHEMA_DEFINITION||
Qd(e)||e.kind===q.Kind.DIRECTIVE_DEFINITION}function Qd(e){return e.kind===q.Kind.SCALAR_TYPE_DEFINITION||e.kind===q.Kind.OBJECT_TYPE_DEFINITION||e.kind===q.Kind.
INTERFACE_TYPE_DEFINITION||e.kind===q.Kind.UNION_TYPE_DEFINITION||e.kind===q.Kind.ENUM_TYPE_DEFINITION||e.kind===q.Kind.INPUT_OBJECT_TYPE_DEFINITION}function Kd(e){
return e.kind===q.Kind.SCHEMA_EXTENSION||e.kind===q.Kind.DIRECTIVE_EXTENSION||Bd(e)}function Bd(e){return e.kind===q.Kind.SCALAR_TYPE_EXTENSION||e.kind===q.Kind.
OBJECT_TYPE_EXTENSION||e.kind===q.Kind.INTERFACE_TYPE_EXTENSION||e.kind===q.Kind.UNION_TYPE_EXTENSION||e.kind===q.Kind.ENUM_TYPE_EXTENSION||e.kind===q.Kind.INPUT_OBJECT_TYPE_EXTENSION}
function xv(e){return e.kind===q.Kind.TYPE_COORDINATE||e.kind===q.Kind.MEMBER_COORDINATE||e.kind===q.Kind.ARGUMENT_COORDINATE||e.kind===q.Kind.DIRECTIVE_COORDINATE||
e.kind===q.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var ou=y(iu=>{"use strict";Object.defineProperty(iu,"__esModule",{value:!0});iu.ExecutableDefinitionsRule=Fv;var qv=w(),Yd=U(),Cv=Ur();function Fv(e){return{Document(t){
for(let r of t.definitions)if(!(0,Cv.isExecutableDefinitionNode)(r)){let n=r.kind===Yd.Kind.SCHEMA_DEFINITION||r.kind===Yd.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new qv.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var au=y(su=>{"use strict";Object.defineProperty(su,"__esModule",{value:!0});su.FieldsOnCorrectTypeRule=Uv;var Jd=_r(),Mv=ei(),Gv=br(),Vv=w(),gi=$();function Uv(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let i=e.getSchema(),o=t.name.value,s=(0,Jd.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:$v(i,r,o));s===""&&(s=(0,Jd.didYouMean)(e.hideSuggestions?[]:Qv(r,o))),e.reportError(new Vv.GraphQLError(`Cannot query field "${o}" on type "${r.name}".`+s,{
nodes:t}))}}}}function $v(e,t,r){if(!(0,gi.isAbstractType)(t))return[];let n=new Set,i=Object.create(null);for(let s of e.getPossibleTypes(t))if(s.getFields()[r]){
n.add(s),i[s.name]=1;for(let a of s.getInterfaces()){var o;a.getFields()[r]&&(n.add(a),i[a.name]=((o=i[a.name])!==null&&o!==void 0?o:0)+1)}}return[...n].sort((s,a)=>{
let u=i[a.name]-i[s.name];return u!==0?u:(0,gi.isInterfaceType)(s)&&e.isSubType(s,a)?-1:(0,gi.isInterfaceType)(a)&&e.isSubType(a,s)?1:(0,Mv.naturalCompare)(s.name,
a.name)}).map(s=>s.name)}function Qv(e,t){if((0,gi.isObjectType)(e)||(0,gi.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,Gv.suggestionList)(t,r)}
return[]}});var cu=y(uu=>{"use strict";Object.defineProperty(uu,"__esModule",{value:!0});uu.FragmentsOnCompositeTypesRule=Kv;var Hd=w(),Xd=pt(),zd=$(),Wd=Ut();function Kv(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,Wd.typeFromAST)(e.getSchema(),r);if(n&&!(0,zd.isCompositeType)(n)){let i=(0,Xd.print)(r);e.reportError(
new Hd.GraphQLError(`Fragment cannot condition on non composite type "${i}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,Wd.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,zd.isCompositeType)(r)){let n=(0,Xd.print)(t.typeCondition);e.reportError(new Hd.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var lu=y($o=>{"use strict";Object.defineProperty($o,"__esModule",{value:!0});$o.KnownArgumentNamesOnDirectivesRule=rf;$o.KnownArgumentNamesRule=Jv;var Zd=_r(),ef=br(),
tf=w(),Bv=U(),Yv=He();function Jv(e){return{...rf(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),i=e.getParentType();if(!r&&n&&i){let o=t.name.value,s=e.
hideSuggestions?[]:(0,ef.suggestionList)(o,n.args.map(a=>a.name));e.reportError(new tf.GraphQLError(`Unknown argument "${o}" on field "${i.name}.${n.name}".`+(0,Zd.
didYouMean)(s),{nodes:t}))}}}}function rf(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():Yv.specifiedDirectives;for(let s of n)t[s.name]=new Set(
s.args.map(a=>a.name));let i=e.getDocument().definitions;for(let s of i)if(s.kind===Bv.Kind.DIRECTIVE_DEFINITION){var o;let a=(o=s.arguments)!==null&&o!==void 0?
o:[];t[s.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(s){let a=s.name.value,u=t[a];if(s.arguments&&u)for(let c of s.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,ef.suggestionList)(l,Array.from(u));e.reportError(new tf.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,Zd.didYouMean)(p)),{nodes:c}))}}return!1}}}});var mu=y(fu=>{"use strict";Object.defineProperty(fu,"__esModule",{value:!0});fu.KnownDirectivesRule=zv;var Hv=z(),pu=Qe(),nf=w(),du=Je(),Ie=ln(),oe=U(),Xv=He();
function zv(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():Xv.specifiedDirectives;for(let o of n)t[o.name]=o.locations;let i=e.getDocument().
definitions;for(let o of i)o.kind===oe.Kind.DIRECTIVE_DEFINITION&&(t[o.name.value]=o.locations.map(s=>s.value));return{Directive(o,s,a,u,c){let l=o.name.value,p=t[l];
if(!p){e.reportError(new nf.GraphQLError(`Unknown directive "@${l}".`,{nodes:o}));return}let f=Wv(c);f&&!p.includes(f)&&e.reportError(new nf.GraphQLError(`Direc\
tive "@${l}" may not be used on ${f}.`,{nodes:o}))}}}function Wv(e){let t=e[e.length-1];switch("kind"in t||(0,pu.invariant)(!1),t.kind){case oe.Kind.OPERATION_DEFINITION:
return Zv(t.operation);case oe.Kind.FIELD:return Ie.DirectiveLocation.FIELD;case oe.Kind.FRAGMENT_SPREAD:return Ie.DirectiveLocation.FRAGMENT_SPREAD;case oe.Kind.
INLINE_FRAGMENT:return Ie.DirectiveLocation.INLINE_FRAGMENT;case oe.Kind.FRAGMENT_DEFINITION:return Ie.DirectiveLocation.FRAGMENT_DEFINITION;case oe.Kind.VARIABLE_DEFINITION:
return Ie.DirectiveLocation.VARIABLE_DEFINITION;case oe.Kind.SCHEMA_DEFINITION:case oe.Kind.SCHEMA_EXTENSION:return Ie.DirectiveLocation.SCHEMA;case oe.Kind.SCALAR_TYPE_DEFINITION:case oe.
Kind.SCALAR_TYPE_EXTENSION:return Ie.DirectiveLocation.SCALAR;case oe.Kind.OBJECT_TYPE_DEFINITION:case oe.Kind.OBJECT_TYPE_EXTENSION:return Ie.DirectiveLocation.
OBJECT;case oe.Kind.FIELD_DEFINITION:return Ie.DirectiveLocation.FIELD_DEFINITION;case oe.Kind.INTERFACE_TYPE_DEFINITION:case oe.Kind.INTERFACE_TYPE_EXTENSION:return Ie.
DirectiveLocation.INTERFACE;case oe.Kind.UNION_TYPE_DEFINITION:case oe.Kind.UNION_TYPE_EXTENSION:return Ie.DirectiveLocation.UNION;case oe.Kind.ENUM_TYPE_DEFINITION:case oe.
Kind.ENUM_TYPE_EXTENSION:return Ie.DirectiveLocation.ENUM;case oe.Kind.ENUM_VALUE_DEFINITION:return Ie.DirectiveLocation.ENUM_VALUE;case oe.Kind.INPUT_OBJECT_TYPE_DEFINITION:case oe.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return Ie.DirectiveLocation.INPUT_OBJECT;case oe.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,pu.invariant)(
!1),r.kind===oe.Kind.INPUT_OBJECT_TYPE_DEFINITION?Ie.DirectiveLocation.INPUT_FIELD_DEFINITION:Ie.DirectiveLocation.ARGUMENT_DEFINITION}case oe.Kind.DIRECTIVE_DEFINITION:case oe.
Kind.DIRECTIVE_EXTENSION:return Ie.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,pu.invariant)(!1,"Unexpected kind: "+(0,Hv.inspect)(t.kind))}}function Zv(e){
switch(e){case du.OperationTypeNode.QUERY:return Ie.DirectiveLocation.QUERY;case du.OperationTypeNode.MUTATION:return Ie.DirectiveLocation.MUTATION;case du.OperationTypeNode.
SUBSCRIPTION:return Ie.DirectiveLocation.SUBSCRIPTION}}});var yu=y(hu=>{"use strict";Object.defineProperty(hu,"__esModule",{value:!0});hu.KnownFragmentNamesRule=tT;var eT=w();function tT(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new eT.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var bu=y(gu=>{"use strict";Object.defineProperty(gu,"__esModule",{value:!0});gu.KnownTypeNamesRule=aT;var rT=_r(),nT=br(),iT=w(),_u=Ur(),oT=mt(),sT=Vt();function aT(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let o of e.getDocument().definitions)(0,_u.isTypeDefinitionNode)(o)&&(n[o.name.
value]=!0);let i=[...Object.keys(r),...Object.keys(n)];return{NamedType(o,s,a,u,c){let l=o.name.value;if(!r[l]&&!n[l]){var p;let f=(p=c[2])!==null&&p!==void 0?p:
a,m=f!=null&&uT(f);if(m&&of.includes(l))return;let T=e.hideSuggestions?[]:(0,nT.suggestionList)(l,m?of.concat(i):i);e.reportError(new iT.GraphQLError(`Unknown t\
ype "${l}".`+(0,rT.didYouMean)(T),{nodes:o}))}}}}var of=[...sT.specifiedScalarTypes,...oT.introspectionTypes].map(e=>e.name);function uT(e){return"kind"in e&&((0,_u.
isTypeSystemDefinitionNode)(e)||(0,_u.isTypeSystemExtensionNode)(e))}});var Tu=y(vu=>{"use strict";Object.defineProperty(vu,"__esModule",{value:!0});vu.LoneAnonymousOperationRule=pT;var cT=w(),lT=U();function pT(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===lT.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new cT.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var Nu=y(Eu=>{"use strict";Object.defineProperty(Eu,"__esModule",{value:!0});Eu.LoneSchemaDefinitionRule=dT;var sf=w();function dT(e){var t,r,n;let i=e.getSchema(),
o=(t=(r=(n=i?.astNode)!==null&&n!==void 0?n:i?.getQueryType())!==null&&r!==void 0?r:i?.getMutationType())!==null&&t!==void 0?t:i?.getSubscriptionType(),s=0;return{
SchemaDefinition(a){if(o){e.reportError(new sf.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}s>0&&e.reportError(new sf.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++s}}}});var Su=y(Ou=>{"use strict";Object.defineProperty(Ou,"__esModule",{value:!0});Ou.MaxIntrospectionDepthRule=hT;var fT=w(),af=U(),mT=3;function hT(e){let t=Object.
create(null),r=Object.create(null);function n(i,o,s=0){if(i.kind===af.Kind.FRAGMENT_SPREAD){let a=i.name.value,u=r[a];if(u!==void 0&&u<=s)return!0;let c=o[a],l=t[a];
if(c!==void 0&&c>=s||l!==void 0&&l>=s)return!1;let p=e.getFragment(a);return p?(o[a]=s,n(p,o,s)?(r[a]=s,!0):(t[a]=s,!1)):!1}if(i.kind===af.Kind.FIELD&&(i.name.value===
"fields"||i.name.value==="interfaces"||i.name.value==="possibleTypes"||i.name.value==="inputFields")&&(s++,s>=mT))return!0;if("selectionSet"in i&&i.selectionSet){
for(let a of i.selectionSet.selections)if(n(a,o,s))return!0}return!1}return{Field(i){if((i.name.value==="__schema"||i.name.value==="__type")&&n(i,Object.create(
null)))return e.reportError(new fT.GraphQLError("Maximum introspection depth exceeded",{nodes:[i]})),!1}}}});var Iu=y(Ru=>{"use strict";Object.defineProperty(Ru,"__esModule",{value:!0});Ru.NoFragmentCyclesRule=_T;var yT=w();function _T(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(o){return i(o),!1}};function i(o){if(t[o.name.value])return;let s=o.name.value;t[s]=!0;
let a=e.getFragmentSpreads(o.selectionSet);if(a.length!==0){n[s]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&i(p)}else{let p=r.slice(l),f=p.slice(0,-1).map(m=>'"'+m.name.value+'"').join(", ");e.reportError(new yT.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(f!==""?` via ${f}.`:"."),{nodes:p}))}r.pop()}n[s]=void 0}}}});var Pu=y(wu=>{"use strict";Object.defineProperty(wu,"__esModule",{value:!0});wu.NoUndefinedVariablesRule=bT;var gT=w();function bT(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i}of n){let o=i.name.value;t[o]!==!0&&e.reportError(
new gT.GraphQLError(r.name?`Variable "$${o}" is not defined by operation "${r.name.value}".`:`Variable "$${o}" is not defined.`,{nodes:[i,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var Du=y(Au=>{"use strict";Object.defineProperty(Au,"__esModule",{value:!0});Au.NoUnusedFragmentsRule=TT;var vT=w();function TT(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(i=>i.name.
value));for(let i of r){let o=i.name.value;n.has(o)||e.reportError(new vT.GraphQLError(`Fragment "${o}" is never used.`,{nodes:i}))}}}}}});var Lu=y(ku=>{"use strict";Object.defineProperty(ku,"__esModule",{value:!0});ku.NoUnusedVariablesRule=NT;var ET=w();function NT(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),i=e.getRecursiveVariableUsages(r);for(let{node:o}of i)n[o.name.value]=!0;for(let o of t){let s=o.variable.name.
value;n[s]!==!0&&e.reportError(new ET.GraphQLError(r.name?`Variable "$${s}" is never used in operation "${r.name.value}".`:`Variable "$${s}" is never used.`,{nodes:o}))}}},
VariableDefinition(r){t.push(r)}}}});var Ko=y(Qo=>{"use strict";Object.defineProperty(Qo,"__esModule",{value:!0});Qo.validationAbortedError=void 0;var OT=w(),ST=new OT.GraphQLError("Validation abor\
ted.");Qo.validationAbortedError=ST});var Gu=y(Mu=>{"use strict";Object.defineProperty(Mu,"__esModule",{value:!0});Mu.OverlappingFieldsCanBeMergedRule=AT;var uf=z(),RT=w(),IT=Je(),$t=U(),rt=$(),df=Ut(),
wT=Ko(),ju=1e3,cf=20,PT=5e5;function AT(e){let t={comparedFragmentPairs:new Cu,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:PT};
return{SelectionSet(r,n,i){var o;if(i&&"kind"in i&&i.kind===$t.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((o=r.selections[0])===null||o===void 0?void 0:o.kind)!==
$t.Kind.INLINE_FRAGMENT)return;let s=DT(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of s)e.reportError(new RT.GraphQLError(`Fie\
lds "${bi(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function DT(e,t,r,n){let i=[],
o=Jo(e,t,r,n);if(LT(e,i,t,o.groupedFieldSet),o.fragmentNames.length!==0&&(o.groupedFieldSet.size!==0||o.fragmentNames.length>1))for(let s=0;s<o.fragmentNames.length;s++){
Bo(e,i,t,!1,o,o.fragmentNames[s]);for(let a=s+1;a<o.fragmentNames.length;a++)Yo(e,i,t,!1,o.fragmentNames[s],o.fragmentNames[a])}return i}function Bo(e,t,r,n,i,o){
var s;if(vn(r,1),i.groupedFieldSet.size===0)return;let a=(s=i.comparedFragments)!==null&&s!==void 0?s:i.comparedFragments=new Map,u=a.get(o);if(u===!1||n&&u===!0)
return;a.set(o,n);let c=e.getFragment(o);if(!c)return;let l=qu(e,r,c);if(i!==l){Fu(e,t,r,n,i,l);for(let p of l.fragmentNames)Bo(e,t,r,n,i,p)}}function Yo(e,t,r,n,i,o){
vn(r,2);let{comparedFragmentPairs:s}=r;if(i===o||s.has(i,o,n))return;s.add(i,o,n);let a=e.getFragment(i),u=e.getFragment(o);if(!a||!u)return;let c=qu(e,r,a),l=qu(
e,r,u);Fu(e,t,r,n,c,l);for(let p of l.fragmentNames)Yo(e,t,r,n,i,p);for(let p of c.fragmentNames)Yo(e,t,r,n,p,o)}function kT(e,t,r,n,i,o,s){let a=[],u=Jo(e,t,n,
i),c=Jo(e,t,o,s);Fu(e,a,t,r,u,c);for(let l of c.fragmentNames)Bo(e,a,t,r,u,l);for(let l of u.fragmentNames)Bo(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)Yo(e,a,t,r,l,p);return a}function LT(e,t,r,n){for(let[i,o]of n)if(o.length>1)for(let s=0;s<o.length;s++)for(let a=s+1;a<o.length;a++){let u=ff(e,r,
!1,i,o[s],o[a]);u&&t.push(u)}}function Fu(e,t,r,n,i,o){if(!(i.groupedFieldSet.size===0||o.groupedFieldSet.size===0))for(let{responseName:s,fields1:a,fields2:u}of jT(
r,i,o))for(let c of a)for(let l of u){let p=ff(e,r,n,s,c,l);p&&t.push(p)}}function jT(e,t,r){var n;let i=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,o=i.get(r);if(o!==void 0)return o;let s=[];for(let[a,u]of t.groupedFieldSet){vn(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&s.push({responseName:a,fields1:u,
fields2:c})}return i.set(r,s),s}function ff(e,t,r,n,i,o){let{parentType:s,node:a,definition:u}=i,{parentType:c,node:l,definition:p}=o,f=r||s!==c&&(0,rt.isObjectType)(
s)&&(0,rt.isObjectType)(c);if(vn(t,2),i.isSimpleLeaf&&o.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!f){let B=bn(i),Se=bn(o),Ue=B.comparisons.
get(Se);if(Ue===void 0){let Ze=a.name.value,zt=l.name.value;Ue=Ze!==zt?`"${bi(Ze)}" and "${bi(zt)}" are different fields`:qT(t,B.arguments,Se.arguments)?null:"t\
hey have differing arguments",B.comparisons.set(Se,Ue)}if(Ue!==null)return{responseName:n,reason:Ue,fields1:[a],fields2:[l]}}let m=u?.type,T=p?.type;if(m&&T&&xu(
t,m,T)){var x,M;let B=bn(i),Se=bn(o),Ue=(x=B.typeString)!==null&&x!==void 0?x:B.typeString=(0,uf.inspect)(m),Ze=(M=Se.typeString)!==null&&M!==void 0?M:Se.typeString=
(0,uf.inspect)(T);return{responseName:n,reason:`they return conflicting types "${Ue}" and "${Ze}"`,fields1:[a],fields2:[l]}}let V=a.selectionSet,Pe=l.selectionSet;
if(V&&Pe){let B=kT(e,t,f,bn(i).namedType,V,bn(o).namedType,Pe);return CT(B,n,a,l)}}function bn(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,rt.
getNamedType)((t=e.definition)===null||t===void 0?void 0:t.type),arguments:xT(e.node.arguments)}}return e.info}function xT(e){if(e===void 0||e.length===0)return;
let t=new Map;for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function qT(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.
length)return!1;let n=r.values;return t.nodes.every(i=>{vn(e,1);let o=n.get(i.name.value);return o===void 0?!1:lf(e,i.value)===lf(e,o)})}function lf(e,t){let r=e.
stringifiedValues.get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(i,o)=>{if(!(0,IT.isNode)(o))return o;switch(o.kind){case $t.Kind.VARIABLE:return[o.kind,
o.name.value];case $t.Kind.OBJECT:return[o.kind,o.fields.slice().sort((s,a)=>s.name.value<a.name.value?-1:s.name.value>a.name.value?1:0)];case $t.Kind.OBJECT_FIELD:
return[o.name.value,o.value];case $t.Kind.LIST:return[o.kind,o.values];case $t.Kind.STRING:return[o.kind,o.value,o.block===!0];default:return[o.kind,"value"in o?
o.value:null]}});return e.stringifiedValues.set(t,n),n}function xu(e,t,r){return t===r?!1:(vn(e,1),(0,rt.isListType)(t)?(0,rt.isListType)(r)?xu(e,t.ofType,r.ofType):
!0:(0,rt.isListType)(r)?!0:(0,rt.isNonNullType)(t)?(0,rt.isNonNullType)(r)?xu(e,t.ofType,r.ofType):!0:(0,rt.isNonNullType)(r)?!0:(0,rt.isLeafType)(t)||(0,rt.isLeafType)(
r)?t!==r:!1)}function Jo(e,t,r,n){let{cachedCollectFieldsResults:i}=t,o=i.get(r);o===void 0&&(o=new Map,i.set(r,o));let s=o.get(n);if(s)return s;let a=new Map,u=new Set;
mf(e,r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return o.set(n,c),c}function qu(e,t,r){let n=(0,df.typeFromAST)(e.getSchema(),r.typeCondition);return Jo(
e,t,n,r.selectionSet)}function mf(e,t,r,n,i){for(let a of r.selections)switch(a.kind){case $t.Kind.FIELD:{var o,s;let u=a.name.value,c;((0,rt.isObjectType)(t)||
(0,rt.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((o=(s=a.arguments)===null||s===void 0?void 0:s.length)!==null&&o!==void 0?o:0)===0&&!a.selectionSet});break}case $t.Kind.FRAGMENT_SPREAD:i.add(a.name.
value);break;case $t.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,df.typeFromAST)(e.getSchema(),u):t;mf(e,c,a.selectionSet,n,i);break}}}function CT(e,t,r,n){
if(e.length>0){let i="";for(let{responseName:o,reason:s}of e)if(i+=(i===""?"":" and ")+`subfields "${bi(o)}" conflict because ${s}`,i.length>ju)break;return{responseName:t,
reason:bi(i),fields1:pf(r,e,"fields1"),fields2:pf(n,e,"fields2")}}}function pf(e,t,r){let n=[e];for(let i of t){let o=cf-n.length,s=i[r].slice(-o);if(n.push(...s),
n.length===cf)break}return n}function bi(e){return e.length>ju?e.slice(0,ju)+"...":e}function vn(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw wT.validationAbortedError}var Cu=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var i;let o=(i=
this._data.get(t))===null||i===void 0?void 0:i.get(r);return o===void 0?!1:n?!0:n===o}add(t,r,n){let i=this._data.get(t);i===void 0?this._data.set(t,new Map([[r,
n]])):i.set(r,n)}}});var $u=y(Uu=>{"use strict";Object.defineProperty(Uu,"__esModule",{value:!0});Uu.PossibleFragmentSpreadsRule=MT;var Ho=z(),hf=w(),Vu=$(),yf=si(),FT=Ut();function MT(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Vu.isCompositeType)(r)&&(0,Vu.isCompositeType)(n)&&!(0,yf.doTypesOverlap)(e.getSchema(),r,n)){
let i=(0,Ho.inspect)(n),o=(0,Ho.inspect)(r);e.reportError(new hf.GraphQLError(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${o}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=GT(e,r),i=e.getParentType();if(n&&i&&!(0,yf.doTypesOverlap)(e.getSchema(),n,i)){let o=(0,Ho.inspect)(i),
s=(0,Ho.inspect)(n);e.reportError(new hf.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{nodes:t}))}}}}
function GT(e,t){let r=e.getFragment(t);if(r){let n=(0,FT.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Vu.isCompositeType)(n))return n}}});var Ku=y(Qu=>{"use strict";Object.defineProperty(Qu,"__esModule",{value:!0});Qu.PossibleTypeExtensionsRule=QT;var VT=_r(),gf=z(),bf=Qe(),UT=br(),_f=w(),ce=U(),$T=Ur(),
Tn=$();function QT(e){let t=e.getSchema(),r=Object.create(null);for(let i of e.getDocument().definitions)(0,$T.isTypeDefinitionNode)(i)&&(r[i.name.value]=i);return{
ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(i){let o=i.
name.value,s=r[o],a=t?.getType(o),u;if(s?u=KT[s.kind]:a&&(u=BT(a)),u){if(u!==i.kind){let c=YT(i.kind);e.reportError(new _f.GraphQLError(`Cannot extend non-${c} \
type "${o}".`,{nodes:s?[s,i]:i}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,UT.suggestionList)(o,c);e.reportError(new _f.GraphQLError(`Cannot exte\
nd type "${o}" because it is not defined.`+(0,VT.didYouMean)(l),{nodes:i.name}))}}}var KT={[ce.Kind.SCALAR_TYPE_DEFINITION]:ce.Kind.SCALAR_TYPE_EXTENSION,[ce.Kind.
OBJECT_TYPE_DEFINITION]:ce.Kind.OBJECT_TYPE_EXTENSION,[ce.Kind.INTERFACE_TYPE_DEFINITION]:ce.Kind.INTERFACE_TYPE_EXTENSION,[ce.Kind.UNION_TYPE_DEFINITION]:ce.Kind.
UNION_TYPE_EXTENSION,[ce.Kind.ENUM_TYPE_DEFINITION]:ce.Kind.ENUM_TYPE_EXTENSION,[ce.Kind.INPUT_OBJECT_TYPE_DEFINITION]:ce.Kind.INPUT_OBJECT_TYPE_EXTENSION};function BT(e){
if((0,Tn.isScalarType)(e))return ce.Kind.SCALAR_TYPE_EXTENSION;if((0,Tn.isObjectType)(e))return ce.Kind.OBJECT_TYPE_EXTENSION;if((0,Tn.isInterfaceType)(e))return ce.
Kind.INTERFACE_TYPE_EXTENSION;if((0,Tn.isUnionType)(e))return ce.Kind.UNION_TYPE_EXTENSION;if((0,Tn.isEnumType)(e))return ce.Kind.ENUM_TYPE_EXTENSION;if((0,Tn.isInputObjectType)(
e))return ce.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,bf.invariant)(!1,"Unexpected type: "+(0,gf.inspect)(e))}function YT(e){switch(e){case ce.Kind.SCALAR_TYPE_EXTENSION:
return"scalar";case ce.Kind.OBJECT_TYPE_EXTENSION:return"object";case ce.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case ce.Kind.UNION_TYPE_EXTENSION:return"\
union";case ce.Kind.ENUM_TYPE_EXTENSION:return"enum";case ce.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,bf.invariant)(!1,"Unexpected kind:\
 "+(0,gf.inspect)(e))}}});var Yu=y(Xo=>{"use strict";Object.defineProperty(Xo,"__esModule",{value:!0});Xo.ProvidedRequiredArgumentsOnDirectivesRule=Of;Xo.ProvidedRequiredArgumentsRule=XT;
var Tf=z(),vf=gr(),Ef=w(),Nf=U(),JT=pt(),Bu=$(),HT=He();function XT(e){return{...Of(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let i=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(o=>o.name.value));for(let o of n.args)if(!i.has(o.name)&&(0,Bu.isRequiredArgument)(o)){let s=(0,Tf.inspect)(o.type);
e.reportError(new Ef.GraphQLError(`Field "${n.name}" argument "${o.name}" of type "${s}" is required, but it was not provided.`,{nodes:t}))}}}}}function Of(e){var t;
let r=Object.create(null),n=e.getSchema(),i=(t=n?.getDirectives())!==null&&t!==void 0?t:HT.specifiedDirectives;for(let a of i)r[a.name]=(0,vf.keyMap)(a.args.filter(
Bu.isRequiredArgument),u=>u.name);let o=e.getDocument().definitions;for(let a of o)if(a.kind===Nf.Kind.DIRECTIVE_DEFINITION){var s;let u=(s=a.arguments)!==null&&
s!==void 0?s:[];r[a.name.value]=(0,vf.keyMap)(u.filter(zT),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],f=new Set(p.map(m=>m.name.value));for(let[m,T]of Object.entries(c))if(!f.has(m)){let x=(0,Bu.isType)(T.type)?(0,Tf.inspect)(T.type):(0,JT.
print)(T.type);e.reportError(new Ef.GraphQLError(`Directive "@${u}" argument "${m}" of type "${x}" is required, but it was not provided.`,{nodes:a}))}}}}}}function zT(e){
return e.type.kind===Nf.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var zu=y(Xu=>{"use strict";Object.defineProperty(Xu,"__esModule",{value:!0});Xu.ScalarLeafsRule=WT;var Ju=z(),Hu=w(),Sf=$();function WT(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,Sf.isLeafType)((0,Sf.getNamedType)(r))){if(n){let i=t.name.value,o=(0,Ju.inspect)(r);e.reportError(new Hu.GraphQLError(`Fi\
eld "${i}" must not have a selection since type "${o}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let i=t.name.value,o=(0,Ju.inspect)(
r);e.reportError(new Hu.GraphQLError(`Field "${i}" of type "${o}" must have at least one field selected.`,{nodes:t}))}}else{let i=t.name.value,o=(0,Ju.inspect)(
r);e.reportError(new Hu.GraphQLError(`Field "${i}" of type "${o}" must have a selection of subfields. Did you mean "${i} { ... }"?`,{nodes:t}))}}}}});var Zu=y(Wu=>{"use strict";Object.defineProperty(Wu,"__esModule",{value:!0});Wu.printPathArray=ZT;function ZT(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var vi=y(zo=>{"use strict";Object.defineProperty(zo,"__esModule",{value:!0});zo.addPath=e0;zo.pathToArray=t0;function e0(e,t,r){return{prev:e,key:t,typename:r}}
function t0(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var tc=y(ec=>{"use strict";Object.defineProperty(ec,"__esModule",{value:!0});ec.coerceInputValue=u0;var r0=_r(),Wo=z(),n0=Qe(),i0=Co(),o0=Ft(),It=vi(),s0=Zu(),a0=br(),
rr=w(),En=$();function u0(e,t,r=c0,n){return Ti(e,t,r,void 0,n)}function c0(e,t,r){let n="Invalid value "+(0,Wo.inspect)(t);throw e.length>0&&(n+=` at "value${(0,s0.
printPathArray)(e)}"`),r.message=n+": "+r.message,r}function Ti(e,t,r,n,i){if((0,En.isNonNullType)(t)){if(e!=null)return Ti(e,t.ofType,r,n,i);r((0,It.pathToArray)(
n),e,new rr.GraphQLError(`Expected non-nullable type "${(0,Wo.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,En.isListType)(t)){let o=t.ofType;
return(0,i0.isIterableObject)(e)?Array.from(e,(s,a)=>{let u=(0,It.addPath)(n,a,void 0);return Ti(s,o,r,u,i)}):[Ti(e,o,r,n,i)]}if((0,En.isInputObjectType)(t)){if(!(0,o0.
isObjectLike)(e)||Array.isArray(e)){r((0,It.pathToArray)(n),e,new rr.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let o=Object.create(null),
s=t.getFields();for(let a of Object.values(s)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)o[a.name]=a.defaultValue;else if((0,En.isNonNullType)(a.
type)){let c=(0,Wo.inspect)(a.type);r((0,It.pathToArray)(n),e,new rr.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}o[a.name]=
Ti(u,a.type,r,(0,It.addPath)(n,a.name,t.name),i)}for(let a of Object.keys(e))if(!s[a]){let u=i?[]:(0,a0.suggestionList)(a,Object.keys(t.getFields()));r((0,It.pathToArray)(
n),e,new rr.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,r0.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(o);a.length!==1&&r((0,It.pathToArray)(
n),e,new rr.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=o[u];c===null&&r((0,It.pathToArray)(n).concat(u),c,new rr.
GraphQLError(`Field "${u}" must be non-null.`))}return{...o}}if((0,En.isLeafType)(t)){let o;try{o=(0,En.isEnumType)(t)?t.parseValue(e,i):t.parseValue(e)}catch(s){
s instanceof rr.GraphQLError?r((0,It.pathToArray)(n),e,s):r((0,It.pathToArray)(n),e,new rr.GraphQLError(`Expected type "${t.name}". `+s.message,{originalError:s}));
return}return o===void 0&&r((0,It.pathToArray)(n),e,new rr.GraphQLError(`Expected type "${t.name}".`)),o}(0,n0.invariant)(!1,"Unexpected input type: "+(0,Wo.inspect)(
t))}});var Ni=y(rc=>{"use strict";Object.defineProperty(rc,"__esModule",{value:!0});rc.valueFromAST=Ei;var l0=z(),p0=Qe(),d0=gr(),Nn=U(),$r=$();function Ei(e,t,r){if(e){
if(e.kind===Nn.Kind.VARIABLE){let n=e.name.value;if(r==null||!If(r,n)||r[n]===void 0)return;let i=r[n];return i===null&&(0,$r.isNonNullType)(t)?void 0:i}if((0,$r.
isNonNullType)(t))return e.kind===Nn.Kind.NULL?void 0:Ei(e,t.ofType,r);if(e.kind===Nn.Kind.NULL)return null;if((0,$r.isListType)(t)){let n=t.ofType;if(e.kind===
Nn.Kind.LIST){let o=[];for(let s of e.values)if(Rf(s,r)){if((0,$r.isNonNullType)(n))return;o.push(null)}else{let a=Ei(s,n,r);if(a===void 0)return;o.push(a)}return o}
let i=Ei(e,n,r);return i===void 0?void 0:[i]}if((0,$r.isInputObjectType)(t)){if(e.kind!==Nn.Kind.OBJECT)return;let n=Object.create(null),i=(0,d0.keyMap)(e.fields,
o=>o.name.value);for(let o of Object.values(t.getFields())){let s=i[o.name];if(!s||Rf(s.value,r)){if(o.defaultValue!==void 0)n[o.name]=o.defaultValue;else if((0,$r.
isNonNullType)(o.type))return;continue}let a=Ei(s.value,o.type,r);if(a===void 0)return;n[o.name]=a}if(t.isOneOf){let o=Object.keys(n);if(o.length!==1||n[o[0]]===
null)return}return n}if((0,$r.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,p0.invariant)(!1,"Unexpected input type\
: "+(0,l0.inspect)(t))}}function Rf(e,t){return e.kind===Nn.Kind.VARIABLE&&(t==null||!If(t,e.name.value)||t[e.name.value]===void 0)}function If(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Rn=y(Oi=>{"use strict";Object.defineProperty(Oi,"__esModule",{value:!0});Oi.getArgumentValues=Df;Oi.getDirectiveValues=b0;Oi.getVariableValues=_0;var On=z(),
f0=gr(),m0=Zu(),nr=w(),wf=U(),Pf=pt(),Sn=$(),h0=tc(),y0=Ut(),Af=Ni();function _0(e,t,r,n){let i=[],o=n?.maxErrors;try{let s=g0(e,t,r,a=>{if(o!=null&&i.length>=o)
throw new nr.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");i.push(a)},n?.hideSuggestions);if(i.length===0)return{
coerced:s}}catch(s){i.push(s)}return{errors:i}}function g0(e,t,r,n,i){let o=Object.create(null);for(let s of t){let a=s.variable.name.value,u=(0,y0.typeFromAST)(
e,s.type);if(!(0,Sn.isInputType)(u)){let l=(0,Pf.printForError)(s.type);n(new nr.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:s.type}));continue}if(!kf(r,a)){if(s.defaultValue)o[a]=(0,Af.valueFromAST)(s.defaultValue,u);else if((0,Sn.isNonNullType)(u)){let l=(0,On.
inspect)(u);n(new nr.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:s}))}continue}let c=r[a];if(c===null&&(0,Sn.isNonNullType)(
u)){let l=(0,On.inspect)(u);n(new nr.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:s}));continue}o[a]=(0,h0.coerceInputValue)(
c,u,(l,p,f)=>{let m=`Variable "$${a}" got invalid value `+(0,On.inspect)(p);l.length>0&&(m+=` at "${a}${(0,m0.printPathArray)(l)}"`),n(new nr.GraphQLError(m+"; "+
f.message,{nodes:s,originalError:f}))},i)}return{...o}}function Df(e,t,r){var n;let i=Object.create(null),o=(n=t.arguments)!==null&&n!==void 0?n:[],s=(0,f0.keyMap)(
o,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=s[u];if(!l){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,Sn.isNonNullType)(c))throw new nr.
GraphQLError(`Argument "${u}" of required type "${(0,On.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,f=p.kind===wf.Kind.NULL;if(p.kind===wf.
Kind.VARIABLE){let T=p.name.value;if(r==null||!kf(r,T)){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,Sn.isNonNullType)(c))throw new nr.GraphQLError(
`Argument "${u}" of required type "${(0,On.inspect)(c)}" was provided the variable "$${T}" which was not provided a runtime value.`,{nodes:p});continue}f=r[T]==
null}if(f&&(0,Sn.isNonNullType)(c))throw new nr.GraphQLError(`Argument "${u}" of non-null type "${(0,On.inspect)(c)}" must not be null.`,{nodes:p});let m=(0,Af.
valueFromAST)(p,c,r);if(m===void 0)throw new nr.GraphQLError(`Argument "${u}" has invalid value ${(0,Pf.printForError)(p)}.`,{nodes:p});i[u]=m}return{...i}}function b0(e,t,r){
var n;let i=(n=t.directives)===null||n===void 0?void 0:n.find(o=>o.name.value===e.name);if(i)return Df(e,i,r)}function kf(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var ts=y(es=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});es.collectFields=E0;es.collectSubfields=N0;var nc=U(),v0=$(),Lf=He(),T0=Ut(),jf=Rn();
function E0(e,t,r,n,i,o){let s=new Map;return Zo(e,t,r,n,i,s,new Set,o),s}function N0(e,t,r,n,i){let o=new Map,s=new Set;for(let a of i)a.selectionSet&&Zo(e,t,r,
n,a.selectionSet,o,s);return o}function Zo(e,t,r,n,i,o,s,a){a?.(i);for(let u of i.selections)switch(u.kind){case nc.Kind.FIELD:{if(!ic(r,u))continue;let c=O0(u),
l=o.get(c);l!==void 0?l.push(u):o.set(c,[u]);break}case nc.Kind.INLINE_FRAGMENT:{if(!ic(r,u)||!xf(e,u,n))continue;Zo(e,t,r,n,u.selectionSet,o,s,a);break}case nc.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(s.has(c)||!ic(r,u))continue;s.add(c);let l=t[c];if(!l||!xf(e,l,n))continue;Zo(e,t,r,n,l.selectionSet,o,s,a);break}}}
function ic(e,t){let r=(0,jf.getDirectiveValues)(Lf.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,jf.getDirectiveValues)(Lf.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function xf(e,t,r){let n=t.typeCondition;if(!n)return!0;let i=(0,T0.typeFromAST)(e,n);return i===r?!0:(0,v0.isAbstractType)(i)?e.isSubType(
i,r):!1}function O0(e){return e.alias?e.alias.value:e.name.value}});var sc=y(oc=>{"use strict";Object.defineProperty(oc,"__esModule",{value:!0});oc.SingleFieldSubscriptionsRule=I0;var qf=w(),S0=U(),R0=ts();function I0(e){let t;function r(n){
e.spendFragmentWork(n.selections.length);for(let s of n.selections){let a=s.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)if(u.name.value===
"skip"||u.name.value==="include"){var i,o;e.spendFragmentWork((i=(o=u.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)}}}}return{OperationDefinition(n){
if(n.operation==="subscription"){let i=e.getSchema(),o=i.getSubscriptionType();if(o){let s=n.name?n.name.value:null,a=Object.create(null);if(t===void 0){t=Object.
create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===S0.Kind.FRAGMENT_DEFINITION&&(t[l.name.value]=l)}let u=(0,R0.
collectFields)(i,t,a,o,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new qf.GraphQLError(s!=null?`Subscription "${s}" must \
select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())c[0].name.value.startsWith(
"__")&&e.reportError(new qf.GraphQLError(s!=null?`Subscription "${s}" must not select an introspection top level field.`:"Anonymous Subscription must not select\
 an introspection top level field.",{nodes:c}))}}}}}});var rs=y(ac=>{"use strict";Object.defineProperty(ac,"__esModule",{value:!0});ac.groupBy=w0;function w0(e,t){let r=new Map;for(let n of e){let i=t(n),o=r.get(i);
o===void 0?r.set(i,[n]):o.push(n)}return r}});var cc=y(uc=>{"use strict";Object.defineProperty(uc,"__esModule",{value:!0});uc.UniqueArgumentDefinitionNamesRule=D0;var P0=rs(),A0=w();function D0(e){return{DirectiveDefinition(n){
var i;let o=(i=n.arguments)!==null&&i!==void 0?i:[];return r(`@${n.name.value}`,o)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var i;let o=n.name.value,s=(i=n.fields)!==null&&i!==void 0?i:[];for(let u of s){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${o}.${c}`,l)}return!1}function r(n,i){let o=(0,P0.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new A0.GraphQLError(`Argument "${n}\
(${s}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var pc=y(lc=>{"use strict";Object.defineProperty(lc,"__esModule",{value:!0});lc.UniqueArgumentNamesRule=j0;var k0=rs(),L0=w();function j0(e){return{Field:t,Directive:t};
function t(r){var n;let i=(n=r.arguments)!==null&&n!==void 0?n:[],o=(0,k0.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new L0.GraphQLError(
`There can be only one argument named "${s}".`,{nodes:a.map(u=>u.name)}))}}});var fc=y(dc=>{"use strict";Object.defineProperty(dc,"__esModule",{value:!0});dc.UniqueDirectiveNamesRule=x0;var Cf=w();function x0(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let i=n.name.value;if(r!=null&&r.getDirective(i)){e.reportError(new Cf.GraphQLError(`Directive "@${i}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[i]?e.reportError(new Cf.GraphQLError(`There can be only one directive named "@${i}"\
.`,{nodes:[t[i],n.name]})):t[i]=n.name,!1}}}});var hc=y(mc=>{"use strict";Object.defineProperty(mc,"__esModule",{value:!0});mc.UniqueDirectivesPerLocationRule=F0;var q0=w(),Si=U(),Ff=Ur(),C0=He();function F0(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():C0.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let i=e.getDocument().definitions;
for(let u of i)u.kind===Si.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let o=Object.create(null),s=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Si.Kind.SCHEMA_DEFINITION||u.kind===Si.Kind.SCHEMA_EXTENSION)c=o;else if((0,Ff.isTypeDefinitionNode)(
u)||(0,Ff.isTypeExtensionNode)(u)){let l=u.name.value;c=s[l],c===void 0&&(s[l]=c=Object.create(null))}else if(u.kind===Si.Kind.DIRECTIVE_DEFINITION||u.kind===Si.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new q0.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var _c=y(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.UniqueEnumValueNamesRule=G0;var Mf=w(),M0=$();function G0(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:i,EnumTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=
Object.create(null));let u=(s=o.values)!==null&&s!==void 0?s:[],c=n[a];for(let l of u){let p=l.name.value,f=r[a];(0,M0.isEnumType)(f)&&f.getValue(p)?e.reportError(
new Mf.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new Mf.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var vc=y(bc=>{"use strict";Object.defineProperty(bc,"__esModule",{value:!0});bc.UniqueFieldDefinitionNamesRule=V0;var Gf=w(),gc=$();function V0(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:i,InputObjectTypeExtension:i,InterfaceTypeDefinition:i,InterfaceTypeExtension:i,
ObjectTypeDefinition:i,ObjectTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=Object.create(null));let u=(s=o.fields)!==null&&s!==void 0?s:[],
c=n[a];for(let l of u){let p=l.name.value;U0(r[a],p)?e.reportError(new Gf.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new Gf.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function U0(e,t){return(0,gc.isObjectType)(e)||(0,gc.isInterfaceType)(e)||(0,gc.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var Ec=y(Tc=>{"use strict";Object.defineProperty(Tc,"__esModule",{value:!0});Tc.UniqueFragmentNamesRule=Q0;var $0=w();function Q0(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new $0.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var Oc=y(Nc=>{"use strict";Object.defineProperty(Nc,"__esModule",{value:!0});Nc.UniqueInputFieldNamesRule=Y0;var K0=Qe(),B0=w();function Y0(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,K0.invariant)(!1),r=n}},ObjectField(n){let i=n.name.value;
r[i]?e.reportError(new B0.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[r[i],n.name]})):r[i]=n.name}}}});var Rc=y(Sc=>{"use strict";Object.defineProperty(Sc,"__esModule",{value:!0});Sc.UniqueOperationNamesRule=H0;var J0=w();function H0(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new J0.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var wc=y(Ic=>{"use strict";Object.defineProperty(Ic,"__esModule",{value:!0});Ic.UniqueOperationTypesRule=X0;var Vf=w();function X0(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:i,SchemaExtension:i};function i(o){
var s;let a=(s=o.operationTypes)!==null&&s!==void 0?s:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new Vf.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new Vf.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var Ac=y(Pc=>{"use strict";Object.defineProperty(Pc,"__esModule",{value:!0});Pc.UniqueTypeNamesRule=z0;var Uf=w();function z0(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(i){
let o=i.name.value;if(r!=null&&r.getType(o)){e.reportError(new Uf.GraphQLError(`Type "${o}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:i.name}));return}return t[o]?e.reportError(new Uf.GraphQLError(`There can be only one type named "${o}".`,{nodes:[t[o],i.name]})):t[o]=i.name,
!1}}});var kc=y(Dc=>{"use strict";Object.defineProperty(Dc,"__esModule",{value:!0});Dc.UniqueVariableNamesRule=eE;var W0=rs(),Z0=w();function eE(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],i=(0,W0.groupBy)(n,o=>o.variable.name.value);for(let[o,s]of i)s.length>1&&e.reportError(new Z0.GraphQLError(
`There can be only one variable named "$${o}".`,{nodes:s.map(a=>a.variable.name)}))}}}});var jc=y(Lc=>{"use strict";Object.defineProperty(Lc,"__esModule",{value:!0});Lc.ValuesOfCorrectTypeRule=oE;var tE=_r(),Ri=z(),rE=gr(),nE=br(),ir=w(),iE=U(),ns=pt(),
wt=$();function oE(e){return{ListValue(t){let r=(0,wt.getNullableType)(e.getParentInputType());if(!(0,wt.isListType)(r))return Qr(e,t),!1},ObjectValue(t){let r=(0,wt.
getNamedType)(e.getInputType());if(!(0,wt.isInputObjectType)(r))return Qr(e,t),!1;let n=(0,rE.keyMap)(t.fields,i=>i.name.value);for(let i of Object.values(r.getFields()))
if(!n[i.name]&&(0,wt.isRequiredInputField)(i)){let s=(0,Ri.inspect)(i.type);e.reportError(new ir.GraphQLError(`Field "${r.name}.${i.name}" of required type "${s}\
" was not provided.`,{nodes:t}))}r.isOneOf&&sE(e,t,r,n)},ObjectField(t){let r=(0,wt.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,wt.isInputObjectType)(
r)){let i=e.hideSuggestions?[]:(0,nE.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new ir.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,tE.didYouMean)(i),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,wt.isNonNullType)(r)&&e.reportError(new ir.GraphQLError(
`Expected value of type "${(0,Ri.inspect)(r)}", found ${(0,ns.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>Qr(e,t),IntValue:t=>Qr(e,t),FloatValue:t=>Qr(e,t),StringValue:t=>Qr(
e,t),BooleanValue:t=>Qr(e,t)}}function Qr(e,t){let r=e.getInputType();if(!r)return;let n=(0,wt.getNamedType)(r);if(!(0,wt.isLeafType)(n)){let i=(0,Ri.inspect)(r);
e.reportError(new ir.GraphQLError(`Expected value of type "${i}", found ${(0,ns.printForError)(t)}.`,{nodes:t}));return}try{if(((0,wt.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let o=(0,Ri.inspect)(r);e.reportError(new ir.GraphQLError(`Expected value of type "${o}", found ${(0,ns.
printForError)(t)}.`,{nodes:t}))}}catch(i){let o=(0,Ri.inspect)(r);i instanceof ir.GraphQLError?e.reportError(i):e.reportError(new ir.GraphQLError(`Expected val\
ue of type "${o}", found ${(0,ns.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}function sE(e,t,r,n){var i;let o=Object.keys(n);if(o.length!==1){e.
reportError(new ir.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(i=n[o[0]])===null||i===void 0?void 0:
i.value;(!a||a.kind===iE.Kind.NULL)&&e.reportError(new ir.GraphQLError(`Field "${r.name}.${o[0]}" must be non-null.`,{nodes:[t]}))}});var qc=y(xc=>{"use strict";Object.defineProperty(xc,"__esModule",{value:!0});xc.VariablesAreInputTypesRule=pE;var aE=w(),uE=pt(),cE=$(),lE=Ut();function pE(e){return{
VariableDefinition(t){let r=(0,lE.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,cE.isInputType)(r)){let n=t.variable.name.value,i=(0,uE.print)(t.type);e.
reportError(new aE.GraphQLError(`Variable "$${n}" cannot be non-input type "${i}".`,{nodes:t.type}))}}}}});var Fc=y(Cc=>{"use strict";Object.defineProperty(Cc,"__esModule",{value:!0});Cc.VariablesInAllowedPositionRule=mE;var $f=z(),Qf=w(),dE=U(),is=$(),Kf=si(),fE=Ut();
function mE(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i,
type:o,defaultValue:s,parentType:a}of n){let u=i.name.value,c=t[u];if(c&&o){let l=e.getSchema(),p=(0,fE.typeFromAST)(l,c.type);if(p&&!hE(l,p,c.defaultValue,o,s)){
let f=(0,$f.inspect)(p),m=(0,$f.inspect)(o);e.reportError(new Qf.GraphQLError(`Variable "$${u}" of type "${f}" used in position expecting type "${m}".`,{nodes:[
c,i]}))}(0,is.isInputObjectType)(a)&&a.isOneOf&&(0,is.isNullableType)(p)&&e.reportError(new Qf.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,i]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function hE(e,t,r,n,i){if((0,is.isNonNullType)(
n)&&!(0,is.isNonNullType)(t)){if(!(r!=null&&r.kind!==dE.Kind.NULL)&&!(i!==void 0))return!1;let a=n.ofType;return(0,Kf.isTypeSubTypeOf)(e,t,a)}return(0,Kf.isTypeSubTypeOf)(
e,t,n)}});var Mc=y(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});Nr.specifiedSDLRules=Nr.specifiedRules=Nr.recommendedRules=void 0;var yE=ou(),_E=au(),
gE=cu(),Bf=lu(),Yf=mu(),bE=yu(),Jf=bu(),vE=Tu(),TE=Nu(),EE=Su(),NE=Iu(),OE=Pu(),SE=Du(),RE=Lu(),IE=Gu(),wE=$u(),PE=Ku(),Hf=Yu(),AE=zu(),DE=sc(),kE=cc(),Xf=pc(),
LE=fc(),zf=hc(),jE=_c(),xE=vc(),qE=Ec(),Wf=Oc(),CE=Rc(),FE=wc(),ME=Ac(),GE=kc(),VE=jc(),UE=qc(),$E=Fc(),Zf=Object.freeze([EE.MaxIntrospectionDepthRule]);Nr.recommendedRules=
Zf;var QE=Object.freeze([yE.ExecutableDefinitionsRule,CE.UniqueOperationNamesRule,vE.LoneAnonymousOperationRule,DE.SingleFieldSubscriptionsRule,Jf.KnownTypeNamesRule,
gE.FragmentsOnCompositeTypesRule,UE.VariablesAreInputTypesRule,AE.ScalarLeafsRule,_E.FieldsOnCorrectTypeRule,qE.UniqueFragmentNamesRule,bE.KnownFragmentNamesRule,
SE.NoUnusedFragmentsRule,wE.PossibleFragmentSpreadsRule,NE.NoFragmentCyclesRule,GE.UniqueVariableNamesRule,OE.NoUndefinedVariablesRule,RE.NoUnusedVariablesRule,
Yf.KnownDirectivesRule,zf.UniqueDirectivesPerLocationRule,Bf.KnownArgumentNamesRule,Xf.UniqueArgumentNamesRule,VE.ValuesOfCorrectTypeRule,Hf.ProvidedRequiredArgumentsRule,
$E.VariablesInAllowedPositionRule,IE.OverlappingFieldsCanBeMergedRule,Wf.UniqueInputFieldNamesRule,...Zf]);Nr.specifiedRules=QE;var KE=Object.freeze([TE.LoneSchemaDefinitionRule,
FE.UniqueOperationTypesRule,ME.UniqueTypeNamesRule,jE.UniqueEnumValueNamesRule,xE.UniqueFieldDefinitionNamesRule,kE.UniqueArgumentDefinitionNamesRule,LE.UniqueDirectiveNamesRule,
Jf.KnownTypeNamesRule,Yf.KnownDirectivesRule,zf.UniqueDirectivesPerLocationRule,PE.PossibleTypeExtensionsRule,Bf.KnownArgumentNamesOnDirectivesRule,Xf.UniqueArgumentNamesRule,
Wf.UniqueInputFieldNamesRule,Hf.ProvidedRequiredArgumentsOnDirectivesRule]);Nr.specifiedSDLRules=KE});var em=y(os=>{"use strict";Object.defineProperty(os,"__esModule",{value:!0});os.SetMap=void 0;var Gc=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let i=this._memberIds.
get(n);i===void 0&&(i=this._nextMemberId++,this._memberIds.set(n,i)),r.push(i)}return r.sort((n,i)=>n-i),r.join(",")}};os.SetMap=Gc});var $c=y(Or=>{"use strict";Object.defineProperty(Or,"__esModule",{value:!0});Or.ValidationContext=Or.SDLValidationContext=Or.ASTValidationContext=void 0;var BE=em(),
tm=U(),YE=_n(),rm=Uo(),JE=Ko(),Ii=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new BE.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===tm.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],i;for(;i=n.pop();)for(let o of i.selections)
o.kind===tm.Kind.FRAGMENT_SPREAD?r.push(o):o.selectionSet&&n.push(o.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:i})=>this.getFragmentSpreads(
i).map(({name:o})=>o.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let i=new Set(r);for(let o of i){let s=this.
getFragment(o);if(s){n.push(s);let a=this.getFragmentSpreads(s.selectionSet);this.spendFragmentWork(a.length);for(let u of a)i.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw JE.validationAbortedError}};Or.ASTValidationContext=
Ii;var Vc=class extends Ii{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Or.SDLValidationContext=Vc;var Uc=class extends Ii{constructor(t,r,n,i,o){super(r,i),this._hideSuggestions=o??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],i=new rm.TypeInfo(this._schema);(0,YE.visit)(
t,(0,rm.visitWithTypeInfo)(i,{VariableDefinition:()=>!1,Variable(o){n.push({node:o,type:i.getInputType(),defaultValue:i.getDefaultValue(),parentType:i.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),i=this._recursiveVariableUsages.get(n);i||(this.spendFragmentWork(n.length),i=n.flatMap(o=>{let s=this.getVariableUsages(o);return this.spendFragmentWork(s.length),
s}),this._recursiveVariableUsages.set(n,i)),this.spendFragmentWork(i.length),r=this.getVariableUsages(t).concat(i),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Or.ValidationContext=Uc});var wi=y(In=>{"use strict";Object.defineProperty(In,"__esModule",{value:!0});In.assertValidSDL=rN;In.assertValidSDLExtension=nN;In.validate=tN;In.validateSDL=Qc;
var HE=$e(),XE=ho(),zE=w(),WE=Je(),ss=_n(),ZE=yi(),nm=Uo(),om=Mc(),im=Ko(),sm=$c(),eN=(0,XE.mapValue)(WE.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function tN(e,t,r=om.
specifiedRules,n,i=new nm.TypeInfo(e)){var o,s;let a=(o=n?.maxErrors)!==null&&o!==void 0?o:100,u=(s=n?.hideSuggestions)!==null&&s!==void 0?s:!1;t||(0,HE.devAssert)(
!1,"Must provide document."),(0,ZE.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new sm.ValidationContext(e,t,i,m=>{if(l.length>=a)throw l.push(new zE.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(m)},u),f=(0,ss.visitInParallel)(r.map(m=>m(p)));try{(0,ss.visit)(t,(0,nm.visitWithTypeInfo)(
i,f),eN)}catch(m){if(m===im.validationAbortedError)l.push(im.validationAbortedError);else if(m!==c)throw m}return l}function Qc(e,t,r=om.specifiedSDLRules){let n=[],
i=new sm.SDLValidationContext(e,t,s=>{n.push(s)}),o=r.map(s=>s(i));return(0,ss.visit)(e,(0,ss.visitInParallel)(o)),n}function rN(e){let t=Qc(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function nN(e,t){let r=Qc(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var am=y(Kc=>{"use strict";Object.defineProperty(Kc,"__esModule",{value:!0});Kc.memoize3=iN;function iN(e){let t;return function(n,i,o){t===void 0&&(t=new WeakMap);
let s=t.get(n);s===void 0&&(s=new WeakMap,t.set(n,s));let a=s.get(i);a===void 0&&(a=new WeakMap,s.set(i,a));let u=a.get(o);return u===void 0&&(u=e(n,i,o),a.set(
o,u)),u}}});var um=y(Bc=>{"use strict";Object.defineProperty(Bc,"__esModule",{value:!0});Bc.promiseForObject=oN;function oN(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,i]of Object.keys(e).entries())r[i]=t[n];return r})}});var cm=y(Yc=>{"use strict";Object.defineProperty(Yc,"__esModule",{value:!0});Yc.promiseReduce=aN;var sN=ro();function aN(e,t,r){let n=r;for(let i of e)n=(0,sN.isPromise)(
n)?n.then(o=>t(o,i)):t(n,i);return n}});var lm=y(Hc=>{"use strict";Object.defineProperty(Hc,"__esModule",{value:!0});Hc.toError=cN;var uN=z();function cN(e){return e instanceof Error?e:new Jc(e)}var Jc=class extends Error{constructor(t){
super("Unexpected error value: "+(0,uN.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var as=y(Xc=>{"use strict";Object.defineProperty(Xc,"__esModule",{value:!0});Xc.locatedError=dN;var lN=lm(),pN=w();function dN(e,t,r){var n;let i=(0,lN.toError)(
e);return fN(i)?i:new pN.GraphQLError(i.message,{nodes:(n=i.nodes)!==null&&n!==void 0?n:t,source:i.source,positions:i.positions,path:r,originalError:i})}function fN(e){
return Array.isArray(e.path)}});var Ai=y(yt=>{"use strict";Object.defineProperty(yt,"__esModule",{value:!0});yt.assertValidExecutionArguments=gm;yt.buildExecutionContext=bm;yt.buildResolveInfo=
Tm;yt.defaultTypeResolver=yt.defaultFieldResolver=void 0;yt.execute=_m;yt.executeSync=vN;yt.getFieldDef=Nm;var Wc=$e(),Kr=z(),mN=Qe(),hN=Co(),rl=Ft(),Pt=ro(),yN=am(),
Br=vi(),pm=um(),_N=cm(),ht=w(),cs=as(),zc=Je(),dm=U(),Sr=$(),wn=mt(),gN=yi(),hm=ts(),ym=Rn(),bN=(0,yN.memoize3)((e,t,r)=>(0,hm.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),Zc=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function _m(e){arguments.length<2||(0,Wc.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:i}=e;gm(t,r,n);let o=bm(e);if(!("schema"in o))return{errors:o};try{let{operation:s}=o,
a=TN(o,s,i);return(0,Pt.isPromise)(a)?a.then(u=>us(u,o.collectedErrors.errors),u=>(o.collectedErrors.add(u,void 0),us(null,o.collectedErrors.errors))):us(a,o.collectedErrors.
errors)}catch(s){return o.collectedErrors.add(s,void 0),us(null,o.collectedErrors.errors)}}function vN(e){let t=_m(e);if((0,Pt.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function us(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function gm(e,t,r){t||(0,Wc.devAssert)(
!1,"Must provide document."),(0,gN.assertValidSchema)(e),r==null||(0,rl.isObjectLike)(r)||(0,Wc.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function bm(e){var t,r,n,i;let{schema:o,document:s,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:f,subscribeFieldResolver:m,options:T}=e,x,M=Object.create(null);for(let B of s.definitions)switch(B.
kind){case dm.Kind.OPERATION_DEFINITION:if(l==null){if(x!==void 0)return[new ht.GraphQLError("Must provide operation name if query contains multiple operations.")];
x=B}else((t=B.name)===null||t===void 0?void 0:t.value)===l&&(x=B);break;case dm.Kind.FRAGMENT_DEFINITION:M[B.name.value]=B;break;default:}if(!x)return l!=null?[
new ht.GraphQLError(`Unknown operation named "${l}".`)]:[new ht.GraphQLError("Must provide an operation.")];let V=(r=x.variableDefinitions)!==null&&r!==void 0?r:
[],Pe=(0,ym.getVariableValues)(o,V,c??{},{maxErrors:(n=T?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(i=e.hideSuggestions)!==null&&i!==void 0?i:
!1});return Pe.errors?Pe.errors:{schema:o,fragments:M,rootValue:a,contextValue:u,operation:x,variableValues:Pe.coerced,fieldResolver:p??tl,typeResolver:f??Em,subscribeFieldResolver:m??
tl,collectedErrors:new Zc}}function TN(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new ht.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let i=(0,hm.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),o=void 0;switch(t.operation){case zc.OperationTypeNode.
QUERY:return ls(e,n,r,o,i);case zc.OperationTypeNode.MUTATION:return EN(e,n,r,o,i);case zc.OperationTypeNode.SUBSCRIPTION:return ls(e,n,r,o,i)}}function EN(e,t,r,n,i){
return(0,_N.promiseReduce)(i.entries(),(o,[s,a])=>{let u=(0,Br.addPath)(n,s,t.name),c=vm(e,t,r,a,u);return c===void 0?o:(0,Pt.isPromise)(c)?c.then(l=>(o[s]=l,o)):
(o[s]=c,o)},Object.create(null))}function ls(e,t,r,n,i){let o=Object.create(null),s=!1;try{for(let[a,u]of i.entries()){let c=(0,Br.addPath)(n,a,t.name),l=vm(e,t,
r,u,c);l!==void 0&&(o[a]=l,(0,Pt.isPromise)(l)&&(s=!0))}}catch(a){if(s)return(0,pm.promiseForObject)(o).finally(()=>{throw a});throw a}return s?(0,pm.promiseForObject)(
o):o}function vm(e,t,r,n,i){var o;let s=Nm(e.schema,t,n[0]);if(!s)return;let a=s.type,u=(o=s.resolve)!==null&&o!==void 0?o:e.fieldResolver,c=Tm(e,s,n,t,i);try{let l=(0,ym.
getArgumentValues)(s,n[0],e.variableValues),p=e.contextValue,f=u(r,l,p,c),m;return(0,Pt.isPromise)(f)?m=f.then(T=>Pi(e,a,n,c,i,T)):m=Pi(e,a,n,c,i,f),(0,Pt.isPromise)(
m)?m.then(void 0,T=>{let x=(0,cs.locatedError)(T,n,(0,Br.pathToArray)(i));return ps(x,a,i,e)}):m}catch(l){let p=(0,cs.locatedError)(l,n,(0,Br.pathToArray)(i));return ps(
p,a,i,e)}}function Tm(e,t,r,n,i){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:i,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function ps(e,t,r,n){if((0,Sr.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function Pi(e,t,r,n,i,o){
if(o instanceof Error)throw o;if((0,Sr.isNonNullType)(t)){let s=Pi(e,t.ofType,r,n,i,o);if(s===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return s}if(o==null)return null;if((0,Sr.isListType)(t))return NN(e,t,r,n,i,o);if((0,Sr.isLeafType)(t))return ON(t,o);if((0,Sr.
isAbstractType)(t))return SN(e,t,r,n,i,o);if((0,Sr.isObjectType)(t))return el(e,t,r,n,i,o);(0,mN.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,Kr.inspect)(t))}function NN(e,t,r,n,i,o){if(!(0,hN.isIterableObject)(o))throw new ht.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let s=t.ofType,a=!1,u=Array.from(o,(c,l)=>{let p=(0,Br.addPath)(i,l,void 0);try{let f;return(0,Pt.isPromise)(c)?f=c.then(m=>Pi(
e,s,r,n,p,m)):f=Pi(e,s,r,n,p,c),(0,Pt.isPromise)(f)?(a=!0,f.then(void 0,m=>{let T=(0,cs.locatedError)(m,r,(0,Br.pathToArray)(p));return ps(T,s,p,e)})):f}catch(f){
let m=(0,cs.locatedError)(f,r,(0,Br.pathToArray)(p));return ps(m,s,p,e)}});return a?Promise.all(u):u}function ON(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,Kr.inspect)(e)}.serialize(${(0,Kr.inspect)(t)})\` to return non-nullable value, returned: ${(0,Kr.inspect)(r)}`);return r}function SN(e,t,r,n,i,o){
var s;let a=(s=t.resolveType)!==null&&s!==void 0?s:e.typeResolver,u=e.contextValue,c=a(o,u,n,t);return(0,Pt.isPromise)(c)?c.then(l=>el(e,fm(l,e,t,r,n,o),r,n,i,o)):
el(e,fm(c,e,t,r,n,o),r,n,i,o)}function fm(e,t,r,n,i,o){if(e==null)throw new ht.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${i.parentType.name}.${i.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Sr.isObjectType)(e))throw new ht.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new ht.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${i.parentType.name}.${i.fieldName}" with value ${(0,Kr.inspect)(o)}, received "${(0,Kr.inspect)(e)}".`);let s=t.schema.getType(e);if(s==null)throw new ht.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Sr.isObjectType)(s))throw new ht.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,s))throw new ht.GraphQLError(`Runtime Obj\
ect type "${s.name}" is not a possible type for "${r.name}".`,{nodes:n});return s}function el(e,t,r,n,i,o){let s=bN(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(o,e.contextValue,
n);if((0,Pt.isPromise)(a))return a.then(u=>{if(!u)throw mm(t,o,r);return ls(e,t,o,i,s)});if(!a)throw mm(t,o,r)}return ls(e,t,o,i,s)}function mm(e,t,r){return new ht.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,Kr.inspect)(t)}.`,{nodes:r})}var Em=function(e,t,r,n){if((0,rl.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let i=r.schema.getPossibleTypes(n),o=[];try{for(let s=0;s<i.length;s++){let a=i[s];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,Pt.
isPromise)(u))o[s]=u;else if(u)return o.length&&Promise.allSettled(o).catch(()=>{}),a.name}}}catch(s){if(o.length)return Promise.allSettled(o).then(()=>{throw s});
throw s}if(o.length)return Promise.all(o).then(s=>{for(let a=0;a<s.length;a++)if(s[a])return i[a].name})};yt.defaultTypeResolver=Em;var tl=function(e,t,r,n){if((0,rl.
isObjectLike)(e)||typeof e=="function"){let i=e[n.fieldName];return typeof i=="function"?e[n.fieldName](t,r,n):i}};yt.defaultFieldResolver=tl;function Nm(e,t,r){
let n=r.name.value;return n===wn.SchemaMetaFieldDef.name&&e.getQueryType()===t?wn.SchemaMetaFieldDef:n===wn.TypeMetaFieldDef.name&&e.getQueryType()===t?wn.TypeMetaFieldDef:
n===wn.TypeNameMetaFieldDef.name?wn.TypeNameMetaFieldDef:t.getFields()[n]}});var Sm=y(ds=>{"use strict";Object.defineProperty(ds,"__esModule",{value:!0});ds.graphql=kN;ds.graphqlSync=LN;var RN=$e(),IN=ro(),wN=jr(),PN=yi(),AN=wi(),DN=Ai();
function kN(e){return new Promise(t=>t(Om(e)))}function LN(e){let t=Om(e);if((0,IN.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function Om(e){arguments.length<2||(0,RN.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,PN.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,wN.parse)(r)}catch(m){return{errors:[m]}}let f=(0,AN.validate)(t,p,void 0,{hideSuggestions:c});return f.length>
0?{errors:f}:(0,DN.execute)({schema:t,document:p,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var wm=y(b=>{"use strict";Object.defineProperty(b,"__esModule",{value:!0});Object.defineProperty(b,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return At.
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
b,"GraphQLSchema",{enumerable:!0,get:function(){return nl.GraphQLSchema}});Object.defineProperty(b,"GraphQLSkipDirective",{enumerable:!0,get:function(){return At.
GraphQLSkipDirective}});Object.defineProperty(b,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return At.GraphQLSpecifiedByDirective}});Object.defineProperty(
b,"GraphQLString",{enumerable:!0,get:function(){return or.GraphQLString}});Object.defineProperty(b,"GraphQLUnionType",{enumerable:!0,get:function(){return A.GraphQLUnionType}});
Object.defineProperty(b,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Xe.SchemaMetaFieldDef}});Object.defineProperty(b,"TypeKind",{enumerable:!0,get:function(){
return Xe.TypeKind}});Object.defineProperty(b,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Xe.TypeMetaFieldDef}});Object.defineProperty(b,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return Xe.TypeNameMetaFieldDef}});Object.defineProperty(b,"__Directive",{enumerable:!0,get:function(){return Xe.__Directive}});
Object.defineProperty(b,"__DirectiveLocation",{enumerable:!0,get:function(){return Xe.__DirectiveLocation}});Object.defineProperty(b,"__EnumValue",{enumerable:!0,
get:function(){return Xe.__EnumValue}});Object.defineProperty(b,"__Field",{enumerable:!0,get:function(){return Xe.__Field}});Object.defineProperty(b,"__InputVal\
ue",{enumerable:!0,get:function(){return Xe.__InputValue}});Object.defineProperty(b,"__Schema",{enumerable:!0,get:function(){return Xe.__Schema}});Object.defineProperty(
b,"__Type",{enumerable:!0,get:function(){return Xe.__Type}});Object.defineProperty(b,"__TypeKind",{enumerable:!0,get:function(){return Xe.__TypeKind}});Object.defineProperty(
b,"assertAbstractType",{enumerable:!0,get:function(){return A.assertAbstractType}});Object.defineProperty(b,"assertCompositeType",{enumerable:!0,get:function(){
return A.assertCompositeType}});Object.defineProperty(b,"assertDirective",{enumerable:!0,get:function(){return At.assertDirective}});Object.defineProperty(b,"as\
sertEnumType",{enumerable:!0,get:function(){return A.assertEnumType}});Object.defineProperty(b,"assertEnumValueName",{enumerable:!0,get:function(){return Im.assertEnumValueName}});
Object.defineProperty(b,"assertInputObjectType",{enumerable:!0,get:function(){return A.assertInputObjectType}});Object.defineProperty(b,"assertInputType",{enumerable:!0,
get:function(){return A.assertInputType}});Object.defineProperty(b,"assertInterfaceType",{enumerable:!0,get:function(){return A.assertInterfaceType}});Object.defineProperty(
b,"assertLeafType",{enumerable:!0,get:function(){return A.assertLeafType}});Object.defineProperty(b,"assertListType",{enumerable:!0,get:function(){return A.assertListType}});
Object.defineProperty(b,"assertName",{enumerable:!0,get:function(){return Im.assertName}});Object.defineProperty(b,"assertNamedType",{enumerable:!0,get:function(){
return A.assertNamedType}});Object.defineProperty(b,"assertNonNullType",{enumerable:!0,get:function(){return A.assertNonNullType}});Object.defineProperty(b,"ass\
ertNullableType",{enumerable:!0,get:function(){return A.assertNullableType}});Object.defineProperty(b,"assertObjectType",{enumerable:!0,get:function(){return A.
assertObjectType}});Object.defineProperty(b,"assertOutputType",{enumerable:!0,get:function(){return A.assertOutputType}});Object.defineProperty(b,"assertScalarT\
ype",{enumerable:!0,get:function(){return A.assertScalarType}});Object.defineProperty(b,"assertSchema",{enumerable:!0,get:function(){return nl.assertSchema}});Object.
defineProperty(b,"assertType",{enumerable:!0,get:function(){return A.assertType}});Object.defineProperty(b,"assertUnionType",{enumerable:!0,get:function(){return A.
assertUnionType}});Object.defineProperty(b,"assertValidSchema",{enumerable:!0,get:function(){return Rm.assertValidSchema}});Object.defineProperty(b,"assertWrapp\
ingType",{enumerable:!0,get:function(){return A.assertWrappingType}});Object.defineProperty(b,"getNamedType",{enumerable:!0,get:function(){return A.getNamedType}});
Object.defineProperty(b,"getNullableType",{enumerable:!0,get:function(){return A.getNullableType}});Object.defineProperty(b,"introspectionTypes",{enumerable:!0,
get:function(){return Xe.introspectionTypes}});Object.defineProperty(b,"isAbstractType",{enumerable:!0,get:function(){return A.isAbstractType}});Object.defineProperty(
b,"isCompositeType",{enumerable:!0,get:function(){return A.isCompositeType}});Object.defineProperty(b,"isDirective",{enumerable:!0,get:function(){return At.isDirective}});
Object.defineProperty(b,"isEnumType",{enumerable:!0,get:function(){return A.isEnumType}});Object.defineProperty(b,"isInputObjectType",{enumerable:!0,get:function(){
return A.isInputObjectType}});Object.defineProperty(b,"isInputType",{enumerable:!0,get:function(){return A.isInputType}});Object.defineProperty(b,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return A.isInterfaceType}});Object.defineProperty(b,"isIntrospectionType",{enumerable:!0,get:function(){return Xe.isIntrospectionType}});
Object.defineProperty(b,"isLeafType",{enumerable:!0,get:function(){return A.isLeafType}});Object.defineProperty(b,"isListType",{enumerable:!0,get:function(){return A.
isListType}});Object.defineProperty(b,"isNamedType",{enumerable:!0,get:function(){return A.isNamedType}});Object.defineProperty(b,"isNonNullType",{enumerable:!0,
get:function(){return A.isNonNullType}});Object.defineProperty(b,"isNullableType",{enumerable:!0,get:function(){return A.isNullableType}});Object.defineProperty(
b,"isObjectType",{enumerable:!0,get:function(){return A.isObjectType}});Object.defineProperty(b,"isOutputType",{enumerable:!0,get:function(){return A.isOutputType}});
Object.defineProperty(b,"isRequiredArgument",{enumerable:!0,get:function(){return A.isRequiredArgument}});Object.defineProperty(b,"isRequiredInputField",{enumerable:!0,
get:function(){return A.isRequiredInputField}});Object.defineProperty(b,"isScalarType",{enumerable:!0,get:function(){return A.isScalarType}});Object.defineProperty(
b,"isSchema",{enumerable:!0,get:function(){return nl.isSchema}});Object.defineProperty(b,"isSpecifiedDirective",{enumerable:!0,get:function(){return At.isSpecifiedDirective}});
Object.defineProperty(b,"isSpecifiedScalarType",{enumerable:!0,get:function(){return or.isSpecifiedScalarType}});Object.defineProperty(b,"isType",{enumerable:!0,
get:function(){return A.isType}});Object.defineProperty(b,"isUnionType",{enumerable:!0,get:function(){return A.isUnionType}});Object.defineProperty(b,"isWrappin\
gType",{enumerable:!0,get:function(){return A.isWrappingType}});Object.defineProperty(b,"resolveObjMapThunk",{enumerable:!0,get:function(){return A.resolveObjMapThunk}});
Object.defineProperty(b,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return A.resolveReadonlyArrayThunk}});Object.defineProperty(b,"specifiedDirect\
ives",{enumerable:!0,get:function(){return At.specifiedDirectives}});Object.defineProperty(b,"specifiedScalarTypes",{enumerable:!0,get:function(){return or.specifiedScalarTypes}});
Object.defineProperty(b,"validateSchema",{enumerable:!0,get:function(){return Rm.validateSchema}});var nl=Gr(),A=$(),At=He(),or=Vt(),Xe=mt(),Rm=yi(),Im=ti()});var Am=y(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});Object.defineProperty(Q,"BREAK",{enumerable:!0,get:function(){return ki.BREAK}});Object.
defineProperty(Q,"DirectiveLocation",{enumerable:!0,get:function(){return GN.DirectiveLocation}});Object.defineProperty(Q,"Kind",{enumerable:!0,get:function(){return qN.
Kind}});Object.defineProperty(Q,"Lexer",{enumerable:!0,get:function(){return FN.Lexer}});Object.defineProperty(Q,"Location",{enumerable:!0,get:function(){return il.
Location}});Object.defineProperty(Q,"OperationTypeNode",{enumerable:!0,get:function(){return il.OperationTypeNode}});Object.defineProperty(Q,"Source",{enumerable:!0,
get:function(){return jN.Source}});Object.defineProperty(Q,"Token",{enumerable:!0,get:function(){return il.Token}});Object.defineProperty(Q,"TokenKind",{enumerable:!0,
get:function(){return CN.TokenKind}});Object.defineProperty(Q,"getEnterLeaveForKind",{enumerable:!0,get:function(){return ki.getEnterLeaveForKind}});Object.defineProperty(
Q,"getLocation",{enumerable:!0,get:function(){return xN.getLocation}});Object.defineProperty(Q,"getVisitFn",{enumerable:!0,get:function(){return ki.getVisitFn}});
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
Object.defineProperty(Q,"print",{enumerable:!0,get:function(){return MN.print}});Object.defineProperty(Q,"printLocation",{enumerable:!0,get:function(){return Pm.
printLocation}});Object.defineProperty(Q,"printSourceLocation",{enumerable:!0,get:function(){return Pm.printSourceLocation}});Object.defineProperty(Q,"visit",{enumerable:!0,
get:function(){return ki.visit}});Object.defineProperty(Q,"visitInParallel",{enumerable:!0,get:function(){return ki.visitInParallel}});var jN=po(),xN=io(),Pm=Ws(),
qN=U(),CN=pn(),FN=Hn(),Di=jr(),MN=pt(),ki=_n(),il=Je(),Dt=Ur(),GN=ln()});var Dm=y(ol=>{"use strict";Object.defineProperty(ol,"__esModule",{value:!0});ol.isAsyncIterable=VN;function VN(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var km=y(sl=>{"use strict";Object.defineProperty(sl,"__esModule",{value:!0});sl.mapAsyncIterator=UN;function UN(e,t){let r=e[Symbol.asyncIterator]();async function n(o){
if(o.done)return o;try{return{value:await t(o.value),done:!1}}catch(s){throw await i(),s}}async function i(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(o){if(typeof r.
throw=="function")return n(await r.throw(o));throw await i(),o},[Symbol.asyncIterator](){return this}}}});var qm=y(fs=>{"use strict";Object.defineProperty(fs,"__esModule",{value:!0});fs.createSourceEventStream=xm;fs.subscribe=HN;var $N=$e(),QN=z(),jm=Dm(),Lm=vi(),al=w(),
KN=as(),BN=ts(),Li=Ai(),YN=km(),JN=Rn();async function HN(e){arguments.length<2||(0,$N.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await xm(e);if(!(0,jm.isAsyncIterable)(t))return t;let r=n=>(0,Li.execute)({...e,rootValue:n});return(0,YN.mapAsyncIterator)(
t,r)}function XN(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function xm(...e){let t=XN(e),{schema:r,document:n,variableValues:i}=t;(0,Li.assertValidExecutionArguments)(r,n,i);let o=(0,Li.buildExecutionContext)(t);if(!("\
schema"in o))return{errors:o};try{let s=await zN(o);if(!(0,jm.isAsyncIterable)(s))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,QN.
inspect)(s)}.`);return s}catch(s){if(s instanceof al.GraphQLError)return{errors:[s]};throw s}}async function zN(e){let{schema:t,fragments:r,operation:n,variableValues:i,
rootValue:o}=e,s=t.getSubscriptionType();if(s==null)throw new al.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,BN.
collectFields)(t,r,i,s,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,Li.getFieldDef)(t,s,c[0]);if(!l){let T=c[0].name.value;throw new al.GraphQLError(`The subs\
cription field "${T}" is not defined.`,{nodes:c})}let p=(0,Lm.addPath)(void 0,u,s.name),f=(0,Li.buildResolveInfo)(e,l,c,s,p);try{var m;let T=(0,JN.getArgumentValues)(
l,c[0],i),x=e.contextValue,V=await((m=l.subscribe)!==null&&m!==void 0?m:e.subscribeFieldResolver)(o,T,x,f);if(V instanceof Error)throw V;return V}catch(T){throw(0,KN.
locatedError)(T,c,(0,Lm.pathToArray)(p))}}});var Fm=y(_t=>{"use strict";Object.defineProperty(_t,"__esModule",{value:!0});Object.defineProperty(_t,"createSourceEventStream",{enumerable:!0,get:function(){return Cm.
createSourceEventStream}});Object.defineProperty(_t,"defaultFieldResolver",{enumerable:!0,get:function(){return ms.defaultFieldResolver}});Object.defineProperty(
_t,"defaultTypeResolver",{enumerable:!0,get:function(){return ms.defaultTypeResolver}});Object.defineProperty(_t,"execute",{enumerable:!0,get:function(){return ms.
execute}});Object.defineProperty(_t,"executeSync",{enumerable:!0,get:function(){return ms.executeSync}});Object.defineProperty(_t,"getArgumentValues",{enumerable:!0,
get:function(){return ul.getArgumentValues}});Object.defineProperty(_t,"getDirectiveValues",{enumerable:!0,get:function(){return ul.getDirectiveValues}});Object.
defineProperty(_t,"getVariableValues",{enumerable:!0,get:function(){return ul.getVariableValues}});Object.defineProperty(_t,"responsePathAsArray",{enumerable:!0,
get:function(){return WN.pathToArray}});Object.defineProperty(_t,"subscribe",{enumerable:!0,get:function(){return Cm.subscribe}});var WN=vi(),ms=Ai(),Cm=qm(),ul=Rn()});var Mm=y(pl=>{"use strict";Object.defineProperty(pl,"__esModule",{value:!0});pl.NoDeprecatedCustomRule=ZN;var cl=Qe(),ji=w(),ll=$();function ZN(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getParentType();i!=null||(0,cl.invariant)(!1),e.reportError(new ji.GraphQLError(`The field ${i.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getDirective();if(i!=null)e.reportError(
new ji.GraphQLError(`Directive "@${i.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let o=e.getParentType(),s=e.getFieldDef();o!=null&&s!=null||
(0,cl.invariant)(!1),e.reportError(new ji.GraphQLError(`Field "${o.name}.${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,ll.
getNamedType)(e.getParentInputType());if((0,ll.isInputObjectType)(r)){let n=r.getFields()[t.name.value],i=n?.deprecationReason;i!=null&&e.reportError(new ji.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${i}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let i=(0,ll.getNamedType)(
e.getInputType());i!=null||(0,cl.invariant)(!1),e.reportError(new ji.GraphQLError(`The enum value "${i.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var Gm=y(dl=>{"use strict";Object.defineProperty(dl,"__esModule",{value:!0});dl.NoSchemaIntrospectionCustomRule=nO;var eO=w(),tO=$(),rO=mt();function nO(e){return{
Field(t){let r=(0,tO.getNamedType)(e.getType());r&&(0,rO.isIntrospectionType)(r)&&e.reportError(new eO.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var Um=y(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});Object.defineProperty(j,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return sO.
ExecutableDefinitionsRule}});Object.defineProperty(j,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return aO.FieldsOnCorrectTypeRule}});Object.defineProperty(
j,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return uO.FragmentsOnCompositeTypesRule}});Object.defineProperty(j,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return cO.KnownArgumentNamesRule}});Object.defineProperty(j,"KnownDirectivesRule",{enumerable:!0,get:function(){return lO.KnownDirectivesRule}});
Object.defineProperty(j,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return pO.KnownFragmentNamesRule}});Object.defineProperty(j,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return dO.KnownTypeNamesRule}});Object.defineProperty(j,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return fO.LoneAnonymousOperationRule}});
Object.defineProperty(j,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return LO.LoneSchemaDefinitionRule}});Object.defineProperty(j,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return kO.MaxIntrospectionDepthRule}});Object.defineProperty(j,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return VO.
NoDeprecatedCustomRule}});Object.defineProperty(j,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return mO.NoFragmentCyclesRule}});Object.defineProperty(j,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return UO.NoSchemaIntrospectionCustomRule}});Object.defineProperty(j,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return hO.NoUndefinedVariablesRule}});Object.defineProperty(j,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return yO.NoUnusedFragmentsRule}});
Object.defineProperty(j,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return _O.NoUnusedVariablesRule}});Object.defineProperty(j,"OverlappingFieldsCanBe\
MergedRule",{enumerable:!0,get:function(){return gO.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(j,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){
return bO.PossibleFragmentSpreadsRule}});Object.defineProperty(j,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return GO.PossibleTypeExtensionsRule}});
Object.defineProperty(j,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return vO.ProvidedRequiredArgumentsRule}});Object.defineProperty(j,"Scalar\
LeafsRule",{enumerable:!0,get:function(){return TO.ScalarLeafsRule}});Object.defineProperty(j,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return EO.
SingleFieldSubscriptionsRule}});Object.defineProperty(j,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return FO.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(j,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return NO.UniqueArgumentNamesRule}});Object.defineProperty(j,"UniqueDirectiveNam\
esRule",{enumerable:!0,get:function(){return MO.UniqueDirectiveNamesRule}});Object.defineProperty(j,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return OO.UniqueDirectivesPerLocationRule}});Object.defineProperty(j,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return qO.UniqueEnumValueNamesRule}});
Object.defineProperty(j,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return CO.UniqueFieldDefinitionNamesRule}});Object.defineProperty(j,"Uniq\
ueFragmentNamesRule",{enumerable:!0,get:function(){return SO.UniqueFragmentNamesRule}});Object.defineProperty(j,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return RO.UniqueInputFieldNamesRule}});Object.defineProperty(j,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return IO.UniqueOperationNamesRule}});Object.
defineProperty(j,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return jO.UniqueOperationTypesRule}});Object.defineProperty(j,"UniqueTypeNamesRule",{enumerable:!0,
get:function(){return xO.UniqueTypeNamesRule}});Object.defineProperty(j,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return wO.UniqueVariableNamesRule}});
Object.defineProperty(j,"ValidationContext",{enumerable:!0,get:function(){return oO.ValidationContext}});Object.defineProperty(j,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return PO.ValuesOfCorrectTypeRule}});Object.defineProperty(j,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return AO.VariablesAreInputTypesRule}});
Object.defineProperty(j,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return DO.VariablesInAllowedPositionRule}});Object.defineProperty(j,"reco\
mmendedRules",{enumerable:!0,get:function(){return Vm.recommendedRules}});Object.defineProperty(j,"specifiedRules",{enumerable:!0,get:function(){return Vm.specifiedRules}});
Object.defineProperty(j,"validate",{enumerable:!0,get:function(){return iO.validate}});var iO=wi(),oO=$c(),Vm=Mc(),sO=ou(),aO=au(),uO=cu(),cO=lu(),lO=mu(),pO=yu(),
dO=bu(),fO=Tu(),mO=Iu(),hO=Pu(),yO=Du(),_O=Lu(),gO=Gu(),bO=$u(),vO=Yu(),TO=zu(),EO=sc(),NO=pc(),OO=hc(),SO=Ec(),RO=Oc(),IO=Rc(),wO=kc(),PO=jc(),AO=qc(),DO=Fc(),
kO=Su(),LO=Nu(),jO=wc(),xO=Ac(),qO=_c(),CO=vc(),FO=cc(),MO=fc(),GO=Ku(),VO=Mm(),UO=Gm()});var $m=y(Yr=>{"use strict";Object.defineProperty(Yr,"__esModule",{value:!0});Object.defineProperty(Yr,"GraphQLError",{enumerable:!0,get:function(){return fl.GraphQLError}});
Object.defineProperty(Yr,"formatError",{enumerable:!0,get:function(){return fl.formatError}});Object.defineProperty(Yr,"locatedError",{enumerable:!0,get:function(){
return QO.locatedError}});Object.defineProperty(Yr,"printError",{enumerable:!0,get:function(){return fl.printError}});Object.defineProperty(Yr,"syntaxError",{enumerable:!0,
get:function(){return $O.syntaxError}});var fl=w(),$O=Vn(),QO=as()});var hl=y(ml=>{"use strict";Object.defineProperty(ml,"__esModule",{value:!0});ml.getIntrospectionQuery=KO;function KO(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var Qm=y(yl=>{"use strict";Object.defineProperty(yl,"__esModule",{value:!0});yl.getOperationAST=YO;var BO=U();function YO(e,t){let r=null;for(let i of e.definitions)
if(i.kind===BO.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=i}else if(((n=i.name)===null||n===void 0?void 0:n.value)===t)return i}return r}});var Km=y(_l=>{"use strict";Object.defineProperty(_l,"__esModule",{value:!0});_l.getOperationRootType=JO;var hs=w();function JO(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new hs.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new hs.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new hs.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new hs.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var Bm=y(gl=>{"use strict";Object.defineProperty(gl,"__esModule",{value:!0});gl.introspectionFromSchema=ZO;var HO=Qe(),XO=jr(),zO=Ai(),WO=hl();function ZO(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,XO.parse)(
(0,WO.getIntrospectionQuery)(r)),i=(0,zO.executeSync)({schema:e,document:n});return!i.errors&&i.data||(0,HO.invariant)(!1),i.data}});var Jm=y(bl=>{"use strict";Object.defineProperty(bl,"__esModule",{value:!0});bl.buildClientSchema=sS;var eS=$e(),nt=z(),Ym=Ft(),ys=Zn(),tS=jr(),it=$(),rS=He(),Qt=mt(),
nS=Vt(),iS=Gr(),oS=Ni();function sS(e,t){(0,Ym.isObjectLike)(e)&&(0,Ym.isObjectLike)(e.__schema)||(0,eS.devAssert)(!1,`Invalid or incomplete introspection resul\
t. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,nt.inspect)(e)}.`);let r=e.__schema,n=(0,ys.
keyValMap)(r.types,_=>_.name,_=>f(_));for(let _ of[...nS.specifiedScalarTypes,...Qt.introspectionTypes])n[_.name]&&(n[_.name]=_);let i=r.queryType?l(r.queryType):
null,o=r.mutationType?l(r.mutationType):null,s=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(Bs):[];return new iS.GraphQLSchema(
{description:r.description,query:i,mutation:o,subscription:s,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(_){if(_.kind===Qt.TypeKind.
LIST){let L=_.ofType;if(!L)throw new Error("Decorated type deeper than introspection query.");return new it.GraphQLList(u(L))}if(_.kind===Qt.TypeKind.NON_NULL){
let L=_.ofType;if(!L)throw new Error("Decorated type deeper than introspection query.");let at=u(L);return new it.GraphQLNonNull((0,it.assertNullableType)(at))}
return c(_)}function c(_){let L=_.name;if(!L)throw new Error(`Unknown type reference: ${(0,nt.inspect)(_)}.`);let at=n[L];if(!at)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${L}. Ensure that a full introspection query is used in order to build a client schema.`);return at}function l(_){return(0,it.assertObjectType)(
c(_))}function p(_){return(0,it.assertInterfaceType)(c(_))}function f(_){if(_!=null&&_.name!=null&&_.kind!=null)switch(_.kind){case Qt.TypeKind.SCALAR:return m(
_);case Qt.TypeKind.OBJECT:return x(_);case Qt.TypeKind.INTERFACE:return M(_);case Qt.TypeKind.UNION:return V(_);case Qt.TypeKind.ENUM:return Pe(_);case Qt.TypeKind.
INPUT_OBJECT:return B(_)}let L=(0,nt.inspect)(_);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${L}.`)}function m(_){return new it.GraphQLScalarType({name:_.name,description:_.description,specifiedByURL:_.specifiedByURL})}function T(_){
if(_.interfaces===null&&_.kind===Qt.TypeKind.INTERFACE)return[];if(!_.interfaces){let L=(0,nt.inspect)(_);throw new Error(`Introspection result missing interfac\
es: ${L}.`)}return _.interfaces.map(p)}function x(_){return new it.GraphQLObjectType({name:_.name,description:_.description,interfaces:()=>T(_),fields:()=>Se(_)})}
function M(_){return new it.GraphQLInterfaceType({name:_.name,description:_.description,interfaces:()=>T(_),fields:()=>Se(_)})}function V(_){if(!_.possibleTypes){
let L=(0,nt.inspect)(_);throw new Error(`Introspection result missing possibleTypes: ${L}.`)}return new it.GraphQLUnionType({name:_.name,description:_.description,
types:()=>_.possibleTypes.map(l)})}function Pe(_){if(!_.enumValues){let L=(0,nt.inspect)(_);throw new Error(`Introspection result missing enumValues: ${L}.`)}return new it.
GraphQLEnumType({name:_.name,description:_.description,values:(0,ys.keyValMap)(_.enumValues,L=>L.name,L=>({description:L.description,deprecationReason:L.deprecationReason}))})}
function B(_){if(!_.inputFields){let L=(0,nt.inspect)(_);throw new Error(`Introspection result missing inputFields: ${L}.`)}return new it.GraphQLInputObjectType(
{name:_.name,description:_.description,fields:()=>Ze(_.inputFields),isOneOf:_.isOneOf})}function Se(_){if(!_.fields)throw new Error(`Introspection result missin\
g fields: ${(0,nt.inspect)(_)}.`);return(0,ys.keyValMap)(_.fields,L=>L.name,Ue)}function Ue(_){let L=u(_.type);if(!(0,it.isOutputType)(L)){let at=(0,nt.inspect)(
L);throw new Error(`Introspection must provide output type for fields, but received: ${at}.`)}if(!_.args){let at=(0,nt.inspect)(_);throw new Error(`Introspectio\
n result missing field args: ${at}.`)}return{description:_.description,deprecationReason:_.deprecationReason,type:L,args:Ze(_.args)}}function Ze(_){return(0,ys.
keyValMap)(_,L=>L.name,zt)}function zt(_){let L=u(_.type);if(!(0,it.isInputType)(L)){let Wi=(0,nt.inspect)(L);throw new Error(`Introspection must provide input \
type for arguments, but received: ${Wi}.`)}let at=_.defaultValue!=null?(0,oS.valueFromAST)((0,tS.parseValue)(_.defaultValue),L):void 0;return{description:_.description,
type:L,defaultValue:at,deprecationReason:_.deprecationReason}}function Bs(_){if(!_.args){let L=(0,nt.inspect)(_);throw new Error(`Introspection result missing d\
irective args: ${L}.`)}if(!_.locations){let L=(0,nt.inspect)(_);throw new Error(`Introspection result missing directive locations: ${L}.`)}return new rS.GraphQLDirective(
{name:_.name,description:_.description,isRepeatable:_.isRepeatable,deprecationReason:_.deprecationReason,locations:_.locations.slice(),args:Ze(_.args)})}}});var Tl=y(_s=>{"use strict";Object.defineProperty(_s,"__esModule",{value:!0});_s.extendSchema=dS;_s.extendSchemaImpl=rh;var aS=$e(),uS=z(),cS=Qe(),lS=gr(),xi=ho(),
ot=U(),Hm=Ur(),le=$(),Pn=He(),eh=mt(),th=Vt(),Xm=Gr(),pS=wi(),vl=Rn(),zm=Ni();function dS(e,t,r){(0,Xm.assertSchema)(e),t!=null&&t.kind===ot.Kind.DOCUMENT||(0,aS.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,pS.assertValidSDLExtension)(t,e);let n=e.toConfig(),i=rh(n,t,r);
return n===i?e:new Xm.GraphQLSchema(i)}function rh(e,t,r){var n,i,o,s;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,f=[];for(let h of t.definitions)
if(h.kind===ot.Kind.SCHEMA_DEFINITION)p=h;else if(h.kind===ot.Kind.SCHEMA_EXTENSION)f.push(h);else if((0,Hm.isTypeDefinitionNode)(h))a.push(h);else if((0,Hm.isTypeExtensionNode)(
h)){let O=h.name.value,N=u[O];u[O]=N?N.concat([h]):[h]}else if(h.kind===ot.Kind.DIRECTIVE_DEFINITION)l.push(h);else if(h.kind===ot.Kind.DIRECTIVE_EXTENSION){let O=h.
name.value,N=c[O];c[O]=N?N.concat([h]):[h]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&f.length===0&&p==null)return e;let m=Object.
create(null);for(let h of e.types)m[h.name]=Ue(h);for(let h of a){var T;let O=h.name.value;m[O]=(T=Wm[O])!==null&&T!==void 0?T:I_(h)}let x=Object.create(null);for(let h of e.
directives)x[h.name]=S_(h);let M={query:e.query&&B(e.query),mutation:e.mutation&&B(e.mutation),subscription:e.subscription&&B(e.subscription),...p&&vp([p]),...vp(
f)},V=Object.values(x);return{description:(n=p)===null||n===void 0||(i=n.description)===null||i===void 0?void 0:i.value,...M,types:Object.values(m),directives:[
...V.map(Se),...l.map(R_)],extensions:Object.create(null),astNode:(o=p)!==null&&o!==void 0?o:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(f),assumeValid:(s=
r?.assumeValid)!==null&&s!==void 0?s:!1};function Pe(h){return(0,le.isListType)(h)?new le.GraphQLList(Pe(h.ofType)):(0,le.isNonNullType)(h)?new le.GraphQLNonNull(
Pe(h.ofType)):B(h)}function B(h){return m[h.name]}function Se(h){let O=h.toConfig();return new Pn.GraphQLDirective({...O,args:(0,xi.mapValue)(O.args,bp)})}function Ue(h){
if((0,eh.isIntrospectionType)(h)||(0,th.isSpecifiedScalarType)(h))return h;if((0,le.isScalarType)(h))return Bs(h);if((0,le.isObjectType)(h))return _(h);if((0,le.
isInterfaceType)(h))return L(h);if((0,le.isUnionType)(h))return at(h);if((0,le.isEnumType)(h))return zt(h);if((0,le.isInputObjectType)(h))return Ze(h);(0,cS.invariant)(
!1,"Unexpected type: "+(0,uS.inspect)(h))}function Ze(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[];return new le.GraphQLInputObjectType({
...N,fields:()=>({...(0,xi.mapValue)(N.fields,Z=>({...Z,type:Pe(Z.type)})),...Ep(S)}),extensionASTNodes:N.extensionASTNodes.concat(S)})}function zt(h){var O;let N=h.
toConfig(),S=(O=u[h.name])!==null&&O!==void 0?O:[];return new le.GraphQLEnumType({...N,values:{...N.values,...Np(S)},extensionASTNodes:N.extensionASTNodes.concat(
S)})}function Bs(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[],Z=N.specifiedByURL;for(let Y of S){var de;Z=(de=Zm(Y))!==null&&de!==void 0?
de:Z}return new le.GraphQLScalarType({...N,specifiedByURL:Z,extensionASTNodes:N.extensionASTNodes.concat(S)})}function _(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==
null&&O!==void 0?O:[];return new le.GraphQLObjectType({...N,interfaces:()=>[...h.getInterfaces().map(B),...to(S)],fields:()=>({...(0,xi.mapValue)(N.fields,Wi),...eo(
S)}),extensionASTNodes:N.extensionASTNodes.concat(S)})}function L(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[];return new le.GraphQLInterfaceType(
{...N,interfaces:()=>[...h.getInterfaces().map(B),...to(S)],fields:()=>({...(0,xi.mapValue)(N.fields,Wi),...eo(S)}),extensionASTNodes:N.extensionASTNodes.concat(
S)})}function at(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[];return new le.GraphQLUnionType({...N,types:()=>[...h.getTypes().map(B),...Op(
S)],extensionASTNodes:N.extensionASTNodes.concat(S)})}function Wi(h){return{...h,type:Pe(h.type),args:h.args&&(0,xi.mapValue)(h.args,bp)}}function bp(h){return{
...h,type:Pe(h.type)}}function vp(h){let O={};for(let S of h){var N;let Z=(N=S.operationTypes)!==null&&N!==void 0?N:[];for(let de of Z)O[de.operation]=Zi(de.type)}
return O}function S_(h){var O,N;let S=h.toConfig(),Z=(O=c[S.name])!==null&&O!==void 0?O:[],de=(N=S.deprecationReason)!==null&&N!==void 0?N:Z.map(Y=>Jr(Y)).find(
Y=>Y!=null);return new Pn.GraphQLDirective({...S,deprecationReason:de,extensionASTNodes:S.extensionASTNodes.concat(Z)})}function Zi(h){var O;let N=h.name.value,
S=(O=Wm[N])!==null&&O!==void 0?O:m[N];if(S===void 0)throw new Error(`Unknown type: "${N}".`);return S}function Gn(h){return h.kind===ot.Kind.LIST_TYPE?new le.GraphQLList(
Gn(h.type)):h.kind===ot.Kind.NON_NULL_TYPE?new le.GraphQLNonNull(Gn(h.type)):Zi(h)}function R_(h){var O,N,S;let Z=(O=c[h.name.value])!==null&&O!==void 0?O:[],de=(N=
Jr(h))!==null&&N!==void 0?N:Z.map(Y=>Jr(Y)).find(Y=>Y!=null);return new Pn.GraphQLDirective({name:h.name.value,description:(S=h.description)===null||S===void 0?
void 0:S.value,locations:h.locations.map(({value:Y})=>Y),isRepeatable:h.repeatable,args:Tp(h.arguments),deprecationReason:de,astNode:h,extensionASTNodes:Z})}function eo(h){
let O=Object.create(null);for(let Z of h){var N;let de=(N=Z.fields)!==null&&N!==void 0?N:[];for(let Y of de){var S;O[Y.name.value]={type:Gn(Y.type),description:(S=
Y.description)===null||S===void 0?void 0:S.value,args:Tp(Y.arguments),deprecationReason:Jr(Y),astNode:Y}}}return O}function Tp(h){let O=h??[],N=Object.create(null);
for(let Z of O){var S;let de=Gn(Z.type);N[Z.name.value]={type:de,description:(S=Z.description)===null||S===void 0?void 0:S.value,defaultValue:(0,zm.valueFromAST)(
Z.defaultValue,de),deprecationReason:Jr(Z),astNode:Z}}return N}function Ep(h){let O=Object.create(null);for(let Z of h){var N;let de=(N=Z.fields)!==null&&N!==void 0?
N:[];for(let Y of de){var S;let an=Gn(Y.type);O[Y.name.value]={type:an,description:(S=Y.description)===null||S===void 0?void 0:S.value,defaultValue:(0,zm.valueFromAST)(
Y.defaultValue,an),deprecationReason:Jr(Y),astNode:Y}}}return O}function Np(h){let O=Object.create(null);for(let Z of h){var N;let de=(N=Z.values)!==null&&N!==void 0?
N:[];for(let Y of de){var S;O[Y.name.value]={description:(S=Y.description)===null||S===void 0?void 0:S.value,deprecationReason:Jr(Y),astNode:Y}}}return O}function to(h){
return h.flatMap(O=>{var N,S;return(N=(S=O.interfaces)===null||S===void 0?void 0:S.map(Zi))!==null&&N!==void 0?N:[]})}function Op(h){return h.flatMap(O=>{var N,
S;return(N=(S=O.types)===null||S===void 0?void 0:S.map(Zi))!==null&&N!==void 0?N:[]})}function I_(h){var O;let N=h.name.value,S=(O=u[N])!==null&&O!==void 0?O:[];
switch(h.kind){case ot.Kind.OBJECT_TYPE_DEFINITION:{var Z;let Et=[h,...S];return new le.GraphQLObjectType({name:N,description:(Z=h.description)===null||Z===void 0?
void 0:Z.value,interfaces:()=>to(Et),fields:()=>eo(Et),astNode:h,extensionASTNodes:S})}case ot.Kind.INTERFACE_TYPE_DEFINITION:{var de;let Et=[h,...S];return new le.
GraphQLInterfaceType({name:N,description:(de=h.description)===null||de===void 0?void 0:de.value,interfaces:()=>to(Et),fields:()=>eo(Et),astNode:h,extensionASTNodes:S})}case ot.
Kind.ENUM_TYPE_DEFINITION:{var Y;let Et=[h,...S];return new le.GraphQLEnumType({name:N,description:(Y=h.description)===null||Y===void 0?void 0:Y.value,values:Np(
Et),astNode:h,extensionASTNodes:S})}case ot.Kind.UNION_TYPE_DEFINITION:{var an;let Et=[h,...S];return new le.GraphQLUnionType({name:N,description:(an=h.description)===
null||an===void 0?void 0:an.value,types:()=>Op(Et),astNode:h,extensionASTNodes:S})}case ot.Kind.SCALAR_TYPE_DEFINITION:{var Ys;return new le.GraphQLScalarType({
name:N,description:(Ys=h.description)===null||Ys===void 0?void 0:Ys.value,specifiedByURL:Zm(h),astNode:h,extensionASTNodes:S})}case ot.Kind.INPUT_OBJECT_TYPE_DEFINITION:{
var Js;let Et=[h,...S];return new le.GraphQLInputObjectType({name:N,description:(Js=h.description)===null||Js===void 0?void 0:Js.value,fields:()=>Ep(Et),astNode:h,
extensionASTNodes:S,isOneOf:fS(h)})}}}}var Wm=(0,lS.keyMap)([...th.specifiedScalarTypes,...eh.introspectionTypes],e=>e.name);function Jr(e){let t=(0,vl.getDirectiveValues)(
Pn.GraphQLDeprecatedDirective,e);return t?.reason}function Zm(e){let t=(0,vl.getDirectiveValues)(Pn.GraphQLSpecifiedByDirective,e);return t?.url}function fS(e){
return!!(0,vl.getDirectiveValues)(Pn.GraphQLOneOfDirective,e)}});var ih=y(gs=>{"use strict";Object.defineProperty(gs,"__esModule",{value:!0});gs.buildASTSchema=nh;gs.buildSchema=TS;var mS=$e(),hS=U(),yS=jr(),_S=He(),gS=Gr(),bS=wi(),
vS=Tl();function nh(e,t){e!=null&&e.kind===hS.Kind.DOCUMENT||(0,mS.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&
(0,bS.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,vS.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let o of n.types)switch(o.name){case"Query":n.query=o;break;case"Mutation":n.mutation=o;break;case"Subscription":n.subscription=o;
break}let i=[...n.directives,..._S.specifiedDirectives.filter(o=>n.directives.every(s=>s.name!==o.name))];return new gS.GraphQLSchema({...n,directives:i})}function TS(e,t){
let r=(0,yS.parse)(e,t);return nh(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var ah=y(Nl=>{"use strict";Object.defineProperty(Nl,"__esModule",{value:!0});Nl.lexicographicSortSchema=wS;var ES=z(),NS=Qe(),OS=Zn(),oh=ei(),Ke=$(),SS=He(),RS=mt(),
IS=Gr();function wS(e){let t=e.toConfig(),r=(0,OS.keyValMap)(El(t.types),f=>f.name,p);return new IS.GraphQLSchema({...t,types:Object.values(r),directives:El(t.directives).
map(s),query:o(t.query),mutation:o(t.mutation),subscription:o(t.subscription)});function n(f){return(0,Ke.isListType)(f)?new Ke.GraphQLList(n(f.ofType)):(0,Ke.isNonNullType)(
f)?new Ke.GraphQLNonNull(n(f.ofType)):i(f)}function i(f){return r[f.name]}function o(f){return f&&i(f)}function s(f){let m=f.toConfig();return new SS.GraphQLDirective(
{...m,locations:sh(m.locations,T=>T),args:a(m.args)})}function a(f){return bs(f,m=>({...m,type:n(m.type)}))}function u(f){return bs(f,m=>({...m,type:n(m.type),args:m.
args&&a(m.args)}))}function c(f){return bs(f,m=>({...m,type:n(m.type)}))}function l(f){return El(f).map(i)}function p(f){if((0,Ke.isScalarType)(f)||(0,RS.isIntrospectionType)(
f))return f;if((0,Ke.isObjectType)(f)){let m=f.toConfig();return new Ke.GraphQLObjectType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Ke.
isInterfaceType)(f)){let m=f.toConfig();return new Ke.GraphQLInterfaceType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Ke.isUnionType)(f)){
let m=f.toConfig();return new Ke.GraphQLUnionType({...m,types:()=>l(m.types)})}if((0,Ke.isEnumType)(f)){let m=f.toConfig();return new Ke.GraphQLEnumType({...m,values:bs(
m.values,T=>T)})}if((0,Ke.isInputObjectType)(f)){let m=f.toConfig();return new Ke.GraphQLInputObjectType({...m,fields:()=>c(m.fields)})}(0,NS.invariant)(!1,"Une\
xpected type: "+(0,ES.inspect)(f))}}function bs(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(oh.naturalCompare))r[n]=t(e[n]);return r}function El(e){
return sh(e,t=>t.name)}function sh(e,t){return e.slice().sort((r,n)=>{let i=t(r),o=t(n);return(0,oh.naturalCompare)(i,o)})}});var mh=y(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.printIntrospectionSchema=xS;qi.printSchema=jS;qi.printType=lh;var PS=z(),AS=Qe(),
DS=Bn(),Sl=U(),vs=pt(),An=$(),Rl=He(),uh=mt(),kS=Vt(),LS=fi();function jS(e){return ch(e,t=>!(0,Rl.isSpecifiedDirective)(t),qS)}function xS(e){return ch(e,Rl.isSpecifiedDirective,
uh.isIntrospectionType)}function qS(e){return!(0,kS.isSpecifiedScalarType)(e)&&!(0,uh.isIntrospectionType)(e)}function ch(e,t,r){let n=e.getDirectives().filter(
t),i=Object.values(e.getTypeMap()).filter(r);return[CS(e),...n.map(o=>KS(o)),...i.map(o=>lh(o))].filter(Boolean).join(`

`)}function CS(e){if(e.description==null&&FS(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let i=e.getSubscriptionType();return i&&t.push(`  subscription: ${i.name}`),gt(e)+`schema {
${t.join(`
`)}
}`}function FS(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function lh(e){if((0,An.isScalarType)(e))return MS(e);if((0,An.isObjectType)(e))return GS(e);if((0,An.isInterfaceType)(e))return VS(
e);if((0,An.isUnionType)(e))return US(e);if((0,An.isEnumType)(e))return $S(e);if((0,An.isInputObjectType)(e))return QS(e);(0,AS.invariant)(!1,"Unexpected type: "+
(0,PS.inspect)(e))}function MS(e){return gt(e)+`scalar ${e.name}`+BS(e)}function ph(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function GS(e){return gt(e)+`type ${e.name}`+ph(e)+dh(e)}function VS(e){return gt(e)+`interface ${e.name}`+ph(e)+dh(e)}function US(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return gt(e)+"union "+e.name+r}function $S(e){let t=e.getValues().map((r,n)=>gt(r,"  ",!n)+"  "+r.name+Ts(r.deprecationReason));
return gt(e)+`enum ${e.name}`+Il(t)}function QS(e){let t=Object.values(e.getFields()).map((r,n)=>gt(r,"  ",!n)+"  "+Ol(r));return gt(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+Il(t)}function dh(e){let t=Object.values(e.getFields()).map((r,n)=>gt(r,"  ",!n)+"  "+r.name+fh(r.args,"  ")+": "+String(r.type)+Ts(r.deprecationReason));
return Il(t)}function Il(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function fh(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(Ol).join(", ")+")":`(
`+e.map((r,n)=>gt(r,"  "+t,!n)+"  "+t+Ol(r)).join(`
`)+`
`+t+")"}function Ol(e){let t=(0,LS.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,vs.print)(t)}`),r+Ts(e.deprecationReason)}
function KS(e){return gt(e)+"directive @"+e.name+fh(e.args)+Ts(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Ts(e){
return e==null?"":e!==Rl.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,vs.print)({kind:Sl.Kind.STRING,value:e})})`:" @deprecated"}function BS(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,vs.print)({kind:Sl.Kind.STRING,value:e.specifiedByURL})})`}function gt(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let i=(0,vs.print)({kind:Sl.Kind.STRING,value:n,block:(0,DS.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+i.replace(/\n/g,`
`+t)+`
`}});var hh=y(wl=>{"use strict";Object.defineProperty(wl,"__esModule",{value:!0});wl.concatAST=JS;var YS=U();function JS(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:YS.Kind.DOCUMENT,definitions:t}}});var gh=y(Pl=>{"use strict";Object.defineProperty(Pl,"__esModule",{value:!0});Pl.separateOperations=XS;var Es=U(),HS=_n();function XS(e){let t=[],r=Object.create(
null);for(let i of e.definitions)switch(i.kind){case Es.Kind.OPERATION_DEFINITION:t.push(i);break;case Es.Kind.FRAGMENT_DEFINITION:r[i.name.value]=yh(i.selectionSet);
break;default:}let n=Object.create(null);for(let i of t){let o=new Set;for(let a of yh(i.selectionSet))_h(o,r,a);let s=i.name?i.name.value:"";n[s]={kind:Es.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===i||a.kind===Es.Kind.FRAGMENT_DEFINITION&&o.has(a.name.value))}}return n}function _h(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let i of n)_h(e,t,i)}}function yh(e){let t=[];return(0,HS.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var Th=y(Dl=>{"use strict";Object.defineProperty(Dl,"__esModule",{value:!0});Dl.stripIgnoredCharacters=WS;var zS=Bn(),bh=Hn(),vh=po(),Al=pn();function WS(e){let t=(0,vh.
isSource)(e)?e:new vh.Source(e),r=t.body,n=new bh.Lexer(t),i="",o=!1;for(;n.advance().kind!==Al.TokenKind.EOF;){let s=n.token,a=s.kind,u=!(0,bh.isPunctuatorTokenKind)(
s.kind);o&&(u||s.kind===Al.TokenKind.SPREAD)&&(i+=" ");let c=r.slice(s.start,s.end);a===Al.TokenKind.BLOCK_STRING?i+=(0,zS.printBlockString)(s.value,{minimize:!0}):
i+=c,o=u}return i}});var Nh=y(Ns=>{"use strict";Object.defineProperty(Ns,"__esModule",{value:!0});Ns.assertValidName=rR;Ns.isValidNameError=Eh;var ZS=$e(),eR=w(),tR=ti();function rR(e){
let t=Eh(e);if(t)throw t;return e}function Eh(e){if(typeof e=="string"||(0,ZS.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new eR.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,tR.assertName)(e)}catch(t){return t}}});var Oh=y(Ll=>{"use strict";Object.defineProperty(Ll,"__esModule",{value:!0});Ll.sortValueNode=kl;var nR=ei(),sr=U();function kl(e){switch(e.kind){case sr.Kind.OBJECT:
return{...e,fields:iR(e.fields)};case sr.Kind.LIST:return{...e,values:e.values.map(kl)};case sr.Kind.INT:case sr.Kind.FLOAT:case sr.Kind.STRING:case sr.Kind.BOOLEAN:case sr.
Kind.NULL:case sr.Kind.ENUM:case sr.Kind.VARIABLE:return e}}function iR(e){return e.map(t=>({...t,value:kl(t.value)})).sort((t,r)=>(0,nR.naturalCompare)(t.name.
value,r.name.value))}});var kh=y(Kt=>{"use strict";Object.defineProperty(Kt,"__esModule",{value:!0});Kt.DangerousChangeType=Kt.BreakingChangeType=void 0;Kt.findBreakingChanges=lR;Kt.findDangerousChanges=
pR;var oR=z(),Ah=Qe(),Sh=gr(),sR=pt(),W=$(),aR=Vt(),uR=fi(),cR=Oh(),ge;Kt.BreakingChangeType=ge;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND="\
TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIRE\
D_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",e.
REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(ge||(Kt.BreakingChangeType=ge={}));var kt;Kt.DangerousChangeType=kt;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(kt||(Kt.DangerousChangeType=kt={}));function lR(e,t){return Dh(e,t).filter(r=>r.type in
ge)}function pR(e,t){return Dh(e,t).filter(r=>r.type in kt)}function Dh(e,t){return[...fR(e,t),...dR(e,t)]}function dR(e,t){let r=[],n=ar(e.getDirectives(),t.getDirectives());
for(let i of n.removed)r.push({type:ge.DIRECTIVE_REMOVED,description:`${i.name} was removed.`});for(let[i,o]of n.persisted){let s=ar(i.args,o.args);for(let a of s.
added)(0,W.isRequiredArgument)(a)&&r.push({type:ge.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${i.name} was added.`});for(let a of s.
removed)r.push({type:ge.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${i.name}.`});i.isRepeatable&&!o.isRepeatable&&r.push({type:ge.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${i.name}.`});for(let a of i.locations)o.locations.includes(a)||r.push({type:ge.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${i.name}.`})}return r}function fR(e,t){let r=[],n=ar(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let i of n.removed)r.push(
{type:ge.TYPE_REMOVED,description:(0,aR.isSpecifiedScalarType)(i)?`Standard scalar ${i.name} was removed because it is not referenced anymore.`:`${i.name} was r\
emoved.`});for(let[i,o]of n.persisted)(0,W.isEnumType)(i)&&(0,W.isEnumType)(o)?r.push(...yR(i,o)):(0,W.isUnionType)(i)&&(0,W.isUnionType)(o)?r.push(...hR(i,o)):
(0,W.isInputObjectType)(i)&&(0,W.isInputObjectType)(o)?r.push(...mR(i,o)):(0,W.isObjectType)(i)&&(0,W.isObjectType)(o)?r.push(...Ih(i,o),...Rh(i,o)):(0,W.isInterfaceType)(
i)&&(0,W.isInterfaceType)(o)?r.push(...Ih(i,o),...Rh(i,o)):i.constructor!==o.constructor&&r.push({type:ge.TYPE_CHANGED_KIND,description:`${i.name} changed from ${wh(
i)} to ${wh(o)}.`});return r}function mR(e,t){let r=[],n=ar(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.added)(0,W.isRequiredInputField)(
i)?r.push({type:ge.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${i.name} on input type ${e.name} was added.`}):r.push({type:kt.OPTIONAL_INPUT_FIELD_ADDED,
description:`An optional field ${i.name} on input type ${e.name} was added.`});for(let i of n.removed)r.push({type:ge.FIELD_REMOVED,description:`${e.name}.${i.name}\
 was removed.`});for(let[i,o]of n.persisted)Fi(i.type,o.type)||r.push({type:ge.FIELD_CHANGED_KIND,description:`${e.name}.${i.name} changed type from ${String(i.
type)} to ${String(o.type)}.`});return r}function hR(e,t){let r=[],n=ar(e.getTypes(),t.getTypes());for(let i of n.added)r.push({type:kt.TYPE_ADDED_TO_UNION,description:`${i.
name} was added to union type ${e.name}.`});for(let i of n.removed)r.push({type:ge.TYPE_REMOVED_FROM_UNION,description:`${i.name} was removed from union type ${e.
name}.`});return r}function yR(e,t){let r=[],n=ar(e.getValues(),t.getValues());for(let i of n.added)r.push({type:kt.VALUE_ADDED_TO_ENUM,description:`${i.name} w\
as added to enum type ${e.name}.`});for(let i of n.removed)r.push({type:ge.VALUE_REMOVED_FROM_ENUM,description:`${i.name} was removed from enum type ${e.name}.`});
return r}function Rh(e,t){let r=[],n=ar(e.getInterfaces(),t.getInterfaces());for(let i of n.added)r.push({type:kt.IMPLEMENTED_INTERFACE_ADDED,description:`${i.name}\
 added to interfaces implemented by ${e.name}.`});for(let i of n.removed)r.push({type:ge.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer implemen\
ts interface ${i.name}.`});return r}function Ih(e,t){let r=[],n=ar(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.removed)r.push({type:ge.
FIELD_REMOVED,description:`${e.name}.${i.name} was removed.`});for(let[i,o]of n.persisted)r.push(..._R(e,i,o)),Ci(i.type,o.type)||r.push({type:ge.FIELD_CHANGED_KIND,
description:`${e.name}.${i.name} changed type from ${String(i.type)} to ${String(o.type)}.`});return r}function _R(e,t,r){let n=[],i=ar(t.args,r.args);for(let o of i.
removed)n.push({type:ge.ARG_REMOVED,description:`${e.name}.${t.name} arg ${o.name} was removed.`});for(let[o,s]of i.persisted)if(!Fi(o.type,s.type))n.push({type:ge.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${o.name} has changed type from ${String(o.type)} to ${String(s.type)}.`});else if(o.defaultValue!==void 0)
if(s.defaultValue===void 0)n.push({type:kt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} defaultValue was removed.`});else{let u=Ph(o.
defaultValue,o.type),c=Ph(s.defaultValue,s.type);u!==c&&n.push({type:kt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let o of i.added)(0,W.isRequiredArgument)(o)?n.push({type:ge.REQUIRED_ARG_ADDED,description:`A required arg ${o.name} on ${e.
name}.${t.name} was added.`}):n.push({type:kt.OPTIONAL_ARG_ADDED,description:`An optional arg ${o.name} on ${e.name}.${t.name} was added.`});return n}function Ci(e,t){
return(0,W.isListType)(e)?(0,W.isListType)(t)&&Ci(e.ofType,t.ofType)||(0,W.isNonNullType)(t)&&Ci(e,t.ofType):(0,W.isNonNullType)(e)?(0,W.isNonNullType)(t)&&Ci(e.
ofType,t.ofType):(0,W.isNamedType)(t)&&e.name===t.name||(0,W.isNonNullType)(t)&&Ci(e,t.ofType)}function Fi(e,t){return(0,W.isListType)(e)?(0,W.isListType)(t)&&Fi(
e.ofType,t.ofType):(0,W.isNonNullType)(e)?(0,W.isNonNullType)(t)&&Fi(e.ofType,t.ofType)||!(0,W.isNonNullType)(t)&&Fi(e.ofType,t):(0,W.isNamedType)(t)&&e.name===
t.name}function wh(e){if((0,W.isScalarType)(e))return"a Scalar type";if((0,W.isObjectType)(e))return"an Object type";if((0,W.isInterfaceType)(e))return"an Inter\
face type";if((0,W.isUnionType)(e))return"a Union type";if((0,W.isEnumType)(e))return"an Enum type";if((0,W.isInputObjectType)(e))return"an Input type";(0,Ah.invariant)(
!1,"Unexpected type: "+(0,oR.inspect)(e))}function Ph(e,t){let r=(0,uR.astFromValue)(e,t);return r!=null||(0,Ah.invariant)(!1),(0,sR.print)((0,cR.sortValueNode)(
r))}function ar(e,t){let r=[],n=[],i=[],o=(0,Sh.keyMap)(e,({name:a})=>a),s=(0,Sh.keyMap)(t,({name:a})=>a);for(let a of e){let u=s[a.name];u===void 0?n.push(a):i.
push([a,u])}for(let a of t)o[a.name]===void 0&&r.push(a);return{added:r,persisted:i,removed:n}}});var jh=y(Os=>{"use strict";Object.defineProperty(Os,"__esModule",{value:!0});Os.resolveASTSchemaCoordinate=Lh;Os.resolveSchemaCoordinate=bR;var Hr=z(),Mi=U(),gR=jr(),
Rr=$();function bR(e,t){return Lh(e,(0,gR.parseSchemaCoordinate)(t))}function vR(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedType",type:n}}
function TR(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,Hr.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Rr.isEnumType)(
n)&&!(0,Rr.isInputObjectType)(n)&&!(0,Rr.isObjectType)(n)&&!(0,Rr.isInterfaceType)(n))throw new Error(`Expected ${(0,Hr.inspect)(r)} to be an Enum, Input Object\
, Object or Interface type.`);if((0,Rr.isEnumType)(n)){let s=t.memberName.value,a=n.getValue(s);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}if((0,Rr.
isInputObjectType)(n)){let s=t.memberName.value,a=n.getFields()[s];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let i=t.memberName.value,o=n.getFields()[i];
if(o!=null)return{kind:"Field",type:n,field:o}}function ER(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,Hr.inspect)(r)} to b\
e defined as a type in the schema.`);if(!(0,Rr.isObjectType)(n)&&!(0,Rr.isInterfaceType)(n))throw new Error(`Expected ${(0,Hr.inspect)(r)} to be an object type \
or interface type.`);let i=t.fieldName.value,o=n.getFields()[i];if(o==null)throw new Error(`Expected ${(0,Hr.inspect)(i)} to exist as a field of type ${(0,Hr.inspect)(
r)} in the schema.`);let s=t.argumentName.value,a=o.args.find(u=>u.name===s);if(a!=null)return{kind:"FieldArgument",type:n,field:o,fieldArgument:a}}function NR(e,t){
let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function OR(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)throw new Error(`\
Expected ${(0,Hr.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:i}}=t,o=n.args.find(s=>s.name===i);if(o)return{kind:"Directi\
veArgument",directive:n,directiveArgument:o}}function Lh(e,t){switch(t.kind){case Mi.Kind.TYPE_COORDINATE:return vR(e,t);case Mi.Kind.MEMBER_COORDINATE:return TR(
e,t);case Mi.Kind.ARGUMENT_COORDINATE:return ER(e,t);case Mi.Kind.DIRECTIVE_COORDINATE:return NR(e,t);case Mi.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return OR(e,t)}}});var Mh=y(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});Object.defineProperty(K,"BreakingChangeType",{enumerable:!0,get:function(){return Ss.
BreakingChangeType}});Object.defineProperty(K,"DangerousChangeType",{enumerable:!0,get:function(){return Ss.DangerousChangeType}});Object.defineProperty(K,"Type\
Info",{enumerable:!0,get:function(){return qh.TypeInfo}});Object.defineProperty(K,"assertValidName",{enumerable:!0,get:function(){return Ch.assertValidName}});Object.
defineProperty(K,"astFromValue",{enumerable:!0,get:function(){return xR.astFromValue}});Object.defineProperty(K,"buildASTSchema",{enumerable:!0,get:function(){return xh.
buildASTSchema}});Object.defineProperty(K,"buildClientSchema",{enumerable:!0,get:function(){return PR.buildClientSchema}});Object.defineProperty(K,"buildSchema",
{enumerable:!0,get:function(){return xh.buildSchema}});Object.defineProperty(K,"coerceInputValue",{enumerable:!0,get:function(){return qR.coerceInputValue}});Object.
defineProperty(K,"concatAST",{enumerable:!0,get:function(){return CR.concatAST}});Object.defineProperty(K,"doTypesOverlap",{enumerable:!0,get:function(){return xl.
doTypesOverlap}});Object.defineProperty(K,"extendSchema",{enumerable:!0,get:function(){return AR.extendSchema}});Object.defineProperty(K,"findBreakingChanges",{
enumerable:!0,get:function(){return Ss.findBreakingChanges}});Object.defineProperty(K,"findDangerousChanges",{enumerable:!0,get:function(){return Ss.findDangerousChanges}});
Object.defineProperty(K,"getIntrospectionQuery",{enumerable:!0,get:function(){return SR.getIntrospectionQuery}});Object.defineProperty(K,"getOperationAST",{enumerable:!0,
get:function(){return RR.getOperationAST}});Object.defineProperty(K,"getOperationRootType",{enumerable:!0,get:function(){return IR.getOperationRootType}});Object.
defineProperty(K,"introspectionFromSchema",{enumerable:!0,get:function(){return wR.introspectionFromSchema}});Object.defineProperty(K,"isEqualType",{enumerable:!0,
get:function(){return xl.isEqualType}});Object.defineProperty(K,"isTypeSubTypeOf",{enumerable:!0,get:function(){return xl.isTypeSubTypeOf}});Object.defineProperty(
K,"isValidNameError",{enumerable:!0,get:function(){return Ch.isValidNameError}});Object.defineProperty(K,"lexicographicSortSchema",{enumerable:!0,get:function(){
return DR.lexicographicSortSchema}});Object.defineProperty(K,"printIntrospectionSchema",{enumerable:!0,get:function(){return jl.printIntrospectionSchema}});Object.
defineProperty(K,"printSchema",{enumerable:!0,get:function(){return jl.printSchema}});Object.defineProperty(K,"printType",{enumerable:!0,get:function(){return jl.
printType}});Object.defineProperty(K,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return Fh.resolveASTSchemaCoordinate}});Object.defineProperty(K,
"resolveSchemaCoordinate",{enumerable:!0,get:function(){return Fh.resolveSchemaCoordinate}});Object.defineProperty(K,"separateOperations",{enumerable:!0,get:function(){
return FR.separateOperations}});Object.defineProperty(K,"stripIgnoredCharacters",{enumerable:!0,get:function(){return MR.stripIgnoredCharacters}});Object.defineProperty(
K,"typeFromAST",{enumerable:!0,get:function(){return kR.typeFromAST}});Object.defineProperty(K,"valueFromAST",{enumerable:!0,get:function(){return LR.valueFromAST}});
Object.defineProperty(K,"valueFromASTUntyped",{enumerable:!0,get:function(){return jR.valueFromASTUntyped}});Object.defineProperty(K,"visitWithTypeInfo",{enumerable:!0,
get:function(){return qh.visitWithTypeInfo}});var SR=hl(),RR=Qm(),IR=Km(),wR=Bm(),PR=Jm(),xh=ih(),AR=Tl(),DR=ah(),jl=mh(),kR=Ut(),LR=Ni(),jR=Aa(),xR=fi(),qh=Uo(),
qR=tc(),CR=hh(),FR=gh(),MR=Th(),xl=si(),Ch=Nh(),Ss=kh(),Fh=jh()});var Uh=y(d=>{"use strict";Object.defineProperty(d,"__esModule",{value:!0});Object.defineProperty(d,"BREAK",{enumerable:!0,get:function(){return H.BREAK}});Object.
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
defineProperty(d,"getVisitFn",{enumerable:!0,get:function(){return H.getVisitFn}});Object.defineProperty(d,"graphql",{enumerable:!0,get:function(){return Vh.graphql}});
Object.defineProperty(d,"graphqlSync",{enumerable:!0,get:function(){return Vh.graphqlSync}});Object.defineProperty(d,"introspectionFromSchema",{enumerable:!0,get:function(){
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
"valueFromASTUntyped",{enumerable:!0,get:function(){return X.valueFromASTUntyped}});Object.defineProperty(d,"version",{enumerable:!0,get:function(){return Gh.version}});
Object.defineProperty(d,"versionInfo",{enumerable:!0,get:function(){return Gh.versionInfo}});Object.defineProperty(d,"visit",{enumerable:!0,get:function(){return H.
visit}});Object.defineProperty(d,"visitInParallel",{enumerable:!0,get:function(){return H.visitInParallel}});Object.defineProperty(d,"visitWithTypeInfo",{enumerable:!0,
get:function(){return X.visitWithTypeInfo}});var Gh=Sp(),Vh=Sm(),v=wm(),H=Am(),Bt=Fm(),C=Um(),Gi=$m(),X=Mh()});var G={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",readOnlyToken:"sandbox-re\
adonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token-0007",ownerToken:"sandbo\
x-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-token-0011",groupToken:"sand\
box-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"Countersign",secondStatusCheckId:4,
frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"acme/payments",mergeRequestIid:7,
groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,paymentsFork:49},users:{olga:1,oscar:2,
mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}};var xn=w_(Uh(),1);var Lt=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}};function J(e,t){return t?{status:200,json:e,headers:t}:{status:200,
json:e}}function we(e,t,r){return new Lt({status:e,json:{message:t},...r?{headers:r}:{}})}function Ee(e,t){return new Lt({status:e,json:{error:t}})}function jt(){
return we(401,"401 Unauthorized")}function Xr(){return we(403,"403 Forbidden")}function Ce(e){return we(404,e?`404 ${e} Not Found`:"404 Not Found")}function zr(){
return we(404,"404 Not found")}function ql(){return new Lt({status:400,text:"Bad Request",contentType:"text/plain"})}function fe(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function Ir(e,t){let r=e.params[t];return typeof r=="number"?r:null}function Cl(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function Ne(e){return e.nextId+=1,e.nextId}function ke(e,t){return e.
users.find(r=>r.id===t)}function ae(e,t){return e.projects.find(r=>r.id===t)}function st(e,t){return e.groups.find(r=>r.id===t)}function bt(e,t){let r=[],n=st(e,
t);for(;n&&!r.includes(n);)r.push(n),n=st(e,n.parent_id);return r}function Rs(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function $h(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:i})=>i===t);if(n)return{project:r,check:n}}}function Dn(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let i=n.controls.find(({id:o})=>o===t);if(i)return{control:i,requirement:n,framework:r}}}function xt(e,t){let r=t.protectedBranches.map(i=>({row:i,inherited:!1})),
n=bt(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(i=>({row:i,inherited:!0}))]}function Be(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function Vi(e,t,r,n){return e.statusRows.findLast(i=>i.checkId===t&&i.mrId===r&&i.sha===n)}function kn(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var k={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50};function Wr(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return k.owner;let n=r.
members.find(({userId:i})=>i===t.id)?.access_level??0;return Math.max(n,Ln(e,t,r.groupId))}function Ln(e,t,r){if(!t)return 0;if(t.admin)return k.owner;let n=bt(
e,r).flatMap(({members:i})=>i.filter(({userId:o})=>o===t.id).map(({access_level:o})=>o));return Math.max(0,...n)}function pe(e,t){return Wr(e.state,e.session?.user,
t)}function wr(e,t,r){return t?.token.kind==="job"&&!GR(t,r)?!1:r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Wr(e,t.user,r)>=k.guest:
!1}function GR({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function Fl(e,t,r,n){
let i=pe(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="private"?i>=n:i>=k.guest||wr(e.state,e.session,t)}function ur(e,t){return Fl(e,t,t.repository_access_level,
k.reporter)}function Pr(e,t){return Fl(e,t,t.merge_requests_access_level,k.planner)}function vt(e,t){return Fl(e,t,t.builds_access_level,k.guest)&&(t.public_jobs||
pe(e,t)>=k.reporter)}function ze(e){if(!e.session)throw jt();return e.session}function Is(e,t,r){if(pe(e,t)<r)throw Xr()}function Ve(e){if(!e)throw Xr()}function Ui(e,t){
if(/^\d+$/.test(t)){let o=ae(e,Number(t));return o&&{project:o,moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(o=>o.path_with_namespace.
toLowerCase()===r);if(n)return{project:n,moved:!1};let i=e.projects.find(o=>o.formerPaths.some(s=>s.toLowerCase()===r));return i&&{project:i,moved:!0}}function se(e){
let t=Ui(e.state,e.segments.id??"");if(!t||!wr(e.state,e.session,t.project))throw Ce("Project");if(!t.moved)return t.project;let{method:r,path:n,query:i}=e.incoming;
if(r!=="GET")throw we(405,"Non GET methods are not allowed for moved projects");let o=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),
s=`${e.rootUrl}${o}${i===""?"":`?${i}`}`;throw new Lt({status:301,headers:{Location:s},text:`This resource has been moved permanently to ${s}.`,contentType:"tex\
t/plain"})}function Ml(e,t,r){return r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external||Ln(e,t.user,r.id)>=k.guest?!0:e.projects.some(n=>bt(
e,n.groupId).includes(r)&&Wr(e,t.user,n)>=k.guest):!1}function ws(e){let t=fe(e,"id"),r=/^\d+$/.test(t)?st(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.
toLowerCase()===t.toLowerCase());if(!r||!Ml(e.state,e.session,r))throw Ce("Group");return r}function Ps(e,t,r,n){let i=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],o=t.headers["private-token"]??Qh(r.private_token)??i,s=t.headers["job-token"]??
Qh(r.job_token);if(o!==void 0){let a=e.tokens.find(({value:u})=>u===o);if(a?.kind==="job")return n.jobToken&&o===i?Kh(e,a):null;if(!a||a.kind==="deploy")throw jt();
return Bh(e,VR(a,n.scopes))}if(s!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===s&&c==="job");if(!a)throw jt();return Kh(e,a)}return null}function Qh(e){
return typeof e=="string"&&e!==""?e:void 0}function VR(e,t){if(e.expired)throw Gl(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw Gl(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw Gl(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function Gl(e,t){return new Lt({status:e,json:t})}function Kh(e,t){if(t.expired||t.revoked)throw jt();return Bh(
e,t)}function Bh(e,t){let r=ke(e,t.userId);if(!r)throw jt();if(r.state==="blocked")throw we(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var UR=["application/json","application/x-www-form-urlencoded","multipart/form-data"];function $i(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().
toLowerCase()??""}function Hh(e){if($i(e)!=="application/json"||e.body===""||Vl(e.method))return;let t;try{t=JSON.parse(e.body)}catch{throw Ee(400,"Invalid JSON\
 format")}if(!Wh(t,0,{left:1e5}))throw Ee(400,"Invalid JSON format");return t}function Xh(e){let t=$i(e);if(!(Vl(e.method)||e.body===""||t===""||UR.includes(t)))
throw Ee(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}function Ds(e,t){let r=Yh(e.query),n=$i(e);return Vl(e.method)?r:
typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...$R(e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...Yh(
e.body)}:r}function zh(e,t){if(e.malformedBody||As(ks(e.path))||As(t))throw ql()}function ks(e){try{return decodeURIComponent(e)}catch{throw ql()}}function Vl(e){
return e==="GET"||e==="HEAD"||e==="OPTIONS"}function Wh(e,t,r){if(typeof e!="object"||e===null)return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.
length>5e4||r.left<0?!1:n.every(i=>Wh(i,t+1,r))}function Yh(e){let t={};for(let r of e.split("&")){if(r==="")continue;let n=r.indexOf("="),i=Jh(n<0?r:r.slice(0,
n)),o=n<0?null:Jh(r.slice(n+1));Zh(t,i,o)}return t}function Zh(e,t,r){let[,n=t,i]=/^([^[]+)\[([^\]]*)\]$/.exec(t)??[];if(i===void 0)e[n]=r;else if(i===""){let o=e[n];
e[n]=Array.isArray(o)?[...o,r]:[r]}else{let o=e[n];e[n]={...typeof o=="object"&&o!==null?o:{},[i]:r}}}function Jh(e){return ks(e.replaceAll("+"," "))}function $R(e){
let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.body.split(`--${t}`)){let[i="",...o]=n.split(`\r
\r
`),s=/name="([^"]*)"/.exec(i)?.[1];s&&Zh(r,s,o.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function As(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>As(t)||
As(r))}function Le(e,t){return`gid://gitlab/${e}/${t}`}function Qi(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function Oe(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,i=Math.min(r.first??100,100),o=e.slice(n,n+i),s=a=>Buffer.from(String(a)).toString("base64");return{nodes:o.map(t),count:e.
length,pageInfo:{hasNextPage:n+i<e.length,hasPreviousPage:n>0,startCursor:o.length>0?s(n):null,endCursor:o.length>0?s(n+o.length):null}}}function Yt(e){return{id:Le(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var jn=class extends Error{};var ey="ComplianceManagement::ComplianceFramework";function Ls(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(Qi),i=t.search?.toLowerCase()??"",o=e.filter(({id:s})=>!n||
n.includes(s)).filter(({name:s})=>s.toLowerCase().includes(i));return Oe(o,QR,t)}function QR(e){return{id:Le("ComplianceManagement::Framework",e.id),name:e.name,
description:e.description,color:e.color,default:e.default,complianceRequirements:t=>Oe(e.requirements,KR,t)}}function KR(e){return{id:Le(`${ey}::ComplianceRequi\
rement`,e.id),name:e.name,description:e.description,complianceRequirementsControls:t=>Oe(e.controls,Ul,t)}}function Ul(e){return{id:Le(`${ey}::ComplianceRequire\
mentsControl`,e.id),name:e.name,controlType:e.controlType,expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.
pingEnabled}}function $l(e,t,r){let{state:n,rootUrl:i,clock:o}=e,s=ke(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>ke(n,l)??[]);return{id:Le("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:Be(r,o.now()),webUrl:`${i}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:s?Yt(s):null,commitCount:r.commits.length,diffStats:({
path:l})=>BR(r,l),committers:l=>Oe(YR(e,r),Yt,l),commits:l=>Oe(r.commits,p=>JR(e,t,p),l),approvedBy:l=>Oe(c,Yt,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.
length,headPipeline:HR(e,t,r)}}function BR({diffs:e},t){let r=e.map(({new_path:n,diff:i})=>({path:n,additions:i.match(/^\+/gm)?.length??0,deletions:i.match(/^-/gm)?.
length??0}));return t===void 0?r:r.filter(n=>n.path===t)}function YR({state:e},t){let n=t.commits.filter(({parent_ids:i})=>i.length<2).map(({committer_email:i})=>i);
return e.users.filter(({emails:i})=>i.some(o=>n.includes(o)))}function JR({state:e,rootUrl:t},r,n){let i=ty(e.users,n.author_email),o=ty(e.users,n.committer_email);
return{id:Le("CommitPresenter",n.id),sha:n.id,title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,
committerName:n.committer_name,committedDate:n.committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:i?Yt(i):null,signature:n.signature&&
{__typename:"SshSignature",verificationStatus:n.signature.verification_status.toUpperCase(),commitSha:n.id,user:o?Yt(o):null}}}function ty(e,t){return e.find(({
emails:r})=>r.includes(t))}function HR(e,t,r){let i=[t,ae(e.state,r.sourceProjectId??0)].flatMap(s=>s?.pipelines??[]).find(({id:s})=>s===r.headPipelineId);if(!i||
!vt(e,t))return null;let o=i.ref===`refs/merge-requests/${r.iid}/merge`;return i.sha!==Be(r,e.clock.now())&&!o?null:{id:Le("Ci::Pipeline",i.id),iid:String(i.iid),
status:i.status.toUpperCase(),complete:["success","failed","canceled","skipped"].includes(i.status),sha:i.sha,source:i.source,ref:i.ref}}function ry(e,t){let{state:r}=e,n=pe(e,t),i=n>=k.developer,o=t.licence==="ultimate",s=Pr(e,t);return{id:Le("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!i||!o)return null;
if(t.secret_push_protection_enabled===null)throw new jn("no security setting row");return t.secret_push_protection_enabled},repository:ur(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:ny(n),userPermissions:XR(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:Le("Terraform::State",l+1),name:`state-${l+1}`}));return i?Oe(u,c=>c,a):null},vulnerabilities:a=>ZR(i&&o?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(i&&o?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return Oe(l,p=>p,u)},projectMembers:a=>Oe(
zR(e,t),WR(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return i?Ls(u,a):null},complianceControlStatus:a=>n>=k.
owner&&o?eI(e,t,a):null,branchRules:a=>tI(n>=k.maintainer?t:null,a),mergeRequest({iid:a}){let u=Rs(r,t.id,Number(a));return u&&s?$l(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&s).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,f)=>f.id-p.id);return Oe(l,p=>$l(e,t,p),c)}}}function ny(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function XR(e,t,r){let n=Pr(e,t);return{adminProject:r>=k.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=k.developer&&!t.archived,downloadCode:ur(e,t),pushCode:r>=k.developer&&!t.archived,readCommitStatus:vt(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function zR({state:e},t){let r=[t,...bt(e,t.groupId)].flatMap(({members:o})=>o),n=t.membersHiddenFromGraphql,i=r.filter(({membership_state:o,
userId:s})=>o==="active"&&!n.includes(s));return[...new Set(i.map(({userId:o})=>o))].sort((o,s)=>o-s)}function WR({state:e},t){return r=>{let n=ke(e,r);return{id:Le(
"ProjectMember",`${t.id}${r}`),accessLevel:ny(Wr(e,n,t)),user:n?Yt(n):null}}}function ZR(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:i})=>!t.scanner||t.
scanner.includes(i)).filter(i=>!t.state||t.state.includes(i.state)).sort((i,o)=>t.sort==="detected_asc"?i.id-o.id:o.id-i.id);return Oe(r,i=>({...i,id:Le("Vulner\
ability",i.id)}),t)}function eI({state:e},t,r){let n=e.controlStatuses.flatMap(o=>{let s=o.projectId===t.id?Dn(e,o.controlId):void 0;return s?[{row:o,control:s.
control}]:[]}),i="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return Oe(n,({row:o,control:s})=>({id:Le(i,o.id),updatedAt:new Date(
o.updatedAt).toISOString(),status:o.status.toUpperCase(),complianceRequirementsControl:Ul(s)}),r)}function tI(e,t){return Oe(e?.protectedBranches??[],r=>({name:r.
name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:Oe((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:Le(
"MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:Oe(e?.approvalRules??[],n=>({id:Le(
"ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var iy=`
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
  sourceBranch: String! targetBranch: String! diffHeadSha: String webUrl: String preparedAt: String createdAt: String updatedAt: String
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
`;var rI=(0,xn.buildSchema)(iy),oy=50;async function sy(e,t,r,n){let i=Ds(t,r),o=nI(e,t,i);if(o==="invalid")return{status:401,json:{errors:[{message:"Invalid toke\
n"}]}};n(o?.user.username??null);let s=typeof i.query=="string"?i.query:"",a=await(0,xn.graphql)({schema:rI,source:s,rootValue:oI({...e,session:o}),variableValues:iI(
i.variables),operationName:typeof i.operationName=="string"?i.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof jn)?{status:500,json:{
errors:[{message:"Internal server error"}]}}:J(a)}function nI({state:e},t,r){let{"private-token":n,authorization:i}=t.headers,o=n??r.private_token??i;try{return Ps(
e,t,r,{jobToken:!1,scopes:["api","read_api"]})??(o===void 0?null:"invalid")}catch{return"invalid"}}function iI(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):
e;return typeof t=="object"&&t!==null?{...t}:{}}function oI(e){let{state:t,session:r}=e,n=o=>o!==void 0&&wr(t,r,o),i=o=>ry(e,o);return{currentUser:r?Yt(r.user):
null,metadata:r?{version:t.version,revision:t.revision,enterprise:t.enterprise}:null,project({fullPath:o}){let s=o.includes("/")?Ui(t,o)?.project:void 0;return n(
s)?i(s):null},projects({ids:o,fullPaths:s,...a}){if(s&&s.length>oy)throw new xn.GraphQLError(`You cannot query more than ${oy} full_paths`);let u=o?.map(Qi),c=s?.
map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,f)=>f.
id-p.id);return Oe(l,i,a)},group({fullPath:o}){let s=t.groups.find(({full_path:a})=>a.toLowerCase()===o.toLowerCase());return!s||!Ml(t,r,s)?null:{id:Le("Group",
s.id),name:s.name,fullPath:s.full_path,visibility:s.visibility,projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(Qi),f=t.projects.filter(
n).filter(({groupId:m})=>a?bt(t,m).includes(s):m===s.id).filter(({id:m,archived:T})=>(!p||p.includes(m))&&(u!==!1||!T)).sort((m,T)=>T.id-m.id);return Oe(f,i,l)},
complianceFrameworks(a){let u=bt(t,s.id).at(-1);return Ls(t.frameworks.filter(({groupId:c})=>c===u?.id),a)}}}}}var me=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Ar=Symbol("invalid");function uy(e,t){let r={...t},n=[];
for(let i of e){let o=i.name in t;if(!o&&i.default!==void 0){r[i.name]=i.default;continue}if(!o){if(!i.required)continue;n.push(`${i.name} is missing`),i.values&&
n.push(`${i.name} does not have a valid value`);continue}let s=sI(i,t[i.name]);r[i.name]=s,s===Ar?n.push(`${i.name} is invalid`):i.values&&!i.values.some(a=>a===
s)?n.push(`${i.name} does not have a valid value`):i.min!==void 0&&typeof s=="number"&&s<i.min&&n.push(`${i.name} has a value not allowed`)}if(n.length>0)throw Ee(
400,n.join(", "));return r}function sI(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t=="number"||typeof t=="boolea\
n"?String(t):Ar;case"integer":return ay(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===0?!1:Ar;case"integers":{
let r=typeof t=="string"?t.split(",").filter(i=>i!==""):t;if(!Array.isArray(r))return Ar;let n=r.map(ay);return n.includes(Ar)?Ar:n.filter(i=>i!==null)}}}function ay(e){
return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Ar:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Ar}var cy="/api/v4";function ly(e,t,r){let n=aI(e,r);if(t==="OPTIONS"&&n.length>0){let s=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return s.has("GET")&&
s.add("HEAD"),{status:204,headers:{Allow:[...s].join(", ")}}}let o=n.find(({route:s})=>s.method===t)??(t==="HEAD"?n.find(({route:s})=>s.method==="GET"):void 0);
if(!o)throw Ee(404,"404 Not Found");return o}function aI(e,t){if(!t.startsWith(`${cy}/`))return[];let r=t.slice(cy.length).replace(/\/$/,""),n=r.replace(/\.json$/,
"");return e.flatMap(i=>{let o=uI(i.path,i.greedy?r:n);return o?[{route:i,segments:o}]:[]})}function uI(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)
return null;let i={};for(let[o,s]of r.entries()){let a=n[o]??"";if(s.startsWith(":")){if(a==="")return null;i[s.slice(1)]=ks(a)}else if(s!==a)return null}return i}function Ki(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function Jt(e,t,r){
let n=ke(e,r);return n?Ki(t,n):null}function Zr(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var cI=1e4;function re(e,t,r,n={}){let i=py(e.params.page,1),o=Math.min(py(e.params.per_page,20),100),s=Math.max(Math.ceil(t.length/o),1),a=t.length<=cI,u=t.slice(
(i-1)*o,i*o),c=i<s?i+1:null,l=i>1?i-1:null,p=(m,T)=>`<${lI(e,T,o)}>; rel="${m}"`,f=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",s)]:
[]];return J(u.map(r),{"X-Page":String(i),"X-Per-Page":String(o),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-T\
otal-Pages":String(s)}:{},Link:f.join(", "),...n})}function lI(e,t,r){let n=new URLSearchParams;for(let[i,o]of Object.entries(e.params))if(!(i==="private_token"||
i==="job_token"||o===null||o===void 0))if(Array.isArray(o))for(let s of o)n.append(`${i}[]`,String(s));else n.set(i,String(o));return n.set("page",String(t)),n.
set("per_page",String(r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function py(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}function Bi({rootUrl:e},t,{signature:r,...n}){let i={};for(let[,o="",s=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))i[o]=[...i[o]??[],s];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(i).map(([o,s])=>[o,s.at(-1)])),extended_trailers:i,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function Ql(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}var Tt={name:"merge_request_iid",type:"integer",required:!0},Kl={name:"external_status_check_id",type:"integer",required:!0};function cr(e){if(ze(e),se(e).licence!==
"ultimate")throw jt()}function qn(e,t){let r=Rs(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw zr();return r}function Cn(e,t,r){let n=Ir(
e,r),i=t.statusChecks.find(o=>o.id===n);if(!i)throw zr();return i}function dy(e,t,r){let{user:n}=ze(e),i=pe(e,t);return t.archived?!1:i>=k.developer?!0:(r.authorId===
n.id||r.assigneeIds.includes(n.id))&&i>=k.guest}function fy(e,t){let{user:r}=ze(e);if(pe(e,t)>=k.reporter)return!0;let n=t.merge_requests_access_level;return t.
visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function js(e,t,r,n){return r.protectedBranchIds.length===0?!0:xt(e.state,t).some(({row:i})=>i.
name===n&&r.protectedBranchIds.includes(i.id))}function Dr({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function my(e,t,r){return{...Dr(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function hy(e,t,r,n){let i=n.artifacts.find(({file_type:o})=>o==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:Dr(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...i?{artifacts_file:{filename:i.filename,size:i.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}function Yi(e,t,r,{full:n}){let{state:i,rootUrl:o,session:s}=e,a=m=>Jt(i,o,m),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],f=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:m})=>m).filter(({system:m})=>!m).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:m})=>a(m)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:dI(e,t,r),merge_after:null,sha:Be(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...f?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${o}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,m])=>m!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||yy(r)===0,approvals_before_merge:null,...n?pI(e,t,r):{},...n?{user:{can_merge:s!==null&&pe(e,t)>=k.developer}}:
{}}}function pI(e,t,r){let n=Be(r,e.clock.now()),i=ae(e.state,r.sourceProjectId??0),s=[...t.pipelines,...i&&i!==t?i.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&vt(e,t),u=s?Dr(e,t,s):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function yy(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function dI(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&yy(r)>0)return"discussions_not_resolved";let n=Be(r,e.clock.now()),i=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
o=t.statusChecks.filter(s=>js(e,t,s,r.target_branch)).filter(({id:s})=>Vi(e.state,s,r.id,n)?.status!=="passed");return i&&o.length>0?"status_checks_must_pass":"\
mergeable"}var _y="/projects/:id/merge_requests",gy=`${_y}/:merge_request_iid`;function en(e,t){return{method:"GET",path:`${gy}/${e}`,rules:[Tt,...me],handle:t}}var by=[{method:"\
GET",path:_y,jobToken:!0,rules:[{name:"state",type:"string",values:["opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...me],
handle:fI},{method:"GET",path:gy,jobToken:!0,rules:[Tt],handle:mI},en("versions",hI),en("commits",yI),en("discussions",_I),en("diffs",gI),en("pipelines",bI),en(
"reviewers",vI),en("closes_issues",TI)];function Fe(e){let t=se(e),r=qn(e,t);return Ve(Pr(e,t)),{project:t,row:r}}function fI(e){let t=se(e);Ve(Pr(e,t));let{iids:r,
state:n}=e.params,i=(s,a)=>e.params[s]===void 0||fe(e,s)===a,o=e.state.mergeRequests.filter(({projectId:s})=>s===t.id).filter(s=>n==="all"||s.state===n).filter(
({iid:s})=>!Array.isArray(r)||r.includes(s)).filter(s=>i("source_branch",s.source_branch)&&i("target_branch",s.target_branch)).sort((s,a)=>a.created_at.localeCompare(
s.created_at)||a.id-s.id);return re(e,o,s=>Yi(e,t,s,{full:!1}))}function mI(e){let{project:t,row:r}=Fe(e);return J(Yi(e,t,r,{full:!0}))}function hI(e){let{row:t}=Fe(
e),r=[...t.versions].sort((n,i)=>i.id-n.id);return re(e,r,n=>({...n,merge_request_id:t.id}))}function yI(e){let{project:t,row:r}=Fe(e);return re(e,r.commits,n=>Bi(
e,t,n))}function _I(e){let{project:t,row:r}=Fe(e);return re(e,r.discussions,({id:n,individual_note:i,notes:o})=>({id:n,individual_note:i,notes:o.map(({userId:s,
...a})=>({...a,type:i?null:"DiscussionNote",author:Bl(e,s),updated_at:a.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.
id,resolved_by:a.resolved?Bl(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}function gI(e){let{row:t}=Fe(e);return re(
e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function bI(e){let{project:t,row:r}=Fe(e),n=ae(e.state,
r.sourceProjectId??0),o=[t,...n&&n!==t?[n]:[]].filter(s=>vt(e,s)).flatMap(s=>s.pipelines.map(a=>({place:s,pipeline:a}))).filter(({pipeline:s})=>s.mergeRequestIid===
r.iid).sort((s,a)=>a.pipeline.id-s.pipeline.id);return re(e,o,({place:s,pipeline:a})=>Dr(e,s,a))}function vI(e){let{row:t}=Fe(e);return J(t.reviewers.map(({userId:r,
state:n,created_at:i})=>({user:Bl(e,r),state:n,created_at:i})))}function TI(e){let{project:t,row:r}=Fe(e);return re(e,r.closesIssues,n=>({...n,project_id:t.id}))}
function Bl(e,t){return Jt(e.state,e.rootUrl,t)}var Yl="/projects/:id/merge_requests/:merge_request_iid",vy=e=>{ze(e)},Ey=[{method:"GET",path:"/projects/:id/approvals",before:vy,handle:EI},{method:"GET",path:"\
/projects/:id/approval_rules",before:vy,rules:me,handle:NI},{method:"GET",path:`${Yl}/approvals`,handle:OI},{method:"GET",path:`${Yl}/approval_state`,handle:SI},
{method:"GET",path:`${Yl}/approval_rules`,rules:me,handle:RI}];function EI(e){let t=se(e);Is(e,t,k.maintainer);let r=t.approvalSettings;return J({approvals_before_merge:0,
...r,reset_approvals_on_push:r.reset_approvals_on_push&&t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function NI(e){let t=se(
e),r=!t.archived&&Pr(e,t);Ve(pe(e,t)>=k.maintainer||r);let n=t.approvalRules.filter(({fromPolicy:i})=>!i);return re(e,n,i=>Hl(e,t,null,i))}function OI(e){let{project:t,
row:r}=Fe(e),n=Jl(t,r),i=n.map(c=>Ny(e,t,r,c)),o=Ty(i,({rule:c})=>c.approvals_required),s=Ty(i,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),
a=e.session?.user,u=i.filter(c=>c.invalid).map(({rule:c})=>({id:c.id}));return J({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.
state,created_at:r.created_at,updated_at:r.updated_at,merge_status:"can_be_merged",approved:i.every(c=>c.approved),approvals_required:o,approvals_left:s,require_password_to_approve:t.
approvalSettings.require_password_to_approve,approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:Xl(e,c),approved_at:l})),suggested_approvers:[],approvers:[],
approver_groups:[],user_has_approved:r.approvals.some(({userId:c})=>c===a?.id),user_can_approve:pe(e,t)>=k.developer&&a?.id!==r.authorId,approval_rules_left:i.filter(
c=>!c.approved).map(({rule:{id:c,name:l,rule_type:p,report_type:f}})=>({id:c,name:l,rule_type:p,report_type:f})),has_approval_rules:n.some(c=>!Ji(c)),merge_request_approvers_available:t.
licence!=="free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function SI(e){let{project:t,row:r}=Fe(e);if(!e.state.enterprise)
throw Ce();let n=Jl(t,r).map(i=>{let{approved:o,approvedBy:s}=Ny(e,t,r,i);return{...Hl(e,t,r,i),code_owner:i.rule_type==="code_owner",approved_by:s.map(a=>Xl(e,
a)),approved:o}});return J({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function RI(e){let{project:t,row:r}=Fe(e);return re(e,Jl(t,r),n=>Hl(e,t,
r,n))}function Jl(e,t){return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function Ji({rule_type:e}){return e==="any_approver"}function Ty(e,t){let[r,
n]=[e.filter(({rule:i})=>Ji(i)),e.filter(({rule:i})=>!Ji(i))];return Math.max(0,...r.map(t),n.map(t).reduce((i,o)=>i+o,0))}function Ny(e,t,r,n){let i=Oy(e,t,r,n),
o=r.approvals.map(({userId:u})=>u).filter(u=>i.includes(u)),s=i.length<n.approvals_required,a=s&&!n.fromPolicy;return{rule:n,invalid:s,approvedBy:o,approved:a||
o.length>=n.approvals_required}}function Oy(e,t,r,n){let i=e.state.users.filter(c=>Wr(e.state,c,t)>=k.developer&&!c.admin).map(({id:c})=>c),o=Ji(n)?i:n.eligibleUserIds;
if(!r)return o;let{merge_requests_author_approval:s,merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?II(e,r):[];return o.filter(c=>(s||c!==r.
authorId)&&!u.includes(c))}function II(e,t){let r=t.commits.map(({signature:n,author_email:i,committer_email:o})=>n?.verification_status==="verified_system"?i:o);
return e.state.users.filter(({emails:n})=>n.some(i=>r.includes(i))).map(({id:n})=>n)}function Hl(e,t,r,n){let i=o=>o.map(s=>Xl(e,s));return{id:n.id,name:n.name,
rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:Ji(n)?[]:i(Oy(e,t,r,n)),approvals_required:n.approvals_required,users:i(n.eligibleUserIds),groups:[],
contains_hidden_groups:!1,...r===null?{protected_branches:t.protectedBranches.filter(({id:o})=>n.appliesToAllProtectedBranches||n.protectedBranchIds.includes(o)).
map(o=>Zr(o,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:
null,overridden:!1}}}function Xl(e,t){return Jt(e.state,e.rootUrl,t)}import{createHmac as wI,timingSafeEqual as PI}from"node:crypto";var AI=16e3,DI=15;function Sy(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/status",ignoresTokens:!0,rules:[{name:"control_id",
type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:kI}}function kI(e){let{state:t}=e,r=Ir(e,"control_id")??0,n=fe(
e,"status")==="pass"?"pass":"fail",i=Dn(t,r);if(!i)throw Ee(404,"Control not found");if(i.control.controlType!=="external")throw Ee(403,"Control is not external");
LI(e,r,n,i.control.secretToken??"");let o=Ui(t,e.segments.id??"")?.project;if(!o)throw Ee(404,"Project not found");if(o.licence==="free")throw Ee(401,"Not permi\
tted to update compliance control status");if(!i.framework.projectIds.includes(o.id))throw Ee(404,"Project not found");return xI(t,r,o.id,n,e.clock.now()),{status:200,
json:{status:n}}}function LI(e,t,r,n){let{headers:i}=e.incoming,o=i["x-gitlab-timestamp"]??"",s=i["x-gitlab-nonce"]??"",a=i["x-gitlab-hmac-sha256"]??"";if([o,s,
a].some(x=>x.trim()===""))throw Ee(401,"Missing required headers");let u=e.clock.now();if(!jI(e.state,s,u))throw Ee(401,"Invalid nonce");let c=`/api/v4/projects\
/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(o+s,"latin1"),Buffer.from(`${c}status=${r}`,"utf8")]),p=Buffer.from(
wI("sha256",n).update(l).digest("hex")),f=Buffer.from(a,"latin1");if(f.length!==p.length||!PI(f,p))throw Ee(401,"Invalid signature");let m=Number.parseInt(o,10)||
0,T=Math.floor(u/1e3);if(m===0||m>T)throw Ee(401,"Invalid timestamp");if(T-m>=DI)throw Ee(401,"Request has expired")}function jI(e,t,r){for(let[n,i]of e.nonces)
i<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+AI),!0)}function xI(e,t,r,n,i){let o=e.controlStatuses.find(s=>s.controlId===
t&&s.projectId===r);if(o)o.status=n,o.updatedAt=i;else{let s={createdAt:i,updatedAt:i,timeoutAt:null};e.controlStatuses.push({id:Ne(e),controlId:t,projectId:r,status:n,
...s})}}function qI({state:e,rootUrl:t},r){let n=st(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,f={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...f}}let i=ke(e,r.ownerId??0),o=i?.username??"ghost",s={parent_id:null,avatar_url:null,web_url:`${t}\
/${o}`};return{id:1e5+(i?.id??0),name:i?.name??"Ghost",path:o,kind:"user",full_path:o,...s}}function tn(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,i=ur(e,t),
o=qI(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${o.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...i?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...i?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:o}}function Fn(e,t){let{state:r,session:n}=e,i=pe(e,t),o=t.licence==="ultimate",s=n!==null,a=VI(e,t);return{...tn(e,t),_links:GI(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:Jt(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...CI(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...s&&vt(e,t)?FI(t):{},...s&&i>=k.maintainer?MI(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:o,security_and_compliance_enabled:!0,
...o&&i>=k.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...o?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...s?{permissions:UI(e,t)}:{}}}function CI(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function FI({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function MI(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function GI({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,i=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(o=>[o,`${r}/${o.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(i)}}function VI(e,t){let r=t.forkedFrom===
null?void 0:ae(e.state,t.forkedFrom);return r&&wr(e.state,e.session,r)?tn(e,r):null}function UI({state:e,session:t},r){let n=t?.user,i=r.members.find(({userId:a})=>a===
n?.id)?.access_level,o=Ln(e,n,r.groupId),s=a=>a?{access_level:a,notification_level:3}:null;return{project_access:s(i),group_access:s(o)}}var $I=e=>{ze(e)},Ry=[{method:"GET",path:"/projects/:id/members/all",rules:me,handle:QI},{method:"GET",path:"/groups/:id",before:$I,handle:BI},{method:"GET",path:"\
/groups/:id/members",rules:me,handle:KI},{method:"GET",path:"/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"\
boolean",default:!1},{name:"archived",type:"boolean"},...me],handle:JI}];function QI(e){let t=se(e),r=new Map,n=bt(e.state,t.groupId);for(let i of[t,...n].flatMap(
({members:o})=>o)){let o=r.get(i.userId);(!o||o.access_level<i.access_level)&&r.set(i.userId,i)}return Iy(e,[...r.values()])}function KI(e){let t=ws(e);return Ve(
t.visibility!=="private"||Ln(e.state,e.session?.user,t.id)>=k.guest),Iy(e,t.members)}function Iy(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(i=>{let o=ke(
e.state,i.userId);return o?[{row:i,user:o}]:[]}).sort((i,o)=>i.user.id-o.user.id);return re(e,n,({row:i,user:o})=>({...Ki(e.rootUrl,o),access_level:i.access_level,
created_at:i.created_at,expires_at:null,membership_state:i.membership_state,...r?{last_activity_on:o.last_activity_on}:{}}))}function BI(e){let t=ws(e),r=e.state.
projects.filter(({groupId:i})=>i===t.id),n=e.params.with_projects!=="false"&&e.params.with_projects!==!1;return J({...YI(e,t),shared_with_groups:[],...n?{projects:r.
map(i=>tn(e,i))}:{}})}function YI(e,t){return{id:t.id,web_url:`${e.rootUrl}/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,
share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"\
developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,default_branch_protection_defaults:t.default_branch_protection_defaults,
avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.created_at,parent_id:t.parent_id}}function JI(e){let t=ws(e),{include_subgroups:r,
simple:n,archived:i}=e.params,o=e.state.projects.filter(({groupId:s})=>r===!0?bt(e.state,s).includes(t):s===t.id).filter(s=>wr(e.state,e.session,s)).filter(s=>typeof i!=
"boolean"||s.archived===i).sort((s,a)=>s.id-a.id);return re(e,o,s=>n===!0||!e.session?tn(e,s):Fn(e,s))}var xs=e=>{ze(e)},Py=[{method:"GET",path:"/version",before:xs,scopes:["read_user"],handle:wy},{method:"GET",path:"/metadata",before:xs,scopes:["read_user"],handle:wy},
{method:"GET",path:"/user",before:xs,scopes:["read_user"],handle:HI},{method:"GET",path:"/personal_access_tokens/self",before:xs,scopes:["read_user","read_repos\
itory","self_rotate"],handle:XI}];function wy({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return J({version:e.version,revision:e.
revision,kas:t,enterprise:e.enterprise})}function HI(e){let{user:t}=ze(e);return J({...Ki(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.
last_activity_on,email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function XI(e){let{token:t}=ze(e);return J({id:t.
id,name:t.name,revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),
active:!t.revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}import{createHash as WI}from"node:crypto";function lr(e,t={}){let r=t.id??Ne(e),n=t.username??`user-${r}`,i={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(i),i}function zl(e,t={}){let r=t.id??Ne(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??lr(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function rn(e,t={}){let r=t.id??Ne(e),n=st(e,t.parent_id??null),i=t.path??`group-${r}`,o={id:r,name:i,path:i,full_path:n?`${n.full_path}/${i}`:i,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(o),o}function Ye(e,t,r,n){let i=typeof t=="number"?ae(e,t)??st(e,t):t;if(!i)throw new Error(`the sandbox has no project or group ${t}`);let o={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return i.members=[...i.members.filter(s=>s.userId!==r),o],o}var zI={0:"No one",30:"\
Developers + Maintainers",40:"Maintainers",60:"Instance admins"};function Ht(e,t={}){let r=zI[e]??"Members";return{id:1,access_level:e,access_level_description:r,
user_id:null,group_id:null,...t}}function pr(e){return{name:"main",push_access_levels:[Ht(0)],merge_access_levels:[Ht(40)],allow_force_push:!1,unprotect_access_levels:[],
code_owner_approval_required:!1,...e}}function Wl(e,t={}){let r=t.id??Ne(e),n={id:r,groupId:e.groups[0]?.id??rn(e).id,name:`Framework ${r}`,description:"Built f\
or a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.frameworks.push(n),n}function Zl(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===
t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let i=n.requirements.at(-1);i||(i={id:Ne(e),name:"External verdict",description:"Built for a test",
controls:[]},n.requirements.push(i));let o=r.id??Ne(e),s={id:o,name:"external_control",controlType:"external",expression:null,externalControlName:`External cont\
rol ${o}`,externalUrl:`https://verdict.example/controls/${o}`,secretToken:`sandbox-control-secret-${o}`,pingEnabled:!0,...r};return i.controls.push(s),s}var qs=1440*6e4;function be(e){return WI("sha1").update(e).digest("hex")}function Xt(e,t={}){let r=t.id??Ne(e),n=t.path??`project-${r}`,o=t.ownerId!==void 0&&t.
ownerId!==null?null:t.groupId??e.groups[0]?.id??rn(e).id,s=st(e,o)?.full_path??ke(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-qs).toISOString(),u={
id:r,name:n,path:n,path_with_namespace:`${s}/${n}`,formerPaths:[],groupId:o,ownerId:null,description:null,visibility:"private",licence:"ultimate",archived:!1,markedForDeletionOn:null,
default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,
only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,
ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"\
2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,
selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,
require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,
errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:be(`main of ${r}`),committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],
approvalPolicies:[],...t};return e.projects.push(u),u}function nn(e,t,r={}){let n=r.id??Ne(e),i={id:n,name:`Check ${n}`,external_url:`https://verdict.example/ch\
ecks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.now()-qs,...r};return Cs(e,t).statusChecks.push(i),i}function qt(e,t,r={}){let n=Cs(
e,t),i=r.id??Ne(e),o=e.mergeRequests.filter(f=>f.projectId===t).map(({iid:f})=>f),s=r.authorId??e.users[0]?.id??lr(e).id,a=r.diff_head_sha??be(`head of ${i}`),u=n.
branches[0]?.commitId??be(`base of ${i}`),c=r.created_at??new Date(Date.now()-qs).toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},p={id:i,
iid:Math.max(0,...o)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${i}`,target_branch:n.default_branch??"main",title:`Merge request ${i}`,description:"",
draft:!1,state:"opened",authorId:s,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,
labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],approvalRules:null,reviewers:[],versions:[{id:i,...l,created_at:c,patch_id_sha:be(
`patch ${i}`),state:"collected",real_size:"1"}],commits:[on(e,s,{id:a,parent_ids:[u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,
...r};return e.mergeRequests.push(p),p}function on(e,t,r={}){let n=ke(e,t),i=n?.name??"Nobody",o=n?.emails[0]??"nobody@example.com",s=r.title??"Change one thing";
return{id:be(`${s} by ${t}`),title:s,message:`${s}
`,parent_ids:[],author_name:i,author_email:o,committer_name:i,committer_email:o,committed_date:new Date(Date.now()-qs).toISOString(),signature:null,...r}}function sn(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Cs(e,t){let r=ae(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var rp="/projects/:id/merge_requests/:merge_request_iid/notes",ep=`${rp}/:note_id`,tp={name:"note_id",type:"integer",required:!0},Ay={name:"body",type:"string",
required:!0},ZI={name:"sort",type:"string",values:["asc","desc"],default:"desc"},ew=1e6,Dy=[{method:"GET",path:rp,jobToken:!0,rules:[Tt,ZI,...me],handle:tw},{method:"\
POST",path:rp,rules:[Tt,Ay],handle:rw},{method:"GET",path:ep,jobToken:!0,rules:[Tt,tp],handle:nw},{method:"PUT",path:ep,rules:[Tt,tp,Ay],handle:iw},{method:"DEL\
ETE",path:ep,rules:[Tt,tp],handle:ow}];function Fs(e,t,r,{userId:n,...i}){return{...i,type:null,author:Jt(e.state,e.rootUrl,n),updated_at:i.created_at,noteable_id:r.
id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.id,confidential:!1,internal:!1}}function tw(e){let{project:t,row:r}=Fe(e),n=r.discussions.flatMap(
i=>i.notes).sort((i,o)=>i.id-o.id);return re(e,fe(e,"sort")==="asc"?n:n.reverse(),i=>Fs(e,t,r,i))}function rw(e){let{project:t,row:r}=Fe(e);Ve(pe(e,t)>=k.reporter);
let n={id:Ne(e.state),userId:e.session?.user.id??0,body:Ly(fe(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).toISOString()};return r.
discussions.push({id:be(`note ${n.id}`),individual_note:!0,notes:[n]}),{status:201,json:Fs(e,t,r,n)}}function nw(e){let{project:t,row:r}=Fe(e);return J(Fs(e,t,r,
np(e,r)))}function iw(e){let{project:t,row:r}=Fe(e),n=np(e,r);return ky(e,t,n),n.body=Ly(fe(e,"body")),J(Fs(e,t,r,n))}function ow(e){let{project:t,row:r}=Fe(e),
n=np(e,r);return ky(e,t,n),r.discussions=r.discussions.filter(({notes:i})=>!i.includes(n)),{status:204}}function np(e,t){let r=Ir(e,"note_id"),n=t.discussions.flatMap(
({notes:i})=>i).find(i=>i.id===r);if(!n)throw Ce("Note");return n}function ky(e,t,{userId:r}){Ve(r===e.session?.user.id||pe(e,t)>=k.maintainer)}function Ly(e){return e.
slice(0,ew)}var Ms="/projects/:id/pipelines",ip={name:"pipeline_id",type:"integer",required:!0},jy=[{method:"GET",path:Ms,jobToken:!0,rules:me,handle:sw},{method:"GET",path:`${Ms}\
/:pipeline_id`,jobToken:!0,rules:[ip],handle:aw},{method:"GET",path:`${Ms}/:pipeline_id/jobs`,jobToken:!0,rules:[ip,{name:"include_retried",type:"boolean",default:!1},
...me],handle:uw},{method:"GET",path:`${Ms}/:pipeline_id/bridges`,jobToken:!0,rules:[ip,...me],handle:cw}];function xy(e){let t=se(e);return Ve(t.builds_access_level!==
"disabled"&&vt(e,t)),t}function sw(e){let t=xy(e),r=fe(e,"ref"),n=fe(e,"sha"),i=t.pipelines.filter(({source:o})=>o!=="parent_pipeline"||e.params.source==="paren\
t_pipeline").filter(o=>(r===""||o.ref===r)&&(n===""||o.sha===n)).sort((o,s)=>s.id-o.id);return re(e,i,o=>Dr(e,t,o))}function op(e){let t=xy(e),r=Ir(e,"pipeline_\
id"),n=t.pipelines.find(i=>i.id===r);if(!n)throw zr();return{project:t,pipeline:n}}function aw(e){let{project:t,pipeline:r}=op(e);return J(my(e,t,r))}function uw(e){
let{project:t,pipeline:r}=op(e),n=r.jobs.filter(({retried:i})=>!i||e.params.include_retried===!0).sort((i,o)=>o.id-i.id);return re(e,n,i=>hy(e,t,r,i))}function cw(e){
return op(e),re(e,[],()=>null)}var Gs=e=>{ze(e)},qy=[{method:"GET",path:"/projects/:id",handle:lw},{method:"GET",path:"/projects/:id/protected_branches",rules:me,handle:pw},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:dw},{method:"GET",path:"/projects/:id/hooks",before:Gs,rules:me,handle:fw},{method:"GET",path:"/project\
s/:id/push_rule",before:Gs,handle:mw},{method:"GET",path:"/projects/:id/job_token_scope",before:Gs,handle:hw},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:Gs,handle:yw},{method:"GET",path:"/projects/:id/ci/lint",handle:_w}];function lw(e){let t=se(e);return J(e.session?Fn(e,t):tn(e,t))}function sp(e){
let t=se(e);return Ve(ur(e,t)),t}function pw(e){let t=xt(e.state,sp(e));return re(e,t,({row:r,inherited:n})=>Zr(r,n))}function dw(e){let r=sp(e).protectedBranches.
find(({name:n})=>n===e.segments.name);if(!r)throw Ce("ProtectedBranch");return J(Zr(r,!1))}function Vs(e){let t=se(e);return Is(e,t,k.maintainer),t}function fw(e){
let t=Vs(e);return re(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,disabled_until:null,alert_status:"executable"}))}function mw(e){let t=Vs(e);if(t.
licence==="free")throw Ce();let r=t.pushRule;return r?J({id:t.id,project_id:t.id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,
member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,
...r}):{status:200,text:"null",contentType:"application/json"}}function hw(e){let{inbound_enabled:t,outbound_enabled:r}=Vs(e).jobTokenScope;return J({inbound_enabled:t,
outbound_enabled:r})}function yw(e){let{errorTracking:t}=Vs(e);if(!t)throw Ce("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,
integrated:!0};return J({active:t.active,...r})}function _w(e){let t=sp(e);if(t.empty_repo)throw Ce("Commit");return J({...t.ciLint,merged_yaml:"",includes:[]})}import{createHash as Cy}from"node:crypto";var Hi="/projects/:id/repository",Fy=`${Hi}/files/:file_path`,My=[{method:"GET",path:`${Hi}/branches`,jobToken:!0,rules:[{name:"search",type:"string"},{name:"so\
rt",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...me],handle:gw},{method:"GET",path:`${Hi}/branches/:branch`,greedy:!0,handle:bw},
{method:"GET",path:`${Hi}/commits/:sha`,jobToken:!0,handle:Ew},{method:"GET",path:`${Hi}/commits/:sha/signature`,handle:Nw},{method:"GET",path:Fy,greedy:!0,rules:[
{name:"ref",type:"string",required:!0}],handle:Sw},{method:"GET",path:`${Fy}/raw`,jobToken:!0,scopes:["read_repository"],handle:Rw}];function Xi(e){let t=se(e);
return Ve(ur(e,t)),t}function gw(e){let t=Xi(e),{sort:r,search:n}=e.params,i=(s,a)=>s.committed_date.localeCompare(a.committed_date),o=t.branches.filter(({name:s})=>typeof n!=
"string"||s.includes(n)).sort((s,a)=>r==="updated_asc"?i(s,a):r==="updated_desc"?i(a,s):s.name.localeCompare(a.name));return re(e,o,s=>Gy(e,t,s))}function bw(e){
let t=Xi(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw Ce("Branch");return J(Gy(e,t,r))}function Gy(e,t,r){return{name:r.name,commit:Bi(e,
t,Ql(r.commitId,r.committed_date)),merged:!1,protected:xt(e.state,t).some(n=>vw(n.row.name,r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.
name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.name}`}}function vw(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function Vy(e,t){let r=e.segments.sha??"",n=t.branches.find(({commitId:s,name:a})=>s===r||a===r);
if(n)return Ql(n.commitId,n.committed_date);let o=e.state.mergeRequests.filter(s=>s.projectId===t.id||s.sourceProjectId===t.id).flatMap(({commits:s})=>s).find(({
id:s})=>s===r||Tw(s,r));if(!o)throw Ce("Commit");return o}function Tw(e,t){return t.length>=7&&e.startsWith(t)}function Ew(e){let t=Xi(e),r=Bi(e,t,Vy(e,t));return J(
{...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},project_id:t.id})}function Nw(e){let t=Vy(e,Xi(e));if(!t.signature)throw Ce("S\
ignature");return J({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}function Ow(e,t){let r=Xi(e),n=t===""||t==="HEAD"?r.default_branch??"":t,i=e.segments.
file_path??"",o=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??l.projectId)===r.id),s=r.branches.find(({name:l,commitId:p})=>l===n||p===
n),a=[n,s?.name,o?.source_branch].filter(l=>l!==void 0);if(!(s||o||[...r.files.keys()].some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw Ce("Commit");let c=a.
map(l=>r.files.get(`${l}:${i}`)).find(l=>l!==void 0);if(c===void 0)throw Ce("File");return{content:c,ref:t||n,commitId:s?.commitId??o?.diff_head_sha??n}}function Sw(e){
let{entity:t,bytes:r}=Uy(e);return J({...t,content:r.toString("base64")},$y(t))}function Rw(e){let{entity:t,bytes:r}=Uy(e);return{status:200,text:r.toString(),contentType:"\
text/plain; charset=utf-8",headers:$y(t)}}function Uy(e){let{content:t,ref:r,commitId:n}=Ow(e,fe(e,"ref")),i=Buffer.from(t),o=e.segments.file_path??"";return{entity:{
file_name:o.split("/").at(-1)??o,file_path:o,size:i.length,encoding:"base64",content_sha256:Cy("sha256").update(i).digest("hex"),ref:r,blob_id:Cy("sha1").update(
`blob ${i.length}\0`).update(i).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},bytes:i}}function $y(e){return Object.fromEntries(Object.entries(
e).map(([t,r])=>[Iw(t),encodeURI(String(r))]))}function Iw(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join("-")}`}var up="/projects/:id/external_status_checks",Qy=`${up}/:check_id`,Ky={name:"check_id",type:"integer",required:!0},ap=255;function By(e){return[{name:"name",type:"\
string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protected_branch_ids",type:"integers"}]}var Yy=[{
method:"GET",path:up,before:cr,rules:me,handle:ww},{method:"POST",path:up,before:cr,rules:By(!0),handle:Pw},{method:"PUT",path:Qy,before:cr,rules:[Ky,...By(!1)],
handle:Aw},{method:"DELETE",path:Qy,before:cr,rules:[Ky],handle:Dw}];function zi(e,t,r){let n=xt(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id));return{
id:r.id,name:r.name,project_id:t.id,external_url:r.external_url,protected_branches:n.map(({row:i,inherited:o})=>Zr(i,o)),hmac:r.sharedSecret!==null&&r.sharedSecret!==
""}}function Us(e,t){return pe(e,t)>=k.maintainer}function ww(e){let t=se(e);if(!Us(e,t))throw jt();let r=[...t.statusChecks].sort((n,i)=>n.id-i.id);return re(e,
r,n=>zi(e.state,t,n))}function Pw(e){let t=se(e);if(!Us(e,t))throw we(500,["Not allowed"]);let r={id:0,name:fe(e,"name"),external_url:fe(e,"external_url"),sharedSecret:fe(
e,"shared_secret")||null,protectedBranchIds:Jy(e,t)??[],updatedAt:e.clock.now()};return Hy(t,r),r.id=Ne(e.state),t.statusChecks.push(r),{status:201,json:zi(e.state,
t,r)}}function Aw(e){let t=se(e);if(!Us(e,t))throw we(401,["Not allowed"]);let r=Cn(e,t,"check_id"),n=(o,s)=>o in e.params?fe(e,o):s,i={...r,name:n("name",r.name),
external_url:n("external_url",r.external_url),sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:Jy(e,t)??r.protectedBranchIds,updatedAt:e.
clock.now()};return Hy(t,i),Object.assign(r,i),{status:200,json:zi(e.state,t,r)}}function Dw(e){let t=se(e),r=Cn(e,t,"check_id"),n=Date.parse(e.incoming.headers["\
if-unmodified-since"]??"");if(Math.floor(r.updatedAt/1e3)*1e3>n)throw we(412,"412 Precondition Failed");return Us(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(
r),1),{status:204}}function Jy(e,t){let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=xt(e.state,t).map(({row:i})=>i.id);if(r.some(i=>!n.includes(
Number(i))))throw zr();return r.map(Number)}function Hy(e,t){let r=e.statusChecks.filter(({id:o})=>o!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):
r.some(({name:o})=>o===t.name)&&n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:o})=>o===
t.external_url)&&n.push("External url has already been taken");let i=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&
i===void 0?n.push("External url must be a valid URL"):i!==void 0&&!/^https?$/i.test(i)&&n.push("External url is blocked: Only allowed schemes are http, https"),
(t.sharedSecret??"").length>ap&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw we(422,n);if(t.name.length>ap||t.external_url.length>
ap)throw we(500,"500 Internal Server Error")}import{createHmac as jw}from"node:crypto";import{request as xw}from"node:http";import{request as qw}from"node:https";var kw={private:0,internal:10,public:20};function zy(e,t,r,n,i){let{state:o,rootUrl:s}=e,a=Xy(e,t),u=ke(o,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.
username??"ghost",avatar_url:null,email:"[REDACTED]"},l=ae(o,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,
object_attributes:{id:r.id,iid:r.iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,
title:r.title,description:r.description,state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,
prepared_at:r.prepared_at,url:`${s}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.
detailed_merge_status,merge_params:{force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(
p=>({title:p})),approval_rules:[],last_commit:Lw(e,t,r),source:l?Xy(e,l):null,target:a,system:!1,...i},labels:r.labels.map(p=>({title:p})),changes:{},repository:{
name:t.name,url:a.url,description:t.description,homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function Lw({rootUrl:e,
now:t},r,n){let i=Be(n,t),o=n.commits.find(s=>s.id===i);return{id:i,message:o?.message??"",title:o?.title??"",timestamp:o?.committed_date??n.updated_at,url:`${e}\
/${r.path_with_namespace}/-/commit/${i}`,author:{name:o?.author_name??"",email:"[REDACTED]"}}}function Xy({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,
i=`git@${new URL(t).hostname}:${r.path_with_namespace}.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:i,git_http_url:`${n}\
.git`,namespace:st(e,r.groupId)?.name??ke(e,r.ownerId??0)?.name??"",visibility_level:kw[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.
default_branch,ci_config_path:"",homepage:n,url:i,ssh_url:i,http_url:`${n}.git`}}var Cw=31*6e4,Fw=4,Mw=3e4;async function Wy(e,t,r,n,i){let o=e.mergeRequests.find(({id:a})=>a===n);if(!o)throw new Error(`the sandbox has no merge request with \
the id ${n}`);let s=ae(e,o.projectId)?.statusChecks??[];await Promise.all(s.map(a=>cp(e,t,r,o,a,i)))}async function cp(e,t,r,n,i,o){let s=ae(e,n.projectId);if(!s||
!Gw(e,s,i,n.target_branch))return;let a=JSON.stringify(zy({state:e,rootUrl:t,now:r},s,n,i,o)),u=i.sharedSecret?{"X-Gitlab-Signature":e_(a,i.sharedSecret)}:{};for(let c=0;c<
Fw;c+=1)if(await t_(i.external_url,a,u)!==null)return}function Gw(e,t,r,n){if(r.protectedBranchIds.length===0)return!0;let i=n.toLowerCase();return xt(e,t).filter(
({row:o})=>r.protectedBranchIds.includes(o.id)).map(({row:o})=>o.name.toLowerCase()).some(o=>i.length>=3?o.includes(i):o===i)}async function Zy(e,t,r,n){let i=ae(
e,n);if(!i)throw new Error(`the sandbox has no project ${n}`);let o=e.frameworks.filter(({projectIds:s})=>s.includes(n)).flatMap(s=>s.requirements);for(let s of o)
for(let a of s.controls)a.controlType!=="external"||!a.pingEnabled||await Vw(e,t,r,i,s,a)}async function Vw(e,t,r,n,i,o){let s=Uw(e,n,o,r()),u=JSON.stringify({...Fn(
{state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{id:s.id,created_at:new Date(s.createdAt).toISOString(),updated_at:new Date(
s.updatedAt).toISOString(),compliance_requirements_control_id:o.id,project_id:n.id,namespace_id:n.groupId,compliance_requirement_id:i.id,status:s.status,requirement_status_id:i.
id}}),c=e_(u,o.secretToken??""),l=await t_(o.externalUrl??"",u,{"X-Gitlab-Signature":c});l!==null&&l>=200&&l<300&&(s.timeoutAt=r()+Cw)}function Uw(e,{id:t},{id:r},n){
let i=e.controlStatuses.find(s=>s.controlId===r&&s.projectId===t);if(i)return Object.assign(i,{status:"pending",updatedAt:n});let o={id:Ne(e),controlId:r,projectId:t,
status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.push(o),o}function e_(e,t){return jw("sha256",t).update(e).digest("hex")}function t_(e,t,r){
return new Promise(n=>{let i;try{i=new URL(e)}catch{n(null);return}let s=(i.protocol==="https:"?qw:xw)(i,{method:"POST",headers:{"Content-Type":"application/jso\
n","Content-Length":Buffer.byteLength(t),...r},timeout:Mw,agent:!1});s.on("response",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),
s.on("socket",a=>a.unref()),s.on("timeout",()=>s.destroy()),s.on("error",()=>n(null)),s.end(t)})}var lp="/projects/:id/merge_requests/:merge_request_iid",r_=[{method:"GET",path:`${lp}/status_checks`,before:cr,handle:$w},{method:"POST",path:`${lp}/status_che\
ck_responses`,before:cr,rules:[Tt,Kl,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","failed"]}],handle:Qw},
{method:"POST",path:`${lp}/status_checks/:external_status_check_id/retry`,before:cr,rules:[Tt,Kl],handle:Kw}];function $w(e){let t=se(e),r=qn(e,t);if(!fy(e,t))throw Xr();
let n=Be(r,e.clock.now()),i=pe(e,t)>=k.developer,o=t.statusChecks.filter(u=>js(e,t,u,r.target_branch)).sort((u,c)=>u.id-c.id),s=e.state.pollingMultiplier,a=s===
-1?"-1":String(Math.trunc(1e4*s));return re(e,o,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:i?l.split("?")[0]??"":"",status:Vi(e.state,u,r.id,n)?.
status??"pending"}),{"Poll-Interval":a})}function Qw(e){let t=se(e),r=qn(e,t);if(!dy(e,t,r))throw Xr();let n=Cn(e,t,"external_status_check_id"),i=e.clock.now(),
o=Be(r,i);if(fe(e,"sha")!==o)throw we(409,`SHA does not match HEAD of source branch: ${o}`);if(pe(e,t)<k.developer)throw we(404,null);return{status:201,json:{id:kn(
e.state,{checkId:n.id,mrId:r.id,sha:o,status:fe(e,"status"),createdAt:i}).id,merge_request:Yi({...e,session:null},t,r,{full:!0}),external_status_check:zi(e.state,
t,n)}}}function Kw(e){let t=se(e),r=qn(e,t);if(pe(e,t)<k.developer)throw Xr();let n=Cn(e,t,"external_status_check_id"),i=e.clock.now(),o=Vi(e.state,n.id,r.id,Be(
r,i));if(o?.status!=="failed")throw we(422,"External status check must be failed");return o.status="pending",o.retriedAt=i,e.notify(()=>cp(e.state,e.rootUrl,i,r,
n,{})),{status:202,json:{message:"202 Accepted"}}}var Bw=[...Py,...qy,...Ey,...jy,...Ry,...My,...by,...Dy,...r_,...Yy];function n_({externalControlMethod:e}){return[...Bw,Sy(e)]}async function i_(e,t){let r={user:null};try{return e.clock.tick(),{answer:await Yw(e,t,r),user:r.user}}catch(n){if(n instanceof Lt)return{answer:n.answer,user:r.
user};let{answer:i}=we(500,"500 Internal Server Error");return{answer:i,user:r.user}}}async function Yw(e,t,r){let n=Hh(t),i=Ds(t,n);if(zh(t,i),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw Ee(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return sy(
p,t,n,f=>{r.user=f})}let o=ly(n_(e.state),t.method,t.path);if(!("route"in o))return o;Xh(t);let{route:s,segments:a}=o,u=t.method==="GET"||t.method==="HEAD",c=s.
ignoresTokens?null:Ps(e.state,t,i,{jobToken:s.jobToken===!0,scopes:["api",...u?["read_api"]:[],...s.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...i,...a},session:c,notify:e.notify};return s.before?.(l),s.handle({...l,params:uy(s.rules??[],
l.params)})}var Jw=2*6e4,Hw=30*6e4;function pp(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let i of ae(e,r.
projectId)?.statusChecks??[]){let o=Be(r,n);kn(e,{checkId:i.id,mrId:r.id,sha:o,status:"pending",createdAt:n})}}}}function o_(e,t){for(let r of e.statusRows)r.status===
"pending"&&t-(r.retriedAt??r.createdAt)>Jw&&(r.status="failed")}function dp(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.
timeoutAt;r.timeoutAt=null,!(r.status!=="pending"||n-r.updatedAt<Hw)&&(r.status="fail",r.updatedAt=n)}}var s_=6e4;function u_(e,t){let r=0,n=0,i=t(),o=()=>t()+r+n;function s(){let a=o();a<i&&(i=a);for(let u=a_(i);u<=a;u=a_(u))pp(e(),u),o_(e(),u),dp(e(),u);pp(e(),
a),dp(e(),a),i=a}return{now:o,tick:s,advance(a){s(),n+=a,s()},setOffset(a){r=a,i=o()}}}function a_(e){return(Math.floor(e/s_)+1)*s_}function l_(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!Xw(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:i})=>i!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function Xw({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||zw(
n)}function zw({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function p_(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return Ww(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return c_(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return c_(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let i=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,o={Location:e.location??i};return{status:e.status??301,headers:o,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function c_(e,t,r){return $i(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function Ww(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}import{isUtf8 as Zw}from"node:buffer";import{createHash as eP}from"node:crypto";import{createServer as tP}from"node:http";import{createServer as rP}from"node:https";function d_(e){let t=(r,n)=>{nP(e,r,n).catch(()=>n.destroy())};return e.tls?rP(e.tls,t):tP(t)}function f_(e,t,r){return new Promise((n,i)=>{e.once("error",i),e.
listen(t,r,()=>n(e.address().port))})}function m_(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function nP(e,t,r){let n=await oP(t),
[i="/",...o]=(t.url??"/").split("?"),s=e.root===""||i===e.root||i.startsWith(`${e.root}/`),a={method:t.method??"GET",path:s?i.slice(e.root.length)||"/":i,query:o.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([M,V])=>[M,String(V)])),body:n.toString("utf8"),...Zw(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:M=0}of l.
filter(({kind:V})=>V==="delay"))await sP(M);let p=l.find(({kind:M})=>M!=="delay");if(p?.kind==="drop_before")return void r.destroy();let f=p?p_(p,a,e.rootUrl(),
e.now()):null,m={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:T,user:x}=f?{answer:f,user:null}:s?await e.answer(a):{answer:m,user:null};if(c.
user=x,p?.kind==="drop_after")return void r.destroy();c.status=T.status,iP(a,r,T,e.now(),p?.kind==="truncate")}function iP(e,t,r,n,i){let o=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),s=Buffer.from(o),a={Date:new Date(n).toUTCString(),...r.headers};s.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${eP("md5").update(s).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(s.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():i?t.write(s.subarray(0,Math.floor(s.length/
2)),()=>t.destroy()):t.end(s)}async function oP(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function sP(e){return new Promise(t=>setTimeout(
t,e))}var aP=1440*6e4;function Ct(e,t,{reports:r=[],...n}={}){let i=Cs(e,t),o=n.id??Ne(e),s=n.created_at??new Date(Date.now()-aP).toISOString(),a={id:o,iid:i.pipelines.
length+1,ref:i.default_branch??"main",sha:i.branches[0]?.commitId??be(`pipeline ${o}`),status:"success",source:"push",mergeRequestIid:null,created_at:s,jobs:r.map(
(u,c)=>Mn(o*100+c,u,s)),...n};return i.pipelines.push(a),a}function Mn(e,t,r,n={}){let i=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,o=t===null?[]:[{file_type:t,
size:2048,filename:i,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:o,created_at:r,...n}}var{projects:We,users:ue}=G,uP=6e4,cP=5e3;function y_(e,t,r){lP(e,t,r);let n=r(24),i={created_at:n,prepared_at:n,updated_at:n};qt(e,We.webShop,{id:803,iid:3,title:"\
SHOP-3 Show delivery dates",authorId:ue.dana,laggingHead:{sha:be("web-shop!3 before the push"),until:t+uP},...i});let o=qt(e,We.webShop,{id:805,iid:5,title:"SHO\
P-5 Faster search",authorId:ue.devon,discussions:[fp("web-shop!5",1,ue.dana,!1,n)],headPipelineId:714,...i});Ct(e,We.webShop,{id:714,ref:"refs/merge-requests/5/\
merge",sha:be("web-shop!5 merged result"),source:"merge_request_event",mergeRequestIid:o.iid,created_at:r(23)}),qt(e,We.ledger,{id:802,iid:2,title:"LED-2 Close \
the books at midnight",authorId:ue.devon,approvals:$s([ue.dana,ue.olga],r(12)),...i}),qt(e,We.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:ue.dana,
...i}),qt(e,We.legacy,{id:811,iid:11,title:"Tidy up",authorId:ue.devon,...i})}function lP(e,t,r){let n=r(24),i={created_at:n,prepared_at:n,updated_at:n},o=[{old_path:"\
src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],s=qt(e,We.payments,{id:807,iid:G.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:ue.devon,labels:["backend"],diff_head_sha:be("payments!7"),commits:[h_(e,ue.devon,"payments!7",n)],approvals:$s([ue.mara,ue.dana],r(20)),reviewers:[{
userId:ue.mara,state:"approved",created_at:n}],discussions:[fp("payments!7",10,ue.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:o,headPipelineId:702,...i});Ct(e,We.payments,{id:702,ref:"refs/merge-requests/7/head",sha:s.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),kn(e,{checkId:G.secondStatusCheckId,mrId:s.id,sha:s.diff_head_sha,status:"passed",createdAt:t-36e5}),qt(e,
We.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:ue.devon,diff_head_sha:be("payments!8"),commits:[{...on(e,ue.dana),id:be("paym\
ents!8"),committed_date:r(21)},{...on(e,ue.devon),id:be("payments!8 first"),committed_date:n}],approvals:$s([ue.dana],r(20)),discussions:[fp("payments!8",20,ue.
mara,!1,n)],...i});let a=new Date(t).toISOString();qt(e,We.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:ue.dana,diff_head_sha:be("payments\
!9"),commits:[h_(e,ue.dana,"payments!9",a)],approvals:$s([ue.mara,ue.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+cP}),qt(e,We.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:ue.fay,sourceProjectId:We.paymentsFork,diff_head_sha:be("payments!10"),commits:[{...on(e,ue.fay),id:be(
"payments!10"),committed_date:n}],...i})}function h_(e,t,r,n){let i={verification_status:"verified"};return{...on(e,t),id:be(r),committed_date:n,signature:i}}function $s(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function fp(e,t,r,n,i){let o={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:i};
return{id:be(`thread of ${e}`),individual_note:!1,notes:[o]}}function __(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:i}=G;Wl(e,{id:t,groupId:G.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[We.payments,We.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),Zl(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:i})}var{users:je}=G,mp=20,hp=21,g_=22;function b_(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",
devon:"Devon Reyes",dana:"Dana Weiss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let o of Object.keys(n))lr(e,{id:je[o],username:o,
name:n[o],last_activity_on:r});let i={bot:!0,emails:[],last_activity_on:r};lr(e,{id:mp,username:"project_42_bot",name:"countersign",...i}),lr(e,{id:hp,username:"\
group_10_bot",name:"countersign",...i}),lr(e,{id:g_,username:"bea",name:"Bea Stone",state:"blocked"}),pP(e),dP(e)}function pP(e){let t=rn(e,{id:G.groupId,name:"\
Acme",path:"acme",require_two_factor_authentication:!0});Ye(e,t,je.olga,50),Ye(e,t,je.oscar,50),Ye(e,t,je.mara,20),Ye(e,t,je.devon,30),Ye(e,t,je.dana,30),Ye(e,t,
je.rhea,20),Ye(e,t,hp,40);let r=rn(e,{id:G.subgroupId,name:"Platform",path:"platform",parent_id:G.groupId});Ye(e,r,je.dana,40);let n={id:90,name:"release/*",push_access_levels:[
Ht(40)]};t.protectedBranches=[pr(n)]}function dP(e){let t=0,r=(n,i,o={})=>{t+=1,zl(e,{id:t,value:n,userId:i,...o})};r(G.token,je.mara),r(G.developerToken,je.devon),
r(G.reporterToken,je.rhea),r(G.readOnlyToken,je.mara,{scopes:["read_api"]}),r(G.jobToken,je.devon,{kind:"job",scopes:[],projectId:G.projectId}),r(G.expiredToken,
je.mara,{expired:!0}),r(G.revokedToken,je.mara,{revoked:!0}),r(G.ownerToken,je.olga),r(G.guestToken,je.gus),r(G.outsiderToken,je.otto),r(G.projectToken,mp,{kind:"\
project"}),r(G.groupToken,hp,{kind:"group"}),r(G.narrowToken,je.mara,{scopes:["read_user"]}),r(G.blockedToken,g_)}var v_=mp;var yp=`# What every change to payments must show.
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
`;var{projects:ne,users:Qs}=G,T_=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,_p=["sast","secret_detection","dependency_scanning"];function E_(e,t){fP(e,t),mP(e,t),hP(e,t);for(let r of[ne.payments,ne.webShop,ne.billing,ne.legacy,ne.playground])
Ye(e,r,Qs.mara,40);Ye(e,ne.ledger,Qs.mara,30),Ye(e,ne.payments,Qs.gus,10),Ye(e,ne.payments,v_,40)}var N_={reset_approvals_on_push:!0,selective_code_owner_removals:!1,
disable_overriding_approvers_per_merge_request:!0,merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1};
function Ks(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function fP(e,t){Xt(e,{id:ne.payments,name:"Payments",path:"\
payments",groupId:G.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,only_allow_merge_if_all_status_checks_passed:!0,
only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"maintainer",restrict_user_defined_variables:!0,
forks_count:1,protectedBranches:[pr({id:14,name:"main"})],approvalRules:[sn(31,{approvals_required:2})],approvalSettings:N_,pushRule:{reject_unsigned_commits:!0},
hooks:[Ks(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",yp],["main:.gitlab-ci.yml",T_],["mai\
n:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),nn(e,ne.payments,{id:G.statusCheckId,name:G.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),nn(e,ne.payments,{id:G.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Ct(e,ne.payments,{id:701,reports:_p,created_at:t(30)})}function mP(e,t){Xt(e,{id:ne.webShop,name:"Web Shop",path:"web-shop",groupId:G.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[pr({id:15,name:"*",push_access_levels:[Ht(30)]})],approvalRules:[sn(32,{approvals_required:1})],hooks:[
Ks(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",T_]])}),nn(e,ne.webShop,{id:6,name:"Countersign"}),
Ct(e,ne.webShop,{id:710,reports:_p,created_at:t(50)}),Ct(e,ne.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Mn(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Ct(e,ne.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function hP(e,t){Xt(e,{id:ne.ledger,name:"Ledge\
r",path:"ledger",groupId:G.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
pr({id:16,name:"main"})],approvalRules:[sn(33,{approvals_required:2})],approvalSettings:N_,pushRule:{reject_unsigned_commits:!0},hooks:[Ks(63,"https://chat.acme\
.example/hooks/ledger")]}),nn(e,ne.ledger,{id:7,name:"Countersign"}),Ct(e,ne.ledger,{id:720,reports:_p,created_at:t(20)}),Xt(e,{id:ne.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:G.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[pr({id:17,name:"\
main",push_access_levels:[Ht(40)]}),pr({id:18,name:"hotfix/*",push_access_levels:[Ht(30),Ht(40,{deploy_key_id:5})]})],approvalRules:[sn(34,{approvals_required:1}),
sn(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),nn(e,ne.billing,{id:8,name:"Countersign"});let r=Mn(73001,"sast",t(10),{retried:!0,status:"failed"}),n=Mn(73002,null,t(9),{name:"sast"});Ct(e,
ne.billing,{id:730,created_at:t(10),jobs:[r,n]}),Xt(e,{id:ne.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:G.groupId,licence:"premium",visibility:"pu\
blic",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[Ks(64,"http://old.acme.example/hook")]}),Xt(e,{id:ne.playground,name:"Playground",path:"\
playground",groupId:G.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),Xt(e,{id:ne.docs,name:"Handbook",path:"handboo\
k",groupId:G.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),Xt(e,{id:ne.paymentsFork,name:"Payments",path:"payments",ownerId:Qs.fay,forkedFrom:ne.
payments,last_activity_at:t(6)})}var yP=60*6e4;function gp(e){let t=Cl(),r=n=>new Date(e-n*yP).toISOString();return b_(t,e),E_(t,r),y_(t,e,r),__(t),t}var _P=50;function O_(e,t,r){let n=i=>new Date(i).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(i=>{let o=e.mergeRequests.find(({
id:a})=>a===i.mrId),s=$h(e,i.checkId);return{id:i.id,project:ae(e,o?.projectId??0)?.path_with_namespace??null,merge_request:o?`!${o.iid} ${o.title}`:null,check:s?.
check.name??null,sha:i.sha,status:i.status,created_at:n(i.createdAt)}}),external_controls:e.controlStatuses.map(i=>({project:ae(e,i.projectId)?.path_with_namespace??
null,control_id:i.controlId,control:Dn(e,i.controlId)?.control.externalControlName??null,status:i.status,updated_at:n(i.updatedAt)})),requests:t.slice(-_P).map(
({method:i,path:o,status:s,at:a,user:u})=>({at:n(a),method:i,path:o,status:s,user:u}))}}}var gP=1e3,bP=1e3;async function sq(e={}){let t=e.now??Date.now,r=e.state??gp(t()),n=e.host??"127.0.0.1",i=(e.relativeUrlRoot??"").replace(/\/+$/,""),o=u_(()=>r,
t),s=[],a=l_(),u=new Set,c="";function l(M){let V=M().finally(()=>u.delete(V));u.add(V)}let p={state:r,clock:o,notify:l,rootUrl:()=>c,view:()=>O_(r,s,o.now())},
f=d_({root:i,...e.tls?{tls:e.tls}:{},faults:a,now:o.now,rootUrl:()=>c,record:M=>{s.push(M)},answer:M=>i_(p,M)}),m=await f_(f,e.port??0,n),T=n.includes(":")?`[${n}\
]`:n;c=`${e.tls?"https":"http"}://${T}:${m}${i}`;let x=setInterval(o.tick,gP);return x.unref(),{url:c,state:r,clock:o,log:s,faults:a,notifyStatusChecks:(M,V,Pe={})=>Wy(
r,c,o.now(),M,{...V?{action:V}:{},...Pe}),pingExternalControls:M=>Zy(r,c,o.now,M),async close(){clearInterval(x),await m_(f);let M=new Promise(V=>setTimeout(V,bP).
unref());await Promise.race([Promise.allSettled(u),M])}}}export{G as a,sq as b};
