import{a as y,c as g_}from"./chunk-YFWBQXD3.js";var vp=y(on=>{"use strict";Object.defineProperty(on,"__esModule",{value:!0});on.versionInfo=on.version=void 0;var b_="16.15.0";on.version=b_;var v_=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});on.versionInfo=v_});var Ve=y(Js=>{"use strict";Object.defineProperty(Js,"__esModule",{value:!0});Js.devAssert=T_;function T_(e,t){if(!!!e)throw new Error(t)}});var ro=y(Hs=>{"use strict";Object.defineProperty(Hs,"__esModule",{value:!0});Hs.isPromise=E_;function E_(e){return typeof e?.then=="function"}});var Ct=y(Xs=>{"use strict";Object.defineProperty(Xs,"__esModule",{value:!0});Xs.isObjectLike=N_;function N_(e){return typeof e=="object"&&e!==null}});var io=y(no=>{"use strict";Object.defineProperty(no,"__esModule",{value:!0});no.getLocation=Tp;no.getLocations=O_;function Tp(e,t){let r=/\r\n|[\n\r]/g,n=1,i=t+
1,o;for(;(o=r.exec(e.body))&&o.index<t;)n++,i=t+1-(o.index+o[0].length);return{line:n,column:i}}function O_(e){if(e.length<2)return e.map(({source:n,start:i})=>Tp(
n,i));let t=new Map;e.forEach(({source:n,start:i},o)=>{let s=t.get(n);s===void 0&&(s=[],t.set(n,s)),s.push({position:i,index:o})});let r=new Array(e.length);for(let[
n,i]of t){let o=/\r\n|[\n\r]/g,s=o.exec(n.body),a=1,u=0;i.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of i){for(;s!==null&&s.index<c;)u=s.index+
s[0].length,a++,s=o.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var zs=y(oo=>{"use strict";Object.defineProperty(oo,"__esModule",{value:!0});oo.printLocation=I_;oo.printSourceLocation=Np;var S_=io();function I_(e){return Np(
e.source,(0,S_.getLocation)(e.source,e.start))}function Np(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,i=t.line-1,o=e.locationOffset.line-1,s=t.
line+o,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${s}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[i];if(p.length>120){let f=Math.floor(u/80),m=u%80,T=[];for(let j=0;j<p.length;j+=80)T.push(p.slice(j,j+80));return c+Ep([[`${s} \
|`,T[0]],...T.slice(1,f+1).map(j=>["|",j]),["|","^".padStart(m)],["|",T[f+1]]])}return c+Ep([[`${s-1} |`,l[i-1]],[`${s} |`,p],["|","^".padStart(u)],[`${s+1} |`,
l[i+1]]])}function Ep(e){let t=e.filter(([n,i])=>i!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,i])=>n.padStart(r)+(i?" "+i:"")).join(`
`)}});var w=y(sn=>{"use strict";Object.defineProperty(sn,"__esModule",{value:!0});sn.GraphQLError=void 0;sn.formatError=A_;sn.printError=P_;var R_=Ct(),Op=io(),Sp=zs();
function w_(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var Ws=class e extends Error{constructor(t,...r){
var n,i,o;let{nodes:s,source:a,positions:u,path:c,originalError:l,extensions:p}=w_(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=Ip(Array.isArray(s)?s:s?[s]:void 0);let f=Ip((n=this.nodes)===null||n===void 0?void 0:n.map(T=>T.loc).filter(T=>T!=null));this.source=a??(f==null||
(i=f[0])===null||i===void 0?void 0:i.source),this.positions=u??f?.map(T=>T.start),this.locations=u&&a?(0,Op.getLocations)(u.map(T=>({source:a,start:T}))):f&&(0,Op.
getLocations)(f);let m=(0,R_.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(o=p??m)!==null&&o!==void 0?o:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,Sp.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,Sp.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};sn.GraphQLError=Ws;function Ip(e){return e===
void 0||e.length===0?void 0:e}function P_(e){return e.toString()}function A_(e){return e.toJSON()}});var Vn=y(Zs=>{"use strict";Object.defineProperty(Zs,"__esModule",{value:!0});Zs.syntaxError=k_;var D_=w();function k_(e,t,r){return new D_.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var Be=y(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});at.Token=at.QueryDocumentKeys=at.OperationTypeNode=at.Location=void 0;at.isNode=j_;
var ea=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};at.Location=ea;var ta=class{constructor(t,r,n,i,o,s){this.kind=t,this.start=r,this.end=n,this.line=i,this.column=o,this.
value=s,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
at.Token=ta;var Rp={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};at.QueryDocumentKeys=Rp;var L_=new Set(Object.keys(Rp));function j_(e){let t=e?.kind;return typeof t==
"string"&&L_.has(t)}var ra;at.OperationTypeNode=ra;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(ra||(at.OperationTypeNode=
ra={}))});var an=y(Un=>{"use strict";Object.defineProperty(Un,"__esModule",{value:!0});Un.DirectiveLocation=void 0;var na;Un.DirectiveLocation=na;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(na||(Un.DirectiveLocation=na={}))});var U=y($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});$n.Kind=void 0;var ia;$n.Kind=ia;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(ia||($n.Kind=ia={}))});var Qn=y(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});Ar.isDigit=wp;Ar.isLetter=oa;Ar.isNameContinue=C_;Ar.isNameStart=q_;Ar.isWhiteSpace=
x_;function x_(e){return e===9||e===32}function wp(e){return e>=48&&e<=57}function oa(e){return e>=97&&e<=122||e>=65&&e<=90}function q_(e){return oa(e)||e===95}
function C_(e){return oa(e)||wp(e)||e===95}});var Bn=y(Kn=>{"use strict";Object.defineProperty(Kn,"__esModule",{value:!0});Kn.dedentBlockStringLines=F_;Kn.isPrintableAsBlockString=G_;Kn.printBlockString=V_;
var sa=Qn();function F_(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,i=-1;for(let s=0;s<e.length;++s){var o;let a=e[s],u=M_(a);u!==a.length&&(n=(o=n)!==null&&o!==
void 0?o:s,i=s,s!==0&&u<r&&(r=u))}return e.map((s,a)=>a===0?s:s.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,i+1)}function M_(e){let t=0;for(;t<e.length&&(0,sa.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function G_(e){if(e==="")return!0;let t=!0,r=!1,n=!0,i=!1;for(let o=0;o<e.length;++o)switch(e.codePointAt(o)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!i)return!1;i=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&i)}function V_(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),i=n.length===1,o=n.length>1&&n.slice(1).every(m=>m.length===0||(0,sa.isWhiteSpace)(m.charCodeAt(0))),s=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!s,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!i||e.length>70||c||o||s),p="",f=i&&(0,sa.isWhiteSpace)(e.charCodeAt(0));return(l&&
!f||o)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var un=y(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.TokenKind=void 0;var aa;Yn.TokenKind=aa;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(aa||(Yn.TokenKind=aa=
{}))});var Hn=y(cr=>{"use strict";Object.defineProperty(cr,"__esModule",{value:!0});cr.Lexer=void 0;cr.createToken=ye;cr.isPunctuatorTokenKind=$_;cr.printCodePointAt=ur;
cr.readName=Lp;var ut=Vn(),Ap=Be(),U_=Bn(),Dr=Qn(),F=un(),ca=class{constructor(t){let r=new Ap.Token(F.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==F.TokenKind.EOF)do if(t.next)t=t.next;else{let r=Q_(this,t.end);t.next=r,r.prev=t,t=r}while(t.
kind===F.TokenKind.COMMENT);return t}};cr.Lexer=ca;function $_(e){return e===F.TokenKind.BANG||e===F.TokenKind.DOLLAR||e===F.TokenKind.AMP||e===F.TokenKind.PAREN_L||
e===F.TokenKind.PAREN_R||e===F.TokenKind.DOT||e===F.TokenKind.SPREAD||e===F.TokenKind.COLON||e===F.TokenKind.EQUALS||e===F.TokenKind.AT||e===F.TokenKind.BRACKET_L||
e===F.TokenKind.BRACKET_R||e===F.TokenKind.BRACE_L||e===F.TokenKind.PIPE||e===F.TokenKind.BRACE_R}function cn(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}function so(e,t){
return Dp(e.charCodeAt(t))&&kp(e.charCodeAt(t+1))}function Dp(e){return e>=55296&&e<=56319}function kp(e){return e>=56320&&e<=57343}function ur(e,t){let r=e.source.
body.codePointAt(t);if(r===void 0)return F.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n==='"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).
toUpperCase().padStart(4,"0")}function ye(e,t,r,n,i){let o=e.line,s=1+r-e.lineStart;return new Ap.Token(t,r,n,o,s,i)}function Q_(e,t){let r=e.source.body,n=r.length,
i=t;for(;i<n;){let o=r.charCodeAt(i);switch(o){case 65279:case 9:case 32:case 44:++i;continue;case 10:++i,++e.line,e.lineStart=i;continue;case 13:r.charCodeAt(i+
1)===10?i+=2:++i,++e.line,e.lineStart=i;continue;case 35:return K_(e,i);case 33:return ye(e,F.TokenKind.BANG,i,i+1);case 36:return ye(e,F.TokenKind.DOLLAR,i,i+1);case 38:
return ye(e,F.TokenKind.AMP,i,i+1);case 40:return ye(e,F.TokenKind.PAREN_L,i,i+1);case 41:return ye(e,F.TokenKind.PAREN_R,i,i+1);case 46:if(r.charCodeAt(i+1)===
46&&r.charCodeAt(i+2)===46)return ye(e,F.TokenKind.SPREAD,i,i+3);break;case 58:return ye(e,F.TokenKind.COLON,i,i+1);case 61:return ye(e,F.TokenKind.EQUALS,i,i+1);case 64:
return ye(e,F.TokenKind.AT,i,i+1);case 91:return ye(e,F.TokenKind.BRACKET_L,i,i+1);case 93:return ye(e,F.TokenKind.BRACKET_R,i,i+1);case 123:return ye(e,F.TokenKind.
BRACE_L,i,i+1);case 124:return ye(e,F.TokenKind.PIPE,i,i+1);case 125:return ye(e,F.TokenKind.BRACE_R,i,i+1);case 34:return r.charCodeAt(i+1)===34&&r.charCodeAt(
i+2)===34?z_(e,i):Y_(e,i)}if((0,Dr.isDigit)(o)||o===45)return B_(e,i,o);if((0,Dr.isNameStart)(o))return Lp(e,i);throw(0,ut.syntaxError)(e.source,i,o===39?`Unexp\
ected single quote character ('), did you mean to use a double quote (")?`:cn(o)||so(r,i)?`Unexpected character: ${ur(e,i)}.`:`Invalid character: ${ur(e,i)}.`)}
return ye(e,F.TokenKind.EOF,n,n)}function K_(e,t){let r=e._maxComments;if(r!==void 0){let s=e._commentCount+1;if(s>r)throw(0,ut.syntaxError)(e.source,t,`Documen\
t contains more than ${r} comments. Parsing aborted.`);e._commentCount=s}let n=e.source.body,i=n.length,o=t+1;for(;o<i;){let s=n.charCodeAt(o);if(s===10||s===13)
break;if(cn(s))++o;else if(so(n,o))o+=2;else break}return ye(e,F.TokenKind.COMMENT,t,o,n.slice(t+1,o))}function B_(e,t,r){let n=e.source.body,i=t,o=r,s=!1;if(o===
45&&(o=n.charCodeAt(++i)),o===48){if(o=n.charCodeAt(++i),(0,Dr.isDigit)(o))throw(0,ut.syntaxError)(e.source,i,`Invalid number, unexpected digit after 0: ${ur(e,
i)}.`)}else i=ua(e,i,o),o=n.charCodeAt(i);if(o===46&&(s=!0,o=n.charCodeAt(++i),i=ua(e,i,o),o=n.charCodeAt(i)),(o===69||o===101)&&(s=!0,o=n.charCodeAt(++i),(o===
43||o===45)&&(o=n.charCodeAt(++i)),i=ua(e,i,o),o=n.charCodeAt(i)),o===46||(0,Dr.isNameStart)(o))throw(0,ut.syntaxError)(e.source,i,`Invalid number, expected dig\
it but got: ${ur(e,i)}.`);return ye(e,s?F.TokenKind.FLOAT:F.TokenKind.INT,t,i,n.slice(t,i))}function ua(e,t,r){if(!(0,Dr.isDigit)(r))throw(0,ut.syntaxError)(e.source,
t,`Invalid number, expected digit but got: ${ur(e,t)}.`);let n=e.source.body,i=t+1;for(;(0,Dr.isDigit)(n.charCodeAt(i));)++i;return i}function Y_(e,t){let r=e.source.
body,n=r.length,i=t+1,o=i,s="";for(;i<n;){let a=r.charCodeAt(i);if(a===34)return s+=r.slice(o,i),ye(e,F.TokenKind.STRING,t,i+1,s);if(a===92){s+=r.slice(o,i);let u=r.
charCodeAt(i+1)===117?r.charCodeAt(i+2)===123?J_(e,i):H_(e,i):X_(e,i);s+=u.value,i+=u.size,o=i;continue}if(a===10||a===13)break;if(cn(a))++i;else if(so(r,i))i+=
2;else throw(0,ut.syntaxError)(e.source,i,`Invalid character within String: ${ur(e,i)}.`)}throw(0,ut.syntaxError)(e.source,i,"Unterminated string.")}function J_(e,t){
let r=e.source.body,n=0,i=3;for(;i<12;){let o=r.charCodeAt(t+i++);if(o===125){if(i<5||!cn(n))break;return{value:String.fromCodePoint(n),size:i}}if(n=n<<4|Jn(o),
n<0)break}throw(0,ut.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+i)}".`)}function H_(e,t){let r=e.source.body,n=Pp(r,t+2);if(cn(n))
return{value:String.fromCodePoint(n),size:6};if(Dp(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){let i=Pp(r,t+8);if(kp(i))return{value:String.fromCodePoint(
n,i),size:12}}throw(0,ut.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}".`)}function Pp(e,t){return Jn(e.charCodeAt(t))<<12|Jn(e.charCodeAt(
t+1))<<8|Jn(e.charCodeAt(t+2))<<4|Jn(e.charCodeAt(t+3))}function Jn(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function X_(e,t){let r=e.
source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\
\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,ut.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function z_(e,t){let r=e.source.body,n=r.length,i=e.lineStart,o=t+3,s=o,a="",u=[];for(;o<n;){let c=r.charCodeAt(o);if(c===34&&r.charCodeAt(o+1)===34&&
r.charCodeAt(o+2)===34){a+=r.slice(s,o),u.push(a);let l=ye(e,F.TokenKind.BLOCK_STRING,t,o+3,(0,U_.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=i,l}if(c===92&&r.charCodeAt(o+1)===34&&r.charCodeAt(o+2)===34&&r.charCodeAt(o+3)===34){a+=r.slice(s,o),s=o+1,o+=4;continue}
if(c===10||c===13){a+=r.slice(s,o),u.push(a),c===13&&r.charCodeAt(o+1)===10?o+=2:++o,a="",s=o,i=o;continue}if(cn(c))++o;else if(so(r,o))o+=2;else throw(0,ut.syntaxError)(
e.source,o,`Invalid character within String: ${ur(e,o)}.`)}throw(0,ut.syntaxError)(e.source,o,"Unterminated string.")}function Lp(e,t){let r=e.source.body,n=r.length,
i=t+1;for(;i<n;){let o=r.charCodeAt(i);if((0,Dr.isNameContinue)(o))++i;else break}return ye(e,F.TokenKind.NAME,t,i,r.slice(t,i))}});var jp=y(ao=>{"use strict";Object.defineProperty(ao,"__esModule",{value:!0});ao.SchemaCoordinateLexer=void 0;var W_=Vn(),Z_=Be(),eg=Qn(),lr=Hn(),pr=un(),la=class{line=1;lineStart=0;constructor(t){
let r=new Z_.Token(pr.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==pr.TokenKind.EOF){let r=tg(this,t.end);t.next=r,r.prev=t,t=r}return t}};
ao.SchemaCoordinateLexer=la;function tg(e,t){let r=e.source.body,n=r.length,i=t;if(i<n){let o=r.charCodeAt(i);switch(o){case 46:return(0,lr.createToken)(e,pr.TokenKind.
DOT,i,i+1);case 40:return(0,lr.createToken)(e,pr.TokenKind.PAREN_L,i,i+1);case 41:return(0,lr.createToken)(e,pr.TokenKind.PAREN_R,i,i+1);case 58:return(0,lr.createToken)(
e,pr.TokenKind.COLON,i,i+1);case 64:return(0,lr.createToken)(e,pr.TokenKind.AT,i,i+1)}if((0,eg.isNameStart)(o))return(0,lr.readName)(e,i);throw(0,W_.syntaxError)(
e.source,i,`Invalid character: ${(0,lr.printCodePointAt)(e,i)}.`)}return(0,lr.createToken)(e,pr.TokenKind.EOF,n,n)}});var X=y(pa=>{"use strict";Object.defineProperty(pa,"__esModule",{value:!0});pa.inspect=ng;var rg=10,xp=2;function ng(e){return uo(e,[])}function uo(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return ig(e,t);default:return String(e)}}function ig(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(og(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:uo(n,r)}else if(Array.
isArray(e))return ag(e,r);return sg(e,r)}function og(e){return typeof e.toJSON=="function"}function sg(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
xp?"["+ug(e)+"]":"{ "+r.map(([i,o])=>i+": "+uo(o,t)).join(", ")+" }"}function ag(e,t){if(e.length===0)return"[]";if(t.length>xp)return"[Array]";let r=Math.min(rg,
e.length),n=e.length-r,i=[];for(let o=0;o<r;++o)i.push(uo(e[o],t));return n===1?i.push("... 1 more item"):n>1&&i.push(`... ${n} more items`),"["+i.join(", ")+"]"}
function ug(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var Xn=y(co=>{"use strict";Object.defineProperty(co,"__esModule",{value:!0});co.instanceOf=void 0;var cg=X(),lg=globalThis.process&&process.env.NODE_ENV==="prod\
uction",pg=lg?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let i=r.prototype[Symbol.toStringTag],
o=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(i===o){let s=(0,cg.inspect)(t);throw new Error(`Cannot use\
 ${i} "${s}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};co.instanceOf=pg});var po=y(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.Source=void 0;zn.isSource=mg;var da=Ve(),dg=X(),fg=Xn(),lo=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,da.devAssert)(!1,`Body must be a string. Received: ${(0,dg.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,da.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,da.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};zn.Source=lo;function mg(e){return(0,fg.
instanceOf)(e,lo)}});var kr=y(Xt=>{"use strict";Object.defineProperty(Xt,"__esModule",{value:!0});Xt.Parser=void 0;Xt.parse=_g;Xt.parseConstValue=bg;Xt.parseSchemaCoordinate=Tg;Xt.parseType=
vg;Xt.parseValue=gg;var Ht=Vn(),Wn=Be(),hg=an(),P=U(),qp=Hn(),yg=jp(),mo=po(),E=un();function _g(e,t){let r=new dr(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function gg(e,t){let r=new dr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
E.TokenKind.EOF),n}function bg(e,t){let r=new dr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(E.TokenKind.EOF),n}function vg(e,t){
let r=new dr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(E.TokenKind.EOF),n}function Tg(e){let t=(0,mo.isSource)(e)?e:
new mo.Source(e),r=new yg.SchemaCoordinateLexer(t),n=new dr(e,{lexer:r});n.expectToken(E.TokenKind.SOF);let i=n.parseSchemaCoordinate();return n.expectToken(E.TokenKind.
EOF),i}var dr=class{constructor(t,r={}){let{lexer:n,...i}=r;if(n)this._lexer=n;else{let s=(0,mo.isSource)(t)?t:new mo.Source(t);this._lexer=new qp.Lexer(s)}this.
_options=i,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let o=r?.maxSourceLength;if(o!==void 0&&this._lexer.source.body.
length>o)throw(0,Ht.syntaxError)(this._lexer.source,o,`Source contains more than ${o} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(E.TokenKind.NAME);return this.node(t,{kind:P.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:P.Kind.DOCUMENT,
definitions:this.many(E.TokenKind.SOF,this.parseDefinition,E.TokenKind.EOF)})}parseDefinition(){if(this.peek(E.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===E.TokenKind.BRACE_L)throw(0,Ht.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===E.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,Ht.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
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
E.TokenKind.NAME){let n=this._lexer.token.value;throw(0,Ht.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
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
throw(0,Ht.syntaxError)(this._lexer.source,this._lexer.token.start,`${fo(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
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
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(hg.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(E.TokenKind.AT),n=this.parseName(),i;!r&&this.
expectOptionalToken(E.TokenKind.DOT)&&(i=this.parseName());let o;return(r||i)&&this.expectOptionalToken(E.TokenKind.PAREN_L)&&(o=this.parseName(),this.expectToken(
E.TokenKind.COLON),this.expectToken(E.TokenKind.PAREN_R)),r?o?this.node(t,{kind:P.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:o}):this.node(t,{kind:P.
Kind.DIRECTIVE_COORDINATE,name:n}):i?o?this.node(t,{kind:P.Kind.ARGUMENT_COORDINATE,name:n,fieldName:i,argumentName:o}):this.node(t,{kind:P.Kind.MEMBER_COORDINATE,
name:n,memberName:i}):this.node(t,{kind:P.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new Wn.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,Ht.syntaxError)(
this._lexer.source,r.start,`Expected ${Cp(t)}, found ${fo(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===E.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,Ht.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${fo(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===E.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,Ht.syntaxError)(this._lexer.source,r.start,`Unexpected ${fo(r)}.`)}any(t,r,n){this.expectToken(t);let i=[];for(;!this.expectOptionalToken(
n);)i.push(r.call(this));return i}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}
return[]}many(t,r,n){this.expectToken(t);let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==E.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Ht.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};Xt.Parser=dr;function fo(e){let t=e.value;return Cp(e.kind)+(t!=null?` "${t}"`:"")}function Cp(e){return(0,qp.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var fr=y(fa=>{"use strict";Object.defineProperty(fa,"__esModule",{value:!0});fa.didYouMean=Ng;var Eg=5;function Ng(e,t){let[r,n]=t?[e,t]:[void 0,e],i=" Did you \
mean ";r&&(i+=r+" ");let o=n.map(u=>`"${u}"`);switch(o.length){case 0:return"";case 1:return i+o[0]+"?";case 2:return i+o[0]+" or "+o[1]+"?"}let s=o.slice(0,Eg),
a=s.pop();return i+s.join(", ")+", or "+a+"?"}});var Fp=y(ma=>{"use strict";Object.defineProperty(ma,"__esModule",{value:!0});ma.identityFunc=Og;function Og(e){return e}});var mr=y(ha=>{"use strict";Object.defineProperty(ha,"__esModule",{value:!0});ha.keyMap=Sg;function Sg(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var Zn=y(ya=>{"use strict";Object.defineProperty(ya,"__esModule",{value:!0});ya.keyValMap=Ig;function Ig(e,t,r){let n=Object.create(null);for(let i of e)n[t(i)]=
r(i);return n}});var ho=y(_a=>{"use strict";Object.defineProperty(_a,"__esModule",{value:!0});_a.mapValue=Rg;function Rg(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var ei=y(ba=>{"use strict";Object.defineProperty(ba,"__esModule",{value:!0});ba.naturalCompare=wg;function wg(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let i=e.
charCodeAt(r),o=t.charCodeAt(n);if(yo(i)&&yo(o)){let s=0;do++r,s=s*10+i-ga,i=e.charCodeAt(r);while(yo(i)&&s>0);let a=0;do++n,a=a*10+o-ga,o=t.charCodeAt(n);while(yo(
o)&&a>0);if(s<a)return-1;if(s>a)return 1}else{if(i<o)return-1;if(i>o)return 1;++r,++n}}return e.length-t.length}var ga=48,Pg=57;function yo(e){return!isNaN(e)&&
ga<=e&&e<=Pg}});var hr=y(Ta=>{"use strict";Object.defineProperty(Ta,"__esModule",{value:!0});Ta.suggestionList=Dg;var Ag=ei();function Dg(e,t){let r=Object.create(null),n=new va(
e),i=Math.floor(e.length*.4)+1;for(let o of t){let s=n.measure(o,i);s!==void 0&&(r[o]=s)}return Object.keys(r).sort((o,s)=>{let a=r[o]-r[s];return a!==0?a:(0,Ag.
naturalCompare)(o,s)})}var va=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=Mp(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let i=Mp(n),o=this._inputArray;if(i.length<o.length){let l=i;i=o,o=l}let s=i.length,a=o.length;if(s-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=s;l++){let p=u[(l-1)%3],f=u[l%3],m=f[0]=l;for(let T=1;T<=a;T++){let j=i[l-1]===o[T-1]?0:1,M=Math.min(p[T]+1,f[T-1]+1,p[T-1]+j);if(l>1&&
T>1&&i[l-1]===o[T-2]&&i[l-2]===o[T-1]){let V=u[(l-2)%3][T-2];M=Math.min(M,V+1)}M<m&&(m=M),f[T]=M}if(m>r)return}let c=u[s%3][a];return c<=r?c:void 0}};function Mp(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var _o=y(Ea=>{"use strict";Object.defineProperty(Ea,"__esModule",{value:!0});Ea.toObjMap=kg;function kg(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var Gp=y(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});Na.printString=Lg;function Lg(e){return`"${e.replace(jg,xg)}"`}var jg=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function xg(e){return qg[e.charCodeAt(0)]}var qg=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var Vp=y(Oa=>{"use strict";Object.defineProperty(Oa,"__esModule",{value:!0});Oa.reduce=Mg;var Cg=X(),Fg=Be();function Mg(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},i;do{let o;n.index++;let s=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===s)i=n.results,o=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(i=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],i==null&&r.length!==0)continue;if(Array.isArray(i)){if(i.length!==0){r.push(n),n=
{parent:i,keys:void 0,results:[],index:-1};continue}}else{let a=i;o=a?.kind;let u=typeof o=="string"?Fg.QueryDocumentKeys[o]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,Cg.inspect)(i)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(o!==void 0){let a=t[o];i=a?.(i)}
n.keys===void 0?n.results.push(i):n.results[n.keys[n.index]]=i}while(r.length!==0);return i}});var lt=y(go=>{"use strict";Object.defineProperty(go,"__esModule",{value:!0});go.print=Up;go.printForError=$g;var Gg=Bn(),Vg=Gp(),Ug=Vp();function Up(e,t){var r;
return Kg((0,Ug.reduce)(e,Bg),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function $g(e){return Up(e,{maxIndentDepth:100})}var Qg=80,ct=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},Ia=new ct;function Kg(e,t){let r="",n="",i=0,o="",s=e;for(;s!==void 0;){let a=s.lines;if(s.indentBefore&&
(i<t&&(o+="  ",n+="  "),i++),typeof a=="string")n+=a;else{n+=a[0];let u=!s.isBlockString&&i>=t?" ":`
`+o;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}s.dedentAfter&&(i--,o=o.slice(0,i*2)),s=s.next}return r+n}var Bg={Name:e=>new ct(e.value),Variable:e=>g(["$",e.name]),
Document:e=>g(e.definitions,`

`),OperationDefinition(e){let t=Sa(e.variableDefinitions)?D(`(
`,g(e.variableDefinitions,`
`),`
)`):D("(",g(e.variableDefinitions,", "),")"),r=g([D("",e.description,`
`),g([e.operation,g([e.name,t]),g(e.directives," ")]," ")]);return g([e.operation==="query"&&r.length===e.operation.length?"":g([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:i})=>g([D("",i,`
`),e,": ",t,D(" = ",r),D(" ",g(n," "))]),SelectionSet:({selections:e})=>Et(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:i}){let o=g([D("",e,":\
 "),t],"");return g([Jg(o,r),D(" ",g(n," ")),D(" ",i)])},Argument:({name:e,value:t})=>g([e,": ",t]),FragmentSpread:({name:e,directives:t})=>g(["...",e,D(" ",g(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>g(["...",D("on ",e),g(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:i,description:o})=>g([D("",o,`
`),"fragment ",e,D("(",g(r,", "),")")," on ",t," ",D("",g(n," ")," "),i]),IntValue:({value:e})=>new ct(e),FloatValue:({value:e})=>new ct(e),StringValue:({value:e,
block:t})=>new ct(t===!0?(0,Gg.printBlockString)(e):(0,Vg.printString)(e),t===!0),BooleanValue:({value:e})=>new ct(e?"true":"false"),NullValue:()=>new ct("null"),
EnumValue:({value:e})=>new ct(e),ListValue:({values:e})=>g(["[",g(e,", "),"]"]),ObjectValue:({fields:e})=>g(["{",g(e,", "),"}"]),ObjectField:({name:e,value:t})=>g(
[e,": ",t]),Directive:({name:e,arguments:t})=>g(["@",e,D("(",g(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>g(["[",e,"]"]),NonNullType:({type:e})=>g(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>g([D("",e,`
`),g(["schema",g(t," "),Et(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>g([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>g(
[D("",e,`
`),g(["scalar",t,g(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>g([D("",e,`
`),g(["type",t,D("implements ",g(r," & ")),g(n," "),Et(i)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:i})=>g([D("",e,`
`),t,Sa(r)?D(`(
`,g(r,`
`).indent(),`
)`):D("(",g(r,", "),")"),": ",n,D(" ",g(i," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:i})=>g([D("",e,`
`),t,": ",r,D(" = ",n),D(" ",g(i," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>g([D("",e,`
`),g(["interface",t,D("implements ",g(r," & ")),g(n," "),Et(i)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>g([D("",e,`
`),g(["union",t,g(r," "),D("= ",g(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>g([D("",e,`
`),g(["enum",t,g(r," "),Et(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>g([D("",e,`
`),g([t,g(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>g([D("",e,`
`),g(["input",t,g(r," "),Et(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:i,locations:o})=>g([D("",e,`
`),"directive @",t,Sa(r)?D(`(
`,g(r,`
`).indent(),`
)`):D("(",g(r,", "),")"),D(" ",g(n," ")),i?" repeatable":""," on ",g(o," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>g(["extend schema",g(e," "),Et(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>g(["extend scalar",e,g(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>g([
"extend type",e,D("implements ",g(t," & ")),g(r," "),Et(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>g(["extend interface",e,D(
"implements ",g(t," & ")),g(r," "),Et(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>g(["extend union",e,g(t," "),D("= ",g(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>g(["extend enum",e,g(t," "),Et(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>g(["extend input",e,g(t," "),
Et(r)]," "),DirectiveExtension:({name:e,directives:t})=>g([g(["extend directive @",e]),g(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>g(
[e,D(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>g([e,D(".",t),D("(",r,":)")]),DirectiveCoordinate:({name:e})=>g(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>g(["@",e,D("(",t,":)")])};function g(e,t=""){if(e==null||e.length===0)return Ia;let r=Ia;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new ct(n):n:(t!==""&&r.append(t),r.append(n)));return r}function Yg(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function Et(e){return D(`{
`,g(e,`
`).indent(),`
}`)}function D(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new ct(e).append(t).append(r):Ia}function Sa(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function Jg(e,t){return t==null||t.length===0?e:g([e,e.length+Yg(t,", ")+2>Qg?D(`(
`,g(t,`
`).indent(),`
)`):D("(",g(t,", "),")")])}});var Pa=y(wa=>{"use strict";Object.defineProperty(wa,"__esModule",{value:!0});wa.valueFromASTUntyped=Ra;var Hg=Zn(),zt=U();function Ra(e,t){switch(e.kind){case zt.
Kind.NULL:return null;case zt.Kind.INT:return parseInt(e.value,10);case zt.Kind.FLOAT:return parseFloat(e.value);case zt.Kind.STRING:case zt.Kind.ENUM:case zt.Kind.
BOOLEAN:return e.value;case zt.Kind.LIST:return e.values.map(r=>Ra(r,t));case zt.Kind.OBJECT:return(0,Hg.keyValMap)(e.fields,r=>r.name.value,r=>Ra(r.value,t));case zt.
Kind.VARIABLE:return t?.[e.name.value]}}});var ti=y(vo=>{"use strict";Object.defineProperty(vo,"__esModule",{value:!0});vo.assertEnumValueName=Xg;vo.assertName=Kp;var $p=Ve(),bo=w(),Qp=Qn();function Kp(e){
if(e!=null||(0,$p.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,$p.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new bo.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,Qp.isNameContinue)(e.charCodeAt(t)))throw new bo.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,Qp.isNameStart)(e.charCodeAt(0)))throw new bo.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function Xg(e){if(e==="true"||e==="false"||e==="null")throw new bo.GraphQLError(`Enum values cannot be named: ${e}`);return Kp(e)}});var $=y(R=>{"use strict";Object.defineProperty(R,"__esModule",{value:!0});R.GraphQLUnionType=R.GraphQLScalarType=R.GraphQLObjectType=R.GraphQLNonNull=R.GraphQLList=
R.GraphQLInterfaceType=R.GraphQLInputObjectType=R.GraphQLEnumType=void 0;R.argsToArgsConfig=id;R.assertAbstractType=yb;R.assertCompositeType=hb;R.assertEnumType=
ub;R.assertInputObjectType=cb;R.assertInputType=db;R.assertInterfaceType=sb;R.assertLeafType=mb;R.assertListType=lb;R.assertNamedType=vb;R.assertNonNullType=pb;
R.assertNullableType=gb;R.assertObjectType=ob;R.assertOutputType=fb;R.assertScalarType=ib;R.assertType=nb;R.assertUnionType=ab;R.assertWrappingType=_b;R.defineArguments=
rd;R.getNamedType=Tb;R.getNullableType=bb;R.isAbstractType=Wp;R.isCompositeType=zp;R.isEnumType=qr;R.isInputObjectType=ni;R.isInputType=Aa;R.isInterfaceType=jr;
R.isLeafType=Xp;R.isListType=ko;R.isNamedType=Zp;R.isNonNullType=_r;R.isNullableType=ka;R.isObjectType=pn;R.isOutputType=Da;R.isRequiredArgument=Eb;R.isRequiredInputField=
Sb;R.isScalarType=Lr;R.isType=Do;R.isUnionType=xr;R.isWrappingType=ii;R.resolveObjMapThunk=ja;R.resolveReadonlyArrayThunk=La;var xe=Ve(),zg=fr(),Bp=Fp(),ne=X(),
yr=Xn(),Wg=Ct(),Zg=mr(),Hp=Zn(),Ao=ho(),eb=hr(),Ft=_o(),ri=w(),tb=U(),Yp=lt(),rb=Pa(),Mt=ti();function Do(e){return Lr(e)||pn(e)||jr(e)||xr(e)||qr(e)||ni(e)||ko(
e)||_r(e)}function nb(e){if(!Do(e))throw new Error(`Expected ${(0,ne.inspect)(e)} to be a GraphQL type.`);return e}function Lr(e){return(0,yr.instanceOf)(e,Oo)}
function ib(e){if(!Lr(e))throw new Error(`Expected ${(0,ne.inspect)(e)} to be a GraphQL Scalar type.`);return e}function pn(e){return(0,yr.instanceOf)(e,So)}function ob(e){
if(!pn(e))throw new Error(`Expected ${(0,ne.inspect)(e)} to be a GraphQL Object type.`);return e}function jr(e){return(0,yr.instanceOf)(e,Io)}function sb(e){if(!jr(
e))throw new Error(`Expected ${(0,ne.inspect)(e)} to be a GraphQL Interface type.`);return e}function xr(e){return(0,yr.instanceOf)(e,Ro)}function ab(e){if(!xr(
e))throw new Error(`Expected ${(0,ne.inspect)(e)} to be a GraphQL Union type.`);return e}function qr(e){return(0,yr.instanceOf)(e,wo)}function ub(e){if(!qr(e))throw new Error(
`Expected ${(0,ne.inspect)(e)} to be a GraphQL Enum type.`);return e}function ni(e){return(0,yr.instanceOf)(e,Po)}function cb(e){if(!ni(e))throw new Error(`Expe\
cted ${(0,ne.inspect)(e)} to be a GraphQL Input Object type.`);return e}function ko(e){return(0,yr.instanceOf)(e,Eo)}function lb(e){if(!ko(e))throw new Error(`E\
xpected ${(0,ne.inspect)(e)} to be a GraphQL List type.`);return e}function _r(e){return(0,yr.instanceOf)(e,No)}function pb(e){if(!_r(e))throw new Error(`Expect\
ed ${(0,ne.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function Aa(e){return Lr(e)||qr(e)||ni(e)||ii(e)&&Aa(e.ofType)}function db(e){if(!Aa(e))throw new Error(
`Expected ${(0,ne.inspect)(e)} to be a GraphQL input type.`);return e}function Da(e){return Lr(e)||pn(e)||jr(e)||xr(e)||qr(e)||ii(e)&&Da(e.ofType)}function fb(e){
if(!Da(e))throw new Error(`Expected ${(0,ne.inspect)(e)} to be a GraphQL output type.`);return e}function Xp(e){return Lr(e)||qr(e)}function mb(e){if(!Xp(e))throw new Error(
`Expected ${(0,ne.inspect)(e)} to be a GraphQL leaf type.`);return e}function zp(e){return pn(e)||jr(e)||xr(e)}function hb(e){if(!zp(e))throw new Error(`Expecte\
d ${(0,ne.inspect)(e)} to be a GraphQL composite type.`);return e}function Wp(e){return jr(e)||xr(e)}function yb(e){if(!Wp(e))throw new Error(`Expected ${(0,ne.
inspect)(e)} to be a GraphQL abstract type.`);return e}var Eo=class{constructor(t){Do(t)||(0,xe.devAssert)(!1,`Expected ${(0,ne.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};R.GraphQLList=Eo;
var No=class{constructor(t){ka(t)||(0,xe.devAssert)(!1,`Expected ${(0,ne.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};R.GraphQLNonNull=No;function ii(e){return ko(e)||_r(e)}function _b(e){
if(!ii(e))throw new Error(`Expected ${(0,ne.inspect)(e)} to be a GraphQL wrapping type.`);return e}function ka(e){return Do(e)&&!_r(e)}function gb(e){if(!ka(e))
throw new Error(`Expected ${(0,ne.inspect)(e)} to be a GraphQL nullable type.`);return e}function bb(e){if(e)return _r(e)?e.ofType:e}function Zp(e){return Lr(e)||
pn(e)||jr(e)||xr(e)||qr(e)||ni(e)}function vb(e){if(!Zp(e))throw new Error(`Expected ${(0,ne.inspect)(e)} to be a GraphQL named type.`);return e}function Tb(e){
if(e){let t=e;for(;ii(t);)t=t.ofType;return t}}function La(e){return typeof e=="function"?e():e}function ja(e){return typeof e=="function"?e():e}var Oo=class{constructor(t){
var r,n,i,o;let s=(r=t.parseValue)!==null&&r!==void 0?r:Bp.identityFunc;this.name=(0,Mt.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:Bp.identityFunc,this.parseValue=s,this.parseLiteral=(i=t.parseLiteral)!==null&&i!==void 0?i:(a,u)=>s(
(0,rb.valueFromASTUntyped)(a,u)),this.extensions=(0,Ft.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(o=t.extensionASTNodes)!==null&&o!==
void 0?o:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,xe.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,ne.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,xe.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};R.GraphQLScalarType=Oo;var So=class{constructor(t){var r;this.name=(0,Mt.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Ft.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>td(t),this._interfaces=()=>ed(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,ne.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:nd(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};R.GraphQLObjectType=So;function ed(e){var t;let r=La((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,xe.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function td(e){let t=ja(e.fields);return ln(t)||(0,xe.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Ao.mapValue)(t,(r,n)=>{var i;ln(r)||(0,xe.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,xe.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,ne.inspect)(r.resolve)}.`);let o=(i=r.args)!==null&&
i!==void 0?i:{};return ln(o)||(0,xe.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Mt.assertName)(n),description:r.
description,type:r.type,args:rd(o),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Ft.toObjMap)(r.extensions),astNode:r.
astNode}})}function rd(e){return Object.entries(e).map(([t,r])=>({name:(0,Mt.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Ft.toObjMap)(r.extensions),astNode:r.astNode}))}function ln(e){return(0,Wg.isObjectLike)(e)&&!Array.isArray(e)}function nd(e){return(0,Ao.
mapValue)(e,t=>({description:t.description,type:t.type,args:id(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function id(e){return(0,Hp.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function Eb(e){return _r(e.type)&&e.defaultValue===void 0}var Io=class{constructor(t){var r;this.
name=(0,Mt.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Ft.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=td.bind(void 0,t),this._interfaces=ed.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,ne.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:nd(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};R.GraphQLInterfaceType=Io;var Ro=class{constructor(t){var r;this.name=(0,Mt.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Ft.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=Nb.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,xe.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,ne.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};R.GraphQLUnionType=Ro;function Nb(e){
let t=La(e.types);return Array.isArray(t)||(0,xe.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var wo=class{constructor(t){
var r;this.name=(0,Mt.assertName)(t.name),this.description=t.description,this.extensions=(0,Ft.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:Jp(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=Jp(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,Zg.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new ri.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,ne.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let i=(0,ne.inspect)(t);throw new ri.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${i}.`+(r?"":To(this,i)))}let n=this.getValue(t);if(n==null)throw new ri.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":To(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==tb.Kind.ENUM){let o=(0,Yp.printForError)(t);throw new ri.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${o}.`+(n?"":To(this,o)),{nodes:t})}let i=this.getValue(t.value);if(i==null){let o=(0,Yp.printForError)(t);throw new ri.GraphQLError(
`Value "${o}" does not exist in "${this.name}" enum.`+(n?"":To(this,o)),{nodes:t})}return i.value}toConfig(){let t=(0,Hp.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};R.GraphQLEnumType=wo;function To(e,t){let r=e.getValues().map(i=>i.name),n=(0,eb.suggestionList)(t,r);return(0,zg.didYouMean)("the enum value",n)}function Jp(e,t){
return ln(t)||(0,xe.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(ln(n)||(0,xe.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,ne.inspect)(n)}.`),{name:(0,Mt.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Ft.toObjMap)(n.extensions),astNode:n.astNode}))}var Po=class{constructor(t){
var r,n;this.name=(0,Mt.assertName)(t.name),this.description=t.description,this.extensions=(0,Ft.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=Ob.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Ao.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};R.GraphQLInputObjectType=Po;function Ob(e){let t=ja(e.fields);return ln(t)||(0,xe.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Ao.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,xe.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Mt.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Ft.toObjMap)(r.extensions),astNode:r.astNode}))}function Sb(e){return _r(e.type)&&e.defaultValue===
void 0}});var si=y(oi=>{"use strict";Object.defineProperty(oi,"__esModule",{value:!0});oi.doTypesOverlap=Ib;oi.isEqualType=xa;oi.isTypeSubTypeOf=Lo;var Ce=$();function xa(e,t){
return e===t?!0:(0,Ce.isNonNullType)(e)&&(0,Ce.isNonNullType)(t)||(0,Ce.isListType)(e)&&(0,Ce.isListType)(t)?xa(e.ofType,t.ofType):!1}function Lo(e,t,r){return t===
r?!0:(0,Ce.isNonNullType)(r)?(0,Ce.isNonNullType)(t)?Lo(e,t.ofType,r.ofType):!1:(0,Ce.isNonNullType)(t)?Lo(e,t.ofType,r):(0,Ce.isListType)(r)?(0,Ce.isListType)(
t)?Lo(e,t.ofType,r.ofType):!1:(0,Ce.isListType)(t)?!1:(0,Ce.isAbstractType)(r)&&((0,Ce.isInterfaceType)(t)||(0,Ce.isObjectType)(t))&&e.isSubType(r,t)}function Ib(e,t,r){
return t===r?!0:(0,Ce.isAbstractType)(t)?(0,Ce.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,Ce.isAbstractType)(r)?e.isSubType(
r,t):!1}});var Gt=y(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.GraphQLString=Pe.GraphQLInt=Pe.GraphQLID=Pe.GraphQLFloat=Pe.GraphQLBoolean=Pe.GRAPHQL_MIN_INT=
Pe.GRAPHQL_MAX_INT=void 0;Pe.isSpecifiedScalarType=Rb;Pe.specifiedScalarTypes=void 0;var Nt=X(),od=Ct(),qe=w(),Cr=U(),ai=lt(),ui=$(),jo=2147483647;Pe.GRAPHQL_MAX_INT=
jo;var xo=-2147483648;Pe.GRAPHQL_MIN_INT=xo;var sd=new ui.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=ci(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new qe.GraphQLError(`Int cannot represent non-integer value: ${(0,Nt.inspect)(t)}`);if(r>
jo||r<xo)throw new qe.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Nt.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new qe.GraphQLError(`Int cannot represent non-integer value: ${(0,Nt.inspect)(e)}`);if(e>jo||e<xo)throw new qe.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==Cr.Kind.INT)throw new qe.GraphQLError(`Int cannot represent non-integer value\
: ${(0,ai.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>jo||t<xo)throw new qe.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Pe.GraphQLInt=sd;var ad=new ui.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=ci(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new qe.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Nt.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new qe.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Nt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Cr.Kind.FLOAT&&e.kind!==Cr.Kind.INT)throw new qe.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,ai.printForError)(e)}`,e);return parseFloat(e.value)}});Pe.GraphQLFloat=ad;var ud=new ui.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=ci(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new qe.GraphQLError(`String cannot represent value: ${(0,Nt.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new qe.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Nt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Cr.Kind.STRING)throw new qe.GraphQLError(`String cannot rep\
resent a non string value: ${(0,ai.printForError)(e)}`,{nodes:e});return e.value}});Pe.GraphQLString=ud;var cd=new ui.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=ci(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new qe.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Nt.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new qe.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Nt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Cr.Kind.BOOLEAN)throw new qe.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,ai.printForError)(e)}`,{nodes:e});return e.value}});Pe.GraphQLBoolean=cd;var ld=new ui.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=ci(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new qe.GraphQLError(`ID cannot represent value\
: ${(0,Nt.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new qe.GraphQLError(
`ID cannot represent value: ${(0,Nt.inspect)(e)}`)},parseLiteral(e){if(e.kind!==Cr.Kind.STRING&&e.kind!==Cr.Kind.INT)throw new qe.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,ai.printForError)(e),{nodes:e});return e.value}});Pe.GraphQLID=ld;var pd=Object.freeze([ud,sd,ad,cd,ld]);Pe.specifiedScalarTypes=
pd;function Rb(e){return pd.some(({name:t})=>e.name===t)}function ci(e){if((0,od.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,od.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Ye=y(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});_e.GraphQLSpecifiedByDirective=_e.GraphQLSkipDirective=_e.GraphQLOneOfDirective=_e.
GraphQLIncludeDirective=_e.GraphQLDirective=_e.GraphQLDeprecatedDirective=_e.DEFAULT_DEPRECATION_REASON=void 0;_e.assertDirective=Lb;_e.isDirective=fd;_e.isSpecifiedDirective=
jb;_e.specifiedDirectives=void 0;var dd=Ve(),wb=X(),Pb=Xn(),Ab=Ct(),Db=_o(),We=an(),kb=ti(),li=$(),qo=Gt();function fd(e){return(0,Pb.instanceOf)(e,Wt)}function Lb(e){
if(!fd(e))throw new Error(`Expected ${(0,wb.inspect)(e)} to be a GraphQL directive.`);return e}var Wt=class{constructor(t){var r,n,i;this.name=(0,kb.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,Db.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,dd.devAssert)(!1,`@${t.name} locations must be an Array.`);let o=(i=t.args)!==null&&i!==void 0?i:{};(0,Ab.isObjectLike)(o)&&!Array.isArray(o)||(0,dd.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,li.defineArguments)(o)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,li.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};_e.GraphQLDirective=Wt;var md=new Wt({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[We.DirectiveLocation.FIELD,We.DirectiveLocation.FRAGMENT_SPREAD,We.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new li.GraphQLNonNull(
qo.GraphQLBoolean),description:"Included when true."}}});_e.GraphQLIncludeDirective=md;var hd=new Wt({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[We.DirectiveLocation.FIELD,We.DirectiveLocation.FRAGMENT_SPREAD,We.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new li.GraphQLNonNull(qo.GraphQLBoolean),description:"Skipped when true."}}});_e.GraphQLSkipDirective=hd;var yd="No longer supported";_e.DEFAULT_DEPRECATION_REASON=
yd;var _d=new Wt({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[We.DirectiveLocation.FIELD_DEFINITION,
We.DirectiveLocation.ARGUMENT_DEFINITION,We.DirectiveLocation.INPUT_FIELD_DEFINITION,We.DirectiveLocation.ENUM_VALUE,We.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:qo.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:yd}}});_e.GraphQLDeprecatedDirective=_d;var gd=new Wt(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[We.DirectiveLocation.SCALAR],args:{url:{type:new li.GraphQLNonNull(
qo.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});_e.GraphQLSpecifiedByDirective=gd;var bd=new Wt({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[We.DirectiveLocation.INPUT_OBJECT],args:{}});_e.GraphQLOneOfDirective=
bd;var vd=Object.freeze([md,hd,_d,gd,bd]);_e.specifiedDirectives=vd;function jb(e){return vd.some(({name:t})=>t===e.name)}});var Ue=y(qa=>{"use strict";Object.defineProperty(qa,"__esModule",{value:!0});qa.invariant=xb;function xb(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Co=y(Ca=>{"use strict";Object.defineProperty(Ca,"__esModule",{value:!0});Ca.isIterableObject=qb;function qb(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var fi=y(Fa=>{"use strict";Object.defineProperty(Fa,"__esModule",{value:!0});Fa.astFromValue=di;var Td=X(),Cb=Ue(),Fb=Co(),Mb=Ct(),pt=U(),pi=$(),Gb=Gt();function di(e,t){
if((0,pi.isNonNullType)(t)){let r=di(e,t.ofType);return r?.kind===pt.Kind.NULL?null:r}if(e===null)return{kind:pt.Kind.NULL};if(e===void 0)return null;if((0,pi.isListType)(
t)){let r=t.ofType;if((0,Fb.isIterableObject)(e)){let n=[];for(let i of e){let o=di(i,r);o!=null&&n.push(o)}return{kind:pt.Kind.LIST,values:n}}return di(e,r)}if((0,pi.
isInputObjectType)(t)){if(!(0,Mb.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let i=di(e[n.name],n.type);i&&r.push({kind:pt.
Kind.OBJECT_FIELD,name:{kind:pt.Kind.NAME,value:n.name},value:i})}return{kind:pt.Kind.OBJECT,fields:r}}if((0,pi.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:pt.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return Ed.test(n)?{kind:pt.Kind.
INT,value:n}:{kind:pt.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,pi.isEnumType)(t)?{kind:pt.Kind.ENUM,value:r}:t===Gb.GraphQLID&&Ed.test(r)?{kind:pt.Kind.
INT,value:r}:{kind:pt.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,Td.inspect)(r)}.`)}(0,Cb.invariant)(!1,"Unexpected input type:\
 "+(0,Td.inspect)(t))}var Ed=/^-?(?:0|[1-9][0-9]*)$/});var ft=y(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.introspectionTypes=te.__TypeKind=te.__Type=te.__Schema=te.__InputValue=te.__Field=
te.__EnumValue=te.__DirectiveLocation=te.__Directive=te.TypeNameMetaFieldDef=te.TypeMetaFieldDef=te.TypeKind=te.SchemaMetaFieldDef=void 0;te.isIntrospectionType=
Jb;var Vb=X(),Ub=Ue(),Ne=an(),$b=lt(),Qb=fi(),I=$(),Z=Gt(),Ma=new I.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities of\
 a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",fields:()=>({
description:{type:Z.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new I.GraphQLNonNull(new I.GraphQLList(
new I.GraphQLNonNull(dt))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be rooted at.",type:new I.
GraphQLNonNull(dt),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operations will be rooted at\
.",type:dt,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription operations will be roo\
ted at.",type:dt,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new I.GraphQLNonNull(new I.
GraphQLList(new I.GraphQLNonNull(Ga))),args:{includeDeprecated:{type:new I.GraphQLNonNull(Z.GraphQLBoolean),defaultValue:!1}},resolve:(e,{includeDeprecated:t})=>t?
e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});te.__Schema=Ma;var Ga=new I.GraphQLObjectType({name:"__Directive",description:`A D\
irective provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new I.GraphQLNonNull(Z.GraphQLString),resolve:e=>e.
name},description:{type:Z.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new I.GraphQLNonNull(Z.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new I.GraphQLNonNull(new I.GraphQLList(new I.GraphQLNonNull(Va))),resolve:e=>e.locations},args:{type:new I.GraphQLNonNull(new I.GraphQLList(new I.GraphQLNonNull(
mi))),args:{includeDeprecated:{type:Z.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new I.GraphQLNonNull(Z.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Z.GraphQLString,resolve:e=>e.deprecationReason}})});
te.__Directive=Ga;var Va=new I.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:Ne.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:Ne.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:Ne.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:Ne.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:Ne.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:Ne.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:Ne.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:Ne.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:Ne.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:Ne.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:Ne.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:Ne.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:Ne.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:Ne.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:Ne.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:Ne.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:Ne.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:Ne.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:Ne.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:Ne.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});te.__DirectiveLocation=Va;var dt=new I.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new I.GraphQLNonNull(Qa),resolve(e){if((0,I.isScalarType)(e))return Ae.SCALAR;if((0,I.isObjectType)(e))return Ae.OBJECT;if((0,I.isInterfaceType)(
e))return Ae.INTERFACE;if((0,I.isUnionType)(e))return Ae.UNION;if((0,I.isEnumType)(e))return Ae.ENUM;if((0,I.isInputObjectType)(e))return Ae.INPUT_OBJECT;if((0,I.
isListType)(e))return Ae.LIST;if((0,I.isNonNullType)(e))return Ae.NON_NULL;(0,Ub.invariant)(!1,`Unexpected type: "${(0,Vb.inspect)(e)}".`)}},name:{type:Z.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:Z.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:Z.GraphQLString,resolve:e=>"\
specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new I.GraphQLList(new I.GraphQLNonNull(Ua)),args:{includeDeprecated:{type:Z.GraphQLBoolean,defaultValue:!1}},
resolve(e,{includeDeprecated:t}){if((0,I.isObjectType)(e)||(0,I.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.deprecationReason==
null)}}},interfaces:{type:new I.GraphQLList(new I.GraphQLNonNull(dt)),resolve(e){if((0,I.isObjectType)(e)||(0,I.isInterfaceType)(e))return e.getInterfaces()}},possibleTypes:{
type:new I.GraphQLList(new I.GraphQLNonNull(dt)),resolve(e,t,r,{schema:n}){if((0,I.isAbstractType)(e))return n.getPossibleTypes(e)}},enumValues:{type:new I.GraphQLList(
new I.GraphQLNonNull($a)),args:{includeDeprecated:{type:Z.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,I.isEnumType)(e)){let r=e.getValues();
return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new I.GraphQLList(new I.GraphQLNonNull(mi)),args:{includeDeprecated:{type:Z.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,I.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.deprecationReason==
null)}}},ofType:{type:dt,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:Z.GraphQLBoolean,resolve:e=>{if((0,I.isInputObjectType)(e))return e.isOneOf}}})});
te.__Type=dt;var Ua=new I.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields, each of which has a name,\
 potentially a list of arguments, and a return type.",fields:()=>({name:{type:new I.GraphQLNonNull(Z.GraphQLString),resolve:e=>e.name},description:{type:Z.GraphQLString,
resolve:e=>e.description},args:{type:new I.GraphQLNonNull(new I.GraphQLList(new I.GraphQLNonNull(mi))),args:{includeDeprecated:{type:Z.GraphQLBoolean,defaultValue:!1}},
resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new I.GraphQLNonNull(dt),resolve:e=>e.type},isDeprecated:{
type:new I.GraphQLNonNull(Z.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Z.GraphQLString,resolve:e=>e.deprecationReason}})});te.
__Field=Ua;var mi=new I.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives and the input fields of an InputObject ar\
e represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new I.GraphQLNonNull(Z.GraphQLString),resolve:e=>e.
name},description:{type:Z.GraphQLString,resolve:e=>e.description},type:{type:new I.GraphQLNonNull(dt),resolve:e=>e.type},defaultValue:{type:Z.GraphQLString,description:"\
A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,Qb.astFromValue)(r,t);return n?(0,$b.
print)(n):null}},isDeprecated:{type:new I.GraphQLNonNull(Z.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Z.GraphQLString,resolve:e=>e.
deprecationReason}})});te.__InputValue=mi;var $a=new I.GraphQLObjectType({name:"__EnumValue",description:"One possible value for a given Enum. Enum values are u\
nique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",fields:()=>({name:{type:new I.
GraphQLNonNull(Z.GraphQLString),resolve:e=>e.name},description:{type:Z.GraphQLString,resolve:e=>e.description},isDeprecated:{type:new I.GraphQLNonNull(Z.GraphQLBoolean),
resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Z.GraphQLString,resolve:e=>e.deprecationReason}})});te.__EnumValue=$a;var Ae;te.TypeKind=Ae;(function(e){
e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="INPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(Ae||
(te.TypeKind=Ae={}));var Qa=new I.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what kind of type a given `__Type` is.",values:{SCALAR:{value:Ae.
SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:Ae.OBJECT,description:"Indicates this type is an object. `fields` and `interfaces` are vali\
d fields."},INTERFACE:{value:Ae.INTERFACE,description:"Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{
value:Ae.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},ENUM:{value:Ae.ENUM,description:"Indicates this type is an enum.\
 `enumValues` is a valid field."},INPUT_OBJECT:{value:Ae.INPUT_OBJECT,description:"Indicates this type is an input object. `inputFields` is a valid field."},LIST:{
value:Ae.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{value:Ae.NON_NULL,description:"Indicates this type is a non-nul\
l. `ofType` is a valid field."}}});te.__TypeKind=Qa;var Kb={name:"__schema",type:new I.GraphQLNonNull(Ma),description:"Access the current type schema of this se\
rver.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};te.SchemaMetaFieldDef=Kb;var Bb={name:"__ty\
pe",type:dt,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new I.GraphQLNonNull(Z.GraphQLString),defaultValue:void 0,
deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.getType(t),deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};te.TypeMetaFieldDef=Bb;var Yb={name:"__typename",type:new I.GraphQLNonNull(Z.GraphQLString),description:"The name of the current Ob\
ject type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};te.TypeNameMetaFieldDef=
Yb;var Nd=Object.freeze([Ma,Ga,Va,dt,Ua,mi,$a,Qa]);te.introspectionTypes=Nd;function Jb(e){return Nd.some(({name:t})=>e.name===t)}});var Fr=y(dn=>{"use strict";Object.defineProperty(dn,"__esModule",{value:!0});dn.GraphQLSchema=void 0;dn.assertSchema=Zb;dn.isSchema=Sd;var Fo=Ve(),Ba=X(),Hb=Xn(),
Xb=Ct(),zb=_o(),Ka=Be(),Ot=$(),Od=Ye(),Wb=ft();function Sd(e){return(0,Hb.instanceOf)(e,Mo)}function Zb(e){if(!Sd(e))throw new Error(`Expected ${(0,Ba.inspect)(
e)} to be a GraphQL schema.`);return e}var Mo=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,Xb.isObjectLike)(t)||(0,Fo.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Fo.devAssert)(!1,`"types" must be Array if provided but got: ${(0,Ba.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Fo.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,Ba.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,zb.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:Od.specifiedDirectives;let i=new Set(
t.types);if(t.types!=null)for(let o of t.types)i.delete(o),St(o,i);this._queryType!=null&&St(this._queryType,i),this._mutationType!=null&&St(this._mutationType,
i),this._subscriptionType!=null&&St(this._subscriptionType,i);for(let o of this._directives)if((0,Od.isDirective)(o))for(let s of o.args)St(s.type,i);St(Wb.__Schema,
i),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let o of i){if(o==null)continue;let s=o.
name;if(s||(0,Fo.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[s]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${s}".`);if(this._typeMap[s]=o,(0,Ot.isInterfaceType)(o)){for(let a of o.getInterfaces())if((0,Ot.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(o)}}else if((0,Ot.
isObjectType)(o)){for(let a of o.getInterfaces())if((0,Ot.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(o)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case Ka.OperationTypeNode.QUERY:return this.getQueryType();case Ka.OperationTypeNode.
MUTATION:return this.getMutationType();case Ka.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,Ot.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,Ot.isUnionType)(t))for(let i of t.
getTypes())n[i.name]=!0;else{let i=this.getImplementations(t);for(let o of i.objects)n[o.name]=!0;for(let o of i.interfaces)n[o.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};dn.GraphQLSchema=
Mo;function St(e,t){let r=(0,Ot.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,Ot.isUnionType)(r))for(let n of r.getTypes())St(n,t);else if((0,Ot.isObjectType)(r)||
(0,Ot.isInterfaceType)(r)){for(let n of r.getInterfaces())St(n,t);for(let n of Object.values(r.getFields())){St(n.type,t);for(let i of n.args)St(i.type,t)}}else if((0,Ot.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))St(n.type,t)}return t}});var yi=y(Go=>{"use strict";Object.defineProperty(Go,"__esModule",{value:!0});Go.assertValidSchema=nv;Go.validateSchema=Dd;var Fe=X(),ev=w(),Ya=Be(),Id=si(),de=$(),
Ad=Ye(),tv=ft(),rv=Fr();function Dd(e){if((0,rv.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new Ha(e);iv(t),ov(t),sv(t);let r=t.getErrors();
return e.__validationErrors=r,r}function nv(e){let t=Dd(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var Ha=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new ev.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function iv(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,de.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,Fe.inspect)(r)}.`,(n=Ja(t,Ya.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let i=t.getMutationType();if(i&&!(0,de.isObjectType)(i)){var o;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,Fe.inspect)(i)}.`,(o=Ja(t,Ya.OperationTypeNode.MUTATION))!==null&&o!==void 0?o:i.astNode)}let s=t.getSubscriptionType();if(s&&!(0,de.isObjectType)(s)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,Fe.inspect)(s)}.`,(a=Ja(t,Ya.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:s.astNode)}}function Ja(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var i;return(i=n?.operationTypes)!==null&&i!==void 0?i:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function ov(e){for(let r of e.schema.getDirectives()){if(!(0,Ad.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,Fe.inspect)(r)}.`,r?.astNode);continue}Mr(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(Mr(e,n),(0,de.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,Fe.
inspect)(n.type)}.`,n.astNode),(0,de.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[Xa(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function Mr(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function sv(e){let t=fv(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,de.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,Fe.inspect)(n)}.`,n.astNode);continue}(0,tv.isIntrospectionType)(n)||Mr(e,n),(0,de.isObjectType)(
n)||(0,de.isInterfaceType)(n)?(Rd(e,n),wd(e,n)):(0,de.isUnionType)(n)?cv(e,n):(0,de.isEnumType)(n)?lv(e,n):(0,de.isInputObjectType)(n)&&(pv(e,n),t(n))}}function Rd(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let s of r){
if(Mr(e,s),!(0,de.isOutputType)(s.type)){var n;e.reportError(`The type of ${t.name}.${s.name} must be Output Type but got: ${(0,Fe.inspect)(s.type)}.`,(n=s.astNode)===
null||n===void 0?void 0:n.type)}for(let a of s.args){let u=a.name;if(Mr(e,a),!(0,de.isInputType)(a.type)){var i;e.reportError(`The type of ${t.name}.${s.name}(${u}\
:) must be Input Type but got: ${(0,Fe.inspect)(a.type)}.`,(i=a.astNode)===null||i===void 0?void 0:i.type)}if((0,de.isRequiredArgument)(a)&&a.deprecationReason!=
null){var o;e.reportError(`Required argument ${t.name}.${s.name}(${u}:) cannot be deprecated.`,[Xa(a.astNode),(o=a.astNode)===null||o===void 0?void 0:o.type])}}}}
function wd(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,de.isInterfaceType)(n)){e.reportError(`Type ${(0,Fe.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,Fe.inspect)(n)}.`,hi(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,hi(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,hi(t,n));continue}r[n.name]=
!0,uv(e,t,n),av(e,t,n)}}function av(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,Id.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var i,o;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,Fe.inspect)(u.type)} but ${t.name}.${c} is type ${(0,Fe.inspect)(l.type)}.`,[(i=
u.astNode)===null||i===void 0?void 0:i.type,(o=l.astNode)===null||o===void 0?void 0:o.type])}for(let p of u.args){let f=p.name,m=l.args.find(T=>T.name===f);if(!m){
e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,Id.isEqualType)(
p.type,m.type)){var s,a;e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expects type ${(0,Fe.inspect)(p.type)} but ${t.name}.${c}(${f}:) is type ${(0,Fe.
inspect)(m.type)}.`,[(s=p.astNode)===null||s===void 0?void 0:s.type,(a=m.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let f=p.name;!u.args.
find(T=>T.name===f)&&(0,de.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${f} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function uv(e,t,r){let n=t.getInterfaces();for(let i of r.getInterfaces())n.includes(i)||e.reportError(i===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${i.name} because it is implemented by ${r.
name}.`,[...hi(r,i),...hi(t,r)])}function cv(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let i of r){if(n[i.name]){e.reportError(`Union type ${t.name} can only include type ${i.name} onc\
e.`,Pd(t,i.name));continue}n[i.name]=!0,(0,de.isObjectType)(i)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,Fe.inspect)(
i)}.`,Pd(t,String(i)))}}function lv(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)Mr(e,n)}function pv(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){if(Mr(e,o),!(0,de.isInputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be In\
put Type but got: ${(0,Fe.inspect)(o.type)}.`,(n=o.astNode)===null||n===void 0?void 0:n.type)}if((0,de.isRequiredInputField)(o)&&o.deprecationReason!=null){var i;
e.reportError(`Required input field ${t.name}.${o.name} cannot be deprecated.`,[Xa(o.astNode),(i=o.astNode)===null||i===void 0?void 0:i.type])}t.isOneOf&&dv(t,o,
e)}}function dv(e,t,r){if((0,de.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function fv(e){let t=Object.
create(null),r=[],n=Object.create(null);return i;function i(o){if(t[o.name])return;t[o.name]=!0,n[o.name]=r.length;let s=Object.values(o.getFields());for(let a of s)
if((0,de.isNonNullType)(a.type)&&(0,de.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)i(u);else{let l=r.slice(c),p=l.
map(f=>f.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(f=>f.astNode))}
r.pop()}n[o.name]=void 0}}function hi(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.interfaces)!==null&&s!==
void 0?s:[]}).filter(o=>o.name.value===t.name)}function Pd(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.types)!==
null&&s!==void 0?s:[]}).filter(o=>o.name.value===t)}function Xa(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===Ad.
GraphQLDeprecatedDirective.name)}});var mn=y(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});gr.BREAK=void 0;gr.getEnterLeaveForKind=Vo;gr.getVisitFn=gv;gr.visit=yv;gr.visitInParallel=
_v;var mv=Ve(),hv=X(),za=Be(),kd=U(),fn=Object.freeze({});gr.BREAK=fn;function yv(e,t,r=za.QueryDocumentKeys){let n=new Map;for(let V of Object.values(kd.Kind))
n.set(V,Vo(t,V));let i,o=Array.isArray(e),s=[e],a=-1,u=[],c=e,l,p,f=[],m=[];do{a++;let V=a===s.length,we=V&&u.length!==0;if(V){if(l=m.length===0?void 0:f[f.length-
1],c=p,p=m.pop(),we)if(o){c=c.slice();let Ee=0;for(let[Ge,ze]of u){let Jt=Ge-Ee;ze===null?(c.splice(Jt,1),Ee++):c[Jt]=ze}}else{c={...c};for(let[Ee,Ge]of u)c[Ee]=
Ge}a=i.index,s=i.keys,u=i.edits,o=i.inArray,i=i.prev}else if(p){if(l=o?a:s[a],c=p[l],c==null)continue;f.push(l)}let B;if(!Array.isArray(c)){var T,j;(0,za.isNode)(
c)||(0,mv.devAssert)(!1,`Invalid AST Node: ${(0,hv.inspect)(c)}.`);let Ee=V?(T=n.get(c.kind))===null||T===void 0?void 0:T.leave:(j=n.get(c.kind))===null||j===void 0?
void 0:j.enter;if(B=Ee?.call(t,c,l,p,f,m),B===fn)break;if(B===!1){if(!V){f.pop();continue}}else if(B!==void 0&&(u.push([l,B]),!V))if((0,za.isNode)(B))c=B;else{f.
pop();continue}}if(B===void 0&&we&&u.push([l,c]),V)f.pop();else{var M;i={inArray:o,index:a,keys:s,edits:u,prev:i},o=Array.isArray(c),s=o?c:(M=r[c.kind])!==null&&
M!==void 0?M:[],a=-1,u=[],p&&m.push(p),p=c}}while(i!==void 0);return u.length!==0?u[u.length-1][1]:e}function _v(e){let t=new Array(e.length).fill(null),r=Object.
create(null);for(let n of Object.values(kd.Kind)){let i=!1,o=new Array(e.length).fill(void 0),s=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{
enter:c,leave:l}=Vo(e[u],n);i||(i=c!=null||l!=null),o[u]=c,s[u]=l}if(!i)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let f=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===!1)t[p]=c;else if(f===fn)t[p]=fn;else if(f!==void 0)return f}},leave(...u){let c=u[0];for(let p=0;p<
e.length;p++)if(t[p]===null){var l;let f=(l=s[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===fn)t[p]=fn;else if(f!==void 0&&f!==!1)return f}else t[p]===c&&
(t[p]=null)}};r[n]=a}return r}function Vo(e,t){let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}
function gv(e,t,r){let{enter:n,leave:i}=Vo(e,t);return r?i:n}});var Vt=y(eu=>{"use strict";Object.defineProperty(eu,"__esModule",{value:!0});eu.typeFromAST=Za;var Wa=U(),Ld=$();function Za(e,t){switch(t.kind){case Wa.Kind.LIST_TYPE:{
let r=Za(e,t.type);return r&&new Ld.GraphQLList(r)}case Wa.Kind.NON_NULL_TYPE:{let r=Za(e,t.type);return r&&new Ld.GraphQLNonNull(r)}case Wa.Kind.NAMED_TYPE:return e.
getType(t.name.value)}}});var Uo=y(_i=>{"use strict";Object.defineProperty(_i,"__esModule",{value:!0});_i.TypeInfo=void 0;_i.visitWithTypeInfo=Tv;var bv=Be(),fe=U(),jd=mn(),me=$(),hn=ft(),
xd=Vt(),tu=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??vv,r&&((0,me.isInputType)(r)&&this._inputTypeStack.push(r),(0,me.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,me.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case fe.Kind.SELECTION_SET:{let i=(0,me.getNamedType)(this.getType());this._parentTypeStack.push(
(0,me.isCompositeType)(i)?i:void 0);break}case fe.Kind.FIELD:{let i=this.getParentType(),o,s;i&&(o=this._getFieldDef(r,i,t),o&&(s=o.type)),this._fieldDefStack.push(
o),this._typeStack.push((0,me.isOutputType)(s)?s:void 0);break}case fe.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case fe.Kind.OPERATION_DEFINITION:{
let i=r.getRootType(t.operation);this._typeStack.push((0,me.isObjectType)(i)?i:void 0);break}case fe.Kind.INLINE_FRAGMENT:case fe.Kind.FRAGMENT_DEFINITION:{let i=t.
typeCondition,o=i?(0,xd.typeFromAST)(r,i):(0,me.getNamedType)(this.getType());this._typeStack.push((0,me.isOutputType)(o)?o:void 0);break}case fe.Kind.VARIABLE_DEFINITION:{
let i=(0,xd.typeFromAST)(r,t.type);this._inputTypeStack.push((0,me.isInputType)(i)?i:void 0);break}case fe.Kind.ARGUMENT:{var n;let i,o,s=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();s&&(i=s.args.find(a=>a.name===t.name.value),i&&(o=i.type)),this._argument=i,this._defaultValueStack.push(i?i.defaultValue:
void 0),this._inputTypeStack.push((0,me.isInputType)(o)?o:void 0);break}case fe.Kind.LIST:{let i=(0,me.getNullableType)(this.getInputType()),o=(0,me.isListType)(
i)?i.ofType:i;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,me.isInputType)(o)?o:void 0);break}case fe.Kind.OBJECT_FIELD:{let i=(0,me.getNamedType)(
this.getInputType()),o,s;(0,me.isInputObjectType)(i)&&(s=i.getFields()[t.name.value],s&&(o=s.type)),this._defaultValueStack.push(s?s.defaultValue:void 0),this._inputTypeStack.
push((0,me.isInputType)(o)?o:void 0);break}case fe.Kind.ENUM:{let i=(0,me.getNamedType)(this.getInputType()),o;(0,me.isEnumType)(i)&&(o=i.getValue(t.value)),this.
_enumValue=o;break}default:}}leave(t){switch(t.kind){case fe.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case fe.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case fe.Kind.DIRECTIVE:this._directive=null;break;case fe.Kind.OPERATION_DEFINITION:case fe.Kind.INLINE_FRAGMENT:case fe.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case fe.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case fe.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case fe.Kind.LIST:case fe.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case fe.Kind.ENUM:
this._enumValue=null;break;default:}}};_i.TypeInfo=tu;function vv(e,t,r){let n=r.name.value;if(n===hn.SchemaMetaFieldDef.name&&e.getQueryType()===t)return hn.SchemaMetaFieldDef;
if(n===hn.TypeMetaFieldDef.name&&e.getQueryType()===t)return hn.TypeMetaFieldDef;if(n===hn.TypeNameMetaFieldDef.name&&(0,me.isCompositeType)(t))return hn.TypeNameMetaFieldDef;
if((0,me.isObjectType)(t)||(0,me.isInterfaceType)(t))return t.getFields()[n]}function Tv(e,t){return{enter(...r){let n=r[0];e.enter(n);let i=(0,jd.getEnterLeaveForKind)(
t,n.kind).enter;if(i){let o=i.apply(t,r);return o!==void 0&&(e.leave(n),(0,bv.isNode)(o)&&e.enter(o)),o}},leave(...r){let n=r[0],i=(0,jd.getEnterLeaveForKind)(t,
n.kind).leave,o;return i&&(o=i.apply(t,r)),e.leave(n),o}}}});var Gr=y(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});Ze.isConstValueNode=ru;Ze.isDefinitionNode=Ev;Ze.isExecutableDefinitionNode=qd;Ze.isSchemaCoordinateNode=
Sv;Ze.isSelectionNode=Nv;Ze.isTypeDefinitionNode=Md;Ze.isTypeExtensionNode=Vd;Ze.isTypeNode=Ov;Ze.isTypeSystemDefinitionNode=Fd;Ze.isTypeSystemExtensionNode=Gd;
Ze.isValueNode=Cd;var x=U();function Ev(e){return qd(e)||Fd(e)||Gd(e)}function qd(e){return e.kind===x.Kind.OPERATION_DEFINITION||e.kind===x.Kind.FRAGMENT_DEFINITION}
function Nv(e){return e.kind===x.Kind.FIELD||e.kind===x.Kind.FRAGMENT_SPREAD||e.kind===x.Kind.INLINE_FRAGMENT}function Cd(e){return e.kind===x.Kind.VARIABLE||e.
kind===x.Kind.INT||e.kind===x.Kind.FLOAT||e.kind===x.Kind.STRING||e.kind===x.Kind.BOOLEAN||e.kind===x.Kind.NULL||e.kind===x.Kind.ENUM||e.kind===x.Kind.LIST||e.kind===
x.Kind.OBJECT}function ru(e){return Cd(e)&&(e.kind===x.Kind.LIST?e.values.some(ru):e.kind===x.Kind.OBJECT?e.fields.some(t=>ru(t.value)):e.kind!==x.Kind.VARIABLE)}
function Ov(e){return e.kind===x.Kind.NAMED_TYPE||e.kind===x.Kind.LIST_TYPE||e.kind===x.Kind.NON_NULL_TYPE}function Fd(e){return e.kind===x.Kind.SCHEMA_DEFINITION||
Md(e)||e.kind===x.Kind.DIRECTIVE_DEFINITION}function Md(e){return e.kind===x.Kind.SCALAR_TYPE_DEFINITION||e.kind===x.Kind.OBJECT_TYPE_DEFINITION||e.kind===x.Kind.
INTERFACE_TYPE_DEFINITION||e.kind===x.Kind.UNION_TYPE_DEFINITION||e.kind===x.Kind.ENUM_TYPE_DEFINITION||e.kind===x.Kind.INPUT_OBJECT_TYPE_DEFINITION}function Gd(e){
return e.kind===x.Kind.SCHEMA_EXTENSION||e.kind===x.Kind.DIRECTIVE_EXTENSION||Vd(e)}function Vd(e){return e.kind===x.Kind.SCALAR_TYPE_EXTENSION||e.kind===x.Kind.
OBJECT_TYPE_EXTENSION||e.kind===x.Kind.INTERFACE_TYPE_EXTENSION||e.kind===x.Kind.UNION_TYPE_EXTENSION||e.kind===x.Kind.ENUM_TYPE_EXTENSION||e.kind===x.Kind.INPUT_OBJECT_TYPE_EXTENSION}
function Sv(e){return e.kind===x.Kind.TYPE_COORDINATE||e.kind===x.Kind.MEMBER_COORDINATE||e.kind===x.Kind.ARGUMENT_COORDINATE||e.kind===x.Kind.DIRECTIVE_COORDINATE||
e.kind===x.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var iu=y(nu=>{"use strict";Object.defineProperty(nu,"__esModule",{value:!0});nu.ExecutableDefinitionsRule=wv;var Iv=w(),Ud=U(),Rv=Gr();function wv(e){return{Document(t){
for(let r of t.definitions)if(!(0,Rv.isExecutableDefinitionNode)(r)){let n=r.kind===Ud.Kind.SCHEMA_DEFINITION||r.kind===Ud.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new Iv.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var su=y(ou=>{"use strict";Object.defineProperty(ou,"__esModule",{value:!0});ou.FieldsOnCorrectTypeRule=kv;var $d=fr(),Pv=ei(),Av=hr(),Dv=w(),gi=$();function kv(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let i=e.getSchema(),o=t.name.value,s=(0,$d.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:Lv(i,r,o));s===""&&(s=(0,$d.didYouMean)(e.hideSuggestions?[]:jv(r,o))),e.reportError(new Dv.GraphQLError(`Cannot query field "${o}" on type "${r.name}".`+s,{
nodes:t}))}}}}function Lv(e,t,r){if(!(0,gi.isAbstractType)(t))return[];let n=new Set,i=Object.create(null);for(let s of e.getPossibleTypes(t))if(s.getFields()[r]){
n.add(s),i[s.name]=1;for(let a of s.getInterfaces()){var o;a.getFields()[r]&&(n.add(a),i[a.name]=((o=i[a.name])!==null&&o!==void 0?o:0)+1)}}return[...n].sort((s,a)=>{
let u=i[a.name]-i[s.name];return u!==0?u:(0,gi.isInterfaceType)(s)&&e.isSubType(s,a)?-1:(0,gi.isInterfaceType)(a)&&e.isSubType(a,s)?1:(0,Pv.naturalCompare)(s.name,
a.name)}).map(s=>s.name)}function jv(e,t){if((0,gi.isObjectType)(e)||(0,gi.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,Av.suggestionList)(t,r)}
return[]}});var uu=y(au=>{"use strict";Object.defineProperty(au,"__esModule",{value:!0});au.FragmentsOnCompositeTypesRule=xv;var Qd=w(),Kd=lt(),Bd=$(),Yd=Vt();function xv(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,Yd.typeFromAST)(e.getSchema(),r);if(n&&!(0,Bd.isCompositeType)(n)){let i=(0,Kd.print)(r);e.reportError(
new Qd.GraphQLError(`Fragment cannot condition on non composite type "${i}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,Yd.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,Bd.isCompositeType)(r)){let n=(0,Kd.print)(t.typeCondition);e.reportError(new Qd.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var cu=y($o=>{"use strict";Object.defineProperty($o,"__esModule",{value:!0});$o.KnownArgumentNamesOnDirectivesRule=zd;$o.KnownArgumentNamesRule=Fv;var Jd=fr(),Hd=hr(),
Xd=w(),qv=U(),Cv=Ye();function Fv(e){return{...zd(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),i=e.getParentType();if(!r&&n&&i){let o=t.name.value,s=e.
hideSuggestions?[]:(0,Hd.suggestionList)(o,n.args.map(a=>a.name));e.reportError(new Xd.GraphQLError(`Unknown argument "${o}" on field "${i.name}.${n.name}".`+(0,Jd.
didYouMean)(s),{nodes:t}))}}}}function zd(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():Cv.specifiedDirectives;for(let s of n)t[s.name]=new Set(
s.args.map(a=>a.name));let i=e.getDocument().definitions;for(let s of i)if(s.kind===qv.Kind.DIRECTIVE_DEFINITION){var o;let a=(o=s.arguments)!==null&&o!==void 0?
o:[];t[s.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(s){let a=s.name.value,u=t[a];if(s.arguments&&u)for(let c of s.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,Hd.suggestionList)(l,Array.from(u));e.reportError(new Xd.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,Jd.didYouMean)(p)),{nodes:c}))}}return!1}}}});var fu=y(du=>{"use strict";Object.defineProperty(du,"__esModule",{value:!0});du.KnownDirectivesRule=Vv;var Mv=X(),lu=Ue(),Wd=w(),pu=Be(),Oe=an(),ie=U(),Gv=Ye();
function Vv(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():Gv.specifiedDirectives;for(let o of n)t[o.name]=o.locations;let i=e.getDocument().
definitions;for(let o of i)o.kind===ie.Kind.DIRECTIVE_DEFINITION&&(t[o.name.value]=o.locations.map(s=>s.value));return{Directive(o,s,a,u,c){let l=o.name.value,p=t[l];
if(!p){e.reportError(new Wd.GraphQLError(`Unknown directive "@${l}".`,{nodes:o}));return}let f=Uv(c);f&&!p.includes(f)&&e.reportError(new Wd.GraphQLError(`Direc\
tive "@${l}" may not be used on ${f}.`,{nodes:o}))}}}function Uv(e){let t=e[e.length-1];switch("kind"in t||(0,lu.invariant)(!1),t.kind){case ie.Kind.OPERATION_DEFINITION:
return $v(t.operation);case ie.Kind.FIELD:return Oe.DirectiveLocation.FIELD;case ie.Kind.FRAGMENT_SPREAD:return Oe.DirectiveLocation.FRAGMENT_SPREAD;case ie.Kind.
INLINE_FRAGMENT:return Oe.DirectiveLocation.INLINE_FRAGMENT;case ie.Kind.FRAGMENT_DEFINITION:return Oe.DirectiveLocation.FRAGMENT_DEFINITION;case ie.Kind.VARIABLE_DEFINITION:
return Oe.DirectiveLocation.VARIABLE_DEFINITION;case ie.Kind.SCHEMA_DEFINITION:case ie.Kind.SCHEMA_EXTENSION:return Oe.DirectiveLocation.SCHEMA;case ie.Kind.SCALAR_TYPE_DEFINITION:case ie.
Kind.SCALAR_TYPE_EXTENSION:return Oe.DirectiveLocation.SCALAR;case ie.Kind.OBJECT_TYPE_DEFINITION:case ie.Kind.OBJECT_TYPE_EXTENSION:return Oe.DirectiveLocation.
OBJECT;case ie.Kind.FIELD_DEFINITION:return Oe.DirectiveLocation.FIELD_DEFINITION;case ie.Kind.INTERFACE_TYPE_DEFINITION:case ie.Kind.INTERFACE_TYPE_EXTENSION:return Oe.
DirectiveLocation.INTERFACE;case ie.Kind.UNION_TYPE_DEFINITION:case ie.Kind.UNION_TYPE_EXTENSION:return Oe.DirectiveLocation.UNION;case ie.Kind.ENUM_TYPE_DEFINITION:case ie.
Kind.ENUM_TYPE_EXTENSION:return Oe.DirectiveLocation.ENUM;case ie.Kind.ENUM_VALUE_DEFINITION:return Oe.DirectiveLocation.ENUM_VALUE;case ie.Kind.INPUT_OBJECT_TYPE_DEFINITION:case ie.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return Oe.DirectiveLocation.INPUT_OBJECT;case ie.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,lu.invariant)(
!1),r.kind===ie.Kind.INPUT_OBJECT_TYPE_DEFINITION?Oe.DirectiveLocation.INPUT_FIELD_DEFINITION:Oe.DirectiveLocation.ARGUMENT_DEFINITION}case ie.Kind.DIRECTIVE_DEFINITION:case ie.
Kind.DIRECTIVE_EXTENSION:return Oe.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,lu.invariant)(!1,"Unexpected kind: "+(0,Mv.inspect)(t.kind))}}function $v(e){
switch(e){case pu.OperationTypeNode.QUERY:return Oe.DirectiveLocation.QUERY;case pu.OperationTypeNode.MUTATION:return Oe.DirectiveLocation.MUTATION;case pu.OperationTypeNode.
SUBSCRIPTION:return Oe.DirectiveLocation.SUBSCRIPTION}}});var hu=y(mu=>{"use strict";Object.defineProperty(mu,"__esModule",{value:!0});mu.KnownFragmentNamesRule=Kv;var Qv=w();function Kv(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new Qv.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var gu=y(_u=>{"use strict";Object.defineProperty(_u,"__esModule",{value:!0});_u.KnownTypeNamesRule=zv;var Bv=fr(),Yv=hr(),Jv=w(),yu=Gr(),Hv=ft(),Xv=Gt();function zv(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let o of e.getDocument().definitions)(0,yu.isTypeDefinitionNode)(o)&&(n[o.name.
value]=!0);let i=[...Object.keys(r),...Object.keys(n)];return{NamedType(o,s,a,u,c){let l=o.name.value;if(!r[l]&&!n[l]){var p;let f=(p=c[2])!==null&&p!==void 0?p:
a,m=f!=null&&Wv(f);if(m&&Zd.includes(l))return;let T=e.hideSuggestions?[]:(0,Yv.suggestionList)(l,m?Zd.concat(i):i);e.reportError(new Jv.GraphQLError(`Unknown t\
ype "${l}".`+(0,Bv.didYouMean)(T),{nodes:o}))}}}}var Zd=[...Xv.specifiedScalarTypes,...Hv.introspectionTypes].map(e=>e.name);function Wv(e){return"kind"in e&&((0,yu.
isTypeSystemDefinitionNode)(e)||(0,yu.isTypeSystemExtensionNode)(e))}});var vu=y(bu=>{"use strict";Object.defineProperty(bu,"__esModule",{value:!0});bu.LoneAnonymousOperationRule=tT;var Zv=w(),eT=U();function tT(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===eT.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new Zv.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var Eu=y(Tu=>{"use strict";Object.defineProperty(Tu,"__esModule",{value:!0});Tu.LoneSchemaDefinitionRule=rT;var ef=w();function rT(e){var t,r,n;let i=e.getSchema(),
o=(t=(r=(n=i?.astNode)!==null&&n!==void 0?n:i?.getQueryType())!==null&&r!==void 0?r:i?.getMutationType())!==null&&t!==void 0?t:i?.getSubscriptionType(),s=0;return{
SchemaDefinition(a){if(o){e.reportError(new ef.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}s>0&&e.reportError(new ef.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++s}}}});var Ou=y(Nu=>{"use strict";Object.defineProperty(Nu,"__esModule",{value:!0});Nu.MaxIntrospectionDepthRule=oT;var nT=w(),tf=U(),iT=3;function oT(e){let t=Object.
create(null),r=Object.create(null);function n(i,o,s=0){if(i.kind===tf.Kind.FRAGMENT_SPREAD){let a=i.name.value,u=r[a];if(u!==void 0&&u<=s)return!0;let c=o[a],l=t[a];
if(c!==void 0&&c>=s||l!==void 0&&l>=s)return!1;let p=e.getFragment(a);return p?(o[a]=s,n(p,o,s)?(r[a]=s,!0):(t[a]=s,!1)):!1}if(i.kind===tf.Kind.FIELD&&(i.name.value===
"fields"||i.name.value==="interfaces"||i.name.value==="possibleTypes"||i.name.value==="inputFields")&&(s++,s>=iT))return!0;if("selectionSet"in i&&i.selectionSet){
for(let a of i.selectionSet.selections)if(n(a,o,s))return!0}return!1}return{Field(i){if((i.name.value==="__schema"||i.name.value==="__type")&&n(i,Object.create(
null)))return e.reportError(new nT.GraphQLError("Maximum introspection depth exceeded",{nodes:[i]})),!1}}}});var Iu=y(Su=>{"use strict";Object.defineProperty(Su,"__esModule",{value:!0});Su.NoFragmentCyclesRule=aT;var sT=w();function aT(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(o){return i(o),!1}};function i(o){if(t[o.name.value])return;let s=o.name.value;t[s]=!0;
let a=e.getFragmentSpreads(o.selectionSet);if(a.length!==0){n[s]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&i(p)}else{let p=r.slice(l),f=p.slice(0,-1).map(m=>'"'+m.name.value+'"').join(", ");e.reportError(new sT.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(f!==""?` via ${f}.`:"."),{nodes:p}))}r.pop()}n[s]=void 0}}}});var wu=y(Ru=>{"use strict";Object.defineProperty(Ru,"__esModule",{value:!0});Ru.NoUndefinedVariablesRule=cT;var uT=w();function cT(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i}of n){let o=i.name.value;t[o]!==!0&&e.reportError(
new uT.GraphQLError(r.name?`Variable "$${o}" is not defined by operation "${r.name.value}".`:`Variable "$${o}" is not defined.`,{nodes:[i,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var Au=y(Pu=>{"use strict";Object.defineProperty(Pu,"__esModule",{value:!0});Pu.NoUnusedFragmentsRule=pT;var lT=w();function pT(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(i=>i.name.
value));for(let i of r){let o=i.name.value;n.has(o)||e.reportError(new lT.GraphQLError(`Fragment "${o}" is never used.`,{nodes:i}))}}}}}});var ku=y(Du=>{"use strict";Object.defineProperty(Du,"__esModule",{value:!0});Du.NoUnusedVariablesRule=fT;var dT=w();function fT(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),i=e.getRecursiveVariableUsages(r);for(let{node:o}of i)n[o.name.value]=!0;for(let o of t){let s=o.variable.name.
value;n[s]!==!0&&e.reportError(new dT.GraphQLError(r.name?`Variable "$${s}" is never used in operation "${r.name.value}".`:`Variable "$${s}" is never used.`,{nodes:o}))}}},
VariableDefinition(r){t.push(r)}}}});var Ko=y(Qo=>{"use strict";Object.defineProperty(Qo,"__esModule",{value:!0});Qo.validationAbortedError=void 0;var mT=w(),hT=new mT.GraphQLError("Validation abor\
ted.");Qo.validationAbortedError=hT});var Mu=y(Fu=>{"use strict";Object.defineProperty(Fu,"__esModule",{value:!0});Fu.OverlappingFieldsCanBeMergedRule=vT;var rf=X(),yT=w(),_T=Be(),Ut=U(),et=$(),af=Vt(),
gT=Ko(),Lu=1e3,nf=20,bT=5e5;function vT(e){let t={comparedFragmentPairs:new qu,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:bT};
return{SelectionSet(r,n,i){var o;if(i&&"kind"in i&&i.kind===Ut.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((o=r.selections[0])===null||o===void 0?void 0:o.kind)!==
Ut.Kind.INLINE_FRAGMENT)return;let s=TT(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of s)e.reportError(new yT.GraphQLError(`Fie\
lds "${bi(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function TT(e,t,r,n){let i=[],
o=Jo(e,t,r,n);if(NT(e,i,t,o.groupedFieldSet),o.fragmentNames.length!==0&&(o.groupedFieldSet.size!==0||o.fragmentNames.length>1))for(let s=0;s<o.fragmentNames.length;s++){
Bo(e,i,t,!1,o,o.fragmentNames[s]);for(let a=s+1;a<o.fragmentNames.length;a++)Yo(e,i,t,!1,o.fragmentNames[s],o.fragmentNames[a])}return i}function Bo(e,t,r,n,i,o){
var s;if(_n(r,1),i.groupedFieldSet.size===0)return;let a=(s=i.comparedFragments)!==null&&s!==void 0?s:i.comparedFragments=new Map,u=a.get(o);if(u===!1||n&&u===!0)
return;a.set(o,n);let c=e.getFragment(o);if(!c)return;let l=xu(e,r,c);if(i!==l){Cu(e,t,r,n,i,l);for(let p of l.fragmentNames)Bo(e,t,r,n,i,p)}}function Yo(e,t,r,n,i,o){
_n(r,2);let{comparedFragmentPairs:s}=r;if(i===o||s.has(i,o,n))return;s.add(i,o,n);let a=e.getFragment(i),u=e.getFragment(o);if(!a||!u)return;let c=xu(e,r,a),l=xu(
e,r,u);Cu(e,t,r,n,c,l);for(let p of l.fragmentNames)Yo(e,t,r,n,i,p);for(let p of c.fragmentNames)Yo(e,t,r,n,p,o)}function ET(e,t,r,n,i,o,s){let a=[],u=Jo(e,t,n,
i),c=Jo(e,t,o,s);Cu(e,a,t,r,u,c);for(let l of c.fragmentNames)Bo(e,a,t,r,u,l);for(let l of u.fragmentNames)Bo(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)Yo(e,a,t,r,l,p);return a}function NT(e,t,r,n){for(let[i,o]of n)if(o.length>1)for(let s=0;s<o.length;s++)for(let a=s+1;a<o.length;a++){let u=uf(e,r,
!1,i,o[s],o[a]);u&&t.push(u)}}function Cu(e,t,r,n,i,o){if(!(i.groupedFieldSet.size===0||o.groupedFieldSet.size===0))for(let{responseName:s,fields1:a,fields2:u}of OT(
r,i,o))for(let c of a)for(let l of u){let p=uf(e,r,n,s,c,l);p&&t.push(p)}}function OT(e,t,r){var n;let i=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,o=i.get(r);if(o!==void 0)return o;let s=[];for(let[a,u]of t.groupedFieldSet){_n(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&s.push({responseName:a,fields1:u,
fields2:c})}return i.set(r,s),s}function uf(e,t,r,n,i,o){let{parentType:s,node:a,definition:u}=i,{parentType:c,node:l,definition:p}=o,f=r||s!==c&&(0,et.isObjectType)(
s)&&(0,et.isObjectType)(c);if(_n(t,2),i.isSimpleLeaf&&o.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!f){let B=yn(i),Ee=yn(o),Ge=B.comparisons.
get(Ee);if(Ge===void 0){let ze=a.name.value,Jt=l.name.value;Ge=ze!==Jt?`"${bi(ze)}" and "${bi(Jt)}" are different fields`:IT(t,B.arguments,Ee.arguments)?null:"t\
hey have differing arguments",B.comparisons.set(Ee,Ge)}if(Ge!==null)return{responseName:n,reason:Ge,fields1:[a],fields2:[l]}}let m=u?.type,T=p?.type;if(m&&T&&ju(
t,m,T)){var j,M;let B=yn(i),Ee=yn(o),Ge=(j=B.typeString)!==null&&j!==void 0?j:B.typeString=(0,rf.inspect)(m),ze=(M=Ee.typeString)!==null&&M!==void 0?M:Ee.typeString=
(0,rf.inspect)(T);return{responseName:n,reason:`they return conflicting types "${Ge}" and "${ze}"`,fields1:[a],fields2:[l]}}let V=a.selectionSet,we=l.selectionSet;
if(V&&we){let B=ET(e,t,f,yn(i).namedType,V,yn(o).namedType,we);return RT(B,n,a,l)}}function yn(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,et.
getNamedType)((t=e.definition)===null||t===void 0?void 0:t.type),arguments:ST(e.node.arguments)}}return e.info}function ST(e){if(e===void 0||e.length===0)return;
let t=new Map;for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function IT(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.
length)return!1;let n=r.values;return t.nodes.every(i=>{_n(e,1);let o=n.get(i.name.value);return o===void 0?!1:of(e,i.value)===of(e,o)})}function of(e,t){let r=e.
stringifiedValues.get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(i,o)=>{if(!(0,_T.isNode)(o))return o;switch(o.kind){case Ut.Kind.VARIABLE:return[o.kind,
o.name.value];case Ut.Kind.OBJECT:return[o.kind,o.fields.slice().sort((s,a)=>s.name.value<a.name.value?-1:s.name.value>a.name.value?1:0)];case Ut.Kind.OBJECT_FIELD:
return[o.name.value,o.value];case Ut.Kind.LIST:return[o.kind,o.values];case Ut.Kind.STRING:return[o.kind,o.value,o.block===!0];default:return[o.kind,"value"in o?
o.value:null]}});return e.stringifiedValues.set(t,n),n}function ju(e,t,r){return t===r?!1:(_n(e,1),(0,et.isListType)(t)?(0,et.isListType)(r)?ju(e,t.ofType,r.ofType):
!0:(0,et.isListType)(r)?!0:(0,et.isNonNullType)(t)?(0,et.isNonNullType)(r)?ju(e,t.ofType,r.ofType):!0:(0,et.isNonNullType)(r)?!0:(0,et.isLeafType)(t)||(0,et.isLeafType)(
r)?t!==r:!1)}function Jo(e,t,r,n){let{cachedCollectFieldsResults:i}=t,o=i.get(r);o===void 0&&(o=new Map,i.set(r,o));let s=o.get(n);if(s)return s;let a=new Map,u=new Set;
cf(e,r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return o.set(n,c),c}function xu(e,t,r){let n=(0,af.typeFromAST)(e.getSchema(),r.typeCondition);return Jo(
e,t,n,r.selectionSet)}function cf(e,t,r,n,i){for(let a of r.selections)switch(a.kind){case Ut.Kind.FIELD:{var o,s;let u=a.name.value,c;((0,et.isObjectType)(t)||
(0,et.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((o=(s=a.arguments)===null||s===void 0?void 0:s.length)!==null&&o!==void 0?o:0)===0&&!a.selectionSet});break}case Ut.Kind.FRAGMENT_SPREAD:i.add(a.name.
value);break;case Ut.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,af.typeFromAST)(e.getSchema(),u):t;cf(e,c,a.selectionSet,n,i);break}}}function RT(e,t,r,n){
if(e.length>0){let i="";for(let{responseName:o,reason:s}of e)if(i+=(i===""?"":" and ")+`subfields "${bi(o)}" conflict because ${s}`,i.length>Lu)break;return{responseName:t,
reason:bi(i),fields1:sf(r,e,"fields1"),fields2:sf(n,e,"fields2")}}}function sf(e,t,r){let n=[e];for(let i of t){let o=nf-n.length,s=i[r].slice(-o);if(n.push(...s),
n.length===nf)break}return n}function bi(e){return e.length>Lu?e.slice(0,Lu)+"...":e}function _n(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw gT.validationAbortedError}var qu=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var i;let o=(i=
this._data.get(t))===null||i===void 0?void 0:i.get(r);return o===void 0?!1:n?!0:n===o}add(t,r,n){let i=this._data.get(t);i===void 0?this._data.set(t,new Map([[r,
n]])):i.set(r,n)}}});var Uu=y(Vu=>{"use strict";Object.defineProperty(Vu,"__esModule",{value:!0});Vu.PossibleFragmentSpreadsRule=PT;var Ho=X(),lf=w(),Gu=$(),pf=si(),wT=Vt();function PT(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Gu.isCompositeType)(r)&&(0,Gu.isCompositeType)(n)&&!(0,pf.doTypesOverlap)(e.getSchema(),r,n)){
let i=(0,Ho.inspect)(n),o=(0,Ho.inspect)(r);e.reportError(new lf.GraphQLError(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${o}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=AT(e,r),i=e.getParentType();if(n&&i&&!(0,pf.doTypesOverlap)(e.getSchema(),n,i)){let o=(0,Ho.inspect)(i),
s=(0,Ho.inspect)(n);e.reportError(new lf.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{nodes:t}))}}}}
function AT(e,t){let r=e.getFragment(t);if(r){let n=(0,wT.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Gu.isCompositeType)(n))return n}}});var Qu=y($u=>{"use strict";Object.defineProperty($u,"__esModule",{value:!0});$u.PossibleTypeExtensionsRule=jT;var DT=fr(),ff=X(),mf=Ue(),kT=hr(),df=w(),ce=U(),LT=Gr(),
gn=$();function jT(e){let t=e.getSchema(),r=Object.create(null);for(let i of e.getDocument().definitions)(0,LT.isTypeDefinitionNode)(i)&&(r[i.name.value]=i);return{
ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(i){let o=i.
name.value,s=r[o],a=t?.getType(o),u;if(s?u=xT[s.kind]:a&&(u=qT(a)),u){if(u!==i.kind){let c=CT(i.kind);e.reportError(new df.GraphQLError(`Cannot extend non-${c} \
type "${o}".`,{nodes:s?[s,i]:i}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,kT.suggestionList)(o,c);e.reportError(new df.GraphQLError(`Cannot exte\
nd type "${o}" because it is not defined.`+(0,DT.didYouMean)(l),{nodes:i.name}))}}}var xT={[ce.Kind.SCALAR_TYPE_DEFINITION]:ce.Kind.SCALAR_TYPE_EXTENSION,[ce.Kind.
OBJECT_TYPE_DEFINITION]:ce.Kind.OBJECT_TYPE_EXTENSION,[ce.Kind.INTERFACE_TYPE_DEFINITION]:ce.Kind.INTERFACE_TYPE_EXTENSION,[ce.Kind.UNION_TYPE_DEFINITION]:ce.Kind.
UNION_TYPE_EXTENSION,[ce.Kind.ENUM_TYPE_DEFINITION]:ce.Kind.ENUM_TYPE_EXTENSION,[ce.Kind.INPUT_OBJECT_TYPE_DEFINITION]:ce.Kind.INPUT_OBJECT_TYPE_EXTENSION};function qT(e){
if((0,gn.isScalarType)(e))return ce.Kind.SCALAR_TYPE_EXTENSION;if((0,gn.isObjectType)(e))return ce.Kind.OBJECT_TYPE_EXTENSION;if((0,gn.isInterfaceType)(e))return ce.
Kind.INTERFACE_TYPE_EXTENSION;if((0,gn.isUnionType)(e))return ce.Kind.UNION_TYPE_EXTENSION;if((0,gn.isEnumType)(e))return ce.Kind.ENUM_TYPE_EXTENSION;if((0,gn.isInputObjectType)(
e))return ce.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,mf.invariant)(!1,"Unexpected type: "+(0,ff.inspect)(e))}function CT(e){switch(e){case ce.Kind.SCALAR_TYPE_EXTENSION:
return"scalar";case ce.Kind.OBJECT_TYPE_EXTENSION:return"object";case ce.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case ce.Kind.UNION_TYPE_EXTENSION:return"\
union";case ce.Kind.ENUM_TYPE_EXTENSION:return"enum";case ce.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,mf.invariant)(!1,"Unexpected kind:\
 "+(0,ff.inspect)(e))}}});var Bu=y(Xo=>{"use strict";Object.defineProperty(Xo,"__esModule",{value:!0});Xo.ProvidedRequiredArgumentsOnDirectivesRule=bf;Xo.ProvidedRequiredArgumentsRule=GT;
var yf=X(),hf=mr(),_f=w(),gf=U(),FT=lt(),Ku=$(),MT=Ye();function GT(e){return{...bf(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let i=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(o=>o.name.value));for(let o of n.args)if(!i.has(o.name)&&(0,Ku.isRequiredArgument)(o)){let s=(0,yf.inspect)(o.type);
e.reportError(new _f.GraphQLError(`Field "${n.name}" argument "${o.name}" of type "${s}" is required, but it was not provided.`,{nodes:t}))}}}}}function bf(e){var t;
let r=Object.create(null),n=e.getSchema(),i=(t=n?.getDirectives())!==null&&t!==void 0?t:MT.specifiedDirectives;for(let a of i)r[a.name]=(0,hf.keyMap)(a.args.filter(
Ku.isRequiredArgument),u=>u.name);let o=e.getDocument().definitions;for(let a of o)if(a.kind===gf.Kind.DIRECTIVE_DEFINITION){var s;let u=(s=a.arguments)!==null&&
s!==void 0?s:[];r[a.name.value]=(0,hf.keyMap)(u.filter(VT),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],f=new Set(p.map(m=>m.name.value));for(let[m,T]of Object.entries(c))if(!f.has(m)){let j=(0,Ku.isType)(T.type)?(0,yf.inspect)(T.type):(0,FT.
print)(T.type);e.reportError(new _f.GraphQLError(`Directive "@${u}" argument "${m}" of type "${j}" is required, but it was not provided.`,{nodes:a}))}}}}}}function VT(e){
return e.type.kind===gf.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var Xu=y(Hu=>{"use strict";Object.defineProperty(Hu,"__esModule",{value:!0});Hu.ScalarLeafsRule=UT;var Yu=X(),Ju=w(),vf=$();function UT(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,vf.isLeafType)((0,vf.getNamedType)(r))){if(n){let i=t.name.value,o=(0,Yu.inspect)(r);e.reportError(new Ju.GraphQLError(`Fi\
eld "${i}" must not have a selection since type "${o}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let i=t.name.value,o=(0,Yu.inspect)(
r);e.reportError(new Ju.GraphQLError(`Field "${i}" of type "${o}" must have at least one field selected.`,{nodes:t}))}}else{let i=t.name.value,o=(0,Yu.inspect)(
r);e.reportError(new Ju.GraphQLError(`Field "${i}" of type "${o}" must have a selection of subfields. Did you mean "${i} { ... }"?`,{nodes:t}))}}}}});var Wu=y(zu=>{"use strict";Object.defineProperty(zu,"__esModule",{value:!0});zu.printPathArray=$T;function $T(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var vi=y(zo=>{"use strict";Object.defineProperty(zo,"__esModule",{value:!0});zo.addPath=QT;zo.pathToArray=KT;function QT(e,t,r){return{prev:e,key:t,typename:r}}
function KT(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var ec=y(Zu=>{"use strict";Object.defineProperty(Zu,"__esModule",{value:!0});Zu.coerceInputValue=WT;var BT=fr(),Wo=X(),YT=Ue(),JT=Co(),HT=Ct(),It=vi(),XT=Wu(),zT=hr(),
Zt=w(),bn=$();function WT(e,t,r=ZT,n){return Ti(e,t,r,void 0,n)}function ZT(e,t,r){let n="Invalid value "+(0,Wo.inspect)(t);throw e.length>0&&(n+=` at "value${(0,XT.
printPathArray)(e)}"`),r.message=n+": "+r.message,r}function Ti(e,t,r,n,i){if((0,bn.isNonNullType)(t)){if(e!=null)return Ti(e,t.ofType,r,n,i);r((0,It.pathToArray)(
n),e,new Zt.GraphQLError(`Expected non-nullable type "${(0,Wo.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,bn.isListType)(t)){let o=t.ofType;
return(0,JT.isIterableObject)(e)?Array.from(e,(s,a)=>{let u=(0,It.addPath)(n,a,void 0);return Ti(s,o,r,u,i)}):[Ti(e,o,r,n,i)]}if((0,bn.isInputObjectType)(t)){if(!(0,HT.
isObjectLike)(e)||Array.isArray(e)){r((0,It.pathToArray)(n),e,new Zt.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let o=Object.create(null),
s=t.getFields();for(let a of Object.values(s)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)o[a.name]=a.defaultValue;else if((0,bn.isNonNullType)(a.
type)){let c=(0,Wo.inspect)(a.type);r((0,It.pathToArray)(n),e,new Zt.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}o[a.name]=
Ti(u,a.type,r,(0,It.addPath)(n,a.name,t.name),i)}for(let a of Object.keys(e))if(!s[a]){let u=i?[]:(0,zT.suggestionList)(a,Object.keys(t.getFields()));r((0,It.pathToArray)(
n),e,new Zt.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,BT.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(o);a.length!==1&&r((0,It.pathToArray)(
n),e,new Zt.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=o[u];c===null&&r((0,It.pathToArray)(n).concat(u),c,new Zt.
GraphQLError(`Field "${u}" must be non-null.`))}return{...o}}if((0,bn.isLeafType)(t)){let o;try{o=(0,bn.isEnumType)(t)?t.parseValue(e,i):t.parseValue(e)}catch(s){
s instanceof Zt.GraphQLError?r((0,It.pathToArray)(n),e,s):r((0,It.pathToArray)(n),e,new Zt.GraphQLError(`Expected type "${t.name}". `+s.message,{originalError:s}));
return}return o===void 0&&r((0,It.pathToArray)(n),e,new Zt.GraphQLError(`Expected type "${t.name}".`)),o}(0,YT.invariant)(!1,"Unexpected input type: "+(0,Wo.inspect)(
t))}});var Ni=y(tc=>{"use strict";Object.defineProperty(tc,"__esModule",{value:!0});tc.valueFromAST=Ei;var e0=X(),t0=Ue(),r0=mr(),vn=U(),Vr=$();function Ei(e,t,r){if(e){
if(e.kind===vn.Kind.VARIABLE){let n=e.name.value;if(r==null||!Ef(r,n)||r[n]===void 0)return;let i=r[n];return i===null&&(0,Vr.isNonNullType)(t)?void 0:i}if((0,Vr.
isNonNullType)(t))return e.kind===vn.Kind.NULL?void 0:Ei(e,t.ofType,r);if(e.kind===vn.Kind.NULL)return null;if((0,Vr.isListType)(t)){let n=t.ofType;if(e.kind===
vn.Kind.LIST){let o=[];for(let s of e.values)if(Tf(s,r)){if((0,Vr.isNonNullType)(n))return;o.push(null)}else{let a=Ei(s,n,r);if(a===void 0)return;o.push(a)}return o}
let i=Ei(e,n,r);return i===void 0?void 0:[i]}if((0,Vr.isInputObjectType)(t)){if(e.kind!==vn.Kind.OBJECT)return;let n=Object.create(null),i=(0,r0.keyMap)(e.fields,
o=>o.name.value);for(let o of Object.values(t.getFields())){let s=i[o.name];if(!s||Tf(s.value,r)){if(o.defaultValue!==void 0)n[o.name]=o.defaultValue;else if((0,Vr.
isNonNullType)(o.type))return;continue}let a=Ei(s.value,o.type,r);if(a===void 0)return;n[o.name]=a}if(t.isOneOf){let o=Object.keys(n);if(o.length!==1||n[o[0]]===
null)return}return n}if((0,Vr.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,t0.invariant)(!1,"Unexpected input type\
: "+(0,e0.inspect)(t))}}function Tf(e,t){return e.kind===vn.Kind.VARIABLE&&(t==null||!Ef(t,e.name.value)||t[e.name.value]===void 0)}function Ef(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Nn=y(Oi=>{"use strict";Object.defineProperty(Oi,"__esModule",{value:!0});Oi.getArgumentValues=If;Oi.getDirectiveValues=c0;Oi.getVariableValues=a0;var Tn=X(),
n0=mr(),i0=Wu(),er=w(),Nf=U(),Of=lt(),En=$(),o0=ec(),s0=Vt(),Sf=Ni();function a0(e,t,r,n){let i=[],o=n?.maxErrors;try{let s=u0(e,t,r,a=>{if(o!=null&&i.length>=o)
throw new er.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");i.push(a)},n?.hideSuggestions);if(i.length===0)return{
coerced:s}}catch(s){i.push(s)}return{errors:i}}function u0(e,t,r,n,i){let o=Object.create(null);for(let s of t){let a=s.variable.name.value,u=(0,s0.typeFromAST)(
e,s.type);if(!(0,En.isInputType)(u)){let l=(0,Of.printForError)(s.type);n(new er.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:s.type}));continue}if(!Rf(r,a)){if(s.defaultValue)o[a]=(0,Sf.valueFromAST)(s.defaultValue,u);else if((0,En.isNonNullType)(u)){let l=(0,Tn.
inspect)(u);n(new er.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:s}))}continue}let c=r[a];if(c===null&&(0,En.isNonNullType)(
u)){let l=(0,Tn.inspect)(u);n(new er.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:s}));continue}o[a]=(0,o0.coerceInputValue)(
c,u,(l,p,f)=>{let m=`Variable "$${a}" got invalid value `+(0,Tn.inspect)(p);l.length>0&&(m+=` at "${a}${(0,i0.printPathArray)(l)}"`),n(new er.GraphQLError(m+"; "+
f.message,{nodes:s,originalError:f}))},i)}return{...o}}function If(e,t,r){var n;let i=Object.create(null),o=(n=t.arguments)!==null&&n!==void 0?n:[],s=(0,n0.keyMap)(
o,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=s[u];if(!l){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,En.isNonNullType)(c))throw new er.
GraphQLError(`Argument "${u}" of required type "${(0,Tn.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,f=p.kind===Nf.Kind.NULL;if(p.kind===Nf.
Kind.VARIABLE){let T=p.name.value;if(r==null||!Rf(r,T)){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,En.isNonNullType)(c))throw new er.GraphQLError(
`Argument "${u}" of required type "${(0,Tn.inspect)(c)}" was provided the variable "$${T}" which was not provided a runtime value.`,{nodes:p});continue}f=r[T]==
null}if(f&&(0,En.isNonNullType)(c))throw new er.GraphQLError(`Argument "${u}" of non-null type "${(0,Tn.inspect)(c)}" must not be null.`,{nodes:p});let m=(0,Sf.
valueFromAST)(p,c,r);if(m===void 0)throw new er.GraphQLError(`Argument "${u}" has invalid value ${(0,Of.printForError)(p)}.`,{nodes:p});i[u]=m}return{...i}}function c0(e,t,r){
var n;let i=(n=t.directives)===null||n===void 0?void 0:n.find(o=>o.name.value===e.name);if(i)return If(e,i,r)}function Rf(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var ts=y(es=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});es.collectFields=d0;es.collectSubfields=f0;var rc=U(),l0=$(),wf=Ye(),p0=Vt(),Pf=Nn();
function d0(e,t,r,n,i,o){let s=new Map;return Zo(e,t,r,n,i,s,new Set,o),s}function f0(e,t,r,n,i){let o=new Map,s=new Set;for(let a of i)a.selectionSet&&Zo(e,t,r,
n,a.selectionSet,o,s);return o}function Zo(e,t,r,n,i,o,s,a){a?.(i);for(let u of i.selections)switch(u.kind){case rc.Kind.FIELD:{if(!nc(r,u))continue;let c=m0(u),
l=o.get(c);l!==void 0?l.push(u):o.set(c,[u]);break}case rc.Kind.INLINE_FRAGMENT:{if(!nc(r,u)||!Af(e,u,n))continue;Zo(e,t,r,n,u.selectionSet,o,s,a);break}case rc.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(s.has(c)||!nc(r,u))continue;s.add(c);let l=t[c];if(!l||!Af(e,l,n))continue;Zo(e,t,r,n,l.selectionSet,o,s,a);break}}}
function nc(e,t){let r=(0,Pf.getDirectiveValues)(wf.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,Pf.getDirectiveValues)(wf.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function Af(e,t,r){let n=t.typeCondition;if(!n)return!0;let i=(0,p0.typeFromAST)(e,n);return i===r?!0:(0,l0.isAbstractType)(i)?e.isSubType(
i,r):!1}function m0(e){return e.alias?e.alias.value:e.name.value}});var oc=y(ic=>{"use strict";Object.defineProperty(ic,"__esModule",{value:!0});ic.SingleFieldSubscriptionsRule=_0;var Df=w(),h0=U(),y0=ts();function _0(e){let t;function r(n){
e.spendFragmentWork(n.selections.length);for(let s of n.selections){let a=s.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)if(u.name.value===
"skip"||u.name.value==="include"){var i,o;e.spendFragmentWork((i=(o=u.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)}}}}return{OperationDefinition(n){
if(n.operation==="subscription"){let i=e.getSchema(),o=i.getSubscriptionType();if(o){let s=n.name?n.name.value:null,a=Object.create(null);if(t===void 0){t=Object.
create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===h0.Kind.FRAGMENT_DEFINITION&&(t[l.name.value]=l)}let u=(0,y0.
collectFields)(i,t,a,o,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new Df.GraphQLError(s!=null?`Subscription "${s}" must \
select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())c[0].name.value.startsWith(
"__")&&e.reportError(new Df.GraphQLError(s!=null?`Subscription "${s}" must not select an introspection top level field.`:"Anonymous Subscription must not select\
 an introspection top level field.",{nodes:c}))}}}}}});var rs=y(sc=>{"use strict";Object.defineProperty(sc,"__esModule",{value:!0});sc.groupBy=g0;function g0(e,t){let r=new Map;for(let n of e){let i=t(n),o=r.get(i);
o===void 0?r.set(i,[n]):o.push(n)}return r}});var uc=y(ac=>{"use strict";Object.defineProperty(ac,"__esModule",{value:!0});ac.UniqueArgumentDefinitionNamesRule=T0;var b0=rs(),v0=w();function T0(e){return{DirectiveDefinition(n){
var i;let o=(i=n.arguments)!==null&&i!==void 0?i:[];return r(`@${n.name.value}`,o)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var i;let o=n.name.value,s=(i=n.fields)!==null&&i!==void 0?i:[];for(let u of s){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${o}.${c}`,l)}return!1}function r(n,i){let o=(0,b0.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new v0.GraphQLError(`Argument "${n}\
(${s}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var lc=y(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.UniqueArgumentNamesRule=O0;var E0=rs(),N0=w();function O0(e){return{Field:t,Directive:t};
function t(r){var n;let i=(n=r.arguments)!==null&&n!==void 0?n:[],o=(0,E0.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new N0.GraphQLError(
`There can be only one argument named "${s}".`,{nodes:a.map(u=>u.name)}))}}});var dc=y(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});pc.UniqueDirectiveNamesRule=S0;var kf=w();function S0(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let i=n.name.value;if(r!=null&&r.getDirective(i)){e.reportError(new kf.GraphQLError(`Directive "@${i}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[i]?e.reportError(new kf.GraphQLError(`There can be only one directive named "@${i}"\
.`,{nodes:[t[i],n.name]})):t[i]=n.name,!1}}}});var mc=y(fc=>{"use strict";Object.defineProperty(fc,"__esModule",{value:!0});fc.UniqueDirectivesPerLocationRule=w0;var I0=w(),Si=U(),Lf=Gr(),R0=Ye();function w0(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():R0.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let i=e.getDocument().definitions;
for(let u of i)u.kind===Si.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let o=Object.create(null),s=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Si.Kind.SCHEMA_DEFINITION||u.kind===Si.Kind.SCHEMA_EXTENSION)c=o;else if((0,Lf.isTypeDefinitionNode)(
u)||(0,Lf.isTypeExtensionNode)(u)){let l=u.name.value;c=s[l],c===void 0&&(s[l]=c=Object.create(null))}else if(u.kind===Si.Kind.DIRECTIVE_DEFINITION||u.kind===Si.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new I0.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var yc=y(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.UniqueEnumValueNamesRule=A0;var jf=w(),P0=$();function A0(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:i,EnumTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=
Object.create(null));let u=(s=o.values)!==null&&s!==void 0?s:[],c=n[a];for(let l of u){let p=l.name.value,f=r[a];(0,P0.isEnumType)(f)&&f.getValue(p)?e.reportError(
new jf.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new jf.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var bc=y(gc=>{"use strict";Object.defineProperty(gc,"__esModule",{value:!0});gc.UniqueFieldDefinitionNamesRule=D0;var xf=w(),_c=$();function D0(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:i,InputObjectTypeExtension:i,InterfaceTypeDefinition:i,InterfaceTypeExtension:i,
ObjectTypeDefinition:i,ObjectTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=Object.create(null));let u=(s=o.fields)!==null&&s!==void 0?s:[],
c=n[a];for(let l of u){let p=l.name.value;k0(r[a],p)?e.reportError(new xf.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new xf.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function k0(e,t){return(0,_c.isObjectType)(e)||(0,_c.isInterfaceType)(e)||(0,_c.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var Tc=y(vc=>{"use strict";Object.defineProperty(vc,"__esModule",{value:!0});vc.UniqueFragmentNamesRule=j0;var L0=w();function j0(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new L0.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var Nc=y(Ec=>{"use strict";Object.defineProperty(Ec,"__esModule",{value:!0});Ec.UniqueInputFieldNamesRule=C0;var x0=Ue(),q0=w();function C0(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,x0.invariant)(!1),r=n}},ObjectField(n){let i=n.name.value;
r[i]?e.reportError(new q0.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[r[i],n.name]})):r[i]=n.name}}}});var Sc=y(Oc=>{"use strict";Object.defineProperty(Oc,"__esModule",{value:!0});Oc.UniqueOperationNamesRule=M0;var F0=w();function M0(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new F0.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var Rc=y(Ic=>{"use strict";Object.defineProperty(Ic,"__esModule",{value:!0});Ic.UniqueOperationTypesRule=G0;var qf=w();function G0(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:i,SchemaExtension:i};function i(o){
var s;let a=(s=o.operationTypes)!==null&&s!==void 0?s:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new qf.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new qf.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var Pc=y(wc=>{"use strict";Object.defineProperty(wc,"__esModule",{value:!0});wc.UniqueTypeNamesRule=V0;var Cf=w();function V0(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(i){
let o=i.name.value;if(r!=null&&r.getType(o)){e.reportError(new Cf.GraphQLError(`Type "${o}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:i.name}));return}return t[o]?e.reportError(new Cf.GraphQLError(`There can be only one type named "${o}".`,{nodes:[t[o],i.name]})):t[o]=i.name,
!1}}});var Dc=y(Ac=>{"use strict";Object.defineProperty(Ac,"__esModule",{value:!0});Ac.UniqueVariableNamesRule=Q0;var U0=rs(),$0=w();function Q0(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],i=(0,U0.groupBy)(n,o=>o.variable.name.value);for(let[o,s]of i)s.length>1&&e.reportError(new $0.GraphQLError(
`There can be only one variable named "$${o}".`,{nodes:s.map(a=>a.variable.name)}))}}}});var Lc=y(kc=>{"use strict";Object.defineProperty(kc,"__esModule",{value:!0});kc.ValuesOfCorrectTypeRule=H0;var K0=fr(),Ii=X(),B0=mr(),Y0=hr(),tr=w(),J0=U(),ns=lt(),
Rt=$();function H0(e){return{ListValue(t){let r=(0,Rt.getNullableType)(e.getParentInputType());if(!(0,Rt.isListType)(r))return Ur(e,t),!1},ObjectValue(t){let r=(0,Rt.
getNamedType)(e.getInputType());if(!(0,Rt.isInputObjectType)(r))return Ur(e,t),!1;let n=(0,B0.keyMap)(t.fields,i=>i.name.value);for(let i of Object.values(r.getFields()))
if(!n[i.name]&&(0,Rt.isRequiredInputField)(i)){let s=(0,Ii.inspect)(i.type);e.reportError(new tr.GraphQLError(`Field "${r.name}.${i.name}" of required type "${s}\
" was not provided.`,{nodes:t}))}r.isOneOf&&X0(e,t,r,n)},ObjectField(t){let r=(0,Rt.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,Rt.isInputObjectType)(
r)){let i=e.hideSuggestions?[]:(0,Y0.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new tr.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,K0.didYouMean)(i),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,Rt.isNonNullType)(r)&&e.reportError(new tr.GraphQLError(
`Expected value of type "${(0,Ii.inspect)(r)}", found ${(0,ns.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>Ur(e,t),IntValue:t=>Ur(e,t),FloatValue:t=>Ur(e,t),StringValue:t=>Ur(
e,t),BooleanValue:t=>Ur(e,t)}}function Ur(e,t){let r=e.getInputType();if(!r)return;let n=(0,Rt.getNamedType)(r);if(!(0,Rt.isLeafType)(n)){let i=(0,Ii.inspect)(r);
e.reportError(new tr.GraphQLError(`Expected value of type "${i}", found ${(0,ns.printForError)(t)}.`,{nodes:t}));return}try{if(((0,Rt.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let o=(0,Ii.inspect)(r);e.reportError(new tr.GraphQLError(`Expected value of type "${o}", found ${(0,ns.
printForError)(t)}.`,{nodes:t}))}}catch(i){let o=(0,Ii.inspect)(r);i instanceof tr.GraphQLError?e.reportError(i):e.reportError(new tr.GraphQLError(`Expected val\
ue of type "${o}", found ${(0,ns.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}function X0(e,t,r,n){var i;let o=Object.keys(n);if(o.length!==1){e.
reportError(new tr.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(i=n[o[0]])===null||i===void 0?void 0:
i.value;(!a||a.kind===J0.Kind.NULL)&&e.reportError(new tr.GraphQLError(`Field "${r.name}.${o[0]}" must be non-null.`,{nodes:[t]}))}});var xc=y(jc=>{"use strict";Object.defineProperty(jc,"__esModule",{value:!0});jc.VariablesAreInputTypesRule=tE;var z0=w(),W0=lt(),Z0=$(),eE=Vt();function tE(e){return{
VariableDefinition(t){let r=(0,eE.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,Z0.isInputType)(r)){let n=t.variable.name.value,i=(0,W0.print)(t.type);e.
reportError(new z0.GraphQLError(`Variable "$${n}" cannot be non-input type "${i}".`,{nodes:t.type}))}}}}});var Cc=y(qc=>{"use strict";Object.defineProperty(qc,"__esModule",{value:!0});qc.VariablesInAllowedPositionRule=iE;var Ff=X(),Mf=w(),rE=U(),is=$(),Gf=si(),nE=Vt();
function iE(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i,
type:o,defaultValue:s,parentType:a}of n){let u=i.name.value,c=t[u];if(c&&o){let l=e.getSchema(),p=(0,nE.typeFromAST)(l,c.type);if(p&&!oE(l,p,c.defaultValue,o,s)){
let f=(0,Ff.inspect)(p),m=(0,Ff.inspect)(o);e.reportError(new Mf.GraphQLError(`Variable "$${u}" of type "${f}" used in position expecting type "${m}".`,{nodes:[
c,i]}))}(0,is.isInputObjectType)(a)&&a.isOneOf&&(0,is.isNullableType)(p)&&e.reportError(new Mf.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,i]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function oE(e,t,r,n,i){if((0,is.isNonNullType)(
n)&&!(0,is.isNonNullType)(t)){if(!(r!=null&&r.kind!==rE.Kind.NULL)&&!(i!==void 0))return!1;let a=n.ofType;return(0,Gf.isTypeSubTypeOf)(e,t,a)}return(0,Gf.isTypeSubTypeOf)(
e,t,n)}});var Fc=y(br=>{"use strict";Object.defineProperty(br,"__esModule",{value:!0});br.specifiedSDLRules=br.specifiedRules=br.recommendedRules=void 0;var sE=iu(),aE=su(),
uE=uu(),Vf=cu(),Uf=fu(),cE=hu(),$f=gu(),lE=vu(),pE=Eu(),dE=Ou(),fE=Iu(),mE=wu(),hE=Au(),yE=ku(),_E=Mu(),gE=Uu(),bE=Qu(),Qf=Bu(),vE=Xu(),TE=oc(),EE=uc(),Kf=lc(),
NE=dc(),Bf=mc(),OE=yc(),SE=bc(),IE=Tc(),Yf=Nc(),RE=Sc(),wE=Rc(),PE=Pc(),AE=Dc(),DE=Lc(),kE=xc(),LE=Cc(),Jf=Object.freeze([dE.MaxIntrospectionDepthRule]);br.recommendedRules=
Jf;var jE=Object.freeze([sE.ExecutableDefinitionsRule,RE.UniqueOperationNamesRule,lE.LoneAnonymousOperationRule,TE.SingleFieldSubscriptionsRule,$f.KnownTypeNamesRule,
uE.FragmentsOnCompositeTypesRule,kE.VariablesAreInputTypesRule,vE.ScalarLeafsRule,aE.FieldsOnCorrectTypeRule,IE.UniqueFragmentNamesRule,cE.KnownFragmentNamesRule,
hE.NoUnusedFragmentsRule,gE.PossibleFragmentSpreadsRule,fE.NoFragmentCyclesRule,AE.UniqueVariableNamesRule,mE.NoUndefinedVariablesRule,yE.NoUnusedVariablesRule,
Uf.KnownDirectivesRule,Bf.UniqueDirectivesPerLocationRule,Vf.KnownArgumentNamesRule,Kf.UniqueArgumentNamesRule,DE.ValuesOfCorrectTypeRule,Qf.ProvidedRequiredArgumentsRule,
LE.VariablesInAllowedPositionRule,_E.OverlappingFieldsCanBeMergedRule,Yf.UniqueInputFieldNamesRule,...Jf]);br.specifiedRules=jE;var xE=Object.freeze([pE.LoneSchemaDefinitionRule,
wE.UniqueOperationTypesRule,PE.UniqueTypeNamesRule,OE.UniqueEnumValueNamesRule,SE.UniqueFieldDefinitionNamesRule,EE.UniqueArgumentDefinitionNamesRule,NE.UniqueDirectiveNamesRule,
$f.KnownTypeNamesRule,Uf.KnownDirectivesRule,Bf.UniqueDirectivesPerLocationRule,bE.PossibleTypeExtensionsRule,Vf.KnownArgumentNamesOnDirectivesRule,Kf.UniqueArgumentNamesRule,
Yf.UniqueInputFieldNamesRule,Qf.ProvidedRequiredArgumentsOnDirectivesRule]);br.specifiedSDLRules=xE});var Hf=y(os=>{"use strict";Object.defineProperty(os,"__esModule",{value:!0});os.SetMap=void 0;var Mc=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let i=this._memberIds.
get(n);i===void 0&&(i=this._nextMemberId++,this._memberIds.set(n,i)),r.push(i)}return r.sort((n,i)=>n-i),r.join(",")}};os.SetMap=Mc});var Uc=y(vr=>{"use strict";Object.defineProperty(vr,"__esModule",{value:!0});vr.ValidationContext=vr.SDLValidationContext=vr.ASTValidationContext=void 0;var qE=Hf(),
Xf=U(),CE=mn(),zf=Uo(),FE=Ko(),Ri=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new qE.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===Xf.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],i;for(;i=n.pop();)for(let o of i.selections)
o.kind===Xf.Kind.FRAGMENT_SPREAD?r.push(o):o.selectionSet&&n.push(o.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:i})=>this.getFragmentSpreads(
i).map(({name:o})=>o.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let i=new Set(r);for(let o of i){let s=this.
getFragment(o);if(s){n.push(s);let a=this.getFragmentSpreads(s.selectionSet);this.spendFragmentWork(a.length);for(let u of a)i.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw FE.validationAbortedError}};vr.ASTValidationContext=
Ri;var Gc=class extends Ri{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};vr.SDLValidationContext=Gc;var Vc=class extends Ri{constructor(t,r,n,i,o){super(r,i),this._hideSuggestions=o??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],i=new zf.TypeInfo(this._schema);(0,CE.visit)(
t,(0,zf.visitWithTypeInfo)(i,{VariableDefinition:()=>!1,Variable(o){n.push({node:o,type:i.getInputType(),defaultValue:i.getDefaultValue(),parentType:i.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),i=this._recursiveVariableUsages.get(n);i||(this.spendFragmentWork(n.length),i=n.flatMap(o=>{let s=this.getVariableUsages(o);return this.spendFragmentWork(s.length),
s}),this._recursiveVariableUsages.set(n,i)),this.spendFragmentWork(i.length),r=this.getVariableUsages(t).concat(i),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};vr.ValidationContext=Vc});var wi=y(On=>{"use strict";Object.defineProperty(On,"__esModule",{value:!0});On.assertValidSDL=BE;On.assertValidSDLExtension=YE;On.validate=KE;On.validateSDL=$c;
var ME=Ve(),GE=ho(),VE=w(),UE=Be(),ss=mn(),$E=yi(),Wf=Uo(),em=Fc(),Zf=Ko(),tm=Uc(),QE=(0,GE.mapValue)(UE.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function KE(e,t,r=em.
specifiedRules,n,i=new Wf.TypeInfo(e)){var o,s;let a=(o=n?.maxErrors)!==null&&o!==void 0?o:100,u=(s=n?.hideSuggestions)!==null&&s!==void 0?s:!1;t||(0,ME.devAssert)(
!1,"Must provide document."),(0,$E.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new tm.ValidationContext(e,t,i,m=>{if(l.length>=a)throw l.push(new VE.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(m)},u),f=(0,ss.visitInParallel)(r.map(m=>m(p)));try{(0,ss.visit)(t,(0,Wf.visitWithTypeInfo)(
i,f),QE)}catch(m){if(m===Zf.validationAbortedError)l.push(Zf.validationAbortedError);else if(m!==c)throw m}return l}function $c(e,t,r=em.specifiedSDLRules){let n=[],
i=new tm.SDLValidationContext(e,t,s=>{n.push(s)}),o=r.map(s=>s(i));return(0,ss.visit)(e,(0,ss.visitInParallel)(o)),n}function BE(e){let t=$c(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function YE(e,t){let r=$c(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var rm=y(Qc=>{"use strict";Object.defineProperty(Qc,"__esModule",{value:!0});Qc.memoize3=JE;function JE(e){let t;return function(n,i,o){t===void 0&&(t=new WeakMap);
let s=t.get(n);s===void 0&&(s=new WeakMap,t.set(n,s));let a=s.get(i);a===void 0&&(a=new WeakMap,s.set(i,a));let u=a.get(o);return u===void 0&&(u=e(n,i,o),a.set(
o,u)),u}}});var nm=y(Kc=>{"use strict";Object.defineProperty(Kc,"__esModule",{value:!0});Kc.promiseForObject=HE;function HE(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,i]of Object.keys(e).entries())r[i]=t[n];return r})}});var im=y(Bc=>{"use strict";Object.defineProperty(Bc,"__esModule",{value:!0});Bc.promiseReduce=zE;var XE=ro();function zE(e,t,r){let n=r;for(let i of e)n=(0,XE.isPromise)(
n)?n.then(o=>t(o,i)):t(n,i);return n}});var om=y(Jc=>{"use strict";Object.defineProperty(Jc,"__esModule",{value:!0});Jc.toError=ZE;var WE=X();function ZE(e){return e instanceof Error?e:new Yc(e)}var Yc=class extends Error{constructor(t){
super("Unexpected error value: "+(0,WE.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var as=y(Hc=>{"use strict";Object.defineProperty(Hc,"__esModule",{value:!0});Hc.locatedError=rN;var eN=om(),tN=w();function rN(e,t,r){var n;let i=(0,eN.toError)(
e);return nN(i)?i:new tN.GraphQLError(i.message,{nodes:(n=i.nodes)!==null&&n!==void 0?n:t,source:i.source,positions:i.positions,path:r,originalError:i})}function nN(e){
return Array.isArray(e.path)}});var Ai=y(ht=>{"use strict";Object.defineProperty(ht,"__esModule",{value:!0});ht.assertValidExecutionArguments=fm;ht.buildExecutionContext=mm;ht.buildResolveInfo=
ym;ht.defaultTypeResolver=ht.defaultFieldResolver=void 0;ht.execute=dm;ht.executeSync=lN;ht.getFieldDef=gm;var zc=Ve(),$r=X(),iN=Ue(),oN=Co(),tl=Ct(),wt=ro(),sN=rm(),
Qr=vi(),sm=nm(),aN=im(),mt=w(),cs=as(),Xc=Be(),am=U(),Tr=$(),Sn=ft(),uN=yi(),lm=ts(),pm=Nn(),cN=(0,sN.memoize3)((e,t,r)=>(0,lm.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),Wc=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function dm(e){arguments.length<2||(0,zc.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:i}=e;fm(t,r,n);let o=mm(e);if(!("schema"in o))return{errors:o};try{let{operation:s}=o,
a=pN(o,s,i);return(0,wt.isPromise)(a)?a.then(u=>us(u,o.collectedErrors.errors),u=>(o.collectedErrors.add(u,void 0),us(null,o.collectedErrors.errors))):us(a,o.collectedErrors.
errors)}catch(s){return o.collectedErrors.add(s,void 0),us(null,o.collectedErrors.errors)}}function lN(e){let t=dm(e);if((0,wt.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function us(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function fm(e,t,r){t||(0,zc.devAssert)(
!1,"Must provide document."),(0,uN.assertValidSchema)(e),r==null||(0,tl.isObjectLike)(r)||(0,zc.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function mm(e){var t,r,n,i;let{schema:o,document:s,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:f,subscribeFieldResolver:m,options:T}=e,j,M=Object.create(null);for(let B of s.definitions)switch(B.
kind){case am.Kind.OPERATION_DEFINITION:if(l==null){if(j!==void 0)return[new mt.GraphQLError("Must provide operation name if query contains multiple operations.")];
j=B}else((t=B.name)===null||t===void 0?void 0:t.value)===l&&(j=B);break;case am.Kind.FRAGMENT_DEFINITION:M[B.name.value]=B;break;default:}if(!j)return l!=null?[
new mt.GraphQLError(`Unknown operation named "${l}".`)]:[new mt.GraphQLError("Must provide an operation.")];let V=(r=j.variableDefinitions)!==null&&r!==void 0?r:
[],we=(0,pm.getVariableValues)(o,V,c??{},{maxErrors:(n=T?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(i=e.hideSuggestions)!==null&&i!==void 0?i:
!1});return we.errors?we.errors:{schema:o,fragments:M,rootValue:a,contextValue:u,operation:j,variableValues:we.coerced,fieldResolver:p??el,typeResolver:f??_m,subscribeFieldResolver:m??
el,collectedErrors:new Wc}}function pN(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new mt.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let i=(0,lm.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),o=void 0;switch(t.operation){case Xc.OperationTypeNode.
QUERY:return ls(e,n,r,o,i);case Xc.OperationTypeNode.MUTATION:return dN(e,n,r,o,i);case Xc.OperationTypeNode.SUBSCRIPTION:return ls(e,n,r,o,i)}}function dN(e,t,r,n,i){
return(0,aN.promiseReduce)(i.entries(),(o,[s,a])=>{let u=(0,Qr.addPath)(n,s,t.name),c=hm(e,t,r,a,u);return c===void 0?o:(0,wt.isPromise)(c)?c.then(l=>(o[s]=l,o)):
(o[s]=c,o)},Object.create(null))}function ls(e,t,r,n,i){let o=Object.create(null),s=!1;try{for(let[a,u]of i.entries()){let c=(0,Qr.addPath)(n,a,t.name),l=hm(e,t,
r,u,c);l!==void 0&&(o[a]=l,(0,wt.isPromise)(l)&&(s=!0))}}catch(a){if(s)return(0,sm.promiseForObject)(o).finally(()=>{throw a});throw a}return s?(0,sm.promiseForObject)(
o):o}function hm(e,t,r,n,i){var o;let s=gm(e.schema,t,n[0]);if(!s)return;let a=s.type,u=(o=s.resolve)!==null&&o!==void 0?o:e.fieldResolver,c=ym(e,s,n,t,i);try{let l=(0,pm.
getArgumentValues)(s,n[0],e.variableValues),p=e.contextValue,f=u(r,l,p,c),m;return(0,wt.isPromise)(f)?m=f.then(T=>Pi(e,a,n,c,i,T)):m=Pi(e,a,n,c,i,f),(0,wt.isPromise)(
m)?m.then(void 0,T=>{let j=(0,cs.locatedError)(T,n,(0,Qr.pathToArray)(i));return ps(j,a,i,e)}):m}catch(l){let p=(0,cs.locatedError)(l,n,(0,Qr.pathToArray)(i));return ps(
p,a,i,e)}}function ym(e,t,r,n,i){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:i,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function ps(e,t,r,n){if((0,Tr.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function Pi(e,t,r,n,i,o){
if(o instanceof Error)throw o;if((0,Tr.isNonNullType)(t)){let s=Pi(e,t.ofType,r,n,i,o);if(s===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return s}if(o==null)return null;if((0,Tr.isListType)(t))return fN(e,t,r,n,i,o);if((0,Tr.isLeafType)(t))return mN(t,o);if((0,Tr.
isAbstractType)(t))return hN(e,t,r,n,i,o);if((0,Tr.isObjectType)(t))return Zc(e,t,r,n,i,o);(0,iN.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,$r.inspect)(t))}function fN(e,t,r,n,i,o){if(!(0,oN.isIterableObject)(o))throw new mt.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let s=t.ofType,a=!1,u=Array.from(o,(c,l)=>{let p=(0,Qr.addPath)(i,l,void 0);try{let f;return(0,wt.isPromise)(c)?f=c.then(m=>Pi(
e,s,r,n,p,m)):f=Pi(e,s,r,n,p,c),(0,wt.isPromise)(f)?(a=!0,f.then(void 0,m=>{let T=(0,cs.locatedError)(m,r,(0,Qr.pathToArray)(p));return ps(T,s,p,e)})):f}catch(f){
let m=(0,cs.locatedError)(f,r,(0,Qr.pathToArray)(p));return ps(m,s,p,e)}});return a?Promise.all(u):u}function mN(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,$r.inspect)(e)}.serialize(${(0,$r.inspect)(t)})\` to return non-nullable value, returned: ${(0,$r.inspect)(r)}`);return r}function hN(e,t,r,n,i,o){
var s;let a=(s=t.resolveType)!==null&&s!==void 0?s:e.typeResolver,u=e.contextValue,c=a(o,u,n,t);return(0,wt.isPromise)(c)?c.then(l=>Zc(e,um(l,e,t,r,n,o),r,n,i,o)):
Zc(e,um(c,e,t,r,n,o),r,n,i,o)}function um(e,t,r,n,i,o){if(e==null)throw new mt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${i.parentType.name}.${i.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Tr.isObjectType)(e))throw new mt.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new mt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${i.parentType.name}.${i.fieldName}" with value ${(0,$r.inspect)(o)}, received "${(0,$r.inspect)(e)}".`);let s=t.schema.getType(e);if(s==null)throw new mt.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Tr.isObjectType)(s))throw new mt.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,s))throw new mt.GraphQLError(`Runtime Obj\
ect type "${s.name}" is not a possible type for "${r.name}".`,{nodes:n});return s}function Zc(e,t,r,n,i,o){let s=cN(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(o,e.contextValue,
n);if((0,wt.isPromise)(a))return a.then(u=>{if(!u)throw cm(t,o,r);return ls(e,t,o,i,s)});if(!a)throw cm(t,o,r)}return ls(e,t,o,i,s)}function cm(e,t,r){return new mt.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,$r.inspect)(t)}.`,{nodes:r})}var _m=function(e,t,r,n){if((0,tl.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let i=r.schema.getPossibleTypes(n),o=[];try{for(let s=0;s<i.length;s++){let a=i[s];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,wt.
isPromise)(u))o[s]=u;else if(u)return o.length&&Promise.allSettled(o).catch(()=>{}),a.name}}}catch(s){if(o.length)return Promise.allSettled(o).then(()=>{throw s});
throw s}if(o.length)return Promise.all(o).then(s=>{for(let a=0;a<s.length;a++)if(s[a])return i[a].name})};ht.defaultTypeResolver=_m;var el=function(e,t,r,n){if((0,tl.
isObjectLike)(e)||typeof e=="function"){let i=e[n.fieldName];return typeof i=="function"?e[n.fieldName](t,r,n):i}};ht.defaultFieldResolver=el;function gm(e,t,r){
let n=r.name.value;return n===Sn.SchemaMetaFieldDef.name&&e.getQueryType()===t?Sn.SchemaMetaFieldDef:n===Sn.TypeMetaFieldDef.name&&e.getQueryType()===t?Sn.TypeMetaFieldDef:
n===Sn.TypeNameMetaFieldDef.name?Sn.TypeNameMetaFieldDef:t.getFields()[n]}});var vm=y(ds=>{"use strict";Object.defineProperty(ds,"__esModule",{value:!0});ds.graphql=EN;ds.graphqlSync=NN;var yN=Ve(),_N=ro(),gN=kr(),bN=yi(),vN=wi(),TN=Ai();
function EN(e){return new Promise(t=>t(bm(e)))}function NN(e){let t=bm(e);if((0,_N.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function bm(e){arguments.length<2||(0,yN.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,bN.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,gN.parse)(r)}catch(m){return{errors:[m]}}let f=(0,vN.validate)(t,p,void 0,{hideSuggestions:c});return f.length>
0?{errors:f}:(0,TN.execute)({schema:t,document:p,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var Nm=y(b=>{"use strict";Object.defineProperty(b,"__esModule",{value:!0});Object.defineProperty(b,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return Pt.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(b,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return rr.GRAPHQL_MAX_INT}});Object.defineProperty(b,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return rr.GRAPHQL_MIN_INT}});Object.defineProperty(b,"GraphQLBoolean",{enumerable:!0,get:function(){return rr.GraphQLBoolean}});
Object.defineProperty(b,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return Pt.GraphQLDeprecatedDirective}});Object.defineProperty(b,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return Pt.GraphQLDirective}});Object.defineProperty(b,"GraphQLEnumType",{enumerable:!0,get:function(){return A.GraphQLEnumType}});
Object.defineProperty(b,"GraphQLFloat",{enumerable:!0,get:function(){return rr.GraphQLFloat}});Object.defineProperty(b,"GraphQLID",{enumerable:!0,get:function(){
return rr.GraphQLID}});Object.defineProperty(b,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return Pt.GraphQLIncludeDirective}});Object.defineProperty(
b,"GraphQLInputObjectType",{enumerable:!0,get:function(){return A.GraphQLInputObjectType}});Object.defineProperty(b,"GraphQLInt",{enumerable:!0,get:function(){return rr.
GraphQLInt}});Object.defineProperty(b,"GraphQLInterfaceType",{enumerable:!0,get:function(){return A.GraphQLInterfaceType}});Object.defineProperty(b,"GraphQLList",
{enumerable:!0,get:function(){return A.GraphQLList}});Object.defineProperty(b,"GraphQLNonNull",{enumerable:!0,get:function(){return A.GraphQLNonNull}});Object.defineProperty(
b,"GraphQLObjectType",{enumerable:!0,get:function(){return A.GraphQLObjectType}});Object.defineProperty(b,"GraphQLOneOfDirective",{enumerable:!0,get:function(){
return Pt.GraphQLOneOfDirective}});Object.defineProperty(b,"GraphQLScalarType",{enumerable:!0,get:function(){return A.GraphQLScalarType}});Object.defineProperty(
b,"GraphQLSchema",{enumerable:!0,get:function(){return rl.GraphQLSchema}});Object.defineProperty(b,"GraphQLSkipDirective",{enumerable:!0,get:function(){return Pt.
GraphQLSkipDirective}});Object.defineProperty(b,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return Pt.GraphQLSpecifiedByDirective}});Object.defineProperty(
b,"GraphQLString",{enumerable:!0,get:function(){return rr.GraphQLString}});Object.defineProperty(b,"GraphQLUnionType",{enumerable:!0,get:function(){return A.GraphQLUnionType}});
Object.defineProperty(b,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Je.SchemaMetaFieldDef}});Object.defineProperty(b,"TypeKind",{enumerable:!0,get:function(){
return Je.TypeKind}});Object.defineProperty(b,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Je.TypeMetaFieldDef}});Object.defineProperty(b,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return Je.TypeNameMetaFieldDef}});Object.defineProperty(b,"__Directive",{enumerable:!0,get:function(){return Je.__Directive}});
Object.defineProperty(b,"__DirectiveLocation",{enumerable:!0,get:function(){return Je.__DirectiveLocation}});Object.defineProperty(b,"__EnumValue",{enumerable:!0,
get:function(){return Je.__EnumValue}});Object.defineProperty(b,"__Field",{enumerable:!0,get:function(){return Je.__Field}});Object.defineProperty(b,"__InputVal\
ue",{enumerable:!0,get:function(){return Je.__InputValue}});Object.defineProperty(b,"__Schema",{enumerable:!0,get:function(){return Je.__Schema}});Object.defineProperty(
b,"__Type",{enumerable:!0,get:function(){return Je.__Type}});Object.defineProperty(b,"__TypeKind",{enumerable:!0,get:function(){return Je.__TypeKind}});Object.defineProperty(
b,"assertAbstractType",{enumerable:!0,get:function(){return A.assertAbstractType}});Object.defineProperty(b,"assertCompositeType",{enumerable:!0,get:function(){
return A.assertCompositeType}});Object.defineProperty(b,"assertDirective",{enumerable:!0,get:function(){return Pt.assertDirective}});Object.defineProperty(b,"as\
sertEnumType",{enumerable:!0,get:function(){return A.assertEnumType}});Object.defineProperty(b,"assertEnumValueName",{enumerable:!0,get:function(){return Em.assertEnumValueName}});
Object.defineProperty(b,"assertInputObjectType",{enumerable:!0,get:function(){return A.assertInputObjectType}});Object.defineProperty(b,"assertInputType",{enumerable:!0,
get:function(){return A.assertInputType}});Object.defineProperty(b,"assertInterfaceType",{enumerable:!0,get:function(){return A.assertInterfaceType}});Object.defineProperty(
b,"assertLeafType",{enumerable:!0,get:function(){return A.assertLeafType}});Object.defineProperty(b,"assertListType",{enumerable:!0,get:function(){return A.assertListType}});
Object.defineProperty(b,"assertName",{enumerable:!0,get:function(){return Em.assertName}});Object.defineProperty(b,"assertNamedType",{enumerable:!0,get:function(){
return A.assertNamedType}});Object.defineProperty(b,"assertNonNullType",{enumerable:!0,get:function(){return A.assertNonNullType}});Object.defineProperty(b,"ass\
ertNullableType",{enumerable:!0,get:function(){return A.assertNullableType}});Object.defineProperty(b,"assertObjectType",{enumerable:!0,get:function(){return A.
assertObjectType}});Object.defineProperty(b,"assertOutputType",{enumerable:!0,get:function(){return A.assertOutputType}});Object.defineProperty(b,"assertScalarT\
ype",{enumerable:!0,get:function(){return A.assertScalarType}});Object.defineProperty(b,"assertSchema",{enumerable:!0,get:function(){return rl.assertSchema}});Object.
defineProperty(b,"assertType",{enumerable:!0,get:function(){return A.assertType}});Object.defineProperty(b,"assertUnionType",{enumerable:!0,get:function(){return A.
assertUnionType}});Object.defineProperty(b,"assertValidSchema",{enumerable:!0,get:function(){return Tm.assertValidSchema}});Object.defineProperty(b,"assertWrapp\
ingType",{enumerable:!0,get:function(){return A.assertWrappingType}});Object.defineProperty(b,"getNamedType",{enumerable:!0,get:function(){return A.getNamedType}});
Object.defineProperty(b,"getNullableType",{enumerable:!0,get:function(){return A.getNullableType}});Object.defineProperty(b,"introspectionTypes",{enumerable:!0,
get:function(){return Je.introspectionTypes}});Object.defineProperty(b,"isAbstractType",{enumerable:!0,get:function(){return A.isAbstractType}});Object.defineProperty(
b,"isCompositeType",{enumerable:!0,get:function(){return A.isCompositeType}});Object.defineProperty(b,"isDirective",{enumerable:!0,get:function(){return Pt.isDirective}});
Object.defineProperty(b,"isEnumType",{enumerable:!0,get:function(){return A.isEnumType}});Object.defineProperty(b,"isInputObjectType",{enumerable:!0,get:function(){
return A.isInputObjectType}});Object.defineProperty(b,"isInputType",{enumerable:!0,get:function(){return A.isInputType}});Object.defineProperty(b,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return A.isInterfaceType}});Object.defineProperty(b,"isIntrospectionType",{enumerable:!0,get:function(){return Je.isIntrospectionType}});
Object.defineProperty(b,"isLeafType",{enumerable:!0,get:function(){return A.isLeafType}});Object.defineProperty(b,"isListType",{enumerable:!0,get:function(){return A.
isListType}});Object.defineProperty(b,"isNamedType",{enumerable:!0,get:function(){return A.isNamedType}});Object.defineProperty(b,"isNonNullType",{enumerable:!0,
get:function(){return A.isNonNullType}});Object.defineProperty(b,"isNullableType",{enumerable:!0,get:function(){return A.isNullableType}});Object.defineProperty(
b,"isObjectType",{enumerable:!0,get:function(){return A.isObjectType}});Object.defineProperty(b,"isOutputType",{enumerable:!0,get:function(){return A.isOutputType}});
Object.defineProperty(b,"isRequiredArgument",{enumerable:!0,get:function(){return A.isRequiredArgument}});Object.defineProperty(b,"isRequiredInputField",{enumerable:!0,
get:function(){return A.isRequiredInputField}});Object.defineProperty(b,"isScalarType",{enumerable:!0,get:function(){return A.isScalarType}});Object.defineProperty(
b,"isSchema",{enumerable:!0,get:function(){return rl.isSchema}});Object.defineProperty(b,"isSpecifiedDirective",{enumerable:!0,get:function(){return Pt.isSpecifiedDirective}});
Object.defineProperty(b,"isSpecifiedScalarType",{enumerable:!0,get:function(){return rr.isSpecifiedScalarType}});Object.defineProperty(b,"isType",{enumerable:!0,
get:function(){return A.isType}});Object.defineProperty(b,"isUnionType",{enumerable:!0,get:function(){return A.isUnionType}});Object.defineProperty(b,"isWrappin\
gType",{enumerable:!0,get:function(){return A.isWrappingType}});Object.defineProperty(b,"resolveObjMapThunk",{enumerable:!0,get:function(){return A.resolveObjMapThunk}});
Object.defineProperty(b,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return A.resolveReadonlyArrayThunk}});Object.defineProperty(b,"specifiedDirect\
ives",{enumerable:!0,get:function(){return Pt.specifiedDirectives}});Object.defineProperty(b,"specifiedScalarTypes",{enumerable:!0,get:function(){return rr.specifiedScalarTypes}});
Object.defineProperty(b,"validateSchema",{enumerable:!0,get:function(){return Tm.validateSchema}});var rl=Fr(),A=$(),Pt=Ye(),rr=Gt(),Je=ft(),Tm=yi(),Em=ti()});var Sm=y(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});Object.defineProperty(Q,"BREAK",{enumerable:!0,get:function(){return ki.BREAK}});Object.
defineProperty(Q,"DirectiveLocation",{enumerable:!0,get:function(){return AN.DirectiveLocation}});Object.defineProperty(Q,"Kind",{enumerable:!0,get:function(){return IN.
Kind}});Object.defineProperty(Q,"Lexer",{enumerable:!0,get:function(){return wN.Lexer}});Object.defineProperty(Q,"Location",{enumerable:!0,get:function(){return nl.
Location}});Object.defineProperty(Q,"OperationTypeNode",{enumerable:!0,get:function(){return nl.OperationTypeNode}});Object.defineProperty(Q,"Source",{enumerable:!0,
get:function(){return ON.Source}});Object.defineProperty(Q,"Token",{enumerable:!0,get:function(){return nl.Token}});Object.defineProperty(Q,"TokenKind",{enumerable:!0,
get:function(){return RN.TokenKind}});Object.defineProperty(Q,"getEnterLeaveForKind",{enumerable:!0,get:function(){return ki.getEnterLeaveForKind}});Object.defineProperty(
Q,"getLocation",{enumerable:!0,get:function(){return SN.getLocation}});Object.defineProperty(Q,"getVisitFn",{enumerable:!0,get:function(){return ki.getVisitFn}});
Object.defineProperty(Q,"isConstValueNode",{enumerable:!0,get:function(){return At.isConstValueNode}});Object.defineProperty(Q,"isDefinitionNode",{enumerable:!0,
get:function(){return At.isDefinitionNode}});Object.defineProperty(Q,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return At.isExecutableDefinitionNode}});
Object.defineProperty(Q,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return At.isSchemaCoordinateNode}});Object.defineProperty(Q,"isSelectionNode",{enumerable:!0,
get:function(){return At.isSelectionNode}});Object.defineProperty(Q,"isTypeDefinitionNode",{enumerable:!0,get:function(){return At.isTypeDefinitionNode}});Object.
defineProperty(Q,"isTypeExtensionNode",{enumerable:!0,get:function(){return At.isTypeExtensionNode}});Object.defineProperty(Q,"isTypeNode",{enumerable:!0,get:function(){
return At.isTypeNode}});Object.defineProperty(Q,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return At.isTypeSystemDefinitionNode}});Object.defineProperty(
Q,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return At.isTypeSystemExtensionNode}});Object.defineProperty(Q,"isValueNode",{enumerable:!0,get:function(){
return At.isValueNode}});Object.defineProperty(Q,"parse",{enumerable:!0,get:function(){return Di.parse}});Object.defineProperty(Q,"parseConstValue",{enumerable:!0,
get:function(){return Di.parseConstValue}});Object.defineProperty(Q,"parseSchemaCoordinate",{enumerable:!0,get:function(){return Di.parseSchemaCoordinate}});Object.
defineProperty(Q,"parseType",{enumerable:!0,get:function(){return Di.parseType}});Object.defineProperty(Q,"parseValue",{enumerable:!0,get:function(){return Di.parseValue}});
Object.defineProperty(Q,"print",{enumerable:!0,get:function(){return PN.print}});Object.defineProperty(Q,"printLocation",{enumerable:!0,get:function(){return Om.
printLocation}});Object.defineProperty(Q,"printSourceLocation",{enumerable:!0,get:function(){return Om.printSourceLocation}});Object.defineProperty(Q,"visit",{enumerable:!0,
get:function(){return ki.visit}});Object.defineProperty(Q,"visitInParallel",{enumerable:!0,get:function(){return ki.visitInParallel}});var ON=po(),SN=io(),Om=zs(),
IN=U(),RN=un(),wN=Hn(),Di=kr(),PN=lt(),ki=mn(),nl=Be(),At=Gr(),AN=an()});var Im=y(il=>{"use strict";Object.defineProperty(il,"__esModule",{value:!0});il.isAsyncIterable=DN;function DN(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var Rm=y(ol=>{"use strict";Object.defineProperty(ol,"__esModule",{value:!0});ol.mapAsyncIterator=kN;function kN(e,t){let r=e[Symbol.asyncIterator]();async function n(o){
if(o.done)return o;try{return{value:await t(o.value),done:!1}}catch(s){throw await i(),s}}async function i(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(o){if(typeof r.
throw=="function")return n(await r.throw(o));throw await i(),o},[Symbol.asyncIterator](){return this}}}});var Dm=y(fs=>{"use strict";Object.defineProperty(fs,"__esModule",{value:!0});fs.createSourceEventStream=Am;fs.subscribe=MN;var LN=Ve(),jN=X(),Pm=Im(),wm=vi(),sl=w(),
xN=as(),qN=ts(),Li=Ai(),CN=Rm(),FN=Nn();async function MN(e){arguments.length<2||(0,LN.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await Am(e);if(!(0,Pm.isAsyncIterable)(t))return t;let r=n=>(0,Li.execute)({...e,rootValue:n});return(0,CN.mapAsyncIterator)(
t,r)}function GN(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function Am(...e){let t=GN(e),{schema:r,document:n,variableValues:i}=t;(0,Li.assertValidExecutionArguments)(r,n,i);let o=(0,Li.buildExecutionContext)(t);if(!("\
schema"in o))return{errors:o};try{let s=await VN(o);if(!(0,Pm.isAsyncIterable)(s))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,jN.
inspect)(s)}.`);return s}catch(s){if(s instanceof sl.GraphQLError)return{errors:[s]};throw s}}async function VN(e){let{schema:t,fragments:r,operation:n,variableValues:i,
rootValue:o}=e,s=t.getSubscriptionType();if(s==null)throw new sl.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,qN.
collectFields)(t,r,i,s,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,Li.getFieldDef)(t,s,c[0]);if(!l){let T=c[0].name.value;throw new sl.GraphQLError(`The subs\
cription field "${T}" is not defined.`,{nodes:c})}let p=(0,wm.addPath)(void 0,u,s.name),f=(0,Li.buildResolveInfo)(e,l,c,s,p);try{var m;let T=(0,FN.getArgumentValues)(
l,c[0],i),j=e.contextValue,V=await((m=l.subscribe)!==null&&m!==void 0?m:e.subscribeFieldResolver)(o,T,j,f);if(V instanceof Error)throw V;return V}catch(T){throw(0,xN.
locatedError)(T,c,(0,wm.pathToArray)(p))}}});var Lm=y(yt=>{"use strict";Object.defineProperty(yt,"__esModule",{value:!0});Object.defineProperty(yt,"createSourceEventStream",{enumerable:!0,get:function(){return km.
createSourceEventStream}});Object.defineProperty(yt,"defaultFieldResolver",{enumerable:!0,get:function(){return ms.defaultFieldResolver}});Object.defineProperty(
yt,"defaultTypeResolver",{enumerable:!0,get:function(){return ms.defaultTypeResolver}});Object.defineProperty(yt,"execute",{enumerable:!0,get:function(){return ms.
execute}});Object.defineProperty(yt,"executeSync",{enumerable:!0,get:function(){return ms.executeSync}});Object.defineProperty(yt,"getArgumentValues",{enumerable:!0,
get:function(){return al.getArgumentValues}});Object.defineProperty(yt,"getDirectiveValues",{enumerable:!0,get:function(){return al.getDirectiveValues}});Object.
defineProperty(yt,"getVariableValues",{enumerable:!0,get:function(){return al.getVariableValues}});Object.defineProperty(yt,"responsePathAsArray",{enumerable:!0,
get:function(){return UN.pathToArray}});Object.defineProperty(yt,"subscribe",{enumerable:!0,get:function(){return km.subscribe}});var UN=vi(),ms=Ai(),km=Dm(),al=Nn()});var jm=y(ll=>{"use strict";Object.defineProperty(ll,"__esModule",{value:!0});ll.NoDeprecatedCustomRule=$N;var ul=Ue(),ji=w(),cl=$();function $N(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getParentType();i!=null||(0,ul.invariant)(!1),e.reportError(new ji.GraphQLError(`The field ${i.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getDirective();if(i!=null)e.reportError(
new ji.GraphQLError(`Directive "@${i.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let o=e.getParentType(),s=e.getFieldDef();o!=null&&s!=null||
(0,ul.invariant)(!1),e.reportError(new ji.GraphQLError(`Field "${o.name}.${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,cl.
getNamedType)(e.getParentInputType());if((0,cl.isInputObjectType)(r)){let n=r.getFields()[t.name.value],i=n?.deprecationReason;i!=null&&e.reportError(new ji.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${i}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let i=(0,cl.getNamedType)(
e.getInputType());i!=null||(0,ul.invariant)(!1),e.reportError(new ji.GraphQLError(`The enum value "${i.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var xm=y(pl=>{"use strict";Object.defineProperty(pl,"__esModule",{value:!0});pl.NoSchemaIntrospectionCustomRule=YN;var QN=w(),KN=$(),BN=ft();function YN(e){return{
Field(t){let r=(0,KN.getNamedType)(e.getType());r&&(0,BN.isIntrospectionType)(r)&&e.reportError(new QN.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var Cm=y(L=>{"use strict";Object.defineProperty(L,"__esModule",{value:!0});Object.defineProperty(L,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return XN.
ExecutableDefinitionsRule}});Object.defineProperty(L,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return zN.FieldsOnCorrectTypeRule}});Object.defineProperty(
L,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return WN.FragmentsOnCompositeTypesRule}});Object.defineProperty(L,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return ZN.KnownArgumentNamesRule}});Object.defineProperty(L,"KnownDirectivesRule",{enumerable:!0,get:function(){return eO.KnownDirectivesRule}});
Object.defineProperty(L,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return tO.KnownFragmentNamesRule}});Object.defineProperty(L,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return rO.KnownTypeNamesRule}});Object.defineProperty(L,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return nO.LoneAnonymousOperationRule}});
Object.defineProperty(L,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return NO.LoneSchemaDefinitionRule}});Object.defineProperty(L,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return EO.MaxIntrospectionDepthRule}});Object.defineProperty(L,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return DO.
NoDeprecatedCustomRule}});Object.defineProperty(L,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return iO.NoFragmentCyclesRule}});Object.defineProperty(L,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return kO.NoSchemaIntrospectionCustomRule}});Object.defineProperty(L,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return oO.NoUndefinedVariablesRule}});Object.defineProperty(L,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return sO.NoUnusedFragmentsRule}});
Object.defineProperty(L,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return aO.NoUnusedVariablesRule}});Object.defineProperty(L,"OverlappingFieldsCanBe\
MergedRule",{enumerable:!0,get:function(){return uO.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(L,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){
return cO.PossibleFragmentSpreadsRule}});Object.defineProperty(L,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return AO.PossibleTypeExtensionsRule}});
Object.defineProperty(L,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return lO.ProvidedRequiredArgumentsRule}});Object.defineProperty(L,"Scalar\
LeafsRule",{enumerable:!0,get:function(){return pO.ScalarLeafsRule}});Object.defineProperty(L,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return dO.
SingleFieldSubscriptionsRule}});Object.defineProperty(L,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return wO.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(L,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return fO.UniqueArgumentNamesRule}});Object.defineProperty(L,"UniqueDirectiveNam\
esRule",{enumerable:!0,get:function(){return PO.UniqueDirectiveNamesRule}});Object.defineProperty(L,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return mO.UniqueDirectivesPerLocationRule}});Object.defineProperty(L,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return IO.UniqueEnumValueNamesRule}});
Object.defineProperty(L,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return RO.UniqueFieldDefinitionNamesRule}});Object.defineProperty(L,"Uniq\
ueFragmentNamesRule",{enumerable:!0,get:function(){return hO.UniqueFragmentNamesRule}});Object.defineProperty(L,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return yO.UniqueInputFieldNamesRule}});Object.defineProperty(L,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return _O.UniqueOperationNamesRule}});Object.
defineProperty(L,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return OO.UniqueOperationTypesRule}});Object.defineProperty(L,"UniqueTypeNamesRule",{enumerable:!0,
get:function(){return SO.UniqueTypeNamesRule}});Object.defineProperty(L,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return gO.UniqueVariableNamesRule}});
Object.defineProperty(L,"ValidationContext",{enumerable:!0,get:function(){return HN.ValidationContext}});Object.defineProperty(L,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return bO.ValuesOfCorrectTypeRule}});Object.defineProperty(L,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return vO.VariablesAreInputTypesRule}});
Object.defineProperty(L,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return TO.VariablesInAllowedPositionRule}});Object.defineProperty(L,"reco\
mmendedRules",{enumerable:!0,get:function(){return qm.recommendedRules}});Object.defineProperty(L,"specifiedRules",{enumerable:!0,get:function(){return qm.specifiedRules}});
Object.defineProperty(L,"validate",{enumerable:!0,get:function(){return JN.validate}});var JN=wi(),HN=Uc(),qm=Fc(),XN=iu(),zN=su(),WN=uu(),ZN=cu(),eO=fu(),tO=hu(),
rO=gu(),nO=vu(),iO=Iu(),oO=wu(),sO=Au(),aO=ku(),uO=Mu(),cO=Uu(),lO=Bu(),pO=Xu(),dO=oc(),fO=lc(),mO=mc(),hO=Tc(),yO=Nc(),_O=Sc(),gO=Dc(),bO=Lc(),vO=xc(),TO=Cc(),
EO=Ou(),NO=Eu(),OO=Rc(),SO=Pc(),IO=yc(),RO=bc(),wO=uc(),PO=dc(),AO=Qu(),DO=jm(),kO=xm()});var Fm=y(Kr=>{"use strict";Object.defineProperty(Kr,"__esModule",{value:!0});Object.defineProperty(Kr,"GraphQLError",{enumerable:!0,get:function(){return dl.GraphQLError}});
Object.defineProperty(Kr,"formatError",{enumerable:!0,get:function(){return dl.formatError}});Object.defineProperty(Kr,"locatedError",{enumerable:!0,get:function(){
return jO.locatedError}});Object.defineProperty(Kr,"printError",{enumerable:!0,get:function(){return dl.printError}});Object.defineProperty(Kr,"syntaxError",{enumerable:!0,
get:function(){return LO.syntaxError}});var dl=w(),LO=Vn(),jO=as()});var ml=y(fl=>{"use strict";Object.defineProperty(fl,"__esModule",{value:!0});fl.getIntrospectionQuery=xO;function xO(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var Mm=y(hl=>{"use strict";Object.defineProperty(hl,"__esModule",{value:!0});hl.getOperationAST=CO;var qO=U();function CO(e,t){let r=null;for(let i of e.definitions)
if(i.kind===qO.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=i}else if(((n=i.name)===null||n===void 0?void 0:n.value)===t)return i}return r}});var Gm=y(yl=>{"use strict";Object.defineProperty(yl,"__esModule",{value:!0});yl.getOperationRootType=FO;var hs=w();function FO(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new hs.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new hs.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new hs.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new hs.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var Vm=y(_l=>{"use strict";Object.defineProperty(_l,"__esModule",{value:!0});_l.introspectionFromSchema=$O;var MO=Ue(),GO=kr(),VO=Ai(),UO=ml();function $O(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,GO.parse)(
(0,UO.getIntrospectionQuery)(r)),i=(0,VO.executeSync)({schema:e,document:n});return!i.errors&&i.data||(0,MO.invariant)(!1),i.data}});var $m=y(gl=>{"use strict";Object.defineProperty(gl,"__esModule",{value:!0});gl.buildClientSchema=XO;var QO=Ve(),tt=X(),Um=Ct(),ys=Zn(),KO=kr(),rt=$(),BO=Ye(),$t=ft(),
YO=Gt(),JO=Fr(),HO=Ni();function XO(e,t){(0,Um.isObjectLike)(e)&&(0,Um.isObjectLike)(e.__schema)||(0,QO.devAssert)(!1,`Invalid or incomplete introspection resul\
t. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,tt.inspect)(e)}.`);let r=e.__schema,n=(0,ys.
keyValMap)(r.types,_=>_.name,_=>f(_));for(let _ of[...YO.specifiedScalarTypes,...$t.introspectionTypes])n[_.name]&&(n[_.name]=_);let i=r.queryType?l(r.queryType):
null,o=r.mutationType?l(r.mutationType):null,s=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(Ks):[];return new JO.GraphQLSchema(
{description:r.description,query:i,mutation:o,subscription:s,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(_){if(_.kind===$t.TypeKind.
LIST){let k=_.ofType;if(!k)throw new Error("Decorated type deeper than introspection query.");return new rt.GraphQLList(u(k))}if(_.kind===$t.TypeKind.NON_NULL){
let k=_.ofType;if(!k)throw new Error("Decorated type deeper than introspection query.");let st=u(k);return new rt.GraphQLNonNull((0,rt.assertNullableType)(st))}
return c(_)}function c(_){let k=_.name;if(!k)throw new Error(`Unknown type reference: ${(0,tt.inspect)(_)}.`);let st=n[k];if(!st)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${k}. Ensure that a full introspection query is used in order to build a client schema.`);return st}function l(_){return(0,rt.assertObjectType)(
c(_))}function p(_){return(0,rt.assertInterfaceType)(c(_))}function f(_){if(_!=null&&_.name!=null&&_.kind!=null)switch(_.kind){case $t.TypeKind.SCALAR:return m(
_);case $t.TypeKind.OBJECT:return j(_);case $t.TypeKind.INTERFACE:return M(_);case $t.TypeKind.UNION:return V(_);case $t.TypeKind.ENUM:return we(_);case $t.TypeKind.
INPUT_OBJECT:return B(_)}let k=(0,tt.inspect)(_);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${k}.`)}function m(_){return new rt.GraphQLScalarType({name:_.name,description:_.description,specifiedByURL:_.specifiedByURL})}function T(_){
if(_.interfaces===null&&_.kind===$t.TypeKind.INTERFACE)return[];if(!_.interfaces){let k=(0,tt.inspect)(_);throw new Error(`Introspection result missing interfac\
es: ${k}.`)}return _.interfaces.map(p)}function j(_){return new rt.GraphQLObjectType({name:_.name,description:_.description,interfaces:()=>T(_),fields:()=>Ee(_)})}
function M(_){return new rt.GraphQLInterfaceType({name:_.name,description:_.description,interfaces:()=>T(_),fields:()=>Ee(_)})}function V(_){if(!_.possibleTypes){
let k=(0,tt.inspect)(_);throw new Error(`Introspection result missing possibleTypes: ${k}.`)}return new rt.GraphQLUnionType({name:_.name,description:_.description,
types:()=>_.possibleTypes.map(l)})}function we(_){if(!_.enumValues){let k=(0,tt.inspect)(_);throw new Error(`Introspection result missing enumValues: ${k}.`)}return new rt.
GraphQLEnumType({name:_.name,description:_.description,values:(0,ys.keyValMap)(_.enumValues,k=>k.name,k=>({description:k.description,deprecationReason:k.deprecationReason}))})}
function B(_){if(!_.inputFields){let k=(0,tt.inspect)(_);throw new Error(`Introspection result missing inputFields: ${k}.`)}return new rt.GraphQLInputObjectType(
{name:_.name,description:_.description,fields:()=>ze(_.inputFields),isOneOf:_.isOneOf})}function Ee(_){if(!_.fields)throw new Error(`Introspection result missin\
g fields: ${(0,tt.inspect)(_)}.`);return(0,ys.keyValMap)(_.fields,k=>k.name,Ge)}function Ge(_){let k=u(_.type);if(!(0,rt.isOutputType)(k)){let st=(0,tt.inspect)(
k);throw new Error(`Introspection must provide output type for fields, but received: ${st}.`)}if(!_.args){let st=(0,tt.inspect)(_);throw new Error(`Introspectio\
n result missing field args: ${st}.`)}return{description:_.description,deprecationReason:_.deprecationReason,type:k,args:ze(_.args)}}function ze(_){return(0,ys.
keyValMap)(_,k=>k.name,Jt)}function Jt(_){let k=u(_.type);if(!(0,rt.isInputType)(k)){let Wi=(0,tt.inspect)(k);throw new Error(`Introspection must provide input \
type for arguments, but received: ${Wi}.`)}let st=_.defaultValue!=null?(0,HO.valueFromAST)((0,KO.parseValue)(_.defaultValue),k):void 0;return{description:_.description,
type:k,defaultValue:st,deprecationReason:_.deprecationReason}}function Ks(_){if(!_.args){let k=(0,tt.inspect)(_);throw new Error(`Introspection result missing d\
irective args: ${k}.`)}if(!_.locations){let k=(0,tt.inspect)(_);throw new Error(`Introspection result missing directive locations: ${k}.`)}return new BO.GraphQLDirective(
{name:_.name,description:_.description,isRepeatable:_.isRepeatable,deprecationReason:_.deprecationReason,locations:_.locations.slice(),args:ze(_.args)})}}});var vl=y(_s=>{"use strict";Object.defineProperty(_s,"__esModule",{value:!0});_s.extendSchema=rS;_s.extendSchemaImpl=zm;var zO=Ve(),WO=X(),ZO=Ue(),eS=mr(),xi=ho(),
nt=U(),Qm=Gr(),le=$(),In=Ye(),Hm=ft(),Xm=Gt(),Km=Fr(),tS=wi(),bl=Nn(),Bm=Ni();function rS(e,t,r){(0,Km.assertSchema)(e),t!=null&&t.kind===nt.Kind.DOCUMENT||(0,zO.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,tS.assertValidSDLExtension)(t,e);let n=e.toConfig(),i=zm(n,t,r);
return n===i?e:new Km.GraphQLSchema(i)}function zm(e,t,r){var n,i,o,s;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,f=[];for(let h of t.definitions)
if(h.kind===nt.Kind.SCHEMA_DEFINITION)p=h;else if(h.kind===nt.Kind.SCHEMA_EXTENSION)f.push(h);else if((0,Qm.isTypeDefinitionNode)(h))a.push(h);else if((0,Qm.isTypeExtensionNode)(
h)){let O=h.name.value,N=u[O];u[O]=N?N.concat([h]):[h]}else if(h.kind===nt.Kind.DIRECTIVE_DEFINITION)l.push(h);else if(h.kind===nt.Kind.DIRECTIVE_EXTENSION){let O=h.
name.value,N=c[O];c[O]=N?N.concat([h]):[h]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&f.length===0&&p==null)return e;let m=Object.
create(null);for(let h of e.types)m[h.name]=Ge(h);for(let h of a){var T;let O=h.name.value;m[O]=(T=Ym[O])!==null&&T!==void 0?T:__(h)}let j=Object.create(null);for(let h of e.
directives)j[h.name]=h_(h);let M={query:e.query&&B(e.query),mutation:e.mutation&&B(e.mutation),subscription:e.subscription&&B(e.subscription),...p&&hp([p]),...hp(
f)},V=Object.values(j);return{description:(n=p)===null||n===void 0||(i=n.description)===null||i===void 0?void 0:i.value,...M,types:Object.values(m),directives:[
...V.map(Ee),...l.map(y_)],extensions:Object.create(null),astNode:(o=p)!==null&&o!==void 0?o:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(f),assumeValid:(s=
r?.assumeValid)!==null&&s!==void 0?s:!1};function we(h){return(0,le.isListType)(h)?new le.GraphQLList(we(h.ofType)):(0,le.isNonNullType)(h)?new le.GraphQLNonNull(
we(h.ofType)):B(h)}function B(h){return m[h.name]}function Ee(h){let O=h.toConfig();return new In.GraphQLDirective({...O,args:(0,xi.mapValue)(O.args,mp)})}function Ge(h){
if((0,Hm.isIntrospectionType)(h)||(0,Xm.isSpecifiedScalarType)(h))return h;if((0,le.isScalarType)(h))return Ks(h);if((0,le.isObjectType)(h))return _(h);if((0,le.
isInterfaceType)(h))return k(h);if((0,le.isUnionType)(h))return st(h);if((0,le.isEnumType)(h))return Jt(h);if((0,le.isInputObjectType)(h))return ze(h);(0,ZO.invariant)(
!1,"Unexpected type: "+(0,WO.inspect)(h))}function ze(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[];return new le.GraphQLInputObjectType({
...N,fields:()=>({...(0,xi.mapValue)(N.fields,W=>({...W,type:we(W.type)})),..._p(S)}),extensionASTNodes:N.extensionASTNodes.concat(S)})}function Jt(h){var O;let N=h.
toConfig(),S=(O=u[h.name])!==null&&O!==void 0?O:[];return new le.GraphQLEnumType({...N,values:{...N.values,...gp(S)},extensionASTNodes:N.extensionASTNodes.concat(
S)})}function Ks(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[],W=N.specifiedByURL;for(let Y of S){var pe;W=(pe=Jm(Y))!==null&&pe!==void 0?
pe:W}return new le.GraphQLScalarType({...N,specifiedByURL:W,extensionASTNodes:N.extensionASTNodes.concat(S)})}function _(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==
null&&O!==void 0?O:[];return new le.GraphQLObjectType({...N,interfaces:()=>[...h.getInterfaces().map(B),...to(S)],fields:()=>({...(0,xi.mapValue)(N.fields,Wi),...eo(
S)}),extensionASTNodes:N.extensionASTNodes.concat(S)})}function k(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[];return new le.GraphQLInterfaceType(
{...N,interfaces:()=>[...h.getInterfaces().map(B),...to(S)],fields:()=>({...(0,xi.mapValue)(N.fields,Wi),...eo(S)}),extensionASTNodes:N.extensionASTNodes.concat(
S)})}function st(h){var O;let N=h.toConfig(),S=(O=u[N.name])!==null&&O!==void 0?O:[];return new le.GraphQLUnionType({...N,types:()=>[...h.getTypes().map(B),...bp(
S)],extensionASTNodes:N.extensionASTNodes.concat(S)})}function Wi(h){return{...h,type:we(h.type),args:h.args&&(0,xi.mapValue)(h.args,mp)}}function mp(h){return{
...h,type:we(h.type)}}function hp(h){let O={};for(let S of h){var N;let W=(N=S.operationTypes)!==null&&N!==void 0?N:[];for(let pe of W)O[pe.operation]=Zi(pe.type)}
return O}function h_(h){var O,N;let S=h.toConfig(),W=(O=c[S.name])!==null&&O!==void 0?O:[],pe=(N=S.deprecationReason)!==null&&N!==void 0?N:W.map(Y=>Br(Y)).find(
Y=>Y!=null);return new In.GraphQLDirective({...S,deprecationReason:pe,extensionASTNodes:S.extensionASTNodes.concat(W)})}function Zi(h){var O;let N=h.name.value,
S=(O=Ym[N])!==null&&O!==void 0?O:m[N];if(S===void 0)throw new Error(`Unknown type: "${N}".`);return S}function Gn(h){return h.kind===nt.Kind.LIST_TYPE?new le.GraphQLList(
Gn(h.type)):h.kind===nt.Kind.NON_NULL_TYPE?new le.GraphQLNonNull(Gn(h.type)):Zi(h)}function y_(h){var O,N,S;let W=(O=c[h.name.value])!==null&&O!==void 0?O:[],pe=(N=
Br(h))!==null&&N!==void 0?N:W.map(Y=>Br(Y)).find(Y=>Y!=null);return new In.GraphQLDirective({name:h.name.value,description:(S=h.description)===null||S===void 0?
void 0:S.value,locations:h.locations.map(({value:Y})=>Y),isRepeatable:h.repeatable,args:yp(h.arguments),deprecationReason:pe,astNode:h,extensionASTNodes:W})}function eo(h){
let O=Object.create(null);for(let W of h){var N;let pe=(N=W.fields)!==null&&N!==void 0?N:[];for(let Y of pe){var S;O[Y.name.value]={type:Gn(Y.type),description:(S=
Y.description)===null||S===void 0?void 0:S.value,args:yp(Y.arguments),deprecationReason:Br(Y),astNode:Y}}}return O}function yp(h){let O=h??[],N=Object.create(null);
for(let W of O){var S;let pe=Gn(W.type);N[W.name.value]={type:pe,description:(S=W.description)===null||S===void 0?void 0:S.value,defaultValue:(0,Bm.valueFromAST)(
W.defaultValue,pe),deprecationReason:Br(W),astNode:W}}return N}function _p(h){let O=Object.create(null);for(let W of h){var N;let pe=(N=W.fields)!==null&&N!==void 0?
N:[];for(let Y of pe){var S;let nn=Gn(Y.type);O[Y.name.value]={type:nn,description:(S=Y.description)===null||S===void 0?void 0:S.value,defaultValue:(0,Bm.valueFromAST)(
Y.defaultValue,nn),deprecationReason:Br(Y),astNode:Y}}}return O}function gp(h){let O=Object.create(null);for(let W of h){var N;let pe=(N=W.values)!==null&&N!==void 0?
N:[];for(let Y of pe){var S;O[Y.name.value]={description:(S=Y.description)===null||S===void 0?void 0:S.value,deprecationReason:Br(Y),astNode:Y}}}return O}function to(h){
return h.flatMap(O=>{var N,S;return(N=(S=O.interfaces)===null||S===void 0?void 0:S.map(Zi))!==null&&N!==void 0?N:[]})}function bp(h){return h.flatMap(O=>{var N,
S;return(N=(S=O.types)===null||S===void 0?void 0:S.map(Zi))!==null&&N!==void 0?N:[]})}function __(h){var O;let N=h.name.value,S=(O=u[N])!==null&&O!==void 0?O:[];
switch(h.kind){case nt.Kind.OBJECT_TYPE_DEFINITION:{var W;let Tt=[h,...S];return new le.GraphQLObjectType({name:N,description:(W=h.description)===null||W===void 0?
void 0:W.value,interfaces:()=>to(Tt),fields:()=>eo(Tt),astNode:h,extensionASTNodes:S})}case nt.Kind.INTERFACE_TYPE_DEFINITION:{var pe;let Tt=[h,...S];return new le.
GraphQLInterfaceType({name:N,description:(pe=h.description)===null||pe===void 0?void 0:pe.value,interfaces:()=>to(Tt),fields:()=>eo(Tt),astNode:h,extensionASTNodes:S})}case nt.
Kind.ENUM_TYPE_DEFINITION:{var Y;let Tt=[h,...S];return new le.GraphQLEnumType({name:N,description:(Y=h.description)===null||Y===void 0?void 0:Y.value,values:gp(
Tt),astNode:h,extensionASTNodes:S})}case nt.Kind.UNION_TYPE_DEFINITION:{var nn;let Tt=[h,...S];return new le.GraphQLUnionType({name:N,description:(nn=h.description)===
null||nn===void 0?void 0:nn.value,types:()=>bp(Tt),astNode:h,extensionASTNodes:S})}case nt.Kind.SCALAR_TYPE_DEFINITION:{var Bs;return new le.GraphQLScalarType({
name:N,description:(Bs=h.description)===null||Bs===void 0?void 0:Bs.value,specifiedByURL:Jm(h),astNode:h,extensionASTNodes:S})}case nt.Kind.INPUT_OBJECT_TYPE_DEFINITION:{
var Ys;let Tt=[h,...S];return new le.GraphQLInputObjectType({name:N,description:(Ys=h.description)===null||Ys===void 0?void 0:Ys.value,fields:()=>_p(Tt),astNode:h,
extensionASTNodes:S,isOneOf:nS(h)})}}}}var Ym=(0,eS.keyMap)([...Xm.specifiedScalarTypes,...Hm.introspectionTypes],e=>e.name);function Br(e){let t=(0,bl.getDirectiveValues)(
In.GraphQLDeprecatedDirective,e);return t?.reason}function Jm(e){let t=(0,bl.getDirectiveValues)(In.GraphQLSpecifiedByDirective,e);return t?.url}function nS(e){
return!!(0,bl.getDirectiveValues)(In.GraphQLOneOfDirective,e)}});var Zm=y(gs=>{"use strict";Object.defineProperty(gs,"__esModule",{value:!0});gs.buildASTSchema=Wm;gs.buildSchema=pS;var iS=Ve(),oS=U(),sS=kr(),aS=Ye(),uS=Fr(),cS=wi(),
lS=vl();function Wm(e,t){e!=null&&e.kind===oS.Kind.DOCUMENT||(0,iS.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&
(0,cS.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,lS.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let o of n.types)switch(o.name){case"Query":n.query=o;break;case"Mutation":n.mutation=o;break;case"Subscription":n.subscription=o;
break}let i=[...n.directives,...aS.specifiedDirectives.filter(o=>n.directives.every(s=>s.name!==o.name))];return new uS.GraphQLSchema({...n,directives:i})}function pS(e,t){
let r=(0,sS.parse)(e,t);return Wm(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var rh=y(El=>{"use strict";Object.defineProperty(El,"__esModule",{value:!0});El.lexicographicSortSchema=gS;var dS=X(),fS=Ue(),mS=Zn(),eh=ei(),$e=$(),hS=Ye(),yS=ft(),
_S=Fr();function gS(e){let t=e.toConfig(),r=(0,mS.keyValMap)(Tl(t.types),f=>f.name,p);return new _S.GraphQLSchema({...t,types:Object.values(r),directives:Tl(t.directives).
map(s),query:o(t.query),mutation:o(t.mutation),subscription:o(t.subscription)});function n(f){return(0,$e.isListType)(f)?new $e.GraphQLList(n(f.ofType)):(0,$e.isNonNullType)(
f)?new $e.GraphQLNonNull(n(f.ofType)):i(f)}function i(f){return r[f.name]}function o(f){return f&&i(f)}function s(f){let m=f.toConfig();return new hS.GraphQLDirective(
{...m,locations:th(m.locations,T=>T),args:a(m.args)})}function a(f){return bs(f,m=>({...m,type:n(m.type)}))}function u(f){return bs(f,m=>({...m,type:n(m.type),args:m.
args&&a(m.args)}))}function c(f){return bs(f,m=>({...m,type:n(m.type)}))}function l(f){return Tl(f).map(i)}function p(f){if((0,$e.isScalarType)(f)||(0,yS.isIntrospectionType)(
f))return f;if((0,$e.isObjectType)(f)){let m=f.toConfig();return new $e.GraphQLObjectType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,$e.
isInterfaceType)(f)){let m=f.toConfig();return new $e.GraphQLInterfaceType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,$e.isUnionType)(f)){
let m=f.toConfig();return new $e.GraphQLUnionType({...m,types:()=>l(m.types)})}if((0,$e.isEnumType)(f)){let m=f.toConfig();return new $e.GraphQLEnumType({...m,values:bs(
m.values,T=>T)})}if((0,$e.isInputObjectType)(f)){let m=f.toConfig();return new $e.GraphQLInputObjectType({...m,fields:()=>c(m.fields)})}(0,fS.invariant)(!1,"Une\
xpected type: "+(0,dS.inspect)(f))}}function bs(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(eh.naturalCompare))r[n]=t(e[n]);return r}function Tl(e){
return th(e,t=>t.name)}function th(e,t){return e.slice().sort((r,n)=>{let i=t(r),o=t(n);return(0,eh.naturalCompare)(i,o)})}});var ch=y(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.printIntrospectionSchema=SS;qi.printSchema=OS;qi.printType=oh;var bS=X(),vS=Ue(),
TS=Bn(),Ol=U(),vs=lt(),Rn=$(),Sl=Ye(),nh=ft(),ES=Gt(),NS=fi();function OS(e){return ih(e,t=>!(0,Sl.isSpecifiedDirective)(t),IS)}function SS(e){return ih(e,Sl.isSpecifiedDirective,
nh.isIntrospectionType)}function IS(e){return!(0,ES.isSpecifiedScalarType)(e)&&!(0,nh.isIntrospectionType)(e)}function ih(e,t,r){let n=e.getDirectives().filter(
t),i=Object.values(e.getTypeMap()).filter(r);return[RS(e),...n.map(o=>xS(o)),...i.map(o=>oh(o))].filter(Boolean).join(`

`)}function RS(e){if(e.description==null&&wS(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let i=e.getSubscriptionType();return i&&t.push(`  subscription: ${i.name}`),_t(e)+`schema {
${t.join(`
`)}
}`}function wS(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function oh(e){if((0,Rn.isScalarType)(e))return PS(e);if((0,Rn.isObjectType)(e))return AS(e);if((0,Rn.isInterfaceType)(e))return DS(
e);if((0,Rn.isUnionType)(e))return kS(e);if((0,Rn.isEnumType)(e))return LS(e);if((0,Rn.isInputObjectType)(e))return jS(e);(0,vS.invariant)(!1,"Unexpected type: "+
(0,bS.inspect)(e))}function PS(e){return _t(e)+`scalar ${e.name}`+qS(e)}function sh(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function AS(e){return _t(e)+`type ${e.name}`+sh(e)+ah(e)}function DS(e){return _t(e)+`interface ${e.name}`+sh(e)+ah(e)}function kS(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return _t(e)+"union "+e.name+r}function LS(e){let t=e.getValues().map((r,n)=>_t(r,"  ",!n)+"  "+r.name+Ts(r.deprecationReason));
return _t(e)+`enum ${e.name}`+Il(t)}function jS(e){let t=Object.values(e.getFields()).map((r,n)=>_t(r,"  ",!n)+"  "+Nl(r));return _t(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+Il(t)}function ah(e){let t=Object.values(e.getFields()).map((r,n)=>_t(r,"  ",!n)+"  "+r.name+uh(r.args,"  ")+": "+String(r.type)+Ts(r.deprecationReason));
return Il(t)}function Il(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function uh(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(Nl).join(", ")+")":`(
`+e.map((r,n)=>_t(r,"  "+t,!n)+"  "+t+Nl(r)).join(`
`)+`
`+t+")"}function Nl(e){let t=(0,NS.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,vs.print)(t)}`),r+Ts(e.deprecationReason)}
function xS(e){return _t(e)+"directive @"+e.name+uh(e.args)+Ts(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Ts(e){
return e==null?"":e!==Sl.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,vs.print)({kind:Ol.Kind.STRING,value:e})})`:" @deprecated"}function qS(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,vs.print)({kind:Ol.Kind.STRING,value:e.specifiedByURL})})`}function _t(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let i=(0,vs.print)({kind:Ol.Kind.STRING,value:n,block:(0,TS.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+i.replace(/\n/g,`
`+t)+`
`}});var lh=y(Rl=>{"use strict";Object.defineProperty(Rl,"__esModule",{value:!0});Rl.concatAST=FS;var CS=U();function FS(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:CS.Kind.DOCUMENT,definitions:t}}});var fh=y(wl=>{"use strict";Object.defineProperty(wl,"__esModule",{value:!0});wl.separateOperations=GS;var Es=U(),MS=mn();function GS(e){let t=[],r=Object.create(
null);for(let i of e.definitions)switch(i.kind){case Es.Kind.OPERATION_DEFINITION:t.push(i);break;case Es.Kind.FRAGMENT_DEFINITION:r[i.name.value]=ph(i.selectionSet);
break;default:}let n=Object.create(null);for(let i of t){let o=new Set;for(let a of ph(i.selectionSet))dh(o,r,a);let s=i.name?i.name.value:"";n[s]={kind:Es.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===i||a.kind===Es.Kind.FRAGMENT_DEFINITION&&o.has(a.name.value))}}return n}function dh(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let i of n)dh(e,t,i)}}function ph(e){let t=[];return(0,MS.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var yh=y(Al=>{"use strict";Object.defineProperty(Al,"__esModule",{value:!0});Al.stripIgnoredCharacters=US;var VS=Bn(),mh=Hn(),hh=po(),Pl=un();function US(e){let t=(0,hh.
isSource)(e)?e:new hh.Source(e),r=t.body,n=new mh.Lexer(t),i="",o=!1;for(;n.advance().kind!==Pl.TokenKind.EOF;){let s=n.token,a=s.kind,u=!(0,mh.isPunctuatorTokenKind)(
s.kind);o&&(u||s.kind===Pl.TokenKind.SPREAD)&&(i+=" ");let c=r.slice(s.start,s.end);a===Pl.TokenKind.BLOCK_STRING?i+=(0,VS.printBlockString)(s.value,{minimize:!0}):
i+=c,o=u}return i}});var gh=y(Ns=>{"use strict";Object.defineProperty(Ns,"__esModule",{value:!0});Ns.assertValidName=BS;Ns.isValidNameError=_h;var $S=Ve(),QS=w(),KS=ti();function BS(e){
let t=_h(e);if(t)throw t;return e}function _h(e){if(typeof e=="string"||(0,$S.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new QS.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,KS.assertName)(e)}catch(t){return t}}});var bh=y(kl=>{"use strict";Object.defineProperty(kl,"__esModule",{value:!0});kl.sortValueNode=Dl;var YS=ei(),nr=U();function Dl(e){switch(e.kind){case nr.Kind.OBJECT:
return{...e,fields:JS(e.fields)};case nr.Kind.LIST:return{...e,values:e.values.map(Dl)};case nr.Kind.INT:case nr.Kind.FLOAT:case nr.Kind.STRING:case nr.Kind.BOOLEAN:case nr.
Kind.NULL:case nr.Kind.ENUM:case nr.Kind.VARIABLE:return e}}function JS(e){return e.map(t=>({...t,value:Dl(t.value)})).sort((t,r)=>(0,YS.naturalCompare)(t.name.
value,r.name.value))}});var Rh=y(Qt=>{"use strict";Object.defineProperty(Qt,"__esModule",{value:!0});Qt.DangerousChangeType=Qt.BreakingChangeType=void 0;Qt.findBreakingChanges=eI;Qt.findDangerousChanges=
tI;var HS=X(),Sh=Ue(),vh=mr(),XS=lt(),z=$(),zS=Gt(),WS=fi(),ZS=bh(),he;Qt.BreakingChangeType=he;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND="\
TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIRE\
D_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",e.
REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(he||(Qt.BreakingChangeType=he={}));var Dt;Qt.DangerousChangeType=Dt;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(Dt||(Qt.DangerousChangeType=Dt={}));function eI(e,t){return Ih(e,t).filter(r=>r.type in
he)}function tI(e,t){return Ih(e,t).filter(r=>r.type in Dt)}function Ih(e,t){return[...nI(e,t),...rI(e,t)]}function rI(e,t){let r=[],n=ir(e.getDirectives(),t.getDirectives());
for(let i of n.removed)r.push({type:he.DIRECTIVE_REMOVED,description:`${i.name} was removed.`});for(let[i,o]of n.persisted){let s=ir(i.args,o.args);for(let a of s.
added)(0,z.isRequiredArgument)(a)&&r.push({type:he.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${i.name} was added.`});for(let a of s.
removed)r.push({type:he.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${i.name}.`});i.isRepeatable&&!o.isRepeatable&&r.push({type:he.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${i.name}.`});for(let a of i.locations)o.locations.includes(a)||r.push({type:he.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${i.name}.`})}return r}function nI(e,t){let r=[],n=ir(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let i of n.removed)r.push(
{type:he.TYPE_REMOVED,description:(0,zS.isSpecifiedScalarType)(i)?`Standard scalar ${i.name} was removed because it is not referenced anymore.`:`${i.name} was r\
emoved.`});for(let[i,o]of n.persisted)(0,z.isEnumType)(i)&&(0,z.isEnumType)(o)?r.push(...sI(i,o)):(0,z.isUnionType)(i)&&(0,z.isUnionType)(o)?r.push(...oI(i,o)):
(0,z.isInputObjectType)(i)&&(0,z.isInputObjectType)(o)?r.push(...iI(i,o)):(0,z.isObjectType)(i)&&(0,z.isObjectType)(o)?r.push(...Eh(i,o),...Th(i,o)):(0,z.isInterfaceType)(
i)&&(0,z.isInterfaceType)(o)?r.push(...Eh(i,o),...Th(i,o)):i.constructor!==o.constructor&&r.push({type:he.TYPE_CHANGED_KIND,description:`${i.name} changed from ${Nh(
i)} to ${Nh(o)}.`});return r}function iI(e,t){let r=[],n=ir(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.added)(0,z.isRequiredInputField)(
i)?r.push({type:he.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${i.name} on input type ${e.name} was added.`}):r.push({type:Dt.OPTIONAL_INPUT_FIELD_ADDED,
description:`An optional field ${i.name} on input type ${e.name} was added.`});for(let i of n.removed)r.push({type:he.FIELD_REMOVED,description:`${e.name}.${i.name}\
 was removed.`});for(let[i,o]of n.persisted)Fi(i.type,o.type)||r.push({type:he.FIELD_CHANGED_KIND,description:`${e.name}.${i.name} changed type from ${String(i.
type)} to ${String(o.type)}.`});return r}function oI(e,t){let r=[],n=ir(e.getTypes(),t.getTypes());for(let i of n.added)r.push({type:Dt.TYPE_ADDED_TO_UNION,description:`${i.
name} was added to union type ${e.name}.`});for(let i of n.removed)r.push({type:he.TYPE_REMOVED_FROM_UNION,description:`${i.name} was removed from union type ${e.
name}.`});return r}function sI(e,t){let r=[],n=ir(e.getValues(),t.getValues());for(let i of n.added)r.push({type:Dt.VALUE_ADDED_TO_ENUM,description:`${i.name} w\
as added to enum type ${e.name}.`});for(let i of n.removed)r.push({type:he.VALUE_REMOVED_FROM_ENUM,description:`${i.name} was removed from enum type ${e.name}.`});
return r}function Th(e,t){let r=[],n=ir(e.getInterfaces(),t.getInterfaces());for(let i of n.added)r.push({type:Dt.IMPLEMENTED_INTERFACE_ADDED,description:`${i.name}\
 added to interfaces implemented by ${e.name}.`});for(let i of n.removed)r.push({type:he.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer implemen\
ts interface ${i.name}.`});return r}function Eh(e,t){let r=[],n=ir(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.removed)r.push({type:he.
FIELD_REMOVED,description:`${e.name}.${i.name} was removed.`});for(let[i,o]of n.persisted)r.push(...aI(e,i,o)),Ci(i.type,o.type)||r.push({type:he.FIELD_CHANGED_KIND,
description:`${e.name}.${i.name} changed type from ${String(i.type)} to ${String(o.type)}.`});return r}function aI(e,t,r){let n=[],i=ir(t.args,r.args);for(let o of i.
removed)n.push({type:he.ARG_REMOVED,description:`${e.name}.${t.name} arg ${o.name} was removed.`});for(let[o,s]of i.persisted)if(!Fi(o.type,s.type))n.push({type:he.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${o.name} has changed type from ${String(o.type)} to ${String(s.type)}.`});else if(o.defaultValue!==void 0)
if(s.defaultValue===void 0)n.push({type:Dt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} defaultValue was removed.`});else{let u=Oh(o.
defaultValue,o.type),c=Oh(s.defaultValue,s.type);u!==c&&n.push({type:Dt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let o of i.added)(0,z.isRequiredArgument)(o)?n.push({type:he.REQUIRED_ARG_ADDED,description:`A required arg ${o.name} on ${e.
name}.${t.name} was added.`}):n.push({type:Dt.OPTIONAL_ARG_ADDED,description:`An optional arg ${o.name} on ${e.name}.${t.name} was added.`});return n}function Ci(e,t){
return(0,z.isListType)(e)?(0,z.isListType)(t)&&Ci(e.ofType,t.ofType)||(0,z.isNonNullType)(t)&&Ci(e,t.ofType):(0,z.isNonNullType)(e)?(0,z.isNonNullType)(t)&&Ci(e.
ofType,t.ofType):(0,z.isNamedType)(t)&&e.name===t.name||(0,z.isNonNullType)(t)&&Ci(e,t.ofType)}function Fi(e,t){return(0,z.isListType)(e)?(0,z.isListType)(t)&&Fi(
e.ofType,t.ofType):(0,z.isNonNullType)(e)?(0,z.isNonNullType)(t)&&Fi(e.ofType,t.ofType)||!(0,z.isNonNullType)(t)&&Fi(e.ofType,t):(0,z.isNamedType)(t)&&e.name===
t.name}function Nh(e){if((0,z.isScalarType)(e))return"a Scalar type";if((0,z.isObjectType)(e))return"an Object type";if((0,z.isInterfaceType)(e))return"an Inter\
face type";if((0,z.isUnionType)(e))return"a Union type";if((0,z.isEnumType)(e))return"an Enum type";if((0,z.isInputObjectType)(e))return"an Input type";(0,Sh.invariant)(
!1,"Unexpected type: "+(0,HS.inspect)(e))}function Oh(e,t){let r=(0,WS.astFromValue)(e,t);return r!=null||(0,Sh.invariant)(!1),(0,XS.print)((0,ZS.sortValueNode)(
r))}function ir(e,t){let r=[],n=[],i=[],o=(0,vh.keyMap)(e,({name:a})=>a),s=(0,vh.keyMap)(t,({name:a})=>a);for(let a of e){let u=s[a.name];u===void 0?n.push(a):i.
push([a,u])}for(let a of t)o[a.name]===void 0&&r.push(a);return{added:r,persisted:i,removed:n}}});var Ph=y(Os=>{"use strict";Object.defineProperty(Os,"__esModule",{value:!0});Os.resolveASTSchemaCoordinate=wh;Os.resolveSchemaCoordinate=cI;var Yr=X(),Mi=U(),uI=kr(),
Er=$();function cI(e,t){return wh(e,(0,uI.parseSchemaCoordinate)(t))}function lI(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedType",type:n}}
function pI(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,Yr.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Er.isEnumType)(
n)&&!(0,Er.isInputObjectType)(n)&&!(0,Er.isObjectType)(n)&&!(0,Er.isInterfaceType)(n))throw new Error(`Expected ${(0,Yr.inspect)(r)} to be an Enum, Input Object\
, Object or Interface type.`);if((0,Er.isEnumType)(n)){let s=t.memberName.value,a=n.getValue(s);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}if((0,Er.
isInputObjectType)(n)){let s=t.memberName.value,a=n.getFields()[s];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let i=t.memberName.value,o=n.getFields()[i];
if(o!=null)return{kind:"Field",type:n,field:o}}function dI(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,Yr.inspect)(r)} to b\
e defined as a type in the schema.`);if(!(0,Er.isObjectType)(n)&&!(0,Er.isInterfaceType)(n))throw new Error(`Expected ${(0,Yr.inspect)(r)} to be an object type \
or interface type.`);let i=t.fieldName.value,o=n.getFields()[i];if(o==null)throw new Error(`Expected ${(0,Yr.inspect)(i)} to exist as a field of type ${(0,Yr.inspect)(
r)} in the schema.`);let s=t.argumentName.value,a=o.args.find(u=>u.name===s);if(a!=null)return{kind:"FieldArgument",type:n,field:o,fieldArgument:a}}function fI(e,t){
let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function mI(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)throw new Error(`\
Expected ${(0,Yr.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:i}}=t,o=n.args.find(s=>s.name===i);if(o)return{kind:"Directi\
veArgument",directive:n,directiveArgument:o}}function wh(e,t){switch(t.kind){case Mi.Kind.TYPE_COORDINATE:return lI(e,t);case Mi.Kind.MEMBER_COORDINATE:return pI(
e,t);case Mi.Kind.ARGUMENT_COORDINATE:return dI(e,t);case Mi.Kind.DIRECTIVE_COORDINATE:return fI(e,t);case Mi.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return mI(e,t)}}});var jh=y(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});Object.defineProperty(K,"BreakingChangeType",{enumerable:!0,get:function(){return Ss.
BreakingChangeType}});Object.defineProperty(K,"DangerousChangeType",{enumerable:!0,get:function(){return Ss.DangerousChangeType}});Object.defineProperty(K,"Type\
Info",{enumerable:!0,get:function(){return Dh.TypeInfo}});Object.defineProperty(K,"assertValidName",{enumerable:!0,get:function(){return kh.assertValidName}});Object.
defineProperty(K,"astFromValue",{enumerable:!0,get:function(){return SI.astFromValue}});Object.defineProperty(K,"buildASTSchema",{enumerable:!0,get:function(){return Ah.
buildASTSchema}});Object.defineProperty(K,"buildClientSchema",{enumerable:!0,get:function(){return bI.buildClientSchema}});Object.defineProperty(K,"buildSchema",
{enumerable:!0,get:function(){return Ah.buildSchema}});Object.defineProperty(K,"coerceInputValue",{enumerable:!0,get:function(){return II.coerceInputValue}});Object.
defineProperty(K,"concatAST",{enumerable:!0,get:function(){return RI.concatAST}});Object.defineProperty(K,"doTypesOverlap",{enumerable:!0,get:function(){return jl.
doTypesOverlap}});Object.defineProperty(K,"extendSchema",{enumerable:!0,get:function(){return vI.extendSchema}});Object.defineProperty(K,"findBreakingChanges",{
enumerable:!0,get:function(){return Ss.findBreakingChanges}});Object.defineProperty(K,"findDangerousChanges",{enumerable:!0,get:function(){return Ss.findDangerousChanges}});
Object.defineProperty(K,"getIntrospectionQuery",{enumerable:!0,get:function(){return hI.getIntrospectionQuery}});Object.defineProperty(K,"getOperationAST",{enumerable:!0,
get:function(){return yI.getOperationAST}});Object.defineProperty(K,"getOperationRootType",{enumerable:!0,get:function(){return _I.getOperationRootType}});Object.
defineProperty(K,"introspectionFromSchema",{enumerable:!0,get:function(){return gI.introspectionFromSchema}});Object.defineProperty(K,"isEqualType",{enumerable:!0,
get:function(){return jl.isEqualType}});Object.defineProperty(K,"isTypeSubTypeOf",{enumerable:!0,get:function(){return jl.isTypeSubTypeOf}});Object.defineProperty(
K,"isValidNameError",{enumerable:!0,get:function(){return kh.isValidNameError}});Object.defineProperty(K,"lexicographicSortSchema",{enumerable:!0,get:function(){
return TI.lexicographicSortSchema}});Object.defineProperty(K,"printIntrospectionSchema",{enumerable:!0,get:function(){return Ll.printIntrospectionSchema}});Object.
defineProperty(K,"printSchema",{enumerable:!0,get:function(){return Ll.printSchema}});Object.defineProperty(K,"printType",{enumerable:!0,get:function(){return Ll.
printType}});Object.defineProperty(K,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return Lh.resolveASTSchemaCoordinate}});Object.defineProperty(K,
"resolveSchemaCoordinate",{enumerable:!0,get:function(){return Lh.resolveSchemaCoordinate}});Object.defineProperty(K,"separateOperations",{enumerable:!0,get:function(){
return wI.separateOperations}});Object.defineProperty(K,"stripIgnoredCharacters",{enumerable:!0,get:function(){return PI.stripIgnoredCharacters}});Object.defineProperty(
K,"typeFromAST",{enumerable:!0,get:function(){return EI.typeFromAST}});Object.defineProperty(K,"valueFromAST",{enumerable:!0,get:function(){return NI.valueFromAST}});
Object.defineProperty(K,"valueFromASTUntyped",{enumerable:!0,get:function(){return OI.valueFromASTUntyped}});Object.defineProperty(K,"visitWithTypeInfo",{enumerable:!0,
get:function(){return Dh.visitWithTypeInfo}});var hI=ml(),yI=Mm(),_I=Gm(),gI=Vm(),bI=$m(),Ah=Zm(),vI=vl(),TI=rh(),Ll=ch(),EI=Vt(),NI=Ni(),OI=Pa(),SI=fi(),Dh=Uo(),
II=ec(),RI=lh(),wI=fh(),PI=yh(),jl=si(),kh=gh(),Ss=Rh(),Lh=Ph()});var Ch=y(d=>{"use strict";Object.defineProperty(d,"__esModule",{value:!0});Object.defineProperty(d,"BREAK",{enumerable:!0,get:function(){return J.BREAK}});Object.
defineProperty(d,"BreakingChangeType",{enumerable:!0,get:function(){return H.BreakingChangeType}});Object.defineProperty(d,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return v.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(d,"DangerousChangeType",{enumerable:!0,get:function(){return H.DangerousChangeType}});
Object.defineProperty(d,"DirectiveLocation",{enumerable:!0,get:function(){return J.DirectiveLocation}});Object.defineProperty(d,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return q.ExecutableDefinitionsRule}});Object.defineProperty(d,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return q.FieldsOnCorrectTypeRule}});
Object.defineProperty(d,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return q.FragmentsOnCompositeTypesRule}});Object.defineProperty(d,"GRAPHQL\
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
return v.GraphQLUnionType}});Object.defineProperty(d,"Kind",{enumerable:!0,get:function(){return J.Kind}});Object.defineProperty(d,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return q.KnownArgumentNamesRule}});Object.defineProperty(d,"KnownDirectivesRule",{enumerable:!0,get:function(){return q.KnownDirectivesRule}});Object.
defineProperty(d,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return q.KnownFragmentNamesRule}});Object.defineProperty(d,"KnownTypeNamesRule",{enumerable:!0,
get:function(){return q.KnownTypeNamesRule}});Object.defineProperty(d,"Lexer",{enumerable:!0,get:function(){return J.Lexer}});Object.defineProperty(d,"Location",
{enumerable:!0,get:function(){return J.Location}});Object.defineProperty(d,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return q.LoneAnonymousOperationRule}});
Object.defineProperty(d,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return q.LoneSchemaDefinitionRule}});Object.defineProperty(d,"MaxIntrospectionD\
epthRule",{enumerable:!0,get:function(){return q.MaxIntrospectionDepthRule}});Object.defineProperty(d,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return q.
NoDeprecatedCustomRule}});Object.defineProperty(d,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return q.NoFragmentCyclesRule}});Object.defineProperty(d,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return q.NoSchemaIntrospectionCustomRule}});Object.defineProperty(d,"NoUndefinedVariablesRule",{
enumerable:!0,get:function(){return q.NoUndefinedVariablesRule}});Object.defineProperty(d,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return q.NoUnusedFragmentsRule}});
Object.defineProperty(d,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return q.NoUnusedVariablesRule}});Object.defineProperty(d,"OperationTypeNode",{enumerable:!0,
get:function(){return J.OperationTypeNode}});Object.defineProperty(d,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return q.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(d,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return q.PossibleFragmentSpreadsRule}});Object.defineProperty(d,"PossibleTyp\
eExtensionsRule",{enumerable:!0,get:function(){return q.PossibleTypeExtensionsRule}});Object.defineProperty(d,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return q.ProvidedRequiredArgumentsRule}});Object.defineProperty(d,"ScalarLeafsRule",{enumerable:!0,get:function(){return q.ScalarLeafsRule}});Object.defineProperty(
d,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return v.SchemaMetaFieldDef}});Object.defineProperty(d,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return q.SingleFieldSubscriptionsRule}});Object.defineProperty(d,"Source",{enumerable:!0,get:function(){return J.Source}});Object.defineProperty(d,"Token",{enumerable:!0,
get:function(){return J.Token}});Object.defineProperty(d,"TokenKind",{enumerable:!0,get:function(){return J.TokenKind}});Object.defineProperty(d,"TypeInfo",{enumerable:!0,
get:function(){return H.TypeInfo}});Object.defineProperty(d,"TypeKind",{enumerable:!0,get:function(){return v.TypeKind}});Object.defineProperty(d,"TypeMetaField\
Def",{enumerable:!0,get:function(){return v.TypeMetaFieldDef}});Object.defineProperty(d,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return v.TypeNameMetaFieldDef}});
Object.defineProperty(d,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return q.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(d,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return q.UniqueArgumentNamesRule}});Object.defineProperty(d,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return q.UniqueDirectiveNamesRule}});Object.defineProperty(d,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return q.UniqueDirectivesPerLocationRule}});
Object.defineProperty(d,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return q.UniqueEnumValueNamesRule}});Object.defineProperty(d,"UniqueFieldDefini\
tionNamesRule",{enumerable:!0,get:function(){return q.UniqueFieldDefinitionNamesRule}});Object.defineProperty(d,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return q.UniqueFragmentNamesRule}});Object.defineProperty(d,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return q.UniqueInputFieldNamesRule}});Object.
defineProperty(d,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return q.UniqueOperationNamesRule}});Object.defineProperty(d,"UniqueOperationTypesRule",
{enumerable:!0,get:function(){return q.UniqueOperationTypesRule}});Object.defineProperty(d,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return q.UniqueTypeNamesRule}});
Object.defineProperty(d,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return q.UniqueVariableNamesRule}});Object.defineProperty(d,"ValidationContext",
{enumerable:!0,get:function(){return q.ValidationContext}});Object.defineProperty(d,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return q.ValuesOfCorrectTypeRule}});
Object.defineProperty(d,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return q.VariablesAreInputTypesRule}});Object.defineProperty(d,"VariablesInAl\
lowedPositionRule",{enumerable:!0,get:function(){return q.VariablesInAllowedPositionRule}});Object.defineProperty(d,"__Directive",{enumerable:!0,get:function(){
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
get:function(){return v.assertUnionType}});Object.defineProperty(d,"assertValidName",{enumerable:!0,get:function(){return H.assertValidName}});Object.defineProperty(
d,"assertValidSchema",{enumerable:!0,get:function(){return v.assertValidSchema}});Object.defineProperty(d,"assertWrappingType",{enumerable:!0,get:function(){return v.
assertWrappingType}});Object.defineProperty(d,"astFromValue",{enumerable:!0,get:function(){return H.astFromValue}});Object.defineProperty(d,"buildASTSchema",{enumerable:!0,
get:function(){return H.buildASTSchema}});Object.defineProperty(d,"buildClientSchema",{enumerable:!0,get:function(){return H.buildClientSchema}});Object.defineProperty(
d,"buildSchema",{enumerable:!0,get:function(){return H.buildSchema}});Object.defineProperty(d,"coerceInputValue",{enumerable:!0,get:function(){return H.coerceInputValue}});
Object.defineProperty(d,"concatAST",{enumerable:!0,get:function(){return H.concatAST}});Object.defineProperty(d,"createSourceEventStream",{enumerable:!0,get:function(){
return Kt.createSourceEventStream}});Object.defineProperty(d,"defaultFieldResolver",{enumerable:!0,get:function(){return Kt.defaultFieldResolver}});Object.defineProperty(
d,"defaultTypeResolver",{enumerable:!0,get:function(){return Kt.defaultTypeResolver}});Object.defineProperty(d,"doTypesOverlap",{enumerable:!0,get:function(){return H.
doTypesOverlap}});Object.defineProperty(d,"execute",{enumerable:!0,get:function(){return Kt.execute}});Object.defineProperty(d,"executeSync",{enumerable:!0,get:function(){
return Kt.executeSync}});Object.defineProperty(d,"extendSchema",{enumerable:!0,get:function(){return H.extendSchema}});Object.defineProperty(d,"findBreakingChan\
ges",{enumerable:!0,get:function(){return H.findBreakingChanges}});Object.defineProperty(d,"findDangerousChanges",{enumerable:!0,get:function(){return H.findDangerousChanges}});
Object.defineProperty(d,"formatError",{enumerable:!0,get:function(){return Gi.formatError}});Object.defineProperty(d,"getArgumentValues",{enumerable:!0,get:function(){
return Kt.getArgumentValues}});Object.defineProperty(d,"getDirectiveValues",{enumerable:!0,get:function(){return Kt.getDirectiveValues}});Object.defineProperty(
d,"getEnterLeaveForKind",{enumerable:!0,get:function(){return J.getEnterLeaveForKind}});Object.defineProperty(d,"getIntrospectionQuery",{enumerable:!0,get:function(){
return H.getIntrospectionQuery}});Object.defineProperty(d,"getLocation",{enumerable:!0,get:function(){return J.getLocation}});Object.defineProperty(d,"getNamedT\
ype",{enumerable:!0,get:function(){return v.getNamedType}});Object.defineProperty(d,"getNullableType",{enumerable:!0,get:function(){return v.getNullableType}});
Object.defineProperty(d,"getOperationAST",{enumerable:!0,get:function(){return H.getOperationAST}});Object.defineProperty(d,"getOperationRootType",{enumerable:!0,
get:function(){return H.getOperationRootType}});Object.defineProperty(d,"getVariableValues",{enumerable:!0,get:function(){return Kt.getVariableValues}});Object.
defineProperty(d,"getVisitFn",{enumerable:!0,get:function(){return J.getVisitFn}});Object.defineProperty(d,"graphql",{enumerable:!0,get:function(){return qh.graphql}});
Object.defineProperty(d,"graphqlSync",{enumerable:!0,get:function(){return qh.graphqlSync}});Object.defineProperty(d,"introspectionFromSchema",{enumerable:!0,get:function(){
return H.introspectionFromSchema}});Object.defineProperty(d,"introspectionTypes",{enumerable:!0,get:function(){return v.introspectionTypes}});Object.defineProperty(
d,"isAbstractType",{enumerable:!0,get:function(){return v.isAbstractType}});Object.defineProperty(d,"isCompositeType",{enumerable:!0,get:function(){return v.isCompositeType}});
Object.defineProperty(d,"isConstValueNode",{enumerable:!0,get:function(){return J.isConstValueNode}});Object.defineProperty(d,"isDefinitionNode",{enumerable:!0,
get:function(){return J.isDefinitionNode}});Object.defineProperty(d,"isDirective",{enumerable:!0,get:function(){return v.isDirective}});Object.defineProperty(d,
"isEnumType",{enumerable:!0,get:function(){return v.isEnumType}});Object.defineProperty(d,"isEqualType",{enumerable:!0,get:function(){return H.isEqualType}});Object.
defineProperty(d,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return J.isExecutableDefinitionNode}});Object.defineProperty(d,"isInputObjectType",{
enumerable:!0,get:function(){return v.isInputObjectType}});Object.defineProperty(d,"isInputType",{enumerable:!0,get:function(){return v.isInputType}});Object.defineProperty(
d,"isInterfaceType",{enumerable:!0,get:function(){return v.isInterfaceType}});Object.defineProperty(d,"isIntrospectionType",{enumerable:!0,get:function(){return v.
isIntrospectionType}});Object.defineProperty(d,"isLeafType",{enumerable:!0,get:function(){return v.isLeafType}});Object.defineProperty(d,"isListType",{enumerable:!0,
get:function(){return v.isListType}});Object.defineProperty(d,"isNamedType",{enumerable:!0,get:function(){return v.isNamedType}});Object.defineProperty(d,"isNon\
NullType",{enumerable:!0,get:function(){return v.isNonNullType}});Object.defineProperty(d,"isNullableType",{enumerable:!0,get:function(){return v.isNullableType}});
Object.defineProperty(d,"isObjectType",{enumerable:!0,get:function(){return v.isObjectType}});Object.defineProperty(d,"isOutputType",{enumerable:!0,get:function(){
return v.isOutputType}});Object.defineProperty(d,"isRequiredArgument",{enumerable:!0,get:function(){return v.isRequiredArgument}});Object.defineProperty(d,"isRe\
quiredInputField",{enumerable:!0,get:function(){return v.isRequiredInputField}});Object.defineProperty(d,"isScalarType",{enumerable:!0,get:function(){return v.isScalarType}});
Object.defineProperty(d,"isSchema",{enumerable:!0,get:function(){return v.isSchema}});Object.defineProperty(d,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return J.isSchemaCoordinateNode}});Object.defineProperty(d,"isSelectionNode",{enumerable:!0,get:function(){return J.isSelectionNode}});Object.defineProperty(d,"\
isSpecifiedDirective",{enumerable:!0,get:function(){return v.isSpecifiedDirective}});Object.defineProperty(d,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return v.isSpecifiedScalarType}});Object.defineProperty(d,"isType",{enumerable:!0,get:function(){return v.isType}});Object.defineProperty(d,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return J.isTypeDefinitionNode}});Object.defineProperty(d,"isTypeExtensionNode",{enumerable:!0,get:function(){return J.isTypeExtensionNode}});
Object.defineProperty(d,"isTypeNode",{enumerable:!0,get:function(){return J.isTypeNode}});Object.defineProperty(d,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return H.isTypeSubTypeOf}});Object.defineProperty(d,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return J.isTypeSystemDefinitionNode}});Object.defineProperty(
d,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return J.isTypeSystemExtensionNode}});Object.defineProperty(d,"isUnionType",{enumerable:!0,get:function(){
return v.isUnionType}});Object.defineProperty(d,"isValidNameError",{enumerable:!0,get:function(){return H.isValidNameError}});Object.defineProperty(d,"isValueNo\
de",{enumerable:!0,get:function(){return J.isValueNode}});Object.defineProperty(d,"isWrappingType",{enumerable:!0,get:function(){return v.isWrappingType}});Object.
defineProperty(d,"lexicographicSortSchema",{enumerable:!0,get:function(){return H.lexicographicSortSchema}});Object.defineProperty(d,"locatedError",{enumerable:!0,
get:function(){return Gi.locatedError}});Object.defineProperty(d,"parse",{enumerable:!0,get:function(){return J.parse}});Object.defineProperty(d,"parseConstValu\
e",{enumerable:!0,get:function(){return J.parseConstValue}});Object.defineProperty(d,"parseSchemaCoordinate",{enumerable:!0,get:function(){return J.parseSchemaCoordinate}});
Object.defineProperty(d,"parseType",{enumerable:!0,get:function(){return J.parseType}});Object.defineProperty(d,"parseValue",{enumerable:!0,get:function(){return J.
parseValue}});Object.defineProperty(d,"print",{enumerable:!0,get:function(){return J.print}});Object.defineProperty(d,"printError",{enumerable:!0,get:function(){
return Gi.printError}});Object.defineProperty(d,"printIntrospectionSchema",{enumerable:!0,get:function(){return H.printIntrospectionSchema}});Object.defineProperty(
d,"printLocation",{enumerable:!0,get:function(){return J.printLocation}});Object.defineProperty(d,"printSchema",{enumerable:!0,get:function(){return H.printSchema}});
Object.defineProperty(d,"printSourceLocation",{enumerable:!0,get:function(){return J.printSourceLocation}});Object.defineProperty(d,"printType",{enumerable:!0,get:function(){
return H.printType}});Object.defineProperty(d,"recommendedRules",{enumerable:!0,get:function(){return q.recommendedRules}});Object.defineProperty(d,"resolveASTS\
chemaCoordinate",{enumerable:!0,get:function(){return H.resolveASTSchemaCoordinate}});Object.defineProperty(d,"resolveObjMapThunk",{enumerable:!0,get:function(){
return v.resolveObjMapThunk}});Object.defineProperty(d,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return v.resolveReadonlyArrayThunk}});Object.defineProperty(
d,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return H.resolveSchemaCoordinate}});Object.defineProperty(d,"responsePathAsArray",{enumerable:!0,get:function(){
return Kt.responsePathAsArray}});Object.defineProperty(d,"separateOperations",{enumerable:!0,get:function(){return H.separateOperations}});Object.defineProperty(
d,"specifiedDirectives",{enumerable:!0,get:function(){return v.specifiedDirectives}});Object.defineProperty(d,"specifiedRules",{enumerable:!0,get:function(){return q.
specifiedRules}});Object.defineProperty(d,"specifiedScalarTypes",{enumerable:!0,get:function(){return v.specifiedScalarTypes}});Object.defineProperty(d,"stripIg\
noredCharacters",{enumerable:!0,get:function(){return H.stripIgnoredCharacters}});Object.defineProperty(d,"subscribe",{enumerable:!0,get:function(){return Kt.subscribe}});
Object.defineProperty(d,"syntaxError",{enumerable:!0,get:function(){return Gi.syntaxError}});Object.defineProperty(d,"typeFromAST",{enumerable:!0,get:function(){
return H.typeFromAST}});Object.defineProperty(d,"validate",{enumerable:!0,get:function(){return q.validate}});Object.defineProperty(d,"validateSchema",{enumerable:!0,
get:function(){return v.validateSchema}});Object.defineProperty(d,"valueFromAST",{enumerable:!0,get:function(){return H.valueFromAST}});Object.defineProperty(d,
"valueFromASTUntyped",{enumerable:!0,get:function(){return H.valueFromASTUntyped}});Object.defineProperty(d,"version",{enumerable:!0,get:function(){return xh.version}});
Object.defineProperty(d,"versionInfo",{enumerable:!0,get:function(){return xh.versionInfo}});Object.defineProperty(d,"visit",{enumerable:!0,get:function(){return J.
visit}});Object.defineProperty(d,"visitInParallel",{enumerable:!0,get:function(){return J.visitInParallel}});Object.defineProperty(d,"visitWithTypeInfo",{enumerable:!0,
get:function(){return H.visitWithTypeInfo}});var xh=vp(),qh=vm(),v=Nm(),J=Sm(),Kt=Lm(),q=Cm(),Gi=Fm(),H=jh()});var G={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",readOnlyToken:"sandbox-re\
adonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token-0007",ownerToken:"sandbo\
x-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-token-0011",groupToken:"sand\
box-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"Countersign",secondStatusCheckId:4,
frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"acme/payments",mergeRequestIid:7,
groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,paymentsFork:49},users:{olga:1,oscar:2,
mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}};var Ln=g_(Ch(),1);var kt=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}};function ee(e,t){return t?{status:200,json:e,headers:t}:{status:200,
json:e}}function Se(e,t,r){return new kt({status:e,json:{message:t},...r?{headers:r}:{}})}function ge(e,t){return new kt({status:e,json:{error:t}})}function Lt(){
return Se(401,"401 Unauthorized")}function Jr(){return Se(403,"403 Forbidden")}function Me(e){return Se(404,e?`404 ${e} Not Found`:"404 Not Found")}function Hr(){
return Se(404,"404 Not found")}function xl(){return new kt({status:400,text:"Bad Request",contentType:"text/plain"})}function Ie(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function wn(e,t){let r=e.params[t];return typeof r=="number"?r:null}function ql(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function De(e){return e.nextId+=1,e.nextId}function ke(e,t){return e.
users.find(r=>r.id===t)}function ae(e,t){return e.projects.find(r=>r.id===t)}function it(e,t){return e.groups.find(r=>r.id===t)}function gt(e,t){let r=[],n=it(e,
t);for(;n&&!r.includes(n);)r.push(n),n=it(e,n.parent_id);return r}function Is(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function Fh(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:i})=>i===t);if(n)return{project:r,check:n}}}function Pn(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let i=n.controls.find(({id:o})=>o===t);if(i)return{control:i,requirement:n,framework:r}}}function jt(e,t){let r=t.protectedBranches.map(i=>({row:i,inherited:!1})),
n=gt(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(i=>({row:i,inherited:!0}))]}function Qe(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function Vi(e,t,r,n){return e.statusRows.findLast(i=>i.checkId===t&&i.mrId===r&&i.sha===n)}function An(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var C={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50};function Xr(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return C.owner;let n=r.
members.find(({userId:i})=>i===t.id)?.access_level??0;return Math.max(n,Dn(e,t,r.groupId))}function Dn(e,t,r){if(!t)return 0;if(t.admin)return C.owner;let n=gt(
e,r).flatMap(({members:i})=>i.filter(({userId:o})=>o===t.id).map(({access_level:o})=>o));return Math.max(0,...n)}function be(e,t){return Xr(e.state,e.session?.user,
t)}function Nr(e,t,r){return t?.token.kind==="job"&&!AI(t,r)?!1:r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Xr(e,t.user,r)>=C.guest:
!1}function AI({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function Cl(e,t,r,n){
let i=be(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="private"?i>=n:i>=C.guest||Nr(e.state,e.session,t)}function or(e,t){return Cl(e,t,t.repository_access_level,
C.reporter)}function Or(e,t){return Cl(e,t,t.merge_requests_access_level,C.planner)}function bt(e,t){return Cl(e,t,t.builds_access_level,C.guest)&&(t.public_jobs||
be(e,t)>=C.reporter)}function He(e){if(!e.session)throw Lt();return e.session}function Rs(e,t,r){if(be(e,t)<r)throw Jr()}function ot(e){if(!e)throw Jr()}function Ui(e,t){
if(/^\d+$/.test(t)){let o=ae(e,Number(t));return o&&{project:o,moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(o=>o.path_with_namespace.
toLowerCase()===r);if(n)return{project:n,moved:!1};let i=e.projects.find(o=>o.formerPaths.some(s=>s.toLowerCase()===r));return i&&{project:i,moved:!0}}function oe(e){
let t=Ui(e.state,e.segments.id??"");if(!t||!Nr(e.state,e.session,t.project))throw Me("Project");if(!t.moved)return t.project;let{method:r,path:n,query:i}=e.incoming;
if(r!=="GET")throw Se(405,"Non GET methods are not allowed for moved projects");let o=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),
s=`${e.rootUrl}${o}${i===""?"":`?${i}`}`;throw new kt({status:301,headers:{Location:s},text:`This resource has been moved permanently to ${s}.`,contentType:"tex\
t/plain"})}function Fl(e,t,r){return r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external||Dn(e,t.user,r.id)>=C.guest?!0:e.projects.some(n=>gt(
e,n.groupId).includes(r)&&Xr(e,t.user,n)>=C.guest):!1}function ws(e){let t=Ie(e,"id"),r=/^\d+$/.test(t)?it(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.
toLowerCase()===t.toLowerCase());if(!r||!Fl(e.state,e.session,r))throw Me("Group");return r}function Ps(e,t,r,n){let i=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],o=t.headers["private-token"]??Mh(r.private_token)??i,s=t.headers["job-token"]??
Mh(r.job_token);if(o!==void 0){let a=e.tokens.find(({value:u})=>u===o);if(a?.kind==="job")return n.jobToken&&o===i?Gh(e,a):null;if(!a||a.kind==="deploy")throw Lt();
return Vh(e,DI(a,n.scopes))}if(s!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===s&&c==="job");if(!a)throw Lt();return Gh(e,a)}return null}function Mh(e){
return typeof e=="string"&&e!==""?e:void 0}function DI(e,t){if(e.expired)throw Ml(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw Ml(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw Ml(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function Ml(e,t){return new kt({status:e,json:t})}function Gh(e,t){if(t.expired||t.revoked)throw Lt();return Vh(
e,t)}function Vh(e,t){let r=ke(e,t.userId);if(!r)throw Lt();if(r.state==="blocked")throw Se(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var kI=["application/json","application/x-www-form-urlencoded","multipart/form-data"];function $i(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().
toLowerCase()??""}function Qh(e){if($i(e)!=="application/json"||e.body===""||Gl(e.method))return;let t;try{t=JSON.parse(e.body)}catch{throw ge(400,"Invalid JSON\
 format")}if(!Yh(t,0,{left:1e5}))throw ge(400,"Invalid JSON format");return t}function Kh(e){let t=$i(e);if(!(Gl(e.method)||e.body===""||t===""||kI.includes(t)))
throw ge(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}function Ds(e,t){let r=Uh(e.query),n=$i(e);return Gl(e.method)?r:
typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...LI(e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...Uh(
e.body)}:r}function Bh(e,t){if(e.malformedBody||As(ks(e.path))||As(t))throw xl()}function ks(e){try{return decodeURIComponent(e)}catch{throw xl()}}function Gl(e){
return e==="GET"||e==="HEAD"||e==="OPTIONS"}function Yh(e,t,r){if(typeof e!="object"||e===null)return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.
length>5e4||r.left<0?!1:n.every(i=>Yh(i,t+1,r))}function Uh(e){let t={};for(let r of e.split("&")){if(r==="")continue;let n=r.indexOf("="),i=$h(n<0?r:r.slice(0,
n)),o=n<0?null:$h(r.slice(n+1));Jh(t,i,o)}return t}function Jh(e,t,r){let[,n=t,i]=/^([^[]+)\[([^\]]*)\]$/.exec(t)??[];if(i===void 0)e[n]=r;else if(i===""){let o=e[n];
e[n]=Array.isArray(o)?[...o,r]:[r]}else{let o=e[n];e[n]={...typeof o=="object"&&o!==null?o:{},[i]:r}}}function $h(e){return ks(e.replaceAll("+"," "))}function LI(e){
let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.body.split(`--${t}`)){let[i="",...o]=n.split(`\r
\r
`),s=/name="([^"]*)"/.exec(i)?.[1];s&&Jh(r,s,o.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function As(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>As(t)||
As(r))}function Le(e,t){return`gid://gitlab/${e}/${t}`}function Qi(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function ve(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,i=Math.min(r.first??100,100),o=e.slice(n,n+i),s=a=>Buffer.from(String(a)).toString("base64");return{nodes:o.map(t),count:e.
length,pageInfo:{hasNextPage:n+i<e.length,hasPreviousPage:n>0,startCursor:o.length>0?s(n):null,endCursor:o.length>0?s(n+o.length):null}}}function Bt(e){return{id:Le(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var kn=class extends Error{};var Hh="ComplianceManagement::ComplianceFramework";function Ls(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(Qi),i=t.search?.toLowerCase()??"",o=e.filter(({id:s})=>!n||
n.includes(s)).filter(({name:s})=>s.toLowerCase().includes(i));return ve(o,jI,t)}function jI(e){return{id:Le("ComplianceManagement::Framework",e.id),name:e.name,
description:e.description,color:e.color,default:e.default,complianceRequirements:t=>ve(e.requirements,xI,t)}}function xI(e){return{id:Le(`${Hh}::ComplianceRequi\
rement`,e.id),name:e.name,description:e.description,complianceRequirementsControls:t=>ve(e.controls,Vl,t)}}function Vl(e){return{id:Le(`${Hh}::ComplianceRequire\
mentsControl`,e.id),name:e.name,controlType:e.controlType,expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.
pingEnabled}}function Ul(e,t,r){let{state:n,rootUrl:i,clock:o}=e,s=ke(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>ke(n,l)??[]);return{id:Le("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:Qe(r,o.now()),webUrl:`${i}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:s?Bt(s):null,commitCount:r.commits.length,committers:l=>ve(
qI(e,r),Bt,l),commits:l=>ve(r.commits,p=>CI(e,t,p),l),approvedBy:l=>ve(c,Bt,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:FI(
e,t,r)}}function qI({state:e},t){let n=t.commits.filter(({parent_ids:i})=>i.length<2).map(({committer_email:i})=>i);return e.users.filter(({emails:i})=>i.some(o=>n.
includes(o)))}function CI({state:e,rootUrl:t},r,n){let i=Xh(e.users,n.author_email),o=Xh(e.users,n.committer_email);return{id:Le("CommitPresenter",n.id),sha:n.id,
title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.
committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:i?Bt(i):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.
signature.verification_status.toUpperCase(),commitSha:n.id,user:o?Bt(o):null}}}function Xh(e,t){return e.find(({emails:r})=>r.includes(t))}function FI(e,t,r){let i=[
t,ae(e.state,r.sourceProjectId??0)].flatMap(s=>s?.pipelines??[]).find(({id:s})=>s===r.headPipelineId);if(!i||!bt(e,t))return null;let o=i.ref===`refs/merge-requ\
ests/${r.iid}/merge`;return i.sha!==Qe(r,e.clock.now())&&!o?null:{id:Le("Ci::Pipeline",i.id),iid:String(i.iid),status:i.status.toUpperCase(),complete:["success",
"failed","canceled","skipped"].includes(i.status),sha:i.sha,source:i.source,ref:i.ref}}function zh(e,t){let{state:r}=e,n=be(e,t),i=n>=C.developer,o=t.licence==="ultimate",s=Or(e,t);return{id:Le("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!i||!o)return null;
if(t.secret_push_protection_enabled===null)throw new kn("no security setting row");return t.secret_push_protection_enabled},repository:or(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:Wh(n),userPermissions:MI(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:Le("Terraform::State",l+1),name:`state-${l+1}`}));return i?ve(u,c=>c,a):null},vulnerabilities:a=>UI(i&&o?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(i&&o?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return ve(l,p=>p,u)},projectMembers:a=>ve(
GI(e,t),VI(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return i?Ls(u,a):null},complianceControlStatus:a=>n>=C.
owner&&o?$I(e,t,a):null,branchRules:a=>QI(n>=C.maintainer?t:null,a),mergeRequest({iid:a}){let u=Is(r,t.id,Number(a));return u&&s?Ul(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&s).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,f)=>f.id-p.id);return ve(l,p=>Ul(e,t,p),c)}}}function Wh(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function MI(e,t,r){let n=Or(e,t);return{adminProject:r>=C.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=C.developer&&!t.archived,downloadCode:or(e,t),pushCode:r>=C.developer&&!t.archived,readCommitStatus:bt(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function GI({state:e},t){let r=[t,...gt(e,t.groupId)].flatMap(({members:o})=>o),n=t.membersHiddenFromGraphql,i=r.filter(({membership_state:o,
userId:s})=>o==="active"&&!n.includes(s));return[...new Set(i.map(({userId:o})=>o))].sort((o,s)=>o-s)}function VI({state:e},t){return r=>{let n=ke(e,r);return{id:Le(
"ProjectMember",`${t.id}${r}`),accessLevel:Wh(Xr(e,n,t)),user:n?Bt(n):null}}}function UI(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:i})=>!t.scanner||t.
scanner.includes(i)).filter(i=>!t.state||t.state.includes(i.state)).sort((i,o)=>t.sort==="detected_asc"?i.id-o.id:o.id-i.id);return ve(r,i=>({...i,id:Le("Vulner\
ability",i.id)}),t)}function $I({state:e},t,r){let n=e.controlStatuses.flatMap(o=>{let s=o.projectId===t.id?Pn(e,o.controlId):void 0;return s?[{row:o,control:s.
control}]:[]}),i="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return ve(n,({row:o,control:s})=>({id:Le(i,o.id),updatedAt:new Date(
o.updatedAt).toISOString(),status:o.status.toUpperCase(),complianceRequirementsControl:Vl(s)}),r)}function QI(e,t){return ve(e?.protectedBranches??[],r=>({name:r.
name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:ve((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:Le(
"MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:ve(e?.approvalRules??[],n=>({id:Le(
"ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var Zh=`
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
`;var KI=(0,Ln.buildSchema)(Zh),ey=50;async function ty(e,t,r,n){let i=Ds(t,r),o=BI(e,t,i);if(o==="invalid")return{status:401,json:{errors:[{message:"Invalid toke\
n"}]}};n(o?.user.username??null);let s=typeof i.query=="string"?i.query:"",a=await(0,Ln.graphql)({schema:KI,source:s,rootValue:JI({...e,session:o}),variableValues:YI(
i.variables),operationName:typeof i.operationName=="string"?i.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof kn)?{status:500,json:{
errors:[{message:"Internal server error"}]}}:ee(a)}function BI({state:e},t,r){let{"private-token":n,authorization:i}=t.headers,o=n??r.private_token??i;try{return Ps(
e,t,r,{jobToken:!1,scopes:["api","read_api"]})??(o===void 0?null:"invalid")}catch{return"invalid"}}function YI(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):
e;return typeof t=="object"&&t!==null?{...t}:{}}function JI(e){let{state:t,session:r}=e,n=o=>o!==void 0&&Nr(t,r,o),i=o=>zh(e,o);return{currentUser:r?Bt(r.user):
null,metadata:r?{version:t.version,revision:t.revision,enterprise:t.enterprise}:null,project({fullPath:o}){let s=o.includes("/")?Ui(t,o)?.project:void 0;return n(
s)?i(s):null},projects({ids:o,fullPaths:s,...a}){if(s&&s.length>ey)throw new Ln.GraphQLError(`You cannot query more than ${ey} full_paths`);let u=o?.map(Qi),c=s?.
map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,f)=>f.
id-p.id);return ve(l,i,a)},group({fullPath:o}){let s=t.groups.find(({full_path:a})=>a.toLowerCase()===o.toLowerCase());return!s||!Fl(t,r,s)?null:{id:Le("Group",
s.id),name:s.name,fullPath:s.full_path,visibility:s.visibility,projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(Qi),f=t.projects.filter(
n).filter(({groupId:m})=>a?gt(t,m).includes(s):m===s.id).filter(({id:m,archived:T})=>(!p||p.includes(m))&&(u!==!1||!T)).sort((m,T)=>T.id-m.id);return ve(f,i,l)},
complianceFrameworks(a){let u=gt(t,s.id).at(-1);return Ls(t.frameworks.filter(({groupId:c})=>c===u?.id),a)}}}}}var Te=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Sr=Symbol("invalid");function ny(e,t){let r={...t},n=[];
for(let i of e){let o=i.name in t;if(!o&&i.default!==void 0){r[i.name]=i.default;continue}if(!o){if(!i.required)continue;n.push(`${i.name} is missing`),i.values&&
n.push(`${i.name} does not have a valid value`);continue}let s=HI(i,t[i.name]);r[i.name]=s,s===Sr?n.push(`${i.name} is invalid`):i.values&&!i.values.some(a=>a===
s)?n.push(`${i.name} does not have a valid value`):i.min!==void 0&&typeof s=="number"&&s<i.min&&n.push(`${i.name} has a value not allowed`)}if(n.length>0)throw ge(
400,n.join(", "));return r}function HI(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t=="number"||typeof t=="boolea\
n"?String(t):Sr;case"integer":return ry(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===0?!1:Sr;case"integers":{
let r=typeof t=="string"?t.split(",").filter(i=>i!==""):t;if(!Array.isArray(r))return Sr;let n=r.map(ry);return n.includes(Sr)?Sr:n.filter(i=>i!==null)}}}function ry(e){
return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Sr:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Sr}var iy="/api/v4";function oy(e,t,r){let n=XI(e,r);if(t==="OPTIONS"&&n.length>0){let s=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return s.has("GET")&&
s.add("HEAD"),{status:204,headers:{Allow:[...s].join(", ")}}}let o=n.find(({route:s})=>s.method===t)??(t==="HEAD"?n.find(({route:s})=>s.method==="GET"):void 0);
if(!o)throw ge(404,"404 Not Found");return o}function XI(e,t){if(!t.startsWith(`${iy}/`))return[];let r=t.slice(iy.length).replace(/\/$/,""),n=r.replace(/\.json$/,
"");return e.flatMap(i=>{let o=zI(i.path,i.greedy?r:n);return o?[{route:i,segments:o}]:[]})}function zI(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)
return null;let i={};for(let[o,s]of r.entries()){let a=n[o]??"";if(s.startsWith(":")){if(a==="")return null;i[s.slice(1)]=ks(a)}else if(s!==a)return null}return i}function Ki(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function Ir(e,t,r){
let n=ke(e,r);return n?Ki(t,n):null}function zr(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var WI=1e4;function se(e,t,r,n={}){let i=sy(e.params.page,1),o=Math.min(sy(e.params.per_page,20),100),s=Math.max(Math.ceil(t.length/o),1),a=t.length<=WI,u=t.slice(
(i-1)*o,i*o),c=i<s?i+1:null,l=i>1?i-1:null,p=(m,T)=>`<${ZI(e,T,o)}>; rel="${m}"`,f=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",s)]:
[]];return ee(u.map(r),{"X-Page":String(i),"X-Per-Page":String(o),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-\
Total-Pages":String(s)}:{},Link:f.join(", "),...n})}function ZI(e,t,r){let n=new URLSearchParams;for(let[i,o]of Object.entries(e.params))if(!(i==="private_token"||
i==="job_token"||o===null||o===void 0))if(Array.isArray(o))for(let s of o)n.append(`${i}[]`,String(s));else n.set(i,String(o));return n.set("page",String(t)),n.
set("per_page",String(r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function sy(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}function Bi({rootUrl:e},t,{signature:r,...n}){let i={};for(let[,o="",s=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))i[o]=[...i[o]??[],s];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(i).map(([o,s])=>[o,s.at(-1)])),extended_trailers:i,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function $l(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}var jn={name:"merge_request_iid",type:"integer",required:!0},Ql={name:"external_status_check_id",type:"integer",required:!0};function sr(e){if(He(e),oe(e).licence!==
"ultimate")throw Lt()}function xn(e,t){let r=Is(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw Hr();return r}function qn(e,t,r){let n=wn(
e,r),i=t.statusChecks.find(o=>o.id===n);if(!i)throw Hr();return i}function ay(e,t,r){let{user:n}=He(e),i=be(e,t);return t.archived?!1:i>=C.developer?!0:(r.authorId===
n.id||r.assigneeIds.includes(n.id))&&i>=C.guest}function uy(e,t){let{user:r}=He(e);if(be(e,t)>=C.reporter)return!0;let n=t.merge_requests_access_level;return t.
visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function js(e,t,r,n){return r.protectedBranchIds.length===0?!0:jt(e.state,t).some(({row:i})=>i.
name===n&&r.protectedBranchIds.includes(i.id))}function Rr({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function cy(e,t,r){return{...Rr(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function ly(e,t,r,n){let i=n.artifacts.find(({file_type:o})=>o==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:Rr(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...i?{artifacts_file:{filename:i.filename,size:i.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}function Yi(e,t,r,{full:n}){let{state:i,rootUrl:o,session:s}=e,a=m=>Ir(i,o,m),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],f=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:m})=>m).filter(({system:m})=>!m).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:m})=>a(m)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:tR(e,t,r),merge_after:null,sha:Qe(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...f?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${o}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,m])=>m!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||py(r)===0,approvals_before_merge:null,...n?eR(e,t,r):{},...n?{user:{can_merge:s!==null&&be(e,t)>=C.developer}}:
{}}}function eR(e,t,r){let n=Qe(r,e.clock.now()),i=ae(e.state,r.sourceProjectId??0),s=[...t.pipelines,...i&&i!==t?i.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&bt(e,t),u=s?Rr(e,t,s):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function py(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function tR(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&py(r)>0)return"discussions_not_resolved";let n=Qe(r,e.clock.now()),i=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
o=t.statusChecks.filter(s=>js(e,t,s,r.target_branch)).filter(({id:s})=>Vi(e.state,s,r.id,n)?.status!=="passed");return i&&o.length>0?"status_checks_must_pass":"\
mergeable"}var dy="/projects/:id/merge_requests",fy=`${dy}/:merge_request_iid`;function Wr(e,t){return{method:"GET",path:`${fy}/${e}`,rules:[jn,...Te],handle:t}}var my=[{method:"\
GET",path:dy,jobToken:!0,rules:[{name:"state",type:"string",values:["opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...Te],
handle:rR},{method:"GET",path:fy,jobToken:!0,rules:[jn],handle:nR},Wr("versions",iR),Wr("commits",oR),Wr("discussions",sR),Wr("diffs",aR),Wr("pipelines",uR),Wr(
"reviewers",cR),Wr("closes_issues",lR)];function vt(e){let t=oe(e),r=xn(e,t);return ot(Or(e,t)),{project:t,row:r}}function rR(e){let t=oe(e);ot(Or(e,t));let{iids:r,
state:n}=e.params,i=(s,a)=>e.params[s]===void 0||Ie(e,s)===a,o=e.state.mergeRequests.filter(({projectId:s})=>s===t.id).filter(s=>n==="all"||s.state===n).filter(
({iid:s})=>!Array.isArray(r)||r.includes(s)).filter(s=>i("source_branch",s.source_branch)&&i("target_branch",s.target_branch)).sort((s,a)=>a.created_at.localeCompare(
s.created_at)||a.id-s.id);return se(e,o,s=>Yi(e,t,s,{full:!1}))}function nR(e){let{project:t,row:r}=vt(e);return ee(Yi(e,t,r,{full:!0}))}function iR(e){let{row:t}=vt(
e),r=[...t.versions].sort((n,i)=>i.id-n.id);return se(e,r,n=>({...n,merge_request_id:t.id}))}function oR(e){let{project:t,row:r}=vt(e);return se(e,r.commits,n=>Bi(
e,t,n))}function sR(e){let{project:t,row:r}=vt(e);return se(e,r.discussions,({id:n,individual_note:i,notes:o})=>({id:n,individual_note:i,notes:o.map(({userId:s,
...a})=>({...a,type:i?null:"DiscussionNote",author:Kl(e,s),updated_at:a.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.
id,resolved_by:a.resolved?Kl(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}function aR(e){let{row:t}=vt(e);return se(
e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function uR(e){let{project:t,row:r}=vt(e),n=ae(e.state,
r.sourceProjectId??0),o=[t,...n&&n!==t?[n]:[]].filter(s=>bt(e,s)).flatMap(s=>s.pipelines.map(a=>({place:s,pipeline:a}))).filter(({pipeline:s})=>s.mergeRequestIid===
r.iid).sort((s,a)=>a.pipeline.id-s.pipeline.id);return se(e,o,({place:s,pipeline:a})=>Rr(e,s,a))}function cR(e){let{row:t}=vt(e);return ee(t.reviewers.map(({userId:r,
state:n,created_at:i})=>({user:Kl(e,r),state:n,created_at:i})))}function lR(e){let{project:t,row:r}=vt(e);return se(e,r.closesIssues,n=>({...n,project_id:t.id}))}
function Kl(e,t){return Ir(e.state,e.rootUrl,t)}var Bl="/projects/:id/merge_requests/:merge_request_iid",hy=e=>{He(e)},_y=[{method:"GET",path:"/projects/:id/approvals",before:hy,handle:pR},{method:"GET",path:"\
/projects/:id/approval_rules",before:hy,rules:Te,handle:dR},{method:"GET",path:`${Bl}/approvals`,handle:fR},{method:"GET",path:`${Bl}/approval_state`,handle:mR},
{method:"GET",path:`${Bl}/approval_rules`,rules:Te,handle:hR}];function pR(e){let t=oe(e);Rs(e,t,C.maintainer);let r=t.approvalSettings;return ee({approvals_before_merge:0,
...r,reset_approvals_on_push:r.reset_approvals_on_push&&t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function dR(e){let t=oe(
e),r=!t.archived&&Or(e,t);ot(be(e,t)>=C.maintainer||r);let n=t.approvalRules.filter(({fromPolicy:i})=>!i);return se(e,n,i=>Jl(e,t,null,i))}function fR(e){let{project:t,
row:r}=vt(e),n=Yl(t,r),i=n.map(c=>gy(e,t,r,c)),o=yy(i,({rule:c})=>c.approvals_required),s=yy(i,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),
a=e.session?.user,u=i.filter(c=>c.invalid).map(({rule:c})=>({id:c.id}));return ee({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.
state,created_at:r.created_at,updated_at:r.updated_at,merge_status:"can_be_merged",approved:i.every(c=>c.approved),approvals_required:o,approvals_left:s,require_password_to_approve:t.
approvalSettings.require_password_to_approve,approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:Hl(e,c),approved_at:l})),suggested_approvers:[],approvers:[],
approver_groups:[],user_has_approved:r.approvals.some(({userId:c})=>c===a?.id),user_can_approve:be(e,t)>=C.developer&&a?.id!==r.authorId,approval_rules_left:i.filter(
c=>!c.approved).map(({rule:{id:c,name:l,rule_type:p,report_type:f}})=>({id:c,name:l,rule_type:p,report_type:f})),has_approval_rules:n.some(c=>!Ji(c)),merge_request_approvers_available:t.
licence!=="free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function mR(e){let{project:t,row:r}=vt(e);if(!e.state.enterprise)
throw Me();let n=Yl(t,r).map(i=>{let{approved:o,approvedBy:s}=gy(e,t,r,i);return{...Jl(e,t,r,i),code_owner:i.rule_type==="code_owner",approved_by:s.map(a=>Hl(e,
a)),approved:o}});return ee({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function hR(e){let{project:t,row:r}=vt(e);return se(e,Yl(t,r),n=>Jl(e,t,
r,n))}function Yl(e,t){return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function Ji({rule_type:e}){return e==="any_approver"}function yy(e,t){let[r,
n]=[e.filter(({rule:i})=>Ji(i)),e.filter(({rule:i})=>!Ji(i))];return Math.max(0,...r.map(t),n.map(t).reduce((i,o)=>i+o,0))}function gy(e,t,r,n){let i=by(e,t,r,n),
o=r.approvals.map(({userId:u})=>u).filter(u=>i.includes(u)),s=i.length<n.approvals_required,a=s&&!n.fromPolicy;return{rule:n,invalid:s,approvedBy:o,approved:a||
o.length>=n.approvals_required}}function by(e,t,r,n){let i=e.state.users.filter(c=>Xr(e.state,c,t)>=C.developer&&!c.admin).map(({id:c})=>c),o=Ji(n)?i:n.eligibleUserIds;
if(!r)return o;let{merge_requests_author_approval:s,merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?yR(e,r):[];return o.filter(c=>(s||c!==r.
authorId)&&!u.includes(c))}function yR(e,t){let r=t.commits.map(({signature:n,author_email:i,committer_email:o})=>n?.verification_status==="verified_system"?i:o);
return e.state.users.filter(({emails:n})=>n.some(i=>r.includes(i))).map(({id:n})=>n)}function Jl(e,t,r,n){let i=o=>o.map(s=>Hl(e,s));return{id:n.id,name:n.name,
rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:Ji(n)?[]:i(by(e,t,r,n)),approvals_required:n.approvals_required,users:i(n.eligibleUserIds),groups:[],
contains_hidden_groups:!1,...r===null?{protected_branches:t.protectedBranches.filter(({id:o})=>n.appliesToAllProtectedBranches||n.protectedBranchIds.includes(o)).
map(o=>zr(o,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:
null,overridden:!1}}}function Hl(e,t){return Ir(e.state,e.rootUrl,t)}import{createHmac as _R,timingSafeEqual as gR}from"node:crypto";var bR=16e3,vR=15;function vy(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/status",ignoresTokens:!0,rules:[{name:"control_id",
type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:TR}}function TR(e){let{state:t}=e,r=wn(e,"control_id")??0,n=Ie(
e,"status")==="pass"?"pass":"fail",i=Pn(t,r);if(!i)throw ge(404,"Control not found");if(i.control.controlType!=="external")throw ge(403,"Control is not external");
ER(e,r,n,i.control.secretToken??"");let o=Ui(t,e.segments.id??"")?.project;if(!o)throw ge(404,"Project not found");if(o.licence==="free")throw ge(401,"Not permi\
tted to update compliance control status");if(!i.framework.projectIds.includes(o.id))throw ge(404,"Project not found");return OR(t,r,o.id,n,e.clock.now()),{status:200,
json:{status:n}}}function ER(e,t,r,n){let{headers:i}=e.incoming,o=i["x-gitlab-timestamp"]??"",s=i["x-gitlab-nonce"]??"",a=i["x-gitlab-hmac-sha256"]??"";if([o,s,
a].some(j=>j.trim()===""))throw ge(401,"Missing required headers");let u=e.clock.now();if(!NR(e.state,s,u))throw ge(401,"Invalid nonce");let c=`/api/v4/projects\
/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(o+s,"latin1"),Buffer.from(`${c}status=${r}`,"utf8")]),p=Buffer.from(
_R("sha256",n).update(l).digest("hex")),f=Buffer.from(a,"latin1");if(f.length!==p.length||!gR(f,p))throw ge(401,"Invalid signature");let m=Number.parseInt(o,10)||
0,T=Math.floor(u/1e3);if(m===0||m>T)throw ge(401,"Invalid timestamp");if(T-m>=vR)throw ge(401,"Request has expired")}function NR(e,t,r){for(let[n,i]of e.nonces)
i<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+bR),!0)}function OR(e,t,r,n,i){let o=e.controlStatuses.find(s=>s.controlId===
t&&s.projectId===r);if(o)o.status=n,o.updatedAt=i;else{let s={createdAt:i,updatedAt:i,timeoutAt:null};e.controlStatuses.push({id:De(e),controlId:t,projectId:r,status:n,
...s})}}function SR({state:e,rootUrl:t},r){let n=it(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,f={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...f}}let i=ke(e,r.ownerId??0),o=i?.username??"ghost",s={parent_id:null,avatar_url:null,web_url:`${t}\
/${o}`};return{id:1e5+(i?.id??0),name:i?.name??"Ghost",path:o,kind:"user",full_path:o,...s}}function Zr(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,i=or(e,t),
o=SR(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${o.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...i?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...i?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:o}}function Cn(e,t){let{state:r,session:n}=e,i=be(e,t),o=t.licence==="ultimate",s=n!==null,a=AR(e,t);return{...Zr(e,t),_links:PR(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:Ir(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...IR(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...s&&bt(e,t)?RR(t):{},...s&&i>=C.maintainer?wR(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:o,security_and_compliance_enabled:!0,
...o&&i>=C.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...o?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...s?{permissions:DR(e,t)}:{}}}function IR(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function RR({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function wR(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function PR({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,i=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(o=>[o,`${r}/${o.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(i)}}function AR(e,t){let r=t.forkedFrom===
null?void 0:ae(e.state,t.forkedFrom);return r&&Nr(e.state,e.session,r)?Zr(e,r):null}function DR({state:e,session:t},r){let n=t?.user,i=r.members.find(({userId:a})=>a===
n?.id)?.access_level,o=Dn(e,n,r.groupId),s=a=>a?{access_level:a,notification_level:3}:null;return{project_access:s(i),group_access:s(o)}}var kR=e=>{He(e)},Ty=[{method:"GET",path:"/projects/:id/members/all",rules:Te,handle:LR},{method:"GET",path:"/groups/:id",before:kR,handle:xR},{method:"GET",path:"\
/groups/:id/members",rules:Te,handle:jR},{method:"GET",path:"/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"\
boolean",default:!1},{name:"archived",type:"boolean"},...Te],handle:CR}];function LR(e){let t=oe(e),r=new Map,n=gt(e.state,t.groupId);for(let i of[t,...n].flatMap(
({members:o})=>o)){let o=r.get(i.userId);(!o||o.access_level<i.access_level)&&r.set(i.userId,i)}return Ey(e,[...r.values()])}function jR(e){let t=ws(e);return ot(
t.visibility!=="private"||Dn(e.state,e.session?.user,t.id)>=C.guest),Ey(e,t.members)}function Ey(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(i=>{let o=ke(
e.state,i.userId);return o?[{row:i,user:o}]:[]}).sort((i,o)=>i.user.id-o.user.id);return se(e,n,({row:i,user:o})=>({...Ki(e.rootUrl,o),access_level:i.access_level,
created_at:i.created_at,expires_at:null,membership_state:i.membership_state,...r?{last_activity_on:o.last_activity_on}:{}}))}function xR(e){let t=ws(e),r=e.state.
projects.filter(({groupId:i})=>i===t.id),n=e.params.with_projects!=="false"&&e.params.with_projects!==!1;return ee({...qR(e,t),shared_with_groups:[],...n?{projects:r.
map(i=>Zr(e,i))}:{}})}function qR(e,t){return{id:t.id,web_url:`${e.rootUrl}/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,
share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"\
developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,default_branch_protection_defaults:t.default_branch_protection_defaults,
avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.created_at,parent_id:t.parent_id}}function CR(e){let t=ws(e),{include_subgroups:r,
simple:n,archived:i}=e.params,o=e.state.projects.filter(({groupId:s})=>r===!0?gt(e.state,s).includes(t):s===t.id).filter(s=>Nr(e.state,e.session,s)).filter(s=>typeof i!=
"boolean"||s.archived===i).sort((s,a)=>s.id-a.id);return se(e,o,s=>n===!0||!e.session?Zr(e,s):Cn(e,s))}var xs=e=>{He(e)},Oy=[{method:"GET",path:"/version",before:xs,scopes:["read_user"],handle:Ny},{method:"GET",path:"/metadata",before:xs,scopes:["read_user"],handle:Ny},
{method:"GET",path:"/user",before:xs,scopes:["read_user"],handle:FR},{method:"GET",path:"/personal_access_tokens/self",before:xs,scopes:["read_user","read_repos\
itory","self_rotate"],handle:MR}];function Ny({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return ee({version:e.version,
revision:e.revision,kas:t,enterprise:e.enterprise})}function FR(e){let{user:t}=He(e);return ee({...Ki(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",
bot:t.bot,last_activity_on:t.last_activity_on,email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function MR(e){let{
token:t}=He(e);return ee({id:t.id,name:t.name,revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(
e.clock.now()).toISOString(),active:!t.revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var qs="/projects/:id/pipelines",Xl={name:"pipeline_id",type:"integer",required:!0},Sy=[{method:"GET",path:qs,jobToken:!0,rules:Te,handle:GR},{method:"GET",path:`${qs}\
/:pipeline_id`,jobToken:!0,rules:[Xl],handle:VR},{method:"GET",path:`${qs}/:pipeline_id/jobs`,jobToken:!0,rules:[Xl,{name:"include_retried",type:"boolean",default:!1},
...Te],handle:UR},{method:"GET",path:`${qs}/:pipeline_id/bridges`,jobToken:!0,rules:[Xl,...Te],handle:$R}];function Iy(e){let t=oe(e);return ot(t.builds_access_level!==
"disabled"&&bt(e,t)),t}function GR(e){let t=Iy(e),r=Ie(e,"ref"),n=Ie(e,"sha"),i=t.pipelines.filter(({source:o})=>o!=="parent_pipeline"||e.params.source==="paren\
t_pipeline").filter(o=>(r===""||o.ref===r)&&(n===""||o.sha===n)).sort((o,s)=>s.id-o.id);return se(e,i,o=>Rr(e,t,o))}function zl(e){let t=Iy(e),r=wn(e,"pipeline_\
id"),n=t.pipelines.find(i=>i.id===r);if(!n)throw Hr();return{project:t,pipeline:n}}function VR(e){let{project:t,pipeline:r}=zl(e);return ee(cy(e,t,r))}function UR(e){
let{project:t,pipeline:r}=zl(e),n=r.jobs.filter(({retried:i})=>!i||e.params.include_retried===!0).sort((i,o)=>o.id-i.id);return se(e,n,i=>ly(e,t,r,i))}function $R(e){
return zl(e),se(e,[],()=>null)}var Cs=e=>{He(e)},Ry=[{method:"GET",path:"/projects/:id",handle:QR},{method:"GET",path:"/projects/:id/protected_branches",rules:Te,handle:KR},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:BR},{method:"GET",path:"/projects/:id/hooks",before:Cs,rules:Te,handle:YR},{method:"GET",path:"/project\
s/:id/push_rule",before:Cs,handle:JR},{method:"GET",path:"/projects/:id/job_token_scope",before:Cs,handle:HR},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:Cs,handle:XR},{method:"GET",path:"/projects/:id/ci/lint",handle:zR}];function QR(e){let t=oe(e);return ee(e.session?Cn(e,t):Zr(e,t))}function Wl(e){
let t=oe(e);return ot(or(e,t)),t}function KR(e){let t=jt(e.state,Wl(e));return se(e,t,({row:r,inherited:n})=>zr(r,n))}function BR(e){let r=Wl(e).protectedBranches.
find(({name:n})=>n===e.segments.name);if(!r)throw Me("ProtectedBranch");return ee(zr(r,!1))}function Fs(e){let t=oe(e);return Rs(e,t,C.maintainer),t}function YR(e){
let t=Fs(e);return se(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,disabled_until:null,alert_status:"executable"}))}function JR(e){let t=Fs(e);if(t.
licence==="free")throw Me();let r=t.pushRule;return r?ee({id:t.id,project_id:t.id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,
member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,
...r}):{status:200,text:"null",contentType:"application/json"}}function HR(e){let{inbound_enabled:t,outbound_enabled:r}=Fs(e).jobTokenScope;return ee({inbound_enabled:t,
outbound_enabled:r})}function XR(e){let{errorTracking:t}=Fs(e);if(!t)throw Me("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,
integrated:!0};return ee({active:t.active,...r})}function zR(e){let t=Wl(e);if(t.empty_repo)throw Me("Commit");return ee({...t.ciLint,merged_yaml:"",includes:[]})}import{createHash as wy}from"node:crypto";var Hi="/projects/:id/repository",Py=`${Hi}/files/:file_path`,Ay=[{method:"GET",path:`${Hi}/branches`,jobToken:!0,rules:[{name:"search",type:"string"},{name:"so\
rt",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...Te],handle:WR},{method:"GET",path:`${Hi}/branches/:branch`,greedy:!0,handle:ZR},
{method:"GET",path:`${Hi}/commits/:sha`,jobToken:!0,handle:rw},{method:"GET",path:`${Hi}/commits/:sha/signature`,handle:nw},{method:"GET",path:Py,greedy:!0,rules:[
{name:"ref",type:"string",required:!0}],handle:iw},{method:"GET",path:`${Py}/raw`,jobToken:!0,scopes:["read_repository"],handle:sw}];function Xi(e){let t=oe(e);
return ot(or(e,t)),t}function WR(e){let t=Xi(e),{sort:r,search:n}=e.params,i=(s,a)=>s.committed_date.localeCompare(a.committed_date),o=t.branches.filter(({name:s})=>typeof n!=
"string"||s.includes(n)).sort((s,a)=>r==="updated_asc"?i(s,a):r==="updated_desc"?i(a,s):s.name.localeCompare(a.name));return se(e,o,s=>Dy(e,t,s))}function ZR(e){
let t=Xi(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw Me("Branch");return ee(Dy(e,t,r))}function Dy(e,t,r){return{name:r.name,commit:Bi(e,
t,$l(r.commitId,r.committed_date)),merged:!1,protected:jt(e.state,t).some(n=>ew(n.row.name,r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.
name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.name}`}}function ew(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function ky(e,t){let r=e.segments.sha??"",n=t.branches.find(({commitId:s,name:a})=>s===r||a===r);
if(n)return $l(n.commitId,n.committed_date);let o=e.state.mergeRequests.filter(s=>s.projectId===t.id||s.sourceProjectId===t.id).flatMap(({commits:s})=>s).find(({
id:s})=>s===r||tw(s,r));if(!o)throw Me("Commit");return o}function tw(e,t){return t.length>=7&&e.startsWith(t)}function rw(e){let t=Xi(e),r=Bi(e,t,ky(e,t));return ee(
{...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},project_id:t.id})}function nw(e){let t=ky(e,Xi(e));if(!t.signature)throw Me("S\
ignature");return ee({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}function Ly(e,t){let r=Xi(e),n=t===""||t==="HEAD"?r.default_branch??"":t,i=e.
segments.file_path??"",o=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??l.projectId)===r.id),s=r.branches.find(({name:l,commitId:p})=>l===
n||p===n),a=[n,s?.name,o?.source_branch].filter(l=>l!==void 0);if(!(s||o||[...r.files.keys()].some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw Me("Commit");let c=a.
map(l=>r.files.get(`${l}:${i}`)).find(l=>l!==void 0);if(c===void 0)throw Me("File");return{content:c,ref:t||n,commitId:s?.commitId??o?.diff_head_sha??n}}function iw(e){
let{content:t,ref:r,commitId:n}=Ly(e,Ie(e,"ref")),i=Buffer.from(t),o=e.segments.file_path??"",s={file_name:o.split("/").at(-1)??o,file_path:o,size:i.length,encoding:"\
base64",content_sha256:wy("sha256").update(i).digest("hex"),ref:r,blob_id:wy("sha1").update(`blob ${i.length}\0`).update(i).digest("hex"),commit_id:n,last_commit_id:n,
execute_filemode:!1},a=Object.fromEntries(Object.entries(s).map(([u,c])=>[ow(u),encodeURI(String(c))]));return ee({...s,content:i.toString("base64")},a)}function ow(e){
return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join("-")}`}function sw(e){let{content:t}=Ly(e,Ie(e,"ref"));return{status:200,text:t,contentType:"\
text/plain; charset=utf-8"}}var ep="/projects/:id/external_status_checks",jy=`${ep}/:check_id`,xy={name:"check_id",type:"integer",required:!0},Zl=255;function qy(e){return[{name:"name",type:"\
string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protected_branch_ids",type:"integers"}]}var Cy=[{
method:"GET",path:ep,before:sr,rules:Te,handle:aw},{method:"POST",path:ep,before:sr,rules:qy(!0),handle:uw},{method:"PUT",path:jy,before:sr,rules:[xy,...qy(!1)],
handle:cw},{method:"DELETE",path:jy,before:sr,rules:[xy],handle:lw}];function zi(e,t,r){let n=jt(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id));return{
id:r.id,name:r.name,project_id:t.id,external_url:r.external_url,protected_branches:n.map(({row:i,inherited:o})=>zr(i,o)),hmac:r.sharedSecret!==null&&r.sharedSecret!==
""}}function Ms(e,t){return be(e,t)>=C.maintainer}function aw(e){let t=oe(e);if(!Ms(e,t))throw Lt();let r=[...t.statusChecks].sort((n,i)=>n.id-i.id);return se(e,
r,n=>zi(e.state,t,n))}function uw(e){let t=oe(e);if(!Ms(e,t))throw Se(500,["Not allowed"]);let r={id:0,name:Ie(e,"name"),external_url:Ie(e,"external_url"),sharedSecret:Ie(
e,"shared_secret")||null,protectedBranchIds:Fy(e,t)??[],updatedAt:e.clock.now()};return My(t,r),r.id=De(e.state),t.statusChecks.push(r),{status:201,json:zi(e.state,
t,r)}}function cw(e){let t=oe(e);if(!Ms(e,t))throw Se(401,["Not allowed"]);let r=qn(e,t,"check_id"),n=(o,s)=>o in e.params?Ie(e,o):s,i={...r,name:n("name",r.name),
external_url:n("external_url",r.external_url),sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:Fy(e,t)??r.protectedBranchIds,updatedAt:e.
clock.now()};return My(t,i),Object.assign(r,i),{status:200,json:zi(e.state,t,r)}}function lw(e){let t=oe(e),r=qn(e,t,"check_id"),n=Date.parse(e.incoming.headers["\
if-unmodified-since"]??"");if(Math.floor(r.updatedAt/1e3)*1e3>n)throw Se(412,"412 Precondition Failed");return Ms(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(
r),1),{status:204}}function Fy(e,t){let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=jt(e.state,t).map(({row:i})=>i.id);if(r.some(i=>!n.includes(
Number(i))))throw Hr();return r.map(Number)}function My(e,t){let r=e.statusChecks.filter(({id:o})=>o!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):
r.some(({name:o})=>o===t.name)&&n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:o})=>o===
t.external_url)&&n.push("External url has already been taken");let i=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&
i===void 0?n.push("External url must be a valid URL"):i!==void 0&&!/^https?$/i.test(i)&&n.push("External url is blocked: Only allowed schemes are http, https"),
(t.sharedSecret??"").length>Zl&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw Se(422,n);if(t.name.length>Zl||t.external_url.length>
Zl)throw Se(500,"500 Internal Server Error")}import{createHmac as fw}from"node:crypto";import{request as mw}from"node:http";import{request as hw}from"node:https";var pw={private:0,internal:10,public:20};function Vy(e,t,r,n,i){let{state:o,rootUrl:s}=e,a=Gy(e,t),u=ke(o,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.
username??"ghost",avatar_url:null,email:"[REDACTED]"},l=ae(o,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,
object_attributes:{id:r.id,iid:r.iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,
title:r.title,description:r.description,state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,
prepared_at:r.prepared_at,url:`${s}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.
detailed_merge_status,merge_params:{force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(
p=>({title:p})),approval_rules:[],last_commit:dw(e,t,r),source:l?Gy(e,l):null,target:a,system:!1,...i},labels:r.labels.map(p=>({title:p})),changes:{},repository:{
name:t.name,url:a.url,description:t.description,homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function dw({rootUrl:e,
now:t},r,n){let i=Qe(n,t),o=n.commits.find(s=>s.id===i);return{id:i,message:o?.message??"",title:o?.title??"",timestamp:o?.committed_date??n.updated_at,url:`${e}\
/${r.path_with_namespace}/-/commit/${i}`,author:{name:o?.author_name??"",email:"[REDACTED]"}}}function Gy({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,
i=`git@${new URL(t).hostname}:${r.path_with_namespace}.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:i,git_http_url:`${n}\
.git`,namespace:it(e,r.groupId)?.name??ke(e,r.ownerId??0)?.name??"",visibility_level:pw[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.
default_branch,ci_config_path:"",homepage:n,url:i,ssh_url:i,http_url:`${n}.git`}}var yw=31*6e4,_w=4,gw=3e4;async function Uy(e,t,r,n,i){let o=e.mergeRequests.find(({id:a})=>a===n);if(!o)throw new Error(`the sandbox has no merge request with \
the id ${n}`);let s=ae(e,o.projectId)?.statusChecks??[];await Promise.all(s.map(a=>tp(e,t,r,o,a,i)))}async function tp(e,t,r,n,i,o){let s=ae(e,n.projectId);if(!s||
!bw(e,s,i,n.target_branch))return;let a=JSON.stringify(Vy({state:e,rootUrl:t,now:r},s,n,i,o)),u=i.sharedSecret?{"X-Gitlab-Signature":Qy(a,i.sharedSecret)}:{};for(let c=0;c<
_w;c+=1)if(await Ky(i.external_url,a,u)!==null)return}function bw(e,t,r,n){if(r.protectedBranchIds.length===0)return!0;let i=n.toLowerCase();return jt(e,t).filter(
({row:o})=>r.protectedBranchIds.includes(o.id)).map(({row:o})=>o.name.toLowerCase()).some(o=>i.length>=3?o.includes(i):o===i)}async function $y(e,t,r,n){let i=ae(
e,n);if(!i)throw new Error(`the sandbox has no project ${n}`);let o=e.frameworks.filter(({projectIds:s})=>s.includes(n)).flatMap(s=>s.requirements);for(let s of o)
for(let a of s.controls)a.controlType!=="external"||!a.pingEnabled||await vw(e,t,r,i,s,a)}async function vw(e,t,r,n,i,o){let s=Tw(e,n,o,r()),u=JSON.stringify({...Cn(
{state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{id:s.id,created_at:new Date(s.createdAt).toISOString(),updated_at:new Date(
s.updatedAt).toISOString(),compliance_requirements_control_id:o.id,project_id:n.id,namespace_id:n.groupId,compliance_requirement_id:i.id,status:s.status,requirement_status_id:i.
id}}),c=Qy(u,o.secretToken??""),l=await Ky(o.externalUrl??"",u,{"X-Gitlab-Signature":c});l!==null&&l>=200&&l<300&&(s.timeoutAt=r()+yw)}function Tw(e,{id:t},{id:r},n){
let i=e.controlStatuses.find(s=>s.controlId===r&&s.projectId===t);if(i)return Object.assign(i,{status:"pending",updatedAt:n});let o={id:De(e),controlId:r,projectId:t,
status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.push(o),o}function Qy(e,t){return fw("sha256",t).update(e).digest("hex")}function Ky(e,t,r){
return new Promise(n=>{let i;try{i=new URL(e)}catch{n(null);return}let s=(i.protocol==="https:"?hw:mw)(i,{method:"POST",headers:{"Content-Type":"application/jso\
n","Content-Length":Buffer.byteLength(t),...r},timeout:gw,agent:!1});s.on("response",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),
s.on("socket",a=>a.unref()),s.on("timeout",()=>s.destroy()),s.on("error",()=>n(null)),s.end(t)})}var rp="/projects/:id/merge_requests/:merge_request_iid",By=[{method:"GET",path:`${rp}/status_checks`,before:sr,handle:Ew},{method:"POST",path:`${rp}/status_che\
ck_responses`,before:sr,rules:[jn,Ql,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","failed"]}],handle:Nw},
{method:"POST",path:`${rp}/status_checks/:external_status_check_id/retry`,before:sr,rules:[jn,Ql],handle:Ow}];function Ew(e){let t=oe(e),r=xn(e,t);if(!uy(e,t))throw Jr();
let n=Qe(r,e.clock.now()),i=be(e,t)>=C.developer,o=t.statusChecks.filter(u=>js(e,t,u,r.target_branch)).sort((u,c)=>u.id-c.id),s=e.state.pollingMultiplier,a=s===
-1?"-1":String(Math.trunc(1e4*s));return se(e,o,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:i?l.split("?")[0]??"":"",status:Vi(e.state,u,r.id,n)?.
status??"pending"}),{"Poll-Interval":a})}function Nw(e){let t=oe(e),r=xn(e,t);if(!ay(e,t,r))throw Jr();let n=qn(e,t,"external_status_check_id"),i=e.clock.now(),
o=Qe(r,i);if(Ie(e,"sha")!==o)throw Se(409,`SHA does not match HEAD of source branch: ${o}`);if(be(e,t)<C.developer)throw Se(404,null);return{status:201,json:{id:An(
e.state,{checkId:n.id,mrId:r.id,sha:o,status:Ie(e,"status"),createdAt:i}).id,merge_request:Yi({...e,session:null},t,r,{full:!0}),external_status_check:zi(e.state,
t,n)}}}function Ow(e){let t=oe(e),r=xn(e,t);if(be(e,t)<C.developer)throw Jr();let n=qn(e,t,"external_status_check_id"),i=e.clock.now(),o=Vi(e.state,n.id,r.id,Qe(
r,i));if(o?.status!=="failed")throw Se(422,"External status check must be failed");return o.status="pending",o.retriedAt=i,e.notify(()=>tp(e.state,e.rootUrl,i,r,
n,{})),{status:202,json:{message:"202 Accepted"}}}var Sw=[...Oy,...Ry,..._y,...Sy,...Ty,...Ay,...my,...By,...Cy];function Yy({externalControlMethod:e}){return[...Sw,vy(e)]}async function Jy(e,t){let r={user:null};try{return e.clock.tick(),{answer:await Iw(e,t,r),user:r.user}}catch(n){if(n instanceof kt)return{answer:n.answer,user:r.
user};let{answer:i}=Se(500,"500 Internal Server Error");return{answer:i,user:r.user}}}async function Iw(e,t,r){let n=Qh(t),i=Ds(t,n);if(Bh(t,i),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw ge(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return ty(
p,t,n,f=>{r.user=f})}let o=oy(Yy(e.state),t.method,t.path);if(!("route"in o))return o;Kh(t);let{route:s,segments:a}=o,u=t.method==="GET"||t.method==="HEAD",c=s.
ignoresTokens?null:Ps(e.state,t,i,{jobToken:s.jobToken===!0,scopes:["api",...u?["read_api"]:[],...s.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...i,...a},session:c,notify:e.notify};return s.before?.(l),s.handle({...l,params:ny(s.rules??[],
l.params)})}var Rw=2*6e4,ww=30*6e4;function np(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let i of ae(e,r.
projectId)?.statusChecks??[]){let o=Qe(r,n);An(e,{checkId:i.id,mrId:r.id,sha:o,status:"pending",createdAt:n})}}}}function Hy(e,t){for(let r of e.statusRows)r.status===
"pending"&&t-(r.retriedAt??r.createdAt)>Rw&&(r.status="failed")}function ip(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.
timeoutAt;r.timeoutAt=null,!(r.status!=="pending"||n-r.updatedAt<ww)&&(r.status="fail",r.updatedAt=n)}}var Xy=6e4;function Wy(e,t){let r=0,n=0,i=t(),o=()=>t()+r+n;function s(){let a=o();a<i&&(i=a);for(let u=zy(i);u<=a;u=zy(u))np(e(),u),Hy(e(),u),ip(e(),u);np(e(),
a),ip(e(),a),i=a}return{now:o,tick:s,advance(a){s(),n+=a,s()},setOffset(a){r=a,i=o()}}}function zy(e){return(Math.floor(e/Xy)+1)*Xy}function e_(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!Pw(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:i})=>i!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function Pw({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||Aw(
n)}function Aw({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function t_(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return Dw(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return Zy(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return Zy(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let i=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,o={Location:e.location??i};return{status:e.status??301,headers:o,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function Zy(e,t,r){return $i(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function Dw(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}import{isUtf8 as kw}from"node:buffer";import{createHash as Lw}from"node:crypto";import{createServer as jw}from"node:http";import{createServer as xw}from"node:https";function r_(e){let t=(r,n)=>{qw(e,r,n).catch(()=>n.destroy())};return e.tls?xw(e.tls,t):jw(t)}function n_(e,t,r){return new Promise((n,i)=>{e.once("error",i),e.
listen(t,r,()=>n(e.address().port))})}function i_(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function qw(e,t,r){let n=await Fw(t),
[i="/",...o]=(t.url??"/").split("?"),s=e.root===""||i===e.root||i.startsWith(`${e.root}/`),a={method:t.method??"GET",path:s?i.slice(e.root.length)||"/":i,query:o.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([M,V])=>[M,String(V)])),body:n.toString("utf8"),...kw(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:M=0}of l.
filter(({kind:V})=>V==="delay"))await Mw(M);let p=l.find(({kind:M})=>M!=="delay");if(p?.kind==="drop_before")return void r.destroy();let f=p?t_(p,a,e.rootUrl(),
e.now()):null,m={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:T,user:j}=f?{answer:f,user:null}:s?await e.answer(a):{answer:m,user:null};if(c.
user=j,p?.kind==="drop_after")return void r.destroy();c.status=T.status,Cw(a,r,T,e.now(),p?.kind==="truncate")}function Cw(e,t,r,n,i){let o=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),s=Buffer.from(o),a={Date:new Date(n).toUTCString(),...r.headers};s.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${Lw("md5").update(s).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(s.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():i?t.write(s.subarray(0,Math.floor(s.length/
2)),()=>t.destroy()):t.end(s)}async function Fw(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function Mw(e){return new Promise(t=>setTimeout(
t,e))}function ar(e,t={}){let r=t.id??De(e),n=t.username??`user-${r}`,i={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(i),i}function op(e,t={}){let r=t.id??De(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??ar(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function en(e,t={}){let r=t.id??De(e),n=it(e,t.parent_id??null),i=t.path??`group-${r}`,o={id:r,name:i,path:i,full_path:n?`${n.full_path}/${i}`:i,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(o),o}function Ke(e,t,r,n){let i=typeof t=="number"?ae(e,t)??it(e,t):t;if(!i)throw new Error(`the sandbox has no project or group ${t}`);let o={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return i.members=[...i.members.filter(s=>s.userId!==r),o],o}var Gw={0:"No one",30:"\
Developers + Maintainers",40:"Maintainers",60:"Instance admins"};function wr(e,t={}){let r=Gw[e]??"Members";return{id:1,access_level:e,access_level_description:r,
user_id:null,group_id:null,...t}}function Pr(e){return{name:"main",push_access_levels:[wr(0)],merge_access_levels:[wr(40)],allow_force_push:!1,unprotect_access_levels:[],
code_owner_approval_required:!1,...e}}function sp(e,t={}){let r=t.id??De(e),n={id:r,groupId:e.groups[0]?.id??en(e).id,name:`Framework ${r}`,description:"Built f\
or a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.frameworks.push(n),n}function ap(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===
t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let i=n.requirements.at(-1);i||(i={id:De(e),name:"External verdict",description:"Built for a test",
controls:[]},n.requirements.push(i));let o=r.id??De(e),s={id:o,name:"external_control",controlType:"external",expression:null,externalControlName:`External cont\
rol ${o}`,externalUrl:`https://verdict.example/controls/${o}`,secretToken:`sandbox-control-secret-${o}`,pingEnabled:!0,...r};return i.controls.push(s),s}import{createHash as Vw}from"node:crypto";var Gs=1440*6e4;function Re(e){return Vw("sha1").update(e).digest("hex")}function Yt(e,t={}){let r=t.id??De(e),n=t.path??`project-${r}`,o=t.ownerId!==void 0&&t.
ownerId!==null?null:t.groupId??e.groups[0]?.id??en(e).id,s=it(e,o)?.full_path??ke(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-Gs).toISOString(),u={
id:r,name:n,path:n,path_with_namespace:`${s}/${n}`,formerPaths:[],groupId:o,ownerId:null,description:null,visibility:"private",licence:"ultimate",archived:!1,markedForDeletionOn:null,
default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,
only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,
ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"\
2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,
selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,
require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,
errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:Re(`main of ${r}`),committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],
approvalPolicies:[],...t};return e.projects.push(u),u}function tn(e,t,r={}){let n=r.id??De(e),i={id:n,name:`Check ${n}`,external_url:`https://verdict.example/ch\
ecks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.now()-Gs,...r};return Vs(e,t).statusChecks.push(i),i}function xt(e,t,r={}){let n=Vs(
e,t),i=r.id??De(e),o=e.mergeRequests.filter(f=>f.projectId===t).map(({iid:f})=>f),s=r.authorId??e.users[0]?.id??ar(e).id,a=r.diff_head_sha??Re(`head of ${i}`),u=n.
branches[0]?.commitId??Re(`base of ${i}`),c=r.created_at??new Date(Date.now()-Gs).toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},p={id:i,
iid:Math.max(0,...o)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${i}`,target_branch:n.default_branch??"main",title:`Merge request ${i}`,description:"",
draft:!1,state:"opened",authorId:s,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,
labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],approvalRules:null,reviewers:[],versions:[{id:i,...l,created_at:c,patch_id_sha:Re(
`patch ${i}`),state:"collected",real_size:"1"}],commits:[rn(e,s,{id:a,parent_ids:[u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,
...r};return e.mergeRequests.push(p),p}function rn(e,t,r={}){let n=ke(e,t),i=n?.name??"Nobody",o=n?.emails[0]??"nobody@example.com",s=r.title??"Change one thing";
return{id:Re(`${s} by ${t}`),title:s,message:`${s}
`,parent_ids:[],author_name:i,author_email:o,committer_name:i,committer_email:o,committed_date:new Date(Date.now()-Gs).toISOString(),signature:null,...r}}function Fn(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Vs(e,t){let r=ae(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var Uw=1440*6e4;function qt(e,t,{reports:r=[],...n}={}){let i=Vs(e,t),o=n.id??De(e),s=n.created_at??new Date(Date.now()-Uw).toISOString(),a={id:o,iid:i.pipelines.
length+1,ref:i.default_branch??"main",sha:i.branches[0]?.commitId??Re(`pipeline ${o}`),status:"success",source:"push",mergeRequestIid:null,created_at:s,jobs:r.map(
(u,c)=>Mn(o*100+c,u,s)),...n};return i.pipelines.push(a),a}function Mn(e,t,r,n={}){let i=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,o=t===null?[]:[{file_type:t,
size:2048,filename:i,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:o,created_at:r,...n}}var{projects:Xe,users:ue}=G,$w=6e4,Qw=5e3;function s_(e,t,r){Kw(e,t,r);let n=r(24),i={created_at:n,prepared_at:n,updated_at:n};xt(e,Xe.webShop,{id:803,iid:3,title:"\
SHOP-3 Show delivery dates",authorId:ue.dana,laggingHead:{sha:Re("web-shop!3 before the push"),until:t+$w},...i});let o=xt(e,Xe.webShop,{id:805,iid:5,title:"SHO\
P-5 Faster search",authorId:ue.devon,discussions:[up("web-shop!5",1,ue.dana,!1,n)],headPipelineId:714,...i});qt(e,Xe.webShop,{id:714,ref:"refs/merge-requests/5/\
merge",sha:Re("web-shop!5 merged result"),source:"merge_request_event",mergeRequestIid:o.iid,created_at:r(23)}),xt(e,Xe.ledger,{id:802,iid:2,title:"LED-2 Close \
the books at midnight",authorId:ue.devon,approvals:Us([ue.dana,ue.olga],r(12)),...i}),xt(e,Xe.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:ue.dana,
...i}),xt(e,Xe.legacy,{id:811,iid:11,title:"Tidy up",authorId:ue.devon,...i})}function Kw(e,t,r){let n=r(24),i={created_at:n,prepared_at:n,updated_at:n},o=[{old_path:"\
src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],s=xt(e,Xe.payments,{id:807,iid:G.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:ue.devon,labels:["backend"],diff_head_sha:Re("payments!7"),commits:[o_(e,ue.devon,"payments!7",n)],approvals:Us([ue.mara,ue.dana],r(20)),reviewers:[{
userId:ue.mara,state:"approved",created_at:n}],discussions:[up("payments!7",10,ue.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:o,headPipelineId:702,...i});qt(e,Xe.payments,{id:702,ref:"refs/merge-requests/7/head",sha:s.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),An(e,{checkId:G.secondStatusCheckId,mrId:s.id,sha:s.diff_head_sha,status:"passed",createdAt:t-36e5}),xt(e,
Xe.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:ue.devon,diff_head_sha:Re("payments!8"),commits:[{...rn(e,ue.dana),id:Re("paym\
ents!8"),committed_date:r(21)},{...rn(e,ue.devon),id:Re("payments!8 first"),committed_date:n}],approvals:Us([ue.dana],r(20)),discussions:[up("payments!8",20,ue.
mara,!1,n)],...i});let a=new Date(t).toISOString();xt(e,Xe.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:ue.dana,diff_head_sha:Re("payments\
!9"),commits:[o_(e,ue.dana,"payments!9",a)],approvals:Us([ue.mara,ue.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+Qw}),xt(e,Xe.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:ue.fay,sourceProjectId:Xe.paymentsFork,diff_head_sha:Re("payments!10"),commits:[{...rn(e,ue.fay),id:Re(
"payments!10"),committed_date:n}],...i})}function o_(e,t,r,n){let i={verification_status:"verified"};return{...rn(e,t),id:Re(r),committed_date:n,signature:i}}function Us(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function up(e,t,r,n,i){let o={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:i};
return{id:Re(`thread of ${e}`),individual_note:!1,notes:[o]}}function a_(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:i}=G;sp(e,{id:t,groupId:G.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[Xe.payments,Xe.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),ap(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:i})}var{users:je}=G,cp=20,lp=21,u_=22;function c_(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",
devon:"Devon Reyes",dana:"Dana Weiss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let o of Object.keys(n))ar(e,{id:je[o],username:o,
name:n[o],last_activity_on:r});let i={bot:!0,emails:[],last_activity_on:r};ar(e,{id:cp,username:"project_42_bot",name:"countersign",...i}),ar(e,{id:lp,username:"\
group_10_bot",name:"countersign",...i}),ar(e,{id:u_,username:"bea",name:"Bea Stone",state:"blocked"}),Bw(e),Yw(e)}function Bw(e){let t=en(e,{id:G.groupId,name:"\
Acme",path:"acme",require_two_factor_authentication:!0});Ke(e,t,je.olga,50),Ke(e,t,je.oscar,50),Ke(e,t,je.mara,20),Ke(e,t,je.devon,30),Ke(e,t,je.dana,30),Ke(e,t,
je.rhea,20),Ke(e,t,lp,40);let r=en(e,{id:G.subgroupId,name:"Platform",path:"platform",parent_id:G.groupId});Ke(e,r,je.dana,40);let n={id:90,name:"release/*",push_access_levels:[
wr(40)]};t.protectedBranches=[Pr(n)]}function Yw(e){let t=0,r=(n,i,o={})=>{t+=1,op(e,{id:t,value:n,userId:i,...o})};r(G.token,je.mara),r(G.developerToken,je.devon),
r(G.reporterToken,je.rhea),r(G.readOnlyToken,je.mara,{scopes:["read_api"]}),r(G.jobToken,je.devon,{kind:"job",scopes:[],projectId:G.projectId}),r(G.expiredToken,
je.mara,{expired:!0}),r(G.revokedToken,je.mara,{revoked:!0}),r(G.ownerToken,je.olga),r(G.guestToken,je.gus),r(G.outsiderToken,je.otto),r(G.projectToken,cp,{kind:"\
project"}),r(G.groupToken,lp,{kind:"group"}),r(G.narrowToken,je.mara,{scopes:["read_user"]}),r(G.blockedToken,u_)}var l_=cp;var pp=`# What every change to payments must show.
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
`;var{projects:re,users:$s}=G,p_=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,dp=["sast","secret_detection","dependency_scanning"];function d_(e,t){Jw(e,t),Hw(e,t),Xw(e,t);for(let r of[re.payments,re.webShop,re.billing,re.legacy,re.playground])
Ke(e,r,$s.mara,40);Ke(e,re.ledger,$s.mara,30),Ke(e,re.payments,$s.gus,10),Ke(e,re.payments,l_,40)}var f_={reset_approvals_on_push:!0,selective_code_owner_removals:!1,
disable_overriding_approvers_per_merge_request:!0,merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1};
function Qs(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function Jw(e,t){Yt(e,{id:re.payments,name:"Payments",path:"\
payments",groupId:G.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,only_allow_merge_if_all_status_checks_passed:!0,
only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"maintainer",restrict_user_defined_variables:!0,
forks_count:1,protectedBranches:[Pr({id:14,name:"main"})],approvalRules:[Fn(31,{approvals_required:2})],approvalSettings:f_,pushRule:{reject_unsigned_commits:!0},
hooks:[Qs(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",pp],["main:.gitlab-ci.yml",p_],["mai\
n:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),tn(e,re.payments,{id:G.statusCheckId,name:G.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),tn(e,re.payments,{id:G.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),qt(e,re.payments,{id:701,reports:dp,created_at:t(30)})}function Hw(e,t){Yt(e,{id:re.webShop,name:"Web Shop",path:"web-shop",groupId:G.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[Pr({id:15,name:"*",push_access_levels:[wr(30)]})],approvalRules:[Fn(32,{approvals_required:1})],hooks:[
Qs(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",p_]])}),tn(e,re.webShop,{id:6,name:"Countersign"}),
qt(e,re.webShop,{id:710,reports:dp,created_at:t(50)}),qt(e,re.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Mn(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),qt(e,re.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function Xw(e,t){Yt(e,{id:re.ledger,name:"Ledge\
r",path:"ledger",groupId:G.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
Pr({id:16,name:"main"})],approvalRules:[Fn(33,{approvals_required:2})],approvalSettings:f_,pushRule:{reject_unsigned_commits:!0},hooks:[Qs(63,"https://chat.acme\
.example/hooks/ledger")]}),tn(e,re.ledger,{id:7,name:"Countersign"}),qt(e,re.ledger,{id:720,reports:dp,created_at:t(20)}),Yt(e,{id:re.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:G.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[Pr({id:17,name:"\
main",push_access_levels:[wr(40)]})],approvalRules:[Fn(34,{approvals_required:1})]}),tn(e,re.billing,{id:8,name:"Countersign"});let r=Mn(73001,"sast",t(10),{retried:!0,
status:"failed"}),n=Mn(73002,null,t(9),{name:"sast"});qt(e,re.billing,{id:730,created_at:t(10),jobs:[r,n]}),Yt(e,{id:re.legacy,name:"Legacy Portal",path:"legacy\
-portal",groupId:G.groupId,licence:"premium",visibility:"public",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[Qs(64,"http://old.acme.ex\
ample/hook")]}),Yt(e,{id:re.playground,name:"Playground",path:"playground",groupId:G.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),
Yt(e,{id:re.docs,name:"Handbook",path:"handbook",groupId:G.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),Yt(e,{id:re.paymentsFork,name:"Paymen\
ts",path:"payments",ownerId:$s.fay,forkedFrom:re.payments,last_activity_at:t(6)})}var zw=60*6e4;function fp(e){let t=ql(),r=n=>new Date(e-n*zw).toISOString();return c_(t,e),d_(t,r),s_(t,e,r),a_(t),t}var Ww=50;function m_(e,t,r){let n=i=>new Date(i).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(i=>{let o=e.mergeRequests.find(({
id:a})=>a===i.mrId),s=Fh(e,i.checkId);return{id:i.id,project:ae(e,o?.projectId??0)?.path_with_namespace??null,merge_request:o?`!${o.iid} ${o.title}`:null,check:s?.
check.name??null,sha:i.sha,status:i.status,created_at:n(i.createdAt)}}),external_controls:e.controlStatuses.map(i=>({project:ae(e,i.projectId)?.path_with_namespace??
null,control_id:i.controlId,control:Pn(e,i.controlId)?.control.externalControlName??null,status:i.status,updated_at:n(i.updatedAt)})),requests:t.slice(-Ww).map(
({method:i,path:o,status:s,at:a,user:u})=>({at:n(a),method:i,path:o,status:s,user:u}))}}}var Zw=1e3,eP=1e3;async function Px(e={}){let t=e.now??Date.now,r=e.state??fp(t()),n=e.host??"127.0.0.1",i=(e.relativeUrlRoot??"").replace(/\/+$/,""),o=Wy(()=>r,
t),s=[],a=e_(),u=new Set,c="";function l(M){let V=M().finally(()=>u.delete(V));u.add(V)}let p={state:r,clock:o,notify:l,rootUrl:()=>c,view:()=>m_(r,s,o.now())},
f=r_({root:i,...e.tls?{tls:e.tls}:{},faults:a,now:o.now,rootUrl:()=>c,record:M=>{s.push(M)},answer:M=>Jy(p,M)}),m=await n_(f,e.port??0,n),T=n.includes(":")?`[${n}\
]`:n;c=`${e.tls?"https":"http"}://${T}:${m}${i}`;let j=setInterval(o.tick,Zw);return j.unref(),{url:c,state:r,clock:o,log:s,faults:a,notifyStatusChecks:(M,V,we={})=>Uy(
r,c,o.now(),M,{...V?{action:V}:{},...we}),pingExternalControls:M=>$y(r,c,o.now,M),async close(){clearInterval(j),await i_(f);let M=new Promise(V=>setTimeout(V,eP).
unref());await Promise.race([Promise.allSettled(u),M])}}}export{G as a,Px as b};
