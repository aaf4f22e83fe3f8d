var _=class{data;isStride1;SIZE;constructor(t,e=!1){this.data=t,this.isStride1=e,this.SIZE=e?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.data[t*
this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let e=t*this.SIZE;return[this.data[e],this.data[e+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}};var j=null,ce=()=>{if(!j){j=new Uint8Array(256);let n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)j[n.charCodeAt(t)]=
t}return j},Lt=n=>{let t=ce(),e=[],s=0,i=0;for(let r=0;r<n.length;r++){let o=t[n.charCodeAt(r)];s|=(o&31)<<i,(o&32)===0?(e.push(s),s=0,i=0):i+=5}return e},C=(n,t)=>{
if(n.length===0)return new Uint32Array(0);let e=Lt(n),s=t?e.length/2:e.length/3,i=new Uint32Array(s*3),r=0,o=0;for(let l=0;l<s;l++)r+=e[o++],i[l*3]=r,r+=e[o++],
i[l*3+1]=r,i[l*3+2]=t?1:e[o++];return i},fe=n=>{let t=Lt(n),e=new Map,s=0;for(let i=0;i<t.length;i+=2)s+=t[i],e.set(s,t[i+1]);return e},ge=(n,t)=>{if(t.length===
0)return n;if(n.length===0)return t;let e=[],s=o=>{for(let l=0;l<o.length;l+=3){let u=o[l],p=o[l+1],f=o[l+2];if(f===1)e.push([u,p]);else for(let c=u;c<=p;c+=f)e.
push([c,c])}};s(n),s(t),e.sort((o,l)=>o[0]-l[0]);let i=[];for(let[o,l]of e){let u=i[i.length-1];u&&u[1]+1>=o?l>u[1]&&(u[1]=l):i.push([o,l])}let r=new Uint32Array(
i.length*3);for(let o=0;o<i.length;o++)r[o*3]=i[o][0],r[o*3+1]=i[o][1],r[o*3+2]=1;return r},Ee=n=>{let t=new RegExp(n,"u"),e=[],s=-1;for(let i=0;i<=1114111;i++)
t.test(String.fromCodePoint(i))?s<0&&(s=i):s>=0&&(e.push(s,i-1,1),s=-1);return s>=0&&e.push(s,1114111,1),Uint32Array.from(e)},V=class{initializer;cache;constructor(t){
this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let e=this.cache.get(t);if(e!==void 0||this.cache.has(t))return e??null;let s=this.
initializer[t],i=s?s():null;return this.cache.set(t,i),i}},pt=null,bt=()=>(pt||(pt=fe("rDqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfB\
jeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLla\
Fs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17\
CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27\
CBz27C")),pt),Pt=new V({L:()=>C("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>C("pkHBh6iBCNC\
0rZVLV",!0),Ll:()=>C("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>C("uqjChBhBx+XCBpBBB",!1),Lo:()=>C("guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18Hxm\
WxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>C("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>C("3kCymhCymhCBDBvM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>C("49kCCBIDDCDBCB\
BCvavaswSCB",!1),Mn:()=>C("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>C("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>C("gqjCJnsCTtoBJ3pRJ3hDJ\
37XJ4nGJ",!0),P:()=>C("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>C("urjCA",!0),Po:()=>C("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>C("nhJCBz+CDB\
lPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>C("usjCB",!0),So:()=>C("nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),
kt=new V({Arabic:()=>C("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>C("u6GBwBA",!0),Common:()=>C("nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>C(
"pkHB",!0),Egyptian_Hieroglyphs:()=>C("gjtC68D",!0),Han:()=>C("w-6FtT",!0),Kawi:()=>C("66nCA",!0),Khitan_Small_Script:()=>C("-njDA",!0),Latin:()=>C("r+pBCNC",!0),
Myanmar:()=>C("w2lCT",!0)}),Mt=new V({Garay:()=>new _(C("gqjClBEcJB",!0)),Gurung_Khema:()=>new _(C("go4C5B",!0)),Kirat_Rai:()=>new _(C("gq7C5B",!0)),Ol_Onal:()=>new _(
C("wu5DqBFA",!0)),Sunuwar:()=>new _(C("g+mChBPJ",!0)),Todhri:()=>new _(C("guhCzB",!0)),Tulu_Tigalari:()=>new _(C("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),Q=new Set(
["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","Me","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm",
"So","Z","Zl","Zp","Zs"]),$=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs","Arabic","Armenian","Avestan","Balinese","Bamum","Bassa_Vah","Batak","Bengali","Bhai\
ksuki","Bopomofo","Brahmi","Braille","Buginese","Buhid","Canadian_Aboriginal","Carian","Caucasian_Albanian","Chakma","Cham","Cherokee","Chorasmian","Common","Co\
ptic","Cuneiform","Cypriot","Cypro_Minoan","Cyrillic","Deseret","Devanagari","Dives_Akuru","Dogra","Duployan","Egyptian_Hieroglyphs","Elbasan","Elymaic","Ethiop\
ic","Georgian","Glagolitic","Gothic","Grantha","Greek","Gujarati","Gunjala_Gondi","Gurmukhi","Han","Hangul","Hanifi_Rohingya","Hanunoo","Hatran","Hebrew","Hirag\
ana","Imperial_Aramaic","Inherited","Inscriptional_Pahlavi","Inscriptional_Parthian","Javanese","Kaithi","Kannada","Katakana","Kawi","Kayah_Li","Kharoshthi","Kh\
itan_Small_Script","Khmer","Khojki","Khudawadi","Lao","Latin","Lepcha","Limbu","Linear_A","Linear_B","Lisu","Lycian","Lydian","Mahajani","Makasar","Malayalam","\
Mandaic","Manichaean","Marchen","Masaram_Gondi","Medefaidrin","Meetei_Mayek","Mende_Kikakui","Meroitic_Cursive","Meroitic_Hieroglyphs","Miao","Modi","Mongolian",
"Mro","Multani","Myanmar","Nabataean","Nag_Mundari","Nandinagari","New_Tai_Lue","Newa","Nko","Nushu","Nyiakeng_Puachue_Hmong","Ogham","Ol_Chiki","Old_Hungarian",
"Old_Italic","Old_North_Arabian","Old_Permic","Old_Persian","Old_Sogdian","Old_South_Arabian","Old_Turkic","Old_Uyghur","Oriya","Osage","Osmanya","Pahawh_Hmong",
"Palmyrene","Pau_Cin_Hau","Phags_Pa","Phoenician","Psalter_Pahlavi","Rejang","Runic","Samaritan","Saurashtra","Sharada","Shavian","Siddham","SignWriting","Sinha\
la","Sogdian","Sora_Sompeng","Soyombo","Sundanese","Syloti_Nagri","Syriac","Tagalog","Tagbanwa","Tai_Le","Tai_Tham","Tai_Viet","Takri","Tamil","Tangsa","Tangut",
"Telugu","Thaana","Thai","Tibetan","Tifinagh","Tirhuta","Toto","Ugaritic","Unknown","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),tt=new Set(
["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","Tulu_Tigalari"]),It=new Map,Z=new Map,W=n=>{if(tt.has(n))return Mt.get(n);let t=null,e=null;if(Q.
has(n))t="category",e=`\\p{General_Category=${n}}`;else if($.has(n))t="script",e=`\\p{Script=${n}}`;else return null;let s=`${t}:${n}`,i=It.get(s);if(i)return i;
let r=Ee(e),o=t==="category"?Pt.get(n):kt.get(n),l=o?ge(r,o):r,u=new _(l);return It.set(s,u),u},ht=n=>{let t=Z.get(n);if(t!==void 0)return t;let e=W(n);if(!e)return Z.
set(n,null),null;let s=c=>{let T=0,g=e.length;for(;T<g;){let m=T+g>>1,R=e.getLo(m),x=e.getHi(m);if(c<R)g=m;else if(c>x)T=m+1;else return(c-R)%e.getStride(m)===0}
return!1},i=bt(),r=c=>{let T=i.get(c);if(T!==void 0)return T;let g=String.fromCodePoint(c),m=g.toLowerCase();if(m.length===g.length){let x=m.codePointAt(0);if(x!==
void 0&&x!==c)return x}let R=g.toUpperCase();if(R.length===g.length){let x=R.codePointAt(0);if(x!==void 0&&x!==c)return x}return c},o=new Set;for(let c=0;c<e.length;c++){
let T=e.getLo(c),g=e.getHi(c),m=e.getStride(c);for(let R=T;R<=g;R+=m){let x=r(R);for(;x!==R;)s(x)||o.add(x),x=r(x)}}if(o.size===0)return Z.set(n,null),null;let l=Array.
from(o).sort((c,T)=>c-T),u=[];for(let c of l){let T=u[u.length-1];T&&T[1]+1===c?T[1]=c:u.push([c,c])}let p=new Uint32Array(u.length*3);for(let c=0;c<u.length;c++)
p[c*3]=u[c][0],p[c*3+1]=u[c][1],p[c*3+2]=1;let f=new _(p);return Z.set(n,f),f},Ae=()=>{let n=W("Lu");if(n===null)throw new Error("Upper: missing Lu property");return n},
I={get CASE_ORBIT(){return bt()},STABLE_CATEGORY_NAMES:Q,STABLE_SCRIPT_NAMES:$,NEW_SCRIPT_NAMES:tt,buildForProperty:W,buildFoldOverlay:ht,CATEGORIES:{has:n=>Q.has(
n),get:n=>W(n)},SCRIPTS:{has:n=>$.has(n)||tt.has(n),get:n=>W(n)},FOLD_CATEGORIES:{has:n=>Q.has(n),get:n=>ht(n)},FOLD_SCRIPT:{has:n=>$.has(n)||tt.has(n),get:n=>ht(
n)},get Upper(){return Ae()},_deltaCategoryRanges:n=>Pt.get(n),_deltaScriptRanges:n=>kt.get(n),_newScriptTable:n=>Mt.get(n)};var O=1114111,k=127;var z=65535,M=65,H=125251,ct=55296,Ht=56319,ft=56320,Dt=57343,yt=65536;function B(n){let e=I.CASE_ORBIT.get(n);if(e!==void 0)return e;let s=String.fromCodePoint(n),i=s.toLowerCase();if(i.length===s.length){let o=i.codePointAt(0);if(o!==
void 0&&o!==n)return o}let r=s.toUpperCase();if(r.length===s.length){let o=r.codePointAt(0);if(o!==void 0&&o!==n)return o}return n}function Ut(n,t){if(n<0||t<0)
return!1;if(n===t)return!0;if(n<=k&&t<=k)return 65<=n&&n<=90&&(n|=32),65<=t&&t<=90&&(t|=32),n===t;for(let e=B(n);e!==n;e=B(e))if(e===t)return!0;return!1}var G=(n,t)=>{let e=n.codePointAt(t);if(e===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(n)}`);return e};var Ce="\\.+*?()|[]{}^$",et=1,st=2,gt=4,Et=8,At=16,Ct=32;function Yt(){return[]}function dt(n){return 48<=n&&n<=57||97<=n&&n<=122||65<=n&&n<=90}function nt(n){return 48<=
n&&n<=57?n-48:97<=n&&n<=102?n-97+10:65<=n&&n<=70?n-65+10:-1}function Ft(n){return Array.from(String(n)).map(t=>G(t,0))}function vt(n){return String.fromCodePoint(
n)}function Gt(n){return 97<=n&&n<=122||65<=n&&n<=90||48<=n&&n<=57||n===95}function P(n,t){let e=0;return n<0&&(e|=gt|et),n===10&&(e|=et),t<0&&(e|=Et|st),t===10&&
(e|=st),Gt(n)!==Gt(t)?e|=At:e|=Ct,e}function Xt(n){return n.split("").map(t=>Ce.indexOf(t)>=0?`\\${t}`:t).join("")}function Rt(n){return n>z?2:1}var mt=class n{charSequence;start;end;constructor(t,e=0,s=t.length){this.charSequence=t,this.start=e,this.end=s}static EOF(){return-8}endPos(){return this.end}hasString(t,e){
let s=this.charSequence.indexOf(t.str,this.start+e);return s!==-1&&s<=this.end-t.str.length}step(t){if(t+=this.start,t>=this.end)return n.EOF();let e=this.charSequence.
charCodeAt(t);if(e<ct||e>Ht||t+1>=this.end)return e<<3|1;let s=this.charSequence.charCodeAt(t+1);return s>=ft&&s<=Dt?(e-ct)*1024+(s-ft)+yt<<3|2:e<<3|1}index(t,e){
e+=this.start;let s=this.charSequence.indexOf(t.prefix,e);return s<0?s:s-e}context(t){t+=this.start;let e=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(
t-1):-1,s=t<this.charSequence.length?this.charSequence.codePointAt(t):-1;if(e===void 0||s===void 0)throw new Error("invalid state");return P(e,s)}prefixLength(t){
return t.prefix.length}};function it(n,t=0,e=n.length){return new mt(n,t,e)}var h=class n{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return n.RUNE<=t&&t<=n.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let r=this.runes[0];return(this.
arg&1)!==0?Ut(r,t):t===r}let e=this.runes.length;if(e===2||e===4||e===6||e===8){for(let r=0;r<e;r+=2){if(t<this.runes[r])return!1;if(t<=this.runes[r+1])return!0}
return!1}let s=0,i=this.runes.length/2|0;for(;s<i;){let r=s+i>>1;if(this.runes[2*r]<=t){if(t<=this.runes[2*r+1])return!0;s=r+1}else i=r}return!1}};var de=n=>{let t=-2128831035;for(let e=0;e<n.length;e++)t^=n[e],t=Math.imul(t,16777619);return t},Re=(n,t)=>{if(n.length!==t.length)return!1;for(let e=0;e<n.length;e++)
if(n[e]!==t[e])return!1;return!0},xt=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,e,s,i=[]){this.nfaStates=t,this.isMatch=e,this.
hasEmptyWidth=s,this.matchIDs=i,this.nextAscii=new Array(k+1).fill(null),this.nextMap=new Map}},rt=class n{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let e=new Set,
s=[...t],i=!1,r=!1,o=[];for(;s.length>0;){let u=s.pop();if(u===void 0)throw new Error("invalid state");if(e.has(u))continue;e.add(u);let p=this.prog.getInst(u);
switch(p.op){case h.MATCH:i=!0,o.includes(p.arg)||o.push(p.arg);break;case h.ALT:case h.ALT_MATCH:s.push(p.out),s.push(p.arg);break;case h.NOP:case h.CAPTURE:s.
push(p.out);break;case h.EMPTY_WIDTH:r=!0;break}}let l=Int32Array.from(e).sort();return o.sort((u,p)=>u-p),{pcs:l,isMatch:i,hasEmptyWidth:r,matchIDs:o}}resolveEmptyWidth(t,e){
let s=new Set,i=[],r=!1;for(let o=0;o<t.length;o++){let l=t[o],u=this.prog.getInst(l);u.op===h.EMPTY_WIDTH?(u.arg&~e)===0&&i.push(u.out):(s.add(l),u.op===h.MATCH&&
(r=!0))}for(;i.length>0;){let o=i.pop();if(o===void 0)throw new Error("invalid state");if(s.has(o))continue;s.add(o);let l=this.prog.getInst(o);switch(l.op){case h.
MATCH:r=!0;break;case h.ALT:case h.ALT_MATCH:i.push(l.out),i.push(l.arg);break;case h.NOP:case h.CAPTURE:i.push(l.out);break;case h.EMPTY_WIDTH:(l.arg&~e)===0&&
i.push(l.out);break}}return{resolvedPCs:s,isMatch:r}}getState(t){let e=this.computeClosure(t),s=e.pcs,i=de(s),r=this.stateCache.get(i);if(r)for(let l=0;l<r.length;l++){
let u=r[l];if(Re(u.nfaStates,s))return u}else r=[],this.stateCache.set(i,r);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=n.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new xt(s,e.isMatch,e.hasEmptyWidth,
e.matchIDs);return r.push(o),this.stateCount++,o}step(t,e,s,i){let r=0;if(t.hasEmptyWidth){r=e*128+(i&63)*2+(s===0?0:1);let f=t.nextMap.get(r);if(f!==void 0||t.
nextMap.has(r))return f??null}else if(s===0&&e<=k){let f=t.nextAscii[e];if(f!==null)return f}else{r=e+(s===0?0:O+1);let f=t.nextMap.get(r);if(f!==void 0||t.nextMap.
has(r))return f??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:f}=this.resolveEmptyWidth(t.nfaStates,i);o=f}else o=t.nfaStates;let l=[],u=o instanceof Set?o:t.
nfaStates;for(let f of u){let c=this.prog.getInst(f);h.isRuneOp(c.op)&&c.matchRune(e)&&l.push(c.out)}s===0&&l.push(this.prog.start);let p=this.getState(l);return t.
hasEmptyWidth?t.nextMap.set(r,p):s===0&&e<=k?t.nextAscii[e]=p:(r=e+(s===0?0:O+1),t.nextMap.set(r,p)),p}match(t,e,s){if(!this.startState&&(this.startState=this.getState(
[this.prog.start]),!this.startState))return null;let i=t.endPos(),r=this.startState,o=-1;if(e>0){let u=t.step(e-1)>>3;u>=0&&(o=u)}if(r.isMatch)if(s===2){if(e===
i)return!0}else return!0;let l=e;for(;l<i;){let u=t.step(l),p=u>>3,f=u&7;if(f===0)break;let c=P(o,p);if(r.hasEmptyWidth){let{isMatch:T}=this.resolveEmptyWidth(r.
nfaStates,c);if(T&&s!==2)return!0}if(!r.hasEmptyWidth&&s===0&&p<=k?r=r.nextAscii[p]||this.step(r,p,s,c):r=this.step(r,p,s,c),r===null)return null;if(r.isMatch)if(s===
2){if(l+f===i)return!0}else return!0;if(r.nfaStates.length===0&&s!==0)return!1;o=p,l+=f}if(r.hasEmptyWidth){let u=P(o,-1),{isMatch:p}=this.resolveEmptyWidth(r.nfaStates,
u);if(p)return!0}return!1}};var a=class n{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,WORD_BOUNDARY:10,
NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=n.Op.LEFT_PAREN}static emptySubs(){
return[]}static fromRegexp(t){let e=new n(t.op);return e.flags=t.flags,e.subs=t.subs,e.runes=t.runes,e.cap=t.cap,e.min=t.min,e.max=t.max,e.name=t.name,e.namedGroups=
t.namedGroups,e}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=n.emptySubs(),this.runes=[],this.min=0,this.max=
0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=n.emptySubs(),this.runes=[],this.cap=0,this.min=0,this.max=0,this.name=null,
this.namedGroups=new Map}maxCap(){let t=0;if(this.op===n.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let e of this.subs){let s=e.maxCap();t<s&&(t=s)}return t}};var A=class n{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,e){switch(this.type){case n.Type.
NONE:return!0;case n.Type.EXACT:return t.hasString(this,e);case n.Type.AND:for(let s=0;s<this.subs.length;s++)if(!this.subs[s].eval(t,e))return!1;return!0;case n.
Type.OR:for(let s=0;s<this.subs.length;s++)if(this.subs[s].eval(t,e))return!0;return!1;default:return!0}}},J=n=>{if(!n)return new A(A.Type.NONE);switch(n.op){case a.
Op.NO_MATCH:case a.Op.EMPTY_MATCH:case a.Op.BEGIN_LINE:case a.Op.END_LINE:case a.Op.BEGIN_TEXT:case a.Op.END_TEXT:case a.Op.WORD_BOUNDARY:case a.Op.NO_WORD_BOUNDARY:case a.
Op.CHAR_CLASS:case a.Op.ANY_CHAR_NOT_NL:case a.Op.ANY_CHAR:return new A(A.Type.NONE);case a.Op.LITERAL:{if(n.runes.length===0||(n.flags&1)!==0)return new A(A.Type.
NONE);let t=new A(A.Type.EXACT),e="";for(let s=0;s<n.runes.length;s++)e+=String.fromCodePoint(n.runes[s]);return t.str=e,t}case a.Op.CAPTURE:case a.Op.PLUS:return J(
n.subs[0]);case a.Op.REPEAT:return n.min>=1?J(n.subs[0]):new A(A.Type.NONE);case a.Op.CONCAT:{let t=new A(A.Type.AND);for(let e of n.subs)t.subs.push(J(e));return t}case a.
Op.ALTERNATE:{let t=new A(A.Type.OR);for(let e of n.subs)t.subs.push(J(e));return t}default:return new A(A.Type.NONE)}},Tt=n=>{if(n.type===A.Type.EXACT||n.type===
A.Type.NONE)return n;if(n.type===A.Type.AND){let t=[];for(let e of n.subs){let s=Tt(e);s.type!==A.Type.NONE&&(s.type===A.Type.AND?t.push(...s.subs):t.push(s))}return t.
length===0?new A(A.Type.NONE):t.length===1?t[0]:(n.subs=t,n)}if(n.type===A.Type.OR){let t=[];for(let i of n.subs){let r=Tt(i);if(r.type===A.Type.NONE)return new A(
A.Type.NONE);r.type===A.Type.OR?t.push(...r.subs):t.push(r)}if(t.length===0)return new A(A.Type.NONE);if(t.length===1)return t[0];let e=new Set,s=[];for(let i of t)
i.type===A.Type.EXACT?e.has(i.str)||(e.add(i.str),s.push(i)):s.push(i);return n.subs=s,n}return n},Wt={build:n=>Tt(J(n))};var N=class{head;tail;constructor(t=0,e=0){this.head=t,this.tail=e}},at=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.numCap=2}getInst(t){
return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new h(t))}skipNop(t){let e=this.inst[t];for(;e.op===h.NOP||e.op===h.CAPTURE;)e=this.
inst[t],t=e.out;return e}prefix(){let t="",e=this.skipNop(this.start);if(!h.isRuneOp(e.op)||e.runes.length!==1)return[e.op===h.MATCH,t];for(;h.isRuneOp(e.op)&&e.
runes.length===1&&(e.arg&1)===0;)t+=String.fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===h.MATCH,t]}startCond(){let t=0,e=this.start;t:for(;;){let s=this.
inst[e];switch(s.op){case h.EMPTY_WIDTH:t|=s.arg;break;case h.FAIL:return-1;case h.CAPTURE:case h.NOP:break;default:break t}e=s.out}return t}next(t){let e=this.
inst[t>>1];return(t&1)===0?e.out:e.arg}patch(t,e){let s=t.head;for(;s!==0;){let i=this.inst[s>>1];(s&1)===0?(s=i.out,i.out=e):(s=i.arg,i.arg=e)}}append(t,e){if(t.
head===0)return e;if(e.head===0)return t;let s=this.inst[t.tail>>1];return(t.tail&1)===0?s.out=e.head:s.arg=e.head,new N(t.head,e.tail)}};var D=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},d=class extends D{error;input;constructor(t,e=null){let s=`error parsing regexp: ${t}`;
e&&(s+=`: \`${e}\``),super(s),this.name="RE2JSSyntaxException",this.message=s,this.error=t,this.input=e}getDescription(){return this.error}getPattern(){return this.
input}},q=class extends D{constructor(t){super(t),this.name="RE2JSCompileException"}},Ot=class extends D{constructor(t){super(t),this.name="RE2JSGroupException"}},
K=class extends D{constructor(t){super(t),this.name="RE2JSFlagsException"}},wt=class extends D{constructor(t){super(t),this.name="RE2JSInternalException"}};var v=class{i;out;nullable;constructor(t=0,e=new N,s=!1){this.i=t,this.out=e,this.nullable=s}},ot=class n{prog;static ANY_RUNE_NOT_NL(){return[0,9,11,O]}static ANY_RUNE(){
return[0,O]}static compileRegexp(t){let e=new n,s=e.compile(t);return e.prog.patch(s.out,e.newInst(h.MATCH).i),e.prog.start=s.i,e.prog}constructor(){this.prog=new at,
this.newInst(h.FAIL)}newInst(t){return this.prog.addInst(t),new v(this.prog.numInst()-1,new N,!0)}nop(){let t=this.newInst(h.NOP);return t.out=new N(t.i<<1,t.i<<
1),t}fail(){return new v}cap(t){let e=this.newInst(h.CAPTURE);return e.out=new N(e.i<<1,e.i<<1),this.prog.getInst(e.i).arg=t,this.prog.numCap<t+1&&(this.prog.numCap=
t+1),e}cat(t,e){return t.i===0||e.i===0?this.fail():(this.prog.patch(t.out,e.i),new v(t.i,e.out,t.nullable&&e.nullable))}alt(t,e){if(t.i===0)return e;if(e.i===0)
return t;let s=this.newInst(h.ALT),i=this.prog.getInst(s.i);return i.out=t.i,i.arg=e.i,s.out=this.prog.append(t.out,e.out),s.nullable=t.nullable||e.nullable,s}loop(t,e){
let s=this.newInst(h.ALT),i=this.prog.getInst(s.i);return e?(i.arg=t.i,s.out=new N(s.i<<1,s.i<<1)):(i.out=t.i,s.out=new N(s.i<<1|1,s.i<<1|1)),this.prog.patch(t.
out,s.i),s}quest(t,e){let s=this.newInst(h.ALT),i=this.prog.getInst(s.i);return e?(i.arg=t.i,s.out=new N(s.i<<1,s.i<<1)):(i.out=t.i,s.out=new N(s.i<<1|1,s.i<<1|
1)),s.out=this.prog.append(s.out,t.out),s}star(t,e){return t.nullable?this.quest(this.plus(t,e),e):this.loop(t,e)}plus(t,e){return new v(t.i,this.loop(t,e).out,
t.nullable)}empty(t){let e=this.newInst(h.EMPTY_WIDTH);return this.prog.getInst(e.i).arg=t,e.out=new N(e.i<<1,e.i<<1),e}rune(t,e){let s=this.newInst(h.RUNE);s.nullable=
!1;let i=this.prog.getInst(s.i);return i.runes=t,e&=1,(t.length!==1||B(t[0])===t[0])&&(e&=-2),i.arg=e,s.out=new N(s.i<<1,s.i<<1),(e&1)===0&&t.length===1||t.length===
2&&t[0]===t[1]?i.op=h.RUNE1:t.length===2&&t[0]===0&&t[1]===O?i.op=h.RUNE_ANY:t.length===4&&t[0]===0&&t[1]===9&&t[2]===11&&t[3]===O&&(i.op=h.RUNE_ANY_NOT_NL),s}compile(t){
switch(t.op){case a.Op.NO_MATCH:return this.fail();case a.Op.EMPTY_MATCH:return this.nop();case a.Op.LITERAL:if(t.runes.length===0)return this.nop();let e=null;
for(let s of t.runes){let i=this.rune([s],t.flags);e=e===null?i:this.cat(e,i)}return e;case a.Op.CHAR_CLASS:return this.rune(t.runes,t.flags);case a.Op.ANY_CHAR_NOT_NL:
return this.rune(n.ANY_RUNE_NOT_NL(),0);case a.Op.ANY_CHAR:return this.rune(n.ANY_RUNE(),0);case a.Op.BEGIN_LINE:return this.empty(et);case a.Op.END_LINE:return this.
empty(st);case a.Op.BEGIN_TEXT:return this.empty(gt);case a.Op.END_TEXT:return this.empty(Et);case a.Op.WORD_BOUNDARY:return this.empty(At);case a.Op.NO_WORD_BOUNDARY:
return this.empty(Ct);case a.Op.CAPTURE:{let s=this.cap(t.cap<<1),i=this.compile(t.subs[0]),r=this.cap(t.cap<<1|1);return this.cat(this.cat(s,i),r)}case a.Op.STAR:
return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case a.Op.PLUS:return this.plus(this.compile(t.subs[0]),(t.flags&32)!==0);case a.Op.QUEST:return this.
quest(this.compile(t.subs[0]),(t.flags&32)!==0);case a.Op.CONCAT:{if(t.subs.length===0)return this.nop();let s=null;for(let i of t.subs){let r=this.compile(i);s=
s===null?r:this.cat(s,r)}if(s===null)throw new Error("invalid frag");return s}case a.Op.ALTERNATE:{if(t.subs.length===0)return this.nop();let s=null;for(let i of t.
subs){let r=this.compile(i);s=s===null?r:this.alt(s,r)}if(s===null)throw new Error("invalid frag");return s}default:throw new q("regexp: unhandled case in compi\
le")}}};function U(n){switch(n.op){case a.Op.CAPTURE:{let t=U(n.subs[0]);if(t!==n.subs[0]){let e=a.fromRegexp(n);return e.runes=[],e.subs=[t],e}return n}case a.Op.CONCAT:case a.
Op.ALTERNATE:{let t=[],e=!1;for(let s=0;s<n.subs.length;s++){let i=n.subs[s],r=U(i);if(r!==i&&(e=!0),n.op===a.Op.CONCAT){if(r.op===a.Op.NO_MATCH)return new a(a.
Op.NO_MATCH);if(r.op===a.Op.EMPTY_MATCH){e=!0;continue}if(r.op===a.Op.CONCAT){e=!0,t.push(...r.subs);continue}}else if(n.op===a.Op.ALTERNATE){if(r.op===a.Op.NO_MATCH){
e=!0;continue}if(r.op===a.Op.ALTERNATE){e=!0,t.push(...r.subs);continue}}t.push(r)}if(e){if(t.length===0)return new a(n.op===a.Op.CONCAT?a.Op.EMPTY_MATCH:a.Op.NO_MATCH);
if(t.length===1)return t[0];let s=a.fromRegexp(n);return s.runes=[],s.subs=t,s}return n}case a.Op.CHAR_CLASS:return n.runes===null?n:n.runes.length===0?new a(a.
Op.NO_MATCH):n.runes.length===2&&n.runes[0]===0&&n.runes[1]===O?new a(a.Op.ANY_CHAR):n.runes.length===4&&n.runes[0]===0&&n.runes[1]===9&&n.runes[2]===11&&n.runes[3]===
O?new a(a.Op.ANY_CHAR_NOT_NL):n;case a.Op.STAR:case a.Op.PLUS:case a.Op.QUEST:{let t=U(n.subs[0]);return X(n.op,n.flags,t,n)}case a.Op.REPEAT:{if(n.min===0&&n.max===
0)return new a(a.Op.EMPTY_MATCH);let t=U(n.subs[0]);if(n.max===-1){if(n.min===0)return X(a.Op.STAR,n.flags,t,null);if(n.min===1)return X(a.Op.PLUS,n.flags,t,null);
let s=new a(a.Op.CONCAT),i=[];for(let r=0;r<n.min-1;r++)i.push(t);return i.push(X(a.Op.PLUS,n.flags,t,null)),s.subs=i.slice(0),U(s)}if(n.min===1&&n.max===1)return t;
let e=null;if(n.min>0){e=[];for(let s=0;s<n.min;s++)e.push(t)}if(n.max>n.min){let s=X(a.Op.QUEST,n.flags,t,null);for(let i=n.min+1;i<n.max;i++){let r=new a(a.Op.
CONCAT);r.subs=[t,s],s=X(a.Op.QUEST,n.flags,r,null)}if(e===null)return s;e.push(s)}if(e!==null){let s=new a(a.Op.CONCAT);return s.subs=e.slice(0),U(s)}return new a(
a.Op.NO_MATCH)}}return n}function X(n,t,e,s){if(e.op===a.Op.EMPTY_MATCH)return e;if(e.op===a.Op.NO_MATCH)return n===a.Op.PLUS?e:new a(a.Op.EMPTY_MATCH);if(n===e.
op&&(t&32)===(e.flags&32))return e;if(s!==null&&s.op===n&&(s.flags&32)===(t&32)&&e===s.subs[0])return s;let i=new a(n);return i.flags=t,i.subs=[e],i}var E=class{sign;cls;constructor(t,e){this.sign=t,this.cls=e}},Vt=[48,57],zt=[9,10,12,13,32,32],Jt=[48,57,65,90,95,95,97,122],_t=null,ue=()=>(_t||(_t=new Map([[
"\\d",new E(1,Vt)],["\\D",new E(-1,Vt)],["\\s",new E(1,zt)],["\\S",new E(-1,zt)],["\\w",new E(1,Jt)],["\\W",new E(-1,Jt)]])),_t),qt=[48,57,65,90,97,122],Kt=[65,
90,97,122],jt=[0,127],Zt=[9,9,32,32],Qt=[0,31,127,127],$t=[48,57],te=[33,126],ee=[97,122],se=[32,126],ne=[33,47,58,64,91,96,123,126],ie=[9,13,32,32],re=[65,90],
ae=[48,57,65,90,95,95,97,122],oe=[48,57,65,70,97,102],Bt=null,le=()=>(Bt||(Bt=new Map([["[:alnum:]",new E(1,qt)],["[:^alnum:]",new E(-1,qt)],["[:alpha:]",new E(
1,Kt)],["[:^alpha:]",new E(-1,Kt)],["[:ascii:]",new E(1,jt)],["[:^ascii:]",new E(-1,jt)],["[:blank:]",new E(1,Zt)],["[:^blank:]",new E(-1,Zt)],["[:cntrl:]",new E(
1,Qt)],["[:^cntrl:]",new E(-1,Qt)],["[:digit:]",new E(1,$t)],["[:^digit:]",new E(-1,$t)],["[:graph:]",new E(1,te)],["[:^graph:]",new E(-1,te)],["[:lower:]",new E(
1,ee)],["[:^lower:]",new E(-1,ee)],["[:print:]",new E(1,se)],["[:^print:]",new E(-1,se)],["[:punct:]",new E(1,ne)],["[:^punct:]",new E(-1,ne)],["[:space:]",new E(
1,ie)],["[:^space:]",new E(-1,ie)],["[:upper:]",new E(1,re)],["[:^upper:]",new E(-1,re)],["[:word:]",new E(1,ae)],["[:^word:]",new E(-1,ae)],["[:xdigit:]",new E(
1,oe)],["[:^xdigit:]",new E(-1,oe)]])),Bt);var b=class n{static cmp(t,e,s,i){let r=t[e]-s;return r!==0?r:i-t[e+1]}static qsortIntPair(t,e,s){let i=((e+s)/2|0)&-2,r=t[i],o=t[i+1],l=e,u=s;for(;l<=u;){for(;l<
s&&n.cmp(t,l,r,o)<0;)l+=2;for(;u>e&&n.cmp(t,u,r,o)>0;)u-=2;if(l<=u){if(l!==u){let p=t[l];t[l]=t[u],t[u]=p,p=t[l+1],t[l+1]=t[u+1],t[u+1]=p}l+=2,u-=2}}e<u&&n.qsortIntPair(
t,e,u),l<s&&n.qsortIntPair(t,l,s)}r;len;constructor(t=Yt()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?this.r:this.r.slice(0,this.len)}cleanClass(){
if(this.len<4)return this;n.qsortIntPair(this.r,0,this.len-2);let t=2;for(let e=2;e<this.len;e+=2){let s=this.r[e],i=this.r[e+1];if(s<=this.r[t-1]+1){i>this.r[t-
1]&&(this.r[t-1]=i);continue}this.r[t]=s,this.r[t+1]=i,t+=2}return this.len=t,this}appendLiteral(t,e){return(e&1)!==0?this.appendFoldedRange(t,t):this.appendRange(
t,t)}appendRange(t,e){if(this.len>0){for(let s=2;s<=4;s+=2)if(this.len>=s){let i=this.r[this.len-s],r=this.r[this.len-s+1];if(t<=r+1&&i<=e+1)return t<i&&(this.r[this.
len-s]=t),e>r&&(this.r[this.len-s+1]=e),this}}return this.r[this.len++]=t,this.r[this.len++]=e,this}appendFoldedRange(t,e){if(t<=M&&e>=H)return this.appendRange(
t,e);if(e<M||t>H)return this.appendRange(t,e);t<M&&(this.appendRange(t,M-1),t=M),e>H&&(this.appendRange(H+1,e),e=H);for(let s=t;s<=e;s++){this.appendRange(s,s);
for(let i=B(s);i!==s;i=B(i))this.appendRange(i,i)}return this}appendClass(t){for(let e=0;e<t.length;e+=2)this.appendRange(t[e],t[e+1]);return this}appendFoldedClass(t){
for(let e=0;e<t.length;e+=2)this.appendFoldedRange(t[e],t[e+1]);return this}appendNegatedClass(t){let e=0;for(let s=0;s<t.length;s+=2){let i=t[s],r=t[s+1];e<=i-
1&&this.appendRange(e,i-1),e=r+1}return e<=O&&this.appendRange(e,O),this}appendTable(t){for(let e=0;e<t.length;++e){let s=t.getLo(e),i=t.getHi(e),r=t.getStride(
e);if(r===1){this.appendRange(s,i);continue}for(let o=s;o<=i;o+=r)this.appendRange(o,o)}return this}appendNegatedTable(t){let e=0;for(let s=0;s<t.length;++s){let i=t.
getLo(s),r=t.getHi(s),o=t.getStride(s);if(o===1){e<=i-1&&this.appendRange(e,i-1),e=r+1;continue}for(let l=i;l<=r;l+=o)e<=l-1&&this.appendRange(e,l-1),e=l+1}return e<=
O&&this.appendRange(e,O),this}appendTableWithSign(t,e){return e<0?this.appendNegatedTable(t):this.appendTable(t)}negateClass(){let t=0,e=0;for(let s=0;s<this.len;s+=
2){let i=this.r[s],r=this.r[s+1];t<=i-1&&(this.r[e]=t,this.r[e+1]=i-1,e+=2),t=r+1}return this.len=e,t<=O&&(this.r[this.len++]=t,this.r[this.len++]=O),this}appendClassWithSign(t,e){
return e<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,e){let s=t.cls;return e&&(s=new n().appendFoldedClass(s).cleanClass().toArray()),this.appendClassWithSign(
s,t.sign)}};var Nt=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){this.position=t}more(){return this.position<this.str.
length}peek(){return G(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){let t=G(this.str,this.position);return this.
position+=Rt(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){return this.str.substring(t,this.
position)}toString(){return this.rest()}},ut=class n{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="invalid escape seq\
uence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="in\
valid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new _(
new Uint32Array([0,O,1]));static ASCII_TABLE=new _(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new _(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:n.ANY_TABLE,fold:n.ANY_TABLE,sign:1}:t==="Ascii"?{tab:n.ASCII_TABLE,fold:n.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:I.CATEGORIES.get("\
Cn"),fold:I.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:I.CATEGORIES.get("LC"),fold:I.FOLD_CATEGORIES.get("LC"),sign:1}:I.CATEGORIES.has(t)?{tab:I.CATEGORIES.get(
t),fold:I.FOLD_CATEGORIES.get(t),sign:1}:I.SCRIPTS.has(t)?{tab:I.SCRIPTS.get(t),fold:I.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<M||t>H)return t;
let e=t,s=t;for(t=B(t);t!==s;t=B(t))e>t&&(e=t);return e}static literalRegexp(t,e){let s=new a(a.Op.LITERAL);return s.flags=e,s.runes=Ft(t),s}static parse(t,e){return new n(
t,e).parseInternal()}static parseRepeat(t){let e=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let s=n.parseInt(t);if(s===-1||!t.more())return-1;let i;
if(!t.lookingAt(","))i=s;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))i=-1;else if(i=n.parseInt(t),i===-1)return-1}if(!t.more()||!t.lookingAt("}"))return-1;
if(t.skip(1),s<0||s>1e3||i===-2||i>1e3||i>=0&&s>i)throw new d(n.ERR_INVALID_REPEAT_SIZE,t.from(e));return s<<16|i&z}static isValidCaptureName(t){if(t.length===0)
return!1;for(let e=0;e<t.length;e++){let s=G(t,e);if(s!==95&&!dt(s))return!1}return!0}static parseInt(t){let e=t.pos();for(;t.more()&&t.peek()>=48&&t.peek()<=57;)
t.skip(1);let s=t.from(e);return s.length===0||s.length>1&&s.codePointAt(0)===48?-1:s.length>8?-2:parseInt(s,10)}static isCharClass(t){return t.op===a.Op.LITERAL&&
t.runes.length===1||t.op===a.Op.CHAR_CLASS||t.op===a.Op.ANY_CHAR_NOT_NL||t.op===a.Op.ANY_CHAR}static matchRune(t,e){switch(t.op){case a.Op.LITERAL:return t.runes.
length===1&&t.runes[0]===e;case a.Op.CHAR_CLASS:for(let s=0;s<t.runes.length;s+=2)if(t.runes[s]<=e&&e<=t.runes[s+1])return!0;return!1;case a.Op.ANY_CHAR_NOT_NL:
return e!==10;case a.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,e){switch(t.op){case a.Op.ANY_CHAR:break;case a.Op.ANY_CHAR_NOT_NL:n.matchRune(e,10)&&
(t.op=a.Op.ANY_CHAR);break;case a.Op.CHAR_CLASS:e.op===a.Op.LITERAL?t.runes=new b(t.runes).appendLiteral(e.runes[0],e.flags).toArray():t.runes=new b(t.runes).appendClass(
e.runes).toArray();break;case a.Op.LITERAL:if(e.runes[0]===t.runes[0]&&e.flags===t.flags)break;t.op=a.Op.CHAR_CLASS,t.runes=new b().appendLiteral(t.runes[0],t.flags).
appendLiteral(e.runes[0],e.flags).toArray();break}}static parseEscape(t){let e=t.pos();if(t.skip(1),!t.more())throw new d(n.ERR_TRAILING_BACKSLASH);let s=t.pop();
switch(s){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(s!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let i=s-48;for(let r=1;r<3&&!(!t.
more()||t.peek()<48||t.peek()>55);r++)i=i*8+t.peek()-48,t.skip(1);return i}case 120:{if(!t.more())break;if(s=t.pop(),s===123){let o=0,l=0;for(;;){if(!t.more())throw new d(
n.ERR_INVALID_ESCAPE,t.from(e));if(s=t.pop(),s===125)break;let u=nt(s);if(u<0)throw new d(n.ERR_INVALID_ESCAPE,t.from(e));if(l=l*16+u,l>O)throw new d(n.ERR_INVALID_ESCAPE,
t.from(e));o++}if(o===0)break;return l}let i=nt(s);if(!t.more())break;s=t.pop();let r=nt(s);if(i<0||r<0)break;return i*16+r}case 97:return 7;case 102:return 12;case 110:
return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(s<=k&&!dt(s))return s;break}throw new d(n.ERR_INVALID_ESCAPE,t.from(e))}static parseClassChar(t,e){
if(!t.more())throw new d(n.ERR_MISSING_BRACKET,t.from(e));return t.lookingAt("\\")?n.parseEscape(t):t.pop()}static concatRunes(t,e){let s=new Array(t.length+e.length);
for(let i=0;i<t.length;i++)s[i]=t[i];for(let i=0;i<e.length;i++)s[t.length+i]=e[i];return s}wholeRegexp;flags;numCap;namedGroups;stack;free;numRegexp;numRunes;repeats;height;size;constructor(t,e=0){
this.wholeRegexp=t,this.flags=e,this.numCap=0,this.namedGroups=new Map,this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,this.height=
null,this.size=null}newRegexp(t){let e=this.free;return e!==null&&e.subs!==null&&e.subs.length>0?(this.free=e.subs[0],e.reinit(),e.op=t):(e=new a(t),this.numRegexp+=
1),e}reuse(t){this.height!==null&&this.height.delete(t),t.subs!==null&&t.subs.length>0&&(t.subs[0]=this.free),this.free=t}checkLimits(t){if(this.numRunes>n.MAX_RUNES)
throw new d(n.ERR_LARGE);this.checkSize(t),this.checkHeight(t)}checkSize(t){if(this.size===null){if(this.repeats===0&&(this.repeats=1),t.op===a.Op.REPEAT){let e=t.
max;e===-1&&(e=t.min),e<=0&&(e=1),e>n.MAX_SIZE/this.repeats?this.repeats=n.MAX_SIZE:this.repeats*=e}if(this.numRegexp<n.MAX_SIZE/this.repeats)return;this.size=new Map;
for(let e of this.stack)this.checkSize(e)}if(this.calcSize(t,!0)>n.MAX_SIZE)throw new d(n.ERR_LARGE)}calcSize(t,e=!1){if(!e&&this.size!==null){let i=this.size.get(
t);if(i!==void 0)return i}let s=0;switch(t.op){case a.Op.LITERAL:{s=t.runes.length;break}case a.Op.CAPTURE:case a.Op.STAR:{s=2+this.calcSize(t.subs[0]);break}case a.
Op.PLUS:case a.Op.QUEST:{s=1+this.calcSize(t.subs[0]);break}case a.Op.CONCAT:{for(let i of t.subs)s=s+this.calcSize(i);break}case a.Op.ALTERNATE:{for(let i of t.
subs)s=s+this.calcSize(i);t.subs.length>1&&(s=s+t.subs.length-1);break}case a.Op.REPEAT:{let i=this.calcSize(t.subs[0]);if(t.max===-1){t.min===0?s=2+i:s=1+t.min*
i;break}s=t.max*i+(t.max-t.min);break}}return s=Math.max(1,s),this.size?.set(t,s),s}checkHeight(t){if(!(this.numRegexp<n.MAX_HEIGHT)){if(this.height===null){this.
height=new Map;for(let e of this.stack)this.checkHeight(e)}if(this.calcHeight(t,!0)>n.MAX_HEIGHT)throw new d(n.ERR_NESTING_DEPTH)}}calcHeight(t,e=!1){if(!e&&this.
height!==null){let i=this.height.get(t);if(i!==void 0)return i}let s=1;for(let i of t.subs){let r=this.calcHeight(i);s<1+r&&(s=1+r)}return this.height?.set(t,s),
s}pop(){return this.stack.pop()}popToPseudo(){let t=this.stack.length,e=t;for(;e>0&&!a.isPseudoOp(this.stack[e-1].op);)e--;let s=this.stack.slice(e,t);return this.
stack=this.stack.slice(0,e),s}push(t){if(this.numRunes+=t.runes.length,t.op===a.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]===t.runes[1]){if(this.maybeConcat(
t.runes[0],this.flags&-2))return null;t.op=a.Op.LITERAL,t.runes=[t.runes[0]],t.flags=this.flags&-2}else if(t.op===a.Op.CHAR_CLASS&&t.runes.length===4&&t.runes[0]===
t.runes[1]&&t.runes[2]===t.runes[3]&&B(t.runes[0])===t.runes[2]&&B(t.runes[2])===t.runes[0]||t.op===a.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]+1===t.runes[1]&&
B(t.runes[0])===t.runes[1]&&B(t.runes[1])===t.runes[0]){if(this.maybeConcat(t.runes[0],this.flags|1))return null;t.op=a.Op.LITERAL,t.runes=[t.runes[0]],t.flags=
this.flags|1}else this.maybeConcat(-1,0);return this.stack.push(t),this.checkLimits(t),t}maybeConcat(t,e){let s=this.stack.length;if(s<2)return!1;let i=this.stack[s-
1],r=this.stack[s-2];return i.op!==a.Op.LITERAL||r.op!==a.Op.LITERAL||(i.flags&1)!==(r.flags&1)?!1:(r.runes=n.concatRunes(r.runes,i.runes),t>=0?(i.runes=[t],i.flags=
e,!0):(this.pop(),this.reuse(i),!1))}newLiteral(t,e){let s=this.newRegexp(a.Op.LITERAL);return s.flags=e,(e&1)!==0&&(t=n.minFoldRune(t)),s.runes=[t],s}literal(t){
this.push(this.newLiteral(t,this.flags))}op(t){let e=this.newRegexp(t);return e.flags=this.flags,this.push(e)}repeat(t,e,s,i,r,o){let l=this.flags;if(r.more()&&
r.lookingAt("?")&&(r.skip(1),l^=32),o!==-1)throw new d(n.ERR_INVALID_REPEAT_OP,r.from(o));let u=this.stack.length;if(u===0)throw new d(n.ERR_MISSING_REPEAT_ARGUMENT,
r.from(i));let p=this.stack[u-1];if(a.isPseudoOp(p.op))throw new d(n.ERR_MISSING_REPEAT_ARGUMENT,r.from(i));let f=this.newRegexp(t);if(f.min=e,f.max=s,f.flags=l,
f.subs=[p],this.stack[u-1]=f,this.checkLimits(f),t===a.Op.REPEAT&&(e>=2||s>=2)&&!this.repeatIsValid(f,1e3))throw new d(n.ERR_INVALID_REPEAT_SIZE,r.from(i))}repeatIsValid(t,e){
if(t.op===a.Op.REPEAT){let s=t.max;if(s===0)return!0;if(s<0&&(s=t.min),s>e)return!1;s>0&&(e=Math.trunc(e/s))}for(let s of t.subs)if(!this.repeatIsValid(s,e))return!1;
return!0}concat(){this.maybeConcat(-1,0);let t=this.popToPseudo();return t.length===0?this.push(this.newRegexp(a.Op.EMPTY_MATCH)):this.push(this.collapse(t,a.Op.
CONCAT))}alternate(){let t=this.popToPseudo();return t.length>0&&this.cleanAlt(t[t.length-1]),t.length===0?this.push(this.newRegexp(a.Op.NO_MATCH)):this.push(this.
collapse(t,a.Op.ALTERNATE))}cleanAlt(t){t.op===a.Op.CHAR_CLASS&&(t.runes=new b(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
O?(t.runes=[],t.op=a.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===O&&(t.runes=[],t.op=a.Op.ANY_CHAR_NOT_NL))}collapse(t,e){
if(t.length===1)return t[0];let s=0;for(let l of t)s+=l.op===e?l.subs.length:1;let i=new Array(s).fill(null),r=0;for(let l of t)if(l.op===e){for(let u=0;u<l.subs.
length;u++)i[r++]=l.subs[u];this.reuse(l)}else i[r++]=l;let o=this.newRegexp(e);if(o.subs=i,e===a.Op.ALTERNATE&&o.subs.length===1){let l=o;o=o.subs[0],this.reuse(
l)}return o}parseInternal(){if((this.flags&2)!==0)return n.literalRegexp(this.wholeRegexp,this.flags);let t=-1,e=-1,s=-1,i=new Nt(this.wholeRegexp);for(;i.more();){
let o=-1;switch(i.peek()){case 40:if(i.lookingAt("(?")){this.parsePerlFlags(i);break}let l=this.op(a.Op.LEFT_PAREN);if(l===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");l.cap=++this.numCap,i.skip(1);break;case 124:this.parseVerticalBar(),i.skip(1);break;case 41:this.parseRightParen(),i.skip(1);break;case 94:
(this.flags&16)!==0?this.op(a.Op.BEGIN_TEXT):this.op(a.Op.BEGIN_LINE),i.skip(1);break;case 36:if((this.flags&16)!==0){let u=this.op(a.Op.END_TEXT);if(u===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");u.flags|=256}else this.op(a.Op.END_LINE);i.skip(1);break;case 46:(this.flags&8)!==0?this.op(a.Op.ANY_CHAR):this.op(a.
Op.ANY_CHAR_NOT_NL),i.skip(1);break;case 91:this.parseClass(i);break;case 42:case 43:case 63:{o=i.pos();let u=null;switch(i.pop()){case 42:u=a.Op.STAR;break;case 43:
u=a.Op.PLUS;break;case 63:u=a.Op.QUEST;break}if(u===null)throw new Error("repeat op unexpectedly null");this.repeat(u,e,s,o,i,t);break}case 123:{o=i.pos();let u=n.
parseRepeat(i);if(u<0){i.rewindTo(o),this.literal(i.pop());break}e=u>>16,s=(u&z)<<16>>16,this.repeat(a.Op.REPEAT,e,s,o,i,t);break}case 92:{let u=i.pos();i.skip(
1);let p=!1;if(i.more())switch(i.pop()){case 65:this.op(a.Op.BEGIN_TEXT),p=!0;break;case 98:this.op(a.Op.WORD_BOUNDARY),p=!0;break;case 66:this.op(a.Op.NO_WORD_BOUNDARY),
p=!0;break;case 67:throw new d(n.ERR_INVALID_ESCAPE,"\\C");case 81:{let g=i.rest(),m=g.indexOf("\\E");m>=0?(g=g.substring(0,m),i.skipString(g),i.skipString("\\E")):
i.skipString(g);let R=0;for(;R<g.length;){let x=G(g,R);this.literal(x),R+=Rt(x)}p=!0;break}case 122:this.op(a.Op.END_TEXT),p=!0;break;default:i.rewindTo(u);break}else
i.rewindTo(u);if(p)break;let f=this.newRegexp(a.Op.CHAR_CLASS);if(f.flags=this.flags,i.lookingAt("\\p")||i.lookingAt("\\P")){let T=new b;if(this.parseUnicodeClass(
i,T)){f.runes=T.toArray(),this.push(f);break}}let c=new b;if(this.parsePerlClassEscape(i,c)){f.runes=c.toArray(),this.push(f);break}i.rewindTo(u),this.reuse(f),
this.literal(n.parseEscape(i));break}default:this.literal(i.pop());break}t=o}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new d(n.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(t){let e=t.pos();if(t.lookingAt(
"(?P<")||t.lookingAt("(?<")){let o=t.rest(),l=o.charAt(2)==="P"?4:3,u=o.indexOf(">");if(u<0)throw new d(n.ERR_INVALID_NAMED_CAPTURE,o);let p=o.substring(l,u);if(t.
skipString(p),t.skip(l+1),!n.isValidCaptureName(p))throw new d(n.ERR_INVALID_NAMED_CAPTURE,o.substring(0,u+1));let f=this.op(a.Op.LEFT_PAREN);if(f===null)throw new Error(
"op(LEFT_PAREN) unexpectedly returned null");if(f.cap=++this.numCap,this.namedGroups.get(p))throw new d(n.ERR_DUPLICATE_NAMED_CAPTURE,p);this.namedGroups.set(p,
this.numCap),f.name=p;return}t.skip(2);let s=this.flags,i=1,r=!1;t:for(;t.more();){let o=t.pop();switch(o){case 105:s|=1,r=!0;break;case 109:s&=-17,r=!0;break;case 115:
s|=8,r=!0;break;case 85:s|=32,r=!0;break;case 45:if(i<0)break t;i=-1,s=~s,r=!1;break;case 58:case 41:if(i<0){if(!r)break t;s=~s}o===58&&this.op(a.Op.LEFT_PAREN),
this.flags=s;return;default:break t}}throw new d(n.ERR_INVALID_PERL_OP,t.from(e))}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(a.Op.VERTICAL_BAR)}swapVerticalBar(){
let t=this.stack.length;if(t>=3&&this.stack[t-2].op===a.Op.VERTICAL_BAR&&n.isCharClass(this.stack[t-1])&&n.isCharClass(this.stack[t-3])){let e=this.stack[t-1],s=this.
stack[t-3];if(e.op>s.op){let i=s;s=e,e=i,this.stack[t-3]=s}return n.mergeCharClass(s,e),this.reuse(e),this.pop(),!0}if(t>=2){let e=this.stack[t-1],s=this.stack[t-
2];if(s.op===a.Op.VERTICAL_BAR)return t>=3&&this.cleanAlt(this.stack[t-3]),this.stack[t-2]=e,this.stack[t-1]=s,!0}return!1}parseRightParen(){if(this.concat(),this.
swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new d(n.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop();if(e===void 0)throw new d(
n.ERR_BAD_EXPRESSION,this.wholeRegexp);let s=this.pop();if(s===void 0||s.op!==a.Op.LEFT_PAREN)throw new d(n.ERR_UNEXPECTED_PAREN,this.wholeRegexp);this.flags=s.
flags,s.cap===0?this.push(e):(s.op=a.Op.CAPTURE,s.subs=[e],this.push(s))}parsePerlClassEscape(t,e){let s=t.pos();if(!t.more()||t.pop()!==92||!t.more())return!1;
t.pop();let i=t.from(s),r=ue().get(i);return r===void 0?!1:(e.appendGroup(r,(this.flags&1)!==0),!0)}parseNamedClass(t,e){let s=t.rest(),i=s.indexOf(":]");if(i<0)
return!1;let r=s.substring(0,i+2);t.skipString(r);let o=le().get(r);if(o===void 0)throw new d(n.ERR_INVALID_CHAR_RANGE,r);return e.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,e){let s=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let i=1,r=t.pop();if(r===80&&(i=
-1),!t.more())throw t.rewindTo(s),new d(n.ERR_INVALID_CHAR_RANGE,t.rest());r=t.pop();let o;if(r!==123)o=vt(r);else{let f=t.rest(),c=f.indexOf("}");if(c<0)throw t.
rewindTo(s),new d(n.ERR_INVALID_CHAR_RANGE,t.rest());o=f.substring(0,c),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(i=0-i,o=o.substring(1));
let l=n.unicodeTable(o);if(l===null)throw new d(n.ERR_INVALID_CHAR_RANGE,t.from(s));l.sign<0&&(i=0-i);let u=l.tab,p=l.fold;if(u===null)throw new d(n.ERR_INVALID_CHAR_RANGE,
t.from(s));if((this.flags&1)===0||p===null)e.appendTableWithSign(u,i);else{let f=new b().appendTable(u).appendTable(p).cleanClass().toArray();e.appendClassWithSign(
f,i)}return!0}parseClass(t){let e=t.pos();t.skip(1);let s=this.newRegexp(a.Op.CHAR_CLASS);s.flags=this.flags;let i=new b,r=1;t.more()&&t.lookingAt("^")&&(r=-1,t.
skip(1),(this.flags&4)===0&&i.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let l=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(t,
i))continue;t.rewindTo(l)}if(this.parseUnicodeClass(t,i)||this.parsePerlClassEscape(t,i))continue;t.rewindTo(l);let u=n.parseClassChar(t,e),p=u;if(t.more()&&t.lookingAt(
"-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(p=n.parseClassChar(t,e),p<u)throw new d(n.ERR_INVALID_CHAR_RANGE,t.from(l))}(this.flags&1)===0?
i.appendRange(u,p):i.appendFoldedRange(u,p)}t.skip(1),i.cleanClass(),r<0&&i.negateClass(),s.runes=i.toArray(),this.push(s)}};var lt=class n{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){return n.compileImpl(t,212)}static compileImpl(t,e){
return new n(t,e)}constructor(t,e){let s=ut.parse(t,e);s=U(s);let i=Wt.build(s),r=ot.compileRegexp(s);this.prefilter=i.type===A.Type.NONE?null:i;let[o,l]=r.prefix();
if(this.prefixComplete=o,this.prefix=l,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(0);if(u===void 0)throw new Error("RE2: prefix has n\
o code point");this.prefixRune=u}this.namedGroups=s.namedGroups,this.expr=t,this.prog=r,this.numSubexp=s.maxCap(),this.cond=r.startCond(),this.dfa=new rt(this.prog)}matchPrefixComplete(t,e,s,i){
if((s===1||s===2)&&e!==0)return null;let r=-1,o=-1,l=t.prefixLength(this);if(s===0){let u=t.index(this,e);if(u<0)return null;r=e+u,o=r+l}else if(s===2){if(t.endPos()!==
l||t.index(this,0)!==0)return null;r=0,o=l}else if(s===1){if(t.index(this,0)!==0)return null;r=0,o=l}if(r<0)return null;if(i>0){let u=new Int32Array(i).fill(-1);
return u[0]=r,u[1]=o,Array.from(u)}return[]}executeEngine(t,e,s,i){if(this.prefixComplete&&(i===0||this.numSubexp===0))return this.matchPrefixComplete(t,e,s,i);
if(this.prefilter!==null&&s===0&&!this.prefilter.eval(t,e))return null;let r=this.dfa.match(t,e,s);return r!==null?r?[]:null:this._nfaFallback(t,e,s)?[]:null}_nfaFallback(t,e,s){
let i=this.prog,r=t.endPos(),o=(g,m,R,x)=>{if(R<0||R>=i.numInst()||m.has(R))return;m.add(R);let S=i.getInst(R);switch(S.op){case h.ALT:case h.ALT_MATCH:o(g,m,S.
out,x),o(g,m,S.arg,x);break;case h.NOP:case h.CAPTURE:o(g,m,S.out,x);break;case h.EMPTY_WIDTH:(S.arg&~x)===0&&o(g,m,S.out,x);break;default:g.add(R);break}},l=new Set,
u=new Set,p=-1;if(e>0){let g=t.step(e-1)>>3;g>=0&&(p=g)}for(let g=e;g<=r;g++){let m=g<r?t.step(g)>>3:-1,R=g<r?t.step(g)&7:0,x=P(p,m);if((s===0||g===e)&&o(l,new Set,
i.start,x),s!==2){for(let S of l)if(i.getInst(S).op===h.MATCH)return!0}if(g>=r||R===0)break;u.clear();for(let S of l){let Y=i.getInst(S);if(h.isRuneOp(Y.op)&&Y.
matchRune(m)){let St=P(m,g+R<r?t.step(g+R)>>3:-1);o(u,new Set,Y.out,St)}}if(s===0){let S=g+R<r?t.step(g+R)>>3:-1,Y=P(m,S);o(u,new Set,i.start,Y)}p=m,[l,u]=[u,l],
g+=R-1}let f=P(p,-1),c=new Set,T=new Set;for(let g of l)o(T,c,g,f);for(let g of T)if(i.getInst(g).op===h.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.
numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(it(t),0,0,0)!==null}};var he=class n{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){return Xt(
t)}static compile(t,e=0){return new n(t,e)}static validateFlags(t){if((t&~(n.MULTILINE|n.DOTALL|n.CASE_INSENSITIVE|n.DISABLE_UNICODE_GROUPS))!==0)throw new K("F\
lags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,e=0){let s=t;return(e&n.CASE_INSENSITIVE)!==
0&&(s=`(?i)${s}`),(e&n.DOTALL)!==0&&(s=`(?s)${s}`),(e&n.MULTILINE)!==0&&(s=`(?m)${s}`),s}static matches(t,e){return n.compile(t).testExact(e)}constructor(t,e=0){
let s=212;(e&n.DISABLE_UNICODE_GROUPS)!==0&&(s&=-129),n.validateFlags(e);let i=n.buildRegexWithFlags(t,e);this.patternInput=t,this.flagsInput=e,this.re2Input=lt.
compileImpl(i,s)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(it(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}};export{D as a,d as b,q as c,Ot as d,K as e,wt as f,he as g};
