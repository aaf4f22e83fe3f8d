import{a as y,c as Gp}from"./chunk-YFWBQXD3.js";var zp=y(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.versionInfo=hn.version=void 0;var I_="16.15.0";hn.version=I_;var w_=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});hn.versionInfo=w_});var Be=y(ca=>{"use strict";Object.defineProperty(ca,"__esModule",{value:!0});ca.devAssert=P_;function P_(e,t){if(!!!e)throw new Error(t)}});var fo=y(la=>{"use strict";Object.defineProperty(la,"__esModule",{value:!0});la.isPromise=A_;function A_(e){return typeof e?.then=="function"}});var Gt=y(pa=>{"use strict";Object.defineProperty(pa,"__esModule",{value:!0});pa.isObjectLike=D_;function D_(e){return typeof e=="object"&&e!==null}});var ho=y(mo=>{"use strict";Object.defineProperty(mo,"__esModule",{value:!0});mo.getLocation=Wp;mo.getLocations=k_;function Wp(e,t){let r=/\r\n|[\n\r]/g,n=1,i=t+
1,o;for(;(o=r.exec(e.body))&&o.index<t;)n++,i=t+1-(o.index+o[0].length);return{line:n,column:i}}function k_(e){if(e.length<2)return e.map(({source:n,start:i})=>Wp(
n,i));let t=new Map;e.forEach(({source:n,start:i},o)=>{let s=t.get(n);s===void 0&&(s=[],t.set(n,s)),s.push({position:i,index:o})});let r=new Array(e.length);for(let[
n,i]of t){let o=/\r\n|[\n\r]/g,s=o.exec(n.body),a=1,u=0;i.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of i){for(;s!==null&&s.index<c;)u=s.index+
s[0].length,a++,s=o.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var da=y(yo=>{"use strict";Object.defineProperty(yo,"__esModule",{value:!0});yo.printLocation=j_;yo.printSourceLocation=Zp;var L_=ho();function j_(e){return Zp(
e.source,(0,L_.getLocation)(e.source,e.start))}function Zp(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,i=t.line-1,o=e.locationOffset.line-1,s=t.
line+o,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${s}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[i];if(p.length>120){let f=Math.floor(u/80),m=u%80,b=[];for(let k=0;k<p.length;k+=80)b.push(p.slice(k,k+80));return c+Xp([[`${s} \
|`,b[0]],...b.slice(1,f+1).map(k=>["|",k]),["|","^".padStart(m)],["|",b[f+1]]])}return c+Xp([[`${s-1} |`,l[i-1]],[`${s} |`,p],["|","^".padStart(u)],[`${s+1} |`,
l[i+1]]])}function Xp(e){let t=e.filter(([n,i])=>i!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,i])=>n.padStart(r)+(i?" "+i:"")).join(`
`)}});var w=y(yn=>{"use strict";Object.defineProperty(yn,"__esModule",{value:!0});yn.GraphQLError=void 0;yn.formatError=F_;yn.printError=q_;var x_=Gt(),ed=ho(),td=da();
function C_(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var fa=class e extends Error{constructor(t,...r){
var n,i,o;let{nodes:s,source:a,positions:u,path:c,originalError:l,extensions:p}=C_(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=rd(Array.isArray(s)?s:s?[s]:void 0);let f=rd((n=this.nodes)===null||n===void 0?void 0:n.map(b=>b.loc).filter(b=>b!=null));this.source=a??(f==null||
(i=f[0])===null||i===void 0?void 0:i.source),this.positions=u??f?.map(b=>b.start),this.locations=u&&a?(0,ed.getLocations)(u.map(b=>({source:a,start:b}))):f&&(0,ed.
getLocations)(f);let m=(0,x_.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(o=p??m)!==null&&o!==void 0?o:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,td.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,td.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};yn.GraphQLError=fa;function rd(e){return e===
void 0||e.length===0?void 0:e}function q_(e){return e.toString()}function F_(e){return e.toJSON()}});var Jn=y(ma=>{"use strict";Object.defineProperty(ma,"__esModule",{value:!0});ma.syntaxError=G_;var M_=w();function G_(e,t,r){return new M_.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var Xe=y(dt=>{"use strict";Object.defineProperty(dt,"__esModule",{value:!0});dt.Token=dt.QueryDocumentKeys=dt.OperationTypeNode=dt.Location=void 0;dt.isNode=U_;
var ha=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};dt.Location=ha;var ya=class{constructor(t,r,n,i,o,s){this.kind=t,this.start=r,this.end=n,this.line=i,this.column=o,this.
value=s,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
dt.Token=ya;var nd={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};dt.QueryDocumentKeys=nd;var V_=new Set(Object.keys(nd));function U_(e){let t=e?.kind;return typeof t==
"string"&&V_.has(t)}var ga;dt.OperationTypeNode=ga;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(ga||(dt.OperationTypeNode=
ga={}))});var gn=y(Hn=>{"use strict";Object.defineProperty(Hn,"__esModule",{value:!0});Hn.DirectiveLocation=void 0;var _a;Hn.DirectiveLocation=_a;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(_a||(Hn.DirectiveLocation=_a={}))});var $=y(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.Kind=void 0;var ba;zn.Kind=ba;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(ba||(zn.Kind=ba={}))});var Wn=y(Fr=>{"use strict";Object.defineProperty(Fr,"__esModule",{value:!0});Fr.isDigit=id;Fr.isLetter=va;Fr.isNameContinue=K_;Fr.isNameStart=Q_;Fr.isWhiteSpace=
$_;function $_(e){return e===9||e===32}function id(e){return e>=48&&e<=57}function va(e){return e>=97&&e<=122||e>=65&&e<=90}function Q_(e){return va(e)||e===95}
function K_(e){return va(e)||id(e)||e===95}});var Zn=y(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.dedentBlockStringLines=B_;Xn.isPrintableAsBlockString=J_;Xn.printBlockString=H_;
var Ta=Wn();function B_(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,i=-1;for(let s=0;s<e.length;++s){var o;let a=e[s],u=Y_(a);u!==a.length&&(n=(o=n)!==null&&o!==
void 0?o:s,i=s,s!==0&&u<r&&(r=u))}return e.map((s,a)=>a===0?s:s.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,i+1)}function Y_(e){let t=0;for(;t<e.length&&(0,Ta.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function J_(e){if(e==="")return!0;let t=!0,r=!1,n=!0,i=!1;for(let o=0;o<e.length;++o)switch(e.codePointAt(o)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!i)return!1;i=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&i)}function H_(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),i=n.length===1,o=n.length>1&&n.slice(1).every(m=>m.length===0||(0,Ta.isWhiteSpace)(m.charCodeAt(0))),s=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!s,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!i||e.length>70||c||o||s),p="",f=i&&(0,Ta.isWhiteSpace)(e.charCodeAt(0));return(l&&
!f||o)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var _n=y(ei=>{"use strict";Object.defineProperty(ei,"__esModule",{value:!0});ei.TokenKind=void 0;var Ea;ei.TokenKind=Ea;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(Ea||(ei.TokenKind=Ea=
{}))});var ri=y(Tr=>{"use strict";Object.defineProperty(Tr,"__esModule",{value:!0});Tr.Lexer=void 0;Tr.createToken=Oe;Tr.isPunctuatorTokenKind=W_;Tr.printCodePointAt=vr;
Tr.readName=cd;var ft=Jn(),sd=Xe(),z_=Zn(),Mr=Wn(),G=_n(),Ra=class{constructor(t){let r=new sd.Token(G.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==G.TokenKind.EOF)do if(t.next)t=t.next;else{let r=X_(this,t.end);t.next=r,r.prev=t,t=r}while(t.
kind===G.TokenKind.COMMENT);return t}};Tr.Lexer=Ra;function W_(e){return e===G.TokenKind.BANG||e===G.TokenKind.DOLLAR||e===G.TokenKind.AMP||e===G.TokenKind.PAREN_L||
e===G.TokenKind.PAREN_R||e===G.TokenKind.DOT||e===G.TokenKind.SPREAD||e===G.TokenKind.COLON||e===G.TokenKind.EQUALS||e===G.TokenKind.AT||e===G.TokenKind.BRACKET_L||
e===G.TokenKind.BRACKET_R||e===G.TokenKind.BRACE_L||e===G.TokenKind.PIPE||e===G.TokenKind.BRACE_R}function bn(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}function go(e,t){
return ad(e.charCodeAt(t))&&ud(e.charCodeAt(t+1))}function ad(e){return e>=55296&&e<=56319}function ud(e){return e>=56320&&e<=57343}function vr(e,t){let r=e.source.
body.codePointAt(t);if(r===void 0)return G.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n==='"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).
toUpperCase().padStart(4,"0")}function Oe(e,t,r,n,i){let o=e.line,s=1+r-e.lineStart;return new sd.Token(t,r,n,o,s,i)}function X_(e,t){let r=e.source.body,n=r.length,
i=t;for(;i<n;){let o=r.charCodeAt(i);switch(o){case 65279:case 9:case 32:case 44:++i;continue;case 10:++i,++e.line,e.lineStart=i;continue;case 13:r.charCodeAt(i+
1)===10?i+=2:++i,++e.line,e.lineStart=i;continue;case 35:return Z_(e,i);case 33:return Oe(e,G.TokenKind.BANG,i,i+1);case 36:return Oe(e,G.TokenKind.DOLLAR,i,i+1);case 38:
return Oe(e,G.TokenKind.AMP,i,i+1);case 40:return Oe(e,G.TokenKind.PAREN_L,i,i+1);case 41:return Oe(e,G.TokenKind.PAREN_R,i,i+1);case 46:if(r.charCodeAt(i+1)===
46&&r.charCodeAt(i+2)===46)return Oe(e,G.TokenKind.SPREAD,i,i+3);break;case 58:return Oe(e,G.TokenKind.COLON,i,i+1);case 61:return Oe(e,G.TokenKind.EQUALS,i,i+1);case 64:
return Oe(e,G.TokenKind.AT,i,i+1);case 91:return Oe(e,G.TokenKind.BRACKET_L,i,i+1);case 93:return Oe(e,G.TokenKind.BRACKET_R,i,i+1);case 123:return Oe(e,G.TokenKind.
BRACE_L,i,i+1);case 124:return Oe(e,G.TokenKind.PIPE,i,i+1);case 125:return Oe(e,G.TokenKind.BRACE_R,i,i+1);case 34:return r.charCodeAt(i+1)===34&&r.charCodeAt(
i+2)===34?ob(e,i):tb(e,i)}if((0,Mr.isDigit)(o)||o===45)return eb(e,i,o);if((0,Mr.isNameStart)(o))return cd(e,i);throw(0,ft.syntaxError)(e.source,i,o===39?`Unexp\
ected single quote character ('), did you mean to use a double quote (")?`:bn(o)||go(r,i)?`Unexpected character: ${vr(e,i)}.`:`Invalid character: ${vr(e,i)}.`)}
return Oe(e,G.TokenKind.EOF,n,n)}function Z_(e,t){let r=e._maxComments;if(r!==void 0){let s=e._commentCount+1;if(s>r)throw(0,ft.syntaxError)(e.source,t,`Documen\
t contains more than ${r} comments. Parsing aborted.`);e._commentCount=s}let n=e.source.body,i=n.length,o=t+1;for(;o<i;){let s=n.charCodeAt(o);if(s===10||s===13)
break;if(bn(s))++o;else if(go(n,o))o+=2;else break}return Oe(e,G.TokenKind.COMMENT,t,o,n.slice(t+1,o))}function eb(e,t,r){let n=e.source.body,i=t,o=r,s=!1;if(o===
45&&(o=n.charCodeAt(++i)),o===48){if(o=n.charCodeAt(++i),(0,Mr.isDigit)(o))throw(0,ft.syntaxError)(e.source,i,`Invalid number, unexpected digit after 0: ${vr(e,
i)}.`)}else i=Sa(e,i,o),o=n.charCodeAt(i);if(o===46&&(s=!0,o=n.charCodeAt(++i),i=Sa(e,i,o),o=n.charCodeAt(i)),(o===69||o===101)&&(s=!0,o=n.charCodeAt(++i),(o===
43||o===45)&&(o=n.charCodeAt(++i)),i=Sa(e,i,o),o=n.charCodeAt(i)),o===46||(0,Mr.isNameStart)(o))throw(0,ft.syntaxError)(e.source,i,`Invalid number, expected dig\
it but got: ${vr(e,i)}.`);return Oe(e,s?G.TokenKind.FLOAT:G.TokenKind.INT,t,i,n.slice(t,i))}function Sa(e,t,r){if(!(0,Mr.isDigit)(r))throw(0,ft.syntaxError)(e.source,
t,`Invalid number, expected digit but got: ${vr(e,t)}.`);let n=e.source.body,i=t+1;for(;(0,Mr.isDigit)(n.charCodeAt(i));)++i;return i}function tb(e,t){let r=e.source.
body,n=r.length,i=t+1,o=i,s="";for(;i<n;){let a=r.charCodeAt(i);if(a===34)return s+=r.slice(o,i),Oe(e,G.TokenKind.STRING,t,i+1,s);if(a===92){s+=r.slice(o,i);let u=r.
charCodeAt(i+1)===117?r.charCodeAt(i+2)===123?rb(e,i):nb(e,i):ib(e,i);s+=u.value,i+=u.size,o=i;continue}if(a===10||a===13)break;if(bn(a))++i;else if(go(r,i))i+=
2;else throw(0,ft.syntaxError)(e.source,i,`Invalid character within String: ${vr(e,i)}.`)}throw(0,ft.syntaxError)(e.source,i,"Unterminated string.")}function rb(e,t){
let r=e.source.body,n=0,i=3;for(;i<12;){let o=r.charCodeAt(t+i++);if(o===125){if(i<5||!bn(n))break;return{value:String.fromCodePoint(n),size:i}}if(n=n<<4|ti(o),
n<0)break}throw(0,ft.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+i)}".`)}function nb(e,t){let r=e.source.body,n=od(r,t+2);if(bn(n))
return{value:String.fromCodePoint(n),size:6};if(ad(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){let i=od(r,t+8);if(ud(i))return{value:String.fromCodePoint(
n,i),size:12}}throw(0,ft.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}".`)}function od(e,t){return ti(e.charCodeAt(t))<<12|ti(e.charCodeAt(
t+1))<<8|ti(e.charCodeAt(t+2))<<4|ti(e.charCodeAt(t+3))}function ti(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function ib(e,t){let r=e.
source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\
\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,ft.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function ob(e,t){let r=e.source.body,n=r.length,i=e.lineStart,o=t+3,s=o,a="",u=[];for(;o<n;){let c=r.charCodeAt(o);if(c===34&&r.charCodeAt(o+1)===34&&
r.charCodeAt(o+2)===34){a+=r.slice(s,o),u.push(a);let l=Oe(e,G.TokenKind.BLOCK_STRING,t,o+3,(0,z_.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=i,l}if(c===92&&r.charCodeAt(o+1)===34&&r.charCodeAt(o+2)===34&&r.charCodeAt(o+3)===34){a+=r.slice(s,o),s=o+1,o+=4;continue}
if(c===10||c===13){a+=r.slice(s,o),u.push(a),c===13&&r.charCodeAt(o+1)===10?o+=2:++o,a="",s=o,i=o;continue}if(bn(c))++o;else if(go(r,o))o+=2;else throw(0,ft.syntaxError)(
e.source,o,`Invalid character within String: ${vr(e,o)}.`)}throw(0,ft.syntaxError)(e.source,o,"Unterminated string.")}function cd(e,t){let r=e.source.body,n=r.length,
i=t+1;for(;i<n;){let o=r.charCodeAt(i);if((0,Mr.isNameContinue)(o))++i;else break}return Oe(e,G.TokenKind.NAME,t,i,r.slice(t,i))}});var ld=y(_o=>{"use strict";Object.defineProperty(_o,"__esModule",{value:!0});_o.SchemaCoordinateLexer=void 0;var sb=Jn(),ab=Xe(),ub=Wn(),Er=ri(),Sr=_n(),Na=class{line=1;lineStart=0;constructor(t){
let r=new ab.Token(Sr.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==Sr.TokenKind.EOF){let r=cb(this,t.end);t.next=r,r.prev=t,t=r}return t}};
_o.SchemaCoordinateLexer=Na;function cb(e,t){let r=e.source.body,n=r.length,i=t;if(i<n){let o=r.charCodeAt(i);switch(o){case 46:return(0,Er.createToken)(e,Sr.TokenKind.
DOT,i,i+1);case 40:return(0,Er.createToken)(e,Sr.TokenKind.PAREN_L,i,i+1);case 41:return(0,Er.createToken)(e,Sr.TokenKind.PAREN_R,i,i+1);case 58:return(0,Er.createToken)(
e,Sr.TokenKind.COLON,i,i+1);case 64:return(0,Er.createToken)(e,Sr.TokenKind.AT,i,i+1)}if((0,ub.isNameStart)(o))return(0,Er.readName)(e,i);throw(0,sb.syntaxError)(
e.source,i,`Invalid character: ${(0,Er.printCodePointAt)(e,i)}.`)}return(0,Er.createToken)(e,Sr.TokenKind.EOF,n,n)}});var Z=y(Oa=>{"use strict";Object.defineProperty(Oa,"__esModule",{value:!0});Oa.inspect=pb;var lb=10,pd=2;function pb(e){return bo(e,[])}function bo(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return db(e,t);default:return String(e)}}function db(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(fb(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:bo(n,r)}else if(Array.
isArray(e))return hb(e,r);return mb(e,r)}function fb(e){return typeof e.toJSON=="function"}function mb(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
pd?"["+yb(e)+"]":"{ "+r.map(([i,o])=>i+": "+bo(o,t)).join(", ")+" }"}function hb(e,t){if(e.length===0)return"[]";if(t.length>pd)return"[Array]";let r=Math.min(lb,
e.length),n=e.length-r,i=[];for(let o=0;o<r;++o)i.push(bo(e[o],t));return n===1?i.push("... 1 more item"):n>1&&i.push(`... ${n} more items`),"["+i.join(", ")+"]"}
function yb(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var ni=y(vo=>{"use strict";Object.defineProperty(vo,"__esModule",{value:!0});vo.instanceOf=void 0;var gb=Z(),_b=globalThis.process&&process.env.NODE_ENV==="prod\
uction",bb=_b?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let i=r.prototype[Symbol.toStringTag],
o=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(i===o){let s=(0,gb.inspect)(t);throw new Error(`Cannot use\
 ${i} "${s}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};vo.instanceOf=bb});var Eo=y(ii=>{"use strict";Object.defineProperty(ii,"__esModule",{value:!0});ii.Source=void 0;ii.isSource=Eb;var Ia=Be(),vb=Z(),Tb=ni(),To=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,Ia.devAssert)(!1,`Body must be a string. Received: ${(0,vb.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,Ia.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,Ia.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};ii.Source=To;function Eb(e){return(0,Tb.
instanceOf)(e,To)}});var Gr=y(nr=>{"use strict";Object.defineProperty(nr,"__esModule",{value:!0});nr.Parser=void 0;nr.parse=Nb;nr.parseConstValue=Ib;nr.parseSchemaCoordinate=Pb;nr.parseType=
wb;nr.parseValue=Ob;var rr=Jn(),oi=Xe(),Sb=gn(),P=$(),dd=ri(),Rb=ld(),Ro=Eo(),E=_n();function Nb(e,t){let r=new Rr(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function Ob(e,t){let r=new Rr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
E.TokenKind.EOF),n}function Ib(e,t){let r=new Rr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(E.TokenKind.EOF),n}function wb(e,t){
let r=new Rr(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(E.TokenKind.EOF),n}function Pb(e){let t=(0,Ro.isSource)(e)?e:
new Ro.Source(e),r=new Rb.SchemaCoordinateLexer(t),n=new Rr(e,{lexer:r});n.expectToken(E.TokenKind.SOF);let i=n.parseSchemaCoordinate();return n.expectToken(E.TokenKind.
EOF),i}var Rr=class{constructor(t,r={}){let{lexer:n,...i}=r;if(n)this._lexer=n;else{let s=(0,Ro.isSource)(t)?t:new Ro.Source(t);this._lexer=new dd.Lexer(s)}this.
_options=i,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let o=r?.maxSourceLength;if(o!==void 0&&this._lexer.source.body.
length>o)throw(0,rr.syntaxError)(this._lexer.source,o,`Source contains more than ${o} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(E.TokenKind.NAME);return this.node(t,{kind:P.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:P.Kind.DOCUMENT,
definitions:this.many(E.TokenKind.SOF,this.parseDefinition,E.TokenKind.EOF)})}parseDefinition(){if(this.peek(E.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===E.TokenKind.BRACE_L)throw(0,rr.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===E.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,rr.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(E.TokenKind.BRACE_L))return this.node(t,{kind:P.Kind.OPERATION_DEFINITION,operation:oi.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),i;return this.peek(E.TokenKind.NAME)&&(i=this.parseName()),
this.node(t,{kind:P.Kind.OPERATION_DEFINITION,operation:n,description:r,name:i,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(E.TokenKind.NAME);switch(t.value){case"query":return oi.OperationTypeNode.
QUERY;case"mutation":return oi.OperationTypeNode.MUTATION;case"subscription":return oi.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
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
E.TokenKind.NAME){let n=this._lexer.token.value;throw(0,rr.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
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
throw(0,rr.syntaxError)(this._lexer.source,this._lexer.token.start,`${So(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
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
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(Sb.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(E.TokenKind.AT),n=this.parseName(),i;!r&&this.
expectOptionalToken(E.TokenKind.DOT)&&(i=this.parseName());let o;return(r||i)&&this.expectOptionalToken(E.TokenKind.PAREN_L)&&(o=this.parseName(),this.expectToken(
E.TokenKind.COLON),this.expectToken(E.TokenKind.PAREN_R)),r?o?this.node(t,{kind:P.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:o}):this.node(t,{kind:P.
Kind.DIRECTIVE_COORDINATE,name:n}):i?o?this.node(t,{kind:P.Kind.ARGUMENT_COORDINATE,name:n,fieldName:i,argumentName:o}):this.node(t,{kind:P.Kind.MEMBER_COORDINATE,
name:n,memberName:i}):this.node(t,{kind:P.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new oi.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,rr.syntaxError)(
this._lexer.source,r.start,`Expected ${fd(t)}, found ${So(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===E.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,rr.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${So(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===E.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,rr.syntaxError)(this._lexer.source,r.start,`Unexpected ${So(r)}.`)}any(t,r,n){this.expectToken(t);let i=[];for(;!this.expectOptionalToken(
n);)i.push(r.call(this));return i}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}
return[]}many(t,r,n){this.expectToken(t);let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==E.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,rr.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};nr.Parser=Rr;function So(e){let t=e.value;return fd(e.kind)+(t!=null?` "${t}"`:"")}function fd(e){return(0,dd.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var Nr=y(wa=>{"use strict";Object.defineProperty(wa,"__esModule",{value:!0});wa.didYouMean=Db;var Ab=5;function Db(e,t){let[r,n]=t?[e,t]:[void 0,e],i=" Did you \
mean ";r&&(i+=r+" ");let o=n.map(u=>`"${u}"`);switch(o.length){case 0:return"";case 1:return i+o[0]+"?";case 2:return i+o[0]+" or "+o[1]+"?"}let s=o.slice(0,Ab),
a=s.pop();return i+s.join(", ")+", or "+a+"?"}});var md=y(Pa=>{"use strict";Object.defineProperty(Pa,"__esModule",{value:!0});Pa.identityFunc=kb;function kb(e){return e}});var Or=y(Aa=>{"use strict";Object.defineProperty(Aa,"__esModule",{value:!0});Aa.keyMap=Lb;function Lb(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var si=y(Da=>{"use strict";Object.defineProperty(Da,"__esModule",{value:!0});Da.keyValMap=jb;function jb(e,t,r){let n=Object.create(null);for(let i of e)n[t(i)]=
r(i);return n}});var No=y(ka=>{"use strict";Object.defineProperty(ka,"__esModule",{value:!0});ka.mapValue=xb;function xb(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var ai=y(ja=>{"use strict";Object.defineProperty(ja,"__esModule",{value:!0});ja.naturalCompare=Cb;function Cb(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let i=e.
charCodeAt(r),o=t.charCodeAt(n);if(Oo(i)&&Oo(o)){let s=0;do++r,s=s*10+i-La,i=e.charCodeAt(r);while(Oo(i)&&s>0);let a=0;do++n,a=a*10+o-La,o=t.charCodeAt(n);while(Oo(
o)&&a>0);if(s<a)return-1;if(s>a)return 1}else{if(i<o)return-1;if(i>o)return 1;++r,++n}}return e.length-t.length}var La=48,qb=57;function Oo(e){return!isNaN(e)&&
La<=e&&e<=qb}});var Ir=y(Ca=>{"use strict";Object.defineProperty(Ca,"__esModule",{value:!0});Ca.suggestionList=Mb;var Fb=ai();function Mb(e,t){let r=Object.create(null),n=new xa(
e),i=Math.floor(e.length*.4)+1;for(let o of t){let s=n.measure(o,i);s!==void 0&&(r[o]=s)}return Object.keys(r).sort((o,s)=>{let a=r[o]-r[s];return a!==0?a:(0,Fb.
naturalCompare)(o,s)})}var xa=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=hd(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let i=hd(n),o=this._inputArray;if(i.length<o.length){let l=i;i=o,o=l}let s=i.length,a=o.length;if(s-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=s;l++){let p=u[(l-1)%3],f=u[l%3],m=f[0]=l;for(let b=1;b<=a;b++){let k=i[l-1]===o[b-1]?0:1,C=Math.min(p[b]+1,f[b-1]+1,p[b-1]+k);if(l>1&&
b>1&&i[l-1]===o[b-2]&&i[l-2]===o[b-1]){let U=u[(l-2)%3][b-2];C=Math.min(C,U+1)}C<m&&(m=C),f[b]=C}if(m>r)return}let c=u[s%3][a];return c<=r?c:void 0}};function hd(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var Io=y(qa=>{"use strict";Object.defineProperty(qa,"__esModule",{value:!0});qa.toObjMap=Gb;function Gb(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var yd=y(Fa=>{"use strict";Object.defineProperty(Fa,"__esModule",{value:!0});Fa.printString=Vb;function Vb(e){return`"${e.replace(Ub,$b)}"`}var Ub=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function $b(e){return Qb[e.charCodeAt(0)]}var Qb=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var gd=y(Ma=>{"use strict";Object.defineProperty(Ma,"__esModule",{value:!0});Ma.reduce=Yb;var Kb=Z(),Bb=Xe();function Yb(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},i;do{let o;n.index++;let s=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===s)i=n.results,o=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(i=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],i==null&&r.length!==0)continue;if(Array.isArray(i)){if(i.length!==0){r.push(n),n=
{parent:i,keys:void 0,results:[],index:-1};continue}}else{let a=i;o=a?.kind;let u=typeof o=="string"?Bb.QueryDocumentKeys[o]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,Kb.inspect)(i)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(o!==void 0){let a=t[o];i=a?.(i)}
n.keys===void 0?n.results.push(i):n.results[n.keys[n.index]]=i}while(r.length!==0);return i}});var ht=y(wo=>{"use strict";Object.defineProperty(wo,"__esModule",{value:!0});wo.print=_d;wo.printForError=Wb;var Jb=Zn(),Hb=yd(),zb=gd();function _d(e,t){var r;
return Zb((0,zb.reduce)(e,ev),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function Wb(e){return _d(e,{maxIndentDepth:100})}var Xb=80,mt=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},Va=new mt;function Zb(e,t){let r="",n="",i=0,o="",s=e;for(;s!==void 0;){let a=s.lines;if(s.indentBefore&&
(i<t&&(o+="  ",n+="  "),i++),typeof a=="string")n+=a;else{n+=a[0];let u=!s.isBlockString&&i>=t?" ":`
`+o;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}s.dedentAfter&&(i--,o=o.slice(0,i*2)),s=s.next}return r+n}var ev={Name:e=>new mt(e.value),Variable:e=>_(["$",e.name]),
Document:e=>_(e.definitions,`

`),OperationDefinition(e){let t=Ga(e.variableDefinitions)?L(`(
`,_(e.variableDefinitions,`
`),`
)`):L("(",_(e.variableDefinitions,", "),")"),r=_([L("",e.description,`
`),_([e.operation,_([e.name,t]),_(e.directives," ")]," ")]);return _([e.operation==="query"&&r.length===e.operation.length?"":_([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:i})=>_([L("",i,`
`),e,": ",t,L(" = ",r),L(" ",_(n," "))]),SelectionSet:({selections:e})=>wt(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:i}){let o=_([L("",e,":\
 "),t],"");return _([rv(o,r),L(" ",_(n," ")),L(" ",i)])},Argument:({name:e,value:t})=>_([e,": ",t]),FragmentSpread:({name:e,directives:t})=>_(["...",e,L(" ",_(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>_(["...",L("on ",e),_(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:i,description:o})=>_([L("",o,`
`),"fragment ",e,L("(",_(r,", "),")")," on ",t," ",L("",_(n," ")," "),i]),IntValue:({value:e})=>new mt(e),FloatValue:({value:e})=>new mt(e),StringValue:({value:e,
block:t})=>new mt(t===!0?(0,Jb.printBlockString)(e):(0,Hb.printString)(e),t===!0),BooleanValue:({value:e})=>new mt(e?"true":"false"),NullValue:()=>new mt("null"),
EnumValue:({value:e})=>new mt(e),ListValue:({values:e})=>_(["[",_(e,", "),"]"]),ObjectValue:({fields:e})=>_(["{",_(e,", "),"}"]),ObjectField:({name:e,value:t})=>_(
[e,": ",t]),Directive:({name:e,arguments:t})=>_(["@",e,L("(",_(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>_(["[",e,"]"]),NonNullType:({type:e})=>_(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>_([L("",e,`
`),_(["schema",_(t," "),wt(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>_([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>_(
[L("",e,`
`),_(["scalar",t,_(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>_([L("",e,`
`),_(["type",t,L("implements ",_(r," & ")),_(n," "),wt(i)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:i})=>_([L("",e,`
`),t,Ga(r)?L(`(
`,_(r,`
`).indent(),`
)`):L("(",_(r,", "),")"),": ",n,L(" ",_(i," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:i})=>_([L("",e,`
`),t,": ",r,L(" = ",n),L(" ",_(i," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>_([L("",e,`
`),_(["interface",t,L("implements ",_(r," & ")),_(n," "),wt(i)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>_([L("",e,`
`),_(["union",t,_(r," "),L("= ",_(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>_([L("",e,`
`),_(["enum",t,_(r," "),wt(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>_([L("",e,`
`),_([t,_(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>_([L("",e,`
`),_(["input",t,_(r," "),wt(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:i,locations:o})=>_([L("",e,`
`),"directive @",t,Ga(r)?L(`(
`,_(r,`
`).indent(),`
)`):L("(",_(r,", "),")"),L(" ",_(n," ")),i?" repeatable":""," on ",_(o," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>_(["extend schema",_(e," "),wt(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>_(["extend scalar",e,_(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>_([
"extend type",e,L("implements ",_(t," & ")),_(r," "),wt(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>_(["extend interface",e,L(
"implements ",_(t," & ")),_(r," "),wt(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>_(["extend union",e,_(t," "),L("= ",_(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>_(["extend enum",e,_(t," "),wt(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>_(["extend input",e,_(t," "),
wt(r)]," "),DirectiveExtension:({name:e,directives:t})=>_([_(["extend directive @",e]),_(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>_(
[e,L(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>_([e,L(".",t),L("(",r,":)")]),DirectiveCoordinate:({name:e})=>_(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>_(["@",e,L("(",t,":)")])};function _(e,t=""){if(e==null||e.length===0)return Va;let r=Va;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new mt(n):n:(t!==""&&r.append(t),r.append(n)));return r}function tv(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function wt(e){return L(`{
`,_(e,`
`).indent(),`
}`)}function L(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new mt(e).append(t).append(r):Va}function Ga(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function rv(e,t){return t==null||t.length===0?e:_([e,e.length+tv(t,", ")+2>Xb?L(`(
`,_(t,`
`).indent(),`
)`):L("(",_(t,", "),")")])}});var Qa=y($a=>{"use strict";Object.defineProperty($a,"__esModule",{value:!0});$a.valueFromASTUntyped=Ua;var nv=si(),ir=$();function Ua(e,t){switch(e.kind){case ir.
Kind.NULL:return null;case ir.Kind.INT:return parseInt(e.value,10);case ir.Kind.FLOAT:return parseFloat(e.value);case ir.Kind.STRING:case ir.Kind.ENUM:case ir.Kind.
BOOLEAN:return e.value;case ir.Kind.LIST:return e.values.map(r=>Ua(r,t));case ir.Kind.OBJECT:return(0,nv.keyValMap)(e.fields,r=>r.name.value,r=>Ua(r.value,t));case ir.
Kind.VARIABLE:return t?.[e.name.value]}}});var ui=y(Ao=>{"use strict";Object.defineProperty(Ao,"__esModule",{value:!0});Ao.assertEnumValueName=iv;Ao.assertName=Td;var bd=Be(),Po=w(),vd=Wn();function Td(e){
if(e!=null||(0,bd.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,bd.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new Po.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,vd.isNameContinue)(e.charCodeAt(t)))throw new Po.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,vd.isNameStart)(e.charCodeAt(0)))throw new Po.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function iv(e){if(e==="true"||e==="false"||e==="null")throw new Po.GraphQLError(`Enum values cannot be named: ${e}`);return Td(e)}});var Q=y(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});I.GraphQLUnionType=I.GraphQLScalarType=I.GraphQLObjectType=I.GraphQLNonNull=I.GraphQLList=
I.GraphQLInterfaceType=I.GraphQLInputObjectType=I.GraphQLEnumType=void 0;I.argsToArgsConfig=jd;I.assertAbstractType=Rv;I.assertCompositeType=Sv;I.assertEnumType=
yv;I.assertInputObjectType=gv;I.assertInputType=vv;I.assertInterfaceType=mv;I.assertLeafType=Ev;I.assertListType=_v;I.assertNamedType=wv;I.assertNonNullType=bv;
I.assertNullableType=Ov;I.assertObjectType=fv;I.assertOutputType=Tv;I.assertScalarType=dv;I.assertType=pv;I.assertUnionType=hv;I.assertWrappingType=Nv;I.defineArguments=
kd;I.getNamedType=Pv;I.getNullableType=Iv;I.isAbstractType=wd;I.isCompositeType=Id;I.isEnumType=Qr;I.isInputObjectType=li;I.isInputType=Ka;I.isInterfaceType=Ur;
I.isLeafType=Od;I.isListType=Uo;I.isNamedType=Pd;I.isNonNullType=Pr;I.isNullableType=Ya;I.isObjectType=Tn;I.isOutputType=Ba;I.isRequiredArgument=Av;I.isRequiredInputField=
Lv;I.isScalarType=Vr;I.isType=Vo;I.isUnionType=$r;I.isWrappingType=pi;I.resolveObjMapThunk=Ha;I.resolveReadonlyArrayThunk=Ja;var Me=Be(),ov=Nr(),Ed=md(),ue=Z(),
wr=ni(),sv=Gt(),av=Or(),Nd=si(),Go=No(),uv=Ir(),Vt=Io(),ci=w(),cv=$(),Sd=ht(),lv=Qa(),Ut=ui();function Vo(e){return Vr(e)||Tn(e)||Ur(e)||$r(e)||Qr(e)||li(e)||Uo(
e)||Pr(e)}function pv(e){if(!Vo(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL type.`);return e}function Vr(e){return(0,wr.instanceOf)(e,jo)}
function dv(e){if(!Vr(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL Scalar type.`);return e}function Tn(e){return(0,wr.instanceOf)(e,xo)}function fv(e){
if(!Tn(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL Object type.`);return e}function Ur(e){return(0,wr.instanceOf)(e,Co)}function mv(e){if(!Ur(
e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL Interface type.`);return e}function $r(e){return(0,wr.instanceOf)(e,qo)}function hv(e){if(!$r(
e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL Union type.`);return e}function Qr(e){return(0,wr.instanceOf)(e,Fo)}function yv(e){if(!Qr(e))throw new Error(
`Expected ${(0,ue.inspect)(e)} to be a GraphQL Enum type.`);return e}function li(e){return(0,wr.instanceOf)(e,Mo)}function gv(e){if(!li(e))throw new Error(`Expe\
cted ${(0,ue.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Uo(e){return(0,wr.instanceOf)(e,ko)}function _v(e){if(!Uo(e))throw new Error(`E\
xpected ${(0,ue.inspect)(e)} to be a GraphQL List type.`);return e}function Pr(e){return(0,wr.instanceOf)(e,Lo)}function bv(e){if(!Pr(e))throw new Error(`Expect\
ed ${(0,ue.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function Ka(e){return Vr(e)||Qr(e)||li(e)||pi(e)&&Ka(e.ofType)}function vv(e){if(!Ka(e))throw new Error(
`Expected ${(0,ue.inspect)(e)} to be a GraphQL input type.`);return e}function Ba(e){return Vr(e)||Tn(e)||Ur(e)||$r(e)||Qr(e)||pi(e)&&Ba(e.ofType)}function Tv(e){
if(!Ba(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL output type.`);return e}function Od(e){return Vr(e)||Qr(e)}function Ev(e){if(!Od(e))throw new Error(
`Expected ${(0,ue.inspect)(e)} to be a GraphQL leaf type.`);return e}function Id(e){return Tn(e)||Ur(e)||$r(e)}function Sv(e){if(!Id(e))throw new Error(`Expecte\
d ${(0,ue.inspect)(e)} to be a GraphQL composite type.`);return e}function wd(e){return Ur(e)||$r(e)}function Rv(e){if(!wd(e))throw new Error(`Expected ${(0,ue.
inspect)(e)} to be a GraphQL abstract type.`);return e}var ko=class{constructor(t){Vo(t)||(0,Me.devAssert)(!1,`Expected ${(0,ue.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};I.GraphQLList=ko;
var Lo=class{constructor(t){Ya(t)||(0,Me.devAssert)(!1,`Expected ${(0,ue.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};I.GraphQLNonNull=Lo;function pi(e){return Uo(e)||Pr(e)}function Nv(e){
if(!pi(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL wrapping type.`);return e}function Ya(e){return Vo(e)&&!Pr(e)}function Ov(e){if(!Ya(e))
throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL nullable type.`);return e}function Iv(e){if(e)return Pr(e)?e.ofType:e}function Pd(e){return Vr(e)||
Tn(e)||Ur(e)||$r(e)||Qr(e)||li(e)}function wv(e){if(!Pd(e))throw new Error(`Expected ${(0,ue.inspect)(e)} to be a GraphQL named type.`);return e}function Pv(e){
if(e){let t=e;for(;pi(t);)t=t.ofType;return t}}function Ja(e){return typeof e=="function"?e():e}function Ha(e){return typeof e=="function"?e():e}var jo=class{constructor(t){
var r,n,i,o;let s=(r=t.parseValue)!==null&&r!==void 0?r:Ed.identityFunc;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:Ed.identityFunc,this.parseValue=s,this.parseLiteral=(i=t.parseLiteral)!==null&&i!==void 0?i:(a,u)=>s(
(0,lv.valueFromASTUntyped)(a,u)),this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(o=t.extensionASTNodes)!==null&&o!==
void 0?o:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Me.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,ue.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Me.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};I.GraphQLScalarType=jo;var xo=class{constructor(t){var r;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>Dd(t),this._interfaces=()=>Ad(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,ue.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:Ld(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLObjectType=xo;function Ad(e){var t;let r=Ja((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Me.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function Dd(e){let t=Ha(e.fields);return vn(t)||(0,Me.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Go.mapValue)(t,(r,n)=>{var i;vn(r)||(0,Me.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Me.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,ue.inspect)(r.resolve)}.`);let o=(i=r.args)!==null&&
i!==void 0?i:{};return vn(o)||(0,Me.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Ut.assertName)(n),description:r.
description,type:r.type,args:kd(o),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Vt.toObjMap)(r.extensions),astNode:r.
astNode}})}function kd(e){return Object.entries(e).map(([t,r])=>({name:(0,Ut.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Vt.toObjMap)(r.extensions),astNode:r.astNode}))}function vn(e){return(0,sv.isObjectLike)(e)&&!Array.isArray(e)}function Ld(e){return(0,Go.
mapValue)(e,t=>({description:t.description,type:t.type,args:jd(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function jd(e){return(0,Nd.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function Av(e){return Pr(e.type)&&e.defaultValue===void 0}var Co=class{constructor(t){var r;this.
name=(0,Ut.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=Dd.bind(void 0,t),this._interfaces=Ad.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,ue.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:Ld(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};I.GraphQLInterfaceType=Co;var qo=class{constructor(t){var r;this.name=(0,Ut.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=Dv.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Me.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,ue.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};I.GraphQLUnionType=qo;function Dv(e){
let t=Ja(e.types);return Array.isArray(t)||(0,Me.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var Fo=class{constructor(t){
var r;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:Rd(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=Rd(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,av.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new ci.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,ue.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let i=(0,ue.inspect)(t);throw new ci.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${i}.`+(r?"":Do(this,i)))}let n=this.getValue(t);if(n==null)throw new ci.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":Do(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==cv.Kind.ENUM){let o=(0,Sd.printForError)(t);throw new ci.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${o}.`+(n?"":Do(this,o)),{nodes:t})}let i=this.getValue(t.value);if(i==null){let o=(0,Sd.printForError)(t);throw new ci.GraphQLError(
`Value "${o}" does not exist in "${this.name}" enum.`+(n?"":Do(this,o)),{nodes:t})}return i.value}toConfig(){let t=(0,Nd.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};I.GraphQLEnumType=Fo;function Do(e,t){let r=e.getValues().map(i=>i.name),n=(0,uv.suggestionList)(t,r);return(0,ov.didYouMean)("the enum value",n)}function Rd(e,t){
return vn(t)||(0,Me.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(vn(n)||(0,Me.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,ue.inspect)(n)}.`),{name:(0,Ut.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Vt.toObjMap)(n.extensions),astNode:n.astNode}))}var Mo=class{constructor(t){
var r,n;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.extensions=(0,Vt.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=kv.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Go.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};I.GraphQLInputObjectType=Mo;function kv(e){let t=Ha(e.fields);return vn(t)||(0,Me.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Go.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Me.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Ut.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Vt.toObjMap)(r.extensions),astNode:r.astNode}))}function Lv(e){return Pr(e.type)&&e.defaultValue===
void 0}});var fi=y(di=>{"use strict";Object.defineProperty(di,"__esModule",{value:!0});di.doTypesOverlap=jv;di.isEqualType=za;di.isTypeSubTypeOf=$o;var Ue=Q();function za(e,t){
return e===t?!0:(0,Ue.isNonNullType)(e)&&(0,Ue.isNonNullType)(t)||(0,Ue.isListType)(e)&&(0,Ue.isListType)(t)?za(e.ofType,t.ofType):!1}function $o(e,t,r){return t===
r?!0:(0,Ue.isNonNullType)(r)?(0,Ue.isNonNullType)(t)?$o(e,t.ofType,r.ofType):!1:(0,Ue.isNonNullType)(t)?$o(e,t.ofType,r):(0,Ue.isListType)(r)?(0,Ue.isListType)(
t)?$o(e,t.ofType,r.ofType):!1:(0,Ue.isListType)(t)?!1:(0,Ue.isAbstractType)(r)&&((0,Ue.isInterfaceType)(t)||(0,Ue.isObjectType)(t))&&e.isSubType(r,t)}function jv(e,t,r){
return t===r?!0:(0,Ue.isAbstractType)(t)?(0,Ue.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,Ue.isAbstractType)(r)?e.isSubType(
r,t):!1}});var $t=y(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.GraphQLString=Ce.GraphQLInt=Ce.GraphQLID=Ce.GraphQLFloat=Ce.GraphQLBoolean=Ce.GRAPHQL_MIN_INT=
Ce.GRAPHQL_MAX_INT=void 0;Ce.isSpecifiedScalarType=xv;Ce.specifiedScalarTypes=void 0;var Pt=Z(),xd=Gt(),Ge=w(),Kr=$(),mi=ht(),hi=Q(),Qo=2147483647;Ce.GRAPHQL_MAX_INT=
Qo;var Ko=-2147483648;Ce.GRAPHQL_MIN_INT=Ko;var Cd=new hi.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=yi(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Ge.GraphQLError(`Int cannot represent non-integer value: ${(0,Pt.inspect)(t)}`);if(r>
Qo||r<Ko)throw new Ge.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Pt.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Ge.GraphQLError(`Int cannot represent non-integer value: ${(0,Pt.inspect)(e)}`);if(e>Qo||e<Ko)throw new Ge.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==Kr.Kind.INT)throw new Ge.GraphQLError(`Int cannot represent non-integer value\
: ${(0,mi.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>Qo||t<Ko)throw new Ge.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Ce.GraphQLInt=Cd;var qd=new hi.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=yi(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Ge.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Pt.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Ge.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Pt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Kr.Kind.FLOAT&&e.kind!==Kr.Kind.INT)throw new Ge.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,mi.printForError)(e)}`,e);return parseFloat(e.value)}});Ce.GraphQLFloat=qd;var Fd=new hi.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=yi(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Ge.GraphQLError(`String cannot represent value: ${(0,Pt.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Ge.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Pt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Kr.Kind.STRING)throw new Ge.GraphQLError(`String cannot rep\
resent a non string value: ${(0,mi.printForError)(e)}`,{nodes:e});return e.value}});Ce.GraphQLString=Fd;var Md=new hi.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=yi(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Ge.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Pt.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Ge.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Pt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Kr.Kind.BOOLEAN)throw new Ge.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,mi.printForError)(e)}`,{nodes:e});return e.value}});Ce.GraphQLBoolean=Md;var Gd=new hi.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=yi(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Ge.GraphQLError(`ID cannot represent value\
: ${(0,Pt.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Ge.GraphQLError(
`ID cannot represent value: ${(0,Pt.inspect)(e)}`)},parseLiteral(e){if(e.kind!==Kr.Kind.STRING&&e.kind!==Kr.Kind.INT)throw new Ge.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,mi.printForError)(e),{nodes:e});return e.value}});Ce.GraphQLID=Gd;var Vd=Object.freeze([Fd,Cd,qd,Md,Gd]);Ce.specifiedScalarTypes=
Vd;function xv(e){return Vd.some(({name:t})=>e.name===t)}function yi(e){if((0,xd.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,xd.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Ze=y(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});Ie.GraphQLSpecifiedByDirective=Ie.GraphQLSkipDirective=Ie.GraphQLOneOfDirective=Ie.
GraphQLIncludeDirective=Ie.GraphQLDirective=Ie.GraphQLDeprecatedDirective=Ie.DEFAULT_DEPRECATION_REASON=void 0;Ie.assertDirective=Vv;Ie.isDirective=$d;Ie.isSpecifiedDirective=
Uv;Ie.specifiedDirectives=void 0;var Ud=Be(),Cv=Z(),qv=ni(),Fv=Gt(),Mv=Io(),nt=gn(),Gv=ui(),gi=Q(),Bo=$t();function $d(e){return(0,qv.instanceOf)(e,or)}function Vv(e){
if(!$d(e))throw new Error(`Expected ${(0,Cv.inspect)(e)} to be a GraphQL directive.`);return e}var or=class{constructor(t){var r,n,i;this.name=(0,Gv.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,Mv.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,Ud.devAssert)(!1,`@${t.name} locations must be an Array.`);let o=(i=t.args)!==null&&i!==void 0?i:{};(0,Fv.isObjectLike)(o)&&!Array.isArray(o)||(0,Ud.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,gi.defineArguments)(o)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,gi.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};Ie.GraphQLDirective=or;var Qd=new or({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[nt.DirectiveLocation.FIELD,nt.DirectiveLocation.FRAGMENT_SPREAD,nt.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new gi.GraphQLNonNull(
Bo.GraphQLBoolean),description:"Included when true."}}});Ie.GraphQLIncludeDirective=Qd;var Kd=new or({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[nt.DirectiveLocation.FIELD,nt.DirectiveLocation.FRAGMENT_SPREAD,nt.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new gi.GraphQLNonNull(Bo.GraphQLBoolean),description:"Skipped when true."}}});Ie.GraphQLSkipDirective=Kd;var Bd="No longer supported";Ie.DEFAULT_DEPRECATION_REASON=
Bd;var Yd=new or({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[nt.DirectiveLocation.FIELD_DEFINITION,
nt.DirectiveLocation.ARGUMENT_DEFINITION,nt.DirectiveLocation.INPUT_FIELD_DEFINITION,nt.DirectiveLocation.ENUM_VALUE,nt.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:Bo.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:Bd}}});Ie.GraphQLDeprecatedDirective=Yd;var Jd=new or(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[nt.DirectiveLocation.SCALAR],args:{url:{type:new gi.GraphQLNonNull(
Bo.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});Ie.GraphQLSpecifiedByDirective=Jd;var Hd=new or({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[nt.DirectiveLocation.INPUT_OBJECT],args:{}});Ie.GraphQLOneOfDirective=
Hd;var zd=Object.freeze([Qd,Kd,Yd,Jd,Hd]);Ie.specifiedDirectives=zd;function Uv(e){return zd.some(({name:t})=>t===e.name)}});var Ye=y(Wa=>{"use strict";Object.defineProperty(Wa,"__esModule",{value:!0});Wa.invariant=$v;function $v(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Yo=y(Xa=>{"use strict";Object.defineProperty(Xa,"__esModule",{value:!0});Xa.isIterableObject=Qv;function Qv(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var vi=y(Za=>{"use strict";Object.defineProperty(Za,"__esModule",{value:!0});Za.astFromValue=bi;var Wd=Z(),Kv=Ye(),Bv=Yo(),Yv=Gt(),yt=$(),_i=Q(),Jv=$t();function bi(e,t){
if((0,_i.isNonNullType)(t)){let r=bi(e,t.ofType);return r?.kind===yt.Kind.NULL?null:r}if(e===null)return{kind:yt.Kind.NULL};if(e===void 0)return null;if((0,_i.isListType)(
t)){let r=t.ofType;if((0,Bv.isIterableObject)(e)){let n=[];for(let i of e){let o=bi(i,r);o!=null&&n.push(o)}return{kind:yt.Kind.LIST,values:n}}return bi(e,r)}if((0,_i.
isInputObjectType)(t)){if(!(0,Yv.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let i=bi(e[n.name],n.type);i&&r.push({kind:yt.
Kind.OBJECT_FIELD,name:{kind:yt.Kind.NAME,value:n.name},value:i})}return{kind:yt.Kind.OBJECT,fields:r}}if((0,_i.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:yt.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return Xd.test(n)?{kind:yt.Kind.
INT,value:n}:{kind:yt.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,_i.isEnumType)(t)?{kind:yt.Kind.ENUM,value:r}:t===Jv.GraphQLID&&Xd.test(r)?{kind:yt.Kind.
INT,value:r}:{kind:yt.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,Wd.inspect)(r)}.`)}(0,Kv.invariant)(!1,"Unexpected input type:\
 "+(0,Wd.inspect)(t))}var Xd=/^-?(?:0|[1-9][0-9]*)$/});var _t=y(ie=>{"use strict";Object.defineProperty(ie,"__esModule",{value:!0});ie.introspectionTypes=ie.__TypeKind=ie.__Type=ie.__Schema=ie.__InputValue=ie.__Field=
ie.__EnumValue=ie.__DirectiveLocation=ie.__Directive=ie.TypeNameMetaFieldDef=ie.TypeMetaFieldDef=ie.TypeKind=ie.SchemaMetaFieldDef=void 0;ie.isIntrospectionType=
rT;var Hv=Z(),zv=Ye(),De=gn(),Wv=ht(),Xv=vi(),O=Q(),ne=$t(),eu=new O.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities o\
f a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:ne.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new O.GraphQLNonNull(
new O.GraphQLList(new O.GraphQLNonNull(gt))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new O.GraphQLNonNull(gt),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:gt,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:gt,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new O.
GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(tu))),args:{includeDeprecated:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});ie.__Schema=eu;var tu=new O.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new O.GraphQLNonNull(ne.GraphQLString),resolve:e=>e.
name},description:{type:ne.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new O.GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(ru))),resolve:e=>e.locations},args:{type:new O.GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(
Ti))),args:{includeDeprecated:{type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ne.GraphQLString,resolve:e=>e.deprecationReason}})});
ie.__Directive=tu;var ru=new O.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
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
nition."}}});ie.__DirectiveLocation=ru;var gt=new O.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new O.GraphQLNonNull(ou),resolve(e){if((0,O.isScalarType)(e))return qe.SCALAR;if((0,O.isObjectType)(e))return qe.OBJECT;if((0,O.isInterfaceType)(
e))return qe.INTERFACE;if((0,O.isUnionType)(e))return qe.UNION;if((0,O.isEnumType)(e))return qe.ENUM;if((0,O.isInputObjectType)(e))return qe.INPUT_OBJECT;if((0,O.
isListType)(e))return qe.LIST;if((0,O.isNonNullType)(e))return qe.NON_NULL;(0,zv.invariant)(!1,`Unexpected type: "${(0,Hv.inspect)(e)}".`)}},name:{type:ne.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:ne.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:ne.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new O.GraphQLList(new O.GraphQLNonNull(nu)),args:{includeDeprecated:{type:ne.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,O.isObjectType)(e)||(0,O.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new O.GraphQLList(new O.GraphQLNonNull(gt)),resolve(e){if((0,O.isObjectType)(e)||(0,O.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new O.GraphQLList(new O.GraphQLNonNull(gt)),resolve(e,t,r,{schema:n}){if((0,O.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new O.GraphQLList(new O.GraphQLNonNull(iu)),args:{includeDeprecated:{type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,O.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new O.GraphQLList(new O.GraphQLNonNull(Ti)),args:{
includeDeprecated:{type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,O.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:gt,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:ne.GraphQLBoolean,resolve:e=>{if((0,O.isInputObjectType)(
e))return e.isOneOf}}})});ie.__Type=gt;var nu=new O.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new O.GraphQLNonNull(ne.GraphQLString),resolve:e=>e.name},
description:{type:ne.GraphQLString,resolve:e=>e.description},args:{type:new O.GraphQLNonNull(new O.GraphQLList(new O.GraphQLNonNull(Ti))),args:{includeDeprecated:{
type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new O.GraphQLNonNull(
gt),resolve:e=>e.type},isDeprecated:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ne.GraphQLString,
resolve:e=>e.deprecationReason}})});ie.__Field=nu;var Ti=new O.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new O.GraphQLNonNull(
ne.GraphQLString),resolve:e=>e.name},description:{type:ne.GraphQLString,resolve:e=>e.description},type:{type:new O.GraphQLNonNull(gt),resolve:e=>e.type},defaultValue:{
type:ne.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,Xv.
astFromValue)(r,t);return n?(0,Wv.print)(n):null}},isDeprecated:{type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:ne.GraphQLString,resolve:e=>e.deprecationReason}})});ie.__InputValue=Ti;var iu=new O.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new O.GraphQLNonNull(ne.GraphQLString),resolve:e=>e.name},description:{type:ne.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new O.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ne.GraphQLString,resolve:e=>e.deprecationReason}})});
ie.__EnumValue=iu;var qe;ie.TypeKind=qe;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(qe||(ie.TypeKind=qe={}));var ou=new O.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:qe.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:qe.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:qe.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:qe.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:qe.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:qe.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:qe.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:qe.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});ie.__TypeKind=ou;var Zv={name:"__schema",type:new O.GraphQLNonNull(
eu),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
ie.SchemaMetaFieldDef=Zv;var eT={name:"__type",type:gt,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new O.
GraphQLNonNull(ne.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};ie.TypeMetaFieldDef=eT;var tT={name:"__typename",type:new O.GraphQLNonNull(ne.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};ie.TypeNameMetaFieldDef=tT;var Zd=Object.freeze([eu,tu,ru,gt,nu,Ti,iu,ou]);ie.introspectionTypes=Zd;function rT(e){return Zd.some(({
name:t})=>e.name===t)}});var Br=y(En=>{"use strict";Object.defineProperty(En,"__esModule",{value:!0});En.GraphQLSchema=void 0;En.assertSchema=aT;En.isSchema=tf;var Jo=Be(),au=Z(),nT=ni(),
iT=Gt(),oT=Io(),su=Xe(),At=Q(),ef=Ze(),sT=_t();function tf(e){return(0,nT.instanceOf)(e,Ho)}function aT(e){if(!tf(e))throw new Error(`Expected ${(0,au.inspect)(
e)} to be a GraphQL schema.`);return e}var Ho=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,iT.isObjectLike)(t)||(0,Jo.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Jo.devAssert)(!1,`"types" must be Array if provided but got: ${(0,au.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Jo.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,au.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,oT.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:ef.specifiedDirectives;let i=new Set(
t.types);if(t.types!=null)for(let o of t.types)i.delete(o),Dt(o,i);this._queryType!=null&&Dt(this._queryType,i),this._mutationType!=null&&Dt(this._mutationType,
i),this._subscriptionType!=null&&Dt(this._subscriptionType,i);for(let o of this._directives)if((0,ef.isDirective)(o))for(let s of o.args)Dt(s.type,i);Dt(sT.__Schema,
i),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let o of i){if(o==null)continue;let s=o.
name;if(s||(0,Jo.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[s]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${s}".`);if(this._typeMap[s]=o,(0,At.isInterfaceType)(o)){for(let a of o.getInterfaces())if((0,At.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(o)}}else if((0,At.
isObjectType)(o)){for(let a of o.getInterfaces())if((0,At.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(o)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case su.OperationTypeNode.QUERY:return this.getQueryType();case su.OperationTypeNode.
MUTATION:return this.getMutationType();case su.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,At.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,At.isUnionType)(t))for(let i of t.
getTypes())n[i.name]=!0;else{let i=this.getImplementations(t);for(let o of i.objects)n[o.name]=!0;for(let o of i.interfaces)n[o.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};En.GraphQLSchema=
Ho;function Dt(e,t){let r=(0,At.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,At.isUnionType)(r))for(let n of r.getTypes())Dt(n,t);else if((0,At.isObjectType)(r)||
(0,At.isInterfaceType)(r)){for(let n of r.getInterfaces())Dt(n,t);for(let n of Object.values(r.getFields())){Dt(n.type,t);for(let i of n.args)Dt(i.type,t)}}else if((0,At.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))Dt(n.type,t)}return t}});var Si=y(zo=>{"use strict";Object.defineProperty(zo,"__esModule",{value:!0});zo.assertValidSchema=pT;zo.validateSchema=uf;var $e=Z(),uT=w(),uu=Xe(),rf=fi(),ve=Q(),
af=Ze(),cT=_t(),lT=Br();function uf(e){if((0,lT.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new lu(e);dT(t),fT(t),mT(t);let r=t.getErrors();
return e.__validationErrors=r,r}function pT(e){let t=uf(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var lu=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new uT.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function dT(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,ve.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,$e.inspect)(r)}.`,(n=cu(t,uu.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let i=t.getMutationType();if(i&&!(0,ve.isObjectType)(i)){var o;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,$e.inspect)(i)}.`,(o=cu(t,uu.OperationTypeNode.MUTATION))!==null&&o!==void 0?o:i.astNode)}let s=t.getSubscriptionType();if(s&&!(0,ve.isObjectType)(s)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,$e.inspect)(s)}.`,(a=cu(t,uu.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:s.astNode)}}function cu(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var i;return(i=n?.operationTypes)!==null&&i!==void 0?i:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function fT(e){for(let r of e.schema.getDirectives()){if(!(0,af.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,$e.inspect)(r)}.`,r?.astNode);continue}Yr(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(Yr(e,n),(0,ve.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,$e.
inspect)(n.type)}.`,n.astNode),(0,ve.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[pu(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function Yr(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function mT(e){let t=TT(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,ve.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,$e.inspect)(n)}.`,n.astNode);continue}(0,cT.isIntrospectionType)(n)||Yr(e,n),(0,ve.isObjectType)(
n)||(0,ve.isInterfaceType)(n)?(nf(e,n),of(e,n)):(0,ve.isUnionType)(n)?gT(e,n):(0,ve.isEnumType)(n)?_T(e,n):(0,ve.isInputObjectType)(n)&&(bT(e,n),t(n))}}function nf(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let s of r){
if(Yr(e,s),!(0,ve.isOutputType)(s.type)){var n;e.reportError(`The type of ${t.name}.${s.name} must be Output Type but got: ${(0,$e.inspect)(s.type)}.`,(n=s.astNode)===
null||n===void 0?void 0:n.type)}for(let a of s.args){let u=a.name;if(Yr(e,a),!(0,ve.isInputType)(a.type)){var i;e.reportError(`The type of ${t.name}.${s.name}(${u}\
:) must be Input Type but got: ${(0,$e.inspect)(a.type)}.`,(i=a.astNode)===null||i===void 0?void 0:i.type)}if((0,ve.isRequiredArgument)(a)&&a.deprecationReason!=
null){var o;e.reportError(`Required argument ${t.name}.${s.name}(${u}:) cannot be deprecated.`,[pu(a.astNode),(o=a.astNode)===null||o===void 0?void 0:o.type])}}}}
function of(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,ve.isInterfaceType)(n)){e.reportError(`Type ${(0,$e.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,$e.inspect)(n)}.`,Ei(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,Ei(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,Ei(t,n));continue}r[n.name]=
!0,yT(e,t,n),hT(e,t,n)}}function hT(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,rf.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var i,o;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,$e.inspect)(u.type)} but ${t.name}.${c} is type ${(0,$e.inspect)(l.type)}.`,[(i=
u.astNode)===null||i===void 0?void 0:i.type,(o=l.astNode)===null||o===void 0?void 0:o.type])}for(let p of u.args){let f=p.name,m=l.args.find(b=>b.name===f);if(!m){
e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,rf.isEqualType)(
p.type,m.type)){var s,a;e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expects type ${(0,$e.inspect)(p.type)} but ${t.name}.${c}(${f}:) is type ${(0,$e.
inspect)(m.type)}.`,[(s=p.astNode)===null||s===void 0?void 0:s.type,(a=m.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let f=p.name;!u.args.
find(b=>b.name===f)&&(0,ve.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${f} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function yT(e,t,r){let n=t.getInterfaces();for(let i of r.getInterfaces())n.includes(i)||e.reportError(i===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${i.name} because it is implemented by ${r.
name}.`,[...Ei(r,i),...Ei(t,r)])}function gT(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let i of r){if(n[i.name]){e.reportError(`Union type ${t.name} can only include type ${i.name} onc\
e.`,sf(t,i.name));continue}n[i.name]=!0,(0,ve.isObjectType)(i)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,$e.inspect)(
i)}.`,sf(t,String(i)))}}function _T(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)Yr(e,n)}function bT(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){if(Yr(e,o),!(0,ve.isInputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be In\
put Type but got: ${(0,$e.inspect)(o.type)}.`,(n=o.astNode)===null||n===void 0?void 0:n.type)}if((0,ve.isRequiredInputField)(o)&&o.deprecationReason!=null){var i;
e.reportError(`Required input field ${t.name}.${o.name} cannot be deprecated.`,[pu(o.astNode),(i=o.astNode)===null||i===void 0?void 0:i.type])}t.isOneOf&&vT(t,o,
e)}}function vT(e,t,r){if((0,ve.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function TT(e){let t=Object.
create(null),r=[],n=Object.create(null);return i;function i(o){if(t[o.name])return;t[o.name]=!0,n[o.name]=r.length;let s=Object.values(o.getFields());for(let a of s)
if((0,ve.isNonNullType)(a.type)&&(0,ve.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)i(u);else{let l=r.slice(c),p=l.
map(f=>f.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(f=>f.astNode))}
r.pop()}n[o.name]=void 0}}function Ei(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.interfaces)!==null&&s!==
void 0?s:[]}).filter(o=>o.name.value===t.name)}function sf(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(o=>{var s;return(s=o.types)!==
null&&s!==void 0?s:[]}).filter(o=>o.name.value===t)}function pu(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===af.
GraphQLDeprecatedDirective.name)}});var Rn=y(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});Ar.BREAK=void 0;Ar.getEnterLeaveForKind=Wo;Ar.getVisitFn=OT;Ar.visit=RT;Ar.visitInParallel=
NT;var ET=Be(),ST=Z(),du=Xe(),cf=$(),Sn=Object.freeze({});Ar.BREAK=Sn;function RT(e,t,r=du.QueryDocumentKeys){let n=new Map;for(let U of Object.values(cf.Kind))
n.set(U,Wo(t,U));let i,o=Array.isArray(e),s=[e],a=-1,u=[],c=e,l,p,f=[],m=[];do{a++;let U=a===s.length,Le=U&&u.length!==0;if(U){if(l=m.length===0?void 0:f[f.length-
1],c=p,p=m.pop(),Le)if(o){c=c.slice();let Pe=0;for(let[Qe,rt]of u){let er=Qe-Pe;rt===null?(c.splice(er,1),Pe++):c[er]=rt}}else{c={...c};for(let[Pe,Qe]of u)c[Pe]=
Qe}a=i.index,s=i.keys,u=i.edits,o=i.inArray,i=i.prev}else if(p){if(l=o?a:s[a],c=p[l],c==null)continue;f.push(l)}let Y;if(!Array.isArray(c)){var b,k;(0,du.isNode)(
c)||(0,ET.devAssert)(!1,`Invalid AST Node: ${(0,ST.inspect)(c)}.`);let Pe=U?(b=n.get(c.kind))===null||b===void 0?void 0:b.leave:(k=n.get(c.kind))===null||k===void 0?
void 0:k.enter;if(Y=Pe?.call(t,c,l,p,f,m),Y===Sn)break;if(Y===!1){if(!U){f.pop();continue}}else if(Y!==void 0&&(u.push([l,Y]),!U))if((0,du.isNode)(Y))c=Y;else{f.
pop();continue}}if(Y===void 0&&Le&&u.push([l,c]),U)f.pop();else{var C;i={inArray:o,index:a,keys:s,edits:u,prev:i},o=Array.isArray(c),s=o?c:(C=r[c.kind])!==null&&
C!==void 0?C:[],a=-1,u=[],p&&m.push(p),p=c}}while(i!==void 0);return u.length!==0?u[u.length-1][1]:e}function NT(e){let t=new Array(e.length).fill(null),r=Object.
create(null);for(let n of Object.values(cf.Kind)){let i=!1,o=new Array(e.length).fill(void 0),s=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{
enter:c,leave:l}=Wo(e[u],n);i||(i=c!=null||l!=null),o[u]=c,s[u]=l}if(!i)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let f=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===!1)t[p]=c;else if(f===Sn)t[p]=Sn;else if(f!==void 0)return f}},leave(...u){let c=u[0];for(let p=0;p<
e.length;p++)if(t[p]===null){var l;let f=(l=s[p])===null||l===void 0?void 0:l.apply(e[p],u);if(f===Sn)t[p]=Sn;else if(f!==void 0&&f!==!1)return f}else t[p]===c&&
(t[p]=null)}};r[n]=a}return r}function Wo(e,t){let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}
function OT(e,t,r){let{enter:n,leave:i}=Wo(e,t);return r?i:n}});var Qt=y(hu=>{"use strict";Object.defineProperty(hu,"__esModule",{value:!0});hu.typeFromAST=mu;var fu=$(),lf=Q();function mu(e,t){switch(t.kind){case fu.Kind.LIST_TYPE:{
let r=mu(e,t.type);return r&&new lf.GraphQLList(r)}case fu.Kind.NON_NULL_TYPE:{let r=mu(e,t.type);return r&&new lf.GraphQLNonNull(r)}case fu.Kind.NAMED_TYPE:return e.
getType(t.name.value)}}});var Xo=y(Ri=>{"use strict";Object.defineProperty(Ri,"__esModule",{value:!0});Ri.TypeInfo=void 0;Ri.visitWithTypeInfo=PT;var IT=Xe(),Te=$(),pf=Rn(),Ee=Q(),Nn=_t(),
df=Qt(),yu=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??wT,r&&((0,Ee.isInputType)(r)&&this._inputTypeStack.push(r),(0,Ee.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,Ee.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case Te.Kind.SELECTION_SET:{let i=(0,Ee.getNamedType)(this.getType());this._parentTypeStack.push(
(0,Ee.isCompositeType)(i)?i:void 0);break}case Te.Kind.FIELD:{let i=this.getParentType(),o,s;i&&(o=this._getFieldDef(r,i,t),o&&(s=o.type)),this._fieldDefStack.push(
o),this._typeStack.push((0,Ee.isOutputType)(s)?s:void 0);break}case Te.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case Te.Kind.OPERATION_DEFINITION:{
let i=r.getRootType(t.operation);this._typeStack.push((0,Ee.isObjectType)(i)?i:void 0);break}case Te.Kind.INLINE_FRAGMENT:case Te.Kind.FRAGMENT_DEFINITION:{let i=t.
typeCondition,o=i?(0,df.typeFromAST)(r,i):(0,Ee.getNamedType)(this.getType());this._typeStack.push((0,Ee.isOutputType)(o)?o:void 0);break}case Te.Kind.VARIABLE_DEFINITION:{
let i=(0,df.typeFromAST)(r,t.type);this._inputTypeStack.push((0,Ee.isInputType)(i)?i:void 0);break}case Te.Kind.ARGUMENT:{var n;let i,o,s=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();s&&(i=s.args.find(a=>a.name===t.name.value),i&&(o=i.type)),this._argument=i,this._defaultValueStack.push(i?i.defaultValue:
void 0),this._inputTypeStack.push((0,Ee.isInputType)(o)?o:void 0);break}case Te.Kind.LIST:{let i=(0,Ee.getNullableType)(this.getInputType()),o=(0,Ee.isListType)(
i)?i.ofType:i;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,Ee.isInputType)(o)?o:void 0);break}case Te.Kind.OBJECT_FIELD:{let i=(0,Ee.getNamedType)(
this.getInputType()),o,s;(0,Ee.isInputObjectType)(i)&&(s=i.getFields()[t.name.value],s&&(o=s.type)),this._defaultValueStack.push(s?s.defaultValue:void 0),this._inputTypeStack.
push((0,Ee.isInputType)(o)?o:void 0);break}case Te.Kind.ENUM:{let i=(0,Ee.getNamedType)(this.getInputType()),o;(0,Ee.isEnumType)(i)&&(o=i.getValue(t.value)),this.
_enumValue=o;break}default:}}leave(t){switch(t.kind){case Te.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case Te.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case Te.Kind.DIRECTIVE:this._directive=null;break;case Te.Kind.OPERATION_DEFINITION:case Te.Kind.INLINE_FRAGMENT:case Te.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case Te.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case Te.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case Te.Kind.LIST:case Te.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case Te.Kind.ENUM:
this._enumValue=null;break;default:}}};Ri.TypeInfo=yu;function wT(e,t,r){let n=r.name.value;if(n===Nn.SchemaMetaFieldDef.name&&e.getQueryType()===t)return Nn.SchemaMetaFieldDef;
if(n===Nn.TypeMetaFieldDef.name&&e.getQueryType()===t)return Nn.TypeMetaFieldDef;if(n===Nn.TypeNameMetaFieldDef.name&&(0,Ee.isCompositeType)(t))return Nn.TypeNameMetaFieldDef;
if((0,Ee.isObjectType)(t)||(0,Ee.isInterfaceType)(t))return t.getFields()[n]}function PT(e,t){return{enter(...r){let n=r[0];e.enter(n);let i=(0,pf.getEnterLeaveForKind)(
t,n.kind).enter;if(i){let o=i.apply(t,r);return o!==void 0&&(e.leave(n),(0,IT.isNode)(o)&&e.enter(o)),o}},leave(...r){let n=r[0],i=(0,pf.getEnterLeaveForKind)(t,
n.kind).leave,o;return i&&(o=i.apply(t,r)),e.leave(n),o}}}});var Jr=y(it=>{"use strict";Object.defineProperty(it,"__esModule",{value:!0});it.isConstValueNode=gu;it.isDefinitionNode=AT;it.isExecutableDefinitionNode=ff;it.isSchemaCoordinateNode=
LT;it.isSelectionNode=DT;it.isTypeDefinitionNode=yf;it.isTypeExtensionNode=_f;it.isTypeNode=kT;it.isTypeSystemDefinitionNode=hf;it.isTypeSystemExtensionNode=gf;
it.isValueNode=mf;var F=$();function AT(e){return ff(e)||hf(e)||gf(e)}function ff(e){return e.kind===F.Kind.OPERATION_DEFINITION||e.kind===F.Kind.FRAGMENT_DEFINITION}
function DT(e){return e.kind===F.Kind.FIELD||e.kind===F.Kind.FRAGMENT_SPREAD||e.kind===F.Kind.INLINE_FRAGMENT}function mf(e){return e.kind===F.Kind.VARIABLE||e.
kind===F.Kind.INT||e.kind===F.Kind.FLOAT||e.kind===F.Kind.STRING||e.kind===F.Kind.BOOLEAN||e.kind===F.Kind.NULL||e.kind===F.Kind.ENUM||e.kind===F.Kind.LIST||e.kind===
F.Kind.OBJECT}function gu(e){return mf(e)&&(e.kind===F.Kind.LIST?e.values.some(gu):e.kind===F.Kind.OBJECT?e.fields.some(t=>gu(t.value)):e.kind!==F.Kind.VARIABLE)}
function kT(e){return e.kind===F.Kind.NAMED_TYPE||e.kind===F.Kind.LIST_TYPE||e.kind===F.Kind.NON_NULL_TYPE}function hf(e){return e.kind===F.Kind.SCHEMA_DEFINITION||
yf(e)||e.kind===F.Kind.DIRECTIVE_DEFINITION}function yf(e){return e.kind===F.Kind.SCALAR_TYPE_DEFINITION||e.kind===F.Kind.OBJECT_TYPE_DEFINITION||e.kind===F.Kind.
INTERFACE_TYPE_DEFINITION||e.kind===F.Kind.UNION_TYPE_DEFINITION||e.kind===F.Kind.ENUM_TYPE_DEFINITION||e.kind===F.Kind.INPUT_OBJECT_TYPE_DEFINITION}function gf(e){
return e.kind===F.Kind.SCHEMA_EXTENSION||e.kind===F.Kind.DIRECTIVE_EXTENSION||_f(e)}function _f(e){return e.kind===F.Kind.SCALAR_TYPE_EXTENSION||e.kind===F.Kind.
OBJECT_TYPE_EXTENSION||e.kind===F.Kind.INTERFACE_TYPE_EXTENSION||e.kind===F.Kind.UNION_TYPE_EXTENSION||e.kind===F.Kind.ENUM_TYPE_EXTENSION||e.kind===F.Kind.INPUT_OBJECT_TYPE_EXTENSION}
function LT(e){return e.kind===F.Kind.TYPE_COORDINATE||e.kind===F.Kind.MEMBER_COORDINATE||e.kind===F.Kind.ARGUMENT_COORDINATE||e.kind===F.Kind.DIRECTIVE_COORDINATE||
e.kind===F.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var bu=y(_u=>{"use strict";Object.defineProperty(_u,"__esModule",{value:!0});_u.ExecutableDefinitionsRule=CT;var jT=w(),bf=$(),xT=Jr();function CT(e){return{Document(t){
for(let r of t.definitions)if(!(0,xT.isExecutableDefinitionNode)(r)){let n=r.kind===bf.Kind.SCHEMA_DEFINITION||r.kind===bf.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new jT.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var Tu=y(vu=>{"use strict";Object.defineProperty(vu,"__esModule",{value:!0});vu.FieldsOnCorrectTypeRule=GT;var vf=Nr(),qT=ai(),FT=Ir(),MT=w(),Ni=Q();function GT(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let i=e.getSchema(),o=t.name.value,s=(0,vf.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:VT(i,r,o));s===""&&(s=(0,vf.didYouMean)(e.hideSuggestions?[]:UT(r,o))),e.reportError(new MT.GraphQLError(`Cannot query field "${o}" on type "${r.name}".`+s,{
nodes:t}))}}}}function VT(e,t,r){if(!(0,Ni.isAbstractType)(t))return[];let n=new Set,i=Object.create(null);for(let s of e.getPossibleTypes(t))if(s.getFields()[r]){
n.add(s),i[s.name]=1;for(let a of s.getInterfaces()){var o;a.getFields()[r]&&(n.add(a),i[a.name]=((o=i[a.name])!==null&&o!==void 0?o:0)+1)}}return[...n].sort((s,a)=>{
let u=i[a.name]-i[s.name];return u!==0?u:(0,Ni.isInterfaceType)(s)&&e.isSubType(s,a)?-1:(0,Ni.isInterfaceType)(a)&&e.isSubType(a,s)?1:(0,qT.naturalCompare)(s.name,
a.name)}).map(s=>s.name)}function UT(e,t){if((0,Ni.isObjectType)(e)||(0,Ni.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,FT.suggestionList)(t,r)}
return[]}});var Su=y(Eu=>{"use strict";Object.defineProperty(Eu,"__esModule",{value:!0});Eu.FragmentsOnCompositeTypesRule=$T;var Tf=w(),Ef=ht(),Sf=Q(),Rf=Qt();function $T(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,Rf.typeFromAST)(e.getSchema(),r);if(n&&!(0,Sf.isCompositeType)(n)){let i=(0,Ef.print)(r);e.reportError(
new Tf.GraphQLError(`Fragment cannot condition on non composite type "${i}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,Rf.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,Sf.isCompositeType)(r)){let n=(0,Ef.print)(t.typeCondition);e.reportError(new Tf.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var Ru=y(Zo=>{"use strict";Object.defineProperty(Zo,"__esModule",{value:!0});Zo.KnownArgumentNamesOnDirectivesRule=wf;Zo.KnownArgumentNamesRule=BT;var Nf=Nr(),Of=Ir(),
If=w(),QT=$(),KT=Ze();function BT(e){return{...wf(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),i=e.getParentType();if(!r&&n&&i){let o=t.name.value,s=e.
hideSuggestions?[]:(0,Of.suggestionList)(o,n.args.map(a=>a.name));e.reportError(new If.GraphQLError(`Unknown argument "${o}" on field "${i.name}.${n.name}".`+(0,Nf.
didYouMean)(s),{nodes:t}))}}}}function wf(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():KT.specifiedDirectives;for(let s of n)t[s.name]=new Set(
s.args.map(a=>a.name));let i=e.getDocument().definitions;for(let s of i)if(s.kind===QT.Kind.DIRECTIVE_DEFINITION){var o;let a=(o=s.arguments)!==null&&o!==void 0?
o:[];t[s.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(s){let a=s.name.value,u=t[a];if(s.arguments&&u)for(let c of s.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,Of.suggestionList)(l,Array.from(u));e.reportError(new If.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,Nf.didYouMean)(p)),{nodes:c}))}}return!1}}}});var wu=y(Iu=>{"use strict";Object.defineProperty(Iu,"__esModule",{value:!0});Iu.KnownDirectivesRule=HT;var YT=Z(),Nu=Ye(),Pf=w(),Ou=Xe(),ke=gn(),ce=$(),JT=Ze();
function HT(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():JT.specifiedDirectives;for(let o of n)t[o.name]=o.locations;let i=e.getDocument().
definitions;for(let o of i)o.kind===ce.Kind.DIRECTIVE_DEFINITION&&(t[o.name.value]=o.locations.map(s=>s.value));return{Directive(o,s,a,u,c){let l=o.name.value,p=t[l];
if(!p){e.reportError(new Pf.GraphQLError(`Unknown directive "@${l}".`,{nodes:o}));return}let f=zT(c);f&&!p.includes(f)&&e.reportError(new Pf.GraphQLError(`Direc\
tive "@${l}" may not be used on ${f}.`,{nodes:o}))}}}function zT(e){let t=e[e.length-1];switch("kind"in t||(0,Nu.invariant)(!1),t.kind){case ce.Kind.OPERATION_DEFINITION:
return WT(t.operation);case ce.Kind.FIELD:return ke.DirectiveLocation.FIELD;case ce.Kind.FRAGMENT_SPREAD:return ke.DirectiveLocation.FRAGMENT_SPREAD;case ce.Kind.
INLINE_FRAGMENT:return ke.DirectiveLocation.INLINE_FRAGMENT;case ce.Kind.FRAGMENT_DEFINITION:return ke.DirectiveLocation.FRAGMENT_DEFINITION;case ce.Kind.VARIABLE_DEFINITION:
return ke.DirectiveLocation.VARIABLE_DEFINITION;case ce.Kind.SCHEMA_DEFINITION:case ce.Kind.SCHEMA_EXTENSION:return ke.DirectiveLocation.SCHEMA;case ce.Kind.SCALAR_TYPE_DEFINITION:case ce.
Kind.SCALAR_TYPE_EXTENSION:return ke.DirectiveLocation.SCALAR;case ce.Kind.OBJECT_TYPE_DEFINITION:case ce.Kind.OBJECT_TYPE_EXTENSION:return ke.DirectiveLocation.
OBJECT;case ce.Kind.FIELD_DEFINITION:return ke.DirectiveLocation.FIELD_DEFINITION;case ce.Kind.INTERFACE_TYPE_DEFINITION:case ce.Kind.INTERFACE_TYPE_EXTENSION:return ke.
DirectiveLocation.INTERFACE;case ce.Kind.UNION_TYPE_DEFINITION:case ce.Kind.UNION_TYPE_EXTENSION:return ke.DirectiveLocation.UNION;case ce.Kind.ENUM_TYPE_DEFINITION:case ce.
Kind.ENUM_TYPE_EXTENSION:return ke.DirectiveLocation.ENUM;case ce.Kind.ENUM_VALUE_DEFINITION:return ke.DirectiveLocation.ENUM_VALUE;case ce.Kind.INPUT_OBJECT_TYPE_DEFINITION:case ce.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return ke.DirectiveLocation.INPUT_OBJECT;case ce.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,Nu.invariant)(
!1),r.kind===ce.Kind.INPUT_OBJECT_TYPE_DEFINITION?ke.DirectiveLocation.INPUT_FIELD_DEFINITION:ke.DirectiveLocation.ARGUMENT_DEFINITION}case ce.Kind.DIRECTIVE_DEFINITION:case ce.
Kind.DIRECTIVE_EXTENSION:return ke.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,Nu.invariant)(!1,"Unexpected kind: "+(0,YT.inspect)(t.kind))}}function WT(e){
switch(e){case Ou.OperationTypeNode.QUERY:return ke.DirectiveLocation.QUERY;case Ou.OperationTypeNode.MUTATION:return ke.DirectiveLocation.MUTATION;case Ou.OperationTypeNode.
SUBSCRIPTION:return ke.DirectiveLocation.SUBSCRIPTION}}});var Au=y(Pu=>{"use strict";Object.defineProperty(Pu,"__esModule",{value:!0});Pu.KnownFragmentNamesRule=ZT;var XT=w();function ZT(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new XT.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var Lu=y(ku=>{"use strict";Object.defineProperty(ku,"__esModule",{value:!0});ku.KnownTypeNamesRule=o0;var e0=Nr(),t0=Ir(),r0=w(),Du=Jr(),n0=_t(),i0=$t();function o0(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let o of e.getDocument().definitions)(0,Du.isTypeDefinitionNode)(o)&&(n[o.name.
value]=!0);let i=[...Object.keys(r),...Object.keys(n)];return{NamedType(o,s,a,u,c){let l=o.name.value;if(!r[l]&&!n[l]){var p;let f=(p=c[2])!==null&&p!==void 0?p:
a,m=f!=null&&s0(f);if(m&&Af.includes(l))return;let b=e.hideSuggestions?[]:(0,t0.suggestionList)(l,m?Af.concat(i):i);e.reportError(new r0.GraphQLError(`Unknown t\
ype "${l}".`+(0,e0.didYouMean)(b),{nodes:o}))}}}}var Af=[...i0.specifiedScalarTypes,...n0.introspectionTypes].map(e=>e.name);function s0(e){return"kind"in e&&((0,Du.
isTypeSystemDefinitionNode)(e)||(0,Du.isTypeSystemExtensionNode)(e))}});var xu=y(ju=>{"use strict";Object.defineProperty(ju,"__esModule",{value:!0});ju.LoneAnonymousOperationRule=c0;var a0=w(),u0=$();function c0(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===u0.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new a0.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var qu=y(Cu=>{"use strict";Object.defineProperty(Cu,"__esModule",{value:!0});Cu.LoneSchemaDefinitionRule=l0;var Df=w();function l0(e){var t,r,n;let i=e.getSchema(),
o=(t=(r=(n=i?.astNode)!==null&&n!==void 0?n:i?.getQueryType())!==null&&r!==void 0?r:i?.getMutationType())!==null&&t!==void 0?t:i?.getSubscriptionType(),s=0;return{
SchemaDefinition(a){if(o){e.reportError(new Df.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}s>0&&e.reportError(new Df.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++s}}}});var Mu=y(Fu=>{"use strict";Object.defineProperty(Fu,"__esModule",{value:!0});Fu.MaxIntrospectionDepthRule=f0;var p0=w(),kf=$(),d0=3;function f0(e){let t=Object.
create(null),r=Object.create(null);function n(i,o,s=0){if(i.kind===kf.Kind.FRAGMENT_SPREAD){let a=i.name.value,u=r[a];if(u!==void 0&&u<=s)return!0;let c=o[a],l=t[a];
if(c!==void 0&&c>=s||l!==void 0&&l>=s)return!1;let p=e.getFragment(a);return p?(o[a]=s,n(p,o,s)?(r[a]=s,!0):(t[a]=s,!1)):!1}if(i.kind===kf.Kind.FIELD&&(i.name.value===
"fields"||i.name.value==="interfaces"||i.name.value==="possibleTypes"||i.name.value==="inputFields")&&(s++,s>=d0))return!0;if("selectionSet"in i&&i.selectionSet){
for(let a of i.selectionSet.selections)if(n(a,o,s))return!0}return!1}return{Field(i){if((i.name.value==="__schema"||i.name.value==="__type")&&n(i,Object.create(
null)))return e.reportError(new p0.GraphQLError("Maximum introspection depth exceeded",{nodes:[i]})),!1}}}});var Vu=y(Gu=>{"use strict";Object.defineProperty(Gu,"__esModule",{value:!0});Gu.NoFragmentCyclesRule=h0;var m0=w();function h0(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(o){return i(o),!1}};function i(o){if(t[o.name.value])return;let s=o.name.value;t[s]=!0;
let a=e.getFragmentSpreads(o.selectionSet);if(a.length!==0){n[s]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&i(p)}else{let p=r.slice(l),f=p.slice(0,-1).map(m=>'"'+m.name.value+'"').join(", ");e.reportError(new m0.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(f!==""?` via ${f}.`:"."),{nodes:p}))}r.pop()}n[s]=void 0}}}});var $u=y(Uu=>{"use strict";Object.defineProperty(Uu,"__esModule",{value:!0});Uu.NoUndefinedVariablesRule=g0;var y0=w();function g0(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i}of n){let o=i.name.value;t[o]!==!0&&e.reportError(
new y0.GraphQLError(r.name?`Variable "$${o}" is not defined by operation "${r.name.value}".`:`Variable "$${o}" is not defined.`,{nodes:[i,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var Ku=y(Qu=>{"use strict";Object.defineProperty(Qu,"__esModule",{value:!0});Qu.NoUnusedFragmentsRule=b0;var _0=w();function b0(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(i=>i.name.
value));for(let i of r){let o=i.name.value;n.has(o)||e.reportError(new _0.GraphQLError(`Fragment "${o}" is never used.`,{nodes:i}))}}}}}});var Yu=y(Bu=>{"use strict";Object.defineProperty(Bu,"__esModule",{value:!0});Bu.NoUnusedVariablesRule=T0;var v0=w();function T0(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),i=e.getRecursiveVariableUsages(r);for(let{node:o}of i)n[o.name.value]=!0;for(let o of t){let s=o.variable.name.
value;n[s]!==!0&&e.reportError(new v0.GraphQLError(r.name?`Variable "$${s}" is never used in operation "${r.name.value}".`:`Variable "$${s}" is never used.`,{nodes:o}))}}},
VariableDefinition(r){t.push(r)}}}});var ts=y(es=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});es.validationAbortedError=void 0;var E0=w(),S0=new E0.GraphQLError("Validation abor\
ted.");es.validationAbortedError=S0});var ec=y(Zu=>{"use strict";Object.defineProperty(Zu,"__esModule",{value:!0});Zu.OverlappingFieldsCanBeMergedRule=w0;var Lf=Z(),R0=w(),N0=Xe(),Kt=$(),ot=Q(),qf=Qt(),
O0=ts(),Ju=1e3,jf=20,I0=5e5;function w0(e){let t={comparedFragmentPairs:new Wu,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:I0};
return{SelectionSet(r,n,i){var o;if(i&&"kind"in i&&i.kind===Kt.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((o=r.selections[0])===null||o===void 0?void 0:o.kind)!==
Kt.Kind.INLINE_FRAGMENT)return;let s=P0(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of s)e.reportError(new R0.GraphQLError(`Fie\
lds "${Oi(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function P0(e,t,r,n){let i=[],
o=is(e,t,r,n);if(D0(e,i,t,o.groupedFieldSet),o.fragmentNames.length!==0&&(o.groupedFieldSet.size!==0||o.fragmentNames.length>1))for(let s=0;s<o.fragmentNames.length;s++){
rs(e,i,t,!1,o,o.fragmentNames[s]);for(let a=s+1;a<o.fragmentNames.length;a++)ns(e,i,t,!1,o.fragmentNames[s],o.fragmentNames[a])}return i}function rs(e,t,r,n,i,o){
var s;if(In(r,1),i.groupedFieldSet.size===0)return;let a=(s=i.comparedFragments)!==null&&s!==void 0?s:i.comparedFragments=new Map,u=a.get(o);if(u===!1||n&&u===!0)
return;a.set(o,n);let c=e.getFragment(o);if(!c)return;let l=zu(e,r,c);if(i!==l){Xu(e,t,r,n,i,l);for(let p of l.fragmentNames)rs(e,t,r,n,i,p)}}function ns(e,t,r,n,i,o){
In(r,2);let{comparedFragmentPairs:s}=r;if(i===o||s.has(i,o,n))return;s.add(i,o,n);let a=e.getFragment(i),u=e.getFragment(o);if(!a||!u)return;let c=zu(e,r,a),l=zu(
e,r,u);Xu(e,t,r,n,c,l);for(let p of l.fragmentNames)ns(e,t,r,n,i,p);for(let p of c.fragmentNames)ns(e,t,r,n,p,o)}function A0(e,t,r,n,i,o,s){let a=[],u=is(e,t,n,
i),c=is(e,t,o,s);Xu(e,a,t,r,u,c);for(let l of c.fragmentNames)rs(e,a,t,r,u,l);for(let l of u.fragmentNames)rs(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)ns(e,a,t,r,l,p);return a}function D0(e,t,r,n){for(let[i,o]of n)if(o.length>1)for(let s=0;s<o.length;s++)for(let a=s+1;a<o.length;a++){let u=Ff(e,r,
!1,i,o[s],o[a]);u&&t.push(u)}}function Xu(e,t,r,n,i,o){if(!(i.groupedFieldSet.size===0||o.groupedFieldSet.size===0))for(let{responseName:s,fields1:a,fields2:u}of k0(
r,i,o))for(let c of a)for(let l of u){let p=Ff(e,r,n,s,c,l);p&&t.push(p)}}function k0(e,t,r){var n;let i=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,o=i.get(r);if(o!==void 0)return o;let s=[];for(let[a,u]of t.groupedFieldSet){In(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&s.push({responseName:a,fields1:u,
fields2:c})}return i.set(r,s),s}function Ff(e,t,r,n,i,o){let{parentType:s,node:a,definition:u}=i,{parentType:c,node:l,definition:p}=o,f=r||s!==c&&(0,ot.isObjectType)(
s)&&(0,ot.isObjectType)(c);if(In(t,2),i.isSimpleLeaf&&o.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!f){let Y=On(i),Pe=On(o),Qe=Y.comparisons.
get(Pe);if(Qe===void 0){let rt=a.name.value,er=l.name.value;Qe=rt!==er?`"${Oi(rt)}" and "${Oi(er)}" are different fields`:j0(t,Y.arguments,Pe.arguments)?null:"t\
hey have differing arguments",Y.comparisons.set(Pe,Qe)}if(Qe!==null)return{responseName:n,reason:Qe,fields1:[a],fields2:[l]}}let m=u?.type,b=p?.type;if(m&&b&&Hu(
t,m,b)){var k,C;let Y=On(i),Pe=On(o),Qe=(k=Y.typeString)!==null&&k!==void 0?k:Y.typeString=(0,Lf.inspect)(m),rt=(C=Pe.typeString)!==null&&C!==void 0?C:Pe.typeString=
(0,Lf.inspect)(b);return{responseName:n,reason:`they return conflicting types "${Qe}" and "${rt}"`,fields1:[a],fields2:[l]}}let U=a.selectionSet,Le=l.selectionSet;
if(U&&Le){let Y=A0(e,t,f,On(i).namedType,U,On(o).namedType,Le);return x0(Y,n,a,l)}}function On(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,ot.
getNamedType)((t=e.definition)===null||t===void 0?void 0:t.type),arguments:L0(e.node.arguments)}}return e.info}function L0(e){if(e===void 0||e.length===0)return;
let t=new Map;for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function j0(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.
length)return!1;let n=r.values;return t.nodes.every(i=>{In(e,1);let o=n.get(i.name.value);return o===void 0?!1:xf(e,i.value)===xf(e,o)})}function xf(e,t){let r=e.
stringifiedValues.get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(i,o)=>{if(!(0,N0.isNode)(o))return o;switch(o.kind){case Kt.Kind.VARIABLE:return[o.kind,
o.name.value];case Kt.Kind.OBJECT:return[o.kind,o.fields.slice().sort((s,a)=>s.name.value<a.name.value?-1:s.name.value>a.name.value?1:0)];case Kt.Kind.OBJECT_FIELD:
return[o.name.value,o.value];case Kt.Kind.LIST:return[o.kind,o.values];case Kt.Kind.STRING:return[o.kind,o.value,o.block===!0];default:return[o.kind,"value"in o?
o.value:null]}});return e.stringifiedValues.set(t,n),n}function Hu(e,t,r){return t===r?!1:(In(e,1),(0,ot.isListType)(t)?(0,ot.isListType)(r)?Hu(e,t.ofType,r.ofType):
!0:(0,ot.isListType)(r)?!0:(0,ot.isNonNullType)(t)?(0,ot.isNonNullType)(r)?Hu(e,t.ofType,r.ofType):!0:(0,ot.isNonNullType)(r)?!0:(0,ot.isLeafType)(t)||(0,ot.isLeafType)(
r)?t!==r:!1)}function is(e,t,r,n){let{cachedCollectFieldsResults:i}=t,o=i.get(r);o===void 0&&(o=new Map,i.set(r,o));let s=o.get(n);if(s)return s;let a=new Map,u=new Set;
Mf(e,r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return o.set(n,c),c}function zu(e,t,r){let n=(0,qf.typeFromAST)(e.getSchema(),r.typeCondition);return is(
e,t,n,r.selectionSet)}function Mf(e,t,r,n,i){for(let a of r.selections)switch(a.kind){case Kt.Kind.FIELD:{var o,s;let u=a.name.value,c;((0,ot.isObjectType)(t)||
(0,ot.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((o=(s=a.arguments)===null||s===void 0?void 0:s.length)!==null&&o!==void 0?o:0)===0&&!a.selectionSet});break}case Kt.Kind.FRAGMENT_SPREAD:i.add(a.name.
value);break;case Kt.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,qf.typeFromAST)(e.getSchema(),u):t;Mf(e,c,a.selectionSet,n,i);break}}}function x0(e,t,r,n){
if(e.length>0){let i="";for(let{responseName:o,reason:s}of e)if(i+=(i===""?"":" and ")+`subfields "${Oi(o)}" conflict because ${s}`,i.length>Ju)break;return{responseName:t,
reason:Oi(i),fields1:Cf(r,e,"fields1"),fields2:Cf(n,e,"fields2")}}}function Cf(e,t,r){let n=[e];for(let i of t){let o=jf-n.length,s=i[r].slice(-o);if(n.push(...s),
n.length===jf)break}return n}function Oi(e){return e.length>Ju?e.slice(0,Ju)+"...":e}function In(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw O0.validationAbortedError}var Wu=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var i;let o=(i=
this._data.get(t))===null||i===void 0?void 0:i.get(r);return o===void 0?!1:n?!0:n===o}add(t,r,n){let i=this._data.get(t);i===void 0?this._data.set(t,new Map([[r,
n]])):i.set(r,n)}}});var nc=y(rc=>{"use strict";Object.defineProperty(rc,"__esModule",{value:!0});rc.PossibleFragmentSpreadsRule=q0;var os=Z(),Gf=w(),tc=Q(),Vf=fi(),C0=Qt();function q0(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,tc.isCompositeType)(r)&&(0,tc.isCompositeType)(n)&&!(0,Vf.doTypesOverlap)(e.getSchema(),r,n)){
let i=(0,os.inspect)(n),o=(0,os.inspect)(r);e.reportError(new Gf.GraphQLError(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${o}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=F0(e,r),i=e.getParentType();if(n&&i&&!(0,Vf.doTypesOverlap)(e.getSchema(),n,i)){let o=(0,os.inspect)(i),
s=(0,os.inspect)(n);e.reportError(new Gf.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${o}" can never be of type "${s}".`,{nodes:t}))}}}}
function F0(e,t){let r=e.getFragment(t);if(r){let n=(0,C0.typeFromAST)(e.getSchema(),r.typeCondition);if((0,tc.isCompositeType)(n))return n}}});var oc=y(ic=>{"use strict";Object.defineProperty(ic,"__esModule",{value:!0});ic.PossibleTypeExtensionsRule=U0;var M0=Nr(),$f=Z(),Qf=Ye(),G0=Ir(),Uf=w(),he=$(),V0=Jr(),
wn=Q();function U0(e){let t=e.getSchema(),r=Object.create(null);for(let i of e.getDocument().definitions)(0,V0.isTypeDefinitionNode)(i)&&(r[i.name.value]=i);return{
ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(i){let o=i.
name.value,s=r[o],a=t?.getType(o),u;if(s?u=$0[s.kind]:a&&(u=Q0(a)),u){if(u!==i.kind){let c=K0(i.kind);e.reportError(new Uf.GraphQLError(`Cannot extend non-${c} \
type "${o}".`,{nodes:s?[s,i]:i}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,G0.suggestionList)(o,c);e.reportError(new Uf.GraphQLError(`Cannot exte\
nd type "${o}" because it is not defined.`+(0,M0.didYouMean)(l),{nodes:i.name}))}}}var $0={[he.Kind.SCALAR_TYPE_DEFINITION]:he.Kind.SCALAR_TYPE_EXTENSION,[he.Kind.
OBJECT_TYPE_DEFINITION]:he.Kind.OBJECT_TYPE_EXTENSION,[he.Kind.INTERFACE_TYPE_DEFINITION]:he.Kind.INTERFACE_TYPE_EXTENSION,[he.Kind.UNION_TYPE_DEFINITION]:he.Kind.
UNION_TYPE_EXTENSION,[he.Kind.ENUM_TYPE_DEFINITION]:he.Kind.ENUM_TYPE_EXTENSION,[he.Kind.INPUT_OBJECT_TYPE_DEFINITION]:he.Kind.INPUT_OBJECT_TYPE_EXTENSION};function Q0(e){
if((0,wn.isScalarType)(e))return he.Kind.SCALAR_TYPE_EXTENSION;if((0,wn.isObjectType)(e))return he.Kind.OBJECT_TYPE_EXTENSION;if((0,wn.isInterfaceType)(e))return he.
Kind.INTERFACE_TYPE_EXTENSION;if((0,wn.isUnionType)(e))return he.Kind.UNION_TYPE_EXTENSION;if((0,wn.isEnumType)(e))return he.Kind.ENUM_TYPE_EXTENSION;if((0,wn.isInputObjectType)(
e))return he.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,Qf.invariant)(!1,"Unexpected type: "+(0,$f.inspect)(e))}function K0(e){switch(e){case he.Kind.SCALAR_TYPE_EXTENSION:
return"scalar";case he.Kind.OBJECT_TYPE_EXTENSION:return"object";case he.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case he.Kind.UNION_TYPE_EXTENSION:return"\
union";case he.Kind.ENUM_TYPE_EXTENSION:return"enum";case he.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,Qf.invariant)(!1,"Unexpected kind:\
 "+(0,$f.inspect)(e))}}});var ac=y(ss=>{"use strict";Object.defineProperty(ss,"__esModule",{value:!0});ss.ProvidedRequiredArgumentsOnDirectivesRule=Hf;ss.ProvidedRequiredArgumentsRule=J0;
var Bf=Z(),Kf=Or(),Yf=w(),Jf=$(),B0=ht(),sc=Q(),Y0=Ze();function J0(e){return{...Hf(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let i=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(o=>o.name.value));for(let o of n.args)if(!i.has(o.name)&&(0,sc.isRequiredArgument)(o)){let s=(0,Bf.inspect)(o.type);
e.reportError(new Yf.GraphQLError(`Field "${n.name}" argument "${o.name}" of type "${s}" is required, but it was not provided.`,{nodes:t}))}}}}}function Hf(e){var t;
let r=Object.create(null),n=e.getSchema(),i=(t=n?.getDirectives())!==null&&t!==void 0?t:Y0.specifiedDirectives;for(let a of i)r[a.name]=(0,Kf.keyMap)(a.args.filter(
sc.isRequiredArgument),u=>u.name);let o=e.getDocument().definitions;for(let a of o)if(a.kind===Jf.Kind.DIRECTIVE_DEFINITION){var s;let u=(s=a.arguments)!==null&&
s!==void 0?s:[];r[a.name.value]=(0,Kf.keyMap)(u.filter(H0),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],f=new Set(p.map(m=>m.name.value));for(let[m,b]of Object.entries(c))if(!f.has(m)){let k=(0,sc.isType)(b.type)?(0,Bf.inspect)(b.type):(0,B0.
print)(b.type);e.reportError(new Yf.GraphQLError(`Directive "@${u}" argument "${m}" of type "${k}" is required, but it was not provided.`,{nodes:a}))}}}}}}function H0(e){
return e.type.kind===Jf.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var pc=y(lc=>{"use strict";Object.defineProperty(lc,"__esModule",{value:!0});lc.ScalarLeafsRule=z0;var uc=Z(),cc=w(),zf=Q();function z0(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,zf.isLeafType)((0,zf.getNamedType)(r))){if(n){let i=t.name.value,o=(0,uc.inspect)(r);e.reportError(new cc.GraphQLError(`Fi\
eld "${i}" must not have a selection since type "${o}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let i=t.name.value,o=(0,uc.inspect)(
r);e.reportError(new cc.GraphQLError(`Field "${i}" of type "${o}" must have at least one field selected.`,{nodes:t}))}}else{let i=t.name.value,o=(0,uc.inspect)(
r);e.reportError(new cc.GraphQLError(`Field "${i}" of type "${o}" must have a selection of subfields. Did you mean "${i} { ... }"?`,{nodes:t}))}}}}});var fc=y(dc=>{"use strict";Object.defineProperty(dc,"__esModule",{value:!0});dc.printPathArray=W0;function W0(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var Ii=y(as=>{"use strict";Object.defineProperty(as,"__esModule",{value:!0});as.addPath=X0;as.pathToArray=Z0;function X0(e,t,r){return{prev:e,key:t,typename:r}}
function Z0(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var hc=y(mc=>{"use strict";Object.defineProperty(mc,"__esModule",{value:!0});mc.coerceInputValue=sE;var eE=Nr(),us=Z(),tE=Ye(),rE=Yo(),nE=Gt(),kt=Ii(),iE=fc(),oE=Ir(),
sr=w(),Pn=Q();function sE(e,t,r=aE,n){return wi(e,t,r,void 0,n)}function aE(e,t,r){let n="Invalid value "+(0,us.inspect)(t);throw e.length>0&&(n+=` at "value${(0,iE.
printPathArray)(e)}"`),r.message=n+": "+r.message,r}function wi(e,t,r,n,i){if((0,Pn.isNonNullType)(t)){if(e!=null)return wi(e,t.ofType,r,n,i);r((0,kt.pathToArray)(
n),e,new sr.GraphQLError(`Expected non-nullable type "${(0,us.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,Pn.isListType)(t)){let o=t.ofType;
return(0,rE.isIterableObject)(e)?Array.from(e,(s,a)=>{let u=(0,kt.addPath)(n,a,void 0);return wi(s,o,r,u,i)}):[wi(e,o,r,n,i)]}if((0,Pn.isInputObjectType)(t)){if(!(0,nE.
isObjectLike)(e)||Array.isArray(e)){r((0,kt.pathToArray)(n),e,new sr.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let o=Object.create(null),
s=t.getFields();for(let a of Object.values(s)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)o[a.name]=a.defaultValue;else if((0,Pn.isNonNullType)(a.
type)){let c=(0,us.inspect)(a.type);r((0,kt.pathToArray)(n),e,new sr.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}o[a.name]=
wi(u,a.type,r,(0,kt.addPath)(n,a.name,t.name),i)}for(let a of Object.keys(e))if(!s[a]){let u=i?[]:(0,oE.suggestionList)(a,Object.keys(t.getFields()));r((0,kt.pathToArray)(
n),e,new sr.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,eE.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(o);a.length!==1&&r((0,kt.pathToArray)(
n),e,new sr.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=o[u];c===null&&r((0,kt.pathToArray)(n).concat(u),c,new sr.
GraphQLError(`Field "${u}" must be non-null.`))}return{...o}}if((0,Pn.isLeafType)(t)){let o;try{o=(0,Pn.isEnumType)(t)?t.parseValue(e,i):t.parseValue(e)}catch(s){
s instanceof sr.GraphQLError?r((0,kt.pathToArray)(n),e,s):r((0,kt.pathToArray)(n),e,new sr.GraphQLError(`Expected type "${t.name}". `+s.message,{originalError:s}));
return}return o===void 0&&r((0,kt.pathToArray)(n),e,new sr.GraphQLError(`Expected type "${t.name}".`)),o}(0,tE.invariant)(!1,"Unexpected input type: "+(0,us.inspect)(
t))}});var Ai=y(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.valueFromAST=Pi;var uE=Z(),cE=Ye(),lE=Or(),An=$(),Hr=Q();function Pi(e,t,r){if(e){
if(e.kind===An.Kind.VARIABLE){let n=e.name.value;if(r==null||!Xf(r,n)||r[n]===void 0)return;let i=r[n];return i===null&&(0,Hr.isNonNullType)(t)?void 0:i}if((0,Hr.
isNonNullType)(t))return e.kind===An.Kind.NULL?void 0:Pi(e,t.ofType,r);if(e.kind===An.Kind.NULL)return null;if((0,Hr.isListType)(t)){let n=t.ofType;if(e.kind===
An.Kind.LIST){let o=[];for(let s of e.values)if(Wf(s,r)){if((0,Hr.isNonNullType)(n))return;o.push(null)}else{let a=Pi(s,n,r);if(a===void 0)return;o.push(a)}return o}
let i=Pi(e,n,r);return i===void 0?void 0:[i]}if((0,Hr.isInputObjectType)(t)){if(e.kind!==An.Kind.OBJECT)return;let n=Object.create(null),i=(0,lE.keyMap)(e.fields,
o=>o.name.value);for(let o of Object.values(t.getFields())){let s=i[o.name];if(!s||Wf(s.value,r)){if(o.defaultValue!==void 0)n[o.name]=o.defaultValue;else if((0,Hr.
isNonNullType)(o.type))return;continue}let a=Pi(s.value,o.type,r);if(a===void 0)return;n[o.name]=a}if(t.isOneOf){let o=Object.keys(n);if(o.length!==1||n[o[0]]===
null)return}return n}if((0,Hr.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,cE.invariant)(!1,"Unexpected input type\
: "+(0,uE.inspect)(t))}}function Wf(e,t){return e.kind===An.Kind.VARIABLE&&(t==null||!Xf(t,e.name.value)||t[e.name.value]===void 0)}function Xf(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Ln=y(Di=>{"use strict";Object.defineProperty(Di,"__esModule",{value:!0});Di.getArgumentValues=rm;Di.getDirectiveValues=gE;Di.getVariableValues=hE;var Dn=Z(),
pE=Or(),dE=fc(),ar=w(),Zf=$(),em=ht(),kn=Q(),fE=hc(),mE=Qt(),tm=Ai();function hE(e,t,r,n){let i=[],o=n?.maxErrors;try{let s=yE(e,t,r,a=>{if(o!=null&&i.length>=o)
throw new ar.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");i.push(a)},n?.hideSuggestions);if(i.length===0)return{
coerced:s}}catch(s){i.push(s)}return{errors:i}}function yE(e,t,r,n,i){let o=Object.create(null);for(let s of t){let a=s.variable.name.value,u=(0,mE.typeFromAST)(
e,s.type);if(!(0,kn.isInputType)(u)){let l=(0,em.printForError)(s.type);n(new ar.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:s.type}));continue}if(!nm(r,a)){if(s.defaultValue)o[a]=(0,tm.valueFromAST)(s.defaultValue,u);else if((0,kn.isNonNullType)(u)){let l=(0,Dn.
inspect)(u);n(new ar.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:s}))}continue}let c=r[a];if(c===null&&(0,kn.isNonNullType)(
u)){let l=(0,Dn.inspect)(u);n(new ar.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:s}));continue}o[a]=(0,fE.coerceInputValue)(
c,u,(l,p,f)=>{let m=`Variable "$${a}" got invalid value `+(0,Dn.inspect)(p);l.length>0&&(m+=` at "${a}${(0,dE.printPathArray)(l)}"`),n(new ar.GraphQLError(m+"; "+
f.message,{nodes:s,originalError:f}))},i)}return{...o}}function rm(e,t,r){var n;let i=Object.create(null),o=(n=t.arguments)!==null&&n!==void 0?n:[],s=(0,pE.keyMap)(
o,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=s[u];if(!l){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,kn.isNonNullType)(c))throw new ar.
GraphQLError(`Argument "${u}" of required type "${(0,Dn.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,f=p.kind===Zf.Kind.NULL;if(p.kind===Zf.
Kind.VARIABLE){let b=p.name.value;if(r==null||!nm(r,b)){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,kn.isNonNullType)(c))throw new ar.GraphQLError(
`Argument "${u}" of required type "${(0,Dn.inspect)(c)}" was provided the variable "$${b}" which was not provided a runtime value.`,{nodes:p});continue}f=r[b]==
null}if(f&&(0,kn.isNonNullType)(c))throw new ar.GraphQLError(`Argument "${u}" of non-null type "${(0,Dn.inspect)(c)}" must not be null.`,{nodes:p});let m=(0,tm.
valueFromAST)(p,c,r);if(m===void 0)throw new ar.GraphQLError(`Argument "${u}" has invalid value ${(0,em.printForError)(p)}.`,{nodes:p});i[u]=m}return{...i}}function gE(e,t,r){
var n;let i=(n=t.directives)===null||n===void 0?void 0:n.find(o=>o.name.value===e.name);if(i)return rm(e,i,r)}function nm(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var ps=y(ls=>{"use strict";Object.defineProperty(ls,"__esModule",{value:!0});ls.collectFields=vE;ls.collectSubfields=TE;var gc=$(),_E=Q(),im=Ze(),bE=Qt(),om=Ln();
function vE(e,t,r,n,i,o){let s=new Map;return cs(e,t,r,n,i,s,new Set,o),s}function TE(e,t,r,n,i){let o=new Map,s=new Set;for(let a of i)a.selectionSet&&cs(e,t,r,
n,a.selectionSet,o,s);return o}function cs(e,t,r,n,i,o,s,a){a?.(i);for(let u of i.selections)switch(u.kind){case gc.Kind.FIELD:{if(!_c(r,u))continue;let c=EE(u),
l=o.get(c);l!==void 0?l.push(u):o.set(c,[u]);break}case gc.Kind.INLINE_FRAGMENT:{if(!_c(r,u)||!sm(e,u,n))continue;cs(e,t,r,n,u.selectionSet,o,s,a);break}case gc.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(s.has(c)||!_c(r,u))continue;s.add(c);let l=t[c];if(!l||!sm(e,l,n))continue;cs(e,t,r,n,l.selectionSet,o,s,a);break}}}
function _c(e,t){let r=(0,om.getDirectiveValues)(im.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,om.getDirectiveValues)(im.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function sm(e,t,r){let n=t.typeCondition;if(!n)return!0;let i=(0,bE.typeFromAST)(e,n);return i===r?!0:(0,_E.isAbstractType)(i)?e.isSubType(
i,r):!1}function EE(e){return e.alias?e.alias.value:e.name.value}});var vc=y(bc=>{"use strict";Object.defineProperty(bc,"__esModule",{value:!0});bc.SingleFieldSubscriptionsRule=NE;var am=w(),SE=$(),RE=ps();function NE(e){let t;function r(n){
e.spendFragmentWork(n.selections.length);for(let s of n.selections){let a=s.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)if(u.name.value===
"skip"||u.name.value==="include"){var i,o;e.spendFragmentWork((i=(o=u.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)}}}}return{OperationDefinition(n){
if(n.operation==="subscription"){let i=e.getSchema(),o=i.getSubscriptionType();if(o){let s=n.name?n.name.value:null,a=Object.create(null);if(t===void 0){t=Object.
create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===SE.Kind.FRAGMENT_DEFINITION&&(t[l.name.value]=l)}let u=(0,RE.
collectFields)(i,t,a,o,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new am.GraphQLError(s!=null?`Subscription "${s}" must \
select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())c[0].name.value.startsWith(
"__")&&e.reportError(new am.GraphQLError(s!=null?`Subscription "${s}" must not select an introspection top level field.`:"Anonymous Subscription must not select\
 an introspection top level field.",{nodes:c}))}}}}}});var ds=y(Tc=>{"use strict";Object.defineProperty(Tc,"__esModule",{value:!0});Tc.groupBy=OE;function OE(e,t){let r=new Map;for(let n of e){let i=t(n),o=r.get(i);
o===void 0?r.set(i,[n]):o.push(n)}return r}});var Sc=y(Ec=>{"use strict";Object.defineProperty(Ec,"__esModule",{value:!0});Ec.UniqueArgumentDefinitionNamesRule=PE;var IE=ds(),wE=w();function PE(e){return{DirectiveDefinition(n){
var i;let o=(i=n.arguments)!==null&&i!==void 0?i:[];return r(`@${n.name.value}`,o)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var i;let o=n.name.value,s=(i=n.fields)!==null&&i!==void 0?i:[];for(let u of s){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${o}.${c}`,l)}return!1}function r(n,i){let o=(0,IE.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new wE.GraphQLError(`Argument "${n}\
(${s}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var Nc=y(Rc=>{"use strict";Object.defineProperty(Rc,"__esModule",{value:!0});Rc.UniqueArgumentNamesRule=kE;var AE=ds(),DE=w();function kE(e){return{Field:t,Directive:t};
function t(r){var n;let i=(n=r.arguments)!==null&&n!==void 0?n:[],o=(0,AE.groupBy)(i,s=>s.name.value);for(let[s,a]of o)a.length>1&&e.reportError(new DE.GraphQLError(
`There can be only one argument named "${s}".`,{nodes:a.map(u=>u.name)}))}}});var Ic=y(Oc=>{"use strict";Object.defineProperty(Oc,"__esModule",{value:!0});Oc.UniqueDirectiveNamesRule=LE;var um=w();function LE(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let i=n.name.value;if(r!=null&&r.getDirective(i)){e.reportError(new um.GraphQLError(`Directive "@${i}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[i]?e.reportError(new um.GraphQLError(`There can be only one directive named "@${i}"\
.`,{nodes:[t[i],n.name]})):t[i]=n.name,!1}}}});var Pc=y(wc=>{"use strict";Object.defineProperty(wc,"__esModule",{value:!0});wc.UniqueDirectivesPerLocationRule=CE;var jE=w(),ki=$(),cm=Jr(),xE=Ze();function CE(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():xE.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let i=e.getDocument().definitions;
for(let u of i)u.kind===ki.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let o=Object.create(null),s=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===ki.Kind.SCHEMA_DEFINITION||u.kind===ki.Kind.SCHEMA_EXTENSION)c=o;else if((0,cm.isTypeDefinitionNode)(
u)||(0,cm.isTypeExtensionNode)(u)){let l=u.name.value;c=s[l],c===void 0&&(s[l]=c=Object.create(null))}else if(u.kind===ki.Kind.DIRECTIVE_DEFINITION||u.kind===ki.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new jE.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var Dc=y(Ac=>{"use strict";Object.defineProperty(Ac,"__esModule",{value:!0});Ac.UniqueEnumValueNamesRule=FE;var lm=w(),qE=Q();function FE(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:i,EnumTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=
Object.create(null));let u=(s=o.values)!==null&&s!==void 0?s:[],c=n[a];for(let l of u){let p=l.name.value,f=r[a];(0,qE.isEnumType)(f)&&f.getValue(p)?e.reportError(
new lm.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new lm.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var jc=y(Lc=>{"use strict";Object.defineProperty(Lc,"__esModule",{value:!0});Lc.UniqueFieldDefinitionNamesRule=ME;var pm=w(),kc=Q();function ME(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:i,InputObjectTypeExtension:i,InterfaceTypeDefinition:i,InterfaceTypeExtension:i,
ObjectTypeDefinition:i,ObjectTypeExtension:i};function i(o){var s;let a=o.name.value;n[a]||(n[a]=Object.create(null));let u=(s=o.fields)!==null&&s!==void 0?s:[],
c=n[a];for(let l of u){let p=l.name.value;GE(r[a],p)?e.reportError(new pm.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new pm.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function GE(e,t){return(0,kc.isObjectType)(e)||(0,kc.isInterfaceType)(e)||(0,kc.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var Cc=y(xc=>{"use strict";Object.defineProperty(xc,"__esModule",{value:!0});xc.UniqueFragmentNamesRule=UE;var VE=w();function UE(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new VE.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var Fc=y(qc=>{"use strict";Object.defineProperty(qc,"__esModule",{value:!0});qc.UniqueInputFieldNamesRule=KE;var $E=Ye(),QE=w();function KE(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,$E.invariant)(!1),r=n}},ObjectField(n){let i=n.name.value;
r[i]?e.reportError(new QE.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[r[i],n.name]})):r[i]=n.name}}}});var Gc=y(Mc=>{"use strict";Object.defineProperty(Mc,"__esModule",{value:!0});Mc.UniqueOperationNamesRule=YE;var BE=w();function YE(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new BE.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var Uc=y(Vc=>{"use strict";Object.defineProperty(Vc,"__esModule",{value:!0});Vc.UniqueOperationTypesRule=JE;var dm=w();function JE(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:i,SchemaExtension:i};function i(o){
var s;let a=(s=o.operationTypes)!==null&&s!==void 0?s:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new dm.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new dm.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var Qc=y($c=>{"use strict";Object.defineProperty($c,"__esModule",{value:!0});$c.UniqueTypeNamesRule=HE;var fm=w();function HE(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(i){
let o=i.name.value;if(r!=null&&r.getType(o)){e.reportError(new fm.GraphQLError(`Type "${o}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:i.name}));return}return t[o]?e.reportError(new fm.GraphQLError(`There can be only one type named "${o}".`,{nodes:[t[o],i.name]})):t[o]=i.name,
!1}}});var Bc=y(Kc=>{"use strict";Object.defineProperty(Kc,"__esModule",{value:!0});Kc.UniqueVariableNamesRule=XE;var zE=ds(),WE=w();function XE(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],i=(0,zE.groupBy)(n,o=>o.variable.name.value);for(let[o,s]of i)s.length>1&&e.reportError(new WE.GraphQLError(
`There can be only one variable named "$${o}".`,{nodes:s.map(a=>a.variable.name)}))}}}});var Jc=y(Yc=>{"use strict";Object.defineProperty(Yc,"__esModule",{value:!0});Yc.ValuesOfCorrectTypeRule=nS;var ZE=Nr(),Li=Z(),eS=Or(),tS=Ir(),ur=w(),rS=$(),fs=ht(),
Lt=Q();function nS(e){return{ListValue(t){let r=(0,Lt.getNullableType)(e.getParentInputType());if(!(0,Lt.isListType)(r))return zr(e,t),!1},ObjectValue(t){let r=(0,Lt.
getNamedType)(e.getInputType());if(!(0,Lt.isInputObjectType)(r))return zr(e,t),!1;let n=(0,eS.keyMap)(t.fields,i=>i.name.value);for(let i of Object.values(r.getFields()))
if(!n[i.name]&&(0,Lt.isRequiredInputField)(i)){let s=(0,Li.inspect)(i.type);e.reportError(new ur.GraphQLError(`Field "${r.name}.${i.name}" of required type "${s}\
" was not provided.`,{nodes:t}))}r.isOneOf&&iS(e,t,r,n)},ObjectField(t){let r=(0,Lt.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,Lt.isInputObjectType)(
r)){let i=e.hideSuggestions?[]:(0,tS.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new ur.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,ZE.didYouMean)(i),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,Lt.isNonNullType)(r)&&e.reportError(new ur.GraphQLError(
`Expected value of type "${(0,Li.inspect)(r)}", found ${(0,fs.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>zr(e,t),IntValue:t=>zr(e,t),FloatValue:t=>zr(e,t),StringValue:t=>zr(
e,t),BooleanValue:t=>zr(e,t)}}function zr(e,t){let r=e.getInputType();if(!r)return;let n=(0,Lt.getNamedType)(r);if(!(0,Lt.isLeafType)(n)){let i=(0,Li.inspect)(r);
e.reportError(new ur.GraphQLError(`Expected value of type "${i}", found ${(0,fs.printForError)(t)}.`,{nodes:t}));return}try{if(((0,Lt.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let o=(0,Li.inspect)(r);e.reportError(new ur.GraphQLError(`Expected value of type "${o}", found ${(0,fs.
printForError)(t)}.`,{nodes:t}))}}catch(i){let o=(0,Li.inspect)(r);i instanceof ur.GraphQLError?e.reportError(i):e.reportError(new ur.GraphQLError(`Expected val\
ue of type "${o}", found ${(0,fs.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}function iS(e,t,r,n){var i;let o=Object.keys(n);if(o.length!==1){e.
reportError(new ur.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(i=n[o[0]])===null||i===void 0?void 0:
i.value;(!a||a.kind===rS.Kind.NULL)&&e.reportError(new ur.GraphQLError(`Field "${r.name}.${o[0]}" must be non-null.`,{nodes:[t]}))}});var zc=y(Hc=>{"use strict";Object.defineProperty(Hc,"__esModule",{value:!0});Hc.VariablesAreInputTypesRule=cS;var oS=w(),sS=ht(),aS=Q(),uS=Qt();function cS(e){return{
VariableDefinition(t){let r=(0,uS.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,aS.isInputType)(r)){let n=t.variable.name.value,i=(0,sS.print)(t.type);e.
reportError(new oS.GraphQLError(`Variable "$${n}" cannot be non-input type "${i}".`,{nodes:t.type}))}}}}});var Xc=y(Wc=>{"use strict";Object.defineProperty(Wc,"__esModule",{value:!0});Wc.VariablesInAllowedPositionRule=dS;var mm=Z(),hm=w(),lS=$(),ms=Q(),ym=fi(),pS=Qt();
function dS(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i,
type:o,defaultValue:s,parentType:a}of n){let u=i.name.value,c=t[u];if(c&&o){let l=e.getSchema(),p=(0,pS.typeFromAST)(l,c.type);if(p&&!fS(l,p,c.defaultValue,o,s)){
let f=(0,mm.inspect)(p),m=(0,mm.inspect)(o);e.reportError(new hm.GraphQLError(`Variable "$${u}" of type "${f}" used in position expecting type "${m}".`,{nodes:[
c,i]}))}(0,ms.isInputObjectType)(a)&&a.isOneOf&&(0,ms.isNullableType)(p)&&e.reportError(new hm.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,i]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function fS(e,t,r,n,i){if((0,ms.isNonNullType)(
n)&&!(0,ms.isNonNullType)(t)){if(!(r!=null&&r.kind!==lS.Kind.NULL)&&!(i!==void 0))return!1;let a=n.ofType;return(0,ym.isTypeSubTypeOf)(e,t,a)}return(0,ym.isTypeSubTypeOf)(
e,t,n)}});var Zc=y(Dr=>{"use strict";Object.defineProperty(Dr,"__esModule",{value:!0});Dr.specifiedSDLRules=Dr.specifiedRules=Dr.recommendedRules=void 0;var mS=bu(),hS=Tu(),
yS=Su(),gm=Ru(),_m=wu(),gS=Au(),bm=Lu(),_S=xu(),bS=qu(),vS=Mu(),TS=Vu(),ES=$u(),SS=Ku(),RS=Yu(),NS=ec(),OS=nc(),IS=oc(),vm=ac(),wS=pc(),PS=vc(),AS=Sc(),Tm=Nc(),
DS=Ic(),Em=Pc(),kS=Dc(),LS=jc(),jS=Cc(),Sm=Fc(),xS=Gc(),CS=Uc(),qS=Qc(),FS=Bc(),MS=Jc(),GS=zc(),VS=Xc(),Rm=Object.freeze([vS.MaxIntrospectionDepthRule]);Dr.recommendedRules=
Rm;var US=Object.freeze([mS.ExecutableDefinitionsRule,xS.UniqueOperationNamesRule,_S.LoneAnonymousOperationRule,PS.SingleFieldSubscriptionsRule,bm.KnownTypeNamesRule,
yS.FragmentsOnCompositeTypesRule,GS.VariablesAreInputTypesRule,wS.ScalarLeafsRule,hS.FieldsOnCorrectTypeRule,jS.UniqueFragmentNamesRule,gS.KnownFragmentNamesRule,
SS.NoUnusedFragmentsRule,OS.PossibleFragmentSpreadsRule,TS.NoFragmentCyclesRule,FS.UniqueVariableNamesRule,ES.NoUndefinedVariablesRule,RS.NoUnusedVariablesRule,
_m.KnownDirectivesRule,Em.UniqueDirectivesPerLocationRule,gm.KnownArgumentNamesRule,Tm.UniqueArgumentNamesRule,MS.ValuesOfCorrectTypeRule,vm.ProvidedRequiredArgumentsRule,
VS.VariablesInAllowedPositionRule,NS.OverlappingFieldsCanBeMergedRule,Sm.UniqueInputFieldNamesRule,...Rm]);Dr.specifiedRules=US;var $S=Object.freeze([bS.LoneSchemaDefinitionRule,
CS.UniqueOperationTypesRule,qS.UniqueTypeNamesRule,kS.UniqueEnumValueNamesRule,LS.UniqueFieldDefinitionNamesRule,AS.UniqueArgumentDefinitionNamesRule,DS.UniqueDirectiveNamesRule,
bm.KnownTypeNamesRule,_m.KnownDirectivesRule,Em.UniqueDirectivesPerLocationRule,IS.PossibleTypeExtensionsRule,gm.KnownArgumentNamesOnDirectivesRule,Tm.UniqueArgumentNamesRule,
Sm.UniqueInputFieldNamesRule,vm.ProvidedRequiredArgumentsOnDirectivesRule]);Dr.specifiedSDLRules=$S});var Nm=y(hs=>{"use strict";Object.defineProperty(hs,"__esModule",{value:!0});hs.SetMap=void 0;var el=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let i=this._memberIds.
get(n);i===void 0&&(i=this._nextMemberId++,this._memberIds.set(n,i)),r.push(i)}return r.sort((n,i)=>n-i),r.join(",")}};hs.SetMap=el});var nl=y(kr=>{"use strict";Object.defineProperty(kr,"__esModule",{value:!0});kr.ValidationContext=kr.SDLValidationContext=kr.ASTValidationContext=void 0;var QS=Nm(),
Om=$(),KS=Rn(),Im=Xo(),BS=ts(),ji=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new QS.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===Om.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],i;for(;i=n.pop();)for(let o of i.selections)
o.kind===Om.Kind.FRAGMENT_SPREAD?r.push(o):o.selectionSet&&n.push(o.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:i})=>this.getFragmentSpreads(
i).map(({name:o})=>o.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let i=new Set(r);for(let o of i){let s=this.
getFragment(o);if(s){n.push(s);let a=this.getFragmentSpreads(s.selectionSet);this.spendFragmentWork(a.length);for(let u of a)i.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw BS.validationAbortedError}};kr.ASTValidationContext=
ji;var tl=class extends ji{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};kr.SDLValidationContext=tl;var rl=class extends ji{constructor(t,r,n,i,o){super(r,i),this._hideSuggestions=o??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],i=new Im.TypeInfo(this._schema);(0,KS.visit)(
t,(0,Im.visitWithTypeInfo)(i,{VariableDefinition:()=>!1,Variable(o){n.push({node:o,type:i.getInputType(),defaultValue:i.getDefaultValue(),parentType:i.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),i=this._recursiveVariableUsages.get(n);i||(this.spendFragmentWork(n.length),i=n.flatMap(o=>{let s=this.getVariableUsages(o);return this.spendFragmentWork(s.length),
s}),this._recursiveVariableUsages.set(n,i)),this.spendFragmentWork(i.length),r=this.getVariableUsages(t).concat(i),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};kr.ValidationContext=rl});var xi=y(jn=>{"use strict";Object.defineProperty(jn,"__esModule",{value:!0});jn.assertValidSDL=eR;jn.assertValidSDLExtension=tR;jn.validate=ZS;jn.validateSDL=il;
var YS=Be(),JS=No(),HS=w(),zS=Xe(),ys=Rn(),WS=Si(),wm=Xo(),Am=Zc(),Pm=ts(),Dm=nl(),XS=(0,JS.mapValue)(zS.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function ZS(e,t,r=Am.
specifiedRules,n,i=new wm.TypeInfo(e)){var o,s;let a=(o=n?.maxErrors)!==null&&o!==void 0?o:100,u=(s=n?.hideSuggestions)!==null&&s!==void 0?s:!1;t||(0,YS.devAssert)(
!1,"Must provide document."),(0,WS.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new Dm.ValidationContext(e,t,i,m=>{if(l.length>=a)throw l.push(new HS.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(m)},u),f=(0,ys.visitInParallel)(r.map(m=>m(p)));try{(0,ys.visit)(t,(0,wm.visitWithTypeInfo)(
i,f),XS)}catch(m){if(m===Pm.validationAbortedError)l.push(Pm.validationAbortedError);else if(m!==c)throw m}return l}function il(e,t,r=Am.specifiedSDLRules){let n=[],
i=new Dm.SDLValidationContext(e,t,s=>{n.push(s)}),o=r.map(s=>s(i));return(0,ys.visit)(e,(0,ys.visitInParallel)(o)),n}function eR(e){let t=il(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function tR(e,t){let r=il(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var km=y(ol=>{"use strict";Object.defineProperty(ol,"__esModule",{value:!0});ol.memoize3=rR;function rR(e){let t;return function(n,i,o){t===void 0&&(t=new WeakMap);
let s=t.get(n);s===void 0&&(s=new WeakMap,t.set(n,s));let a=s.get(i);a===void 0&&(a=new WeakMap,s.set(i,a));let u=a.get(o);return u===void 0&&(u=e(n,i,o),a.set(
o,u)),u}}});var Lm=y(sl=>{"use strict";Object.defineProperty(sl,"__esModule",{value:!0});sl.promiseForObject=nR;function nR(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,i]of Object.keys(e).entries())r[i]=t[n];return r})}});var jm=y(al=>{"use strict";Object.defineProperty(al,"__esModule",{value:!0});al.promiseReduce=oR;var iR=fo();function oR(e,t,r){let n=r;for(let i of e)n=(0,iR.isPromise)(
n)?n.then(o=>t(o,i)):t(n,i);return n}});var xm=y(cl=>{"use strict";Object.defineProperty(cl,"__esModule",{value:!0});cl.toError=aR;var sR=Z();function aR(e){return e instanceof Error?e:new ul(e)}var ul=class extends Error{constructor(t){
super("Unexpected error value: "+(0,sR.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var gs=y(ll=>{"use strict";Object.defineProperty(ll,"__esModule",{value:!0});ll.locatedError=lR;var uR=xm(),cR=w();function lR(e,t,r){var n;let i=(0,uR.toError)(
e);return pR(i)?i:new cR.GraphQLError(i.message,{nodes:(n=i.nodes)!==null&&n!==void 0?n:t,source:i.source,positions:i.positions,path:r,originalError:i})}function pR(e){
return Array.isArray(e.path)}});var qi=y(vt=>{"use strict";Object.defineProperty(vt,"__esModule",{value:!0});vt.assertValidExecutionArguments=$m;vt.buildExecutionContext=Qm;vt.buildResolveInfo=
Bm;vt.defaultTypeResolver=vt.defaultFieldResolver=void 0;vt.execute=Um;vt.executeSync=_R;vt.getFieldDef=Jm;var dl=Be(),Wr=Z(),dR=Ye(),fR=Yo(),yl=Gt(),jt=fo(),mR=km(),
Xr=Ii(),Cm=Lm(),hR=jm(),bt=w(),bs=gs(),pl=Xe(),qm=$(),Lr=Q(),xn=_t(),yR=Si(),Gm=ps(),Vm=Ln(),gR=(0,mR.memoize3)((e,t,r)=>(0,Gm.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),fl=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function Um(e){arguments.length<2||(0,dl.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:i}=e;$m(t,r,n);let o=Qm(e);if(!("schema"in o))return{errors:o};try{let{operation:s}=o,
a=bR(o,s,i);return(0,jt.isPromise)(a)?a.then(u=>_s(u,o.collectedErrors.errors),u=>(o.collectedErrors.add(u,void 0),_s(null,o.collectedErrors.errors))):_s(a,o.collectedErrors.
errors)}catch(s){return o.collectedErrors.add(s,void 0),_s(null,o.collectedErrors.errors)}}function _R(e){let t=Um(e);if((0,jt.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function _s(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function $m(e,t,r){t||(0,dl.devAssert)(
!1,"Must provide document."),(0,yR.assertValidSchema)(e),r==null||(0,yl.isObjectLike)(r)||(0,dl.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function Qm(e){var t,r,n,i;let{schema:o,document:s,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:f,subscribeFieldResolver:m,options:b}=e,k,C=Object.create(null);for(let Y of s.definitions)switch(Y.
kind){case qm.Kind.OPERATION_DEFINITION:if(l==null){if(k!==void 0)return[new bt.GraphQLError("Must provide operation name if query contains multiple operations.")];
k=Y}else((t=Y.name)===null||t===void 0?void 0:t.value)===l&&(k=Y);break;case qm.Kind.FRAGMENT_DEFINITION:C[Y.name.value]=Y;break;default:}if(!k)return l!=null?[
new bt.GraphQLError(`Unknown operation named "${l}".`)]:[new bt.GraphQLError("Must provide an operation.")];let U=(r=k.variableDefinitions)!==null&&r!==void 0?r:
[],Le=(0,Vm.getVariableValues)(o,U,c??{},{maxErrors:(n=b?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(i=e.hideSuggestions)!==null&&i!==void 0?i:
!1});return Le.errors?Le.errors:{schema:o,fragments:C,rootValue:a,contextValue:u,operation:k,variableValues:Le.coerced,fieldResolver:p??hl,typeResolver:f??Ym,subscribeFieldResolver:m??
hl,collectedErrors:new fl}}function bR(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new bt.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let i=(0,Gm.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),o=void 0;switch(t.operation){case pl.OperationTypeNode.
QUERY:return vs(e,n,r,o,i);case pl.OperationTypeNode.MUTATION:return vR(e,n,r,o,i);case pl.OperationTypeNode.SUBSCRIPTION:return vs(e,n,r,o,i)}}function vR(e,t,r,n,i){
return(0,hR.promiseReduce)(i.entries(),(o,[s,a])=>{let u=(0,Xr.addPath)(n,s,t.name),c=Km(e,t,r,a,u);return c===void 0?o:(0,jt.isPromise)(c)?c.then(l=>(o[s]=l,o)):
(o[s]=c,o)},Object.create(null))}function vs(e,t,r,n,i){let o=Object.create(null),s=!1;try{for(let[a,u]of i.entries()){let c=(0,Xr.addPath)(n,a,t.name),l=Km(e,t,
r,u,c);l!==void 0&&(o[a]=l,(0,jt.isPromise)(l)&&(s=!0))}}catch(a){if(s)return(0,Cm.promiseForObject)(o).finally(()=>{throw a});throw a}return s?(0,Cm.promiseForObject)(
o):o}function Km(e,t,r,n,i){var o;let s=Jm(e.schema,t,n[0]);if(!s)return;let a=s.type,u=(o=s.resolve)!==null&&o!==void 0?o:e.fieldResolver,c=Bm(e,s,n,t,i);try{let l=(0,Vm.
getArgumentValues)(s,n[0],e.variableValues),p=e.contextValue,f=u(r,l,p,c),m;return(0,jt.isPromise)(f)?m=f.then(b=>Ci(e,a,n,c,i,b)):m=Ci(e,a,n,c,i,f),(0,jt.isPromise)(
m)?m.then(void 0,b=>{let k=(0,bs.locatedError)(b,n,(0,Xr.pathToArray)(i));return Ts(k,a,i,e)}):m}catch(l){let p=(0,bs.locatedError)(l,n,(0,Xr.pathToArray)(i));return Ts(
p,a,i,e)}}function Bm(e,t,r,n,i){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:i,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function Ts(e,t,r,n){if((0,Lr.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function Ci(e,t,r,n,i,o){
if(o instanceof Error)throw o;if((0,Lr.isNonNullType)(t)){let s=Ci(e,t.ofType,r,n,i,o);if(s===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return s}if(o==null)return null;if((0,Lr.isListType)(t))return TR(e,t,r,n,i,o);if((0,Lr.isLeafType)(t))return ER(t,o);if((0,Lr.
isAbstractType)(t))return SR(e,t,r,n,i,o);if((0,Lr.isObjectType)(t))return ml(e,t,r,n,i,o);(0,dR.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,Wr.inspect)(t))}function TR(e,t,r,n,i,o){if(!(0,fR.isIterableObject)(o))throw new bt.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let s=t.ofType,a=!1,u=Array.from(o,(c,l)=>{let p=(0,Xr.addPath)(i,l,void 0);try{let f;return(0,jt.isPromise)(c)?f=c.then(m=>Ci(
e,s,r,n,p,m)):f=Ci(e,s,r,n,p,c),(0,jt.isPromise)(f)?(a=!0,f.then(void 0,m=>{let b=(0,bs.locatedError)(m,r,(0,Xr.pathToArray)(p));return Ts(b,s,p,e)})):f}catch(f){
let m=(0,bs.locatedError)(f,r,(0,Xr.pathToArray)(p));return Ts(m,s,p,e)}});return a?Promise.all(u):u}function ER(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,Wr.inspect)(e)}.serialize(${(0,Wr.inspect)(t)})\` to return non-nullable value, returned: ${(0,Wr.inspect)(r)}`);return r}function SR(e,t,r,n,i,o){
var s;let a=(s=t.resolveType)!==null&&s!==void 0?s:e.typeResolver,u=e.contextValue,c=a(o,u,n,t);return(0,jt.isPromise)(c)?c.then(l=>ml(e,Fm(l,e,t,r,n,o),r,n,i,o)):
ml(e,Fm(c,e,t,r,n,o),r,n,i,o)}function Fm(e,t,r,n,i,o){if(e==null)throw new bt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${i.parentType.name}.${i.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Lr.isObjectType)(e))throw new bt.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new bt.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${i.parentType.name}.${i.fieldName}" with value ${(0,Wr.inspect)(o)}, received "${(0,Wr.inspect)(e)}".`);let s=t.schema.getType(e);if(s==null)throw new bt.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Lr.isObjectType)(s))throw new bt.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,s))throw new bt.GraphQLError(`Runtime Obj\
ect type "${s.name}" is not a possible type for "${r.name}".`,{nodes:n});return s}function ml(e,t,r,n,i,o){let s=gR(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(o,e.contextValue,
n);if((0,jt.isPromise)(a))return a.then(u=>{if(!u)throw Mm(t,o,r);return vs(e,t,o,i,s)});if(!a)throw Mm(t,o,r)}return vs(e,t,o,i,s)}function Mm(e,t,r){return new bt.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,Wr.inspect)(t)}.`,{nodes:r})}var Ym=function(e,t,r,n){if((0,yl.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let i=r.schema.getPossibleTypes(n),o=[];try{for(let s=0;s<i.length;s++){let a=i[s];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,jt.
isPromise)(u))o[s]=u;else if(u)return o.length&&Promise.allSettled(o).catch(()=>{}),a.name}}}catch(s){if(o.length)return Promise.allSettled(o).then(()=>{throw s});
throw s}if(o.length)return Promise.all(o).then(s=>{for(let a=0;a<s.length;a++)if(s[a])return i[a].name})};vt.defaultTypeResolver=Ym;var hl=function(e,t,r,n){if((0,yl.
isObjectLike)(e)||typeof e=="function"){let i=e[n.fieldName];return typeof i=="function"?e[n.fieldName](t,r,n):i}};vt.defaultFieldResolver=hl;function Jm(e,t,r){
let n=r.name.value;return n===xn.SchemaMetaFieldDef.name&&e.getQueryType()===t?xn.SchemaMetaFieldDef:n===xn.TypeMetaFieldDef.name&&e.getQueryType()===t?xn.TypeMetaFieldDef:
n===xn.TypeNameMetaFieldDef.name?xn.TypeNameMetaFieldDef:t.getFields()[n]}});var zm=y(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});Es.graphql=AR;Es.graphqlSync=DR;var RR=Be(),NR=fo(),OR=Gr(),IR=Si(),wR=xi(),PR=qi();
function AR(e){return new Promise(t=>t(Hm(e)))}function DR(e){let t=Hm(e);if((0,NR.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function Hm(e){arguments.length<2||(0,RR.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,IR.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,OR.parse)(r)}catch(m){return{errors:[m]}}let f=(0,wR.validate)(t,p,void 0,{hideSuggestions:c});return f.length>
0?{errors:f}:(0,PR.execute)({schema:t,document:p,rootValue:n,contextValue:i,variableValues:o,operationName:s,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var Zm=y(v=>{"use strict";Object.defineProperty(v,"__esModule",{value:!0});Object.defineProperty(v,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return xt.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(v,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return cr.GRAPHQL_MAX_INT}});Object.defineProperty(v,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return cr.GRAPHQL_MIN_INT}});Object.defineProperty(v,"GraphQLBoolean",{enumerable:!0,get:function(){return cr.GraphQLBoolean}});
Object.defineProperty(v,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return xt.GraphQLDeprecatedDirective}});Object.defineProperty(v,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return xt.GraphQLDirective}});Object.defineProperty(v,"GraphQLEnumType",{enumerable:!0,get:function(){return D.GraphQLEnumType}});
Object.defineProperty(v,"GraphQLFloat",{enumerable:!0,get:function(){return cr.GraphQLFloat}});Object.defineProperty(v,"GraphQLID",{enumerable:!0,get:function(){
return cr.GraphQLID}});Object.defineProperty(v,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return xt.GraphQLIncludeDirective}});Object.defineProperty(
v,"GraphQLInputObjectType",{enumerable:!0,get:function(){return D.GraphQLInputObjectType}});Object.defineProperty(v,"GraphQLInt",{enumerable:!0,get:function(){return cr.
GraphQLInt}});Object.defineProperty(v,"GraphQLInterfaceType",{enumerable:!0,get:function(){return D.GraphQLInterfaceType}});Object.defineProperty(v,"GraphQLList",
{enumerable:!0,get:function(){return D.GraphQLList}});Object.defineProperty(v,"GraphQLNonNull",{enumerable:!0,get:function(){return D.GraphQLNonNull}});Object.defineProperty(
v,"GraphQLObjectType",{enumerable:!0,get:function(){return D.GraphQLObjectType}});Object.defineProperty(v,"GraphQLOneOfDirective",{enumerable:!0,get:function(){
return xt.GraphQLOneOfDirective}});Object.defineProperty(v,"GraphQLScalarType",{enumerable:!0,get:function(){return D.GraphQLScalarType}});Object.defineProperty(
v,"GraphQLSchema",{enumerable:!0,get:function(){return gl.GraphQLSchema}});Object.defineProperty(v,"GraphQLSkipDirective",{enumerable:!0,get:function(){return xt.
GraphQLSkipDirective}});Object.defineProperty(v,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return xt.GraphQLSpecifiedByDirective}});Object.defineProperty(
v,"GraphQLString",{enumerable:!0,get:function(){return cr.GraphQLString}});Object.defineProperty(v,"GraphQLUnionType",{enumerable:!0,get:function(){return D.GraphQLUnionType}});
Object.defineProperty(v,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return et.SchemaMetaFieldDef}});Object.defineProperty(v,"TypeKind",{enumerable:!0,get:function(){
return et.TypeKind}});Object.defineProperty(v,"TypeMetaFieldDef",{enumerable:!0,get:function(){return et.TypeMetaFieldDef}});Object.defineProperty(v,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return et.TypeNameMetaFieldDef}});Object.defineProperty(v,"__Directive",{enumerable:!0,get:function(){return et.__Directive}});
Object.defineProperty(v,"__DirectiveLocation",{enumerable:!0,get:function(){return et.__DirectiveLocation}});Object.defineProperty(v,"__EnumValue",{enumerable:!0,
get:function(){return et.__EnumValue}});Object.defineProperty(v,"__Field",{enumerable:!0,get:function(){return et.__Field}});Object.defineProperty(v,"__InputVal\
ue",{enumerable:!0,get:function(){return et.__InputValue}});Object.defineProperty(v,"__Schema",{enumerable:!0,get:function(){return et.__Schema}});Object.defineProperty(
v,"__Type",{enumerable:!0,get:function(){return et.__Type}});Object.defineProperty(v,"__TypeKind",{enumerable:!0,get:function(){return et.__TypeKind}});Object.defineProperty(
v,"assertAbstractType",{enumerable:!0,get:function(){return D.assertAbstractType}});Object.defineProperty(v,"assertCompositeType",{enumerable:!0,get:function(){
return D.assertCompositeType}});Object.defineProperty(v,"assertDirective",{enumerable:!0,get:function(){return xt.assertDirective}});Object.defineProperty(v,"as\
sertEnumType",{enumerable:!0,get:function(){return D.assertEnumType}});Object.defineProperty(v,"assertEnumValueName",{enumerable:!0,get:function(){return Xm.assertEnumValueName}});
Object.defineProperty(v,"assertInputObjectType",{enumerable:!0,get:function(){return D.assertInputObjectType}});Object.defineProperty(v,"assertInputType",{enumerable:!0,
get:function(){return D.assertInputType}});Object.defineProperty(v,"assertInterfaceType",{enumerable:!0,get:function(){return D.assertInterfaceType}});Object.defineProperty(
v,"assertLeafType",{enumerable:!0,get:function(){return D.assertLeafType}});Object.defineProperty(v,"assertListType",{enumerable:!0,get:function(){return D.assertListType}});
Object.defineProperty(v,"assertName",{enumerable:!0,get:function(){return Xm.assertName}});Object.defineProperty(v,"assertNamedType",{enumerable:!0,get:function(){
return D.assertNamedType}});Object.defineProperty(v,"assertNonNullType",{enumerable:!0,get:function(){return D.assertNonNullType}});Object.defineProperty(v,"ass\
ertNullableType",{enumerable:!0,get:function(){return D.assertNullableType}});Object.defineProperty(v,"assertObjectType",{enumerable:!0,get:function(){return D.
assertObjectType}});Object.defineProperty(v,"assertOutputType",{enumerable:!0,get:function(){return D.assertOutputType}});Object.defineProperty(v,"assertScalarT\
ype",{enumerable:!0,get:function(){return D.assertScalarType}});Object.defineProperty(v,"assertSchema",{enumerable:!0,get:function(){return gl.assertSchema}});Object.
defineProperty(v,"assertType",{enumerable:!0,get:function(){return D.assertType}});Object.defineProperty(v,"assertUnionType",{enumerable:!0,get:function(){return D.
assertUnionType}});Object.defineProperty(v,"assertValidSchema",{enumerable:!0,get:function(){return Wm.assertValidSchema}});Object.defineProperty(v,"assertWrapp\
ingType",{enumerable:!0,get:function(){return D.assertWrappingType}});Object.defineProperty(v,"getNamedType",{enumerable:!0,get:function(){return D.getNamedType}});
Object.defineProperty(v,"getNullableType",{enumerable:!0,get:function(){return D.getNullableType}});Object.defineProperty(v,"introspectionTypes",{enumerable:!0,
get:function(){return et.introspectionTypes}});Object.defineProperty(v,"isAbstractType",{enumerable:!0,get:function(){return D.isAbstractType}});Object.defineProperty(
v,"isCompositeType",{enumerable:!0,get:function(){return D.isCompositeType}});Object.defineProperty(v,"isDirective",{enumerable:!0,get:function(){return xt.isDirective}});
Object.defineProperty(v,"isEnumType",{enumerable:!0,get:function(){return D.isEnumType}});Object.defineProperty(v,"isInputObjectType",{enumerable:!0,get:function(){
return D.isInputObjectType}});Object.defineProperty(v,"isInputType",{enumerable:!0,get:function(){return D.isInputType}});Object.defineProperty(v,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return D.isInterfaceType}});Object.defineProperty(v,"isIntrospectionType",{enumerable:!0,get:function(){return et.isIntrospectionType}});
Object.defineProperty(v,"isLeafType",{enumerable:!0,get:function(){return D.isLeafType}});Object.defineProperty(v,"isListType",{enumerable:!0,get:function(){return D.
isListType}});Object.defineProperty(v,"isNamedType",{enumerable:!0,get:function(){return D.isNamedType}});Object.defineProperty(v,"isNonNullType",{enumerable:!0,
get:function(){return D.isNonNullType}});Object.defineProperty(v,"isNullableType",{enumerable:!0,get:function(){return D.isNullableType}});Object.defineProperty(
v,"isObjectType",{enumerable:!0,get:function(){return D.isObjectType}});Object.defineProperty(v,"isOutputType",{enumerable:!0,get:function(){return D.isOutputType}});
Object.defineProperty(v,"isRequiredArgument",{enumerable:!0,get:function(){return D.isRequiredArgument}});Object.defineProperty(v,"isRequiredInputField",{enumerable:!0,
get:function(){return D.isRequiredInputField}});Object.defineProperty(v,"isScalarType",{enumerable:!0,get:function(){return D.isScalarType}});Object.defineProperty(
v,"isSchema",{enumerable:!0,get:function(){return gl.isSchema}});Object.defineProperty(v,"isSpecifiedDirective",{enumerable:!0,get:function(){return xt.isSpecifiedDirective}});
Object.defineProperty(v,"isSpecifiedScalarType",{enumerable:!0,get:function(){return cr.isSpecifiedScalarType}});Object.defineProperty(v,"isType",{enumerable:!0,
get:function(){return D.isType}});Object.defineProperty(v,"isUnionType",{enumerable:!0,get:function(){return D.isUnionType}});Object.defineProperty(v,"isWrappin\
gType",{enumerable:!0,get:function(){return D.isWrappingType}});Object.defineProperty(v,"resolveObjMapThunk",{enumerable:!0,get:function(){return D.resolveObjMapThunk}});
Object.defineProperty(v,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return D.resolveReadonlyArrayThunk}});Object.defineProperty(v,"specifiedDirect\
ives",{enumerable:!0,get:function(){return xt.specifiedDirectives}});Object.defineProperty(v,"specifiedScalarTypes",{enumerable:!0,get:function(){return cr.specifiedScalarTypes}});
Object.defineProperty(v,"validateSchema",{enumerable:!0,get:function(){return Wm.validateSchema}});var gl=Br(),D=Q(),xt=Ze(),cr=$t(),et=_t(),Wm=Si(),Xm=ui()});var th=y(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});Object.defineProperty(K,"BREAK",{enumerable:!0,get:function(){return Mi.BREAK}});Object.
defineProperty(K,"DirectiveLocation",{enumerable:!0,get:function(){return FR.DirectiveLocation}});Object.defineProperty(K,"Kind",{enumerable:!0,get:function(){return jR.
Kind}});Object.defineProperty(K,"Lexer",{enumerable:!0,get:function(){return CR.Lexer}});Object.defineProperty(K,"Location",{enumerable:!0,get:function(){return _l.
Location}});Object.defineProperty(K,"OperationTypeNode",{enumerable:!0,get:function(){return _l.OperationTypeNode}});Object.defineProperty(K,"Source",{enumerable:!0,
get:function(){return kR.Source}});Object.defineProperty(K,"Token",{enumerable:!0,get:function(){return _l.Token}});Object.defineProperty(K,"TokenKind",{enumerable:!0,
get:function(){return xR.TokenKind}});Object.defineProperty(K,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Mi.getEnterLeaveForKind}});Object.defineProperty(
K,"getLocation",{enumerable:!0,get:function(){return LR.getLocation}});Object.defineProperty(K,"getVisitFn",{enumerable:!0,get:function(){return Mi.getVisitFn}});
Object.defineProperty(K,"isConstValueNode",{enumerable:!0,get:function(){return Ct.isConstValueNode}});Object.defineProperty(K,"isDefinitionNode",{enumerable:!0,
get:function(){return Ct.isDefinitionNode}});Object.defineProperty(K,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Ct.isExecutableDefinitionNode}});
Object.defineProperty(K,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Ct.isSchemaCoordinateNode}});Object.defineProperty(K,"isSelectionNode",{enumerable:!0,
get:function(){return Ct.isSelectionNode}});Object.defineProperty(K,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Ct.isTypeDefinitionNode}});Object.
defineProperty(K,"isTypeExtensionNode",{enumerable:!0,get:function(){return Ct.isTypeExtensionNode}});Object.defineProperty(K,"isTypeNode",{enumerable:!0,get:function(){
return Ct.isTypeNode}});Object.defineProperty(K,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Ct.isTypeSystemDefinitionNode}});Object.defineProperty(
K,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Ct.isTypeSystemExtensionNode}});Object.defineProperty(K,"isValueNode",{enumerable:!0,get:function(){
return Ct.isValueNode}});Object.defineProperty(K,"parse",{enumerable:!0,get:function(){return Fi.parse}});Object.defineProperty(K,"parseConstValue",{enumerable:!0,
get:function(){return Fi.parseConstValue}});Object.defineProperty(K,"parseSchemaCoordinate",{enumerable:!0,get:function(){return Fi.parseSchemaCoordinate}});Object.
defineProperty(K,"parseType",{enumerable:!0,get:function(){return Fi.parseType}});Object.defineProperty(K,"parseValue",{enumerable:!0,get:function(){return Fi.parseValue}});
Object.defineProperty(K,"print",{enumerable:!0,get:function(){return qR.print}});Object.defineProperty(K,"printLocation",{enumerable:!0,get:function(){return eh.
printLocation}});Object.defineProperty(K,"printSourceLocation",{enumerable:!0,get:function(){return eh.printSourceLocation}});Object.defineProperty(K,"visit",{enumerable:!0,
get:function(){return Mi.visit}});Object.defineProperty(K,"visitInParallel",{enumerable:!0,get:function(){return Mi.visitInParallel}});var kR=Eo(),LR=ho(),eh=da(),
jR=$(),xR=_n(),CR=ri(),Fi=Gr(),qR=ht(),Mi=Rn(),_l=Xe(),Ct=Jr(),FR=gn()});var rh=y(bl=>{"use strict";Object.defineProperty(bl,"__esModule",{value:!0});bl.isAsyncIterable=MR;function MR(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var nh=y(vl=>{"use strict";Object.defineProperty(vl,"__esModule",{value:!0});vl.mapAsyncIterator=GR;function GR(e,t){let r=e[Symbol.asyncIterator]();async function n(o){
if(o.done)return o;try{return{value:await t(o.value),done:!1}}catch(s){throw await i(),s}}async function i(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(o){if(typeof r.
throw=="function")return n(await r.throw(o));throw await i(),o},[Symbol.asyncIterator](){return this}}}});var ah=y(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});Ss.createSourceEventStream=sh;Ss.subscribe=YR;var VR=Be(),UR=Z(),oh=rh(),ih=Ii(),Tl=w(),
$R=gs(),QR=ps(),Gi=qi(),KR=nh(),BR=Ln();async function YR(e){arguments.length<2||(0,VR.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await sh(e);if(!(0,oh.isAsyncIterable)(t))return t;let r=n=>(0,Gi.execute)({...e,rootValue:n});return(0,KR.mapAsyncIterator)(
t,r)}function JR(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function sh(...e){let t=JR(e),{schema:r,document:n,variableValues:i}=t;(0,Gi.assertValidExecutionArguments)(r,n,i);let o=(0,Gi.buildExecutionContext)(t);if(!("\
schema"in o))return{errors:o};try{let s=await HR(o);if(!(0,oh.isAsyncIterable)(s))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,UR.
inspect)(s)}.`);return s}catch(s){if(s instanceof Tl.GraphQLError)return{errors:[s]};throw s}}async function HR(e){let{schema:t,fragments:r,operation:n,variableValues:i,
rootValue:o}=e,s=t.getSubscriptionType();if(s==null)throw new Tl.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,QR.
collectFields)(t,r,i,s,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,Gi.getFieldDef)(t,s,c[0]);if(!l){let b=c[0].name.value;throw new Tl.GraphQLError(`The subs\
cription field "${b}" is not defined.`,{nodes:c})}let p=(0,ih.addPath)(void 0,u,s.name),f=(0,Gi.buildResolveInfo)(e,l,c,s,p);try{var m;let b=(0,BR.getArgumentValues)(
l,c[0],i),k=e.contextValue,U=await((m=l.subscribe)!==null&&m!==void 0?m:e.subscribeFieldResolver)(o,b,k,f);if(U instanceof Error)throw U;return U}catch(b){throw(0,$R.
locatedError)(b,c,(0,ih.pathToArray)(p))}}});var ch=y(Tt=>{"use strict";Object.defineProperty(Tt,"__esModule",{value:!0});Object.defineProperty(Tt,"createSourceEventStream",{enumerable:!0,get:function(){return uh.
createSourceEventStream}});Object.defineProperty(Tt,"defaultFieldResolver",{enumerable:!0,get:function(){return Rs.defaultFieldResolver}});Object.defineProperty(
Tt,"defaultTypeResolver",{enumerable:!0,get:function(){return Rs.defaultTypeResolver}});Object.defineProperty(Tt,"execute",{enumerable:!0,get:function(){return Rs.
execute}});Object.defineProperty(Tt,"executeSync",{enumerable:!0,get:function(){return Rs.executeSync}});Object.defineProperty(Tt,"getArgumentValues",{enumerable:!0,
get:function(){return El.getArgumentValues}});Object.defineProperty(Tt,"getDirectiveValues",{enumerable:!0,get:function(){return El.getDirectiveValues}});Object.
defineProperty(Tt,"getVariableValues",{enumerable:!0,get:function(){return El.getVariableValues}});Object.defineProperty(Tt,"responsePathAsArray",{enumerable:!0,
get:function(){return zR.pathToArray}});Object.defineProperty(Tt,"subscribe",{enumerable:!0,get:function(){return uh.subscribe}});var zR=Ii(),Rs=qi(),uh=ah(),El=Ln()});var lh=y(Nl=>{"use strict";Object.defineProperty(Nl,"__esModule",{value:!0});Nl.NoDeprecatedCustomRule=WR;var Sl=Ye(),Vi=w(),Rl=Q();function WR(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getParentType();i!=null||(0,Sl.invariant)(!1),e.reportError(new Vi.GraphQLError(`The field ${i.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getDirective();if(i!=null)e.reportError(
new Vi.GraphQLError(`Directive "@${i.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let o=e.getParentType(),s=e.getFieldDef();o!=null&&s!=null||
(0,Sl.invariant)(!1),e.reportError(new Vi.GraphQLError(`Field "${o.name}.${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,Rl.
getNamedType)(e.getParentInputType());if((0,Rl.isInputObjectType)(r)){let n=r.getFields()[t.name.value],i=n?.deprecationReason;i!=null&&e.reportError(new Vi.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${i}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let i=(0,Rl.getNamedType)(
e.getInputType());i!=null||(0,Sl.invariant)(!1),e.reportError(new Vi.GraphQLError(`The enum value "${i.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var ph=y(Ol=>{"use strict";Object.defineProperty(Ol,"__esModule",{value:!0});Ol.NoSchemaIntrospectionCustomRule=tN;var XR=w(),ZR=Q(),eN=_t();function tN(e){return{
Field(t){let r=(0,ZR.getNamedType)(e.getType());r&&(0,eN.isIntrospectionType)(r)&&e.reportError(new XR.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var fh=y(x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});Object.defineProperty(x,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return iN.
ExecutableDefinitionsRule}});Object.defineProperty(x,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return oN.FieldsOnCorrectTypeRule}});Object.defineProperty(
x,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return sN.FragmentsOnCompositeTypesRule}});Object.defineProperty(x,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return aN.KnownArgumentNamesRule}});Object.defineProperty(x,"KnownDirectivesRule",{enumerable:!0,get:function(){return uN.KnownDirectivesRule}});
Object.defineProperty(x,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return cN.KnownFragmentNamesRule}});Object.defineProperty(x,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return lN.KnownTypeNamesRule}});Object.defineProperty(x,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return pN.LoneAnonymousOperationRule}});
Object.defineProperty(x,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return DN.LoneSchemaDefinitionRule}});Object.defineProperty(x,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return AN.MaxIntrospectionDepthRule}});Object.defineProperty(x,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return MN.
NoDeprecatedCustomRule}});Object.defineProperty(x,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return dN.NoFragmentCyclesRule}});Object.defineProperty(x,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return GN.NoSchemaIntrospectionCustomRule}});Object.defineProperty(x,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return fN.NoUndefinedVariablesRule}});Object.defineProperty(x,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return mN.NoUnusedFragmentsRule}});
Object.defineProperty(x,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return hN.NoUnusedVariablesRule}});Object.defineProperty(x,"OverlappingFieldsCanBe\
MergedRule",{enumerable:!0,get:function(){return yN.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(x,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){
return gN.PossibleFragmentSpreadsRule}});Object.defineProperty(x,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return FN.PossibleTypeExtensionsRule}});
Object.defineProperty(x,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return _N.ProvidedRequiredArgumentsRule}});Object.defineProperty(x,"Scalar\
LeafsRule",{enumerable:!0,get:function(){return bN.ScalarLeafsRule}});Object.defineProperty(x,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return vN.
SingleFieldSubscriptionsRule}});Object.defineProperty(x,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return CN.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(x,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return TN.UniqueArgumentNamesRule}});Object.defineProperty(x,"UniqueDirectiveNam\
esRule",{enumerable:!0,get:function(){return qN.UniqueDirectiveNamesRule}});Object.defineProperty(x,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return EN.UniqueDirectivesPerLocationRule}});Object.defineProperty(x,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return jN.UniqueEnumValueNamesRule}});
Object.defineProperty(x,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return xN.UniqueFieldDefinitionNamesRule}});Object.defineProperty(x,"Uniq\
ueFragmentNamesRule",{enumerable:!0,get:function(){return SN.UniqueFragmentNamesRule}});Object.defineProperty(x,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return RN.UniqueInputFieldNamesRule}});Object.defineProperty(x,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return NN.UniqueOperationNamesRule}});Object.
defineProperty(x,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return kN.UniqueOperationTypesRule}});Object.defineProperty(x,"UniqueTypeNamesRule",{enumerable:!0,
get:function(){return LN.UniqueTypeNamesRule}});Object.defineProperty(x,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return ON.UniqueVariableNamesRule}});
Object.defineProperty(x,"ValidationContext",{enumerable:!0,get:function(){return nN.ValidationContext}});Object.defineProperty(x,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return IN.ValuesOfCorrectTypeRule}});Object.defineProperty(x,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return wN.VariablesAreInputTypesRule}});
Object.defineProperty(x,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return PN.VariablesInAllowedPositionRule}});Object.defineProperty(x,"reco\
mmendedRules",{enumerable:!0,get:function(){return dh.recommendedRules}});Object.defineProperty(x,"specifiedRules",{enumerable:!0,get:function(){return dh.specifiedRules}});
Object.defineProperty(x,"validate",{enumerable:!0,get:function(){return rN.validate}});var rN=xi(),nN=nl(),dh=Zc(),iN=bu(),oN=Tu(),sN=Su(),aN=Ru(),uN=wu(),cN=Au(),
lN=Lu(),pN=xu(),dN=Vu(),fN=$u(),mN=Ku(),hN=Yu(),yN=ec(),gN=nc(),_N=ac(),bN=pc(),vN=vc(),TN=Nc(),EN=Pc(),SN=Cc(),RN=Fc(),NN=Gc(),ON=Bc(),IN=Jc(),wN=zc(),PN=Xc(),
AN=Mu(),DN=qu(),kN=Uc(),LN=Qc(),jN=Dc(),xN=jc(),CN=Sc(),qN=Ic(),FN=oc(),MN=lh(),GN=ph()});var mh=y(Zr=>{"use strict";Object.defineProperty(Zr,"__esModule",{value:!0});Object.defineProperty(Zr,"GraphQLError",{enumerable:!0,get:function(){return Il.GraphQLError}});
Object.defineProperty(Zr,"formatError",{enumerable:!0,get:function(){return Il.formatError}});Object.defineProperty(Zr,"locatedError",{enumerable:!0,get:function(){
return UN.locatedError}});Object.defineProperty(Zr,"printError",{enumerable:!0,get:function(){return Il.printError}});Object.defineProperty(Zr,"syntaxError",{enumerable:!0,
get:function(){return VN.syntaxError}});var Il=w(),VN=Jn(),UN=gs()});var Pl=y(wl=>{"use strict";Object.defineProperty(wl,"__esModule",{value:!0});wl.getIntrospectionQuery=$N;function $N(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var hh=y(Al=>{"use strict";Object.defineProperty(Al,"__esModule",{value:!0});Al.getOperationAST=KN;var QN=$();function KN(e,t){let r=null;for(let i of e.definitions)
if(i.kind===QN.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=i}else if(((n=i.name)===null||n===void 0?void 0:n.value)===t)return i}return r}});var yh=y(Dl=>{"use strict";Object.defineProperty(Dl,"__esModule",{value:!0});Dl.getOperationRootType=BN;var Ns=w();function BN(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new Ns.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new Ns.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new Ns.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new Ns.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var gh=y(kl=>{"use strict";Object.defineProperty(kl,"__esModule",{value:!0});kl.introspectionFromSchema=WN;var YN=Ye(),JN=Gr(),HN=qi(),zN=Pl();function WN(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,JN.parse)(
(0,zN.getIntrospectionQuery)(r)),i=(0,HN.executeSync)({schema:e,document:n});return!i.errors&&i.data||(0,YN.invariant)(!1),i.data}});var bh=y(Ll=>{"use strict";Object.defineProperty(Ll,"__esModule",{value:!0});Ll.buildClientSchema=iO;var XN=Be(),st=Z(),_h=Gt(),Os=si(),ZN=Gr(),at=Q(),eO=Ze(),Bt=_t(),
tO=$t(),rO=Br(),nO=Ai();function iO(e,t){(0,_h.isObjectLike)(e)&&(0,_h.isObjectLike)(e.__schema)||(0,XN.devAssert)(!1,`Invalid or incomplete introspection resul\
t. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,st.inspect)(e)}.`);let r=e.__schema,n=(0,Os.
keyValMap)(r.types,g=>g.name,g=>f(g));for(let g of[...tO.specifiedScalarTypes,...Bt.introspectionTypes])n[g.name]&&(n[g.name]=g);let i=r.queryType?l(r.queryType):
null,o=r.mutationType?l(r.mutationType):null,s=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(ra):[];return new rO.GraphQLSchema(
{description:r.description,query:i,mutation:o,subscription:s,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(g){if(g.kind===Bt.TypeKind.
LIST){let j=g.ofType;if(!j)throw new Error("Decorated type deeper than introspection query.");return new at.GraphQLList(u(j))}if(g.kind===Bt.TypeKind.NON_NULL){
let j=g.ofType;if(!j)throw new Error("Decorated type deeper than introspection query.");let lt=u(j);return new at.GraphQLNonNull((0,at.assertNullableType)(lt))}
return c(g)}function c(g){let j=g.name;if(!j)throw new Error(`Unknown type reference: ${(0,st.inspect)(g)}.`);let lt=n[j];if(!lt)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${j}. Ensure that a full introspection query is used in order to build a client schema.`);return lt}function l(g){return(0,at.assertObjectType)(
c(g))}function p(g){return(0,at.assertInterfaceType)(c(g))}function f(g){if(g!=null&&g.name!=null&&g.kind!=null)switch(g.kind){case Bt.TypeKind.SCALAR:return m(
g);case Bt.TypeKind.OBJECT:return k(g);case Bt.TypeKind.INTERFACE:return C(g);case Bt.TypeKind.UNION:return U(g);case Bt.TypeKind.ENUM:return Le(g);case Bt.TypeKind.
INPUT_OBJECT:return Y(g)}let j=(0,st.inspect)(g);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${j}.`)}function m(g){return new at.GraphQLScalarType({name:g.name,description:g.description,specifiedByURL:g.specifiedByURL})}function b(g){
if(g.interfaces===null&&g.kind===Bt.TypeKind.INTERFACE)return[];if(!g.interfaces){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing interfac\
es: ${j}.`)}return g.interfaces.map(p)}function k(g){return new at.GraphQLObjectType({name:g.name,description:g.description,interfaces:()=>b(g),fields:()=>Pe(g)})}
function C(g){return new at.GraphQLInterfaceType({name:g.name,description:g.description,interfaces:()=>b(g),fields:()=>Pe(g)})}function U(g){if(!g.possibleTypes){
let j=(0,st.inspect)(g);throw new Error(`Introspection result missing possibleTypes: ${j}.`)}return new at.GraphQLUnionType({name:g.name,description:g.description,
types:()=>g.possibleTypes.map(l)})}function Le(g){if(!g.enumValues){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing enumValues: ${j}.`)}return new at.
GraphQLEnumType({name:g.name,description:g.description,values:(0,Os.keyValMap)(g.enumValues,j=>j.name,j=>({description:j.description,deprecationReason:j.deprecationReason}))})}
function Y(g){if(!g.inputFields){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing inputFields: ${j}.`)}return new at.GraphQLInputObjectType(
{name:g.name,description:g.description,fields:()=>rt(g.inputFields),isOneOf:g.isOneOf})}function Pe(g){if(!g.fields)throw new Error(`Introspection result missin\
g fields: ${(0,st.inspect)(g)}.`);return(0,Os.keyValMap)(g.fields,j=>j.name,Qe)}function Qe(g){let j=u(g.type);if(!(0,at.isOutputType)(j)){let lt=(0,st.inspect)(
j);throw new Error(`Introspection must provide output type for fields, but received: ${lt}.`)}if(!g.args){let lt=(0,st.inspect)(g);throw new Error(`Introspectio\
n result missing field args: ${lt}.`)}return{description:g.description,deprecationReason:g.deprecationReason,type:j,args:rt(g.args)}}function rt(g){return(0,Os.
keyValMap)(g,j=>j.name,er)}function er(g){let j=u(g.type);if(!(0,at.isInputType)(j)){let io=(0,st.inspect)(j);throw new Error(`Introspection must provide input \
type for arguments, but received: ${io}.`)}let lt=g.defaultValue!=null?(0,nO.valueFromAST)((0,ZN.parseValue)(g.defaultValue),j):void 0;return{description:g.description,
type:j,defaultValue:lt,deprecationReason:g.deprecationReason}}function ra(g){if(!g.args){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing d\
irective args: ${j}.`)}if(!g.locations){let j=(0,st.inspect)(g);throw new Error(`Introspection result missing directive locations: ${j}.`)}return new eO.GraphQLDirective(
{name:g.name,description:g.description,isRepeatable:g.isRepeatable,deprecationReason:g.deprecationReason,locations:g.locations.slice(),args:rt(g.args)})}}});var xl=y(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.extendSchema=lO;Is.extendSchemaImpl=Ih;var oO=Be(),sO=Z(),aO=Ye(),uO=Or(),Ui=No(),
ut=$(),vh=Jr(),ye=Q(),Cn=Ze(),Nh=_t(),Oh=$t(),Th=Br(),cO=xi(),jl=Ln(),Eh=Ai();function lO(e,t,r){(0,Th.assertSchema)(e),t!=null&&t.kind===ut.Kind.DOCUMENT||(0,oO.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,cO.assertValidSDLExtension)(t,e);let n=e.toConfig(),i=Ih(n,t,r);
return n===i?e:new Th.GraphQLSchema(i)}function Ih(e,t,r){var n,i,o,s;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,f=[];for(let h of t.definitions)
if(h.kind===ut.Kind.SCHEMA_DEFINITION)p=h;else if(h.kind===ut.Kind.SCHEMA_EXTENSION)f.push(h);else if((0,vh.isTypeDefinitionNode)(h))a.push(h);else if((0,vh.isTypeExtensionNode)(
h)){let R=h.name.value,S=u[R];u[R]=S?S.concat([h]):[h]}else if(h.kind===ut.Kind.DIRECTIVE_DEFINITION)l.push(h);else if(h.kind===ut.Kind.DIRECTIVE_EXTENSION){let R=h.
name.value,S=c[R];c[R]=S?S.concat([h]):[h]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&f.length===0&&p==null)return e;let m=Object.
create(null);for(let h of e.types)m[h.name]=Qe(h);for(let h of a){var b;let R=h.name.value;m[R]=(b=Sh[R])!==null&&b!==void 0?b:T_(h)}let k=Object.create(null);for(let h of e.
directives)k[h.name]=b_(h);let C={query:e.query&&Y(e.query),mutation:e.mutation&&Y(e.mutation),subscription:e.subscription&&Y(e.subscription),...p&&xp([p]),...xp(
f)},U=Object.values(k);return{description:(n=p)===null||n===void 0||(i=n.description)===null||i===void 0?void 0:i.value,...C,types:Object.values(m),directives:[
...U.map(Pe),...l.map(v_)],extensions:Object.create(null),astNode:(o=p)!==null&&o!==void 0?o:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(f),assumeValid:(s=
r?.assumeValid)!==null&&s!==void 0?s:!1};function Le(h){return(0,ye.isListType)(h)?new ye.GraphQLList(Le(h.ofType)):(0,ye.isNonNullType)(h)?new ye.GraphQLNonNull(
Le(h.ofType)):Y(h)}function Y(h){return m[h.name]}function Pe(h){let R=h.toConfig();return new Cn.GraphQLDirective({...R,args:(0,Ui.mapValue)(R.args,jp)})}function Qe(h){
if((0,Nh.isIntrospectionType)(h)||(0,Oh.isSpecifiedScalarType)(h))return h;if((0,ye.isScalarType)(h))return ra(h);if((0,ye.isObjectType)(h))return g(h);if((0,ye.
isInterfaceType)(h))return j(h);if((0,ye.isUnionType)(h))return lt(h);if((0,ye.isEnumType)(h))return er(h);if((0,ye.isInputObjectType)(h))return rt(h);(0,aO.invariant)(
!1,"Unexpected type: "+(0,sO.inspect)(h))}function rt(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[];return new ye.GraphQLInputObjectType({
...S,fields:()=>({...(0,Ui.mapValue)(S.fields,re=>({...re,type:Le(re.type)})),...qp(N)}),extensionASTNodes:S.extensionASTNodes.concat(N)})}function er(h){var R;
let S=h.toConfig(),N=(R=u[h.name])!==null&&R!==void 0?R:[];return new ye.GraphQLEnumType({...S,values:{...S.values,...Fp(N)},extensionASTNodes:S.extensionASTNodes.
concat(N)})}function ra(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[],re=S.specifiedByURL;for(let J of N){var ge;re=(ge=Rh(J))!==null&&ge!==
void 0?ge:re}return new ye.GraphQLScalarType({...S,specifiedByURL:re,extensionASTNodes:S.extensionASTNodes.concat(N)})}function g(h){var R;let S=h.toConfig(),N=(R=
u[S.name])!==null&&R!==void 0?R:[];return new ye.GraphQLObjectType({...S,interfaces:()=>[...h.getInterfaces().map(Y),...ao(N)],fields:()=>({...(0,Ui.mapValue)(S.
fields,io),...so(N)}),extensionASTNodes:S.extensionASTNodes.concat(N)})}function j(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[];return new ye.
GraphQLInterfaceType({...S,interfaces:()=>[...h.getInterfaces().map(Y),...ao(N)],fields:()=>({...(0,Ui.mapValue)(S.fields,io),...so(N)}),extensionASTNodes:S.extensionASTNodes.
concat(N)})}function lt(h){var R;let S=h.toConfig(),N=(R=u[S.name])!==null&&R!==void 0?R:[];return new ye.GraphQLUnionType({...S,types:()=>[...h.getTypes().map(
Y),...Mp(N)],extensionASTNodes:S.extensionASTNodes.concat(N)})}function io(h){return{...h,type:Le(h.type),args:h.args&&(0,Ui.mapValue)(h.args,jp)}}function jp(h){
return{...h,type:Le(h.type)}}function xp(h){let R={};for(let N of h){var S;let re=(S=N.operationTypes)!==null&&S!==void 0?S:[];for(let ge of re)R[ge.operation]=
oo(ge.type)}return R}function b_(h){var R,S;let N=h.toConfig(),re=(R=c[N.name])!==null&&R!==void 0?R:[],ge=(S=N.deprecationReason)!==null&&S!==void 0?S:re.map(J=>en(
J)).find(J=>J!=null);return new Cn.GraphQLDirective({...N,deprecationReason:ge,extensionASTNodes:N.extensionASTNodes.concat(re)})}function oo(h){var R;let S=h.name.
value,N=(R=Sh[S])!==null&&R!==void 0?R:m[S];if(N===void 0)throw new Error(`Unknown type: "${S}".`);return N}function Qn(h){return h.kind===ut.Kind.LIST_TYPE?new ye.
GraphQLList(Qn(h.type)):h.kind===ut.Kind.NON_NULL_TYPE?new ye.GraphQLNonNull(Qn(h.type)):oo(h)}function v_(h){var R,S,N;let re=(R=c[h.name.value])!==null&&R!==void 0?
R:[],ge=(S=en(h))!==null&&S!==void 0?S:re.map(J=>en(J)).find(J=>J!=null);return new Cn.GraphQLDirective({name:h.name.value,description:(N=h.description)===null||
N===void 0?void 0:N.value,locations:h.locations.map(({value:J})=>J),isRepeatable:h.repeatable,args:Cp(h.arguments),deprecationReason:ge,astNode:h,extensionASTNodes:re})}
function so(h){let R=Object.create(null);for(let re of h){var S;let ge=(S=re.fields)!==null&&S!==void 0?S:[];for(let J of ge){var N;R[J.name.value]={type:Qn(J.type),
description:(N=J.description)===null||N===void 0?void 0:N.value,args:Cp(J.arguments),deprecationReason:en(J),astNode:J}}}return R}function Cp(h){let R=h??[],S=Object.
create(null);for(let re of R){var N;let ge=Qn(re.type);S[re.name.value]={type:ge,description:(N=re.description)===null||N===void 0?void 0:N.value,defaultValue:(0,Eh.
valueFromAST)(re.defaultValue,ge),deprecationReason:en(re),astNode:re}}return S}function qp(h){let R=Object.create(null);for(let re of h){var S;let ge=(S=re.fields)!==
null&&S!==void 0?S:[];for(let J of ge){var N;let pn=Qn(J.type);R[J.name.value]={type:pn,description:(N=J.description)===null||N===void 0?void 0:N.value,defaultValue:(0,Eh.
valueFromAST)(J.defaultValue,pn),deprecationReason:en(J),astNode:J}}}return R}function Fp(h){let R=Object.create(null);for(let re of h){var S;let ge=(S=re.values)!==
null&&S!==void 0?S:[];for(let J of ge){var N;R[J.name.value]={description:(N=J.description)===null||N===void 0?void 0:N.value,deprecationReason:en(J),astNode:J}}}
return R}function ao(h){return h.flatMap(R=>{var S,N;return(S=(N=R.interfaces)===null||N===void 0?void 0:N.map(oo))!==null&&S!==void 0?S:[]})}function Mp(h){return h.
flatMap(R=>{var S,N;return(S=(N=R.types)===null||N===void 0?void 0:N.map(oo))!==null&&S!==void 0?S:[]})}function T_(h){var R;let S=h.name.value,N=(R=u[S])!==null&&
R!==void 0?R:[];switch(h.kind){case ut.Kind.OBJECT_TYPE_DEFINITION:{var re;let St=[h,...N];return new ye.GraphQLObjectType({name:S,description:(re=h.description)===
null||re===void 0?void 0:re.value,interfaces:()=>ao(St),fields:()=>so(St),astNode:h,extensionASTNodes:N})}case ut.Kind.INTERFACE_TYPE_DEFINITION:{var ge;let St=[
h,...N];return new ye.GraphQLInterfaceType({name:S,description:(ge=h.description)===null||ge===void 0?void 0:ge.value,interfaces:()=>ao(St),fields:()=>so(St),astNode:h,
extensionASTNodes:N})}case ut.Kind.ENUM_TYPE_DEFINITION:{var J;let St=[h,...N];return new ye.GraphQLEnumType({name:S,description:(J=h.description)===null||J===void 0?
void 0:J.value,values:Fp(St),astNode:h,extensionASTNodes:N})}case ut.Kind.UNION_TYPE_DEFINITION:{var pn;let St=[h,...N];return new ye.GraphQLUnionType({name:S,description:(pn=
h.description)===null||pn===void 0?void 0:pn.value,types:()=>Mp(St),astNode:h,extensionASTNodes:N})}case ut.Kind.SCALAR_TYPE_DEFINITION:{var na;return new ye.GraphQLScalarType(
{name:S,description:(na=h.description)===null||na===void 0?void 0:na.value,specifiedByURL:Rh(h),astNode:h,extensionASTNodes:N})}case ut.Kind.INPUT_OBJECT_TYPE_DEFINITION:{
var ia;let St=[h,...N];return new ye.GraphQLInputObjectType({name:S,description:(ia=h.description)===null||ia===void 0?void 0:ia.value,fields:()=>qp(St),astNode:h,
extensionASTNodes:N,isOneOf:pO(h)})}}}}var Sh=(0,uO.keyMap)([...Oh.specifiedScalarTypes,...Nh.introspectionTypes],e=>e.name);function en(e){let t=(0,jl.getDirectiveValues)(
Cn.GraphQLDeprecatedDirective,e);return t?.reason}function Rh(e){let t=(0,jl.getDirectiveValues)(Cn.GraphQLSpecifiedByDirective,e);return t?.url}function pO(e){
return!!(0,jl.getDirectiveValues)(Cn.GraphQLOneOfDirective,e)}});var Ph=y(ws=>{"use strict";Object.defineProperty(ws,"__esModule",{value:!0});ws.buildASTSchema=wh;ws.buildSchema=bO;var dO=Be(),fO=$(),mO=Gr(),hO=Ze(),yO=Br(),gO=xi(),
_O=xl();function wh(e,t){e!=null&&e.kind===fO.Kind.DOCUMENT||(0,dO.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&
(0,gO.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,_O.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let o of n.types)switch(o.name){case"Query":n.query=o;break;case"Mutation":n.mutation=o;break;case"Subscription":n.subscription=o;
break}let i=[...n.directives,...hO.specifiedDirectives.filter(o=>n.directives.every(s=>s.name!==o.name))];return new yO.GraphQLSchema({...n,directives:i})}function bO(e,t){
let r=(0,mO.parse)(e,t);return wh(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var kh=y(ql=>{"use strict";Object.defineProperty(ql,"__esModule",{value:!0});ql.lexicographicSortSchema=OO;var vO=Z(),TO=Ye(),EO=si(),Ah=ai(),Je=Q(),SO=Ze(),RO=_t(),
NO=Br();function OO(e){let t=e.toConfig(),r=(0,EO.keyValMap)(Cl(t.types),f=>f.name,p);return new NO.GraphQLSchema({...t,types:Object.values(r),directives:Cl(t.directives).
map(s),query:o(t.query),mutation:o(t.mutation),subscription:o(t.subscription)});function n(f){return(0,Je.isListType)(f)?new Je.GraphQLList(n(f.ofType)):(0,Je.isNonNullType)(
f)?new Je.GraphQLNonNull(n(f.ofType)):i(f)}function i(f){return r[f.name]}function o(f){return f&&i(f)}function s(f){let m=f.toConfig();return new SO.GraphQLDirective(
{...m,locations:Dh(m.locations,b=>b),args:a(m.args)})}function a(f){return Ps(f,m=>({...m,type:n(m.type)}))}function u(f){return Ps(f,m=>({...m,type:n(m.type),args:m.
args&&a(m.args)}))}function c(f){return Ps(f,m=>({...m,type:n(m.type)}))}function l(f){return Cl(f).map(i)}function p(f){if((0,Je.isScalarType)(f)||(0,RO.isIntrospectionType)(
f))return f;if((0,Je.isObjectType)(f)){let m=f.toConfig();return new Je.GraphQLObjectType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Je.
isInterfaceType)(f)){let m=f.toConfig();return new Je.GraphQLInterfaceType({...m,interfaces:()=>l(m.interfaces),fields:()=>u(m.fields)})}if((0,Je.isUnionType)(f)){
let m=f.toConfig();return new Je.GraphQLUnionType({...m,types:()=>l(m.types)})}if((0,Je.isEnumType)(f)){let m=f.toConfig();return new Je.GraphQLEnumType({...m,values:Ps(
m.values,b=>b)})}if((0,Je.isInputObjectType)(f)){let m=f.toConfig();return new Je.GraphQLInputObjectType({...m,fields:()=>c(m.fields)})}(0,TO.invariant)(!1,"Une\
xpected type: "+(0,vO.inspect)(f))}}function Ps(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(Ah.naturalCompare))r[n]=t(e[n]);return r}function Cl(e){
return Dh(e,t=>t.name)}function Dh(e,t){return e.slice().sort((r,n)=>{let i=t(r),o=t(n);return(0,Ah.naturalCompare)(i,o)})}});var Mh=y($i=>{"use strict";Object.defineProperty($i,"__esModule",{value:!0});$i.printIntrospectionSchema=LO;$i.printSchema=kO;$i.printType=xh;var IO=Z(),wO=Ye(),
PO=Zn(),Ml=$(),As=ht(),qn=Q(),Gl=Ze(),Lh=_t(),AO=$t(),DO=vi();function kO(e){return jh(e,t=>!(0,Gl.isSpecifiedDirective)(t),jO)}function LO(e){return jh(e,Gl.isSpecifiedDirective,
Lh.isIntrospectionType)}function jO(e){return!(0,AO.isSpecifiedScalarType)(e)&&!(0,Lh.isIntrospectionType)(e)}function jh(e,t,r){let n=e.getDirectives().filter(
t),i=Object.values(e.getTypeMap()).filter(r);return[xO(e),...n.map(o=>$O(o)),...i.map(o=>xh(o))].filter(Boolean).join(`

`)}function xO(e){if(e.description==null&&CO(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let i=e.getSubscriptionType();return i&&t.push(`  subscription: ${i.name}`),Et(e)+`schema {
${t.join(`
`)}
}`}function CO(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function xh(e){if((0,qn.isScalarType)(e))return qO(e);if((0,qn.isObjectType)(e))return FO(e);if((0,qn.isInterfaceType)(e))return MO(
e);if((0,qn.isUnionType)(e))return GO(e);if((0,qn.isEnumType)(e))return VO(e);if((0,qn.isInputObjectType)(e))return UO(e);(0,wO.invariant)(!1,"Unexpected type: "+
(0,IO.inspect)(e))}function qO(e){return Et(e)+`scalar ${e.name}`+QO(e)}function Ch(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function FO(e){return Et(e)+`type ${e.name}`+Ch(e)+qh(e)}function MO(e){return Et(e)+`interface ${e.name}`+Ch(e)+qh(e)}function GO(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return Et(e)+"union "+e.name+r}function VO(e){let t=e.getValues().map((r,n)=>Et(r,"  ",!n)+"  "+r.name+Ds(r.deprecationReason));
return Et(e)+`enum ${e.name}`+Vl(t)}function UO(e){let t=Object.values(e.getFields()).map((r,n)=>Et(r,"  ",!n)+"  "+Fl(r));return Et(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+Vl(t)}function qh(e){let t=Object.values(e.getFields()).map((r,n)=>Et(r,"  ",!n)+"  "+r.name+Fh(r.args,"  ")+": "+String(r.type)+Ds(r.deprecationReason));
return Vl(t)}function Vl(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function Fh(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(Fl).join(", ")+")":`(
`+e.map((r,n)=>Et(r,"  "+t,!n)+"  "+t+Fl(r)).join(`
`)+`
`+t+")"}function Fl(e){let t=(0,DO.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,As.print)(t)}`),r+Ds(e.deprecationReason)}
function $O(e){return Et(e)+"directive @"+e.name+Fh(e.args)+Ds(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Ds(e){
return e==null?"":e!==Gl.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,As.print)({kind:Ml.Kind.STRING,value:e})})`:" @deprecated"}function QO(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,As.print)({kind:Ml.Kind.STRING,value:e.specifiedByURL})})`}function Et(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let i=(0,As.print)({kind:Ml.Kind.STRING,value:n,block:(0,PO.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+i.replace(/\n/g,`
`+t)+`
`}});var Gh=y(Ul=>{"use strict";Object.defineProperty(Ul,"__esModule",{value:!0});Ul.concatAST=BO;var KO=$();function BO(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:KO.Kind.DOCUMENT,definitions:t}}});var $h=y($l=>{"use strict";Object.defineProperty($l,"__esModule",{value:!0});$l.separateOperations=JO;var ks=$(),YO=Rn();function JO(e){let t=[],r=Object.create(
null);for(let i of e.definitions)switch(i.kind){case ks.Kind.OPERATION_DEFINITION:t.push(i);break;case ks.Kind.FRAGMENT_DEFINITION:r[i.name.value]=Vh(i.selectionSet);
break;default:}let n=Object.create(null);for(let i of t){let o=new Set;for(let a of Vh(i.selectionSet))Uh(o,r,a);let s=i.name?i.name.value:"";n[s]={kind:ks.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===i||a.kind===ks.Kind.FRAGMENT_DEFINITION&&o.has(a.name.value))}}return n}function Uh(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let i of n)Uh(e,t,i)}}function Vh(e){let t=[];return(0,YO.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var Bh=y(Kl=>{"use strict";Object.defineProperty(Kl,"__esModule",{value:!0});Kl.stripIgnoredCharacters=zO;var HO=Zn(),Qh=ri(),Kh=Eo(),Ql=_n();function zO(e){let t=(0,Kh.
isSource)(e)?e:new Kh.Source(e),r=t.body,n=new Qh.Lexer(t),i="",o=!1;for(;n.advance().kind!==Ql.TokenKind.EOF;){let s=n.token,a=s.kind,u=!(0,Qh.isPunctuatorTokenKind)(
s.kind);o&&(u||s.kind===Ql.TokenKind.SPREAD)&&(i+=" ");let c=r.slice(s.start,s.end);a===Ql.TokenKind.BLOCK_STRING?i+=(0,HO.printBlockString)(s.value,{minimize:!0}):
i+=c,o=u}return i}});var Jh=y(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});Ls.assertValidName=eI;Ls.isValidNameError=Yh;var WO=Be(),XO=w(),ZO=ui();function eI(e){
let t=Yh(e);if(t)throw t;return e}function Yh(e){if(typeof e=="string"||(0,WO.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new XO.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,ZO.assertName)(e)}catch(t){return t}}});var Hh=y(Yl=>{"use strict";Object.defineProperty(Yl,"__esModule",{value:!0});Yl.sortValueNode=Bl;var tI=ai(),lr=$();function Bl(e){switch(e.kind){case lr.Kind.OBJECT:
return{...e,fields:rI(e.fields)};case lr.Kind.LIST:return{...e,values:e.values.map(Bl)};case lr.Kind.INT:case lr.Kind.FLOAT:case lr.Kind.STRING:case lr.Kind.BOOLEAN:case lr.
Kind.NULL:case lr.Kind.ENUM:case lr.Kind.VARIABLE:return e}}function rI(e){return e.map(t=>({...t,value:Bl(t.value)})).sort((t,r)=>(0,tI.naturalCompare)(t.name.
value,r.name.value))}});var ny=y(Yt=>{"use strict";Object.defineProperty(Yt,"__esModule",{value:!0});Yt.DangerousChangeType=Yt.BreakingChangeType=void 0;Yt.findBreakingChanges=uI;Yt.findDangerousChanges=
cI;var nI=Z(),ty=Ye(),zh=Or(),iI=ht(),ee=Q(),oI=$t(),sI=vi(),aI=Hh(),Se;Yt.BreakingChangeType=Se;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(Se||(Yt.BreakingChangeType=Se={}));var qt;Yt.DangerousChangeType=qt;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(qt||(Yt.DangerousChangeType=qt={}));function uI(e,t){return ry(e,t).filter(r=>r.type in
Se)}function cI(e,t){return ry(e,t).filter(r=>r.type in qt)}function ry(e,t){return[...pI(e,t),...lI(e,t)]}function lI(e,t){let r=[],n=pr(e.getDirectives(),t.getDirectives());
for(let i of n.removed)r.push({type:Se.DIRECTIVE_REMOVED,description:`${i.name} was removed.`});for(let[i,o]of n.persisted){let s=pr(i.args,o.args);for(let a of s.
added)(0,ee.isRequiredArgument)(a)&&r.push({type:Se.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${i.name} was added.`});for(let a of s.
removed)r.push({type:Se.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${i.name}.`});i.isRepeatable&&!o.isRepeatable&&r.push({type:Se.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${i.name}.`});for(let a of i.locations)o.locations.includes(a)||r.push({type:Se.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${i.name}.`})}return r}function pI(e,t){let r=[],n=pr(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let i of n.removed)r.push(
{type:Se.TYPE_REMOVED,description:(0,oI.isSpecifiedScalarType)(i)?`Standard scalar ${i.name} was removed because it is not referenced anymore.`:`${i.name} was r\
emoved.`});for(let[i,o]of n.persisted)(0,ee.isEnumType)(i)&&(0,ee.isEnumType)(o)?r.push(...mI(i,o)):(0,ee.isUnionType)(i)&&(0,ee.isUnionType)(o)?r.push(...fI(i,
o)):(0,ee.isInputObjectType)(i)&&(0,ee.isInputObjectType)(o)?r.push(...dI(i,o)):(0,ee.isObjectType)(i)&&(0,ee.isObjectType)(o)?r.push(...Xh(i,o),...Wh(i,o)):(0,ee.
isInterfaceType)(i)&&(0,ee.isInterfaceType)(o)?r.push(...Xh(i,o),...Wh(i,o)):i.constructor!==o.constructor&&r.push({type:Se.TYPE_CHANGED_KIND,description:`${i.name}\
 changed from ${Zh(i)} to ${Zh(o)}.`});return r}function dI(e,t){let r=[],n=pr(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.added)(0,ee.
isRequiredInputField)(i)?r.push({type:Se.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${i.name} on input type ${e.name} was added.`}):r.push({type:qt.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${i.name} on input type ${e.name} was added.`});for(let i of n.removed)r.push({type:Se.FIELD_REMOVED,description:`${e.
name}.${i.name} was removed.`});for(let[i,o]of n.persisted)Ki(i.type,o.type)||r.push({type:Se.FIELD_CHANGED_KIND,description:`${e.name}.${i.name} changed type f\
rom ${String(i.type)} to ${String(o.type)}.`});return r}function fI(e,t){let r=[],n=pr(e.getTypes(),t.getTypes());for(let i of n.added)r.push({type:qt.TYPE_ADDED_TO_UNION,
description:`${i.name} was added to union type ${e.name}.`});for(let i of n.removed)r.push({type:Se.TYPE_REMOVED_FROM_UNION,description:`${i.name} was removed f\
rom union type ${e.name}.`});return r}function mI(e,t){let r=[],n=pr(e.getValues(),t.getValues());for(let i of n.added)r.push({type:qt.VALUE_ADDED_TO_ENUM,description:`${i.
name} was added to enum type ${e.name}.`});for(let i of n.removed)r.push({type:Se.VALUE_REMOVED_FROM_ENUM,description:`${i.name} was removed from enum type ${e.
name}.`});return r}function Wh(e,t){let r=[],n=pr(e.getInterfaces(),t.getInterfaces());for(let i of n.added)r.push({type:qt.IMPLEMENTED_INTERFACE_ADDED,description:`${i.
name} added to interfaces implemented by ${e.name}.`});for(let i of n.removed)r.push({type:Se.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${i.name}.`});return r}function Xh(e,t){let r=[],n=pr(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.removed)r.push(
{type:Se.FIELD_REMOVED,description:`${e.name}.${i.name} was removed.`});for(let[i,o]of n.persisted)r.push(...hI(e,i,o)),Qi(i.type,o.type)||r.push({type:Se.FIELD_CHANGED_KIND,
description:`${e.name}.${i.name} changed type from ${String(i.type)} to ${String(o.type)}.`});return r}function hI(e,t,r){let n=[],i=pr(t.args,r.args);for(let o of i.
removed)n.push({type:Se.ARG_REMOVED,description:`${e.name}.${t.name} arg ${o.name} was removed.`});for(let[o,s]of i.persisted)if(!Ki(o.type,s.type))n.push({type:Se.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${o.name} has changed type from ${String(o.type)} to ${String(s.type)}.`});else if(o.defaultValue!==void 0)
if(s.defaultValue===void 0)n.push({type:qt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} defaultValue was removed.`});else{let u=ey(o.
defaultValue,o.type),c=ey(s.defaultValue,s.type);u!==c&&n.push({type:qt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${o.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let o of i.added)(0,ee.isRequiredArgument)(o)?n.push({type:Se.REQUIRED_ARG_ADDED,description:`A required arg ${o.name} on ${e.
name}.${t.name} was added.`}):n.push({type:qt.OPTIONAL_ARG_ADDED,description:`An optional arg ${o.name} on ${e.name}.${t.name} was added.`});return n}function Qi(e,t){
return(0,ee.isListType)(e)?(0,ee.isListType)(t)&&Qi(e.ofType,t.ofType)||(0,ee.isNonNullType)(t)&&Qi(e,t.ofType):(0,ee.isNonNullType)(e)?(0,ee.isNonNullType)(t)&&
Qi(e.ofType,t.ofType):(0,ee.isNamedType)(t)&&e.name===t.name||(0,ee.isNonNullType)(t)&&Qi(e,t.ofType)}function Ki(e,t){return(0,ee.isListType)(e)?(0,ee.isListType)(
t)&&Ki(e.ofType,t.ofType):(0,ee.isNonNullType)(e)?(0,ee.isNonNullType)(t)&&Ki(e.ofType,t.ofType)||!(0,ee.isNonNullType)(t)&&Ki(e.ofType,t):(0,ee.isNamedType)(t)&&
e.name===t.name}function Zh(e){if((0,ee.isScalarType)(e))return"a Scalar type";if((0,ee.isObjectType)(e))return"an Object type";if((0,ee.isInterfaceType)(e))return"\
an Interface type";if((0,ee.isUnionType)(e))return"a Union type";if((0,ee.isEnumType)(e))return"an Enum type";if((0,ee.isInputObjectType)(e))return"an Input typ\
e";(0,ty.invariant)(!1,"Unexpected type: "+(0,nI.inspect)(e))}function ey(e,t){let r=(0,sI.astFromValue)(e,t);return r!=null||(0,ty.invariant)(!1),(0,iI.print)(
(0,aI.sortValueNode)(r))}function pr(e,t){let r=[],n=[],i=[],o=(0,zh.keyMap)(e,({name:a})=>a),s=(0,zh.keyMap)(t,({name:a})=>a);for(let a of e){let u=s[a.name];u===
void 0?n.push(a):i.push([a,u])}for(let a of t)o[a.name]===void 0&&r.push(a);return{added:r,persisted:i,removed:n}}});var oy=y(js=>{"use strict";Object.defineProperty(js,"__esModule",{value:!0});js.resolveASTSchemaCoordinate=iy;js.resolveSchemaCoordinate=gI;var tn=Z(),Bi=$(),yI=Gr(),
jr=Q();function gI(e,t){return iy(e,(0,yI.parseSchemaCoordinate)(t))}function _I(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedType",type:n}}
function bI(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,tn.inspect)(r)} to be defined as a type in the schema.`);if(!(0,jr.isEnumType)(
n)&&!(0,jr.isInputObjectType)(n)&&!(0,jr.isObjectType)(n)&&!(0,jr.isInterfaceType)(n))throw new Error(`Expected ${(0,tn.inspect)(r)} to be an Enum, Input Object\
, Object or Interface type.`);if((0,jr.isEnumType)(n)){let s=t.memberName.value,a=n.getValue(s);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}if((0,jr.
isInputObjectType)(n)){let s=t.memberName.value,a=n.getFields()[s];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let i=t.memberName.value,o=n.getFields()[i];
if(o!=null)return{kind:"Field",type:n,field:o}}function vI(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,tn.inspect)(r)} to b\
e defined as a type in the schema.`);if(!(0,jr.isObjectType)(n)&&!(0,jr.isInterfaceType)(n))throw new Error(`Expected ${(0,tn.inspect)(r)} to be an object type \
or interface type.`);let i=t.fieldName.value,o=n.getFields()[i];if(o==null)throw new Error(`Expected ${(0,tn.inspect)(i)} to exist as a field of type ${(0,tn.inspect)(
r)} in the schema.`);let s=t.argumentName.value,a=o.args.find(u=>u.name===s);if(a!=null)return{kind:"FieldArgument",type:n,field:o,fieldArgument:a}}function TI(e,t){
let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function EI(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)throw new Error(`\
Expected ${(0,tn.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:i}}=t,o=n.args.find(s=>s.name===i);if(o)return{kind:"Directi\
veArgument",directive:n,directiveArgument:o}}function iy(e,t){switch(t.kind){case Bi.Kind.TYPE_COORDINATE:return _I(e,t);case Bi.Kind.MEMBER_COORDINATE:return bI(
e,t);case Bi.Kind.ARGUMENT_COORDINATE:return vI(e,t);case Bi.Kind.DIRECTIVE_COORDINATE:return TI(e,t);case Bi.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return EI(e,t)}}});var ly=y(B=>{"use strict";Object.defineProperty(B,"__esModule",{value:!0});Object.defineProperty(B,"BreakingChangeType",{enumerable:!0,get:function(){return xs.
BreakingChangeType}});Object.defineProperty(B,"DangerousChangeType",{enumerable:!0,get:function(){return xs.DangerousChangeType}});Object.defineProperty(B,"Type\
Info",{enumerable:!0,get:function(){return ay.TypeInfo}});Object.defineProperty(B,"assertValidName",{enumerable:!0,get:function(){return uy.assertValidName}});Object.
defineProperty(B,"astFromValue",{enumerable:!0,get:function(){return LI.astFromValue}});Object.defineProperty(B,"buildASTSchema",{enumerable:!0,get:function(){return sy.
buildASTSchema}});Object.defineProperty(B,"buildClientSchema",{enumerable:!0,get:function(){return II.buildClientSchema}});Object.defineProperty(B,"buildSchema",
{enumerable:!0,get:function(){return sy.buildSchema}});Object.defineProperty(B,"coerceInputValue",{enumerable:!0,get:function(){return jI.coerceInputValue}});Object.
defineProperty(B,"concatAST",{enumerable:!0,get:function(){return xI.concatAST}});Object.defineProperty(B,"doTypesOverlap",{enumerable:!0,get:function(){return Hl.
doTypesOverlap}});Object.defineProperty(B,"extendSchema",{enumerable:!0,get:function(){return wI.extendSchema}});Object.defineProperty(B,"findBreakingChanges",{
enumerable:!0,get:function(){return xs.findBreakingChanges}});Object.defineProperty(B,"findDangerousChanges",{enumerable:!0,get:function(){return xs.findDangerousChanges}});
Object.defineProperty(B,"getIntrospectionQuery",{enumerable:!0,get:function(){return SI.getIntrospectionQuery}});Object.defineProperty(B,"getOperationAST",{enumerable:!0,
get:function(){return RI.getOperationAST}});Object.defineProperty(B,"getOperationRootType",{enumerable:!0,get:function(){return NI.getOperationRootType}});Object.
defineProperty(B,"introspectionFromSchema",{enumerable:!0,get:function(){return OI.introspectionFromSchema}});Object.defineProperty(B,"isEqualType",{enumerable:!0,
get:function(){return Hl.isEqualType}});Object.defineProperty(B,"isTypeSubTypeOf",{enumerable:!0,get:function(){return Hl.isTypeSubTypeOf}});Object.defineProperty(
B,"isValidNameError",{enumerable:!0,get:function(){return uy.isValidNameError}});Object.defineProperty(B,"lexicographicSortSchema",{enumerable:!0,get:function(){
return PI.lexicographicSortSchema}});Object.defineProperty(B,"printIntrospectionSchema",{enumerable:!0,get:function(){return Jl.printIntrospectionSchema}});Object.
defineProperty(B,"printSchema",{enumerable:!0,get:function(){return Jl.printSchema}});Object.defineProperty(B,"printType",{enumerable:!0,get:function(){return Jl.
printType}});Object.defineProperty(B,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return cy.resolveASTSchemaCoordinate}});Object.defineProperty(B,
"resolveSchemaCoordinate",{enumerable:!0,get:function(){return cy.resolveSchemaCoordinate}});Object.defineProperty(B,"separateOperations",{enumerable:!0,get:function(){
return CI.separateOperations}});Object.defineProperty(B,"stripIgnoredCharacters",{enumerable:!0,get:function(){return qI.stripIgnoredCharacters}});Object.defineProperty(
B,"typeFromAST",{enumerable:!0,get:function(){return AI.typeFromAST}});Object.defineProperty(B,"valueFromAST",{enumerable:!0,get:function(){return DI.valueFromAST}});
Object.defineProperty(B,"valueFromASTUntyped",{enumerable:!0,get:function(){return kI.valueFromASTUntyped}});Object.defineProperty(B,"visitWithTypeInfo",{enumerable:!0,
get:function(){return ay.visitWithTypeInfo}});var SI=Pl(),RI=hh(),NI=yh(),OI=gh(),II=bh(),sy=Ph(),wI=xl(),PI=kh(),Jl=Mh(),AI=Qt(),DI=Ai(),kI=Qa(),LI=vi(),ay=Xo(),
jI=hc(),xI=Gh(),CI=$h(),qI=Bh(),Hl=fi(),uy=Jh(),xs=ny(),cy=oy()});var zl=y(d=>{"use strict";Object.defineProperty(d,"__esModule",{value:!0});Object.defineProperty(d,"BREAK",{enumerable:!0,get:function(){return z.BREAK}});Object.
defineProperty(d,"BreakingChangeType",{enumerable:!0,get:function(){return W.BreakingChangeType}});Object.defineProperty(d,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return T.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(d,"DangerousChangeType",{enumerable:!0,get:function(){return W.DangerousChangeType}});
Object.defineProperty(d,"DirectiveLocation",{enumerable:!0,get:function(){return z.DirectiveLocation}});Object.defineProperty(d,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return M.ExecutableDefinitionsRule}});Object.defineProperty(d,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return M.FieldsOnCorrectTypeRule}});
Object.defineProperty(d,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return M.FragmentsOnCompositeTypesRule}});Object.defineProperty(d,"GRAPHQL\
_MAX_INT",{enumerable:!0,get:function(){return T.GRAPHQL_MAX_INT}});Object.defineProperty(d,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return T.GRAPHQL_MIN_INT}});
Object.defineProperty(d,"GraphQLBoolean",{enumerable:!0,get:function(){return T.GraphQLBoolean}});Object.defineProperty(d,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return T.GraphQLDeprecatedDirective}});Object.defineProperty(d,"GraphQLDirective",{enumerable:!0,get:function(){return T.GraphQLDirective}});Object.
defineProperty(d,"GraphQLEnumType",{enumerable:!0,get:function(){return T.GraphQLEnumType}});Object.defineProperty(d,"GraphQLError",{enumerable:!0,get:function(){
return Yi.GraphQLError}});Object.defineProperty(d,"GraphQLFloat",{enumerable:!0,get:function(){return T.GraphQLFloat}});Object.defineProperty(d,"GraphQLID",{enumerable:!0,
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
get:function(){return M.KnownArgumentNamesRule}});Object.defineProperty(d,"KnownDirectivesRule",{enumerable:!0,get:function(){return M.KnownDirectivesRule}});Object.
defineProperty(d,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return M.KnownFragmentNamesRule}});Object.defineProperty(d,"KnownTypeNamesRule",{enumerable:!0,
get:function(){return M.KnownTypeNamesRule}});Object.defineProperty(d,"Lexer",{enumerable:!0,get:function(){return z.Lexer}});Object.defineProperty(d,"Location",
{enumerable:!0,get:function(){return z.Location}});Object.defineProperty(d,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return M.LoneAnonymousOperationRule}});
Object.defineProperty(d,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return M.LoneSchemaDefinitionRule}});Object.defineProperty(d,"MaxIntrospectionD\
epthRule",{enumerable:!0,get:function(){return M.MaxIntrospectionDepthRule}});Object.defineProperty(d,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return M.
NoDeprecatedCustomRule}});Object.defineProperty(d,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return M.NoFragmentCyclesRule}});Object.defineProperty(d,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return M.NoSchemaIntrospectionCustomRule}});Object.defineProperty(d,"NoUndefinedVariablesRule",{
enumerable:!0,get:function(){return M.NoUndefinedVariablesRule}});Object.defineProperty(d,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return M.NoUnusedFragmentsRule}});
Object.defineProperty(d,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return M.NoUnusedVariablesRule}});Object.defineProperty(d,"OperationTypeNode",{enumerable:!0,
get:function(){return z.OperationTypeNode}});Object.defineProperty(d,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return M.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(d,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return M.PossibleFragmentSpreadsRule}});Object.defineProperty(d,"PossibleTyp\
eExtensionsRule",{enumerable:!0,get:function(){return M.PossibleTypeExtensionsRule}});Object.defineProperty(d,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return M.ProvidedRequiredArgumentsRule}});Object.defineProperty(d,"ScalarLeafsRule",{enumerable:!0,get:function(){return M.ScalarLeafsRule}});Object.defineProperty(
d,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return T.SchemaMetaFieldDef}});Object.defineProperty(d,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return M.SingleFieldSubscriptionsRule}});Object.defineProperty(d,"Source",{enumerable:!0,get:function(){return z.Source}});Object.defineProperty(d,"Token",{enumerable:!0,
get:function(){return z.Token}});Object.defineProperty(d,"TokenKind",{enumerable:!0,get:function(){return z.TokenKind}});Object.defineProperty(d,"TypeInfo",{enumerable:!0,
get:function(){return W.TypeInfo}});Object.defineProperty(d,"TypeKind",{enumerable:!0,get:function(){return T.TypeKind}});Object.defineProperty(d,"TypeMetaField\
Def",{enumerable:!0,get:function(){return T.TypeMetaFieldDef}});Object.defineProperty(d,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return T.TypeNameMetaFieldDef}});
Object.defineProperty(d,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return M.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(d,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return M.UniqueArgumentNamesRule}});Object.defineProperty(d,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return M.UniqueDirectiveNamesRule}});Object.defineProperty(d,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return M.UniqueDirectivesPerLocationRule}});
Object.defineProperty(d,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return M.UniqueEnumValueNamesRule}});Object.defineProperty(d,"UniqueFieldDefini\
tionNamesRule",{enumerable:!0,get:function(){return M.UniqueFieldDefinitionNamesRule}});Object.defineProperty(d,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return M.UniqueFragmentNamesRule}});Object.defineProperty(d,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return M.UniqueInputFieldNamesRule}});Object.
defineProperty(d,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return M.UniqueOperationNamesRule}});Object.defineProperty(d,"UniqueOperationTypesRule",
{enumerable:!0,get:function(){return M.UniqueOperationTypesRule}});Object.defineProperty(d,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return M.UniqueTypeNamesRule}});
Object.defineProperty(d,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return M.UniqueVariableNamesRule}});Object.defineProperty(d,"ValidationContext",
{enumerable:!0,get:function(){return M.ValidationContext}});Object.defineProperty(d,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return M.ValuesOfCorrectTypeRule}});
Object.defineProperty(d,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return M.VariablesAreInputTypesRule}});Object.defineProperty(d,"VariablesInAl\
lowedPositionRule",{enumerable:!0,get:function(){return M.VariablesInAllowedPositionRule}});Object.defineProperty(d,"__Directive",{enumerable:!0,get:function(){
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
Object.defineProperty(d,"formatError",{enumerable:!0,get:function(){return Yi.formatError}});Object.defineProperty(d,"getArgumentValues",{enumerable:!0,get:function(){
return Jt.getArgumentValues}});Object.defineProperty(d,"getDirectiveValues",{enumerable:!0,get:function(){return Jt.getDirectiveValues}});Object.defineProperty(
d,"getEnterLeaveForKind",{enumerable:!0,get:function(){return z.getEnterLeaveForKind}});Object.defineProperty(d,"getIntrospectionQuery",{enumerable:!0,get:function(){
return W.getIntrospectionQuery}});Object.defineProperty(d,"getLocation",{enumerable:!0,get:function(){return z.getLocation}});Object.defineProperty(d,"getNamedT\
ype",{enumerable:!0,get:function(){return T.getNamedType}});Object.defineProperty(d,"getNullableType",{enumerable:!0,get:function(){return T.getNullableType}});
Object.defineProperty(d,"getOperationAST",{enumerable:!0,get:function(){return W.getOperationAST}});Object.defineProperty(d,"getOperationRootType",{enumerable:!0,
get:function(){return W.getOperationRootType}});Object.defineProperty(d,"getVariableValues",{enumerable:!0,get:function(){return Jt.getVariableValues}});Object.
defineProperty(d,"getVisitFn",{enumerable:!0,get:function(){return z.getVisitFn}});Object.defineProperty(d,"graphql",{enumerable:!0,get:function(){return dy.graphql}});
Object.defineProperty(d,"graphqlSync",{enumerable:!0,get:function(){return dy.graphqlSync}});Object.defineProperty(d,"introspectionFromSchema",{enumerable:!0,get:function(){
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
get:function(){return Yi.locatedError}});Object.defineProperty(d,"parse",{enumerable:!0,get:function(){return z.parse}});Object.defineProperty(d,"parseConstValu\
e",{enumerable:!0,get:function(){return z.parseConstValue}});Object.defineProperty(d,"parseSchemaCoordinate",{enumerable:!0,get:function(){return z.parseSchemaCoordinate}});
Object.defineProperty(d,"parseType",{enumerable:!0,get:function(){return z.parseType}});Object.defineProperty(d,"parseValue",{enumerable:!0,get:function(){return z.
parseValue}});Object.defineProperty(d,"print",{enumerable:!0,get:function(){return z.print}});Object.defineProperty(d,"printError",{enumerable:!0,get:function(){
return Yi.printError}});Object.defineProperty(d,"printIntrospectionSchema",{enumerable:!0,get:function(){return W.printIntrospectionSchema}});Object.defineProperty(
d,"printLocation",{enumerable:!0,get:function(){return z.printLocation}});Object.defineProperty(d,"printSchema",{enumerable:!0,get:function(){return W.printSchema}});
Object.defineProperty(d,"printSourceLocation",{enumerable:!0,get:function(){return z.printSourceLocation}});Object.defineProperty(d,"printType",{enumerable:!0,get:function(){
return W.printType}});Object.defineProperty(d,"recommendedRules",{enumerable:!0,get:function(){return M.recommendedRules}});Object.defineProperty(d,"resolveASTS\
chemaCoordinate",{enumerable:!0,get:function(){return W.resolveASTSchemaCoordinate}});Object.defineProperty(d,"resolveObjMapThunk",{enumerable:!0,get:function(){
return T.resolveObjMapThunk}});Object.defineProperty(d,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return T.resolveReadonlyArrayThunk}});Object.defineProperty(
d,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return W.resolveSchemaCoordinate}});Object.defineProperty(d,"responsePathAsArray",{enumerable:!0,get:function(){
return Jt.responsePathAsArray}});Object.defineProperty(d,"separateOperations",{enumerable:!0,get:function(){return W.separateOperations}});Object.defineProperty(
d,"specifiedDirectives",{enumerable:!0,get:function(){return T.specifiedDirectives}});Object.defineProperty(d,"specifiedRules",{enumerable:!0,get:function(){return M.
specifiedRules}});Object.defineProperty(d,"specifiedScalarTypes",{enumerable:!0,get:function(){return T.specifiedScalarTypes}});Object.defineProperty(d,"stripIg\
noredCharacters",{enumerable:!0,get:function(){return W.stripIgnoredCharacters}});Object.defineProperty(d,"subscribe",{enumerable:!0,get:function(){return Jt.subscribe}});
Object.defineProperty(d,"syntaxError",{enumerable:!0,get:function(){return Yi.syntaxError}});Object.defineProperty(d,"typeFromAST",{enumerable:!0,get:function(){
return W.typeFromAST}});Object.defineProperty(d,"validate",{enumerable:!0,get:function(){return M.validate}});Object.defineProperty(d,"validateSchema",{enumerable:!0,
get:function(){return T.validateSchema}});Object.defineProperty(d,"valueFromAST",{enumerable:!0,get:function(){return W.valueFromAST}});Object.defineProperty(d,
"valueFromASTUntyped",{enumerable:!0,get:function(){return W.valueFromASTUntyped}});Object.defineProperty(d,"version",{enumerable:!0,get:function(){return py.version}});
Object.defineProperty(d,"versionInfo",{enumerable:!0,get:function(){return py.versionInfo}});Object.defineProperty(d,"visit",{enumerable:!0,get:function(){return z.
visit}});Object.defineProperty(d,"visitInParallel",{enumerable:!0,get:function(){return z.visitInParallel}});Object.defineProperty(d,"visitWithTypeInfo",{enumerable:!0,
get:function(){return W.visitWithTypeInfo}});var py=zp(),dy=zm(),T=Zm(),z=th(),Jt=ch(),M=fh(),Yi=mh(),W=ly()});var q={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",readOnlyToken:"sandbox-re\
adonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token-0007",ownerToken:"sandbo\
x-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-token-0011",groupToken:"sand\
box-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"Countersign",secondStatusCheckId:4,
frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"acme/payments",mergeRequestIid:7,
groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,paymentsFork:49},users:{olga:1,oscar:2,
mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}};var Rt=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}};function V(e,t){return t?{status:200,json:e,headers:t}:{status:200,
json:e}}function Ae(e,t,r){return new Rt({status:e,json:{message:t},...r?{headers:r}:{}})}function Re(e,t){return new Rt({status:e,json:{error:t}})}function Nt(){
return Ae(401,"401 Unauthorized")}function Cr(){return Ae(403,"403 Forbidden")}function de(e){return Ae(404,e?`404 ${e} Not Found`:"404 Not Found")}function tr(){
return Ae(404,"404 Not found")}function oa(){return new Rt({status:400,text:"Bad Request",contentType:"text/plain"})}function H(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function Mt(e,t){let r=e.params[t];return typeof r=="number"?r:null}function sa(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function Ne(e){return e.nextId+=1,e.nextId}function je(e,t){return e.
users.find(r=>r.id===t)}function fe(e,t){return e.projects.find(r=>r.id===t)}function Ke(e,t){return e.groups.find(r=>r.id===t)}function pt(e,t){let r=[],n=Ke(e,
t);for(;n&&!r.includes(n);)r.push(n),n=Ke(e,n.parent_id);return r}function uo(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function Vp(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:i})=>i===t);if(n)return{project:r,check:n}}}function dn(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let i=n.controls.find(({id:o})=>o===t);if(i)return{control:i,requirement:n,framework:r}}}function Ot(e,t){let r=t.protectedBranches.map(i=>({row:i,inherited:!1})),
n=pt(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(i=>({row:i,inherited:!0}))]}function Ve(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function Kn(e,t,r,n){return e.statusRows.findLast(i=>i.checkId===t&&i.mrId===r&&i.sha===n)}function fn(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var A={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50};function qr(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return A.owner;let n=r.
members.find(({userId:i})=>i===t.id)?.access_level??0;return Math.max(n,mn(e,t,r.groupId))}function mn(e,t,r){if(!t)return 0;if(t.admin)return A.owner;let n=pt(
e,r).flatMap(({members:i})=>i.filter(({userId:o})=>o===t.id).map(({access_level:o})=>o));return Math.max(0,...n)}function se(e,t){return qr(e.state,e.session?.user,
t)}function _r(e,t,r){return t?.token.kind==="job"&&!E_(t,r)?!1:r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external?!0:qr(e,t.user,r)>=A.guest:
!1}function E_({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function aa(e,t,r,n){
let i=se(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="private"?i>=n:i>=A.guest||_r(e.state,e.session,t)}function It(e,t){return aa(e,t,t.repository_access_level,
A.reporter)}function br(e,t){return aa(e,t,t.merge_requests_access_level,A.planner)}function xe(e,t){return aa(e,t,t.builds_access_level,A.guest)&&(t.public_jobs||
se(e,t)>=A.reporter)}function We(e){if(!e.session)throw Nt();return e.session}function co(e,t,r){if(se(e,t)<r)throw Cr()}function be(e){if(!e)throw Cr()}function Bn(e,t){
if(/^\d+$/.test(t)){let o=fe(e,Number(t));return o&&{project:o,moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(o=>o.path_with_namespace.
toLowerCase()===r);if(n)return{project:n,moved:!1};let i=e.projects.find(o=>o.formerPaths.some(s=>s.toLowerCase()===r));return i&&{project:i,moved:!0}}function X(e){
let t=Bn(e.state,e.segments.id??"");if(!t||!_r(e.state,e.session,t.project))throw de("Project");if(!t.moved)return t.project;let{method:r,path:n,query:i}=e.incoming;
if(r!=="GET")throw Ae(405,"Non GET methods are not allowed for moved projects");let o=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),
s=`${e.rootUrl}${o}${i===""?"":`?${i}`}`;throw new Rt({status:301,headers:{Location:s},text:`This resource has been moved permanently to ${s}.`,contentType:"tex\
t/plain"})}function Yn(e,t,r){return r.visibility==="public"?!0:t?r.visibility==="internal"&&!t.user.external||mn(e,t.user,r.id)>=A.guest?!0:e.projects.some(n=>pt(
e,n.groupId).includes(r)&&qr(e,t.user,n)>=A.guest):!1}function lo(e){let t=H(e,"id"),r=/^\d+$/.test(t)?Ke(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.
toLowerCase()===t.toLowerCase());if(!r||!Yn(e.state,e.session,r))throw de("Group");return r}import ua from"node:zlib";function Up(e){let t=[],r=[],n=0;for(let[s,a]of e){let u=Buffer.from(a),c=ua.deflateRawSync(u),l=Buffer.from(s),p=Buffer.alloc(26);p.writeUInt16LE(
20,0),p.writeUInt16LE(2048,2),p.writeUInt16LE(8,4),p.writeUInt32LE(S_(u),10),p.writeUInt32LE(c.length,14),p.writeUInt32LE(u.length,18),p.writeUInt16LE(l.length,
22);let f=Buffer.concat([Buffer.from("PK"),p,l,c]),m=Buffer.alloc(14);m.writeUInt32LE(n,10),r.push(Buffer.concat([Buffer.from("PK"),p,m,l])),t.push(f),n+=
f.length}let i=Buffer.concat(r),o=Buffer.alloc(22);return o.write("PK",0,"latin1"),o.writeUInt16LE(r.length,8),o.writeUInt16LE(r.length,10),o.writeUInt32LE(i.
length,12),o.writeUInt32LE(n,16),Buffer.concat([...t,i,o])}function S_(e){if(typeof ua.crc32=="function")return ua.crc32(e);let t=-1;for(let r of e){t^=r;for(let n=0;n<
8;n++)t=t>>>1^(t&1?3988292384:0)}return~t>>>0}var $p="/projects/:id/jobs/:job_id/artifacts",Qp=[{name:"job_id",type:"integer",required:!0}],Kp=[{method:"GET",path:$p,jobToken:!0,rules:Qp,handle:R_},{method:"\
GET",path:"/projects/:id/jobs/artifacts/:ref_name/raw/*artifact_path",greedy:!0,jobToken:!0,rules:[{name:"job",type:"string",required:!0}],handle:O_},{method:"G\
ET",path:`${$p}/*artifact_path`,greedy:!0,jobToken:!0,rules:Qp,handle:N_}],po="/-/object-storage/";function Bp(e){let t=X(e);be(t.builds_access_level!=="disable\
d"&&xe(e,t));let r=Mt(e,"job_id"),n=t.pipelines.flatMap(({jobs:i})=>i).find(i=>i.id===r&&i.kind==="build");if(!n)throw tr();return{project:t,job:n,archive:Yp(e,
t,n)}}function Yp(e,t,{archive:r,...n}){let i=se(e,t),o={all:0,developer:A.developer,maintainer:A.maintainer,none:Number.POSITIVE_INFINITY};be(i>=o[r?.access??"\
all"]);let s=n.artifacts_expire_at!==null&&Date.parse(n.artifacts_expire_at)<=e.clock.now();if(!r||s&&!r.isKept)throw de();return r}function R_(e){let{job:t,archive:r}=Bp(
e);return r.isElsewhere?{status:302,headers:{Location:`${e.rootUrl.replace("127.0.0.1","localhost")}${po}${t.id}?signature=s3cret`}}:{status:200,bytes:Hp(r),contentType:"\
application/zip"}}function N_(e){let{archive:t}=Bp(e),r=t.files.get(H(e,"artifact_path"));if(r===void 0)throw de();return{status:200,bytes:r,contentType:"applic\
ation/octet-stream"}}function O_(e){let t=X(e);be(t.builds_access_level!=="disabled"&&xe(e,t));let r=H(e,"ref_name"),[n]=t.pipelines.filter(s=>s.ref===r&&s.status===
"success").sort((s,a)=>a.id-s.id),[i]=(n?.jobs??[]).filter(s=>s.kind==="build"&&s.status==="success"&&s.name===H(e,"job")).sort((s,a)=>a.id-s.id);if(!i)throw de();
let o=Yp(e,t,i).files.get(H(e,"artifact_path"));if(o===void 0)throw de();return{status:200,bytes:o,contentType:"application/octet-stream"}}function Jp(e){let{path:t,
query:r,headers:n}=e.incoming,i=Number(t.slice(po.length)),o=e.state.projects.flatMap(({pipelines:s})=>s.flatMap(({jobs:a})=>a)).find(s=>s.id===i);return!o?.archive||
r!=="signature=s3cret"||n["private-token"]!==void 0?{status:400,text:"InvalidRequest",contentType:"application/xml"}:{status:200,bytes:Hp(o.archive),contentType:"\
application/zip"}}function Hp({zip:e,files:t}){return e??Up(t)}var Gn=Gp(zl(),1);function Cs(e,t,r,n){let i=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],o=t.headers["private-token"]??fy(r.private_token)??i,s=t.headers["job-token"]??
fy(r.job_token);if(o!==void 0){let a=e.tokens.find(({value:u})=>u===o);if(a?.kind==="job")return n.jobToken&&o===i?my(e,a):null;if(!a||a.kind==="deploy")throw Nt();
return hy(e,FI(a,n.scopes))}if(s!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===s&&c==="job");if(!a)throw Nt();return my(e,a)}return null}function fy(e){
return typeof e=="string"&&e!==""?e:void 0}function FI(e,t){if(e.expired)throw Wl(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw Wl(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw Wl(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function Wl(e,t){return new Rt({status:e,json:t})}function my(e,t){if(t.expired||t.revoked)throw Nt();return hy(
e,t)}function hy(e,t){let r=je(e,t.userId);if(!r)throw Nt();if(r.state==="blocked")throw Ae(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var MI=["application/json","application/x-www-form-urlencoded","multipart/form-data"];function Ji(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().
toLowerCase()??""}function _y(e){if(Ji(e)!=="application/json"||e.body===""||Xl(e.method))return;let t;try{t=JSON.parse(e.body)}catch{throw Re(400,"Invalid JSON\
 format")}if(!Ty(t,0,{left:1e5}))throw Re(400,"Invalid JSON format");return t}function by(e){let t=Ji(e);if(!(Xl(e.method)||e.body===""||t===""||MI.includes(t)))
throw Re(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}function Fs(e,t){let r=yy(e.query),n=Ji(e);return Xl(e.method)?r:
typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...GI(e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...yy(
e.body)}:r}function vy(e,t){if(e.malformedBody||qs(Ms(e.path))||qs(t))throw oa()}function Ms(e){try{return decodeURIComponent(e)}catch{throw oa()}}function Xl(e){
return e==="GET"||e==="HEAD"||e==="OPTIONS"}function Ty(e,t,r){if(typeof e!="object"||e===null)return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.
length>5e4||r.left<0?!1:n.every(i=>Ty(i,t+1,r))}function yy(e){let t={};for(let r of e.split("&")){if(r==="")continue;let n=r.indexOf("="),i=gy(n<0?r:r.slice(0,
n)),o=n<0?null:gy(r.slice(n+1));Ey(t,i,o)}return t}function Ey(e,t,r){let[,n=t,i]=/^([^[]+)\[([^\]]*)\]$/.exec(t)??[];if(i===void 0)e[n]=r;else if(i===""){let o=e[n];
e[n]=Array.isArray(o)?[...o,r]:[r]}else{let o=e[n];e[n]={...typeof o=="object"&&o!==null?o:{},[i]:r}}}function gy(e){return Ms(e.replaceAll("+"," "))}function GI(e){
let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.body.split(`--${t}`)){let[i="",...o]=n.split(`\r
\r
`),s=/name="([^"]*)"/.exec(i)?.[1];s&&Ey(r,s,o.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function qs(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>qs(t)||
qs(r))}var Ht=Gp(zl(),1),VI={labels:5,participants:15,ciConfig:126,branchNames:170},UI=1e4,Sy=100;function Ry(e,t,r,n){if(e.length>UI)return"Query too large";let i=n??
(r===null?200:r.user.admin?300:250),o=$I(e,t);return o>i?`Query has complexity of ${o}, which exceeds max complexity of ${i}`:void 0}function $I(e,t={}){try{let{
definitions:r}=(0,Ht.parse)(e),n=new Map(r.filter(o=>o.kind===Ht.Kind.FRAGMENT_DEFINITION).map(o=>[o.name.value,o]));return r.flatMap(o=>o.kind===Ht.Kind.OPERATION_DEFINITION?
[o]:[]).reduce((o,{selectionSet:s})=>o+Zl(s,t,n),0)}catch{return 0}}function Zl(e,t,r){return e.selections.reduce((n,i)=>{if(i.kind===Ht.Kind.FIELD)return n+QI(
i,t,r);let o=i.kind===Ht.Kind.INLINE_FRAGMENT?i.selectionSet:r.get(i.name.value)?.selectionSet;return n+(o?Zl(o,t,r):0)},0)}function QI(e,t,r){let{name:n,selectionSet:i,
arguments:o=[]}=e,s=i?Zl(i,t,r):0,a=VI[n.value]??1,u=b=>{let k=o.find(C=>C.name.value===b)?.value;return k?.kind===Ht.Kind.VARIABLE?t[k.name.value]:k?.kind===Ht.Kind.
INT?Number(k.value):k},c=u("paths"),l=(u("sort")===void 0?0:1)+(Array.isArray(c)?c.length:0),p=s+a+l;if(!i?.selections.some(b=>b.kind===Ht.Kind.FIELD&&["nodes",
"edges"].includes(b.name.value)))return p;let m=Number(u("first")??u("last")??Sy);return Math.trunc(p*(1+.01*Math.min(m,Sy)))}function _e(e,t){return`gid://gitlab/${e}/${t}`}function rn(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function oe(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,i=Math.min(r.first??100,100),o=e.slice(n,n+i),s=a=>Buffer.from(String(a)).toString("base64");return{nodes:o.map(t),count:e.
length,pageInfo:{hasNextPage:n+i<e.length,hasPreviousPage:n>0,startCursor:o.length>0?s(n):null,endCursor:o.length>0?s(n+o.length):null}}}function zt(e){return{id:_e(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var Fn=class extends Error{};var Ny="ComplianceManagement::ComplianceFramework";function Gs(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(rn),i=t.search?.toLowerCase()??"",o=e.filter(({id:s})=>!n||
n.includes(s)).filter(({name:s})=>s.toLowerCase().includes(i));return oe(o,KI,t)}function KI(e){return{id:_e("ComplianceManagement::Framework",e.id),name:e.name,
description:e.description,color:e.color,default:e.default,complianceRequirements:t=>oe(e.requirements,BI,t)}}function BI(e){return{id:_e(`${Ny}::ComplianceRequi\
rement`,e.id),name:e.name,description:e.description,complianceRequirementsControls:t=>oe(e.controls,ep,t)}}function ep(e){return{id:_e(`${Ny}::ComplianceRequire\
mentsControl`,e.id),name:e.name,controlType:e.controlType,expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.
pingEnabled}}import{createHash as YI}from"node:crypto";function Mn(e,t,r){let n=e.mergeRequests.find(u=>u.diff_head_sha===r&&(u.projectId===t.id||u.sourceProjectId===t.id)),
i=t.branches.find(({name:u,commitId:c})=>u===r||c===r),o=[r,i?.name,n?.source_branch].filter(u=>u!==void 0),s=new Map;for(let[u,c]of t.files){let l=o.find(p=>u.
startsWith(`${p}:`));l!==void 0&&s.set(u.slice(l.length+1),c)}return(i!==void 0||n!==void 0||s.size>0)&&!t.empty_repo?s:void 0}function Iy(e,t){let r=new Map;for(let[
n,i]of e){let o=n.split("/");for(let s of o.slice(1).keys())Oy(r,o.slice(0,s+1).join("/"),"tree","");Oy(r,n,"blob",i)}return[...r.values()].filter(({path:n})=>t||
!n.includes("/")).sort((n,i)=>n.path<i.path?-1:1)}function Oy(e,t,r,n){let i=r==="tree"?"040000":"100644",o=YI("sha1").update(`${r} ${t} ${n}`).digest("hex");e.
set(t,{id:o,name:t.split("/").at(-1)??t,type:r,path:t,mode:i})}var JI=20*2**20;function wy(e,t,{paths:r,ref:n,...i}){let o=Mn(e,t,n||(t.default_branch??"")),s=r.flatMap(u=>{let c=o?.get(u);return c===void 0?[]:[{path:u,content:c}]});
if(s.reduce((u,{content:c})=>u+Buffer.byteLength(c),0)>JI)throw new Error("Maximum blob size limit of 20 MiB exceeded");return oe(s,({path:u,content:c})=>{let l=c.
slice(0,8e3).includes("\0");return{path:u,size:Buffer.byteLength(c),mode:"100644",storedExternally:c.startsWith(`version https://git-lfs.github.com/spec/v1
`),rawTextBlob:l?null:c,simpleViewer:{fileType:c===""?"empty":l?"download":"text"}}},i)}function dr({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function Py(e,t,r){return{...dr(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:rp(r)?.toFixed(2)??
null,archived:!1,detailed_status:{icon:`status_${r.status}`,text:r.status,label:r.status,group:np(r)}}}var tp=({jobs:e})=>e.filter(({retried:t})=>!t);function rp(e){
let t=tp(e).flatMap(({coverage:r})=>r===null?[]:[r]);return t.length===0?null:t.reduce((r,n)=>r+n,0)/t.length}function np(e){let t=tp(e).some(({status:r,allow_failure:n})=>n&&
r==="failed");return e.status==="success"&&t?"success-with-warnings":e.status}function Hi(e,t){let r=tp(t).map(({downstreamPipelineId:n})=>n);return e.projects.
flatMap(n=>n.pipelines.filter(({id:i})=>r.includes(i)).map(i=>({place:n,pipeline:i})))}var HI=["success","failed","canceled"],zI=["created","waiting_for_resourc\
e","preparing","pending","manual","scheduled","skipped"];function Ay(e,t,r,n){let i=Hi(e.state,r).find(l=>l.pipeline.id===n.downstreamPipelineId&&xe(e,l.place)),
{artifacts:o,artifacts_expire_at:s,runner:a,tag_list:u,...c}=ip(e,t,r,n);return{...c,downstream_pipeline:i?dr(e,i.place,i.pipeline):null}}function ip(e,t,r,n){let i=n.
artifacts.find(({file_type:o})=>o==="archive");return{id:n.id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:n.coverage,allow_failure:n.allow_failure,
created_at:n.created_at,started_at:zI.includes(n.status)?null:n.created_at,finished_at:HI.includes(n.status)?n.created_at:null,erased_at:null,duration:12.5,queued_duration:.5,
user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:dr(e,t,r),...n.status==="failed"?{failure_reason:n.failure_reason}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}\
/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.outbound_enabled},...i?{artifacts_file:{filename:i.filename,size:i.size}}:{},artifacts:n.artifacts,
runner:null,artifacts_expire_at:n.artifacts_expire_at,archived:!1,tag_list:[]}}var WI={sast:"sast",secretDetection:"secret_detection",dependencyScanning:"dependency_scanning",containerScanning:"container_scanning",clusterImageScanning:"clu\
ster_image_scanning",dast:"dast",apiFuzzing:"api_fuzzing",coverageFuzzing:"coverage_fuzzing"},XI={build:"Ci::Build",bridge:"Ci::Bridge",external:"GenericCommitS\
tatus"};function Dy(e,t,r){let n=t.licence==="ultimate"&&se(e,t)>=A.developer;return{jobs({securityReportTypes:i,statuses:o,retried:s,...a}){let u=(i??[]).map(p=>p.
toLowerCase()),c=r.jobs.filter(({kind:p})=>p==="build"||u.length===0).filter(({status:p})=>!o||o.includes(p.toUpperCase())).filter(p=>typeof s!="boolean"||p.retried===
s).filter(({declares:p})=>u.length===0||p.some(f=>u.includes(f))).sort((p,f)=>f.id-p.id);return oe(c,p=>({id:_e(XI[p.kind],p.id),name:p.name,status:p.status.toUpperCase(),
allowFailure:p.allow_failure,retried:p.retried}),a)},securityReportSummary:n?Object.fromEntries(Object.entries(WI).map(([i,o])=>[i,ZI(r,o)])):null,securityReportFindings({
reportType:i,severity:o,state:s,...a}){if(!n)return null;let u=(i??[]).map(f=>f.toLowerCase()),c=(o??[]).map(f=>f.toUpperCase()),l=r.scans.filter(({status:f,type:m})=>f===
"SUCCEEDED"&&(u.length===0||u.includes(m))).flatMap(({type:f,findings:m})=>m.map(b=>({type:f,finding:b}))).filter(({finding:f})=>s?s.includes(f.state):f.state!==
"DISMISSED").filter(({finding:f})=>c.length===0||c.includes(f.severity));return oe(l,({type:f,finding:m})=>({...m,reportType:f.toUpperCase()}),a)}}}function ZI({
scans:e},t){let r=e.filter(i=>i.type===t);if(r.length===0)return null;let n=({name:i,status:o,errors:s})=>({name:i,status:o,errors:s,warnings:[]});return{vulnerabilitiesCount:r.
reduce((i,{findings:o})=>i+o.length,0),scans:oe(r,n)}}function ky(e,t,r){let i=[t,fe(e.state,r.sourceProjectId??0)].find(a=>a?.pipelines.some(({id:u})=>u===r.headPipelineId)),o=i?.pipelines.find(({id:a})=>a===r.headPipelineId);
if(!i||!o||!xe(e,t))return null;let s=Ve(r,e.clock.now());return o.sha===s||o.sourceSha===s?Vs(e,i,o):null}var ew=["success","failed","canceled","skipped"];function Vs(e,t,r){
let[,n]=/^refs\/merge-requests\/\d+\/(head|merge|train)$/.exec(r.ref)??[],i=np(r);return{id:_e("Ci::Pipeline",r.id),iid:String(r.iid),status:r.status.toUpperCase(),
complete:ew.includes(r.status),sha:r.sha,source:r.source,ref:r.ref,child:r.source==="parent_pipeline",mergeRequestEventType:tw[n??""]??null,coverage:rp(r),detailedStatus:{
group:i,label:i},project:{id:_e("Project",t.id),fullPath:t.path_with_namespace},...Dy(e,t,r),downstream:o=>{let s=Hi(e.state,r).filter(a=>xe(e,a.place));return oe(
s,a=>Vs(e,a.place,a.pipeline),o)}}}var tw={head:"DETACHED",merge:"MERGED_RESULT",train:"MERGE_TRAIN"};var rw={PGP:"GpgSignature",SSH:"SshSignature",X509:"X509Signature"};function op(e,t,r){let{state:n,rootUrl:i,clock:o}=e,s=je(n,r.authorId),a=r.discussions.filter(
({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>je(n,l)??[]);return{
id:_e("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.description,draft:r.draft,state:r.state,sourceProjectId:r.sourceProjectId,sourceBranch:r.
source_branch,targetBranch:r.target_branch,diffHeadSha:Ve(r,o.now()),diffRefs:r.prepared_at===null?null:sw(r,Ve(r,o.now())),webUrl:`${i}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:s?zt(s):null,commitCount:r.commits.length,diffStats:({
path:l})=>nw(r,l),committers:l=>oe(iw(e,r),zt,l),commits:l=>oe(r.commits,p=>ow(e,t,p),l),approvedBy:l=>oe(c,zt,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.
length,headPipeline:ky(e,t,r)}}function nw({diffs:e},t){let r=e.map(({new_path:n,diff:i})=>({path:n,additions:i.match(/^\+/gm)?.length??0,deletions:i.match(/^-/gm)?.
length??0}));return t===void 0?r:r.filter(n=>n.path===t)}function iw({state:e},t){let n=t.commits.filter(({parent_ids:i})=>i.length<2).map(({committer_email:i})=>i);
return e.users.filter(({emails:i})=>i.some(o=>n.includes(o)))}function ow({state:e,rootUrl:t},r,n){let i=Ly(e.users,n.author_email),o=Ly(e.users,n.committer_email);
return{id:_e("CommitPresenter",n.id),sha:n.id,title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,
committerName:n.committer_name,committedDate:n.committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:i?zt(i):null,signature:n.signature&&
{__typename:rw[n.signature.signature_type??"SSH"],verificationStatus:n.signature.verification_status.toUpperCase(),commitSha:n.id,user:o?zt(o):null}}}function Ly(e,t){
return e.find(({emails:r})=>r.includes(t))}function sw({base_sha:e},t){return{baseSha:e,startSha:e,headSha:t}}function jy(e,t){let{state:r}=e,n=se(e,t),i=n>=A.developer,o=t.licence==="ultimate",s=br(e,t);return{id:_e("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!i||!o)return null;
if(t.secret_push_protection_enabled===null)throw new Fn("no security setting row");return t.secret_push_protection_enabled},repository:It(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch,blobs:a=>wy(r,t,a)}:null,maxAccessLevel:xy(n),userPermissions:aw(e,t,n),terraformStates(a){let u=Array.
from({length:t.terraformStates},(c,l)=>({id:_e("Terraform::State",l+1),name:`state-${l+1}`}));return i?oe(u,c=>c,a):null},vulnerabilities:a=>lw(i&&o?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(i&&o?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return oe(l,p=>p,u)},projectMembers:a=>oe(
uw(e,t),cw(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return i?Gs(u,a):null},complianceControlStatus:a=>n>=A.
owner&&o?pw(e,t,a):null,branchRules:a=>dw(n>=A.maintainer?t:null,a),pipeline({id:a,iid:u}){let c=t.pipelines.find(l=>l.id===rn(a??"")||String(l.iid)===u);return c&&
xe(e,t)?Vs(e,t,c):null},mergeRequest({iid:a}){let u=uo(r,t.id,Number(a));return u&&s?op(e,t,u):null},mergeRequests({iids:a,state:u,...c}){let l=r.mergeRequests.
filter(p=>p.projectId===t.id&&s).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort((p,f)=>f.id-p.id);return oe(l,p=>op(e,t,p),
c)}}}function xy(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELOPER",40:"MAINTAINER",50:"OWNER"}[e]??null}}
function aw(e,t,r){let n=br(e,t);return{adminProject:r>=A.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,createPipeline:r>=A.developer&&!t.archived,
downloadCode:It(e,t),pushCode:r>=A.developer&&!t.archived,readCommitStatus:xe(e,t),readMergeRequest:n,readProject:!0,readProjectMember:!0}}function uw({state:e},t){
let r=[t,...pt(e,t.groupId)].flatMap(({members:o})=>o),n=t.membersHiddenFromGraphql,i=r.filter(({membership_state:o,userId:s})=>o==="active"&&!n.includes(s));return[
...new Set(i.map(({userId:o})=>o))].sort((o,s)=>o-s)}function cw({state:e},t){return r=>{let n=je(e,r);return{id:_e("ProjectMember",`${t.id}${r}`),accessLevel:xy(
qr(e,n,t)),user:n?zt(n):null}}}function lw(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:i})=>!t.scanner||t.scanner.includes(i)).filter(i=>!t.state||t.state.
includes(i.state)).sort((i,o)=>t.sort==="detected_asc"?i.id-o.id:o.id-i.id);return oe(r,i=>({...i,id:_e("Vulnerability",i.id)}),t)}function pw({state:e},t,r){let n=e.
controlStatuses.flatMap(o=>{let s=o.projectId===t.id?dn(e,o.controlId):void 0;return s?[{row:o,control:s.control}]:[]}),i="ComplianceManagement::ComplianceFrame\
work::ProjectControlComplianceStatus";return oe(n,({row:o,control:s})=>({id:_e(i,o.id),updatedAt:new Date(o.updatedAt).toISOString(),status:o.status.toUpperCase(),
complianceRequirementsControl:ep(s)}),r)}function dw(e,t){return oe(e?.protectedBranches??[],r=>({name:r.name,isDefault:r.name===e?.default_branch,isProtected:!0,
externalStatusChecks:oe((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:_e("MergeRequests::ExternalStatusCheck",n.id),name:n.name,
externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:oe(e?.approvalRules??[],n=>({id:_e("ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.
approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var Cy=`
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
`;var fw=(0,Gn.buildSchema)(Cy),qy=50;async function Fy(e,t,r,n){let i=Fs(t,r),o=hw(e,t,i);if(o==="invalid")return{status:401,json:{errors:[{message:"Invalid toke\
n"}]}};n(o?.user.username??null);let s=typeof i.query=="string"?i.query:"",a=yw(i.variables),u=Ry(s,a,o,e.state.maxComplexity);if(u!==void 0)return V({errors:[{
message:u}]});let c=await(0,Gn.graphql)({schema:fw,source:s,rootValue:gw({...e,session:o}),variableValues:a,operationName:typeof i.operationName=="string"?i.operationName:
null});if(c.errors?.some(({originalError:p})=>p instanceof Fn))return{status:500,json:{errors:[{message:"Internal server error"}]}};let l=c.errors?.map(p=>({...p.
toJSON(),message:mw(p.message)}));return V(l?{...c,errors:l}:c)}function mw(e){return e.replace(/^Cannot query field "(\w+)" on type "(\w+)"[\s\S]*$/,"Field '$1\
' doesn't exist on type '$2'")}function hw({state:e},t,r){let{"private-token":n,authorization:i}=t.headers,o=n??r.private_token??i;try{return Cs(e,t,r,{jobToken:!1,
scopes:["api","read_api"]})??(o===void 0?null:"invalid")}catch{return"invalid"}}function yw(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t==
"object"&&t!==null?{...t}:{}}function gw(e){let{state:t,session:r}=e,n=o=>o!==void 0&&_r(t,r,o),i=o=>jy(e,o);return{currentUser:r?zt(r.user):null,metadata:r?{version:t.
version,revision:t.revision,enterprise:t.enterprise}:null,project({fullPath:o}){let s=o.includes("/")?Bn(t,o)?.project:void 0;return n(s)?i(s):null},projects({ids:o,
fullPaths:s,...a}){if(s&&s.length>qy)throw new Gn.GraphQLError(`You cannot query more than ${qy} full_paths`);let u=o?.map(rn),c=s?.map(p=>p.toLowerCase()),l=t.
projects.filter(n).filter(({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,f)=>f.id-p.id);return oe(l,i,a)},
group({fullPath:o}){let s=t.groups.find(({full_path:a})=>a.toLowerCase()===o.toLowerCase());return!s||!Yn(t,r,s)?null:{id:_e("Group",s.id),name:s.name,fullPath:s.
full_path,visibility:s.visibility,projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(rn),f=t.projects.filter(n).filter(({groupId:m})=>a?pt(
t,m).includes(s):m===s.id).filter(({id:m,archived:b})=>(!p||p.includes(m))&&(u!==!1||!b)).sort((m,b)=>b.id-m.id);return oe(f,i,l)},complianceFrameworks(a){let u=pt(
t,s.id).at(-1);return Gs(t.frameworks.filter(({groupId:c})=>c===u?.id),a)}}}}}var le=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],xr=Symbol("invalid");function Gy(e,t){let r={...t},n=[];
for(let i of e){let o=i.name in t;if(!o&&i.default!==void 0){r[i.name]=i.default;continue}if(!o){if(!i.required)continue;n.push(`${i.name} is missing`),i.values&&
n.push(`${i.name} does not have a valid value`);continue}let s=_w(i,t[i.name]);r[i.name]=s,s===xr?n.push(`${i.name} is invalid`):i.values&&!i.values.some(a=>a===
s)?n.push(`${i.name} does not have a valid value`):i.min!==void 0&&typeof s=="number"&&s<i.min&&n.push(`${i.name} has a value not allowed`)}if(n.length>0)throw Re(
400,n.join(", "));return r}function _w(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t=="number"||typeof t=="boolea\
n"?String(t):xr;case"integer":return My(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===0?!1:xr;case"integers":{
let r=typeof t=="string"?t.split(",").filter(i=>i!==""):t;if(!Array.isArray(r))return xr;let n=r.map(My);return n.includes(xr)?xr:n.filter(i=>i!==null)}}}function My(e){
return e===""?null:typeof e=="number"?Number.isInteger(e)?e:xr:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):xr}var Vy="/api/v4";function Uy(e,t,r){let n=bw(e,r);if(t==="OPTIONS"&&n.length>0){let s=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return s.has("GET")&&
s.add("HEAD"),{status:204,headers:{Allow:[...s].join(", ")}}}let o=n.find(({route:s})=>s.method===t)??(t==="HEAD"?n.find(({route:s})=>s.method==="GET"):void 0);
if(!o)throw Re(404,"404 Not Found");return o}function bw(e,t){if(!t.startsWith(`${Vy}/`))return[];let r=t.slice(Vy.length).replace(/\/$/,""),n=r.replace(/\.json$/,
"");return e.flatMap(i=>{let o=vw(i.path,i.greedy?r:n);return o?[{route:i,segments:o}]:[]})}function vw(e,t){let r=e.split("/"),n=t.split("/");if(r.at(-1)?.startsWith(
"*")&&n.length>r.length&&n.splice(r.length-1,n.length,n.slice(r.length-1).join("/")),r.length!==n.length)return null;let i={};for(let[o,s]of r.entries()){let a=n[o]??
"";if(/^[:*]/.test(s)){if(a==="")return null;i[s.slice(1)]=Ms(a)}else if(s!==a)return null}return i}function zi(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function Wt(e,t,r){
let n=je(e,r);return n?zi(t,n):null}function nn(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var Tw=1e4;function te(e,t,r,n={}){let i=$y(e.params.page,1),o=Math.min($y(e.params.per_page,20),100),s=Math.max(Math.ceil(t.length/o),1),a=t.length<=Tw,u=t.slice(
(i-1)*o,i*o),c=i<s?i+1:null,l=i>1?i-1:null,p=(m,b)=>`<${Ew(e,b,o)}>; rel="${m}"`,f=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",s)]:
[]];return V(u.map(r),{"X-Page":String(i),"X-Per-Page":String(o),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-T\
otal-Pages":String(s)}:{},Link:f.join(", "),...n})}function Ew(e,t,r){let n=new URLSearchParams;for(let[i,o]of Object.entries(e.params))if(!(i==="private_token"||
i==="job_token"||o===null||o===void 0))if(Array.isArray(o))for(let s of o)n.append(`${i}[]`,String(s));else n.set(i,String(o));return n.set("page",String(t)),n.
set("per_page",String(r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function $y(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}function Wi({rootUrl:e},t,{signature:r,...n}){let i={};for(let[,o="",s=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))i[o]=[...i[o]??[],s];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(i).map(([o,s])=>[o,s.at(-1)])),extended_trailers:i,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function sp(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}var He={name:"merge_request_iid",type:"integer",required:!0},ap={name:"external_status_check_id",type:"integer",required:!0};function fr(e){if(We(e),X(e).licence!==
"ultimate")throw Nt()}function Vn(e,t){let r=uo(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw tr();return r}function Un(e,t,r){let n=Mt(
e,r),i=t.statusChecks.find(o=>o.id===n);if(!i)throw tr();return i}function Qy(e,t,r){let{user:n}=We(e),i=se(e,t);return t.archived?!1:i>=A.developer?!0:(r.authorId===
n.id||r.assigneeIds.includes(n.id))&&i>=A.guest}function Ky(e,t){let{user:r}=We(e);if(se(e,t)>=A.reporter)return!0;let n=t.merge_requests_access_level;return t.
visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Us(e,t,r,n){return r.protectedBranchIds.length===0?!0:Ot(e.state,t).some(({row:i})=>i.
name===n&&r.protectedBranchIds.includes(i.id))}function on(e,t,r,{full:n}){let{state:i,rootUrl:o,session:s}=e,a=m=>Wt(i,o,m),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],f=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:m})=>m).filter(({system:m})=>!m).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:m})=>a(m)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:Rw(e,t,r),merge_after:null,sha:Ve(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...f?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${o}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,m])=>m!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||By(r)===0,approvals_before_merge:null,...n?Sw(e,t,r):{},...n?{user:{can_merge:s!==null&&se(e,t)>=A.developer}}:
{}}}function Sw(e,t,r){let n=Ve(r,e.clock.now()),i=fe(e.state,r.sourceProjectId??0),s=[...t.pipelines,...i&&i!==t?i.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&xe(e,t),u=s?dr(e,t,s):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function By(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function Rw(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&By(r)>0)return"discussions_not_resolved";let n=Ve(r,e.clock.now()),i=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
o=t.statusChecks.filter(s=>Us(e,t,s,r.target_branch)).filter(({id:s})=>Kn(e.state,s,r.id,n)?.status!=="passed");return i&&o.length>0?"status_checks_must_pass":"\
mergeable"}var Yy="/projects/:id/merge_requests",Jy=`${Yy}/:merge_request_iid`;function sn(e,t){return{method:"GET",path:`${Jy}/${e}`,rules:[He,...le],handle:t}}var Hy=[{method:"\
GET",path:Yy,jobToken:!0,rules:[{name:"state",type:"string",values:["opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...le],
handle:Nw},{method:"GET",path:Jy,jobToken:!0,rules:[He],handle:Ow},sn("versions",Iw),sn("commits",ww),sn("discussions",Pw),sn("pipelines",Aw),sn("reviewers",Dw),
sn("closes_issues",kw),sn("related_issues",Lw)];function we(e){let t=X(e),r=Vn(e,t);return be(br(e,t)),{project:t,row:r}}function Nw(e){let t=X(e);be(br(e,t));let{
iids:r,state:n}=e.params,i=(s,a)=>e.params[s]===void 0||H(e,s)===a,o=e.state.mergeRequests.filter(({projectId:s})=>s===t.id).filter(s=>n==="all"||s.state===n).filter(
({iid:s})=>!Array.isArray(r)||r.includes(s)).filter(s=>i("source_branch",s.source_branch)&&i("target_branch",s.target_branch)).sort((s,a)=>a.created_at.localeCompare(
s.created_at)||a.id-s.id);return te(e,o,s=>on(e,t,s,{full:!1}))}function Ow(e){let{project:t,row:r}=we(e);return V(on(e,t,r,{full:!0}))}function Iw(e){let{row:t}=we(
e),r=[...t.versions].sort((n,i)=>i.id-n.id);return te(e,r,n=>({...n,merge_request_id:t.id}))}function ww(e){let{project:t,row:r}=we(e);return te(e,r.commits,n=>Wi(
e,t,n))}function Pw(e){let{project:t,row:r}=we(e);return te(e,r.discussions,({id:n,individual_note:i,notes:o})=>({id:n,individual_note:i,notes:o.map(({userId:s,
...a})=>({...a,type:i?null:"DiscussionNote",author:up(e,s),updated_at:a.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.
id,resolved_by:a.resolved?up(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}function Aw(e){let{project:t,row:r}=we(
e),n=fe(e.state,r.sourceProjectId??0),o=[t,...n&&n!==t?[n]:[]].filter(s=>xe(e,s)).flatMap(s=>s.pipelines.map(a=>({place:s,pipeline:a}))).filter(({pipeline:s})=>s.
mergeRequestIid===r.iid).sort((s,a)=>a.pipeline.id-s.pipeline.id);return te(e,o,({place:s,pipeline:a})=>dr(e,s,a))}function Dw(e){let{row:t}=we(e);return V(t.reviewers.
map(({userId:r,state:n,created_at:i})=>({user:up(e,r),state:n,created_at:i})))}function kw(e){let{project:t,row:r}=we(e);return zy(e,t,r.closesIssues)}function Lw(e){
let{project:t,row:r}=we(e);return zy(e,t,[...r.closesIssues,...r.relatedIssues])}function zy(e,t,r){return te(e,r,n=>typeof n.id=="string"?{id:n.id,title:n.title}:
{...n,project_id:t.id,references:{full:`${t.path_with_namespace}#${n.iid}`}})}function up(e,t){return Wt(e.state,e.rootUrl,t)}var cp="/projects/:id/merge_requests/:merge_request_iid",Wy=e=>{We(e)},Zy=[{method:"GET",path:"/projects/:id/approvals",before:Wy,handle:jw},{method:"GET",path:"\
/projects/:id/approval_rules",before:Wy,rules:le,handle:xw},{method:"GET",path:`${cp}/approvals`,handle:Cw},{method:"GET",path:`${cp}/approval_state`,handle:qw},
{method:"GET",path:`${cp}/approval_rules`,rules:le,handle:Fw}];function jw(e){let t=X(e);co(e,t,A.maintainer);let r=t.approvalSettings;return V({approvals_before_merge:0,
...r,reset_approvals_on_push:r.reset_approvals_on_push&&t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function xw(e){let t=X(
e),r=!t.archived&&br(e,t);be(se(e,t)>=A.maintainer||r);let n=t.approvalRules.filter(({fromPolicy:i})=>!i);return te(e,n,i=>pp(e,t,null,i))}function Cw(e){let{project:t,
row:r}=we(e),n=lp(t,r),i=n.map(c=>eg(e,t,r,c)),o=Xy(i,({rule:c})=>c.approvals_required),s=Xy(i,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),
a=e.session?.user,u=i.filter(c=>c.invalid).map(({rule:c})=>({id:c.id}));return V({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.
state,created_at:r.created_at,updated_at:r.updated_at,merge_status:"can_be_merged",approved:i.every(c=>c.approved),approvals_required:o,approvals_left:s,require_password_to_approve:t.
approvalSettings.require_password_to_approve,approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:dp(e,c),approved_at:l})),suggested_approvers:[],approvers:[],
approver_groups:[],user_has_approved:r.approvals.some(({userId:c})=>c===a?.id),user_can_approve:se(e,t)>=A.developer&&a?.id!==r.authorId,approval_rules_left:i.filter(
c=>!c.approved).map(({rule:{id:c,name:l,rule_type:p,report_type:f}})=>({id:c,name:l,rule_type:p,report_type:f})),has_approval_rules:n.some(c=>!Xi(c)),merge_request_approvers_available:t.
licence!=="free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function qw(e){let{project:t,row:r}=we(e);if(!e.state.enterprise)
throw de();let n=lp(t,r).map(i=>{let{approved:o,approvedBy:s}=eg(e,t,r,i);return{...pp(e,t,r,i),code_owner:i.rule_type==="code_owner",approved_by:s.map(a=>dp(e,
a)),approved:o}});return V({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function Fw(e){let{project:t,row:r}=we(e);return te(e,lp(t,r),n=>pp(e,t,
r,n))}function lp(e,t){return e.licence==="free"?[]:[...t.approvalRules??e.approvalRules,...t.codeOwnerRules]}function Xi({rule_type:e}){return e==="any_approve\
r"}function Xy(e,t){let[r,n]=[e.filter(({rule:i})=>Xi(i)),e.filter(({rule:i})=>!Xi(i))];return Math.max(0,...r.map(t),n.map(t).reduce((i,o)=>i+o,0))}function eg(e,t,r,n){
let i=tg(e,t,r,n),o=r.approvals.map(({userId:u})=>u).filter(u=>i.includes(u)),s=i.length<n.approvals_required,a=s&&!n.fromPolicy;return{rule:n,invalid:s,approvedBy:o,
approved:a||o.length>=n.approvals_required}}function tg(e,t,r,n){let i=e.state.users.filter(l=>qr(e.state,l,t)>=A.developer&&!l.admin).map(({id:l})=>l),o=n.containsHiddenGroups?
[]:n.eligibleUserIds,s=Xi(n)?i:o;if(!r)return s;let{merge_requests_author_approval:a,merge_requests_disable_committers_approval:u}=t.approvalSettings,c=u?Mw(e,r):
[];return s.filter(l=>(a||l!==r.authorId)&&!c.includes(l))}function Mw(e,t){let r=t.commits.map(({signature:n,author_email:i,committer_email:o})=>n?.verification_status===
"verified_system"?i:o);return e.state.users.filter(({emails:n})=>n.some(i=>r.includes(i))).map(({id:n})=>n)}function pp(e,t,r,n){let i=o=>o.map(s=>dp(e,s));return{
id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:Xi(n)?[]:i(tg(e,t,r,n)),approvals_required:n.approvals_required,users:i(n.
eligibleUserIds),groups:[],contains_hidden_groups:n.containsHiddenGroups===!0,...r===null?{protected_branches:t.protectedBranches.filter(({id:o})=>n.appliesToAllProtectedBranches||
n.protectedBranchIds.includes(o)).map(o=>nn(o,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:{section:n.section??null,source_rule:r.approvalRules===
null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function dp(e,t){return Wt(e.state,e.rootUrl,t)}var rg="/projects/:id/merge_requests/:merge_request_iid",Gw=100,ng=[{method:"GET",path:`${rg}/diffs`,rules:[He,...le],handle:Vw},{method:"GET",path:`${rg}/chang\
es`,rules:[He,{name:"access_raw_diffs",type:"boolean",default:!1}],handle:Uw}];function Vw(e){let{row:t}=we(e);return te(e,ig(t),sg)}function Uw(e){let{project:t,
row:r}=we(e),n=e.params.access_raw_diffs===!0,i=n?r.diffs:ig(r);return V({...on(e,t,r,{full:!0}),changes:i.map(sg),overflow:!n&&og(r)})}function ig(e){return(og(
e)?e.diffs.slice(0,Number.parseInt(e.changes_count??"",10)):e.diffs).map((r,n)=>n<Gw?r:{...r,collapsed:!0,diff:""})}function og({changes_count:e}){return e?.endsWith(
"+")===!0}function sg(e){return{a_mode:e.new_file?"0":"100644",b_mode:e.deleted_file?"0":"100644",generated_file:!1,...e}}import{createHmac as $w,timingSafeEqual as Qw}from"node:crypto";var Kw=16e3,Bw=15;function ag(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/status",ignoresTokens:!0,rules:[{name:"control_id",
type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:Yw}}function Yw(e){let{state:t}=e,r=Mt(e,"control_id")??0,n=H(
e,"status")==="pass"?"pass":"fail",i=dn(t,r);if(!i)throw Re(404,"Control not found");if(i.control.controlType!=="external")throw Re(403,"Control is not external");
Jw(e,r,n,i.control.secretToken??"");let o=Bn(t,e.segments.id??"")?.project;if(!o)throw Re(404,"Project not found");if(o.licence==="free")throw Re(401,"Not permi\
tted to update compliance control status");if(!i.framework.projectIds.includes(o.id))throw Re(404,"Project not found");return zw(t,r,o.id,n,e.clock.now()),{status:200,
json:{status:n}}}function Jw(e,t,r,n){let{headers:i}=e.incoming,o=i["x-gitlab-timestamp"]??"",s=i["x-gitlab-nonce"]??"",a=i["x-gitlab-hmac-sha256"]??"";if([o,s,
a].some(k=>k.trim()===""))throw Re(401,"Missing required headers");let u=e.clock.now();if(!Hw(e.state,s,u))throw Re(401,"Invalid nonce");let c=`/api/v4/projects\
/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(o+s,"latin1"),Buffer.from(`${c}status=${r}`,"utf8")]),p=Buffer.from(
$w("sha256",n).update(l).digest("hex")),f=Buffer.from(a,"latin1");if(f.length!==p.length||!Qw(f,p))throw Re(401,"Invalid signature");let m=Number.parseInt(o,10)||
0,b=Math.floor(u/1e3);if(m===0||m>b)throw Re(401,"Invalid timestamp");if(b-m>=Bw)throw Re(401,"Request has expired")}function Hw(e,t,r){for(let[n,i]of e.nonces)
i<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+Kw),!0)}function zw(e,t,r,n,i){let o=e.controlStatuses.find(s=>s.controlId===
t&&s.projectId===r);if(o)o.status=n,o.updatedAt=i;else{let s={createdAt:i,updatedAt:i,timeoutAt:null};e.controlStatuses.push({id:Ne(e),controlId:t,projectId:r,status:n,
...s})}}function $s({state:e,session:t},r){return r.flatMap(({groupId:n,access_level:i})=>{let o=Ke(e,n);return!o||!Yn(e,t,o)?[]:{group_id:o.id,group_name:o.name,group_full_path:o.
full_path,group_access_level:i,expires_at:null}})}function Ww({state:e,rootUrl:t},r){let n=Ke(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,f={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...f}}let i=je(e,r.ownerId??0),o=i?.username??"ghost",s={parent_id:null,avatar_url:null,web_url:`${t}\
/${o}`};return{id:1e5+(i?.id??0),name:i?.name??"Ghost",path:o,kind:"user",full_path:o,...s}}function an(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,i=It(e,t),
o=Ww(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${o.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...i?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...i?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:o}}function $n(e,t){let{state:r,session:n}=e,i=se(e,t),o=t.licence==="ultimate",s=n!==null,a=rP(e,t);return{...an(e,t),_links:tP(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:Wt(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...Xw(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...s&&xe(e,t)?Zw(t):{},...s&&i>=A.maintainer?eP(t):{},public_jobs:t.public_jobs,shared_with_groups:$s(e,t.sharedWith),only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:o,security_and_compliance_enabled:!0,
...o&&i>=A.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...o?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...s?{permissions:nP(e,t)}:{}}}function Xw(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function Zw({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function eP(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function tP({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,i=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(o=>[o,`${r}/${o.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(i)}}function rP(e,t){let r=t.forkedFrom===
null?void 0:fe(e.state,t.forkedFrom);return r&&_r(e.state,e.session,r)?an(e,r):null}function nP({state:e,session:t},r){let n=t?.user,i=r.members.find(({userId:a})=>a===
n?.id)?.access_level,o=mn(e,n,r.groupId),s=a=>a?{access_level:a,notification_level:3}:null;return{project_access:s(i),group_access:s(o)}}var iP=e=>{We(e)},ug=[{method:"GET",path:"/projects/:id/members/all",rules:le,handle:oP},{method:"GET",path:"/groups/:id",before:iP,handle:aP},{method:"GET",path:"\
/groups/:id/members",rules:le,handle:sP},{method:"GET",path:"/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"\
boolean",default:!1},{name:"archived",type:"boolean"},...le],handle:cP}];function oP(e){let t=X(e),r=new Map,n=pt(e.state,t.groupId);for(let i of[t,...n].flatMap(
({members:o})=>o)){let o=r.get(i.userId);(!o||o.access_level<i.access_level)&&r.set(i.userId,i)}return cg(e,[...r.values()])}function sP(e){let t=lo(e);return be(
t.visibility!=="private"||mn(e.state,e.session?.user,t.id)>=A.guest),cg(e,t.members)}function cg(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(i=>{let o=je(
e.state,i.userId);return o?[{row:i,user:o}]:[]}).sort((i,o)=>i.user.id-o.user.id);return te(e,n,({row:i,user:o})=>({...zi(e.rootUrl,o),access_level:i.access_level,
created_at:i.created_at,expires_at:null,membership_state:i.membership_state,...r?{last_activity_on:o.last_activity_on}:{}}))}function aP(e){let t=lo(e),r=e.state.
projects.filter(({groupId:i})=>i===t.id),n=e.params.with_projects!=="false"&&e.params.with_projects!==!1;return V({...uP(e,t),shared_with_groups:$s(e,t.sharedWith),
...n?{projects:r.map(i=>an(e,i))}:{}})}function uP(e,t){return{id:t.id,web_url:`${e.rootUrl}/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.
visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"\
developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,default_branch_protection_defaults:t.default_branch_protection_defaults,
avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.created_at,parent_id:t.parent_id}}function cP(e){let t=lo(e),{include_subgroups:r,
simple:n,archived:i}=e.params,o=e.state.projects.filter(({groupId:s})=>r===!0?pt(e.state,s).includes(t):s===t.id).filter(s=>_r(e.state,e.session,s)).filter(s=>typeof i!=
"boolean"||s.archived===i).sort((s,a)=>s.id-a.id);return te(e,o,s=>n===!0||!e.session?an(e,s):$n(e,s))}var Qs=e=>{We(e)},pg=[{method:"GET",path:"/version",before:Qs,scopes:["read_user"],handle:lg},{method:"GET",path:"/metadata",before:Qs,scopes:["read_user"],handle:lg},
{method:"GET",path:"/user",before:Qs,scopes:["read_user"],handle:lP},{method:"GET",path:"/personal_access_tokens/self",before:Qs,scopes:["read_user","read_repos\
itory","self_rotate"],handle:pP}];function lg({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return V({version:e.version,revision:e.
revision,kas:t,enterprise:e.enterprise})}function lP(e){let{user:t}=We(e);return V({...zi(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.
last_activity_on,email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function pP(e){let{token:t}=We(e);return V({id:t.
id,name:t.name,revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),
active:!t.revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}import{createHash as fP}from"node:crypto";function mr(e,t={}){let r=t.id??Ne(e),n=t.username??`user-${r}`,i={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(i),i}function fp(e,t={}){let r=t.id??Ne(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??mr(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function un(e,t={}){let r=t.id??Ne(e),n=Ke(e,t.parent_id??null),i=t.path??`group-${r}`,o={id:r,name:i,path:i,full_path:n?`${n.full_path}/${i}`:i,parent_id:null,
visibility:"private",members:[],sharedWith:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{
allowed_to_push:[{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",
...t};return e.groups.push(o),o}function ze(e,t,r,n){let i=typeof t=="number"?fe(e,t)??Ke(e,t):t;if(!i)throw new Error(`the sandbox has no project or group ${t}`);
let o={userId:r,access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return i.members=[...i.members.filter(s=>s.userId!==r),o],o}var dP={
0:"No one",30:"Developers + Maintainers",40:"Maintainers",60:"Instance admins"};function Xt(e,t={}){let r=dP[e]??"Members";return{id:1,access_level:e,access_level_description:r,
user_id:null,group_id:null,...t}}function hr(e){return{name:"main",push_access_levels:[Xt(0)],merge_access_levels:[Xt(40)],allow_force_push:!1,unprotect_access_levels:[],
code_owner_approval_required:!1,...e}}function mp(e,t={}){let r=t.id??Ne(e),n={id:r,groupId:e.groups[0]?.id??un(e).id,name:`Framework ${r}`,description:"Built f\
or a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.frameworks.push(n),n}function hp(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===
t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let i=n.requirements.at(-1);i||(i={id:Ne(e),name:"External verdict",description:"Built for a test",
controls:[]},n.requirements.push(i));let o=r.id??Ne(e),s={id:o,name:"external_control",controlType:"external",expression:null,externalControlName:`External cont\
rol ${o}`,externalUrl:`https://verdict.example/controls/${o}`,secretToken:`sandbox-control-secret-${o}`,pingEnabled:!0,...r};return i.controls.push(s),s}var Ks=1440*6e4;function me(e){return fP("sha1").update(e).digest("hex")}function Zt(e,t={}){let r=t.id??Ne(e),n=t.path??`project-${r}`,o=t.ownerId!==void 0&&t.
ownerId!==null?null:t.groupId??e.groups[0]?.id??un(e).id,s=Ke(e,o)?.full_path??je(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-Ks).toISOString(),u={
id:r,name:n,path:n,path_with_namespace:`${s}/${n}`,formerPaths:[],groupId:o,ownerId:null,description:null,visibility:"private",licence:"ultimate",archived:!1,markedForDeletionOn:null,
default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,
only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,
ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"\
2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],sharedWith:[],membersHiddenFromGraphql:[],protectedBranches:[],approvalRules:[],approvalSettings:{
reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,
require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,
errors:[],warnings:[]},ciLintAt:new Map,pipelines:[],branches:[{name:"main",commitId:me(`main of ${r}`),committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,
vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function cn(e,t,r={}){let n=r.id??Ne(e),i={id:n,name:`Check ${n}`,external_url:`https:/\
/verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.now()-Ks,...r};return Bs(e,t).statusChecks.push(i),i}function ct(e,t,r={}){
let n=Bs(e,t),i=r.id??Ne(e),o=e.mergeRequests.filter(f=>f.projectId===t).map(({iid:f})=>f),s=r.authorId??e.users[0]?.id??mr(e).id,a=r.diff_head_sha??me(`head of\
 ${i}`),u=n.branches[0]?.commitId??me(`base of ${i}`),c=r.created_at??new Date(Date.now()-Ks).toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},
p={id:i,iid:Math.max(0,...o)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${i}`,target_branch:n.default_branch??"main",title:`Merge request ${i}`,description:"",
draft:!1,state:"opened",authorId:s,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,
labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],approvalRules:null,codeOwnerRules:[],reviewers:[],versions:[{id:i,...l,
created_at:c,patch_id_sha:me(`patch ${i}`),state:"collected",real_size:"1"}],commits:[yr(e,s,{id:a,parent_ids:[u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],
relatedIssues:[],headPipelineId:null,...r};return e.mergeRequests.push(p),p}function yr(e,t,r={}){let n=je(e,t),i=n?.name??"Nobody",o=n?.emails[0]??"nobody@exam\
ple.com",s=r.title??"Change one thing";return{id:me(`${s} by ${t}`),title:s,message:`${s}
`,parent_ids:[],author_name:i,author_email:o,committer_name:i,committer_email:o,committed_date:new Date(Date.now()-Ks).toISOString(),signature:null,...r}}function gr(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Bs(e,t){let r=fe(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var _p="/projects/:id/merge_requests/:merge_request_iid/notes",yp=`${_p}/:note_id`,gp={name:"note_id",type:"integer",required:!0},dg={name:"body",type:"string",
required:!0},mP={name:"sort",type:"string",values:["asc","desc"],default:"desc"},hP=1e6,fg=[{method:"GET",path:_p,jobToken:!0,rules:[He,mP,...le],handle:yP},{method:"\
POST",path:_p,rules:[He,dg],handle:gP},{method:"GET",path:yp,jobToken:!0,rules:[He,gp],handle:_P},{method:"PUT",path:yp,rules:[He,gp,dg],handle:bP},{method:"DEL\
ETE",path:yp,rules:[He,gp],handle:vP}];function Ys(e,t,r,{userId:n,...i}){return{...i,type:null,author:Wt(e.state,e.rootUrl,n),updated_at:i.created_at,noteable_id:r.
id,noteable_type:"MergeRequest",noteable_iid:r.iid,project_id:t.id,confidential:!1,internal:!1}}function yP(e){let{project:t,row:r}=we(e),n=r.discussions.flatMap(
i=>i.notes).sort((i,o)=>i.id-o.id);return te(e,H(e,"sort")==="asc"?n:n.reverse(),i=>Ys(e,t,r,i))}function gP(e){let{project:t,row:r}=we(e);be(se(e,t)>=A.reporter);
let n={id:Ne(e.state),userId:e.session?.user.id??0,body:hg(H(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).toISOString()};return r.
discussions.push({id:me(`note ${n.id}`),individual_note:!0,notes:[n]}),{status:201,json:Ys(e,t,r,n)}}function _P(e){let{project:t,row:r}=we(e);return V(Ys(e,t,r,
bp(e,r)))}function bP(e){let{project:t,row:r}=we(e),n=bp(e,r);return mg(e,t,n),n.body=hg(H(e,"body")),V(Ys(e,t,r,n))}function vP(e){let{project:t,row:r}=we(e),n=bp(
e,r);return mg(e,t,n),r.discussions=r.discussions.filter(({notes:i})=>!i.includes(n)),{status:204}}function bp(e,t){let r=Mt(e,"note_id"),n=t.discussions.flatMap(
({notes:i})=>i).find(i=>i.id===r);if(!n)throw de("Note");return n}function mg(e,t,{userId:r}){be(r===e.session?.user.id||se(e,t)>=A.maintainer)}function hg(e){return e.
slice(0,hP)}var Zi="/projects/:id/pipelines",Js={name:"pipeline_id",type:"integer",required:!0},TP=["created","waiting_for_resource","preparing","pending","running","succes\
s","failed","canceling","canceled","skipped","manual","scheduled"],yg=[{method:"GET",path:Zi,jobToken:!0,rules:[{name:"status",type:"string",values:TP},...le],handle:EP},
{method:"GET",path:`${Zi}/:pipeline_id`,jobToken:!0,rules:[Js],handle:SP},{method:"GET",path:`${Zi}/:pipeline_id/jobs`,jobToken:!0,rules:[Js,{name:"include_retr\
ied",type:"boolean",default:!1},...le],handle:RP},{method:"GET",path:`${Zi}/:pipeline_id/bridges`,jobToken:!0,rules:[Js,...le],handle:NP},{method:"GET",path:`${Zi}\
/:pipeline_id/test_report_summary`,rules:[Js],handle:OP}];function gg(e){let t=X(e);return be(t.builds_access_level!=="disabled"&&xe(e,t)),t}function EP(e){let t=gg(
e),r=H(e,"ref"),n=H(e,"sha"),i=H(e,"status"),o=t.pipelines.filter(({source:s})=>s!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(s=>(r===""||s.
ref===r)&&(n===""||s.sha===n)).filter(s=>i===""||s.status===i).sort((s,a)=>a.id-s.id);return te(e,o,s=>dr(e,t,s))}function Hs(e){let t=gg(e),r=Mt(e,"pipeline_id"),
n=t.pipelines.find(i=>i.id===r);if(!n)throw tr();return{project:t,pipeline:n}}function SP(e){let{project:t,pipeline:r}=Hs(e);return V(Py(e,t,r))}function RP(e){
let{project:t,pipeline:r}=Hs(e);return te(e,_g(e,r,"build"),n=>ip(e,t,r,n))}function NP(e){let{project:t,pipeline:r}=Hs(e);return te(e,_g(e,r,"bridge"),n=>Ay(e,
t,r,n))}function _g(e,t,r){return t.jobs.filter(n=>n.kind===r&&(!n.retried||e.params.include_retried===!0)).sort((n,i)=>i.id-n.id)}function OP(e){let{pipeline:t}=Hs(
e),r=bg(e.state,t).flatMap(({testSuites:o})=>o),n=o=>r.reduce((s,a)=>s+o(a),0),i=o=>o.success+o.failed+o.skipped+o.error;return V({total:{time:r.length,count:n(
i),success:n(({success:o})=>o),failed:n(({failed:o})=>o),skipped:n(({skipped:o})=>o),error:n(({error:o})=>o),suite_error:r.find(({suite_error:o})=>o!==null)?.suite_error??
null},test_suites:r.map(o=>({name:o.name,total_time:1,total_count:i(o),success_count:o.success,failed_count:o.failed,skipped_count:o.skipped,error_count:o.error,
build_ids:o.build_ids,suite_error:o.suite_error}))})}function bg(e,t){let r=Hi(e,t).filter(n=>n.pipeline.source==="parent_pipeline");return[t,...r.flatMap(n=>bg(
e,n.pipeline))]}var eo=e=>{We(e)},vg=[{method:"GET",path:"/projects/:id",handle:IP},{method:"GET",path:"/projects/:id/protected_branches",rules:le,handle:wP},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:PP},{method:"GET",path:"/projects/:id/hooks",before:eo,rules:le,handle:AP},{method:"GET",path:"/project\
s/:id/push_rule",before:eo,handle:DP},{method:"GET",path:"/projects/:id/job_token_scope",before:eo,handle:kP},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:eo,handle:LP},{method:"GET",path:"/projects/:id/ci/lint",before:eo,rules:[{name:"content_ref",type:"string"},{name:"include_jobs",type:"boolean"}],
handle:jP}];function IP(e){let t=X(e);return V(e.session?$n(e,t):an(e,t))}function vp(e){let t=X(e);return be(It(e,t)),t}function wP(e){let t=Ot(e.state,vp(e));
return te(e,t,({row:r,inherited:n})=>nn(r,n))}function PP(e){let r=vp(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw de("ProtectedBranch");
return V(nn(r,!1))}function zs(e){let t=X(e);return co(e,t,A.maintainer),t}function AP(e){let t=zs(e);return te(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.
created_at,disabled_until:null,alert_status:"executable"}))}function DP(e){let t=zs(e);if(t.licence==="free")throw de();let r=t.pushRule;return r?V({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function kP(e){let{inbound_enabled:t,outbound_enabled:r}=zs(e).jobTokenScope;return V({inbound_enabled:t,outbound_enabled:r})}function LP(e){let{errorTracking:t}=zs(
e);if(!t)throw de("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return V({active:t.active,...r})}function jP(e){
let t=vp(e);if(t.empty_repo)throw de("Repository");let r=H(e,"content_ref"),n=t.branches.find(({name:l,commitId:p})=>l===r||p===r),i=e.state.mergeRequests.filter(
({sourceProjectId:l})=>l===t.id);if(!(r===""||n||i.some(l=>l.diff_head_sha===r||l.source_branch===r)))throw de("Commit");let s=n?.commitId??r,{merged_yaml:a="",
includes:u=[],...c}=t.ciLintAt.get(s)??t.ciLint;return V({...c,merged_yaml:a,includes:u.map(l=>({...l,blob:null,raw:null})),...e.params.include_jobs===!0?{jobs:[]}:
{}})}import{createHash as Tg}from"node:crypto";var to="/projects/:id/repository",Eg=`${to}/files/:file_path`,Sg=[{method:"GET",path:`${to}/branches`,jobToken:!0,rules:[{name:"search",type:"string"},{name:"so\
rt",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...le],handle:xP},{method:"GET",path:`${to}/branches/:branch`,greedy:!0,handle:CP},
{method:"GET",path:`${to}/commits/:sha`,jobToken:!0,handle:MP},{method:"GET",path:`${to}/commits/:sha/signature`,handle:GP},{method:"GET",path:Eg,greedy:!0,rules:[
{name:"ref",type:"string",required:!0}],handle:UP},{method:"GET",path:`${Eg}/raw`,jobToken:!0,scopes:["read_repository"],handle:$P}];function ro(e){let t=X(e);return be(
It(e,t)),t}function xP(e){let t=ro(e),{sort:r,search:n}=e.params,i=(s,a)=>s.committed_date.localeCompare(a.committed_date),o=t.branches.filter(({name:s})=>typeof n!=
"string"||s.includes(n)).sort((s,a)=>r==="updated_asc"?i(s,a):r==="updated_desc"?i(a,s):s.name.localeCompare(a.name));return te(e,o,s=>Rg(e,t,s))}function CP(e){
let t=ro(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw de("Branch");return V(Rg(e,t,r))}function Rg(e,t,r){return{name:r.name,commit:Wi(e,
t,sp(r.commitId,r.committed_date)),merged:!1,protected:Ot(e.state,t).some(n=>qP(n.row.name,r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.
name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.name}`}}function qP(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function Ng(e,t){let r=e.segments.sha??"",n=t.branches.find(({commitId:s,name:a})=>s===r||a===r);
if(n)return sp(n.commitId,n.committed_date);let o=e.state.mergeRequests.filter(s=>s.projectId===t.id||s.sourceProjectId===t.id).flatMap(({commits:s})=>s).find(({
id:s})=>s===r||FP(s,r));if(!o)throw de("Commit");return o}function FP(e,t){return t.length>=7&&e.startsWith(t)}function MP(e){let t=ro(e),r=Wi(e,t,Ng(e,t));return V(
{...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},project_id:t.id})}function GP(e){let t=Ng(e,ro(e));if(!t.signature)throw de("S\
ignature");return V({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}function VP(e,t){let r=ro(e),n=t===""||t==="HEAD"?r.default_branch??"":t,i=Mn(
e.state,r,n);if(!i)throw de("Commit");let o=i.get(e.segments.file_path??"");if(o===void 0)throw de("File");let s=r.branches.find(({name:a,commitId:u})=>a===n||u===
n);return{content:o,ref:t||n,commitId:s?.commitId??n}}function UP(e){let{entity:t,bytes:r}=Og(e);return V({...t,content:r.toString("base64")},Ig(t))}function $P(e){
let{entity:t,bytes:r}=Og(e);return{status:200,text:r.toString(),contentType:"text/plain; charset=utf-8",headers:Ig(t)}}function Og(e){let{content:t,ref:r,commitId:n}=VP(
e,H(e,"ref")),i=Buffer.from(t),o=e.segments.file_path??"";return{entity:{file_name:o.split("/").at(-1)??o,file_path:o,size:i.length,encoding:"base64",content_sha256:Tg(
"sha256").update(i).digest("hex"),ref:r,blob_id:Tg("sha1").update(`blob ${i.length}\0`).update(i).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},
bytes:i}}function Ig(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[QP(t),encodeURI(String(r))]))}function QP(e){return`X-Gitlab-${e.split("_").map(
r=>r[0]?.toUpperCase()+r.slice(1)).join("-")}`}var Ep="/projects/:id/external_status_checks",wg=`${Ep}/:check_id`,Pg={name:"check_id",type:"integer",required:!0},Tp=255;function Ag(e){return[{name:"name",type:"\
string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protected_branch_ids",type:"integers"}]}var Dg=[{
method:"GET",path:Ep,before:fr,rules:le,handle:KP},{method:"POST",path:Ep,before:fr,rules:Ag(!0),handle:BP},{method:"PUT",path:wg,before:fr,rules:[Pg,...Ag(!1)],
handle:YP},{method:"DELETE",path:wg,before:fr,rules:[Pg],handle:JP}];function no(e,t,r){let n=Ot(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id));return{
id:r.id,name:r.name,project_id:t.id,external_url:r.external_url,protected_branches:n.map(({row:i,inherited:o})=>nn(i,o)),hmac:r.sharedSecret!==null&&r.sharedSecret!==
""}}function Ws(e,t){return se(e,t)>=A.maintainer}function KP(e){let t=X(e);if(!Ws(e,t))throw Nt();let r=[...t.statusChecks].sort((n,i)=>n.id-i.id);return te(e,
r,n=>no(e.state,t,n))}function BP(e){let t=X(e);if(!Ws(e,t))throw Ae(500,["Not allowed"]);let r={id:0,name:H(e,"name"),external_url:H(e,"external_url"),sharedSecret:H(
e,"shared_secret")||null,protectedBranchIds:kg(e,t)??[],updatedAt:e.clock.now()};return Lg(t,r),r.id=Ne(e.state),t.statusChecks.push(r),{status:201,json:no(e.state,
t,r)}}function YP(e){let t=X(e);if(!Ws(e,t))throw Ae(401,["Not allowed"]);let r=Un(e,t,"check_id"),n=(o,s)=>o in e.params?H(e,o):s,i={...r,name:n("name",r.name),
external_url:n("external_url",r.external_url),sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:kg(e,t)??r.protectedBranchIds,updatedAt:e.
clock.now()};return Lg(t,i),Object.assign(r,i),{status:200,json:no(e.state,t,r)}}function JP(e){let t=X(e),r=Un(e,t,"check_id"),n=Date.parse(e.incoming.headers["\
if-unmodified-since"]??"");if(Math.floor(r.updatedAt/1e3)*1e3>n)throw Ae(412,"412 Precondition Failed");return Ws(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(
r),1),{status:204}}function kg(e,t){let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=Ot(e.state,t).map(({row:i})=>i.id);if(r.some(i=>!n.includes(
Number(i))))throw tr();return r.map(Number)}function Lg(e,t){let r=e.statusChecks.filter(({id:o})=>o!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):
r.some(({name:o})=>o===t.name)&&n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:o})=>o===
t.external_url)&&n.push("External url has already been taken");let i=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&
i===void 0?n.push("External url must be a valid URL"):i!==void 0&&!/^https?$/i.test(i)&&n.push("External url is blocked: Only allowed schemes are http, https"),
(t.sharedSecret??"").length>Tp&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw Ae(422,n);if(t.name.length>Tp||t.external_url.length>
Tp)throw Ae(500,"500 Internal Server Error")}import{createHmac as WP}from"node:crypto";import{request as XP}from"node:http";import{request as ZP}from"node:https";var HP={private:0,internal:10,public:20};function xg(e,t,r,n,i){let{state:o,rootUrl:s}=e,a=jg(e,t),u=je(o,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.
username??"ghost",avatar_url:null,email:"[REDACTED]"},l=fe(o,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,
object_attributes:{id:r.id,iid:r.iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,
title:r.title,description:r.description,state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,
prepared_at:r.prepared_at,url:`${s}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.
detailed_merge_status,merge_params:{force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(
p=>({title:p})),approval_rules:[],last_commit:zP(e,t,r),source:l?jg(e,l):null,target:a,system:!1,...i},labels:r.labels.map(p=>({title:p})),changes:{},repository:{
name:t.name,url:a.url,description:t.description,homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function zP({rootUrl:e,
now:t},r,n){let i=Ve(n,t),o=n.commits.find(s=>s.id===i);return{id:i,message:o?.message??"",title:o?.title??"",timestamp:o?.committed_date??n.updated_at,url:`${e}\
/${r.path_with_namespace}/-/commit/${i}`,author:{name:o?.author_name??"",email:"[REDACTED]"}}}function jg({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,
i=`git@${new URL(t).hostname}:${r.path_with_namespace}.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:i,git_http_url:`${n}\
.git`,namespace:Ke(e,r.groupId)?.name??je(e,r.ownerId??0)?.name??"",visibility_level:HP[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.
default_branch,ci_config_path:"",homepage:n,url:i,ssh_url:i,http_url:`${n}.git`}}var eA=31*6e4,tA=4,rA=3e4;async function Cg(e,t,r,n,i){let o=e.mergeRequests.find(({id:a})=>a===n);if(!o)throw new Error(`the sandbox has no merge request with \
the id ${n}`);let s=fe(e,o.projectId)?.statusChecks??[];await Promise.all(s.map(a=>Sp(e,t,r,o,a,i)))}async function Sp(e,t,r,n,i,o){let s=fe(e,n.projectId);if(!s||
!nA(e,s,i,n.target_branch))return;let a=JSON.stringify(xg({state:e,rootUrl:t,now:r},s,n,i,o)),u=i.sharedSecret?{"X-Gitlab-Signature":Fg(a,i.sharedSecret)}:{};for(let c=0;c<
tA;c+=1)if(await Mg(i.external_url,a,u)!==null)return}function nA(e,t,r,n){if(r.protectedBranchIds.length===0)return!0;let i=n.toLowerCase();return Ot(e,t).filter(
({row:o})=>r.protectedBranchIds.includes(o.id)).map(({row:o})=>o.name.toLowerCase()).some(o=>i.length>=3?o.includes(i):o===i)}async function qg(e,t,r,n){let i=fe(
e,n);if(!i)throw new Error(`the sandbox has no project ${n}`);let o=e.frameworks.filter(({projectIds:s})=>s.includes(n)).flatMap(s=>s.requirements);for(let s of o)
for(let a of s.controls)a.controlType!=="external"||!a.pingEnabled||await iA(e,t,r,i,s,a)}async function iA(e,t,r,n,i,o){let s=oA(e,n,o,r()),u=JSON.stringify({...$n(
{state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{id:s.id,created_at:new Date(s.createdAt).toISOString(),updated_at:new Date(
s.updatedAt).toISOString(),compliance_requirements_control_id:o.id,project_id:n.id,namespace_id:n.groupId,compliance_requirement_id:i.id,status:s.status,requirement_status_id:i.
id}}),c=Fg(u,o.secretToken??""),l=await Mg(o.externalUrl??"",u,{"X-Gitlab-Signature":c});l!==null&&l>=200&&l<300&&(s.timeoutAt=r()+eA)}function oA(e,{id:t},{id:r},n){
let i=e.controlStatuses.find(s=>s.controlId===r&&s.projectId===t);if(i)return Object.assign(i,{status:"pending",updatedAt:n});let o={id:Ne(e),controlId:r,projectId:t,
status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.push(o),o}function Fg(e,t){return WP("sha256",t).update(e).digest("hex")}function Mg(e,t,r){
return new Promise(n=>{let i;try{i=new URL(e)}catch{n(null);return}let s=(i.protocol==="https:"?ZP:XP)(i,{method:"POST",headers:{"Content-Type":"application/jso\
n","Content-Length":Buffer.byteLength(t),...r},timeout:rA,agent:!1});s.on("response",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),
s.on("socket",a=>a.unref()),s.on("timeout",()=>s.destroy()),s.on("error",()=>n(null)),s.end(t)})}var Rp="/projects/:id/merge_requests/:merge_request_iid",Gg=[{method:"GET",path:`${Rp}/status_checks`,before:fr,handle:sA},{method:"POST",path:`${Rp}/status_che\
ck_responses`,before:fr,rules:[He,ap,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","failed"]}],handle:aA},
{method:"POST",path:`${Rp}/status_checks/:external_status_check_id/retry`,before:fr,rules:[He,ap],handle:uA}];function sA(e){let t=X(e),r=Vn(e,t);if(!Ky(e,t))throw Cr();
let n=Ve(r,e.clock.now()),i=se(e,t)>=A.developer,o=t.statusChecks.filter(u=>Us(e,t,u,r.target_branch)).sort((u,c)=>u.id-c.id),s=e.state.pollingMultiplier,a=s===
-1?"-1":String(Math.trunc(1e4*s));return te(e,o,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:i?l.split("?")[0]??"":"",status:Kn(e.state,u,r.id,n)?.
status??"pending"}),{"Poll-Interval":a})}function aA(e){let t=X(e),r=Vn(e,t);if(!Qy(e,t,r))throw Cr();let n=Un(e,t,"external_status_check_id"),i=e.clock.now(),o=Ve(
r,i);if(H(e,"sha")!==o)throw Ae(409,`SHA does not match HEAD of source branch: ${o}`);if(se(e,t)<A.developer)throw Ae(404,null);return{status:201,json:{id:fn(e.
state,{checkId:n.id,mrId:r.id,sha:o,status:H(e,"status"),createdAt:i}).id,merge_request:on({...e,session:null},t,r,{full:!0}),external_status_check:no(e.state,t,
n)}}}function uA(e){let t=X(e),r=Vn(e,t);if(se(e,t)<A.developer)throw Cr();let n=Un(e,t,"external_status_check_id"),i=e.clock.now(),o=Kn(e.state,n.id,r.id,Ve(r,
i));if(o?.status!=="failed")throw Ae(422,"External status check must be failed");return o.status="pending",o.retriedAt=i,e.notify(()=>Sp(e.state,e.rootUrl,i,r,n,
{})),{status:202,json:{message:"202 Accepted"}}}var Vg=[{method:"GET",path:"/projects/:id/repository/tree",rules:[{name:"ref",type:"string"},{name:"path",type:"string"},{name:"recursive",type:"boolean",default:!1},
...le],handle:cA}];function cA(e){let t=X(e);be(It(e,t));let r=H(e,"ref")||(t.default_branch??""),n=Mn(e.state,t,r);if(!n)throw de("Tree");return te(e,Iy(n,e.params.
recursive===!0),i=>i)}var lA=[...pg,...vg,...Zy,...yg,...Kp,...ug,...Sg,...Vg,...Hy,...ng,...fg,...Gg,...Dg];function Ug({externalControlMethod:e}){return[...lA,ag(e)]}async function $g(e,t){let r={user:null};try{return e.clock.tick(),{answer:await pA(e,t,r),user:r.user}}catch(n){if(n instanceof Rt)return{answer:n.answer,user:r.
user};let{answer:i}=Ae(500,"500 Internal Server Error");return{answer:i,user:r.user}}}async function pA(e,t,r){let n=_y(t),i=Fs(t,n);if(vy(t,i),t.path==="/-/san\
dbox")return e.view();if(t.path.startsWith(po))return Jp({state:e.state,incoming:t});if(t.path==="/api/graphql"){if(t.method!=="POST")throw Re(404,"404 Not Foun\
d");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return Fy(p,t,n,f=>{r.user=f})}let o=Uy(Ug(e.state),t.method,t.path);if(!("route"in o))return o;by(t);
let{route:s,segments:a}=o,u=t.method==="GET"||t.method==="HEAD",c=s.ignoresTokens?null:Cs(e.state,t,i,{jobToken:s.jobToken===!0,scopes:["api",...u?["read_api"]:
[],...s.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...i,...a},session:c,notify:e.
notify};return s.before?.(l),s.handle({...l,params:Gy(s.rules??[],l.params)})}var dA=2*6e4,fA=30*6e4;function Np(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let i of fe(e,r.
projectId)?.statusChecks??[]){let o=Ve(r,n);fn(e,{checkId:i.id,mrId:r.id,sha:o,status:"pending",createdAt:n})}}}}function Qg(e,t){for(let r of e.statusRows)r.status===
"pending"&&t-(r.retriedAt??r.createdAt)>dA&&(r.status="failed")}function Op(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.
timeoutAt;r.timeoutAt=null,!(r.status!=="pending"||n-r.updatedAt<fA)&&(r.status="fail",r.updatedAt=n)}}var Kg=6e4;function Yg(e,t){let r=0,n=0,i=t(),o=()=>t()+r+n;function s(){let a=o();a<i&&(i=a);for(let u=Bg(i);u<=a;u=Bg(u))Np(e(),u),Qg(e(),u),Op(e(),u);Np(e(),
a),Op(e(),a),i=a}return{now:o,tick:s,advance(a){s(),n+=a,s()},setOffset(a){r=a,i=o()}}}function Bg(e){return(Math.floor(e/Kg)+1)*Kg}function Hg(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!mA(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:i})=>i!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function mA({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||hA(
n)}function hA({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function zg(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return yA(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return Jg(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return Jg(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let i=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,o={Location:e.location??i};return{status:e.status??301,headers:o,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function Jg(e,t,r){return Ji(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function yA(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}import{isUtf8 as gA}from"node:buffer";import{createHash as _A}from"node:crypto";import{createServer as bA}from"node:http";import{createServer as vA}from"node:https";function Wg(e){let t=(r,n)=>{TA(e,r,n).catch(()=>n.destroy())};return e.tls?vA(e.tls,t):bA(t)}function Xg(e,t,r){return new Promise((n,i)=>{e.once("error",i),e.
listen(t,r,()=>n(e.address().port))})}function Zg(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function TA(e,t,r){let n=await SA(t),
[i="/",...o]=(t.url??"/").split("?"),s=e.root===""||i===e.root||i.startsWith(`${e.root}/`),a={method:t.method??"GET",path:s?i.slice(e.root.length)||"/":i,query:o.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([C,U])=>[C,String(U)])),body:n.toString("utf8"),...gA(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:C=0}of l.
filter(({kind:U})=>U==="delay"))await RA(C);let p=l.find(({kind:C})=>C!=="delay");if(p?.kind==="drop_before")return void r.destroy();let f=p?zg(p,a,e.rootUrl(),
e.now()):null,m={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:b,user:k}=f?{answer:f,user:null}:s?await e.answer(a):{answer:m,user:null};if(c.
user=k,p?.kind==="drop_after")return void r.destroy();c.status=b.status,EA(a,r,b,e.now(),p?.kind==="truncate")}function EA(e,t,r,n,i){let o=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),s=Buffer.from(r.bytes??o),a={Date:new Date(n).toUTCString(),...r.headers};s.length>0&&(a["Content-Type"]=r.contentType??"application/\
json");let u=e.method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${_A("md5").update(s).digest("hex")}"`,a["Cache\
-Control"]="max-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&
!(e.method==="HEAD"&&a["Content-Length"])&&(a["Content-Length"]=String(s.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():i?t.write(s.subarray(0,Math.
floor(s.length/2)),()=>t.destroy()):t.end(s)}async function SA(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function RA(e){return new Promise(
t=>setTimeout(t,e))}var NA=1440*6e4;function Ft(e,t,{reports:r=[],...n}={}){let i=Bs(e,t),o=n.id??Ne(e),s=n.created_at??new Date(Date.now()-NA).toISOString(),a={id:o,iid:i.pipelines.
length+1,ref:i.default_branch??"main",sha:i.branches[0]?.commitId??me(`pipeline ${o}`),status:"success",source:"push",mergeRequestIid:null,created_at:s,sourceSha:null,
testSuites:[],scans:[],jobs:r.map((u,c)=>ln(o*100+c,u,s)),...n};return i.pipelines.push(a),a}var OA={codequality:"gl-code-quality-report.json",coverage_fuzzing:"\
gl-coverage-fuzzing.json"};function ln(e,t,r,n={}){let i=t===null?"":OA[t]??`gl-${t.replaceAll("_","-")}-report.json`,o=t===null?[]:[{file_type:t,size:2048,filename:i,
file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:o,archive:null,declares:t===null?[]:[t],created_at:r,
kind:"build",downstreamPipelineId:null,coverage:null,artifacts_expire_at:null,failure_reason:"script_failure",...n}}function Xs(e,t,r,n,i={}){let o=ln(e,t,n),[s]=o.artifacts,a=s?.filename??"",u=e_({[a]:r});return{...o,name:`${t.replaceAll("_","-")}-scan`,artifacts:[{file_type:t,
size:Buffer.byteLength(r),filename:a,file_format:"raw"},{file_type:"archive",size:1024,filename:"artifacts.zip",file_format:"zip"}],archive:u,...i}}function e_(e,t={}){
return{files:new Map(Object.entries(e)),access:"developer",zip:null,isElsewhere:!1,isKept:!1,...t}}var{projects:IA,users:t_}=q,[wA,r_]=[3e3,400];function n_(e,t){let r=me("web-shop!6"),n={new_file:!1,deleted_file:!1,collapsed:!1,too_large:!1};ct(e,IA.webShop,
{id:806,iid:6,title:"SHOP-6 Move the shop into packages",authorId:t_.dana,diff_head_sha:r,created_at:t,prepared_at:t,updated_at:t,changes_count:"1000+",diffs:Array.
from({length:wA},(i,o)=>({...n,renamed_file:!0,old_path:`src/part-${o}.ts`,new_path:`packages/shop/src/part-${o}.ts`,diff:`@@ -1 +1 @@
-old
+new
`})),commits:Array.from({length:r_},(i,o)=>{let s=`SHOP-6 Move part ${r_-o}`,a=o===0?r:me(s);return{...yr(e,t_.dana,{title:s,committed_date:t}),id:a}})})}function o_(e){let r=i_("sast","semgrep",e,[{id:"8c1f0b5e3d",name:"Floating point money",description:"Money is kept as a floating point number",severity:"Low",identifiers:[
{type:"semgrep_id",name:"money-as-float",value:"money-as-float"}],location:{file:"src/refunds.ts",start_line:1,end_line:1}}]),n=i_("secret_detection","secrets",
e,[]);return[Xs(70200,"sast",r,e,{name:"sast"}),Xs(70201,"secret_detection",n,e,{name:"secret_detection"})]}function i_(e,t,r,n){let i=r.slice(0,19),o={id:t,name:t,
version:"1.0.0",vendor:{name:"GitLab"}};return JSON.stringify({version:"15.2.1",scan:{analyzer:o,scanner:o,type:e,start_time:i,end_time:i,status:"success"},vulnerabilities:n})}var{projects:tt,users:pe}=q,s_=gr(770,{name:"*",rule_type:"code_owner",section:"codeowners",approvals_required:0,eligibleUserIds:[pe.mara,pe.dana]}),PA=6e4,AA=5e3;
function u_(e,t,r){DA(e,t,r);let n=r(24),i={created_at:n,prepared_at:n,updated_at:n};ct(e,tt.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:pe.
dana,laggingHead:{sha:me("web-shop!3 before the push"),until:t+PA},...i});let o=ct(e,tt.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:pe.devon,discussions:[
wp("web-shop!5",1,pe.dana,!1,n)],headPipelineId:714,...i});Ft(e,tt.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:me("web-shop!5 merged result"),sourceSha:o.
diff_head_sha,source:"merge_request_event",mergeRequestIid:o.iid,created_at:r(23)}),n_(e,n),ct(e,tt.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnigh\
t",authorId:pe.devon,approvals:Zs([pe.dana,pe.olga],r(12)),...i}),ct(e,tt.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:pe.dana,...i}),ct(e,tt.legacy,
{id:811,iid:11,title:"Tidy up",authorId:pe.devon,...i})}function DA(e,t,r){let n=r(24),i={created_at:n,prepared_at:n,updated_at:n},o=ct(e,tt.payments,{id:807,iid:q.
mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:pe.devon,labels:["backend"],diff_head_sha:me("payments!7"),commits:[a_(e,pe.devon,"payments!7",n)],approvals:Zs([pe.mara,pe.dana],r(20)),reviewers:[{
userId:pe.mara,state:"approved",created_at:n}],discussions:[wp("payments!7",10,pe.mara,!0,n)],codeOwnerRules:[s_],closesIssues:[{id:903,iid:3,title:"Refunds are\
 all or nothing",state:"opened"}],diffs:[Ip("src/refunds.ts",`@@ -0,0 +1 @@
+export const refunds = [];
`,!0)],headPipelineId:702,...i});Ft(e,tt.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,jobs:o_(
r(23)),created_at:r(23)}),fn(e,{checkId:q.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),ct(e,tt.payments,{id:808,iid:8,title:"\
Draft: fix rounding of totals",draft:!0,authorId:pe.devon,diff_head_sha:me("payments!8"),commits:[{...yr(e,pe.dana),id:me("payments!8"),committed_date:r(21)},{...yr(
e,pe.devon),id:me("payments!8 first"),committed_date:n}],approvals:Zs([pe.dana],r(20)),codeOwnerRules:[s_],changes_count:"2",diffs:[Ip(".gitlab-ci.yml",`@@ -1 +\
1,2 @@
 test:
+  allow_failure: true
`),Ip("src/totals.ts",`@@ -1 +1 @@
-Math.floor(total)
+Math.round(total)
`)],discussions:[wp("payments!8",20,pe.mara,!1,n)],...i});let s=new Date(t).toISOString();ct(e,tt.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:pe.
dana,diff_head_sha:me("payments!9"),commits:[a_(e,pe.dana,"payments!9",s)],approvals:Zs([pe.mara,pe.devon],s),created_at:s,prepared_at:s,updated_at:s,initialPendingAt:t+
AA}),ct(e,tt.payments,{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:pe.fay,sourceProjectId:tt.paymentsFork,diff_head_sha:me("payments!10"),commits:[
{...yr(e,pe.fay),id:me("payments!10"),committed_date:n}],...i})}function Ip(e,t,r=!1){return{old_path:e,new_path:e,new_file:r,renamed_file:!1,deleted_file:!1,collapsed:!1,
too_large:!1,diff:t}}function a_(e,t,r,n){let i={verification_status:"verified"};return{...yr(e,t),id:me(r),committed_date:n,signature:i}}function Zs(e,t){return e.
map(r=>({userId:r,approved_at:t}))}function wp(e,t,r,n,i){let o={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:i};
return{id:me(`thread of ${e}`),individual_note:!1,notes:[o]}}function c_(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:i}=q;mp(e,{id:t,groupId:q.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[tt.payments,tt.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),hp(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:i})}var{users:Fe}=q,Pp=20,Ap=21,l_=22;function p_(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",
devon:"Devon Reyes",dana:"Dana Weiss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let o of Object.keys(n))mr(e,{id:Fe[o],username:o,
name:n[o],last_activity_on:r});let i={bot:!0,emails:[],last_activity_on:r};mr(e,{id:Pp,username:"project_42_bot",name:"countersign",...i}),mr(e,{id:Ap,username:"\
group_10_bot",name:"countersign",...i}),mr(e,{id:l_,username:"bea",name:"Bea Stone",state:"blocked"}),kA(e),LA(e)}function kA(e){let t=un(e,{id:q.groupId,name:"\
Acme",path:"acme",require_two_factor_authentication:!0});ze(e,t,Fe.olga,50),ze(e,t,Fe.oscar,50),ze(e,t,Fe.mara,20),ze(e,t,Fe.devon,30),ze(e,t,Fe.dana,30),ze(e,t,
Fe.rhea,20),ze(e,t,Ap,40);let r=un(e,{id:q.subgroupId,name:"Platform",path:"platform",parent_id:q.groupId});ze(e,r,Fe.dana,40);let n={id:90,name:"release/*",push_access_levels:[
Xt(40)]};t.protectedBranches=[hr(n)]}function LA(e){let t=0,r=(n,i,o={})=>{t+=1,fp(e,{id:t,value:n,userId:i,...o})};r(q.token,Fe.mara),r(q.developerToken,Fe.devon),
r(q.reporterToken,Fe.rhea),r(q.readOnlyToken,Fe.mara,{scopes:["read_api"]}),r(q.jobToken,Fe.devon,{kind:"job",scopes:[],projectId:q.projectId}),r(q.expiredToken,
Fe.mara,{expired:!0}),r(q.revokedToken,Fe.mara,{revoked:!0}),r(q.ownerToken,Fe.olga),r(q.guestToken,Fe.gus),r(q.outsiderToken,Fe.otto),r(q.projectToken,Pp,{kind:"\
project"}),r(q.groupToken,Ap,{kind:"group"}),r(q.narrowToken,Fe.mara,{scopes:["read_user"]}),r(q.blockedToken,l_)}var d_=Pp;var Dp=`# What every change to payments must show.
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
`;var jA=`---
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
`,f_=e=>({type:"template",location:e,extra:{},context_project:"acme/payments",context_sha:null});function m_(){return{valid:!0,errors:[],warnings:[],merged_yaml:jA,
includes:[f_("Jobs/SAST.gitlab-ci.yml"),f_("Jobs/Secret-Detection.gitlab-ci.yml")]}}var{projects:ae,users:ea}=q,h_=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,kp=["sast","secret_detection","dependency_scanning"];function y_(e,t){xA(e,t),CA(e,t),qA(e,t);for(let r of[ae.payments,ae.webShop,ae.billing,ae.legacy,ae.playground])
ze(e,r,ea.mara,40);ze(e,ae.ledger,ea.mara,30),ze(e,ae.payments,ea.gus,10),ze(e,ae.payments,d_,40)}var g_={reset_approvals_on_push:!0,selective_code_owner_removals:!1,
disable_overriding_approvers_per_merge_request:!0,merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1};
function ta(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function xA(e,t){Zt(e,{id:ae.payments,name:"Payments",path:"\
payments",groupId:q.groupId,description:"Takes money and gives it back",ciLint:m_(),last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,only_allow_merge_if_all_status_checks_passed:!0,
only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"maintainer",restrict_user_defined_variables:!0,
forks_count:1,protectedBranches:[hr({id:14,name:"main"})],approvalRules:[gr(31,{approvals_required:2})],approvalSettings:g_,pushRule:{reject_unsigned_commits:!0},
hooks:[ta(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",Dp],["main:.gitlab-ci.yml",h_],["mai\
n:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),cn(e,ae.payments,{id:q.statusCheckId,name:q.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),cn(e,ae.payments,{id:q.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Ft(e,ae.payments,{id:701,reports:kp,created_at:t(30)})}function CA(e,t){Zt(e,{id:ae.webShop,name:"Web Shop",path:"web-shop",groupId:q.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[hr({id:15,name:"*",push_access_levels:[Xt(30)]})],approvalRules:[gr(32,{approvals_required:1})],hooks:[
ta(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",h_]])}),cn(e,ae.webShop,{id:6,name:"Countersign"}),
Ft(e,ae.webShop,{id:710,reports:kp,created_at:t(50)}),Ft(e,ae.webShop,{id:712,status:"running",created_at:t(.1),jobs:[ln(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Ft(e,ae.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function qA(e,t){Zt(e,{id:ae.ledger,name:"Ledge\
r",path:"ledger",groupId:q.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
hr({id:16,name:"main"})],approvalRules:[gr(33,{approvals_required:2})],approvalSettings:g_,pushRule:{reject_unsigned_commits:!0},hooks:[ta(63,"https://chat.acme\
.example/hooks/ledger")]}),cn(e,ae.ledger,{id:7,name:"Countersign"}),Ft(e,ae.ledger,{id:720,reports:kp,created_at:t(20)}),Zt(e,{id:ae.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:q.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[hr({id:17,name:"\
main",push_access_levels:[Xt(40)]}),hr({id:18,name:"hotfix/*",push_access_levels:[Xt(30),Xt(40,{deploy_key_id:5})]})],approvalRules:[gr(34,{approvals_required:1}),
gr(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),cn(e,ae.billing,{id:8,name:"Countersign"});let r=ln(73001,"sast",t(10),{retried:!0,status:"failed"}),n=ln(73002,null,t(9),{name:"sast"});Ft(e,
ae.billing,{id:730,created_at:t(10),jobs:[r,n]}),Zt(e,{id:ae.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:q.groupId,licence:"premium",visibility:"pu\
blic",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[ta(64,"http://old.acme.example/hook")]}),Zt(e,{id:ae.playground,name:"Playground",path:"\
playground",groupId:q.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),Zt(e,{id:ae.docs,name:"Handbook",path:"handboo\
k",groupId:q.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),Zt(e,{id:ae.paymentsFork,name:"Payments",path:"payments",ownerId:ea.fay,forkedFrom:ae.
payments,last_activity_at:t(6)})}var FA=60*6e4;function Lp(e){let t=sa(),r=n=>new Date(e-n*FA).toISOString();return p_(t,e),y_(t,r),u_(t,e,r),c_(t),t}var MA=50;function __(e,t,r){let n=i=>new Date(i).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(i=>{let o=e.mergeRequests.find(({
id:a})=>a===i.mrId),s=Vp(e,i.checkId);return{id:i.id,project:fe(e,o?.projectId??0)?.path_with_namespace??null,merge_request:o?`!${o.iid} ${o.title}`:null,check:s?.
check.name??null,sha:i.sha,status:i.status,created_at:n(i.createdAt)}}),external_controls:e.controlStatuses.map(i=>({project:fe(e,i.projectId)?.path_with_namespace??
null,control_id:i.controlId,control:dn(e,i.controlId)?.control.externalControlName??null,status:i.status,updated_at:n(i.updatedAt)})),requests:t.slice(-MA).map(
({method:i,path:o,status:s,at:a,user:u})=>({at:n(a),method:i,path:o,status:s,user:u}))}}}var GA=1e3,VA=1e3;async function xF(e={}){let t=e.now??Date.now,r=e.state??Lp(t()),n=e.host??"127.0.0.1",i=(e.relativeUrlRoot??"").replace(/\/+$/,""),o=Yg(()=>r,
t),s=[],a=Hg(),u=new Set,c="";function l(C){let U=C().finally(()=>u.delete(U));u.add(U)}let p={state:r,clock:o,notify:l,rootUrl:()=>c,view:()=>__(r,s,o.now())},
f=Wg({root:i,...e.tls?{tls:e.tls}:{},faults:a,now:o.now,rootUrl:()=>c,record:C=>{s.push(C)},answer:C=>$g(p,C)}),m=await Xg(f,e.port??0,n),b=n.includes(":")?`[${n}\
]`:n;c=`${e.tls?"https":"http"}://${b}:${m}${i}`;let k=setInterval(o.tick,GA);return k.unref(),{url:c,state:r,clock:o,log:s,faults:a,notifyStatusChecks:(C,U,Le={})=>Cg(
r,c,o.now(),C,{...U?{action:U}:{},...Le}),pingExternalControls:C=>qg(r,c,o.now,C),async close(){clearInterval(k),await Zg(f);let C=new Promise(U=>setTimeout(U,VA).
unref());await Promise.race([Promise.allSettled(u),C])}}}export{q as a,xF as b};
