var I=class{data;isStride1;SIZE;constructor(r,e=!1){this.data=r,this.isStride1=e,this.SIZE=e?2:3}getLo(r){return this.data[r*this.SIZE]}getHi(r){return this.data[r*
this.SIZE+1]}getStride(r){return this.isStride1?1:this.data[r*this.SIZE+2]}get(r){let e=r*this.SIZE;return[this.data[e],this.data[e+1],this.getStride(r)]}get length(){
return this.data.length/this.SIZE}},J=null,Ke=()=>{if(!J){J=new Uint8Array(256);let r="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let e=0;e<
64;e++)J[r.charCodeAt(e)]=e}return J},oe=r=>{let e=Ke(),t=[],s=0,i=0;for(let n=0;n<r.length;n++){let h=e[r.charCodeAt(n)];s|=(h&31)<<i,(h&32)===0?(t.push(s),s=0,
i=0):i+=5}return t},A=(r,e)=>{if(r.length===0)return new Uint32Array(0);let t=oe(r),s=e?t.length/2:t.length/3,i=new Uint32Array(s*3),n=0,h=0;for(let l=0;l<s;l++)
n+=t[h++],i[l*3]=n,n+=t[h++],i[l*3+1]=n,i[l*3+2]=e?1:t[h++];return i},je=r=>{let e=oe(r),t=new Map,s=0;for(let i=0;i<e.length;i+=2)s+=e[i],t.set(s,e[i+1]);return t},
Ze=(r,e)=>{if(e.length===0)return r;if(r.length===0)return e;let t=[],s=h=>{for(let l=0;l<h.length;l+=3){let u=h[l],p=h[l+1],g=h[l+2];if(g===1)t.push([u,p]);else
for(let o=u;o<=p;o+=g)t.push([o,o])}};s(r),s(e),t.sort((h,l)=>h[0]-l[0]);let i=[];for(let[h,l]of t){let u=i[i.length-1];u&&u[1]+1>=h?l>u[1]&&(u[1]=l):i.push([h,
l])}let n=new Uint32Array(i.length*3);for(let h=0;h<i.length;h++)n[h*3]=i[h][0],n[h*3+1]=i[h][1],n[h*3+2]=1;return n},Qe=r=>{let e=new RegExp(r,"u"),t=[],s=-1;for(let i=0;i<=
1114111;i++)e.test(String.fromCodePoint(i))?s<0&&(s=i):s>=0&&(t.push(s,i-1,1),s=-1);return s>=0&&t.push(s,1114111,1),Uint32Array.from(t)},$=class{initializer;cache;constructor(r){
this.initializer=r,this.cache=new Map}has(r){return r in this.initializer}get(r){let e=this.cache.get(r);if(e!==void 0||this.cache.has(r))return e??null;let t=this.
initializer[r],s=t?t():null;return this.cache.set(r,s),s}},ee=null,ce=()=>(ee||(ee=je("rDqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfB\
jeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLla\
Fs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17\
CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27\
CBz27C")),ee),fe=new $({L:()=>A("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>A("pkHBh6iBCNC\
0rZVLV",!0),Ll:()=>A("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>A("uqjChBhBx+XCBpBBB",!1),Lo:()=>A("guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18Hxm\
WxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>A("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>A("3kCymhCymhCBDBvM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>A("49kCCBIDDCDBCB\
BCvavaswSCB",!1),Mn:()=>A("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>A("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>A("gqjCJnsCTtoBJ3pRJ3hDJ\
37XJ4nGJ",!0),P:()=>A("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>A("urjCA",!0),Po:()=>A("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>A("nhJCBz+CDB\
lPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>A("usjCB",!0),So:()=>A("nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),
ge=new $({Arabic:()=>A("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>A("u6GBwBA",!0),Common:()=>A("nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>A(
"pkHB",!0),Egyptian_Hieroglyphs:()=>A("gjtC68D",!0),Han:()=>A("w-6FtT",!0),Kawi:()=>A("66nCA",!0),Khitan_Small_Script:()=>A("-njDA",!0),Latin:()=>A("r+pBCNC",!0),
Myanmar:()=>A("w2lCT",!0)}),Ce=new $({Garay:()=>new I(A("gqjClBEcJB",!0)),Gurung_Khema:()=>new I(A("go4C5B",!0)),Kirat_Rai:()=>new I(A("gq7C5B",!0)),Ol_Onal:()=>new I(
A("wu5DqBFA",!0)),Sunuwar:()=>new I(A("g+mChBPJ",!0)),Todhri:()=>new I(A("guhCzB",!0)),Tulu_Tigalari:()=>new I(A("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),X=new Set(
["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","Me","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm",
"So","Z","Zl","Zp","Zs"]),q=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs","Arabic","Armenian","Avestan","Balinese","Bamum","Bassa_Vah","Batak","Bengali","Bhai\
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
"Telugu","Thaana","Thai","Tibetan","Tifinagh","Tirhuta","Toto","Ugaritic","Unknown","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),K=new Set(
["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","Tulu_Tigalari"]),Ae=new Map,j=new Map,W=r=>{if(K.has(r))return Ce.get(r);let e=null,t=null;if(X.
has(r))e="category",t=`\\p{General_Category=${r}}`;else if(q.has(r))e="script",t=`\\p{Script=${r}}`;else return null;let s=`${e}:${r}`,i=Ae.get(s);if(i)return i;
let n=Qe(t),h=e==="category"?fe.get(r):ge.get(r),l=h?Ze(n,h):n,u=new I(l);return Ae.set(s,u),u},te=r=>{let e=j.get(r);if(e!==void 0)return e;let t=W(r);if(!t)return j.
set(r,null),null;let s=o=>{let m=0,C=t.length;for(;m<C;){let T=m+C>>1,B=t.getLo(T),w=t.getHi(T);if(o<B)C=T;else if(o>w)m=T+1;else return(o-B)%t.getStride(T)===0}
return!1},i=ce(),n=o=>{let m=i.get(o);if(m!==void 0)return m;let C=String.fromCodePoint(o),T=C.toLowerCase();if(T.length===C.length){let w=T.codePointAt(0);if(w!==
void 0&&w!==o)return w}let B=C.toUpperCase();if(B.length===C.length){let w=B.codePointAt(0);if(w!==void 0&&w!==o)return w}return o},h=new Set;for(let o=0;o<t.length;o++){
let m=t.getLo(o),C=t.getHi(o),T=t.getStride(o);for(let B=m;B<=C;B+=T){let w=n(B);for(;w!==B;)s(w)||h.add(w),w=n(w)}}if(h.size===0)return j.set(r,null),null;let l=Array.
from(h).sort((o,m)=>o-m),u=[];for(let o of l){let m=u[u.length-1];m&&m[1]+1===o?m[1]=o:u.push([o,o])}let p=new Uint32Array(u.length*3);for(let o=0;o<u.length;o++)
p[o*3]=u[o][0],p[o*3+1]=u[o][1],p[o*3+2]=1;let g=new I(p);return j.set(r,g),g},$e=()=>{let r=W("Lu");if(r===null)throw new Error("Upper: missing Lu property");return r},
_={get CASE_ORBIT(){return ce()},STABLE_CATEGORY_NAMES:X,STABLE_SCRIPT_NAMES:q,NEW_SCRIPT_NAMES:K,buildForProperty:W,buildFoldOverlay:te,CATEGORIES:{has:r=>X.has(
r),get:r=>W(r)},SCRIPTS:{has:r=>q.has(r)||K.has(r),get:r=>W(r)},FOLD_CATEGORIES:{has:r=>X.has(r),get:r=>te(r)},FOLD_SCRIPT:{has:r=>q.has(r)||K.has(r),get:r=>te(
r)},get Upper(){return $e()},_deltaCategoryRanges:r=>fe.get(r),_deltaScriptRanges:r=>ge.get(r),_newScriptTable:r=>Ce.get(r)},O=1114111,P=127,se=65535,M=65,y=125251,
Ee=55296,et=56319,Re=56320,tt=57343,st=65536;function L(r){let e=_.CASE_ORBIT.get(r);if(e!==void 0)return e;let t=String.fromCodePoint(r),s=t.toLowerCase();if(s.
length===t.length){let n=s.codePointAt(0);if(n!==void 0&&n!==r)return n}let i=t.toUpperCase();if(i.length===t.length){let n=i.codePointAt(0);if(n!==void 0&&n!==
r)return n}return r}function rt(r,e){if(r<0||e<0)return!1;if(r===e)return!0;if(r<=P&&e<=P)return 65<=r&&r<=90&&(r|=32),65<=e&&e<=90&&(e|=32),r===e;for(let t=L(r);t!==
r;t=L(t))if(t===e)return!0;return!1}var V=(r,e)=>{let t=r.codePointAt(e);if(t===void 0)throw new Error(`codePointAt(${e}) returned undefined for ${JSON.stringify(
r)}`);return t},it="\\.+*?()|[]{}^$",re=1,ie=2,de=4,Te=8,Be=16,we=32;function nt(){return[]}function me(r){return 48<=r&&r<=57||97<=r&&r<=122||65<=r&&r<=90}function ne(r){
return 48<=r&&r<=57?r-48:97<=r&&r<=102?r-97+10:65<=r&&r<=70?r-65+10:-1}function at(r){return Array.from(String(r)).map(e=>V(e,0))}function lt(r){return String.fromCodePoint(
r)}function Oe(r){return 97<=r&&r<=122||65<=r&&r<=90||48<=r&&r<=57||r===95}function H(r,e){let t=0;return r<0&&(t|=de|re),r===10&&(t|=re),e<0&&(t|=Te|ie),e===10&&
(t|=ie),Oe(r)!==Oe(e)?t|=Be:t|=we,t}function ht(r){return r.split("").map(e=>it.indexOf(e)>=0?`\\${e}`:e).join("")}function Ne(r){return r>se?2:1}var ut=class Je{charSequence;start;end;constructor(e,t=0,s=e.
length){this.charSequence=e,this.start=t,this.end=s}static EOF(){return-8}endPos(){return this.end}hasString(e,t){let s=this.charSequence.indexOf(e.str,this.start+
t);return s!==-1&&s<=this.end-e.str.length}step(e){if(e+=this.start,e>=this.end)return Je.EOF();let t=this.charSequence.charCodeAt(e);if(t<Ee||t>et||e+1>=this.end)
return t<<3|1;let s=this.charSequence.charCodeAt(e+1);return s>=Re&&s<=tt?(t-Ee)*1024+(s-Re)+st<<3|2:t<<3|1}index(e,t){t+=this.start;let s=this.charSequence.indexOf(
e.prefix,t);return s<0?s:s-t}context(e){e+=this.start;let t=e>0&&e<=this.charSequence.length?this.charSequence.codePointAt(e-1):-1,s=e<this.charSequence.length?
this.charSequence.codePointAt(e):-1;if(t===void 0||s===void 0)throw new Error("invalid state");return H(t,s)}prefixLength(e){return e.prefix.length}};function Se(r,e=0,t=r.
length){return new ut(r,e,t)}var f=class ue{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(e){
return ue.RUNE<=e&&e<=ue.RUNE_ANY_NOT_NL}constructor(e){this.op=e,this.out=0,this.arg=0,this.runes=[]}matchRune(e){if(this.runes.length===1){let n=this.runes[0];
return(this.arg&1)!==0?rt(n,e):e===n}let t=this.runes.length;if(t===2||t===4||t===6||t===8){for(let n=0;n<t;n+=2){if(e<this.runes[n])return!1;if(e<=this.runes[n+
1])return!0}return!1}let s=0,i=this.runes.length/2|0;for(;s<i;){let n=s+i>>1;if(this.runes[2*n]<=e){if(e<=this.runes[2*n+1])return!0;s=n+1}else i=n}return!1}},pt=r=>{
let e=-2128831035;for(let t=0;t<r.length;t++)e^=r[t],e=Math.imul(e,16777619);return e},ot=(r,e)=>{if(r.length!==e.length)return!1;for(let t=0;t<r.length;t++)if(r[t]!==
e[t])return!1;return!0},ct=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(r,e,t,s=[]){this.nfaStates=r,this.isMatch=e,this.hasEmptyWidth=
t,this.matchIDs=s,this.nextAscii=new Array(P+1).fill(null),this.nextMap=new Map}},ft=class Xe{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(e){
this.prog=e,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(e){let t=new Set,
s=[...e],i=!1,n=!1,h=[];for(;s.length>0;){let u=s.pop();if(u===void 0)throw new Error("invalid state");if(t.has(u))continue;t.add(u);let p=this.prog.getInst(u);
switch(p.op){case f.MATCH:i=!0,h.includes(p.arg)||h.push(p.arg);break;case f.ALT:case f.ALT_MATCH:s.push(p.out),s.push(p.arg);break;case f.NOP:case f.CAPTURE:s.
push(p.out);break;case f.EMPTY_WIDTH:n=!0;break}}let l=Int32Array.from(t).sort();return h.sort((u,p)=>u-p),{pcs:l,isMatch:i,hasEmptyWidth:n,matchIDs:h}}resolveEmptyWidth(e,t){
let s=new Set,i=[],n=!1;for(let h=0;h<e.length;h++){let l=e[h],u=this.prog.getInst(l);u.op===f.EMPTY_WIDTH?(u.arg&~t)===0&&i.push(u.out):(s.add(l),u.op===f.MATCH&&
(n=!0))}for(;i.length>0;){let h=i.pop();if(h===void 0)throw new Error("invalid state");if(s.has(h))continue;s.add(h);let l=this.prog.getInst(h);switch(l.op){case f.
MATCH:n=!0;break;case f.ALT:case f.ALT_MATCH:i.push(l.out),i.push(l.arg);break;case f.NOP:case f.CAPTURE:i.push(l.out);break;case f.EMPTY_WIDTH:(l.arg&~t)===0&&
i.push(l.out);break}}return{resolvedPCs:s,isMatch:n}}getState(e){let t=this.computeClosure(e),s=t.pcs,i=pt(s),n=this.stateCache.get(i);if(n)for(let l=0;l<n.length;l++){
let u=n[l];if(ot(u.nfaStates,s))return u}else n=[],this.stateCache.set(i,n);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=Xe.MAX_CACHE_CLEARS&&(this.failed=!0),null;let h=new ct(s,t.isMatch,t.hasEmptyWidth,
t.matchIDs);return n.push(h),this.stateCount++,h}step(e,t,s,i){let n=0;if(e.hasEmptyWidth){n=t*128+(i&63)*2+(s===0?0:1);let g=e.nextMap.get(n);if(g!==void 0||e.
nextMap.has(n))return g??null}else if(s===0&&t<=P){let g=e.nextAscii[t];if(g!==null)return g}else{n=t+(s===0?0:O+1);let g=e.nextMap.get(n);if(g!==void 0||e.nextMap.
has(n))return g??null}let h;if(e.hasEmptyWidth){let{resolvedPCs:g}=this.resolveEmptyWidth(e.nfaStates,i);h=g}else h=e.nfaStates;let l=[],u=h instanceof Set?h:e.
nfaStates;for(let g of u){let o=this.prog.getInst(g);f.isRuneOp(o.op)&&o.matchRune(t)&&l.push(o.out)}s===0&&l.push(this.prog.start);let p=this.getState(l);return e.
hasEmptyWidth?e.nextMap.set(n,p):s===0&&t<=P?e.nextAscii[t]=p:(n=t+(s===0?0:O+1),e.nextMap.set(n,p)),p}match(e,t,s){if(!this.startState&&(this.startState=this.getState(
[this.prog.start]),!this.startState))return null;let i=e.endPos(),n=this.startState,h=-1;if(t>0){let u=e.step(t-1)>>3;u>=0&&(h=u)}if(n.isMatch)if(s===2){if(t===
i)return!0}else return!0;let l=t;for(;l<i;){let u=e.step(l),p=u>>3,g=u&7;if(g===0)break;let o=H(h,p);if(n.hasEmptyWidth){let{isMatch:m}=this.resolveEmptyWidth(n.
nfaStates,o);if(m&&s!==2)return!0}if(!n.hasEmptyWidth&&s===0&&p<=P?n=n.nextAscii[p]||this.step(n,p,s,o):n=this.step(n,p,s,o),n===null)return null;if(n.isMatch)if(s===
2){if(l+g===i)return!0}else return!0;if(n.nfaStates.length===0&&s!==0)return!1;h=p,l+=g}if(n.hasEmptyWidth){let u=H(h,-1),{isMatch:p}=this.resolveEmptyWidth(n.nfaStates,
u);if(p)return!0}return!1}},a=class v{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,
END_TEXT:9,WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(e){
return e>=v.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(e){let t=new v(e.op);return t.flags=e.flags,t.subs=e.subs,t.runes=e.runes,t.cap=e.cap,t.
min=e.min,t.max=e.max,t.name=e.name,t.namedGroups=e.namedGroups,t}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(e){this.op=e,this.flags=0,this.subs=
v.emptySubs(),this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=v.emptySubs(),this.runes=[],
this.cap=0,this.min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let e=0;if(this.op===v.Op.CAPTURE&&(e=this.cap),this.subs!==null)for(let t of this.
subs){let s=t.maxCap();e<s&&(e=s)}return e}},R=class z{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(e){this.type=e,this.subs=[],this.str=""}eval(e,t){
switch(this.type){case z.Type.NONE:return!0;case z.Type.EXACT:return e.hasString(this,t);case z.Type.AND:for(let s=0;s<this.subs.length;s++)if(!this.subs[s].eval(
e,t))return!1;return!0;case z.Type.OR:for(let s=0;s<this.subs.length;s++)if(this.subs[s].eval(e,t))return!0;return!1;default:return!0}}},F=r=>{if(!r)return new R(
R.Type.NONE);switch(r.op){case a.Op.NO_MATCH:case a.Op.EMPTY_MATCH:case a.Op.BEGIN_LINE:case a.Op.END_LINE:case a.Op.BEGIN_TEXT:case a.Op.END_TEXT:case a.Op.WORD_BOUNDARY:case a.
Op.NO_WORD_BOUNDARY:case a.Op.CHAR_CLASS:case a.Op.ANY_CHAR_NOT_NL:case a.Op.ANY_CHAR:return new R(R.Type.NONE);case a.Op.LITERAL:{if(r.runes.length===0||(r.flags&
1)!==0)return new R(R.Type.NONE);let e=new R(R.Type.EXACT),t="";for(let s=0;s<r.runes.length;s++)t+=String.fromCodePoint(r.runes[s]);return e.str=t,e}case a.Op.
CAPTURE:case a.Op.PLUS:return F(r.subs[0]);case a.Op.REPEAT:return r.min>=1?F(r.subs[0]):new R(R.Type.NONE);case a.Op.CONCAT:{let e=new R(R.Type.AND);for(let t of r.
subs)e.subs.push(F(t));return e}case a.Op.ALTERNATE:{let e=new R(R.Type.OR);for(let t of r.subs)e.subs.push(F(t));return e}default:return new R(R.Type.NONE)}},ae=r=>{
if(r.type===R.Type.EXACT||r.type===R.Type.NONE)return r;if(r.type===R.Type.AND){let e=[];for(let t of r.subs){let s=ae(t);s.type!==R.Type.NONE&&(s.type===R.Type.
AND?e.push(...s.subs):e.push(s))}return e.length===0?new R(R.Type.NONE):e.length===1?e[0]:(r.subs=e,r)}if(r.type===R.Type.OR){let e=[];for(let i of r.subs){let n=ae(
i);if(n.type===R.Type.NONE)return new R(R.Type.NONE);n.type===R.Type.OR?e.push(...n.subs):e.push(n)}if(e.length===0)return new R(R.Type.NONE);if(e.length===1)return e[0];
let t=new Set,s=[];for(let i of e)i.type===R.Type.EXACT?t.has(i.str)||(t.add(i.str),s.push(i)):s.push(i);return r.subs=s,r}return r},gt={build:r=>ae(F(r))},k=class{head;tail;constructor(r=0,e=0){
this.head=r,this.tail=e}},Ct=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.numCap=2}getInst(r){return this.inst[r]}numInst(){return this.
inst.length}addInst(r){this.inst.push(new f(r))}skipNop(r){let e=this.inst[r];for(;e.op===f.NOP||e.op===f.CAPTURE;)e=this.inst[r],r=e.out;return e}prefix(){let r="",
e=this.skipNop(this.start);if(!f.isRuneOp(e.op)||e.runes.length!==1)return[e.op===f.MATCH,r];for(;f.isRuneOp(e.op)&&e.runes.length===1&&(e.arg&1)===0;)r+=String.
fromCodePoint(e.runes[0]),e=this.skipNop(e.out);return[e.op===f.MATCH,r]}startCond(){let r=0,e=this.start;e:for(;;){let t=this.inst[e];switch(t.op){case f.EMPTY_WIDTH:
r|=t.arg;break;case f.FAIL:return-1;case f.CAPTURE:case f.NOP:break;default:break e}e=t.out}return r}next(r){let e=this.inst[r>>1];return(r&1)===0?e.out:e.arg}patch(r,e){
let t=r.head;for(;t!==0;){let s=this.inst[t>>1];(t&1)===0?(t=s.out,s.out=e):(t=s.arg,s.arg=e)}}append(r,e){if(r.head===0)return e;if(e.head===0)return r;let t=this.
inst[r.tail>>1];return(r.tail&1)===0?t.out=e.head:t.arg=e.head,new k(r.head,e.tail)}},U=class extends Error{constructor(r){super(r),this.name="RE2JSException"}},
d=class extends U{error;input;constructor(r,e=null){let t=`error parsing regexp: ${r}`;e&&(t+=`: \`${e}\``),super(t),this.name="RE2JSSyntaxException",this.message=
t,this.error=r,this.input=e}getDescription(){return this.error}getPattern(){return this.input}},Ie=class extends U{constructor(r){super(r),this.name="RE2JSCompi\
leException"}},At=class extends U{constructor(r){super(r),this.name="RE2JSGroupException"}},_e=class extends U{constructor(r){super(r),this.name="RE2JSFlagsExce\
ption"}},Et=class extends U{constructor(r){super(r),this.name="RE2JSInternalException"}},Z=class{i;out;nullable;constructor(r=0,e=new k,t=!1){this.i=r,this.out=
e,this.nullable=t}},Rt=class Q{prog;static ANY_RUNE_NOT_NL(){return[0,9,11,O]}static ANY_RUNE(){return[0,O]}static compileRegexp(e){let t=new Q,s=t.compile(e);return t.
prog.patch(s.out,t.newInst(f.MATCH).i),t.prog.start=s.i,t.prog}constructor(){this.prog=new Ct,this.newInst(f.FAIL)}newInst(e){return this.prog.addInst(e),new Z(
this.prog.numInst()-1,new k,!0)}nop(){let e=this.newInst(f.NOP);return e.out=new k(e.i<<1,e.i<<1),e}fail(){return new Z}cap(e){let t=this.newInst(f.CAPTURE);return t.
out=new k(t.i<<1,t.i<<1),this.prog.getInst(t.i).arg=e,this.prog.numCap<e+1&&(this.prog.numCap=e+1),t}cat(e,t){return e.i===0||t.i===0?this.fail():(this.prog.patch(
e.out,t.i),new Z(e.i,t.out,e.nullable&&t.nullable))}alt(e,t){if(e.i===0)return t;if(t.i===0)return e;let s=this.newInst(f.ALT),i=this.prog.getInst(s.i);return i.
out=e.i,i.arg=t.i,s.out=this.prog.append(e.out,t.out),s.nullable=e.nullable||t.nullable,s}loop(e,t){let s=this.newInst(f.ALT),i=this.prog.getInst(s.i);return t?
(i.arg=e.i,s.out=new k(s.i<<1,s.i<<1)):(i.out=e.i,s.out=new k(s.i<<1|1,s.i<<1|1)),this.prog.patch(e.out,s.i),s}quest(e,t){let s=this.newInst(f.ALT),i=this.prog.
getInst(s.i);return t?(i.arg=e.i,s.out=new k(s.i<<1,s.i<<1)):(i.out=e.i,s.out=new k(s.i<<1|1,s.i<<1|1)),s.out=this.prog.append(s.out,e.out),s}star(e,t){return e.
nullable?this.quest(this.plus(e,t),t):this.loop(e,t)}plus(e,t){return new Z(e.i,this.loop(e,t).out,e.nullable)}empty(e){let t=this.newInst(f.EMPTY_WIDTH);return this.
prog.getInst(t.i).arg=e,t.out=new k(t.i<<1,t.i<<1),t}rune(e,t){let s=this.newInst(f.RUNE);s.nullable=!1;let i=this.prog.getInst(s.i);return i.runes=e,t&=1,(e.length!==
1||L(e[0])===e[0])&&(t&=-2),i.arg=t,s.out=new k(s.i<<1,s.i<<1),(t&1)===0&&e.length===1||e.length===2&&e[0]===e[1]?i.op=f.RUNE1:e.length===2&&e[0]===0&&e[1]===O?
i.op=f.RUNE_ANY:e.length===4&&e[0]===0&&e[1]===9&&e[2]===11&&e[3]===O&&(i.op=f.RUNE_ANY_NOT_NL),s}compile(e){switch(e.op){case a.Op.NO_MATCH:return this.fail();case a.
Op.EMPTY_MATCH:return this.nop();case a.Op.LITERAL:if(e.runes.length===0)return this.nop();let t=null;for(let s of e.runes){let i=this.rune([s],e.flags);t=t===null?
i:this.cat(t,i)}return t;case a.Op.CHAR_CLASS:return this.rune(e.runes,e.flags);case a.Op.ANY_CHAR_NOT_NL:return this.rune(Q.ANY_RUNE_NOT_NL(),0);case a.Op.ANY_CHAR:
return this.rune(Q.ANY_RUNE(),0);case a.Op.BEGIN_LINE:return this.empty(re);case a.Op.END_LINE:return this.empty(ie);case a.Op.BEGIN_TEXT:return this.empty(de);case a.
Op.END_TEXT:return this.empty(Te);case a.Op.WORD_BOUNDARY:return this.empty(Be);case a.Op.NO_WORD_BOUNDARY:return this.empty(we);case a.Op.CAPTURE:{let s=this.cap(
e.cap<<1),i=this.compile(e.subs[0]),n=this.cap(e.cap<<1|1);return this.cat(this.cat(s,i),n)}case a.Op.STAR:return this.star(this.compile(e.subs[0]),(e.flags&32)!==
0);case a.Op.PLUS:return this.plus(this.compile(e.subs[0]),(e.flags&32)!==0);case a.Op.QUEST:return this.quest(this.compile(e.subs[0]),(e.flags&32)!==0);case a.
Op.CONCAT:{if(e.subs.length===0)return this.nop();let s=null;for(let i of e.subs){let n=this.compile(i);s=s===null?n:this.cat(s,n)}if(s===null)throw new Error("\
invalid frag");return s}case a.Op.ALTERNATE:{if(e.subs.length===0)return this.nop();let s=null;for(let i of e.subs){let n=this.compile(i);s=s===null?n:this.alt(
s,n)}if(s===null)throw new Error("invalid frag");return s}default:throw new Ie("regexp: unhandled case in compile")}}};function x(r){switch(r.op){case a.Op.CAPTURE:{
let e=x(r.subs[0]);if(e!==r.subs[0]){let t=a.fromRegexp(r);return t.runes=[],t.subs=[e],t}return r}case a.Op.CONCAT:case a.Op.ALTERNATE:{let e=[],t=!1;for(let s=0;s<
r.subs.length;s++){let i=r.subs[s],n=x(i);if(n!==i&&(t=!0),r.op===a.Op.CONCAT){if(n.op===a.Op.NO_MATCH)return new a(a.Op.NO_MATCH);if(n.op===a.Op.EMPTY_MATCH){t=
!0;continue}if(n.op===a.Op.CONCAT){t=!0,e.push(...n.subs);continue}}else if(r.op===a.Op.ALTERNATE){if(n.op===a.Op.NO_MATCH){t=!0;continue}if(n.op===a.Op.ALTERNATE){
t=!0,e.push(...n.subs);continue}}e.push(n)}if(t){if(e.length===0)return new a(r.op===a.Op.CONCAT?a.Op.EMPTY_MATCH:a.Op.NO_MATCH);if(e.length===1)return e[0];let s=a.
fromRegexp(r);return s.runes=[],s.subs=e,s}return r}case a.Op.CHAR_CLASS:return r.runes===null?r:r.runes.length===0?new a(a.Op.NO_MATCH):r.runes.length===2&&r.runes[0]===
0&&r.runes[1]===O?new a(a.Op.ANY_CHAR):r.runes.length===4&&r.runes[0]===0&&r.runes[1]===9&&r.runes[2]===11&&r.runes[3]===O?new a(a.Op.ANY_CHAR_NOT_NL):r;case a.
Op.STAR:case a.Op.PLUS:case a.Op.QUEST:{let e=x(r.subs[0]);return G(r.op,r.flags,e,r)}case a.Op.REPEAT:{if(r.min===0&&r.max===0)return new a(a.Op.EMPTY_MATCH);let e=x(
r.subs[0]);if(r.max===-1){if(r.min===0)return G(a.Op.STAR,r.flags,e,null);if(r.min===1)return G(a.Op.PLUS,r.flags,e,null);let s=new a(a.Op.CONCAT),i=[];for(let n=0;n<
r.min-1;n++)i.push(e);return i.push(G(a.Op.PLUS,r.flags,e,null)),s.subs=i.slice(0),x(s)}if(r.min===1&&r.max===1)return e;let t=null;if(r.min>0){t=[];for(let s=0;s<
r.min;s++)t.push(e)}if(r.max>r.min){let s=G(a.Op.QUEST,r.flags,e,null);for(let i=r.min+1;i<r.max;i++){let n=new a(a.Op.CONCAT);n.subs=[e,s],s=G(a.Op.QUEST,r.flags,
n,null)}if(t===null)return s;t.push(s)}if(t!==null){let s=new a(a.Op.CONCAT);return s.subs=t.slice(0),x(s)}return new a(a.Op.NO_MATCH)}}return r}function G(r,e,t,s){
if(t.op===a.Op.EMPTY_MATCH)return t;if(t.op===a.Op.NO_MATCH)return r===a.Op.PLUS?t:new a(a.Op.EMPTY_MATCH);if(r===t.op&&(e&32)===(t.flags&32))return t;if(s!==null&&
s.op===r&&(s.flags&32)===(e&32)&&t===s.subs[0])return s;let i=new a(r);return i.flags=e,i.subs=[t],i}var E=class{sign;cls;constructor(r,e){this.sign=r,this.cls=
e}},Le=[48,57],ke=[9,10,12,13,32,32],be=[48,57,65,90,95,95,97,122],le=null,dt=()=>(le||(le=new Map([["\\d",new E(1,Le)],["\\D",new E(-1,Le)],["\\s",new E(1,ke)],
["\\S",new E(-1,ke)],["\\w",new E(1,be)],["\\W",new E(-1,be)]])),le),Pe=[48,57,65,90,97,122],He=[65,90,97,122],xe=[0,127],De=[9,9,32,32],Me=[0,31,127,127],ye=[48,
57],Ue=[33,126],Ge=[97,122],ve=[32,126],Ye=[33,47,58,64,91,96,123,126],We=[9,13,32,32],Ve=[65,90],Fe=[48,57,65,90,95,95,97,122],ze=[48,57,65,70,97,102],he=null,
Tt=()=>(he||(he=new Map([["[:alnum:]",new E(1,Pe)],["[:^alnum:]",new E(-1,Pe)],["[:alpha:]",new E(1,He)],["[:^alpha:]",new E(-1,He)],["[:ascii:]",new E(1,xe)],[
"[:^ascii:]",new E(-1,xe)],["[:blank:]",new E(1,De)],["[:^blank:]",new E(-1,De)],["[:cntrl:]",new E(1,Me)],["[:^cntrl:]",new E(-1,Me)],["[:digit:]",new E(1,ye)],
["[:^digit:]",new E(-1,ye)],["[:graph:]",new E(1,Ue)],["[:^graph:]",new E(-1,Ue)],["[:lower:]",new E(1,Ge)],["[:^lower:]",new E(-1,Ge)],["[:print:]",new E(1,ve)],
["[:^print:]",new E(-1,ve)],["[:punct:]",new E(1,Ye)],["[:^punct:]",new E(-1,Ye)],["[:space:]",new E(1,We)],["[:^space:]",new E(-1,We)],["[:upper:]",new E(1,Ve)],
["[:^upper:]",new E(-1,Ve)],["[:word:]",new E(1,Fe)],["[:^word:]",new E(-1,Fe)],["[:xdigit:]",new E(1,ze)],["[:^xdigit:]",new E(-1,ze)]])),he),b=class D{static cmp(e,t,s,i){
let n=e[t]-s;return n!==0?n:i-e[t+1]}static qsortIntPair(e,t,s){let i=((t+s)/2|0)&-2,n=e[i],h=e[i+1],l=t,u=s;for(;l<=u;){for(;l<s&&D.cmp(e,l,n,h)<0;)l+=2;for(;u>
t&&D.cmp(e,u,n,h)>0;)u-=2;if(l<=u){if(l!==u){let p=e[l];e[l]=e[u],e[u]=p,p=e[l+1],e[l+1]=e[u+1],e[u+1]=p}l+=2,u-=2}}t<u&&D.qsortIntPair(e,t,u),l<s&&D.qsortIntPair(
e,l,s)}r;len;constructor(e=nt()){this.r=e,this.len=e.length}toArray(){return this.len===this.r.length?this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)
return this;D.qsortIntPair(this.r,0,this.len-2);let e=2;for(let t=2;t<this.len;t+=2){let s=this.r[t],i=this.r[t+1];if(s<=this.r[e-1]+1){i>this.r[e-1]&&(this.r[e-
1]=i);continue}this.r[e]=s,this.r[e+1]=i,e+=2}return this.len=e,this}appendLiteral(e,t){return(t&1)!==0?this.appendFoldedRange(e,e):this.appendRange(e,e)}appendRange(e,t){
if(this.len>0){for(let s=2;s<=4;s+=2)if(this.len>=s){let i=this.r[this.len-s],n=this.r[this.len-s+1];if(e<=n+1&&i<=t+1)return e<i&&(this.r[this.len-s]=e),t>n&&(this.
r[this.len-s+1]=t),this}}return this.r[this.len++]=e,this.r[this.len++]=t,this}appendFoldedRange(e,t){if(e<=M&&t>=y)return this.appendRange(e,t);if(t<M||e>y)return this.
appendRange(e,t);e<M&&(this.appendRange(e,M-1),e=M),t>y&&(this.appendRange(y+1,t),t=y);for(let s=e;s<=t;s++){this.appendRange(s,s);for(let i=L(s);i!==s;i=L(i))this.
appendRange(i,i)}return this}appendClass(e){for(let t=0;t<e.length;t+=2)this.appendRange(e[t],e[t+1]);return this}appendFoldedClass(e){for(let t=0;t<e.length;t+=
2)this.appendFoldedRange(e[t],e[t+1]);return this}appendNegatedClass(e){let t=0;for(let s=0;s<e.length;s+=2){let i=e[s],n=e[s+1];t<=i-1&&this.appendRange(t,i-1),
t=n+1}return t<=O&&this.appendRange(t,O),this}appendTable(e){for(let t=0;t<e.length;++t){let s=e.getLo(t),i=e.getHi(t),n=e.getStride(t);if(n===1){this.appendRange(
s,i);continue}for(let h=s;h<=i;h+=n)this.appendRange(h,h)}return this}appendNegatedTable(e){let t=0;for(let s=0;s<e.length;++s){let i=e.getLo(s),n=e.getHi(s),h=e.
getStride(s);if(h===1){t<=i-1&&this.appendRange(t,i-1),t=n+1;continue}for(let l=i;l<=n;l+=h)t<=l-1&&this.appendRange(t,l-1),t=l+1}return t<=O&&this.appendRange(
t,O),this}appendTableWithSign(e,t){return t<0?this.appendNegatedTable(e):this.appendTable(e)}negateClass(){let e=0,t=0;for(let s=0;s<this.len;s+=2){let i=this.r[s],
n=this.r[s+1];e<=i-1&&(this.r[t]=e,this.r[t+1]=i-1,t+=2),e=n+1}return this.len=t,e<=O&&(this.r[this.len++]=e,this.r[this.len++]=O),this}appendClassWithSign(e,t){
return t<0?this.appendNegatedClass(e):this.appendClass(e)}appendGroup(e,t){let s=e.cls;return t&&(s=new D().appendFoldedClass(s).cleanClass().toArray()),this.appendClassWithSign(
s,e.sign)}},Bt=class{str;position;constructor(r){this.str=r,this.position=0}pos(){return this.position}rewindTo(r){this.position=r}more(){return this.position<this.
str.length}peek(){return V(this.str,this.position)}skip(r){this.position+=r}skipString(r){this.position+=r.length}pop(){let r=V(this.str,this.position);return this.
position+=Ne(r),r}lookingAt(r){return this.str.startsWith(r,this.position)}rest(){return this.str.substring(this.position)}from(r){return this.str.substring(r,this.
position)}toString(){return this.rest()}},wt=class c{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="invalid escape seq\
uence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="in\
valid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new I(
new Uint32Array([0,O,1]));static ASCII_TABLE=new I(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new I(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(e){
return e==="Any"?{tab:c.ANY_TABLE,fold:c.ANY_TABLE,sign:1}:e==="Ascii"?{tab:c.ASCII_TABLE,fold:c.ASCII_FOLD_TABLE,sign:1}:e==="Assigned"?{tab:_.CATEGORIES.get("\
Cn"),fold:_.CATEGORIES.get("Cn"),sign:-1}:e==="Lc"?{tab:_.CATEGORIES.get("LC"),fold:_.FOLD_CATEGORIES.get("LC"),sign:1}:_.CATEGORIES.has(e)?{tab:_.CATEGORIES.get(
e),fold:_.FOLD_CATEGORIES.get(e),sign:1}:_.SCRIPTS.has(e)?{tab:_.SCRIPTS.get(e),fold:_.FOLD_SCRIPT.get(e),sign:1}:null}static minFoldRune(e){if(e<M||e>y)return e;
let t=e,s=e;for(e=L(e);e!==s;e=L(e))t>e&&(t=e);return t}static literalRegexp(e,t){let s=new a(a.Op.LITERAL);return s.flags=t,s.runes=at(e),s}static parse(e,t){return new c(
e,t).parseInternal()}static parseRepeat(e){let t=e.pos();if(!e.more()||!e.lookingAt("{"))return-1;e.skip(1);let s=c.parseInt(e);if(s===-1||!e.more())return-1;let i;
if(!e.lookingAt(","))i=s;else{if(e.skip(1),!e.more())return-1;if(e.lookingAt("}"))i=-1;else if(i=c.parseInt(e),i===-1)return-1}if(!e.more()||!e.lookingAt("}"))return-1;
if(e.skip(1),s<0||s>1e3||i===-2||i>1e3||i>=0&&s>i)throw new d(c.ERR_INVALID_REPEAT_SIZE,e.from(t));return s<<16|i&se}static isValidCaptureName(e){if(e.length===
0)return!1;for(let t=0;t<e.length;t++){let s=V(e,t);if(s!==95&&!me(s))return!1}return!0}static parseInt(e){let t=e.pos();for(;e.more()&&e.peek()>=48&&e.peek()<=
57;)e.skip(1);let s=e.from(t);return s.length===0||s.length>1&&s.codePointAt(0)===48?-1:s.length>8?-2:parseInt(s,10)}static isCharClass(e){return e.op===a.Op.LITERAL&&
e.runes.length===1||e.op===a.Op.CHAR_CLASS||e.op===a.Op.ANY_CHAR_NOT_NL||e.op===a.Op.ANY_CHAR}static matchRune(e,t){switch(e.op){case a.Op.LITERAL:return e.runes.
length===1&&e.runes[0]===t;case a.Op.CHAR_CLASS:for(let s=0;s<e.runes.length;s+=2)if(e.runes[s]<=t&&t<=e.runes[s+1])return!0;return!1;case a.Op.ANY_CHAR_NOT_NL:
return t!==10;case a.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(e,t){switch(e.op){case a.Op.ANY_CHAR:break;case a.Op.ANY_CHAR_NOT_NL:c.matchRune(t,10)&&
(e.op=a.Op.ANY_CHAR);break;case a.Op.CHAR_CLASS:t.op===a.Op.LITERAL?e.runes=new b(e.runes).appendLiteral(t.runes[0],t.flags).toArray():e.runes=new b(e.runes).appendClass(
t.runes).toArray();break;case a.Op.LITERAL:if(t.runes[0]===e.runes[0]&&t.flags===e.flags)break;e.op=a.Op.CHAR_CLASS,e.runes=new b().appendLiteral(e.runes[0],e.flags).
appendLiteral(t.runes[0],t.flags).toArray();break}}static parseEscape(e){let t=e.pos();if(e.skip(1),!e.more())throw new d(c.ERR_TRAILING_BACKSLASH);let s=e.pop();
switch(s){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(s!==48&&(!e.more()||e.peek()<48||e.peek()>55))break;let i=s-48;for(let n=1;n<3&&!(!e.
more()||e.peek()<48||e.peek()>55);n++)i=i*8+e.peek()-48,e.skip(1);return i}case 120:{if(!e.more())break;if(s=e.pop(),s===123){let h=0,l=0;for(;;){if(!e.more())throw new d(
c.ERR_INVALID_ESCAPE,e.from(t));if(s=e.pop(),s===125)break;let u=ne(s);if(u<0)throw new d(c.ERR_INVALID_ESCAPE,e.from(t));if(l=l*16+u,l>O)throw new d(c.ERR_INVALID_ESCAPE,
e.from(t));h++}if(h===0)break;return l}let i=ne(s);if(!e.more())break;s=e.pop();let n=ne(s);if(i<0||n<0)break;return i*16+n}case 97:return 7;case 102:return 12;case 110:
return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(s<=P&&!me(s))return s;break}throw new d(c.ERR_INVALID_ESCAPE,e.from(t))}static parseClassChar(e,t){
if(!e.more())throw new d(c.ERR_MISSING_BRACKET,e.from(t));return e.lookingAt("\\")?c.parseEscape(e):e.pop()}static concatRunes(e,t){let s=new Array(e.length+t.length);
for(let i=0;i<e.length;i++)s[i]=e[i];for(let i=0;i<t.length;i++)s[e.length+i]=t[i];return s}wholeRegexp;flags;numCap;namedGroups;stack;free;numRegexp;numRunes;repeats;height;size;constructor(e,t=0){
this.wholeRegexp=e,this.flags=t,this.numCap=0,this.namedGroups=new Map,this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,this.height=
null,this.size=null}newRegexp(e){let t=this.free;return t!==null&&t.subs!==null&&t.subs.length>0?(this.free=t.subs[0],t.reinit(),t.op=e):(t=new a(e),this.numRegexp+=
1),t}reuse(e){this.height!==null&&this.height.delete(e),e.subs!==null&&e.subs.length>0&&(e.subs[0]=this.free),this.free=e}checkLimits(e){if(this.numRunes>c.MAX_RUNES)
throw new d(c.ERR_LARGE);this.checkSize(e),this.checkHeight(e)}checkSize(e){if(this.size===null){if(this.repeats===0&&(this.repeats=1),e.op===a.Op.REPEAT){let t=e.
max;t===-1&&(t=e.min),t<=0&&(t=1),t>c.MAX_SIZE/this.repeats?this.repeats=c.MAX_SIZE:this.repeats*=t}if(this.numRegexp<c.MAX_SIZE/this.repeats)return;this.size=new Map;
for(let t of this.stack)this.checkSize(t)}if(this.calcSize(e,!0)>c.MAX_SIZE)throw new d(c.ERR_LARGE)}calcSize(e,t=!1){if(!t&&this.size!==null){let i=this.size.get(
e);if(i!==void 0)return i}let s=0;switch(e.op){case a.Op.LITERAL:{s=e.runes.length;break}case a.Op.CAPTURE:case a.Op.STAR:{s=2+this.calcSize(e.subs[0]);break}case a.
Op.PLUS:case a.Op.QUEST:{s=1+this.calcSize(e.subs[0]);break}case a.Op.CONCAT:{for(let i of e.subs)s=s+this.calcSize(i);break}case a.Op.ALTERNATE:{for(let i of e.
subs)s=s+this.calcSize(i);e.subs.length>1&&(s=s+e.subs.length-1);break}case a.Op.REPEAT:{let i=this.calcSize(e.subs[0]);if(e.max===-1){e.min===0?s=2+i:s=1+e.min*
i;break}s=e.max*i+(e.max-e.min);break}}return s=Math.max(1,s),this.size?.set(e,s),s}checkHeight(e){if(!(this.numRegexp<c.MAX_HEIGHT)){if(this.height===null){this.
height=new Map;for(let t of this.stack)this.checkHeight(t)}if(this.calcHeight(e,!0)>c.MAX_HEIGHT)throw new d(c.ERR_NESTING_DEPTH)}}calcHeight(e,t=!1){if(!t&&this.
height!==null){let i=this.height.get(e);if(i!==void 0)return i}let s=1;for(let i of e.subs){let n=this.calcHeight(i);s<1+n&&(s=1+n)}return this.height?.set(e,s),
s}pop(){return this.stack.pop()}popToPseudo(){let e=this.stack.length,t=e;for(;t>0&&!a.isPseudoOp(this.stack[t-1].op);)t--;let s=this.stack.slice(t,e);return this.
stack=this.stack.slice(0,t),s}push(e){if(this.numRunes+=e.runes.length,e.op===a.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]===e.runes[1]){if(this.maybeConcat(
e.runes[0],this.flags&-2))return null;e.op=a.Op.LITERAL,e.runes=[e.runes[0]],e.flags=this.flags&-2}else if(e.op===a.Op.CHAR_CLASS&&e.runes.length===4&&e.runes[0]===
e.runes[1]&&e.runes[2]===e.runes[3]&&L(e.runes[0])===e.runes[2]&&L(e.runes[2])===e.runes[0]||e.op===a.Op.CHAR_CLASS&&e.runes.length===2&&e.runes[0]+1===e.runes[1]&&
L(e.runes[0])===e.runes[1]&&L(e.runes[1])===e.runes[0]){if(this.maybeConcat(e.runes[0],this.flags|1))return null;e.op=a.Op.LITERAL,e.runes=[e.runes[0]],e.flags=
this.flags|1}else this.maybeConcat(-1,0);return this.stack.push(e),this.checkLimits(e),e}maybeConcat(e,t){let s=this.stack.length;if(s<2)return!1;let i=this.stack[s-
1],n=this.stack[s-2];return i.op!==a.Op.LITERAL||n.op!==a.Op.LITERAL||(i.flags&1)!==(n.flags&1)?!1:(n.runes=c.concatRunes(n.runes,i.runes),e>=0?(i.runes=[e],i.flags=
t,!0):(this.pop(),this.reuse(i),!1))}newLiteral(e,t){let s=this.newRegexp(a.Op.LITERAL);return s.flags=t,(t&1)!==0&&(e=c.minFoldRune(e)),s.runes=[e],s}literal(e){
this.push(this.newLiteral(e,this.flags))}op(e){let t=this.newRegexp(e);return t.flags=this.flags,this.push(t)}repeat(e,t,s,i,n,h){let l=this.flags;if(n.more()&&
n.lookingAt("?")&&(n.skip(1),l^=32),h!==-1)throw new d(c.ERR_INVALID_REPEAT_OP,n.from(h));let u=this.stack.length;if(u===0)throw new d(c.ERR_MISSING_REPEAT_ARGUMENT,
n.from(i));let p=this.stack[u-1];if(a.isPseudoOp(p.op))throw new d(c.ERR_MISSING_REPEAT_ARGUMENT,n.from(i));let g=this.newRegexp(e);if(g.min=t,g.max=s,g.flags=l,
g.subs=[p],this.stack[u-1]=g,this.checkLimits(g),e===a.Op.REPEAT&&(t>=2||s>=2)&&!this.repeatIsValid(g,1e3))throw new d(c.ERR_INVALID_REPEAT_SIZE,n.from(i))}repeatIsValid(e,t){
if(e.op===a.Op.REPEAT){let s=e.max;if(s===0)return!0;if(s<0&&(s=e.min),s>t)return!1;s>0&&(t=Math.trunc(t/s))}for(let s of e.subs)if(!this.repeatIsValid(s,t))return!1;
return!0}concat(){this.maybeConcat(-1,0);let e=this.popToPseudo();return e.length===0?this.push(this.newRegexp(a.Op.EMPTY_MATCH)):this.push(this.collapse(e,a.Op.
CONCAT))}alternate(){let e=this.popToPseudo();return e.length>0&&this.cleanAlt(e[e.length-1]),e.length===0?this.push(this.newRegexp(a.Op.NO_MATCH)):this.push(this.
collapse(e,a.Op.ALTERNATE))}cleanAlt(e){e.op===a.Op.CHAR_CLASS&&(e.runes=new b(e.runes).cleanClass().toArray(),e.runes.length===2&&e.runes[0]===0&&e.runes[1]===
O?(e.runes=[],e.op=a.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===O&&(e.runes=[],e.op=a.Op.ANY_CHAR_NOT_NL))}collapse(e,t){
if(e.length===1)return e[0];let s=0;for(let l of e)s+=l.op===t?l.subs.length:1;let i=new Array(s).fill(null),n=0;for(let l of e)if(l.op===t){for(let u=0;u<l.subs.
length;u++)i[n++]=l.subs[u];this.reuse(l)}else i[n++]=l;let h=this.newRegexp(t);if(h.subs=i,t===a.Op.ALTERNATE&&h.subs.length===1){let l=h;h=h.subs[0],this.reuse(
l)}return h}parseInternal(){if((this.flags&2)!==0)return c.literalRegexp(this.wholeRegexp,this.flags);let e=-1,t=-1,s=-1,i=new Bt(this.wholeRegexp);for(;i.more();){
let n=-1;switch(i.peek()){case 40:if(i.lookingAt("(?")){this.parsePerlFlags(i);break}let h=this.op(a.Op.LEFT_PAREN);if(h===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");h.cap=++this.numCap,i.skip(1);break;case 124:this.parseVerticalBar(),i.skip(1);break;case 41:this.parseRightParen(),i.skip(1);break;case 94:
(this.flags&16)!==0?this.op(a.Op.BEGIN_TEXT):this.op(a.Op.BEGIN_LINE),i.skip(1);break;case 36:if((this.flags&16)!==0){let l=this.op(a.Op.END_TEXT);if(l===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");l.flags|=256}else this.op(a.Op.END_LINE);i.skip(1);break;case 46:(this.flags&8)!==0?this.op(a.Op.ANY_CHAR):this.op(a.
Op.ANY_CHAR_NOT_NL),i.skip(1);break;case 91:this.parseClass(i);break;case 42:case 43:case 63:{n=i.pos();let l=null;switch(i.pop()){case 42:l=a.Op.STAR;break;case 43:
l=a.Op.PLUS;break;case 63:l=a.Op.QUEST;break}if(l===null)throw new Error("repeat op unexpectedly null");this.repeat(l,t,s,n,i,e);break}case 123:{n=i.pos();let l=c.
parseRepeat(i);if(l<0){i.rewindTo(n),this.literal(i.pop());break}t=l>>16,s=(l&se)<<16>>16,this.repeat(a.Op.REPEAT,t,s,n,i,e);break}case 92:{let l=i.pos();i.skip(
1);let u=!1;if(i.more())switch(i.pop()){case 65:this.op(a.Op.BEGIN_TEXT),u=!0;break;case 98:this.op(a.Op.WORD_BOUNDARY),u=!0;break;case 66:this.op(a.Op.NO_WORD_BOUNDARY),
u=!0;break;case 67:throw new d(c.ERR_INVALID_ESCAPE,"\\C");case 81:{let o=i.rest(),m=o.indexOf("\\E");m>=0?(o=o.substring(0,m),i.skipString(o),i.skipString("\\E")):
i.skipString(o);let C=0;for(;C<o.length;){let T=V(o,C);this.literal(T),C+=Ne(T)}u=!0;break}case 122:this.op(a.Op.END_TEXT),u=!0;break;default:i.rewindTo(l);break}else
i.rewindTo(l);if(u)break;let p=this.newRegexp(a.Op.CHAR_CLASS);if(p.flags=this.flags,i.lookingAt("\\p")||i.lookingAt("\\P")){let o=new b;if(this.parseUnicodeClass(
i,o)){p.runes=o.toArray(),this.push(p);break}}let g=new b;if(this.parsePerlClassEscape(i,g)){p.runes=g.toArray(),this.push(p);break}i.rewindTo(l),this.reuse(p),
this.literal(c.parseEscape(i));break}default:this.literal(i.pop());break}e=n}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new d(c.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(e){let t=e.pos();if(e.lookingAt(
"(?P<")||e.lookingAt("(?<")){let h=e.rest(),l=h.charAt(2)==="P"?4:3,u=h.indexOf(">");if(u<0)throw new d(c.ERR_INVALID_NAMED_CAPTURE,h);let p=h.substring(l,u);if(e.
skipString(p),e.skip(l+1),!c.isValidCaptureName(p))throw new d(c.ERR_INVALID_NAMED_CAPTURE,h.substring(0,u+1));let g=this.op(a.Op.LEFT_PAREN);if(g===null)throw new Error(
"op(LEFT_PAREN) unexpectedly returned null");if(g.cap=++this.numCap,this.namedGroups.get(p))throw new d(c.ERR_DUPLICATE_NAMED_CAPTURE,p);this.namedGroups.set(p,
this.numCap),g.name=p;return}e.skip(2);let s=this.flags,i=1,n=!1;e:for(;e.more();){let h=e.pop();switch(h){case 105:s|=1,n=!0;break;case 109:s&=-17,n=!0;break;case 115:
s|=8,n=!0;break;case 85:s|=32,n=!0;break;case 45:if(i<0)break e;i=-1,s=~s,n=!1;break;case 58:case 41:if(i<0){if(!n)break e;s=~s}h===58&&this.op(a.Op.LEFT_PAREN),
this.flags=s;return;default:break e}}throw new d(c.ERR_INVALID_PERL_OP,e.from(t))}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(a.Op.VERTICAL_BAR)}swapVerticalBar(){
let e=this.stack.length;if(e>=3&&this.stack[e-2].op===a.Op.VERTICAL_BAR&&c.isCharClass(this.stack[e-1])&&c.isCharClass(this.stack[e-3])){let t=this.stack[e-1],s=this.
stack[e-3];if(t.op>s.op){let i=s;s=t,t=i,this.stack[e-3]=s}return c.mergeCharClass(s,t),this.reuse(t),this.pop(),!0}if(e>=2){let t=this.stack[e-1],s=this.stack[e-
2];if(s.op===a.Op.VERTICAL_BAR)return e>=3&&this.cleanAlt(this.stack[e-3]),this.stack[e-2]=t,this.stack[e-1]=s,!0}return!1}parseRightParen(){if(this.concat(),this.
swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new d(c.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let e=this.pop();if(e===void 0)throw new d(
c.ERR_BAD_EXPRESSION,this.wholeRegexp);let t=this.pop();if(t===void 0||t.op!==a.Op.LEFT_PAREN)throw new d(c.ERR_UNEXPECTED_PAREN,this.wholeRegexp);this.flags=t.
flags,t.cap===0?this.push(e):(t.op=a.Op.CAPTURE,t.subs=[e],this.push(t))}parsePerlClassEscape(e,t){let s=e.pos();if(!e.more()||e.pop()!==92||!e.more())return!1;
e.pop();let i=e.from(s),n=dt().get(i);return n===void 0?!1:(t.appendGroup(n,(this.flags&1)!==0),!0)}parseNamedClass(e,t){let s=e.rest(),i=s.indexOf(":]");if(i<0)
return!1;let n=s.substring(0,i+2);e.skipString(n);let h=Tt().get(n);if(h===void 0)throw new d(c.ERR_INVALID_CHAR_RANGE,n);return t.appendGroup(h,(this.flags&1)!==
0),!0}parseUnicodeClass(e,t){let s=e.pos();if((this.flags&128)===0||!e.lookingAt("\\p")&&!e.lookingAt("\\P"))return!1;e.skip(1);let i=1,n=e.pop();if(n===80&&(i=
-1),!e.more())throw e.rewindTo(s),new d(c.ERR_INVALID_CHAR_RANGE,e.rest());n=e.pop();let h;if(n!==123)h=lt(n);else{let g=e.rest(),o=g.indexOf("}");if(o<0)throw e.
rewindTo(s),new d(c.ERR_INVALID_CHAR_RANGE,e.rest());h=g.substring(0,o),e.skipString(h),e.skip(1)}h.length!==0&&h.codePointAt(0)===94&&(i=0-i,h=h.substring(1));
let l=c.unicodeTable(h);if(l===null)throw new d(c.ERR_INVALID_CHAR_RANGE,e.from(s));l.sign<0&&(i=0-i);let u=l.tab,p=l.fold;if(u===null)throw new d(c.ERR_INVALID_CHAR_RANGE,
e.from(s));if((this.flags&1)===0||p===null)t.appendTableWithSign(u,i);else{let g=new b().appendTable(u).appendTable(p).cleanClass().toArray();t.appendClassWithSign(
g,i)}return!0}parseClass(e){let t=e.pos();e.skip(1);let s=this.newRegexp(a.Op.CHAR_CLASS);s.flags=this.flags;let i=new b,n=1;e.more()&&e.lookingAt("^")&&(n=-1,e.
skip(1),(this.flags&4)===0&&i.appendRange(10,10));let h=!0;for(;!e.more()||e.peek()!==93||h;){h=!1;let l=e.pos();if(e.lookingAt("[:")){if(this.parseNamedClass(e,
i))continue;e.rewindTo(l)}if(this.parseUnicodeClass(e,i)||this.parsePerlClassEscape(e,i))continue;e.rewindTo(l);let u=c.parseClassChar(e,t),p=u;if(e.more()&&e.lookingAt(
"-")){if(e.skip(1),e.more()&&e.lookingAt("]"))e.skip(-1);else if(p=c.parseClassChar(e,t),p<u)throw new d(c.ERR_INVALID_CHAR_RANGE,e.from(l))}(this.flags&1)===0?
i.appendRange(u,p):i.appendFoldedRange(u,p)}e.skip(1),i.cleanClass(),n<0&&i.negateClass(),s.runes=i.toArray(),this.push(s)}},mt=class pe{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(e){
return pe.compileImpl(e,212)}static compileImpl(e,t){return new pe(e,t)}constructor(e,t){let s=wt.parse(e,t);s=x(s);let i=gt.build(s),n=Rt.compileRegexp(s);this.
prefilter=i.type===R.Type.NONE?null:i;let[h,l]=n.prefix();if(this.prefixComplete=h,this.prefix=l,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(
0);if(u===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=u}this.namedGroups=s.namedGroups,this.expr=e,this.prog=n,this.numSubexp=s.maxCap(),
this.cond=n.startCond(),this.dfa=new ft(this.prog)}matchPrefixComplete(e,t,s,i){if((s===1||s===2)&&t!==0)return null;let n=-1,h=-1,l=e.prefixLength(this);if(s===
0){let u=e.index(this,t);if(u<0)return null;n=t+u,h=n+l}else if(s===2){if(e.endPos()!==l||e.index(this,0)!==0)return null;n=0,h=l}else if(s===1){if(e.index(this,
0)!==0)return null;n=0,h=l}if(n<0)return null;if(i>0){let u=new Int32Array(i).fill(-1);return u[0]=n,u[1]=h,Array.from(u)}return[]}executeEngine(e,t,s,i){if(this.
prefixComplete&&(i===0||this.numSubexp===0))return this.matchPrefixComplete(e,t,s,i);if(this.prefilter!==null&&s===0&&!this.prefilter.eval(e,t))return null;let n=this.
dfa.match(e,t,s);return n!==null?n?[]:null:this._nfaFallback(e,t,s)?[]:null}_nfaFallback(e,t,s){let i=this.prog,n=e.endPos(),h=(C,T,B,w)=>{if(B<0||B>=i.numInst()||
T.has(B))return;T.add(B);let S=i.getInst(B);switch(S.op){case f.ALT:case f.ALT_MATCH:h(C,T,S.out,w),h(C,T,S.arg,w);break;case f.NOP:case f.CAPTURE:h(C,T,S.out,w);
break;case f.EMPTY_WIDTH:(S.arg&~w)===0&&h(C,T,S.out,w);break;default:C.add(B);break}},l=new Set,u=new Set,p=-1;if(t>0){let C=e.step(t-1)>>3;C>=0&&(p=C)}for(let C=t;C<=
n;C++){let T=C<n?e.step(C)>>3:-1,B=C<n?e.step(C)&7:0,w=H(p,T);if((s===0||C===t)&&h(l,new Set,i.start,w),s!==2){for(let S of l)if(i.getInst(S).op===f.MATCH)return!0}
if(C>=n||B===0)break;u.clear();for(let S of l){let Y=i.getInst(S);if(f.isRuneOp(Y.op)&&Y.matchRune(T)){let qe=H(T,C+B<n?e.step(C+B)>>3:-1);h(u,new Set,Y.out,qe)}}
if(s===0){let S=C+B<n?e.step(C+B)>>3:-1,Y=H(T,S);h(u,new Set,i.start,Y)}p=T,[l,u]=[u,l],C+=B-1}let g=H(p,-1),o=new Set,m=new Set;for(let C of l)h(m,o,C,g);for(let C of m)
if(i.getInst(C).op===f.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(e){return this.executeEngine(
Se(e),0,0,0)!==null}},Ot=class N{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(e){
return ht(e)}static compile(e,t=0){return new N(e,t)}static validateFlags(e){if((e&~(N.MULTILINE|N.DOTALL|N.CASE_INSENSITIVE|N.DISABLE_UNICODE_GROUPS))!==0)throw new _e(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(e,t=0){let s=e;return(t&N.CASE_INSENSITIVE)!==
0&&(s=`(?i)${s}`),(t&N.DOTALL)!==0&&(s=`(?s)${s}`),(t&N.MULTILINE)!==0&&(s=`(?m)${s}`),s}static matches(e,t){return N.compile(e).testExact(t)}constructor(e,t=0){
let s=212;(t&N.DISABLE_UNICODE_GROUPS)!==0&&(s&=-129),N.validateFlags(t);let i=N.buildRegexWithFlags(e,t);this.patternInput=e,this.flagsInput=t,this.re2Input=mt.
compileImpl(i,s)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(e){return this.
testExact(e)}test(e){return this.re2Input.match(e)}testExact(e){return this.re2Input.executeEngine(Se(e),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}};export{U as a,d as b,Ie as c,At as d,_e as e,Et as f,Ot as g};
