import{a as $,c as Rt}from"./shared-bundler.js";var Fo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.versionInfo=e.version=void 0;var t="\
16.15.0";e.version=t;var n=Object.freeze({major:16,minor:15,patch:0,preReleaseTag:null});e.versionInfo=n}),Ve=$(e=>{"use strict";Object.defineProperty(e,"__esMo\
dule",{value:!0}),e.devAssert=t;function t(n,r){if(!n)throw new Error(r)}}),Zn=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isPromise=t;
function t(n){return typeof n?.then=="function"}}),st=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isObjectLike=t;function t(n){return typeof n==
"object"&&n!==null}}),er=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.getLocation=t,e.getLocations=n;function t(r,i){let a=/\r\n|[\n\r]/g,
o=1,l=i+1,s;for(;(s=a.exec(r.body))&&s.index<i;)o++,l=i+1-(s.index+s[0].length);return{line:o,column:l}}function n(r){if(r.length<2)return r.map(({source:o,start:l})=>t(
o,l));let i=new Map;r.forEach(({source:o,start:l},s)=>{let p=i.get(o);p===void 0&&(p=[],i.set(o,p)),p.push({position:l,index:s})});let a=new Array(r.length);for(let[
o,l]of i){let s=/\r\n|[\n\r]/g,p=s.exec(o.body),d=1,u=0;l.sort((h,f)=>h.position-f.position);for(let{position:h,index:f}of l){for(;p!==null&&p.index<h;)u=p.index+
p[0].length,d++,p=s.exec(o.body);a[f]={line:d,column:h+1-u}}}return a}}),Wr=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.printLocation=
n,e.printSourceLocation=r;var t=er();function n(a){return r(a.source,(0,t.getLocation)(a.source,a.start))}function r(a,o){let l=a.locationOffset.column-1,s="".padStart(
l)+a.body,p=o.line-1,d=a.locationOffset.line-1,u=o.line+d,h=o.line===1?l:0,f=o.column+h,y=`${a.name}:${u}:${f}
`,_=s.split(/\r\n|[\n\r]/g),v=_[p];if(v.length>120){let c=Math.floor(f/80),m=f%80,g=[];for(let N=0;N<v.length;N+=80)g.push(v.slice(N,N+80));return y+i([[`${u} |`,
g[0]],...g.slice(1,c+1).map(N=>["|",N]),["|","^".padStart(m)],["|",g[c+1]]])}return y+i([[`${u-1} |`,_[p-1]],[`${u} |`,v],["|","^".padStart(f)],[`${u+1} |`,_[p+
1]]])}function i(a){let o=a.filter(([s,p])=>p!==void 0),l=Math.max(...o.map(([s])=>s.length));return o.map(([s,p])=>s.padStart(l)+(p?" "+p:"")).join(`
`)}}),re=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.GraphQLError=void 0,e.formatError=s,e.printError=l;var t=st(),n=er(),r=Wr();function i(p){
let d=p[0];return d==null||"kind"in d||"length"in d?{nodes:d,source:p[1],positions:p[2],path:p[3],originalError:p[4],extensions:p[5]}:d}var a=class Po extends Error{constructor(d,...u){
var h,f,y;let{nodes:_,source:v,positions:c,path:m,originalError:g,extensions:N}=i(u);super(d),this.name="GraphQLError",this.path=m??void 0,this.originalError=g??
void 0,this.nodes=o(Array.isArray(_)?_:_?[_]:void 0);let w=o((h=this.nodes)===null||h===void 0?void 0:h.map(x=>x.loc).filter(x=>x!=null));this.source=v??(w==null||
(f=w[0])===null||f===void 0?void 0:f.source),this.positions=c??w?.map(x=>x.start),this.locations=c&&v?(0,n.getLocations)(c.map(x=>({source:v,start:x}))):w&&(0,n.
getLocations)(w);let T=(0,t.isObjectLike)(g?.extensions)?g?.extensions:void 0;this.extensions=(y=N??T)!==null&&y!==void 0?y:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
g!=null&&g.stack?Object.defineProperty(this,"stack",{value:g.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,Po):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let d=this.message;if(this.
nodes)for(let u of this.nodes)u.loc&&(d+=`

`+(0,r.printLocation)(u.loc));else if(this.source&&this.locations)for(let u of this.locations)d+=`

`+(0,r.printSourceLocation)(this.source,u);return d}toJSON(){let d={message:this.message};return this.locations!=null&&(d.locations=this.locations),this.path!=null&&
(d.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(d.extensions=this.extensions),d}};e.GraphQLError=a;function o(p){return p===void 0||
p.length===0?void 0:p}function l(p){return p.toString()}function s(p){return p.toJSON()}}),fn=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.syntaxError=n;var t=re();function n(r,i,a){return new t.GraphQLError(`Syntax Error: ${a}`,{source:r,positions:[i]})}}),Ye=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.Token=e.QueryDocumentKeys=e.OperationTypeNode=e.Location=void 0,e.isNode=a;var t=class{constructor(l,s,p){this.start=l.start,this.end=
s.end,this.startToken=l,this.endToken=s,this.source=p}get[Symbol.toStringTag](){return"Location"}toJSON(){return{start:this.start,end:this.end}}};e.Location=t;var n=class{constructor(l,s,p,d,u,h){
this.kind=l,this.start=s,this.end=p,this.line=d,this.column=u,this.value=h,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{
kind:this.kind,value:this.value,line:this.line,column:this.column}}};e.Token=n;var r={Name:[],Document:["definitions"],OperationDefinition:["description","name",
"variableDefinitions","directives","selectionSet"],VariableDefinition:["description","variable","type","defaultValue","directives"],Variable:["name"],SelectionSet:[
"selections"],Field:["alias","name","arguments","directives","selectionSet"],Argument:["name","value"],FragmentSpread:["name","directives"],InlineFragment:["typ\
eCondition","directives","selectionSet"],FragmentDefinition:["description","name","variableDefinitions","typeCondition","directives","selectionSet"],IntValue:[],
FloatValue:[],StringValue:[],BooleanValue:[],NullValue:[],EnumValue:[],ListValue:["values"],ObjectValue:["fields"],ObjectField:["name","value"],Directive:["name",
"arguments"],NamedType:["name"],ListType:["type"],NonNullType:["type"],SchemaDefinition:["description","directives","operationTypes"],OperationTypeDefinition:["\
type"],ScalarTypeDefinition:["description","name","directives"],ObjectTypeDefinition:["description","name","interfaces","directives","fields"],FieldDefinition:[
"description","name","arguments","type","directives"],InputValueDefinition:["description","name","type","defaultValue","directives"],InterfaceTypeDefinition:["d\
escription","name","interfaces","directives","fields"],UnionTypeDefinition:["description","name","directives","types"],EnumTypeDefinition:["description","name",
"directives","values"],EnumValueDefinition:["description","name","directives"],InputObjectTypeDefinition:["description","name","directives","fields"],DirectiveDefinition:[
"description","name","arguments","directives","locations"],SchemaExtension:["directives","operationTypes"],DirectiveExtension:["name","directives"],ScalarTypeExtension:[
"name","directives"],ObjectTypeExtension:["name","interfaces","directives","fields"],InterfaceTypeExtension:["name","interfaces","directives","fields"],UnionTypeExtension:[
"name","directives","types"],EnumTypeExtension:["name","directives","values"],InputObjectTypeExtension:["name","directives","fields"],TypeCoordinate:["name"],MemberCoordinate:[
"name","memberName"],ArgumentCoordinate:["name","fieldName","argumentName"],DirectiveCoordinate:["name"],DirectiveArgumentCoordinate:["name","argumentName"]};e.
QueryDocumentKeys=r;var i=new Set(Object.keys(r));function a(l){let s=l?.kind;return typeof s=="string"&&i.has(s)}var o;e.OperationTypeNode=o,(function(l){l.QUERY=
"query",l.MUTATION="mutation",l.SUBSCRIPTION="subscription"})(o||(e.OperationTypeNode=o={}))}),zt=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.DirectiveLocation=void 0;var t;e.DirectiveLocation=t,(function(n){n.QUERY="QUERY",n.MUTATION="MUTATION",n.SUBSCRIPTION="SUBSCRIPTION",n.FIELD="FIELD",n.FRAGMENT_DEFINITION=
"FRAGMENT_DEFINITION",n.FRAGMENT_SPREAD="FRAGMENT_SPREAD",n.INLINE_FRAGMENT="INLINE_FRAGMENT",n.VARIABLE_DEFINITION="VARIABLE_DEFINITION",n.SCHEMA="SCHEMA",n.SCALAR=
"SCALAR",n.OBJECT="OBJECT",n.FIELD_DEFINITION="FIELD_DEFINITION",n.ARGUMENT_DEFINITION="ARGUMENT_DEFINITION",n.INTERFACE="INTERFACE",n.UNION="UNION",n.ENUM="ENU\
M",n.ENUM_VALUE="ENUM_VALUE",n.INPUT_OBJECT="INPUT_OBJECT",n.INPUT_FIELD_DEFINITION="INPUT_FIELD_DEFINITION",n.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(t||
(e.DirectiveLocation=t={}))}),ce=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Kind=void 0;var t;e.Kind=t,(function(n){n.NAME="Name",n.DOCUMENT=
"Document",n.OPERATION_DEFINITION="OperationDefinition",n.VARIABLE_DEFINITION="VariableDefinition",n.SELECTION_SET="SelectionSet",n.FIELD="Field",n.ARGUMENT="Ar\
gument",n.FRAGMENT_SPREAD="FragmentSpread",n.INLINE_FRAGMENT="InlineFragment",n.FRAGMENT_DEFINITION="FragmentDefinition",n.VARIABLE="Variable",n.INT="IntValue",
n.FLOAT="FloatValue",n.STRING="StringValue",n.BOOLEAN="BooleanValue",n.NULL="NullValue",n.ENUM="EnumValue",n.LIST="ListValue",n.OBJECT="ObjectValue",n.OBJECT_FIELD=
"ObjectField",n.DIRECTIVE="Directive",n.NAMED_TYPE="NamedType",n.LIST_TYPE="ListType",n.NON_NULL_TYPE="NonNullType",n.SCHEMA_DEFINITION="SchemaDefinition",n.OPERATION_TYPE_DEFINITION=
"OperationTypeDefinition",n.SCALAR_TYPE_DEFINITION="ScalarTypeDefinition",n.OBJECT_TYPE_DEFINITION="ObjectTypeDefinition",n.FIELD_DEFINITION="FieldDefinition",n.
INPUT_VALUE_DEFINITION="InputValueDefinition",n.INTERFACE_TYPE_DEFINITION="InterfaceTypeDefinition",n.UNION_TYPE_DEFINITION="UnionTypeDefinition",n.ENUM_TYPE_DEFINITION=
"EnumTypeDefinition",n.ENUM_VALUE_DEFINITION="EnumValueDefinition",n.INPUT_OBJECT_TYPE_DEFINITION="InputObjectTypeDefinition",n.DIRECTIVE_DEFINITION="DirectiveD\
efinition",n.SCHEMA_EXTENSION="SchemaExtension",n.DIRECTIVE_EXTENSION="DirectiveExtension",n.SCALAR_TYPE_EXTENSION="ScalarTypeExtension",n.OBJECT_TYPE_EXTENSION=
"ObjectTypeExtension",n.INTERFACE_TYPE_EXTENSION="InterfaceTypeExtension",n.UNION_TYPE_EXTENSION="UnionTypeExtension",n.ENUM_TYPE_EXTENSION="EnumTypeExtension",
n.INPUT_OBJECT_TYPE_EXTENSION="InputObjectTypeExtension",n.TYPE_COORDINATE="TypeCoordinate",n.MEMBER_COORDINATE="MemberCoordinate",n.ARGUMENT_COORDINATE="Argume\
ntCoordinate",n.DIRECTIVE_COORDINATE="DirectiveCoordinate",n.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(t||(e.Kind=t={}))}),mn=$(e=>{"use str\
ict";Object.defineProperty(e,"__esModule",{value:!0}),e.isDigit=n,e.isLetter=r,e.isNameContinue=a,e.isNameStart=i,e.isWhiteSpace=t;function t(o){return o===9||o===
32}function n(o){return o>=48&&o<=57}function r(o){return o>=97&&o<=122||o>=65&&o<=90}function i(o){return r(o)||o===95}function a(o){return r(o)||n(o)||o===95}}),
hn=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.dedentBlockStringLines=n,e.isPrintableAsBlockString=i,e.printBlockString=a;var t=mn();function n(o){
var l;let s=Number.MAX_SAFE_INTEGER,p=null,d=-1;for(let h=0;h<o.length;++h){var u;let f=o[h],y=r(f);y!==f.length&&(p=(u=p)!==null&&u!==void 0?u:h,d=h,h!==0&&y<s&&
(s=y))}return o.map((h,f)=>f===0?h:h.slice(s)).slice((l=p)!==null&&l!==void 0?l:0,d+1)}function r(o){let l=0;for(;l<o.length&&(0,t.isWhiteSpace)(o.charCodeAt(l));)
++l;return l}function i(o){if(o==="")return!0;let l=!0,s=!1,p=!0,d=!1;for(let u=0;u<o.length;++u)switch(o.codePointAt(u)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(l&&!d)return!1;d=!0,l=!0,s=!1;break;case 9:case 32:s||(s=l);break;default:p&&(p=s),l=!1}return!(l||p&&d)}function a(o,l){let s=o.
replace(/"""/g,'\\"""'),p=s.split(/\r\n|[\n\r]/g),d=p.length===1,u=p.length>1&&p.slice(1).every(g=>g.length===0||(0,t.isWhiteSpace)(g.charCodeAt(0))),h=s.endsWith(
'\\"""'),f=o.endsWith('"')&&!h,y=o.endsWith("\\"),_=f||y,v=!(l!=null&&l.minimize)&&(!d||o.length>70||_||u||h),c="",m=d&&(0,t.isWhiteSpace)(o.charCodeAt(0));return(v&&
!m||u)&&(c+=`
`),c+=s,(v||_)&&(c+=`
`),'"""'+c+'"""'}}),Xt=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TokenKind=void 0;var t;e.TokenKind=t,(function(n){n.SOF="<SOF>",n.EOF=
"<EOF>",n.BANG="!",n.DOLLAR="$",n.AMP="&",n.PAREN_L="(",n.PAREN_R=")",n.DOT=".",n.SPREAD="...",n.COLON=":",n.EQUALS="=",n.AT="@",n.BRACKET_L="[",n.BRACKET_R="]",
n.BRACE_L="{",n.PIPE="|",n.BRACE_R="}",n.NAME="Name",n.INT="Int",n.FLOAT="Float",n.STRING="String",n.BLOCK_STRING="BlockString",n.COMMENT="Comment"})(t||(e.TokenKind=
t={}))}),yn=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Lexer=void 0,e.createToken=f,e.isPunctuatorTokenKind=l,e.printCodePointAt=h,e.
readName=M;var t=fn(),n=Ye(),r=hn(),i=mn(),a=Xt(),o=class{constructor(S){let j=new n.Token(a.TokenKind.SOF,0,0,0,0);this.source=S,this.lastToken=j,this.token=j,
this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.token,this.
token=this.lookahead()}lookahead(){let S=this.token;if(S.kind!==a.TokenKind.EOF)do if(S.next)S=S.next;else{let j=y(this,S.end);S.next=j,j.prev=S,S=j}while(S.kind===
a.TokenKind.COMMENT);return S}};e.Lexer=o;function l(S){return S===a.TokenKind.BANG||S===a.TokenKind.DOLLAR||S===a.TokenKind.AMP||S===a.TokenKind.PAREN_L||S===a.
TokenKind.PAREN_R||S===a.TokenKind.DOT||S===a.TokenKind.SPREAD||S===a.TokenKind.COLON||S===a.TokenKind.EQUALS||S===a.TokenKind.AT||S===a.TokenKind.BRACKET_L||S===
a.TokenKind.BRACKET_R||S===a.TokenKind.BRACE_L||S===a.TokenKind.PIPE||S===a.TokenKind.BRACE_R}function s(S){return S>=0&&S<=55295||S>=57344&&S<=1114111}function p(S,j){
return d(S.charCodeAt(j))&&u(S.charCodeAt(j+1))}function d(S){return S>=55296&&S<=56319}function u(S){return S>=56320&&S<=57343}function h(S,j){let k=S.source.body.
codePointAt(j);if(k===void 0)return a.TokenKind.EOF;if(k>=32&&k<=126){let D=String.fromCodePoint(k);return D==='"'?`'"'`:`"${D}"`}return"U+"+k.toString(16).toUpperCase().
padStart(4,"0")}function f(S,j,k,D,b){let O=S.line,L=1+k-S.lineStart;return new n.Token(j,k,D,O,L,b)}function y(S,j){let k=S.source.body,D=k.length,b=j;for(;b<D;){
let O=k.charCodeAt(b);switch(O){case 65279:case 9:case 32:case 44:++b;continue;case 10:++b,++S.line,S.lineStart=b;continue;case 13:k.charCodeAt(b+1)===10?b+=2:++b,
++S.line,S.lineStart=b;continue;case 35:return _(S,b);case 33:return f(S,a.TokenKind.BANG,b,b+1);case 36:return f(S,a.TokenKind.DOLLAR,b,b+1);case 38:return f(S,
a.TokenKind.AMP,b,b+1);case 40:return f(S,a.TokenKind.PAREN_L,b,b+1);case 41:return f(S,a.TokenKind.PAREN_R,b,b+1);case 46:if(k.charCodeAt(b+1)===46&&k.charCodeAt(
b+2)===46)return f(S,a.TokenKind.SPREAD,b,b+3);break;case 58:return f(S,a.TokenKind.COLON,b,b+1);case 61:return f(S,a.TokenKind.EQUALS,b,b+1);case 64:return f(S,
a.TokenKind.AT,b,b+1);case 91:return f(S,a.TokenKind.BRACKET_L,b,b+1);case 93:return f(S,a.TokenKind.BRACKET_R,b,b+1);case 123:return f(S,a.TokenKind.BRACE_L,b,
b+1);case 124:return f(S,a.TokenKind.PIPE,b,b+1);case 125:return f(S,a.TokenKind.BRACE_R,b,b+1);case 34:return k.charCodeAt(b+1)===34&&k.charCodeAt(b+2)===34?K(
S,b):m(S,b)}if((0,i.isDigit)(O)||O===45)return v(S,b,O);if((0,i.isNameStart)(O))return M(S,b);throw(0,t.syntaxError)(S.source,b,O===39?`Unexpected single quote \
character ('), did you mean to use a double quote (")?`:s(O)||p(k,b)?`Unexpected character: ${h(S,b)}.`:`Invalid character: ${h(S,b)}.`)}return f(S,a.TokenKind.
EOF,D,D)}function _(S,j){let k=S._maxComments;if(k!==void 0){let L=S._commentCount+1;if(L>k)throw(0,t.syntaxError)(S.source,j,`Document contains more than ${k} \
comments. Parsing aborted.`);S._commentCount=L}let D=S.source.body,b=D.length,O=j+1;for(;O<b;){let L=D.charCodeAt(O);if(L===10||L===13)break;if(s(L))++O;else if(p(
D,O))O+=2;else break}return f(S,a.TokenKind.COMMENT,j,O,D.slice(j+1,O))}function v(S,j,k){let D=S.source.body,b=j,O=k,L=!1;if(O===45&&(O=D.charCodeAt(++b)),O===
48){if(O=D.charCodeAt(++b),(0,i.isDigit)(O))throw(0,t.syntaxError)(S.source,b,`Invalid number, unexpected digit after 0: ${h(S,b)}.`)}else b=c(S,b,O),O=D.charCodeAt(
b);if(O===46&&(L=!0,O=D.charCodeAt(++b),b=c(S,b,O),O=D.charCodeAt(b)),(O===69||O===101)&&(L=!0,O=D.charCodeAt(++b),(O===43||O===45)&&(O=D.charCodeAt(++b)),b=c(S,
b,O),O=D.charCodeAt(b)),O===46||(0,i.isNameStart)(O))throw(0,t.syntaxError)(S.source,b,`Invalid number, expected digit but got: ${h(S,b)}.`);return f(S,L?a.TokenKind.
FLOAT:a.TokenKind.INT,j,b,D.slice(j,b))}function c(S,j,k){if(!(0,i.isDigit)(k))throw(0,t.syntaxError)(S.source,j,`Invalid number, expected digit but got: ${h(S,
j)}.`);let D=S.source.body,b=j+1;for(;(0,i.isDigit)(D.charCodeAt(b));)++b;return b}function m(S,j){let k=S.source.body,D=k.length,b=j+1,O=b,L="";for(;b<D;){let E=k.
charCodeAt(b);if(E===34)return L+=k.slice(O,b),f(S,a.TokenKind.STRING,j,b+1,L);if(E===92){L+=k.slice(O,b);let A=k.charCodeAt(b+1)===117?k.charCodeAt(b+2)===123?
g(S,b):N(S,b):x(S,b);L+=A.value,b+=A.size,O=b;continue}if(E===10||E===13)break;if(s(E))++b;else if(p(k,b))b+=2;else throw(0,t.syntaxError)(S.source,b,`Invalid c\
haracter within String: ${h(S,b)}.`)}throw(0,t.syntaxError)(S.source,b,"Unterminated string.")}function g(S,j){let k=S.source.body,D=0,b=3;for(;b<12;){let O=k.charCodeAt(
j+b++);if(O===125){if(b<5||!s(D))break;return{value:String.fromCodePoint(D),size:b}}if(D=D<<4|T(O),D<0)break}throw(0,t.syntaxError)(S.source,j,`Invalid Unicode \
escape sequence: "${k.slice(j,j+b)}".`)}function N(S,j){let k=S.source.body,D=w(k,j+2);if(s(D))return{value:String.fromCodePoint(D),size:6};if(d(D)&&k.charCodeAt(
j+6)===92&&k.charCodeAt(j+7)===117){let b=w(k,j+8);if(u(b))return{value:String.fromCodePoint(D,b),size:12}}throw(0,t.syntaxError)(S.source,j,`Invalid Unicode es\
cape sequence: "${k.slice(j,j+6)}".`)}function w(S,j){return T(S.charCodeAt(j))<<12|T(S.charCodeAt(j+1))<<8|T(S.charCodeAt(j+2))<<4|T(S.charCodeAt(j+3))}function T(S){
return S>=48&&S<=57?S-48:S>=65&&S<=70?S-55:S>=97&&S<=102?S-87:-1}function x(S,j){let k=S.source.body;switch(k.charCodeAt(j+1)){case 34:return{value:'"',size:2};case 92:
return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,t.syntaxError)(S.source,j,`Invalid character escape sequence: "${k.slice(
j,j+2)}".`)}function K(S,j){let k=S.source.body,D=k.length,b=S.lineStart,O=j+3,L=O,E="",A=[];for(;O<D;){let P=k.charCodeAt(O);if(P===34&&k.charCodeAt(O+1)===34&&
k.charCodeAt(O+2)===34){E+=k.slice(L,O),A.push(E);let G=f(S,a.TokenKind.BLOCK_STRING,j,O+3,(0,r.dedentBlockStringLines)(A).join(`
`));return S.line+=A.length-1,S.lineStart=b,G}if(P===92&&k.charCodeAt(O+1)===34&&k.charCodeAt(O+2)===34&&k.charCodeAt(O+3)===34){E+=k.slice(L,O),L=O+1,O+=4;continue}
if(P===10||P===13){E+=k.slice(L,O),A.push(E),P===13&&k.charCodeAt(O+1)===10?O+=2:++O,E="",L=O,b=O;continue}if(s(P))++O;else if(p(k,O))O+=2;else throw(0,t.syntaxError)(
S.source,O,`Invalid character within String: ${h(S,O)}.`)}throw(0,t.syntaxError)(S.source,O,"Unterminated string.")}function M(S,j){let k=S.source.body,D=k.length,
b=j+1;for(;b<D;){let O=k.charCodeAt(b);if((0,i.isNameContinue)(O))++b;else break}return f(S,a.TokenKind.NAME,j,b,k.slice(j,b))}}),$o=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.SchemaCoordinateLexer=void 0;var t=fn(),n=Ye(),r=mn(),i=yn(),a=Xt(),o=class{line=1;lineStart=0;constructor(s){let p=new n.Token(a.TokenKind.
SOF,0,0,0,0);this.source=s,this.lastToken=p,this.token=p}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.lastToken=this.token,this.
token=this.lookahead()}lookahead(){let s=this.token;if(s.kind!==a.TokenKind.EOF){let p=l(this,s.end);s.next=p,p.prev=s,s=p}return s}};e.SchemaCoordinateLexer=o;
function l(s,p){let d=s.source.body,u=d.length,h=p;if(h<u){let f=d.charCodeAt(h);switch(f){case 46:return(0,i.createToken)(s,a.TokenKind.DOT,h,h+1);case 40:return(0,i.
createToken)(s,a.TokenKind.PAREN_L,h,h+1);case 41:return(0,i.createToken)(s,a.TokenKind.PAREN_R,h,h+1);case 58:return(0,i.createToken)(s,a.TokenKind.COLON,h,h+1);case 64:
return(0,i.createToken)(s,a.TokenKind.AT,h,h+1)}if((0,r.isNameStart)(f))return(0,i.readName)(s,h);throw(0,t.syntaxError)(s.source,h,`Invalid character: ${(0,i.printCodePointAt)(
s,h)}.`)}return(0,i.createToken)(s,a.TokenKind.EOF,u,u)}}),fe=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.inspect=r;var t=10,n=2;function r(d){
return i(d,[])}function i(d,u){switch(typeof d){case"string":return JSON.stringify(d);case"function":return d.name?`[function ${d.name}]`:"[function]";case"obje\
ct":return a(d,u);default:return String(d)}}function a(d,u){if(d===null)return"null";if(u.includes(d))return"[Circular]";let h=[...u,d];if(o(d)){let f=d.toJSON();
if(f!==d)return typeof f=="string"?f:i(f,h)}else if(Array.isArray(d))return s(d,h);return l(d,h)}function o(d){return typeof d.toJSON=="function"}function l(d,u){
let h=Object.entries(d);return h.length===0?"{}":u.length>n?"["+p(d)+"]":"{ "+h.map(([f,y])=>f+": "+i(y,u)).join(", ")+" }"}function s(d,u){if(d.length===0)return"\
[]";if(u.length>n)return"[Array]";let h=Math.min(t,d.length),f=d.length-h,y=[];for(let _=0;_<h;++_)y.push(i(d[_],u));return f===1?y.push("... 1 more item"):f>1&&
y.push(`... ${f} more items`),"["+y.join(", ")+"]"}function p(d){let u=Object.prototype.toString.call(d).replace(/^\[object /,"").replace(/]$/,"");if(u==="Objec\
t"&&typeof d.constructor=="function"){let h=d.constructor.name;if(typeof h=="string"&&h!=="")return h}return u}}),_n=$(e=>{"use strict";Object.defineProperty(e,
"__esModule",{value:!0}),e.instanceOf=void 0;var t=fe(),n=globalThis.process&&process.env.NODE_ENV==="production",r=n?function(i,a){return i instanceof a}:function(i,a){
if(i instanceof a)return!0;if(typeof i=="object"&&i!==null){var o;let l=a.prototype[Symbol.toStringTag],s=Symbol.toStringTag in i?i[Symbol.toStringTag]:(o=i.constructor)===
null||o===void 0?void 0:o.name;if(l===s){let p=(0,t.inspect)(i);throw new Error(`Cannot use ${l} "${p}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};e.instanceOf=r}),tr=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Source=void 0,e.isSource=a;var t=Ve(),n=fe(),
r=_n(),i=class{constructor(o,l="GraphQL request",s={line:1,column:1}){typeof o=="string"||(0,t.devAssert)(!1,`Body must be a string. Received: ${(0,n.inspect)(o)}\
.`),this.body=o,this.name=l,this.locationOffset=s,this.locationOffset.line>0||(0,t.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.
locationOffset.column>0||(0,t.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};e.Source=i;
function a(o){return(0,r.instanceOf)(o,i)}}),At=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Parser=void 0,e.parse=p,e.parseConstValue=
u,e.parseSchemaCoordinate=f,e.parseType=h,e.parseValue=d;var t=fn(),n=Ye(),r=zt(),i=ce(),a=yn(),o=$o(),l=tr(),s=Xt();function p(c,m){let g=new y(c,m),N=g.parseDocument();
return Object.defineProperty(N,"tokenCount",{enumerable:!1,value:g.tokenCount}),N}function d(c,m){let g=new y(c,m);g.expectToken(s.TokenKind.SOF);let N=g.parseValueLiteral(
!1);return g.expectToken(s.TokenKind.EOF),N}function u(c,m){let g=new y(c,m);g.expectToken(s.TokenKind.SOF);let N=g.parseConstValueLiteral();return g.expectToken(
s.TokenKind.EOF),N}function h(c,m){let g=new y(c,m);g.expectToken(s.TokenKind.SOF);let N=g.parseTypeReference();return g.expectToken(s.TokenKind.EOF),N}function f(c){
let m=(0,l.isSource)(c)?c:new l.Source(c),g=new o.SchemaCoordinateLexer(m),N=new y(c,{lexer:g});N.expectToken(s.TokenKind.SOF);let w=N.parseSchemaCoordinate();return N.
expectToken(s.TokenKind.EOF),w}var y=class{constructor(c,m={}){let{lexer:g,...N}=m;if(g)this._lexer=g;else{let T=(0,l.isSource)(c)?c:new l.Source(c);this._lexer=
new a.Lexer(T)}this._options=N,this._tokenCounter=0,this._lexer._maxComments=m?.maxComments,this._lexer._commentCount=0;let w=m?.maxSourceLength;if(w!==void 0&&
this._lexer.source.body.length>w)throw(0,t.syntaxError)(this._lexer.source,w,`Source contains more than ${w} UTF-16 code units. Parsing aborted.`)}get tokenCount(){
return this._tokenCounter}parseName(){let c=this.expectToken(s.TokenKind.NAME);return this.node(c,{kind:i.Kind.NAME,value:c.value})}parseDocument(){return this.
node(this._lexer.token,{kind:i.Kind.DOCUMENT,definitions:this.many(s.TokenKind.SOF,this.parseDefinition,s.TokenKind.EOF)})}parseDefinition(){if(this.peek(s.TokenKind.
BRACE_L))return this.parseOperationDefinition();let c=this.peekDescription(),m=c?this._lexer.lookahead():this._lexer.token;if(c&&m.kind===s.TokenKind.BRACE_L)throw(0,t.
syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(m.kind===s.TokenKind.
NAME){switch(m.value){case"schema":return this.parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"\
interface":return this.parseInterfaceTypeDefinition();case"union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"i\
nput":return this.parseInputObjectTypeDefinition();case"directive":return this.parseDirectiveDefinition()}switch(m.value){case"query":case"mutation":case"subscr\
iption":return this.parseOperationDefinition();case"fragment":return this.parseFragmentDefinition()}if(c)throw(0,t.syntaxError)(this._lexer.source,this._lexer.token.
start,"Unexpected description, only GraphQL definitions support descriptions.");if(m.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(
m)}parseOperationDefinition(){let c=this._lexer.token;if(this.peek(s.TokenKind.BRACE_L))return this.node(c,{kind:i.Kind.OPERATION_DEFINITION,operation:n.OperationTypeNode.
QUERY,description:void 0,name:void 0,variableDefinitions:[],directives:[],selectionSet:this.parseSelectionSet()});let m=this.parseDescription(),g=this.parseOperationType(),
N;return this.peek(s.TokenKind.NAME)&&(N=this.parseName()),this.node(c,{kind:i.Kind.OPERATION_DEFINITION,operation:g,description:m,name:N,variableDefinitions:this.
parseVariableDefinitions(),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let c=this.expectToken(s.TokenKind.NAME);
switch(c.value){case"query":return n.OperationTypeNode.QUERY;case"mutation":return n.OperationTypeNode.MUTATION;case"subscription":return n.OperationTypeNode.SUBSCRIPTION}
throw this.unexpected(c)}parseVariableDefinitions(){return this.optionalMany(s.TokenKind.PAREN_L,this.parseVariableDefinition,s.TokenKind.PAREN_R)}parseVariableDefinition(){
return this.node(this._lexer.token,{kind:i.Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(s.TokenKind.
COLON),this.parseTypeReference()),defaultValue:this.expectOptionalToken(s.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){
let c=this._lexer.token;return this.expectToken(s.TokenKind.DOLLAR),this.node(c,{kind:i.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(
this._lexer.token,{kind:i.Kind.SELECTION_SET,selections:this.many(s.TokenKind.BRACE_L,this.parseSelection,s.TokenKind.BRACE_R)})}parseSelection(){return this.peek(
s.TokenKind.SPREAD)?this.parseFragment():this.parseField()}parseField(){let c=this._lexer.token,m=this.parseName(),g,N;return this.expectOptionalToken(s.TokenKind.
COLON)?(g=m,N=this.parseName()):N=m,this.node(c,{kind:i.Kind.FIELD,alias:g,name:N,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(s.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(c){let m=c?this.parseConstArgument:this.parseArgument;return this.optionalMany(s.TokenKind.
PAREN_L,m,s.TokenKind.PAREN_R)}parseArgument(c=!1){let m=this._lexer.token,g=this.parseName();return this.expectToken(s.TokenKind.COLON),this.node(m,{kind:i.Kind.
ARGUMENT,name:g,value:this.parseValueLiteral(c)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let c=this._lexer.token;this.expectToken(s.
TokenKind.SPREAD);let m=this.expectOptionalKeyword("on");return!m&&this.peek(s.TokenKind.NAME)?this.node(c,{kind:i.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(c,{kind:i.Kind.INLINE_FRAGMENT,typeCondition:m?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let c=this._lexer.token,m=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(c,{kind:i.Kind.FRAGMENT_DEFINITION,description:m,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(c,{kind:i.Kind.
FRAGMENT_DEFINITION,description:m,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(c){
let m=this._lexer.token;switch(m.kind){case s.TokenKind.BRACKET_L:return this.parseList(c);case s.TokenKind.BRACE_L:return this.parseObject(c);case s.TokenKind.
INT:return this.advanceLexer(),this.node(m,{kind:i.Kind.INT,value:m.value});case s.TokenKind.FLOAT:return this.advanceLexer(),this.node(m,{kind:i.Kind.FLOAT,value:m.
value});case s.TokenKind.STRING:case s.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case s.TokenKind.NAME:switch(this.advanceLexer(),m.value){case"tr\
ue":return this.node(m,{kind:i.Kind.BOOLEAN,value:!0});case"false":return this.node(m,{kind:i.Kind.BOOLEAN,value:!1});case"null":return this.node(m,{kind:i.Kind.
NULL});default:return this.node(m,{kind:i.Kind.ENUM,value:m.value})}case s.TokenKind.DOLLAR:if(c)if(this.expectToken(s.TokenKind.DOLLAR),this._lexer.token.kind===
s.TokenKind.NAME){let g=this._lexer.token.value;throw(0,t.syntaxError)(this._lexer.source,m.start,`Unexpected variable "$${g}" in constant value.`)}else throw this.
unexpected(m);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let c=this.
_lexer.token;return this.advanceLexer(),this.node(c,{kind:i.Kind.STRING,value:c.value,block:c.kind===s.TokenKind.BLOCK_STRING})}parseList(c){let m=()=>this.parseValueLiteral(
c);return this.node(this._lexer.token,{kind:i.Kind.LIST,values:this.any(s.TokenKind.BRACKET_L,m,s.TokenKind.BRACKET_R)})}parseObject(c){let m=()=>this.parseObjectField(
c);return this.node(this._lexer.token,{kind:i.Kind.OBJECT,fields:this.any(s.TokenKind.BRACE_L,m,s.TokenKind.BRACE_R)})}parseObjectField(c){let m=this._lexer.token,
g=this.parseName();return this.expectToken(s.TokenKind.COLON),this.node(m,{kind:i.Kind.OBJECT_FIELD,name:g,value:this.parseValueLiteral(c)})}parseDirectives(c){
let m=[];for(;this.peek(s.TokenKind.AT);)m.push(this.parseDirective(c));return m}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(c){let m=this.
_lexer.token;return this.expectToken(s.TokenKind.AT),this.node(m,{kind:i.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(c)})}parseTypeReference(){
let c=this._lexer.token,m;if(this.expectOptionalToken(s.TokenKind.BRACKET_L)){let g=this.parseTypeReference();this.expectToken(s.TokenKind.BRACKET_R),m=this.node(
c,{kind:i.Kind.LIST_TYPE,type:g})}else m=this.parseNamedType();return this.expectOptionalToken(s.TokenKind.BANG)?this.node(c,{kind:i.Kind.NON_NULL_TYPE,type:m}):
m}parseNamedType(){return this.node(this._lexer.token,{kind:i.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(s.TokenKind.STRING)||this.
peek(s.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let c=this._lexer.token,m=this.
parseDescription();this.expectKeyword("schema");let g=this.parseConstDirectives(),N=this.many(s.TokenKind.BRACE_L,this.parseOperationTypeDefinition,s.TokenKind.
BRACE_R);return this.node(c,{kind:i.Kind.SCHEMA_DEFINITION,description:m,directives:g,operationTypes:N})}parseOperationTypeDefinition(){let c=this._lexer.token,
m=this.parseOperationType();this.expectToken(s.TokenKind.COLON);let g=this.parseNamedType();return this.node(c,{kind:i.Kind.OPERATION_TYPE_DEFINITION,operation:m,
type:g})}parseScalarTypeDefinition(){let c=this._lexer.token,m=this.parseDescription();this.expectKeyword("scalar");let g=this.parseName(),N=this.parseConstDirectives();
return this.node(c,{kind:i.Kind.SCALAR_TYPE_DEFINITION,description:m,name:g,directives:N})}parseObjectTypeDefinition(){let c=this._lexer.token,m=this.parseDescription();
this.expectKeyword("type");let g=this.parseName(),N=this.parseImplementsInterfaces(),w=this.parseConstDirectives(),T=this.parseFieldsDefinition();return this.node(
c,{kind:i.Kind.OBJECT_TYPE_DEFINITION,description:m,name:g,interfaces:N,directives:w,fields:T})}parseImplementsInterfaces(){return this.expectOptionalKeyword("i\
mplements")?this.delimitedMany(s.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(s.TokenKind.BRACE_L,this.parseFieldDefinition,
s.TokenKind.BRACE_R)}parseFieldDefinition(){let c=this._lexer.token,m=this.parseDescription(),g=this.parseName(),N=this.parseArgumentDefs();this.expectToken(s.TokenKind.
COLON);let w=this.parseTypeReference(),T=this.parseConstDirectives();return this.node(c,{kind:i.Kind.FIELD_DEFINITION,description:m,name:g,arguments:N,type:w,directives:T})}parseArgumentDefs(){
return this.optionalMany(s.TokenKind.PAREN_L,this.parseInputValueDef,s.TokenKind.PAREN_R)}parseInputValueDef(){let c=this._lexer.token,m=this.parseDescription(),
g=this.parseName();this.expectToken(s.TokenKind.COLON);let N=this.parseTypeReference(),w;this.expectOptionalToken(s.TokenKind.EQUALS)&&(w=this.parseConstValueLiteral());
let T=this.parseConstDirectives();return this.node(c,{kind:i.Kind.INPUT_VALUE_DEFINITION,description:m,name:g,type:N,defaultValue:w,directives:T})}parseInterfaceTypeDefinition(){
let c=this._lexer.token,m=this.parseDescription();this.expectKeyword("interface");let g=this.parseName(),N=this.parseImplementsInterfaces(),w=this.parseConstDirectives(),
T=this.parseFieldsDefinition();return this.node(c,{kind:i.Kind.INTERFACE_TYPE_DEFINITION,description:m,name:g,interfaces:N,directives:w,fields:T})}parseUnionTypeDefinition(){
let c=this._lexer.token,m=this.parseDescription();this.expectKeyword("union");let g=this.parseName(),N=this.parseConstDirectives(),w=this.parseUnionMemberTypes();
return this.node(c,{kind:i.Kind.UNION_TYPE_DEFINITION,description:m,name:g,directives:N,types:w})}parseUnionMemberTypes(){return this.expectOptionalToken(s.TokenKind.
EQUALS)?this.delimitedMany(s.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let c=this._lexer.token,m=this.parseDescription();this.expectKeyword(
"enum");let g=this.parseName(),N=this.parseConstDirectives(),w=this.parseEnumValuesDefinition();return this.node(c,{kind:i.Kind.ENUM_TYPE_DEFINITION,description:m,
name:g,directives:N,values:w})}parseEnumValuesDefinition(){return this.optionalMany(s.TokenKind.BRACE_L,this.parseEnumValueDefinition,s.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let c=this._lexer.token,m=this.parseDescription(),g=this.parseEnumValueName(),N=this.parseConstDirectives();return this.node(c,{kind:i.Kind.ENUM_VALUE_DEFINITION,
description:m,name:g,directives:N})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,t.syntaxError)(this._lexer.source,this._lexer.token.start,`${_(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let c=this._lexer.token,m=this.parseDescription();this.expectKeyword("input");let g=this.parseName(),N=this.parseConstDirectives(),w=this.parseInputFieldsDefinition();
return this.node(c,{kind:i.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:m,name:g,directives:N,fields:w})}parseInputFieldsDefinition(){return this.optionalMany(
s.TokenKind.BRACE_L,this.parseInputValueDef,s.TokenKind.BRACE_R)}parseTypeSystemExtension(){let c=this._lexer.lookahead();if(c.kind===s.TokenKind.NAME)switch(c.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(c)}parseSchemaExtension(){let c=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let m=this.parseConstDirectives(),
g=this.optionalMany(s.TokenKind.BRACE_L,this.parseOperationTypeDefinition,s.TokenKind.BRACE_R);if(m.length===0&&g.length===0)throw this.unexpected();return this.
node(c,{kind:i.Kind.SCHEMA_EXTENSION,directives:m,operationTypes:g})}parseScalarTypeExtension(){let c=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let m=this.parseName(),g=this.parseConstDirectives();if(g.length===0)throw this.unexpected();return this.node(c,{kind:i.Kind.SCALAR_TYPE_EXTENSION,name:m,
directives:g})}parseObjectTypeExtension(){let c=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let m=this.parseName(),g=this.parseImplementsInterfaces(),
N=this.parseConstDirectives(),w=this.parseFieldsDefinition();if(g.length===0&&N.length===0&&w.length===0)throw this.unexpected();return this.node(c,{kind:i.Kind.
OBJECT_TYPE_EXTENSION,name:m,interfaces:g,directives:N,fields:w})}parseInterfaceTypeExtension(){let c=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let m=this.parseName(),g=this.parseImplementsInterfaces(),N=this.parseConstDirectives(),w=this.parseFieldsDefinition();if(g.length===0&&N.length===
0&&w.length===0)throw this.unexpected();return this.node(c,{kind:i.Kind.INTERFACE_TYPE_EXTENSION,name:m,interfaces:g,directives:N,fields:w})}parseUnionTypeExtension(){
let c=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let m=this.parseName(),g=this.parseConstDirectives(),N=this.parseUnionMemberTypes();
if(g.length===0&&N.length===0)throw this.unexpected();return this.node(c,{kind:i.Kind.UNION_TYPE_EXTENSION,name:m,directives:g,types:N})}parseEnumTypeExtension(){
let c=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let m=this.parseName(),g=this.parseConstDirectives(),N=this.parseEnumValuesDefinition();
if(g.length===0&&N.length===0)throw this.unexpected();return this.node(c,{kind:i.Kind.ENUM_TYPE_EXTENSION,name:m,directives:g,values:N})}parseInputObjectTypeExtension(){
let c=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let m=this.parseName(),g=this.parseConstDirectives(),N=this.parseInputFieldsDefinition();
if(g.length===0&&N.length===0)throw this.unexpected();return this.node(c,{kind:i.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:m,directives:g,fields:N})}parseDirectiveDefinitionExtension(){
let c=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(s.TokenKind.AT);let m=this.parseName(),g=this.parseConstDirectives();
if(g.length===0)throw this.unexpected();return this.node(c,{kind:i.Kind.DIRECTIVE_EXTENSION,name:m,directives:g})}parseDirectiveDefinition(){let c=this._lexer.token,
m=this.parseDescription();this.expectKeyword("directive"),this.expectToken(s.TokenKind.AT);let g=this.parseName(),N=this.parseArgumentDefs(),w=this._options.experimentalDirectivesOnDirectiveDefinitions?
this.parseConstDirectives():[],T=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let x=this.parseDirectiveLocations();return this.node(c,{kind:i.
Kind.DIRECTIVE_DEFINITION,description:m,name:g,arguments:N,directives:w,repeatable:T,locations:x})}parseDirectiveLocations(){return this.delimitedMany(s.TokenKind.
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let c=this._lexer.token,m=this.parseName();if(Object.prototype.hasOwnProperty.call(r.DirectiveLocation,
m.value))return m;throw this.unexpected(c)}parseSchemaCoordinate(){let c=this._lexer.token,m=this.expectOptionalToken(s.TokenKind.AT),g=this.parseName(),N;!m&&this.
expectOptionalToken(s.TokenKind.DOT)&&(N=this.parseName());let w;return(m||N)&&this.expectOptionalToken(s.TokenKind.PAREN_L)&&(w=this.parseName(),this.expectToken(
s.TokenKind.COLON),this.expectToken(s.TokenKind.PAREN_R)),m?w?this.node(c,{kind:i.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:g,argumentName:w}):this.node(c,{kind:i.
Kind.DIRECTIVE_COORDINATE,name:g}):N?w?this.node(c,{kind:i.Kind.ARGUMENT_COORDINATE,name:g,fieldName:N,argumentName:w}):this.node(c,{kind:i.Kind.MEMBER_COORDINATE,
name:g,memberName:N}):this.node(c,{kind:i.Kind.TYPE_COORDINATE,name:g})}node(c,m){return this._options.noLocation!==!0&&(m.loc=new n.Location(c,this._lexer.lastToken,
this._lexer.source)),m}peek(c){return this._lexer.token.kind===c}expectToken(c){let m=this._lexer.token;if(m.kind===c)return this.advanceLexer(),m;throw(0,t.syntaxError)(
this._lexer.source,m.start,`Expected ${v(c)}, found ${_(m)}.`)}expectOptionalToken(c){return this._lexer.token.kind===c?(this.advanceLexer(),!0):!1}expectKeyword(c){
let m=this._lexer.token;if(m.kind===s.TokenKind.NAME&&m.value===c)this.advanceLexer();else throw(0,t.syntaxError)(this._lexer.source,m.start,`Expected "${c}", f\
ound ${_(m)}.`)}expectOptionalKeyword(c){let m=this._lexer.token;return m.kind===s.TokenKind.NAME&&m.value===c?(this.advanceLexer(),!0):!1}unexpected(c){let m=c??
this._lexer.token;return(0,t.syntaxError)(this._lexer.source,m.start,`Unexpected ${_(m)}.`)}any(c,m,g){this.expectToken(c);let N=[];for(;!this.expectOptionalToken(
g);)N.push(m.call(this));return N}optionalMany(c,m,g){if(this.expectOptionalToken(c)){let N=[];do N.push(m.call(this));while(!this.expectOptionalToken(g));return N}
return[]}many(c,m,g){this.expectToken(c);let N=[];do N.push(m.call(this));while(!this.expectOptionalToken(g));return N}delimitedMany(c,m){this.expectOptionalToken(
c);let g=[];do g.push(m.call(this));while(this.expectOptionalToken(c));return g}advanceLexer(){let{maxLexicalTokens:c=this._options.maxTokens}=this._options,m=this.
_lexer.advance();if(m.kind!==s.TokenKind.EOF&&(++this._tokenCounter,c!==void 0&&this._tokenCounter>c))throw(0,t.syntaxError)(this._lexer.source,m.start,`Documen\
t contains more that ${c} tokens. Parsing aborted.`)}};e.Parser=y;function _(c){let m=c.value;return v(c.kind)+(m!=null?` "${m}"`:"")}function v(c){return(0,a.isPunctuatorTokenKind)(
c)?`"${c}"`:c}}),bt=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.didYouMean=n;var t=5;function n(r,i){let[a,o]=i?[r,i]:[void 0,r],l=" D\
id you mean ";a&&(l+=a+" ");let s=o.map(u=>`"${u}"`);switch(s.length){case 0:return"";case 1:return l+s[0]+"?";case 2:return l+s[0]+" or "+s[1]+"?"}let p=s.slice(
0,t),d=p.pop();return l+p.join(", ")+", or "+d+"?"}}),Mo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.identityFunc=t;function t(n){return n}}),
Tt=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.keyMap=t;function t(n,r){let i=Object.create(null);for(let a of n)i[r(a)]=a;return i}}),
gn=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.keyValMap=t;function t(n,r,i){let a=Object.create(null);for(let o of n)a[r(o)]=i(o);return a}}),
nr=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.mapValue=t;function t(n,r){let i=Object.create(null);for(let a of Object.keys(n))i[a]=r(
n[a],a);return i}}),vn=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.naturalCompare=t;function t(a,o){let l=0,s=0;for(;l<a.length&&s<o.length;){
let p=a.charCodeAt(l),d=o.charCodeAt(s);if(i(p)&&i(d)){let u=0;do++l,u=u*10+p-n,p=a.charCodeAt(l);while(i(p)&&u>0);let h=0;do++s,h=h*10+d-n,d=o.charCodeAt(s);while(i(
d)&&h>0);if(u<h)return-1;if(u>h)return 1}else{if(p<d)return-1;if(p>d)return 1;++l,++s}}return a.length-o.length}var n=48,r=57;function i(a){return!isNaN(a)&&n<=
a&&a<=r}}),Et=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.suggestionList=n;var t=vn();function n(a,o){let l=Object.create(null),s=new r(
a),p=Math.floor(a.length*.4)+1;for(let d of o){let u=s.measure(d,p);u!==void 0&&(l[d]=u)}return Object.keys(l).sort((d,u)=>{let h=l[d]-l[u];return h!==0?h:(0,t.
naturalCompare)(d,u)})}var r=class{constructor(a){this._input=a,this._inputLowerCase=a.toLowerCase(),this._inputArray=i(this._inputLowerCase),this._rows=[new Array(
a.length+1).fill(0),new Array(a.length+1).fill(0),new Array(a.length+1).fill(0)]}measure(a,o){if(this._input===a)return 0;let l=a.toLowerCase();if(this._inputLowerCase===
l)return 1;let s=i(l),p=this._inputArray;if(s.length<p.length){let y=s;s=p,p=y}let d=s.length,u=p.length;if(d-u>o)return;let h=this._rows;for(let y=0;y<=u;y++)h[0][y]=
y;for(let y=1;y<=d;y++){let _=h[(y-1)%3],v=h[y%3],c=v[0]=y;for(let m=1;m<=u;m++){let g=s[y-1]===p[m-1]?0:1,N=Math.min(_[m]+1,v[m-1]+1,_[m-1]+g);if(y>1&&m>1&&s[y-
1]===p[m-2]&&s[y-2]===p[m-1]){let w=h[(y-2)%3][m-2];N=Math.min(N,w+1)}N<c&&(c=N),v[m]=N}if(c>o)return}let f=h[d%3][u];return f<=o?f:void 0}};function i(a){let o=a.
length,l=new Array(o);for(let s=0;s<o;++s)l[s]=a.charCodeAt(s);return l}}),rr=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.toObjMap=t;function t(n){
if(n==null)return Object.create(null);if(Object.getPrototypeOf(n)===null)return n;let r=Object.create(null);for(let[i,a]of Object.entries(n))r[i]=a;return r}}),
Go=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.printString=t;function t(a){return`"${a.replace(n,r)}"`}var n=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function r(a){return i[a.charCodeAt(0)]}var i=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\f",
"\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\\u0\
01D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","\\u\
007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E","\\u0\
08F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E","\\u00\
9F"]}),Vo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reduce=r;var t=fe(),n=Ye();function r(i,a){let o=[],l={parent:[i],keys:void 0,results:[],
index:-1},s;do{let p;l.index++;let d=l.keys===void 0?l.parent.length:l.keys.length;if(l.index===d)s=l.results,p=l.keys===void 0?void 0:l.results.kind,l=o.pop();else{
if(s=l.keys===void 0?l.parent[l.index]:l.parent[l.keys[l.index]],s==null&&o.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){o.push(l),l={parent:s,keys:void 0,
results:[],index:-1};continue}}else{let u=s;p=u?.kind;let h=typeof p=="string"?n.QueryDocumentKeys[p]:void 0;if(!Array.isArray(h))throw new Error(`Invalid AST N\
ode: ${(0,t.inspect)(s)}.`);if(h.length!==0){o.push(l),l={parent:u,keys:h,results:{...u},index:-1};continue}}}if(p!==void 0){let u=a[p];s=u?.(s)}l.keys===void 0?
l.results.push(s):l.results[l.keys[l.index]]=s}while(o.length!==0);return s}}),et=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.print=i,
e.printForError=a;var t=hn(),n=Go(),r=Vo();function i(c,m){var g;return p((0,r.reduce)(c,d),(g=m?.maxIndentDepth)!==null&&g!==void 0?g:1/0)}function a(c){return i(
c,{maxIndentDepth:100})}var o=80,l=class ko{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(m="",g=!1){this.length=m.length,this.lines=m.includes(
`
`)?m.split(`
`):m,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=g}append(m){if(m.length===0)return this;let g=typeof m=="string"?new ko(
m):m;return this.tail.next=g,this.tail=g.tail,this.length+=g.length,this.newlines+=g.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},s=new l;function p(c,m){let g="",N="",w=0,T="",x=c;for(;x!==void 0;){let K=x.lines;if(x.indentBefore&&
(w<m&&(T+="  ",N+="  "),w++),typeof K=="string")N+=K;else{N+=K[0];let M=!x.isBlockString&&w>=m?" ":`
`+T;for(let S=1;S<K.length;S++)g+=N,N=M+K[S]}x.dedentAfter&&(w--,T=T.slice(0,w*2)),x=x.next}return g+N}var d={Name:c=>new l(c.value),Variable:c=>u(["$",c.name]),
Document:c=>u(c.definitions,`

`),OperationDefinition(c){let m=_(c.variableDefinitions)?y(`(
`,u(c.variableDefinitions,`
`),`
)`):y("(",u(c.variableDefinitions,", "),")"),g=u([y("",c.description,`
`),u([c.operation,u([c.name,m]),u(c.directives," ")]," ")]);return u([c.operation==="query"&&g.length===c.operation.length?"":u([g," "]),c.selectionSet])},VariableDefinition:({
variable:c,type:m,defaultValue:g,directives:N,description:w})=>u([y("",w,`
`),c,": ",m,y(" = ",g),y(" ",u(N," "))]),SelectionSet:({selections:c})=>f(c),Field({alias:c,name:m,arguments:g,directives:N,selectionSet:w}){let T=u([y("",c,": "),
m],"");return u([v(T,g),y(" ",u(N," ")),y(" ",w)])},Argument:({name:c,value:m})=>u([c,": ",m]),FragmentSpread:({name:c,directives:m})=>u(["...",c,y(" ",u(m," "))]),
InlineFragment:({typeCondition:c,directives:m,selectionSet:g})=>u(["...",y("on ",c),u(m," "),g]," "),FragmentDefinition:({name:c,typeCondition:m,variableDefinitions:g,
directives:N,selectionSet:w,description:T})=>u([y("",T,`
`),"fragment ",c,y("(",u(g,", "),")")," on ",m," ",y("",u(N," ")," "),w]),IntValue:({value:c})=>new l(c),FloatValue:({value:c})=>new l(c),StringValue:({value:c,
block:m})=>new l(m===!0?(0,t.printBlockString)(c):(0,n.printString)(c),m===!0),BooleanValue:({value:c})=>new l(c?"true":"false"),NullValue:()=>new l("null"),EnumValue:({
value:c})=>new l(c),ListValue:({values:c})=>u(["[",u(c,", "),"]"]),ObjectValue:({fields:c})=>u(["{",u(c,", "),"}"]),ObjectField:({name:c,value:m})=>u([c,": ",m]),
Directive:({name:c,arguments:m})=>u(["@",c,y("(",u(m,", "),")")]),NamedType:({name:c})=>c,ListType:({type:c})=>u(["[",c,"]"]),NonNullType:({type:c})=>u([c,"!"]),
SchemaDefinition:({description:c,directives:m,operationTypes:g})=>u([y("",c,`
`),u(["schema",u(m," "),f(g)]," ")]),OperationTypeDefinition:({operation:c,type:m})=>u([c,": ",m]),ScalarTypeDefinition:({description:c,name:m,directives:g})=>u(
[y("",c,`
`),u(["scalar",m,u(g," ")]," ")]),ObjectTypeDefinition:({description:c,name:m,interfaces:g,directives:N,fields:w})=>u([y("",c,`
`),u(["type",m,y("implements ",u(g," & ")),u(N," "),f(w)]," ")]),FieldDefinition:({description:c,name:m,arguments:g,type:N,directives:w})=>u([y("",c,`
`),m,_(g)?y(`(
`,u(g,`
`).indent(),`
)`):y("(",u(g,", "),")"),": ",N,y(" ",u(w," "))]),InputValueDefinition:({description:c,name:m,type:g,defaultValue:N,directives:w})=>u([y("",c,`
`),m,": ",g,y(" = ",N),y(" ",u(w," "))]),InterfaceTypeDefinition:({description:c,name:m,interfaces:g,directives:N,fields:w})=>u([y("",c,`
`),u(["interface",m,y("implements ",u(g," & ")),u(N," "),f(w)]," ")]),UnionTypeDefinition:({description:c,name:m,directives:g,types:N})=>u([y("",c,`
`),u(["union",m,u(g," "),y("= ",u(N," | "))]," ")]),EnumTypeDefinition:({description:c,name:m,directives:g,values:N})=>u([y("",c,`
`),u(["enum",m,u(g," "),f(N)]," ")]),EnumValueDefinition:({description:c,name:m,directives:g})=>u([y("",c,`
`),u([m,u(g," ")]," ")]),InputObjectTypeDefinition:({description:c,name:m,directives:g,fields:N})=>u([y("",c,`
`),u(["input",m,u(g," "),f(N)]," ")]),DirectiveDefinition:({description:c,name:m,arguments:g,directives:N,repeatable:w,locations:T})=>u([y("",c,`
`),"directive @",m,_(g)?y(`(
`,u(g,`
`).indent(),`
)`):y("(",u(g,", "),")"),y(" ",u(N," ")),w?" repeatable":""," on ",u(T," | ")]),SchemaExtension:({directives:c,operationTypes:m})=>u(["extend schema",u(c," "),f(
m)]," "),ScalarTypeExtension:({name:c,directives:m})=>u(["extend scalar",c,u(m," ")]," "),ObjectTypeExtension:({name:c,interfaces:m,directives:g,fields:N})=>u([
"extend type",c,y("implements ",u(m," & ")),u(g," "),f(N)]," "),InterfaceTypeExtension:({name:c,interfaces:m,directives:g,fields:N})=>u(["extend interface",c,y(
"implements ",u(m," & ")),u(g," "),f(N)]," "),UnionTypeExtension:({name:c,directives:m,types:g})=>u(["extend union",c,u(m," "),y("= ",u(g," | "))]," "),EnumTypeExtension:({
name:c,directives:m,values:g})=>u(["extend enum",c,u(m," "),f(g)]," "),InputObjectTypeExtension:({name:c,directives:m,fields:g})=>u(["extend input",c,u(m," "),f(
g)]," "),DirectiveExtension:({name:c,directives:m})=>u([u(["extend directive @",c]),u(m," ")]," "),TypeCoordinate:({name:c})=>c,MemberCoordinate:({name:c,memberName:m})=>u(
[c,y(".",m)]),ArgumentCoordinate:({name:c,fieldName:m,argumentName:g})=>u([c,y(".",m),y("(",g,":)")]),DirectiveCoordinate:({name:c})=>u(["@",c]),DirectiveArgumentCoordinate:({
name:c,argumentName:m})=>u(["@",c,y("(",m,":)")])};function u(c,m=""){if(c==null||c.length===0)return s;let g=s;for(let N of c)N===void 0||N.length===0||(g.length===
0?g=typeof N=="string"?new l(N):N:(m!==""&&g.append(m),g.append(N)));return g}function h(c,m){let g=0;for(let N of c)N.length!==0&&(g+=(g===0?0:m.length)+N.length);
return g}function f(c){return y(`{
`,u(c,`
`).indent(),`
}`)}function y(c,m,g=""){return m!=null&&m.length!==0?c===""?m.append(g):new l(c).append(m).append(g):s}function _(c){var m;return(m=c?.some(g=>g.newlines!==0))!==
null&&m!==void 0?m:!1}function v(c,m){return m==null||m.length===0?c:u([c,c.length+h(m,", ")+2>o?y(`(
`,u(m,`
`).indent(),`
)`):y("(",u(m,", "),")")])}}),Zr=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.valueFromASTUntyped=r;var t=gn(),n=ce();function r(i,a){switch(i.
kind){case n.Kind.NULL:return null;case n.Kind.INT:return parseInt(i.value,10);case n.Kind.FLOAT:return parseFloat(i.value);case n.Kind.STRING:case n.Kind.ENUM:case n.
Kind.BOOLEAN:return i.value;case n.Kind.LIST:return i.values.map(o=>r(o,a));case n.Kind.OBJECT:return(0,t.keyValMap)(i.fields,o=>o.name.value,o=>r(o.value,a));case n.
Kind.VARIABLE:return a?.[i.name.value]}}}),bn=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.assertEnumValueName=a,e.assertName=i;var t=Ve(),
n=re(),r=mn();function i(o){if(o!=null||(0,t.devAssert)(!1,"Must provide name."),typeof o=="string"||(0,t.devAssert)(!1,"Expected name to be a string."),o.length===
0)throw new n.GraphQLError("Expected name to be a non-empty string.");for(let l=1;l<o.length;++l)if(!(0,r.isNameContinue)(o.charCodeAt(l)))throw new n.GraphQLError(
`Names must only contain [_a-zA-Z0-9] but "${o}" does not.`);if(!(0,r.isNameStart)(o.charCodeAt(0)))throw new n.GraphQLError(`Names must start with [_a-zA-Z] bu\
t "${o}" does not.`);return o}function a(o){if(o==="true"||o==="false"||o==="null")throw new n.GraphQLError(`Enum values cannot be named: ${o}`);return i(o)}}),
pe=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.GraphQLUnionType=e.GraphQLScalarType=e.GraphQLObjectType=e.GraphQLNonNull=e.GraphQLList=
e.GraphQLInterfaceType=e.GraphQLInputObjectType=e.GraphQLEnumType=void 0,e.argsToArgsConfig=C,e.assertAbstractType=V,e.assertCompositeType=ae,e.assertEnumType=k,
e.assertInputObjectType=b,e.assertInputType=G,e.assertInterfaceType=K,e.assertLeafType=q,e.assertListType=L,e.assertNamedType=he,e.assertNonNullType=A,e.assertNullableType=
ie,e.assertObjectType=T,e.assertOutputType=R,e.assertScalarType=N,e.assertType=m,e.assertUnionType=S,e.assertWrappingType=z,e.defineArguments=Ze,e.getNamedType=
be,e.getNullableType=me,e.isAbstractType=F,e.isCompositeType=ee,e.isEnumType=j,e.isInputObjectType=D,e.isInputType=P,e.isInterfaceType=x,e.isLeafType=U,e.isListType=
O,e.isNamedType=ue,e.isNonNullType=E,e.isNullableType=Z,e.isObjectType=w,e.isOutputType=Q,e.isRequiredArgument=W,e.isRequiredInputField=qe,e.isScalarType=g,e.isType=
c,e.isUnionType=M,e.isWrappingType=te,e.resolveObjMapThunk=we,e.resolveReadonlyArrayThunk=ye;var t=Ve(),n=bt(),r=Mo(),i=fe(),a=_n(),o=st(),l=Tt(),s=gn(),p=nr(),
d=Et(),u=rr(),h=re(),f=ce(),y=et(),_=Zr(),v=bn();function c(I){return g(I)||w(I)||x(I)||M(I)||j(I)||D(I)||O(I)||E(I)}function m(I){if(!c(I))throw new Error(`Exp\
ected ${(0,i.inspect)(I)} to be a GraphQL type.`);return I}function g(I){return(0,a.instanceOf)(I,$e)}function N(I){if(!g(I))throw new Error(`Expected ${(0,i.inspect)(
I)} to be a GraphQL Scalar type.`);return I}function w(I){return(0,a.instanceOf)(I,Ge)}function T(I){if(!w(I))throw new Error(`Expected ${(0,i.inspect)(I)} to b\
e a GraphQL Object type.`);return I}function x(I){return(0,a.instanceOf)(I,Y)}function K(I){if(!x(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a Graph\
QL Interface type.`);return I}function M(I){return(0,a.instanceOf)(I,J)}function S(I){if(!M(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL Uni\
on type.`);return I}function j(I){return(0,a.instanceOf)(I,Ee)}function k(I){if(!j(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL Enum type.`);
return I}function D(I){return(0,a.instanceOf)(I,jt)}function b(I){if(!D(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL Input Object type.`);return I}
function O(I){return(0,a.instanceOf)(I,X)}function L(I){if(!O(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL List type.`);return I}function E(I){
return(0,a.instanceOf)(I,H)}function A(I){if(!E(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL Non-Null type.`);return I}function P(I){return g(
I)||j(I)||D(I)||te(I)&&P(I.ofType)}function G(I){if(!P(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL input type.`);return I}function Q(I){return g(
I)||w(I)||x(I)||M(I)||j(I)||te(I)&&Q(I.ofType)}function R(I){if(!Q(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL output type.`);return I}function U(I){
return g(I)||j(I)}function q(I){if(!U(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL leaf type.`);return I}function ee(I){return w(I)||x(I)||M(
I)}function ae(I){if(!ee(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL composite type.`);return I}function F(I){return x(I)||M(I)}function V(I){
if(!F(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL abstract type.`);return I}var X=class{constructor(I){c(I)||(0,t.devAssert)(!1,`Expected ${(0,i.
inspect)(I)} to be a GraphQL type.`),this.ofType=I}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.
toString()}};e.GraphQLList=X;var H=class{constructor(I){Z(I)||(0,t.devAssert)(!1,`Expected ${(0,i.inspect)(I)} to be a GraphQL nullable type.`),this.ofType=I}get[Symbol.
toStringTag](){return"GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};e.GraphQLNonNull=H;function te(I){return O(I)||
E(I)}function z(I){if(!te(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL wrapping type.`);return I}function Z(I){return c(I)&&!E(I)}function ie(I){
if(!Z(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL nullable type.`);return I}function me(I){if(I)return E(I)?I.ofType:I}function ue(I){return g(
I)||w(I)||x(I)||M(I)||j(I)||D(I)}function he(I){if(!ue(I))throw new Error(`Expected ${(0,i.inspect)(I)} to be a GraphQL named type.`);return I}function be(I){if(I){
let B=I;for(;te(B);)B=B.ofType;return B}}function ye(I){return typeof I=="function"?I():I}function we(I){return typeof I=="function"?I():I}var $e=class{constructor(I){
var B,ne,_e,Me;let Yt=(B=I.parseValue)!==null&&B!==void 0?B:r.identityFunc;this.name=(0,v.assertName)(I.name),this.description=I.description,this.specifiedByURL=
I.specifiedByURL,this.serialize=(ne=I.serialize)!==null&&ne!==void 0?ne:r.identityFunc,this.parseValue=Yt,this.parseLiteral=(_e=I.parseLiteral)!==null&&_e!==void 0?
_e:(xo,Co)=>Yt((0,_.valueFromASTUntyped)(xo,Co)),this.extensions=(0,u.toObjMap)(I.extensions),this.astNode=I.astNode,this.extensionASTNodes=(Me=I.extensionASTNodes)!==
null&&Me!==void 0?Me:[],I.specifiedByURL==null||typeof I.specifiedByURL=="string"||(0,t.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, b\
ut got: ${(0,i.inspect)(I.specifiedByURL)}.`),I.serialize==null||typeof I.serialize=="function"||(0,t.devAssert)(!1,`${this.name} must provide "serialize" funct\
ion. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),I.parseLiteral&&(typeof I.parseValue==
"function"&&typeof I.parseLiteral=="function"||(0,t.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};e.GraphQLScalarType=$e;var Ge=class{constructor(I){var B;this.name=(0,v.assertName)(I.name),this.description=I.description,this.isTypeOf=
I.isTypeOf,this.extensions=(0,u.toObjMap)(I.extensions),this.astNode=I.astNode,this.extensionASTNodes=(B=I.extensionASTNodes)!==null&&B!==void 0?B:[],this._fields=
()=>vt(I),this._interfaces=()=>mt(I),I.isTypeOf==null||typeof I.isTypeOf=="function"||(0,t.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, bu\
t got: ${(0,i.inspect)(I.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:dn(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};e.GraphQLObjectType=Ge;function mt(I){var B;let ne=ye((B=
I.interfaces)!==null&&B!==void 0?B:[]);return Array.isArray(ne)||(0,t.devAssert)(!1,`${I.name} interfaces must be an Array or a function which returns an Array.`),
ne}function vt(I){let B=we(I.fields);return Ce(B)||(0,t.devAssert)(!1,`${I.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,p.mapValue)(B,(ne,_e)=>{var Me;Ce(ne)||(0,t.devAssert)(!1,`${I.name}.${_e} field config must be an object.`),ne.resolve==null||typeof ne.resolve==
"function"||(0,t.devAssert)(!1,`${I.name}.${_e} field resolver must be a function if provided, but got: ${(0,i.inspect)(ne.resolve)}.`);let Yt=(Me=ne.args)!==null&&
Me!==void 0?Me:{};return Ce(Yt)||(0,t.devAssert)(!1,`${I.name}.${_e} args must be an object with argument names as keys.`),{name:(0,v.assertName)(_e),description:ne.
description,type:ne.type,args:Ze(Yt),resolve:ne.resolve,subscribe:ne.subscribe,deprecationReason:ne.deprecationReason,extensions:(0,u.toObjMap)(ne.extensions),astNode:ne.
astNode}})}function Ze(I){return Object.entries(I).map(([B,ne])=>({name:(0,v.assertName)(B),description:ne.description,type:ne.type,defaultValue:ne.defaultValue,
deprecationReason:ne.deprecationReason,extensions:(0,u.toObjMap)(ne.extensions),astNode:ne.astNode}))}function Ce(I){return(0,o.isObjectLike)(I)&&!Array.isArray(
I)}function dn(I){return(0,p.mapValue)(I,B=>({description:B.description,type:B.type,args:C(B.args),resolve:B.resolve,subscribe:B.subscribe,deprecationReason:B.deprecationReason,
extensions:B.extensions,astNode:B.astNode}))}function C(I){return(0,s.keyValMap)(I,B=>B.name,B=>({description:B.description,type:B.type,defaultValue:B.defaultValue,
deprecationReason:B.deprecationReason,extensions:B.extensions,astNode:B.astNode}))}function W(I){return E(I.type)&&I.defaultValue===void 0}var Y=class{constructor(I){
var B;this.name=(0,v.assertName)(I.name),this.description=I.description,this.resolveType=I.resolveType,this.extensions=(0,u.toObjMap)(I.extensions),this.astNode=
I.astNode,this.extensionASTNodes=(B=I.extensionASTNodes)!==null&&B!==void 0?B:[],this._fields=vt.bind(void 0,I),this._interfaces=mt.bind(void 0,I),I.resolveType==
null||typeof I.resolveType=="function"||(0,t.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,i.inspect)(I.resolveType)}.`)}get[Symbol.
toStringTag](){return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this.
_interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:dn(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};e.GraphQLInterfaceType=Y;var J=class{constructor(I){var B;this.name=(0,v.assertName)(I.name),this.description=I.description,
this.resolveType=I.resolveType,this.extensions=(0,u.toObjMap)(I.extensions),this.astNode=I.astNode,this.extensionASTNodes=(B=I.extensionASTNodes)!==null&&B!==void 0?
B:[],this._types=de.bind(void 0,I),I.resolveType==null||typeof I.resolveType=="function"||(0,t.devAssert)(!1,`${this.name} must provide "resolveType" as a funct\
ion, but got: ${(0,i.inspect)(I.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};e.GraphQLUnionType=J;function de(I){
let B=ye(I.types);return Array.isArray(B)||(0,t.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${I.name}.`),B}var Ee=class{constructor(I){
var B;this.name=(0,v.assertName)(I.name),this.description=I.description,this.extensions=(0,u.toObjMap)(I.extensions),this.astNode=I.astNode,this.extensionASTNodes=
(B=I.extensionASTNodes)!==null&&B!==void 0?B:[],this._values=typeof I.values=="function"?I.values:ot(this.name,I.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=ot(this.name,this._values())),this._values}getValue(I){
return this._nameLookup===null&&(this._nameLookup=(0,l.keyMap)(this.getValues(),B=>B.name)),this._nameLookup[I]}serialize(I){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(ne=>[ne.value,ne])));let B=this._valueLookup.get(I);if(B===void 0)throw new h.GraphQLError(`Enum "${this.name}" cannot represent va\
lue: ${(0,i.inspect)(I)}`);return B.name}parseValue(I,B){if(typeof I!="string"){let _e=(0,i.inspect)(I);throw new h.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${_e}.`+(B?"":oe(this,_e)))}let ne=this.getValue(I);if(ne==null)throw new h.GraphQLError(`Value "${I}" does not exist in "${this.name}"\
 enum.`+(B?"":oe(this,I)));return ne.value}parseLiteral(I,B,ne){if(I.kind!==f.Kind.ENUM){let Me=(0,y.printForError)(I);throw new h.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${Me}.`+(ne?"":oe(this,Me)),{nodes:I})}let _e=this.getValue(I.value);if(_e==null){let Me=(0,y.printForError)(I);throw new h.GraphQLError(
`Value "${Me}" does not exist in "${this.name}" enum.`+(ne?"":oe(this,Me)),{nodes:I})}return _e.value}toConfig(){let I=(0,s.keyValMap)(this.getValues(),B=>B.name,
B=>({description:B.description,value:B.value,deprecationReason:B.deprecationReason,extensions:B.extensions,astNode:B.astNode}));return{name:this.name,description:this.
description,values:I,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};e.GraphQLEnumType=Ee;function oe(I,B){let ne=I.getValues().map(Me=>Me.name),_e=(0,d.suggestionList)(B,ne);return(0,n.didYouMean)("the enum value",_e)}
function ot(I,B){return Ce(B)||(0,t.devAssert)(!1,`${I} values must be an object with value names as keys.`),Object.entries(B).map(([ne,_e])=>(Ce(_e)||(0,t.devAssert)(
!1,`${I}.${ne} must refer to an object with a "value" key representing an internal value but got: ${(0,i.inspect)(_e)}.`),{name:(0,v.assertEnumValueName)(ne),description:_e.
description,value:_e.value!==void 0?_e.value:ne,deprecationReason:_e.deprecationReason,extensions:(0,u.toObjMap)(_e.extensions),astNode:_e.astNode}))}var jt=class{constructor(I){
var B,ne;this.name=(0,v.assertName)(I.name),this.description=I.description,this.extensions=(0,u.toObjMap)(I.extensions),this.astNode=I.astNode,this.extensionASTNodes=
(B=I.extensionASTNodes)!==null&&B!==void 0?B:[],this.isOneOf=(ne=I.isOneOf)!==null&&ne!==void 0?ne:!1,this._fields=qt.bind(void 0,I)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let I=(0,p.mapValue)(this.getFields(),
B=>({description:B.description,type:B.type,defaultValue:B.defaultValue,deprecationReason:B.deprecationReason,extensions:B.extensions,astNode:B.astNode}));return{
name:this.name,description:this.description,fields:I,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};e.GraphQLInputObjectType=jt;function qt(I){let B=we(I.fields);return Ce(B)||(0,t.devAssert)(!1,`${I.name} fie\
lds must be an object with field names as keys or a function which returns such an object.`),(0,p.mapValue)(B,(ne,_e)=>(!("resolve"in ne)||(0,t.devAssert)(!1,`${I.
name}.${_e} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,v.assertName)(_e),description:ne.description,type:ne.type,defaultValue:ne.
defaultValue,deprecationReason:ne.deprecationReason,extensions:(0,u.toObjMap)(ne.extensions),astNode:ne.astNode}))}function qe(I){return E(I.type)&&I.defaultValue===
void 0}}),Tn=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.doTypesOverlap=i,e.isEqualType=n,e.isTypeSubTypeOf=r;var t=pe();function n(a,o){
return a===o?!0:(0,t.isNonNullType)(a)&&(0,t.isNonNullType)(o)||(0,t.isListType)(a)&&(0,t.isListType)(o)?n(a.ofType,o.ofType):!1}function r(a,o,l){return o===l?
!0:(0,t.isNonNullType)(l)?(0,t.isNonNullType)(o)?r(a,o.ofType,l.ofType):!1:(0,t.isNonNullType)(o)?r(a,o.ofType,l):(0,t.isListType)(l)?(0,t.isListType)(o)?r(a,o.
ofType,l.ofType):!1:(0,t.isListType)(o)?!1:(0,t.isAbstractType)(l)&&((0,t.isInterfaceType)(o)||(0,t.isObjectType)(o))&&a.isSubType(l,o)}function i(a,o,l){return o===
l?!0:(0,t.isAbstractType)(o)?(0,t.isAbstractType)(l)?a.getPossibleTypes(o).some(s=>a.isSubType(l,s)):a.isSubType(o,l):(0,t.isAbstractType)(l)?a.isSubType(l,o):!1}}),
lt=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.GraphQLString=e.GraphQLInt=e.GraphQLID=e.GraphQLFloat=e.GraphQLBoolean=e.GRAPHQL_MIN_INT=
e.GRAPHQL_MAX_INT=void 0,e.isSpecifiedScalarType=_,e.specifiedScalarTypes=void 0;var t=fe(),n=st(),r=re(),i=ce(),a=et(),o=pe(),l=2147483647;e.GRAPHQL_MAX_INT=l;
var s=-2147483648;e.GRAPHQL_MIN_INT=s;var p=new o.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whole numeri\
c values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(c){let m=v(c);if(typeof m=="boolean")return m?1:0;let g=m;if(typeof m=="string"&&m!==
""&&(g=Number(m)),typeof g!="number"||!Number.isInteger(g))throw new r.GraphQLError(`Int cannot represent non-integer value: ${(0,t.inspect)(m)}`);if(g>l||g<s)throw new r.
GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,t.inspect)(m));return g},parseValue(c){if(typeof c!="number"||!Number.isInteger(c))throw new r.
GraphQLError(`Int cannot represent non-integer value: ${(0,t.inspect)(c)}`);if(c>l||c<s)throw new r.GraphQLError(`Int cannot represent non 32-bit signed integer\
 value: ${c}`);return c},parseLiteral(c){if(c.kind!==i.Kind.INT)throw new r.GraphQLError(`Int cannot represent non-integer value: ${(0,a.printForError)(c)}`,{nodes:c});
let m=parseInt(c.value,10);if(m>l||m<s)throw new r.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${c.value}`,{nodes:c});return m}});e.GraphQLInt=
p;var d=new o.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 75\
4](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(c){let m=v(c);if(typeof m=="boolean")return m?1:0;let g=m;if(typeof m=="string"&&m!==""&&(g=Number(
m)),typeof g!="number"||!Number.isFinite(g))throw new r.GraphQLError(`Float cannot represent non numeric value: ${(0,t.inspect)(m)}`);return g},parseValue(c){if(typeof c!=
"number"||!Number.isFinite(c))throw new r.GraphQLError(`Float cannot represent non numeric value: ${(0,t.inspect)(c)}`);return c},parseLiteral(c){if(c.kind!==i.
Kind.FLOAT&&c.kind!==i.Kind.INT)throw new r.GraphQLError(`Float cannot represent non numeric value: ${(0,a.printForError)(c)}`,c);return parseFloat(c.value)}});
e.GraphQLFloat=d;var u=new o.GraphQLScalarType({name:"String",description:"The `String` scalar type represents textual data, represented as UTF-8 character sequ\
ences. The String type is most often used by GraphQL to represent free-form human-readable text.",serialize(c){let m=v(c);if(typeof m=="string")return m;if(typeof m==
"boolean")return m?"true":"false";if(typeof m=="number"&&Number.isFinite(m))return m.toString();throw new r.GraphQLError(`String cannot represent value: ${(0,t.
inspect)(c)}`)},parseValue(c){if(typeof c!="string")throw new r.GraphQLError(`String cannot represent a non string value: ${(0,t.inspect)(c)}`);return c},parseLiteral(c){
if(c.kind!==i.Kind.STRING)throw new r.GraphQLError(`String cannot represent a non string value: ${(0,a.printForError)(c)}`,{nodes:c});return c.value}});e.GraphQLString=
u;var h=new o.GraphQLScalarType({name:"Boolean",description:"The `Boolean` scalar type represents `true` or `false`.",serialize(c){let m=v(c);if(typeof m=="bool\
ean")return m;if(Number.isFinite(m))return m!==0;throw new r.GraphQLError(`Boolean cannot represent a non boolean value: ${(0,t.inspect)(m)}`)},parseValue(c){if(typeof c!=
"boolean")throw new r.GraphQLError(`Boolean cannot represent a non boolean value: ${(0,t.inspect)(c)}`);return c},parseLiteral(c){if(c.kind!==i.Kind.BOOLEAN)throw new r.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,a.printForError)(c)}`,{nodes:c});return c.value}});e.GraphQLBoolean=h;var f=new o.GraphQLScalarType(
{name:"ID",description:'The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSO\
N response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) in\
put value will be accepted as an ID.',serialize(c){let m=v(c);if(typeof m=="string")return m;if(Number.isInteger(m))return String(m);throw new r.GraphQLError(`I\
D cannot represent value: ${(0,t.inspect)(c)}`)},parseValue(c){if(typeof c=="string")return c;if(typeof c=="number"&&Number.isInteger(c))return c.toString();throw new r.
GraphQLError(`ID cannot represent value: ${(0,t.inspect)(c)}`)},parseLiteral(c){if(c.kind!==i.Kind.STRING&&c.kind!==i.Kind.INT)throw new r.GraphQLError("ID cann\
ot represent a non-string and non-integer value: "+(0,a.printForError)(c),{nodes:c});return c.value}});e.GraphQLID=f;var y=Object.freeze([u,p,d,h,f]);e.specifiedScalarTypes=
y;function _(c){return y.some(({name:m})=>c.name===m)}function v(c){if((0,n.isObjectLike)(c)){if(typeof c.valueOf=="function"){let m=c.valueOf();if(!(0,n.isObjectLike)(
m))return m}if(typeof c.toJSON=="function")return c.toJSON()}return c}}),ze=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.GraphQLSpecifiedByDirective=
e.GraphQLSkipDirective=e.GraphQLOneOfDirective=e.GraphQLIncludeDirective=e.GraphQLDirective=e.GraphQLDeprecatedDirective=e.DEFAULT_DEPRECATION_REASON=void 0,e.assertDirective=
u,e.isDirective=d,e.isSpecifiedDirective=N,e.specifiedDirectives=void 0;var t=Ve(),n=fe(),r=_n(),i=st(),a=rr(),o=zt(),l=bn(),s=pe(),p=lt();function d(w){return(0,r.
instanceOf)(w,h)}function u(w){if(!d(w))throw new Error(`Expected ${(0,n.inspect)(w)} to be a GraphQL directive.`);return w}var h=class{constructor(w){var T,x,K;
this.name=(0,l.assertName)(w.name),this.description=w.description,this.locations=w.locations,this.isRepeatable=(T=w.isRepeatable)!==null&&T!==void 0?T:!1,this.deprecationReason=
w.deprecationReason,this.extensions=(0,a.toObjMap)(w.extensions),this.astNode=w.astNode,this.extensionASTNodes=(x=w.extensionASTNodes)!==null&&x!==void 0?x:[],Array.
isArray(w.locations)||(0,t.devAssert)(!1,`@${w.name} locations must be an Array.`);let M=(K=w.args)!==null&&K!==void 0?K:{};(0,i.isObjectLike)(M)&&!Array.isArray(
M)||(0,t.devAssert)(!1,`@${w.name} args must be an object with argument names as keys.`),this.args=(0,s.defineArguments)(M)}get[Symbol.toStringTag](){return"Gra\
phQLDirective"}toConfig(){return{name:this.name,description:this.description,locations:this.locations,args:(0,s.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,
deprecationReason:this.deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){
return this.toString()}};e.GraphQLDirective=h;var f=new h({name:"include",description:"Directs the executor to include this field or fragment only when the `if`\
 argument is true.",locations:[o.DirectiveLocation.FIELD,o.DirectiveLocation.FRAGMENT_SPREAD,o.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new s.GraphQLNonNull(
p.GraphQLBoolean),description:"Included when true."}}});e.GraphQLIncludeDirective=f;var y=new h({name:"skip",description:"Directs the executor to skip this fiel\
d or fragment when the `if` argument is true.",locations:[o.DirectiveLocation.FIELD,o.DirectiveLocation.FRAGMENT_SPREAD,o.DirectiveLocation.INLINE_FRAGMENT],args:{
if:{type:new s.GraphQLNonNull(p.GraphQLBoolean),description:"Skipped when true."}}});e.GraphQLSkipDirective=y;var _="No longer supported";e.DEFAULT_DEPRECATION_REASON=
_;var v=new h({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[o.DirectiveLocation.FIELD_DEFINITION,o.DirectiveLocation.
ARGUMENT_DEFINITION,o.DirectiveLocation.INPUT_FIELD_DEFINITION,o.DirectiveLocation.ENUM_VALUE,o.DirectiveLocation.DIRECTIVE_DEFINITION],args:{reason:{type:p.GraphQLString,
description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdow\
n syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:_}}});e.GraphQLDeprecatedDirective=v;var c=new h({name:"specifiedBy",description:"\
Exposes a URL that specifies the behavior of this scalar.",locations:[o.DirectiveLocation.SCALAR],args:{url:{type:new s.GraphQLNonNull(p.GraphQLString),description:"\
The URL that specifies the behavior of this scalar."}}});e.GraphQLSpecifiedByDirective=c;var m=new h({name:"oneOf",description:"Indicates exactly one field must\
 be supplied and this field must not be `null`.",locations:[o.DirectiveLocation.INPUT_OBJECT],args:{}});e.GraphQLOneOfDirective=m;var g=Object.freeze([f,y,v,c,m]);
e.specifiedDirectives=g;function N(w){return g.some(({name:T})=>T===w.name)}}),Ue=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.invariant=
t;function t(n,r){if(!n)throw new Error(r??"Unexpected invariant triggered.")}}),ir=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isIterableObject=
t;function t(n){return typeof n=="object"&&typeof n?.[Symbol.iterator]=="function"}}),En=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.astFromValue=
s;var t=fe(),n=Ue(),r=ir(),i=st(),a=ce(),o=pe(),l=lt();function s(d,u){if((0,o.isNonNullType)(u)){let h=s(d,u.ofType);return h?.kind===a.Kind.NULL?null:h}if(d===
null)return{kind:a.Kind.NULL};if(d===void 0)return null;if((0,o.isListType)(u)){let h=u.ofType;if((0,r.isIterableObject)(d)){let f=[];for(let y of d){let _=s(y,
h);_!=null&&f.push(_)}return{kind:a.Kind.LIST,values:f}}return s(d,h)}if((0,o.isInputObjectType)(u)){if(!(0,i.isObjectLike)(d))return null;let h=[];for(let f of Object.
values(u.getFields())){let y=s(d[f.name],f.type);y&&h.push({kind:a.Kind.OBJECT_FIELD,name:{kind:a.Kind.NAME,value:f.name},value:y})}return{kind:a.Kind.OBJECT,fields:h}}
if((0,o.isLeafType)(u)){let h=u.serialize(d);if(h==null)return null;if(typeof h=="boolean")return{kind:a.Kind.BOOLEAN,value:h};if(typeof h=="number"&&Number.isFinite(
h)){let f=String(h);return p.test(f)?{kind:a.Kind.INT,value:f}:{kind:a.Kind.FLOAT,value:f}}if(typeof h=="string")return(0,o.isEnumType)(u)?{kind:a.Kind.ENUM,value:h}:
u===l.GraphQLID&&p.test(h)?{kind:a.Kind.INT,value:h}:{kind:a.Kind.STRING,value:h};throw new TypeError(`Cannot convert value to AST: ${(0,t.inspect)(h)}.`)}(0,n.
invariant)(!1,"Unexpected input type: "+(0,t.inspect)(u))}var p=/^-?(?:0|[1-9][0-9]*)$/}),tt=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.introspectionTypes=e.__TypeKind=e.__Type=e.__Schema=e.__InputValue=e.__Field=e.__EnumValue=e.__DirectiveLocation=e.__Directive=e.TypeNameMetaFieldDef=e.TypeMetaFieldDef=
e.TypeKind=e.SchemaMetaFieldDef=void 0,e.isIntrospectionType=w;var t=fe(),n=Ue(),r=zt(),i=et(),a=En(),o=pe(),l=lt(),s=new o.GraphQLObjectType({name:"__Schema",description:"\
A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for quer\
y, mutation, and subscription operations.",fields:()=>({description:{type:l.GraphQLString,resolve:T=>T.description},types:{description:"A list of all types supp\
orted by this server.",type:new o.GraphQLNonNull(new o.GraphQLList(new o.GraphQLNonNull(u))),resolve(T){return Object.values(T.getTypeMap())}},queryType:{description:"\
The type that query operations will be rooted at.",type:new o.GraphQLNonNull(u),resolve:T=>T.getQueryType()},mutationType:{description:"If this server supports \
mutation, the type that mutation operations will be rooted at.",type:u,resolve:T=>T.getMutationType()},subscriptionType:{description:"If this server support sub\
scription, the type that subscription operations will be rooted at.",type:u,resolve:T=>T.getSubscriptionType()},directives:{description:"A list of all directive\
s supported by this server.",type:new o.GraphQLNonNull(new o.GraphQLList(new o.GraphQLNonNull(p))),args:{includeDeprecated:{type:new o.GraphQLNonNull(l.GraphQLBoolean),
defaultValue:!1}},resolve:(T,{includeDeprecated:x})=>x?T.getDirectives():T.getDirectives().filter(K=>K.deprecationReason==null)}})});e.__Schema=s;var p=new o.GraphQLObjectType(
{name:"__Directive",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new o.GraphQLNonNull(l.GraphQLString),resolve:T=>T.
name},description:{type:l.GraphQLString,resolve:T=>T.description},isRepeatable:{type:new o.GraphQLNonNull(l.GraphQLBoolean),resolve:T=>T.isRepeatable},locations:{
type:new o.GraphQLNonNull(new o.GraphQLList(new o.GraphQLNonNull(d))),resolve:T=>T.locations},args:{type:new o.GraphQLNonNull(new o.GraphQLList(new o.GraphQLNonNull(
f))),args:{includeDeprecated:{type:l.GraphQLBoolean,defaultValue:!1}},resolve(T,{includeDeprecated:x}){return x?T.args:T.args.filter(K=>K.deprecationReason==null)}},
isDeprecated:{type:new o.GraphQLNonNull(l.GraphQLBoolean),resolve:T=>T.deprecationReason!=null},deprecationReason:{type:l.GraphQLString,resolve:T=>T.deprecationReason}})});
e.__Directive=p;var d=new o.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __Dire\
ctiveLocation describes one such possible adjacencies.",values:{QUERY:{value:r.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},MUTATION:{
value:r.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:r.DirectiveLocation.SUBSCRIPTION,description:"L\
ocation adjacent to a subscription operation."},FIELD:{value:r.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:r.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:r.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:r.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:r.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:r.DirectiveLocation.SCHEMA,description:"L\
ocation adjacent to a schema definition."},SCALAR:{value:r.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:r.DirectiveLocation.
OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:r.DirectiveLocation.FIELD_DEFINITION,description:"Location adjacen\
t to a field definition."},ARGUMENT_DEFINITION:{value:r.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument definition."},INTERFACE:{
value:r.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:r.DirectiveLocation.UNION,description:"Location ad\
jacent to a union definition."},ENUM:{value:r.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{value:r.DirectiveLocation.
ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:r.DirectiveLocation.INPUT_OBJECT,description:"Location adjacent to \
an input object type definition."},INPUT_FIELD_DEFINITION:{value:r.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent to an input object fi\
eld definition."},DIRECTIVE_DEFINITION:{value:r.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive definition."}}});e.__DirectiveLocation=
d;var u=new o.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as \
represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information\
 beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. A\
bstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",fields:()=>({kind:{type:new o.GraphQLNonNull(
v),resolve(T){if((0,o.isScalarType)(T))return _.SCALAR;if((0,o.isObjectType)(T))return _.OBJECT;if((0,o.isInterfaceType)(T))return _.INTERFACE;if((0,o.isUnionType)(
T))return _.UNION;if((0,o.isEnumType)(T))return _.ENUM;if((0,o.isInputObjectType)(T))return _.INPUT_OBJECT;if((0,o.isListType)(T))return _.LIST;if((0,o.isNonNullType)(
T))return _.NON_NULL;(0,n.invariant)(!1,`Unexpected type: "${(0,t.inspect)(T)}".`)}},name:{type:l.GraphQLString,resolve:T=>"name"in T?T.name:void 0},description:{
type:l.GraphQLString,resolve:T=>"description"in T?T.description:void 0},specifiedByURL:{type:l.GraphQLString,resolve:T=>"specifiedByURL"in T?T.specifiedByURL:void 0},
fields:{type:new o.GraphQLList(new o.GraphQLNonNull(h)),args:{includeDeprecated:{type:l.GraphQLBoolean,defaultValue:!1}},resolve(T,{includeDeprecated:x}){if((0,o.
isObjectType)(T)||(0,o.isInterfaceType)(T)){let K=Object.values(T.getFields());return x?K:K.filter(M=>M.deprecationReason==null)}}},interfaces:{type:new o.GraphQLList(
new o.GraphQLNonNull(u)),resolve(T){if((0,o.isObjectType)(T)||(0,o.isInterfaceType)(T))return T.getInterfaces()}},possibleTypes:{type:new o.GraphQLList(new o.GraphQLNonNull(
u)),resolve(T,x,K,{schema:M}){if((0,o.isAbstractType)(T))return M.getPossibleTypes(T)}},enumValues:{type:new o.GraphQLList(new o.GraphQLNonNull(y)),args:{includeDeprecated:{
type:l.GraphQLBoolean,defaultValue:!1}},resolve(T,{includeDeprecated:x}){if((0,o.isEnumType)(T)){let K=T.getValues();return x?K:K.filter(M=>M.deprecationReason==
null)}}},inputFields:{type:new o.GraphQLList(new o.GraphQLNonNull(f)),args:{includeDeprecated:{type:l.GraphQLBoolean,defaultValue:!1}},resolve(T,{includeDeprecated:x}){
if((0,o.isInputObjectType)(T)){let K=Object.values(T.getFields());return x?K:K.filter(M=>M.deprecationReason==null)}}},ofType:{type:u,resolve:T=>"ofType"in T?T.
ofType:void 0},isOneOf:{type:l.GraphQLBoolean,resolve:T=>{if((0,o.isInputObjectType)(T))return T.isOneOf}}})});e.__Type=u;var h=new o.GraphQLObjectType({name:"_\
_Field",description:"Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
fields:()=>({name:{type:new o.GraphQLNonNull(l.GraphQLString),resolve:T=>T.name},description:{type:l.GraphQLString,resolve:T=>T.description},args:{type:new o.GraphQLNonNull(
new o.GraphQLList(new o.GraphQLNonNull(f))),args:{includeDeprecated:{type:l.GraphQLBoolean,defaultValue:!1}},resolve(T,{includeDeprecated:x}){return x?T.args:T.
args.filter(K=>K.deprecationReason==null)}},type:{type:new o.GraphQLNonNull(u),resolve:T=>T.type},isDeprecated:{type:new o.GraphQLNonNull(l.GraphQLBoolean),resolve:T=>T.
deprecationReason!=null},deprecationReason:{type:l.GraphQLString,resolve:T=>T.deprecationReason}})});e.__Field=h;var f=new o.GraphQLObjectType({name:"__InputVal\
ue",description:"Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and\
 optionally a default value.",fields:()=>({name:{type:new o.GraphQLNonNull(l.GraphQLString),resolve:T=>T.name},description:{type:l.GraphQLString,resolve:T=>T.description},
type:{type:new o.GraphQLNonNull(u),resolve:T=>T.type},defaultValue:{type:l.GraphQLString,description:"A GraphQL-formatted string representing the default value \
for this input value.",resolve(T){let{type:x,defaultValue:K}=T,M=(0,a.astFromValue)(K,x);return M?(0,i.print)(M):null}},isDeprecated:{type:new o.GraphQLNonNull(
l.GraphQLBoolean),resolve:T=>T.deprecationReason!=null},deprecationReason:{type:l.GraphQLString,resolve:T=>T.deprecationReason}})});e.__InputValue=f;var y=new o.
GraphQLObjectType({name:"__EnumValue",description:"One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric\
 value. However an Enum value is returned in a JSON response as a string.",fields:()=>({name:{type:new o.GraphQLNonNull(l.GraphQLString),resolve:T=>T.name},description:{
type:l.GraphQLString,resolve:T=>T.description},isDeprecated:{type:new o.GraphQLNonNull(l.GraphQLBoolean),resolve:T=>T.deprecationReason!=null},deprecationReason:{
type:l.GraphQLString,resolve:T=>T.deprecationReason}})});e.__EnumValue=y;var _;e.TypeKind=_,(function(T){T.SCALAR="SCALAR",T.OBJECT="OBJECT",T.INTERFACE="INTERF\
ACE",T.UNION="UNION",T.ENUM="ENUM",T.INPUT_OBJECT="INPUT_OBJECT",T.LIST="LIST",T.NON_NULL="NON_NULL"})(_||(e.TypeKind=_={}));var v=new o.GraphQLEnumType({name:"\
__TypeKind",description:"An enum describing what kind of type a given `__Type` is.",values:{SCALAR:{value:_.SCALAR,description:"Indicates this type is a scalar."},
OBJECT:{value:_.OBJECT,description:"Indicates this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:_.INTERFACE,description:"In\
dicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:_.UNION,description:"Indicates this type is a un\
ion. `possibleTypes` is a valid field."},ENUM:{value:_.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:_.
INPUT_OBJECT,description:"Indicates this type is an input object. `inputFields` is a valid field."},LIST:{value:_.LIST,description:"Indicates this type is a lis\
t. `ofType` is a valid field."},NON_NULL:{value:_.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});e.__TypeKind=v;var c={
name:"__schema",type:new o.GraphQLNonNull(s),description:"Access the current type schema of this server.",args:[],resolve:(T,x,K,{schema:M})=>M,deprecationReason:void 0,
extensions:Object.create(null),astNode:void 0};e.SchemaMetaFieldDef=c;var m={name:"__type",type:u,description:"Request the type information of a single type.",args:[
{name:"name",description:void 0,type:new o.GraphQLNonNull(l.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],
resolve:(T,{name:x},K,{schema:M})=>M.getType(x),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};e.TypeMetaFieldDef=m;var g={name:"__type\
name",type:new o.GraphQLNonNull(l.GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(T,x,K,{parentType:M})=>M.name,deprecationReason:void 0,
extensions:Object.create(null),astNode:void 0};e.TypeNameMetaFieldDef=g;var N=Object.freeze([s,p,d,u,h,f,y,v]);e.introspectionTypes=N;function w(T){return N.some(
({name:x})=>T.name===x)}}),Lt=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.GraphQLSchema=void 0,e.assertSchema=u,e.isSchema=d;var t=Ve(),
n=fe(),r=_n(),i=st(),a=rr(),o=Ye(),l=pe(),s=ze(),p=tt();function d(y){return(0,r.instanceOf)(y,h)}function u(y){if(!d(y))throw new Error(`Expected ${(0,n.inspect)(
y)} to be a GraphQL schema.`);return y}var h=class{constructor(y){var _,v;this.__validationErrors=y.assumeValid===!0?[]:void 0,(0,i.isObjectLike)(y)||(0,t.devAssert)(
!1,"Must provide configuration object."),!y.types||Array.isArray(y.types)||(0,t.devAssert)(!1,`"types" must be Array if provided but got: ${(0,n.inspect)(y.types)}\
.`),!y.directives||Array.isArray(y.directives)||(0,t.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,n.inspect)(y.directives)}.`),this.description=
y.description,this.extensions=(0,a.toObjMap)(y.extensions),this.astNode=y.astNode,this.extensionASTNodes=(_=y.extensionASTNodes)!==null&&_!==void 0?_:[],this._queryType=
y.query,this._mutationType=y.mutation,this._subscriptionType=y.subscription,this._directives=(v=y.directives)!==null&&v!==void 0?v:s.specifiedDirectives;let c=new Set(
y.types);if(y.types!=null)for(let m of y.types)c.delete(m),f(m,c);this._queryType!=null&&f(this._queryType,c),this._mutationType!=null&&f(this._mutationType,c),
this._subscriptionType!=null&&f(this._subscriptionType,c);for(let m of this._directives)if((0,s.isDirective)(m))for(let g of m.args)f(g.type,c);f(p.__Schema,c),
this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let m of c){if(m==null)continue;let g=m.
name;if(g||(0,t.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[g]!==void 0)throw new Error(`Schema must con\
tain uniquely named types but contains multiple types named "${g}".`);if(this._typeMap[g]=m,(0,l.isInterfaceType)(m)){for(let N of m.getInterfaces())if((0,l.isInterfaceType)(
N)){let w=this._implementationsMap[N.name];w===void 0&&(w=this._implementationsMap[N.name]={objects:[],interfaces:[]}),w.interfaces.push(m)}}else if((0,l.isObjectType)(
m)){for(let N of m.getInterfaces())if((0,l.isInterfaceType)(N)){let w=this._implementationsMap[N.name];w===void 0&&(w=this._implementationsMap[N.name]={objects:[],
interfaces:[]}),w.objects.push(m)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this._mutationType}getSubscriptionType(){
return this._subscriptionType}getRootType(y){switch(y){case o.OperationTypeNode.QUERY:return this.getQueryType();case o.OperationTypeNode.MUTATION:return this.getMutationType();case o.
OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(y){return this.getTypeMap()[y]}getPossibleTypes(y){return(0,l.
isUnionType)(y)?y.getTypes():this.getImplementations(y).objects}getImplementations(y){return this._implementationsMap[y.name]??{objects:[],interfaces:[]}}isSubType(y,_){
let v=this._subTypeMap[y.name];if(v===void 0){if(v=Object.create(null),(0,l.isUnionType)(y))for(let c of y.getTypes())v[c.name]=!0;else{let c=this.getImplementations(
y);for(let m of c.objects)v[m.name]=!0;for(let m of c.interfaces)v[m.name]=!0}this._subTypeMap[y.name]=v}return v[_.name]!==void 0}getDirectives(){return this._directives}getDirective(y){
return this.getDirectives().find(_=>_.name===y)}toConfig(){return{description:this.description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.
getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.
extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};e.GraphQLSchema=h;function f(y,_){let v=(0,l.getNamedType)(y);if(!_.has(v)){if(_.add(v),(0,l.isUnionType)(
v))for(let c of v.getTypes())f(c,_);else if((0,l.isObjectType)(v)||(0,l.isInterfaceType)(v)){for(let c of v.getInterfaces())f(c,_);for(let c of Object.values(v.
getFields())){f(c.type,_);for(let m of c.args)f(m.type,_)}}else if((0,l.isInputObjectType)(v))for(let c of Object.values(v.getFields()))f(c.type,_)}return _}}),
In=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.assertValidSchema=d,e.validateSchema=p;var t=fe(),n=re(),r=Ye(),i=Tn(),a=pe(),o=ze(),l=tt(),
s=Lt();function p(D){if((0,s.assertSchema)(D),D.__validationErrors)return D.__validationErrors;let b=new u(D);h(b),y(b),v(b);let O=b.getErrors();return D.__validationErrors=
O,O}function d(D){let b=p(D);if(b.length!==0)throw new Error(b.map(O=>O.message).join(`

`))}var u=class{constructor(D){this._errors=[],this.schema=D}reportError(D,b){let O=Array.isArray(b)?b.filter(Boolean):b;this._errors.push(new n.GraphQLError(D,
{nodes:O}))}getErrors(){return this._errors}};function h(D){let b=D.schema,O=b.getQueryType();if(!O)D.reportError("Query root type must be provided.",b.astNode);else if(!(0,a.
isObjectType)(O)){var L;D.reportError(`Query root type must be Object type, it cannot be ${(0,t.inspect)(O)}.`,(L=f(b,r.OperationTypeNode.QUERY))!==null&&L!==void 0?
L:O.astNode)}let E=b.getMutationType();if(E&&!(0,a.isObjectType)(E)){var A;D.reportError(`Mutation root type must be Object type if provided, it cannot be ${(0,t.
inspect)(E)}.`,(A=f(b,r.OperationTypeNode.MUTATION))!==null&&A!==void 0?A:E.astNode)}let P=b.getSubscriptionType();if(P&&!(0,a.isObjectType)(P)){var G;D.reportError(
`Subscription root type must be Object type if provided, it cannot be ${(0,t.inspect)(P)}.`,(G=f(b,r.OperationTypeNode.SUBSCRIPTION))!==null&&G!==void 0?G:P.astNode)}}
function f(D,b){var O;return(O=[D.astNode,...D.extensionASTNodes].flatMap(L=>{var E;return(E=L?.operationTypes)!==null&&E!==void 0?E:[]}).find(L=>L.operation===
b))===null||O===void 0?void 0:O.type}function y(D){for(let O of D.schema.getDirectives()){if(!(0,o.isDirective)(O)){D.reportError(`Expected directive but got: ${(0,t.
inspect)(O)}.`,O?.astNode);continue}_(D,O),O.locations.length===0&&D.reportError(`Directive @${O.name} must include 1 or more locations.`,O.astNode);for(let L of O.
args)if(_(D,L),(0,a.isInputType)(L.type)||D.reportError(`The type of @${O.name}(${L.name}:) must be Input Type but got: ${(0,t.inspect)(L.type)}.`,L.astNode),(0,a.
isRequiredArgument)(L)&&L.deprecationReason!=null){var b;D.reportError(`Required argument @${O.name}(${L.name}:) cannot be deprecated.`,[k(L.astNode),(b=L.astNode)===
null||b===void 0?void 0:b.type])}}}function _(D,b){b.name.startsWith("__")&&D.reportError(`Name "${b.name}" must not begin with "__", which is reserved by Graph\
QL introspection.`,b.astNode)}function v(D){let b=M(D),O=D.schema.getTypeMap();for(let L of Object.values(O)){if(!(0,a.isNamedType)(L)){D.reportError(`Expected \
GraphQL named type but got: ${(0,t.inspect)(L)}.`,L.astNode);continue}(0,l.isIntrospectionType)(L)||_(D,L),(0,a.isObjectType)(L)||(0,a.isInterfaceType)(L)?(c(D,
L),m(D,L)):(0,a.isUnionType)(L)?w(D,L):(0,a.isEnumType)(L)?T(D,L):(0,a.isInputObjectType)(L)&&(x(D,L),b(L))}}function c(D,b){let O=Object.values(b.getFields());
O.length===0&&D.reportError(`Type ${b.name} must define one or more fields.`,[b.astNode,...b.extensionASTNodes]);for(let P of O){if(_(D,P),!(0,a.isOutputType)(P.
type)){var L;D.reportError(`The type of ${b.name}.${P.name} must be Output Type but got: ${(0,t.inspect)(P.type)}.`,(L=P.astNode)===null||L===void 0?void 0:L.type)}
for(let G of P.args){let Q=G.name;if(_(D,G),!(0,a.isInputType)(G.type)){var E;D.reportError(`The type of ${b.name}.${P.name}(${Q}:) must be Input Type but got: ${(0,t.
inspect)(G.type)}.`,(E=G.astNode)===null||E===void 0?void 0:E.type)}if((0,a.isRequiredArgument)(G)&&G.deprecationReason!=null){var A;D.reportError(`Required arg\
ument ${b.name}.${P.name}(${Q}:) cannot be deprecated.`,[k(G.astNode),(A=G.astNode)===null||A===void 0?void 0:A.type])}}}}function m(D,b){let O=Object.create(null);
for(let L of b.getInterfaces()){if(!(0,a.isInterfaceType)(L)){D.reportError(`Type ${(0,t.inspect)(b)} must only implement Interface types, it cannot implement ${(0,t.
inspect)(L)}.`,S(b,L));continue}if(b===L){D.reportError(`Type ${b.name} cannot implement itself because it would create a circular reference.`,S(b,L));continue}
if(O[L.name]){D.reportError(`Type ${b.name} can only implement ${L.name} once.`,S(b,L));continue}O[L.name]=!0,N(D,b,L),g(D,b,L)}}function g(D,b,O){let L=b.getFields();
for(let Q of Object.values(O.getFields())){let R=Q.name,U=L[R];if(!U){D.reportError(`Interface field ${O.name}.${R} expected but ${b.name} does not provide it.`,
[Q.astNode,b.astNode,...b.extensionASTNodes]);continue}if(!(0,i.isTypeSubTypeOf)(D.schema,U.type,Q.type)){var E,A;D.reportError(`Interface field ${O.name}.${R} \
expects type ${(0,t.inspect)(Q.type)} but ${b.name}.${R} is type ${(0,t.inspect)(U.type)}.`,[(E=Q.astNode)===null||E===void 0?void 0:E.type,(A=U.astNode)===null||
A===void 0?void 0:A.type])}for(let q of Q.args){let ee=q.name,ae=U.args.find(F=>F.name===ee);if(!ae){D.reportError(`Interface field argument ${O.name}.${R}(${ee}\
:) expected but ${b.name}.${R} does not provide it.`,[q.astNode,U.astNode]);continue}if(!(0,i.isEqualType)(q.type,ae.type)){var P,G;D.reportError(`Interface fie\
ld argument ${O.name}.${R}(${ee}:) expects type ${(0,t.inspect)(q.type)} but ${b.name}.${R}(${ee}:) is type ${(0,t.inspect)(ae.type)}.`,[(P=q.astNode)===null||P===
void 0?void 0:P.type,(G=ae.astNode)===null||G===void 0?void 0:G.type])}}for(let q of U.args){let ee=q.name;!Q.args.find(ae=>ae.name===ee)&&(0,a.isRequiredArgument)(
q)&&D.reportError(`Object field ${b.name}.${R} includes required argument ${ee} that is missing from the Interface field ${O.name}.${R}.`,[q.astNode,Q.astNode])}}}
function N(D,b,O){let L=b.getInterfaces();for(let E of O.getInterfaces())L.includes(E)||D.reportError(E===b?`Type ${b.name} cannot implement ${O.name} because i\
t would create a circular reference.`:`Type ${b.name} must implement ${E.name} because it is implemented by ${O.name}.`,[...S(O,E),...S(b,O)])}function w(D,b){let O=b.
getTypes();O.length===0&&D.reportError(`Union type ${b.name} must define one or more member types.`,[b.astNode,...b.extensionASTNodes]);let L=Object.create(null);
for(let E of O){if(L[E.name]){D.reportError(`Union type ${b.name} can only include type ${E.name} once.`,j(b,E.name));continue}L[E.name]=!0,(0,a.isObjectType)(E)||
D.reportError(`Union type ${b.name} can only include Object types, it cannot include ${(0,t.inspect)(E)}.`,j(b,String(E)))}}function T(D,b){let O=b.getValues();
O.length===0&&D.reportError(`Enum type ${b.name} must define one or more values.`,[b.astNode,...b.extensionASTNodes]);for(let L of O)_(D,L)}function x(D,b){let O=Object.
values(b.getFields());O.length===0&&D.reportError(`Input Object type ${b.name} must define one or more fields.`,[b.astNode,...b.extensionASTNodes]);for(let A of O){
if(_(D,A),!(0,a.isInputType)(A.type)){var L;D.reportError(`The type of ${b.name}.${A.name} must be Input Type but got: ${(0,t.inspect)(A.type)}.`,(L=A.astNode)===
null||L===void 0?void 0:L.type)}if((0,a.isRequiredInputField)(A)&&A.deprecationReason!=null){var E;D.reportError(`Required input field ${b.name}.${A.name} canno\
t be deprecated.`,[k(A.astNode),(E=A.astNode)===null||E===void 0?void 0:E.type])}b.isOneOf&&K(b,A,D)}}function K(D,b,O){if((0,a.isNonNullType)(b.type)){var L;O.
reportError(`OneOf input field ${D.name}.${b.name} must be nullable.`,(L=b.astNode)===null||L===void 0?void 0:L.type)}b.defaultValue!==void 0&&O.reportError(`On\
eOf input field ${D.name}.${b.name} cannot have a default value.`,b.astNode)}function M(D){let b=Object.create(null),O=[],L=Object.create(null);return E;function E(A){
if(b[A.name])return;b[A.name]=!0,L[A.name]=O.length;let P=Object.values(A.getFields());for(let G of P)if((0,a.isNonNullType)(G.type)&&(0,a.isInputObjectType)(G.
type.ofType)){let Q=G.type.ofType,R=L[Q.name];if(O.push(G),R===void 0)E(Q);else{let U=O.slice(R),q=U.map(ee=>ee.name).join(".");D.reportError(`Cannot reference \
Input Object "${Q.name}" within itself through a series of non-null fields: "${q}".`,U.map(ee=>ee.astNode))}O.pop()}L[A.name]=void 0}}function S(D,b){let{astNode:O,
extensionASTNodes:L}=D;return(O!=null?[O,...L]:L).flatMap(E=>{var A;return(A=E.interfaces)!==null&&A!==void 0?A:[]}).filter(E=>E.name.value===b.name)}function j(D,b){
let{astNode:O,extensionASTNodes:L}=D;return(O!=null?[O,...L]:L).flatMap(E=>{var A;return(A=E.types)!==null&&A!==void 0?A:[]}).filter(E=>E.name.value===b)}function k(D){
var b;return D==null||(b=D.directives)===null||b===void 0?void 0:b.find(O=>O.name.value===o.GraphQLDeprecatedDirective.name)}}),Ht=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.BREAK=void 0,e.getEnterLeaveForKind=s,e.getVisitFn=p,e.visit=o,e.visitInParallel=l;var t=Ve(),n=fe(),r=Ye(),i=ce(),a=Object.freeze(
{});e.BREAK=a;function o(d,u,h=r.QueryDocumentKeys){let f=new Map;for(let j of Object.values(i.Kind))f.set(j,s(u,j));let y,_=Array.isArray(d),v=[d],c=-1,m=[],g=d,
N,w,T=[],x=[];do{c++;let j=c===v.length,k=j&&m.length!==0;if(j){if(N=x.length===0?void 0:T[T.length-1],g=w,w=x.pop(),k)if(_){g=g.slice();let b=0;for(let[O,L]of m){
let E=O-b;L===null?(g.splice(E,1),b++):g[E]=L}}else{g={...g};for(let[b,O]of m)g[b]=O}c=y.index,v=y.keys,m=y.edits,_=y.inArray,y=y.prev}else if(w){if(N=_?c:v[c],
g=w[N],g==null)continue;T.push(N)}let D;if(!Array.isArray(g)){var K,M;if((0,r.isNode)(g)||(0,t.devAssert)(!1,`Invalid AST Node: ${(0,n.inspect)(g)}.`),D=(j?(K=f.
get(g.kind))===null||K===void 0?void 0:K.leave:(M=f.get(g.kind))===null||M===void 0?void 0:M.enter)?.call(u,g,N,w,T,x),D===a)break;if(D===!1){if(!j){T.pop();continue}}else if(D!==
void 0&&(m.push([N,D]),!j))if((0,r.isNode)(D))g=D;else{T.pop();continue}}if(D===void 0&&k&&m.push([N,g]),j)T.pop();else{var S;y={inArray:_,index:c,keys:v,edits:m,
prev:y},_=Array.isArray(g),v=_?g:(S=h[g.kind])!==null&&S!==void 0?S:[],c=-1,m=[],w&&x.push(w),w=g}}while(y!==void 0);return m.length!==0?m[m.length-1][1]:d}function l(d){
let u=new Array(d.length).fill(null),h=Object.create(null);for(let f of Object.values(i.Kind)){let y=!1,_=new Array(d.length).fill(void 0),v=new Array(d.length).
fill(void 0);for(let m=0;m<d.length;++m){let{enter:g,leave:N}=s(d[m],f);y||(y=g!=null||N!=null),_[m]=g,v[m]=N}if(!y)continue;let c={enter(...m){let g=m[0];for(let w=0;w<
d.length;w++)if(u[w]===null){var N;let T=(N=_[w])===null||N===void 0?void 0:N.apply(d[w],m);if(T===!1)u[w]=g;else if(T===a)u[w]=a;else if(T!==void 0)return T}},
leave(...m){let g=m[0];for(let w=0;w<d.length;w++)if(u[w]===null){var N;let T=(N=v[w])===null||N===void 0?void 0:N.apply(d[w],m);if(T===a)u[w]=a;else if(T!==void 0&&
T!==!1)return T}else u[w]===g&&(u[w]=null)}};h[f]=c}return h}function s(d,u){let h=d[u];return typeof h=="object"?h:typeof h=="function"?{enter:h,leave:void 0}:
{enter:d.enter,leave:d.leave}}function p(d,u,h){let{enter:f,leave:y}=s(d,u);return h?y:f}}),ut=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.typeFromAST=r;var t=ce(),n=pe();function r(i,a){switch(a.kind){case t.Kind.LIST_TYPE:{let o=r(i,a.type);return o&&new n.GraphQLList(o)}case t.Kind.NON_NULL_TYPE:{
let o=r(i,a.type);return o&&new n.GraphQLNonNull(o)}case t.Kind.NAMED_TYPE:return i.getType(a.name.value)}}}),ar=$(e=>{"use strict";Object.defineProperty(e,"__e\
sModule",{value:!0}),e.TypeInfo=void 0,e.visitWithTypeInfo=p;var t=Ye(),n=ce(),r=Ht(),i=pe(),a=tt(),o=ut(),l=class{constructor(d,u,h){this._schema=d,this._typeStack=
[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=[],this._directive=null,this._argument=null,this._enumValue=null,
this._getFieldDef=h??s,u&&((0,i.isInputType)(u)&&this._inputTypeStack.push(u),(0,i.isCompositeType)(u)&&this._parentTypeStack.push(u),(0,i.isOutputType)(u)&&this.
_typeStack.push(u))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>0)return this._typeStack[this._typeStack.length-1]}getParentType(){
if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){if(this._inputTypeStack.length>0)return this._inputTypeStack[this.
_inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this._inputTypeStack.length-2]}getFieldDef(){if(this.
_fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.length>0)return this._defaultValueStack[this.
_defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){return this._enumValue}enter(d){let u=this.
_schema;switch(d.kind){case n.Kind.SELECTION_SET:{let f=(0,i.getNamedType)(this.getType());this._parentTypeStack.push((0,i.isCompositeType)(f)?f:void 0);break}case n.
Kind.FIELD:{let f=this.getParentType(),y,_;f&&(y=this._getFieldDef(u,f,d),y&&(_=y.type)),this._fieldDefStack.push(y),this._typeStack.push((0,i.isOutputType)(_)?
_:void 0);break}case n.Kind.DIRECTIVE:this._directive=u.getDirective(d.name.value);break;case n.Kind.OPERATION_DEFINITION:{let f=u.getRootType(d.operation);this.
_typeStack.push((0,i.isObjectType)(f)?f:void 0);break}case n.Kind.INLINE_FRAGMENT:case n.Kind.FRAGMENT_DEFINITION:{let f=d.typeCondition,y=f?(0,o.typeFromAST)(u,
f):(0,i.getNamedType)(this.getType());this._typeStack.push((0,i.isOutputType)(y)?y:void 0);break}case n.Kind.VARIABLE_DEFINITION:{let f=(0,o.typeFromAST)(u,d.type);
this._inputTypeStack.push((0,i.isInputType)(f)?f:void 0);break}case n.Kind.ARGUMENT:{var h;let f,y,_=(h=this.getDirective())!==null&&h!==void 0?h:this.getFieldDef();
_&&(f=_.args.find(v=>v.name===d.name.value),f&&(y=f.type)),this._argument=f,this._defaultValueStack.push(f?f.defaultValue:void 0),this._inputTypeStack.push((0,i.
isInputType)(y)?y:void 0);break}case n.Kind.LIST:{let f=(0,i.getNullableType)(this.getInputType()),y=(0,i.isListType)(f)?f.ofType:f;this._defaultValueStack.push(
void 0),this._inputTypeStack.push((0,i.isInputType)(y)?y:void 0);break}case n.Kind.OBJECT_FIELD:{let f=(0,i.getNamedType)(this.getInputType()),y,_;(0,i.isInputObjectType)(
f)&&(_=f.getFields()[d.name.value],_&&(y=_.type)),this._defaultValueStack.push(_?_.defaultValue:void 0),this._inputTypeStack.push((0,i.isInputType)(y)?y:void 0);
break}case n.Kind.ENUM:{let f=(0,i.getNamedType)(this.getInputType()),y;(0,i.isEnumType)(f)&&(y=f.getValue(d.value)),this._enumValue=y;break}default:}}leave(d){
switch(d.kind){case n.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case n.Kind.FIELD:this._fieldDefStack.pop(),this._typeStack.pop();break;case n.Kind.DIRECTIVE:
this._directive=null;break;case n.Kind.OPERATION_DEFINITION:case n.Kind.INLINE_FRAGMENT:case n.Kind.FRAGMENT_DEFINITION:this._typeStack.pop();break;case n.Kind.
VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case n.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case n.
Kind.LIST:case n.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case n.Kind.ENUM:this._enumValue=null;break;default:}}};e.TypeInfo=
l;function s(d,u,h){let f=h.name.value;if(f===a.SchemaMetaFieldDef.name&&d.getQueryType()===u)return a.SchemaMetaFieldDef;if(f===a.TypeMetaFieldDef.name&&d.getQueryType()===
u)return a.TypeMetaFieldDef;if(f===a.TypeNameMetaFieldDef.name&&(0,i.isCompositeType)(u))return a.TypeNameMetaFieldDef;if((0,i.isObjectType)(u)||(0,i.isInterfaceType)(
u))return u.getFields()[f]}function p(d,u){return{enter(...h){let f=h[0];d.enter(f);let y=(0,r.getEnterLeaveForKind)(u,f.kind).enter;if(y){let _=y.apply(u,h);return _!==
void 0&&(d.leave(f),(0,t.isNode)(_)&&d.enter(_)),_}},leave(...h){let f=h[0],y=(0,r.getEnterLeaveForKind)(u,f.kind).leave,_;return y&&(_=y.apply(u,h)),d.leave(f),
_}}}}),Pt=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isConstValueNode=o,e.isDefinitionNode=n,e.isExecutableDefinitionNode=r,e.isSchemaCoordinateNode=
h,e.isSelectionNode=i,e.isTypeDefinitionNode=p,e.isTypeExtensionNode=u,e.isTypeNode=l,e.isTypeSystemDefinitionNode=s,e.isTypeSystemExtensionNode=d,e.isValueNode=
a;var t=ce();function n(f){return r(f)||s(f)||d(f)}function r(f){return f.kind===t.Kind.OPERATION_DEFINITION||f.kind===t.Kind.FRAGMENT_DEFINITION}function i(f){
return f.kind===t.Kind.FIELD||f.kind===t.Kind.FRAGMENT_SPREAD||f.kind===t.Kind.INLINE_FRAGMENT}function a(f){return f.kind===t.Kind.VARIABLE||f.kind===t.Kind.INT||
f.kind===t.Kind.FLOAT||f.kind===t.Kind.STRING||f.kind===t.Kind.BOOLEAN||f.kind===t.Kind.NULL||f.kind===t.Kind.ENUM||f.kind===t.Kind.LIST||f.kind===t.Kind.OBJECT}
function o(f){return a(f)&&(f.kind===t.Kind.LIST?f.values.some(o):f.kind===t.Kind.OBJECT?f.fields.some(y=>o(y.value)):f.kind!==t.Kind.VARIABLE)}function l(f){return f.
kind===t.Kind.NAMED_TYPE||f.kind===t.Kind.LIST_TYPE||f.kind===t.Kind.NON_NULL_TYPE}function s(f){return f.kind===t.Kind.SCHEMA_DEFINITION||p(f)||f.kind===t.Kind.
DIRECTIVE_DEFINITION}function p(f){return f.kind===t.Kind.SCALAR_TYPE_DEFINITION||f.kind===t.Kind.OBJECT_TYPE_DEFINITION||f.kind===t.Kind.INTERFACE_TYPE_DEFINITION||
f.kind===t.Kind.UNION_TYPE_DEFINITION||f.kind===t.Kind.ENUM_TYPE_DEFINITION||f.kind===t.Kind.INPUT_OBJECT_TYPE_DEFINITION}function d(f){return f.kind===t.Kind.SCHEMA_EXTENSION||
f.kind===t.Kind.DIRECTIVE_EXTENSION||u(f)}function u(f){return f.kind===t.Kind.SCALAR_TYPE_EXTENSION||f.kind===t.Kind.OBJECT_TYPE_EXTENSION||f.kind===t.Kind.INTERFACE_TYPE_EXTENSION||
f.kind===t.Kind.UNION_TYPE_EXTENSION||f.kind===t.Kind.ENUM_TYPE_EXTENSION||f.kind===t.Kind.INPUT_OBJECT_TYPE_EXTENSION}function h(f){return f.kind===t.Kind.TYPE_COORDINATE||
f.kind===t.Kind.MEMBER_COORDINATE||f.kind===t.Kind.ARGUMENT_COORDINATE||f.kind===t.Kind.DIRECTIVE_COORDINATE||f.kind===t.Kind.DIRECTIVE_ARGUMENT_COORDINATE}}),ei=$(
e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ExecutableDefinitionsRule=i;var t=re(),n=ce(),r=Pt();function i(a){return{Document(o){for(let l of o.
definitions)if(!(0,r.isExecutableDefinitionNode)(l)){let s=l.kind===n.Kind.SCHEMA_DEFINITION||l.kind===n.Kind.SCHEMA_EXTENSION?"schema":'"'+l.name.value+'"';a.reportError(
new t.GraphQLError(`The ${s} definition is not executable.`,{nodes:l}))}return!1}}}}),ti=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.FieldsOnCorrectTypeRule=
o;var t=bt(),n=vn(),r=Et(),i=re(),a=pe();function o(p){return{Field(d){let u=p.getParentType();if(u&&!p.getFieldDef()){let h=p.getSchema(),f=d.name.value,y=(0,t.
didYouMean)("to use an inline fragment on",p.hideSuggestions?[]:l(h,u,f));y===""&&(y=(0,t.didYouMean)(p.hideSuggestions?[]:s(u,f))),p.reportError(new i.GraphQLError(
`Cannot query field "${f}" on type "${u.name}".`+y,{nodes:d}))}}}}function l(p,d,u){if(!(0,a.isAbstractType)(d))return[];let h=new Set,f=Object.create(null);for(let _ of p.
getPossibleTypes(d))if(_.getFields()[u]){h.add(_),f[_.name]=1;for(let v of _.getInterfaces()){var y;v.getFields()[u]&&(h.add(v),f[v.name]=((y=f[v.name])!==null&&
y!==void 0?y:0)+1)}}return[...h].sort((_,v)=>{let c=f[v.name]-f[_.name];return c!==0?c:(0,a.isInterfaceType)(_)&&p.isSubType(_,v)?-1:(0,a.isInterfaceType)(v)&&p.
isSubType(v,_)?1:(0,n.naturalCompare)(_.name,v.name)}).map(_=>_.name)}function s(p,d){if((0,a.isObjectType)(p)||(0,a.isInterfaceType)(p)){let u=Object.keys(p.getFields());
return(0,r.suggestionList)(d,u)}return[]}}),ni=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.FragmentsOnCompositeTypesRule=a;var t=re(),
n=et(),r=pe(),i=ut();function a(o){return{InlineFragment(l){let s=l.typeCondition;if(s){let p=(0,i.typeFromAST)(o.getSchema(),s);if(p&&!(0,r.isCompositeType)(p)){
let d=(0,n.print)(s);o.reportError(new t.GraphQLError(`Fragment cannot condition on non composite type "${d}".`,{nodes:s}))}}},FragmentDefinition(l){let s=(0,i.
typeFromAST)(o.getSchema(),l.typeCondition);if(s&&!(0,r.isCompositeType)(s)){let p=(0,n.print)(l.typeCondition);o.reportError(new t.GraphQLError(`Fragment "${l.
name.value}" cannot condition on non composite type "${p}".`,{nodes:l.typeCondition}))}}}}}),ri=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.KnownArgumentNamesOnDirectivesRule=l,e.KnownArgumentNamesRule=o;var t=bt(),n=Et(),r=re(),i=ce(),a=ze();function o(s){return{...l(s),Argument(p){let d=s.getArgument(),
u=s.getFieldDef(),h=s.getParentType();if(!d&&u&&h){let f=p.name.value,y=s.hideSuggestions?[]:(0,n.suggestionList)(f,u.args.map(_=>_.name));s.reportError(new r.GraphQLError(
`Unknown argument "${f}" on field "${h.name}.${u.name}".`+(0,t.didYouMean)(y),{nodes:p}))}}}}function l(s){let p=Object.create(null),d=s.getSchema(),u=d?d.getDirectives():
a.specifiedDirectives;for(let y of u)p[y.name]=new Set(y.args.map(_=>_.name));let h=s.getDocument().definitions;for(let y of h)if(y.kind===i.Kind.DIRECTIVE_DEFINITION){
var f;let _=(f=y.arguments)!==null&&f!==void 0?f:[];p[y.name.value]=new Set(_.map(v=>v.name.value))}return{Directive(y){let _=y.name.value,v=p[_];if(y.arguments&&
v)for(let c of y.arguments){let m=c.name.value;if(!v.has(m)){let g=s.hideSuggestions?[]:(0,n.suggestionList)(m,Array.from(v));s.reportError(new r.GraphQLError(`\
Unknown argument "${m}" on directive "@${_}".`+(s.hideSuggestions?"":(0,t.didYouMean)(g)),{nodes:c}))}}return!1}}}}),ii=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.KnownDirectivesRule=s;var t=fe(),n=Ue(),r=re(),i=Ye(),a=zt(),o=ce(),l=ze();function s(u){let h=Object.create(null),f=u.getSchema(),
y=f?f.getDirectives():l.specifiedDirectives;for(let v of y)h[v.name]=v.locations;let _=u.getDocument().definitions;for(let v of _)v.kind===o.Kind.DIRECTIVE_DEFINITION&&
(h[v.name.value]=v.locations.map(c=>c.value));return{Directive(v,c,m,g,N){let w=v.name.value,T=h[w];if(!T){u.reportError(new r.GraphQLError(`Unknown directive "\
@${w}".`,{nodes:v}));return}let x=p(N);x&&!T.includes(x)&&u.reportError(new r.GraphQLError(`Directive "@${w}" may not be used on ${x}.`,{nodes:v}))}}}function p(u){
let h=u[u.length-1];switch("kind"in h||(0,n.invariant)(!1),h.kind){case o.Kind.OPERATION_DEFINITION:return d(h.operation);case o.Kind.FIELD:return a.DirectiveLocation.
FIELD;case o.Kind.FRAGMENT_SPREAD:return a.DirectiveLocation.FRAGMENT_SPREAD;case o.Kind.INLINE_FRAGMENT:return a.DirectiveLocation.INLINE_FRAGMENT;case o.Kind.
FRAGMENT_DEFINITION:return a.DirectiveLocation.FRAGMENT_DEFINITION;case o.Kind.VARIABLE_DEFINITION:return a.DirectiveLocation.VARIABLE_DEFINITION;case o.Kind.SCHEMA_DEFINITION:case o.
Kind.SCHEMA_EXTENSION:return a.DirectiveLocation.SCHEMA;case o.Kind.SCALAR_TYPE_DEFINITION:case o.Kind.SCALAR_TYPE_EXTENSION:return a.DirectiveLocation.SCALAR;case o.
Kind.OBJECT_TYPE_DEFINITION:case o.Kind.OBJECT_TYPE_EXTENSION:return a.DirectiveLocation.OBJECT;case o.Kind.FIELD_DEFINITION:return a.DirectiveLocation.FIELD_DEFINITION;case o.
Kind.INTERFACE_TYPE_DEFINITION:case o.Kind.INTERFACE_TYPE_EXTENSION:return a.DirectiveLocation.INTERFACE;case o.Kind.UNION_TYPE_DEFINITION:case o.Kind.UNION_TYPE_EXTENSION:
return a.DirectiveLocation.UNION;case o.Kind.ENUM_TYPE_DEFINITION:case o.Kind.ENUM_TYPE_EXTENSION:return a.DirectiveLocation.ENUM;case o.Kind.ENUM_VALUE_DEFINITION:
return a.DirectiveLocation.ENUM_VALUE;case o.Kind.INPUT_OBJECT_TYPE_DEFINITION:case o.Kind.INPUT_OBJECT_TYPE_EXTENSION:return a.DirectiveLocation.INPUT_OBJECT;case o.
Kind.INPUT_VALUE_DEFINITION:{let f=u[u.length-3];return"kind"in f||(0,n.invariant)(!1),f.kind===o.Kind.INPUT_OBJECT_TYPE_DEFINITION?a.DirectiveLocation.INPUT_FIELD_DEFINITION:
a.DirectiveLocation.ARGUMENT_DEFINITION}case o.Kind.DIRECTIVE_DEFINITION:case o.Kind.DIRECTIVE_EXTENSION:return a.DirectiveLocation.DIRECTIVE_DEFINITION;default:
(0,n.invariant)(!1,"Unexpected kind: "+(0,t.inspect)(h.kind))}}function d(u){switch(u){case i.OperationTypeNode.QUERY:return a.DirectiveLocation.QUERY;case i.OperationTypeNode.
MUTATION:return a.DirectiveLocation.MUTATION;case i.OperationTypeNode.SUBSCRIPTION:return a.DirectiveLocation.SUBSCRIPTION}}}),ai=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.KnownFragmentNamesRule=n;var t=re();function n(r){return{FragmentSpread(i){let a=i.name.value;r.getFragment(a)||r.reportError(new t.
GraphQLError(`Unknown fragment "${a}".`,{nodes:i.name}))}}}}),oi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.KnownTypeNamesRule=l;var t=bt(),
n=Et(),r=re(),i=Pt(),a=tt(),o=lt();function l(d){let u=d.getSchema(),h=u?u.getTypeMap():Object.create(null),f=Object.create(null);for(let _ of d.getDocument().definitions)
(0,i.isTypeDefinitionNode)(_)&&(f[_.name.value]=!0);let y=[...Object.keys(h),...Object.keys(f)];return{NamedType(_,v,c,m,g){let N=_.name.value;if(!h[N]&&!f[N]){
var w;let T=(w=g[2])!==null&&w!==void 0?w:c,x=T!=null&&p(T);if(x&&s.includes(N))return;let K=d.hideSuggestions?[]:(0,n.suggestionList)(N,x?s.concat(y):y);d.reportError(
new r.GraphQLError(`Unknown type "${N}".`+(0,t.didYouMean)(K),{nodes:_}))}}}}var s=[...o.specifiedScalarTypes,...a.introspectionTypes].map(d=>d.name);function p(d){
return"kind"in d&&((0,i.isTypeSystemDefinitionNode)(d)||(0,i.isTypeSystemExtensionNode)(d))}}),si=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.LoneAnonymousOperationRule=r;var t=re(),n=ce();function r(i){let a=0;return{Document(o){a=o.definitions.filter(l=>l.kind===n.Kind.OPERATION_DEFINITION).length},
OperationDefinition(o){!o.name&&a>1&&i.reportError(new t.GraphQLError("This anonymous operation must be the only defined operation.",{nodes:o}))}}}}),li=$(e=>{"\
use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.LoneSchemaDefinitionRule=n;var t=re();function n(r){var i,a,o;let l=r.getSchema(),s=(i=(a=(o=l?.astNode)!==
null&&o!==void 0?o:l?.getQueryType())!==null&&a!==void 0?a:l?.getMutationType())!==null&&i!==void 0?i:l?.getSubscriptionType(),p=0;return{SchemaDefinition(d){if(s){
r.reportError(new t.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:d}));return}p>0&&r.reportError(new t.GraphQLError("Must provide \
only one schema definition.",{nodes:d})),++p}}}}),ui=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.MaxIntrospectionDepthRule=i;var t=re(),
n=ce(),r=3;function i(a){let o=Object.create(null),l=Object.create(null);function s(p,d,u=0){if(p.kind===n.Kind.FRAGMENT_SPREAD){let h=p.name.value,f=l[h];if(f!==
void 0&&f<=u)return!0;let y=d[h],_=o[h];if(y!==void 0&&y>=u||_!==void 0&&_>=u)return!1;let v=a.getFragment(h);return v?(d[h]=u,s(v,d,u)?(l[h]=u,!0):(o[h]=u,!1)):
!1}if(p.kind===n.Kind.FIELD&&(p.name.value==="fields"||p.name.value==="interfaces"||p.name.value==="possibleTypes"||p.name.value==="inputFields")&&(u++,u>=r))return!0;
if("selectionSet"in p&&p.selectionSet){for(let h of p.selectionSet.selections)if(s(h,d,u))return!0}return!1}return{Field(p){if((p.name.value==="__schema"||p.name.
value==="__type")&&s(p,Object.create(null)))return a.reportError(new t.GraphQLError("Maximum introspection depth exceeded",{nodes:[p]})),!1}}}}),ci=$(e=>{"use s\
trict";Object.defineProperty(e,"__esModule",{value:!0}),e.NoFragmentCyclesRule=n;var t=re();function n(r){let i=Object.create(null),a=[],o=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(s){return l(s),!1}};function l(s){if(i[s.name.value])return;let p=s.name.value;i[p]=!0;let d=r.getFragmentSpreads(
s.selectionSet);if(d.length!==0){o[p]=a.length;for(let u of d){let h=u.name.value,f=o[h];if(a.push(u),f===void 0){let y=r.getFragment(h);y&&l(y)}else{let y=a.slice(
f),_=y.slice(0,-1).map(v=>'"'+v.name.value+'"').join(", ");r.reportError(new t.GraphQLError(`Cannot spread fragment "${h}" within itself`+(_!==""?` via ${_}.`:"\
."),{nodes:y}))}a.pop()}o[p]=void 0}}}}),pi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.NoUndefinedVariablesRule=n;var t=re();function n(r){
let i=Object.create(null);return{OperationDefinition:{enter(){i=Object.create(null)},leave(a){let o=r.getRecursiveVariableUsages(a);for(let{node:l}of o){let s=l.
name.value;i[s]!==!0&&r.reportError(new t.GraphQLError(a.name?`Variable "$${s}" is not defined by operation "${a.name.value}".`:`Variable "$${s}" is not defined\
.`,{nodes:[l,a]}))}}},VariableDefinition(a){i[a.variable.name.value]=!0}}}}),di=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.NoUnusedFragmentsRule=
n;var t=re();function n(r){let i=[],a=[];return{OperationDefinition(o){return i.push(o),!1},FragmentDefinition(o){return a.push(o),!1},Document:{leave(){let o=new Set(
r.getRecursivelyReferencedFragmentsForOperations(i).map(l=>l.name.value));for(let l of a){let s=l.name.value;o.has(s)||r.reportError(new t.GraphQLError(`Fragmen\
t "${s}" is never used.`,{nodes:l}))}}}}}}),fi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.NoUnusedVariablesRule=n;var t=re();function n(r){
let i=[];return{OperationDefinition:{enter(){i=[]},leave(a){let o=Object.create(null),l=r.getRecursiveVariableUsages(a);for(let{node:s}of l)o[s.name.value]=!0;for(let s of i){
let p=s.variable.name.value;o[p]!==!0&&r.reportError(new t.GraphQLError(a.name?`Variable "$${p}" is never used in operation "${a.name.value}".`:`Variable "$${p}\
" is never used.`,{nodes:s}))}}},VariableDefinition(a){i.push(a)}}}}),or=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.validationAbortedError=
void 0;var t=re(),n=new t.GraphQLError("Validation aborted.");e.validationAbortedError=n}),mi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.OverlappingFieldsCanBeMergedRule=u;var t=fe(),n=re(),r=Ye(),i=ce(),a=pe(),o=ut(),l=or(),s=1e3,p=20,d=5e5;function u(E){let A={comparedFragmentPairs:new L,cachedCollectFieldsResults:new Map,
stringifiedValues:new Map,remainingComplexityBudget:d};return{SelectionSet(P,G,Q){var R;if(Q&&"kind"in Q&&Q.kind===i.Kind.INLINE_FRAGMENT||P.selections.length<=
1&&((R=P.selections[0])===null||R===void 0?void 0:R.kind)!==i.Kind.INLINE_FRAGMENT)return;let U=h(E,A,E.getParentType(),P);for(let{responseName:q,reason:ee,fields1:ae,
fields2:F}of U)E.reportError(new n.GraphQLError(`Fields "${b(q)}" conflict because ${ee}. Use different aliases on the fields to fetch both if this was intentio\
nal.`,{nodes:ae.concat(F)}))}}}function h(E,A,P,G){let Q=[],R=M(E,A,P,G);if(v(E,Q,A,R.groupedFieldSet),R.fragmentNames.length!==0&&(R.groupedFieldSet.size!==0||
R.fragmentNames.length>1))for(let U=0;U<R.fragmentNames.length;U++){f(E,Q,A,!1,R,R.fragmentNames[U]);for(let q=U+1;q<R.fragmentNames.length;q++)y(E,Q,A,!1,R.fragmentNames[U],
R.fragmentNames[q])}return Q}function f(E,A,P,G,Q,R){var U;if(O(P,1),Q.groupedFieldSet.size===0)return;let q=(U=Q.comparedFragments)!==null&&U!==void 0?U:Q.comparedFragments=
new Map,ee=q.get(R);if(ee===!1||G&&ee===!0)return;q.set(R,G);let ae=E.getFragment(R);if(!ae)return;let F=S(E,P,ae);if(Q!==F){c(E,A,P,G,Q,F);for(let V of F.fragmentNames)
f(E,A,P,G,Q,V)}}function y(E,A,P,G,Q,R){O(P,2);let{comparedFragmentPairs:U}=P;if(Q===R||U.has(Q,R,G))return;U.add(Q,R,G);let q=E.getFragment(Q),ee=E.getFragment(
R);if(!q||!ee)return;let ae=S(E,P,q),F=S(E,P,ee);c(E,A,P,G,ae,F);for(let V of F.fragmentNames)y(E,A,P,G,Q,V);for(let V of ae.fragmentNames)y(E,A,P,G,V,R)}function _(E,A,P,G,Q,R,U){
let q=[],ee=M(E,A,G,Q),ae=M(E,A,R,U);c(E,q,A,P,ee,ae);for(let F of ae.fragmentNames)f(E,q,A,P,ee,F);for(let F of ee.fragmentNames)f(E,q,A,P,ae,F);for(let F of ee.
fragmentNames)for(let V of ae.fragmentNames)y(E,q,A,P,F,V);return q}function v(E,A,P,G){for(let[Q,R]of G)if(R.length>1)for(let U=0;U<R.length;U++)for(let q=U+1;q<
R.length;q++){let ee=g(E,P,!1,Q,R[U],R[q]);ee&&A.push(ee)}}function c(E,A,P,G,Q,R){if(!(Q.groupedFieldSet.size===0||R.groupedFieldSet.size===0))for(let{responseName:U,
fields1:q,fields2:ee}of m(P,Q,R))for(let ae of q)for(let F of ee){let V=g(E,P,G,U,ae,F);V&&A.push(V)}}function m(E,A,P){var G;let Q=(G=A.overlappingFields)!==null&&
G!==void 0?G:A.overlappingFields=new Map,R=Q.get(P);if(R!==void 0)return R;let U=[];for(let[q,ee]of A.groupedFieldSet){O(E,1);let ae=P.groupedFieldSet.get(q);ae!==
void 0&&U.push({responseName:q,fields1:ee,fields2:ae})}return Q.set(P,U),U}function g(E,A,P,G,Q,R){let{parentType:U,node:q,definition:ee}=Q,{parentType:ae,node:F,
definition:V}=R,X=P||U!==ae&&(0,a.isObjectType)(U)&&(0,a.isObjectType)(ae);if(O(A,2),Q.isSimpleLeaf&&R.isSimpleLeaf&&ee?.type===V?.type&&q.name.value===F.name.value)
return;if(!X){let ue=N(Q),he=N(R),be=ue.comparisons.get(he);if(be===void 0){let ye=q.name.value,we=F.name.value;be=ye!==we?`"${b(ye)}" and "${b(we)}" are differ\
ent fields`:T(A,ue.arguments,he.arguments)?null:"they have differing arguments",ue.comparisons.set(he,be)}if(be!==null)return{responseName:G,reason:be,fields1:[
q],fields2:[F]}}let H=ee?.type,te=V?.type;if(H&&te&&K(A,H,te)){var z,Z;let ue=N(Q),he=N(R),be=(z=ue.typeString)!==null&&z!==void 0?z:ue.typeString=(0,t.inspect)(
H),ye=(Z=he.typeString)!==null&&Z!==void 0?Z:he.typeString=(0,t.inspect)(te);return{responseName:G,reason:`they return conflicting types "${be}" and "${ye}"`,fields1:[
q],fields2:[F]}}let ie=q.selectionSet,me=F.selectionSet;if(ie&&me){let ue=_(E,A,X,N(Q).namedType,ie,N(R).namedType,me);return k(ue,G,q,F)}}function N(E){if(E.info===
void 0){var A;E.info={comparisons:new Map,namedType:(0,a.getNamedType)((A=E.definition)===null||A===void 0?void 0:A.type),arguments:w(E.node.arguments)}}return E.
info}function w(E){if(E===void 0||E.length===0)return;let A=new Map;for(let{name:P,value:G}of E)A.set(P.value,G);return{nodes:E,values:A}}function T(E,A,P){if(A===
void 0)return P===void 0;if(A.nodes.length!==P?.nodes.length)return!1;let G=P.values;return A.nodes.every(Q=>{O(E,1);let R=G.get(Q.name.value);return R===void 0?
!1:x(E,Q.value)===x(E,R)})}function x(E,A){let P=E.stringifiedValues.get(A);if(P!==void 0)return P;let G=JSON.stringify(A,(Q,R)=>{if(!(0,r.isNode)(R))return R;switch(R.
kind){case i.Kind.VARIABLE:return[R.kind,R.name.value];case i.Kind.OBJECT:return[R.kind,R.fields.slice().sort((U,q)=>U.name.value<q.name.value?-1:U.name.value>q.
name.value?1:0)];case i.Kind.OBJECT_FIELD:return[R.name.value,R.value];case i.Kind.LIST:return[R.kind,R.values];case i.Kind.STRING:return[R.kind,R.value,R.block===
!0];default:return[R.kind,"value"in R?R.value:null]}});return E.stringifiedValues.set(A,G),G}function K(E,A,P){return A===P?!1:(O(E,1),(0,a.isListType)(A)?(0,a.
isListType)(P)?K(E,A.ofType,P.ofType):!0:(0,a.isListType)(P)?!0:(0,a.isNonNullType)(A)?(0,a.isNonNullType)(P)?K(E,A.ofType,P.ofType):!0:(0,a.isNonNullType)(P)?!0:
(0,a.isLeafType)(A)||(0,a.isLeafType)(P)?A!==P:!1)}function M(E,A,P,G){let{cachedCollectFieldsResults:Q}=A,R=Q.get(P);R===void 0&&(R=new Map,Q.set(P,R));let U=R.
get(G);if(U)return U;let q=new Map,ee=new Set;j(E,P,G,q,ee);let ae={groupedFieldSet:q,fragmentNames:[...ee]};return R.set(G,ae),ae}function S(E,A,P){let G=(0,o.
typeFromAST)(E.getSchema(),P.typeCondition);return M(E,A,G,P.selectionSet)}function j(E,A,P,G,Q){for(let q of P.selections)switch(q.kind){case i.Kind.FIELD:{var R,
U;let ee=q.name.value,ae;((0,a.isObjectType)(A)||(0,a.isInterfaceType)(A))&&(ae=A.getFields()[ee]);let F=q.alias?q.alias.value:ee,V=G.get(F);V===void 0&&(V=[],G.
set(F,V)),V.push({parentType:A,node:q,definition:ae,isSimpleLeaf:((R=(U=q.arguments)===null||U===void 0?void 0:U.length)!==null&&R!==void 0?R:0)===0&&!q.selectionSet});
break}case i.Kind.FRAGMENT_SPREAD:Q.add(q.name.value);break;case i.Kind.INLINE_FRAGMENT:{let ee=q.typeCondition,ae=ee?(0,o.typeFromAST)(E.getSchema(),ee):A;j(E,
ae,q.selectionSet,G,Q);break}}}function k(E,A,P,G){if(E.length>0){let Q="";for(let{responseName:R,reason:U}of E)if(Q+=(Q===""?"":" and ")+`subfields "${b(R)}" c\
onflict because ${U}`,Q.length>s)break;return{responseName:A,reason:b(Q),fields1:D(P,E,"fields1"),fields2:D(G,E,"fields2")}}}function D(E,A,P){let G=[E];for(let Q of A){
let R=p-G.length,U=Q[P].slice(-R);if(G.push(...U),G.length===p)break}return G}function b(E){return E.length>s?E.slice(0,s)+"...":E}function O(E,A){if(E.remainingComplexityBudget-=
A,E.remainingComplexityBudget<0)throw l.validationAbortedError}var L=class{constructor(){this._data=new Map}has(E,A,P){return this._has(E,A,P)||this._has(A,E,P)}_has(E,A,P){
var G;let Q=(G=this._data.get(E))===null||G===void 0?void 0:G.get(A);return Q===void 0?!1:P?!0:P===Q}add(E,A,P){let G=this._data.get(E);G===void 0?this._data.set(
E,new Map([[A,P]])):G.set(A,P)}}}),hi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.PossibleFragmentSpreadsRule=o;var t=fe(),n=re(),r=pe(),
i=Tn(),a=ut();function o(s){return{InlineFragment(p){let d=s.getType(),u=s.getParentType();if((0,r.isCompositeType)(d)&&(0,r.isCompositeType)(u)&&!(0,i.doTypesOverlap)(
s.getSchema(),d,u)){let h=(0,t.inspect)(u),f=(0,t.inspect)(d);s.reportError(new n.GraphQLError(`Fragment cannot be spread here as objects of type "${h}" can nev\
er be of type "${f}".`,{nodes:p}))}},FragmentSpread(p){let d=p.name.value,u=l(s,d),h=s.getParentType();if(u&&h&&!(0,i.doTypesOverlap)(s.getSchema(),u,h)){let f=(0,t.
inspect)(h),y=(0,t.inspect)(u);s.reportError(new n.GraphQLError(`Fragment "${d}" cannot be spread here as objects of type "${f}" can never be of type "${y}".`,{
nodes:p}))}}}}function l(s,p){let d=s.getFragment(p);if(d){let u=(0,a.typeFromAST)(s.getSchema(),d.typeCondition);if((0,r.isCompositeType)(u))return u}}}),yi=$(
e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.PossibleTypeExtensionsRule=p;var t=bt(),n=fe(),r=Ue(),i=Et(),a=re(),o=ce(),l=Pt(),s=pe();function p(f){
let y=f.getSchema(),_=Object.create(null);for(let c of f.getDocument().definitions)(0,l.isTypeDefinitionNode)(c)&&(_[c.name.value]=c);return{ScalarTypeExtension:v,
ObjectTypeExtension:v,InterfaceTypeExtension:v,UnionTypeExtension:v,EnumTypeExtension:v,InputObjectTypeExtension:v};function v(c){let m=c.name.value,g=_[m],N=y?.
getType(m),w;if(g?w=d[g.kind]:N&&(w=u(N)),w){if(w!==c.kind){let T=h(c.kind);f.reportError(new a.GraphQLError(`Cannot extend non-${T} type "${m}".`,{nodes:g?[g,c]:
c}))}}else{let T=Object.keys({..._,...y?.getTypeMap()}),x=(0,i.suggestionList)(m,T);f.reportError(new a.GraphQLError(`Cannot extend type "${m}" because it is no\
t defined.`+(0,t.didYouMean)(x),{nodes:c.name}))}}}var d={[o.Kind.SCALAR_TYPE_DEFINITION]:o.Kind.SCALAR_TYPE_EXTENSION,[o.Kind.OBJECT_TYPE_DEFINITION]:o.Kind.OBJECT_TYPE_EXTENSION,
[o.Kind.INTERFACE_TYPE_DEFINITION]:o.Kind.INTERFACE_TYPE_EXTENSION,[o.Kind.UNION_TYPE_DEFINITION]:o.Kind.UNION_TYPE_EXTENSION,[o.Kind.ENUM_TYPE_DEFINITION]:o.Kind.
ENUM_TYPE_EXTENSION,[o.Kind.INPUT_OBJECT_TYPE_DEFINITION]:o.Kind.INPUT_OBJECT_TYPE_EXTENSION};function u(f){if((0,s.isScalarType)(f))return o.Kind.SCALAR_TYPE_EXTENSION;
if((0,s.isObjectType)(f))return o.Kind.OBJECT_TYPE_EXTENSION;if((0,s.isInterfaceType)(f))return o.Kind.INTERFACE_TYPE_EXTENSION;if((0,s.isUnionType)(f))return o.
Kind.UNION_TYPE_EXTENSION;if((0,s.isEnumType)(f))return o.Kind.ENUM_TYPE_EXTENSION;if((0,s.isInputObjectType)(f))return o.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,r.
invariant)(!1,"Unexpected type: "+(0,n.inspect)(f))}function h(f){switch(f){case o.Kind.SCALAR_TYPE_EXTENSION:return"scalar";case o.Kind.OBJECT_TYPE_EXTENSION:return"\
object";case o.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case o.Kind.UNION_TYPE_EXTENSION:return"union";case o.Kind.ENUM_TYPE_EXTENSION:return"enum";case o.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,r.invariant)(!1,"Unexpected kind: "+(0,n.inspect)(f))}}}),_i=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.ProvidedRequiredArgumentsOnDirectivesRule=p,e.ProvidedRequiredArgumentsRule=s;var t=fe(),n=Tt(),r=re(),i=ce(),a=et(),o=pe(),l=ze();
function s(u){return{...p(u),Field:{leave(h){var f;let y=u.getFieldDef();if(!y)return!1;let _=new Set((f=h.arguments)===null||f===void 0?void 0:f.map(v=>v.name.
value));for(let v of y.args)if(!_.has(v.name)&&(0,o.isRequiredArgument)(v)){let c=(0,t.inspect)(v.type);u.reportError(new r.GraphQLError(`Field "${y.name}" argu\
ment "${v.name}" of type "${c}" is required, but it was not provided.`,{nodes:h}))}}}}}function p(u){var h;let f=Object.create(null),y=u.getSchema(),_=(h=y?.getDirectives())!==
null&&h!==void 0?h:l.specifiedDirectives;for(let m of _)f[m.name]=(0,n.keyMap)(m.args.filter(o.isRequiredArgument),g=>g.name);let v=u.getDocument().definitions;
for(let m of v)if(m.kind===i.Kind.DIRECTIVE_DEFINITION){var c;let g=(c=m.arguments)!==null&&c!==void 0?c:[];f[m.name.value]=(0,n.keyMap)(g.filter(d),N=>N.name.value)}
return{Directive:{leave(m){let g=m.name.value,N=f[g];if(N){var w;let T=(w=m.arguments)!==null&&w!==void 0?w:[],x=new Set(T.map(K=>K.name.value));for(let[K,M]of Object.
entries(N))if(!x.has(K)){let S=(0,o.isType)(M.type)?(0,t.inspect)(M.type):(0,a.print)(M.type);u.reportError(new r.GraphQLError(`Directive "@${g}" argument "${K}\
" of type "${S}" is required, but it was not provided.`,{nodes:m}))}}}}}}function d(u){return u.type.kind===i.Kind.NON_NULL_TYPE&&u.defaultValue==null}}),gi=$(e=>{
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ScalarLeafsRule=i;var t=fe(),n=re(),r=pe();function i(a){return{Field(o){let l=a.getType(),s=o.selectionSet;
if(l)if((0,r.isLeafType)((0,r.getNamedType)(l))){if(s){let p=o.name.value,d=(0,t.inspect)(l);a.reportError(new n.GraphQLError(`Field "${p}" must not have a sele\
ction since type "${d}" has no subfields.`,{nodes:s}))}}else if(s){if(s.selections.length===0){let p=o.name.value,d=(0,t.inspect)(l);a.reportError(new n.GraphQLError(
`Field "${p}" of type "${d}" must have at least one field selected.`,{nodes:o}))}}else{let p=o.name.value,d=(0,t.inspect)(l);a.reportError(new n.GraphQLError(`F\
ield "${p}" of type "${d}" must have a selection of subfields. Did you mean "${p} { ... }"?`,{nodes:o}))}}}}}),vi=$(e=>{"use strict";Object.defineProperty(e,"__\
esModule",{value:!0}),e.printPathArray=t;function t(n){return n.map(r=>typeof r=="number"?"["+r.toString()+"]":"."+r).join("")}}),Nn=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.addPath=t,e.pathToArray=n;function t(r,i,a){return{prev:r,key:i,typename:a}}function n(r){let i=[],a=r;for(;a;)i.push(a.key),a=a.prev;
return i.reverse()}}),bi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.coerceInputValue=u;var t=bt(),n=fe(),r=Ue(),i=ir(),a=st(),o=Nn(),
l=vi(),s=Et(),p=re(),d=pe();function u(y,_,v=h,c){return f(y,_,v,void 0,c)}function h(y,_,v){let c="Invalid value "+(0,n.inspect)(_);throw y.length>0&&(c+=` at \
"value${(0,l.printPathArray)(y)}"`),v.message=c+": "+v.message,v}function f(y,_,v,c,m){if((0,d.isNonNullType)(_)){if(y!=null)return f(y,_.ofType,v,c,m);v((0,o.pathToArray)(
c),y,new p.GraphQLError(`Expected non-nullable type "${(0,n.inspect)(_)}" not to be null.`));return}if(y==null)return null;if((0,d.isListType)(_)){let g=_.ofType;
return(0,i.isIterableObject)(y)?Array.from(y,(N,w)=>{let T=(0,o.addPath)(c,w,void 0);return f(N,g,v,T,m)}):[f(y,g,v,c,m)]}if((0,d.isInputObjectType)(_)){if(!(0,a.
isObjectLike)(y)||Array.isArray(y)){v((0,o.pathToArray)(c),y,new p.GraphQLError(`Expected type "${_.name}" to be an object.`));return}let g=Object.create(null),
N=_.getFields();for(let w of Object.values(N)){let T=y[w.name];if(T===void 0){if(w.defaultValue!==void 0)g[w.name]=w.defaultValue;else if((0,d.isNonNullType)(w.
type)){let x=(0,n.inspect)(w.type);v((0,o.pathToArray)(c),y,new p.GraphQLError(`Field "${w.name}" of required type "${x}" was not provided.`))}continue}g[w.name]=
f(T,w.type,v,(0,o.addPath)(c,w.name,_.name),m)}for(let w of Object.keys(y))if(!N[w]){let T=m?[]:(0,s.suggestionList)(w,Object.keys(_.getFields()));v((0,o.pathToArray)(
c),y,new p.GraphQLError(`Field "${w}" is not defined by type "${_.name}".`+(0,t.didYouMean)(T)))}if(_.isOneOf){let w=Object.keys(g);w.length!==1&&v((0,o.pathToArray)(
c),y,new p.GraphQLError(`Exactly one key must be specified for OneOf type "${_.name}".`));let T=w[0],x=g[T];x===null&&v((0,o.pathToArray)(c).concat(T),x,new p.GraphQLError(
`Field "${T}" must be non-null.`))}return{...g}}if((0,d.isLeafType)(_)){let g;try{g=(0,d.isEnumType)(_)?_.parseValue(y,m):_.parseValue(y)}catch(N){N instanceof p.
GraphQLError?v((0,o.pathToArray)(c),y,N):v((0,o.pathToArray)(c),y,new p.GraphQLError(`Expected type "${_.name}". `+N.message,{originalError:N}));return}return g===
void 0&&v((0,o.pathToArray)(c),y,new p.GraphQLError(`Expected type "${_.name}".`)),g}(0,r.invariant)(!1,"Unexpected input type: "+(0,n.inspect)(_))}}),On=$(e=>{
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.valueFromAST=o;var t=fe(),n=Ue(),r=Tt(),i=ce(),a=pe();function o(p,d,u){if(p){if(p.kind===i.Kind.
VARIABLE){let h=p.name.value;if(u==null||!s(u,h)||u[h]===void 0)return;let f=u[h];return f===null&&(0,a.isNonNullType)(d)?void 0:f}if((0,a.isNonNullType)(d))return p.
kind===i.Kind.NULL?void 0:o(p,d.ofType,u);if(p.kind===i.Kind.NULL)return null;if((0,a.isListType)(d)){let h=d.ofType;if(p.kind===i.Kind.LIST){let y=[];for(let _ of p.
values)if(l(_,u)){if((0,a.isNonNullType)(h))return;y.push(null)}else{let v=o(_,h,u);if(v===void 0)return;y.push(v)}return y}let f=o(p,h,u);return f===void 0?void 0:
[f]}if((0,a.isInputObjectType)(d)){if(p.kind!==i.Kind.OBJECT)return;let h=Object.create(null),f=(0,r.keyMap)(p.fields,y=>y.name.value);for(let y of Object.values(
d.getFields())){let _=f[y.name];if(!_||l(_.value,u)){if(y.defaultValue!==void 0)h[y.name]=y.defaultValue;else if((0,a.isNonNullType)(y.type))return;continue}let v=o(
_.value,y.type,u);if(v===void 0)return;h[y.name]=v}if(d.isOneOf){let y=Object.keys(h);if(y.length!==1||h[y[0]]===null)return}return h}if((0,a.isLeafType)(d)){let h;
try{h=d.parseLiteral(p,u)}catch{return}return h===void 0?void 0:h}(0,n.invariant)(!1,"Unexpected input type: "+(0,t.inspect)(d))}}function l(p,d){return p.kind===
i.Kind.VARIABLE&&(d==null||!s(d,p.name.value)||d[p.name.value]===void 0)}function s(p,d){return Object.prototype.hasOwnProperty.call(p,d)}}),Jt=$(e=>{"use stric\
t";Object.defineProperty(e,"__esModule",{value:!0}),e.getArgumentValues=f,e.getDirectiveValues=y,e.getVariableValues=u;var t=fe(),n=Tt(),r=vi(),i=re(),a=ce(),o=et(),
l=pe(),s=bi(),p=ut(),d=On();function u(v,c,m,g){let N=[],w=g?.maxErrors;try{let T=h(v,c,m,x=>{if(w!=null&&N.length>=w)throw new i.GraphQLError("Too many errors \
processing variables, error limit reached. Execution aborted.");N.push(x)},g?.hideSuggestions);if(N.length===0)return{coerced:T}}catch(T){N.push(T)}return{errors:N}}
function h(v,c,m,g,N){let w=Object.create(null);for(let T of c){let x=T.variable.name.value,K=(0,p.typeFromAST)(v,T.type);if(!(0,l.isInputType)(K)){let S=(0,o.printForError)(
T.type);g(new i.GraphQLError(`Variable "$${x}" expected value of type "${S}" which cannot be used as an input type.`,{nodes:T.type}));continue}if(!_(m,x)){if(T.
defaultValue)w[x]=(0,d.valueFromAST)(T.defaultValue,K);else if((0,l.isNonNullType)(K)){let S=(0,t.inspect)(K);g(new i.GraphQLError(`Variable "$${x}" of required\
 type "${S}" was not provided.`,{nodes:T}))}continue}let M=m[x];if(M===null&&(0,l.isNonNullType)(K)){let S=(0,t.inspect)(K);g(new i.GraphQLError(`Variable "$${x}\
" of non-null type "${S}" must not be null.`,{nodes:T}));continue}w[x]=(0,s.coerceInputValue)(M,K,(S,j,k)=>{let D=`Variable "$${x}" got invalid value `+(0,t.inspect)(
j);S.length>0&&(D+=` at "${x}${(0,r.printPathArray)(S)}"`),g(new i.GraphQLError(D+"; "+k.message,{nodes:T,originalError:k}))},N)}return{...w}}function f(v,c,m){
var g;let N=Object.create(null),w=(g=c.arguments)!==null&&g!==void 0?g:[],T=(0,n.keyMap)(w,x=>x.name.value);for(let x of v.args){let K=x.name,M=x.type,S=T[K];if(!S){
if(x.defaultValue!==void 0)N[K]=x.defaultValue;else if((0,l.isNonNullType)(M))throw new i.GraphQLError(`Argument "${K}" of required type "${(0,t.inspect)(M)}" w\
as not provided.`,{nodes:c});continue}let j=S.value,k=j.kind===a.Kind.NULL;if(j.kind===a.Kind.VARIABLE){let b=j.name.value;if(m==null||!_(m,b)){if(x.defaultValue!==
void 0)N[K]=x.defaultValue;else if((0,l.isNonNullType)(M))throw new i.GraphQLError(`Argument "${K}" of required type "${(0,t.inspect)(M)}" was provided the vari\
able "$${b}" which was not provided a runtime value.`,{nodes:j});continue}k=m[b]==null}if(k&&(0,l.isNonNullType)(M))throw new i.GraphQLError(`Argument "${K}" of\
 non-null type "${(0,t.inspect)(M)}" must not be null.`,{nodes:j});let D=(0,d.valueFromAST)(j,M,m);if(D===void 0)throw new i.GraphQLError(`Argument "${K}" has i\
nvalid value ${(0,o.printForError)(j)}.`,{nodes:j});N[K]=D}return{...N}}function y(v,c,m){var g;let N=(g=c.directives)===null||g===void 0?void 0:g.find(w=>w.name.
value===v.name);if(N)return f(v,N,m)}function _(v,c){return Object.prototype.hasOwnProperty.call(v,c)}}),sr=$(e=>{"use strict";Object.defineProperty(e,"__esModu\
le",{value:!0}),e.collectFields=o,e.collectSubfields=l;var t=ce(),n=pe(),r=ze(),i=ut(),a=Jt();function o(h,f,y,_,v,c){let m=new Map;return s(h,f,y,_,v,m,new Set,
c),m}function l(h,f,y,_,v){let c=new Map,m=new Set;for(let g of v)g.selectionSet&&s(h,f,y,_,g.selectionSet,c,m);return c}function s(h,f,y,_,v,c,m,g){g?.(v);for(let N of v.
selections)switch(N.kind){case t.Kind.FIELD:{if(!p(y,N))continue;let w=u(N),T=c.get(w);T!==void 0?T.push(N):c.set(w,[N]);break}case t.Kind.INLINE_FRAGMENT:{if(!p(
y,N)||!d(h,N,_))continue;s(h,f,y,_,N.selectionSet,c,m,g);break}case t.Kind.FRAGMENT_SPREAD:{let w=N.name.value;if(m.has(w)||!p(y,N))continue;m.add(w);let T=f[w];
if(!T||!d(h,T,_))continue;s(h,f,y,_,T.selectionSet,c,m,g);break}}}function p(h,f){return(0,a.getDirectiveValues)(r.GraphQLSkipDirective,f,h)?.if===!0?!1:(0,a.getDirectiveValues)(
r.GraphQLIncludeDirective,f,h)?.if!==!1}function d(h,f,y){let _=f.typeCondition;if(!_)return!0;let v=(0,i.typeFromAST)(h,_);return v===y?!0:(0,n.isAbstractType)(
v)?h.isSubType(v,y):!1}function u(h){return h.alias?h.alias.value:h.name.value}}),Ti=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SingleFieldSubscriptionsRule=
i;var t=re(),n=ce(),r=sr();function i(a){let o;function l(s){a.spendFragmentWork(s.selections.length);for(let u of s.selections){let h=u.directives;if(h!==void 0){
a.spendFragmentWork(h.length);for(let f of h)if(f.name.value==="skip"||f.name.value==="include"){var p,d;a.spendFragmentWork((p=(d=f.arguments)===null||d===void 0?
void 0:d.length)!==null&&p!==void 0?p:0)}}}}return{OperationDefinition(s){if(s.operation==="subscription"){let p=a.getSchema(),d=p.getSubscriptionType();if(d){let u=s.
name?s.name.value:null,h=Object.create(null);if(o===void 0){o=Object.create(null);let y=a.getDocument().definitions;a.spendFragmentWork(y.length);for(let _ of y)
_.kind===n.Kind.FRAGMENT_DEFINITION&&(o[_.name.value]=_)}let f=(0,r.collectFields)(p,o,h,d,s.selectionSet,l);if(f.size>1){let y=[...f.values()].slice(1).flat();
a.reportError(new t.GraphQLError(u!=null?`Subscription "${u}" must select only one top level field.`:"Anonymous Subscription must select only one top level fiel\
d.",{nodes:y}))}for(let y of f.values())y[0].name.value.startsWith("__")&&a.reportError(new t.GraphQLError(u!=null?`Subscription "${u}" must not select an intro\
spection top level field.`:"Anonymous Subscription must not select an introspection top level field.",{nodes:y}))}}}}}}),lr=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.groupBy=t;function t(n,r){let i=new Map;for(let a of n){let o=r(a),l=i.get(o);l===void 0?i.set(o,[a]):l.push(a)}return i}}),Ei=$(e=>{
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueArgumentDefinitionNamesRule=r;var t=lr(),n=re();function r(i){return{DirectiveDefinition(l){
var s;let p=(s=l.arguments)!==null&&s!==void 0?s:[];return o(`@${l.name.value}`,p)},InterfaceTypeDefinition:a,InterfaceTypeExtension:a,ObjectTypeDefinition:a,ObjectTypeExtension:a};
function a(l){var s;let p=l.name.value,d=(s=l.fields)!==null&&s!==void 0?s:[];for(let h of d){var u;let f=h.name.value,y=(u=h.arguments)!==null&&u!==void 0?u:[];
o(`${p}.${f}`,y)}return!1}function o(l,s){let p=(0,t.groupBy)(s,d=>d.name.value);for(let[d,u]of p)u.length>1&&i.reportError(new n.GraphQLError(`Argument "${l}(${d}\
:)" can only be defined once.`,{nodes:u.map(h=>h.name)}));return!1}}}),Ii=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueArgumentNamesRule=
r;var t=lr(),n=re();function r(i){return{Field:a,Directive:a};function a(o){var l;let s=(l=o.arguments)!==null&&l!==void 0?l:[],p=(0,t.groupBy)(s,d=>d.name.value);
for(let[d,u]of p)u.length>1&&i.reportError(new n.GraphQLError(`There can be only one argument named "${d}".`,{nodes:u.map(h=>h.name)}))}}}),Ni=$(e=>{"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueDirectiveNamesRule=n;var t=re();function n(r){let i=Object.create(null),a=r.getSchema();return{DirectiveDefinition(o){
let l=o.name.value;if(a!=null&&a.getDirective(l)){r.reportError(new t.GraphQLError(`Directive "@${l}" already exists in the schema. It cannot be redefined.`,{nodes:o.
name}));return}return i[l]?r.reportError(new t.GraphQLError(`There can be only one directive named "@${l}".`,{nodes:[i[l],o.name]})):i[l]=o.name,!1}}}}),Oi=$(e=>{
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueDirectivesPerLocationRule=a;var t=re(),n=ce(),r=Pt(),i=ze();function a(o){let l=Object.create(
null),s=o.getSchema(),p=s?s.getDirectives():i.specifiedDirectives;for(let y of p)l[y.name]=!y.isRepeatable;let d=o.getDocument().definitions;for(let y of d)y.kind===
n.Kind.DIRECTIVE_DEFINITION&&(l[y.name.value]=!y.repeatable);let u=Object.create(null),h=Object.create(null),f=Object.create(null);return{enter(y){if(!("directi\
ves"in y)||!y.directives)return;let _;if(y.kind===n.Kind.SCHEMA_DEFINITION||y.kind===n.Kind.SCHEMA_EXTENSION)_=u;else if((0,r.isTypeDefinitionNode)(y)||(0,r.isTypeExtensionNode)(
y)){let v=y.name.value;_=h[v],_===void 0&&(h[v]=_=Object.create(null))}else if(y.kind===n.Kind.DIRECTIVE_DEFINITION||y.kind===n.Kind.DIRECTIVE_EXTENSION){let v=y.
name.value;_=f[v],_===void 0&&(f[v]=_=Object.create(null))}else _=Object.create(null);for(let v of y.directives){let c=v.name.value;l[c]&&(_[c]?o.reportError(new t.
GraphQLError(`The directive "@${c}" can only be used once at this location.`,{nodes:[_[c],v]})):_[c]=v)}}}}}),Si=$(e=>{"use strict";Object.defineProperty(e,"__e\
sModule",{value:!0}),e.UniqueEnumValueNamesRule=r;var t=re(),n=pe();function r(i){let a=i.getSchema(),o=a?a.getTypeMap():Object.create(null),l=Object.create(null);
return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(p){var d;let u=p.name.value;l[u]||(l[u]=Object.create(null));let h=(d=p.values)!==null&&d!==void 0?d:
[],f=l[u];for(let y of h){let _=y.name.value,v=o[u];(0,n.isEnumType)(v)&&v.getValue(_)?i.reportError(new t.GraphQLError(`Enum value "${u}.${_}" already exists i\
n the schema. It cannot also be defined in this type extension.`,{nodes:y.name})):f[_]?i.reportError(new t.GraphQLError(`Enum value "${u}.${_}" can only be defi\
ned once.`,{nodes:[f[_],y.name]})):f[_]=y.name}return!1}}}),wi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueFieldDefinitionNamesRule=
r;var t=re(),n=pe();function r(a){let o=a.getSchema(),l=o?o.getTypeMap():Object.create(null),s=Object.create(null);return{InputObjectTypeDefinition:p,InputObjectTypeExtension:p,
InterfaceTypeDefinition:p,InterfaceTypeExtension:p,ObjectTypeDefinition:p,ObjectTypeExtension:p};function p(d){var u;let h=d.name.value;s[h]||(s[h]=Object.create(
null));let f=(u=d.fields)!==null&&u!==void 0?u:[],y=s[h];for(let _ of f){let v=_.name.value;i(l[h],v)?a.reportError(new t.GraphQLError(`Field "${h}.${v}" alread\
y exists in the schema. It cannot also be defined in this type extension.`,{nodes:_.name})):y[v]?a.reportError(new t.GraphQLError(`Field "${h}.${v}" can only be\
 defined once.`,{nodes:[y[v],_.name]})):y[v]=_.name}return!1}}function i(a,o){return(0,n.isObjectType)(a)||(0,n.isInterfaceType)(a)||(0,n.isInputObjectType)(a)?
a.getFields()[o]!=null:!1}}),Di=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueFragmentNamesRule=n;var t=re();function n(r){let i=Object.
create(null);return{OperationDefinition:()=>!1,FragmentDefinition(a){let o=a.name.value;return i[o]?r.reportError(new t.GraphQLError(`There can be only one frag\
ment named "${o}".`,{nodes:[i[o],a.name]})):i[o]=a.name,!1}}}}),ji=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueInputFieldNamesRule=
r;var t=Ue(),n=re();function r(i){let a=[],o=Object.create(null);return{ObjectValue:{enter(){a.push(o),o=Object.create(null)},leave(){let l=a.pop();l||(0,t.invariant)(
!1),o=l}},ObjectField(l){let s=l.name.value;o[s]?i.reportError(new n.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[o[s],l.name]})):o[s]=
l.name}}}}),Ri=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueOperationNamesRule=n;var t=re();function n(r){let i=Object.create(null);
return{OperationDefinition(a){let o=a.name;return o&&(i[o.value]?r.reportError(new t.GraphQLError(`There can be only one operation named "${o.value}".`,{nodes:[
i[o.value],o]})):i[o.value]=o),!1},FragmentDefinition:()=>!1}}}),Ai=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueOperationTypesRule=
n;var t=re();function n(r){let i=r.getSchema(),a=Object.create(null),o=i?{query:i.getQueryType(),mutation:i.getMutationType(),subscription:i.getSubscriptionType()}:
{};return{SchemaDefinition:l,SchemaExtension:l};function l(s){var p;let d=(p=s.operationTypes)!==null&&p!==void 0?p:[];for(let u of d){let h=u.operation,f=a[h];
o[h]?r.reportError(new t.GraphQLError(`Type for ${h} already defined in the schema. It cannot be redefined.`,{nodes:u})):f?r.reportError(new t.GraphQLError(`The\
re can be only one ${h} type in schema.`,{nodes:[f,u]})):a[h]=u}return!1}}}),Li=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueTypeNamesRule=
n;var t=re();function n(r){let i=Object.create(null),a=r.getSchema();return{ScalarTypeDefinition:o,ObjectTypeDefinition:o,InterfaceTypeDefinition:o,UnionTypeDefinition:o,
EnumTypeDefinition:o,InputObjectTypeDefinition:o};function o(l){let s=l.name.value;if(a!=null&&a.getType(s)){r.reportError(new t.GraphQLError(`Type "${s}" alrea\
dy exists in the schema. It cannot also be defined in this type definition.`,{nodes:l.name}));return}return i[s]?r.reportError(new t.GraphQLError(`There can be \
only one type named "${s}".`,{nodes:[i[s],l.name]})):i[s]=l.name,!1}}}),Pi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.UniqueVariableNamesRule=
r;var t=lr(),n=re();function r(i){return{OperationDefinition(a){var o;let l=(o=a.variableDefinitions)!==null&&o!==void 0?o:[],s=(0,t.groupBy)(l,p=>p.variable.name.
value);for(let[p,d]of s)d.length>1&&i.reportError(new n.GraphQLError(`There can be only one variable named "$${p}".`,{nodes:d.map(u=>u.variable.name)}))}}}}),ki=$(
e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ValuesOfCorrectTypeRule=p;var t=bt(),n=fe(),r=Tt(),i=Et(),a=re(),o=ce(),l=et(),s=pe();function p(h){
return{ListValue(f){let y=(0,s.getNullableType)(h.getParentInputType());if(!(0,s.isListType)(y))return d(h,f),!1},ObjectValue(f){let y=(0,s.getNamedType)(h.getInputType());
if(!(0,s.isInputObjectType)(y))return d(h,f),!1;let _=(0,r.keyMap)(f.fields,v=>v.name.value);for(let v of Object.values(y.getFields()))if(!_[v.name]&&(0,s.isRequiredInputField)(
v)){let c=(0,n.inspect)(v.type);h.reportError(new a.GraphQLError(`Field "${y.name}.${v.name}" of required type "${c}" was not provided.`,{nodes:f}))}y.isOneOf&&
u(h,f,y,_)},ObjectField(f){let y=(0,s.getNamedType)(h.getParentInputType());if(!h.getInputType()&&(0,s.isInputObjectType)(y)){let _=h.hideSuggestions?[]:(0,i.suggestionList)(
f.name.value,Object.keys(y.getFields()));h.reportError(new a.GraphQLError(`Field "${f.name.value}" is not defined by type "${y.name}".`+(0,t.didYouMean)(_),{nodes:f}))}},
NullValue(f){let y=h.getInputType();(0,s.isNonNullType)(y)&&h.reportError(new a.GraphQLError(`Expected value of type "${(0,n.inspect)(y)}", found ${(0,l.printForError)(
f)}.`,{nodes:f}))},EnumValue:f=>d(h,f),IntValue:f=>d(h,f),FloatValue:f=>d(h,f),StringValue:f=>d(h,f),BooleanValue:f=>d(h,f)}}function d(h,f){let y=h.getInputType();
if(!y)return;let _=(0,s.getNamedType)(y);if(!(0,s.isLeafType)(_)){let v=(0,n.inspect)(y);h.reportError(new a.GraphQLError(`Expected value of type "${v}", found ${(0,l.
printForError)(f)}.`,{nodes:f}));return}try{if(((0,s.isEnumType)(_)?_.parseLiteral(f,void 0,h.hideSuggestions):_.parseLiteral(f,void 0))===void 0){let v=(0,n.inspect)(
y);h.reportError(new a.GraphQLError(`Expected value of type "${v}", found ${(0,l.printForError)(f)}.`,{nodes:f}))}}catch(v){let c=(0,n.inspect)(y);v instanceof a.
GraphQLError?h.reportError(v):h.reportError(new a.GraphQLError(`Expected value of type "${c}", found ${(0,l.printForError)(f)}; `+v.message,{nodes:f,originalError:v}))}}
function u(h,f,y,_){var v;let c=Object.keys(_);if(c.length!==1){h.reportError(new a.GraphQLError(`OneOf Input Object "${y.name}" must specify exactly one key.`,
{nodes:[f]}));return}let m=(v=_[c[0]])===null||v===void 0?void 0:v.value;(!m||m.kind===o.Kind.NULL)&&h.reportError(new a.GraphQLError(`Field "${y.name}.${c[0]}"\
 must be non-null.`,{nodes:[f]}))}}),xi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.VariablesAreInputTypesRule=a;var t=re(),n=et(),r=pe(),
i=ut();function a(o){return{VariableDefinition(l){let s=(0,i.typeFromAST)(o.getSchema(),l.type);if(s!==void 0&&!(0,r.isInputType)(s)){let p=l.variable.name.value,
d=(0,n.print)(l.type);o.reportError(new t.GraphQLError(`Variable "$${p}" cannot be non-input type "${d}".`,{nodes:l.type}))}}}}}),Ci=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.VariablesInAllowedPositionRule=l;var t=fe(),n=re(),r=ce(),i=pe(),a=Tn(),o=ut();function l(p){let d=Object.create(null);return{OperationDefinition:{
enter(){d=Object.create(null)},leave(u){let h=p.getRecursiveVariableUsages(u);for(let{node:f,type:y,defaultValue:_,parentType:v}of h){let c=f.name.value,m=d[c];
if(m&&y){let g=p.getSchema(),N=(0,o.typeFromAST)(g,m.type);if(N&&!s(g,N,m.defaultValue,y,_)){let w=(0,t.inspect)(N),T=(0,t.inspect)(y);p.reportError(new n.GraphQLError(
`Variable "$${c}" of type "${w}" used in position expecting type "${T}".`,{nodes:[m,f]}))}(0,i.isInputObjectType)(v)&&v.isOneOf&&(0,i.isNullableType)(N)&&p.reportError(
new n.GraphQLError(`Variable "$${c}" is of type "${N}" but must be non-nullable to be used for OneOf Input Object "${v}".`,{nodes:[m,f]}))}}}},VariableDefinition(u){
d[u.variable.name.value]=u}}}function s(p,d,u,h,f){if((0,i.isNonNullType)(h)&&!(0,i.isNonNullType)(d)){if(!(u!=null&&u.kind!==r.Kind.NULL)&&f===void 0)return!1;
let y=h.ofType;return(0,a.isTypeSubTypeOf)(p,d,y)}return(0,a.isTypeSubTypeOf)(p,d,h)}}),Fi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.
specifiedSDLRules=e.specifiedRules=e.recommendedRules=void 0;var t=ei(),n=ti(),r=ni(),i=ri(),a=ii(),o=ai(),l=oi(),s=si(),p=li(),d=ui(),u=ci(),h=pi(),f=di(),y=fi(),
_=mi(),v=hi(),c=yi(),m=_i(),g=gi(),N=Ti(),w=Ei(),T=Ii(),x=Ni(),K=Oi(),M=Si(),S=wi(),j=Di(),k=ji(),D=Ri(),b=Ai(),O=Li(),L=Pi(),E=ki(),A=xi(),P=Ci(),G=Object.freeze(
[d.MaxIntrospectionDepthRule]);e.recommendedRules=G;var Q=Object.freeze([t.ExecutableDefinitionsRule,D.UniqueOperationNamesRule,s.LoneAnonymousOperationRule,N.SingleFieldSubscriptionsRule,
l.KnownTypeNamesRule,r.FragmentsOnCompositeTypesRule,A.VariablesAreInputTypesRule,g.ScalarLeafsRule,n.FieldsOnCorrectTypeRule,j.UniqueFragmentNamesRule,o.KnownFragmentNamesRule,
f.NoUnusedFragmentsRule,v.PossibleFragmentSpreadsRule,u.NoFragmentCyclesRule,L.UniqueVariableNamesRule,h.NoUndefinedVariablesRule,y.NoUnusedVariablesRule,a.KnownDirectivesRule,
K.UniqueDirectivesPerLocationRule,i.KnownArgumentNamesRule,T.UniqueArgumentNamesRule,E.ValuesOfCorrectTypeRule,m.ProvidedRequiredArgumentsRule,P.VariablesInAllowedPositionRule,
_.OverlappingFieldsCanBeMergedRule,k.UniqueInputFieldNamesRule,...G]);e.specifiedRules=Q;var R=Object.freeze([p.LoneSchemaDefinitionRule,b.UniqueOperationTypesRule,
O.UniqueTypeNamesRule,M.UniqueEnumValueNamesRule,S.UniqueFieldDefinitionNamesRule,w.UniqueArgumentDefinitionNamesRule,x.UniqueDirectiveNamesRule,l.KnownTypeNamesRule,
a.KnownDirectivesRule,K.UniqueDirectivesPerLocationRule,c.PossibleTypeExtensionsRule,i.KnownArgumentNamesOnDirectivesRule,T.UniqueArgumentNamesRule,k.UniqueInputFieldNamesRule,
m.ProvidedRequiredArgumentsOnDirectivesRule]);e.specifiedSDLRules=R}),Uo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SetMap=void 0;var t=class{constructor(){
this._entries=new Map,this._memberIds=new Map,this._nextMemberId=0}get(n){return this._entries.get(this._key(n))}set(n,r){this._entries.set(this._key(n),r)}_key(n){
let r=[];for(let i of n){let a=this._memberIds.get(i);a===void 0&&(a=this._nextMemberId++,this._memberIds.set(i,a)),r.push(a)}return r.sort((i,a)=>i-a),r.join("\
,")}};e.SetMap=t}),$i=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ValidationContext=e.SDLValidationContext=e.ASTValidationContext=void 0;
var t=Uo(),n=ce(),r=Ht(),i=ar(),a=or(),o=class{_remainingFragmentWork=5e4;constructor(p,d){this._ast=p,this._fragments=void 0,this._fragmentSpreads=new Map,this.
_recursivelyReferencedFragments=new t.SetMap,this._onError=d}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(p){this._onError(p)}getDocument(){
return this._ast}getFragment(p){let d;if(this._fragments)d=this._fragments;else{d=Object.create(null);for(let u of this.getDocument().definitions)u.kind===n.Kind.
FRAGMENT_DEFINITION&&(d[u.name.value]=u);this._fragments=d}return d[p]}getFragmentSpreads(p){let d=this._fragmentSpreads.get(p);if(!d){d=[];let u=[p],h;for(;h=u.
pop();)for(let f of h.selections)f.kind===n.Kind.FRAGMENT_SPREAD?d.push(f):f.selectionSet&&u.push(f.selectionSet);this._fragmentSpreads.set(p,d)}return d}getRecursivelyReferencedFragments(p){
return this.getRecursivelyReferencedFragmentsForOperations([p])}getRecursivelyReferencedFragmentsForOperations(p){let d=new Set(p.flatMap(({selectionSet:h})=>this.
getFragmentSpreads(h).map(({name:f})=>f.value))),u=this._recursivelyReferencedFragments.get(d);if(!u){u=[],this.spendFragmentWork(d.size);let h=new Set(d);for(let f of h){
let y=this.getFragment(f);if(y){u.push(y);let _=this.getFragmentSpreads(y.selectionSet);this.spendFragmentWork(_.length);for(let v of _)h.add(v.name.value)}}this.
_recursivelyReferencedFragments.set(d,u)}return u}spendFragmentWork(p){if(this._remainingFragmentWork-=p,this._remainingFragmentWork<0)throw a.validationAbortedError}};
e.ASTValidationContext=o;var l=class extends o{constructor(p,d,u){super(p,u),this._schema=d}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLV\
alidationContext"}getSchema(){return this._schema}};e.SDLValidationContext=l;var s=class extends o{constructor(p,d,u,h,f){super(d,h),this._hideSuggestions=f??!1,
this._schema=p,this._typeInfo=u,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.
toStringTag](){return"ValidationContext"}getSchema(){return this._schema}getVariableUsages(p){let d=this._variableUsages.get(p);if(!d){let u=[],h=new i.TypeInfo(
this._schema);(0,r.visit)(p,(0,i.visitWithTypeInfo)(h,{VariableDefinition:()=>!1,Variable(f){u.push({node:f,type:h.getInputType(),defaultValue:h.getDefaultValue(),
parentType:h.getParentInputType()})}})),d=u,this._variableUsages.set(p,d)}return d}getRecursiveVariableUsages(p){let d=this._recursiveVariableUsages.get(p);if(!d){
let u=this.getRecursivelyReferencedFragments(p),h=this._recursiveVariableUsages.get(u);h||(this.spendFragmentWork(u.length),h=u.flatMap(f=>{let y=this.getVariableUsages(
f);return this.spendFragmentWork(y.length),y}),this._recursiveVariableUsages.set(u,h)),this.spendFragmentWork(h.length),d=this.getVariableUsages(p).concat(h),this.
_recursiveVariableUsages.set(p,d)}return d}getType(){return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this.
_typeInfo.getInputType()}getParentInputType(){return this._typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this.
_typeInfo.getDirective()}getArgument(){return this._typeInfo.getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};e.ValidationContext=s}),Sn=$(e=>{
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.assertValidSDL=y,e.assertValidSDLExtension=_,e.validate=h,e.validateSDL=f;var t=Ve(),n=nr(),r=re(),
i=Ye(),a=Ht(),o=In(),l=ar(),s=Fi(),p=or(),d=$i(),u=(0,n.mapValue)(i.QueryDocumentKeys,v=>v.filter(c=>c!=="description"));function h(v,c,m=s.specifiedRules,g,N=new l.
TypeInfo(v)){var w,T;let x=(w=g?.maxErrors)!==null&&w!==void 0?w:100,K=(T=g?.hideSuggestions)!==null&&T!==void 0?T:!1;c||(0,t.devAssert)(!1,"Must provide docume\
nt."),(0,o.assertValidSchema)(v);let M=Object.freeze({}),S=[],j=new d.ValidationContext(v,c,N,D=>{if(S.length>=x)throw S.push(new r.GraphQLError("Too many valid\
ation errors, error limit reached. Validation aborted.")),M;S.push(D)},K),k=(0,a.visitInParallel)(m.map(D=>D(j)));try{(0,a.visit)(c,(0,l.visitWithTypeInfo)(N,k),
u)}catch(D){if(D===p.validationAbortedError)S.push(p.validationAbortedError);else if(D!==M)throw D}return S}function f(v,c,m=s.specifiedSDLRules){let g=[],N=new d.
SDLValidationContext(v,c,T=>{g.push(T)}),w=m.map(T=>T(N));return(0,a.visit)(v,(0,a.visitInParallel)(w)),g}function y(v){let c=f(v);if(c.length!==0)throw new Error(
c.map(m=>m.message).join(`

`))}function _(v,c){let m=f(v,c);if(m.length!==0)throw new Error(m.map(g=>g.message).join(`

`))}}),Ko=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.memoize3=t;function t(n){let r;return function(i,a,o){r===void 0&&(r=new WeakMap);
let l=r.get(i);l===void 0&&(l=new WeakMap,r.set(i,l));let s=l.get(a);s===void 0&&(s=new WeakMap,l.set(a,s));let p=s.get(o);return p===void 0&&(p=n(i,a,o),s.set(
o,p)),p}}}),Qo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.promiseForObject=t;function t(n){return Promise.all(Object.values(n)).then(
r=>{let i=Object.create(null);for(let[a,o]of Object.keys(n).entries())i[o]=r[a];return i})}}),Bo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.promiseReduce=n;var t=Zn();function n(r,i,a){let o=a;for(let l of r)o=(0,t.isPromise)(o)?o.then(s=>i(s,l)):i(o,l);return o}}),qo=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.toError=n;var t=fe();function n(i){return i instanceof Error?i:new r(i)}var r=class extends Error{constructor(i){super("Unexpected \
error value: "+(0,t.inspect)(i)),this.name="NonErrorThrown",this.thrownValue=i}}}),ur=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.locatedError=
r;var t=qo(),n=re();function r(a,o,l){var s;let p=(0,t.toError)(a);return i(p)?p:new n.GraphQLError(p.message,{nodes:(s=p.nodes)!==null&&s!==void 0?s:o,source:p.
source,positions:p.positions,path:l,originalError:p})}function i(a){return Array.isArray(a.path)}}),wn=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{
value:!0}),e.assertValidExecutionArguments=M,e.buildExecutionContext=S,e.buildResolveInfo=O,e.defaultTypeResolver=e.defaultFieldResolver=void 0,e.execute=T,e.executeSync=
x,e.getFieldDef=ae;var t=Ve(),n=fe(),r=Ue(),i=ir(),a=st(),o=Zn(),l=Ko(),s=Nn(),p=Qo(),d=Bo(),u=re(),h=ur(),f=Ye(),y=ce(),_=pe(),v=tt(),c=In(),m=sr(),g=Jt(),N=(0,l.
memoize3)((F,V,X)=>(0,m.collectSubfields)(F.schema,F.fragments,F.variableValues,V,X)),w=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){
return this._errors}add(F,V){this._hasNulledPosition(V)||(this._errorPositions.add(V),this._errors.push(F))}_hasNulledPosition(F){let V=F;for(;V!==void 0;){if(this.
_errorPositions.has(V))return!0;V=V.prev}return this._errorPositions.has(void 0)}};function T(F){arguments.length<2||(0,t.devAssert)(!1,"graphql@16 dropped long\
-deprecated support for positional arguments, please pass an object instead.");let{schema:V,document:X,variableValues:H,rootValue:te}=F;M(V,X,H);let z=S(F);if(!("\
schema"in z))return{errors:z};try{let{operation:Z}=z,ie=j(z,Z,te);return(0,o.isPromise)(ie)?ie.then(me=>K(me,z.collectedErrors.errors),me=>(z.collectedErrors.add(
me,void 0),K(null,z.collectedErrors.errors))):K(ie,z.collectedErrors.errors)}catch(Z){return z.collectedErrors.add(Z,void 0),K(null,z.collectedErrors.errors)}}function x(F){
let V=T(F);if((0,o.isPromise)(V))throw new Error("GraphQL execution failed to complete synchronously.");return V}function K(F,V){return V.length===0?{data:F}:{errors:V,
data:F}}function M(F,V,X){V||(0,t.devAssert)(!1,"Must provide document."),(0,c.assertValidSchema)(F),X==null||(0,a.isObjectLike)(X)||(0,t.devAssert)(!1,"Variabl\
es must be provided as an Object where each property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function S(F){var V,X,H,
te;let{schema:z,document:Z,rootValue:ie,contextValue:me,variableValues:ue,operationName:he,fieldResolver:be,typeResolver:ye,subscribeFieldResolver:we,options:$e}=F,
Ge,mt=Object.create(null);for(let Ce of Z.definitions)switch(Ce.kind){case y.Kind.OPERATION_DEFINITION:if(he==null){if(Ge!==void 0)return[new u.GraphQLError("Mu\
st provide operation name if query contains multiple operations.")];Ge=Ce}else((V=Ce.name)===null||V===void 0?void 0:V.value)===he&&(Ge=Ce);break;case y.Kind.FRAGMENT_DEFINITION:
mt[Ce.name.value]=Ce;break;default:}if(!Ge)return he!=null?[new u.GraphQLError(`Unknown operation named "${he}".`)]:[new u.GraphQLError("Must provide an operati\
on.")];let vt=(X=Ge.variableDefinitions)!==null&&X!==void 0?X:[],Ze=(0,g.getVariableValues)(z,vt,ue??{},{maxErrors:(H=$e?.maxCoercionErrors)!==null&&H!==void 0?
H:50,hideSuggestions:(te=F.hideSuggestions)!==null&&te!==void 0?te:!1});return Ze.errors?Ze.errors:{schema:z,fragments:mt,rootValue:ie,contextValue:me,operation:Ge,
variableValues:Ze.coerced,fieldResolver:be??ee,typeResolver:ye??q,subscribeFieldResolver:we??ee,collectedErrors:new w}}function j(F,V,X){let H=F.schema.getRootType(
V.operation);if(H==null)throw new u.GraphQLError(`Schema is not configured to execute ${V.operation} operation.`,{nodes:V});let te=(0,m.collectFields)(F.schema,
F.fragments,F.variableValues,H,V.selectionSet),z;switch(V.operation){case f.OperationTypeNode.QUERY:return D(F,H,X,z,te);case f.OperationTypeNode.MUTATION:return k(
F,H,X,z,te);case f.OperationTypeNode.SUBSCRIPTION:return D(F,H,X,z,te)}}function k(F,V,X,H,te){return(0,d.promiseReduce)(te.entries(),(z,[Z,ie])=>{let me=(0,s.addPath)(
H,Z,V.name),ue=b(F,V,X,ie,me);return ue===void 0?z:(0,o.isPromise)(ue)?ue.then(he=>(z[Z]=he,z)):(z[Z]=ue,z)},Object.create(null))}function D(F,V,X,H,te){let z=Object.
create(null),Z=!1;try{for(let[ie,me]of te.entries()){let ue=(0,s.addPath)(H,ie,V.name),he=b(F,V,X,me,ue);he!==void 0&&(z[ie]=he,(0,o.isPromise)(he)&&(Z=!0))}}catch(ie){
if(Z)return(0,p.promiseForObject)(z).finally(()=>{throw ie});throw ie}return Z?(0,p.promiseForObject)(z):z}function b(F,V,X,H,te){var z;let Z=ae(F.schema,V,H[0]);
if(!Z)return;let ie=Z.type,me=(z=Z.resolve)!==null&&z!==void 0?z:F.fieldResolver,ue=O(F,Z,H,V,te);try{let he=(0,g.getArgumentValues)(Z,H[0],F.variableValues),be=F.
contextValue,ye=me(X,he,be,ue),we;return(0,o.isPromise)(ye)?we=ye.then($e=>E(F,ie,H,ue,te,$e)):we=E(F,ie,H,ue,te,ye),(0,o.isPromise)(we)?we.then(void 0,$e=>{let Ge=(0,h.
locatedError)($e,H,(0,s.pathToArray)(te));return L(Ge,ie,te,F)}):we}catch(he){let be=(0,h.locatedError)(he,H,(0,s.pathToArray)(te));return L(be,ie,te,F)}}function O(F,V,X,H,te){
return{fieldName:V.name,fieldNodes:X,returnType:V.type,parentType:H,path:te,schema:F.schema,fragments:F.fragments,rootValue:F.rootValue,operation:F.operation,variableValues:F.
variableValues}}function L(F,V,X,H){if((0,_.isNonNullType)(V))throw F;return H.collectedErrors.add(F,X),null}function E(F,V,X,H,te,z){if(z instanceof Error)throw z;
if((0,_.isNonNullType)(V)){let Z=E(F,V.ofType,X,H,te,z);if(Z===null)throw new Error(`Cannot return null for non-nullable field ${H.parentType.name}.${H.fieldName}\
.`);return Z}if(z==null)return null;if((0,_.isListType)(V))return A(F,V,X,H,te,z);if((0,_.isLeafType)(V))return P(V,z);if((0,_.isAbstractType)(V))return G(F,V,X,
H,te,z);if((0,_.isObjectType)(V))return R(F,V,X,H,te,z);(0,r.invariant)(!1,"Cannot complete value of unexpected output type: "+(0,n.inspect)(V))}function A(F,V,X,H,te,z){
if(!(0,i.isIterableObject)(z))throw new u.GraphQLError(`Expected Iterable, but did not find one for field "${H.parentType.name}.${H.fieldName}".`);let Z=V.ofType,
ie=!1,me=Array.from(z,(ue,he)=>{let be=(0,s.addPath)(te,he,void 0);try{let ye;return(0,o.isPromise)(ue)?ye=ue.then(we=>E(F,Z,X,H,be,we)):ye=E(F,Z,X,H,be,ue),(0,o.
isPromise)(ye)?(ie=!0,ye.then(void 0,we=>{let $e=(0,h.locatedError)(we,X,(0,s.pathToArray)(be));return L($e,Z,be,F)})):ye}catch(ye){let we=(0,h.locatedError)(ye,
X,(0,s.pathToArray)(be));return L(we,Z,be,F)}});return ie?Promise.all(me):me}function P(F,V){let X=F.serialize(V);if(X==null)throw new Error(`Expected \`${(0,n.
inspect)(F)}.serialize(${(0,n.inspect)(V)})\` to return non-nullable value, returned: ${(0,n.inspect)(X)}`);return X}function G(F,V,X,H,te,z){var Z;let ie=(Z=V.
resolveType)!==null&&Z!==void 0?Z:F.typeResolver,me=F.contextValue,ue=ie(z,me,H,V);return(0,o.isPromise)(ue)?ue.then(he=>R(F,Q(he,F,V,X,H,z),X,H,te,z)):R(F,Q(ue,
F,V,X,H,z),X,H,te,z)}function Q(F,V,X,H,te,z){if(F==null)throw new u.GraphQLError(`Abstract type "${X.name}" must resolve to an Object type at runtime for field\
 "${te.parentType.name}.${te.fieldName}". Either the "${X.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf"\
 function.`,H);if((0,_.isObjectType)(F))throw new u.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 plea\
se return type name instead.");if(typeof F!="string")throw new u.GraphQLError(`Abstract type "${X.name}" must resolve to an Object type at runtime for field "${te.
parentType.name}.${te.fieldName}" with value ${(0,n.inspect)(z)}, received "${(0,n.inspect)(F)}".`);let Z=V.schema.getType(F);if(Z==null)throw new u.GraphQLError(
`Abstract type "${X.name}" was resolved to a type "${F}" that does not exist inside the schema.`,{nodes:H});if(!(0,_.isObjectType)(Z))throw new u.GraphQLError(`\
Abstract type "${X.name}" was resolved to a non-object type "${F}".`,{nodes:H});if(!V.schema.isSubType(X,Z))throw new u.GraphQLError(`Runtime Object type "${Z.name}\
" is not a possible type for "${X.name}".`,{nodes:H});return Z}function R(F,V,X,H,te,z){let Z=N(F,V,X);if(V.isTypeOf){let ie=V.isTypeOf(z,F.contextValue,H);if((0,o.
isPromise)(ie))return ie.then(me=>{if(!me)throw U(V,z,X);return D(F,V,z,te,Z)});if(!ie)throw U(V,z,X)}return D(F,V,z,te,Z)}function U(F,V,X){return new u.GraphQLError(
`Expected value of type "${F.name}" but got: ${(0,n.inspect)(V)}.`,{nodes:X})}var q=function(F,V,X,H){if((0,a.isObjectLike)(F)&&typeof F.__typename=="string")return F.
__typename;let te=X.schema.getPossibleTypes(H),z=[];try{for(let Z=0;Z<te.length;Z++){let ie=te[Z];if(ie.isTypeOf){let me=ie.isTypeOf(F,V,X);if((0,o.isPromise)(me))
z[Z]=me;else if(me)return z.length&&Promise.allSettled(z).catch(()=>{}),ie.name}}}catch(Z){if(z.length)return Promise.allSettled(z).then(()=>{throw Z});throw Z}
if(z.length)return Promise.all(z).then(Z=>{for(let ie=0;ie<Z.length;ie++)if(Z[ie])return te[ie].name})};e.defaultTypeResolver=q;var ee=function(F,V,X,H){if((0,a.
isObjectLike)(F)||typeof F=="function"){let te=F[H.fieldName];return typeof te=="function"?F[H.fieldName](V,X,H):te}};e.defaultFieldResolver=ee;function ae(F,V,X){
let H=X.name.value;return H===v.SchemaMetaFieldDef.name&&F.getQueryType()===V?v.SchemaMetaFieldDef:H===v.TypeMetaFieldDef.name&&F.getQueryType()===V?v.TypeMetaFieldDef:
H===v.TypeNameMetaFieldDef.name?v.TypeNameMetaFieldDef:V.getFields()[H]}}),Yo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.graphql=l,e.
graphqlSync=s;var t=Ve(),n=Zn(),r=At(),i=In(),a=Sn(),o=wn();function l(d){return new Promise(u=>u(p(d)))}function s(d){let u=p(d);if((0,n.isPromise)(u))throw new Error(
"GraphQL execution failed to complete synchronously.");return u}function p(d){arguments.length<2||(0,t.devAssert)(!1,"graphql@16 dropped long-deprecated support\
 for positional arguments, please pass an object instead.");let{schema:u,source:h,rootValue:f,contextValue:y,variableValues:_,operationName:v,fieldResolver:c,typeResolver:m,
hideSuggestions:g}=d,N=(0,i.validateSchema)(u);if(N.length>0)return{errors:N};let w;try{w=(0,r.parse)(h)}catch(x){return{errors:[x]}}let T=(0,a.validate)(u,w,void 0,
{hideSuggestions:g});return T.length>0?{errors:T}:(0,o.execute)({schema:u,document:w,rootValue:f,contextValue:y,variableValues:_,operationName:v,fieldResolver:c,
typeResolver:m,hideSuggestions:g})}}),zo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),Object.defineProperty(e,"DEFAULT_DEPRECATION_REASON",
{enumerable:!0,get:function(){return r.DEFAULT_DEPRECATION_REASON}}),Object.defineProperty(e,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return i.GRAPHQL_MAX_INT}}),
Object.defineProperty(e,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return i.GRAPHQL_MIN_INT}}),Object.defineProperty(e,"GraphQLBoolean",{enumerable:!0,get:function(){
return i.GraphQLBoolean}}),Object.defineProperty(e,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return r.GraphQLDeprecatedDirective}}),Object.defineProperty(
e,"GraphQLDirective",{enumerable:!0,get:function(){return r.GraphQLDirective}}),Object.defineProperty(e,"GraphQLEnumType",{enumerable:!0,get:function(){return n.
GraphQLEnumType}}),Object.defineProperty(e,"GraphQLFloat",{enumerable:!0,get:function(){return i.GraphQLFloat}}),Object.defineProperty(e,"GraphQLID",{enumerable:!0,
get:function(){return i.GraphQLID}}),Object.defineProperty(e,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return r.GraphQLIncludeDirective}}),Object.
defineProperty(e,"GraphQLInputObjectType",{enumerable:!0,get:function(){return n.GraphQLInputObjectType}}),Object.defineProperty(e,"GraphQLInt",{enumerable:!0,get:function(){
return i.GraphQLInt}}),Object.defineProperty(e,"GraphQLInterfaceType",{enumerable:!0,get:function(){return n.GraphQLInterfaceType}}),Object.defineProperty(e,"Gr\
aphQLList",{enumerable:!0,get:function(){return n.GraphQLList}}),Object.defineProperty(e,"GraphQLNonNull",{enumerable:!0,get:function(){return n.GraphQLNonNull}}),
Object.defineProperty(e,"GraphQLObjectType",{enumerable:!0,get:function(){return n.GraphQLObjectType}}),Object.defineProperty(e,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return r.GraphQLOneOfDirective}}),Object.defineProperty(e,"GraphQLScalarType",{enumerable:!0,get:function(){return n.GraphQLScalarType}}),Object.
defineProperty(e,"GraphQLSchema",{enumerable:!0,get:function(){return t.GraphQLSchema}}),Object.defineProperty(e,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return r.GraphQLSkipDirective}}),Object.defineProperty(e,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return r.GraphQLSpecifiedByDirective}}),Object.
defineProperty(e,"GraphQLString",{enumerable:!0,get:function(){return i.GraphQLString}}),Object.defineProperty(e,"GraphQLUnionType",{enumerable:!0,get:function(){
return n.GraphQLUnionType}}),Object.defineProperty(e,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return a.SchemaMetaFieldDef}}),Object.defineProperty(e,"\
TypeKind",{enumerable:!0,get:function(){return a.TypeKind}}),Object.defineProperty(e,"TypeMetaFieldDef",{enumerable:!0,get:function(){return a.TypeMetaFieldDef}}),
Object.defineProperty(e,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return a.TypeNameMetaFieldDef}}),Object.defineProperty(e,"__Directive",{enumerable:!0,
get:function(){return a.__Directive}}),Object.defineProperty(e,"__DirectiveLocation",{enumerable:!0,get:function(){return a.__DirectiveLocation}}),Object.defineProperty(
e,"__EnumValue",{enumerable:!0,get:function(){return a.__EnumValue}}),Object.defineProperty(e,"__Field",{enumerable:!0,get:function(){return a.__Field}}),Object.
defineProperty(e,"__InputValue",{enumerable:!0,get:function(){return a.__InputValue}}),Object.defineProperty(e,"__Schema",{enumerable:!0,get:function(){return a.
__Schema}}),Object.defineProperty(e,"__Type",{enumerable:!0,get:function(){return a.__Type}}),Object.defineProperty(e,"__TypeKind",{enumerable:!0,get:function(){
return a.__TypeKind}}),Object.defineProperty(e,"assertAbstractType",{enumerable:!0,get:function(){return n.assertAbstractType}}),Object.defineProperty(e,"assert\
CompositeType",{enumerable:!0,get:function(){return n.assertCompositeType}}),Object.defineProperty(e,"assertDirective",{enumerable:!0,get:function(){return r.assertDirective}}),
Object.defineProperty(e,"assertEnumType",{enumerable:!0,get:function(){return n.assertEnumType}}),Object.defineProperty(e,"assertEnumValueName",{enumerable:!0,get:function(){
return l.assertEnumValueName}}),Object.defineProperty(e,"assertInputObjectType",{enumerable:!0,get:function(){return n.assertInputObjectType}}),Object.defineProperty(
e,"assertInputType",{enumerable:!0,get:function(){return n.assertInputType}}),Object.defineProperty(e,"assertInterfaceType",{enumerable:!0,get:function(){return n.
assertInterfaceType}}),Object.defineProperty(e,"assertLeafType",{enumerable:!0,get:function(){return n.assertLeafType}}),Object.defineProperty(e,"assertListType",
{enumerable:!0,get:function(){return n.assertListType}}),Object.defineProperty(e,"assertName",{enumerable:!0,get:function(){return l.assertName}}),Object.defineProperty(
e,"assertNamedType",{enumerable:!0,get:function(){return n.assertNamedType}}),Object.defineProperty(e,"assertNonNullType",{enumerable:!0,get:function(){return n.
assertNonNullType}}),Object.defineProperty(e,"assertNullableType",{enumerable:!0,get:function(){return n.assertNullableType}}),Object.defineProperty(e,"assertOb\
jectType",{enumerable:!0,get:function(){return n.assertObjectType}}),Object.defineProperty(e,"assertOutputType",{enumerable:!0,get:function(){return n.assertOutputType}}),
Object.defineProperty(e,"assertScalarType",{enumerable:!0,get:function(){return n.assertScalarType}}),Object.defineProperty(e,"assertSchema",{enumerable:!0,get:function(){
return t.assertSchema}}),Object.defineProperty(e,"assertType",{enumerable:!0,get:function(){return n.assertType}}),Object.defineProperty(e,"assertUnionType",{enumerable:!0,
get:function(){return n.assertUnionType}}),Object.defineProperty(e,"assertValidSchema",{enumerable:!0,get:function(){return o.assertValidSchema}}),Object.defineProperty(
e,"assertWrappingType",{enumerable:!0,get:function(){return n.assertWrappingType}}),Object.defineProperty(e,"getNamedType",{enumerable:!0,get:function(){return n.
getNamedType}}),Object.defineProperty(e,"getNullableType",{enumerable:!0,get:function(){return n.getNullableType}}),Object.defineProperty(e,"introspectionTypes",
{enumerable:!0,get:function(){return a.introspectionTypes}}),Object.defineProperty(e,"isAbstractType",{enumerable:!0,get:function(){return n.isAbstractType}}),Object.
defineProperty(e,"isCompositeType",{enumerable:!0,get:function(){return n.isCompositeType}}),Object.defineProperty(e,"isDirective",{enumerable:!0,get:function(){
return r.isDirective}}),Object.defineProperty(e,"isEnumType",{enumerable:!0,get:function(){return n.isEnumType}}),Object.defineProperty(e,"isInputObjectType",{enumerable:!0,
get:function(){return n.isInputObjectType}}),Object.defineProperty(e,"isInputType",{enumerable:!0,get:function(){return n.isInputType}}),Object.defineProperty(e,
"isInterfaceType",{enumerable:!0,get:function(){return n.isInterfaceType}}),Object.defineProperty(e,"isIntrospectionType",{enumerable:!0,get:function(){return a.
isIntrospectionType}}),Object.defineProperty(e,"isLeafType",{enumerable:!0,get:function(){return n.isLeafType}}),Object.defineProperty(e,"isListType",{enumerable:!0,
get:function(){return n.isListType}}),Object.defineProperty(e,"isNamedType",{enumerable:!0,get:function(){return n.isNamedType}}),Object.defineProperty(e,"isNon\
NullType",{enumerable:!0,get:function(){return n.isNonNullType}}),Object.defineProperty(e,"isNullableType",{enumerable:!0,get:function(){return n.isNullableType}}),
Object.defineProperty(e,"isObjectType",{enumerable:!0,get:function(){return n.isObjectType}}),Object.defineProperty(e,"isOutputType",{enumerable:!0,get:function(){
return n.isOutputType}}),Object.defineProperty(e,"isRequiredArgument",{enumerable:!0,get:function(){return n.isRequiredArgument}}),Object.defineProperty(e,"isRe\
quiredInputField",{enumerable:!0,get:function(){return n.isRequiredInputField}}),Object.defineProperty(e,"isScalarType",{enumerable:!0,get:function(){return n.isScalarType}}),
Object.defineProperty(e,"isSchema",{enumerable:!0,get:function(){return t.isSchema}}),Object.defineProperty(e,"isSpecifiedDirective",{enumerable:!0,get:function(){
return r.isSpecifiedDirective}}),Object.defineProperty(e,"isSpecifiedScalarType",{enumerable:!0,get:function(){return i.isSpecifiedScalarType}}),Object.defineProperty(
e,"isType",{enumerable:!0,get:function(){return n.isType}}),Object.defineProperty(e,"isUnionType",{enumerable:!0,get:function(){return n.isUnionType}}),Object.defineProperty(
e,"isWrappingType",{enumerable:!0,get:function(){return n.isWrappingType}}),Object.defineProperty(e,"resolveObjMapThunk",{enumerable:!0,get:function(){return n.
resolveObjMapThunk}}),Object.defineProperty(e,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return n.resolveReadonlyArrayThunk}}),Object.defineProperty(
e,"specifiedDirectives",{enumerable:!0,get:function(){return r.specifiedDirectives}}),Object.defineProperty(e,"specifiedScalarTypes",{enumerable:!0,get:function(){
return i.specifiedScalarTypes}}),Object.defineProperty(e,"validateSchema",{enumerable:!0,get:function(){return o.validateSchema}});var t=Lt(),n=pe(),r=ze(),i=lt(),
a=tt(),o=In(),l=bn()}),Xo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),Object.defineProperty(e,"BREAK",{enumerable:!0,get:function(){return p.
BREAK}}),Object.defineProperty(e,"DirectiveLocation",{enumerable:!0,get:function(){return h.DirectiveLocation}}),Object.defineProperty(e,"Kind",{enumerable:!0,get:function(){
return i.Kind}}),Object.defineProperty(e,"Lexer",{enumerable:!0,get:function(){return o.Lexer}}),Object.defineProperty(e,"Location",{enumerable:!0,get:function(){
return d.Location}}),Object.defineProperty(e,"OperationTypeNode",{enumerable:!0,get:function(){return d.OperationTypeNode}}),Object.defineProperty(e,"Source",{enumerable:!0,
get:function(){return t.Source}}),Object.defineProperty(e,"Token",{enumerable:!0,get:function(){return d.Token}}),Object.defineProperty(e,"TokenKind",{enumerable:!0,
get:function(){return a.TokenKind}}),Object.defineProperty(e,"getEnterLeaveForKind",{enumerable:!0,get:function(){return p.getEnterLeaveForKind}}),Object.defineProperty(
e,"getLocation",{enumerable:!0,get:function(){return n.getLocation}}),Object.defineProperty(e,"getVisitFn",{enumerable:!0,get:function(){return p.getVisitFn}}),
Object.defineProperty(e,"isConstValueNode",{enumerable:!0,get:function(){return u.isConstValueNode}}),Object.defineProperty(e,"isDefinitionNode",{enumerable:!0,
get:function(){return u.isDefinitionNode}}),Object.defineProperty(e,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return u.isExecutableDefinitionNode}}),
Object.defineProperty(e,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return u.isSchemaCoordinateNode}}),Object.defineProperty(e,"isSelectionNode",{enumerable:!0,
get:function(){return u.isSelectionNode}}),Object.defineProperty(e,"isTypeDefinitionNode",{enumerable:!0,get:function(){return u.isTypeDefinitionNode}}),Object.
defineProperty(e,"isTypeExtensionNode",{enumerable:!0,get:function(){return u.isTypeExtensionNode}}),Object.defineProperty(e,"isTypeNode",{enumerable:!0,get:function(){
return u.isTypeNode}}),Object.defineProperty(e,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return u.isTypeSystemDefinitionNode}}),Object.defineProperty(
e,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return u.isTypeSystemExtensionNode}}),Object.defineProperty(e,"isValueNode",{enumerable:!0,get:function(){
return u.isValueNode}}),Object.defineProperty(e,"parse",{enumerable:!0,get:function(){return l.parse}}),Object.defineProperty(e,"parseConstValue",{enumerable:!0,
get:function(){return l.parseConstValue}}),Object.defineProperty(e,"parseSchemaCoordinate",{enumerable:!0,get:function(){return l.parseSchemaCoordinate}}),Object.
defineProperty(e,"parseType",{enumerable:!0,get:function(){return l.parseType}}),Object.defineProperty(e,"parseValue",{enumerable:!0,get:function(){return l.parseValue}}),
Object.defineProperty(e,"print",{enumerable:!0,get:function(){return s.print}}),Object.defineProperty(e,"printLocation",{enumerable:!0,get:function(){return r.printLocation}}),
Object.defineProperty(e,"printSourceLocation",{enumerable:!0,get:function(){return r.printSourceLocation}}),Object.defineProperty(e,"visit",{enumerable:!0,get:function(){
return p.visit}}),Object.defineProperty(e,"visitInParallel",{enumerable:!0,get:function(){return p.visitInParallel}});var t=tr(),n=er(),r=Wr(),i=ce(),a=Xt(),o=yn(),
l=At(),s=et(),p=Ht(),d=Ye(),u=Pt(),h=zt()}),Ho=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isAsyncIterable=t;function t(n){return typeof n?.[Symbol.
asyncIterator]=="function"}}),Jo=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.mapAsyncIterator=t;function t(n,r){let i=n[Symbol.asyncIterator]();
async function a(l){if(l.done)return l;try{return{value:await r(l.value),done:!1}}catch(s){throw await o(),s}}async function o(){if(typeof i.return=="function")
try{await i.return()}catch{}}return{async next(){return a(await i.next())},async return(){return typeof i.return=="function"?a(await i.return()):{value:void 0,done:!0}},
async throw(l){if(typeof i.throw=="function")return a(await i.throw(l));throw await o(),l},[Symbol.asyncIterator](){return this}}}}),Wo=$(e=>{"use strict";Object.
defineProperty(e,"__esModule",{value:!0}),e.createSourceEventStream=f,e.subscribe=u;var t=Ve(),n=fe(),r=Ho(),i=Nn(),a=re(),o=ur(),l=sr(),s=wn(),p=Jo(),d=Jt();async function u(_){
arguments.length<2||(0,t.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");let v=await f(_);if(!(0,r.
isAsyncIterable)(v))return v;let c=m=>(0,s.execute)({..._,rootValue:m});return(0,p.mapAsyncIterator)(v,c)}function h(_){let v=_[0];return v&&"document"in v?v:{schema:v,
document:_[1],rootValue:_[2],contextValue:_[3],variableValues:_[4],operationName:_[5],subscribeFieldResolver:_[6]}}async function f(..._){let v=h(_),{schema:c,document:m,
variableValues:g}=v;(0,s.assertValidExecutionArguments)(c,m,g);let N=(0,s.buildExecutionContext)(v);if(!("schema"in N))return{errors:N};try{let w=await y(N);if(!(0,r.
isAsyncIterable)(w))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,n.inspect)(w)}.`);return w}catch(w){if(w instanceof a.GraphQLError)
return{errors:[w]};throw w}}async function y(_){let{schema:v,fragments:c,operation:m,variableValues:g,rootValue:N}=_,w=v.getSubscriptionType();if(w==null)throw new a.
GraphQLError("Schema is not configured to execute subscription operation.",{nodes:m});let T=(0,l.collectFields)(v,c,g,w,m.selectionSet),[x,K]=[...T.entries()][0],
M=(0,s.getFieldDef)(v,w,K[0]);if(!M){let D=K[0].name.value;throw new a.GraphQLError(`The subscription field "${D}" is not defined.`,{nodes:K})}let S=(0,i.addPath)(
void 0,x,w.name),j=(0,s.buildResolveInfo)(_,M,K,w,S);try{var k;let D=(0,d.getArgumentValues)(M,K[0],g),b=_.contextValue,O=await((k=M.subscribe)!==null&&k!==void 0?
k:_.subscribeFieldResolver)(N,D,b,j);if(O instanceof Error)throw O;return O}catch(D){throw(0,o.locatedError)(D,K,(0,i.pathToArray)(S))}}}),Zo=$(e=>{"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),Object.defineProperty(e,"createSourceEventStream",{enumerable:!0,get:function(){return r.createSourceEventStream}}),
Object.defineProperty(e,"defaultFieldResolver",{enumerable:!0,get:function(){return n.defaultFieldResolver}}),Object.defineProperty(e,"defaultTypeResolver",{enumerable:!0,
get:function(){return n.defaultTypeResolver}}),Object.defineProperty(e,"execute",{enumerable:!0,get:function(){return n.execute}}),Object.defineProperty(e,"exec\
uteSync",{enumerable:!0,get:function(){return n.executeSync}}),Object.defineProperty(e,"getArgumentValues",{enumerable:!0,get:function(){return i.getArgumentValues}}),
Object.defineProperty(e,"getDirectiveValues",{enumerable:!0,get:function(){return i.getDirectiveValues}}),Object.defineProperty(e,"getVariableValues",{enumerable:!0,
get:function(){return i.getVariableValues}}),Object.defineProperty(e,"responsePathAsArray",{enumerable:!0,get:function(){return t.pathToArray}}),Object.defineProperty(
e,"subscribe",{enumerable:!0,get:function(){return r.subscribe}});var t=Nn(),n=wn(),r=Wo(),i=Jt()}),es=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{
value:!0}),e.NoDeprecatedCustomRule=i;var t=Ue(),n=re(),r=pe();function i(a){return{Field(o){let l=a.getFieldDef(),s=l?.deprecationReason;if(l&&s!=null){let p=a.
getParentType();p!=null||(0,t.invariant)(!1),a.reportError(new n.GraphQLError(`The field ${p.name}.${l.name} is deprecated. ${s}`,{nodes:o}))}},Argument(o){let l=a.
getArgument(),s=l?.deprecationReason;if(l&&s!=null){let p=a.getDirective();if(p!=null)a.reportError(new n.GraphQLError(`Directive "@${p.name}" argument "${l.name}\
" is deprecated. ${s}`,{nodes:o}));else{let d=a.getParentType(),u=a.getFieldDef();d!=null&&u!=null||(0,t.invariant)(!1),a.reportError(new n.GraphQLError(`Field \
"${d.name}.${u.name}" argument "${l.name}" is deprecated. ${s}`,{nodes:o}))}}},ObjectField(o){let l=(0,r.getNamedType)(a.getParentInputType());if((0,r.isInputObjectType)(
l)){let s=l.getFields()[o.name.value],p=s?.deprecationReason;p!=null&&a.reportError(new n.GraphQLError(`The input field ${l.name}.${s.name} is deprecated. ${p}`,
{nodes:o}))}},EnumValue(o){let l=a.getEnumValue(),s=l?.deprecationReason;if(l&&s!=null){let p=(0,r.getNamedType)(a.getInputType());p!=null||(0,t.invariant)(!1),
a.reportError(new n.GraphQLError(`The enum value "${p.name}.${l.name}" is deprecated. ${s}`,{nodes:o}))}}}}}),ts=$(e=>{"use strict";Object.defineProperty(e,"__e\
sModule",{value:!0}),e.NoSchemaIntrospectionCustomRule=i;var t=re(),n=pe(),r=tt();function i(a){return{Field(o){let l=(0,n.getNamedType)(a.getType());l&&(0,r.isIntrospectionType)(
l)&&a.reportError(new t.GraphQLError(`GraphQL introspection has been disabled, but the requested query contained the field "${o.name.value}".`,{nodes:o}))}}}}),
ns=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),Object.defineProperty(e,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return i.
ExecutableDefinitionsRule}}),Object.defineProperty(e,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return a.FieldsOnCorrectTypeRule}}),Object.defineProperty(
e,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return o.FragmentsOnCompositeTypesRule}}),Object.defineProperty(e,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return l.KnownArgumentNamesRule}}),Object.defineProperty(e,"KnownDirectivesRule",{enumerable:!0,get:function(){return s.KnownDirectivesRule}}),Object.
defineProperty(e,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return p.KnownFragmentNamesRule}}),Object.defineProperty(e,"KnownTypeNamesRule",{enumerable:!0,
get:function(){return d.KnownTypeNamesRule}}),Object.defineProperty(e,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return u.LoneAnonymousOperationRule}}),
Object.defineProperty(e,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return O.LoneSchemaDefinitionRule}}),Object.defineProperty(e,"MaxIntrospectionD\
epthRule",{enumerable:!0,get:function(){return b.MaxIntrospectionDepthRule}}),Object.defineProperty(e,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return U.
NoDeprecatedCustomRule}}),Object.defineProperty(e,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return h.NoFragmentCyclesRule}}),Object.defineProperty(e,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return q.NoSchemaIntrospectionCustomRule}}),Object.defineProperty(e,"NoUndefinedVariablesRule",{
enumerable:!0,get:function(){return f.NoUndefinedVariablesRule}}),Object.defineProperty(e,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return y.NoUnusedFragmentsRule}}),
Object.defineProperty(e,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return _.NoUnusedVariablesRule}}),Object.defineProperty(e,"OverlappingFieldsCanBeM\
ergedRule",{enumerable:!0,get:function(){return v.OverlappingFieldsCanBeMergedRule}}),Object.defineProperty(e,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){
return c.PossibleFragmentSpreadsRule}}),Object.defineProperty(e,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return R.PossibleTypeExtensionsRule}}),
Object.defineProperty(e,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return m.ProvidedRequiredArgumentsRule}}),Object.defineProperty(e,"ScalarL\
eafsRule",{enumerable:!0,get:function(){return g.ScalarLeafsRule}}),Object.defineProperty(e,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return N.
SingleFieldSubscriptionsRule}}),Object.defineProperty(e,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return G.UniqueArgumentDefinitionNamesRule}}),
Object.defineProperty(e,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return w.UniqueArgumentNamesRule}}),Object.defineProperty(e,"UniqueDirectiveName\
sRule",{enumerable:!0,get:function(){return Q.UniqueDirectiveNamesRule}}),Object.defineProperty(e,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return T.UniqueDirectivesPerLocationRule}}),Object.defineProperty(e,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return A.UniqueEnumValueNamesRule}}),
Object.defineProperty(e,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return P.UniqueFieldDefinitionNamesRule}}),Object.defineProperty(e,"Uniqu\
eFragmentNamesRule",{enumerable:!0,get:function(){return x.UniqueFragmentNamesRule}}),Object.defineProperty(e,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return K.UniqueInputFieldNamesRule}}),Object.defineProperty(e,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return M.UniqueOperationNamesRule}}),Object.
defineProperty(e,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return L.UniqueOperationTypesRule}}),Object.defineProperty(e,"UniqueTypeNamesRule",{enumerable:!0,
get:function(){return E.UniqueTypeNamesRule}}),Object.defineProperty(e,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return S.UniqueVariableNamesRule}}),
Object.defineProperty(e,"ValidationContext",{enumerable:!0,get:function(){return n.ValidationContext}}),Object.defineProperty(e,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return j.ValuesOfCorrectTypeRule}}),Object.defineProperty(e,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return k.VariablesAreInputTypesRule}}),
Object.defineProperty(e,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return D.VariablesInAllowedPositionRule}}),Object.defineProperty(e,"recom\
mendedRules",{enumerable:!0,get:function(){return r.recommendedRules}}),Object.defineProperty(e,"specifiedRules",{enumerable:!0,get:function(){return r.specifiedRules}}),
Object.defineProperty(e,"validate",{enumerable:!0,get:function(){return t.validate}});var t=Sn(),n=$i(),r=Fi(),i=ei(),a=ti(),o=ni(),l=ri(),s=ii(),p=ai(),d=oi(),
u=si(),h=ci(),f=pi(),y=di(),_=fi(),v=mi(),c=hi(),m=_i(),g=gi(),N=Ti(),w=Ii(),T=Oi(),x=Di(),K=ji(),M=Ri(),S=Pi(),j=ki(),k=xi(),D=Ci(),b=ui(),O=li(),L=Ai(),E=Li(),
A=Si(),P=wi(),G=Ei(),Q=Ni(),R=yi(),U=es(),q=ts()}),rs=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),Object.defineProperty(e,"GraphQLError",
{enumerable:!0,get:function(){return t.GraphQLError}}),Object.defineProperty(e,"formatError",{enumerable:!0,get:function(){return t.formatError}}),Object.defineProperty(
e,"locatedError",{enumerable:!0,get:function(){return r.locatedError}}),Object.defineProperty(e,"printError",{enumerable:!0,get:function(){return t.printError}}),
Object.defineProperty(e,"syntaxError",{enumerable:!0,get:function(){return n.syntaxError}});var t=re(),n=fn(),r=ur()}),Mi=$(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.getIntrospectionQuery=t;function t(n){let r={descriptions:!0,specifiedByUrl:!1,directiveIsRepeatable:!1,schemaDescription:!1,inputValueDeprecation:!1,
experimentalDirectiveDeprecation:!1,oneOf:!1,typeDepth:9,...n},i=r.descriptions?"description":"",a=r.specifiedByUrl?"specifiedByURL":"",o=r.directiveIsRepeatable?
"isRepeatable":"",l=r.schemaDescription?i:"";function s(h){return r.inputValueDeprecation?h:""}function p(h){return r.experimentalDirectiveDeprecation?h:""}let d=r.
oneOf?"isOneOf":"";function u(h,f){if(h<=0)return"";if(h>100)throw new Error("Please set typeDepth to a reasonable value between 0 and 100; the default is 9.");
return`
${f}ofType {
${f}  name
${f}  kind${u(h-1,f+"  ")}
${f}}`}return`
    query IntrospectionQuery {
      __schema {
        ${l}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${p("(includeDeprecated: true)")} {
          name
          ${i}
          ${o}
          ${p("isDeprecated")}
          ${p("deprecationReason")}
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
      ${i}
      ${a}
      ${d}
      fields(includeDeprecated: true) {
        name
        ${i}
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
        ${i}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${i}
      type { ...TypeRef }
      defaultValue
      ${s("isDeprecated")}
      ${s("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${u(r.typeDepth,"      ")}
    }
  `}}),is=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.getOperationAST=n;var t=ce();function n(r,i){let a=null;for(let l of r.definitions)
if(l.kind===t.Kind.OPERATION_DEFINITION){var o;if(i==null){if(a)return null;a=l}else if(((o=l.name)===null||o===void 0?void 0:o.value)===i)return l}return a}}),
as=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.getOperationRootType=n;var t=re();function n(r,i){if(i.operation==="query"){let a=r.getQueryType();
if(!a)throw new t.GraphQLError("Schema does not define the required query root type.",{nodes:i});return a}if(i.operation==="mutation"){let a=r.getMutationType();
if(!a)throw new t.GraphQLError("Schema is not configured for mutations.",{nodes:i});return a}if(i.operation==="subscription"){let a=r.getSubscriptionType();if(!a)
throw new t.GraphQLError("Schema is not configured for subscriptions.",{nodes:i});return a}throw new t.GraphQLError("Can only have query, mutation and subscript\
ion operations.",{nodes:i})}}),os=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.introspectionFromSchema=a;var t=Ue(),n=At(),r=wn(),i=Mi();
function a(o,l){let s={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...l},
p=(0,n.parse)((0,i.getIntrospectionQuery)(s)),d=(0,r.executeSync)({schema:o,document:p});return!d.errors&&d.data||(0,t.invariant)(!1),d.data}}),ss=$(e=>{"use st\
rict";Object.defineProperty(e,"__esModule",{value:!0}),e.buildClientSchema=h;var t=Ve(),n=fe(),r=st(),i=gn(),a=At(),o=pe(),l=ze(),s=tt(),p=lt(),d=Lt(),u=On();function h(f,y){
(0,r.isObjectLike)(f)&&(0,r.isObjectLike)(f.__schema)||(0,t.devAssert)(!1,`Invalid or incomplete introspection result. Ensure that you are passing "data" proper\
ty of introspection response and no "errors" was returned alongside: ${(0,n.inspect)(f)}.`);let _=f.__schema,v=(0,i.keyValMap)(_.types,R=>R.name,R=>M(R));for(let R of[
...p.specifiedScalarTypes,...s.introspectionTypes])v[R.name]&&(v[R.name]=R);let c=_.queryType?x(_.queryType):null,m=_.mutationType?x(_.mutationType):null,g=_.subscriptionType?
x(_.subscriptionType):null,N=_.directives?_.directives.map(Q):[];return new d.GraphQLSchema({description:_.description,query:c,mutation:m,subscription:g,types:Object.
values(v),directives:N,assumeValid:y?.assumeValid});function w(R){if(R.kind===s.TypeKind.LIST){let U=R.ofType;if(!U)throw new Error("Decorated type deeper than \
introspection query.");return new o.GraphQLList(w(U))}if(R.kind===s.TypeKind.NON_NULL){let U=R.ofType;if(!U)throw new Error("Decorated type deeper than introspe\
ction query.");let q=w(U);return new o.GraphQLNonNull((0,o.assertNullableType)(q))}return T(R)}function T(R){let U=R.name;if(!U)throw new Error(`Unknown type re\
ference: ${(0,n.inspect)(R)}.`);let q=v[U];if(!q)throw new Error(`Invalid or incomplete schema, unknown type: ${U}. Ensure that a full introspection query is us\
ed in order to build a client schema.`);return q}function x(R){return(0,o.assertObjectType)(T(R))}function K(R){return(0,o.assertInterfaceType)(T(R))}function M(R){
if(R!=null&&R.name!=null&&R.kind!=null)switch(R.kind){case s.TypeKind.SCALAR:return S(R);case s.TypeKind.OBJECT:return k(R);case s.TypeKind.INTERFACE:return D(R);case s.
TypeKind.UNION:return b(R);case s.TypeKind.ENUM:return O(R);case s.TypeKind.INPUT_OBJECT:return L(R)}let U=(0,n.inspect)(R);throw new Error(`Invalid or incomple\
te introspection result. Ensure that a full introspection query is used in order to build a client schema: ${U}.`)}function S(R){return new o.GraphQLScalarType(
{name:R.name,description:R.description,specifiedByURL:R.specifiedByURL})}function j(R){if(R.interfaces===null&&R.kind===s.TypeKind.INTERFACE)return[];if(!R.interfaces){
let U=(0,n.inspect)(R);throw new Error(`Introspection result missing interfaces: ${U}.`)}return R.interfaces.map(K)}function k(R){return new o.GraphQLObjectType(
{name:R.name,description:R.description,interfaces:()=>j(R),fields:()=>E(R)})}function D(R){return new o.GraphQLInterfaceType({name:R.name,description:R.description,
interfaces:()=>j(R),fields:()=>E(R)})}function b(R){if(!R.possibleTypes){let U=(0,n.inspect)(R);throw new Error(`Introspection result missing possibleTypes: ${U}\
.`)}return new o.GraphQLUnionType({name:R.name,description:R.description,types:()=>R.possibleTypes.map(x)})}function O(R){if(!R.enumValues){let U=(0,n.inspect)(
R);throw new Error(`Introspection result missing enumValues: ${U}.`)}return new o.GraphQLEnumType({name:R.name,description:R.description,values:(0,i.keyValMap)(
R.enumValues,U=>U.name,U=>({description:U.description,deprecationReason:U.deprecationReason}))})}function L(R){if(!R.inputFields){let U=(0,n.inspect)(R);throw new Error(
`Introspection result missing inputFields: ${U}.`)}return new o.GraphQLInputObjectType({name:R.name,description:R.description,fields:()=>P(R.inputFields),isOneOf:R.
isOneOf})}function E(R){if(!R.fields)throw new Error(`Introspection result missing fields: ${(0,n.inspect)(R)}.`);return(0,i.keyValMap)(R.fields,U=>U.name,A)}function A(R){
let U=w(R.type);if(!(0,o.isOutputType)(U)){let q=(0,n.inspect)(U);throw new Error(`Introspection must provide output type for fields, but received: ${q}.`)}if(!R.
args){let q=(0,n.inspect)(R);throw new Error(`Introspection result missing field args: ${q}.`)}return{description:R.description,deprecationReason:R.deprecationReason,
type:U,args:P(R.args)}}function P(R){return(0,i.keyValMap)(R,U=>U.name,G)}function G(R){let U=w(R.type);if(!(0,o.isInputType)(U)){let ee=(0,n.inspect)(U);throw new Error(
`Introspection must provide input type for arguments, but received: ${ee}.`)}let q=R.defaultValue!=null?(0,u.valueFromAST)((0,a.parseValue)(R.defaultValue),U):void 0;
return{description:R.description,type:U,defaultValue:q,deprecationReason:R.deprecationReason}}function Q(R){if(!R.args){let U=(0,n.inspect)(R);throw new Error(`\
Introspection result missing directive args: ${U}.`)}if(!R.locations){let U=(0,n.inspect)(R);throw new Error(`Introspection result missing directive locations: ${U}\
.`)}return new l.GraphQLDirective({name:R.name,description:R.description,isRepeatable:R.isRepeatable,deprecationReason:R.deprecationReason,locations:R.locations.
slice(),args:P(R.args)})}}}),Gi=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.extendSchema=v,e.extendSchemaImpl=c;var t=Ve(),n=fe(),r=Ue(),
i=Tt(),a=nr(),o=ce(),l=Pt(),s=pe(),p=ze(),d=tt(),u=lt(),h=Lt(),f=Sn(),y=Jt(),_=On();function v(T,x,K){(0,h.assertSchema)(T),x!=null&&x.kind===o.Kind.DOCUMENT||(0,t.
devAssert)(!1,"Must provide valid Document AST."),K?.assumeValid!==!0&&K?.assumeValidSDL!==!0&&(0,f.assertValidSDLExtension)(x,T);let M=T.toConfig(),S=c(M,x,K);
return M===S?T:new h.GraphQLSchema(S)}function c(T,x,K){var M,S,j,k;let D=[],b=Object.create(null),O=Object.create(null),L=[],E,A=[];for(let C of x.definitions)
if(C.kind===o.Kind.SCHEMA_DEFINITION)E=C;else if(C.kind===o.Kind.SCHEMA_EXTENSION)A.push(C);else if((0,l.isTypeDefinitionNode)(C))D.push(C);else if((0,l.isTypeExtensionNode)(
C)){let W=C.name.value,Y=b[W];b[W]=Y?Y.concat([C]):[C]}else if(C.kind===o.Kind.DIRECTIVE_DEFINITION)L.push(C);else if(C.kind===o.Kind.DIRECTIVE_EXTENSION){let W=C.
name.value,Y=O[W];O[W]=Y?Y.concat([C]):[C]}if(Object.keys(b).length===0&&D.length===0&&Object.keys(O).length===0&&L.length===0&&A.length===0&&E==null)return T;let P=Object.
create(null);for(let C of T.types)P[C.name]=F(C);for(let C of D){var G;let W=C.name.value;P[W]=(G=m[W])!==null&&G!==void 0?G:dn(C)}let Q=Object.create(null);for(let C of T.
directives)Q[C.name]=he(C);let R={query:T.query&&ee(T.query),mutation:T.mutation&&ee(T.mutation),subscription:T.subscription&&ee(T.subscription),...E&&ue([E]),...ue(
A)},U=Object.values(Q);return{description:(M=E)===null||M===void 0||(S=M.description)===null||S===void 0?void 0:S.value,...R,types:Object.values(P),directives:[
...U.map(ae),...L.map(we)],extensions:Object.create(null),astNode:(j=E)!==null&&j!==void 0?j:T.astNode,extensionASTNodes:T.extensionASTNodes.concat(A),assumeValid:(k=
K?.assumeValid)!==null&&k!==void 0?k:!1};function q(C){return(0,s.isListType)(C)?new s.GraphQLList(q(C.ofType)):(0,s.isNonNullType)(C)?new s.GraphQLNonNull(q(C.
ofType)):ee(C)}function ee(C){return P[C.name]}function ae(C){let W=C.toConfig();return new p.GraphQLDirective({...W,args:(0,a.mapValue)(W.args,me)})}function F(C){
if((0,d.isIntrospectionType)(C)||(0,u.isSpecifiedScalarType)(C))return C;if((0,s.isScalarType)(C))return H(C);if((0,s.isObjectType)(C))return te(C);if((0,s.isInterfaceType)(
C))return z(C);if((0,s.isUnionType)(C))return Z(C);if((0,s.isEnumType)(C))return X(C);if((0,s.isInputObjectType)(C))return V(C);(0,r.invariant)(!1,"Unexpected t\
ype: "+(0,n.inspect)(C))}function V(C){var W;let Y=C.toConfig(),J=(W=b[Y.name])!==null&&W!==void 0?W:[];return new s.GraphQLInputObjectType({...Y,fields:()=>({...(0,a.
mapValue)(Y.fields,de=>({...de,type:q(de.type)})),...mt(J)}),extensionASTNodes:Y.extensionASTNodes.concat(J)})}function X(C){var W;let Y=C.toConfig(),J=(W=b[C.name])!==
null&&W!==void 0?W:[];return new s.GraphQLEnumType({...Y,values:{...Y.values,...vt(J)},extensionASTNodes:Y.extensionASTNodes.concat(J)})}function H(C){var W;let Y=C.
toConfig(),J=(W=b[Y.name])!==null&&W!==void 0?W:[],de=Y.specifiedByURL;for(let oe of J){var Ee;de=(Ee=N(oe))!==null&&Ee!==void 0?Ee:de}return new s.GraphQLScalarType(
{...Y,specifiedByURL:de,extensionASTNodes:Y.extensionASTNodes.concat(J)})}function te(C){var W;let Y=C.toConfig(),J=(W=b[Y.name])!==null&&W!==void 0?W:[];return new s.
GraphQLObjectType({...Y,interfaces:()=>[...C.getInterfaces().map(ee),...Ze(J)],fields:()=>({...(0,a.mapValue)(Y.fields,ie),...$e(J)}),extensionASTNodes:Y.extensionASTNodes.
concat(J)})}function z(C){var W;let Y=C.toConfig(),J=(W=b[Y.name])!==null&&W!==void 0?W:[];return new s.GraphQLInterfaceType({...Y,interfaces:()=>[...C.getInterfaces().
map(ee),...Ze(J)],fields:()=>({...(0,a.mapValue)(Y.fields,ie),...$e(J)}),extensionASTNodes:Y.extensionASTNodes.concat(J)})}function Z(C){var W;let Y=C.toConfig(),
J=(W=b[Y.name])!==null&&W!==void 0?W:[];return new s.GraphQLUnionType({...Y,types:()=>[...C.getTypes().map(ee),...Ce(J)],extensionASTNodes:Y.extensionASTNodes.concat(
J)})}function ie(C){return{...C,type:q(C.type),args:C.args&&(0,a.mapValue)(C.args,me)}}function me(C){return{...C,type:q(C.type)}}function ue(C){let W={};for(let J of C){
var Y;let de=(Y=J.operationTypes)!==null&&Y!==void 0?Y:[];for(let Ee of de)W[Ee.operation]=be(Ee.type)}return W}function he(C){var W,Y;let J=C.toConfig(),de=(W=
O[J.name])!==null&&W!==void 0?W:[],Ee=(Y=J.deprecationReason)!==null&&Y!==void 0?Y:de.map(oe=>g(oe)).find(oe=>oe!=null);return new p.GraphQLDirective({...J,deprecationReason:Ee,
extensionASTNodes:J.extensionASTNodes.concat(de)})}function be(C){var W;let Y=C.name.value,J=(W=m[Y])!==null&&W!==void 0?W:P[Y];if(J===void 0)throw new Error(`U\
nknown type: "${Y}".`);return J}function ye(C){return C.kind===o.Kind.LIST_TYPE?new s.GraphQLList(ye(C.type)):C.kind===o.Kind.NON_NULL_TYPE?new s.GraphQLNonNull(
ye(C.type)):be(C)}function we(C){var W,Y,J;let de=(W=O[C.name.value])!==null&&W!==void 0?W:[],Ee=(Y=g(C))!==null&&Y!==void 0?Y:de.map(oe=>g(oe)).find(oe=>oe!=null);
return new p.GraphQLDirective({name:C.name.value,description:(J=C.description)===null||J===void 0?void 0:J.value,locations:C.locations.map(({value:oe})=>oe),isRepeatable:C.
repeatable,args:Ge(C.arguments),deprecationReason:Ee,astNode:C,extensionASTNodes:de})}function $e(C){let W=Object.create(null);for(let de of C){var Y;let Ee=(Y=
de.fields)!==null&&Y!==void 0?Y:[];for(let oe of Ee){var J;W[oe.name.value]={type:ye(oe.type),description:(J=oe.description)===null||J===void 0?void 0:J.value,args:Ge(
oe.arguments),deprecationReason:g(oe),astNode:oe}}}return W}function Ge(C){let W=C??[],Y=Object.create(null);for(let de of W){var J;let Ee=ye(de.type);Y[de.name.
value]={type:Ee,description:(J=de.description)===null||J===void 0?void 0:J.value,defaultValue:(0,_.valueFromAST)(de.defaultValue,Ee),deprecationReason:g(de),astNode:de}}
return Y}function mt(C){let W=Object.create(null);for(let de of C){var Y;let Ee=(Y=de.fields)!==null&&Y!==void 0?Y:[];for(let oe of Ee){var J;let ot=ye(oe.type);
W[oe.name.value]={type:ot,description:(J=oe.description)===null||J===void 0?void 0:J.value,defaultValue:(0,_.valueFromAST)(oe.defaultValue,ot),deprecationReason:g(
oe),astNode:oe}}}return W}function vt(C){let W=Object.create(null);for(let de of C){var Y;let Ee=(Y=de.values)!==null&&Y!==void 0?Y:[];for(let oe of Ee){var J;W[oe.
name.value]={description:(J=oe.description)===null||J===void 0?void 0:J.value,deprecationReason:g(oe),astNode:oe}}}return W}function Ze(C){return C.flatMap(W=>{
var Y,J;return(Y=(J=W.interfaces)===null||J===void 0?void 0:J.map(be))!==null&&Y!==void 0?Y:[]})}function Ce(C){return C.flatMap(W=>{var Y,J;return(Y=(J=W.types)===
null||J===void 0?void 0:J.map(be))!==null&&Y!==void 0?Y:[]})}function dn(C){var W;let Y=C.name.value,J=(W=b[Y])!==null&&W!==void 0?W:[];switch(C.kind){case o.Kind.
OBJECT_TYPE_DEFINITION:{var de;let qe=[C,...J];return new s.GraphQLObjectType({name:Y,description:(de=C.description)===null||de===void 0?void 0:de.value,interfaces:()=>Ze(
qe),fields:()=>$e(qe),astNode:C,extensionASTNodes:J})}case o.Kind.INTERFACE_TYPE_DEFINITION:{var Ee;let qe=[C,...J];return new s.GraphQLInterfaceType({name:Y,description:(Ee=
C.description)===null||Ee===void 0?void 0:Ee.value,interfaces:()=>Ze(qe),fields:()=>$e(qe),astNode:C,extensionASTNodes:J})}case o.Kind.ENUM_TYPE_DEFINITION:{var oe;
let qe=[C,...J];return new s.GraphQLEnumType({name:Y,description:(oe=C.description)===null||oe===void 0?void 0:oe.value,values:vt(qe),astNode:C,extensionASTNodes:J})}case o.
Kind.UNION_TYPE_DEFINITION:{var ot;let qe=[C,...J];return new s.GraphQLUnionType({name:Y,description:(ot=C.description)===null||ot===void 0?void 0:ot.value,types:()=>Ce(
qe),astNode:C,extensionASTNodes:J})}case o.Kind.SCALAR_TYPE_DEFINITION:{var jt;return new s.GraphQLScalarType({name:Y,description:(jt=C.description)===null||jt===
void 0?void 0:jt.value,specifiedByURL:N(C),astNode:C,extensionASTNodes:J})}case o.Kind.INPUT_OBJECT_TYPE_DEFINITION:{var qt;let qe=[C,...J];return new s.GraphQLInputObjectType(
{name:Y,description:(qt=C.description)===null||qt===void 0?void 0:qt.value,fields:()=>mt(qe),astNode:C,extensionASTNodes:J,isOneOf:w(C)})}}}}var m=(0,i.keyMap)(
[...u.specifiedScalarTypes,...d.introspectionTypes],T=>T.name);function g(T){return(0,y.getDirectiveValues)(p.GraphQLDeprecatedDirective,T)?.reason}function N(T){
return(0,y.getDirectiveValues)(p.GraphQLSpecifiedByDirective,T)?.url}function w(T){return!!(0,y.getDirectiveValues)(p.GraphQLOneOfDirective,T)}}),ls=$(e=>{"use \
strict";Object.defineProperty(e,"__esModule",{value:!0}),e.buildASTSchema=s,e.buildSchema=p;var t=Ve(),n=ce(),r=At(),i=ze(),a=Lt(),o=Sn(),l=Gi();function s(d,u){
d!=null&&d.kind===n.Kind.DOCUMENT||(0,t.devAssert)(!1,"Must provide valid Document AST."),u?.assumeValid!==!0&&u?.assumeValidSDL!==!0&&(0,o.assertValidSDL)(d);let h={
description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},f=(0,l.extendSchemaImpl)(h,d,u);if(f.astNode==null)
for(let _ of f.types)switch(_.name){case"Query":f.query=_;break;case"Mutation":f.mutation=_;break;case"Subscription":f.subscription=_;break}let y=[...f.directives,
...i.specifiedDirectives.filter(_=>f.directives.every(v=>v.name!==_.name))];return new a.GraphQLSchema({...f,directives:y})}function p(d,u){let h=(0,r.parse)(d,
u);return s(h,{assumeValidSDL:u?.assumeValidSDL,assumeValid:u?.assumeValid})}}),us=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.lexicographicSortSchema=
p;var t=fe(),n=Ue(),r=gn(),i=vn(),a=pe(),o=ze(),l=tt(),s=Lt();function p(f){let y=f.toConfig(),_=(0,r.keyValMap)(u(y.types),M=>M.name,K);return new s.GraphQLSchema(
{...y,types:Object.values(_),directives:u(y.directives).map(g),query:m(y.query),mutation:m(y.mutation),subscription:m(y.subscription)});function v(M){return(0,a.
isListType)(M)?new a.GraphQLList(v(M.ofType)):(0,a.isNonNullType)(M)?new a.GraphQLNonNull(v(M.ofType)):c(M)}function c(M){return _[M.name]}function m(M){return M&&
c(M)}function g(M){let S=M.toConfig();return new o.GraphQLDirective({...S,locations:h(S.locations,j=>j),args:N(S.args)})}function N(M){return d(M,S=>({...S,type:v(
S.type)}))}function w(M){return d(M,S=>({...S,type:v(S.type),args:S.args&&N(S.args)}))}function T(M){return d(M,S=>({...S,type:v(S.type)}))}function x(M){return u(
M).map(c)}function K(M){if((0,a.isScalarType)(M)||(0,l.isIntrospectionType)(M))return M;if((0,a.isObjectType)(M)){let S=M.toConfig();return new a.GraphQLObjectType(
{...S,interfaces:()=>x(S.interfaces),fields:()=>w(S.fields)})}if((0,a.isInterfaceType)(M)){let S=M.toConfig();return new a.GraphQLInterfaceType({...S,interfaces:()=>x(
S.interfaces),fields:()=>w(S.fields)})}if((0,a.isUnionType)(M)){let S=M.toConfig();return new a.GraphQLUnionType({...S,types:()=>x(S.types)})}if((0,a.isEnumType)(
M)){let S=M.toConfig();return new a.GraphQLEnumType({...S,values:d(S.values,j=>j)})}if((0,a.isInputObjectType)(M)){let S=M.toConfig();return new a.GraphQLInputObjectType(
{...S,fields:()=>T(S.fields)})}(0,n.invariant)(!1,"Unexpected type: "+(0,t.inspect)(M))}}function d(f,y){let _=Object.create(null);for(let v of Object.keys(f).sort(
i.naturalCompare))_[v]=y(f[v]);return _}function u(f){return h(f,y=>y.name)}function h(f,y){return f.slice().sort((_,v)=>{let c=y(_),m=y(v);return(0,i.naturalCompare)(
c,m)})}}),cs=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.printIntrospectionSchema=h,e.printSchema=u,e.printType=c;var t=fe(),n=Ue(),r=hn(),
i=ce(),a=et(),o=pe(),l=ze(),s=tt(),p=lt(),d=En();function u(E){return y(E,A=>!(0,l.isSpecifiedDirective)(A),f)}function h(E){return y(E,l.isSpecifiedDirective,s.
isIntrospectionType)}function f(E){return!(0,p.isSpecifiedScalarType)(E)&&!(0,s.isIntrospectionType)(E)}function y(E,A,P){let G=E.getDirectives().filter(A),Q=Object.
values(E.getTypeMap()).filter(P);return[_(E),...G.map(R=>D(R)),...Q.map(R=>c(R))].filter(Boolean).join(`

`)}function _(E){if(E.description==null&&v(E))return;let A=[],P=E.getQueryType();P&&A.push(`  query: ${P.name}`);let G=E.getMutationType();G&&A.push(`  mutation\
: ${G.name}`);let Q=E.getSubscriptionType();return Q&&A.push(`  subscription: ${Q.name}`),L(E)+`schema {
${A.join(`
`)}
}`}function v(E){let A=E.getQueryType();if(A&&A.name!=="Query")return!1;let P=E.getMutationType();if(P&&P.name!=="Mutation")return!1;let G=E.getSubscriptionType();
return!(G&&G.name!=="Subscription")}function c(E){if((0,o.isScalarType)(E))return m(E);if((0,o.isObjectType)(E))return N(E);if((0,o.isInterfaceType)(E))return w(
E);if((0,o.isUnionType)(E))return T(E);if((0,o.isEnumType)(E))return x(E);if((0,o.isInputObjectType)(E))return K(E);(0,n.invariant)(!1,"Unexpected type: "+(0,t.
inspect)(E))}function m(E){return L(E)+`scalar ${E.name}`+O(E)}function g(E){let A=E.getInterfaces();return A.length?" implements "+A.map(P=>P.name).join(" & "):
""}function N(E){return L(E)+`type ${E.name}`+g(E)+M(E)}function w(E){return L(E)+`interface ${E.name}`+g(E)+M(E)}function T(E){let A=E.getTypes(),P=A.length?" \
= "+A.join(" | "):"";return L(E)+"union "+E.name+P}function x(E){let A=E.getValues().map((P,G)=>L(P,"  ",!G)+"  "+P.name+b(P.deprecationReason));return L(E)+`en\
um ${E.name}`+S(A)}function K(E){let A=Object.values(E.getFields()).map((P,G)=>L(P,"  ",!G)+"  "+k(P));return L(E)+`input ${E.name}`+(E.isOneOf?" @oneOf":"")+S(
A)}function M(E){let A=Object.values(E.getFields()).map((P,G)=>L(P,"  ",!G)+"  "+P.name+j(P.args,"  ")+": "+String(P.type)+b(P.deprecationReason));return S(A)}function S(E){
return E.length!==0?` {
`+E.join(`
`)+`
}`:""}function j(E,A=""){return E.length===0?"":E.every(P=>!P.description)?"("+E.map(k).join(", ")+")":`(
`+E.map((P,G)=>L(P,"  "+A,!G)+"  "+A+k(P)).join(`
`)+`
`+A+")"}function k(E){let A=(0,d.astFromValue)(E.defaultValue,E.type),P=E.name+": "+String(E.type);return A&&(P+=` = ${(0,a.print)(A)}`),P+b(E.deprecationReason)}
function D(E){return L(E)+"directive @"+E.name+j(E.args)+b(E.deprecationReason)+(E.isRepeatable?" repeatable":"")+" on "+E.locations.join(" | ")}function b(E){return E==
null?"":E!==l.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,a.print)({kind:i.Kind.STRING,value:E})})`:" @deprecated"}function O(E){return E.specifiedByURL==
null?"":` @specifiedBy(url: ${(0,a.print)({kind:i.Kind.STRING,value:E.specifiedByURL})})`}function L(E,A="",P=!0){let{description:G}=E;if(G==null)return"";let Q=(0,a.
print)({kind:i.Kind.STRING,value:G,block:(0,r.isPrintableAsBlockString)(G)});return(A&&!P?`
`+A:A)+Q.replace(/\n/g,`
`+A)+`
`}}),ps=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.concatAST=n;var t=ce();function n(r){let i=[];for(let a of r)i.push(...a.definitions);
return{kind:t.Kind.DOCUMENT,definitions:i}}}),ds=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.separateOperations=r;var t=ce(),n=Ht();function r(o){
let l=[],s=Object.create(null);for(let d of o.definitions)switch(d.kind){case t.Kind.OPERATION_DEFINITION:l.push(d);break;case t.Kind.FRAGMENT_DEFINITION:s[d.name.
value]=a(d.selectionSet);break;default:}let p=Object.create(null);for(let d of l){let u=new Set;for(let f of a(d.selectionSet))i(u,s,f);let h=d.name?d.name.value:
"";p[h]={kind:t.Kind.DOCUMENT,definitions:o.definitions.filter(f=>f===d||f.kind===t.Kind.FRAGMENT_DEFINITION&&u.has(f.name.value))}}return p}function i(o,l,s){if(!o.
has(s)){o.add(s);let p=l[s];if(p!==void 0)for(let d of p)i(o,l,d)}}function a(o){let l=[];return(0,n.visit)(o,{FragmentSpread(s){l.push(s.name.value)}}),l}}),fs=$(
e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.stripIgnoredCharacters=a;var t=hn(),n=yn(),r=tr(),i=Xt();function a(o){let l=(0,r.isSource)(
o)?o:new r.Source(o),s=l.body,p=new n.Lexer(l),d="",u=!1;for(;p.advance().kind!==i.TokenKind.EOF;){let h=p.token,f=h.kind,y=!(0,n.isPunctuatorTokenKind)(h.kind);
u&&(y||h.kind===i.TokenKind.SPREAD)&&(d+=" ");let _=s.slice(h.start,h.end);f===i.TokenKind.BLOCK_STRING?d+=(0,t.printBlockString)(h.value,{minimize:!0}):d+=_,u=
y}return d}}),ms=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.assertValidName=i,e.isValidNameError=a;var t=Ve(),n=re(),r=bn();function i(o){
let l=a(o);if(l)throw l;return o}function a(o){if(typeof o=="string"||(0,t.devAssert)(!1,"Expected name to be a string."),o.startsWith("__"))return new n.GraphQLError(
`Name "${o}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,r.assertName)(o)}catch(l){return l}}}),hs=$(e=>{"use strict";Object.
defineProperty(e,"__esModule",{value:!0}),e.sortValueNode=r;var t=vn(),n=ce();function r(a){switch(a.kind){case n.Kind.OBJECT:return{...a,fields:i(a.fields)};case n.
Kind.LIST:return{...a,values:a.values.map(r)};case n.Kind.INT:case n.Kind.FLOAT:case n.Kind.STRING:case n.Kind.BOOLEAN:case n.Kind.NULL:case n.Kind.ENUM:case n.
Kind.VARIABLE:return a}}function i(a){return a.map(o=>({...o,value:r(o.value)})).sort((o,l)=>(0,t.naturalCompare)(o.name.value,l.name.value))}}),ys=$(e=>{"use s\
trict";Object.defineProperty(e,"__esModule",{value:!0}),e.DangerousChangeType=e.BreakingChangeType=void 0,e.findBreakingChanges=u,e.findDangerousChanges=h;var t=fe(),
n=Ue(),r=Tt(),i=et(),a=pe(),o=lt(),l=En(),s=hs(),p;e.BreakingChangeType=p,(function(j){j.TYPE_REMOVED="TYPE_REMOVED",j.TYPE_CHANGED_KIND="TYPE_CHANGED_KIND",j.TYPE_REMOVED_FROM_UNION=
"TYPE_REMOVED_FROM_UNION",j.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",j.REQUIRED_INPUT_FIELD_ADDED="REQUIRED_INPUT_FIELD_ADDED",j.IMPLEMENTED_INTERFACE_REMOVED=
"IMPLEMENTED_INTERFACE_REMOVED",j.FIELD_REMOVED="FIELD_REMOVED",j.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",j.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",j.ARG_REMOVED=
"ARG_REMOVED",j.ARG_CHANGED_KIND="ARG_CHANGED_KIND",j.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",j.DIRECTIVE_ARG_REMOVED="DIRECTIVE_ARG_REMOVED",j.REQUIRED_DIRECTIVE_ARG_ADDED=
"REQUIRED_DIRECTIVE_ARG_ADDED",j.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",j.DIRECTIVE_LOCATION_REMOVED="DIRECTIVE_LOCATION_REMOVED"})(p||(e.BreakingChangeType=
p={}));var d;e.DangerousChangeType=d,(function(j){j.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",j.TYPE_ADDED_TO_UNION="TYPE_ADDED_TO_UNION",j.OPTIONAL_INPUT_FIELD_ADDED=
"OPTIONAL_INPUT_FIELD_ADDED",j.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",j.IMPLEMENTED_INTERFACE_ADDED="IMPLEMENTED_INTERFACE_ADDED",j.ARG_DEFAULT_VALUE_CHANGE="A\
RG_DEFAULT_VALUE_CHANGE"})(d||(e.DangerousChangeType=d={}));function u(j,k){return f(j,k).filter(D=>D.type in p)}function h(j,k){return f(j,k).filter(D=>D.type in
d)}function f(j,k){return[..._(j,k),...y(j,k)]}function y(j,k){let D=[],b=S(j.getDirectives(),k.getDirectives());for(let O of b.removed)D.push({type:p.DIRECTIVE_REMOVED,
description:`${O.name} was removed.`});for(let[O,L]of b.persisted){let E=S(O.args,L.args);for(let A of E.added)(0,a.isRequiredArgument)(A)&&D.push({type:p.REQUIRED_DIRECTIVE_ARG_ADDED,
description:`A required arg ${A.name} on directive ${O.name} was added.`});for(let A of E.removed)D.push({type:p.DIRECTIVE_ARG_REMOVED,description:`${A.name} wa\
s removed from ${O.name}.`});O.isRepeatable&&!L.isRepeatable&&D.push({type:p.DIRECTIVE_REPEATABLE_REMOVED,description:`Repeatable flag was removed from ${O.name}\
.`});for(let A of O.locations)L.locations.includes(A)||D.push({type:p.DIRECTIVE_LOCATION_REMOVED,description:`${A} was removed from ${O.name}.`})}return D}function _(j,k){
let D=[],b=S(Object.values(j.getTypeMap()),Object.values(k.getTypeMap()));for(let O of b.removed)D.push({type:p.TYPE_REMOVED,description:(0,o.isSpecifiedScalarType)(
O)?`Standard scalar ${O.name} was removed because it is not referenced anymore.`:`${O.name} was removed.`});for(let[O,L]of b.persisted)(0,a.isEnumType)(O)&&(0,a.
isEnumType)(L)?D.push(...m(O,L)):(0,a.isUnionType)(O)&&(0,a.isUnionType)(L)?D.push(...c(O,L)):(0,a.isInputObjectType)(O)&&(0,a.isInputObjectType)(L)?D.push(...v(
O,L)):(0,a.isObjectType)(O)&&(0,a.isObjectType)(L)?D.push(...N(O,L),...g(O,L)):(0,a.isInterfaceType)(O)&&(0,a.isInterfaceType)(L)?D.push(...N(O,L),...g(O,L)):O.
constructor!==L.constructor&&D.push({type:p.TYPE_CHANGED_KIND,description:`${O.name} changed from ${K(O)} to ${K(L)}.`});return D}function v(j,k){let D=[],b=S(Object.
values(j.getFields()),Object.values(k.getFields()));for(let O of b.added)(0,a.isRequiredInputField)(O)?D.push({type:p.REQUIRED_INPUT_FIELD_ADDED,description:`A \
required field ${O.name} on input type ${j.name} was added.`}):D.push({type:d.OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${O.name} on input type ${j.
name} was added.`});for(let O of b.removed)D.push({type:p.FIELD_REMOVED,description:`${j.name}.${O.name} was removed.`});for(let[O,L]of b.persisted)x(O.type,L.type)||
D.push({type:p.FIELD_CHANGED_KIND,description:`${j.name}.${O.name} changed type from ${String(O.type)} to ${String(L.type)}.`});return D}function c(j,k){let D=[],
b=S(j.getTypes(),k.getTypes());for(let O of b.added)D.push({type:d.TYPE_ADDED_TO_UNION,description:`${O.name} was added to union type ${j.name}.`});for(let O of b.
removed)D.push({type:p.TYPE_REMOVED_FROM_UNION,description:`${O.name} was removed from union type ${j.name}.`});return D}function m(j,k){let D=[],b=S(j.getValues(),
k.getValues());for(let O of b.added)D.push({type:d.VALUE_ADDED_TO_ENUM,description:`${O.name} was added to enum type ${j.name}.`});for(let O of b.removed)D.push(
{type:p.VALUE_REMOVED_FROM_ENUM,description:`${O.name} was removed from enum type ${j.name}.`});return D}function g(j,k){let D=[],b=S(j.getInterfaces(),k.getInterfaces());
for(let O of b.added)D.push({type:d.IMPLEMENTED_INTERFACE_ADDED,description:`${O.name} added to interfaces implemented by ${j.name}.`});for(let O of b.removed)D.
push({type:p.IMPLEMENTED_INTERFACE_REMOVED,description:`${j.name} no longer implements interface ${O.name}.`});return D}function N(j,k){let D=[],b=S(Object.values(
j.getFields()),Object.values(k.getFields()));for(let O of b.removed)D.push({type:p.FIELD_REMOVED,description:`${j.name}.${O.name} was removed.`});for(let[O,L]of b.
persisted)D.push(...w(j,O,L)),T(O.type,L.type)||D.push({type:p.FIELD_CHANGED_KIND,description:`${j.name}.${O.name} changed type from ${String(O.type)} to ${String(
L.type)}.`});return D}function w(j,k,D){let b=[],O=S(k.args,D.args);for(let L of O.removed)b.push({type:p.ARG_REMOVED,description:`${j.name}.${k.name} arg ${L.name}\
 was removed.`});for(let[L,E]of O.persisted)if(!x(L.type,E.type))b.push({type:p.ARG_CHANGED_KIND,description:`${j.name}.${k.name} arg ${L.name} has changed type\
 from ${String(L.type)} to ${String(E.type)}.`});else if(L.defaultValue!==void 0)if(E.defaultValue===void 0)b.push({type:d.ARG_DEFAULT_VALUE_CHANGE,description:`${j.
name}.${k.name} arg ${L.name} defaultValue was removed.`});else{let A=M(L.defaultValue,L.type),P=M(E.defaultValue,E.type);A!==P&&b.push({type:d.ARG_DEFAULT_VALUE_CHANGE,
description:`${j.name}.${k.name} arg ${L.name} has changed defaultValue from ${A} to ${P}.`})}for(let L of O.added)(0,a.isRequiredArgument)(L)?b.push({type:p.REQUIRED_ARG_ADDED,
description:`A required arg ${L.name} on ${j.name}.${k.name} was added.`}):b.push({type:d.OPTIONAL_ARG_ADDED,description:`An optional arg ${L.name} on ${j.name}\
.${k.name} was added.`});return b}function T(j,k){return(0,a.isListType)(j)?(0,a.isListType)(k)&&T(j.ofType,k.ofType)||(0,a.isNonNullType)(k)&&T(j,k.ofType):(0,a.
isNonNullType)(j)?(0,a.isNonNullType)(k)&&T(j.ofType,k.ofType):(0,a.isNamedType)(k)&&j.name===k.name||(0,a.isNonNullType)(k)&&T(j,k.ofType)}function x(j,k){return(0,a.
isListType)(j)?(0,a.isListType)(k)&&x(j.ofType,k.ofType):(0,a.isNonNullType)(j)?(0,a.isNonNullType)(k)&&x(j.ofType,k.ofType)||!(0,a.isNonNullType)(k)&&x(j.ofType,
k):(0,a.isNamedType)(k)&&j.name===k.name}function K(j){if((0,a.isScalarType)(j))return"a Scalar type";if((0,a.isObjectType)(j))return"an Object type";if((0,a.isInterfaceType)(
j))return"an Interface type";if((0,a.isUnionType)(j))return"a Union type";if((0,a.isEnumType)(j))return"an Enum type";if((0,a.isInputObjectType)(j))return"an In\
put type";(0,n.invariant)(!1,"Unexpected type: "+(0,t.inspect)(j))}function M(j,k){let D=(0,l.astFromValue)(j,k);return D!=null||(0,n.invariant)(!1),(0,i.print)(
(0,s.sortValueNode)(D))}function S(j,k){let D=[],b=[],O=[],L=(0,r.keyMap)(j,({name:A})=>A),E=(0,r.keyMap)(k,({name:A})=>A);for(let A of j){let P=E[A.name];P===void 0?
b.push(A):O.push([A,P])}for(let A of k)L[A.name]===void 0&&D.push(A);return{added:D,persisted:O,removed:b}}}),_s=$(e=>{"use strict";Object.defineProperty(e,"__e\
sModule",{value:!0}),e.resolveASTSchemaCoordinate=u,e.resolveSchemaCoordinate=a;var t=fe(),n=ce(),r=At(),i=pe();function a(h,f){return u(h,(0,r.parseSchemaCoordinate)(
f))}function o(h,f){let y=f.name.value,_=h.getType(y);if(_!=null)return{kind:"NamedType",type:_}}function l(h,f){let y=f.name.value,_=h.getType(y);if(!_)throw new Error(
`Expected ${(0,t.inspect)(y)} to be defined as a type in the schema.`);if(!(0,i.isEnumType)(_)&&!(0,i.isInputObjectType)(_)&&!(0,i.isObjectType)(_)&&!(0,i.isInterfaceType)(
_))throw new Error(`Expected ${(0,t.inspect)(y)} to be an Enum, Input Object, Object or Interface type.`);if((0,i.isEnumType)(_)){let m=f.memberName.value,g=_.getValue(
m);return g==null?void 0:{kind:"EnumValue",type:_,enumValue:g}}if((0,i.isInputObjectType)(_)){let m=f.memberName.value,g=_.getFields()[m];return g==null?void 0:
{kind:"InputField",type:_,inputField:g}}let v=f.memberName.value,c=_.getFields()[v];if(c!=null)return{kind:"Field",type:_,field:c}}function s(h,f){let y=f.name.
value,_=h.getType(y);if(_==null)throw new Error(`Expected ${(0,t.inspect)(y)} to be defined as a type in the schema.`);if(!(0,i.isObjectType)(_)&&!(0,i.isInterfaceType)(
_))throw new Error(`Expected ${(0,t.inspect)(y)} to be an object type or interface type.`);let v=f.fieldName.value,c=_.getFields()[v];if(c==null)throw new Error(
`Expected ${(0,t.inspect)(v)} to exist as a field of type ${(0,t.inspect)(y)} in the schema.`);let m=f.argumentName.value,g=c.args.find(N=>N.name===m);if(g!=null)
return{kind:"FieldArgument",type:_,field:c,fieldArgument:g}}function p(h,f){let y=f.name.value,_=h.getDirective(y);if(_)return{kind:"Directive",directive:_}}function d(h,f){
let y=f.name.value,_=h.getDirective(y);if(!_)throw new Error(`Expected ${(0,t.inspect)(y)} to be defined as a directive in the schema.`);let{argumentName:{value:v}}=f,
c=_.args.find(m=>m.name===v);if(c)return{kind:"DirectiveArgument",directive:_,directiveArgument:c}}function u(h,f){switch(f.kind){case n.Kind.TYPE_COORDINATE:return o(
h,f);case n.Kind.MEMBER_COORDINATE:return l(h,f);case n.Kind.ARGUMENT_COORDINATE:return s(h,f);case n.Kind.DIRECTIVE_COORDINATE:return p(h,f);case n.Kind.DIRECTIVE_ARGUMENT_COORDINATE:
return d(h,f)}}}),gs=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),Object.defineProperty(e,"BreakingChangeType",{enumerable:!0,get:function(){
return w.BreakingChangeType}}),Object.defineProperty(e,"DangerousChangeType",{enumerable:!0,get:function(){return w.DangerousChangeType}}),Object.defineProperty(
e,"TypeInfo",{enumerable:!0,get:function(){return y.TypeInfo}}),Object.defineProperty(e,"assertValidName",{enumerable:!0,get:function(){return N.assertValidName}}),
Object.defineProperty(e,"astFromValue",{enumerable:!0,get:function(){return f.astFromValue}}),Object.defineProperty(e,"buildASTSchema",{enumerable:!0,get:function(){
return o.buildASTSchema}}),Object.defineProperty(e,"buildClientSchema",{enumerable:!0,get:function(){return a.buildClientSchema}}),Object.defineProperty(e,"buil\
dSchema",{enumerable:!0,get:function(){return o.buildSchema}}),Object.defineProperty(e,"coerceInputValue",{enumerable:!0,get:function(){return _.coerceInputValue}}),
Object.defineProperty(e,"concatAST",{enumerable:!0,get:function(){return v.concatAST}}),Object.defineProperty(e,"doTypesOverlap",{enumerable:!0,get:function(){return g.
doTypesOverlap}}),Object.defineProperty(e,"extendSchema",{enumerable:!0,get:function(){return l.extendSchema}}),Object.defineProperty(e,"findBreakingChanges",{enumerable:!0,
get:function(){return w.findBreakingChanges}}),Object.defineProperty(e,"findDangerousChanges",{enumerable:!0,get:function(){return w.findDangerousChanges}}),Object.
defineProperty(e,"getIntrospectionQuery",{enumerable:!0,get:function(){return t.getIntrospectionQuery}}),Object.defineProperty(e,"getOperationAST",{enumerable:!0,
get:function(){return n.getOperationAST}}),Object.defineProperty(e,"getOperationRootType",{enumerable:!0,get:function(){return r.getOperationRootType}}),Object.
defineProperty(e,"introspectionFromSchema",{enumerable:!0,get:function(){return i.introspectionFromSchema}}),Object.defineProperty(e,"isEqualType",{enumerable:!0,
get:function(){return g.isEqualType}}),Object.defineProperty(e,"isTypeSubTypeOf",{enumerable:!0,get:function(){return g.isTypeSubTypeOf}}),Object.defineProperty(
e,"isValidNameError",{enumerable:!0,get:function(){return N.isValidNameError}}),Object.defineProperty(e,"lexicographicSortSchema",{enumerable:!0,get:function(){
return s.lexicographicSortSchema}}),Object.defineProperty(e,"printIntrospectionSchema",{enumerable:!0,get:function(){return p.printIntrospectionSchema}}),Object.
defineProperty(e,"printSchema",{enumerable:!0,get:function(){return p.printSchema}}),Object.defineProperty(e,"printType",{enumerable:!0,get:function(){return p.
printType}}),Object.defineProperty(e,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return T.resolveASTSchemaCoordinate}}),Object.defineProperty(e,"\
resolveSchemaCoordinate",{enumerable:!0,get:function(){return T.resolveSchemaCoordinate}}),Object.defineProperty(e,"separateOperations",{enumerable:!0,get:function(){
return c.separateOperations}}),Object.defineProperty(e,"stripIgnoredCharacters",{enumerable:!0,get:function(){return m.stripIgnoredCharacters}}),Object.defineProperty(
e,"typeFromAST",{enumerable:!0,get:function(){return d.typeFromAST}}),Object.defineProperty(e,"valueFromAST",{enumerable:!0,get:function(){return u.valueFromAST}}),
Object.defineProperty(e,"valueFromASTUntyped",{enumerable:!0,get:function(){return h.valueFromASTUntyped}}),Object.defineProperty(e,"visitWithTypeInfo",{enumerable:!0,
get:function(){return y.visitWithTypeInfo}});var t=Mi(),n=is(),r=as(),i=os(),a=ss(),o=ls(),l=Gi(),s=us(),p=cs(),d=ut(),u=On(),h=Zr(),f=En(),y=ar(),_=bi(),v=ps(),
c=ds(),m=fs(),g=Tn(),N=ms(),w=ys(),T=_s()}),kt=$(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),Object.defineProperty(e,"BREAK",{enumerable:!0,
get:function(){return i.BREAK}}),Object.defineProperty(e,"BreakingChangeType",{enumerable:!0,get:function(){return s.BreakingChangeType}}),Object.defineProperty(
e,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return r.DEFAULT_DEPRECATION_REASON}}),Object.defineProperty(e,"DangerousChangeType",{enumerable:!0,
get:function(){return s.DangerousChangeType}}),Object.defineProperty(e,"DirectiveLocation",{enumerable:!0,get:function(){return i.DirectiveLocation}}),Object.defineProperty(
e,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return o.ExecutableDefinitionsRule}}),Object.defineProperty(e,"FieldsOnCorrectTypeRule",{enumerable:!0,
get:function(){return o.FieldsOnCorrectTypeRule}}),Object.defineProperty(e,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return o.FragmentsOnCompositeTypesRule}}),
Object.defineProperty(e,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return r.GRAPHQL_MAX_INT}}),Object.defineProperty(e,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){
return r.GRAPHQL_MIN_INT}}),Object.defineProperty(e,"GraphQLBoolean",{enumerable:!0,get:function(){return r.GraphQLBoolean}}),Object.defineProperty(e,"GraphQLDe\
precatedDirective",{enumerable:!0,get:function(){return r.GraphQLDeprecatedDirective}}),Object.defineProperty(e,"GraphQLDirective",{enumerable:!0,get:function(){
return r.GraphQLDirective}}),Object.defineProperty(e,"GraphQLEnumType",{enumerable:!0,get:function(){return r.GraphQLEnumType}}),Object.defineProperty(e,"GraphQ\
LError",{enumerable:!0,get:function(){return l.GraphQLError}}),Object.defineProperty(e,"GraphQLFloat",{enumerable:!0,get:function(){return r.GraphQLFloat}}),Object.
defineProperty(e,"GraphQLID",{enumerable:!0,get:function(){return r.GraphQLID}}),Object.defineProperty(e,"GraphQLIncludeDirective",{enumerable:!0,get:function(){
return r.GraphQLIncludeDirective}}),Object.defineProperty(e,"GraphQLInputObjectType",{enumerable:!0,get:function(){return r.GraphQLInputObjectType}}),Object.defineProperty(
e,"GraphQLInt",{enumerable:!0,get:function(){return r.GraphQLInt}}),Object.defineProperty(e,"GraphQLInterfaceType",{enumerable:!0,get:function(){return r.GraphQLInterfaceType}}),
Object.defineProperty(e,"GraphQLList",{enumerable:!0,get:function(){return r.GraphQLList}}),Object.defineProperty(e,"GraphQLNonNull",{enumerable:!0,get:function(){
return r.GraphQLNonNull}}),Object.defineProperty(e,"GraphQLObjectType",{enumerable:!0,get:function(){return r.GraphQLObjectType}}),Object.defineProperty(e,"Grap\
hQLOneOfDirective",{enumerable:!0,get:function(){return r.GraphQLOneOfDirective}}),Object.defineProperty(e,"GraphQLScalarType",{enumerable:!0,get:function(){return r.
GraphQLScalarType}}),Object.defineProperty(e,"GraphQLSchema",{enumerable:!0,get:function(){return r.GraphQLSchema}}),Object.defineProperty(e,"GraphQLSkipDirecti\
ve",{enumerable:!0,get:function(){return r.GraphQLSkipDirective}}),Object.defineProperty(e,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return r.
GraphQLSpecifiedByDirective}}),Object.defineProperty(e,"GraphQLString",{enumerable:!0,get:function(){return r.GraphQLString}}),Object.defineProperty(e,"GraphQLU\
nionType",{enumerable:!0,get:function(){return r.GraphQLUnionType}}),Object.defineProperty(e,"Kind",{enumerable:!0,get:function(){return i.Kind}}),Object.defineProperty(
e,"KnownArgumentNamesRule",{enumerable:!0,get:function(){return o.KnownArgumentNamesRule}}),Object.defineProperty(e,"KnownDirectivesRule",{enumerable:!0,get:function(){
return o.KnownDirectivesRule}}),Object.defineProperty(e,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return o.KnownFragmentNamesRule}}),Object.defineProperty(
e,"KnownTypeNamesRule",{enumerable:!0,get:function(){return o.KnownTypeNamesRule}}),Object.defineProperty(e,"Lexer",{enumerable:!0,get:function(){return i.Lexer}}),
Object.defineProperty(e,"Location",{enumerable:!0,get:function(){return i.Location}}),Object.defineProperty(e,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return o.LoneAnonymousOperationRule}}),Object.defineProperty(e,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return o.LoneSchemaDefinitionRule}}),Object.
defineProperty(e,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return o.MaxIntrospectionDepthRule}}),Object.defineProperty(e,"NoDeprecatedCustomRule",
{enumerable:!0,get:function(){return o.NoDeprecatedCustomRule}}),Object.defineProperty(e,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return o.NoFragmentCyclesRule}}),
Object.defineProperty(e,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return o.NoSchemaIntrospectionCustomRule}}),Object.defineProperty(e,"NoU\
ndefinedVariablesRule",{enumerable:!0,get:function(){return o.NoUndefinedVariablesRule}}),Object.defineProperty(e,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){
return o.NoUnusedFragmentsRule}}),Object.defineProperty(e,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return o.NoUnusedVariablesRule}}),Object.defineProperty(
e,"OperationTypeNode",{enumerable:!0,get:function(){return i.OperationTypeNode}}),Object.defineProperty(e,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){
return o.OverlappingFieldsCanBeMergedRule}}),Object.defineProperty(e,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return o.PossibleFragmentSpreadsRule}}),
Object.defineProperty(e,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return o.PossibleTypeExtensionsRule}}),Object.defineProperty(e,"ProvidedRequi\
redArgumentsRule",{enumerable:!0,get:function(){return o.ProvidedRequiredArgumentsRule}}),Object.defineProperty(e,"ScalarLeafsRule",{enumerable:!0,get:function(){
return o.ScalarLeafsRule}}),Object.defineProperty(e,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return r.SchemaMetaFieldDef}}),Object.defineProperty(e,"S\
ingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return o.SingleFieldSubscriptionsRule}}),Object.defineProperty(e,"Source",{enumerable:!0,get:function(){
return i.Source}}),Object.defineProperty(e,"Token",{enumerable:!0,get:function(){return i.Token}}),Object.defineProperty(e,"TokenKind",{enumerable:!0,get:function(){
return i.TokenKind}}),Object.defineProperty(e,"TypeInfo",{enumerable:!0,get:function(){return s.TypeInfo}}),Object.defineProperty(e,"TypeKind",{enumerable:!0,get:function(){
return r.TypeKind}}),Object.defineProperty(e,"TypeMetaFieldDef",{enumerable:!0,get:function(){return r.TypeMetaFieldDef}}),Object.defineProperty(e,"TypeNameMeta\
FieldDef",{enumerable:!0,get:function(){return r.TypeNameMetaFieldDef}}),Object.defineProperty(e,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){
return o.UniqueArgumentDefinitionNamesRule}}),Object.defineProperty(e,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return o.UniqueArgumentNamesRule}}),
Object.defineProperty(e,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){return o.UniqueDirectiveNamesRule}}),Object.defineProperty(e,"UniqueDirectivesP\
erLocationRule",{enumerable:!0,get:function(){return o.UniqueDirectivesPerLocationRule}}),Object.defineProperty(e,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){
return o.UniqueEnumValueNamesRule}}),Object.defineProperty(e,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return o.UniqueFieldDefinitionNamesRule}}),
Object.defineProperty(e,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){return o.UniqueFragmentNamesRule}}),Object.defineProperty(e,"UniqueInputFieldNam\
esRule",{enumerable:!0,get:function(){return o.UniqueInputFieldNamesRule}}),Object.defineProperty(e,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return o.
UniqueOperationNamesRule}}),Object.defineProperty(e,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return o.UniqueOperationTypesRule}}),Object.defineProperty(
e,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return o.UniqueTypeNamesRule}}),Object.defineProperty(e,"UniqueVariableNamesRule",{enumerable:!0,get:function(){
return o.UniqueVariableNamesRule}}),Object.defineProperty(e,"ValidationContext",{enumerable:!0,get:function(){return o.ValidationContext}}),Object.defineProperty(
e,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return o.ValuesOfCorrectTypeRule}}),Object.defineProperty(e,"VariablesAreInputTypesRule",{enumerable:!0,
get:function(){return o.VariablesAreInputTypesRule}}),Object.defineProperty(e,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return o.VariablesInAllowedPositionRule}}),
Object.defineProperty(e,"__Directive",{enumerable:!0,get:function(){return r.__Directive}}),Object.defineProperty(e,"__DirectiveLocation",{enumerable:!0,get:function(){
return r.__DirectiveLocation}}),Object.defineProperty(e,"__EnumValue",{enumerable:!0,get:function(){return r.__EnumValue}}),Object.defineProperty(e,"__Field",{enumerable:!0,
get:function(){return r.__Field}}),Object.defineProperty(e,"__InputValue",{enumerable:!0,get:function(){return r.__InputValue}}),Object.defineProperty(e,"__Sche\
ma",{enumerable:!0,get:function(){return r.__Schema}}),Object.defineProperty(e,"__Type",{enumerable:!0,get:function(){return r.__Type}}),Object.defineProperty(e,
"__TypeKind",{enumerable:!0,get:function(){return r.__TypeKind}}),Object.defineProperty(e,"assertAbstractType",{enumerable:!0,get:function(){return r.assertAbstractType}}),
Object.defineProperty(e,"assertCompositeType",{enumerable:!0,get:function(){return r.assertCompositeType}}),Object.defineProperty(e,"assertDirective",{enumerable:!0,
get:function(){return r.assertDirective}}),Object.defineProperty(e,"assertEnumType",{enumerable:!0,get:function(){return r.assertEnumType}}),Object.defineProperty(
e,"assertEnumValueName",{enumerable:!0,get:function(){return r.assertEnumValueName}}),Object.defineProperty(e,"assertInputObjectType",{enumerable:!0,get:function(){
return r.assertInputObjectType}}),Object.defineProperty(e,"assertInputType",{enumerable:!0,get:function(){return r.assertInputType}}),Object.defineProperty(e,"a\
ssertInterfaceType",{enumerable:!0,get:function(){return r.assertInterfaceType}}),Object.defineProperty(e,"assertLeafType",{enumerable:!0,get:function(){return r.
assertLeafType}}),Object.defineProperty(e,"assertListType",{enumerable:!0,get:function(){return r.assertListType}}),Object.defineProperty(e,"assertName",{enumerable:!0,
get:function(){return r.assertName}}),Object.defineProperty(e,"assertNamedType",{enumerable:!0,get:function(){return r.assertNamedType}}),Object.defineProperty(
e,"assertNonNullType",{enumerable:!0,get:function(){return r.assertNonNullType}}),Object.defineProperty(e,"assertNullableType",{enumerable:!0,get:function(){return r.
assertNullableType}}),Object.defineProperty(e,"assertObjectType",{enumerable:!0,get:function(){return r.assertObjectType}}),Object.defineProperty(e,"assertOutpu\
tType",{enumerable:!0,get:function(){return r.assertOutputType}}),Object.defineProperty(e,"assertScalarType",{enumerable:!0,get:function(){return r.assertScalarType}}),
Object.defineProperty(e,"assertSchema",{enumerable:!0,get:function(){return r.assertSchema}}),Object.defineProperty(e,"assertType",{enumerable:!0,get:function(){
return r.assertType}}),Object.defineProperty(e,"assertUnionType",{enumerable:!0,get:function(){return r.assertUnionType}}),Object.defineProperty(e,"assertValidN\
ame",{enumerable:!0,get:function(){return s.assertValidName}}),Object.defineProperty(e,"assertValidSchema",{enumerable:!0,get:function(){return r.assertValidSchema}}),
Object.defineProperty(e,"assertWrappingType",{enumerable:!0,get:function(){return r.assertWrappingType}}),Object.defineProperty(e,"astFromValue",{enumerable:!0,
get:function(){return s.astFromValue}}),Object.defineProperty(e,"buildASTSchema",{enumerable:!0,get:function(){return s.buildASTSchema}}),Object.defineProperty(
e,"buildClientSchema",{enumerable:!0,get:function(){return s.buildClientSchema}}),Object.defineProperty(e,"buildSchema",{enumerable:!0,get:function(){return s.buildSchema}}),
Object.defineProperty(e,"coerceInputValue",{enumerable:!0,get:function(){return s.coerceInputValue}}),Object.defineProperty(e,"concatAST",{enumerable:!0,get:function(){
return s.concatAST}}),Object.defineProperty(e,"createSourceEventStream",{enumerable:!0,get:function(){return a.createSourceEventStream}}),Object.defineProperty(
e,"defaultFieldResolver",{enumerable:!0,get:function(){return a.defaultFieldResolver}}),Object.defineProperty(e,"defaultTypeResolver",{enumerable:!0,get:function(){
return a.defaultTypeResolver}}),Object.defineProperty(e,"doTypesOverlap",{enumerable:!0,get:function(){return s.doTypesOverlap}}),Object.defineProperty(e,"execu\
te",{enumerable:!0,get:function(){return a.execute}}),Object.defineProperty(e,"executeSync",{enumerable:!0,get:function(){return a.executeSync}}),Object.defineProperty(
e,"extendSchema",{enumerable:!0,get:function(){return s.extendSchema}}),Object.defineProperty(e,"findBreakingChanges",{enumerable:!0,get:function(){return s.findBreakingChanges}}),
Object.defineProperty(e,"findDangerousChanges",{enumerable:!0,get:function(){return s.findDangerousChanges}}),Object.defineProperty(e,"formatError",{enumerable:!0,
get:function(){return l.formatError}}),Object.defineProperty(e,"getArgumentValues",{enumerable:!0,get:function(){return a.getArgumentValues}}),Object.defineProperty(
e,"getDirectiveValues",{enumerable:!0,get:function(){return a.getDirectiveValues}}),Object.defineProperty(e,"getEnterLeaveForKind",{enumerable:!0,get:function(){
return i.getEnterLeaveForKind}}),Object.defineProperty(e,"getIntrospectionQuery",{enumerable:!0,get:function(){return s.getIntrospectionQuery}}),Object.defineProperty(
e,"getLocation",{enumerable:!0,get:function(){return i.getLocation}}),Object.defineProperty(e,"getNamedType",{enumerable:!0,get:function(){return r.getNamedType}}),
Object.defineProperty(e,"getNullableType",{enumerable:!0,get:function(){return r.getNullableType}}),Object.defineProperty(e,"getOperationAST",{enumerable:!0,get:function(){
return s.getOperationAST}}),Object.defineProperty(e,"getOperationRootType",{enumerable:!0,get:function(){return s.getOperationRootType}}),Object.defineProperty(
e,"getVariableValues",{enumerable:!0,get:function(){return a.getVariableValues}}),Object.defineProperty(e,"getVisitFn",{enumerable:!0,get:function(){return i.getVisitFn}}),
Object.defineProperty(e,"graphql",{enumerable:!0,get:function(){return n.graphql}}),Object.defineProperty(e,"graphqlSync",{enumerable:!0,get:function(){return n.
graphqlSync}}),Object.defineProperty(e,"introspectionFromSchema",{enumerable:!0,get:function(){return s.introspectionFromSchema}}),Object.defineProperty(e,"intr\
ospectionTypes",{enumerable:!0,get:function(){return r.introspectionTypes}}),Object.defineProperty(e,"isAbstractType",{enumerable:!0,get:function(){return r.isAbstractType}}),
Object.defineProperty(e,"isCompositeType",{enumerable:!0,get:function(){return r.isCompositeType}}),Object.defineProperty(e,"isConstValueNode",{enumerable:!0,get:function(){
return i.isConstValueNode}}),Object.defineProperty(e,"isDefinitionNode",{enumerable:!0,get:function(){return i.isDefinitionNode}}),Object.defineProperty(e,"isDi\
rective",{enumerable:!0,get:function(){return r.isDirective}}),Object.defineProperty(e,"isEnumType",{enumerable:!0,get:function(){return r.isEnumType}}),Object.
defineProperty(e,"isEqualType",{enumerable:!0,get:function(){return s.isEqualType}}),Object.defineProperty(e,"isExecutableDefinitionNode",{enumerable:!0,get:function(){
return i.isExecutableDefinitionNode}}),Object.defineProperty(e,"isInputObjectType",{enumerable:!0,get:function(){return r.isInputObjectType}}),Object.defineProperty(
e,"isInputType",{enumerable:!0,get:function(){return r.isInputType}}),Object.defineProperty(e,"isInterfaceType",{enumerable:!0,get:function(){return r.isInterfaceType}}),
Object.defineProperty(e,"isIntrospectionType",{enumerable:!0,get:function(){return r.isIntrospectionType}}),Object.defineProperty(e,"isLeafType",{enumerable:!0,
get:function(){return r.isLeafType}}),Object.defineProperty(e,"isListType",{enumerable:!0,get:function(){return r.isListType}}),Object.defineProperty(e,"isNamed\
Type",{enumerable:!0,get:function(){return r.isNamedType}}),Object.defineProperty(e,"isNonNullType",{enumerable:!0,get:function(){return r.isNonNullType}}),Object.
defineProperty(e,"isNullableType",{enumerable:!0,get:function(){return r.isNullableType}}),Object.defineProperty(e,"isObjectType",{enumerable:!0,get:function(){
return r.isObjectType}}),Object.defineProperty(e,"isOutputType",{enumerable:!0,get:function(){return r.isOutputType}}),Object.defineProperty(e,"isRequiredArgume\
nt",{enumerable:!0,get:function(){return r.isRequiredArgument}}),Object.defineProperty(e,"isRequiredInputField",{enumerable:!0,get:function(){return r.isRequiredInputField}}),
Object.defineProperty(e,"isScalarType",{enumerable:!0,get:function(){return r.isScalarType}}),Object.defineProperty(e,"isSchema",{enumerable:!0,get:function(){return r.
isSchema}}),Object.defineProperty(e,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return i.isSchemaCoordinateNode}}),Object.defineProperty(e,"isSelecti\
onNode",{enumerable:!0,get:function(){return i.isSelectionNode}}),Object.defineProperty(e,"isSpecifiedDirective",{enumerable:!0,get:function(){return r.isSpecifiedDirective}}),
Object.defineProperty(e,"isSpecifiedScalarType",{enumerable:!0,get:function(){return r.isSpecifiedScalarType}}),Object.defineProperty(e,"isType",{enumerable:!0,
get:function(){return r.isType}}),Object.defineProperty(e,"isTypeDefinitionNode",{enumerable:!0,get:function(){return i.isTypeDefinitionNode}}),Object.defineProperty(
e,"isTypeExtensionNode",{enumerable:!0,get:function(){return i.isTypeExtensionNode}}),Object.defineProperty(e,"isTypeNode",{enumerable:!0,get:function(){return i.
isTypeNode}}),Object.defineProperty(e,"isTypeSubTypeOf",{enumerable:!0,get:function(){return s.isTypeSubTypeOf}}),Object.defineProperty(e,"isTypeSystemDefinitio\
nNode",{enumerable:!0,get:function(){return i.isTypeSystemDefinitionNode}}),Object.defineProperty(e,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return i.
isTypeSystemExtensionNode}}),Object.defineProperty(e,"isUnionType",{enumerable:!0,get:function(){return r.isUnionType}}),Object.defineProperty(e,"isValidNameErr\
or",{enumerable:!0,get:function(){return s.isValidNameError}}),Object.defineProperty(e,"isValueNode",{enumerable:!0,get:function(){return i.isValueNode}}),Object.
defineProperty(e,"isWrappingType",{enumerable:!0,get:function(){return r.isWrappingType}}),Object.defineProperty(e,"lexicographicSortSchema",{enumerable:!0,get:function(){
return s.lexicographicSortSchema}}),Object.defineProperty(e,"locatedError",{enumerable:!0,get:function(){return l.locatedError}}),Object.defineProperty(e,"parse",
{enumerable:!0,get:function(){return i.parse}}),Object.defineProperty(e,"parseConstValue",{enumerable:!0,get:function(){return i.parseConstValue}}),Object.defineProperty(
e,"parseSchemaCoordinate",{enumerable:!0,get:function(){return i.parseSchemaCoordinate}}),Object.defineProperty(e,"parseType",{enumerable:!0,get:function(){return i.
parseType}}),Object.defineProperty(e,"parseValue",{enumerable:!0,get:function(){return i.parseValue}}),Object.defineProperty(e,"print",{enumerable:!0,get:function(){
return i.print}}),Object.defineProperty(e,"printError",{enumerable:!0,get:function(){return l.printError}}),Object.defineProperty(e,"printIntrospectionSchema",{
enumerable:!0,get:function(){return s.printIntrospectionSchema}}),Object.defineProperty(e,"printLocation",{enumerable:!0,get:function(){return i.printLocation}}),
Object.defineProperty(e,"printSchema",{enumerable:!0,get:function(){return s.printSchema}}),Object.defineProperty(e,"printSourceLocation",{enumerable:!0,get:function(){
return i.printSourceLocation}}),Object.defineProperty(e,"printType",{enumerable:!0,get:function(){return s.printType}}),Object.defineProperty(e,"recommendedRule\
s",{enumerable:!0,get:function(){return o.recommendedRules}}),Object.defineProperty(e,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return s.resolveASTSchemaCoordinate}}),
Object.defineProperty(e,"resolveObjMapThunk",{enumerable:!0,get:function(){return r.resolveObjMapThunk}}),Object.defineProperty(e,"resolveReadonlyArrayThunk",{enumerable:!0,
get:function(){return r.resolveReadonlyArrayThunk}}),Object.defineProperty(e,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return s.resolveSchemaCoordinate}}),
Object.defineProperty(e,"responsePathAsArray",{enumerable:!0,get:function(){return a.responsePathAsArray}}),Object.defineProperty(e,"separateOperations",{enumerable:!0,
get:function(){return s.separateOperations}}),Object.defineProperty(e,"specifiedDirectives",{enumerable:!0,get:function(){return r.specifiedDirectives}}),Object.
defineProperty(e,"specifiedRules",{enumerable:!0,get:function(){return o.specifiedRules}}),Object.defineProperty(e,"specifiedScalarTypes",{enumerable:!0,get:function(){
return r.specifiedScalarTypes}}),Object.defineProperty(e,"stripIgnoredCharacters",{enumerable:!0,get:function(){return s.stripIgnoredCharacters}}),Object.defineProperty(
e,"subscribe",{enumerable:!0,get:function(){return a.subscribe}}),Object.defineProperty(e,"syntaxError",{enumerable:!0,get:function(){return l.syntaxError}}),Object.
defineProperty(e,"typeFromAST",{enumerable:!0,get:function(){return s.typeFromAST}}),Object.defineProperty(e,"validate",{enumerable:!0,get:function(){return o.validate}}),
Object.defineProperty(e,"validateSchema",{enumerable:!0,get:function(){return r.validateSchema}}),Object.defineProperty(e,"valueFromAST",{enumerable:!0,get:function(){
return s.valueFromAST}}),Object.defineProperty(e,"valueFromASTUntyped",{enumerable:!0,get:function(){return s.valueFromASTUntyped}}),Object.defineProperty(e,"ve\
rsion",{enumerable:!0,get:function(){return t.version}}),Object.defineProperty(e,"versionInfo",{enumerable:!0,get:function(){return t.versionInfo}}),Object.defineProperty(
e,"visit",{enumerable:!0,get:function(){return i.visit}}),Object.defineProperty(e,"visitInParallel",{enumerable:!0,get:function(){return i.visitInParallel}}),Object.
defineProperty(e,"visitWithTypeInfo",{enumerable:!0,get:function(){return s.visitWithTypeInfo}});var t=Fo(),n=Yo(),r=zo(),i=Xo(),a=Zo(),o=ns(),l=rs(),s=gs()}),le={
token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",readOnlyToken:"sandbox-readonly-\
token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token-0007",ownerToken:"sandbox-owner\
-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-token-0011",groupToken:"sandbox-gro\
up-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"Countersign",secondStatusCheckId:4,
frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"acme/payments",mergeRequestIid:7,
groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,paymentsFork:49},users:{olga:1,oscar:2,
mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}},xt=class extends Error{answer;constructor(e){super(`refused with ${e.status}`),this.answer=e}};function ge(e,t){
return t?{status:200,json:e,headers:t}:{status:200,json:e}}function Pe(e,t,n){return new xt({status:e,json:{message:t},...n?{headers:n}:{}})}function ke(e,t){return new xt(
{status:e,json:{error:t}})}function It(){return Pe(401,"401 Unauthorized")}function Wt(){return Pe(403,"403 Forbidden")}function xe(e){return Pe(404,e?`404 ${e}\
 Not Found`:"404 Not Found")}function ct(){return Pe(404,"404 Not found")}function Vi(){return new xt({status:400,text:"Bad Request",contentType:"text/plain"})}
function Oe(e,t){let n=e.params[t];return typeof n=="string"?n:n==null?"":String(n)}function Zt(e,t){let n=e.params[t];return typeof n=="number"?n:null}function vs(){
return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,missingFromSchema:[],externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],
projects:[],mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function Ke(e){return e.nextId+=1,e.nextId}function Xe(e,t){
return e.users.find(n=>n.id===t)}function Qe(e,t){return e.projects.find(n=>n.id===t)}function pt(e,t){return e.groups.find(n=>n.id===t)}function dt(e,t){let n=[],
r=pt(e,t);for(;r&&!n.includes(r);)n.push(r),r=pt(e,r.parent_id);return n}function Ui(e,t,n){return e.mergeRequests.find(r=>r.projectId===t&&r.iid===n)}function bs(e,t){
for(let n of e.projects){let r=n.statusChecks.find(({id:i})=>i===t);if(r)return{project:n,check:r}}}function cr(e,t){for(let n of e.frameworks)for(let r of n.requirements){
let i=r.controls.find(({id:a})=>a===t);if(i)return{control:i,requirement:r,framework:n}}}function Ct(e,t){let n=t.protectedBranches.map(i=>({row:i,inherited:!1})),
r=dt(e,t.groupId).at(-1);return[...n,...(r?.protectedBranches??[]).map(i=>({row:i,inherited:!0}))]}function nt(e,t){let{laggingHead:n}=e;return n&&t<n.until?n.sha:
e.diff_head_sha}function pr(e,t,n,r){return e.statusRows.findLast(i=>i.checkId===t&&i.mrId===n&&i.sha===r)}function dr(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var se={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50};function en(e,t,n){if(!t)return 0;
if(t.admin||n.ownerId===t.id)return se.owner;let r=n.members.find(({userId:i})=>i===t.id)?.access_level??0;return Math.max(r,Dn(e,t,n.groupId))}function Dn(e,t,n){
if(!t)return 0;if(t.admin)return se.owner;let r=dt(e,n).flatMap(({members:i})=>i.filter(({userId:a})=>a===t.id).map(({access_level:a})=>a));return Math.max(0,...r)}
function je(e,t){return en(e.state,e.session?.user,t)}function tn(e,t,n){return t?.token.kind==="job"&&!Ts(t,n)?!1:n.visibility==="public"?!0:t?n.visibility==="\
internal"&&!t.user.external?!0:en(e,t.user,n)>=se.guest:!1}function Ts({token:e},{id:t,jobTokenScope:n}){return!n.inbound_enabled||e.projectId===t?!0:e.projectId!==
null&&n.allowedProjectIds.includes(e.projectId)}function fr(e,t,n,r){let i=je(e,t);return n==="disabled"?!1:n==="private"||t.visibility==="private"?i>=r:i>=se.guest||
tn(e.state,e.session,t)}function ft(e,t){return fr(e,t,t.repository_access_level,se.reporter)}function Ft(e,t){return fr(e,t,t.merge_requests_access_level,se.planner)}
function it(e,t){return fr(e,t,t.builds_access_level,se.guest)&&(t.public_jobs||je(e,t)>=se.reporter)}function rt(e){if(!e.session)throw It();return e.session}function Ki(e,t,n){
if(je(e,t)<n)throw Wt()}function Fe(e){if(!e)throw Wt()}function mr(e,t){if(/^\d+$/.test(t)){let a=Qe(e,Number(t));return a&&{project:a,moved:!1}}if(!t.includes(
"/"))return;let n=t.toLowerCase(),r=e.projects.find(a=>a.path_with_namespace.toLowerCase()===n);if(r)return{project:r,moved:!1};let i=e.projects.find(a=>a.formerPaths.
some(o=>o.toLowerCase()===n));return i&&{project:i,moved:!0}}function Ie(e){let t=mr(e.state,e.segments.id??"");if(!t||!tn(e.state,e.session,t.project))throw xe(
"Project");if(!t.moved)return t.project;let{method:n,path:r,query:i}=e.incoming;if(n!=="GET")throw Pe(405,"Non GET methods are not allowed for moved projects");
let a=r.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${a}${i===""?"":`?${i}`}`;throw new xt({status:301,headers:{Location:o},
text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function hr(e,t,n){return n.visibility==="public"?!0:t?n.visibility==="inter\
nal"&&!t.user.external||Dn(e,t.user,n.id)>=se.guest?!0:e.projects.some(r=>dt(e,r.groupId).includes(n)&&en(e,t.user,r)>=se.guest):!1}function yr(e){let t=Oe(e,"i\
d"),n=/^\d+$/.test(t)?pt(e.state,Number(t)):e.state.groups.find(({full_path:r})=>r.toLowerCase()===t.toLowerCase());if(!n||!hr(e.state,e.session,n))throw xe("Gr\
oup");return n}import _r from"node:zlib";function Es(e){let t=[],n=[],r=0;for(let[o,l]of e){let s=Buffer.from(l),p=_r.deflateRawSync(s),d=Buffer.from(o),u=Buffer.
alloc(26);u.writeUInt16LE(20,0),u.writeUInt16LE(2048,2),u.writeUInt16LE(8,4),u.writeUInt32LE(Is(s),10),u.writeUInt32LE(p.length,14),u.writeUInt32LE(s.length,18),
u.writeUInt16LE(d.length,22);let h=Buffer.concat([Buffer.from("PK"),u,d,p]),f=Buffer.alloc(14);f.writeUInt32LE(r,10),n.push(Buffer.concat([Buffer.from("PK"),
u,f,d])),t.push(h),r+=h.length}let i=Buffer.concat(n),a=Buffer.alloc(22);return a.write("PK",0,"latin1"),a.writeUInt16LE(n.length,8),a.writeUInt16LE(n.length,
10),a.writeUInt32LE(i.length,12),a.writeUInt32LE(r,16),Buffer.concat([...t,i,a])}function Is(e){if(typeof _r.crc32=="function")return _r.crc32(e);let t=-1;for(let n of e){
t^=n;for(let r=0;r<8;r++)t=t>>>1^(t&1?3988292384:0)}return~t>>>0}var Qi="/projects/:id/jobs/:job_id/artifacts",Bi=[{name:"job_id",type:"integer",required:!0}],Ns=[
{method:"GET",path:Qi,jobToken:!0,rules:Bi,handle:Os},{method:"GET",path:"/projects/:id/jobs/artifacts/:ref_name/raw/*artifact_path",greedy:!0,jobToken:!0,rules:[
{name:"job",type:"string",required:!0}],handle:ws},{method:"GET",path:`${Qi}/*artifact_path`,greedy:!0,jobToken:!0,rules:Bi,handle:Ss}],gr="/-/object-storage/";
function qi(e){let t=Ie(e);Fe(t.builds_access_level!=="disabled"&&it(e,t));let n=Zt(e,"job_id"),r=t.pipelines.flatMap(({jobs:i})=>i).find(i=>i.id===n&&i.kind===
"build");if(!r)throw ct();return{project:t,job:r,archive:Yi(e,t,r)}}function Yi(e,t,{archive:n,...r}){let i=je(e,t),a={all:0,developer:se.developer,maintainer:se.
maintainer,none:Number.POSITIVE_INFINITY};Fe(i>=a[n?.access??"all"]);let o=r.artifacts_expire_at!==null&&Date.parse(r.artifacts_expire_at)<=e.clock.now();if(!n||
o&&!n.isKept)throw xe();return n}function Os(e){let{job:t,archive:n}=qi(e);return n.isElsewhere?{status:302,headers:{Location:`${e.rootUrl.replace("127.0.0.1","\
localhost")}${gr}${t.id}?signature=s3cret`}}:{status:200,bytes:Xi(n),contentType:"application/zip"}}function Ss(e){let{archive:t}=qi(e);return zi(e,t)}function zi(e,{
files:t}){let n=t.get(Oe(e,"artifact_path"));return n!==void 0?{status:200,bytes:n,contentType:"application/octet-stream"}:{status:404,text:`404 page not found
`,contentType:"text/plain; charset=utf-8"}}function ws(e){let t=Ie(e);Fe(t.builds_access_level!=="disabled"&&it(e,t));let n=Oe(e,"ref_name"),[r]=t.pipelines.filter(
a=>a.ref===n&&a.status==="success").sort((a,o)=>o.id-a.id),[i]=(r?.jobs??[]).filter(a=>a.kind==="build"&&a.status==="success"&&a.name===Oe(e,"job")).sort((a,o)=>o.
id-a.id);if(!i)throw ct();return zi(e,Yi(e,t,i))}function Ds(e){let{path:t,query:n,headers:r}=e.incoming,i=Number(t.slice(gr.length)),a=e.state.projects.flatMap(
({pipelines:o})=>o.flatMap(({jobs:l})=>l)).find(o=>o.id===i);return!a?.archive||n!=="signature=s3cret"||r["private-token"]!==void 0?{status:400,text:"InvalidReq\
uest",contentType:"application/xml"}:{status:200,bytes:Xi(a.archive),contentType:"application/zip"}}function Xi({zip:e,files:t}){return e??Es(t)}var Hi=Rt(kt(),
1);function Ji(e,t,n,r){let i=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],a=t.headers["private-token"]??Wi(n.private_token)??i,o=t.headers["job-toke\
n"]??Wi(n.job_token);if(a!==void 0){let l=e.tokens.find(({value:s})=>s===a);if(l?.kind==="job")return r.jobToken&&a===i?Zi(e,l):null;if(!l||l.kind==="deploy")throw It();
return ea(e,js(l,r.scopes))}if(o!==void 0&&r.jobToken){let l=e.tokens.find(({value:s,kind:p})=>s===o&&p==="job");if(!l)throw It();return Zi(e,l)}return null}function Wi(e){
return typeof e=="string"&&e!==""?e:void 0}function js(e,t){if(e.expired)throw vr(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw vr(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(n=>t.includes(n)))throw vr(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function vr(e,t){return new xt({status:e,json:t})}function Zi(e,t){if(t.expired||t.revoked)throw It();return ea(
e,t)}function ea(e,t){let n=Xe(e,t.userId);if(!n)throw It();if(n.state==="blocked")throw Pe(403,"403 Forbidden - Your account has been blocked.");return{user:n,
token:t}}var Rs=["application/json","application/x-www-form-urlencoded","multipart/form-data"];function jn(e){return(e.headers["content-type"]??"").split(";")[0]?.
trim().toLowerCase()??""}function As(e){if(jn(e)!=="application/json"||e.body===""||Tr(e.method))return;let t;try{t=JSON.parse(e.body)}catch{throw ke(400,"Inval\
id JSON format")}if(!na(t,0,{left:1e5}))throw ke(400,"Invalid JSON format");return t}function Ls(e){let t=jn(e);if(!(Tr(e.method)||e.body===""||t===""||Rs.includes(
t)))throw ke(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}function ta(e,t){let n=ra(e.query),r=jn(e);return Tr(e.method)?
n:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...n,...t}:r==="multipart/form-data"?{...n,...ks(e)}:r==="application/x-www-form-urlencoded"||r===""?{...n,...ra(
e.body)}:n}function Ps(e,t){if(e.malformedBody||Rn(br(e.path))||Rn(t))throw Vi()}function br(e){try{return decodeURIComponent(e)}catch{throw Vi()}}function Tr(e){
return e==="GET"||e==="HEAD"||e==="OPTIONS"}function na(e,t,n){if(typeof e!="object"||e===null)return!0;let r=Object.values(e);return n.left-=r.length,t>=32||r.
length>5e4||n.left<0?!1:r.every(i=>na(i,t+1,n))}function ra(e){let t={};for(let n of e.split("&")){if(n==="")continue;let r=n.indexOf("="),i=aa(r<0?n:n.slice(0,
r)),a=r<0?null:aa(n.slice(r+1));ia(t,i,a)}return t}function ia(e,t,n){let[,r=t,i]=/^([^[]+)\[([^\]]*)\]$/.exec(t)??[];if(i===void 0)e[r]=n;else if(i===""){let a=e[r];
e[r]=Array.isArray(a)?[...a,n]:[n]}else{let a=e[r];e[r]={...typeof a=="object"&&a!==null?a:{},[i]:n}}}function aa(e){return br(e.replaceAll("+"," "))}function ks(e){
let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],n={};if(!t)return n;for(let r of e.body.split(`--${t}`)){let[i="",...a]=r.split(`\r
\r
`),o=/name="([^"]*)"/.exec(i)?.[1];o&&ia(n,o,a.join(`\r
\r
`).replace(/\r\n$/,""))}return n}function Rn(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,n])=>Rn(t)||
Rn(n))}var ht=Rt(kt(),1),xs={labels:5,participants:15,ciConfig:126,branchNames:170},Cs=1e4,oa=100;function Fs(e,t,n,r){if(e.length>Cs)return{status:422,json:{errors:[
{message:"Query too large"}]}};let i=r??(n===null?200:n.user.admin?300:250),a=$s(e,t);if(!(a<=i))return ge({errors:[{message:`Query has complexity of ${a}, whic\
h exceeds max complexity of ${i}`}]})}function $s(e,t={}){try{let{definitions:n}=(0,ht.parse)(e),r=new Map(n.filter(i=>i.kind===ht.Kind.FRAGMENT_DEFINITION).map(
i=>[i.name.value,i]));return n.flatMap(i=>i.kind===ht.Kind.OPERATION_DEFINITION?[i]:[]).reduce((i,{selectionSet:a})=>i+Er(a,t,r),0)}catch{return 0}}function Er(e,t,n){
return e.selections.reduce((r,i)=>{if(i.kind===ht.Kind.FIELD)return r+Ms(i,t,n);let a=i.kind===ht.Kind.INLINE_FRAGMENT?i.selectionSet:n.get(i.name.value)?.selectionSet;
return r+(a?Er(a,t,n):0)},0)}function Ms(e,t,n){let{name:r,selectionSet:i,arguments:a=[]}=e,o=i?Er(i,t,n):0,l=xs[r.value]??1,s=f=>{let y=a.find(_=>_.name.value===
f)?.value;return y?.kind===ht.Kind.VARIABLE?t[y.name.value]:y?.kind===ht.Kind.INT?Number(y.value):y},p=s("paths"),d=(s("sort")===void 0?0:1)+(Array.isArray(p)?p.
length:0),u=o+l+d;if(!i?.selections.some(f=>f.kind===ht.Kind.FIELD&&["nodes","edges"].includes(f.name.value)))return u;let h=Number(s("first")??s("last")??oa);return Math.
trunc(u*(1+.01*Math.min(h,oa)))}function Re(e,t){return`gid://gitlab/${e}/${t}`}function An(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function Ne(e,t,n={}){
let r=n.after&&Number(Buffer.from(n.after,"base64").toString())||0,i=Math.min(n.first??100,100),a=e.slice(r,r+i),o=l=>Buffer.from(String(l)).toString("base64");
return{nodes:a.map(t),count:e.length,pageInfo:{hasNextPage:r+i<e.length,hasPreviousPage:r>0,startCursor:a.length>0?o(r):null,endCursor:a.length>0?o(r+a.length):
null}}}function Nt(e){return{id:Re("User",e.id),bot:e.bot,username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var Ir=class extends Error{},
sa="ComplianceManagement::ComplianceFramework";function la(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(An),r=t.search?.toLowerCase()??"",i=e.filter(({id:a})=>!n||
n.includes(a)).filter(({name:a})=>a.toLowerCase().includes(r));return Ne(i,Gs,t)}function Gs(e){return{id:Re("ComplianceManagement::Framework",e.id),name:e.name,
description:e.description,color:e.color,default:e.default,complianceRequirements:t=>Ne(e.requirements,Vs,t)}}function Vs(e){return{id:Re(`${sa}::ComplianceRequi\
rement`,e.id),name:e.name,description:e.description,complianceRequirementsControls:t=>Ne(e.controls,ua,t)}}function ua(e){return{id:Re(`${sa}::ComplianceRequire\
mentsControl`,e.id),name:e.name,controlType:e.controlType,expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.
pingEnabled}}var Nr=Rt(kt(),1);import{createHash as Us}from"node:crypto";import{createHash as Ks}from"node:crypto";function $t(e,t={}){let n=t.id??Ke(e),r=t.username??
`user-${n}`,i={id:n,username:r,name:r,state:"active",emails:[`${r}@acme.example`],admin:!1,bot:!1,external:!1,last_activity_on:new Date().toISOString().slice(0,
10),...t};return e.users.push(i),i}function Qs(e,t={}){let n=t.id??Ke(e),r={id:n,value:`sandbox-built-token-${String(n).padStart(6,"0")}`,name:`token ${n}`,userId:t.
userId??$t(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(r),r}function Ln(e,t={}){let n=t.id??Ke(e),r=pt(
e,t.parent_id??null),i=t.path??`group-${n}`,a={id:n,name:i,path:i,full_path:r?`${r.full_path}/${i}`:i,parent_id:null,visibility:"private",members:[],sharedWith:[],
protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[{access_level:40}],allow_force_push:!1,
allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.groups.push(a),a}function He(e,t,n,r){let i=typeof t==
"number"?Qe(e,t)??pt(e,t):t;if(!i)throw new Error(`the sandbox has no project or group ${t}`);let a={userId:n,access_level:r,membership_state:"active",created_at:"\
2025-02-01T09:00:00.000Z"};return i.members=[...i.members.filter(o=>o.userId!==n),a],a}var Bs={0:"No one",30:"Developers + Maintainers",40:"Maintainers",60:"Ins\
tance admins"};function Ot(e,t={}){let n=Bs[e]??"Members";return{id:1,access_level:e,access_level_description:n,user_id:null,group_id:null,...t}}function Mt(e){
return{name:"main",push_access_levels:[Ot(0)],merge_access_levels:[Ot(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}
function qs(e,t={}){let n=t.id??Ke(e),r={id:n,groupId:e.groups[0]?.id??Ln(e).id,name:`Framework ${n}`,description:"Built for a test",color:"#1f75cb",default:!1,
projectIds:[],requirements:[],...t};return e.frameworks.push(r),r}function Ys(e,t,n={}){let r=e.frameworks.find(({id:l})=>l===t);if(!r)throw new Error(`the sand\
box has no framework ${t}`);let i=r.requirements.at(-1);i||(i={id:Ke(e),name:"External verdict",description:"Built for a test",controls:[]},r.requirements.push(
i));let a=n.id??Ke(e),o={id:a,name:"external_control",controlType:"external",expression:null,externalControlName:`External control ${a}`,externalUrl:`https://ve\
rdict.example/controls/${a}`,secretToken:`sandbox-control-secret-${a}`,pingEnabled:!0,...n};return i.controls.push(o),o}var Pn=1440*6e4;function De(e){return Ks(
"sha1").update(e).digest("hex")}function yt(e,t={}){let n=t.id??Ke(e),r=t.path??`project-${n}`,i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.
id??Ln(e).id,a=pt(e,i)?.full_path??Xe(e,t.ownerId??0)?.username??"ghost",o=new Date(Date.now()-Pn).toISOString(),l={id:n,name:r,path:r,path_with_namespace:`${a}\
/${r}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ultimate",archived:!1,markedForDeletionOn:null,default_branch:"main",
empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,
only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,
ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,secret_push_protection_enabled:!1,auto_devops_enabled:!1,forks_count:0,
forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:o,topics:[],extra:{},members:[],invitations:[],sharedWith:[],membersHiddenFromGraphql:[],
protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,
merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,
outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},ciLintAt:new Map,pipelines:[],branches:[{name:"main",commitId:De(
`main of ${n}`),committed_date:o}],tags:[],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(l),
l}function nn(e,t,n={}){let r=n.id??Ke(e),i={id:r,name:`Check ${r}`,external_url:`https://verdict.example/checks/${r}?token=hidden`,sharedSecret:null,protectedBranchIds:[],
updatedAt:Date.now()-Pn,...n};return Or(e,t).statusChecks.push(i),i}function at(e,t,n={}){let r=Or(e,t),i=n.id??Ke(e),a=e.mergeRequests.filter(h=>h.projectId===
t).map(({iid:h})=>h),o=n.authorId??e.users[0]?.id??$t(e).id,l=n.diff_head_sha??De(`head of ${i}`),s=r.branches[0]?.commitId??De(`base of ${i}`),p=n.created_at??
new Date(Date.now()-Pn).toISOString(),d={head_commit_sha:l,base_commit_sha:s,start_commit_sha:s},u={id:i,iid:Math.max(0,...a)+1,projectId:t,sourceProjectId:t,source_branch:`\
topic-${i}`,target_branch:r.default_branch??"main",title:`Merge request ${i}`,description:"",draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:l,base_sha:s,
laggingHead:null,initialPendingAt:null,prepared_at:p,created_at:p,updated_at:p,merged_at:null,labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,
approvals:[],approvalRules:null,codeOwnerRules:[],reviewers:[],versions:[{id:i,...d,created_at:p,patch_id_sha:De(`patch ${i}`),state:"collected",real_size:"1"}],
commits:[Gt(e,o,{id:l,parent_ids:[s],committed_date:p})],discussions:[],diffs:[],closesIssues:[],relatedIssues:[],headPipelineId:null,...n};return e.mergeRequests.
push(u),u}function Gt(e,t,n={}){let r=Xe(e,t),i=r?.name??"Nobody",a=r?.emails[0]??"nobody@example.com",o=n.title??"Change one thing";return{id:De(`${o} by ${t}`),
title:o,message:`${o}
`,parent_ids:[],author_name:i,author_email:a,committer_name:i,committer_email:a,committed_date:new Date(Date.now()-Pn).toISOString(),signature:null,...n}}function Vt(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Or(e,t){let n=Qe(e,t);if(!n)throw new Error(`the sandbox has no project ${t}`);return n}function rn(e,t,n){if(t.empty_repo)return;if(n==="")return rn(
e,t,t.default_branch??"HEAD");if(/^[0-9a-f]{40}$/.test(n))return pa(e,t).find(l=>l===n);let r=l=>Ut(e,t).find(s=>s.name===l)?.commitId,i=l=>t.tags.find(s=>s.name===
l)?.commitId;if(n==="HEAD")return r(t.default_branch??"");let[,a,o=""]=/^(?:refs\/)?(heads|tags|merge-requests)\/(.+)$/.exec(n)??[];return(a==="merge-requests"?
zs(e,t,o):a==="heads"?r(o):i(o))??i(n)??r(n)??Xs(pa(e,t),n)}function Ut(e,t){let n=ca(e,t).filter(({sourceProjectId:i})=>i===t.id).map(i=>({name:i.source_branch,
commitId:i.diff_head_sha,committed_date:i.created_at})),r=[...t.files.keys()].map(i=>i.slice(0,i.indexOf(":"))).filter(i=>!/^[0-9a-f]{40}$/.test(i)).map(i=>({name:i,
commitId:De(`${i} of ${t.id}`),committed_date:t.created_at}));return[...new Map([...r,...n,...t.branches].map(i=>[i.name,i])).values()]}function ca(e,{id:t}){return e.
mergeRequests.filter(n=>n.projectId===t||n.sourceProjectId===t)}function zs(e,{id:t},n){let[,r]=/^(\d+)\/head$/.exec(n)??[];return e.mergeRequests.find(i=>i.projectId===
t&&String(i.iid)===r)?.diff_head_sha}function pa(e,t){let n=ca(e,t);return[...Ut(e,t).map(({commitId:r})=>r),...t.tags.map(({commitId:r})=>r),...[...t.files.keys()].
map(r=>r.slice(0,r.indexOf(":"))),...n.flatMap(r=>[r.diff_head_sha,r.base_sha,...r.commits.map(({id:i})=>i)]),...n.flatMap(({versions:r})=>r.map(({head_commit_sha:i})=>i))].
filter(r=>/^[0-9a-f]{40}$/.test(r))}function Xs(e,t){if(!/^[0-9a-f]{4,39}$/.test(t))return;let[n,...r]=new Set(e.filter(i=>i.startsWith(t)));return r.length===0?
n:void 0}function Sr(e,t,n){let r=rn(e,t,n);if(r===void 0)return;let i=Ut(e,t).filter(l=>l.commitId===r),a=[r,...i.map(({name:l})=>l),...Hs(e,t,r)],o=new Map;for(let[
l,s]of t.files){let p=a.find(d=>l.startsWith(`${d}:`));p!==void 0&&o.set(l.slice(p.length+1),s)}return o}function Hs(e,{id:t},n){return e.mergeRequests.filter(r=>r.
projectId===t&&r.sourceProjectId!==t&&r.diff_head_sha===n).map(({source_branch:r})=>r)}function Js(e,t){let n=new Map;for(let[r,i]of e){let a=r.split("/");for(let o of a.
slice(1).keys())da(n,a.slice(0,o+1).join("/"),"tree","");da(n,r,"blob",i)}return[...n.values()].filter(({path:r})=>t||!r.includes("/")).sort((r,i)=>r.path<i.path?
-1:1)}function da(e,t,n,r){let i=n==="tree"?"040000":"100644",a=Us("sha1").update(`${n} ${t} ${r}`).digest("hex");e.set(t,{id:a,name:t.split("/").at(-1)??t,type:n,
path:t,mode:i})}var Ws=20*2**20,Zs=10*2**20;function el(e,t,{paths:n,ref:r,refType:i,...a},{fieldNodes:o}){if(/^(?:refs\/(?:heads|remotes)\/|-)/.test(r??""))throw new Nr.
GraphQLError("Ref is not valid");let l=r||(t.default_branch??""),s=Sr(e,t,i?`refs/${i.toLowerCase()}/${l}`:l),p=n.flatMap(h=>{let f=s?.get(h);return f===void 0?
[]:[{path:h,content:f}]}),d=p.reduce((h,{content:f})=>h+Buffer.byteLength(f),0),u=o.some(({selectionSet:h})=>fa("rawTextBlob",h));if(n.length>1&&u&&d>Ws)throw new Nr.
GraphQLError(`Max blobs size limit exceeded (${Math.round(d/2**20)} MiB / 20 MiB).`);return Ne(p,tl,a)}function fa(e,t){return(t?.selections.filter(n=>n.kind===
Nr.Kind.FIELD)??[]).some(n=>n.name.value===e||fa(e,n.selectionSet))}function tl({path:e,content:t}){let n=t.slice(0,8e3).includes("\0");return{path:e,size:String(
Buffer.byteLength(t)),mode:"100644",storedExternally:t.startsWith(`version https://git-lfs.github.com/spec/v1
`),rawTextBlob:n?null:Buffer.from(t).subarray(0,Zs).toString(),simpleViewer:{fileType:t===""?"empty":n?"download":"text"}}}function nl(e,t,n){let r=[t,...dt(e.state,
t.groupId)].flatMap(({members:o})=>o).filter(({userId:o})=>!t.membersHiddenFromGraphql.includes(o)),i=[...new Set(r.map(({userId:o})=>o))].sort((o,l)=>o-l),a=je(
e,t)>=se.maintainer?t.invitations:[];return Ne([...i.map(o=>{let l=Xe(e.state,o),s=en(e.state,l,t);return ma(`${t.id}${o}`,s,l?Nt(l):null)}),...a.map(({id:o,access_level:l})=>ma(
o,l,null))],o=>o,n)}function ma(e,t,n){return{id:Re("ProjectMember",e),accessLevel:ha(t),user:n}}function ha(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",
10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELOPER",40:"MAINTAINER",50:"OWNER"}[e]??null}}var rl=Rt(kt(),1);function an({rootUrl:e},t,n){return{id:n.id,iid:n.iid,
project_id:t.id,sha:n.sha,ref:n.ref,status:n.status,source:n.source,created_at:n.created_at,updated_at:n.created_at,web_url:`${e}/${t.path_with_namespace}/-/pip\
elines/${n.id}`,name:null}}function ya(e,t,n){return{...an(e,t,n),before_sha:"0000000000000000000000000000000000000000",tag:n.tag,yaml_errors:null,user:null,started_at:n.
created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:_a(n)?.toFixed(2)??null,archived:!1,detailed_status:{icon:`status_${n.
status}`,text:n.status,label:n.status,group:ga(n)}}}var wr=({jobs:e})=>e.filter(({retried:t})=>!t);function _a(e){let t=wr(e).flatMap(({coverage:n})=>n===null?[]:
[n]);return t.length===0?null:t.reduce((n,r)=>n+r,0)/t.length}function ga(e){let t=wr(e).some(({status:n,allow_failure:r})=>r&&n==="failed");return e.status==="\
success"&&t?"success-with-warnings":e.status}function Dr(e,t){let n=wr(t).map(({downstreamPipelineId:r})=>r);return e.projects.flatMap(r=>r.pipelines.filter(({id:i})=>n.
includes(i)).map(i=>({place:r,pipeline:i})))}var il=["success","failed","canceled"],al=["created","waiting_for_resource","preparing","pending","manual","schedul\
ed","skipped"];function ol(e,t,n,r){let i=Dr(e.state,n).find(d=>d.pipeline.id===r.downstreamPipelineId&&it(e,d.place)),{artifacts:a,artifacts_expire_at:o,runner:l,
tag_list:s,...p}=va(e,t,n,r);return{...p,downstream_pipeline:i?an(e,i.place,i.pipeline):null}}function va(e,t,n,r){let i=r.artifacts.find(({file_type:a})=>a==="\
archive");return{id:r.id,status:r.status,stage:r.stage,name:r.name,ref:n.ref,tag:n.tag,coverage:r.coverage,allow_failure:r.allow_failure,created_at:r.created_at,
started_at:al.includes(r.status)?null:r.created_at,finished_at:il.includes(r.status)?r.created_at:null,erased_at:null,duration:12.5,queued_duration:.5,user:null,
commit:{id:n.sha,short_id:n.sha.slice(0,8)},pipeline:an(e,t,n),...r.status==="failed"?{failure_reason:r.failure_reason}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}\
/-/jobs/${r.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.outbound_enabled},...i?{artifacts_file:{filename:i.filename,size:i.size}}:{},artifacts:r.artifacts,
runner:null,artifacts_expire_at:r.artifacts_expire_at,archived:!1,tag_list:[]}}var sl={sast:"sast",secretDetection:"secret_detection",dependencyScanning:"depend\
ency_scanning",containerScanning:"container_scanning",clusterImageScanning:"cluster_image_scanning",dast:"dast",apiFuzzing:"api_fuzzing",coverageFuzzing:"covera\
ge_fuzzing"},ll={build:"Ci::Build",bridge:"Ci::Bridge",external:"GenericCommitStatus"};function ul(e,t,n){let r=t.licence==="ultimate"&&je(e,t)>=se.developer;return{
jobs({securityReportTypes:i,statuses:a,retried:o,...l}){let s=(i??[]).map(d=>d.toLowerCase()),p=n.jobs.filter(({kind:d})=>d==="build"||s.length===0).filter(({status:d})=>!a||
a.includes(d.toUpperCase())).filter(d=>typeof o!="boolean"||d.retried===o).filter(({declares:d})=>s.length===0||d.some(u=>s.includes(u))).sort((d,u)=>u.id-d.id);
return Ne(p,d=>({id:Re(ll[d.kind],d.id),name:d.name,status:d.status.toUpperCase(),allowFailure:d.allow_failure,retried:d.retried}),l)},securityReportSummary:r?Object.
fromEntries(Object.entries(sl).map(([i,a])=>[i,pl(n,a)])):null,securityReportFindings({reportType:i,severity:a,state:o,...l}){if(!r)return null;let s=i??[],p=(a??
[]).map(h=>h.toUpperCase());if(a?.some(h=>h!==h.toLowerCase()))throw new Ir("no key of that name");let d=(l.first??100)+1,u=n.scans.filter(({status:h,type:f})=>h===
"SUCCEEDED"&&(!i||s.includes(f))).flatMap(({type:h,findings:f})=>{let y=f.filter(_=>o?o.includes(_.state):_.state!=="DISMISSED");return cl.filter(_=>p.length===
0||p.includes(_)).flatMap(_=>y.filter(v=>v.severity===_).slice(0,d)).map(_=>({type:h,finding:_}))});return Ne(u,({type:h,finding:f})=>({...f,reportType:h.toUpperCase()}),
l)}}}var cl=["CRITICAL","HIGH","MEDIUM","LOW","UNKNOWN","INFO"];function pl({scans:e},t){let n=e.filter(i=>i.type===t);if(n.length===0)return null;let r=({name:i,
status:a,errors:o})=>({name:i,status:a,errors:o,warnings:[]});return{vulnerabilitiesCount:n.reduce((i,{findings:a})=>i+a.length,0),scans:Ne(n,r)}}function dl(e,t,n){
let r=[t,Qe(e.state,n.sourceProjectId??0)].find(o=>o?.pipelines.some(({id:l})=>l===n.headPipelineId)),i=r?.pipelines.find(({id:o})=>o===n.headPipelineId);if(!r||
!i||!it(e,t))return null;let a=nt(n,e.clock.now());return i.sha===a||i.sourceSha===a?jr(e,r,i):null}function fl(e,t,{id:n,iid:r,sha:i}){if([n,r,i].filter(s=>s!=
null).length>1)throw new rl.GraphQLError("Only one of [id, iid, sha] arguments is allowed at the same time.");let a=[...t.pipelines].sort((s,p)=>p.id-s.id),o=a.
filter(({source:s})=>s!=="parent_pipeline"),l=r?a.find(s=>String(s.iid)===r):o.find(s=>n?s.id===An(n):i?s.sha===i:s.ref===t.default_branch);return l&&it(e,t)?jr(
e,t,l):null}var ml=["success","failed","canceled","skipped"];function jr(e,t,n){let[,r]=/^refs\/merge-requests\/\d+\/(head|merge|train)$/.exec(n.ref)??[],i=ga(n);
return{id:Re("Ci::Pipeline",n.id),iid:String(n.iid),status:n.status.toUpperCase(),complete:ml.includes(n.status),sha:n.sha,source:n.source,ref:n.ref,child:n.source===
"parent_pipeline",mergeRequestEventType:hl[r??""]??null,coverage:_a(n),detailedStatus:{group:i,label:i},project:{id:Re("Project",t.id),fullPath:t.path_with_namespace},
...ul(e,t,n),downstream:a=>{let o=Dr(e.state,n).filter(l=>it(e,l.place));return Ne(o,l=>jr(e,l.place,l.pipeline),a)}}}var hl={head:"DETACHED",merge:"MERGED_RESU\
LT",train:"MERGE_TRAIN"},yl={PGP:"GpgSignature",SSH:"SshSignature",X509:"X509Signature"};function ba(e,t,n){let{state:r,rootUrl:i,clock:a}=e,o=Xe(r,n.authorId),
l=n.discussions.filter(({notes:d})=>d.some(({resolvable:u})=>u)),s=l.filter(({notes:d})=>d.some(u=>u.resolvable&&u.resolved)),p=n.approvals.flatMap(({userId:d})=>Xe(
r,d)??[]);return{id:Re("MergeRequest",n.id),iid:String(n.iid),title:n.title,description:n.description,draft:n.draft,state:n.state,sourceProjectId:n.sourceProjectId,
sourceBranch:n.source_branch,targetBranch:n.target_branch,diffHeadSha:nt(n,a.now()),diffRefs:n.prepared_at===null?null:El(n,nt(n,a.now())),webUrl:`${i}/${t.path_with_namespace}\
/-/merge_requests/${n.iid}`,preparedAt:n.prepared_at,createdAt:n.created_at,updatedAt:n.updated_at,author:o?Nt(o):null,commitCount:n.commits.length,diffStats:({
path:d})=>vl(n,d),committers:d=>Ne(bl(e,n),Nt,d),commits:d=>Ne(n.commits,u=>Tl(e,t,u),d),approvedBy:d=>Ne(p,Nt,d),resolvableDiscussionsCount:l.length,resolvedDiscussionsCount:s.
length,discussions:d=>Ne(n.discussions.filter(_l),gl,d),headPipeline:dl(e,t,n)}}function _l({notes:e}){return e.some(({isHidden:t})=>t!==!0)}function gl({id:e,notes:t}){
let n=t.filter(r=>r.resolvable);return{id:Re("Discussion",e),resolvable:n.length>0,resolved:n.length>0&&n.every(({resolved:r})=>r)}}function vl({diffs:e},t){let n=e.
map(({new_path:r,diff:i})=>({path:r,additions:i.match(/^\+/gm)?.length??0,deletions:i.match(/^-/gm)?.length??0}));return t===void 0?n:n.filter(r=>r.path===t)}function bl({
state:e},t){let n=t.commits.filter(({parent_ids:r})=>r.length<2).map(({committer_email:r})=>r);return e.users.filter(({emails:r})=>r.some(i=>n.includes(i)))}function Tl({
state:e,rootUrl:t},n,r){let i=Ta(e.users,r.author_email),a=Ta(e.users,r.committer_email);return{id:Re("CommitPresenter",r.id),sha:r.id,title:r.title,message:r.message,
authorEmail:r.author_email,authorName:r.author_name,committerEmail:r.committer_email,committerName:r.committer_name,committedDate:r.committed_date,webUrl:`${t}/${n.
path_with_namespace}/-/commit/${r.id}`,author:i?Nt(i):null,signature:r.signature&&{__typename:yl[r.signature.signature_type??"SSH"],verificationStatus:r.signature.
verification_status.toUpperCase(),commitSha:r.id,user:a?Nt(a):null}}}function Ta(e,t){return e.find(({emails:n})=>n.includes(t))}function El({base_sha:e},t){return{
baseSha:e,startSha:e,headSha:t}}function Il(e,t){return e&&Ne(e.variables??[],Ea,t)}function Nl(e,t,n){if(!t)return null;let r=dt(e,t.groupId).flatMap(i=>(i.variables??
[]).map(a=>({...Ea(a),groupName:i.name,groupCiCdSettingsPath:`/groups/${i.full_path}/-/settings/ci_cd`})));return Ne(r,i=>i,n)}function Ea(e){return{...e,id:Re(
"Ci::Variable",e.key)}}function Ol(e,t){let{state:n}=e,r=je(e,t),i=r>=se.developer,a=t.licence==="ultimate",o=Ft(e,t),l=r>=se.maintainer&&t.builds_access_level!==
"disabled";return{id:Re("Project",t.id),name:t.name,path:t.path,description:t.description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,
visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,
onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.
allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.
merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!i||!a)return null;if(t.secret_push_protection_enabled===null)throw new Ir("no secur\
ity setting row");return t.secret_push_protection_enabled},repository:ft(e,t)?{exists:t.repositoryExists,empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch,
blobs:(s,p,d)=>el(n,t,s,d)}:null,maxAccessLevel:ha(r),userPermissions:Sl(e,t,r),terraformStates(s){let p=Array.from({length:t.terraformStates},(d,u)=>({id:Re("T\
erraform::State",u+1),name:`state-${u+1}`}));return i?Ne(p,d=>d,s):null},vulnerabilities:s=>wl(i&&a?t:null,s),approvalPolicies({relationship:s,...p}){let d=(i&&
a?t.approvalPolicies:[]).filter(({inherited:u})=>s==="INHERITED_ONLY"?u:s==="INHERITED"||!u);return Ne(d,u=>u,p)},projectMembers:s=>nl(e,t,s),complianceFrameworks(s){
let p=n.frameworks.filter(({projectIds:d})=>d.includes(t.id));return i?la(p,s):null},complianceControlStatus:s=>r>=se.owner&&a?Dl(e,t,s):null,branchRules:s=>jl(
r>=se.maintainer?t:null,s),ciVariables:s=>Il(l?t:null,s),inheritedCiVariables:s=>Nl(n,l?t:null,s),pipeline:s=>fl(e,t,s),mergeRequest({iid:s}){let p=Ui(n,t.id,Number(
s));return p&&o?ba(e,t,p):null},mergeRequests({iids:s,state:p,...d}){let u=n.mergeRequests.filter(h=>h.projectId===t.id&&o).filter(h=>!p||p==="all"||h.state===p).
filter(h=>!s||s.includes(String(h.iid))).sort((h,f)=>f.id-h.id);return Ne(u,h=>ba(e,t,h),d)}}}function Sl(e,t,n){let r=Ft(e,t);return{adminProject:n>=se.maintainer,
createMergeRequestIn:e.session!==null&&r&&!t.archived,createPipeline:n>=se.developer&&!t.archived,downloadCode:ft(e,t),pushCode:n>=se.developer&&!t.archived,readCommitStatus:it(
e,t),readMergeRequest:r,readProject:!0,readProjectMember:!0}}function wl(e,t){let n=(e?.vulnerabilities??[]).filter(({scanner:r})=>!t.scanner||t.scanner.includes(
r)).filter(r=>!t.state||t.state.includes(r.state)).sort((r,i)=>t.sort==="detected_asc"?r.id-i.id:i.id-r.id);return Ne(n,r=>({...r,id:Re("Vulnerability",r.id)}),
t)}function Dl({state:e},t,n){let r=e.controlStatuses.flatMap(a=>{let o=a.projectId===t.id?cr(e,a.controlId):void 0;return o?[{row:a,control:o.control}]:[]}),i="\
ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return Ne(r,({row:a,control:o})=>({id:Re(i,a.id),updatedAt:new Date(a.updatedAt).toISOString(),
status:a.status.toUpperCase(),complianceRequirementsControl:ua(o)}),n)}function jl(e,t){return Ne(e?.protectedBranches??[],n=>({name:n.name,isDefault:n.name===e?.
default_branch,isProtected:!0,externalStatusChecks:Ne((e?.statusChecks??[]).filter(({protectedBranchIds:r})=>r.includes(n.id)),r=>({id:Re("MergeRequests::Extern\
alStatusCheck",r.id),name:r.name,externalUrl:r.external_url,hmac:r.sharedSecret!==null})),approvalRules:Ne(e?.approvalRules??[],r=>({id:Re("ApprovalProjectRule",
r.id),name:r.name,approvalsRequired:r.approvals_required,type:r.rule_type.toUpperCase()}))}),t)}var kn=Rt(kt(),1),Rl=5;function Al(e,t){return e.slice(0,Rl).map(
n=>({...n.toJSON(),message:Ll(n,t)}))}function Ll(e,t){let{message:n}=e,[,r,i]=/^Cannot query field "(\w+)" on type "(\w+)"/.exec(n)??[];if(r)return`Field '${r}\
' doesn't exist on type '${i}'`;let[,a,o]=/^Unknown argument "(\w+)" on field "\w+\.(\w+)"/.exec(n)??[];if(a)return`Field '${o}' doesn't accept argument '${a}'`;
let[,l]=/^Variable "(\$\w+)" got invalid value/.exec(n)??[];if(l)return`Variable ${l} was provided invalid value`;let s=/does not exist in "\w+" enum|^Enum "\w+" cannot represent|^Expected value of type/.
test(n)?Pl(t,e.positions?.[0]??-1):void 0;return s?`Argument '${s.argument.name.value}' on Field '${s.field.name.value}' has an invalid value (${(0,kn.print)(s.
argument.value)}).`:n}function Pl(e,t){let n;return(0,kn.visit)((0,kn.parse)(e),{enter(r){if(r.kind===kn.Kind.FIELD)for(let i of r.arguments??[]){let{start:a=0,
end:o=0}=i.loc??{};a<=t&&t<o&&(n={field:r,argument:i})}}}),n}var St=Rt(kt(),1),kl=`
scalar JsonString
scalar BigInt

type Query {
  currentUser: User
  metadata: Metadata
  project(fullPath: ID!): Project
  projects(ids: [ID!], fullPaths: [String!], sort: String, first: Int, after: String): ProjectConnection
  group(fullPath: ID!): Group
}

type Metadata { version: String revision: String enterprise: Boolean }
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
type User { id: ID! bot: Boolean! username: String! name: String! lastActivityOn: String publicEmail: String }
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
  ciVariables(first: Int, after: String): CiProjectVariableConnection
  inheritedCiVariables(first: Int, after: String): InheritedCiVariableConnection
  pipeline(id: ID, iid: ID, sha: String): Pipeline
  mergeRequest(iid: String!): MergeRequest
  mergeRequests(iids: [String!], state: MergeRequestState, first: Int, after: String): MergeRequestConnection
}

type Repository {
  exists: Boolean! empty: Boolean! rootRef: String
  blobs(paths: [String!]!, ref: String, refType: RefType, first: Int, after: String): RepositoryBlobConnection
}
enum RefType { HEADS TAGS }
type RepositoryBlob {
  path: String! size: BigInt mode: String storedExternally: Boolean rawTextBlob: String simpleViewer: BlobViewer!
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

enum CiVariableType { ENV_VAR FILE }
type CiProjectVariable {
  id: ID! key: String variableType: CiVariableType protected: Boolean masked: Boolean hidden: Boolean raw: Boolean
  environmentScope: String
}
type CiProjectVariableConnection { nodes: [CiProjectVariable] pageInfo: PageInfo! }
type InheritedCiVariable {
  id: ID! key: String variableType: CiVariableType! protected: Boolean masked: Boolean hidden: Boolean raw: Boolean
  environmentScope: String groupName: String groupCiCdSettingsPath: String
}
type InheritedCiVariableConnection { nodes: [InheritedCiVariable] pageInfo: PageInfo! }

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
  discussions(first: Int, after: String): DiscussionConnection!
  headPipeline: Pipeline
}
type DiscussionConnection { nodes: [Discussion] pageInfo: PageInfo! }
type Discussion { id: ID! resolvable: Boolean! resolved: Boolean! }
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
`,Ia=(0,St.parse)(kl),Na=new Map;function xl(e){let t=e.join(),n=Na.get(t);if(n)return n;let r=(0,St.buildASTSchema)(e.length===0?Ia:Cl(e));return Na.set(t,r),r}
function Cl(e){let t="",n=({name:r})=>e.includes(`${t}.${r.value}`)?null:void 0;return(0,St.visit)(Ia,{enter(r){return(r.kind===St.Kind.ENUM_TYPE_DEFINITION||r.
kind===St.Kind.OBJECT_TYPE_DEFINITION)&&(t=r.name.value),r.kind===St.Kind.ENUM_VALUE_DEFINITION||r.kind===St.Kind.FIELD_DEFINITION?n(r):void 0}})}var Oa=50;async function Fl(e,t,n,r){
let i=ta(t,n),a=$l(e,t,i);if(a==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};r(a?.user.username??null);let o=typeof i.query=="string"?
i.query:"",l=Ml(i.variables),s=Fs(o,l,a,e.state.maxComplexity);if(s!==void 0)return s;let p=await(0,Hi.graphql)({schema:xl(e.state.missingFromSchema),source:o,rootValue:Gl(
{...e,session:a}),variableValues:l,operationName:typeof i.operationName=="string"?i.operationName:null});return p.errors?.some(({originalError:d})=>d instanceof
Ir)?{status:500,json:{errors:[{message:"Internal server error"}]}}:ge(p.errors?{...p,errors:Al(p.errors,o)}:p)}function $l({state:e},t,n){let{"private-token":r,
authorization:i}=t.headers,a=r??n.private_token??i;try{return Ji(e,t,n,{jobToken:!1,scopes:["api","read_api"]})??(a===void 0?null:"invalid")}catch{return"invali\
d"}}function Ml(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}function Gl(e){let{state:t,session:n}=e,r=a=>a!==
void 0&&tn(t,n,a),i=a=>Ol(e,a);return{currentUser:n?Nt(n.user):null,metadata:n?{version:t.version,revision:t.revision,enterprise:t.enterprise}:null,project({fullPath:a}){
let o=a.includes("/")?mr(t,a)?.project:void 0;return r(o)?i(o):null},projects({ids:a,fullPaths:o,...l}){if(o&&o.length>Oa)throw new Hi.GraphQLError(`You cannot \
provide more than ${Oa} full_paths`);let s=a?.map(An),p=o?.map(u=>u.toLowerCase()),d=t.projects.filter(r).filter(({id:u})=>!s||s.includes(u)).filter(({path_with_namespace:u})=>!p||
p.includes(u.toLowerCase())).sort((u,h)=>h.id-u.id);return Ne(d,i,l)},group({fullPath:a}){let o=t.groups.find(({full_path:l})=>l.toLowerCase()===a.toLowerCase());
return!o||!hr(t,n,o)?null:{id:Re("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,projects({includeSubgroups:l,includeArchived:s,ids:p,...d}){
let u=p?.map(An),h=t.projects.filter(r).filter(({groupId:f})=>l?dt(t,f).includes(o):f===o.id).filter(({id:f,archived:y})=>(!u||u.includes(f))&&(s!==!1||!y)).sort(
(f,y)=>y.id-f.id);return Ne(h,i,d)},complianceFrameworks(l){let s=dt(t,o.id).at(-1);return la(t.frameworks.filter(({groupId:p})=>p===s?.id),l)}}}}}var Ae=[{name:"\
page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],_t=Symbol("invalid");function Vl(e,t){let n={...t},r=[];for(let i of e)
if(i.name in t){let a=Kl(i,t[i.name]);n[i.name]=a,r.push(...Ul(i,a))}else i.default!==void 0?n[i.name]=i.default:i.required&&(r.push(`${i.name} is missing`),i.values&&
r.push(`${i.name} does not have a valid value`),i.allowBlank===!1&&r.push(`${i.name} is empty`));if(r.length>0)throw ke(400,r.join(", "));return n}function Ul({
name:e,values:t,min:n,allowBlank:r},i){return i===_t?[`${e} is invalid`]:t&&!t.some(a=>a===i)?[`${e} does not have a valid value`]:r===!1&&String(i??"").trim()===
""?[`${e} is empty`]:n!==void 0&&typeof i=="number"&&i<n?[`${e} has a value not allowed`]:[]}function Kl(e,t){if(t==null)return null;switch(e.type){case"string":
return typeof t=="string"?t:typeof t=="number"||typeof t=="boolean"?String(t):_t;case"integer":return Sa(t);case"boolean":return t===!0||t==="true"||t==="1"||t===
1?!0:t===!1||t==="false"||t==="0"||t===0?!1:_t;case"integers":{let n=typeof t=="string"?t.split(",").filter(i=>i!==""):t;if(!Array.isArray(n))return _t;let r=n.
map(Sa);return r.includes(_t)?_t:r.filter(i=>i!==null)}}}function Sa(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:_t:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.
test(e)?Number(e):_t}var wa="/api/v4";function Ql(e,t,n){let r=Bl(e,n);if(t==="OPTIONS"&&r.length>0){let a=new Set(["OPTIONS",...r.map(({route:o})=>o.method)]);
return a.has("GET")&&a.add("HEAD"),{status:204,headers:{Allow:[...a].join(", ")}}}let i=r.find(({route:a})=>a.method===t)??(t==="HEAD"?r.find(({route:a})=>a.method===
"GET"):void 0);if(!i)throw ke(404,"404 Not Found");return i}function Bl(e,t){if(!t.startsWith(`${wa}/`))return[];let n=t.slice(wa.length).replace(/\/$/,""),r=n.
replace(/\.json$/,"");return e.flatMap(i=>{let a=ql(i.path,i.greedy?n:r);return a?[{route:i,segments:a}]:[]})}function ql(e,t){let n=e.split("/"),r=t.split("/");
if(n.at(-1)?.startsWith("*")&&r.length>n.length&&r.splice(n.length-1,r.length,r.slice(n.length-1).join("/")),n.length!==r.length)return null;let i={};for(let[a,
o]of n.entries()){let l=r[a]??"";if(/^[:*]/.test(o)){if(l==="")return null;i[o.slice(1)]=br(l)}else if(o!==l)return null}return i}function xn(e,t){return{id:t.id,
username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function on(e,t,n){let r=Xe(e,n);return r?
xn(t,r):null}function Cn(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(n=>({deploy_key_id:null,...n})),merge_access_levels:e.merge_access_levels,
allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,inherited:t}}var Yl=1e4;
function Se(e,t,n,r={},i=()=>!0){let a=Da(e.params.page,1),o=Math.min(Da(e.params.per_page,20),100),l=Math.max(Math.ceil(t.length/o),1),s=t.length<=Yl,p=t.slice(
(a-1)*o,a*o),d=a<l?a+1:null,u=a>1?a-1:null,h=(y,_)=>`<${zl(e,_,o)}>; rel="${y}"`,f=[...u?[h("prev",u)]:[],...d?[h("next",d)]:[],h("first",1),...s?[h("last",l)]:
[]];return ge(p.filter(i).map(n),{"X-Page":String(a),"X-Per-Page":String(o),"X-Next-Page":d?String(d):"","X-Prev-Page":u?String(u):"",...s?{"X-Total":String(t.length),
"X-Total-Pages":String(l)}:{},Link:f.join(", "),...r})}function zl(e,t,n){let r=new URLSearchParams;for(let[i,a]of Object.entries(e.params))if(!(i==="private_to\
ken"||i==="job_token"||a===null||a===void 0))if(Array.isArray(a))for(let o of a)r.append(`${i}[]`,String(o));else r.set(i,String(a));return r.set("page",String(
t)),r.set("per_page",String(n)),r.sort(),`${e.rootUrl}${e.incoming.path}?${r}`}function Da(e,t){let n=Number(e??t);return Number.isInteger(n)&&n>0?n:t}function Fn({
rootUrl:e},t,{signature:n,...r}){let i={};for(let[,a="",o=""]of r.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))i[a]=[...i[a]??[],o];return{...r,short_id:r.id.
slice(0,8),created_at:r.committed_date,authored_date:r.committed_date,trailers:Object.fromEntries(Object.entries(i).map(([a,o])=>[a,o.at(-1)])),extended_trailers:i,
web_url:`${e}/${t.path_with_namespace}/-/commit/${r.id}`}}function Rr(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var Je={name:"merge_request_iid",type:"integer",required:!0},ja={name:"external_status_check_id",type:"integer",required:!0};function wt(e){if(rt(e),Ie(e).licence!==
"ultimate")throw It()}function sn(e,t){let n=Ui(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!n)throw ct();return n}function $n(e,t,n){let r=Zt(
e,n),i=t.statusChecks.find(a=>a.id===r);if(!i)throw ct();return i}function Xl(e,t,n){let{user:r}=rt(e),i=je(e,t);return t.archived?!1:i>=se.developer?!0:(n.authorId===
r.id||n.assigneeIds.includes(r.id))&&i>=se.guest}function Hl(e,t){let{user:n}=rt(e);if(je(e,t)>=se.reporter)return!0;let r=t.merge_requests_access_level;return t.
visibility==="internal"&&!n.external&&(r==="enabled"||r==="public")}function Ra(e,t,n,r){return n.protectedBranchIds.length===0?!0:Ct(e.state,t).some(({row:i})=>i.
name===r&&n.protectedBranchIds.includes(i.id))}function Mn(e,t,n,{full:r}){let{state:i,rootUrl:a,session:o}=e,l=f=>on(i,a,f),s=n.assigneeIds.map(l),p=`!${n.iid}`,
d=`${t.path_with_namespace}${p}`,u=[...n.description.matchAll(/^\s*[-*] \[([ xX])\]/gm)],h=n.sourceProjectId!==null&&n.sourceProjectId!==n.projectId;return{id:n.
id,iid:n.iid,project_id:n.projectId,title:n.title,description:n.description,state:n.state,created_at:n.created_at,updated_at:n.updated_at,merged_by:null,merge_user:null,
merged_at:n.merged_at,closed_by:null,closed_at:null,target_branch:n.target_branch,source_branch:n.source_branch,user_notes_count:n.discussions.flatMap(({notes:f})=>f).
filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:l(n.authorId),assignees:s,assignee:s[0]??null,reviewers:n.reviewers.map(({userId:f})=>l(f)),source_project_id:n.
sourceProjectId,target_project_id:n.projectId,labels:[...n.labels].sort(),draft:n.draft,imported:!1,imported_from:"none",work_in_progress:n.draft,milestone:null,
merge_when_pipeline_succeeds:!1,merge_status:"can_be_merged",detailed_merge_status:Wl(e,t,n),merge_after:null,sha:nt(n,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,
discussion_locked:null,should_remove_source_branch:null,force_remove_source_branch:!0,prepared_at:n.prepared_at,...h?{allow_collaboration:!0,allow_maintainer_to_push:!0}:
{},reference:p,references:{short:p,relative:p,full:d},web_url:`${a}/${t.path_with_namespace}/-/merge_requests/${n.iid}`,time_stats:{time_estimate:0,total_time_spent:0,
human_time_estimate:null,human_total_time_spent:null},squash:!1,squash_on_merge:!1,task_completion_status:{count:u.length,completed_count:u.filter(([,f])=>f!=="\
 ").length},has_conflicts:n.has_conflicts,blocking_discussions_resolved:!t.only_allow_merge_if_all_discussions_are_resolved||Aa(n)===0,approvals_before_merge:null,
...r?Jl(e,t,n):{},...r?{user:{can_merge:o!==null&&je(e,t)>=se.developer}}:{}}}function Jl(e,t,n){let r=nt(n,e.clock.now()),i=Qe(e.state,n.sourceProjectId??0),a=[
...t.pipelines,...i&&i!==t?i.pipelines:[]].find(({id:s})=>s===n.headPipelineId),o=e.session!==null&&it(e,t),l=a?ya(e,t,a):null;return{subscribed:!1,changes_count:n.
prepared_at===null?null:n.changes_count,latest_build_started_at:null,latest_build_finished_at:null,first_deployed_to_production_at:null,...o?{pipeline:null,head_pipeline:l}:
{},diff_refs:n.prepared_at===null?null:{base_sha:n.base_sha,head_sha:r,start_sha:n.base_sha},merge_error:null}}function Aa(e){return e.discussions.filter(({notes:t})=>t.
some(n=>n.resolvable&&!n.resolved)).length}function Wl(e,t,n){if(n.detailed_merge_status!=="mergeable")return n.detailed_merge_status;if(n.prepared_at===null)return"\
preparing";if(n.state!=="opened")return"not_open";if(n.draft)return"draft_status";if(t.only_allow_merge_if_all_discussions_are_resolved&&Aa(n)>0)return"discussi\
ons_not_resolved";let r=nt(n,e.clock.now()),i=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,a=t.statusChecks.filter(o=>Ra(e,t,o,n.target_branch)).
filter(({id:o})=>pr(e.state,o,n.id,r)?.status!=="passed");return i&&a.length>0?"status_checks_must_pass":"mergeable"}var La="/projects/:id/merge_requests",Pa=`${La}\
/:merge_request_iid`;function Kt(e,t){return{method:"GET",path:`${Pa}/${e}`,rules:[Je,...Ae],handle:t}}var Zl=[{method:"GET",path:La,jobToken:!0,rules:[{name:"s\
tate",type:"string",values:["opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...Ae],handle:eu},{method:"GET",path:Pa,jobToken:!0,
rules:[Je],handle:tu},{...Kt("versions",nu),before:e=>{rt(e)}},Kt("commits",ru),Kt("pipelines",iu),Kt("reviewers",au),Kt("closes_issues",ou),Kt("related_issues",
su)];function We(e){let t=Ie(e),n=sn(e,t);return Fe(Ft(e,t)),{project:t,row:n}}function eu(e){let t=Ie(e);Fe(Ft(e,t));let{iids:n,state:r}=e.params,i=(o,l)=>e.params[o]===
void 0||Oe(e,o)===l,a=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(o=>r==="all"||o.state===r).filter(({iid:o})=>!Array.isArray(n)||n.includes(
o)).filter(o=>i("source_branch",o.source_branch)&&i("target_branch",o.target_branch)).sort((o,l)=>l.created_at.localeCompare(o.created_at)||l.id-o.id);return Se(
e,a,o=>Mn(e,t,o,{full:!1}))}function tu(e){let{project:t,row:n}=We(e);return ge(Mn(e,t,n,{full:!0}))}function nu(e){let{row:t}=We(e),n=[...t.versions].sort((r,i)=>i.
id-r.id);return Se(e,n,r=>({...r,merge_request_id:t.id}))}function ru(e){let{project:t,row:n}=We(e);return Se(e,n.commits,r=>Fn(e,t,r))}function iu(e){let{project:t,
row:n}=We(e),r=Qe(e.state,n.sourceProjectId??0),i=[n.diff_head_sha,...n.versions.map(({head_commit_sha:l})=>l)],a=(l,{ref:s,tag:p,sha:d,source:u})=>l===r&&s===n.
source_branch&&!p&&i.includes(d)&&u!=="parent_pipeline",o=[t,...r&&r!==t?[r]:[]].filter(l=>r!==void 0&&it(e,l)).flatMap(l=>l.pipelines.map(s=>({place:l,pipeline:s}))).
filter(({place:l,pipeline:s})=>s.mergeRequestIid===n.iid||a(l,s)).sort((l,s)=>ka(l.pipeline)-ka(s.pipeline)||s.pipeline.id-l.pipeline.id);return Se(e,o,({place:l,
pipeline:s})=>an(e,l,s))}function ka({source:e}){return e==="merge_request_event"?0:1}function au(e){let{row:t}=We(e);return Se(e,t.reviewers,({userId:n,state:r,
created_at:i})=>({user:lu(e,n),state:r,created_at:i}))}function ou(e){let{project:t,row:n}=We(e);return xa(e,t,n.closesIssues)}function su(e){let{project:t,row:n}=We(
e);return xa(e,t,[...n.closesIssues,...n.relatedIssues])}function xa(e,t,n){return Se(e,n,r=>typeof r.id=="string"?{id:r.id,title:r.title}:{...r,project_id:t.id,
references:{full:`${t.path_with_namespace}#${r.iid}`}})}function lu(e,t){return on(e.state,e.rootUrl,t)}var Ar="/projects/:id/merge_requests/:merge_request_iid",
Ca=e=>{rt(e)},uu=[{method:"GET",path:"/projects/:id/approvals",before:Ca,handle:cu},{method:"GET",path:"/projects/:id/approval_rules",before:Ca,rules:Ae,handle:pu},
{method:"GET",path:`${Ar}/approvals`,handle:du},{method:"GET",path:`${Ar}/approval_state`,handle:fu},{method:"GET",path:`${Ar}/approval_rules`,rules:Ae,handle:mu}];
function cu(e){let t=Ie(e);Ki(e,t,se.maintainer);let n=t.approvalSettings;return ge({approvals_before_merge:0,...n,reset_approvals_on_push:n.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:n.require_password_to_approve})}function pu(e){let t=Ie(e),n=!t.archived&&Ft(e,t);Fe(je(e,t)>=se.maintainer||
n);let r=t.approvalRules.filter(({fromPolicy:a})=>!a),i=t.licence==="free"?r.slice(0,1):r;return Se(e,i,a=>Pr(e,t,null,a))}function du(e){let{project:t,row:n}=We(
e),r=Lr(t,n),i=r.map(p=>$a(e,t,n,p)),a=Fa(i,({rule:p})=>p.approvals_required),o=Fa(i,({rule:p,approved:d,approvedBy:u})=>d?0:p.approvals_required-u.length),l=e.
session?.user,s=i.filter(p=>p.invalid).map(({rule:p})=>({id:p.id}));return ge({id:n.id,iid:n.iid,project_id:t.id,title:n.title,description:n.description,state:n.
state,created_at:n.created_at,updated_at:n.updated_at,merge_status:"can_be_merged",approved:i.every(p=>p.approved),approvals_required:a,approvals_left:o,require_password_to_approve:t.
approvalSettings.require_password_to_approve,approved_by:n.approvals.map(({userId:p,approved_at:d})=>({user:kr(e,p),approved_at:d})),suggested_approvers:[],approvers:[],
approver_groups:[],user_has_approved:n.approvals.some(({userId:p})=>p===l?.id),user_can_approve:je(e,t)>=se.developer&&l?.id!==n.authorId,approval_rules_left:i.
filter(p=>!p.approved).map(({rule:{id:p,name:d,rule_type:u,report_type:h}})=>({id:p,name:d,rule_type:u,report_type:h})),has_approval_rules:r.some(p=>!ln(p)),merge_request_approvers_available:t.
licence!=="free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:s})}function fu(e){let{project:t,row:n}=We(e);if(!e.state.enterprise)
throw xe();let r=Lr(t,n).map(i=>{let{approved:a,approvedBy:o}=$a(e,t,n,i);return{...Pr(e,t,n,i),code_owner:i.rule_type==="code_owner",approved_by:o.map(l=>kr(e,
l)),approved:a}});return ge({approval_rules_overwritten:n.approvalRules!==null,rules:r})}function mu(e){let{project:t,row:n}=We(e);return Se(e,Lr(t,n),r=>Pr(e,t,
n,r))}function Lr(e,t){return e.licence==="free"?[]:[...t.approvalRules??e.approvalRules,...t.codeOwnerRules]}function ln({rule_type:e}){return e==="any_approve\
r"}function Fa(e,t){let[n,r]=[e.filter(({rule:i})=>ln(i)),e.filter(({rule:i})=>!ln(i))];return Math.max(0,...n.map(t),r.map(t).reduce((i,a)=>i+a,0))}function $a(e,t,n,r){
let i=Ma(e,t,n,r),a=n.approvals.map(({userId:s})=>s).filter(s=>i.includes(s)),o=i.length<r.approvals_required,l=o&&!r.fromPolicy;return{rule:r,invalid:o,approvedBy:a,
approved:l||a.length>=r.approvals_required}}function Ma(e,t,n,r){let i=e.state.users.filter(d=>en(e.state,d,t)>=se.developer&&!d.admin).map(({id:d})=>d),a=r.containsHiddenGroups?
[]:r.eligibleUserIds,o=ln(r)?i:a;if(!n)return o;let{merge_requests_author_approval:l,merge_requests_disable_committers_approval:s}=t.approvalSettings,p=s?hu(e,n):
[];return o.filter(d=>(l||d!==n.authorId)&&!p.includes(d))}function hu(e,t){let n=t.commits.map(({signature:r,author_email:i,committer_email:a})=>r?.verification_status===
"verified_system"?i:a);return e.state.users.filter(({emails:r})=>r.some(i=>n.includes(i))).map(({id:r})=>r)}function Pr(e,t,n,r){let i=a=>a.map(o=>kr(e,o));return{
id:r.id,name:r.name,rule_type:r.rule_type,report_type:r.report_type,eligible_approvers:ln(r)?[]:i(Ma(e,t,n,r)),approvals_required:r.approvals_required,users:i(r.
eligibleUserIds),groups:[],contains_hidden_groups:r.containsHiddenGroups===!0,...n===null?{protected_branches:t.protectedBranches.filter(({id:a})=>r.appliesToAllProtectedBranches||
r.protectedBranchIds.includes(a)).map(a=>Cn(a,!1)),applies_to_all_protected_branches:r.appliesToAllProtectedBranches}:{section:r.section??null,source_rule:n.approvalRules===
null?{approvals_required:r.approvals_required}:null,overridden:!1}}}function kr(e,t){return on(e.state,e.rootUrl,t)}var Ga="/projects/:id/merge_requests/:merge_\
request_iid",yu=100,_u=[{method:"GET",path:`${Ga}/diffs`,rules:[Je,...Ae],handle:gu},{method:"GET",path:`${Ga}/changes`,rules:[Je,{name:"access_raw_diffs",type:"\
boolean",default:!1}],handle:vu}];function gu(e){let{row:t}=We(e);return Se(e,Va(t),Ka)}function vu(e){let{project:t,row:n}=We(e),r=e.params.access_raw_diffs===
!0,i=r?n.diffs:Va(n);return ge({...Mn(e,t,n,{full:!0}),changes:i.map(Ka),overflow:!r&&Ua(n)})}function Va(e){return(Ua(e)?e.diffs.slice(0,Number.parseInt(e.changes_count??
"",10)):e.diffs).map((t,n)=>n<yu?t:{...t,collapsed:!0,diff:""})}function Ua({changes_count:e}){return e?.endsWith("+")===!0}function Ka(e){return{a_mode:e.new_file?
"0":"100644",b_mode:e.deleted_file?"0":"100644",generated_file:!1,...e}}import{createHmac as bu,timingSafeEqual as Tu}from"node:crypto";var Eu=16e3,Iu=15;function Nu(e){
return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/status",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"\
status",type:"string",required:!0,values:["pass","fail"]}],handle:Ou}}function Ou(e){let{state:t}=e,n=Zt(e,"control_id")??0,r=Oe(e,"status")==="pass"?"pass":"fa\
il",i=cr(t,n);if(!i)throw ke(404,"Control not found");if(i.control.controlType!=="external")throw ke(403,"Control is not external");Su(e,n,r,i.control.secretToken??
"");let a=mr(t,e.segments.id??"")?.project;if(!a)throw ke(404,"Project not found");if(a.licence==="free")throw ke(401,"Not permitted to update compliance contro\
l status");if(!i.framework.projectIds.includes(a.id))throw ke(404,"Project not found");return Du(t,n,a.id,r,e.clock.now()),{status:200,json:{status:r}}}function Su(e,t,n,r){
let{headers:i}=e.incoming,a=i["x-gitlab-timestamp"]??"",o=i["x-gitlab-nonce"]??"",l=i["x-gitlab-hmac-sha256"]??"";if([a,o,l].some(_=>_.trim()===""))throw ke(401,
"Missing required headers");let s=e.clock.now();if(!wu(e.state,o,s))throw ke(401,"Invalid nonce");let p=`/api/v4/projects/${e.segments.id??""}/compliance_extern\
al_controls/${t}/status`,d=Buffer.concat([Buffer.from(a+o,"latin1"),Buffer.from(`${p}status=${n}`,"utf8")]),u=Buffer.from(bu("sha256",r).update(d).digest("hex")),
h=Buffer.from(l,"latin1");if(h.length!==u.length||!Tu(h,u))throw ke(401,"Invalid signature");let f=Number.parseInt(a,10)||0,y=Math.floor(s/1e3);if(f===0||f>y)throw ke(
401,"Invalid timestamp");if(y-f>=Iu)throw ke(401,"Request has expired")}function wu(e,t,n){for(let[r,i]of e.nonces)i<=n&&e.nonces.delete(r);return t.length!==32||
e.nonces.has(t)?!1:(e.nonces.set(t,n+Eu),!0)}function Du(e,t,n,r,i){let a=e.controlStatuses.find(o=>o.controlId===t&&o.projectId===n);if(a)a.status=r,a.updatedAt=
i;else{let o={createdAt:i,updatedAt:i,timeoutAt:null};e.controlStatuses.push({id:Ke(e),controlId:t,projectId:n,status:r,...o})}}import{createHash as Qa}from"node:crypto";
var Ba="/projects/:id/repository/files/:file_path",qa={name:"ref",type:"string",allowBlank:!1},ju=[{method:"GET",path:Ba,greedy:!0,rules:[{...qa,required:!0}],handle:Ru},
{method:"GET",path:`${Ba}/raw`,jobToken:!0,scopes:["read_repository"],rules:[qa],handle:Au}];function Ru(e){let{entity:t,bytes:n}=Ya(e);return ge({...t,content:n.
toString("base64")},za(t))}function Au(e){let{entity:t,bytes:n}=Ya(e),r={...za(t),"Cache-Control":"max-age=0, private, must-revalidate, no-store, no-cache",Expires:"\
Fri, 01 Jan 1990 00:00:00 GMT","Content-Disposition":`inline; filename="${encodeURI(t.file_name)}"`};return{status:200,bytes:n,contentType:"text/plain; charset=\
utf-8",headers:r}}function Ya(e){let t=Ie(e),n=e.segments.file_path??"";if(n.split("/").includes(".."))throw ke(400,"file_path should be a valid file path");Fe(
ft(e,t));let r=Oe(e,"ref"),i=rn(e.state,t,r);if(i===void 0)throw xe("Commit");let a=Sr(e.state,t,i)?.get(n);if(a===void 0)throw xe("File");let o=Buffer.from(a);
return{entity:{file_name:n.split("/").at(-1)??n,file_path:n,size:o.length,encoding:"base64",content_sha256:Qa("sha256").update(o).digest("hex"),ref:r,blob_id:Qa(
"sha1").update(`blob ${o.length}\0`).update(o).digest("hex"),commit_id:i,last_commit_id:i,execute_filemode:!1},bytes:o}}function za(e){let t=n=>Buffer.from(String(
n)).toString("latin1");return Object.fromEntries(Object.entries(e).map(([n,r])=>[Lu(n),t(r)]))}function Lu(e){return`X-Gitlab-${e.split("_").map(t=>t[0]?.toUpperCase()+
t.slice(1)).join("-")}`}function Xa({state:e,session:t},n){return n.flatMap(({groupId:r,access_level:i})=>{let a=pt(e,r);return!a||!hr(e,t,a)?[]:{group_id:a.id,
group_name:a.name,group_full_path:a.full_path,group_access_level:i,expires_at:null}})}function Pu({state:e,rootUrl:t},n){let r=pt(e,n.groupId);if(r){let{id:l,name:s,
path:p,full_path:d,parent_id:u}=r,h={parent_id:u,avatar_url:null,web_url:`${t}/groups/${d}`};return{id:l,name:s,path:p,kind:"group",full_path:d,...h}}let i=Xe(e,
n.ownerId??0),a=i?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}/${a}`};return{id:1e5+(i?.id??0),name:i?.name??"Ghost",path:a,kind:"user",full_path:a,
...o}}function Ha(e,t){let n=Fu(e,t);return{...Gn(e,t),...n?{forked_from_project:n}:{}}}function Gn(e,t){let{rootUrl:n}=e,r=t.path_with_namespace,i=ft(e,t),a=Pu(
e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${a.name} / ${t.name}`,path:t.path,path_with_namespace:r,created_at:t.created_at,
...i?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(n).hostname}:${r}.git`,http_url_to_repo:`${n}\
/${r}.git`,web_url:`${n}/${r}`,...i?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:a}}function xr(e,t){let{state:n,session:r}=e,i=je(e,t),a=t.licence==="ultimate",o=r!==null;return{...Ha(e,t),_links:Cu(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:on(
n,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...ku(t),import_status:"none",open_issues_count:0,description_html:"",updated_at:t.last_activity_at,
...ft(e,t)?{ci_config_path:""}:{},...o&&i>=se.maintainer?xu(t):{},public_jobs:t.public_jobs,shared_with_groups:Xa(e,t.sharedWith),only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:a,security_and_compliance_enabled:!0,
...a&&i>=se.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:n.frameworks.filter(({projectIds:l})=>l.includes(t.id)).map(({name:l})=>l),...a?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:$u(e,t)}:{}}}function ku(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],n=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...n].map(r=>[`${r}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,creator_id:1}}function xu(e){return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,
ci_job_token_scope_enabled:e.jobTokenScope.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,build_git_strategy:"fetch",
keep_latest_artifact:!0,restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runner_token_expiration_interval:null,group_runners_enabled:!0,auto_cancel_pending_pipelines:"enabled",build_timeout:3600,auto_devops_enabled:e.auto_devops_enabled,
runners_token:null}}function Cu({rootUrl:e},{id:t}){let n=`${e}/api/v4/projects/${t}`,r=["issues","merge_requests","repo_branches","labels","events","members"].
map(i=>[i,`${n}/${i.replace("repo_","repository/")}`]);return{self:n,...Object.fromEntries(r)}}function Fu(e,t){let n=t.forkedFrom===null?void 0:Qe(e.state,t.forkedFrom);
return n&&tn(e.state,e.session,n)?Gn(e,n):null}function $u({state:e,session:t},n){let r=t?.user,i=n.members.find(({userId:l})=>l===r?.id)?.access_level,a=Dn(e,r,
n.groupId),o=l=>l?{access_level:l,notification_level:3}:null;return{project_access:o(i),group_access:o(a)}}var Cr=e=>{rt(e)},Mu=[{method:"GET",path:"/projects/:\
id/members/all",before:Cr,rules:Ae,handle:Gu},{method:"GET",path:"/groups/:id",before:Cr,handle:Ku},{method:"GET",path:"/groups/:id/members",before:Cr,rules:Ae,
handle:Vu},{method:"GET",path:"/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"\
archived",type:"boolean"},...Ae],handle:Bu}];function Gu(e){let t=Ie(e),n=new Map,r=dt(e.state,t.groupId);for(let i of[t,...r].flatMap(({members:a})=>a)){let a=n.
get(i.userId);(!a||a.access_level<i.access_level)&&n.set(i.userId,i)}return Ja(e,[...n.values()])}function Vu(e){let t=yr(e);return Fe(t.visibility!=="private"||
Dn(e.state,e.session?.user,t.id)>=se.guest),Ja(e,t.members)}function Ja(e,t){let n=e.session?.user.admin===!0,r=t.flatMap(i=>{let a=Xe(e.state,i.userId);return a?
[{row:i,user:a}]:[]}).sort((i,a)=>i.user.id-a.user.id);return Se(e,r,({row:i,user:a})=>({...xn(e.rootUrl,a),access_level:i.access_level,created_at:i.created_at,
...Uu(e,i),expires_at:null,membership_state:i.membership_state,...n?{last_activity_on:a.last_activity_on}:{}}))}function Uu({state:e,rootUrl:t},{createdById:n}){
let r=n==null?void 0:Xe(e,n);return r?{created_by:xn(t,r)}:{}}function Ku(e){let t=yr(e),n=e.state.projects.filter(({groupId:i})=>i===t.id),r=e.params.with_projects!==
"false"&&e.params.with_projects!==!1;return ge({...Qu(e,t),shared_with_groups:Xa(e,t.sharedWith),...r?{projects:n.map(i=>Gn(e,i))}:{}})}function Qu(e,t){return{
id:t.id,web_url:`${e.rootUrl}/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.
require_two_factor_authentication,two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,
archived:!1,default_branch:null,default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,
full_path:t.full_path,created_at:t.created_at,parent_id:t.parent_id}}function Bu(e){let t=yr(e),{include_subgroups:n,simple:r,archived:i}=e.params,a=e.state.projects.
filter(({groupId:o})=>n===!0?dt(e.state,o).includes(t):o===t.id).filter(o=>tn(e.state,e.session,o)).filter(o=>typeof i!="boolean"||o.archived===i).sort((o,l)=>o.
id-l.id);return Se(e,a,o=>r===!0||!e.session?Gn(e,o):xr(e,o))}var Vn=e=>{rt(e)},qu=[{method:"GET",path:"/version",before:Vn,scopes:["read_user"],handle:Wa},{method:"\
GET",path:"/metadata",before:Vn,scopes:["read_user"],handle:Wa},{method:"GET",path:"/user",before:Vn,scopes:["read_user"],handle:Yu},{method:"GET",path:"/person\
al_access_tokens/self",before:Vn,scopes:["read_user","read_repository","self_rotate"],handle:Xu}];function Wa({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,
version:null};return ge({version:e.version,revision:e.revision,kas:t,enterprise:e.enterprise})}function Yu(e){let{user:t}=rt(e);return ge({...xn(e.rootUrl,t),created_at:"\
2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:
{}})}function zu({clock:e}){return new Date(e.now()+90*864e5).toISOString().slice(0,10)}function Xu(e){let{token:t}=rt(e);return ge({id:t.id,name:t.name,revoked:t.
revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.revoked&&
!t.expired,expires_at:t.expires_at===void 0?zu(e):t.expires_at})}var Fr="/projects/:id/merge_requests/:merge_request_iid/notes",$r=`${Fr}/:note_id`,Mr={name:"no\
te_id",type:"integer",required:!0},Hu={name:"body",type:"string",required:!0},Ju={name:"body",type:"string",allowBlank:!1},Wu={name:"sort",type:"string",values:[
"asc","desc"],default:"desc"},Zu=1e6,Qt=e=>{rt(e)},ec=[{method:"GET",path:Fr,before:Qt,jobToken:!0,rules:[Je,Wu,...Ae],handle:tc},{method:"POST",path:Fr,before:Qt,
rules:[Je,Hu],handle:rc},{method:"GET",path:$r,before:Qt,jobToken:!0,rules:[Je,Mr],handle:ic},{method:"PUT",path:$r,before:Qt,rules:[Je,Mr,Ju],handle:ac},{method:"\
DELETE",path:$r,before:Qt,rules:[Je,Mr],handle:oc},{method:"GET",path:"/projects/:id/merge_requests/:merge_request_iid/discussions",before:Qt,rules:[Je,...Ae],handle:nc}];
function Bt(e){let t=Ie(e);if(!Ft(e,t))throw ct();return{project:t,row:sn(e,t)}}function un(e,t,n,r,i=!1){let{userId:a,resolved:o,isHidden:l,...s}=r,p=d=>on(e.state,
e.rootUrl,d);return{...s,type:i?"DiscussionNote":null,author:p(a),updated_at:r.created_at,noteable_id:n.id,noteable_type:"MergeRequest",noteable_iid:n.iid,project_id:t.
id,...r.resolvable?{resolved:o,resolved_by:o?p(n.authorId):null,resolved_at:o?r.created_at:null}:{},confidential:!1,internal:!1,imported:!1,imported_from:"none",
commands_changes:{}}}function tc(e){let{project:t,row:n}=Bt(e),r=n.discussions.flatMap(i=>i.notes).sort((i,a)=>i.id-a.id);return Se(e,Oe(e,"sort")==="asc"?r:r.reverse(),
i=>un(e,t,n,i),{},({isHidden:i})=>i!==!0)}function nc(e){let{project:t,row:n}=Bt(e),r=({notes:i})=>i.filter(({isHidden:a})=>a!==!0);return Se(e,n.discussions,i=>({
id:i.id,individual_note:i.individual_note,notes:r(i).map(a=>un(e,t,n,a,!i.individual_note))}),{},i=>r(i).length>0)}function rc(e){let{project:t,row:n}=Bt(e);Fe(
je(e,t)>=se.reporter);let r={id:Ke(e.state),userId:e.session?.user.id??0,body:eo(Oe(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).
toISOString()};return n.discussions.push({id:De(`note ${r.id}`),individual_note:!0,notes:[r]}),{status:201,json:un(e,t,n,r)}}function ic(e){let{project:t,row:n}=Bt(
e),r=Gr(e,n);if(r.isHidden)throw xe("Note");return ge(un(e,t,n,r))}function ac(e){let{project:t,row:n}=Bt(e),r=Gr(e,n);return Za(e,t,r),e.params.body!==void 0&&
(r.body=eo(Oe(e,"body"))),ge(un(e,t,n,r))}function oc(e){let{project:t,row:n}=Bt(e),r=Gr(e,n);return Za(e,t,r),n.discussions=n.discussions.filter(({notes:i})=>!i.
includes(r)),{status:204}}function Gr(e,t){let n=Zt(e,"note_id"),r=t.discussions.flatMap(({notes:i})=>i).find(i=>i.id===n);if(!r)throw ct();return r}function Za(e,t,{
userId:n,system:r}){Fe(!r),Fe(n===e.session?.user.id||je(e,t)>=se.maintainer)}function eo(e){return e.slice(0,Zu).trimEnd()}var cn="/projects/:id/pipelines",Un={
name:"pipeline_id",type:"integer",required:!0},sc=["created","waiting_for_resource","preparing","pending","running","success","failed","canceling","canceled","s\
kipped","manual","scheduled"],lc=[{method:"GET",path:cn,jobToken:!0,rules:[{name:"status",type:"string",values:sc},...Ae],handle:uc},{method:"GET",path:`${cn}/:\
pipeline_id`,jobToken:!0,rules:[Un],handle:pc},{method:"GET",path:`${cn}/:pipeline_id/jobs`,jobToken:!0,rules:[Un,{name:"include_retried",type:"boolean",default:!1},
...Ae],handle:dc},{method:"GET",path:`${cn}/:pipeline_id/bridges`,jobToken:!0,rules:[Un,...Ae],handle:fc},{method:"GET",path:`${cn}/:pipeline_id/test_report_sum\
mary`,rules:[Un],handle:mc}];function Vr(e){let t=Ie(e);return Fe(t.builds_access_level!=="disabled"&&it(e,t)),t}function uc(e){let t=Vr(e),n=Oe(e,"ref"),r=Oe(e,
"sha"),i=Oe(e,"status"),a=[n,...cc(e.state,t,n)],o=t.pipelines.filter(({source:l})=>l!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(l=>(n===""||
a.includes(l.ref))&&(r===""||l.sha===r)).filter(l=>i===""||l.status===i).sort((l,s)=>s.id-l.id);return Se(e,o,l=>an(e,t,l))}function cc({mergeRequests:e},{id:t},n){
return e.filter(r=>r.sourceProjectId===t&&r.source_branch===n).flatMap(({iid:r})=>["head","merge","train"].map(i=>`refs/merge-requests/${r}/${i}`))}function Kn(e,t){
let n=t?Vr(e):Ie(e),r=Zt(e,"pipeline_id"),i=n.pipelines.find(a=>a.id===r);if(!i)throw ct();return Vr(e),{project:n,pipeline:i}}function pc(e){let{project:t,pipeline:n}=Kn(
e,!1);return ge(ya(e,t,n))}function dc(e){let{project:t,pipeline:n}=Kn(e,!0);return Se(e,to(e,n,"build"),r=>va(e,t,n,r))}function fc(e){let{project:t,pipeline:n}=Kn(
e,!0);return Se(e,to(e,n,"bridge"),r=>ol(e,t,n,r))}function to(e,t,n){return t.jobs.filter(r=>r.kind===n&&(!r.retried||e.params.include_retried===!0)).sort((r,i)=>i.
id-r.id)}function mc(e){let{pipeline:t}=Kn(e,!1),n=no(e.state,t).flatMap(({testSuites:a})=>a),r=a=>n.reduce((o,l)=>o+a(l),0),i=a=>a.success+a.failed+a.skipped+a.
error;return ge({total:{time:n.length,count:r(i),success:r(({success:a})=>a),failed:r(({failed:a})=>a),skipped:r(({skipped:a})=>a),error:r(({error:a})=>a),suite_error:n.
find(({suite_error:a})=>a!==null)?.suite_error??null},test_suites:n.map(a=>({name:a.name,total_time:1,total_count:i(a),success_count:a.success,failed_count:a.failed,
skipped_count:a.skipped,error_count:a.error,build_ids:a.build_ids,suite_error:a.suite_error}))})}function no(e,t){let n=Dr(e,t).filter(r=>r.pipeline.source==="p\
arent_pipeline");return[t,...n.flatMap(r=>no(e,r.pipeline))]}var Qn=e=>{rt(e)},hc=[{method:"GET",path:"/projects/:id",handle:yc},{method:"GET",path:"/projects/:\
id/protected_branches",rules:Ae,handle:_c},{method:"GET",path:"/projects/:id/protected_branches/:name",greedy:!0,handle:gc},{method:"GET",path:"/projects/:id/ho\
oks",before:Qn,rules:Ae,handle:vc},{method:"GET",path:"/projects/:id/push_rule",before:Qn,handle:bc},{method:"GET",path:"/projects/:id/job_token_scope",before:Qn,
handle:Tc},{method:"GET",path:"/projects/:id/error_tracking/settings",before:Qn,handle:Ec},{method:"GET",path:"/projects/:id/ci/lint",rules:[{name:"content_ref",
type:"string"},{name:"include_jobs",type:"boolean"}],handle:Ic}];function yc(e){let t=Ie(e);return ge(e.session?xr(e,t):Ha(e,t))}function Ur(e){let t=Ie(e);return Fe(
ft(e,t)),t}function _c(e){let t=Ct(e.state,Ur(e));return Se(e,t,({row:n,inherited:r})=>Cn(n,r))}function gc(e){let t=Ur(e).protectedBranches.find(({name:n})=>n===
e.segments.name);if(!t)throw ct();return ge(Cn(t,!1))}function Bn(e){let t=Ie(e);return Ki(e,t,se.maintainer),t}function vc(e){let t=Bn(e);return Se(e,t.hooks,n=>({
...n,project_id:t.id,created_at:t.created_at,disabled_until:null,alert_status:"executable"}))}function bc(e){let t=Bn(e);if(t.licence==="free")throw xe();let n=t.
pushRule;return n?ge({id:t.id,project_id:t.id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,
author_email_regex:"",file_name_regex:"",max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...n}):{status:200,text:"\
null",contentType:"application/json"}}function Tc(e){let{inbound_enabled:t,outbound_enabled:n}=Bn(e).jobTokenScope;return ge({inbound_enabled:t,outbound_enabled:n})}
function Ec(e){let{errorTracking:t}=Bn(e);if(!t)throw xe("Error Tracking Setting");let n={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};
return ge({active:t.active,...n})}function Ic(e){let t=Ur(e);if(t.empty_repo)throw xe("Repository");let n=rn(e.state,t,Oe(e,"content_ref"));if(n===void 0)throw xe(
"Commit");if(!Oc(e,t,n))return ge({valid:!1,errors:[Nc],warnings:[],includes:[]});let{merged_yaml:r="",includes:i=[],...a}=t.ciLintAt.get(n)??t.ciLint;return ge(
{...a,merged_yaml:r,includes:i.map(o=>({...o,blob:null,raw:null})),...e.params.include_jobs===!0?{jobs:[]}:{}})}var Nc="Could not validate configuration. The co\
nfiguration originates from an external project or a commit not associated with a Git reference (a detached commit)";function Oc({state:e},t,n){let r=[...Ut(e,t),
...t.tags].map(({commitId:a})=>a),i=e.mergeRequests.filter(({sourceProjectId:a})=>a===t.id).flatMap(({commits:a,versions:o})=>[...a.map(({id:l})=>l),...o.map(({
head_commit_sha:l})=>l)]);return[...r,...i].includes(n)}var Dt="/projects/:id/repository",Sc=[{method:"GET",path:`${Dt}/branches`,jobToken:!0,rules:[{name:"sear\
ch",type:"string"},{name:"sort",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...Ae],handle:wc},{method:"HEAD",path:`${Dt}/\
branches/:branch`,greedy:!0,handle:jc},{method:"GET",path:`${Dt}/branches/:branch`,greedy:!0,handle:Dc},{method:"GET",path:`${Dt}/tags`,jobToken:!0,rules:[{name:"\
search",type:"string"},...Ae],handle:Rc},{method:"GET",path:`${Dt}/tags/:tag_name`,greedy:!0,jobToken:!0,handle:Ac},{method:"GET",path:`${Dt}/commits/:sha`,jobToken:!0,
handle:Pc},{method:"GET",path:`${Dt}/commits/:sha/signature`,handle:kc}];function qn(e){let t=Ie(e);return Fe(ft(e,t)),t}function Kr(e){let t=Ie(e);if(t.repository_access_level===
"disabled")throw xe("Repository");return Fe(ft(e,t)),t}function wc(e){let t=Kr(e),{sort:n}=e.params,r=(a,o)=>a.committed_date.localeCompare(o.committed_date),i=[
...t.branches].sort((a,o)=>n==="updated_asc"?r(a,o):n==="updated_desc"?r(o,a):a.name<o.name?-1:1);return Se(e,ro(i,Oe(e,"search")),a=>oo(e,t,a))}function ro(e,t){
if(t==="")return e;let n=t.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),r=new RegExp(n.replace("\\^","^").replaceAll("\\*",".*?").replace("\\$","$")),i=e.
filter(({name:o})=>r.test(o.toLowerCase())),a=({name:o})=>o.toLowerCase()===t.toLowerCase();return[...i.filter(a),...i.filter(o=>!a(o))]}function Dc(e){let t=Kr(
e),n=ao(Ut(e.state,t),e.segments.branch??"","Branch");return ge(oo(e,t,n))}function jc(e){if(!Ut(e.state,Kr(e)).some(({name:t})=>t===e.segments.branch))throw xe();
return{status:204}}function Rc(e){let t=qn(e),n=[...t.tags].sort((r,i)=>i.committed_date.localeCompare(r.committed_date));return Se(e,ro(n,Oe(e,"search")),r=>io(
e,t,r))}function Ac(e){let t=qn(e);return ge(io(e,t,ao(t.tags,e.segments.tag_name??"","Tag")))}function io(e,t,{name:n,message:r,commitId:i,committed_date:a}){let o=Fn(
e,t,Rr(i,a));return{name:n,message:r,target:i,commit:o,release:null,protected:!1,created_at:null}}function ao(e,t,n){if(t==="HEAD"||/^(?:refs\/(?:heads|remotes)\/|-)|\.\.|[\s~^:?*[\\]/.
test(t))throw Pe(400,`The ${n.toLowerCase()} refname is invalid`);let r=e.find(({name:i})=>i===t);if(!r)throw xe(n);return r}function oo(e,t,n){return{name:n.name,
commit:Fn(e,t,Rr(n.commitId,n.committed_date)),merged:!1,protected:Ct(e.state,t).some(r=>Lc(r.row.name,n.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,
default:n.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${n.name}`}}function Lc(e,t){let n=e.split("*").map(r=>r.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")).join(".*");return t!==""&&new RegExp(`^${n}$`).test(t)}function so(e,t){let n=rn(e.state,t,e.segments.sha??"");if(n===void 0)throw xe("Commit");let r=e.
state.mergeRequests.filter(a=>a.projectId===t.id||a.sourceProjectId===t.id),i=[...t.branches,...t.tags].find(({commitId:a})=>a===n);return r.flatMap(({commits:a})=>a).
find(a=>a.id===n)??Rr(n,i?.committed_date??t.created_at)}function Pc(e){let t=qn(e),n=Fn(e,t,so(e,t));return ge({...n,stats:{additions:1,deletions:0,total:1},status:null,
last_pipeline:null,project_id:t.id})}function kc(e){let t=so(e,qn(e));if(!t.signature)throw xe("Signature");return ge({signature_type:"SSH",...t.signature,commit_source:"\
gitaly"})}var Qr="/projects/:id/external_status_checks",lo=`${Qr}/:check_id`,uo={name:"check_id",type:"integer",required:!0},Br=255;function co(e){return[{name:"\
name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protected_branch_ids",type:"integers"}]}
var xc=[{method:"GET",path:Qr,before:wt,rules:Ae,handle:Cc},{method:"POST",path:Qr,before:wt,rules:co(!0),handle:Fc},{method:"PUT",path:lo,before:wt,rules:[uo,...co(
!1)],handle:$c},{method:"DELETE",path:lo,before:wt,rules:[uo],handle:Mc}];function Yn(e,t,n){let r=Ct(e,t).filter(({row:i})=>n.protectedBranchIds.includes(i.id));
return{id:n.id,name:n.name,project_id:t.id,external_url:n.external_url,protected_branches:r.map(({row:i,inherited:a})=>Cn(i,a)),hmac:n.sharedSecret!==null&&n.sharedSecret!==
""}}function zn(e,t){return je(e,t)>=se.maintainer}function Cc(e){let t=Ie(e);if(!zn(e,t))throw It();let n=[...t.statusChecks].sort((r,i)=>r.id-i.id);return Se(
e,n,r=>Yn(e.state,t,r))}function Fc(e){let t=Ie(e);if(!zn(e,t))throw Pe(500,["Not allowed"]);let n={id:0,name:Oe(e,"name"),external_url:Oe(e,"external_url"),sharedSecret:Oe(
e,"shared_secret")||null,protectedBranchIds:po(e,t)??[],updatedAt:e.clock.now()};return fo(t,n),n.id=Ke(e.state),t.statusChecks.push(n),{status:201,json:Yn(e.state,
t,n)}}function $c(e){let t=Ie(e);if(!zn(e,t))throw Pe(401,["Not allowed"]);let n=$n(e,t,"check_id"),r=(a,o)=>a in e.params?Oe(e,a):o,i={...n,name:r("name",n.name),
external_url:r("external_url",n.external_url),sharedSecret:r("shared_secret",n.sharedSecret??"")||null,protectedBranchIds:po(e,t)??n.protectedBranchIds,updatedAt:e.
clock.now()};return fo(t,i),Object.assign(n,i),{status:200,json:Yn(e.state,t,n)}}function Mc(e){let t=Ie(e),n=$n(e,t,"check_id"),r=Date.parse(e.incoming.headers["\
if-unmodified-since"]??"");if(Math.floor(n.updatedAt/1e3)*1e3>r)throw Pe(412,"412 Precondition Failed");return zn(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(
n),1),{status:204}}function po(e,t){let n=e.params.protected_branch_ids;if(!Array.isArray(n))return;let r=Ct(e.state,t).map(({row:i})=>i.id);if(n.some(i=>!r.includes(
Number(i))))throw ct();return n.map(Number)}function fo(e,t){let n=e.statusChecks.filter(({id:a})=>a!==t.id),r=[];t.name.trim()===""?r.push("Name can't be blank"):
n.some(({name:a})=>a===t.name)&&r.push("Name has already been taken"),t.external_url.trim()===""?r.push("External url can't be blank"):n.some(({external_url:a})=>a===
t.external_url)&&r.push("External url has already been taken");let i=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&
i===void 0?r.push("External url must be a valid URL"):i!==void 0&&!/^https?$/i.test(i)&&r.push("External url is blocked: Only allowed schemes are http, https"),
(t.sharedSecret??"").length>Br&&r.push("Shared secret is too long (maximum is 255 characters)"),r.length>0)throw Pe(422,r);if(t.name.length>Br||t.external_url.length>
Br)throw Pe(500,"500 Internal Server Error")}import{createHmac as Gc}from"node:crypto";import{request as Vc}from"node:http";import{request as Uc}from"node:https";
var Kc={private:0,internal:10,public:20};function Qc(e,t,n,r,i){let{state:a,rootUrl:o}=e,l=mo(e,t),s=Xe(a,n.authorId),p={id:s?.id??0,name:s?.name??"Ghost",username:s?.
username??"ghost",avatar_url:null,email:"[REDACTED]"},d=Qe(a,n.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:p,project:l,
object_attributes:{id:n.id,iid:n.iid,target_project_id:n.projectId,source_project_id:n.sourceProjectId,source_branch:n.source_branch,target_branch:n.target_branch,
title:n.title,description:n.description,state:n.state,draft:n.draft,work_in_progress:n.draft,author_id:n.authorId,created_at:n.created_at,updated_at:n.updated_at,
prepared_at:n.prepared_at,url:`${o}/${t.path_with_namespace}/-/merge_requests/${n.iid}`,head_pipeline_id:n.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:n.
detailed_merge_status,merge_params:{force_remove_source_branch:"1"},assignee_ids:n.assigneeIds,reviewer_ids:n.reviewers.map(({userId:u})=>u),labels:n.labels.map(
u=>({title:u})),approval_rules:[],last_commit:Bc(e,t,n),source:d?mo(e,d):null,target:l,system:!1,...i},labels:n.labels.map(u=>({title:u})),changes:{},repository:{
name:t.name,url:l.url,description:t.description,homepage:l.homepage},external_approval_rule:{id:r.id,name:r.name,external_url:r.external_url}}}function Bc({rootUrl:e,
now:t},n,r){let i=nt(r,t),a=r.commits.find(o=>o.id===i);return{id:i,message:a?.message??"",title:a?.title??"",timestamp:a?.committed_date??r.updated_at,url:`${e}\
/${n.path_with_namespace}/-/commit/${i}`,author:{name:a?.author_name??"",email:"[REDACTED]"}}}function mo({state:e,rootUrl:t},n){let r=`${t}/${n.path_with_namespace}`,
i=`git@${new URL(t).hostname}:${n.path_with_namespace}.git`;return{id:n.id,name:n.name,description:n.description,web_url:r,avatar_url:null,git_ssh_url:i,git_http_url:`${r}\
.git`,namespace:pt(e,n.groupId)?.name??Xe(e,n.ownerId??0)?.name??"",visibility_level:Kc[n.visibility],path_with_namespace:n.path_with_namespace,default_branch:n.
default_branch,ci_config_path:"",homepage:r,url:i,ssh_url:i,http_url:`${r}.git`}}var qc=31*6e4,Yc=4,zc=3e4;async function Xc(e,t,n,r,i){let a=e.mergeRequests.find(
({id:l})=>l===r);if(!a)throw new Error(`the sandbox has no merge request with the id ${r}`);let o=Qe(e,a.projectId)?.statusChecks??[];await Promise.all(o.map(l=>ho(
e,t,n,a,l,i)))}async function ho(e,t,n,r,i,a){let o=Qe(e,r.projectId);if(!o||!Hc(e,o,i,r.target_branch))return;let l=JSON.stringify(Qc({state:e,rootUrl:t,now:n},
o,r,i,a)),s=i.sharedSecret?{"X-Gitlab-Signature":yo(l,i.sharedSecret)}:{};for(let p=0;p<Yc;p+=1)if(await _o(i.external_url,l,s)!==null)return}function Hc(e,t,n,r){
if(n.protectedBranchIds.length===0)return!0;let i=r.toLowerCase();return Ct(e,t).filter(({row:a})=>n.protectedBranchIds.includes(a.id)).map(({row:a})=>a.name.toLowerCase()).
some(a=>i.length>=3?a.includes(i):a===i)}async function Jc(e,t,n,r){let i=Qe(e,r);if(!i)throw new Error(`the sandbox has no project ${r}`);let a=e.frameworks.filter(
({projectIds:o})=>o.includes(r)).flatMap(o=>o.requirements);for(let o of a)for(let l of o.controls)l.controlType!=="external"||!l.pingEnabled||await Wc(e,t,n,i,
o,l)}async function Wc(e,t,n,r,i,a){let o=Zc(e,r,a,n()),l=JSON.stringify({...xr({state:e,rootUrl:t,clock:{now:n},session:null},r),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:a.id,project_id:r.id,namespace_id:r.
groupId,compliance_requirement_id:i.id,status:o.status,requirement_status_id:i.id}}),s=yo(l,a.secretToken??""),p=await _o(a.externalUrl??"",l,{"X-Gitlab-Signatu\
re":s});p!==null&&p>=200&&p<300&&(o.timeoutAt=n()+qc)}function Zc(e,{id:t},{id:n},r){let i=e.controlStatuses.find(o=>o.controlId===n&&o.projectId===t);if(i)return Object.
assign(i,{status:"pending",updatedAt:r});let a={id:Ke(e),controlId:n,projectId:t,status:"pending",createdAt:r,updatedAt:r,timeoutAt:null};return e.controlStatuses.
push(a),a}function yo(e,t){return Gc("sha256",t).update(e).digest("hex")}function _o(e,t,n){return new Promise(r=>{let i;try{i=new URL(e)}catch{r(null);return}let a=(i.
protocol==="https:"?Uc:Vc)(i,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...n},timeout:zc,agent:!1});a.on("r\
esponse",o=>{o.resume(),o.on("end",()=>r(o.statusCode??0)),o.on("error",()=>r(null))}),a.on("socket",o=>o.unref()),a.on("timeout",()=>a.destroy()),a.on("error",
()=>r(null)),a.end(t)})}var qr="/projects/:id/merge_requests/:merge_request_iid",ep=[{method:"GET",path:`${qr}/status_checks`,before:wt,handle:tp},{method:"POST",
path:`${qr}/status_check_responses`,before:wt,rules:[Je,ja,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","pa\
ssed","failed"]}],handle:np},{method:"POST",path:`${qr}/status_checks/:external_status_check_id/retry`,before:wt,rules:[Je,ja],handle:rp}];function tp(e){let t=Ie(
e),n=sn(e,t);if(!Hl(e,t))throw Wt();let r=nt(n,e.clock.now()),i=je(e,t)>=se.developer,a=t.statusChecks.filter(s=>Ra(e,t,s,n.target_branch)).sort((s,p)=>s.id-p.id),
o=e.state.pollingMultiplier,l=o===-1?"-1":String(Math.trunc(1e4*o));return Se(e,a,({id:s,name:p,external_url:d})=>({id:s,name:p,external_url:i?d.split("?")[0]??
"":"",status:pr(e.state,s,n.id,r)?.status??"pending"}),{"Poll-Interval":l})}function np(e){let t=Ie(e),n=sn(e,t);if(!Xl(e,t,n))throw Wt();let r=$n(e,t,"external\
_status_check_id"),i=e.clock.now(),a=nt(n,i);if(e.params.sha!==null&&Oe(e,"sha")!==a)throw Pe(409,`SHA does not match HEAD of source branch: ${a}`);if(je(e,t)<se.
developer)throw Pe(404,null);if(e.params.sha===null)throw Pe(400,["Sha can't be blank"]);return{status:201,json:{id:dr(e.state,{checkId:r.id,mrId:n.id,sha:a,status:Oe(
e,"status"),createdAt:i}).id,merge_request:Mn({...e,session:null},t,n,{full:!0}),external_status_check:Yn(e.state,t,r)}}}function rp(e){let t=Ie(e),n=sn(e,t);if(je(
e,t)<se.developer)throw Wt();let r=$n(e,t,"external_status_check_id"),i=e.clock.now(),a=pr(e.state,r.id,n.id,nt(n,i));if(a?.status!=="failed")throw Pe(422,"Exte\
rnal status check must be failed");return a.status="pending",a.retriedAt=i,e.notify(()=>ho(e.state,e.rootUrl,i,n,r,{})),{status:202,json:{message:"202 Accepted"}}}
var ip=[{method:"GET",path:"/projects/:id/repository/tree",rules:[{name:"ref",type:"string"},{name:"path",type:"string"},{name:"recursive",type:"boolean",default:!1},
...Ae],handle:ap}];function ap(e){let t=Ie(e);Fe(ft(e,t));let n=Oe(e,"ref")||(t.default_branch??""),r=Sr(e.state,t,n);if(!r)throw xe("Tree");return Se(e,Js(r,e.
params.recursive===!0),i=>i)}var op=[...qu,...hc,...uu,...lc,...Ns,...Mu,...Sc,...ju,...ip,...Zl,..._u,...ec,...ep,...xc];function sp({externalControlMethod:e}){
return[...op,Nu(e)]}async function lp(e,t){let n={user:null};try{return e.clock.tick(),{answer:await up(e,t,n),user:n.user}}catch(r){if(r instanceof xt)return{answer:r.
answer,user:n.user};let{answer:i}=Pe(500,"500 Internal Server Error");return{answer:i,user:n.user}}}async function up(e,t,n){let r=As(t),i=ta(t,r);if(Ps(t,i),t.
path==="/-/sandbox")return e.view();if(t.path.startsWith(gr))return Ds({state:e.state,incoming:t});if(t.path==="/api/graphql"){if(t.method!=="POST")throw ke(404,
"404 Not Found");let u={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return Fl(u,t,r,h=>{n.user=h})}let a=Ql(sp(e.state),t.method,t.path);if(!("route"in a))
return a;Ls(t);let{route:o,segments:l}=a,s=t.method==="GET"||t.method==="HEAD",p=o.ignoresTokens?null:Ji(e.state,t,i,{jobToken:o.jobToken===!0,scopes:["api",...s?
["read_api"]:[],...o.scopes??[]]});n.user=p?.user.username??null;let d={state:e.state,clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:l,params:{...i,...l},
session:p,notify:e.notify};return o.before?.(d),o.handle({...d,params:Vl(o.rules??[],d.params)})}var cp=2*6e4,pp=30*6e4;function go(e,t){for(let n of e.mergeRequests){
let r=n.initialPendingAt;if(!(r===null||r>t)){n.initialPendingAt=null;for(let i of Qe(e,n.projectId)?.statusChecks??[]){let a=nt(n,r);dr(e,{checkId:i.id,mrId:n.
id,sha:a,status:"pending",createdAt:r})}}}}function dp(e,t){for(let n of e.statusRows)n.status==="pending"&&t-(n.retriedAt??n.createdAt)>cp&&(n.status="failed")}
function vo(e,t){for(let n of e.controlStatuses){if(n.timeoutAt===null||n.timeoutAt>t)continue;let r=n.timeoutAt;n.timeoutAt=null,!(n.status!=="pending"||r-n.updatedAt<
pp)&&(n.status="fail",n.updatedAt=r)}}var bo=6e4;function fp(e,t){let n=0,r=0,i=t(),a=()=>t()+n+r;function o(){let l=a();l<i&&(i=l);for(let s=To(i);s<=l;s=To(s))
go(e(),s),dp(e(),s),vo(e(),s);go(e(),l),vo(e(),l),i=l}return{now:a,tick:o,advance(l){o(),r+=l,o()},setOffset(l){n=l,i=a()}}}function To(e){return(Math.floor(e/bo)+
1)*bo}function mp(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let n=[];for(let r of e)if(!(!hp(r.fault,t)||
r.left<=0)&&!(Xn(r.fault)&&n.some(Xn))){if(r.skip>0){r.skip-=1;continue}r.left-=1,n.push(r.fault)}return e=e.filter(({left:r})=>r>0),n}}}function Xn({kind:e}){return e!==
"delay"&&e!=="change"}function hp({method:e,path:t,kind:n},r){return e!==void 0&&e.toUpperCase()!==r.method||t&&!new RegExp(t).test(r.path)?!1:n!=="maintenance"&&
n!=="read_only"||yp(r)}function yp({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function _p(e,t,n,r){switch(e.kind){case"\
status":return{status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"\
throttle":return gp(e.retryAfter??60,r);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again\
 later."}},headers:{"Retry-After":String(e.retryAfter??60)}};case"maintenance":return Eo(t,n,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},
headers:{"Retry-After":String(e.retryAfter??900)}});case"read_only":return Eo(t,n,{status:403,json:{message:"You cannot perform write operations on a read-only \
instance"}});case"redirect":{let i=`${n.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,a={Location:e.location??i};return{status:e.status??301,headers:a,
text:"<html>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</titl\
e></head></html>",contentType:"text/html; charset=utf-8"};default:return null}}function Eo(e,t,n){return jn(e)==="application/json"?n:{status:301,headers:{Location:e.
headers.referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function gp(e,t){let n=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(n),"RateLimit-ResetTime":new Date(n*1e3).toUTCString()}}}import{isUtf8 as vp}from"node:buffer";import{createHash as bp}from"node:crypto";
import{createServer as Tp}from"node:http";import{createServer as Ep}from"node:https";function Ip(e){let t=(n,r)=>{Sp(e,n,r).catch(()=>r.destroy())};return e.tls?
Ep(e.tls,t):Tp(t)}function Np(e,t,n){return new Promise((r,i)=>{e.once("error",i),e.listen(t,n,()=>r(e.address().port))})}function Op(e){return new Promise(t=>{
e.close(()=>t()),e.closeAllConnections()})}async function Sp(e,t,n){let r=await Dp(t),[i="/",...a]=(t.url??"/").split("?"),o=e.root===""||i===e.root||i.startsWith(
`${e.root}/`),l={method:t.method??"GET",path:o?i.slice(e.root.length)||"/":i,query:a.join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([m,g])=>[
m,String(g)])),body:r.toString("utf8"),...vp(r)||t.headers["content-type"]?.startsWith("multipart/")?{}:{malformedBody:!0}},s=e.now(),p={...l,headers:{...l.headers},
at:s,status:0,user:null};e.record(p);let d=e.faults.take(l);for(let m of d.filter(g=>!Xn(g)))m.kind==="delay"&&await jp(m.delayMs??0),m.change?.();let u=d.find(
Xn);if(u?.kind==="drop_before")return void n.destroy();let h=u?_p(u,l,e.rootUrl(),e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},y=async()=>o?
e.answer(l,u?.state):{answer:f,user:null};u?.kind==="duplicate"&&await y();let{answer:_,user:v}=h?{answer:h,user:null}:await y(),c=u?.edit&&!h?await u.edit(_,l):
_;if(p.user=v,u?.kind==="drop_after")return void n.destroy();p.status=c.status,wp(l,n,c,e.now(),u)}function wp(e,t,n,r,i){let a=n.text??(n.json===void 0?"":JSON.
stringify(n.json)),o=Buffer.from(n.bytes??a),l={Date:new Date(r).toUTCString(),...n.headers};o.length>0&&(l["Content-Type"]=n.contentType??"application/json");let s=e.
method==="GET"||e.method==="HEAD",p=n.bytes===void 0&&n.headers?.["Cache-Control"]===void 0;if(n.status===200&&s&&p&&e.path.startsWith("/api/v4")&&(l.ETag=`W/"${bp(
"md5").update(o).digest("hex")}"`,l["Cache-Control"]="max-age=0, private, must-revalidate",e.headers["if-none-match"]===l.ETag)){delete l["Content-Type"],t.writeHead(
304,l).end();return}n.status!==204&&!(e.method==="HEAD"&&l["Content-Length"])&&(l["Content-Length"]=String(Math.max(0,o.length+(i?.lengthBy??0)))),t.writeHead(n.
status,l);let d=o.subarray(0,Math.floor(o.length/2));if(e.method==="HEAD")t.end();else if(i?.kind==="stall")t.write(d);else if(i?.kind==="truncate")t.write(d,()=>t.
destroy());else{let{socket:u}=t;t.end(o,()=>{(i?.lengthBy??0)>0&&u?.end()})}}async function Dp(e){let t=[];for await(let n of e)t.push(n);return Buffer.concat(t)}
function jp(e){return new Promise(t=>setTimeout(t,e).unref())}var Rp=1440*6e4;function gt(e,t,{reports:n=[],...r}={}){let i=Or(e,t),a=r.id??Ke(e),o=r.created_at??
new Date(Date.now()-Rp).toISOString(),l={id:a,iid:i.pipelines.length+1,ref:i.default_branch??"main",tag:!1,sha:i.branches[0]?.commitId??De(`pipeline ${a}`),status:"\
success",source:"push",mergeRequestIid:null,created_at:o,sourceSha:null,testSuites:[],scans:[],jobs:n.map((s,p)=>pn(a*100+p,s,o)),...r};return i.pipelines.push(
l),l}var Ap={codequality:"gl-code-quality-report.json",coverage_fuzzing:"gl-coverage-fuzzing.json"};function pn(e,t,n,r={}){let i=t===null?"":Ap[t]??`gl-${t.replaceAll(
"_","-")}-report.json`,a=t===null?[]:[{file_type:t,size:2048,filename:i,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,
retried:!1,artifacts:a,archive:null,declares:t===null?[]:[t],created_at:n,kind:"build",downstreamPipelineId:null,coverage:null,artifacts_expire_at:null,failure_reason:"\
script_failure",...r}}function Io(e,t,n,r,i={}){let a=pn(e,t,r),[o]=a.artifacts,l=o?.filename??"",s=Lp({[l]:n});return{...a,name:`${t.replaceAll("_","-")}-scan`,
artifacts:[{file_type:t,size:Buffer.byteLength(n),filename:l,file_format:"raw"},{file_type:"archive",size:1024,filename:"artifacts.zip",file_format:"zip"}],archive:s,
...i}}function Lp(e,t={}){return{files:new Map(Object.entries(e)),access:"developer",zip:null,isElsewhere:!1,isKept:!1,...t}}var{projects:Pp,users:No}=le,[kp,Oo]=[
3e3,400];function xp(e,t){let n=De("web-shop!6"),r={new_file:!1,deleted_file:!1,collapsed:!1,too_large:!1};at(e,Pp.webShop,{id:806,iid:6,title:"SHOP-6 Move the \
shop into packages",authorId:No.dana,diff_head_sha:n,created_at:t,prepared_at:t,updated_at:t,changes_count:"1000+",diffs:Array.from({length:kp},(i,a)=>({...r,renamed_file:!0,
old_path:`src/part-${a}.ts`,new_path:`packages/shop/src/part-${a}.ts`,diff:`@@ -1 +1 @@
-old
+new
`})),commits:Array.from({length:Oo},(i,a)=>{let o=`SHOP-6 Move part ${Oo-a}`,l=a===0?n:De(o);return{...Gt(e,No.dana,{title:o,committed_date:t}),id:l}})})}function Cp(e){
let t=So("sast","semgrep",e,[{id:"8c1f0b5e3d",name:"Floating point money",description:"Money is kept as a floating point number",severity:"Low",identifiers:[{type:"\
semgrep_id",name:"money-as-float",value:"money-as-float"}],location:{file:"src/refunds.ts",start_line:1,end_line:1}}]),n=So("secret_detection","secrets",e,[]);return[
Io(70200,"sast",t,e,{name:"sast"}),Io(70201,"secret_detection",n,e,{name:"secret_detection"})]}function So(e,t,n,r){let i=n.slice(0,19),a={id:t,name:t,version:"\
1.0.0",vendor:{name:"GitLab"}};return JSON.stringify({version:"15.2.1",scan:{analyzer:a,scanner:a,type:e,start_time:i,end_time:i,status:"success"},vulnerabilities:r})}
var{projects:Be,users:Te}=le,wo=Vt(770,{name:"*",rule_type:"code_owner",section:"codeowners",approvals_required:0,eligibleUserIds:[Te.mara,Te.dana]}),Fp=6e4,$p=5e3;
function Mp(e,t,n){Gp(e,t,n);let r=n(24),i={created_at:r,prepared_at:r,updated_at:r};at(e,Be.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:Te.
dana,laggingHead:{sha:De("web-shop!3 before the push"),until:t+Fp},...i});let a=at(e,Be.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:Te.devon,discussions:[
zr("web-shop!5",1,Te.dana,!1,r)],headPipelineId:714,...i});gt(e,Be.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:De("web-shop!5 merged result"),sourceSha:a.
diff_head_sha,source:"merge_request_event",mergeRequestIid:a.iid,created_at:n(23)}),xp(e,r),at(e,Be.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnigh\
t",authorId:Te.devon,approvals:Hn([Te.dana,Te.olga],n(12)),...i}),at(e,Be.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:Te.dana,...i}),at(e,Be.legacy,
{id:811,iid:11,title:"Tidy up",authorId:Te.devon,...i})}function Gp(e,t,n){let r=n(24),i={created_at:r,prepared_at:r,updated_at:r},a=at(e,Be.payments,{id:807,iid:le.
mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:Te.devon,labels:["backend"],diff_head_sha:De("payments!7"),commits:[Do(e,Te.devon,"payments!7",r)],approvals:Hn([Te.mara,Te.dana],n(20)),reviewers:[{
userId:Te.mara,state:"approved",created_at:r}],discussions:[zr("payments!7",10,Te.mara,!0,r)],codeOwnerRules:[wo],closesIssues:[{id:903,iid:3,title:"Refunds are\
 all or nothing",state:"opened"}],diffs:[Yr("src/refunds.ts",`@@ -0,0 +1 @@
+export const refunds = [];
`,!0)],headPipelineId:702,...i});gt(e,Be.payments,{id:702,ref:"refs/merge-requests/7/head",sha:a.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,jobs:Cp(
n(23)),created_at:n(23)}),dr(e,{checkId:le.secondStatusCheckId,mrId:a.id,sha:a.diff_head_sha,status:"passed",createdAt:t-36e5}),at(e,Be.payments,{id:808,iid:8,title:"\
Draft: fix rounding of totals",draft:!0,authorId:Te.devon,diff_head_sha:De("payments!8"),commits:[{...Gt(e,Te.dana),id:De("payments!8"),committed_date:n(21)},{...Gt(
e,Te.devon),id:De("payments!8 first"),committed_date:r}],approvals:Hn([Te.dana],n(20)),codeOwnerRules:[wo],changes_count:"2",diffs:[Yr(".gitlab-ci.yml",`@@ -1 +\
1,2 @@
 test:
+  allow_failure: true
`),Yr("src/totals.ts",`@@ -1 +1 @@
-Math.floor(total)
+Math.round(total)
`)],discussions:[zr("payments!8",20,Te.mara,!1,r)],...i});let o=new Date(t).toISOString();at(e,Be.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:Te.
dana,diff_head_sha:De("payments!9"),commits:[Do(e,Te.dana,"payments!9",o)],approvals:Hn([Te.mara,Te.devon],o),created_at:o,prepared_at:o,updated_at:o,initialPendingAt:t+
$p}),at(e,Be.payments,{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:Te.fay,sourceProjectId:Be.paymentsFork,diff_head_sha:De("payments!10"),commits:[
{...Gt(e,Te.fay),id:De("payments!10"),committed_date:r}],...i})}function Yr(e,t,n=!1){return{old_path:e,new_path:e,new_file:n,renamed_file:!1,deleted_file:!1,collapsed:!1,
too_large:!1,diff:t}}function Do(e,t,n,r){let i={verification_status:"verified"};return{...Gt(e,t),id:De(n),committed_date:r,signature:i}}function Hn(e,t){return e.
map(n=>({userId:n,approved_at:t}))}function zr(e,t,n,r,i){let a={id:t,userId:n,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:r,created_at:i};
return{id:De(`thread of ${e}`),individual_note:!1,notes:[a]}}function Vp(e){let{frameworkId:t,controlId:n,internalControlId:r,controlSecret:i}=le;qs(e,{id:t,groupId:le.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[Be.payments,Be.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:r,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),Ys(e,t,{id:n,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:i})}var{users:Le}=le,Xr=20,
Hr=21,jo=22;function Up(e,t){let n=new Date(t).toISOString().slice(0,10),r={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"\
Dana Weiss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let a of Object.keys(r))$t(e,{id:Le[a],username:a,name:r[a],last_activity_on:n});
let i={bot:!0,emails:[],last_activity_on:n};$t(e,{id:Xr,username:"project_42_bot",name:"countersign",...i}),$t(e,{id:Hr,username:"group_10_bot",name:"countersig\
n",...i}),$t(e,{id:jo,username:"bea",name:"Bea Stone",state:"blocked"}),Kp(e),Qp(e)}function Kp(e){let t=Ln(e,{id:le.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
He(e,t,Le.olga,50),He(e,t,Le.oscar,50),He(e,t,Le.mara,20),He(e,t,Le.devon,30),He(e,t,Le.dana,30),He(e,t,Le.rhea,20),He(e,t,Hr,40);let n=Ln(e,{id:le.subgroupId,name:"\
Platform",path:"platform",parent_id:le.groupId});He(e,n,Le.dana,40);let r={id:90,name:"release/*",push_access_levels:[Ot(40)]};t.protectedBranches=[Mt(r)]}function Qp(e){
let t=0,n=(r,i,a={})=>{t+=1,Qs(e,{id:t,value:r,userId:i,...a})};n(le.token,Le.mara),n(le.developerToken,Le.devon),n(le.reporterToken,Le.rhea),n(le.readOnlyToken,
Le.mara,{scopes:["read_api"]}),n(le.jobToken,Le.devon,{kind:"job",scopes:[],projectId:le.projectId}),n(le.expiredToken,Le.mara,{expired:!0}),n(le.revokedToken,Le.
mara,{revoked:!0}),n(le.ownerToken,Le.olga),n(le.guestToken,Le.gus),n(le.outsiderToken,Le.otto),n(le.projectToken,Xr,{kind:"project"}),n(le.groupToken,Hr,{kind:"\
group"}),n(le.narrowToken,Le.mara,{scopes:["read_user"]}),n(le.blockedToken,jo)}var Bp=Xr,qp=`# What every change to payments must show.
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
`,Yp=`---
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
    - "**/{*.py,*.js,*.jsx,*.ts,*.tsx,*.cjs,*.mjs,*.c,*.cc,*.cpp,*.c++,*.cp,*.cxx,*.h,*.hpp,*.go,*.java,*.cs,*.scala,*.sc,*.php,*.swift,*.m,*.rb,*.kt,*.properti\
es,application*.yml,bootstrap*.yml,application*.yaml,bootstrap*.yaml}"
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
`,Ro=e=>({type:"template",location:e,extra:{},context_project:"acme/payments",context_sha:null});function zp(){return{valid:!0,errors:[],warnings:[],merged_yaml:Yp,
includes:[Ro("Jobs/SAST.gitlab-ci.yml"),Ro("Jobs/Secret-Detection.gitlab-ci.yml")]}}var{projects:ve,users:Jn}=le,Ao=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,Jr=["sast","secret_detection","dependency_scanning"];function Xp(e,t){Hp(e,t),Jp(e,t),Wp(e,t),Zp(e,t),ed(e,t);for(let n of[ve.payments,ve.webShop,ve.billing,ve.
legacy,ve.playground])He(e,n,Jn.mara,40);He(e,ve.ledger,Jn.mara,30),He(e,ve.payments,Jn.gus,10),He(e,ve.payments,Bp,40)}var Lo={reset_approvals_on_push:!0,selective_code_owner_removals:!1,
disable_overriding_approvers_per_merge_request:!0,merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1};
function Wn(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function Hp(e,t){yt(e,{id:ve.payments,name:"Payments",path:"\
payments",groupId:le.groupId,description:"Takes money and gives it back",ciLint:zp(),last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,only_allow_merge_if_all_status_checks_passed:!0,
only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"maintainer",restrict_user_defined_variables:!0,
forks_count:1,protectedBranches:[Mt({id:14,name:"main"})],approvalRules:[Vt(31,{approvals_required:2})],approvalSettings:Lo,pushRule:{reject_unsigned_commits:!0},
hooks:[Wn(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",qp],["main:.gitlab-ci.yml",Ao],["mai\
n:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),nn(e,ve.payments,{id:le.statusCheckId,name:le.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?toke\
n=sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),nn(e,ve.payments,{id:le.secondStatusCheckId,name:"QA",external_url:"https://qa\
.acme.example/checks"}),gt(e,ve.payments,{id:701,reports:Jr,created_at:t(30)})}function Jp(e,t){yt(e,{id:ve.webShop,name:"Web Shop",path:"web-shop",groupId:le.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[Mt({id:15,name:"*",push_access_levels:[Ot(30)]})],approvalRules:[Vt(32,{approvals_required:1})],hooks:[
Wn(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",Ao]])}),nn(e,ve.webShop,{id:6,name:"Countersign"}),
gt(e,ve.webShop,{id:710,reports:Jr,created_at:t(50)}),gt(e,ve.webShop,{id:712,status:"running",created_at:t(.1),jobs:[pn(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),gt(e,ve.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function Wp(e,t){yt(e,{id:ve.ledger,name:"Ledge\
r",path:"ledger",groupId:le.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
Mt({id:16,name:"main"})],approvalRules:[Vt(33,{approvals_required:2})],approvalSettings:Lo,pushRule:{reject_unsigned_commits:!0},hooks:[Wn(63,"https://chat.acme\
.example/hooks/ledger")]}),nn(e,ve.ledger,{id:7,name:"Countersign"}),gt(e,ve.ledger,{id:720,reports:Jr,created_at:t(20)})}function Zp(e,t){yt(e,{id:ve.billing,name:"\
Billing Core+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:le.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[Mt(
{id:17,name:"main",push_access_levels:[Ot(40)]}),Mt({id:18,name:"hotfix/*",push_access_levels:[Ot(30),Ot(40,{deploy_key_id:5})]})],approvalRules:[Vt(34,{approvals_required:1}),
Vt(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),nn(e,ve.billing,{id:8,name:"Countersign"});let n=pn(73001,"sast",t(10),{retried:!0,status:"failed"}),r=pn(73002,null,t(9),{name:"sast"});gt(e,
ve.billing,{id:730,created_at:t(10),jobs:[n,r]})}function ed(e,t){yt(e,{id:ve.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:le.groupId,licence:"premi\
um",visibility:"public",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[Wn(64,"http://old.acme.example/hook")]}),yt(e,{id:ve.playground,name:"\
Playground",path:"playground",groupId:le.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),yt(e,{id:ve.docs,name:"Hand\
book",path:"handbook",groupId:le.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),yt(e,{id:ve.paymentsFork,name:"Payments",path:"payments",ownerId:Jn.
fay,forkedFrom:ve.payments,last_activity_at:t(6)})}var td=60*6e4;function nd(e){let t=vs(),n=r=>new Date(e-r*td).toISOString();return Up(t,e),Xp(t,n),Mp(t,e,n),
Vp(t),t}var rd=50;function id(e,t,n){let r=i=>new Date(i).toISOString();return{status:200,json:{now:r(n),status_checks:e.statusRows.map(i=>{let a=e.mergeRequests.
find(({id:l})=>l===i.mrId),o=bs(e,i.checkId);return{id:i.id,project:Qe(e,a?.projectId??0)?.path_with_namespace??null,merge_request:a?`!${a.iid} ${a.title}`:null,
check:o?.check.name??null,sha:i.sha,status:i.status,created_at:r(i.createdAt)}}),external_controls:e.controlStatuses.map(i=>({project:Qe(e,i.projectId)?.path_with_namespace??
null,control_id:i.controlId,control:cr(e,i.controlId)?.control.externalControlName??null,status:i.status,updated_at:r(i.updatedAt)})),requests:t.slice(-rd).map(
({method:i,path:a,status:o,at:l,user:s})=>({at:r(l),method:i,path:a,status:o,user:s}))}}}var ad=1e3,od=1e3;async function sd(e={}){let t=e.now??Date.now,n=e.state??
nd(t()),r=e.host??"127.0.0.1",i=(e.relativeUrlRoot??"").replace(/\/+$/,""),a=fp(()=>n,t),o=[],l=mp(),s=new Set,p="";function d(v){let c=v().finally(()=>s.delete(
c));s.add(c)}let u={state:n,clock:a,notify:d,rootUrl:()=>p,view:()=>id(n,o,a.now())},h=Ip({root:i,...e.tls?{tls:e.tls}:{},faults:l,now:a.now,rootUrl:()=>p,record:v=>{
o.push(v)},answer:(v,c=n)=>lp({...u,state:c},v)}),f=await Np(h,e.port??0,r),y=r.includes(":")?`[${r}]`:r;p=`${e.tls?"https":"http"}://${y}:${f}${i}`;let _=setInterval(
a.tick,ad);return _.unref(),{url:p,state:n,clock:a,log:o,faults:l,notifyStatusChecks:(v,c,m={})=>Xc(n,p,a.now(),v,{...c?{action:c}:{},...m}),pingExternalControls:v=>Jc(
n,p,a.now,v),async close(){clearInterval(_),await Op(h);let v=new Promise(c=>setTimeout(c,od).unref());await Promise.race([Promise.allSettled(s),v])}}}export{le as a,sd as b};
