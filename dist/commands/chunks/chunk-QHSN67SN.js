import{a as y,c as g_}from"./chunk-YFWBQXD3.js";var Bp=y(mn=>{"use strict";Object.defineProperty(mn,"__esModule",{value:!0});mn.versionInfo=mn.version=void 0;var S_="16.15.0";mn.version=S_;var R_=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});mn.versionInfo=R_});var Be=y(ua=>{"use strict";Object.defineProperty(ua,"__esModule",{value:!0});ua.devAssert=N_;function N_(e,t){if(!!!e)throw new Error(t)}});var po=y(ca=>{"use strict";Object.defineProperty(ca,"__esModule",{value:!0});ca.isPromise=O_;function O_(e){return typeof e?.then=="function"}});var Gt=y(la=>{"use strict";Object.defineProperty(la,"__esModule",{value:!0});la.isObjectLike=I_;function I_(e){return typeof e=="object"&&e!==null}});var mo=y(fo=>{"use strict";Object.defineProperty(fo,"__esModule",{value:!0});fo.getLocation=Yp;fo.getLocations=w_;function Yp(e,t){let r=/\r\n|[\n\r]/g,n=1,i=t+
1,o;for(;(o=r.exec(e.body))&&o.index<t;)n++,i=t+1-(o.index+o[0].length);return{line:n,column:i}}function w_(e){if(e.length<2)return e.map(({source:n,start:i})=>Yp(
n,i));let t=new Map;e.forEach(({source:n,start:i},o)=>{let s=t.get(n);s===void 0&&(s=[],t.set(n,s)),s.push({position:i,index:o})});let r=new Array(e.length);for(let[
n,i]of t){let o=/\r\n|[\n\r]/g,s=o.exec(n.body),a=1,u=0;i.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of i){for(;s!==null&&s.index<c;)u=s.index+
s[0].length,a++,s=o.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var pa=y(ho=>{"use strict";Object.defineProperty(ho,"__esModule",{value:!0});ho.printLocation=A_;ho.printSourceLocation=Hp;var P_=mo();function A_(e){return Hp(
e.source,(0,P_.getLocation)(e.source,e.start))}function Hp(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,i=t.line-1,o=e.locationOffset.line-1,s=t.
line+o,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${s}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[i];if(p.length>120){let f=Math.floor(u/80),m=u%80,v=[];for(let x=0;x<p.length;x+=80)v.push(p.slice(x,x+80));return c+Jp([[`${s} \
|`,v[0]],...v.slice(1,f+1).map(x=>["|",x]),["|","^".padStart(m)],["|",v[f+1]]])}return c+Jp([[`${s-1} |`,l[i-1]],[`${s} |`,p],["|","^".padStart(u)],[`${s+1} |`,
l[i+1]]])}function Jp(e){let t=e.filter(([n,i])=>i!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,i])=>n.padStart(r)+(i?" "+i:"")).join(`
`)}});var w=y(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.GraphQLError=void 0;hn.formatError=j_;hn.printError=k_;var D_=Gt(),zp=mo(),Wp=pa();
function L_(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var da=class e extends Error{constructor(t,...r){
var n,i,o;let{nodes:s,source:a,positions:u,path:c,originalError:l,extensions:p}=L_(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=Xp(Array.isArray(s)?s:s?[s]:void 0);let f=Xp((n=this.nodes)===null||n===void 0?void 0:n.map(v=>v.loc).filter(v=>v!=null));this.source=a??(f==null||
(i=f[0])===null||i===void 0?void 0:i.source),this.positions=u??f?.map(v=>v.start),this.locations=u&&a?(0,zp.getLocations)(u.map(v=>({source:a,start:v}))):f&&(0,zp.
getLocations)(f);let m=(0,D_.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(o=p??m)!==null&&o!==void 0?o:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,Wp.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,Wp.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};hn.GraphQLError=da;function Xp(e){return e===
void 0||e.length===0?void 0:e}function k_(e){return e.toString()}function j_(e){return e.toJSON()}});var Yn=y(fa=>{"use strict";Object.defineProperty(fa,"__esModule",{value:!0});fa.syntaxError=C_;var x_=w();function C_(e,t,r){return new x_.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var Xe=y(dt=>{"use strict";Object.defineProperty(dt,"__esModule",{value:!0});dt.Token=dt.QueryDocumentKeys=dt.OperationTypeNode=dt.Location=void 0;dt.isNode=F_;
var ma=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};dt.Location=ma;var ha=class{constructor(t,r,n,i,o,s){this.kind=t,this.start=r,this.end=n,this.line=i,this.column=o,this.
value=s,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
dt.Token=ha;var Zp={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};dt.QueryDocumentKeys=Zp;var q_=new Set(Object.keys(Zp));function F_(e){let t=e?.kind;return typeof t==
"string"&&q_.has(t)}var ya;dt.OperationTypeNode=ya;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(ya||(dt.OperationTypeNode=
ya={}))});var yn=y(Jn=>{"use strict";Object.defineProperty(Jn,"__esModule",{value:!0});Jn.DirectiveLocation=void 0;var ga;Jn.DirectiveLocation=ga;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(ga||(Jn.DirectiveLocation=ga={}))});var $=y(Hn=>{"use strict";Object.defineProperty(Hn,"__esModule",{value:!0});Hn.Kind=void 0;var _a;Hn.Kind=_a;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(_a||(Hn.Kind=_a={}))});var zn=y(qr=>{"use strict";Object.defineProperty(qr,"__esModule",{value:!0});qr.isDigit=ed;qr.isLetter=ba;qr.isNameContinue=V_;qr.isNameStart=G_;qr.isWhiteSpace=
M_;function M_(e){return e===9||e===32}function ed(e){return e>=48&&e<=57}function ba(e){return e>=97&&e<=122||e>=65&&e<=90}function G_(e){return ba(e)||e===95}
function V_(e){return ba(e)||ed(e)||e===95}});var Xn=y(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.dedentBlockStringLines=U_;Wn.isPrintableAsBlockString=Q_;Wn.printBlockString=K_;
var va=zn();function U_(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,i=-1;for(let s=0;s<e.length;++s){var o;let a=e[s],u=$_(a);u!==a.length&&(n=(o=n)!==null&&o!==
void 0?o:s,i=s,s!==0&&u<r&&(r=u))}return e.map((s,a)=>a===0?s:s.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,i+1)}function $_(e){let t=0;for(;t<e.length&&(0,va.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function Q_(e){if(e==="")return!0;let t=!0,r=!1,n=!0,i=!1;for(let o=0;o<e.length;++o)switch(e.codePointAt(o)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!i)return!1;i=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&i)}function K_(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),i=n.length===1,o=n.length>1&&n.slice(1).every(m=>m.length===0||(0,va.isWhiteSpace)(m.charCodeAt(0))),s=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!s,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!i||e.length>70||c||o||s),p="",f=i&&(0,va.isWhiteSpace)(e.charCodeAt(0));return(l&&
!f||o)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var gn=y(Zn=>{"use strict";Object.defineProperty(Zn,"__esModule",{value:!0});Zn.TokenKind=void 0;var Ta;Zn.TokenKind=Ta;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(Ta||(Zn.TokenKind=Ta=
{}))});var ti=y(vr=>{"use strict";Object.defineProperty(vr,"__esModule",{value:!0});vr.Lexer=void 0;vr.createToken=Oe;vr.isPunctuatorTokenKind=Y_;vr.printCodePointAt=br;
vr.readName=od;var ft=Yn(),rd=Xe(),B_=Xn(),Fr=zn(),M=gn(),Sa=class{constructor(t){let r=new rd.Token(M.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==M.TokenKind.EOF)do if(t.next)t=t.next;else{let r=J_(this,t.end);t.next=r,r.prev=t,t=r}while(t.
kind===M.TokenKind.COMMENT);return t}};vr.Lexer=Sa;function Y_(e){return e===M.TokenKind.BANG||e===M.TokenKind.DOLLAR||e===M.TokenKind.AMP||e===M.TokenKind.PAREN_L||
e===M.TokenKind.PAREN_R||e===M.TokenKind.DOT||e===M.TokenKind.SPREAD||e===M.TokenKind.COLON||e===M.TokenKind.EQUALS||e===M.TokenKind.AT||e===M.TokenKind.BRACKET_L||
e===M.TokenKind.BRACKET_R||e===M.TokenKind.BRACE_L||e===M.TokenKind.PIPE||e===M.TokenKind.BRACE_R}function _n(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}function yo(e,t){
return nd(e.charCodeAt(t))&&id(e.charCodeAt(t+1))}function nd(e){return e>=55296&&e<=56319}function id(e){return e>=56320&&e<=57343}function br(e,t){let r=e.source.
body.codePointAt(t);if(r===void 0)return M.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n==='"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).
toUpperCase().padStart(4,"0")}function Oe(e,t,r,n,i){let o=e.line,s=1+r-e.lineStart;return new rd.Token(t,r,n,o,s,i)}function J_(e,t){let r=e.source.body,n=r.length,
i=t;for(;i<n;){let o=r.charCodeAt(i);switch(o){case 65279:case 9:case 32:case 44:++i;continue;case 10:++i,++e.line,e.lineStart=i;continue;case 13:r.charCodeAt(i+
1)===10?i+=2:++i,++e.line,e.lineStart=i;continue;case 35:return H_(e,i);case 33:return Oe(e,M.TokenKind.BANG,i,i+1);case 36:return Oe(e,M.TokenKind.DOLLAR,i,i+1);case 38:
return Oe(e,M.TokenKind.AMP,i,i+1);case 40:return Oe(e,M.TokenKind.PAREN_L,i,i+1);case 41:return Oe(e,M.TokenKind.PAREN_R,i,i+1);case 46:if(r.charCodeAt(i+1)===
46&&r.charCodeAt(i+2)===46)return Oe(e,M.TokenKind.SPREAD,i,i+3);break;case 58:return Oe(e,M.TokenKind.COLON,i,i+1);case 61:return Oe(e,M.TokenKind.EQUALS,i,i+1);case 64:
return Oe(e,M.TokenKind.AT,i,i+1);case 91:return Oe(e,M.TokenKind.BRACKET_L,i,i+1);case 93:return Oe(e,M.TokenKind.BRACKET_R,i,i+1);case 123:return Oe(e,M.TokenKind.
BRACE_L,i,i+1);case 124:return Oe(e,M.TokenKind.PIPE,i,i+1);case 125:return Oe(e,M.TokenKind.BRACE_R,i,i+1);case 34:return r.charCodeAt(i+1)===34&&r.charCodeAt(
i+2)===34?tb(e,i):W_(e,i)}if((0,Fr.isDigit)(o)||o===45)return z_(e,i,o);if((0,Fr.isNameStart)(o))return od(e,i);throw(0,ft.syntaxError)(e.source,i,o===39?`Unexp\
ected single quote character ('), did you mean to use a double quote (")?`:_n(o)||yo(r,i)?`Unexpected character: ${br(e,i)}.`:`Invalid character: ${br(e,i)}.`)}
return Oe(e,M.TokenKind.EOF,n,n)}function H_(e,t){let r=e._maxComments;if(r!==void 0){let s=e._commentCount+1;if(s>r)throw(0,ft.syntaxError)(e.source,t,`Documen\
t contains more than ${r} comments. Parsing aborted.`);e._commentCount=s}let n=e.source.body,i=n.length,o=t+1;for(;o<i;){let s=n.charCodeAt(o);if(s===10||s===13)
break;if(_n(s))++o;else if(yo(n,o))o+=2;else break}return Oe(e,M.TokenKind.COMMENT,t,o,n.slice(t+1,o))}function z_(e,t,r){let n=e.source.body,i=t,o=r,s=!1;if(o===
45&&(o=n.charCodeAt(++i)),o===48){if(o=n.charCodeAt(++i),(0,Fr.isDigit)(o))throw(0,ft.syntaxError)(e.source,i,`Invalid number, unexpected digit after 0: ${br(e,
i)}.`)}else i=Ea(e,i,o),o=n.charCodeAt(i);if(o===46&&(s=!0,o=n.charCodeAt(++i),i=Ea(e,i,o),o=n.charCodeAt(i)),(o===69||o===101)&&(s=!0,o=n.charCodeAt(++i),(o===
43||o===45)&&(o=n.charCodeAt(++i)),i=Ea(e,i,o),o=n.charCodeAt(i)),o===46||(0,Fr.isNameStart)(o))throw(0,ft.syntaxError)(e.source,i,`Invalid number, expected dig\
it but got: ${br(e,i)}.`);return Oe(e,s?M.TokenKind.FLOAT:M.TokenKind.INT,t,i,n.slice(t,i))}function Ea(e,t,r){if(!(0,Fr.isDigit)(r))throw(0,ft.syntaxError)(e.source,
t,`Invalid number, expected digit but got: ${br(e,t)}.`);let n=e.source.body,i=t+1;for(;(0,Fr.isDigit)(n.charCodeAt(i));)++i;return i}function W_(e,t){let r=e.source.
body,n=r.length,i=t+1,o=i,s="";for(;i<n;){let a=r.charCodeAt(i);if(a===34)return s+=r.slice(o,i),Oe(e,M.TokenKind.STRING,t,i+1,s);if(a===92){s+=r.slice(o,i);let u=r.
charCodeAt(i+1)===117?r.charCodeAt(i+2)===123?X_(e,i):Z_(e,i):eb(e,i);s+=u.value,i+=u.size,o=i;continue}if(a===10||a===13)break;if(_n(a))++i;else if(yo(r,i))i+=
2;else throw(0,ft.syntaxError)(e.source,i,`Invalid character within String: ${br(e,i)}.`)}throw(0,ft.syntaxError)(e.source,i,"Unterminated string.")}function X_(e,t){
let r=e.source.body,n=0,i=3;for(;i<12;){let o=r.charCodeAt(t+i++);if(o===125){if(i<5||!_n(n))break;return{value:String.fromCodePoint(n),size:i}}if(n=n<<4|ei(o),
n<0)break}throw(0,ft.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+i)}".`)}function Z_(e,t){let r=e.source.body,n=td(r,t+2);if(_n(n))
return{value:String.fromCodePoint(n),size:6};if(nd(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){let i=td(r,t+8);if(id(i))return{value:String.fromCodePoint(
n,i),size:12}}throw(0,ft.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}".`)}function td(e,t){return ei(e.charCodeAt(t))<<12|ei(e.charCodeAt(
t+1))<<8|ei(e.charCodeAt(t+2))<<4|ei(e.charCodeAt(t+3))}function ei(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function eb(e,t){let r=e.
source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\
\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,ft.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function tb(e,t){let r=e.source.body,n=r.length,i=e.lineStart,o=t+3,s=o,a="",u=[];for(;o<n;){let c=r.charCodeAt(o);if(c===34&&r.charCodeAt(o+1)===34&&
r.charCodeAt(o+2)===34){a+=r.slice(s,o),u.push(a);let l=Oe(e,M.TokenKind.BLOCK_STRING,t,o+3,(0,B_.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=i,l}if(c===92&&r.charCodeAt(o+1)===34&&r.charCodeAt(o+2)===34&&r.charCodeAt(o+3)===34){a+=r.slice(s,o),s=o+1,o+=4;continue}
if(c===10||c===13){a+=r.slice(s,o),u.push(a),c===13&&r.charCodeAt(o+1)===10?o+=2:++o,a="",s=o,i=o;continue}if(_n(c))++o;else if(yo(r,o))o+=2;else throw(0,ft.syntaxError)(
e.source,o,`Invalid character within String: ${br(e,o)}.`)}throw(0,ft.syntaxError)(e.source,o,"Unterminated string.")}function od(e,t){let r=e.source.body,n=r.length,
i=t+1;for(;i<n;){let o=r.charCodeAt(i);if((0,Fr.isNameContinue)(o))++i;else break}return Oe(e,M.TokenKind.NAME,t,i,r.slice(t,i))}});var sd=y(go=>{"use strict";Object.defineProperty(go,"__esModule",{value:!0});go.SchemaCoordinateLexer=void 0;var rb=Yn(),nb=Xe(),ib=zn(),Tr=ti(),Er=gn(),Ra=class{line=1;lineStart=0;constructor(t){
let r=new nb.Token(Er.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==Er.TokenKind.EOF){let r=ob(this,t.end);t.next=r,r.prev=t,t=r}return t}};
go.SchemaCoordinateLexer=Ra;function ob(e,t){let r=e.source.body,n=r.length,i=t;if(i<n){let o=r.charCodeAt(i);switch(o){case 46:return(0,Tr.createToken)(e,Er.TokenKind.
DOT,i,i+1);case 40:return(0,Tr.createToken)(e,Er.TokenKind.PAREN_L,i,i+1);case 41:return(0,Tr.createToken)(e,Er.TokenKind.PAREN_R,i,i+1);case 58:return(0,Tr.createToken)(
e,Er.TokenKind.COLON,i,i+1);case 64:return(0,Tr.createToken)(e,Er.TokenKind.AT,i,i+1)}if((0,ib.isNameStart)(o))return(0,Tr.readName)(e,i);throw(0,rb.syntaxError)(
e.source,i,`Invalid character: ${(0,Tr.printCodePointAt)(e,i)}.`)}return(0,Tr.createToken)(e,Er.TokenKind.EOF,n,n)}});var Z=y(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});Na.inspect=ab;var sb=10,ad=2;function ab(e){return _o(e,[])}function _o(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return ub(e,t);default:return String(e)}}function ub(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(cb(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:_o(n,r)}else if(Array.
isArray(e))return pb(e,r);return lb(e,r)}function cb(e){return typeof e.toJSON=="function"}function lb(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
ad?"["+db(e)+"]":"{ "+r.map(([i,o])=>i+": "+_o(o,t)).join(", ")+" }"}function pb(e,t){if(e.length===0)return"[]";if(t.length>ad)return"[Array]";let r=Math.min(sb,
e.length),n=e.length-r,i=[];for(let o=0;o<r;++o)i.push(_o(e[o],t));return n===1?i.push("... 1 more item"):n>1&&i.push(`... ${n} more items`),"["+i.join(", ")+"]"}
function db(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var ri=y(bo=>{"use strict";Object.defineProperty(bo,"__esModule",{value:!0});bo.instanceOf=void 0;var fb=Z(),mb=globalThis.process&&process.env.NODE_ENV==="prod\
uction",hb=mb?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let i=r.prototype[Symbol.toStringTag],
o=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(i===o){let s=(0,fb.inspect)(t);throw new Error(`Cannot use\
 ${i} "${s}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};bo.instanceOf=hb});var To=y(ni=>{"use strict";Object.defineProperty(ni,"__esModule",{value:!0});ni.Source=void 0;ni.isSource=_b;var Oa=Be(),yb=Z(),gb=ri(),vo=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,Oa.devAssert)(!1,`Body must be a string. Received: ${(0,yb.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,Oa.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,Oa.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};ni.Source=vo;function _b(e){return(0,gb.
instanceOf)(e,vo)}});var Mr=y(rr=>{"use strict";Object.defineProperty(rr,"__esModule",{value:!0});rr.Parser=void 0;rr.parse=Tb;rr.parseConstValue=Sb;rr.parseSchemaCoordinate=Nb;rr.parseType=
Rb;rr.parseValue=Eb;var tr=Yn(),ii=Xe(),bb=yn(),P=$(),ud=ti(),vb=sd(),So=To(),E=gn();function Tb(e,t){let r=new Sr(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function Eb(e,t){let r=new Sr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
E.TokenKind.EOF),n}function Sb(e,t){let r=new Sr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(E.TokenKind.EOF),n}function Rb(e,t){
let r=new Sr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(E.TokenKind.EOF),n}function Nb(e){let t=(0,So.isSource)(e)?e:
new So.Source(e),r=new vb.SchemaCoordinateLexer(t),n=new Sr(e,{lexer:r});n.expectToken(E.TokenKind.SOF);let i=n.parseSchemaCoordinate();return n.expectToken(E.TokenKind.
EOF),i}var Sr=class{constructor(t,r={}){let{lexer:n,...i}=r;if(n)this._lexer=n;else{let s=(0,So.isSource)(t)?t:new So.Source(t);this._lexer=new ud.Lexer(s)}this.
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
if(this.peek(E.TokenKind.BRACE_L))return this.node(t,{kind:P.Kind.OPERATION_DEFINITION,operation:ii.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),i;return this.peek(E.TokenKind.NAME)&&(i=this.parseName()),
this.node(t,{kind:P.Kind.OPERATION_DEFINITION,operation:n,description:r,name:i,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(E.TokenKind.NAME);switch(t.value){case"query":return ii.OperationTypeNode.
QUERY;case"mutation":return ii.OperationTypeNode.MUTATION;case"subscription":return ii.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
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
throw(0,tr.syntaxError)(this._lexer.source,this._lexer.token.start,`${Eo(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
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
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(bb.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(E.TokenKind.AT),n=this.parseName(),i;!r&&this.
expectOptionalToken(E.TokenKind.DOT)&&(i=this.parseName());let o;return(r||i)&&this.expectOptionalToken(E.TokenKind.PAREN_L)&&(o=this.parseName(),this.expectToken(
E.TokenKind.COLON),this.expectToken(E.TokenKind.PAREN_R)),r?o?this.node(t,{kind:P.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:o}):this.node(t,{kind:P.
Kind.DIRECTIVE_COORDINATE,name:n}):i?o?this.node(t,{kind:P.Kind.ARGUMENT_COORDINATE,name:n,fieldName:i,argumentName:o}):this.node(t,{kind:P.Kind.MEMBER_COORDINATE,
name:n,memberName:i}):this.node(t,{kind:P.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new ii.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,tr.syntaxError)(
this._lexer.source,r.start,`Expected ${cd(t)}, found ${Eo(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===E.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,tr.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${Eo(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===E.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,tr.syntaxError)(this._lexer.source,r.start,`Unexpected ${Eo(r)}.`)}any(t,r,n){this.expectToken(t);let i=[];for(;!this.expectOptionalToken(
n);)i.push(r.call(this));return i}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}
return[]}many(t,r,n){this.expectToken(t);let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==E.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,tr.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};rr.Parser=Sr;function Eo(e){let t=e.value;return cd(e.kind)+(t!=null?` "${t}"`:"")}function cd(e){return(0,ud.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var Rr=y(Ia=>{"use strict";Object.defineProperty(Ia,"__esModule",{value:!0});Ia.didYouMean=Ib;var Ob=5;function Ib(e,t){let[r,n]=t?[e,t]:[void 0,e],i=" Did you \
mean ";r&&(i+=r+" ");let o=n.map(u=>`"${u}"`);switch(o.length){case 0:return"";case 1:return i+o[0]+"?";case 2:return i+o[0]+" or "+o[1]+"?"}let s=o.slice(0,Ob),
a=s.pop();return i+s.join(", ")+", or "+a+"?"}});var ld=y(wa=>{"use strict";Object.defineProperty(wa,"__esModule",{value:!0});wa.identityFunc=wb;function wb(e){return e}});var Nr=y(Pa=>{"use strict";Object.defineProperty(Pa,"__esModule",{value:!0});Pa.keyMap=Pb;function Pb(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var oi=y(Aa=>{"use strict";Object.defineProperty(Aa,"__esModule",{value:!0});Aa.keyValMap=Ab;function Ab(e,t,r){let n=Object.create(null);for(let i of e)n[t(i)]=
r(i);return n}});var Ro=y(Da=>{"use strict";Object.defineProperty(Da,"__esModule",{value:!0});Da.mapValue=Db;function Db(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var si=y(ka=>{"use strict";Object.defineProperty(ka,"__esModule",{value:!0});ka.naturalCompare=Lb;function Lb(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let i=e.
charCodeAt(r),o=t.charCodeAt(n);if(No(i)&&No(o)){let s=0;do++r,s=s*10+i-La,i=e.charCodeAt(r);while(No(i)&&s>0);let a=0;do++n,a=a*10+o-La,o=t.charCodeAt(n);while(No(
o)&&a>0);if(s<a)return-1;if(s>a)return 1}else{if(i<o)return-1;if(i>o)return 1;++r,++n}}return e.length-t.length}var La=48,kb=57;function No(e){return!isNaN(e)&&
La<=e&&e<=kb}});var Or=y(xa=>{"use strict";Object.defineProperty(xa,"__esModule",{value:!0});xa.suggestionList=xb;var jb=si();function xb(e,t){let r=Object.create(null),n=new ja(
e),i=Math.floor(e.length*.4)+1;for(let o of t){let s=n.measure(o,i);s!==void 0&&(r[o]=s)}return Object.keys(r).sort((o,s)=>{let a=r[o]-r[s];return a!==0?a:(0,jb.
naturalCompare)(o,s)})}var ja=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=pd(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let i=pd(n),o=this._inputArray;if(i.length<o.length){let l=i;i=o,o=l}let s=i.length,a=o.length;if(s-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=s;l++){let p=u[(l-1)%3],f=u[l%3],m=f[0]=l;for(let v=1;v<=a;v++){let x=i[l-1]===o[v-1]?0:1,G=Math.min(p[v]+1,f[v-1]+1,p[v-1]+x);if(l>1&&
v>1&&i[l-1]===o[v-2]&&i[l-2]===o[v-1]){let U=u[(l-2)%3][v-2];G=Math.min(G,U+1)}G<m&&(m=G),f[v]=G}if(m>r)return}let c=u[s%3][a];return c<=r?c:void 0}};function pd(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var Oo=y(Ca=>{"use strict";Object.defineProperty(Ca,"__esModule",{value:!0});Ca.toObjMap=Cb;function Cb(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var dd=y(qa=>{"use strict";Object.defineProperty(qa,"__esModule",{value:!0});qa.printString=qb;function qb(e){return`"${e.replace(Fb,Mb)}"`}var Fb=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function Mb(e){return Gb[e.charCodeAt(0)]}var Gb=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var fd=y(Fa=>{"use strict";Object.defineProperty(Fa,"__esModule",{value:!0});Fa.reduce=$b;var Vb=Z(),Ub=Xe();function $b(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},i;do{let o;n.index++;let s=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===s)i=n.results,o=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(i=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],i==null&&r.length!==0)continue;if(Array.isArray(i)){if(i.length!==0){r.push(n),n=
{parent:i,keys:void 0,results:[],index:-1};continue}}else{let a=i;o=a?.kind;let u=typeof o=="string"?Ub.QueryDocumentKeys[o]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,Vb.inspect)(i)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(o!==void 0){let a=t[o];i=a?.(i)}
n.keys===void 0?n.results.push(i):n.results[n.keys[n.index]]=i}while(r.length!==0);return i}});var ht=y(Io=>{"use strict";Object.defineProperty(Io,"__esModule",{value:!0});Io.print=md;Io.printForError=Yb;var Qb=Xn(),Kb=dd(),Bb=fd();function md(e,t){var r;
return Hb((0,Bb.reduce)(e,zb),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function Yb(e){return md(e,{maxIndentDepth:100})}var Jb=80,mt=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},Ga=new mt;function Hb(e,t){let r="",n="",i=0,o="",s=e;for(;s!==void 0;){let a=s.lines;if(s.indentBefore&&
(i<t&&(o+="  ",n+="  "),i++),typeof a=="string")n+=a;else{n+=a[0];let u=!s.isBlockString&&i>=t?" ":`
`+o;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}s.dedentAfter&&(i--,o=o.slice(0,i*2)),s=s.next}return r+n}var zb={Name:e=>new mt(e.value),Variable:e=>_(["$",e.name]),
Document:e=>_(e.definitions,`

`),OperationDefinition(e){let t=Ma(e.variableDefinitions)?L(`(
`,_(e.variableDefinitions,`
`),`
)`):L("(",_(e.variableDefinitions,", "),")"),r=_([L("",e.description,`
`),_([e.operation,_([e.name,t]),_(e.directives," ")]," ")]);return _([e.operation==="query"&&r.length===e.operation.length?"":_([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:i})=>_([L("",i,`
`),e,": ",t,L(" = ",r),L(" ",_(n," "))]),SelectionSet:({selections:e})=>wt(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:i}){let o=_([L("",e,":\
 "),t],"");return _([Xb(o,r),L(" ",_(n," ")),L(" ",i)])},Argument:({name:e,value:t})=>_([e,": ",t]),FragmentSpread:({name:e,directives:t})=>_(["...",e,L(" ",_(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>_(["...",L("on ",e),_(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:i,description:o})=>_([L("",o,`
`),"fragment ",e,L("(",_(r,", "),")")," on ",t," ",L("",_(n," ")," "),i]),IntValue:({value:e})=>new mt(e),FloatValue:({value:e})=>new mt(e),StringValue:({value:e,
block:t})=>new mt(t===!0?(0,Qb.printBlockString)(e):(0,Kb.printString)(e),t===!0),BooleanValue:({value:e})=>new mt(e?"true":"false"),NullValue:()=>new mt("null"),
EnumValue:({value:e})=>new mt(e),ListValue:({values:e})=>_(["[",_(e,", "),"]"]),ObjectValue:({fields:e})=>_(["{",_(e,", "),"}"]),ObjectField:({name:e,value:t})=>_(
[e,": ",t]),Directive:({name:e,arguments:t})=>_(["@",e,L("(",_(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>_(["[",e,"]"]),NonNullType:({type:e})=>_(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>_([L("",e,`
`),_(["schema",_(t," "),wt(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>_([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>_(
[L("",e,`
`),_(["scalar",t,_(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>_([L("",e,`
`),_(["type",t,L("implements ",_(r," & ")),_(n," "),wt(i)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:i})=>_([L("",e,`
`),t,Ma(r)?L(`(
`,_(r,`
`).indent(),`
)`):L("(",_(r,", "),")"),": ",n,L(" ",_(i," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:i})=>_([L("",e,`
`),t,": ",r,L(" = ",n),L(" ",_(i," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>_([L("",e,`
`),_(["interface",t,L("implements ",_(r," & ")),_(n," "),wt(i)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>_([L("",e,`
`),_(["union",t,_(r," "),L("= ",_(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>_([L("",e,`
`),_(["enum",t,_(r," "),wt(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>_([L("",e,`
`),_([t,_(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>_([L("",e,`
`),_(["input",t,_(r," "),wt(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:i,locations:o})=>_([L("",e,`
`),"directive @",t,Ma(r)?L(`(
`,_(r,`
`).indent(),`
)`):L("(",_(r,", "),")"),L(" ",_(n," ")),i?" repeatable":""," on ",_(o," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>_(["extend schema",_(e," "),wt(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>_(["extend scalar",e,_(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>_([
"extend type",e,L("implements ",_(t," & ")),_(r," "),wt(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>_(["extend interface",e,L(
"implements ",_(t," & ")),_(r," "),wt(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>_(["extend union",e,_(t," "),L("= ",_(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>_(["extend enum",e,_(t," "),wt(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>_(["extend input",e,_(t," "),
wt(r)]," "),DirectiveExtension:({name:e,directives:t})=>_([_(["extend directive @",e]),_(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>_(
[e,L(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>_([e,L(".",t),L("(",r,":)")]),DirectiveCoordinate:({name:e})=>_(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>_(["@",e,L("(",t,":)")])};function _(e,t=""){if(e==null||e.length===0)return Ga;let r=Ga;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new mt(n):n:(t!==""&&r.append(t),r.append(n)));return r}function Wb(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function wt(e){return L(`{
`,_(e,`
`).indent(),`
}`)}function L(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new mt(e).append(t).append(r):Ga}function Ma(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function Xb(e,t){return t==null||t.length===0?e:_([e,e.length+Wb(t,", ")+2>Jb?L(`(
`,_(t,`
`).indent(),`
)`):L("(",_(t,", "),")")])}});var $a=y(Ua=>{"use strict";Object.defineProperty(Ua,"__esModule",{value:!0});Ua.valueFromASTUntyped=Va;var Zb=oi(),nr=$();function Va(e,t){switch(e.kind){case nr.
Kind.NULL:return null;case nr.Kind.INT:return parseInt(e.value,10);case nr.Kind.FLOAT:return parseFloat(e.value);case nr.Kind.STRING:case nr.Kind.ENUM:case nr.Kind.
BOOLEAN:return e.value;case nr.Kind.LIST:return e.values.map(r=>Va(r,t));case nr.Kind.OBJECT:return(0,Zb.keyValMap)(e.fields,r=>r.name.value,r=>Va(r.value,t));case nr.
Kind.VARIABLE:return t?.[e.name.value]}}});var ai=y(Po=>{"use strict";Object.defineProperty(Po,"__esModule",{value:!0});Po.assertEnumValueName=ev;Po.assertName=gd;var hd=Be(),wo=w(),yd=zn();function gd(e){
if(e!=null||(0,hd.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,hd.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new wo.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,yd.isNameContinue)(e.charCodeAt(t)))throw new wo.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,yd.isNameStart)(e.charCodeAt(0)))throw new wo.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function ev(e){if(e==="true"||e==="false"||e==="null")throw new wo.GraphQLError(`Enum values cannot be named: ${e}`);return gd(e)}});var Q=y(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});I.GraphQLUnionType=I.GraphQLScalarType=I.GraphQLObjectType=I.GraphQLNonNull=I.GraphQLList=
I.GraphQLInterfaceType=I.GraphQLInputObjectType=I.GraphQLEnumType=void 0;I.argsToArgsConfig=Ad;I.assertAbstractType=vv;I.assertCompositeType=bv;I.assertEnumType=
dv;I.assertInputObjectType=fv;I.assertInputType=yv;I.assertInterfaceType=lv;I.assertLeafType=_v;I.assertListType=mv;I.assertNamedType=Rv;I.assertNonNullType=hv;
I.assertNullableType=Ev;I.assertObjectType=cv;I.assertOutputType=gv;I.assertScalarType=uv;I.assertType=av;I.assertUnionType=pv;I.assertWrappingType=Tv;I.defineArguments=
wd;I.getNamedType=Nv;I.getNullableType=Sv;I.isAbstractType=Rd;I.isCompositeType=Sd;I.isEnumType=$r;I.isInputObjectType=ci;I.isInputType=Qa;I.isInterfaceType=Vr;
I.isLeafType=Ed;I.isListType=Vo;I.isNamedType=Nd;I.isNonNullType=wr;I.isNullableType=Ba;I.isObjectType=vn;I.isOutputType=Ka;I.isRequiredArgument=Ov;I.isRequiredInputField=
Pv;I.isScalarType=Gr;I.isType=Go;I.isUnionType=Ur;I.isWrappingType=li;I.resolveObjMapThunk=Ja;I.resolveReadonlyArrayThunk=Ya;var Me=Be(),tv=Rr(),_d=ld(),ue=Z(),
Ir=ri(),rv=Gt(),nv=Nr(),Td=oi(),Mo=Ro(),iv=Or(),Vt=Oo(),ui=w(),ov=$(),bd=ht(),sv=$a(),Ut=ai();function Go(e){return Gr(e)||vn(e)||Vr(e)||Ur(e)||$r(e)||ci(e)||Vo(
e)||wr(e)}function av(e){if(!Go(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL type.`);return e}function Gr(e){return(0,Ir.instanceOf)(e,ko)}
function uv(e){if(!Gr(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL Scalar type.`);return e}function vn(e){return(0,Ir.instanceOf)(e,jo)}function cv(e){
if(!vn(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL Object type.`);return e}function Vr(e){return(0,Ir.instanceOf)(e,xo)}function lv(e){if(!Vr(
e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL Interface type.`);return e}function Ur(e){return(0,Ir.instanceOf)(e,Co)}function pv(e){if(!Ur(
e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL Union type.`);return e}function $r(e){return(0,Ir.instanceOf)(e,qo)}function dv(e){if(!$r(e))throw new Error(
`Expected ${(0,ue.inspect)(e)} to be a GraphQL Enum type.`);return e}function ci(e){return(0,Ir.instanceOf)(e,Fo)}function fv(e){if(!ci(e))throw new Error(`Expe\
cted ${(0,ue.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Vo(e){return(0,Ir.instanceOf)(e,Do)}function mv(e){if(!Vo(e))throw new Error(`E\
xpected ${(0,ue.inspect)(e)} to be a GraphQL List type.`);return e}function wr(e){return(0,Ir.instanceOf)(e,Lo)}function hv(e){if(!wr(e))throw new Error(`Expect\
ed ${(0,ue.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function Qa(e){return Gr(e)||$r(e)||ci(e)||li(e)&&Qa(e.ofType)}function yv(e){if(!Qa(e))throw new Error(
`Expected ${(0,ue.inspect)(e)} to be a GraphQL input type.`);return e}function Ka(e){return Gr(e)||vn(e)||Vr(e)||Ur(e)||$r(e)||li(e)&&Ka(e.ofType)}function gv(e){
if(!Ka(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL output type.`);return e}function Ed(e){return Gr(e)||$r(e)}function _v(e){if(!Ed(e))throw new Error(
`Expected ${(0,ue.inspect)(e)} to be a GraphQL leaf type.`);return e}function Sd(e){return vn(e)||Vr(e)||Ur(e)}function bv(e){if(!Sd(e))throw new Error(`Expecte\
d ${(0,ue.inspect)(e)} to be a GraphQL composite type.`);return e}function Rd(e){return Vr(e)||Ur(e)}function vv(e){if(!Rd(e))throw new Error(`Expected ${(0,ue.
inspect)(e)} to be a GraphQL abstract type.`);return e}var Do=class{constructor(t){Go(t)||(0,Me.devAssert)(!1,`Expected ${(0,ue.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};I.GraphQLList=Do;
var Lo=class{constructor(t){Ba(t)||(0,Me.devAssert)(!1,`Expected ${(0,ue.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};I.GraphQLNonNull=Lo;function li(e){return Vo(e)||wr(e)}function Tv(e){
if(!li(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL wrapping type.`);return e}function Ba(e){return Go(e)&&!wr(e)}function Ev(e){if(!Ba(e))
throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL nullable type.`);return e}function Sv(e){if(e)return wr(e)?e.ofType:e}function Nd(e){return Gr(e)||
vn(e)||Vr(e)||Ur(e)||$r(e)||ci(e)}function Rv(e){if(!Nd(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL named type.`);return e}function Nv(e){
if(e){let t=e;for(;li(t);)t=t.ofType;return t}}function Ya(e){return typeof e=="function"?e():e}function Ja(e){return typeof e=="function"?e():e}var ko=class{constructor(t){
var r,n,i,o;let s=(r=t.parseValue)!==null&&r!==void 0?r:_d.identityFunc;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:_d.identityFunc,this.parseValue=s,this.parseLiteral=(i=t.parseLiteral)!==null&&i!==void 0?i:(a,u)=>s(
(0,sv.valueFromASTUntyped)(a,u)),this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(o=t.extensionASTNodes)!==null&&o!==
void 0?o:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Me.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,ue.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Me.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};I.GraphQLScalarType=ko;var jo=class{constructor(t){var r;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>Id(t),this._interfaces=()=>Od(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,ue.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:Pd(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLObjectType=jo;function Od(e){var t;let r=Ya((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Me.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function Id(e){let t=Ja(e.fields);return bn(t)||(0,Me.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Mo.mapValue)(t,(r,n)=>{var i;bn(r)||(0,Me.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Me.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,ue.inspect)(r.resolve)}.`);let o=(i=r.args)!==null&&
i!==void 0?i:{};return bn(o)||(0,Me.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Ut.assertName)(n),description:r.
description,type:r.type,args:wd(o),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Vt.toObjMap)(r.extensions),astNode:r.
astNode}})}function wd(e){return Object.entries(e).map(([t,r])=>({name:(0,Ut.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Vt.toObjMap)(r.extensions),astNode:r.astNode}))}function bn(e){return(0,rv.isObjectLike)(e)&&!Array.isArray(e)}function Pd(e){return(0,Mo.
mapValue)(e,t=>({description:t.description,type:t.type,args:Ad(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function Ad(e){return(0,Td.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function Ov(e){return wr(e.type)&&e.defaultValue===void 0}var xo=class{constructor(t){var r;this.
name=(0,Ut.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=Id.bind(void 0,t),this._interfaces=Od.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,ue.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:Pd(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};I.GraphQLInterfaceType=xo;var Co=class{constructor(t){var r;this.name=(0,Ut.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=Iv.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,ue.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLUnionType=Co;function Iv(e){
let t=Ya(e.types);return Array.isArray(t)||(0,Me.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var qo=class{constructor(t){
var r;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:vd(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=vd(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,nv.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new ui.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,ue.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let i=(0,ue.inspect)(t);throw new ui.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${i}.`+(r?"":Ao(this,i)))}let n=this.getValue(t);if(n==null)throw new ui.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":Ao(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==ov.Kind.ENUM){let o=(0,bd.printForError)(t);throw new ui.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${o}.`+(n?"":Ao(this,o)),{nodes:t})}let i=this.getValue(t.value);if(i==null){let o=(0,bd.printForError)(t);throw new ui.GraphQLError(
`Value "${o}" does not exist in "${this.name}" enum.`+(n?"":Ao(this,o)),{nodes:t})}return i.value}toConfig(){let t=(0,Td.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};I.GraphQLEnumType=qo;function Ao(e,t){let r=e.getValues().map(i=>i.name),n=(0,iv.suggestionList)(t,r);return(0,tv.didYouMean)("the enum value",n)}function vd(e,t){
return bn(t)||(0,Me.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(bn(n)||(0,Me.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,ue.inspect)(n)}.`),{name:(0,Ut.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Vt.toObjMap)(n.extensions),astNode:n.astNode}))}var Fo=class{constructor(t){
var r,n;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=wv.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Mo.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};I.GraphQLInputObjectType=Fo;function wv(e){let t=Ja(e.fields);return bn(t)||(0,Me.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Mo.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Me.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Ut.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Vt.toObjMap)(r.extensions),astNode:r.astNode}))}function Pv(e){return wr(e.type)&&e.defaultValue===
void 0}});var di=y(pi=>{"use strict";Object.defineProperty(pi,"__esModule",{value:!0});pi.doTypesOverlap=Av;pi.isEqualType=Ha;pi.isTypeSubTypeOf=Uo;var Ue=Q();function Ha(e,t){
return e===t?!0:(0,Ue.isNonNullType)(e)&&(0,Ue.isNonNullType)(t)||(0,Ue.isListType)(e)&&(0,Ue.isListType)(t)?Ha(e.ofType,t.ofType):!1}function Uo(e,t,r){return t===
r?!0:(0,Ue.isNonNullType)(r)?(0,Ue.isNonNullType)(t)?Uo(e,t.ofType,r.ofType):!1:(0,Ue.isNonNullType)(t)?Uo(e,t.ofType,r):(0,Ue.isListType)(r)?(0,Ue.isListType)(
t)?Uo(e,t.ofType,r.ofType):!1:(0,Ue.isListType)(t)?!1:(0,Ue.isAbstractType)(r)&&((0,Ue.isInterfaceType)(t)||(0,Ue.isObjectType)(t))&&e.isSubType(r,t)}function Av(e,t,r){
return t===r?!0:(0,Ue.isAbstractType)(t)?(0,Ue.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,Ue.isAbstractType)(r)?e.isSubType(
r,t):!1}});var $t=y(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.GraphQLString=Ce.GraphQLInt=Ce.GraphQLID=Ce.GraphQLFloat=Ce.GraphQLBoolean=Ce.GRAPHQL_MIN_INT=
Ce.GRAPHQL_MAX_INT=void 0;Ce.isSpecifiedScalarType=Dv;Ce.specifiedScalarTypes=void 0;var Pt=Z(),Dd=Gt(),Ge=w(),Qr=$(),fi=ht(),mi=Q(),$o=2147483647;Ce.GRAPHQL_MAX_INT=
$o;var Qo=-2147483648;Ce.GRAPHQL_MIN_INT=Qo;var Ld=new mi.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=hi(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Ge.GraphQLError(`Int cannot represent non-integer value: ${(0,Pt.inspect)(t)}`);if(r>
$o||r<Qo)throw new Ge.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Pt.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Ge.GraphQLError(`Int cannot represent non-integer value: ${(0,Pt.inspect)(e)}`);if(e>$o||e<Qo)throw new Ge.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==Qr.Kind.INT)throw new Ge.GraphQLError(`Int cannot represent non-integer value\
: ${(0,fi.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>$o||t<Qo)throw new Ge.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Ce.GraphQLInt=Ld;var kd=new mi.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=hi(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Ge.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Pt.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Ge.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Pt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Qr.Kind.FLOAT&&e.kind!==Qr.Kind.INT)throw new Ge.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,fi.printForError)(e)}`,e);return parseFloat(e.value)}});Ce.GraphQLFloat=kd;var jd=new mi.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=hi(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Ge.GraphQLError(`String cannot represent value: ${(0,Pt.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Ge.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Pt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Qr.Kind.STRING)throw new Ge.GraphQLError(`String cannot rep\
resent a non string value: ${(0,fi.printForError)(e)}`,{nodes:e});return e.value}});Ce.GraphQLString=jd;var xd=new mi.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=hi(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Ge.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Pt.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Ge.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Pt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Qr.Kind.BOOLEAN)throw new Ge.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,fi.printForError)(e)}`,{nodes:e});return e.value}});Ce.GraphQLBoolean=xd;var Cd=new mi.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=hi(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Ge.GraphQLError(`ID cannot represent value\
: ${(0,Pt.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Ge.GraphQLError(
`ID cannot represent value: ${(0,Pt.inspect)(e)}`)},parseLiteral(e){if(e.kind!==Qr.Kind.STRING&&e.kind!==Qr.Kind.INT)throw new Ge.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,fi.printForError)(e),{nodes:e});return e.value}});Ce.GraphQLID=Cd;var qd=Object.freeze([jd,Ld,kd,xd,Cd]);Ce.specifiedScalarTypes=
qd;function Dv(e){return qd.some(({name:t})=>e.name===t)}function hi(e){if((0,Dd.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,Dd.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Ze=y(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});Ie.GraphQLSpecifiedByDirective=Ie.GraphQLSkipDirective=Ie.GraphQLOneOfDirective=Ie.
GraphQLIncludeDirective=Ie.GraphQLDirective=Ie.GraphQLDeprecatedDirective=Ie.DEFAULT_DEPRECATION_REASON=void 0;Ie.assertDirective=qv;Ie.isDirective=Md;Ie.isSpecifiedDirective=
Fv;Ie.specifiedDirectives=void 0;var Fd=Be(),Lv=Z(),kv=ri(),jv=Gt(),xv=Oo(),nt=yn(),Cv=ai(),yi=Q(),Ko=$t();function Md(e){return(0,kv.instanceOf)(e,ir)}function qv(e){
if(!Md(e))throw new Error(`Expected ${(0,Lv.inspect)(e)} to be a GraphQL directive.`);return e}var ir=class{constructor(t){var r,n,i;this.name=(0,Cv.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,xv.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,Fd.devAssert)(!1,`@${t.name} locations must be an Array.`);let o=(i=t.args)!==null&&i!==void 0?i:{};(0,jv.isObjectLike)(o)&&!Array.isArray(o)||(0,Fd.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,yi.defineArguments)(o)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,yi.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};Ie.GraphQLDirective=ir;var Gd=new ir({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[nt.DirectiveLocation.FIELD,nt.DirectiveLocation.FRAGMENT_SPREAD,nt.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new yi.GraphQLNonNull(
Ko.GraphQLBoolean),description:"Included when true."}}});Ie.GraphQLIncludeDirective=Gd;var Vd=new ir({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[nt.DirectiveLocation.FIELD,nt.DirectiveLocation.FRAGMENT_SPREAD,nt.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new yi.GraphQLNonNull(Ko.GraphQLBoolean),description:"Skipped when true."}}});Ie.GraphQLSkipDirective=Vd;var Ud="No longer supported";Ie.DEFAULT_DEPRECATION_REASON=
Ud;var $d=new ir({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[nt.DirectiveLocation.FIELD_DEFINITION,
nt.DirectiveLocation.ARGUMENT_DEFINITION,nt.DirectiveLocation.INPUT_FIELD_DEFINITION,nt.DirectiveLocation.ENUM_VALUE,nt.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:Ko.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:Ud}}});Ie.GraphQLDeprecatedDirective=$d;var Qd=new ir(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[nt.DirectiveLocation.SCALAR],args:{url:{type:new yi.GraphQLNonNull(
Ko.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});Ie.GraphQLSpecifiedByDirective=Qd;var Kd=new ir({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[nt.DirectiveLocation.INPUT_OBJECT],args:{}});Ie.GraphQLOneOfDirective=
Kd;var Bd=Object.freeze([Gd,Vd,$d,Qd,Kd]);Ie.specifiedDirectives=Bd;function Fv(e){return Bd.some(({name:t})=>t===e.name)}});var Ye=y(za=>{"use strict";Object.defineProperty(za,"__esModule",{value:!0});za.invariant=Mv;function Mv(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Bo=y(Wa=>{"use strict";Object.defineProperty(Wa,"__esModule",{value:!0});Wa.isIterableObject=Gv;function Gv(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var bi=y(Xa=>{"use strict";Object.defineProperty(Xa,"__esModule",{value:!0});Xa.astFromValue=_i;var Yd=Z(),Vv=Ye(),Uv=Bo(),$v=Gt(),yt=$(),gi=Q(),Qv=$t();function _i(e,t){
if((0,gi.isNonNullType)(t)){let r=_i(e,t.ofType);return r?.kind===yt.Kind.NULL?null:r}if(e===null)return{kind:yt.Kind.NULL};if(e===void 0)return null;if((0,gi.isListType)(
t)){let r=t.ofType;if((0,Uv.isIterableObject)(e)){let n=[];for(let i of e){let o=_i(i,r);o!=null&&n.push(o)}return{kind:yt.Kind.LIST,values:n}}return _i(e,r)}if((0,gi.
isInputObjectType)(t)){if(!(0,$v.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let i=_i(e[n.name],n.type);i&&r.push({kind:yt.
Kind.OBJECT_FIELD,name:{kind:yt.Kind.NAME,value:n.name},value:i})}return{kind:yt.Kind.OBJECT,fields:r}}if((0,gi.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:yt.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return Jd.test(n)?{kind:yt.Kind.
INT,value:n}:{kind:yt.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,gi.isEnumType)(t)?{kind:yt.Kind.ENUM,value:r}:t===Qv.GraphQLID&&Jd.test(r)?{kind:yt.Kind.
INT,value:r}:{kind:yt.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,Yd.inspect)(r)}.`)}(0,Vv.invariant)(!1,"Unexpected input type:\
 "+(0,Yd.inspect)(t))}var Jd=/^-?(?:0|[1-9][0-9]*)$/});var _t=y(ie=>{"use strict";Object.defineProperty(ie,"__esModule",{value:!0});ie.introspectionTypes=ie.__TypeKind=ie.__Type=ie.__Schema=ie.__InputValue=ie.__Field=
ie.__EnumValue=ie.__DirectiveLocation=ie.__Directive=ie.TypeNameMetaFieldDef=ie.TypeMetaFieldDef=ie.TypeKind=ie.SchemaMetaFieldDef=void 0;ie.isIntrospectionType=
Xv;var Kv=Z(),Bv=Ye(),De=yn(),Yv=ht(),Jv=bi(),O=Q(),ne=$t(),Za=new O.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities o\
f a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:ne.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new O.GraphQLNonNull(
new O.GraphQLList(new O.GraphQLNonNull(gt))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new O.GraphQLNonNull(gt),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:gt,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:gt,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new O.
GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(eu))),args:{includeDeprecated:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});ie.__Schema=Za;var eu=new O.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new O.GraphQLNonNull(ne.GraphQLString),resolve:e=>e.
name},description:{type:ne.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new O.GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(tu))),resolve:e=>e.locations},args:{type:new O.GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(
vi))),args:{includeDeprecated:{type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ne.GraphQLString,resolve:e=>e.deprecationReason}})});
ie.__Directive=eu;var tu=new O.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
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
nition."}}});ie.__DirectiveLocation=tu;var gt=new O.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new O.GraphQLNonNull(iu),resolve(e){if((0,O.isScalarType)(e))return qe.SCALAR;if((0,O.isObjectType)(e))return qe.OBJECT;if((0,O.isInterfaceType)(
e))return qe.INTERFACE;if((0,O.isUnionType)(e))return qe.UNION;if((0,O.isEnumType)(e))return qe.ENUM;if((0,O.isInputObjectType)(e))return qe.INPUT_OBJECT;if((0,O.
isListType)(e))return qe.LIST;if((0,O.isNonNullType)(e))return qe.NON_NULL;(0,Bv.invariant)(!1,`Unexpected type: "${(0,Kv.inspect)(e)}".`)}},name:{type:ne.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:ne.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:ne.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new O.GraphQLList(new O.GraphQLNonNull(ru)),args:{includeDeprecated:{type:ne.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,O.isObjectType)(e)||(0,O.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new O.GraphQLList(new O.GraphQLNonNull(gt)),resolve(e){if((0,O.isObjectType)(e)||(0,O.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new O.GraphQLList(new O.GraphQLNonNull(gt)),resolve(e,t,r,{schema:n}){if((0,O.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new O.GraphQLList(new O.GraphQLNonNull(nu)),args:{includeDeprecated:{type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,O.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new O.GraphQLList(new O.GraphQLNonNull(vi)),args:{
includeDeprecated:{type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,O.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:gt,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:ne.GraphQLBoolean,resolve:e=>{if((0,O.isInputObjectType)(
e))return e.isOneOf}}})});ie.__Type=gt;var ru=new O.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new O.GraphQLNonNull(ne.GraphQLString),resolve:e=>e.name},
description:{type:ne.GraphQLString,resolve:e=>e.description},args:{type:new O.GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(vi))),args:{includeDeprecated:{
type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new O.GraphQLNonNull(
gt),resolve:e=>e.type},isDeprecated:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ne.GraphQLString,
resolve:e=>e.deprecationReason}})});ie.__Field=ru;var vi=new O.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new O.GraphQLNonNull(
ne.GraphQLString),resolve:e=>e.name},description:{type:ne.GraphQLString,resolve:e=>e.description},type:{type:new O.GraphQLNonNull(gt),resolve:e=>e.type},defaultValue:{
type:ne.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,Jv.
astFromValue)(r,t);return n?(0,Yv.print)(n):null}},isDeprecated:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:ne.GraphQLString,resolve:e=>e.deprecationReason}})});ie.__InputValue=vi;var nu=new O.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new O.GraphQLNonNull(ne.GraphQLString),resolve:e=>e.name},description:{type:ne.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ne.GraphQLString,resolve:e=>e.deprecationReason}})});
ie.__EnumValue=nu;var qe;ie.TypeKind=qe;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(qe||(ie.TypeKind=qe={}));var iu=new O.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:qe.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:qe.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:qe.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:qe.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:qe.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:qe.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:qe.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:qe.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});ie.__TypeKind=iu;var Hv={name:"__schema",type:new O.GraphQLNonNull(
Za),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
ie.SchemaMetaFieldDef=Hv;var zv={name:"__type",type:gt,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new O.
GraphQLNonNull(ne.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};ie.TypeMetaFieldDef=zv;var Wv={name:"__typename",type:new O.GraphQLNonNull(ne.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};ie.TypeNameMetaFieldDef=Wv;var Hd=Object.freeze([Za,eu,tu,gt,ru,vi,nu,iu]);ie.introspectionTypes=Hd;function Xv(e){return Hd.some(({
name:t})=>e.name===t)}});var Kr=y(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.GraphQLSchema=void 0;Tn.assertSchema=nT;Tn.isSchema=Wd;var Yo=Be(),su=Z(),Zv=ri(),
eT=Gt(),tT=Oo(),ou=Xe(),At=Q(),zd=Ze(),rT=_t();function Wd(e){return(0,Zv.instanceOf)(e,Jo)}function nT(e){if(!Wd(e))throw new Error(`Expected ${(0,su.inspect)(
e)} to be a GraphQL schema.`);return e}var Jo=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,eT.isObjectLike)(t)||(0,Yo.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Yo.devAssert)(!1,`"types" must be Array if provided but got: ${(0,su.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Yo.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,su.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,tT.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:zd.specifiedDirectives;let i=new Set(
t.types);if(t.types!=null)for(let o of t.types)i.delete(o),Dt(o,i);this._queryType!=null&&Dt(this._queryType,i),this._mutationType!=null&&Dt(this._mutationType,
i),this._subscriptionType!=null&&Dt(this._subscriptionType,i);for(let o of this._directives)if((0,zd.isDirective)(o))for(let s of o.args)Dt(s.type,i);Dt(rT.__Schema,
i),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let o of i){if(o==null)continue;let s=o.
name;if(s||(0,Yo.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[s]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${s}".`);if(this._typeMap[s]=o,(0,At.isInterfaceType)(o)){for(let a of o.getInterfaces())if((0,At.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(o)}}else if((0,At.
isObjectType)(o)){for(let a of o.getInterfaces())if((0,At.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(o)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case ou.OperationTypeNode.QUERY:return this.getQueryType();case ou.OperationTypeNode.
MUTATION:return this.getMutationType();case ou.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,At.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,At.isUnionType)(t))for(let i of t.
getTypes())n[i.name]=!0;else{let i=this.getImplementations(t);for(let o of i.objects)n[o.name]=!0;for(let o of i.interfaces)n[o.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};Tn.GraphQLSchema=
Jo;function Dt(e,t){let r=(0,At.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,At.isUnionType)(r))for(let n of r.getTypes())Dt(n,t);else if((0,At.isObjectType)(r)||
(0,At.isInterfaceType)(r)){for(let n of r.getInterfaces())Dt(n,t);for(let n of Object.values(r.getFields())){Dt(n.type,t);for(let i of n.args)Dt(i.type,t)}}else if((0,At.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))Dt(n.type,t)}return t}});var Ei=y(Ho=>{"use strict";Object.defineProperty(Ho,"__esModule",{value:!0});Ho.assertValidSchema=aT;Ho.validateSchema=nf;var $e=Z(),iT=w(),au=Xe(),Xd=di(),ve=Q(),
rf=Ze(),oT=_t(),sT=Kr();function nf(e){if((0,sT.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new cu(e);uT(t),cT(t),lT(t);let r=t.getErrors();
return e.__validationErrors=r,r}function aT(e){let t=nf(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var cu=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new iT.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function uT(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,ve.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,$e.inspect)(r)}.`,(n=uu(t,au.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let i=t.getMutationType();if(i&&!(0,ve.isObjectType)(i)){var o;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,$e.inspect)(i)}.`,(o=uu(t,au.OperationTypeNode.MUTATION))!==null&&o!==void 0?o:i.astNode)}let s=t.getSubscriptionType();if(s&&!(0,ve.isObjectType)(s)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,$e.inspect)(s)}.`,(a=uu(t,au.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:s.astNode)}}function uu(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var i;return(i=n?.operationTypes)!==null&&i!==void 0?i:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function cT(e){for(let r of e.schema.getDirectives()){if(!(0,rf.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,$e.inspect)(r)}.`,r?.astNode);continue}Br(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(Br(e,n),(0,ve.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,$e.
inspect)(n.type)}.`,n.astNode),(0,ve.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[lu(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function Br(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function lT(e){let t=gT(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,ve.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,$e.inspect)(n)}.`,n.astNode);continue}(0,oT.isIntrospectionType)(n)||Br(e,n),(0,ve.isObjectType)(
n)||(0,ve.isInterfaceType)(n)?(Zd(e,n),ef(e,n)):(0,ve.isUnionType)(n)?fT(e,n):(0,ve.isEnumType)(n)?mT(e,n):(0,ve.isInputObjectType)(n)&&(hT(e,n),t(n))}}function Zd(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let s of r){
if(Br(e,s),!(0,ve.isOutputType)(s.type)){var n;e.reportError(`The type of ${t.name}.${s.name} must be Output Type but got: ${(0,$e.inspect)(s.type)}.`,(n=s.astNode)===
null||n===void 0?void 0:n.type)}for(let a of s.args){let u=a.name;if(Br(e,a),!(0,ve.isInputType)(a.type)){var i;e.reportError(`The type of ${t.name}.${s.name}(${u}\
:) must be Input Type but got: ${(0,$e.inspect)(a.type)}.`,(i=a.astNode)===null||i===void 0?void 0:i.type)}if((0,ve.isRequiredArgument)(a)&&a.deprecationReason!=
null){var o;e.reportError(`Required argument ${t.name}.${s.name}(${u}:) cannot be deprecated.`,[lu(a.astNode),(o=a.astNode)===null||o===void 0?void 0:o.type])}}}}
function ef(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,ve.isInterfaceType)(n)){e.reportError(`Type ${(0,$e.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,$e.inspect)(n)}.`,Ti(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,Ti(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,Ti(t,n));continue}r[n.name]=
!0,dT(e,t,n),pT(e,t,n)}}function pT(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,Xd.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var i,o;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,$e.inspect)(u.type)} but ${t.name}.${c} is type ${(0,$e.inspect)(l.type)}.`,[(i=
u.astNode)===null||i===void 0?void 0:i.type,(o=l.astNode)===null||o===void 0?void 0:o.type])}for(let p of u.args){let f=p.name,m=l.args.find(v=>v.name===f);if(!m){
e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,Xd.isEqualType)(
p.type,m.type)){var s,a;e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expects type ${(0,$e.inspect)(p.type)} but ${t.name}.${c}(${f}:) is type ${(0,$e.
inspect)(m.type)}.`,[(s=p.astNode)===null||s===void 0?void 0:s.type,(a=m.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let f=p.name;!u.args.
find(v=>v.name===f)&&(0,ve.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${f} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function dT(e,t,r){let n=t.getInterfaces();for(let i of r.getInterfaces())n.includes(i)||e.reportError(i===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${i.name} because it is implemented by ${r.
name}.`,[...Ti(r,i),...Ti(t,r)])}function fT(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let i of r){if(n[i.name]){e.reportError(`Union type ${t.name} can only include type ${i.name} onc\
e.`,tf(t,i.name));continue}n[i.name]=!0,(0,ve.isObjectType)(i)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,$e.inspect)(
i)}.`,tf(t,String(i)))}}function mT(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)Br(e,n)}function hT(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){if(Br(e,o),!(0,ve.isInputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be In\
put Type but got: ${(0,$e.inspect)(o.type)}.`,(n=o.astNode)===null||n===void 0?void 0:n.type)}if((0,ve.isRequiredInputField)(o)&&o.deprecationReason!=null){var i;
e.reportError(`Required input field ${t.name}.${o.name} cannot be deprecated.`,[lu(o.astNode),(i=o.astNode)===null||i===void 0?void 0:i.type])}t.isOneOf&&yT(t,o,
e)}}function yT(e,t,r){if((0,ve.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function gT(e){let t=Object.
create(null),r=[],n=Object.create(null);return i;function i(o){if(t[o.name])return;t[o.name]=!0,n[o.name]=r.length;let s=Object.values(o.getFields());for(let a of s)
if((0,ve.isNonNullType)(a.type)&&(0,ve.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)i(u);else{let l=r.slice(c),p=l.
map(f=>f.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(f=>f.astNode))}
r.pop()}n[o.name]=void 0}}function Ti(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.interfaces)!==null&&s!==
void 0?s:[]}).filter(o=>o.name.value===t.name)}function tf(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.types)!==
null&&s!==void 0?s:[]}).filter(o=>o.name.value===t)}function lu(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===rf.
GraphQLDeprecatedDirective.name)}});var Sn=y(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});Pr.BREAK=void 0;Pr.getEnterLeaveForKind=zo;Pr.getVisitFn=ET;Pr.visit=vT;Pr.visitInParallel=
TT;var _T=Be(),bT=Z(),pu=Xe(),of=$(),En=Object.freeze({});Pr.BREAK=En;function vT(e,t,r=pu.QueryDocumentKeys){let n=new Map;for(let U of Object.values(of.Kind))
n.set(U,zo(t,U));let i,o=Array.isArray(e),s=[e],a=-1,u=[],c=e,l,p,f=[],m=[];do{a++;let U=a===s.length,ke=U&&u.length!==0;if(U){if(l=m.length===0?void 0:f[f.length-
1],c=p,p=m.pop(),ke)if(o){c=c.slice();let Pe=0;for(let[Qe,rt]of u){let Zt=Qe-Pe;rt===null?(c.splice(Zt,1),Pe++):c[Zt]=rt}}else{c={...c};for(let[Pe,Qe]of u)c[Pe]=
Qe}a=i.index,s=i.keys,u=i.edits,o=i.inArray,i=i.prev}else if(p){if(l=o?a:s[a],c=p[l],c==null)continue;f.push(l)}let Y;if(!Array.isArray(c)){var v,x;(0,pu.isNode)(
c)||(0,_T.devAssert)(!1,`Invalid AST Node: ${(0,bT.inspect)(c)}.`);let Pe=U?(v=n.get(c.kind))===null||v===void 0?void 0:v.leave:(x=n.get(c.kind))===null||x===void 0?
void 0:x.enter;if(Y=Pe?.call(t,c,l,p,f,m),Y===En)break;if(Y===!1){if(!U){f.pop();continue}}else if(Y!==void 0&&(u.push([l,Y]),!U))if((0,pu.isNode)(Y))c=Y;else{f.
pop();continue}}if(Y===void 0&&ke&&u.push([l,c]),U)f.pop();else{var G;i={inArray:o,index:a,keys:s,edits:u,prev:i},o=Array.isArray(c),s=o?c:(G=r[c.kind])!==null&&
G!==void 0?G:[],a=-1,u=[],p&&m.push(p),p=c}}while(i!==void 0);return u.length!==0?u[u.length-1][1]:e}function TT(e){let t=new Array(e.length).fill(null),r=Object.
create(null);for(let n of Object.values(of.Kind)){let i=!1,o=new Array(e.length).fill(void 0),s=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{
enter:c,leave:l}=zo(e[u],n);i||(i=c!=null||l!=null),o[u]=c,s[u]=l}if(!i)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let f=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===!1)t[p]=c;else if(f===En)t[p]=En;else if(f!==void 0)return f}},leave(...u){let c=u[0];for(let p=0;p<
e.length;p++)if(t[p]===null){var l;let f=(l=s[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===En)t[p]=En;else if(f!==void 0&&f!==!1)return f}else t[p]===c&&
(t[p]=null)}};r[n]=a}return r}function zo(e,t){let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}
function ET(e,t,r){let{enter:n,leave:i}=zo(e,t);return r?i:n}});var Qt=y(mu=>{"use strict";Object.defineProperty(mu,"__esModule",{value:!0});mu.typeFromAST=fu;var du=$(),sf=Q();function fu(e,t){switch(t.kind){case du.Kind.LIST_TYPE:{
let r=fu(e,t.type);return r&&new sf.GraphQLList(r)}case du.Kind.NON_NULL_TYPE:{let r=fu(e,t.type);return r&&new sf.GraphQLNonNull(r)}case du.Kind.NAMED_TYPE:return e.
getType(t.name.value)}}});var Wo=y(Si=>{"use strict";Object.defineProperty(Si,"__esModule",{value:!0});Si.TypeInfo=void 0;Si.visitWithTypeInfo=NT;var ST=Xe(),Te=$(),af=Sn(),Ee=Q(),Rn=_t(),
uf=Qt(),hu=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??RT,r&&((0,Ee.isInputType)(r)&&this._inputTypeStack.push(r),(0,Ee.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,Ee.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case Te.Kind.SELECTION_SET:{let i=(0,Ee.getNamedType)(this.getType());this._parentTypeStack.push(
(0,Ee.isCompositeType)(i)?i:void 0);break}case Te.Kind.FIELD:{let i=this.getParentType(),o,s;i&&(o=this._getFieldDef(r,i,t),o&&(s=o.type)),this._fieldDefStack.push(
o),this._typeStack.push((0,Ee.isOutputType)(s)?s:void 0);break}case Te.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case Te.Kind.OPERATION_DEFINITION:{
let i=r.getRootType(t.operation);this._typeStack.push((0,Ee.isObjectType)(i)?i:void 0);break}case Te.Kind.INLINE_FRAGMENT:case Te.Kind.FRAGMENT_DEFINITION:{let i=t.
typeCondition,o=i?(0,uf.typeFromAST)(r,i):(0,Ee.getNamedType)(this.getType());this._typeStack.push((0,Ee.isOutputType)(o)?o:void 0);break}case Te.Kind.VARIABLE_DEFINITION:{
let i=(0,uf.typeFromAST)(r,t.type);this._inputTypeStack.push((0,Ee.isInputType)(i)?i:void 0);break}case Te.Kind.ARGUMENT:{var n;let i,o,s=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();s&&(i=s.args.find(a=>a.name===t.name.value),i&&(o=i.type)),this._argument=i,this._defaultValueStack.push(i?i.defaultValue:
void 0),this._inputTypeStack.push((0,Ee.isInputType)(o)?o:void 0);break}case Te.Kind.LIST:{let i=(0,Ee.getNullableType)(this.getInputType()),o=(0,Ee.isListType)(
i)?i.ofType:i;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,Ee.isInputType)(o)?o:void 0);break}case Te.Kind.OBJECT_FIELD:{let i=(0,Ee.getNamedType)(
this.getInputType()),o,s;(0,Ee.isInputObjectType)(i)&&(s=i.getFields()[t.name.value],s&&(o=s.type)),this._defaultValueStack.push(s?s.defaultValue:void 0),this._inputTypeStack.
push((0,Ee.isInputType)(o)?o:void 0);break}case Te.Kind.ENUM:{let i=(0,Ee.getNamedType)(this.getInputType()),o;(0,Ee.isEnumType)(i)&&(o=i.getValue(t.value)),this.
_enumValue=o;break}default:}}leave(t){switch(t.kind){case Te.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case Te.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case Te.Kind.DIRECTIVE:this._directive=null;break;case Te.Kind.OPERATION_DEFINITION:case Te.Kind.INLINE_FRAGMENT:case Te.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case Te.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case Te.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case Te.Kind.LIST:case Te.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case Te.Kind.ENUM:
this._enumValue=null;break;default:}}};Si.TypeInfo=hu;function RT(e,t,r){let n=r.name.value;if(n===Rn.SchemaMetaFieldDef.name&&e.getQueryType()===t)return Rn.SchemaMetaFieldDef;
if(n===Rn.TypeMetaFieldDef.name&&e.getQueryType()===t)return Rn.TypeMetaFieldDef;if(n===Rn.TypeNameMetaFieldDef.name&&(0,Ee.isCompositeType)(t))return Rn.TypeNameMetaFieldDef;
if((0,Ee.isObjectType)(t)||(0,Ee.isInterfaceType)(t))return t.getFields()[n]}function NT(e,t){return{enter(...r){let n=r[0];e.enter(n);let i=(0,af.getEnterLeaveForKind)(
t,n.kind).enter;if(i){let o=i.apply(t,r);return o!==void 0&&(e.leave(n),(0,ST.isNode)(o)&&e.enter(o)),o}},leave(...r){let n=r[0],i=(0,af.getEnterLeaveForKind)(t,
n.kind).leave,o;return i&&(o=i.apply(t,r)),e.leave(n),o}}}});var Yr=y(it=>{"use strict";Object.defineProperty(it,"__esModule",{value:!0});it.isConstValueNode=yu;it.isDefinitionNode=OT;it.isExecutableDefinitionNode=cf;it.isSchemaCoordinateNode=
PT;it.isSelectionNode=IT;it.isTypeDefinitionNode=df;it.isTypeExtensionNode=mf;it.isTypeNode=wT;it.isTypeSystemDefinitionNode=pf;it.isTypeSystemExtensionNode=ff;
it.isValueNode=lf;var q=$();function OT(e){return cf(e)||pf(e)||ff(e)}function cf(e){return e.kind===q.Kind.OPERATION_DEFINITION||e.kind===q.Kind.FRAGMENT_DEFINITION}
function IT(e){return e.kind===q.Kind.FIELD||e.kind===q.Kind.FRAGMENT_SPREAD||e.kind===q.Kind.INLINE_FRAGMENT}function lf(e){return e.kind===q.Kind.VARIABLE||e.
kind===q.Kind.INT||e.kind===q.Kind.FLOAT||e.kind===q.Kind.STRING||e.kind===q.Kind.BOOLEAN||e.kind===q.Kind.NULL||e.kind===q.Kind.ENUM||e.kind===q.Kind.LIST||e.kind===
q.Kind.OBJECT}function yu(e){return lf(e)&&(e.kind===q.Kind.LIST?e.values.some(yu):e.kind===q.Kind.OBJECT?e.fields.some(t=>yu(t.value)):e.kind!==q.Kind.VARIABLE)}
function wT(e){return e.kind===q.Kind.NAMED_TYPE||e.kind===q.Kind.LIST_TYPE||e.kind===q.Kind.NON_NULL_TYPE}function pf(e){return e.kind===q.Kind.SCHEMA_DEFINITION||
df(e)||e.kind===q.Kind.DIRECTIVE_DEFINITION}function df(e){return e.kind===q.Kind.SCALAR_TYPE_DEFINITION||e.kind===q.Kind.OBJECT_TYPE_DEFINITION||e.kind===q.Kind.
INTERFACE_TYPE_DEFINITION||e.kind===q.Kind.UNION_TYPE_DEFINITION||e.kind===q.Kind.ENUM_TYPE_DEFINITION||e.kind===q.Kind.INPUT_OBJECT_TYPE_DEFINITION}function ff(e){
return e.kind===q.Kind.SCHEMA_EXTENSION||e.kind===q.Kind.DIRECTIVE_EXTENSION||mf(e)}function mf(e){return e.kind===q.Kind.SCALAR_TYPE_EXTENSION||e.kind===q.Kind.
OBJECT_TYPE_EXTENSION||e.kind===q.Kind.INTERFACE_TYPE_EXTENSION||e.kind===q.Kind.UNION_TYPE_EXTENSION||e.kind===q.Kind.ENUM_TYPE_EXTENSION||e.kind===q.Kind.INPUT_OBJECT_TYPE_EXTENSION}
function PT(e){return e.kind===q.Kind.TYPE_COORDINATE||e.kind===q.Kind.MEMBER_COORDINATE||e.kind===q.Kind.ARGUMENT_COORDINATE||e.kind===q.Kind.DIRECTIVE_COORDINATE||
e.kind===q.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var _u=y(gu=>{"use strict";Object.defineProperty(gu,"__esModule",{value:!0});gu.ExecutableDefinitionsRule=LT;var AT=w(),hf=$(),DT=Yr();function LT(e){return{Document(t){
for(let r of t.definitions)if(!(0,DT.isExecutableDefinitionNode)(r)){let n=r.kind===hf.Kind.SCHEMA_DEFINITION||r.kind===hf.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new AT.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var vu=y(bu=>{"use strict";Object.defineProperty(bu,"__esModule",{value:!0});bu.FieldsOnCorrectTypeRule=CT;var yf=Rr(),kT=si(),jT=Or(),xT=w(),Ri=Q();function CT(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let i=e.getSchema(),o=t.name.value,s=(0,yf.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:qT(i,r,o));s===""&&(s=(0,yf.didYouMean)(e.hideSuggestions?[]:FT(r,o))),e.reportError(new xT.GraphQLError(`Cannot query field "${o}" on type "${r.name}".`+s,{
nodes:t}))}}}}function qT(e,t,r){if(!(0,Ri.isAbstractType)(t))return[];let n=new Set,i=Object.create(null);for(let s of e.getPossibleTypes(t))if(s.getFields()[r]){
n.add(s),i[s.name]=1;for(let a of s.getInterfaces()){var o;a.getFields()[r]&&(n.add(a),i[a.name]=((o=i[a.name])!==null&&o!==void 0?o:0)+1)}}return[...n].sort((s,a)=>{
let u=i[a.name]-i[s.name];return u!==0?u:(0,Ri.isInterfaceType)(s)&&e.isSubType(s,a)?-1:(0,Ri.isInterfaceType)(a)&&e.isSubType(a,s)?1:(0,kT.naturalCompare)(s.name,
a.name)}).map(s=>s.name)}function FT(e,t){if((0,Ri.isObjectType)(e)||(0,Ri.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,jT.suggestionList)(t,r)}
return[]}});var Eu=y(Tu=>{"use strict";Object.defineProperty(Tu,"__esModule",{value:!0});Tu.FragmentsOnCompositeTypesRule=MT;var gf=w(),_f=ht(),bf=Q(),vf=Qt();function MT(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,vf.typeFromAST)(e.getSchema(),r);if(n&&!(0,bf.isCompositeType)(n)){let i=(0,_f.print)(r);e.reportError(
new gf.GraphQLError(`Fragment cannot condition on non composite type "${i}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,vf.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,bf.isCompositeType)(r)){let n=(0,_f.print)(t.typeCondition);e.reportError(new gf.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var Su=y(Xo=>{"use strict";Object.defineProperty(Xo,"__esModule",{value:!0});Xo.KnownArgumentNamesOnDirectivesRule=Rf;Xo.KnownArgumentNamesRule=UT;var Tf=Rr(),Ef=Or(),
Sf=w(),GT=$(),VT=Ze();function UT(e){return{...Rf(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),i=e.getParentType();if(!r&&n&&i){let o=t.name.value,s=e.
hideSuggestions?[]:(0,Ef.suggestionList)(o,n.args.map(a=>a.name));e.reportError(new Sf.GraphQLError(`Unknown argument "${o}" on field "${i.name}.${n.name}".`+(0,Tf.
didYouMean)(s),{nodes:t}))}}}}function Rf(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():VT.specifiedDirectives;for(let s of n)t[s.name]=new Set(
s.args.map(a=>a.name));let i=e.getDocument().definitions;for(let s of i)if(s.kind===GT.Kind.DIRECTIVE_DEFINITION){var o;let a=(o=s.arguments)!==null&&o!==void 0?
o:[];t[s.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(s){let a=s.name.value,u=t[a];if(s.arguments&&u)for(let c of s.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,Ef.suggestionList)(l,Array.from(u));e.reportError(new Sf.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,Tf.didYouMean)(p)),{nodes:c}))}}return!1}}}});var Iu=y(Ou=>{"use strict";Object.defineProperty(Ou,"__esModule",{value:!0});Ou.KnownDirectivesRule=KT;var $T=Z(),Ru=Ye(),Nf=w(),Nu=Xe(),Le=yn(),ce=$(),QT=Ze();
function KT(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():QT.specifiedDirectives;for(let o of n)t[o.name]=o.locations;let i=e.getDocument().
definitions;for(let o of i)o.kind===ce.Kind.DIRECTIVE_DEFINITION&&(t[o.name.value]=o.locations.map(s=>s.value));return{Directive(o,s,a,u,c){let l=o.name.value,p=t[l];
if(!p){e.reportError(new Nf.GraphQLError(`Unknown directive "@${l}".`,{nodes:o}));return}let f=BT(c);f&&!p.includes(f)&&e.reportError(new Nf.GraphQLError(`Direc\
tive "@${l}" may not be used on ${f}.`,{nodes:o}))}}}function BT(e){let t=e[e.length-1];switch("kind"in t||(0,Ru.invariant)(!1),t.kind){case ce.Kind.OPERATION_DEFINITION:
return YT(t.operation);case ce.Kind.FIELD:return Le.DirectiveLocation.FIELD;case ce.Kind.FRAGMENT_SPREAD:return Le.DirectiveLocation.FRAGMENT_SPREAD;case ce.Kind.
INLINE_FRAGMENT:return Le.DirectiveLocation.INLINE_FRAGMENT;case ce.Kind.FRAGMENT_DEFINITION:return Le.DirectiveLocation.FRAGMENT_DEFINITION;case ce.Kind.VARIABLE_DEFINITION:
return Le.DirectiveLocation.VARIABLE_DEFINITION;case ce.Kind.SCHEMA_DEFINITION:case ce.Kind.SCHEMA_EXTENSION:return Le.DirectiveLocation.SCHEMA;case ce.Kind.SCALAR_TYPE_DEFINITION:case ce.
Kind.SCALAR_TYPE_EXTENSION:return Le.DirectiveLocation.SCALAR;case ce.Kind.OBJECT_TYPE_DEFINITION:case ce.Kind.OBJECT_TYPE_EXTENSION:return Le.DirectiveLocation.
OBJECT;case ce.Kind.FIELD_DEFINITION:return Le.DirectiveLocation.FIELD_DEFINITION;case ce.Kind.INTERFACE_TYPE_DEFINITION:case ce.Kind.INTERFACE_TYPE_EXTENSION:return Le.
DirectiveLocation.INTERFACE;case ce.Kind.UNION_TYPE_DEFINITION:case ce.Kind.UNION_TYPE_EXTENSION:return Le.DirectiveLocation.UNION;case ce.Kind.ENUM_TYPE_DEFINITION:case ce.
Kind.ENUM_TYPE_EXTENSION:return Le.DirectiveLocation.ENUM;case ce.Kind.ENUM_VALUE_DEFINITION:return Le.DirectiveLocation.ENUM_VALUE;case ce.Kind.INPUT_OBJECT_TYPE_DEFINITION:case ce.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return Le.DirectiveLocation.INPUT_OBJECT;case ce.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,Ru.invariant)(
!1),r.kind===ce.Kind.INPUT_OBJECT_TYPE_DEFINITION?Le.DirectiveLocation.INPUT_FIELD_DEFINITION:Le.DirectiveLocation.ARGUMENT_DEFINITION}case ce.Kind.DIRECTIVE_DEFINITION:case ce.
Kind.DIRECTIVE_EXTENSION:return Le.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,Ru.invariant)(!1,"Unexpected kind: "+(0,$T.inspect)(t.kind))}}function YT(e){
switch(e){case Nu.OperationTypeNode.QUERY:return Le.DirectiveLocation.QUERY;case Nu.OperationTypeNode.MUTATION:return Le.DirectiveLocation.MUTATION;case Nu.OperationTypeNode.
SUBSCRIPTION:return Le.DirectiveLocation.SUBSCRIPTION}}});var Pu=y(wu=>{"use strict";Object.defineProperty(wu,"__esModule",{value:!0});wu.KnownFragmentNamesRule=HT;var JT=w();function HT(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new JT.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var Lu=y(Du=>{"use strict";Object.defineProperty(Du,"__esModule",{value:!0});Du.KnownTypeNamesRule=t0;var zT=Rr(),WT=Or(),XT=w(),Au=Yr(),ZT=_t(),e0=$t();function t0(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let o of e.getDocument().definitions)(0,Au.isTypeDefinitionNode)(o)&&(n[o.name.
value]=!0);let i=[...Object.keys(r),...Object.keys(n)];return{NamedType(o,s,a,u,c){let l=o.name.value;if(!r[l]&&!n[l]){var p;let f=(p=c[2])!==null&&p!==void 0?p:
a,m=f!=null&&r0(f);if(m&&Of.includes(l))return;let v=e.hideSuggestions?[]:(0,WT.suggestionList)(l,m?Of.concat(i):i);e.reportError(new XT.GraphQLError(`Unknown t\
ype "${l}".`+(0,zT.didYouMean)(v),{nodes:o}))}}}}var Of=[...e0.specifiedScalarTypes,...ZT.introspectionTypes].map(e=>e.name);function r0(e){return"kind"in e&&((0,Au.
isTypeSystemDefinitionNode)(e)||(0,Au.isTypeSystemExtensionNode)(e))}});var ju=y(ku=>{"use strict";Object.defineProperty(ku,"__esModule",{value:!0});ku.LoneAnonymousOperationRule=o0;var n0=w(),i0=$();function o0(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===i0.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new n0.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var Cu=y(xu=>{"use strict";Object.defineProperty(xu,"__esModule",{value:!0});xu.LoneSchemaDefinitionRule=s0;var If=w();function s0(e){var t,r,n;let i=e.getSchema(),
o=(t=(r=(n=i?.astNode)!==null&&n!==void 0?n:i?.getQueryType())!==null&&r!==void 0?r:i?.getMutationType())!==null&&t!==void 0?t:i?.getSubscriptionType(),s=0;return{
SchemaDefinition(a){if(o){e.reportError(new If.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}s>0&&e.reportError(new If.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++s}}}});var Fu=y(qu=>{"use strict";Object.defineProperty(qu,"__esModule",{value:!0});qu.MaxIntrospectionDepthRule=c0;var a0=w(),wf=$(),u0=3;function c0(e){let t=Object.
create(null),r=Object.create(null);function n(i,o,s=0){if(i.kind===wf.Kind.FRAGMENT_SPREAD){let a=i.name.value,u=r[a];if(u!==void 0&&u<=s)return!0;let c=o[a],l=t[a];
if(c!==void 0&&c>=s||l!==void 0&&l>=s)return!1;let p=e.getFragment(a);return p?(o[a]=s,n(p,o,s)?(r[a]=s,!0):(t[a]=s,!1)):!1}if(i.kind===wf.Kind.FIELD&&(i.name.value===
"fields"||i.name.value==="interfaces"||i.name.value==="possibleTypes"||i.name.value==="inputFields")&&(s++,s>=u0))return!0;if("selectionSet"in i&&i.selectionSet){
for(let a of i.selectionSet.selections)if(n(a,o,s))return!0}return!1}return{Field(i){if((i.name.value==="__schema"||i.name.value==="__type")&&n(i,Object.create(
null)))return e.reportError(new a0.GraphQLError("Maximum introspection depth exceeded",{nodes:[i]})),!1}}}});var Gu=y(Mu=>{"use strict";Object.defineProperty(Mu,"__esModule",{value:!0});Mu.NoFragmentCyclesRule=p0;var l0=w();function p0(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(o){return i(o),!1}};function i(o){if(t[o.name.value])return;let s=o.name.value;t[s]=!0;
let a=e.getFragmentSpreads(o.selectionSet);if(a.length!==0){n[s]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&i(p)}else{let p=r.slice(l),f=p.slice(0,-1).map(m=>'"'+m.name.value+'"').join(", ");e.reportError(new l0.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(f!==""?` via ${f}.`:"."),{nodes:p}))}r.pop()}n[s]=void 0}}}});var Uu=y(Vu=>{"use strict";Object.defineProperty(Vu,"__esModule",{value:!0});Vu.NoUndefinedVariablesRule=f0;var d0=w();function f0(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i}of n){let o=i.name.value;t[o]!==!0&&e.reportError(
new d0.GraphQLError(r.name?`Variable "$${o}" is not defined by operation "${r.name.value}".`:`Variable "$${o}" is not defined.`,{nodes:[i,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var Qu=y($u=>{"use strict";Object.defineProperty($u,"__esModule",{value:!0});$u.NoUnusedFragmentsRule=h0;var m0=w();function h0(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(i=>i.name.
value));for(let i of r){let o=i.name.value;n.has(o)||e.reportError(new m0.GraphQLError(`Fragment "${o}" is never used.`,{nodes:i}))}}}}}});var Bu=y(Ku=>{"use strict";Object.defineProperty(Ku,"__esModule",{value:!0});Ku.NoUnusedVariablesRule=g0;var y0=w();function g0(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),i=e.getRecursiveVariableUsages(r);for(let{node:o}of i)n[o.name.value]=!0;for(let o of t){let s=o.variable.name.
value;n[s]!==!0&&e.reportError(new y0.GraphQLError(r.name?`Variable "$${s}" is never used in operation "${r.name.value}".`:`Variable "$${s}" is never used.`,{nodes:o}))}}},
VariableDefinition(r){t.push(r)}}}});var es=y(Zo=>{"use strict";Object.defineProperty(Zo,"__esModule",{value:!0});Zo.validationAbortedError=void 0;var _0=w(),b0=new _0.GraphQLError("Validation abor\
ted.");Zo.validationAbortedError=b0});var Zu=y(Xu=>{"use strict";Object.defineProperty(Xu,"__esModule",{value:!0});Xu.OverlappingFieldsCanBeMergedRule=R0;var Pf=Z(),v0=w(),T0=Xe(),Kt=$(),ot=Q(),kf=Qt(),
E0=es(),Yu=1e3,Af=20,S0=5e5;function R0(e){let t={comparedFragmentPairs:new zu,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:S0};
return{SelectionSet(r,n,i){var o;if(i&&"kind"in i&&i.kind===Kt.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((o=r.selections[0])===null||o===void 0?void 0:o.kind)!==
Kt.Kind.INLINE_FRAGMENT)return;let s=N0(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of s)e.reportError(new v0.GraphQLError(`Fie\
lds "${Ni(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function N0(e,t,r,n){let i=[],
o=ns(e,t,r,n);if(I0(e,i,t,o.groupedFieldSet),o.fragmentNames.length!==0&&(o.groupedFieldSet.size!==0||o.fragmentNames.length>1))for(let s=0;s<o.fragmentNames.length;s++){
ts(e,i,t,!1,o,o.fragmentNames[s]);for(let a=s+1;a<o.fragmentNames.length;a++)rs(e,i,t,!1,o.fragmentNames[s],o.fragmentNames[a])}return i}function ts(e,t,r,n,i,o){
var s;if(On(r,1),i.groupedFieldSet.size===0)return;let a=(s=i.comparedFragments)!==null&&s!==void 0?s:i.comparedFragments=new Map,u=a.get(o);if(u===!1||n&&u===!0)
return;a.set(o,n);let c=e.getFragment(o);if(!c)return;let l=Hu(e,r,c);if(i!==l){Wu(e,t,r,n,i,l);for(let p of l.fragmentNames)ts(e,t,r,n,i,p)}}function rs(e,t,r,n,i,o){
On(r,2);let{comparedFragmentPairs:s}=r;if(i===o||s.has(i,o,n))return;s.add(i,o,n);let a=e.getFragment(i),u=e.getFragment(o);if(!a||!u)return;let c=Hu(e,r,a),l=Hu(
e,r,u);Wu(e,t,r,n,c,l);for(let p of l.fragmentNames)rs(e,t,r,n,i,p);for(let p of c.fragmentNames)rs(e,t,r,n,p,o)}function O0(e,t,r,n,i,o,s){let a=[],u=ns(e,t,n,
i),c=ns(e,t,o,s);Wu(e,a,t,r,u,c);for(let l of c.fragmentNames)ts(e,a,t,r,u,l);for(let l of u.fragmentNames)ts(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)rs(e,a,t,r,l,p);return a}function I0(e,t,r,n){for(let[i,o]of n)if(o.length>1)for(let s=0;s<o.length;s++)for(let a=s+1;a<o.length;a++){let u=jf(e,r,
!1,i,o[s],o[a]);u&&t.push(u)}}function Wu(e,t,r,n,i,o){if(!(i.groupedFieldSet.size===0||o.groupedFieldSet.size===0))for(let{responseName:s,fields1:a,fields2:u}of w0(
r,i,o))for(let c of a)for(let l of u){let p=jf(e,r,n,s,c,l);p&&t.push(p)}}function w0(e,t,r){var n;let i=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,o=i.get(r);if(o!==void 0)return o;let s=[];for(let[a,u]of t.groupedFieldSet){On(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&s.push({responseName:a,fields1:u,
fields2:c})}return i.set(r,s),s}function jf(e,t,r,n,i,o){let{parentType:s,node:a,definition:u}=i,{parentType:c,node:l,definition:p}=o,f=r||s!==c&&(0,ot.isObjectType)(
s)&&(0,ot.isObjectType)(c);if(On(t,2),i.isSimpleLeaf&&o.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!f){let Y=Nn(i),Pe=Nn(o),Qe=Y.comparisons.
get(Pe);if(Qe===void 0){let rt=a.name.value,Zt=l.name.value;Qe=rt!==Zt?`"${Ni(rt)}" and "${Ni(Zt)}" are different fields`:A0(t,Y.arguments,Pe.arguments)?null:"t\
hey have differing arguments",Y.comparisons.set(Pe,Qe)}if(Qe!==null)return{responseName:n,reason:Qe,fields1:[a],fields2:[l]}}let m=u?.type,v=p?.type;if(m&&v&&Ju(
t,m,v)){var x,G;let Y=Nn(i),Pe=Nn(o),Qe=(x=Y.typeString)!==null&&x!==void 0?x:Y.typeString=(0,Pf.inspect)(m),rt=(G=Pe.typeString)!==null&&G!==void 0?G:Pe.typeString=
(0,Pf.inspect)(v);return{responseName:n,reason:`they return conflicting types "${Qe}" and "${rt}"`,fields1:[a],fields2:[l]}}let U=a.selectionSet,ke=l.selectionSet;
if(U&&ke){let Y=O0(e,t,f,Nn(i).namedType,U,Nn(o).namedType,ke);return D0(Y,n,a,l)}}function Nn(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,ot.
getNamedType)((t=e.definition)===null||t===void 0?void 0:t.type),arguments:P0(e.node.arguments)}}return e.info}function P0(e){if(e===void 0||e.length===0)return;
let t=new Map;for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function A0(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.
length)return!1;let n=r.values;return t.nodes.every(i=>{On(e,1);let o=n.get(i.name.value);return o===void 0?!1:Df(e,i.value)===Df(e,o)})}function Df(e,t){let r=e.
stringifiedValues.get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(i,o)=>{if(!(0,T0.isNode)(o))return o;switch(o.kind){case Kt.Kind.VARIABLE:return[o.kind,
o.name.value];case Kt.Kind.OBJECT:return[o.kind,o.fields.slice().sort((s,a)=>s.name.value<a.name.value?-1:s.name.value>a.name.value?1:0)];case Kt.Kind.OBJECT_FIELD:
return[o.name.value,o.value];case Kt.Kind.LIST:return[o.kind,o.values];case Kt.Kind.STRING:return[o.kind,o.value,o.block===!0];default:return[o.kind,"value"in o?
o.value:null]}});return e.stringifiedValues.set(t,n),n}function Ju(e,t,r){return t===r?!1:(On(e,1),(0,ot.isListType)(t)?(0,ot.isListType)(r)?Ju(e,t.ofType,r.ofType):
!0:(0,ot.isListType)(r)?!0:(0,ot.isNonNullType)(t)?(0,ot.isNonNullType)(r)?Ju(e,t.ofType,r.ofType):!0:(0,ot.isNonNullType)(r)?!0:(0,ot.isLeafType)(t)||(0,ot.isLeafType)(
r)?t!==r:!1)}function ns(e,t,r,n){let{cachedCollectFieldsResults:i}=t,o=i.get(r);o===void 0&&(o=new Map,i.set(r,o));let s=o.get(n);if(s)return s;let a=new Map,u=new Set;
xf(e,r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return o.set(n,c),c}function Hu(e,t,r){let n=(0,kf.typeFromAST)(e.getSchema(),r.typeCondition);return ns(
e,t,n,r.selectionSet)}function xf(e,t,r,n,i){for(let a of r.selections)switch(a.kind){case Kt.Kind.FIELD:{var o,s;let u=a.name.value,c;((0,ot.isObjectType)(t)||
(0,ot.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((o=(s=a.arguments)===null||s===void 0?void 0:s.length)!==null&&o!==void 0?o:0)===0&&!a.selectionSet});break}case Kt.Kind.FRAGMENT_SPREAD:i.add(a.name.
value);break;case Kt.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,kf.typeFromAST)(e.getSchema(),u):t;xf(e,c,a.selectionSet,n,i);break}}}function D0(e,t,r,n){
if(e.length>0){let i="";for(let{responseName:o,reason:s}of e)if(i+=(i===""?"":" and ")+`subfields "${Ni(o)}" conflict because ${s}`,i.length>Yu)break;return{responseName:t,
reason:Ni(i),fields1:Lf(r,e,"fields1"),fields2:Lf(n,e,"fields2")}}}function Lf(e,t,r){let n=[e];for(let i of t){let o=Af-n.length,s=i[r].slice(-o);if(n.push(...s),
n.length===Af)break}return n}function Ni(e){return e.length>Yu?e.slice(0,Yu)+"...":e}function On(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw E0.validationAbortedError}var zu=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var i;let o=(i=
this._data.get(t))===null||i===void 0?void 0:i.get(r);return o===void 0?!1:n?!0:n===o}add(t,r,n){let i=this._data.get(t);i===void 0?this._data.set(t,new Map([[r,
n]])):i.set(r,n)}}});var rc=y(tc=>{"use strict";Object.defineProperty(tc,"__esModule",{value:!0});tc.PossibleFragmentSpreadsRule=k0;var is=Z(),Cf=w(),ec=Q(),qf=di(),L0=Qt();function k0(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,ec.isCompositeType)(r)&&(0,ec.isCompositeType)(n)&&!(0,qf.doTypesOverlap)(e.getSchema(),r,n)){
let i=(0,is.inspect)(n),o=(0,is.inspect)(r);e.reportError(new Cf.GraphQLError(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${o}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=j0(e,r),i=e.getParentType();if(n&&i&&!(0,qf.doTypesOverlap)(e.getSchema(),n,i)){let o=(0,is.inspect)(i),
s=(0,is.inspect)(n);e.reportError(new Cf.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{nodes:t}))}}}}
function j0(e,t){let r=e.getFragment(t);if(r){let n=(0,L0.typeFromAST)(e.getSchema(),r.typeCondition);if((0,ec.isCompositeType)(n))return n}}});var ic=y(nc=>{"use strict";Object.defineProperty(nc,"__esModule",{value:!0});nc.PossibleTypeExtensionsRule=F0;var x0=Rr(),Mf=Z(),Gf=Ye(),C0=Or(),Ff=w(),he=$(),q0=Yr(),
In=Q();function F0(e){let t=e.getSchema(),r=Object.create(null);for(let i of e.getDocument().definitions)(0,q0.isTypeDefinitionNode)(i)&&(r[i.name.value]=i);return{
ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(i){let o=i.
name.value,s=r[o],a=t?.getType(o),u;if(s?u=M0[s.kind]:a&&(u=G0(a)),u){if(u!==i.kind){let c=V0(i.kind);e.reportError(new Ff.GraphQLError(`Cannot extend non-${c} \
type "${o}".`,{nodes:s?[s,i]:i}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,C0.suggestionList)(o,c);e.reportError(new Ff.GraphQLError(`Cannot exte\
nd type "${o}" because it is not defined.`+(0,x0.didYouMean)(l),{nodes:i.name}))}}}var M0={[he.Kind.SCALAR_TYPE_DEFINITION]:he.Kind.SCALAR_TYPE_EXTENSION,[he.Kind.
OBJECT_TYPE_DEFINITION]:he.Kind.OBJECT_TYPE_EXTENSION,[he.Kind.INTERFACE_TYPE_DEFINITION]:he.Kind.INTERFACE_TYPE_EXTENSION,[he.Kind.UNION_TYPE_DEFINITION]:he.Kind.
UNION_TYPE_EXTENSION,[he.Kind.ENUM_TYPE_DEFINITION]:he.Kind.ENUM_TYPE_EXTENSION,[he.Kind.INPUT_OBJECT_TYPE_DEFINITION]:he.Kind.INPUT_OBJECT_TYPE_EXTENSION};function G0(e){
if((0,In.isScalarType)(e))return he.Kind.SCALAR_TYPE_EXTENSION;if((0,In.isObjectType)(e))return he.Kind.OBJECT_TYPE_EXTENSION;if((0,In.isInterfaceType)(e))return he.
Kind.INTERFACE_TYPE_EXTENSION;if((0,In.isUnionType)(e))return he.Kind.UNION_TYPE_EXTENSION;if((0,In.isEnumType)(e))return he.Kind.ENUM_TYPE_EXTENSION;if((0,In.isInputObjectType)(
e))return he.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,Gf.invariant)(!1,"Unexpected type: "+(0,Mf.inspect)(e))}function V0(e){switch(e){case he.Kind.SCALAR_TYPE_EXTENSION:
return"scalar";case he.Kind.OBJECT_TYPE_EXTENSION:return"object";case he.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case he.Kind.UNION_TYPE_EXTENSION:return"\
union";case he.Kind.ENUM_TYPE_EXTENSION:return"enum";case he.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,Gf.invariant)(!1,"Unexpected kind:\
 "+(0,Mf.inspect)(e))}}});var sc=y(os=>{"use strict";Object.defineProperty(os,"__esModule",{value:!0});os.ProvidedRequiredArgumentsOnDirectivesRule=Kf;os.ProvidedRequiredArgumentsRule=Q0;
var Uf=Z(),Vf=Nr(),$f=w(),Qf=$(),U0=ht(),oc=Q(),$0=Ze();function Q0(e){return{...Kf(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let i=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(o=>o.name.value));for(let o of n.args)if(!i.has(o.name)&&(0,oc.isRequiredArgument)(o)){let s=(0,Uf.inspect)(o.type);
e.reportError(new $f.GraphQLError(`Field "${n.name}" argument "${o.name}" of type "${s}" is required, but it was not provided.`,{nodes:t}))}}}}}function Kf(e){var t;
let r=Object.create(null),n=e.getSchema(),i=(t=n?.getDirectives())!==null&&t!==void 0?t:$0.specifiedDirectives;for(let a of i)r[a.name]=(0,Vf.keyMap)(a.args.filter(
oc.isRequiredArgument),u=>u.name);let o=e.getDocument().definitions;for(let a of o)if(a.kind===Qf.Kind.DIRECTIVE_DEFINITION){var s;let u=(s=a.arguments)!==null&&
s!==void 0?s:[];r[a.name.value]=(0,Vf.keyMap)(u.filter(K0),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],f=new Set(p.map(m=>m.name.value));for(let[m,v]of Object.entries(c))if(!f.has(m)){let x=(0,oc.isType)(v.type)?(0,Uf.inspect)(v.type):(0,U0.
print)(v.type);e.reportError(new $f.GraphQLError(`Directive "@${u}" argument "${m}" of type "${x}" is required, but it was not provided.`,{nodes:a}))}}}}}}function K0(e){
return e.type.kind===Qf.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var lc=y(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.ScalarLeafsRule=B0;var ac=Z(),uc=w(),Bf=Q();function B0(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,Bf.isLeafType)((0,Bf.getNamedType)(r))){if(n){let i=t.name.value,o=(0,ac.inspect)(r);e.reportError(new uc.GraphQLError(`Fi\
eld "${i}" must not have a selection since type "${o}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let i=t.name.value,o=(0,ac.inspect)(
r);e.reportError(new uc.GraphQLError(`Field "${i}" of type "${o}" must have at least one field selected.`,{nodes:t}))}}else{let i=t.name.value,o=(0,ac.inspect)(
r);e.reportError(new uc.GraphQLError(`Field "${i}" of type "${o}" must have a selection of subfields. Did you mean "${i} { ... }"?`,{nodes:t}))}}}}});var dc=y(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});pc.printPathArray=Y0;function Y0(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var Oi=y(ss=>{"use strict";Object.defineProperty(ss,"__esModule",{value:!0});ss.addPath=J0;ss.pathToArray=H0;function J0(e,t,r){return{prev:e,key:t,typename:r}}
function H0(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var mc=y(fc=>{"use strict";Object.defineProperty(fc,"__esModule",{value:!0});fc.coerceInputValue=rE;var z0=Rr(),as=Z(),W0=Ye(),X0=Bo(),Z0=Gt(),Lt=Oi(),eE=dc(),tE=Or(),
or=w(),wn=Q();function rE(e,t,r=nE,n){return Ii(e,t,r,void 0,n)}function nE(e,t,r){let n="Invalid value "+(0,as.inspect)(t);throw e.length>0&&(n+=` at "value${(0,eE.
printPathArray)(e)}"`),r.message=n+": "+r.message,r}function Ii(e,t,r,n,i){if((0,wn.isNonNullType)(t)){if(e!=null)return Ii(e,t.ofType,r,n,i);r((0,Lt.pathToArray)(
n),e,new or.GraphQLError(`Expected non-nullable type "${(0,as.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,wn.isListType)(t)){let o=t.ofType;
return(0,X0.isIterableObject)(e)?Array.from(e,(s,a)=>{let u=(0,Lt.addPath)(n,a,void 0);return Ii(s,o,r,u,i)}):[Ii(e,o,r,n,i)]}if((0,wn.isInputObjectType)(t)){if(!(0,Z0.
isObjectLike)(e)||Array.isArray(e)){r((0,Lt.pathToArray)(n),e,new or.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let o=Object.create(null),
s=t.getFields();for(let a of Object.values(s)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)o[a.name]=a.defaultValue;else if((0,wn.isNonNullType)(a.
type)){let c=(0,as.inspect)(a.type);r((0,Lt.pathToArray)(n),e,new or.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}o[a.name]=
Ii(u,a.type,r,(0,Lt.addPath)(n,a.name,t.name),i)}for(let a of Object.keys(e))if(!s[a]){let u=i?[]:(0,tE.suggestionList)(a,Object.keys(t.getFields()));r((0,Lt.pathToArray)(
n),e,new or.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,z0.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(o);a.length!==1&&r((0,Lt.pathToArray)(
n),e,new or.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=o[u];c===null&&r((0,Lt.pathToArray)(n).concat(u),c,new or.
GraphQLError(`Field "${u}" must be non-null.`))}return{...o}}if((0,wn.isLeafType)(t)){let o;try{o=(0,wn.isEnumType)(t)?t.parseValue(e,i):t.parseValue(e)}catch(s){
s instanceof or.GraphQLError?r((0,Lt.pathToArray)(n),e,s):r((0,Lt.pathToArray)(n),e,new or.GraphQLError(`Expected type "${t.name}". `+s.message,{originalError:s}));
return}return o===void 0&&r((0,Lt.pathToArray)(n),e,new or.GraphQLError(`Expected type "${t.name}".`)),o}(0,W0.invariant)(!1,"Unexpected input type: "+(0,as.inspect)(
t))}});var Pi=y(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.valueFromAST=wi;var iE=Z(),oE=Ye(),sE=Nr(),Pn=$(),Jr=Q();function wi(e,t,r){if(e){
if(e.kind===Pn.Kind.VARIABLE){let n=e.name.value;if(r==null||!Jf(r,n)||r[n]===void 0)return;let i=r[n];return i===null&&(0,Jr.isNonNullType)(t)?void 0:i}if((0,Jr.
isNonNullType)(t))return e.kind===Pn.Kind.NULL?void 0:wi(e,t.ofType,r);if(e.kind===Pn.Kind.NULL)return null;if((0,Jr.isListType)(t)){let n=t.ofType;if(e.kind===
Pn.Kind.LIST){let o=[];for(let s of e.values)if(Yf(s,r)){if((0,Jr.isNonNullType)(n))return;o.push(null)}else{let a=wi(s,n,r);if(a===void 0)return;o.push(a)}return o}
let i=wi(e,n,r);return i===void 0?void 0:[i]}if((0,Jr.isInputObjectType)(t)){if(e.kind!==Pn.Kind.OBJECT)return;let n=Object.create(null),i=(0,sE.keyMap)(e.fields,
o=>o.name.value);for(let o of Object.values(t.getFields())){let s=i[o.name];if(!s||Yf(s.value,r)){if(o.defaultValue!==void 0)n[o.name]=o.defaultValue;else if((0,Jr.
isNonNullType)(o.type))return;continue}let a=wi(s.value,o.type,r);if(a===void 0)return;n[o.name]=a}if(t.isOneOf){let o=Object.keys(n);if(o.length!==1||n[o[0]]===
null)return}return n}if((0,Jr.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,oE.invariant)(!1,"Unexpected input type\
: "+(0,iE.inspect)(t))}}function Yf(e,t){return e.kind===Pn.Kind.VARIABLE&&(t==null||!Jf(t,e.name.value)||t[e.name.value]===void 0)}function Jf(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Ln=y(Ai=>{"use strict";Object.defineProperty(Ai,"__esModule",{value:!0});Ai.getArgumentValues=Xf;Ai.getDirectiveValues=fE;Ai.getVariableValues=pE;var An=Z(),
aE=Nr(),uE=dc(),sr=w(),Hf=$(),zf=ht(),Dn=Q(),cE=mc(),lE=Qt(),Wf=Pi();function pE(e,t,r,n){let i=[],o=n?.maxErrors;try{let s=dE(e,t,r,a=>{if(o!=null&&i.length>=o)
throw new sr.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");i.push(a)},n?.hideSuggestions);if(i.length===0)return{
coerced:s}}catch(s){i.push(s)}return{errors:i}}function dE(e,t,r,n,i){let o=Object.create(null);for(let s of t){let a=s.variable.name.value,u=(0,lE.typeFromAST)(
e,s.type);if(!(0,Dn.isInputType)(u)){let l=(0,zf.printForError)(s.type);n(new sr.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:s.type}));continue}if(!Zf(r,a)){if(s.defaultValue)o[a]=(0,Wf.valueFromAST)(s.defaultValue,u);else if((0,Dn.isNonNullType)(u)){let l=(0,An.
inspect)(u);n(new sr.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:s}))}continue}let c=r[a];if(c===null&&(0,Dn.isNonNullType)(
u)){let l=(0,An.inspect)(u);n(new sr.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:s}));continue}o[a]=(0,cE.coerceInputValue)(
c,u,(l,p,f)=>{let m=`Variable "$${a}" got invalid value `+(0,An.inspect)(p);l.length>0&&(m+=` at "${a}${(0,uE.printPathArray)(l)}"`),n(new sr.GraphQLError(m+"; "+
f.message,{nodes:s,originalError:f}))},i)}return{...o}}function Xf(e,t,r){var n;let i=Object.create(null),o=(n=t.arguments)!==null&&n!==void 0?n:[],s=(0,aE.keyMap)(
o,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=s[u];if(!l){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,Dn.isNonNullType)(c))throw new sr.
GraphQLError(`Argument "${u}" of required type "${(0,An.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,f=p.kind===Hf.Kind.NULL;if(p.kind===Hf.
Kind.VARIABLE){let v=p.name.value;if(r==null||!Zf(r,v)){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,Dn.isNonNullType)(c))throw new sr.GraphQLError(
`Argument "${u}" of required type "${(0,An.inspect)(c)}" was provided the variable "$${v}" which was not provided a runtime value.`,{nodes:p});continue}f=r[v]==
null}if(f&&(0,Dn.isNonNullType)(c))throw new sr.GraphQLError(`Argument "${u}" of non-null type "${(0,An.inspect)(c)}" must not be null.`,{nodes:p});let m=(0,Wf.
valueFromAST)(p,c,r);if(m===void 0)throw new sr.GraphQLError(`Argument "${u}" has invalid value ${(0,zf.printForError)(p)}.`,{nodes:p});i[u]=m}return{...i}}function fE(e,t,r){
var n;let i=(n=t.directives)===null||n===void 0?void 0:n.find(o=>o.name.value===e.name);if(i)return Xf(e,i,r)}function Zf(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var ls=y(cs=>{"use strict";Object.defineProperty(cs,"__esModule",{value:!0});cs.collectFields=yE;cs.collectSubfields=gE;var yc=$(),mE=Q(),em=Ze(),hE=Qt(),tm=Ln();
function yE(e,t,r,n,i,o){let s=new Map;return us(e,t,r,n,i,s,new Set,o),s}function gE(e,t,r,n,i){let o=new Map,s=new Set;for(let a of i)a.selectionSet&&us(e,t,r,
n,a.selectionSet,o,s);return o}function us(e,t,r,n,i,o,s,a){a?.(i);for(let u of i.selections)switch(u.kind){case yc.Kind.FIELD:{if(!gc(r,u))continue;let c=_E(u),
l=o.get(c);l!==void 0?l.push(u):o.set(c,[u]);break}case yc.Kind.INLINE_FRAGMENT:{if(!gc(r,u)||!rm(e,u,n))continue;us(e,t,r,n,u.selectionSet,o,s,a);break}case yc.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(s.has(c)||!gc(r,u))continue;s.add(c);let l=t[c];if(!l||!rm(e,l,n))continue;us(e,t,r,n,l.selectionSet,o,s,a);break}}}
function gc(e,t){let r=(0,tm.getDirectiveValues)(em.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,tm.getDirectiveValues)(em.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function rm(e,t,r){let n=t.typeCondition;if(!n)return!0;let i=(0,hE.typeFromAST)(e,n);return i===r?!0:(0,mE.isAbstractType)(i)?e.isSubType(
i,r):!1}function _E(e){return e.alias?e.alias.value:e.name.value}});var bc=y(_c=>{"use strict";Object.defineProperty(_c,"__esModule",{value:!0});_c.SingleFieldSubscriptionsRule=TE;var nm=w(),bE=$(),vE=ls();function TE(e){let t;function r(n){
e.spendFragmentWork(n.selections.length);for(let s of n.selections){let a=s.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)if(u.name.value===
"skip"||u.name.value==="include"){var i,o;e.spendFragmentWork((i=(o=u.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)}}}}return{OperationDefinition(n){
if(n.operation==="subscription"){let i=e.getSchema(),o=i.getSubscriptionType();if(o){let s=n.name?n.name.value:null,a=Object.create(null);if(t===void 0){t=Object.
create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===bE.Kind.FRAGMENT_DEFINITION&&(t[l.name.value]=l)}let u=(0,vE.
collectFields)(i,t,a,o,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new nm.GraphQLError(s!=null?`Subscription "${s}" must \
select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())c[0].name.value.startsWith(
"__")&&e.reportError(new nm.GraphQLError(s!=null?`Subscription "${s}" must not select an introspection top level field.`:"Anonymous Subscription must not select\
 an introspection top level field.",{nodes:c}))}}}}}});var ps=y(vc=>{"use strict";Object.defineProperty(vc,"__esModule",{value:!0});vc.groupBy=EE;function EE(e,t){let r=new Map;for(let n of e){let i=t(n),o=r.get(i);
o===void 0?r.set(i,[n]):o.push(n)}return r}});var Ec=y(Tc=>{"use strict";Object.defineProperty(Tc,"__esModule",{value:!0});Tc.UniqueArgumentDefinitionNamesRule=NE;var SE=ps(),RE=w();function NE(e){return{DirectiveDefinition(n){
var i;let o=(i=n.arguments)!==null&&i!==void 0?i:[];return r(`@${n.name.value}`,o)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var i;let o=n.name.value,s=(i=n.fields)!==null&&i!==void 0?i:[];for(let u of s){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${o}.${c}`,l)}return!1}function r(n,i){let o=(0,SE.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new RE.GraphQLError(`Argument "${n}\
(${s}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var Rc=y(Sc=>{"use strict";Object.defineProperty(Sc,"__esModule",{value:!0});Sc.UniqueArgumentNamesRule=wE;var OE=ps(),IE=w();function wE(e){return{Field:t,Directive:t};
function t(r){var n;let i=(n=r.arguments)!==null&&n!==void 0?n:[],o=(0,OE.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new IE.GraphQLError(
`There can be only one argument named "${s}".`,{nodes:a.map(u=>u.name)}))}}});var Oc=y(Nc=>{"use strict";Object.defineProperty(Nc,"__esModule",{value:!0});Nc.UniqueDirectiveNamesRule=PE;var im=w();function PE(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let i=n.name.value;if(r!=null&&r.getDirective(i)){e.reportError(new im.GraphQLError(`Directive "@${i}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[i]?e.reportError(new im.GraphQLError(`There can be only one directive named "@${i}"\
.`,{nodes:[t[i],n.name]})):t[i]=n.name,!1}}}});var wc=y(Ic=>{"use strict";Object.defineProperty(Ic,"__esModule",{value:!0});Ic.UniqueDirectivesPerLocationRule=LE;var AE=w(),Di=$(),om=Yr(),DE=Ze();function LE(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():DE.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let i=e.getDocument().definitions;
for(let u of i)u.kind===Di.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let o=Object.create(null),s=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Di.Kind.SCHEMA_DEFINITION||u.kind===Di.Kind.SCHEMA_EXTENSION)c=o;else if((0,om.isTypeDefinitionNode)(
u)||(0,om.isTypeExtensionNode)(u)){let l=u.name.value;c=s[l],c===void 0&&(s[l]=c=Object.create(null))}else if(u.kind===Di.Kind.DIRECTIVE_DEFINITION||u.kind===Di.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new AE.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var Ac=y(Pc=>{"use strict";Object.defineProperty(Pc,"__esModule",{value:!0});Pc.UniqueEnumValueNamesRule=jE;var sm=w(),kE=Q();function jE(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:i,EnumTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=
Object.create(null));let u=(s=o.values)!==null&&s!==void 0?s:[],c=n[a];for(let l of u){let p=l.name.value,f=r[a];(0,kE.isEnumType)(f)&&f.getValue(p)?e.reportError(
new sm.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new sm.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var kc=y(Lc=>{"use strict";Object.defineProperty(Lc,"__esModule",{value:!0});Lc.UniqueFieldDefinitionNamesRule=xE;var am=w(),Dc=Q();function xE(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:i,InputObjectTypeExtension:i,InterfaceTypeDefinition:i,InterfaceTypeExtension:i,
ObjectTypeDefinition:i,ObjectTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=Object.create(null));let u=(s=o.fields)!==null&&s!==void 0?s:[],
c=n[a];for(let l of u){let p=l.name.value;CE(r[a],p)?e.reportError(new am.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new am.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function CE(e,t){return(0,Dc.isObjectType)(e)||(0,Dc.isInterfaceType)(e)||(0,Dc.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var xc=y(jc=>{"use strict";Object.defineProperty(jc,"__esModule",{value:!0});jc.UniqueFragmentNamesRule=FE;var qE=w();function FE(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new qE.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var qc=y(Cc=>{"use strict";Object.defineProperty(Cc,"__esModule",{value:!0});Cc.UniqueInputFieldNamesRule=VE;var ME=Ye(),GE=w();function VE(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,ME.invariant)(!1),r=n}},ObjectField(n){let i=n.name.value;
r[i]?e.reportError(new GE.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[r[i],n.name]})):r[i]=n.name}}}});var Mc=y(Fc=>{"use strict";Object.defineProperty(Fc,"__esModule",{value:!0});Fc.UniqueOperationNamesRule=$E;var UE=w();function $E(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new UE.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var Vc=y(Gc=>{"use strict";Object.defineProperty(Gc,"__esModule",{value:!0});Gc.UniqueOperationTypesRule=QE;var um=w();function QE(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:i,SchemaExtension:i};function i(o){
var s;let a=(s=o.operationTypes)!==null&&s!==void 0?s:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new um.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new um.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var $c=y(Uc=>{"use strict";Object.defineProperty(Uc,"__esModule",{value:!0});Uc.UniqueTypeNamesRule=KE;var cm=w();function KE(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(i){
let o=i.name.value;if(r!=null&&r.getType(o)){e.reportError(new cm.GraphQLError(`Type "${o}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:i.name}));return}return t[o]?e.reportError(new cm.GraphQLError(`There can be only one type named "${o}".`,{nodes:[t[o],i.name]})):t[o]=i.name,
!1}}});var Kc=y(Qc=>{"use strict";Object.defineProperty(Qc,"__esModule",{value:!0});Qc.UniqueVariableNamesRule=JE;var BE=ps(),YE=w();function JE(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],i=(0,BE.groupBy)(n,o=>o.variable.name.value);for(let[o,s]of i)s.length>1&&e.reportError(new YE.GraphQLError(
`There can be only one variable named "$${o}".`,{nodes:s.map(a=>a.variable.name)}))}}}});var Yc=y(Bc=>{"use strict";Object.defineProperty(Bc,"__esModule",{value:!0});Bc.ValuesOfCorrectTypeRule=ZE;var HE=Rr(),Li=Z(),zE=Nr(),WE=Or(),ar=w(),XE=$(),ds=ht(),
kt=Q();function ZE(e){return{ListValue(t){let r=(0,kt.getNullableType)(e.getParentInputType());if(!(0,kt.isListType)(r))return Hr(e,t),!1},ObjectValue(t){let r=(0,kt.
getNamedType)(e.getInputType());if(!(0,kt.isInputObjectType)(r))return Hr(e,t),!1;let n=(0,zE.keyMap)(t.fields,i=>i.name.value);for(let i of Object.values(r.getFields()))
if(!n[i.name]&&(0,kt.isRequiredInputField)(i)){let s=(0,Li.inspect)(i.type);e.reportError(new ar.GraphQLError(`Field "${r.name}.${i.name}" of required type "${s}\
" was not provided.`,{nodes:t}))}r.isOneOf&&eS(e,t,r,n)},ObjectField(t){let r=(0,kt.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,kt.isInputObjectType)(
r)){let i=e.hideSuggestions?[]:(0,WE.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new ar.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,HE.didYouMean)(i),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,kt.isNonNullType)(r)&&e.reportError(new ar.GraphQLError(
`Expected value of type "${(0,Li.inspect)(r)}", found ${(0,ds.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>Hr(e,t),IntValue:t=>Hr(e,t),FloatValue:t=>Hr(e,t),StringValue:t=>Hr(
e,t),BooleanValue:t=>Hr(e,t)}}function Hr(e,t){let r=e.getInputType();if(!r)return;let n=(0,kt.getNamedType)(r);if(!(0,kt.isLeafType)(n)){let i=(0,Li.inspect)(r);
e.reportError(new ar.GraphQLError(`Expected value of type "${i}", found ${(0,ds.printForError)(t)}.`,{nodes:t}));return}try{if(((0,kt.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let o=(0,Li.inspect)(r);e.reportError(new ar.GraphQLError(`Expected value of type "${o}", found ${(0,ds.
printForError)(t)}.`,{nodes:t}))}}catch(i){let o=(0,Li.inspect)(r);i instanceof ar.GraphQLError?e.reportError(i):e.reportError(new ar.GraphQLError(`Expected val\
ue of type "${o}", found ${(0,ds.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}function eS(e,t,r,n){var i;let o=Object.keys(n);if(o.length!==1){e.
reportError(new ar.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(i=n[o[0]])===null||i===void 0?void 0:
i.value;(!a||a.kind===XE.Kind.NULL)&&e.reportError(new ar.GraphQLError(`Field "${r.name}.${o[0]}" must be non-null.`,{nodes:[t]}))}});var Hc=y(Jc=>{"use strict";Object.defineProperty(Jc,"__esModule",{value:!0});Jc.VariablesAreInputTypesRule=oS;var tS=w(),rS=ht(),nS=Q(),iS=Qt();function oS(e){return{
VariableDefinition(t){let r=(0,iS.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,nS.isInputType)(r)){let n=t.variable.name.value,i=(0,rS.print)(t.type);e.
reportError(new tS.GraphQLError(`Variable "$${n}" cannot be non-input type "${i}".`,{nodes:t.type}))}}}}});var Wc=y(zc=>{"use strict";Object.defineProperty(zc,"__esModule",{value:!0});zc.VariablesInAllowedPositionRule=uS;var lm=Z(),pm=w(),sS=$(),fs=Q(),dm=di(),aS=Qt();
function uS(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i,
type:o,defaultValue:s,parentType:a}of n){let u=i.name.value,c=t[u];if(c&&o){let l=e.getSchema(),p=(0,aS.typeFromAST)(l,c.type);if(p&&!cS(l,p,c.defaultValue,o,s)){
let f=(0,lm.inspect)(p),m=(0,lm.inspect)(o);e.reportError(new pm.GraphQLError(`Variable "$${u}" of type "${f}" used in position expecting type "${m}".`,{nodes:[
c,i]}))}(0,fs.isInputObjectType)(a)&&a.isOneOf&&(0,fs.isNullableType)(p)&&e.reportError(new pm.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,i]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function cS(e,t,r,n,i){if((0,fs.isNonNullType)(
n)&&!(0,fs.isNonNullType)(t)){if(!(r!=null&&r.kind!==sS.Kind.NULL)&&!(i!==void 0))return!1;let a=n.ofType;return(0,dm.isTypeSubTypeOf)(e,t,a)}return(0,dm.isTypeSubTypeOf)(
e,t,n)}});var Xc=y(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});Ar.specifiedSDLRules=Ar.specifiedRules=Ar.recommendedRules=void 0;var lS=_u(),pS=vu(),
dS=Eu(),fm=Su(),mm=Iu(),fS=Pu(),hm=Lu(),mS=ju(),hS=Cu(),yS=Fu(),gS=Gu(),_S=Uu(),bS=Qu(),vS=Bu(),TS=Zu(),ES=rc(),SS=ic(),ym=sc(),RS=lc(),NS=bc(),OS=Ec(),gm=Rc(),
IS=Oc(),_m=wc(),wS=Ac(),PS=kc(),AS=xc(),bm=qc(),DS=Mc(),LS=Vc(),kS=$c(),jS=Kc(),xS=Yc(),CS=Hc(),qS=Wc(),vm=Object.freeze([yS.MaxIntrospectionDepthRule]);Ar.recommendedRules=
vm;var FS=Object.freeze([lS.ExecutableDefinitionsRule,DS.UniqueOperationNamesRule,mS.LoneAnonymousOperationRule,NS.SingleFieldSubscriptionsRule,hm.KnownTypeNamesRule,
dS.FragmentsOnCompositeTypesRule,CS.VariablesAreInputTypesRule,RS.ScalarLeafsRule,pS.FieldsOnCorrectTypeRule,AS.UniqueFragmentNamesRule,fS.KnownFragmentNamesRule,
bS.NoUnusedFragmentsRule,ES.PossibleFragmentSpreadsRule,gS.NoFragmentCyclesRule,jS.UniqueVariableNamesRule,_S.NoUndefinedVariablesRule,vS.NoUnusedVariablesRule,
mm.KnownDirectivesRule,_m.UniqueDirectivesPerLocationRule,fm.KnownArgumentNamesRule,gm.UniqueArgumentNamesRule,xS.ValuesOfCorrectTypeRule,ym.ProvidedRequiredArgumentsRule,
qS.VariablesInAllowedPositionRule,TS.OverlappingFieldsCanBeMergedRule,bm.UniqueInputFieldNamesRule,...vm]);Ar.specifiedRules=FS;var MS=Object.freeze([hS.LoneSchemaDefinitionRule,
LS.UniqueOperationTypesRule,kS.UniqueTypeNamesRule,wS.UniqueEnumValueNamesRule,PS.UniqueFieldDefinitionNamesRule,OS.UniqueArgumentDefinitionNamesRule,IS.UniqueDirectiveNamesRule,
hm.KnownTypeNamesRule,mm.KnownDirectivesRule,_m.UniqueDirectivesPerLocationRule,SS.PossibleTypeExtensionsRule,fm.KnownArgumentNamesOnDirectivesRule,gm.UniqueArgumentNamesRule,
bm.UniqueInputFieldNamesRule,ym.ProvidedRequiredArgumentsOnDirectivesRule]);Ar.specifiedSDLRules=MS});var Tm=y(ms=>{"use strict";Object.defineProperty(ms,"__esModule",{value:!0});ms.SetMap=void 0;var Zc=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let i=this._memberIds.
get(n);i===void 0&&(i=this._nextMemberId++,this._memberIds.set(n,i)),r.push(i)}return r.sort((n,i)=>n-i),r.join(",")}};ms.SetMap=Zc});var rl=y(Dr=>{"use strict";Object.defineProperty(Dr,"__esModule",{value:!0});Dr.ValidationContext=Dr.SDLValidationContext=Dr.ASTValidationContext=void 0;var GS=Tm(),
Em=$(),VS=Sn(),Sm=Wo(),US=es(),ki=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new GS.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===Em.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],i;for(;i=n.pop();)for(let o of i.selections)
o.kind===Em.Kind.FRAGMENT_SPREAD?r.push(o):o.selectionSet&&n.push(o.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:i})=>this.getFragmentSpreads(
i).map(({name:o})=>o.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let i=new Set(r);for(let o of i){let s=this.
getFragment(o);if(s){n.push(s);let a=this.getFragmentSpreads(s.selectionSet);this.spendFragmentWork(a.length);for(let u of a)i.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw US.validationAbortedError}};Dr.ASTValidationContext=
ki;var el=class extends ki{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Dr.SDLValidationContext=el;var tl=class extends ki{constructor(t,r,n,i,o){super(r,i),this._hideSuggestions=o??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],i=new Sm.TypeInfo(this._schema);(0,VS.visit)(
t,(0,Sm.visitWithTypeInfo)(i,{VariableDefinition:()=>!1,Variable(o){n.push({node:o,type:i.getInputType(),defaultValue:i.getDefaultValue(),parentType:i.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),i=this._recursiveVariableUsages.get(n);i||(this.spendFragmentWork(n.length),i=n.flatMap(o=>{let s=this.getVariableUsages(o);return this.spendFragmentWork(s.length),
s}),this._recursiveVariableUsages.set(n,i)),this.spendFragmentWork(i.length),r=this.getVariableUsages(t).concat(i),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Dr.ValidationContext=tl});var ji=y(kn=>{"use strict";Object.defineProperty(kn,"__esModule",{value:!0});kn.assertValidSDL=zS;kn.assertValidSDLExtension=WS;kn.validate=HS;kn.validateSDL=nl;
var $S=Be(),QS=Ro(),KS=w(),BS=Xe(),hs=Sn(),YS=Ei(),Rm=Wo(),Om=Xc(),Nm=es(),Im=rl(),JS=(0,QS.mapValue)(BS.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function HS(e,t,r=Om.
specifiedRules,n,i=new Rm.TypeInfo(e)){var o,s;let a=(o=n?.maxErrors)!==null&&o!==void 0?o:100,u=(s=n?.hideSuggestions)!==null&&s!==void 0?s:!1;t||(0,$S.devAssert)(
!1,"Must provide document."),(0,YS.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new Im.ValidationContext(e,t,i,m=>{if(l.length>=a)throw l.push(new KS.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(m)},u),f=(0,hs.visitInParallel)(r.map(m=>m(p)));try{(0,hs.visit)(t,(0,Rm.visitWithTypeInfo)(
i,f),JS)}catch(m){if(m===Nm.validationAbortedError)l.push(Nm.validationAbortedError);else if(m!==c)throw m}return l}function nl(e,t,r=Om.specifiedSDLRules){let n=[],
i=new Im.SDLValidationContext(e,t,s=>{n.push(s)}),o=r.map(s=>s(i));return(0,hs.visit)(e,(0,hs.visitInParallel)(o)),n}function zS(e){let t=nl(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function WS(e,t){let r=nl(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var wm=y(il=>{"use strict";Object.defineProperty(il,"__esModule",{value:!0});il.memoize3=XS;function XS(e){let t;return function(n,i,o){t===void 0&&(t=new WeakMap);
let s=t.get(n);s===void 0&&(s=new WeakMap,t.set(n,s));let a=s.get(i);a===void 0&&(a=new WeakMap,s.set(i,a));let u=a.get(o);return u===void 0&&(u=e(n,i,o),a.set(
o,u)),u}}});var Pm=y(ol=>{"use strict";Object.defineProperty(ol,"__esModule",{value:!0});ol.promiseForObject=ZS;function ZS(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,i]of Object.keys(e).entries())r[i]=t[n];return r})}});var Am=y(sl=>{"use strict";Object.defineProperty(sl,"__esModule",{value:!0});sl.promiseReduce=tR;var eR=po();function tR(e,t,r){let n=r;for(let i of e)n=(0,eR.isPromise)(
n)?n.then(o=>t(o,i)):t(n,i);return n}});var Dm=y(ul=>{"use strict";Object.defineProperty(ul,"__esModule",{value:!0});ul.toError=nR;var rR=Z();function nR(e){return e instanceof Error?e:new al(e)}var al=class extends Error{constructor(t){
super("Unexpected error value: "+(0,rR.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var ys=y(cl=>{"use strict";Object.defineProperty(cl,"__esModule",{value:!0});cl.locatedError=sR;var iR=Dm(),oR=w();function sR(e,t,r){var n;let i=(0,iR.toError)(
e);return aR(i)?i:new oR.GraphQLError(i.message,{nodes:(n=i.nodes)!==null&&n!==void 0?n:t,source:i.source,positions:i.positions,path:r,originalError:i})}function aR(e){
return Array.isArray(e.path)}});var Ci=y(vt=>{"use strict";Object.defineProperty(vt,"__esModule",{value:!0});vt.assertValidExecutionArguments=Mm;vt.buildExecutionContext=Gm;vt.buildResolveInfo=
Um;vt.defaultTypeResolver=vt.defaultFieldResolver=void 0;vt.execute=Fm;vt.executeSync=mR;vt.getFieldDef=Qm;var pl=Be(),zr=Z(),uR=Ye(),cR=Bo(),hl=Gt(),jt=po(),lR=wm(),
Wr=Oi(),Lm=Pm(),pR=Am(),bt=w(),_s=ys(),ll=Xe(),km=$(),Lr=Q(),jn=_t(),dR=Ei(),Cm=ls(),qm=Ln(),fR=(0,lR.memoize3)((e,t,r)=>(0,Cm.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),dl=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function Fm(e){arguments.length<2||(0,pl.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:i}=e;Mm(t,r,n);let o=Gm(e);if(!("schema"in o))return{errors:o};try{let{operation:s}=o,
a=hR(o,s,i);return(0,jt.isPromise)(a)?a.then(u=>gs(u,o.collectedErrors.errors),u=>(o.collectedErrors.add(u,void 0),gs(null,o.collectedErrors.errors))):gs(a,o.collectedErrors.
errors)}catch(s){return o.collectedErrors.add(s,void 0),gs(null,o.collectedErrors.errors)}}function mR(e){let t=Fm(e);if((0,jt.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function gs(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function Mm(e,t,r){t||(0,pl.devAssert)(
!1,"Must provide document."),(0,dR.assertValidSchema)(e),r==null||(0,hl.isObjectLike)(r)||(0,pl.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function Gm(e){var t,r,n,i;let{schema:o,document:s,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:f,subscribeFieldResolver:m,options:v}=e,x,G=Object.create(null);for(let Y of s.definitions)switch(Y.
kind){case km.Kind.OPERATION_DEFINITION:if(l==null){if(x!==void 0)return[new bt.GraphQLError("Must provide operation name if query contains multiple operations.")];
x=Y}else((t=Y.name)===null||t===void 0?void 0:t.value)===l&&(x=Y);break;case km.Kind.FRAGMENT_DEFINITION:G[Y.name.value]=Y;break;default:}if(!x)return l!=null?[
new bt.GraphQLError(`Unknown operation named "${l}".`)]:[new bt.GraphQLError("Must provide an operation.")];let U=(r=x.variableDefinitions)!==null&&r!==void 0?r:
[],ke=(0,qm.getVariableValues)(o,U,c??{},{maxErrors:(n=v?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(i=e.hideSuggestions)!==null&&i!==void 0?i:
!1});return ke.errors?ke.errors:{schema:o,fragments:G,rootValue:a,contextValue:u,operation:x,variableValues:ke.coerced,fieldResolver:p??ml,typeResolver:f??$m,subscribeFieldResolver:m??
ml,collectedErrors:new dl}}function hR(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new bt.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let i=(0,Cm.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),o=void 0;switch(t.operation){case ll.OperationTypeNode.
QUERY:return bs(e,n,r,o,i);case ll.OperationTypeNode.MUTATION:return yR(e,n,r,o,i);case ll.OperationTypeNode.SUBSCRIPTION:return bs(e,n,r,o,i)}}function yR(e,t,r,n,i){
return(0,pR.promiseReduce)(i.entries(),(o,[s,a])=>{let u=(0,Wr.addPath)(n,s,t.name),c=Vm(e,t,r,a,u);return c===void 0?o:(0,jt.isPromise)(c)?c.then(l=>(o[s]=l,o)):
(o[s]=c,o)},Object.create(null))}function bs(e,t,r,n,i){let o=Object.create(null),s=!1;try{for(let[a,u]of i.entries()){let c=(0,Wr.addPath)(n,a,t.name),l=Vm(e,t,
r,u,c);l!==void 0&&(o[a]=l,(0,jt.isPromise)(l)&&(s=!0))}}catch(a){if(s)return(0,Lm.promiseForObject)(o).finally(()=>{throw a});throw a}return s?(0,Lm.promiseForObject)(
o):o}function Vm(e,t,r,n,i){var o;let s=Qm(e.schema,t,n[0]);if(!s)return;let a=s.type,u=(o=s.resolve)!==null&&o!==void 0?o:e.fieldResolver,c=Um(e,s,n,t,i);try{let l=(0,qm.
getArgumentValues)(s,n[0],e.variableValues),p=e.contextValue,f=u(r,l,p,c),m;return(0,jt.isPromise)(f)?m=f.then(v=>xi(e,a,n,c,i,v)):m=xi(e,a,n,c,i,f),(0,jt.isPromise)(
m)?m.then(void 0,v=>{let x=(0,_s.locatedError)(v,n,(0,Wr.pathToArray)(i));return vs(x,a,i,e)}):m}catch(l){let p=(0,_s.locatedError)(l,n,(0,Wr.pathToArray)(i));return vs(
p,a,i,e)}}function Um(e,t,r,n,i){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:i,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function vs(e,t,r,n){if((0,Lr.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function xi(e,t,r,n,i,o){
if(o instanceof Error)throw o;if((0,Lr.isNonNullType)(t)){let s=xi(e,t.ofType,r,n,i,o);if(s===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return s}if(o==null)return null;if((0,Lr.isListType)(t))return gR(e,t,r,n,i,o);if((0,Lr.isLeafType)(t))return _R(t,o);if((0,Lr.
isAbstractType)(t))return bR(e,t,r,n,i,o);if((0,Lr.isObjectType)(t))return fl(e,t,r,n,i,o);(0,uR.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,zr.inspect)(t))}function gR(e,t,r,n,i,o){if(!(0,cR.isIterableObject)(o))throw new bt.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let s=t.ofType,a=!1,u=Array.from(o,(c,l)=>{let p=(0,Wr.addPath)(i,l,void 0);try{let f;return(0,jt.isPromise)(c)?f=c.then(m=>xi(
e,s,r,n,p,m)):f=xi(e,s,r,n,p,c),(0,jt.isPromise)(f)?(a=!0,f.then(void 0,m=>{let v=(0,_s.locatedError)(m,r,(0,Wr.pathToArray)(p));return vs(v,s,p,e)})):f}catch(f){
let m=(0,_s.locatedError)(f,r,(0,Wr.pathToArray)(p));return vs(m,s,p,e)}});return a?Promise.all(u):u}function _R(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,zr.inspect)(e)}.serialize(${(0,zr.inspect)(t)})\` to return non-nullable value, returned: ${(0,zr.inspect)(r)}`);return r}function bR(e,t,r,n,i,o){
var s;let a=(s=t.resolveType)!==null&&s!==void 0?s:e.typeResolver,u=e.contextValue,c=a(o,u,n,t);return(0,jt.isPromise)(c)?c.then(l=>fl(e,jm(l,e,t,r,n,o),r,n,i,o)):
fl(e,jm(c,e,t,r,n,o),r,n,i,o)}function jm(e,t,r,n,i,o){if(e==null)throw new bt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${i.parentType.name}.${i.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Lr.isObjectType)(e))throw new bt.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new bt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${i.parentType.name}.${i.fieldName}" with value ${(0,zr.inspect)(o)}, received "${(0,zr.inspect)(e)}".`);let s=t.schema.getType(e);if(s==null)throw new bt.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Lr.isObjectType)(s))throw new bt.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,s))throw new bt.GraphQLError(`Runtime Obj\
ect type "${s.name}" is not a possible type for "${r.name}".`,{nodes:n});return s}function fl(e,t,r,n,i,o){let s=fR(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(o,e.contextValue,
n);if((0,jt.isPromise)(a))return a.then(u=>{if(!u)throw xm(t,o,r);return bs(e,t,o,i,s)});if(!a)throw xm(t,o,r)}return bs(e,t,o,i,s)}function xm(e,t,r){return new bt.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,zr.inspect)(t)}.`,{nodes:r})}var $m=function(e,t,r,n){if((0,hl.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let i=r.schema.getPossibleTypes(n),o=[];try{for(let s=0;s<i.length;s++){let a=i[s];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,jt.
isPromise)(u))o[s]=u;else if(u)return o.length&&Promise.allSettled(o).catch(()=>{}),a.name}}}catch(s){if(o.length)return Promise.allSettled(o).then(()=>{throw s});
throw s}if(o.length)return Promise.all(o).then(s=>{for(let a=0;a<s.length;a++)if(s[a])return i[a].name})};vt.defaultTypeResolver=$m;var ml=function(e,t,r,n){if((0,hl.
isObjectLike)(e)||typeof e=="function"){let i=e[n.fieldName];return typeof i=="function"?e[n.fieldName](t,r,n):i}};vt.defaultFieldResolver=ml;function Qm(e,t,r){
let n=r.name.value;return n===jn.SchemaMetaFieldDef.name&&e.getQueryType()===t?jn.SchemaMetaFieldDef:n===jn.TypeMetaFieldDef.name&&e.getQueryType()===t?jn.TypeMetaFieldDef:
n===jn.TypeNameMetaFieldDef.name?jn.TypeNameMetaFieldDef:t.getFields()[n]}});var Bm=y(Ts=>{"use strict";Object.defineProperty(Ts,"__esModule",{value:!0});Ts.graphql=OR;Ts.graphqlSync=IR;var vR=Be(),TR=po(),ER=Mr(),SR=Ei(),RR=ji(),NR=Ci();
function OR(e){return new Promise(t=>t(Km(e)))}function IR(e){let t=Km(e);if((0,TR.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function Km(e){arguments.length<2||(0,vR.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,SR.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,ER.parse)(r)}catch(m){return{errors:[m]}}let f=(0,RR.validate)(t,p,void 0,{hideSuggestions:c});return f.length>
0?{errors:f}:(0,NR.execute)({schema:t,document:p,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var Hm=y(b=>{"use strict";Object.defineProperty(b,"__esModule",{value:!0});Object.defineProperty(b,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return xt.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(b,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return ur.GRAPHQL_MAX_INT}});Object.defineProperty(b,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return ur.GRAPHQL_MIN_INT}});Object.defineProperty(b,"GraphQLBoolean",{enumerable:!0,get:function(){return ur.GraphQLBoolean}});
Object.defineProperty(b,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return xt.GraphQLDeprecatedDirective}});Object.defineProperty(b,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return xt.GraphQLDirective}});Object.defineProperty(b,"GraphQLEnumType",{enumerable:!0,get:function(){return D.GraphQLEnumType}});
Object.defineProperty(b,"GraphQLFloat",{enumerable:!0,get:function(){return ur.GraphQLFloat}});Object.defineProperty(b,"GraphQLID",{enumerable:!0,get:function(){
return ur.GraphQLID}});Object.defineProperty(b,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return xt.GraphQLIncludeDirective}});Object.defineProperty(
b,"GraphQLInputObjectType",{enumerable:!0,get:function(){return D.GraphQLInputObjectType}});Object.defineProperty(b,"GraphQLInt",{enumerable:!0,get:function(){return ur.
GraphQLInt}});Object.defineProperty(b,"GraphQLInterfaceType",{enumerable:!0,get:function(){return D.GraphQLInterfaceType}});Object.defineProperty(b,"GraphQLList",
{enumerable:!0,get:function(){return D.GraphQLList}});Object.defineProperty(b,"GraphQLNonNull",{enumerable:!0,get:function(){return D.GraphQLNonNull}});Object.defineProperty(
b,"GraphQLObjectType",{enumerable:!0,get:function(){return D.GraphQLObjectType}});Object.defineProperty(b,"GraphQLOneOfDirective",{enumerable:!0,get:function(){
return xt.GraphQLOneOfDirective}});Object.defineProperty(b,"GraphQLScalarType",{enumerable:!0,get:function(){return D.GraphQLScalarType}});Object.defineProperty(
b,"GraphQLSchema",{enumerable:!0,get:function(){return yl.GraphQLSchema}});Object.defineProperty(b,"GraphQLSkipDirective",{enumerable:!0,get:function(){return xt.
GraphQLSkipDirective}});Object.defineProperty(b,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return xt.GraphQLSpecifiedByDirective}});Object.defineProperty(
b,"GraphQLString",{enumerable:!0,get:function(){return ur.GraphQLString}});Object.defineProperty(b,"GraphQLUnionType",{enumerable:!0,get:function(){return D.GraphQLUnionType}});
Object.defineProperty(b,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return et.SchemaMetaFieldDef}});Object.defineProperty(b,"TypeKind",{enumerable:!0,get:function(){
return et.TypeKind}});Object.defineProperty(b,"TypeMetaFieldDef",{enumerable:!0,get:function(){return et.TypeMetaFieldDef}});Object.defineProperty(b,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return et.TypeNameMetaFieldDef}});Object.defineProperty(b,"__Directive",{enumerable:!0,get:function(){return et.__Directive}});
Object.defineProperty(b,"__DirectiveLocation",{enumerable:!0,get:function(){return et.__DirectiveLocation}});Object.defineProperty(b,"__EnumValue",{enumerable:!0,
get:function(){return et.__EnumValue}});Object.defineProperty(b,"__Field",{enumerable:!0,get:function(){return et.__Field}});Object.defineProperty(b,"__InputVal\
ue",{enumerable:!0,get:function(){return et.__InputValue}});Object.defineProperty(b,"__Schema",{enumerable:!0,get:function(){return et.__Schema}});Object.defineProperty(
b,"__Type",{enumerable:!0,get:function(){return et.__Type}});Object.defineProperty(b,"__TypeKind",{enumerable:!0,get:function(){return et.__TypeKind}});Object.defineProperty(
b,"assertAbstractType",{enumerable:!0,get:function(){return D.assertAbstractType}});Object.defineProperty(b,"assertCompositeType",{enumerable:!0,get:function(){
return D.assertCompositeType}});Object.defineProperty(b,"assertDirective",{enumerable:!0,get:function(){return xt.assertDirective}});Object.defineProperty(b,"as\
sertEnumType",{enumerable:!0,get:function(){return D.assertEnumType}});Object.defineProperty(b,"assertEnumValueName",{enumerable:!0,get:function(){return Jm.assertEnumValueName}});
Object.defineProperty(b,"assertInputObjectType",{enumerable:!0,get:function(){return D.assertInputObjectType}});Object.defineProperty(b,"assertInputType",{enumerable:!0,
get:function(){return D.assertInputType}});Object.defineProperty(b,"assertInterfaceType",{enumerable:!0,get:function(){return D.assertInterfaceType}});Object.defineProperty(
b,"assertLeafType",{enumerable:!0,get:function(){return D.assertLeafType}});Object.defineProperty(b,"assertListType",{enumerable:!0,get:function(){return D.assertListType}});
Object.defineProperty(b,"assertName",{enumerable:!0,get:function(){return Jm.assertName}});Object.defineProperty(b,"assertNamedType",{enumerable:!0,get:function(){
return D.assertNamedType}});Object.defineProperty(b,"assertNonNullType",{enumerable:!0,get:function(){return D.assertNonNullType}});Object.defineProperty(b,"ass\
ertNullableType",{enumerable:!0,get:function(){return D.assertNullableType}});Object.defineProperty(b,"assertObjectType",{enumerable:!0,get:function(){return D.
assertObjectType}});Object.defineProperty(b,"assertOutputType",{enumerable:!0,get:function(){return D.assertOutputType}});Object.defineProperty(b,"assertScalarT\
ype",{enumerable:!0,get:function(){return D.assertScalarType}});Object.defineProperty(b,"assertSchema",{enumerable:!0,get:function(){return yl.assertSchema}});Object.
defineProperty(b,"assertType",{enumerable:!0,get:function(){return D.assertType}});Object.defineProperty(b,"assertUnionType",{enumerable:!0,get:function(){return D.
assertUnionType}});Object.defineProperty(b,"assertValidSchema",{enumerable:!0,get:function(){return Ym.assertValidSchema}});Object.defineProperty(b,"assertWrapp\
ingType",{enumerable:!0,get:function(){return D.assertWrappingType}});Object.defineProperty(b,"getNamedType",{enumerable:!0,get:function(){return D.getNamedType}});
Object.defineProperty(b,"getNullableType",{enumerable:!0,get:function(){return D.getNullableType}});Object.defineProperty(b,"introspectionTypes",{enumerable:!0,
get:function(){return et.introspectionTypes}});Object.defineProperty(b,"isAbstractType",{enumerable:!0,get:function(){return D.isAbstractType}});Object.defineProperty(
b,"isCompositeType",{enumerable:!0,get:function(){return D.isCompositeType}});Object.defineProperty(b,"isDirective",{enumerable:!0,get:function(){return xt.isDirective}});
Object.defineProperty(b,"isEnumType",{enumerable:!0,get:function(){return D.isEnumType}});Object.defineProperty(b,"isInputObjectType",{enumerable:!0,get:function(){
return D.isInputObjectType}});Object.defineProperty(b,"isInputType",{enumerable:!0,get:function(){return D.isInputType}});Object.defineProperty(b,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return D.isInterfaceType}});Object.defineProperty(b,"isIntrospectionType",{enumerable:!0,get:function(){return et.isIntrospectionType}});
Object.defineProperty(b,"isLeafType",{enumerable:!0,get:function(){return D.isLeafType}});Object.defineProperty(b,"isListType",{enumerable:!0,get:function(){return D.
isListType}});Object.defineProperty(b,"isNamedType",{enumerable:!0,get:function(){return D.isNamedType}});Object.defineProperty(b,"isNonNullType",{enumerable:!0,
get:function(){return D.isNonNullType}});Object.defineProperty(b,"isNullableType",{enumerable:!0,get:function(){return D.isNullableType}});Object.defineProperty(
b,"isObjectType",{enumerable:!0,get:function(){return D.isObjectType}});Object.defineProperty(b,"isOutputType",{enumerable:!0,get:function(){return D.isOutputType}});
Object.defineProperty(b,"isRequiredArgument",{enumerable:!0,get:function(){return D.isRequiredArgument}});Object.defineProperty(b,"isRequiredInputField",{enumerable:!0,
get:function(){return D.isRequiredInputField}});Object.defineProperty(b,"isScalarType",{enumerable:!0,get:function(){return D.isScalarType}});Object.defineProperty(
b,"isSchema",{enumerable:!0,get:function(){return yl.isSchema}});Object.defineProperty(b,"isSpecifiedDirective",{enumerable:!0,get:function(){return xt.isSpecifiedDirective}});
Object.defineProperty(b,"isSpecifiedScalarType",{enumerable:!0,get:function(){return ur.isSpecifiedScalarType}});Object.defineProperty(b,"isType",{enumerable:!0,
get:function(){return D.isType}});Object.defineProperty(b,"isUnionType",{enumerable:!0,get:function(){return D.isUnionType}});Object.defineProperty(b,"isWrappin\
gType",{enumerable:!0,get:function(){return D.isWrappingType}});Object.defineProperty(b,"resolveObjMapThunk",{enumerable:!0,get:function(){return D.resolveObjMapThunk}});
Object.defineProperty(b,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return D.resolveReadonlyArrayThunk}});Object.defineProperty(b,"specifiedDirect\
ives",{enumerable:!0,get:function(){return xt.specifiedDirectives}});Object.defineProperty(b,"specifiedScalarTypes",{enumerable:!0,get:function(){return ur.specifiedScalarTypes}});
Object.defineProperty(b,"validateSchema",{enumerable:!0,get:function(){return Ym.validateSchema}});var yl=Kr(),D=Q(),xt=Ze(),ur=$t(),et=_t(),Ym=Ei(),Jm=ai()});var Wm=y(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});Object.defineProperty(K,"BREAK",{enumerable:!0,get:function(){return Fi.BREAK}});Object.
defineProperty(K,"DirectiveLocation",{enumerable:!0,get:function(){return jR.DirectiveLocation}});Object.defineProperty(K,"Kind",{enumerable:!0,get:function(){return AR.
Kind}});Object.defineProperty(K,"Lexer",{enumerable:!0,get:function(){return LR.Lexer}});Object.defineProperty(K,"Location",{enumerable:!0,get:function(){return gl.
Location}});Object.defineProperty(K,"OperationTypeNode",{enumerable:!0,get:function(){return gl.OperationTypeNode}});Object.defineProperty(K,"Source",{enumerable:!0,
get:function(){return wR.Source}});Object.defineProperty(K,"Token",{enumerable:!0,get:function(){return gl.Token}});Object.defineProperty(K,"TokenKind",{enumerable:!0,
get:function(){return DR.TokenKind}});Object.defineProperty(K,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Fi.getEnterLeaveForKind}});Object.defineProperty(
K,"getLocation",{enumerable:!0,get:function(){return PR.getLocation}});Object.defineProperty(K,"getVisitFn",{enumerable:!0,get:function(){return Fi.getVisitFn}});
Object.defineProperty(K,"isConstValueNode",{enumerable:!0,get:function(){return Ct.isConstValueNode}});Object.defineProperty(K,"isDefinitionNode",{enumerable:!0,
get:function(){return Ct.isDefinitionNode}});Object.defineProperty(K,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Ct.isExecutableDefinitionNode}});
Object.defineProperty(K,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Ct.isSchemaCoordinateNode}});Object.defineProperty(K,"isSelectionNode",{enumerable:!0,
get:function(){return Ct.isSelectionNode}});Object.defineProperty(K,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Ct.isTypeDefinitionNode}});Object.
defineProperty(K,"isTypeExtensionNode",{enumerable:!0,get:function(){return Ct.isTypeExtensionNode}});Object.defineProperty(K,"isTypeNode",{enumerable:!0,get:function(){
return Ct.isTypeNode}});Object.defineProperty(K,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Ct.isTypeSystemDefinitionNode}});Object.defineProperty(
K,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Ct.isTypeSystemExtensionNode}});Object.defineProperty(K,"isValueNode",{enumerable:!0,get:function(){
return Ct.isValueNode}});Object.defineProperty(K,"parse",{enumerable:!0,get:function(){return qi.parse}});Object.defineProperty(K,"parseConstValue",{enumerable:!0,
get:function(){return qi.parseConstValue}});Object.defineProperty(K,"parseSchemaCoordinate",{enumerable:!0,get:function(){return qi.parseSchemaCoordinate}});Object.
defineProperty(K,"parseType",{enumerable:!0,get:function(){return qi.parseType}});Object.defineProperty(K,"parseValue",{enumerable:!0,get:function(){return qi.parseValue}});
Object.defineProperty(K,"print",{enumerable:!0,get:function(){return kR.print}});Object.defineProperty(K,"printLocation",{enumerable:!0,get:function(){return zm.
printLocation}});Object.defineProperty(K,"printSourceLocation",{enumerable:!0,get:function(){return zm.printSourceLocation}});Object.defineProperty(K,"visit",{enumerable:!0,
get:function(){return Fi.visit}});Object.defineProperty(K,"visitInParallel",{enumerable:!0,get:function(){return Fi.visitInParallel}});var wR=To(),PR=mo(),zm=pa(),
AR=$(),DR=gn(),LR=ti(),qi=Mr(),kR=ht(),Fi=Sn(),gl=Xe(),Ct=Yr(),jR=yn()});var Xm=y(_l=>{"use strict";Object.defineProperty(_l,"__esModule",{value:!0});_l.isAsyncIterable=xR;function xR(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var Zm=y(bl=>{"use strict";Object.defineProperty(bl,"__esModule",{value:!0});bl.mapAsyncIterator=CR;function CR(e,t){let r=e[Symbol.asyncIterator]();async function n(o){
if(o.done)return o;try{return{value:await t(o.value),done:!1}}catch(s){throw await i(),s}}async function i(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(o){if(typeof r.
throw=="function")return n(await r.throw(o));throw await i(),o},[Symbol.asyncIterator](){return this}}}});var nh=y(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});Es.createSourceEventStream=rh;Es.subscribe=$R;var qR=Be(),FR=Z(),th=Xm(),eh=Oi(),vl=w(),
MR=ys(),GR=ls(),Mi=Ci(),VR=Zm(),UR=Ln();async function $R(e){arguments.length<2||(0,qR.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await rh(e);if(!(0,th.isAsyncIterable)(t))return t;let r=n=>(0,Mi.execute)({...e,rootValue:n});return(0,VR.mapAsyncIterator)(
t,r)}function QR(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function rh(...e){let t=QR(e),{schema:r,document:n,variableValues:i}=t;(0,Mi.assertValidExecutionArguments)(r,n,i);let o=(0,Mi.buildExecutionContext)(t);if(!("\
schema"in o))return{errors:o};try{let s=await KR(o);if(!(0,th.isAsyncIterable)(s))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,FR.
inspect)(s)}.`);return s}catch(s){if(s instanceof vl.GraphQLError)return{errors:[s]};throw s}}async function KR(e){let{schema:t,fragments:r,operation:n,variableValues:i,
rootValue:o}=e,s=t.getSubscriptionType();if(s==null)throw new vl.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,GR.
collectFields)(t,r,i,s,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,Mi.getFieldDef)(t,s,c[0]);if(!l){let v=c[0].name.value;throw new vl.GraphQLError(`The subs\
cription field "${v}" is not defined.`,{nodes:c})}let p=(0,eh.addPath)(void 0,u,s.name),f=(0,Mi.buildResolveInfo)(e,l,c,s,p);try{var m;let v=(0,UR.getArgumentValues)(
l,c[0],i),x=e.contextValue,U=await((m=l.subscribe)!==null&&m!==void 0?m:e.subscribeFieldResolver)(o,v,x,f);if(U instanceof Error)throw U;return U}catch(v){throw(0,MR.
locatedError)(v,c,(0,eh.pathToArray)(p))}}});var oh=y(Tt=>{"use strict";Object.defineProperty(Tt,"__esModule",{value:!0});Object.defineProperty(Tt,"createSourceEventStream",{enumerable:!0,get:function(){return ih.
createSourceEventStream}});Object.defineProperty(Tt,"defaultFieldResolver",{enumerable:!0,get:function(){return Ss.defaultFieldResolver}});Object.defineProperty(
Tt,"defaultTypeResolver",{enumerable:!0,get:function(){return Ss.defaultTypeResolver}});Object.defineProperty(Tt,"execute",{enumerable:!0,get:function(){return Ss.
execute}});Object.defineProperty(Tt,"executeSync",{enumerable:!0,get:function(){return Ss.executeSync}});Object.defineProperty(Tt,"getArgumentValues",{enumerable:!0,
get:function(){return Tl.getArgumentValues}});Object.defineProperty(Tt,"getDirectiveValues",{enumerable:!0,get:function(){return Tl.getDirectiveValues}});Object.
defineProperty(Tt,"getVariableValues",{enumerable:!0,get:function(){return Tl.getVariableValues}});Object.defineProperty(Tt,"responsePathAsArray",{enumerable:!0,
get:function(){return BR.pathToArray}});Object.defineProperty(Tt,"subscribe",{enumerable:!0,get:function(){return ih.subscribe}});var BR=Oi(),Ss=Ci(),ih=nh(),Tl=Ln()});var sh=y(Rl=>{"use strict";Object.defineProperty(Rl,"__esModule",{value:!0});Rl.NoDeprecatedCustomRule=YR;var El=Ye(),Gi=w(),Sl=Q();function YR(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getParentType();i!=null||(0,El.invariant)(!1),e.reportError(new Gi.GraphQLError(`The field ${i.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getDirective();if(i!=null)e.reportError(
new Gi.GraphQLError(`Directive "@${i.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let o=e.getParentType(),s=e.getFieldDef();o!=null&&s!=null||
(0,El.invariant)(!1),e.reportError(new Gi.GraphQLError(`Field "${o.name}.${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,Sl.
getNamedType)(e.getParentInputType());if((0,Sl.isInputObjectType)(r)){let n=r.getFields()[t.name.value],i=n?.deprecationReason;i!=null&&e.reportError(new Gi.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${i}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let i=(0,Sl.getNamedType)(
e.getInputType());i!=null||(0,El.invariant)(!1),e.reportError(new Gi.GraphQLError(`The enum value "${i.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var ah=y(Nl=>{"use strict";Object.defineProperty(Nl,"__esModule",{value:!0});Nl.NoSchemaIntrospectionCustomRule=WR;var JR=w(),HR=Q(),zR=_t();function WR(e){return{
Field(t){let r=(0,HR.getNamedType)(e.getType());r&&(0,zR.isIntrospectionType)(r)&&e.reportError(new JR.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var ch=y(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});Object.defineProperty(j,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return eN.
ExecutableDefinitionsRule}});Object.defineProperty(j,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return tN.FieldsOnCorrectTypeRule}});Object.defineProperty(
j,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return rN.FragmentsOnCompositeTypesRule}});Object.defineProperty(j,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return nN.KnownArgumentNamesRule}});Object.defineProperty(j,"KnownDirectivesRule",{enumerable:!0,get:function(){return iN.KnownDirectivesRule}});
Object.defineProperty(j,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return oN.KnownFragmentNamesRule}});Object.defineProperty(j,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return sN.KnownTypeNamesRule}});Object.defineProperty(j,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return aN.LoneAnonymousOperationRule}});
Object.defineProperty(j,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return IN.LoneSchemaDefinitionRule}});Object.defineProperty(j,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return ON.MaxIntrospectionDepthRule}});Object.defineProperty(j,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return xN.
NoDeprecatedCustomRule}});Object.defineProperty(j,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return uN.NoFragmentCyclesRule}});Object.defineProperty(j,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return CN.NoSchemaIntrospectionCustomRule}});Object.defineProperty(j,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return cN.NoUndefinedVariablesRule}});Object.defineProperty(j,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return lN.NoUnusedFragmentsRule}});
Object.defineProperty(j,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return pN.NoUnusedVariablesRule}});Object.defineProperty(j,"OverlappingFieldsCanBe\
MergedRule",{enumerable:!0,get:function(){return dN.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(j,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){
return fN.PossibleFragmentSpreadsRule}});Object.defineProperty(j,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return jN.PossibleTypeExtensionsRule}});
Object.defineProperty(j,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return mN.ProvidedRequiredArgumentsRule}});Object.defineProperty(j,"Scalar\
LeafsRule",{enumerable:!0,get:function(){return hN.ScalarLeafsRule}});Object.defineProperty(j,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return yN.
SingleFieldSubscriptionsRule}});Object.defineProperty(j,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return LN.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(j,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return gN.UniqueArgumentNamesRule}});Object.defineProperty(j,"UniqueDirectiveNam\
esRule",{enumerable:!0,get:function(){return kN.UniqueDirectiveNamesRule}});Object.defineProperty(j,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return _N.UniqueDirectivesPerLocationRule}});Object.defineProperty(j,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return AN.UniqueEnumValueNamesRule}});
Object.defineProperty(j,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return DN.UniqueFieldDefinitionNamesRule}});Object.defineProperty(j,"Uniq\
ueFragmentNamesRule",{enumerable:!0,get:function(){return bN.UniqueFragmentNamesRule}});Object.defineProperty(j,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return vN.UniqueInputFieldNamesRule}});Object.defineProperty(j,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return TN.UniqueOperationNamesRule}});Object.
defineProperty(j,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return wN.UniqueOperationTypesRule}});Object.defineProperty(j,"UniqueTypeNamesRule",{enumerable:!0,
get:function(){return PN.UniqueTypeNamesRule}});Object.defineProperty(j,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return EN.UniqueVariableNamesRule}});
Object.defineProperty(j,"ValidationContext",{enumerable:!0,get:function(){return ZR.ValidationContext}});Object.defineProperty(j,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return SN.ValuesOfCorrectTypeRule}});Object.defineProperty(j,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return RN.VariablesAreInputTypesRule}});
Object.defineProperty(j,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return NN.VariablesInAllowedPositionRule}});Object.defineProperty(j,"reco\
mmendedRules",{enumerable:!0,get:function(){return uh.recommendedRules}});Object.defineProperty(j,"specifiedRules",{enumerable:!0,get:function(){return uh.specifiedRules}});
Object.defineProperty(j,"validate",{enumerable:!0,get:function(){return XR.validate}});var XR=ji(),ZR=rl(),uh=Xc(),eN=_u(),tN=vu(),rN=Eu(),nN=Su(),iN=Iu(),oN=Pu(),
sN=Lu(),aN=ju(),uN=Gu(),cN=Uu(),lN=Qu(),pN=Bu(),dN=Zu(),fN=rc(),mN=sc(),hN=lc(),yN=bc(),gN=Rc(),_N=wc(),bN=xc(),vN=qc(),TN=Mc(),EN=Kc(),SN=Yc(),RN=Hc(),NN=Wc(),
ON=Fu(),IN=Cu(),wN=Vc(),PN=$c(),AN=Ac(),DN=kc(),LN=Ec(),kN=Oc(),jN=ic(),xN=sh(),CN=ah()});var lh=y(Xr=>{"use strict";Object.defineProperty(Xr,"__esModule",{value:!0});Object.defineProperty(Xr,"GraphQLError",{enumerable:!0,get:function(){return Ol.GraphQLError}});
Object.defineProperty(Xr,"formatError",{enumerable:!0,get:function(){return Ol.formatError}});Object.defineProperty(Xr,"locatedError",{enumerable:!0,get:function(){
return FN.locatedError}});Object.defineProperty(Xr,"printError",{enumerable:!0,get:function(){return Ol.printError}});Object.defineProperty(Xr,"syntaxError",{enumerable:!0,
get:function(){return qN.syntaxError}});var Ol=w(),qN=Yn(),FN=ys()});var wl=y(Il=>{"use strict";Object.defineProperty(Il,"__esModule",{value:!0});Il.getIntrospectionQuery=MN;function MN(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var ph=y(Pl=>{"use strict";Object.defineProperty(Pl,"__esModule",{value:!0});Pl.getOperationAST=VN;var GN=$();function VN(e,t){let r=null;for(let i of e.definitions)
if(i.kind===GN.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=i}else if(((n=i.name)===null||n===void 0?void 0:n.value)===t)return i}return r}});var dh=y(Al=>{"use strict";Object.defineProperty(Al,"__esModule",{value:!0});Al.getOperationRootType=UN;var Rs=w();function UN(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new Rs.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new Rs.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new Rs.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new Rs.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var fh=y(Dl=>{"use strict";Object.defineProperty(Dl,"__esModule",{value:!0});Dl.introspectionFromSchema=YN;var $N=Ye(),QN=Mr(),KN=Ci(),BN=wl();function YN(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,QN.parse)(
(0,BN.getIntrospectionQuery)(r)),i=(0,KN.executeSync)({schema:e,document:n});return!i.errors&&i.data||(0,$N.invariant)(!1),i.data}});var hh=y(Ll=>{"use strict";Object.defineProperty(Ll,"__esModule",{value:!0});Ll.buildClientSchema=eO;var JN=Be(),st=Z(),mh=Gt(),Ns=oi(),HN=Mr(),at=Q(),zN=Ze(),Bt=_t(),
WN=$t(),XN=Kr(),ZN=Pi();function eO(e,t){(0,mh.isObjectLike)(e)&&(0,mh.isObjectLike)(e.__schema)||(0,JN.devAssert)(!1,`Invalid or incomplete introspection resul\
t. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,st.inspect)(e)}.`);let r=e.__schema,n=(0,Ns.
keyValMap)(r.types,g=>g.name,g=>f(g));for(let g of[...WN.specifiedScalarTypes,...Bt.introspectionTypes])n[g.name]&&(n[g.name]=g);let i=r.queryType?l(r.queryType):
null,o=r.mutationType?l(r.mutationType):null,s=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(ta):[];return new XN.GraphQLSchema(
{description:r.description,query:i,mutation:o,subscription:s,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(g){if(g.kind===Bt.TypeKind.
LIST){let k=g.ofType;if(!k)throw new Error("Decorated type deeper than introspection query.");return new at.GraphQLList(u(k))}if(g.kind===Bt.TypeKind.NON_NULL){
let k=g.ofType;if(!k)throw new Error("Decorated type deeper than introspection query.");let lt=u(k);return new at.GraphQLNonNull((0,at.assertNullableType)(lt))}
return c(g)}function c(g){let k=g.name;if(!k)throw new Error(`Unknown type reference: ${(0,st.inspect)(g)}.`);let lt=n[k];if(!lt)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${k}. Ensure that a full introspection query is used in order to build a client schema.`);return lt}function l(g){return(0,at.assertObjectType)(
c(g))}function p(g){return(0,at.assertInterfaceType)(c(g))}function f(g){if(g!=null&&g.name!=null&&g.kind!=null)switch(g.kind){case Bt.TypeKind.SCALAR:return m(
g);case Bt.TypeKind.OBJECT:return x(g);case Bt.TypeKind.INTERFACE:return G(g);case Bt.TypeKind.UNION:return U(g);case Bt.TypeKind.ENUM:return ke(g);case Bt.TypeKind.
INPUT_OBJECT:return Y(g)}let k=(0,st.inspect)(g);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${k}.`)}function m(g){return new at.GraphQLScalarType({name:g.name,description:g.description,specifiedByURL:g.specifiedByURL})}function v(g){
if(g.interfaces===null&&g.kind===Bt.TypeKind.INTERFACE)return[];if(!g.interfaces){let k=(0,st.inspect)(g);throw new Error(`Introspection result missing interfac\
es: ${k}.`)}return g.interfaces.map(p)}function x(g){return new at.GraphQLObjectType({name:g.name,description:g.description,interfaces:()=>v(g),fields:()=>Pe(g)})}
function G(g){return new at.GraphQLInterfaceType({name:g.name,description:g.description,interfaces:()=>v(g),fields:()=>Pe(g)})}function U(g){if(!g.possibleTypes){
let k=(0,st.inspect)(g);throw new Error(`Introspection result missing possibleTypes: ${k}.`)}return new at.GraphQLUnionType({name:g.name,description:g.description,
types:()=>g.possibleTypes.map(l)})}function ke(g){if(!g.enumValues){let k=(0,st.inspect)(g);throw new Error(`Introspection result missing enumValues: ${k}.`)}return new at.
GraphQLEnumType({name:g.name,description:g.description,values:(0,Ns.keyValMap)(g.enumValues,k=>k.name,k=>({description:k.description,deprecationReason:k.deprecationReason}))})}
function Y(g){if(!g.inputFields){let k=(0,st.inspect)(g);throw new Error(`Introspection result missing inputFields: ${k}.`)}return new at.GraphQLInputObjectType(
{name:g.name,description:g.description,fields:()=>rt(g.inputFields),isOneOf:g.isOneOf})}function Pe(g){if(!g.fields)throw new Error(`Introspection result missin\
g fields: ${(0,st.inspect)(g)}.`);return(0,Ns.keyValMap)(g.fields,k=>k.name,Qe)}function Qe(g){let k=u(g.type);if(!(0,at.isOutputType)(k)){let lt=(0,st.inspect)(
k);throw new Error(`Introspection must provide output type for fields, but received: ${lt}.`)}if(!g.args){let lt=(0,st.inspect)(g);throw new Error(`Introspectio\
n result missing field args: ${lt}.`)}return{description:g.description,deprecationReason:g.deprecationReason,type:k,args:rt(g.args)}}function rt(g){return(0,Ns.
keyValMap)(g,k=>k.name,Zt)}function Zt(g){let k=u(g.type);if(!(0,at.isInputType)(k)){let no=(0,st.inspect)(k);throw new Error(`Introspection must provide input \
type for arguments, but received: ${no}.`)}let lt=g.defaultValue!=null?(0,ZN.valueFromAST)((0,HN.parseValue)(g.defaultValue),k):void 0;return{description:g.description,
type:k,defaultValue:lt,deprecationReason:g.deprecationReason}}function ta(g){if(!g.args){let k=(0,st.inspect)(g);throw new Error(`Introspection result missing d\
irective args: ${k}.`)}if(!g.locations){let k=(0,st.inspect)(g);throw new Error(`Introspection result missing directive locations: ${k}.`)}return new zN.GraphQLDirective(
{name:g.name,description:g.description,isRepeatable:g.isRepeatable,deprecationReason:g.deprecationReason,locations:g.locations.slice(),args:rt(g.args)})}}});var jl=y(Os=>{"use strict";Object.defineProperty(Os,"__esModule",{value:!0});Os.extendSchema=sO;Os.extendSchemaImpl=Sh;var tO=Be(),rO=Z(),nO=Ye(),iO=Nr(),Vi=Ro(),
ut=$(),yh=Yr(),ye=Q(),xn=Ze(),Th=_t(),Eh=$t(),gh=Kr(),oO=ji(),kl=Ln(),_h=Pi();function sO(e,t,r){(0,gh.assertSchema)(e),t!=null&&t.kind===ut.Kind.DOCUMENT||(0,tO.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,oO.assertValidSDLExtension)(t,e);let n=e.toConfig(),i=Sh(n,t,r);
return n===i?e:new gh.GraphQLSchema(i)}function Sh(e,t,r){var n,i,o,s;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,f=[];for(let h of t.definitions)
if(h.kind===ut.Kind.SCHEMA_DEFINITION)p=h;else if(h.kind===ut.Kind.SCHEMA_EXTENSION)f.push(h);else if((0,yh.isTypeDefinitionNode)(h))a.push(h);else if((0,yh.isTypeExtensionNode)(
h)){let R=h.name.value,S=u[R];u[R]=S?S.concat([h]):[h]}else if(h.kind===ut.Kind.DIRECTIVE_DEFINITION)l.push(h);else if(h.kind===ut.Kind.DIRECTIVE_EXTENSION){let R=h.
name.value,S=c[R];c[R]=S?S.concat([h]):[h]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&f.length===0&&p==null)return e;let m=Object.
create(null);for(let h of e.types)m[h.name]=Qe(h);for(let h of a){var v;let R=h.name.value;m[R]=(v=bh[R])!==null&&v!==void 0?v:y_(h)}let x=Object.create(null);for(let h of e.
directives)x[h.name]=m_(h);let G={query:e.query&&Y(e.query),mutation:e.mutation&&Y(e.mutation),subscription:e.subscription&&Y(e.subscription),...p&&Lp([p]),...Lp(
f)},U=Object.values(x);return{description:(n=p)===null||n===void 0||(i=n.description)===null||i===void 0?void 0:i.value,...G,types:Object.values(m),directives:[
...U.map(Pe),...l.map(h_)],extensions:Object.create(null),astNode:(o=p)!==null&&o!==void 0?o:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(f),assumeValid:(s=
r?.assumeValid)!==null&&s!==void 0?s:!1};function ke(h){return(0,ye.isListType)(h)?new ye.GraphQLList(ke(h.ofType)):(0,ye.isNonNullType)(h)?new ye.GraphQLNonNull(
ke(h.ofType)):Y(h)}function Y(h){return m[h.name]}function Pe(h){let R=h.toConfig();return new xn.GraphQLDirective({...R,args:(0,Vi.mapValue)(R.args,Dp)})}function Qe(h){
if((0,Th.isIntrospectionType)(h)||(0,Eh.isSpecifiedScalarType)(h))return h;if((0,ye.isScalarType)(h))return ta(h);if((0,ye.isObjectType)(h))return g(h);if((0,ye.
isInterfaceType)(h))return k(h);if((0,ye.isUnionType)(h))return lt(h);if((0,ye.isEnumType)(h))return Zt(h);if((0,ye.isInputObjectType)(h))return rt(h);(0,nO.invariant)(
!1,"Unexpected type: "+(0,rO.inspect)(h))}function rt(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[];return new ye.GraphQLInputObjectType({
...S,fields:()=>({...(0,Vi.mapValue)(S.fields,re=>({...re,type:ke(re.type)})),...jp(N)}),extensionASTNodes:S.extensionASTNodes.concat(N)})}function Zt(h){var R;
let S=h.toConfig(),N=(R=u[h.name])!==null&&R!==void 0?R:[];return new ye.GraphQLEnumType({...S,values:{...S.values,...xp(N)},extensionASTNodes:S.extensionASTNodes.
concat(N)})}function ta(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[],re=S.specifiedByURL;for(let J of N){var ge;re=(ge=vh(J))!==null&&ge!==
void 0?ge:re}return new ye.GraphQLScalarType({...S,specifiedByURL:re,extensionASTNodes:S.extensionASTNodes.concat(N)})}function g(h){var R;let S=h.toConfig(),N=(R=
u[S.name])!==null&&R!==void 0?R:[];return new ye.GraphQLObjectType({...S,interfaces:()=>[...h.getInterfaces().map(Y),...so(N)],fields:()=>({...(0,Vi.mapValue)(S.
fields,no),...oo(N)}),extensionASTNodes:S.extensionASTNodes.concat(N)})}function k(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[];return new ye.
GraphQLInterfaceType({...S,interfaces:()=>[...h.getInterfaces().map(Y),...so(N)],fields:()=>({...(0,Vi.mapValue)(S.fields,no),...oo(N)}),extensionASTNodes:S.extensionASTNodes.
concat(N)})}function lt(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[];return new ye.GraphQLUnionType({...S,types:()=>[...h.getTypes().map(
Y),...Cp(N)],extensionASTNodes:S.extensionASTNodes.concat(N)})}function no(h){return{...h,type:ke(h.type),args:h.args&&(0,Vi.mapValue)(h.args,Dp)}}function Dp(h){
return{...h,type:ke(h.type)}}function Lp(h){let R={};for(let N of h){var S;let re=(S=N.operationTypes)!==null&&S!==void 0?S:[];for(let ge of re)R[ge.operation]=
io(ge.type)}return R}function m_(h){var R,S;let N=h.toConfig(),re=(R=c[N.name])!==null&&R!==void 0?R:[],ge=(S=N.deprecationReason)!==null&&S!==void 0?S:re.map(J=>Zr(
J)).find(J=>J!=null);return new xn.GraphQLDirective({...N,deprecationReason:ge,extensionASTNodes:N.extensionASTNodes.concat(re)})}function io(h){var R;let S=h.name.
value,N=(R=bh[S])!==null&&R!==void 0?R:m[S];if(N===void 0)throw new Error(`Unknown type: "${S}".`);return N}function $n(h){return h.kind===ut.Kind.LIST_TYPE?new ye.
GraphQLList($n(h.type)):h.kind===ut.Kind.NON_NULL_TYPE?new ye.GraphQLNonNull($n(h.type)):io(h)}function h_(h){var R,S,N;let re=(R=c[h.name.value])!==null&&R!==void 0?
R:[],ge=(S=Zr(h))!==null&&S!==void 0?S:re.map(J=>Zr(J)).find(J=>J!=null);return new xn.GraphQLDirective({name:h.name.value,description:(N=h.description)===null||
N===void 0?void 0:N.value,locations:h.locations.map(({value:J})=>J),isRepeatable:h.repeatable,args:kp(h.arguments),deprecationReason:ge,astNode:h,extensionASTNodes:re})}
function oo(h){let R=Object.create(null);for(let re of h){var S;let ge=(S=re.fields)!==null&&S!==void 0?S:[];for(let J of ge){var N;R[J.name.value]={type:$n(J.type),
description:(N=J.description)===null||N===void 0?void 0:N.value,args:kp(J.arguments),deprecationReason:Zr(J),astNode:J}}}return R}function kp(h){let R=h??[],S=Object.
create(null);for(let re of R){var N;let ge=$n(re.type);S[re.name.value]={type:ge,description:(N=re.description)===null||N===void 0?void 0:N.value,defaultValue:(0,_h.
valueFromAST)(re.defaultValue,ge),deprecationReason:Zr(re),astNode:re}}return S}function jp(h){let R=Object.create(null);for(let re of h){var S;let ge=(S=re.fields)!==
null&&S!==void 0?S:[];for(let J of ge){var N;let ln=$n(J.type);R[J.name.value]={type:ln,description:(N=J.description)===null||N===void 0?void 0:N.value,defaultValue:(0,_h.
valueFromAST)(J.defaultValue,ln),deprecationReason:Zr(J),astNode:J}}}return R}function xp(h){let R=Object.create(null);for(let re of h){var S;let ge=(S=re.values)!==
null&&S!==void 0?S:[];for(let J of ge){var N;R[J.name.value]={description:(N=J.description)===null||N===void 0?void 0:N.value,deprecationReason:Zr(J),astNode:J}}}
return R}function so(h){return h.flatMap(R=>{var S,N;return(S=(N=R.interfaces)===null||N===void 0?void 0:N.map(io))!==null&&S!==void 0?S:[]})}function Cp(h){return h.
flatMap(R=>{var S,N;return(S=(N=R.types)===null||N===void 0?void 0:N.map(io))!==null&&S!==void 0?S:[]})}function y_(h){var R;let S=h.name.value,N=(R=u[S])!==null&&
R!==void 0?R:[];switch(h.kind){case ut.Kind.OBJECT_TYPE_DEFINITION:{var re;let St=[h,...N];return new ye.GraphQLObjectType({name:S,description:(re=h.description)===
null||re===void 0?void 0:re.value,interfaces:()=>so(St),fields:()=>oo(St),astNode:h,extensionASTNodes:N})}case ut.Kind.INTERFACE_TYPE_DEFINITION:{var ge;let St=[
h,...N];return new ye.GraphQLInterfaceType({name:S,description:(ge=h.description)===null||ge===void 0?void 0:ge.value,interfaces:()=>so(St),fields:()=>oo(St),astNode:h,
extensionASTNodes:N})}case ut.Kind.ENUM_TYPE_DEFINITION:{var J;let St=[h,...N];return new ye.GraphQLEnumType({name:S,description:(J=h.description)===null||J===void 0?
void 0:J.value,values:xp(St),astNode:h,extensionASTNodes:N})}case ut.Kind.UNION_TYPE_DEFINITION:{var ln;let St=[h,...N];return new ye.GraphQLUnionType({name:S,description:(ln=
h.description)===null||ln===void 0?void 0:ln.value,types:()=>Cp(St),astNode:h,extensionASTNodes:N})}case ut.Kind.SCALAR_TYPE_DEFINITION:{var ra;return new ye.GraphQLScalarType(
{name:S,description:(ra=h.description)===null||ra===void 0?void 0:ra.value,specifiedByURL:vh(h),astNode:h,extensionASTNodes:N})}case ut.Kind.INPUT_OBJECT_TYPE_DEFINITION:{
var na;let St=[h,...N];return new ye.GraphQLInputObjectType({name:S,description:(na=h.description)===null||na===void 0?void 0:na.value,fields:()=>jp(St),astNode:h,
extensionASTNodes:N,isOneOf:aO(h)})}}}}var bh=(0,iO.keyMap)([...Eh.specifiedScalarTypes,...Th.introspectionTypes],e=>e.name);function Zr(e){let t=(0,kl.getDirectiveValues)(
xn.GraphQLDeprecatedDirective,e);return t?.reason}function vh(e){let t=(0,kl.getDirectiveValues)(xn.GraphQLSpecifiedByDirective,e);return t?.url}function aO(e){
return!!(0,kl.getDirectiveValues)(xn.GraphQLOneOfDirective,e)}});var Nh=y(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.buildASTSchema=Rh;Is.buildSchema=hO;var uO=Be(),cO=$(),lO=Mr(),pO=Ze(),dO=Kr(),fO=ji(),
mO=jl();function Rh(e,t){e!=null&&e.kind===cO.Kind.DOCUMENT||(0,uO.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&
(0,fO.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,mO.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let o of n.types)switch(o.name){case"Query":n.query=o;break;case"Mutation":n.mutation=o;break;case"Subscription":n.subscription=o;
break}let i=[...n.directives,...pO.specifiedDirectives.filter(o=>n.directives.every(s=>s.name!==o.name))];return new dO.GraphQLSchema({...n,directives:i})}function hO(e,t){
let r=(0,lO.parse)(e,t);return Rh(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var wh=y(Cl=>{"use strict";Object.defineProperty(Cl,"__esModule",{value:!0});Cl.lexicographicSortSchema=EO;var yO=Z(),gO=Ye(),_O=oi(),Oh=si(),Je=Q(),bO=Ze(),vO=_t(),
TO=Kr();function EO(e){let t=e.toConfig(),r=(0,_O.keyValMap)(xl(t.types),f=>f.name,p);return new TO.GraphQLSchema({...t,types:Object.values(r),directives:xl(t.directives).
map(s),query:o(t.query),mutation:o(t.mutation),subscription:o(t.subscription)});function n(f){return(0,Je.isListType)(f)?new Je.GraphQLList(n(f.ofType)):(0,Je.isNonNullType)(
f)?new Je.GraphQLNonNull(n(f.ofType)):i(f)}function i(f){return r[f.name]}function o(f){return f&&i(f)}function s(f){let m=f.toConfig();return new bO.GraphQLDirective(
{...m,locations:Ih(m.locations,v=>v),args:a(m.args)})}function a(f){return ws(f,m=>({...m,type:n(m.type)}))}function u(f){return ws(f,m=>({...m,type:n(m.type),args:m.
args&&a(m.args)}))}function c(f){return ws(f,m=>({...m,type:n(m.type)}))}function l(f){return xl(f).map(i)}function p(f){if((0,Je.isScalarType)(f)||(0,vO.isIntrospectionType)(
f))return f;if((0,Je.isObjectType)(f)){let m=f.toConfig();return new Je.GraphQLObjectType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Je.
isInterfaceType)(f)){let m=f.toConfig();return new Je.GraphQLInterfaceType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Je.isUnionType)(f)){
let m=f.toConfig();return new Je.GraphQLUnionType({...m,types:()=>l(m.types)})}if((0,Je.isEnumType)(f)){let m=f.toConfig();return new Je.GraphQLEnumType({...m,values:ws(
m.values,v=>v)})}if((0,Je.isInputObjectType)(f)){let m=f.toConfig();return new Je.GraphQLInputObjectType({...m,fields:()=>c(m.fields)})}(0,gO.invariant)(!1,"Une\
xpected type: "+(0,yO.inspect)(f))}}function ws(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(Oh.naturalCompare))r[n]=t(e[n]);return r}function xl(e){
return Ih(e,t=>t.name)}function Ih(e,t){return e.slice().sort((r,n)=>{let i=t(r),o=t(n);return(0,Oh.naturalCompare)(i,o)})}});var xh=y(Ui=>{"use strict";Object.defineProperty(Ui,"__esModule",{value:!0});Ui.printIntrospectionSchema=PO;Ui.printSchema=wO;Ui.printType=Dh;var SO=Z(),RO=Ye(),
NO=Xn(),Fl=$(),Ps=ht(),Cn=Q(),Ml=Ze(),Ph=_t(),OO=$t(),IO=bi();function wO(e){return Ah(e,t=>!(0,Ml.isSpecifiedDirective)(t),AO)}function PO(e){return Ah(e,Ml.isSpecifiedDirective,
Ph.isIntrospectionType)}function AO(e){return!(0,OO.isSpecifiedScalarType)(e)&&!(0,Ph.isIntrospectionType)(e)}function Ah(e,t,r){let n=e.getDirectives().filter(
t),i=Object.values(e.getTypeMap()).filter(r);return[DO(e),...n.map(o=>MO(o)),...i.map(o=>Dh(o))].filter(Boolean).join(`

`)}function DO(e){if(e.description==null&&LO(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let i=e.getSubscriptionType();return i&&t.push(`  subscription: ${i.name}`),Et(e)+`schema {
${t.join(`
`)}
}`}function LO(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function Dh(e){if((0,Cn.isScalarType)(e))return kO(e);if((0,Cn.isObjectType)(e))return jO(e);if((0,Cn.isInterfaceType)(e))return xO(
e);if((0,Cn.isUnionType)(e))return CO(e);if((0,Cn.isEnumType)(e))return qO(e);if((0,Cn.isInputObjectType)(e))return FO(e);(0,RO.invariant)(!1,"Unexpected type: "+
(0,SO.inspect)(e))}function kO(e){return Et(e)+`scalar ${e.name}`+GO(e)}function Lh(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function jO(e){return Et(e)+`type ${e.name}`+Lh(e)+kh(e)}function xO(e){return Et(e)+`interface ${e.name}`+Lh(e)+kh(e)}function CO(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return Et(e)+"union "+e.name+r}function qO(e){let t=e.getValues().map((r,n)=>Et(r,"  ",!n)+"  "+r.name+As(r.deprecationReason));
return Et(e)+`enum ${e.name}`+Gl(t)}function FO(e){let t=Object.values(e.getFields()).map((r,n)=>Et(r,"  ",!n)+"  "+ql(r));return Et(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+Gl(t)}function kh(e){let t=Object.values(e.getFields()).map((r,n)=>Et(r,"  ",!n)+"  "+r.name+jh(r.args,"  ")+": "+String(r.type)+As(r.deprecationReason));
return Gl(t)}function Gl(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function jh(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(ql).join(", ")+")":`(
`+e.map((r,n)=>Et(r,"  "+t,!n)+"  "+t+ql(r)).join(`
`)+`
`+t+")"}function ql(e){let t=(0,IO.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,Ps.print)(t)}`),r+As(e.deprecationReason)}
function MO(e){return Et(e)+"directive @"+e.name+jh(e.args)+As(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function As(e){
return e==null?"":e!==Ml.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,Ps.print)({kind:Fl.Kind.STRING,value:e})})`:" @deprecated"}function GO(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,Ps.print)({kind:Fl.Kind.STRING,value:e.specifiedByURL})})`}function Et(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let i=(0,Ps.print)({kind:Fl.Kind.STRING,value:n,block:(0,NO.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+i.replace(/\n/g,`
`+t)+`
`}});var Ch=y(Vl=>{"use strict";Object.defineProperty(Vl,"__esModule",{value:!0});Vl.concatAST=UO;var VO=$();function UO(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:VO.Kind.DOCUMENT,definitions:t}}});var Mh=y(Ul=>{"use strict";Object.defineProperty(Ul,"__esModule",{value:!0});Ul.separateOperations=QO;var Ds=$(),$O=Sn();function QO(e){let t=[],r=Object.create(
null);for(let i of e.definitions)switch(i.kind){case Ds.Kind.OPERATION_DEFINITION:t.push(i);break;case Ds.Kind.FRAGMENT_DEFINITION:r[i.name.value]=qh(i.selectionSet);
break;default:}let n=Object.create(null);for(let i of t){let o=new Set;for(let a of qh(i.selectionSet))Fh(o,r,a);let s=i.name?i.name.value:"";n[s]={kind:Ds.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===i||a.kind===Ds.Kind.FRAGMENT_DEFINITION&&o.has(a.name.value))}}return n}function Fh(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let i of n)Fh(e,t,i)}}function qh(e){let t=[];return(0,$O.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var Uh=y(Ql=>{"use strict";Object.defineProperty(Ql,"__esModule",{value:!0});Ql.stripIgnoredCharacters=BO;var KO=Xn(),Gh=ti(),Vh=To(),$l=gn();function BO(e){let t=(0,Vh.
isSource)(e)?e:new Vh.Source(e),r=t.body,n=new Gh.Lexer(t),i="",o=!1;for(;n.advance().kind!==$l.TokenKind.EOF;){let s=n.token,a=s.kind,u=!(0,Gh.isPunctuatorTokenKind)(
s.kind);o&&(u||s.kind===$l.TokenKind.SPREAD)&&(i+=" ");let c=r.slice(s.start,s.end);a===$l.TokenKind.BLOCK_STRING?i+=(0,KO.printBlockString)(s.value,{minimize:!0}):
i+=c,o=u}return i}});var Qh=y(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});Ls.assertValidName=zO;Ls.isValidNameError=$h;var YO=Be(),JO=w(),HO=ai();function zO(e){
let t=$h(e);if(t)throw t;return e}function $h(e){if(typeof e=="string"||(0,YO.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new JO.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,HO.assertName)(e)}catch(t){return t}}});var Kh=y(Bl=>{"use strict";Object.defineProperty(Bl,"__esModule",{value:!0});Bl.sortValueNode=Kl;var WO=si(),cr=$();function Kl(e){switch(e.kind){case cr.Kind.OBJECT:
return{...e,fields:XO(e.fields)};case cr.Kind.LIST:return{...e,values:e.values.map(Kl)};case cr.Kind.INT:case cr.Kind.FLOAT:case cr.Kind.STRING:case cr.Kind.BOOLEAN:case cr.
Kind.NULL:case cr.Kind.ENUM:case cr.Kind.VARIABLE:return e}}function XO(e){return e.map(t=>({...t,value:Kl(t.value)})).sort((t,r)=>(0,WO.naturalCompare)(t.name.
value,r.name.value))}});var Zh=y(Yt=>{"use strict";Object.defineProperty(Yt,"__esModule",{value:!0});Yt.DangerousChangeType=Yt.BreakingChangeType=void 0;Yt.findBreakingChanges=iI;Yt.findDangerousChanges=
oI;var ZO=Z(),Wh=Ye(),Bh=Nr(),eI=ht(),ee=Q(),tI=$t(),rI=bi(),nI=Kh(),Se;Yt.BreakingChangeType=Se;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(Se||(Yt.BreakingChangeType=Se={}));var qt;Yt.DangerousChangeType=qt;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(qt||(Yt.DangerousChangeType=qt={}));function iI(e,t){return Xh(e,t).filter(r=>r.type in
Se)}function oI(e,t){return Xh(e,t).filter(r=>r.type in qt)}function Xh(e,t){return[...aI(e,t),...sI(e,t)]}function sI(e,t){let r=[],n=lr(e.getDirectives(),t.getDirectives());
for(let i of n.removed)r.push({type:Se.DIRECTIVE_REMOVED,description:`${i.name} was removed.`});for(let[i,o]of n.persisted){let s=lr(i.args,o.args);for(let a of s.
added)(0,ee.isRequiredArgument)(a)&&r.push({type:Se.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${i.name} was added.`});for(let a of s.
removed)r.push({type:Se.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${i.name}.`});i.isRepeatable&&!o.isRepeatable&&r.push({type:Se.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${i.name}.`});for(let a of i.locations)o.locations.includes(a)||r.push({type:Se.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${i.name}.`})}return r}function aI(e,t){let r=[],n=lr(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let i of n.removed)r.push(
{type:Se.TYPE_REMOVED,description:(0,tI.isSpecifiedScalarType)(i)?`Standard scalar ${i.name} was removed because it is not referenced anymore.`:`${i.name} was r\
emoved.`});for(let[i,o]of n.persisted)(0,ee.isEnumType)(i)&&(0,ee.isEnumType)(o)?r.push(...lI(i,o)):(0,ee.isUnionType)(i)&&(0,ee.isUnionType)(o)?r.push(...cI(i,
o)):(0,ee.isInputObjectType)(i)&&(0,ee.isInputObjectType)(o)?r.push(...uI(i,o)):(0,ee.isObjectType)(i)&&(0,ee.isObjectType)(o)?r.push(...Jh(i,o),...Yh(i,o)):(0,ee.
isInterfaceType)(i)&&(0,ee.isInterfaceType)(o)?r.push(...Jh(i,o),...Yh(i,o)):i.constructor!==o.constructor&&r.push({type:Se.TYPE_CHANGED_KIND,description:`${i.name}\
 changed from ${Hh(i)} to ${Hh(o)}.`});return r}function uI(e,t){let r=[],n=lr(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.added)(0,ee.
isRequiredInputField)(i)?r.push({type:Se.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${i.name} on input type ${e.name} was added.`}):r.push({type:qt.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${i.name} on input type ${e.name} was added.`});for(let i of n.removed)r.push({type:Se.FIELD_REMOVED,description:`${e.
name}.${i.name} was removed.`});for(let[i,o]of n.persisted)Qi(i.type,o.type)||r.push({type:Se.FIELD_CHANGED_KIND,description:`${e.name}.${i.name} changed type f\
rom ${String(i.type)} to ${String(o.type)}.`});return r}function cI(e,t){let r=[],n=lr(e.getTypes(),t.getTypes());for(let i of n.added)r.push({type:qt.TYPE_ADDED_TO_UNION,
description:`${i.name} was added to union type ${e.name}.`});for(let i of n.removed)r.push({type:Se.TYPE_REMOVED_FROM_UNION,description:`${i.name} was removed f\
rom union type ${e.name}.`});return r}function lI(e,t){let r=[],n=lr(e.getValues(),t.getValues());for(let i of n.added)r.push({type:qt.VALUE_ADDED_TO_ENUM,description:`${i.
name} was added to enum type ${e.name}.`});for(let i of n.removed)r.push({type:Se.VALUE_REMOVED_FROM_ENUM,description:`${i.name} was removed from enum type ${e.
name}.`});return r}function Yh(e,t){let r=[],n=lr(e.getInterfaces(),t.getInterfaces());for(let i of n.added)r.push({type:qt.IMPLEMENTED_INTERFACE_ADDED,description:`${i.
name} added to interfaces implemented by ${e.name}.`});for(let i of n.removed)r.push({type:Se.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${i.name}.`});return r}function Jh(e,t){let r=[],n=lr(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.removed)r.push(
{type:Se.FIELD_REMOVED,description:`${e.name}.${i.name} was removed.`});for(let[i,o]of n.persisted)r.push(...pI(e,i,o)),$i(i.type,o.type)||r.push({type:Se.FIELD_CHANGED_KIND,
description:`${e.name}.${i.name} changed type from ${String(i.type)} to ${String(o.type)}.`});return r}function pI(e,t,r){let n=[],i=lr(t.args,r.args);for(let o of i.
removed)n.push({type:Se.ARG_REMOVED,description:`${e.name}.${t.name} arg ${o.name} was removed.`});for(let[o,s]of i.persisted)if(!Qi(o.type,s.type))n.push({type:Se.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${o.name} has changed type from ${String(o.type)} to ${String(s.type)}.`});else if(o.defaultValue!==void 0)
if(s.defaultValue===void 0)n.push({type:qt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} defaultValue was removed.`});else{let u=zh(o.
defaultValue,o.type),c=zh(s.defaultValue,s.type);u!==c&&n.push({type:qt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let o of i.added)(0,ee.isRequiredArgument)(o)?n.push({type:Se.REQUIRED_ARG_ADDED,description:`A required arg ${o.name} on ${e.
name}.${t.name} was added.`}):n.push({type:qt.OPTIONAL_ARG_ADDED,description:`An optional arg ${o.name} on ${e.name}.${t.name} was added.`});return n}function $i(e,t){
return(0,ee.isListType)(e)?(0,ee.isListType)(t)&&$i(e.ofType,t.ofType)||(0,ee.isNonNullType)(t)&&$i(e,t.ofType):(0,ee.isNonNullType)(e)?(0,ee.isNonNullType)(t)&&
$i(e.ofType,t.ofType):(0,ee.isNamedType)(t)&&e.name===t.name||(0,ee.isNonNullType)(t)&&$i(e,t.ofType)}function Qi(e,t){return(0,ee.isListType)(e)?(0,ee.isListType)(
t)&&Qi(e.ofType,t.ofType):(0,ee.isNonNullType)(e)?(0,ee.isNonNullType)(t)&&Qi(e.ofType,t.ofType)||!(0,ee.isNonNullType)(t)&&Qi(e.ofType,t):(0,ee.isNamedType)(t)&&
e.name===t.name}function Hh(e){if((0,ee.isScalarType)(e))return"a Scalar type";if((0,ee.isObjectType)(e))return"an Object type";if((0,ee.isInterfaceType)(e))return"\
an Interface type";if((0,ee.isUnionType)(e))return"a Union type";if((0,ee.isEnumType)(e))return"an Enum type";if((0,ee.isInputObjectType)(e))return"an Input typ\
e";(0,Wh.invariant)(!1,"Unexpected type: "+(0,ZO.inspect)(e))}function zh(e,t){let r=(0,rI.astFromValue)(e,t);return r!=null||(0,Wh.invariant)(!1),(0,eI.print)(
(0,nI.sortValueNode)(r))}function lr(e,t){let r=[],n=[],i=[],o=(0,Bh.keyMap)(e,({name:a})=>a),s=(0,Bh.keyMap)(t,({name:a})=>a);for(let a of e){let u=s[a.name];u===
void 0?n.push(a):i.push([a,u])}for(let a of t)o[a.name]===void 0&&r.push(a);return{added:r,persisted:i,removed:n}}});var ty=y(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});ks.resolveASTSchemaCoordinate=ey;ks.resolveSchemaCoordinate=fI;var en=Z(),Ki=$(),dI=Mr(),
kr=Q();function fI(e,t){return ey(e,(0,dI.parseSchemaCoordinate)(t))}function mI(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedType",type:n}}
function hI(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,en.inspect)(r)} to be defined as a type in the schema.`);if(!(0,kr.isEnumType)(
n)&&!(0,kr.isInputObjectType)(n)&&!(0,kr.isObjectType)(n)&&!(0,kr.isInterfaceType)(n))throw new Error(`Expected ${(0,en.inspect)(r)} to be an Enum, Input Object\
, Object or Interface type.`);if((0,kr.isEnumType)(n)){let s=t.memberName.value,a=n.getValue(s);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}if((0,kr.
isInputObjectType)(n)){let s=t.memberName.value,a=n.getFields()[s];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let i=t.memberName.value,o=n.getFields()[i];
if(o!=null)return{kind:"Field",type:n,field:o}}function yI(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,en.inspect)(r)} to b\
e defined as a type in the schema.`);if(!(0,kr.isObjectType)(n)&&!(0,kr.isInterfaceType)(n))throw new Error(`Expected ${(0,en.inspect)(r)} to be an object type \
or interface type.`);let i=t.fieldName.value,o=n.getFields()[i];if(o==null)throw new Error(`Expected ${(0,en.inspect)(i)} to exist as a field of type ${(0,en.inspect)(
r)} in the schema.`);let s=t.argumentName.value,a=o.args.find(u=>u.name===s);if(a!=null)return{kind:"FieldArgument",type:n,field:o,fieldArgument:a}}function gI(e,t){
let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function _I(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)throw new Error(`\
Expected ${(0,en.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:i}}=t,o=n.args.find(s=>s.name===i);if(o)return{kind:"Directi\
veArgument",directive:n,directiveArgument:o}}function ey(e,t){switch(t.kind){case Ki.Kind.TYPE_COORDINATE:return mI(e,t);case Ki.Kind.MEMBER_COORDINATE:return hI(
e,t);case Ki.Kind.ARGUMENT_COORDINATE:return yI(e,t);case Ki.Kind.DIRECTIVE_COORDINATE:return gI(e,t);case Ki.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return _I(e,t)}}});var sy=y(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});Object.defineProperty(B,"BreakingChangeType",{enumerable:!0,get:function(){return js.
BreakingChangeType}});Object.defineProperty(B,"DangerousChangeType",{enumerable:!0,get:function(){return js.DangerousChangeType}});Object.defineProperty(B,"Type\
Info",{enumerable:!0,get:function(){return ny.TypeInfo}});Object.defineProperty(B,"assertValidName",{enumerable:!0,get:function(){return iy.assertValidName}});Object.
defineProperty(B,"astFromValue",{enumerable:!0,get:function(){return PI.astFromValue}});Object.defineProperty(B,"buildASTSchema",{enumerable:!0,get:function(){return ry.
buildASTSchema}});Object.defineProperty(B,"buildClientSchema",{enumerable:!0,get:function(){return SI.buildClientSchema}});Object.defineProperty(B,"buildSchema",
{enumerable:!0,get:function(){return ry.buildSchema}});Object.defineProperty(B,"coerceInputValue",{enumerable:!0,get:function(){return AI.coerceInputValue}});Object.
defineProperty(B,"concatAST",{enumerable:!0,get:function(){return DI.concatAST}});Object.defineProperty(B,"doTypesOverlap",{enumerable:!0,get:function(){return Jl.
doTypesOverlap}});Object.defineProperty(B,"extendSchema",{enumerable:!0,get:function(){return RI.extendSchema}});Object.defineProperty(B,"findBreakingChanges",{
enumerable:!0,get:function(){return js.findBreakingChanges}});Object.defineProperty(B,"findDangerousChanges",{enumerable:!0,get:function(){return js.findDangerousChanges}});
Object.defineProperty(B,"getIntrospectionQuery",{enumerable:!0,get:function(){return bI.getIntrospectionQuery}});Object.defineProperty(B,"getOperationAST",{enumerable:!0,
get:function(){return vI.getOperationAST}});Object.defineProperty(B,"getOperationRootType",{enumerable:!0,get:function(){return TI.getOperationRootType}});Object.
defineProperty(B,"introspectionFromSchema",{enumerable:!0,get:function(){return EI.introspectionFromSchema}});Object.defineProperty(B,"isEqualType",{enumerable:!0,
get:function(){return Jl.isEqualType}});Object.defineProperty(B,"isTypeSubTypeOf",{enumerable:!0,get:function(){return Jl.isTypeSubTypeOf}});Object.defineProperty(
B,"isValidNameError",{enumerable:!0,get:function(){return iy.isValidNameError}});Object.defineProperty(B,"lexicographicSortSchema",{enumerable:!0,get:function(){
return NI.lexicographicSortSchema}});Object.defineProperty(B,"printIntrospectionSchema",{enumerable:!0,get:function(){return Yl.printIntrospectionSchema}});Object.
defineProperty(B,"printSchema",{enumerable:!0,get:function(){return Yl.printSchema}});Object.defineProperty(B,"printType",{enumerable:!0,get:function(){return Yl.
printType}});Object.defineProperty(B,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return oy.resolveASTSchemaCoordinate}});Object.defineProperty(B,
"resolveSchemaCoordinate",{enumerable:!0,get:function(){return oy.resolveSchemaCoordinate}});Object.defineProperty(B,"separateOperations",{enumerable:!0,get:function(){
return LI.separateOperations}});Object.defineProperty(B,"stripIgnoredCharacters",{enumerable:!0,get:function(){return kI.stripIgnoredCharacters}});Object.defineProperty(
B,"typeFromAST",{enumerable:!0,get:function(){return OI.typeFromAST}});Object.defineProperty(B,"valueFromAST",{enumerable:!0,get:function(){return II.valueFromAST}});
Object.defineProperty(B,"valueFromASTUntyped",{enumerable:!0,get:function(){return wI.valueFromASTUntyped}});Object.defineProperty(B,"visitWithTypeInfo",{enumerable:!0,
get:function(){return ny.visitWithTypeInfo}});var bI=wl(),vI=ph(),TI=dh(),EI=fh(),SI=hh(),ry=Nh(),RI=jl(),NI=wh(),Yl=xh(),OI=Qt(),II=Pi(),wI=$a(),PI=bi(),ny=Wo(),
AI=mc(),DI=Ch(),LI=Mh(),kI=Uh(),Jl=di(),iy=Qh(),js=Zh(),oy=ty()});var cy=y(d=>{"use strict";Object.defineProperty(d,"__esModule",{value:!0});Object.defineProperty(d,"BREAK",{enumerable:!0,get:function(){return z.BREAK}});Object.
defineProperty(d,"BreakingChangeType",{enumerable:!0,get:function(){return W.BreakingChangeType}});Object.defineProperty(d,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return T.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(d,"DangerousChangeType",{enumerable:!0,get:function(){return W.DangerousChangeType}});
Object.defineProperty(d,"DirectiveLocation",{enumerable:!0,get:function(){return z.DirectiveLocation}});Object.defineProperty(d,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return F.ExecutableDefinitionsRule}});Object.defineProperty(d,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return F.FieldsOnCorrectTypeRule}});
Object.defineProperty(d,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return F.FragmentsOnCompositeTypesRule}});Object.defineProperty(d,"GRAPHQL\
_MAX_INT",{enumerable:!0,get:function(){return T.GRAPHQL_MAX_INT}});Object.defineProperty(d,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return T.GRAPHQL_MIN_INT}});
Object.defineProperty(d,"GraphQLBoolean",{enumerable:!0,get:function(){return T.GraphQLBoolean}});Object.defineProperty(d,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return T.GraphQLDeprecatedDirective}});Object.defineProperty(d,"GraphQLDirective",{enumerable:!0,get:function(){return T.GraphQLDirective}});Object.
defineProperty(d,"GraphQLEnumType",{enumerable:!0,get:function(){return T.GraphQLEnumType}});Object.defineProperty(d,"GraphQLError",{enumerable:!0,get:function(){
return Bi.GraphQLError}});Object.defineProperty(d,"GraphQLFloat",{enumerable:!0,get:function(){return T.GraphQLFloat}});Object.defineProperty(d,"GraphQLID",{enumerable:!0,
get:function(){return T.GraphQLID}});Object.defineProperty(d,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return T.GraphQLIncludeDirective}});Object.
defineProperty(d,"GraphQLInputObjectType",{enumerable:!0,get:function(){return T.GraphQLInputObjectType}});Object.defineProperty(d,"GraphQLInt",{enumerable:!0,get:function(){
return T.GraphQLInt}});Object.defineProperty(d,"GraphQLInterfaceType",{enumerable:!0,get:function(){return T.GraphQLInterfaceType}});Object.defineProperty(d,"Gr\
aphQLList",{enumerable:!0,get:function(){return T.GraphQLList}});Object.defineProperty(d,"GraphQLNonNull",{enumerable:!0,get:function(){return T.GraphQLNonNull}});
Object.defineProperty(d,"GraphQLObjectType",{enumerable:!0,get:function(){return T.GraphQLObjectType}});Object.defineProperty(d,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return T.GraphQLOneOfDirective}});Object.defineProperty(d,"GraphQLScalarType",{enumerable:!0,get:function(){return T.GraphQLScalarType}});Object.
defineProperty(d,"GraphQLSchema",{enumerable:!0,get:function(){return T.GraphQLSchema}});Object.defineProperty(d,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return T.GraphQLSkipDirective}});Object.defineProperty(d,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return T.GraphQLSpecifiedByDirective}});Object.
defineProperty(d,"GraphQLString",{enumerable:!0,get:function(){return T.GraphQLString}});Object.defineProperty(d,"GraphQLUnionType",{enumerable:!0,get:function(){
return T.GraphQLUnionType}});Object.defineProperty(d,"Kind",{enumerable:!0,get:function(){return z.Kind}});Object.defineProperty(d,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return F.KnownArgumentNamesRule}});Object.defineProperty(d,"KnownDirectivesRule",{enumerable:!0,get:function(){return F.KnownDirectivesRule}});Object.
defineProperty(d,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return F.KnownFragmentNamesRule}});Object.defineProperty(d,"KnownTypeNamesRule",{enumerable:!0,
get:function(){return F.KnownTypeNamesRule}});Object.defineProperty(d,"Lexer",{enumerable:!0,get:function(){return z.Lexer}});Object.defineProperty(d,"Location",
{enumerable:!0,get:function(){return z.Location}});Object.defineProperty(d,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return F.LoneAnonymousOperationRule}});
Object.defineProperty(d,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return F.LoneSchemaDefinitionRule}});Object.defineProperty(d,"MaxIntrospectionD\
epthRule",{enumerable:!0,get:function(){return F.MaxIntrospectionDepthRule}});Object.defineProperty(d,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return F.
NoDeprecatedCustomRule}});Object.defineProperty(d,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return F.NoFragmentCyclesRule}});Object.defineProperty(d,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return F.NoSchemaIntrospectionCustomRule}});Object.defineProperty(d,"NoUndefinedVariablesRule",{
enumerable:!0,get:function(){return F.NoUndefinedVariablesRule}});Object.defineProperty(d,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return F.NoUnusedFragmentsRule}});
Object.defineProperty(d,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return F.NoUnusedVariablesRule}});Object.defineProperty(d,"OperationTypeNode",{enumerable:!0,
get:function(){return z.OperationTypeNode}});Object.defineProperty(d,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return F.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(d,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return F.PossibleFragmentSpreadsRule}});Object.defineProperty(d,"PossibleTyp\
eExtensionsRule",{enumerable:!0,get:function(){return F.PossibleTypeExtensionsRule}});Object.defineProperty(d,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return F.ProvidedRequiredArgumentsRule}});Object.defineProperty(d,"ScalarLeafsRule",{enumerable:!0,get:function(){return F.ScalarLeafsRule}});Object.defineProperty(
d,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return T.SchemaMetaFieldDef}});Object.defineProperty(d,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return F.SingleFieldSubscriptionsRule}});Object.defineProperty(d,"Source",{enumerable:!0,get:function(){return z.Source}});Object.defineProperty(d,"Token",{enumerable:!0,
get:function(){return z.Token}});Object.defineProperty(d,"TokenKind",{enumerable:!0,get:function(){return z.TokenKind}});Object.defineProperty(d,"TypeInfo",{enumerable:!0,
get:function(){return W.TypeInfo}});Object.defineProperty(d,"TypeKind",{enumerable:!0,get:function(){return T.TypeKind}});Object.defineProperty(d,"TypeMetaField\
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
get:function(){return T.assertUnionType}});Object.defineProperty(d,"assertValidName",{enumerable:!0,get:function(){return W.assertValidName}});Object.defineProperty(
d,"assertValidSchema",{enumerable:!0,get:function(){return T.assertValidSchema}});Object.defineProperty(d,"assertWrappingType",{enumerable:!0,get:function(){return T.
assertWrappingType}});Object.defineProperty(d,"astFromValue",{enumerable:!0,get:function(){return W.astFromValue}});Object.defineProperty(d,"buildASTSchema",{enumerable:!0,
get:function(){return W.buildASTSchema}});Object.defineProperty(d,"buildClientSchema",{enumerable:!0,get:function(){return W.buildClientSchema}});Object.defineProperty(
d,"buildSchema",{enumerable:!0,get:function(){return W.buildSchema}});Object.defineProperty(d,"coerceInputValue",{enumerable:!0,get:function(){return W.coerceInputValue}});
Object.defineProperty(d,"concatAST",{enumerable:!0,get:function(){return W.concatAST}});Object.defineProperty(d,"createSourceEventStream",{enumerable:!0,get:function(){
return Jt.createSourceEventStream}});Object.defineProperty(d,"defaultFieldResolver",{enumerable:!0,get:function(){return Jt.defaultFieldResolver}});Object.defineProperty(
d,"defaultTypeResolver",{enumerable:!0,get:function(){return Jt.defaultTypeResolver}});Object.defineProperty(d,"doTypesOverlap",{enumerable:!0,get:function(){return W.
doTypesOverlap}});Object.defineProperty(d,"execute",{enumerable:!0,get:function(){return Jt.execute}});Object.defineProperty(d,"executeSync",{enumerable:!0,get:function(){
return Jt.executeSync}});Object.defineProperty(d,"extendSchema",{enumerable:!0,get:function(){return W.extendSchema}});Object.defineProperty(d,"findBreakingChan\
ges",{enumerable:!0,get:function(){return W.findBreakingChanges}});Object.defineProperty(d,"findDangerousChanges",{enumerable:!0,get:function(){return W.findDangerousChanges}});
Object.defineProperty(d,"formatError",{enumerable:!0,get:function(){return Bi.formatError}});Object.defineProperty(d,"getArgumentValues",{enumerable:!0,get:function(){
return Jt.getArgumentValues}});Object.defineProperty(d,"getDirectiveValues",{enumerable:!0,get:function(){return Jt.getDirectiveValues}});Object.defineProperty(
d,"getEnterLeaveForKind",{enumerable:!0,get:function(){return z.getEnterLeaveForKind}});Object.defineProperty(d,"getIntrospectionQuery",{enumerable:!0,get:function(){
return W.getIntrospectionQuery}});Object.defineProperty(d,"getLocation",{enumerable:!0,get:function(){return z.getLocation}});Object.defineProperty(d,"getNamedT\
ype",{enumerable:!0,get:function(){return T.getNamedType}});Object.defineProperty(d,"getNullableType",{enumerable:!0,get:function(){return T.getNullableType}});
Object.defineProperty(d,"getOperationAST",{enumerable:!0,get:function(){return W.getOperationAST}});Object.defineProperty(d,"getOperationRootType",{enumerable:!0,
get:function(){return W.getOperationRootType}});Object.defineProperty(d,"getVariableValues",{enumerable:!0,get:function(){return Jt.getVariableValues}});Object.
defineProperty(d,"getVisitFn",{enumerable:!0,get:function(){return z.getVisitFn}});Object.defineProperty(d,"graphql",{enumerable:!0,get:function(){return uy.graphql}});
Object.defineProperty(d,"graphqlSync",{enumerable:!0,get:function(){return uy.graphqlSync}});Object.defineProperty(d,"introspectionFromSchema",{enumerable:!0,get:function(){
return W.introspectionFromSchema}});Object.defineProperty(d,"introspectionTypes",{enumerable:!0,get:function(){return T.introspectionTypes}});Object.defineProperty(
d,"isAbstractType",{enumerable:!0,get:function(){return T.isAbstractType}});Object.defineProperty(d,"isCompositeType",{enumerable:!0,get:function(){return T.isCompositeType}});
Object.defineProperty(d,"isConstValueNode",{enumerable:!0,get:function(){return z.isConstValueNode}});Object.defineProperty(d,"isDefinitionNode",{enumerable:!0,
get:function(){return z.isDefinitionNode}});Object.defineProperty(d,"isDirective",{enumerable:!0,get:function(){return T.isDirective}});Object.defineProperty(d,
"isEnumType",{enumerable:!0,get:function(){return T.isEnumType}});Object.defineProperty(d,"isEqualType",{enumerable:!0,get:function(){return W.isEqualType}});Object.
defineProperty(d,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return z.isExecutableDefinitionNode}});Object.defineProperty(d,"isInputObjectType",{
enumerable:!0,get:function(){return T.isInputObjectType}});Object.defineProperty(d,"isInputType",{enumerable:!0,get:function(){return T.isInputType}});Object.defineProperty(
d,"isInterfaceType",{enumerable:!0,get:function(){return T.isInterfaceType}});Object.defineProperty(d,"isIntrospectionType",{enumerable:!0,get:function(){return T.
isIntrospectionType}});Object.defineProperty(d,"isLeafType",{enumerable:!0,get:function(){return T.isLeafType}});Object.defineProperty(d,"isListType",{enumerable:!0,
get:function(){return T.isListType}});Object.defineProperty(d,"isNamedType",{enumerable:!0,get:function(){return T.isNamedType}});Object.defineProperty(d,"isNon\
NullType",{enumerable:!0,get:function(){return T.isNonNullType}});Object.defineProperty(d,"isNullableType",{enumerable:!0,get:function(){return T.isNullableType}});
Object.defineProperty(d,"isObjectType",{enumerable:!0,get:function(){return T.isObjectType}});Object.defineProperty(d,"isOutputType",{enumerable:!0,get:function(){
return T.isOutputType}});Object.defineProperty(d,"isRequiredArgument",{enumerable:!0,get:function(){return T.isRequiredArgument}});Object.defineProperty(d,"isRe\
quiredInputField",{enumerable:!0,get:function(){return T.isRequiredInputField}});Object.defineProperty(d,"isScalarType",{enumerable:!0,get:function(){return T.isScalarType}});
Object.defineProperty(d,"isSchema",{enumerable:!0,get:function(){return T.isSchema}});Object.defineProperty(d,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return z.isSchemaCoordinateNode}});Object.defineProperty(d,"isSelectionNode",{enumerable:!0,get:function(){return z.isSelectionNode}});Object.defineProperty(d,"\
isSpecifiedDirective",{enumerable:!0,get:function(){return T.isSpecifiedDirective}});Object.defineProperty(d,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return T.isSpecifiedScalarType}});Object.defineProperty(d,"isType",{enumerable:!0,get:function(){return T.isType}});Object.defineProperty(d,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return z.isTypeDefinitionNode}});Object.defineProperty(d,"isTypeExtensionNode",{enumerable:!0,get:function(){return z.isTypeExtensionNode}});
Object.defineProperty(d,"isTypeNode",{enumerable:!0,get:function(){return z.isTypeNode}});Object.defineProperty(d,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return W.isTypeSubTypeOf}});Object.defineProperty(d,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return z.isTypeSystemDefinitionNode}});Object.defineProperty(
d,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return z.isTypeSystemExtensionNode}});Object.defineProperty(d,"isUnionType",{enumerable:!0,get:function(){
return T.isUnionType}});Object.defineProperty(d,"isValidNameError",{enumerable:!0,get:function(){return W.isValidNameError}});Object.defineProperty(d,"isValueNo\
de",{enumerable:!0,get:function(){return z.isValueNode}});Object.defineProperty(d,"isWrappingType",{enumerable:!0,get:function(){return T.isWrappingType}});Object.
defineProperty(d,"lexicographicSortSchema",{enumerable:!0,get:function(){return W.lexicographicSortSchema}});Object.defineProperty(d,"locatedError",{enumerable:!0,
get:function(){return Bi.locatedError}});Object.defineProperty(d,"parse",{enumerable:!0,get:function(){return z.parse}});Object.defineProperty(d,"parseConstValu\
e",{enumerable:!0,get:function(){return z.parseConstValue}});Object.defineProperty(d,"parseSchemaCoordinate",{enumerable:!0,get:function(){return z.parseSchemaCoordinate}});
Object.defineProperty(d,"parseType",{enumerable:!0,get:function(){return z.parseType}});Object.defineProperty(d,"parseValue",{enumerable:!0,get:function(){return z.
parseValue}});Object.defineProperty(d,"print",{enumerable:!0,get:function(){return z.print}});Object.defineProperty(d,"printError",{enumerable:!0,get:function(){
return Bi.printError}});Object.defineProperty(d,"printIntrospectionSchema",{enumerable:!0,get:function(){return W.printIntrospectionSchema}});Object.defineProperty(
d,"printLocation",{enumerable:!0,get:function(){return z.printLocation}});Object.defineProperty(d,"printSchema",{enumerable:!0,get:function(){return W.printSchema}});
Object.defineProperty(d,"printSourceLocation",{enumerable:!0,get:function(){return z.printSourceLocation}});Object.defineProperty(d,"printType",{enumerable:!0,get:function(){
return W.printType}});Object.defineProperty(d,"recommendedRules",{enumerable:!0,get:function(){return F.recommendedRules}});Object.defineProperty(d,"resolveASTS\
chemaCoordinate",{enumerable:!0,get:function(){return W.resolveASTSchemaCoordinate}});Object.defineProperty(d,"resolveObjMapThunk",{enumerable:!0,get:function(){
return T.resolveObjMapThunk}});Object.defineProperty(d,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return T.resolveReadonlyArrayThunk}});Object.defineProperty(
d,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return W.resolveSchemaCoordinate}});Object.defineProperty(d,"responsePathAsArray",{enumerable:!0,get:function(){
return Jt.responsePathAsArray}});Object.defineProperty(d,"separateOperations",{enumerable:!0,get:function(){return W.separateOperations}});Object.defineProperty(
d,"specifiedDirectives",{enumerable:!0,get:function(){return T.specifiedDirectives}});Object.defineProperty(d,"specifiedRules",{enumerable:!0,get:function(){return F.
specifiedRules}});Object.defineProperty(d,"specifiedScalarTypes",{enumerable:!0,get:function(){return T.specifiedScalarTypes}});Object.defineProperty(d,"stripIg\
noredCharacters",{enumerable:!0,get:function(){return W.stripIgnoredCharacters}});Object.defineProperty(d,"subscribe",{enumerable:!0,get:function(){return Jt.subscribe}});
Object.defineProperty(d,"syntaxError",{enumerable:!0,get:function(){return Bi.syntaxError}});Object.defineProperty(d,"typeFromAST",{enumerable:!0,get:function(){
return W.typeFromAST}});Object.defineProperty(d,"validate",{enumerable:!0,get:function(){return F.validate}});Object.defineProperty(d,"validateSchema",{enumerable:!0,
get:function(){return T.validateSchema}});Object.defineProperty(d,"valueFromAST",{enumerable:!0,get:function(){return W.valueFromAST}});Object.defineProperty(d,
"valueFromASTUntyped",{enumerable:!0,get:function(){return W.valueFromASTUntyped}});Object.defineProperty(d,"version",{enumerable:!0,get:function(){return ay.version}});
Object.defineProperty(d,"versionInfo",{enumerable:!0,get:function(){return ay.versionInfo}});Object.defineProperty(d,"visit",{enumerable:!0,get:function(){return z.
visit}});Object.defineProperty(d,"visitInParallel",{enumerable:!0,get:function(){return z.visitInParallel}});Object.defineProperty(d,"visitWithTypeInfo",{enumerable:!0,
get:function(){return W.visitWithTypeInfo}});var ay=Bp(),uy=Bm(),T=Hm(),z=Wm(),Jt=oh(),F=ch(),Bi=lh(),W=sy()});var C={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",readOnlyToken:"sandbox-re\
adonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token-0007",ownerToken:"sandbo\
x-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-token-0011",groupToken:"sand\
box-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"Countersign",secondStatusCheckId:4,
frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"acme/payments",mergeRequestIid:7,
groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,paymentsFork:49},users:{olga:1,oscar:2,
mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}};var Rt=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}};function V(e,t){return t?{status:200,json:e,headers:t}:{status:200,
json:e}}function Ae(e,t,r){return new Rt({status:e,json:{message:t},...r?{headers:r}:{}})}function Re(e,t){return new Rt({status:e,json:{error:t}})}function Nt(){
return Ae(401,"401 Unauthorized")}function xr(){return Ae(403,"403 Forbidden")}function de(e){return Ae(404,e?`404 ${e} Not Found`:"404 Not Found")}function er(){
return Ae(404,"404 Not found")}function ia(){return new Rt({status:400,text:"Bad Request",contentType:"text/plain"})}function H(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function Mt(e,t){let r=e.params[t];return typeof r=="number"?r:null}function oa(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function Ne(e){return e.nextId+=1,e.nextId}function je(e,t){return e.
users.find(r=>r.id===t)}function fe(e,t){return e.projects.find(r=>r.id===t)}function Ke(e,t){return e.groups.find(r=>r.id===t)}function pt(e,t){let r=[],n=Ke(e,
t);for(;n&&!r.includes(n);)r.push(n),n=Ke(e,n.parent_id);return r}function ao(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function qp(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:i})=>i===t);if(n)return{project:r,check:n}}}function pn(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let i=n.controls.find(({id:o})=>o===t);if(i)return{control:i,requirement:n,framework:r}}}function Ot(e,t){let r=t.protectedBranches.map(i=>({row:i,inherited:!1})),
n=pt(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(i=>({row:i,inherited:!0}))]}function Ve(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function Qn(e,t,r,n){return e.statusRows.findLast(i=>i.checkId===t&&i.mrId===r&&i.sha===n)}function dn(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var A={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50};function Cr(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return A.owner;let n=r.
members.find(({userId:i})=>i===t.id)?.access_level??0;return Math.max(n,fn(e,t,r.groupId))}function fn(e,t,r){if(!t)return 0;if(t.admin)return A.owner;let n=pt(
e,r).flatMap(({members:i})=>i.filter(({userId:o})=>o===t.id).map(({access_level:o})=>o));return Math.max(0,...n)}function se(e,t){return Cr(e.state,e.session?.user,
t)}function gr(e,t,r){return t?.token.kind==="job"&&!__(t,r)?!1:r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Cr(e,t.user,r)>=A.guest:
!1}function __({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function sa(e,t,r,n){
let i=se(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="private"?i>=n:i>=A.guest||gr(e.state,e.session,t)}function It(e,t){return sa(e,t,t.repository_access_level,
A.reporter)}function _r(e,t){return sa(e,t,t.merge_requests_access_level,A.planner)}function xe(e,t){return sa(e,t,t.builds_access_level,A.guest)&&(t.public_jobs||
se(e,t)>=A.reporter)}function We(e){if(!e.session)throw Nt();return e.session}function uo(e,t,r){if(se(e,t)<r)throw xr()}function be(e){if(!e)throw xr()}function Kn(e,t){
if(/^\d+$/.test(t)){let o=fe(e,Number(t));return o&&{project:o,moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(o=>o.path_with_namespace.
toLowerCase()===r);if(n)return{project:n,moved:!1};let i=e.projects.find(o=>o.formerPaths.some(s=>s.toLowerCase()===r));return i&&{project:i,moved:!0}}function X(e){
let t=Kn(e.state,e.segments.id??"");if(!t||!gr(e.state,e.session,t.project))throw de("Project");if(!t.moved)return t.project;let{method:r,path:n,query:i}=e.incoming;
if(r!=="GET")throw Ae(405,"Non GET methods are not allowed for moved projects");let o=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),
s=`${e.rootUrl}${o}${i===""?"":`?${i}`}`;throw new Rt({status:301,headers:{Location:s},text:`This resource has been moved permanently to ${s}.`,contentType:"tex\
t/plain"})}function Bn(e,t,r){return r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external||fn(e,t.user,r.id)>=A.guest?!0:e.projects.some(n=>pt(
e,n.groupId).includes(r)&&Cr(e,t.user,n)>=A.guest):!1}function co(e){let t=H(e,"id"),r=/^\d+$/.test(t)?Ke(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.
toLowerCase()===t.toLowerCase());if(!r||!Bn(e.state,e.session,r))throw de("Group");return r}import aa from"node:zlib";function Fp(e){let t=[],r=[],n=0;for(let[s,a]of e){let u=Buffer.from(a),c=aa.deflateRawSync(u),l=Buffer.from(s),p=Buffer.alloc(26);p.writeUInt16LE(
20,0),p.writeUInt16LE(2048,2),p.writeUInt16LE(8,4),p.writeUInt32LE(b_(u),10),p.writeUInt32LE(c.length,14),p.writeUInt32LE(u.length,18),p.writeUInt16LE(l.length,
22);let f=Buffer.concat([Buffer.from("PK"),p,l,c]),m=Buffer.alloc(14);m.writeUInt32LE(n,10),r.push(Buffer.concat([Buffer.from("PK"),p,m,l])),t.push(f),n+=
f.length}let i=Buffer.concat(r),o=Buffer.alloc(22);return o.write("PK",0,"latin1"),o.writeUInt16LE(r.length,8),o.writeUInt16LE(r.length,10),o.writeUInt32LE(i.
length,12),o.writeUInt32LE(n,16),Buffer.concat([...t,i,o])}function b_(e){if(typeof aa.crc32=="function")return aa.crc32(e);let t=-1;for(let r of e){t^=r;for(let n=0;n<
8;n++)t=t>>>1^(t&1?3988292384:0)}return~t>>>0}var Mp="/projects/:id/jobs/:job_id/artifacts",Gp=[{name:"job_id",type:"integer",required:!0}],Vp=[{method:"GET",path:Mp,jobToken:!0,rules:Gp,handle:v_},{method:"\
GET",path:"/projects/:id/jobs/artifacts/:ref_name/raw/*artifact_path",greedy:!0,jobToken:!0,rules:[{name:"job",type:"string",required:!0}],handle:E_},{method:"G\
ET",path:`${Mp}/*artifact_path`,greedy:!0,jobToken:!0,rules:Gp,handle:T_}],lo="/-/object-storage/";function Up(e){let t=X(e);be(t.builds_access_level!=="disable\
d"&&xe(e,t));let r=Mt(e,"job_id"),n=t.pipelines.flatMap(({jobs:i})=>i).find(i=>i.id===r&&i.kind==="build");if(!n)throw er();return{project:t,job:n,archive:$p(e,
t,n)}}function $p(e,t,{archive:r,...n}){let i=se(e,t),o={all:0,developer:A.developer,maintainer:A.maintainer,none:Number.POSITIVE_INFINITY};be(i>=o[r?.access??"\
all"]);let s=n.artifacts_expire_at!==null&&Date.parse(n.artifacts_expire_at)<=e.clock.now();if(!r||s&&!r.isKept)throw de();return r}function v_(e){let{job:t,archive:r}=Up(
e);return r.isElsewhere?{status:302,headers:{Location:`${e.rootUrl.replace("127.0.0.1","localhost")}${lo}${t.id}?signature=s3cret`}}:{status:200,bytes:Kp(r),contentType:"\
application/zip"}}function T_(e){let{archive:t}=Up(e),r=t.files.get(H(e,"artifact_path"));if(r===void 0)throw de();return{status:200,bytes:r,contentType:"applic\
ation/octet-stream"}}function E_(e){let t=X(e);be(t.builds_access_level!=="disabled"&&xe(e,t));let r=H(e,"ref_name"),[n]=t.pipelines.filter(s=>s.ref===r&&s.status===
"success").sort((s,a)=>a.id-s.id),[i]=(n?.jobs??[]).filter(s=>s.kind==="build"&&s.status==="success"&&s.name===H(e,"job")).sort((s,a)=>a.id-s.id);if(!i)throw de();
let o=$p(e,t,i).files.get(H(e,"artifact_path"));if(o===void 0)throw de();return{status:200,bytes:o,contentType:"application/octet-stream"}}function Qp(e){let{path:t,
query:r,headers:n}=e.incoming,i=Number(t.slice(lo.length)),o=e.state.projects.flatMap(({pipelines:s})=>s.flatMap(({jobs:a})=>a)).find(s=>s.id===i);return!o?.archive||
r!=="signature=s3cret"||n["private-token"]!==void 0?{status:400,text:"InvalidRequest",contentType:"application/xml"}:{status:200,bytes:Kp(o.archive),contentType:"\
application/zip"}}function Kp({zip:e,files:t}){return e??Fp(t)}var Mn=g_(cy(),1);function xs(e,t,r,n){let i=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],o=t.headers["private-token"]??ly(r.private_token)??i,s=t.headers["job-token"]??
ly(r.job_token);if(o!==void 0){let a=e.tokens.find(({value:u})=>u===o);if(a?.kind==="job")return n.jobToken&&o===i?py(e,a):null;if(!a||a.kind==="deploy")throw Nt();
return dy(e,jI(a,n.scopes))}if(s!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===s&&c==="job");if(!a)throw Nt();return py(e,a)}return null}function ly(e){
return typeof e=="string"&&e!==""?e:void 0}function jI(e,t){if(e.expired)throw Hl(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw Hl(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw Hl(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function Hl(e,t){return new Rt({status:e,json:t})}function py(e,t){if(t.expired||t.revoked)throw Nt();return dy(
e,t)}function dy(e,t){let r=je(e,t.userId);if(!r)throw Nt();if(r.state==="blocked")throw Ae(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var xI=["application/json","application/x-www-form-urlencoded","multipart/form-data"];function Yi(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().
toLowerCase()??""}function hy(e){if(Yi(e)!=="application/json"||e.body===""||zl(e.method))return;let t;try{t=JSON.parse(e.body)}catch{throw Re(400,"Invalid JSON\
 format")}if(!_y(t,0,{left:1e5}))throw Re(400,"Invalid JSON format");return t}function yy(e){let t=Yi(e);if(!(zl(e.method)||e.body===""||t===""||xI.includes(t)))
throw Re(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}function qs(e,t){let r=fy(e.query),n=Yi(e);return zl(e.method)?r:
typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...CI(e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...fy(
e.body)}:r}function gy(e,t){if(e.malformedBody||Cs(Fs(e.path))||Cs(t))throw ia()}function Fs(e){try{return decodeURIComponent(e)}catch{throw ia()}}function zl(e){
return e==="GET"||e==="HEAD"||e==="OPTIONS"}function _y(e,t,r){if(typeof e!="object"||e===null)return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.
length>5e4||r.left<0?!1:n.every(i=>_y(i,t+1,r))}function fy(e){let t={};for(let r of e.split("&")){if(r==="")continue;let n=r.indexOf("="),i=my(n<0?r:r.slice(0,
n)),o=n<0?null:my(r.slice(n+1));by(t,i,o)}return t}function by(e,t,r){let[,n=t,i]=/^([^[]+)\[([^\]]*)\]$/.exec(t)??[];if(i===void 0)e[n]=r;else if(i===""){let o=e[n];
e[n]=Array.isArray(o)?[...o,r]:[r]}else{let o=e[n];e[n]={...typeof o=="object"&&o!==null?o:{},[i]:r}}}function my(e){return Fs(e.replaceAll("+"," "))}function CI(e){
let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.body.split(`--${t}`)){let[i="",...o]=n.split(`\r
\r
`),s=/name="([^"]*)"/.exec(i)?.[1];s&&by(r,s,o.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function Cs(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>Cs(t)||
Cs(r))}function _e(e,t){return`gid://gitlab/${e}/${t}`}function tn(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function oe(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,i=Math.min(r.first??100,100),o=e.slice(n,n+i),s=a=>Buffer.from(String(a)).toString("base64");return{nodes:o.map(t),count:e.
length,pageInfo:{hasNextPage:n+i<e.length,hasPreviousPage:n>0,startCursor:o.length>0?s(n):null,endCursor:o.length>0?s(n+o.length):null}}}function Ht(e){return{id:_e(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var qn=class extends Error{};var vy="ComplianceManagement::ComplianceFramework";function Ms(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(tn),i=t.search?.toLowerCase()??"",o=e.filter(({id:s})=>!n||
n.includes(s)).filter(({name:s})=>s.toLowerCase().includes(i));return oe(o,qI,t)}function qI(e){return{id:_e("ComplianceManagement::Framework",e.id),name:e.name,
description:e.description,color:e.color,default:e.default,complianceRequirements:t=>oe(e.requirements,FI,t)}}function FI(e){return{id:_e(`${vy}::ComplianceRequi\
rement`,e.id),name:e.name,description:e.description,complianceRequirementsControls:t=>oe(e.controls,Wl,t)}}function Wl(e){return{id:_e(`${vy}::ComplianceRequire\
mentsControl`,e.id),name:e.name,controlType:e.controlType,expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.
pingEnabled}}import{createHash as MI}from"node:crypto";function Fn(e,t,r){let n=e.mergeRequests.find(u=>u.diff_head_sha===r&&(u.projectId===t.id||u.sourceProjectId===t.id)),
i=t.branches.find(({name:u,commitId:c})=>u===r||c===r),o=[r,i?.name,n?.source_branch].filter(u=>u!==void 0),s=new Map;for(let[u,c]of t.files){let l=o.find(p=>u.
startsWith(`${p}:`));l!==void 0&&s.set(u.slice(l.length+1),c)}return(i!==void 0||n!==void 0||s.size>0)&&!t.empty_repo?s:void 0}function Ey(e,t){let r=new Map;for(let[
n,i]of e){let o=n.split("/");for(let s of o.slice(1).keys())Ty(r,o.slice(0,s+1).join("/"),"tree","");Ty(r,n,"blob",i)}return[...r.values()].filter(({path:n})=>t||
!n.includes("/")).sort((n,i)=>n.path<i.path?-1:1)}function Ty(e,t,r,n){let i=r==="tree"?"040000":"100644",o=MI("sha1").update(`${r} ${t} ${n}`).digest("hex");e.
set(t,{id:o,name:t.split("/").at(-1)??t,type:r,path:t,mode:i})}var GI=20*2**20;function Sy(e,t,{paths:r,ref:n,...i}){let o=Fn(e,t,n||(t.default_branch??"")),s=r.flatMap(u=>{let c=o?.get(u);return c===void 0?[]:[{path:u,content:c}]});
if(s.reduce((u,{content:c})=>u+Buffer.byteLength(c),0)>GI)throw new Error("Maximum blob size limit of 20 MiB exceeded");return oe(s,({path:u,content:c})=>{let l=c.
slice(0,8e3).includes("\0");return{path:u,size:Buffer.byteLength(c),mode:"100644",storedExternally:c.startsWith(`version https://git-lfs.github.com/spec/v1
`),rawTextBlob:l?null:c,simpleViewer:{fileType:c===""?"empty":l?"download":"text"}}},i)}function pr({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function Ry(e,t,r){return{...pr(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:Zl(r)?.toFixed(2)??
null,archived:!1,detailed_status:{icon:`status_${r.status}`,text:r.status,label:r.status,group:ep(r)}}}var Xl=({jobs:e})=>e.filter(({retried:t})=>!t);function Zl(e){
let t=Xl(e).flatMap(({coverage:r})=>r===null?[]:[r]);return t.length===0?null:t.reduce((r,n)=>r+n,0)/t.length}function ep(e){let t=Xl(e).some(({status:r,allow_failure:n})=>n&&
r==="failed");return e.status==="success"&&t?"success-with-warnings":e.status}function Ji(e,t){let r=Xl(t).map(({downstreamPipelineId:n})=>n);return e.projects.
flatMap(n=>n.pipelines.filter(({id:i})=>r.includes(i)).map(i=>({place:n,pipeline:i})))}var VI=["success","failed","canceled"],UI=["created","waiting_for_resourc\
e","preparing","pending","manual","scheduled","skipped"];function Ny(e,t,r,n){let i=Ji(e.state,r).find(l=>l.pipeline.id===n.downstreamPipelineId&&xe(e,l.place)),
{artifacts:o,artifacts_expire_at:s,runner:a,tag_list:u,...c}=tp(e,t,r,n);return{...c,downstream_pipeline:i?pr(e,i.place,i.pipeline):null}}function tp(e,t,r,n){let i=n.
artifacts.find(({file_type:o})=>o==="archive");return{id:n.id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:n.coverage,allow_failure:n.allow_failure,
created_at:n.created_at,started_at:UI.includes(n.status)?null:n.created_at,finished_at:VI.includes(n.status)?n.created_at:null,erased_at:null,duration:12.5,queued_duration:.5,
user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:pr(e,t,r),...n.status==="failed"?{failure_reason:n.failure_reason}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}\
/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.outbound_enabled},...i?{artifacts_file:{filename:i.filename,size:i.size}}:{},artifacts:n.artifacts,
runner:null,artifacts_expire_at:n.artifacts_expire_at,archived:!1,tag_list:[]}}var $I={sast:"sast",secretDetection:"secret_detection",dependencyScanning:"dependency_scanning",containerScanning:"container_scanning",clusterImageScanning:"clu\
ster_image_scanning",dast:"dast",apiFuzzing:"api_fuzzing",coverageFuzzing:"coverage_fuzzing"},QI={build:"Ci::Build",bridge:"Ci::Bridge",external:"GenericCommitS\
tatus"};function Oy(e,t,r){let n=t.licence==="ultimate"&&se(e,t)>=A.developer;return{jobs({securityReportTypes:i,statuses:o,retried:s,...a}){let u=(i??[]).map(p=>p.
toLowerCase()),c=r.jobs.filter(({kind:p})=>p==="build"||u.length===0).filter(({status:p})=>!o||o.includes(p.toUpperCase())).filter(p=>typeof s!="boolean"||p.retried===
s).filter(({declares:p})=>u.length===0||p.some(f=>u.includes(f))).sort((p,f)=>f.id-p.id);return oe(c,p=>({id:_e(QI[p.kind],p.id),name:p.name,status:p.status.toUpperCase(),
allowFailure:p.allow_failure,retried:p.retried}),a)},securityReportSummary:n?Object.fromEntries(Object.entries($I).map(([i,o])=>[i,KI(r,o)])):null,securityReportFindings({
reportType:i,severity:o,state:s,...a}){if(!n)return null;let u=(i??[]).map(f=>f.toLowerCase()),c=(o??[]).map(f=>f.toUpperCase()),l=r.scans.filter(({status:f,type:m})=>f===
"SUCCEEDED"&&(u.length===0||u.includes(m))).flatMap(({type:f,findings:m})=>m.map(v=>({type:f,finding:v}))).filter(({finding:f})=>s?s.includes(f.state):f.state!==
"DISMISSED").filter(({finding:f})=>c.length===0||c.includes(f.severity));return oe(l,({type:f,finding:m})=>({...m,reportType:f.toUpperCase()}),a)}}}function KI({
scans:e},t){let r=e.filter(i=>i.type===t);if(r.length===0)return null;let n=({name:i,status:o,errors:s})=>({name:i,status:o,errors:s,warnings:[]});return{vulnerabilitiesCount:r.
reduce((i,{findings:o})=>i+o.length,0),scans:oe(r,n)}}function Iy(e,t,r){let i=[t,fe(e.state,r.sourceProjectId??0)].find(a=>a?.pipelines.some(({id:u})=>u===r.headPipelineId)),o=i?.pipelines.find(({id:a})=>a===r.headPipelineId);
if(!i||!o||!xe(e,t))return null;let s=Ve(r,e.clock.now());return o.sha===s||o.sourceSha===s?Gs(e,i,o):null}var BI=["success","failed","canceled","skipped"];function Gs(e,t,r){
let[,n]=/^refs\/merge-requests\/\d+\/(head|merge|train)$/.exec(r.ref)??[],i=ep(r);return{id:_e("Ci::Pipeline",r.id),iid:String(r.iid),status:r.status.toUpperCase(),
complete:BI.includes(r.status),sha:r.sha,source:r.source,ref:r.ref,child:r.source==="parent_pipeline",mergeRequestEventType:YI[n??""]??null,coverage:Zl(r),detailedStatus:{
group:i,label:i},project:{id:_e("Project",t.id),fullPath:t.path_with_namespace},...Oy(e,t,r),downstream:o=>{let s=Ji(e.state,r).filter(a=>xe(e,a.place));return oe(
s,a=>Gs(e,a.place,a.pipeline),o)}}}var YI={head:"DETACHED",merge:"MERGED_RESULT",train:"MERGE_TRAIN"};var JI={PGP:"GpgSignature",SSH:"SshSignature",X509:"X509Signature"};function rp(e,t,r){let{state:n,rootUrl:i,clock:o}=e,s=je(n,r.authorId),a=r.discussions.filter(
({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>je(n,l)??[]);return{
id:_e("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.description,draft:r.draft,state:r.state,sourceProjectId:r.sourceProjectId,sourceBranch:r.
source_branch,targetBranch:r.target_branch,diffHeadSha:Ve(r,o.now()),diffRefs:r.prepared_at===null?null:XI(r,Ve(r,o.now())),webUrl:`${i}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:s?Ht(s):null,commitCount:r.commits.length,diffStats:({
path:l})=>HI(r,l),committers:l=>oe(zI(e,r),Ht,l),commits:l=>oe(r.commits,p=>WI(e,t,p),l),approvedBy:l=>oe(c,Ht,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.
length,headPipeline:Iy(e,t,r)}}function HI({diffs:e},t){let r=e.map(({new_path:n,diff:i})=>({path:n,additions:i.match(/^\+/gm)?.length??0,deletions:i.match(/^-/gm)?.
length??0}));return t===void 0?r:r.filter(n=>n.path===t)}function zI({state:e},t){let n=t.commits.filter(({parent_ids:i})=>i.length<2).map(({committer_email:i})=>i);
return e.users.filter(({emails:i})=>i.some(o=>n.includes(o)))}function WI({state:e,rootUrl:t},r,n){let i=wy(e.users,n.author_email),o=wy(e.users,n.committer_email);
return{id:_e("CommitPresenter",n.id),sha:n.id,title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,
committerName:n.committer_name,committedDate:n.committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:i?Ht(i):null,signature:n.signature&&
{__typename:JI[n.signature.signature_type??"SSH"],verificationStatus:n.signature.verification_status.toUpperCase(),commitSha:n.id,user:o?Ht(o):null}}}function wy(e,t){
return e.find(({emails:r})=>r.includes(t))}function XI({base_sha:e},t){return{baseSha:e,startSha:e,headSha:t}}function Py(e,t){let{state:r}=e,n=se(e,t),i=n>=A.developer,o=t.licence==="ultimate",s=_r(e,t);return{id:_e("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!i||!o)return null;
if(t.secret_push_protection_enabled===null)throw new qn("no security setting row");return t.secret_push_protection_enabled},repository:It(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch,blobs:a=>Sy(r,t,a)}:null,maxAccessLevel:Ay(n),userPermissions:ZI(e,t,n),terraformStates(a){let u=Array.
from({length:t.terraformStates},(c,l)=>({id:_e("Terraform::State",l+1),name:`state-${l+1}`}));return i?oe(u,c=>c,a):null},vulnerabilities:a=>rw(i&&o?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(i&&o?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return oe(l,p=>p,u)},projectMembers:a=>oe(
ew(e,t),tw(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return i?Ms(u,a):null},complianceControlStatus:a=>n>=A.
owner&&o?nw(e,t,a):null,branchRules:a=>iw(n>=A.maintainer?t:null,a),pipeline({id:a,iid:u}){let c=t.pipelines.find(l=>l.id===tn(a??"")||String(l.iid)===u);return c&&
xe(e,t)?Gs(e,t,c):null},mergeRequest({iid:a}){let u=ao(r,t.id,Number(a));return u&&s?rp(e,t,u):null},mergeRequests({iids:a,state:u,...c}){let l=r.mergeRequests.
filter(p=>p.projectId===t.id&&s).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort((p,f)=>f.id-p.id);return oe(l,p=>rp(e,t,p),
c)}}}function Ay(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELOPER",40:"MAINTAINER",50:"OWNER"}[e]??null}}
function ZI(e,t,r){let n=_r(e,t);return{adminProject:r>=A.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,createPipeline:r>=A.developer&&!t.archived,
downloadCode:It(e,t),pushCode:r>=A.developer&&!t.archived,readCommitStatus:xe(e,t),readMergeRequest:n,readProject:!0,readProjectMember:!0}}function ew({state:e},t){
let r=[t,...pt(e,t.groupId)].flatMap(({members:o})=>o),n=t.membersHiddenFromGraphql,i=r.filter(({membership_state:o,userId:s})=>o==="active"&&!n.includes(s));return[
...new Set(i.map(({userId:o})=>o))].sort((o,s)=>o-s)}function tw({state:e},t){return r=>{let n=je(e,r);return{id:_e("ProjectMember",`${t.id}${r}`),accessLevel:Ay(
Cr(e,n,t)),user:n?Ht(n):null}}}function rw(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:i})=>!t.scanner||t.scanner.includes(i)).filter(i=>!t.state||t.state.
includes(i.state)).sort((i,o)=>t.sort==="detected_asc"?i.id-o.id:o.id-i.id);return oe(r,i=>({...i,id:_e("Vulnerability",i.id)}),t)}function nw({state:e},t,r){let n=e.
controlStatuses.flatMap(o=>{let s=o.projectId===t.id?pn(e,o.controlId):void 0;return s?[{row:o,control:s.control}]:[]}),i="ComplianceManagement::ComplianceFrame\
work::ProjectControlComplianceStatus";return oe(n,({row:o,control:s})=>({id:_e(i,o.id),updatedAt:new Date(o.updatedAt).toISOString(),status:o.status.toUpperCase(),
complianceRequirementsControl:Wl(s)}),r)}function iw(e,t){return oe(e?.protectedBranches??[],r=>({name:r.name,isDefault:r.name===e?.default_branch,isProtected:!0,
externalStatusChecks:oe((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:_e("MergeRequests::ExternalStatusCheck",n.id),name:n.name,
externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:oe(e?.approvalRules??[],n=>({id:_e("ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.
approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var Dy=`
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

type Repository {
  exists: Boolean! empty: Boolean! rootRef: String
  blobs(paths: [String!]!, ref: String, first: Int, after: String): RepositoryBlobConnection
}
type RepositoryBlob {
  path: String! size: Int mode: String storedExternally: Boolean rawTextBlob: String simpleViewer: BlobViewer!
}
type RepositoryBlobConnection { nodes: [RepositoryBlob] pageInfo: PageInfo! }
type BlobViewer { fileType: String! }
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
  jobs(securityReportTypes: [SecurityReportTypeEnum!], statuses: [CiJobStatus!], retried: Boolean, first: Int, after: String): CiJobConnection
  securityReportSummary: SecurityReportSummary
  securityReportFindings(reportType: [String!], severity: [String!], state: [VulnerabilityState!], first: Int, after: String): PipelineSecurityReportFindingConn\
ection
}
enum CiJobStatus {
  CANCELED CANCELING CREATED FAILED MANUAL PENDING PREPARING RUNNING SCHEDULED SKIPPED SUCCESS
  WAITING_FOR_CALLBACK WAITING_FOR_RESOURCE
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
`;var ow=(0,Mn.buildSchema)(Dy),Ly=50;async function ky(e,t,r,n){let i=qs(t,r),o=sw(e,t,i);if(o==="invalid")return{status:401,json:{errors:[{message:"Invalid toke\
n"}]}};n(o?.user.username??null);let s=typeof i.query=="string"?i.query:"",a=await(0,Mn.graphql)({schema:ow,source:s,rootValue:uw({...e,session:o}),variableValues:aw(
i.variables),operationName:typeof i.operationName=="string"?i.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof qn)?{status:500,json:{
errors:[{message:"Internal server error"}]}}:V(a)}function sw({state:e},t,r){let{"private-token":n,authorization:i}=t.headers,o=n??r.private_token??i;try{return xs(
e,t,r,{jobToken:!1,scopes:["api","read_api"]})??(o===void 0?null:"invalid")}catch{return"invalid"}}function aw(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):
e;return typeof t=="object"&&t!==null?{...t}:{}}function uw(e){let{state:t,session:r}=e,n=o=>o!==void 0&&gr(t,r,o),i=o=>Py(e,o);return{currentUser:r?Ht(r.user):
null,metadata:r?{version:t.version,revision:t.revision,enterprise:t.enterprise}:null,project({fullPath:o}){let s=o.includes("/")?Kn(t,o)?.project:void 0;return n(
s)?i(s):null},projects({ids:o,fullPaths:s,...a}){if(s&&s.length>Ly)throw new Mn.GraphQLError(`You cannot query more than ${Ly} full_paths`);let u=o?.map(tn),c=s?.
map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,f)=>f.
id-p.id);return oe(l,i,a)},group({fullPath:o}){let s=t.groups.find(({full_path:a})=>a.toLowerCase()===o.toLowerCase());return!s||!Bn(t,r,s)?null:{id:_e("Group",
s.id),name:s.name,fullPath:s.full_path,visibility:s.visibility,projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(tn),f=t.projects.filter(
n).filter(({groupId:m})=>a?pt(t,m).includes(s):m===s.id).filter(({id:m,archived:v})=>(!p||p.includes(m))&&(u!==!1||!v)).sort((m,v)=>v.id-m.id);return oe(f,i,l)},
complianceFrameworks(a){let u=pt(t,s.id).at(-1);return Ms(t.frameworks.filter(({groupId:c})=>c===u?.id),a)}}}}}var le=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],jr=Symbol("invalid");function xy(e,t){let r={...t},n=[];
for(let i of e){let o=i.name in t;if(!o&&i.default!==void 0){r[i.name]=i.default;continue}if(!o){if(!i.required)continue;n.push(`${i.name} is missing`),i.values&&
n.push(`${i.name} does not have a valid value`);continue}let s=cw(i,t[i.name]);r[i.name]=s,s===jr?n.push(`${i.name} is invalid`):i.values&&!i.values.some(a=>a===
s)?n.push(`${i.name} does not have a valid value`):i.min!==void 0&&typeof s=="number"&&s<i.min&&n.push(`${i.name} has a value not allowed`)}if(n.length>0)throw Re(
400,n.join(", "));return r}function cw(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t=="number"||typeof t=="boolea\
n"?String(t):jr;case"integer":return jy(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===0?!1:jr;case"integers":{
let r=typeof t=="string"?t.split(",").filter(i=>i!==""):t;if(!Array.isArray(r))return jr;let n=r.map(jy);return n.includes(jr)?jr:n.filter(i=>i!==null)}}}function jy(e){
return e===""?null:typeof e=="number"?Number.isInteger(e)?e:jr:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):jr}var Cy="/api/v4";function qy(e,t,r){let n=lw(e,r);if(t==="OPTIONS"&&n.length>0){let s=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return s.has("GET")&&
s.add("HEAD"),{status:204,headers:{Allow:[...s].join(", ")}}}let o=n.find(({route:s})=>s.method===t)??(t==="HEAD"?n.find(({route:s})=>s.method==="GET"):void 0);
if(!o)throw Re(404,"404 Not Found");return o}function lw(e,t){if(!t.startsWith(`${Cy}/`))return[];let r=t.slice(Cy.length).replace(/\/$/,""),n=r.replace(/\.json$/,
"");return e.flatMap(i=>{let o=pw(i.path,i.greedy?r:n);return o?[{route:i,segments:o}]:[]})}function pw(e,t){let r=e.split("/"),n=t.split("/");if(r.at(-1)?.startsWith(
"*")&&n.length>r.length&&n.splice(r.length-1,n.length,n.slice(r.length-1).join("/")),r.length!==n.length)return null;let i={};for(let[o,s]of r.entries()){let a=n[o]??
"";if(/^[:*]/.test(s)){if(a==="")return null;i[s.slice(1)]=Fs(a)}else if(s!==a)return null}return i}function Hi(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function zt(e,t,r){
let n=je(e,r);return n?Hi(t,n):null}function rn(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var dw=1e4;function te(e,t,r,n={}){let i=Fy(e.params.page,1),o=Math.min(Fy(e.params.per_page,20),100),s=Math.max(Math.ceil(t.length/o),1),a=t.length<=dw,u=t.slice(
(i-1)*o,i*o),c=i<s?i+1:null,l=i>1?i-1:null,p=(m,v)=>`<${fw(e,v,o)}>; rel="${m}"`,f=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",s)]:
[]];return V(u.map(r),{"X-Page":String(i),"X-Per-Page":String(o),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-T\
otal-Pages":String(s)}:{},Link:f.join(", "),...n})}function fw(e,t,r){let n=new URLSearchParams;for(let[i,o]of Object.entries(e.params))if(!(i==="private_token"||
i==="job_token"||o===null||o===void 0))if(Array.isArray(o))for(let s of o)n.append(`${i}[]`,String(s));else n.set(i,String(o));return n.set("page",String(t)),n.
set("per_page",String(r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function Fy(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}function zi({rootUrl:e},t,{signature:r,...n}){let i={};for(let[,o="",s=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))i[o]=[...i[o]??[],s];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(i).map(([o,s])=>[o,s.at(-1)])),extended_trailers:i,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function np(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}var He={name:"merge_request_iid",type:"integer",required:!0},ip={name:"external_status_check_id",type:"integer",required:!0};function dr(e){if(We(e),X(e).licence!==
"ultimate")throw Nt()}function Gn(e,t){let r=ao(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw er();return r}function Vn(e,t,r){let n=Mt(
e,r),i=t.statusChecks.find(o=>o.id===n);if(!i)throw er();return i}function My(e,t,r){let{user:n}=We(e),i=se(e,t);return t.archived?!1:i>=A.developer?!0:(r.authorId===
n.id||r.assigneeIds.includes(n.id))&&i>=A.guest}function Gy(e,t){let{user:r}=We(e);if(se(e,t)>=A.reporter)return!0;let n=t.merge_requests_access_level;return t.
visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Vs(e,t,r,n){return r.protectedBranchIds.length===0?!0:Ot(e.state,t).some(({row:i})=>i.
name===n&&r.protectedBranchIds.includes(i.id))}function nn(e,t,r,{full:n}){let{state:i,rootUrl:o,session:s}=e,a=m=>zt(i,o,m),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],f=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:m})=>m).filter(({system:m})=>!m).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:m})=>a(m)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:hw(e,t,r),merge_after:null,sha:Ve(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...f?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${o}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,m])=>m!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||Vy(r)===0,approvals_before_merge:null,...n?mw(e,t,r):{},...n?{user:{can_merge:s!==null&&se(e,t)>=A.developer}}:
{}}}function mw(e,t,r){let n=Ve(r,e.clock.now()),i=fe(e.state,r.sourceProjectId??0),s=[...t.pipelines,...i&&i!==t?i.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&xe(e,t),u=s?pr(e,t,s):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function Vy(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function hw(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&Vy(r)>0)return"discussions_not_resolved";let n=Ve(r,e.clock.now()),i=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
o=t.statusChecks.filter(s=>Vs(e,t,s,r.target_branch)).filter(({id:s})=>Qn(e.state,s,r.id,n)?.status!=="passed");return i&&o.length>0?"status_checks_must_pass":"\
mergeable"}var Uy="/projects/:id/merge_requests",$y=`${Uy}/:merge_request_iid`;function on(e,t){return{method:"GET",path:`${$y}/${e}`,rules:[He,...le],handle:t}}var Qy=[{method:"\
GET",path:Uy,jobToken:!0,rules:[{name:"state",type:"string",values:["opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...le],
handle:yw},{method:"GET",path:$y,jobToken:!0,rules:[He],handle:gw},on("versions",_w),on("commits",bw),on("discussions",vw),on("pipelines",Tw),on("reviewers",Ew),
on("closes_issues",Sw),on("related_issues",Rw)];function we(e){let t=X(e),r=Gn(e,t);return be(_r(e,t)),{project:t,row:r}}function yw(e){let t=X(e);be(_r(e,t));let{
iids:r,state:n}=e.params,i=(s,a)=>e.params[s]===void 0||H(e,s)===a,o=e.state.mergeRequests.filter(({projectId:s})=>s===t.id).filter(s=>n==="all"||s.state===n).filter(
({iid:s})=>!Array.isArray(r)||r.includes(s)).filter(s=>i("source_branch",s.source_branch)&&i("target_branch",s.target_branch)).sort((s,a)=>a.created_at.localeCompare(
s.created_at)||a.id-s.id);return te(e,o,s=>nn(e,t,s,{full:!1}))}function gw(e){let{project:t,row:r}=we(e);return V(nn(e,t,r,{full:!0}))}function _w(e){let{row:t}=we(
e),r=[...t.versions].sort((n,i)=>i.id-n.id);return te(e,r,n=>({...n,merge_request_id:t.id}))}function bw(e){let{project:t,row:r}=we(e);return te(e,r.commits,n=>zi(
e,t,n))}function vw(e){let{project:t,row:r}=we(e);return te(e,r.discussions,({id:n,individual_note:i,notes:o})=>({id:n,individual_note:i,notes:o.map(({userId:s,
...a})=>({...a,type:i?null:"DiscussionNote",author:op(e,s),updated_at:a.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.
id,resolved_by:a.resolved?op(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}function Tw(e){let{project:t,row:r}=we(
e),n=fe(e.state,r.sourceProjectId??0),o=[t,...n&&n!==t?[n]:[]].filter(s=>xe(e,s)).flatMap(s=>s.pipelines.map(a=>({place:s,pipeline:a}))).filter(({pipeline:s})=>s.
mergeRequestIid===r.iid).sort((s,a)=>a.pipeline.id-s.pipeline.id);return te(e,o,({place:s,pipeline:a})=>pr(e,s,a))}function Ew(e){let{row:t}=we(e);return V(t.reviewers.
map(({userId:r,state:n,created_at:i})=>({user:op(e,r),state:n,created_at:i})))}function Sw(e){let{project:t,row:r}=we(e);return Ky(e,t,r.closesIssues)}function Rw(e){
let{project:t,row:r}=we(e);return Ky(e,t,[...r.closesIssues,...r.relatedIssues])}function Ky(e,t,r){return te(e,r,n=>typeof n.id=="string"?{id:n.id,title:n.title}:
{...n,project_id:t.id,references:{full:`${t.path_with_namespace}#${n.iid}`}})}function op(e,t){return zt(e.state,e.rootUrl,t)}var sp="/projects/:id/merge_requests/:merge_request_iid",By=e=>{We(e)},Jy=[{method:"GET",path:"/projects/:id/approvals",before:By,handle:Nw},{method:"GET",path:"\
/projects/:id/approval_rules",before:By,rules:le,handle:Ow},{method:"GET",path:`${sp}/approvals`,handle:Iw},{method:"GET",path:`${sp}/approval_state`,handle:ww},
{method:"GET",path:`${sp}/approval_rules`,rules:le,handle:Pw}];function Nw(e){let t=X(e);uo(e,t,A.maintainer);let r=t.approvalSettings;return V({approvals_before_merge:0,
...r,reset_approvals_on_push:r.reset_approvals_on_push&&t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function Ow(e){let t=X(
e),r=!t.archived&&_r(e,t);be(se(e,t)>=A.maintainer||r);let n=t.approvalRules.filter(({fromPolicy:i})=>!i);return te(e,n,i=>up(e,t,null,i))}function Iw(e){let{project:t,
row:r}=we(e),n=ap(t,r),i=n.map(c=>Hy(e,t,r,c)),o=Yy(i,({rule:c})=>c.approvals_required),s=Yy(i,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),
a=e.session?.user,u=i.filter(c=>c.invalid).map(({rule:c})=>({id:c.id}));return V({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.
state,created_at:r.created_at,updated_at:r.updated_at,merge_status:"can_be_merged",approved:i.every(c=>c.approved),approvals_required:o,approvals_left:s,require_password_to_approve:t.
approvalSettings.require_password_to_approve,approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:cp(e,c),approved_at:l})),suggested_approvers:[],approvers:[],
approver_groups:[],user_has_approved:r.approvals.some(({userId:c})=>c===a?.id),user_can_approve:se(e,t)>=A.developer&&a?.id!==r.authorId,approval_rules_left:i.filter(
c=>!c.approved).map(({rule:{id:c,name:l,rule_type:p,report_type:f}})=>({id:c,name:l,rule_type:p,report_type:f})),has_approval_rules:n.some(c=>!Wi(c)),merge_request_approvers_available:t.
licence!=="free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function ww(e){let{project:t,row:r}=we(e);if(!e.state.enterprise)
throw de();let n=ap(t,r).map(i=>{let{approved:o,approvedBy:s}=Hy(e,t,r,i);return{...up(e,t,r,i),code_owner:i.rule_type==="code_owner",approved_by:s.map(a=>cp(e,
a)),approved:o}});return V({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function Pw(e){let{project:t,row:r}=we(e);return te(e,ap(t,r),n=>up(e,t,
r,n))}function ap(e,t){return e.licence==="free"?[]:[...t.approvalRules??e.approvalRules,...t.codeOwnerRules]}function Wi({rule_type:e}){return e==="any_approve\
r"}function Yy(e,t){let[r,n]=[e.filter(({rule:i})=>Wi(i)),e.filter(({rule:i})=>!Wi(i))];return Math.max(0,...r.map(t),n.map(t).reduce((i,o)=>i+o,0))}function Hy(e,t,r,n){
let i=zy(e,t,r,n),o=r.approvals.map(({userId:u})=>u).filter(u=>i.includes(u)),s=i.length<n.approvals_required,a=s&&!n.fromPolicy;return{rule:n,invalid:s,approvedBy:o,
approved:a||o.length>=n.approvals_required}}function zy(e,t,r,n){let i=e.state.users.filter(l=>Cr(e.state,l,t)>=A.developer&&!l.admin).map(({id:l})=>l),o=n.containsHiddenGroups?
[]:n.eligibleUserIds,s=Wi(n)?i:o;if(!r)return s;let{merge_requests_author_approval:a,merge_requests_disable_committers_approval:u}=t.approvalSettings,c=u?Aw(e,r):
[];return s.filter(l=>(a||l!==r.authorId)&&!c.includes(l))}function Aw(e,t){let r=t.commits.map(({signature:n,author_email:i,committer_email:o})=>n?.verification_status===
"verified_system"?i:o);return e.state.users.filter(({emails:n})=>n.some(i=>r.includes(i))).map(({id:n})=>n)}function up(e,t,r,n){let i=o=>o.map(s=>cp(e,s));return{
id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:Wi(n)?[]:i(zy(e,t,r,n)),approvals_required:n.approvals_required,users:i(n.
eligibleUserIds),groups:[],contains_hidden_groups:n.containsHiddenGroups===!0,...r===null?{protected_branches:t.protectedBranches.filter(({id:o})=>n.appliesToAllProtectedBranches||
n.protectedBranchIds.includes(o)).map(o=>rn(o,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:{section:n.section??null,source_rule:r.approvalRules===
null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function cp(e,t){return zt(e.state,e.rootUrl,t)}var Wy="/projects/:id/merge_requests/:merge_request_iid",Dw=100,Xy=[{method:"GET",path:`${Wy}/diffs`,rules:[He,...le],handle:Lw},{method:"GET",path:`${Wy}/chang\
es`,rules:[He,{name:"access_raw_diffs",type:"boolean",default:!1}],handle:kw}];function Lw(e){let{row:t}=we(e);return te(e,Zy(t),tg)}function kw(e){let{project:t,
row:r}=we(e),n=e.params.access_raw_diffs===!0,i=n?r.diffs:Zy(r);return V({...nn(e,t,r,{full:!0}),changes:i.map(tg),overflow:!n&&eg(r)})}function Zy(e){return(eg(
e)?e.diffs.slice(0,Number.parseInt(e.changes_count??"",10)):e.diffs).map((r,n)=>n<Dw?r:{...r,collapsed:!0,diff:""})}function eg({changes_count:e}){return e?.endsWith(
"+")===!0}function tg(e){return{a_mode:e.new_file?"0":"100644",b_mode:e.deleted_file?"0":"100644",generated_file:!1,...e}}import{createHmac as jw,timingSafeEqual as xw}from"node:crypto";var Cw=16e3,qw=15;function rg(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/status",ignoresTokens:!0,rules:[{name:"control_id",
type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:Fw}}function Fw(e){let{state:t}=e,r=Mt(e,"control_id")??0,n=H(
e,"status")==="pass"?"pass":"fail",i=pn(t,r);if(!i)throw Re(404,"Control not found");if(i.control.controlType!=="external")throw Re(403,"Control is not external");
Mw(e,r,n,i.control.secretToken??"");let o=Kn(t,e.segments.id??"")?.project;if(!o)throw Re(404,"Project not found");if(o.licence==="free")throw Re(401,"Not permi\
tted to update compliance control status");if(!i.framework.projectIds.includes(o.id))throw Re(404,"Project not found");return Vw(t,r,o.id,n,e.clock.now()),{status:200,
json:{status:n}}}function Mw(e,t,r,n){let{headers:i}=e.incoming,o=i["x-gitlab-timestamp"]??"",s=i["x-gitlab-nonce"]??"",a=i["x-gitlab-hmac-sha256"]??"";if([o,s,
a].some(x=>x.trim()===""))throw Re(401,"Missing required headers");let u=e.clock.now();if(!Gw(e.state,s,u))throw Re(401,"Invalid nonce");let c=`/api/v4/projects\
/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(o+s,"latin1"),Buffer.from(`${c}status=${r}`,"utf8")]),p=Buffer.from(
jw("sha256",n).update(l).digest("hex")),f=Buffer.from(a,"latin1");if(f.length!==p.length||!xw(f,p))throw Re(401,"Invalid signature");let m=Number.parseInt(o,10)||
0,v=Math.floor(u/1e3);if(m===0||m>v)throw Re(401,"Invalid timestamp");if(v-m>=qw)throw Re(401,"Request has expired")}function Gw(e,t,r){for(let[n,i]of e.nonces)
i<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+Cw),!0)}function Vw(e,t,r,n,i){let o=e.controlStatuses.find(s=>s.controlId===
t&&s.projectId===r);if(o)o.status=n,o.updatedAt=i;else{let s={createdAt:i,updatedAt:i,timeoutAt:null};e.controlStatuses.push({id:Ne(e),controlId:t,projectId:r,status:n,
...s})}}function Us({state:e,session:t},r){return r.flatMap(({groupId:n,access_level:i})=>{let o=Ke(e,n);return!o||!Bn(e,t,o)?[]:{group_id:o.id,group_name:o.name,group_full_path:o.
full_path,group_access_level:i,expires_at:null}})}function Uw({state:e,rootUrl:t},r){let n=Ke(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,f={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...f}}let i=je(e,r.ownerId??0),o=i?.username??"ghost",s={parent_id:null,avatar_url:null,web_url:`${t}\
/${o}`};return{id:1e5+(i?.id??0),name:i?.name??"Ghost",path:o,kind:"user",full_path:o,...s}}function sn(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,i=It(e,t),
o=Uw(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${o.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...i?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...i?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:o}}function Un(e,t){let{state:r,session:n}=e,i=se(e,t),o=t.licence==="ultimate",s=n!==null,a=Yw(e,t);return{...sn(e,t),_links:Bw(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:zt(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...$w(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...s&&xe(e,t)?Qw(t):{},...s&&i>=A.maintainer?Kw(t):{},public_jobs:t.public_jobs,shared_with_groups:Us(e,t.sharedWith),only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:o,security_and_compliance_enabled:!0,
...o&&i>=A.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...o?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...s?{permissions:Jw(e,t)}:{}}}function $w(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function Qw({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function Kw(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function Bw({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,i=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(o=>[o,`${r}/${o.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(i)}}function Yw(e,t){let r=t.forkedFrom===
null?void 0:fe(e.state,t.forkedFrom);return r&&gr(e.state,e.session,r)?sn(e,r):null}function Jw({state:e,session:t},r){let n=t?.user,i=r.members.find(({userId:a})=>a===
n?.id)?.access_level,o=fn(e,n,r.groupId),s=a=>a?{access_level:a,notification_level:3}:null;return{project_access:s(i),group_access:s(o)}}var Hw=e=>{We(e)},ng=[{method:"GET",path:"/projects/:id/members/all",rules:le,handle:zw},{method:"GET",path:"/groups/:id",before:Hw,handle:Xw},{method:"GET",path:"\
/groups/:id/members",rules:le,handle:Ww},{method:"GET",path:"/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"\
boolean",default:!1},{name:"archived",type:"boolean"},...le],handle:eP}];function zw(e){let t=X(e),r=new Map,n=pt(e.state,t.groupId);for(let i of[t,...n].flatMap(
({members:o})=>o)){let o=r.get(i.userId);(!o||o.access_level<i.access_level)&&r.set(i.userId,i)}return ig(e,[...r.values()])}function Ww(e){let t=co(e);return be(
t.visibility!=="private"||fn(e.state,e.session?.user,t.id)>=A.guest),ig(e,t.members)}function ig(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(i=>{let o=je(
e.state,i.userId);return o?[{row:i,user:o}]:[]}).sort((i,o)=>i.user.id-o.user.id);return te(e,n,({row:i,user:o})=>({...Hi(e.rootUrl,o),access_level:i.access_level,
created_at:i.created_at,expires_at:null,membership_state:i.membership_state,...r?{last_activity_on:o.last_activity_on}:{}}))}function Xw(e){let t=co(e),r=e.state.
projects.filter(({groupId:i})=>i===t.id),n=e.params.with_projects!=="false"&&e.params.with_projects!==!1;return V({...Zw(e,t),shared_with_groups:Us(e,t.sharedWith),
...n?{projects:r.map(i=>sn(e,i))}:{}})}function Zw(e,t){return{id:t.id,web_url:`${e.rootUrl}/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.
visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"\
developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,default_branch_protection_defaults:t.default_branch_protection_defaults,
avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.created_at,parent_id:t.parent_id}}function eP(e){let t=co(e),{include_subgroups:r,
simple:n,archived:i}=e.params,o=e.state.projects.filter(({groupId:s})=>r===!0?pt(e.state,s).includes(t):s===t.id).filter(s=>gr(e.state,e.session,s)).filter(s=>typeof i!=
"boolean"||s.archived===i).sort((s,a)=>s.id-a.id);return te(e,o,s=>n===!0||!e.session?sn(e,s):Un(e,s))}var $s=e=>{We(e)},sg=[{method:"GET",path:"/version",before:$s,scopes:["read_user"],handle:og},{method:"GET",path:"/metadata",before:$s,scopes:["read_user"],handle:og},
{method:"GET",path:"/user",before:$s,scopes:["read_user"],handle:tP},{method:"GET",path:"/personal_access_tokens/self",before:$s,scopes:["read_user","read_repos\
itory","self_rotate"],handle:rP}];function og({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return V({version:e.version,revision:e.
revision,kas:t,enterprise:e.enterprise})}function tP(e){let{user:t}=We(e);return V({...Hi(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.
last_activity_on,email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function rP(e){let{token:t}=We(e);return V({id:t.
id,name:t.name,revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),
active:!t.revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}import{createHash as iP}from"node:crypto";function fr(e,t={}){let r=t.id??Ne(e),n=t.username??`user-${r}`,i={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(i),i}function lp(e,t={}){let r=t.id??Ne(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??fr(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function an(e,t={}){let r=t.id??Ne(e),n=Ke(e,t.parent_id??null),i=t.path??`group-${r}`,o={id:r,name:i,path:i,full_path:n?`${n.full_path}/${i}`:i,parent_id:null,
visibility:"private",members:[],sharedWith:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{
allowed_to_push:[{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",
...t};return e.groups.push(o),o}function ze(e,t,r,n){let i=typeof t=="number"?fe(e,t)??Ke(e,t):t;if(!i)throw new Error(`the sandbox has no project or group ${t}`);
let o={userId:r,access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return i.members=[...i.members.filter(s=>s.userId!==r),o],o}var nP={
0:"No one",30:"Developers + Maintainers",40:"Maintainers",60:"Instance admins"};function Wt(e,t={}){let r=nP[e]??"Members";return{id:1,access_level:e,access_level_description:r,
user_id:null,group_id:null,...t}}function mr(e){return{name:"main",push_access_levels:[Wt(0)],merge_access_levels:[Wt(40)],allow_force_push:!1,unprotect_access_levels:[],
code_owner_approval_required:!1,...e}}function pp(e,t={}){let r=t.id??Ne(e),n={id:r,groupId:e.groups[0]?.id??an(e).id,name:`Framework ${r}`,description:"Built f\
or a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.frameworks.push(n),n}function dp(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===
t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let i=n.requirements.at(-1);i||(i={id:Ne(e),name:"External verdict",description:"Built for a test",
controls:[]},n.requirements.push(i));let o=r.id??Ne(e),s={id:o,name:"external_control",controlType:"external",expression:null,externalControlName:`External cont\
rol ${o}`,externalUrl:`https://verdict.example/controls/${o}`,secretToken:`sandbox-control-secret-${o}`,pingEnabled:!0,...r};return i.controls.push(s),s}var Qs=1440*6e4;function me(e){return iP("sha1").update(e).digest("hex")}function Xt(e,t={}){let r=t.id??Ne(e),n=t.path??`project-${r}`,o=t.ownerId!==void 0&&t.
ownerId!==null?null:t.groupId??e.groups[0]?.id??an(e).id,s=Ke(e,o)?.full_path??je(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-Qs).toISOString(),u={
id:r,name:n,path:n,path_with_namespace:`${s}/${n}`,formerPaths:[],groupId:o,ownerId:null,description:null,visibility:"private",licence:"ultimate",archived:!1,markedForDeletionOn:null,
default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,
only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,
ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"\
2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],sharedWith:[],membersHiddenFromGraphql:[],protectedBranches:[],approvalRules:[],approvalSettings:{
reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,
require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,
errors:[],warnings:[]},ciLintAt:new Map,pipelines:[],branches:[{name:"main",commitId:me(`main of ${r}`),committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,
vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function un(e,t,r={}){let n=r.id??Ne(e),i={id:n,name:`Check ${n}`,external_url:`https:/\
/verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.now()-Qs,...r};return Ks(e,t).statusChecks.push(i),i}function ct(e,t,r={}){
let n=Ks(e,t),i=r.id??Ne(e),o=e.mergeRequests.filter(f=>f.projectId===t).map(({iid:f})=>f),s=r.authorId??e.users[0]?.id??fr(e).id,a=r.diff_head_sha??me(`head of\
 ${i}`),u=n.branches[0]?.commitId??me(`base of ${i}`),c=r.created_at??new Date(Date.now()-Qs).toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},
p={id:i,iid:Math.max(0,...o)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${i}`,target_branch:n.default_branch??"main",title:`Merge request ${i}`,description:"",
draft:!1,state:"opened",authorId:s,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,
labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],approvalRules:null,codeOwnerRules:[],reviewers:[],versions:[{id:i,...l,
created_at:c,patch_id_sha:me(`patch ${i}`),state:"collected",real_size:"1"}],commits:[hr(e,s,{id:a,parent_ids:[u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],
relatedIssues:[],headPipelineId:null,...r};return e.mergeRequests.push(p),p}function hr(e,t,r={}){let n=je(e,t),i=n?.name??"Nobody",o=n?.emails[0]??"nobody@exam\
ple.com",s=r.title??"Change one thing";return{id:me(`${s} by ${t}`),title:s,message:`${s}
`,parent_ids:[],author_name:i,author_email:o,committer_name:i,committer_email:o,committed_date:new Date(Date.now()-Qs).toISOString(),signature:null,...r}}function yr(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Ks(e,t){let r=fe(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var hp="/projects/:id/merge_requests/:merge_request_iid/notes",fp=`${hp}/:note_id`,mp={name:"note_id",type:"integer",required:!0},ag={name:"body",type:"string",
required:!0},oP={name:"sort",type:"string",values:["asc","desc"],default:"desc"},sP=1e6,ug=[{method:"GET",path:hp,jobToken:!0,rules:[He,oP,...le],handle:aP},{method:"\
POST",path:hp,rules:[He,ag],handle:uP},{method:"GET",path:fp,jobToken:!0,rules:[He,mp],handle:cP},{method:"PUT",path:fp,rules:[He,mp,ag],handle:lP},{method:"DEL\
ETE",path:fp,rules:[He,mp],handle:pP}];function Bs(e,t,r,{userId:n,...i}){return{...i,type:null,author:zt(e.state,e.rootUrl,n),updated_at:i.created_at,noteable_id:r.
id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.id,confidential:!1,internal:!1}}function aP(e){let{project:t,row:r}=we(e),n=r.discussions.flatMap(
i=>i.notes).sort((i,o)=>i.id-o.id);return te(e,H(e,"sort")==="asc"?n:n.reverse(),i=>Bs(e,t,r,i))}function uP(e){let{project:t,row:r}=we(e);be(se(e,t)>=A.reporter);
let n={id:Ne(e.state),userId:e.session?.user.id??0,body:lg(H(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).toISOString()};return r.
discussions.push({id:me(`note ${n.id}`),individual_note:!0,notes:[n]}),{status:201,json:Bs(e,t,r,n)}}function cP(e){let{project:t,row:r}=we(e);return V(Bs(e,t,r,
yp(e,r)))}function lP(e){let{project:t,row:r}=we(e),n=yp(e,r);return cg(e,t,n),n.body=lg(H(e,"body")),V(Bs(e,t,r,n))}function pP(e){let{project:t,row:r}=we(e),n=yp(
e,r);return cg(e,t,n),r.discussions=r.discussions.filter(({notes:i})=>!i.includes(n)),{status:204}}function yp(e,t){let r=Mt(e,"note_id"),n=t.discussions.flatMap(
({notes:i})=>i).find(i=>i.id===r);if(!n)throw de("Note");return n}function cg(e,t,{userId:r}){be(r===e.session?.user.id||se(e,t)>=A.maintainer)}function lg(e){return e.
slice(0,sP)}var Xi="/projects/:id/pipelines",Ys={name:"pipeline_id",type:"integer",required:!0},dP=["created","waiting_for_resource","preparing","pending","running","succes\
s","failed","canceling","canceled","skipped","manual","scheduled"],pg=[{method:"GET",path:Xi,jobToken:!0,rules:[{name:"status",type:"string",values:dP},...le],handle:fP},
{method:"GET",path:`${Xi}/:pipeline_id`,jobToken:!0,rules:[Ys],handle:mP},{method:"GET",path:`${Xi}/:pipeline_id/jobs`,jobToken:!0,rules:[Ys,{name:"include_retr\
ied",type:"boolean",default:!1},...le],handle:hP},{method:"GET",path:`${Xi}/:pipeline_id/bridges`,jobToken:!0,rules:[Ys,...le],handle:yP},{method:"GET",path:`${Xi}\
/:pipeline_id/test_report_summary`,rules:[Ys],handle:gP}];function dg(e){let t=X(e);return be(t.builds_access_level!=="disabled"&&xe(e,t)),t}function fP(e){let t=dg(
e),r=H(e,"ref"),n=H(e,"sha"),i=H(e,"status"),o=t.pipelines.filter(({source:s})=>s!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(s=>(r===""||s.
ref===r)&&(n===""||s.sha===n)).filter(s=>i===""||s.status===i).sort((s,a)=>a.id-s.id);return te(e,o,s=>pr(e,t,s))}function Js(e){let t=dg(e),r=Mt(e,"pipeline_id"),
n=t.pipelines.find(i=>i.id===r);if(!n)throw er();return{project:t,pipeline:n}}function mP(e){let{project:t,pipeline:r}=Js(e);return V(Ry(e,t,r))}function hP(e){
let{project:t,pipeline:r}=Js(e);return te(e,fg(e,r,"build"),n=>tp(e,t,r,n))}function yP(e){let{project:t,pipeline:r}=Js(e);return te(e,fg(e,r,"bridge"),n=>Ny(e,
t,r,n))}function fg(e,t,r){return t.jobs.filter(n=>n.kind===r&&(!n.retried||e.params.include_retried===!0)).sort((n,i)=>i.id-n.id)}function gP(e){let{pipeline:t}=Js(
e),r=mg(e.state,t).flatMap(({testSuites:o})=>o),n=o=>r.reduce((s,a)=>s+o(a),0),i=o=>o.success+o.failed+o.skipped+o.error;return V({total:{time:r.length,count:n(
i),success:n(({success:o})=>o),failed:n(({failed:o})=>o),skipped:n(({skipped:o})=>o),error:n(({error:o})=>o),suite_error:r.find(({suite_error:o})=>o!==null)?.suite_error??
null},test_suites:r.map(o=>({name:o.name,total_time:1,total_count:i(o),success_count:o.success,failed_count:o.failed,skipped_count:o.skipped,error_count:o.error,
build_ids:o.build_ids,suite_error:o.suite_error}))})}function mg(e,t){let r=Ji(e,t).filter(n=>n.pipeline.source==="parent_pipeline");return[t,...r.flatMap(n=>mg(
e,n.pipeline))]}var Zi=e=>{We(e)},hg=[{method:"GET",path:"/projects/:id",handle:_P},{method:"GET",path:"/projects/:id/protected_branches",rules:le,handle:bP},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:vP},{method:"GET",path:"/projects/:id/hooks",before:Zi,rules:le,handle:TP},{method:"GET",path:"/project\
s/:id/push_rule",before:Zi,handle:EP},{method:"GET",path:"/projects/:id/job_token_scope",before:Zi,handle:SP},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:Zi,handle:RP},{method:"GET",path:"/projects/:id/ci/lint",before:Zi,rules:[{name:"content_ref",type:"string"},{name:"include_jobs",type:"boolean"}],
handle:NP}];function _P(e){let t=X(e);return V(e.session?Un(e,t):sn(e,t))}function gp(e){let t=X(e);return be(It(e,t)),t}function bP(e){let t=Ot(e.state,gp(e));
return te(e,t,({row:r,inherited:n})=>rn(r,n))}function vP(e){let r=gp(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw de("ProtectedBranch");
return V(rn(r,!1))}function Hs(e){let t=X(e);return uo(e,t,A.maintainer),t}function TP(e){let t=Hs(e);return te(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.
created_at,disabled_until:null,alert_status:"executable"}))}function EP(e){let t=Hs(e);if(t.licence==="free")throw de();let r=t.pushRule;return r?V({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function SP(e){let{inbound_enabled:t,outbound_enabled:r}=Hs(e).jobTokenScope;return V({inbound_enabled:t,outbound_enabled:r})}function RP(e){let{errorTracking:t}=Hs(
e);if(!t)throw de("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return V({active:t.active,...r})}function NP(e){
let t=gp(e);if(t.empty_repo)throw de("Repository");let r=H(e,"content_ref"),n=t.branches.find(({name:l,commitId:p})=>l===r||p===r),i=e.state.mergeRequests.filter(
({sourceProjectId:l})=>l===t.id);if(!(r===""||n||i.some(l=>l.diff_head_sha===r||l.source_branch===r)))throw de("Commit");let s=n?.commitId??r,{merged_yaml:a="",
includes:u=[],...c}=t.ciLintAt.get(s)??t.ciLint;return V({...c,merged_yaml:a,includes:u.map(l=>({...l,blob:null,raw:null})),...e.params.include_jobs===!0?{jobs:[]}:
{}})}import{createHash as yg}from"node:crypto";var eo="/projects/:id/repository",gg=`${eo}/files/:file_path`,_g=[{method:"GET",path:`${eo}/branches`,jobToken:!0,rules:[{name:"search",type:"string"},{name:"so\
rt",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...le],handle:OP},{method:"GET",path:`${eo}/branches/:branch`,greedy:!0,handle:IP},
{method:"GET",path:`${eo}/commits/:sha`,jobToken:!0,handle:AP},{method:"GET",path:`${eo}/commits/:sha/signature`,handle:DP},{method:"GET",path:gg,greedy:!0,rules:[
{name:"ref",type:"string",required:!0}],handle:kP},{method:"GET",path:`${gg}/raw`,jobToken:!0,scopes:["read_repository"],handle:jP}];function to(e){let t=X(e);return be(
It(e,t)),t}function OP(e){let t=to(e),{sort:r,search:n}=e.params,i=(s,a)=>s.committed_date.localeCompare(a.committed_date),o=t.branches.filter(({name:s})=>typeof n!=
"string"||s.includes(n)).sort((s,a)=>r==="updated_asc"?i(s,a):r==="updated_desc"?i(a,s):s.name.localeCompare(a.name));return te(e,o,s=>bg(e,t,s))}function IP(e){
let t=to(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw de("Branch");return V(bg(e,t,r))}function bg(e,t,r){return{name:r.name,commit:zi(e,
t,np(r.commitId,r.committed_date)),merged:!1,protected:Ot(e.state,t).some(n=>wP(n.row.name,r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.
name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.name}`}}function wP(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function vg(e,t){let r=e.segments.sha??"",n=t.branches.find(({commitId:s,name:a})=>s===r||a===r);
if(n)return np(n.commitId,n.committed_date);let o=e.state.mergeRequests.filter(s=>s.projectId===t.id||s.sourceProjectId===t.id).flatMap(({commits:s})=>s).find(({
id:s})=>s===r||PP(s,r));if(!o)throw de("Commit");return o}function PP(e,t){return t.length>=7&&e.startsWith(t)}function AP(e){let t=to(e),r=zi(e,t,vg(e,t));return V(
{...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},project_id:t.id})}function DP(e){let t=vg(e,to(e));if(!t.signature)throw de("S\
ignature");return V({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}function LP(e,t){let r=to(e),n=t===""||t==="HEAD"?r.default_branch??"":t,i=Fn(
e.state,r,n);if(!i)throw de("Commit");let o=i.get(e.segments.file_path??"");if(o===void 0)throw de("File");let s=r.branches.find(({name:a,commitId:u})=>a===n||u===
n);return{content:o,ref:t||n,commitId:s?.commitId??n}}function kP(e){let{entity:t,bytes:r}=Tg(e);return V({...t,content:r.toString("base64")},Eg(t))}function jP(e){
let{entity:t,bytes:r}=Tg(e);return{status:200,text:r.toString(),contentType:"text/plain; charset=utf-8",headers:Eg(t)}}function Tg(e){let{content:t,ref:r,commitId:n}=LP(
e,H(e,"ref")),i=Buffer.from(t),o=e.segments.file_path??"";return{entity:{file_name:o.split("/").at(-1)??o,file_path:o,size:i.length,encoding:"base64",content_sha256:yg(
"sha256").update(i).digest("hex"),ref:r,blob_id:yg("sha1").update(`blob ${i.length}\0`).update(i).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},
bytes:i}}function Eg(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[xP(t),encodeURI(String(r))]))}function xP(e){return`X-Gitlab-${e.split("_").map(
r=>r[0]?.toUpperCase()+r.slice(1)).join("-")}`}var bp="/projects/:id/external_status_checks",Sg=`${bp}/:check_id`,Rg={name:"check_id",type:"integer",required:!0},_p=255;function Ng(e){return[{name:"name",type:"\
string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protected_branch_ids",type:"integers"}]}var Og=[{
method:"GET",path:bp,before:dr,rules:le,handle:CP},{method:"POST",path:bp,before:dr,rules:Ng(!0),handle:qP},{method:"PUT",path:Sg,before:dr,rules:[Rg,...Ng(!1)],
handle:FP},{method:"DELETE",path:Sg,before:dr,rules:[Rg],handle:MP}];function ro(e,t,r){let n=Ot(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id));return{
id:r.id,name:r.name,project_id:t.id,external_url:r.external_url,protected_branches:n.map(({row:i,inherited:o})=>rn(i,o)),hmac:r.sharedSecret!==null&&r.sharedSecret!==
""}}function zs(e,t){return se(e,t)>=A.maintainer}function CP(e){let t=X(e);if(!zs(e,t))throw Nt();let r=[...t.statusChecks].sort((n,i)=>n.id-i.id);return te(e,
r,n=>ro(e.state,t,n))}function qP(e){let t=X(e);if(!zs(e,t))throw Ae(500,["Not allowed"]);let r={id:0,name:H(e,"name"),external_url:H(e,"external_url"),sharedSecret:H(
e,"shared_secret")||null,protectedBranchIds:Ig(e,t)??[],updatedAt:e.clock.now()};return wg(t,r),r.id=Ne(e.state),t.statusChecks.push(r),{status:201,json:ro(e.state,
t,r)}}function FP(e){let t=X(e);if(!zs(e,t))throw Ae(401,["Not allowed"]);let r=Vn(e,t,"check_id"),n=(o,s)=>o in e.params?H(e,o):s,i={...r,name:n("name",r.name),
external_url:n("external_url",r.external_url),sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:Ig(e,t)??r.protectedBranchIds,updatedAt:e.
clock.now()};return wg(t,i),Object.assign(r,i),{status:200,json:ro(e.state,t,r)}}function MP(e){let t=X(e),r=Vn(e,t,"check_id"),n=Date.parse(e.incoming.headers["\
if-unmodified-since"]??"");if(Math.floor(r.updatedAt/1e3)*1e3>n)throw Ae(412,"412 Precondition Failed");return zs(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(
r),1),{status:204}}function Ig(e,t){let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=Ot(e.state,t).map(({row:i})=>i.id);if(r.some(i=>!n.includes(
Number(i))))throw er();return r.map(Number)}function wg(e,t){let r=e.statusChecks.filter(({id:o})=>o!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):
r.some(({name:o})=>o===t.name)&&n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:o})=>o===
t.external_url)&&n.push("External url has already been taken");let i=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&
i===void 0?n.push("External url must be a valid URL"):i!==void 0&&!/^https?$/i.test(i)&&n.push("External url is blocked: Only allowed schemes are http, https"),
(t.sharedSecret??"").length>_p&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw Ae(422,n);if(t.name.length>_p||t.external_url.length>
_p)throw Ae(500,"500 Internal Server Error")}import{createHmac as UP}from"node:crypto";import{request as $P}from"node:http";import{request as QP}from"node:https";var GP={private:0,internal:10,public:20};function Ag(e,t,r,n,i){let{state:o,rootUrl:s}=e,a=Pg(e,t),u=je(o,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.
username??"ghost",avatar_url:null,email:"[REDACTED]"},l=fe(o,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,
object_attributes:{id:r.id,iid:r.iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,
title:r.title,description:r.description,state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,
prepared_at:r.prepared_at,url:`${s}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.
detailed_merge_status,merge_params:{force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(
p=>({title:p})),approval_rules:[],last_commit:VP(e,t,r),source:l?Pg(e,l):null,target:a,system:!1,...i},labels:r.labels.map(p=>({title:p})),changes:{},repository:{
name:t.name,url:a.url,description:t.description,homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function VP({rootUrl:e,
now:t},r,n){let i=Ve(n,t),o=n.commits.find(s=>s.id===i);return{id:i,message:o?.message??"",title:o?.title??"",timestamp:o?.committed_date??n.updated_at,url:`${e}\
/${r.path_with_namespace}/-/commit/${i}`,author:{name:o?.author_name??"",email:"[REDACTED]"}}}function Pg({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,
i=`git@${new URL(t).hostname}:${r.path_with_namespace}.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:i,git_http_url:`${n}\
.git`,namespace:Ke(e,r.groupId)?.name??je(e,r.ownerId??0)?.name??"",visibility_level:GP[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.
default_branch,ci_config_path:"",homepage:n,url:i,ssh_url:i,http_url:`${n}.git`}}var KP=31*6e4,BP=4,YP=3e4;async function Dg(e,t,r,n,i){let o=e.mergeRequests.find(({id:a})=>a===n);if(!o)throw new Error(`the sandbox has no merge request with \
the id ${n}`);let s=fe(e,o.projectId)?.statusChecks??[];await Promise.all(s.map(a=>vp(e,t,r,o,a,i)))}async function vp(e,t,r,n,i,o){let s=fe(e,n.projectId);if(!s||
!JP(e,s,i,n.target_branch))return;let a=JSON.stringify(Ag({state:e,rootUrl:t,now:r},s,n,i,o)),u=i.sharedSecret?{"X-Gitlab-Signature":kg(a,i.sharedSecret)}:{};for(let c=0;c<
BP;c+=1)if(await jg(i.external_url,a,u)!==null)return}function JP(e,t,r,n){if(r.protectedBranchIds.length===0)return!0;let i=n.toLowerCase();return Ot(e,t).filter(
({row:o})=>r.protectedBranchIds.includes(o.id)).map(({row:o})=>o.name.toLowerCase()).some(o=>i.length>=3?o.includes(i):o===i)}async function Lg(e,t,r,n){let i=fe(
e,n);if(!i)throw new Error(`the sandbox has no project ${n}`);let o=e.frameworks.filter(({projectIds:s})=>s.includes(n)).flatMap(s=>s.requirements);for(let s of o)
for(let a of s.controls)a.controlType!=="external"||!a.pingEnabled||await HP(e,t,r,i,s,a)}async function HP(e,t,r,n,i,o){let s=zP(e,n,o,r()),u=JSON.stringify({...Un(
{state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{id:s.id,created_at:new Date(s.createdAt).toISOString(),updated_at:new Date(
s.updatedAt).toISOString(),compliance_requirements_control_id:o.id,project_id:n.id,namespace_id:n.groupId,compliance_requirement_id:i.id,status:s.status,requirement_status_id:i.
id}}),c=kg(u,o.secretToken??""),l=await jg(o.externalUrl??"",u,{"X-Gitlab-Signature":c});l!==null&&l>=200&&l<300&&(s.timeoutAt=r()+KP)}function zP(e,{id:t},{id:r},n){
let i=e.controlStatuses.find(s=>s.controlId===r&&s.projectId===t);if(i)return Object.assign(i,{status:"pending",updatedAt:n});let o={id:Ne(e),controlId:r,projectId:t,
status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.push(o),o}function kg(e,t){return UP("sha256",t).update(e).digest("hex")}function jg(e,t,r){
return new Promise(n=>{let i;try{i=new URL(e)}catch{n(null);return}let s=(i.protocol==="https:"?QP:$P)(i,{method:"POST",headers:{"Content-Type":"application/jso\
n","Content-Length":Buffer.byteLength(t),...r},timeout:YP,agent:!1});s.on("response",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),
s.on("socket",a=>a.unref()),s.on("timeout",()=>s.destroy()),s.on("error",()=>n(null)),s.end(t)})}var Tp="/projects/:id/merge_requests/:merge_request_iid",xg=[{method:"GET",path:`${Tp}/status_checks`,before:dr,handle:WP},{method:"POST",path:`${Tp}/status_che\
ck_responses`,before:dr,rules:[He,ip,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","failed"]}],handle:XP},
{method:"POST",path:`${Tp}/status_checks/:external_status_check_id/retry`,before:dr,rules:[He,ip],handle:ZP}];function WP(e){let t=X(e),r=Gn(e,t);if(!Gy(e,t))throw xr();
let n=Ve(r,e.clock.now()),i=se(e,t)>=A.developer,o=t.statusChecks.filter(u=>Vs(e,t,u,r.target_branch)).sort((u,c)=>u.id-c.id),s=e.state.pollingMultiplier,a=s===
-1?"-1":String(Math.trunc(1e4*s));return te(e,o,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:i?l.split("?")[0]??"":"",status:Qn(e.state,u,r.id,n)?.
status??"pending"}),{"Poll-Interval":a})}function XP(e){let t=X(e),r=Gn(e,t);if(!My(e,t,r))throw xr();let n=Vn(e,t,"external_status_check_id"),i=e.clock.now(),o=Ve(
r,i);if(H(e,"sha")!==o)throw Ae(409,`SHA does not match HEAD of source branch: ${o}`);if(se(e,t)<A.developer)throw Ae(404,null);return{status:201,json:{id:dn(e.
state,{checkId:n.id,mrId:r.id,sha:o,status:H(e,"status"),createdAt:i}).id,merge_request:nn({...e,session:null},t,r,{full:!0}),external_status_check:ro(e.state,t,
n)}}}function ZP(e){let t=X(e),r=Gn(e,t);if(se(e,t)<A.developer)throw xr();let n=Vn(e,t,"external_status_check_id"),i=e.clock.now(),o=Qn(e.state,n.id,r.id,Ve(r,
i));if(o?.status!=="failed")throw Ae(422,"External status check must be failed");return o.status="pending",o.retriedAt=i,e.notify(()=>vp(e.state,e.rootUrl,i,r,n,
{})),{status:202,json:{message:"202 Accepted"}}}var Cg=[{method:"GET",path:"/projects/:id/repository/tree",rules:[{name:"ref",type:"string"},{name:"path",type:"string"},{name:"recursive",type:"boolean",default:!1},
...le],handle:eA}];function eA(e){let t=X(e);be(It(e,t));let r=H(e,"ref")||(t.default_branch??""),n=Fn(e.state,t,r);if(!n)throw de("Tree");return te(e,Ey(n,e.params.
recursive===!0),i=>i)}var tA=[...sg,...hg,...Jy,...pg,...Vp,...ng,..._g,...Cg,...Qy,...Xy,...ug,...xg,...Og];function qg({externalControlMethod:e}){return[...tA,rg(e)]}async function Fg(e,t){let r={user:null};try{return e.clock.tick(),{answer:await rA(e,t,r),user:r.user}}catch(n){if(n instanceof Rt)return{answer:n.answer,user:r.
user};let{answer:i}=Ae(500,"500 Internal Server Error");return{answer:i,user:r.user}}}async function rA(e,t,r){let n=hy(t),i=qs(t,n);if(gy(t,i),t.path==="/-/san\
dbox")return e.view();if(t.path.startsWith(lo))return Qp({state:e.state,incoming:t});if(t.path==="/api/graphql"){if(t.method!=="POST")throw Re(404,"404 Not Foun\
d");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return ky(p,t,n,f=>{r.user=f})}let o=qy(qg(e.state),t.method,t.path);if(!("route"in o))return o;yy(t);
let{route:s,segments:a}=o,u=t.method==="GET"||t.method==="HEAD",c=s.ignoresTokens?null:xs(e.state,t,i,{jobToken:s.jobToken===!0,scopes:["api",...u?["read_api"]:
[],...s.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...i,...a},session:c,notify:e.
notify};return s.before?.(l),s.handle({...l,params:xy(s.rules??[],l.params)})}var nA=2*6e4,iA=30*6e4;function Ep(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let i of fe(e,r.
projectId)?.statusChecks??[]){let o=Ve(r,n);dn(e,{checkId:i.id,mrId:r.id,sha:o,status:"pending",createdAt:n})}}}}function Mg(e,t){for(let r of e.statusRows)r.status===
"pending"&&t-(r.retriedAt??r.createdAt)>nA&&(r.status="failed")}function Sp(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.
timeoutAt;r.timeoutAt=null,!(r.status!=="pending"||n-r.updatedAt<iA)&&(r.status="fail",r.updatedAt=n)}}var Gg=6e4;function Ug(e,t){let r=0,n=0,i=t(),o=()=>t()+r+n;function s(){let a=o();a<i&&(i=a);for(let u=Vg(i);u<=a;u=Vg(u))Ep(e(),u),Mg(e(),u),Sp(e(),u);Ep(e(),
a),Sp(e(),a),i=a}return{now:o,tick:s,advance(a){s(),n+=a,s()},setOffset(a){r=a,i=o()}}}function Vg(e){return(Math.floor(e/Gg)+1)*Gg}function Qg(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!oA(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:i})=>i!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function oA({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||sA(
n)}function sA({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function Kg(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return aA(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return $g(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return $g(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let i=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,o={Location:e.location??i};return{status:e.status??301,headers:o,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function $g(e,t,r){return Yi(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function aA(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}import{isUtf8 as uA}from"node:buffer";import{createHash as cA}from"node:crypto";import{createServer as lA}from"node:http";import{createServer as pA}from"node:https";function Bg(e){let t=(r,n)=>{dA(e,r,n).catch(()=>n.destroy())};return e.tls?pA(e.tls,t):lA(t)}function Yg(e,t,r){return new Promise((n,i)=>{e.once("error",i),e.
listen(t,r,()=>n(e.address().port))})}function Jg(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function dA(e,t,r){let n=await mA(t),
[i="/",...o]=(t.url??"/").split("?"),s=e.root===""||i===e.root||i.startsWith(`${e.root}/`),a={method:t.method??"GET",path:s?i.slice(e.root.length)||"/":i,query:o.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([G,U])=>[G,String(U)])),body:n.toString("utf8"),...uA(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:G=0}of l.
filter(({kind:U})=>U==="delay"))await hA(G);let p=l.find(({kind:G})=>G!=="delay");if(p?.kind==="drop_before")return void r.destroy();let f=p?Kg(p,a,e.rootUrl(),
e.now()):null,m={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:v,user:x}=f?{answer:f,user:null}:s?await e.answer(a):{answer:m,user:null};if(c.
user=x,p?.kind==="drop_after")return void r.destroy();c.status=v.status,fA(a,r,v,e.now(),p?.kind==="truncate")}function fA(e,t,r,n,i){let o=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),s=Buffer.from(r.bytes??o),a={Date:new Date(n).toUTCString(),...r.headers};s.length>0&&(a["Content-Type"]=r.contentType??"application/\
json");let u=e.method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${cA("md5").update(s).digest("hex")}"`,a["Cache\
-Control"]="max-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&
!(e.method==="HEAD"&&a["Content-Length"])&&(a["Content-Length"]=String(s.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():i?t.write(s.subarray(0,Math.
floor(s.length/2)),()=>t.destroy()):t.end(s)}async function mA(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function hA(e){return new Promise(
t=>setTimeout(t,e))}var yA=1440*6e4;function Ft(e,t,{reports:r=[],...n}={}){let i=Ks(e,t),o=n.id??Ne(e),s=n.created_at??new Date(Date.now()-yA).toISOString(),a={id:o,iid:i.pipelines.
length+1,ref:i.default_branch??"main",sha:i.branches[0]?.commitId??me(`pipeline ${o}`),status:"success",source:"push",mergeRequestIid:null,created_at:s,sourceSha:null,
testSuites:[],scans:[],jobs:r.map((u,c)=>cn(o*100+c,u,s)),...n};return i.pipelines.push(a),a}var gA={codequality:"gl-code-quality-report.json",coverage_fuzzing:"\
gl-coverage-fuzzing.json"};function cn(e,t,r,n={}){let i=t===null?"":gA[t]??`gl-${t.replaceAll("_","-")}-report.json`,o=t===null?[]:[{file_type:t,size:2048,filename:i,
file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:o,archive:null,declares:t===null?[]:[t],created_at:r,
kind:"build",downstreamPipelineId:null,coverage:null,artifacts_expire_at:null,failure_reason:"script_failure",...n}}function Ws(e,t,r,n,i={}){let o=cn(e,t,n),[s]=o.artifacts,a=s?.filename??"",u=Hg({[a]:r});return{...o,name:`${t.replaceAll("_","-")}-scan`,artifacts:[{file_type:t,
size:Buffer.byteLength(r),filename:a,file_format:"raw"},{file_type:"archive",size:1024,filename:"artifacts.zip",file_format:"zip"}],archive:u,...i}}function Hg(e,t={}){
return{files:new Map(Object.entries(e)),access:"developer",zip:null,isElsewhere:!1,isKept:!1,...t}}var{projects:_A,users:zg}=C,[bA,Wg]=[3e3,400];function Xg(e,t){let r=me("web-shop!6"),n={new_file:!1,deleted_file:!1,collapsed:!1,too_large:!1};ct(e,_A.webShop,
{id:806,iid:6,title:"SHOP-6 Move the shop into packages",authorId:zg.dana,diff_head_sha:r,created_at:t,prepared_at:t,updated_at:t,changes_count:"1000+",diffs:Array.
from({length:bA},(i,o)=>({...n,renamed_file:!0,old_path:`src/part-${o}.ts`,new_path:`packages/shop/src/part-${o}.ts`,diff:`@@ -1 +1 @@
-old
+new
`})),commits:Array.from({length:Wg},(i,o)=>{let s=`SHOP-6 Move part ${Wg-o}`,a=o===0?r:me(s);return{...hr(e,zg.dana,{title:s,committed_date:t}),id:a}})})}function e_(e){let r=Zg("sast","semgrep",e,[{id:"8c1f0b5e3d",name:"Floating point money",description:"Money is kept as a floating point number",severity:"Low",identifiers:[
{type:"semgrep_id",name:"money-as-float",value:"money-as-float"}],location:{file:"src/refunds.ts",start_line:1,end_line:1}}]),n=Zg("secret_detection","secrets",
e,[]);return[Ws(70200,"sast",r,e,{name:"sast"}),Ws(70201,"secret_detection",n,e,{name:"secret_detection"})]}function Zg(e,t,r,n){let i=r.slice(0,19),o={id:t,name:t,
version:"1.0.0",vendor:{name:"GitLab"}};return JSON.stringify({version:"15.2.1",scan:{analyzer:o,scanner:o,type:e,start_time:i,end_time:i,status:"success"},vulnerabilities:n})}var{projects:tt,users:pe}=C,t_=yr(770,{name:"*",rule_type:"code_owner",section:"codeowners",approvals_required:0,eligibleUserIds:[pe.mara,pe.dana]}),vA=6e4,TA=5e3;
function n_(e,t,r){EA(e,t,r);let n=r(24),i={created_at:n,prepared_at:n,updated_at:n};ct(e,tt.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:pe.
dana,laggingHead:{sha:me("web-shop!3 before the push"),until:t+vA},...i});let o=ct(e,tt.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:pe.devon,discussions:[
Np("web-shop!5",1,pe.dana,!1,n)],headPipelineId:714,...i});Ft(e,tt.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:me("web-shop!5 merged result"),sourceSha:o.
diff_head_sha,source:"merge_request_event",mergeRequestIid:o.iid,created_at:r(23)}),Xg(e,n),ct(e,tt.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnigh\
t",authorId:pe.devon,approvals:Xs([pe.dana,pe.olga],r(12)),...i}),ct(e,tt.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:pe.dana,...i}),ct(e,tt.legacy,
{id:811,iid:11,title:"Tidy up",authorId:pe.devon,...i})}function EA(e,t,r){let n=r(24),i={created_at:n,prepared_at:n,updated_at:n},o=ct(e,tt.payments,{id:807,iid:C.
mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:pe.devon,labels:["backend"],diff_head_sha:me("payments!7"),commits:[r_(e,pe.devon,"payments!7",n)],approvals:Xs([pe.mara,pe.dana],r(20)),reviewers:[{
userId:pe.mara,state:"approved",created_at:n}],discussions:[Np("payments!7",10,pe.mara,!0,n)],codeOwnerRules:[t_],closesIssues:[{id:903,iid:3,title:"Refunds are\
 all or nothing",state:"opened"}],diffs:[Rp("src/refunds.ts",`@@ -0,0 +1 @@
+export const refunds = [];
`,!0)],headPipelineId:702,...i});Ft(e,tt.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,jobs:e_(
r(23)),created_at:r(23)}),dn(e,{checkId:C.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),ct(e,tt.payments,{id:808,iid:8,title:"\
Draft: fix rounding of totals",draft:!0,authorId:pe.devon,diff_head_sha:me("payments!8"),commits:[{...hr(e,pe.dana),id:me("payments!8"),committed_date:r(21)},{...hr(
e,pe.devon),id:me("payments!8 first"),committed_date:n}],approvals:Xs([pe.dana],r(20)),codeOwnerRules:[t_],changes_count:"2",diffs:[Rp(".gitlab-ci.yml",`@@ -1 +\
1,2 @@
 test:
+  allow_failure: true
`),Rp("src/totals.ts",`@@ -1 +1 @@
-Math.floor(total)
+Math.round(total)
`)],discussions:[Np("payments!8",20,pe.mara,!1,n)],...i});let s=new Date(t).toISOString();ct(e,tt.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:pe.
dana,diff_head_sha:me("payments!9"),commits:[r_(e,pe.dana,"payments!9",s)],approvals:Xs([pe.mara,pe.devon],s),created_at:s,prepared_at:s,updated_at:s,initialPendingAt:t+
TA}),ct(e,tt.payments,{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:pe.fay,sourceProjectId:tt.paymentsFork,diff_head_sha:me("payments!10"),commits:[
{...hr(e,pe.fay),id:me("payments!10"),committed_date:n}],...i})}function Rp(e,t,r=!1){return{old_path:e,new_path:e,new_file:r,renamed_file:!1,deleted_file:!1,collapsed:!1,
too_large:!1,diff:t}}function r_(e,t,r,n){let i={verification_status:"verified"};return{...hr(e,t),id:me(r),committed_date:n,signature:i}}function Xs(e,t){return e.
map(r=>({userId:r,approved_at:t}))}function Np(e,t,r,n,i){let o={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:i};
return{id:me(`thread of ${e}`),individual_note:!1,notes:[o]}}function i_(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:i}=C;pp(e,{id:t,groupId:C.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[tt.payments,tt.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),dp(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:i})}var{users:Fe}=C,Op=20,Ip=21,o_=22;function s_(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",
devon:"Devon Reyes",dana:"Dana Weiss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let o of Object.keys(n))fr(e,{id:Fe[o],username:o,
name:n[o],last_activity_on:r});let i={bot:!0,emails:[],last_activity_on:r};fr(e,{id:Op,username:"project_42_bot",name:"countersign",...i}),fr(e,{id:Ip,username:"\
group_10_bot",name:"countersign",...i}),fr(e,{id:o_,username:"bea",name:"Bea Stone",state:"blocked"}),SA(e),RA(e)}function SA(e){let t=an(e,{id:C.groupId,name:"\
Acme",path:"acme",require_two_factor_authentication:!0});ze(e,t,Fe.olga,50),ze(e,t,Fe.oscar,50),ze(e,t,Fe.mara,20),ze(e,t,Fe.devon,30),ze(e,t,Fe.dana,30),ze(e,t,
Fe.rhea,20),ze(e,t,Ip,40);let r=an(e,{id:C.subgroupId,name:"Platform",path:"platform",parent_id:C.groupId});ze(e,r,Fe.dana,40);let n={id:90,name:"release/*",push_access_levels:[
Wt(40)]};t.protectedBranches=[mr(n)]}function RA(e){let t=0,r=(n,i,o={})=>{t+=1,lp(e,{id:t,value:n,userId:i,...o})};r(C.token,Fe.mara),r(C.developerToken,Fe.devon),
r(C.reporterToken,Fe.rhea),r(C.readOnlyToken,Fe.mara,{scopes:["read_api"]}),r(C.jobToken,Fe.devon,{kind:"job",scopes:[],projectId:C.projectId}),r(C.expiredToken,
Fe.mara,{expired:!0}),r(C.revokedToken,Fe.mara,{revoked:!0}),r(C.ownerToken,Fe.olga),r(C.guestToken,Fe.gus),r(C.outsiderToken,Fe.otto),r(C.projectToken,Op,{kind:"\
project"}),r(C.groupToken,Ip,{kind:"group"}),r(C.narrowToken,Fe.mara,{scopes:["read_user"]}),r(C.blockedToken,o_)}var a_=Op;var wp=`# What every change to payments must show.
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
`;var NA=`---
variables:
  SECURE_ANALYZERS_PREFIX: "$CI_TEMPLATE_REGISTRY_HOST/security-products"
  SAST_EXCLUDED_ANALYZERS: ''
  SECRETS_ANALYZER_VERSION: '7'
sast:
  stage: test
  artifacts: &1
    access: developer
    reports:
      sast: gl-sast-report.json
    paths:
    - gl-sast-report.json
  rules:
  - when: never
  script:
  - echo "$CI_JOB_NAME is used for configuration only, and its script should not be executed"
  - exit 1
semgrep-sast:
  stage: test
  artifacts: *1
  allow_failure: true
  image:
    name: "$SECURE_ANALYZERS_PREFIX/semgrep:6"
  script:
  - "/analyzer run"
  rules:
  - if: "$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'"
    when: never
  - if: "$SAST_EXCLUDED_ANALYZERS =~ /semgrep/"
    when: never
  - if: "$CI_PIPELINE_SOURCE == \\"merge_request_event\\""
    exists:
    - "**/*.ts"
secret_detection:
  stage: test
  image: "$SECURE_ANALYZERS_PREFIX/secrets:$SECRETS_ANALYZER_VERSION"
  allow_failure: true
  variables:
    GIT_DEPTH: '50'
  artifacts:
    access: developer
    reports:
      secret_detection: gl-secret-detection-report.json
    paths:
    - gl-secret-detection-report.json
  script:
  - "/analyzer run"
  rules:
  - if: "$SECRET_DETECTION_DISABLED == 'true' || $SECRET_DETECTION_DISABLED == '1'"
    when: never
  - if: "$CI_PIPELINE_SOURCE == \\"merge_request_event\\""
`,u_=e=>({type:"template",location:e,extra:{},context_project:"acme/payments",context_sha:null});function c_(){return{valid:!0,errors:[],warnings:[],merged_yaml:NA,
includes:[u_("Jobs/SAST.gitlab-ci.yml"),u_("Jobs/Secret-Detection.gitlab-ci.yml")]}}var{projects:ae,users:Zs}=C,l_=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,Pp=["sast","secret_detection","dependency_scanning"];function p_(e,t){OA(e,t),IA(e,t),wA(e,t);for(let r of[ae.payments,ae.webShop,ae.billing,ae.legacy,ae.playground])
ze(e,r,Zs.mara,40);ze(e,ae.ledger,Zs.mara,30),ze(e,ae.payments,Zs.gus,10),ze(e,ae.payments,a_,40)}var d_={reset_approvals_on_push:!0,selective_code_owner_removals:!1,
disable_overriding_approvers_per_merge_request:!0,merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1};
function ea(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function OA(e,t){Xt(e,{id:ae.payments,name:"Payments",path:"\
payments",groupId:C.groupId,description:"Takes money and gives it back",ciLint:c_(),last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,only_allow_merge_if_all_status_checks_passed:!0,
only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"maintainer",restrict_user_defined_variables:!0,
forks_count:1,protectedBranches:[mr({id:14,name:"main"})],approvalRules:[yr(31,{approvals_required:2})],approvalSettings:d_,pushRule:{reject_unsigned_commits:!0},
hooks:[ea(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",wp],["main:.gitlab-ci.yml",l_],["mai\
n:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),un(e,ae.payments,{id:C.statusCheckId,name:C.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),un(e,ae.payments,{id:C.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Ft(e,ae.payments,{id:701,reports:Pp,created_at:t(30)})}function IA(e,t){Xt(e,{id:ae.webShop,name:"Web Shop",path:"web-shop",groupId:C.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[mr({id:15,name:"*",push_access_levels:[Wt(30)]})],approvalRules:[yr(32,{approvals_required:1})],hooks:[
ea(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",l_]])}),un(e,ae.webShop,{id:6,name:"Countersign"}),
Ft(e,ae.webShop,{id:710,reports:Pp,created_at:t(50)}),Ft(e,ae.webShop,{id:712,status:"running",created_at:t(.1),jobs:[cn(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Ft(e,ae.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function wA(e,t){Xt(e,{id:ae.ledger,name:"Ledge\
r",path:"ledger",groupId:C.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
mr({id:16,name:"main"})],approvalRules:[yr(33,{approvals_required:2})],approvalSettings:d_,pushRule:{reject_unsigned_commits:!0},hooks:[ea(63,"https://chat.acme\
.example/hooks/ledger")]}),un(e,ae.ledger,{id:7,name:"Countersign"}),Ft(e,ae.ledger,{id:720,reports:Pp,created_at:t(20)}),Xt(e,{id:ae.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:C.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[mr({id:17,name:"\
main",push_access_levels:[Wt(40)]}),mr({id:18,name:"hotfix/*",push_access_levels:[Wt(30),Wt(40,{deploy_key_id:5})]})],approvalRules:[yr(34,{approvals_required:1}),
yr(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),un(e,ae.billing,{id:8,name:"Countersign"});let r=cn(73001,"sast",t(10),{retried:!0,status:"failed"}),n=cn(73002,null,t(9),{name:"sast"});Ft(e,
ae.billing,{id:730,created_at:t(10),jobs:[r,n]}),Xt(e,{id:ae.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:C.groupId,licence:"premium",visibility:"pu\
blic",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[ea(64,"http://old.acme.example/hook")]}),Xt(e,{id:ae.playground,name:"Playground",path:"\
playground",groupId:C.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),Xt(e,{id:ae.docs,name:"Handbook",path:"handboo\
k",groupId:C.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),Xt(e,{id:ae.paymentsFork,name:"Payments",path:"payments",ownerId:Zs.fay,forkedFrom:ae.
payments,last_activity_at:t(6)})}var PA=60*6e4;function Ap(e){let t=oa(),r=n=>new Date(e-n*PA).toISOString();return s_(t,e),p_(t,r),n_(t,e,r),i_(t),t}var AA=50;function f_(e,t,r){let n=i=>new Date(i).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(i=>{let o=e.mergeRequests.find(({
id:a})=>a===i.mrId),s=qp(e,i.checkId);return{id:i.id,project:fe(e,o?.projectId??0)?.path_with_namespace??null,merge_request:o?`!${o.iid} ${o.title}`:null,check:s?.
check.name??null,sha:i.sha,status:i.status,created_at:n(i.createdAt)}}),external_controls:e.controlStatuses.map(i=>({project:fe(e,i.projectId)?.path_with_namespace??
null,control_id:i.controlId,control:pn(e,i.controlId)?.control.externalControlName??null,status:i.status,updated_at:n(i.updatedAt)})),requests:t.slice(-AA).map(
({method:i,path:o,status:s,at:a,user:u})=>({at:n(a),method:i,path:o,status:s,user:u}))}}}var DA=1e3,LA=1e3;async function RF(e={}){let t=e.now??Date.now,r=e.state??Ap(t()),n=e.host??"127.0.0.1",i=(e.relativeUrlRoot??"").replace(/\/+$/,""),o=Ug(()=>r,
t),s=[],a=Qg(),u=new Set,c="";function l(G){let U=G().finally(()=>u.delete(U));u.add(U)}let p={state:r,clock:o,notify:l,rootUrl:()=>c,view:()=>f_(r,s,o.now())},
f=Bg({root:i,...e.tls?{tls:e.tls}:{},faults:a,now:o.now,rootUrl:()=>c,record:G=>{s.push(G)},answer:G=>Fg(p,G)}),m=await Yg(f,e.port??0,n),v=n.includes(":")?`[${n}\
]`:n;c=`${e.tls?"https":"http"}://${v}:${m}${i}`;let x=setInterval(o.tick,DA);return x.unref(),{url:c,state:r,clock:o,log:s,faults:a,notifyStatusChecks:(G,U,ke={})=>Dg(
r,c,o.now(),G,{...U?{action:U}:{},...ke}),pingExternalControls:G=>Lg(r,c,o.now,G),async close(){clearInterval(x),await Jg(f);let G=new Promise(U=>setTimeout(U,LA).
unref());await Promise.race([Promise.allSettled(u),G])}}}export{C as a,RF as b};
