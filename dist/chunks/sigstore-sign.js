import{a as Ke}from"./shared-dsse.js";import{a as Me}from"./shared-signer.js";import{$42a1_b as ue}from"../index.js";import*as Je from"node:crypto";import{default as ke}from"node:crypto";
import*as Ue from"node:os";import{default as He}from"node:os";import*as xe from"node:http2";import{default as Fe}from"node:http2";import*as Xe from"node:util";import{
default as $e}from"node:util";var Ge=Object.create,M=Object.defineProperty,Ye=Object.getOwnPropertyDescriptor,qe=Object.getOwnPropertyNames,We=Object.getPrototypeOf,
ze=Object.prototype.hasOwnProperty,j=(e,c,u)=>()=>{if(u)throw u[0];try{return e&&(c=e(e=0)),c}catch(l){throw u=[l],l}},_=(e,c)=>()=>{try{return c||e((c={exports:{}}).
exports,c),c.exports}catch(u){throw c=0,u}},B=(e,c)=>{for(var u in c)M(e,u,{get:c[u],enumerable:!0})},J=(e,c,u,l)=>{if(c&&typeof c=="object"||typeof c=="functio\
n")for(let n of qe(c))!ze.call(e,n)&&n!==u&&M(e,n,{get:()=>c[n],enumerable:!(l=Ye(c,n))||l.enumerable});return e},k=(e,c,u)=>(J(e,c,"default"),u&&J(u,c,"default")),
U=(e,c,u)=>(u=e!=null?Ge(We(e)):{},J(c||!e||!e.__esModule?M(u,"default",{value:e,enumerable:!0}):u,e)),D=e=>J(M({},"__esModule",{value:!0}),e),X=_(e=>{"use stri\
ct";Object.defineProperty(e,"__esModule",{value:!0}),e.Signature=e.Envelope=void 0,e.Envelope={fromJSON(n){return{payload:l(n.payload)?Buffer.from(c(n.payload)):
Buffer.alloc(0),payloadType:l(n.payloadType)?globalThis.String(n.payloadType):"",signatures:globalThis.Array.isArray(n?.signatures)?n.signatures.map(r=>e.Signature.
fromJSON(r)):[]}},toJSON(n){let r={};return n.payload.length!==0&&(r.payload=u(n.payload)),n.payloadType!==""&&(r.payloadType=n.payloadType),n.signatures?.length&&
(r.signatures=n.signatures.map(t=>e.Signature.toJSON(t))),r}},e.Signature={fromJSON(n){return{sig:l(n.sig)?Buffer.from(c(n.sig)):Buffer.alloc(0),keyid:l(n.keyid)?
globalThis.String(n.keyid):""}},toJSON(n){let r={};return n.sig.length!==0&&(r.sig=u(n.sig)),n.keyid!==""&&(r.keyid=n.keyid),r}};function c(n){return Uint8Array.
from(globalThis.Buffer.from(n,"base64"))}function u(n){return globalThis.Buffer.from(n).toString("base64")}function l(n){return n!=null}}),Ze=_(e=>{"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.Timestamp=void 0,e.Timestamp={fromJSON(u){return{seconds:c(u.seconds)?globalThis.String(u.seconds):"0",nanos:c(
u.nanos)?globalThis.Number(u.nanos):0}},toJSON(u){let l={};return u.seconds!=="0"&&(l.seconds=u.seconds),u.nanos!==0&&(l.nanos=Math.round(u.nanos)),l}};function c(u){
return u!=null}}),C=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TimeRange=e.X509CertificateChain=e.SubjectAlternativeName=e.X509Certificate=
e.DistinguishedName=e.ObjectIdentifierValuePair=e.ObjectIdentifier=e.PublicKeyIdentifier=e.PublicKey=e.RFC3161SignedTimestamp=e.LogId=e.MessageSignature=e.HashOutput=
e.SubjectAlternativeNameType=e.PublicKeyDetails=e.HashAlgorithm=void 0,e.hashAlgorithmFromJSON=l,e.hashAlgorithmToJSON=n,e.publicKeyDetailsFromJSON=t,e.publicKeyDetailsToJSON=
i,e.subjectAlternativeNameTypeFromJSON=o,e.subjectAlternativeNameTypeToJSON=d;var c=Ze(),u;(function(a){a[a.HASH_ALGORITHM_UNSPECIFIED=0]="HASH_ALGORITHM_UNSPEC\
IFIED",a[a.SHA2_256=1]="SHA2_256",a[a.SHA2_384=2]="SHA2_384",a[a.SHA2_512=3]="SHA2_512",a[a.SHA3_256=4]="SHA3_256",a[a.SHA3_384=5]="SHA3_384"})(u||(e.HashAlgorithm=
u={}));function l(a){switch(a){case 0:case"HASH_ALGORITHM_UNSPECIFIED":return u.HASH_ALGORITHM_UNSPECIFIED;case 1:case"SHA2_256":return u.SHA2_256;case 2:case"S\
HA2_384":return u.SHA2_384;case 3:case"SHA2_512":return u.SHA2_512;case 4:case"SHA3_256":return u.SHA3_256;case 5:case"SHA3_384":return u.SHA3_384;default:throw new globalThis.
Error("Unrecognized enum value "+a+" for enum HashAlgorithm")}}function n(a){switch(a){case u.HASH_ALGORITHM_UNSPECIFIED:return"HASH_ALGORITHM_UNSPECIFIED";case u.
SHA2_256:return"SHA2_256";case u.SHA2_384:return"SHA2_384";case u.SHA2_512:return"SHA2_512";case u.SHA3_256:return"SHA3_256";case u.SHA3_384:return"SHA3_384";default:
throw new globalThis.Error("Unrecognized enum value "+a+" for enum HashAlgorithm")}}var r;(function(a){a[a.PUBLIC_KEY_DETAILS_UNSPECIFIED=0]="PUBLIC_KEY_DETAILS\
_UNSPECIFIED",a[a.PKCS1_RSA_PKCS1V5=1]="PKCS1_RSA_PKCS1V5",a[a.PKCS1_RSA_PSS=2]="PKCS1_RSA_PSS",a[a.PKIX_RSA_PKCS1V5=3]="PKIX_RSA_PKCS1V5",a[a.PKIX_RSA_PSS=4]="\
PKIX_RSA_PSS",a[a.PKIX_RSA_PKCS1V15_2048_SHA256=9]="PKIX_RSA_PKCS1V15_2048_SHA256",a[a.PKIX_RSA_PKCS1V15_3072_SHA256=10]="PKIX_RSA_PKCS1V15_3072_SHA256",a[a.PKIX_RSA_PKCS1V15_4096_SHA256=
11]="PKIX_RSA_PKCS1V15_4096_SHA256",a[a.PKIX_RSA_PSS_2048_SHA256=16]="PKIX_RSA_PSS_2048_SHA256",a[a.PKIX_RSA_PSS_3072_SHA256=17]="PKIX_RSA_PSS_3072_SHA256",a[a.
PKIX_RSA_PSS_4096_SHA256=18]="PKIX_RSA_PSS_4096_SHA256",a[a.PKIX_ECDSA_P256_HMAC_SHA_256=6]="PKIX_ECDSA_P256_HMAC_SHA_256",a[a.PKIX_ECDSA_P256_SHA_256=5]="PKIX_\
ECDSA_P256_SHA_256",a[a.PKIX_ECDSA_P384_SHA_384=12]="PKIX_ECDSA_P384_SHA_384",a[a.PKIX_ECDSA_P521_SHA_512=13]="PKIX_ECDSA_P521_SHA_512",a[a.PKIX_ED25519=7]="PKI\
X_ED25519",a[a.PKIX_ED25519_PH=8]="PKIX_ED25519_PH",a[a.PKIX_ECDSA_P384_SHA_256=19]="PKIX_ECDSA_P384_SHA_256",a[a.PKIX_ECDSA_P521_SHA_256=20]="PKIX_ECDSA_P521_S\
HA_256",a[a.LMS_SHA256=14]="LMS_SHA256",a[a.LMOTS_SHA256=15]="LMOTS_SHA256",a[a.ML_DSA_44=23]="ML_DSA_44",a[a.ML_DSA_65=21]="ML_DSA_65",a[a.ML_DSA_87=22]="ML_DS\
A_87"})(r||(e.PublicKeyDetails=r={}));function t(a){switch(a){case 0:case"PUBLIC_KEY_DETAILS_UNSPECIFIED":return r.PUBLIC_KEY_DETAILS_UNSPECIFIED;case 1:case"PK\
CS1_RSA_PKCS1V5":return r.PKCS1_RSA_PKCS1V5;case 2:case"PKCS1_RSA_PSS":return r.PKCS1_RSA_PSS;case 3:case"PKIX_RSA_PKCS1V5":return r.PKIX_RSA_PKCS1V5;case 4:case"\
PKIX_RSA_PSS":return r.PKIX_RSA_PSS;case 9:case"PKIX_RSA_PKCS1V15_2048_SHA256":return r.PKIX_RSA_PKCS1V15_2048_SHA256;case 10:case"PKIX_RSA_PKCS1V15_3072_SHA256":
return r.PKIX_RSA_PKCS1V15_3072_SHA256;case 11:case"PKIX_RSA_PKCS1V15_4096_SHA256":return r.PKIX_RSA_PKCS1V15_4096_SHA256;case 16:case"PKIX_RSA_PSS_2048_SHA256":
return r.PKIX_RSA_PSS_2048_SHA256;case 17:case"PKIX_RSA_PSS_3072_SHA256":return r.PKIX_RSA_PSS_3072_SHA256;case 18:case"PKIX_RSA_PSS_4096_SHA256":return r.PKIX_RSA_PSS_4096_SHA256;case 6:case"\
PKIX_ECDSA_P256_HMAC_SHA_256":return r.PKIX_ECDSA_P256_HMAC_SHA_256;case 5:case"PKIX_ECDSA_P256_SHA_256":return r.PKIX_ECDSA_P256_SHA_256;case 12:case"PKIX_ECDS\
A_P384_SHA_384":return r.PKIX_ECDSA_P384_SHA_384;case 13:case"PKIX_ECDSA_P521_SHA_512":return r.PKIX_ECDSA_P521_SHA_512;case 7:case"PKIX_ED25519":return r.PKIX_ED25519;case 8:case"\
PKIX_ED25519_PH":return r.PKIX_ED25519_PH;case 19:case"PKIX_ECDSA_P384_SHA_256":return r.PKIX_ECDSA_P384_SHA_256;case 20:case"PKIX_ECDSA_P521_SHA_256":return r.
PKIX_ECDSA_P521_SHA_256;case 14:case"LMS_SHA256":return r.LMS_SHA256;case 15:case"LMOTS_SHA256":return r.LMOTS_SHA256;case 23:case"ML_DSA_44":return r.ML_DSA_44;case 21:case"\
ML_DSA_65":return r.ML_DSA_65;case 22:case"ML_DSA_87":return r.ML_DSA_87;default:throw new globalThis.Error("Unrecognized enum value "+a+" for enum PublicKeyDet\
ails")}}function i(a){switch(a){case r.PUBLIC_KEY_DETAILS_UNSPECIFIED:return"PUBLIC_KEY_DETAILS_UNSPECIFIED";case r.PKCS1_RSA_PKCS1V5:return"PKCS1_RSA_PKCS1V5";case r.
PKCS1_RSA_PSS:return"PKCS1_RSA_PSS";case r.PKIX_RSA_PKCS1V5:return"PKIX_RSA_PKCS1V5";case r.PKIX_RSA_PSS:return"PKIX_RSA_PSS";case r.PKIX_RSA_PKCS1V15_2048_SHA256:
return"PKIX_RSA_PKCS1V15_2048_SHA256";case r.PKIX_RSA_PKCS1V15_3072_SHA256:return"PKIX_RSA_PKCS1V15_3072_SHA256";case r.PKIX_RSA_PKCS1V15_4096_SHA256:return"PKI\
X_RSA_PKCS1V15_4096_SHA256";case r.PKIX_RSA_PSS_2048_SHA256:return"PKIX_RSA_PSS_2048_SHA256";case r.PKIX_RSA_PSS_3072_SHA256:return"PKIX_RSA_PSS_3072_SHA256";case r.
PKIX_RSA_PSS_4096_SHA256:return"PKIX_RSA_PSS_4096_SHA256";case r.PKIX_ECDSA_P256_HMAC_SHA_256:return"PKIX_ECDSA_P256_HMAC_SHA_256";case r.PKIX_ECDSA_P256_SHA_256:
return"PKIX_ECDSA_P256_SHA_256";case r.PKIX_ECDSA_P384_SHA_384:return"PKIX_ECDSA_P384_SHA_384";case r.PKIX_ECDSA_P521_SHA_512:return"PKIX_ECDSA_P521_SHA_512";case r.
PKIX_ED25519:return"PKIX_ED25519";case r.PKIX_ED25519_PH:return"PKIX_ED25519_PH";case r.PKIX_ECDSA_P384_SHA_256:return"PKIX_ECDSA_P384_SHA_256";case r.PKIX_ECDSA_P521_SHA_256:
return"PKIX_ECDSA_P521_SHA_256";case r.LMS_SHA256:return"LMS_SHA256";case r.LMOTS_SHA256:return"LMOTS_SHA256";case r.ML_DSA_44:return"ML_DSA_44";case r.ML_DSA_65:
return"ML_DSA_65";case r.ML_DSA_87:return"ML_DSA_87";default:throw new globalThis.Error("Unrecognized enum value "+a+" for enum PublicKeyDetails")}}var s;(function(a){
a[a.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED=0]="SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED",a[a.EMAIL=1]="EMAIL",a[a.URI=2]="URI",a[a.OTHER_NAME=3]="OTHER_NAME"})(
s||(e.SubjectAlternativeNameType=s={}));function o(a){switch(a){case 0:case"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":return s.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;case 1:case"\
EMAIL":return s.EMAIL;case 2:case"URI":return s.URI;case 3:case"OTHER_NAME":return s.OTHER_NAME;default:throw new globalThis.Error("Unrecognized enum value "+a+
" for enum SubjectAlternativeNameType")}}function d(a){switch(a){case s.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:return"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFI\
ED";case s.EMAIL:return"EMAIL";case s.URI:return"URI";case s.OTHER_NAME:return"OTHER_NAME";default:throw new globalThis.Error("Unrecognized enum value "+a+" for\
 enum SubjectAlternativeNameType")}}e.HashOutput={fromJSON(a){return{algorithm:S(a.algorithm)?l(a.algorithm):0,digest:S(a.digest)?Buffer.from(f(a.digest)):Buffer.
alloc(0)}},toJSON(a){let m={};return a.algorithm!==0&&(m.algorithm=n(a.algorithm)),a.digest.length!==0&&(m.digest=g(a.digest)),m}},e.MessageSignature={fromJSON(a){
return{messageDigest:S(a.messageDigest)?e.HashOutput.fromJSON(a.messageDigest):void 0,signature:S(a.signature)?Buffer.from(f(a.signature)):Buffer.alloc(0)}},toJSON(a){
let m={};return a.messageDigest!==void 0&&(m.messageDigest=e.HashOutput.toJSON(a.messageDigest)),a.signature.length!==0&&(m.signature=g(a.signature)),m}},e.LogId=
{fromJSON(a){return{keyId:S(a.keyId)?Buffer.from(f(a.keyId)):Buffer.alloc(0)}},toJSON(a){let m={};return a.keyId.length!==0&&(m.keyId=g(a.keyId)),m}},e.RFC3161SignedTimestamp=
{fromJSON(a){return{signedTimestamp:S(a.signedTimestamp)?Buffer.from(f(a.signedTimestamp)):Buffer.alloc(0)}},toJSON(a){let m={};return a.signedTimestamp.length!==
0&&(m.signedTimestamp=g(a.signedTimestamp)),m}},e.PublicKey={fromJSON(a){return{rawBytes:S(a.rawBytes)?Buffer.from(f(a.rawBytes)):void 0,keyDetails:S(a.keyDetails)?
t(a.keyDetails):0,validFor:S(a.validFor)?e.TimeRange.fromJSON(a.validFor):void 0}},toJSON(a){let m={};return a.rawBytes!==void 0&&(m.rawBytes=g(a.rawBytes)),a.keyDetails!==
0&&(m.keyDetails=i(a.keyDetails)),a.validFor!==void 0&&(m.validFor=e.TimeRange.toJSON(a.validFor)),m}},e.PublicKeyIdentifier={fromJSON(a){return{hint:S(a.hint)?
globalThis.String(a.hint):""}},toJSON(a){let m={};return a.hint!==""&&(m.hint=a.hint),m}},e.ObjectIdentifier={fromJSON(a){return{id:globalThis.Array.isArray(a?.
id)?a.id.map(m=>globalThis.Number(m)):[]}},toJSON(a){let m={};return a.id?.length&&(m.id=a.id.map(y=>Math.round(y))),m}},e.ObjectIdentifierValuePair={fromJSON(a){
return{oid:S(a.oid)?e.ObjectIdentifier.fromJSON(a.oid):void 0,value:S(a.value)?Buffer.from(f(a.value)):Buffer.alloc(0)}},toJSON(a){let m={};return a.oid!==void 0&&
(m.oid=e.ObjectIdentifier.toJSON(a.oid)),a.value.length!==0&&(m.value=g(a.value)),m}},e.DistinguishedName={fromJSON(a){return{organization:S(a.organization)?globalThis.
String(a.organization):"",commonName:S(a.commonName)?globalThis.String(a.commonName):""}},toJSON(a){let m={};return a.organization!==""&&(m.organization=a.organization),
a.commonName!==""&&(m.commonName=a.commonName),m}},e.X509Certificate={fromJSON(a){return{rawBytes:S(a.rawBytes)?Buffer.from(f(a.rawBytes)):Buffer.alloc(0)}},toJSON(a){
let m={};return a.rawBytes.length!==0&&(m.rawBytes=g(a.rawBytes)),m}},e.SubjectAlternativeName={fromJSON(a){return{type:S(a.type)?o(a.type):0,identity:S(a.regexp)?
{$case:"regexp",regexp:globalThis.String(a.regexp)}:S(a.value)?{$case:"value",value:globalThis.String(a.value)}:void 0}},toJSON(a){let m={};return a.type!==0&&(m.
type=d(a.type)),a.identity?.$case==="regexp"?m.regexp=a.identity.regexp:a.identity?.$case==="value"&&(m.value=a.identity.value),m}},e.X509CertificateChain={fromJSON(a){
return{certificates:globalThis.Array.isArray(a?.certificates)?a.certificates.map(m=>e.X509Certificate.fromJSON(m)):[]}},toJSON(a){let m={};return a.certificates?.
length&&(m.certificates=a.certificates.map(y=>e.X509Certificate.toJSON(y))),m}},e.TimeRange={fromJSON(a){return{start:S(a.start)?h(a.start):void 0,end:S(a.end)?
h(a.end):void 0}},toJSON(a){let m={};return a.start!==void 0&&(m.start=a.start.toISOString()),a.end!==void 0&&(m.end=a.end.toISOString()),m}};function f(a){return Uint8Array.
from(globalThis.Buffer.from(a,"base64"))}function g(a){return globalThis.Buffer.from(a).toString("base64")}function p(a){let m=(globalThis.Number(a.seconds)||0)*
1e3;return m+=(a.nanos||0)/1e6,new globalThis.Date(m)}function h(a){return a instanceof globalThis.Date?a:typeof a=="string"?new globalThis.Date(a):p(c.Timestamp.
fromJSON(a))}function S(a){return a!=null}}),ce=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TransparencyLogEntry=e.InclusionPromise=e.
InclusionProof=e.Checkpoint=e.KindVersion=void 0;var c=C();e.KindVersion={fromJSON(r){return{kind:n(r.kind)?globalThis.String(r.kind):"",version:n(r.version)?globalThis.
String(r.version):""}},toJSON(r){let t={};return r.kind!==""&&(t.kind=r.kind),r.version!==""&&(t.version=r.version),t}},e.Checkpoint={fromJSON(r){return{envelope:n(
r.envelope)?globalThis.String(r.envelope):""}},toJSON(r){let t={};return r.envelope!==""&&(t.envelope=r.envelope),t}},e.InclusionProof={fromJSON(r){return{logIndex:n(
r.logIndex)?globalThis.String(r.logIndex):"0",rootHash:n(r.rootHash)?Buffer.from(u(r.rootHash)):Buffer.alloc(0),treeSize:n(r.treeSize)?globalThis.String(r.treeSize):
"0",hashes:globalThis.Array.isArray(r?.hashes)?r.hashes.map(t=>Buffer.from(u(t))):[],checkpoint:n(r.checkpoint)?e.Checkpoint.fromJSON(r.checkpoint):void 0}},toJSON(r){
let t={};return r.logIndex!=="0"&&(t.logIndex=r.logIndex),r.rootHash.length!==0&&(t.rootHash=l(r.rootHash)),r.treeSize!=="0"&&(t.treeSize=r.treeSize),r.hashes?.
length&&(t.hashes=r.hashes.map(i=>l(i))),r.checkpoint!==void 0&&(t.checkpoint=e.Checkpoint.toJSON(r.checkpoint)),t}},e.InclusionPromise={fromJSON(r){return{signedEntryTimestamp:n(
r.signedEntryTimestamp)?Buffer.from(u(r.signedEntryTimestamp)):Buffer.alloc(0)}},toJSON(r){let t={};return r.signedEntryTimestamp.length!==0&&(t.signedEntryTimestamp=
l(r.signedEntryTimestamp)),t}},e.TransparencyLogEntry={fromJSON(r){return{logIndex:n(r.logIndex)?globalThis.String(r.logIndex):"0",logId:n(r.logId)?c.LogId.fromJSON(
r.logId):void 0,kindVersion:n(r.kindVersion)?e.KindVersion.fromJSON(r.kindVersion):void 0,integratedTime:n(r.integratedTime)?globalThis.String(r.integratedTime):
"0",inclusionPromise:n(r.inclusionPromise)?e.InclusionPromise.fromJSON(r.inclusionPromise):void 0,inclusionProof:n(r.inclusionProof)?e.InclusionProof.fromJSON(r.
inclusionProof):void 0,canonicalizedBody:n(r.canonicalizedBody)?Buffer.from(u(r.canonicalizedBody)):Buffer.alloc(0)}},toJSON(r){let t={};return r.logIndex!=="0"&&
(t.logIndex=r.logIndex),r.logId!==void 0&&(t.logId=c.LogId.toJSON(r.logId)),r.kindVersion!==void 0&&(t.kindVersion=e.KindVersion.toJSON(r.kindVersion)),r.integratedTime!==
"0"&&(t.integratedTime=r.integratedTime),r.inclusionPromise!==void 0&&(t.inclusionPromise=e.InclusionPromise.toJSON(r.inclusionPromise)),r.inclusionProof!==void 0&&
(t.inclusionProof=e.InclusionProof.toJSON(r.inclusionProof)),r.canonicalizedBody.length!==0&&(t.canonicalizedBody=l(r.canonicalizedBody)),t}};function u(r){return Uint8Array.
from(globalThis.Buffer.from(r,"base64"))}function l(r){return globalThis.Buffer.from(r).toString("base64")}function n(r){return r!=null}}),le=_(e=>{"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.Bundle=e.VerificationMaterial=e.TimestampVerificationData=void 0;var c=X(),u=C(),l=ce();e.TimestampVerificationData=
{fromJSON(r){return{rfc3161Timestamps:globalThis.Array.isArray(r?.rfc3161Timestamps)?r.rfc3161Timestamps.map(t=>u.RFC3161SignedTimestamp.fromJSON(t)):[]}},toJSON(r){
let t={};return r.rfc3161Timestamps?.length&&(t.rfc3161Timestamps=r.rfc3161Timestamps.map(i=>u.RFC3161SignedTimestamp.toJSON(i))),t}},e.VerificationMaterial={fromJSON(r){
return{content:n(r.publicKey)?{$case:"publicKey",publicKey:u.PublicKeyIdentifier.fromJSON(r.publicKey)}:n(r.x509CertificateChain)?{$case:"x509CertificateChain",
x509CertificateChain:u.X509CertificateChain.fromJSON(r.x509CertificateChain)}:n(r.certificate)?{$case:"certificate",certificate:u.X509Certificate.fromJSON(r.certificate)}:
void 0,tlogEntries:globalThis.Array.isArray(r?.tlogEntries)?r.tlogEntries.map(t=>l.TransparencyLogEntry.fromJSON(t)):[],timestampVerificationData:n(r.timestampVerificationData)?
e.TimestampVerificationData.fromJSON(r.timestampVerificationData):void 0}},toJSON(r){let t={};return r.content?.$case==="publicKey"?t.publicKey=u.PublicKeyIdentifier.
toJSON(r.content.publicKey):r.content?.$case==="x509CertificateChain"?t.x509CertificateChain=u.X509CertificateChain.toJSON(r.content.x509CertificateChain):r.content?.
$case==="certificate"&&(t.certificate=u.X509Certificate.toJSON(r.content.certificate)),r.tlogEntries?.length&&(t.tlogEntries=r.tlogEntries.map(i=>l.TransparencyLogEntry.
toJSON(i))),r.timestampVerificationData!==void 0&&(t.timestampVerificationData=e.TimestampVerificationData.toJSON(r.timestampVerificationData)),t}},e.Bundle={fromJSON(r){
return{mediaType:n(r.mediaType)?globalThis.String(r.mediaType):"",verificationMaterial:n(r.verificationMaterial)?e.VerificationMaterial.fromJSON(r.verificationMaterial):
void 0,content:n(r.messageSignature)?{$case:"messageSignature",messageSignature:u.MessageSignature.fromJSON(r.messageSignature)}:n(r.dsseEnvelope)?{$case:"dsseE\
nvelope",dsseEnvelope:c.Envelope.fromJSON(r.dsseEnvelope)}:void 0}},toJSON(r){let t={};return r.mediaType!==""&&(t.mediaType=r.mediaType),r.verificationMaterial!==
void 0&&(t.verificationMaterial=e.VerificationMaterial.toJSON(r.verificationMaterial)),r.content?.$case==="messageSignature"?t.messageSignature=u.MessageSignature.
toJSON(r.content.messageSignature):r.content?.$case==="dsseEnvelope"&&(t.dsseEnvelope=c.Envelope.toJSON(r.content.dsseEnvelope)),t}};function n(r){return r!=null}}),
fe=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ClientTrustConfig=e.ServiceConfiguration=e.Service=e.SigningConfig=e.TrustedRoot=e.CertificateAuthority=
e.TransparencyLogInstance=e.ServiceSelector=void 0,e.serviceSelectorFromJSON=l,e.serviceSelectorToJSON=n;var c=C(),u;(function(t){t[t.SERVICE_SELECTOR_UNDEFINED=
0]="SERVICE_SELECTOR_UNDEFINED",t[t.ALL=1]="ALL",t[t.ANY=2]="ANY",t[t.EXACT=3]="EXACT"})(u||(e.ServiceSelector=u={}));function l(t){switch(t){case 0:case"SERVIC\
E_SELECTOR_UNDEFINED":return u.SERVICE_SELECTOR_UNDEFINED;case 1:case"ALL":return u.ALL;case 2:case"ANY":return u.ANY;case 3:case"EXACT":return u.EXACT;default:
throw new globalThis.Error("Unrecognized enum value "+t+" for enum ServiceSelector")}}function n(t){switch(t){case u.SERVICE_SELECTOR_UNDEFINED:return"SERVICE_S\
ELECTOR_UNDEFINED";case u.ALL:return"ALL";case u.ANY:return"ANY";case u.EXACT:return"EXACT";default:throw new globalThis.Error("Unrecognized enum value "+t+" fo\
r enum ServiceSelector")}}e.TransparencyLogInstance={fromJSON(t){return{baseUrl:r(t.baseUrl)?globalThis.String(t.baseUrl):"",hashAlgorithm:r(t.hashAlgorithm)?(0,c.
hashAlgorithmFromJSON)(t.hashAlgorithm):0,publicKey:r(t.publicKey)?c.PublicKey.fromJSON(t.publicKey):void 0,logId:r(t.logId)?c.LogId.fromJSON(t.logId):void 0,checkpointKeyId:r(
t.checkpointKeyId)?c.LogId.fromJSON(t.checkpointKeyId):void 0,operator:r(t.operator)?globalThis.String(t.operator):""}},toJSON(t){let i={};return t.baseUrl!==""&&
(i.baseUrl=t.baseUrl),t.hashAlgorithm!==0&&(i.hashAlgorithm=(0,c.hashAlgorithmToJSON)(t.hashAlgorithm)),t.publicKey!==void 0&&(i.publicKey=c.PublicKey.toJSON(t.
publicKey)),t.logId!==void 0&&(i.logId=c.LogId.toJSON(t.logId)),t.checkpointKeyId!==void 0&&(i.checkpointKeyId=c.LogId.toJSON(t.checkpointKeyId)),t.operator!==""&&
(i.operator=t.operator),i}},e.CertificateAuthority={fromJSON(t){return{subject:r(t.subject)?c.DistinguishedName.fromJSON(t.subject):void 0,uri:r(t.uri)?globalThis.
String(t.uri):"",certChain:r(t.certChain)?c.X509CertificateChain.fromJSON(t.certChain):void 0,validFor:r(t.validFor)?c.TimeRange.fromJSON(t.validFor):void 0,operator:r(
t.operator)?globalThis.String(t.operator):""}},toJSON(t){let i={};return t.subject!==void 0&&(i.subject=c.DistinguishedName.toJSON(t.subject)),t.uri!==""&&(i.uri=
t.uri),t.certChain!==void 0&&(i.certChain=c.X509CertificateChain.toJSON(t.certChain)),t.validFor!==void 0&&(i.validFor=c.TimeRange.toJSON(t.validFor)),t.operator!==
""&&(i.operator=t.operator),i}},e.TrustedRoot={fromJSON(t){return{mediaType:r(t.mediaType)?globalThis.String(t.mediaType):"",tlogs:globalThis.Array.isArray(t?.tlogs)?
t.tlogs.map(i=>e.TransparencyLogInstance.fromJSON(i)):[],certificateAuthorities:globalThis.Array.isArray(t?.certificateAuthorities)?t.certificateAuthorities.map(
i=>e.CertificateAuthority.fromJSON(i)):[],ctlogs:globalThis.Array.isArray(t?.ctlogs)?t.ctlogs.map(i=>e.TransparencyLogInstance.fromJSON(i)):[],timestampAuthorities:globalThis.
Array.isArray(t?.timestampAuthorities)?t.timestampAuthorities.map(i=>e.CertificateAuthority.fromJSON(i)):[]}},toJSON(t){let i={};return t.mediaType!==""&&(i.mediaType=
t.mediaType),t.tlogs?.length&&(i.tlogs=t.tlogs.map(s=>e.TransparencyLogInstance.toJSON(s))),t.certificateAuthorities?.length&&(i.certificateAuthorities=t.certificateAuthorities.
map(s=>e.CertificateAuthority.toJSON(s))),t.ctlogs?.length&&(i.ctlogs=t.ctlogs.map(s=>e.TransparencyLogInstance.toJSON(s))),t.timestampAuthorities?.length&&(i.timestampAuthorities=
t.timestampAuthorities.map(s=>e.CertificateAuthority.toJSON(s))),i}},e.SigningConfig={fromJSON(t){return{mediaType:r(t.mediaType)?globalThis.String(t.mediaType):
"",caUrls:globalThis.Array.isArray(t?.caUrls)?t.caUrls.map(i=>e.Service.fromJSON(i)):[],oidcUrls:globalThis.Array.isArray(t?.oidcUrls)?t.oidcUrls.map(i=>e.Service.
fromJSON(i)):[],rekorTlogUrls:globalThis.Array.isArray(t?.rekorTlogUrls)?t.rekorTlogUrls.map(i=>e.Service.fromJSON(i)):[],rekorTlogConfig:r(t.rekorTlogConfig)?e.
ServiceConfiguration.fromJSON(t.rekorTlogConfig):void 0,tsaUrls:globalThis.Array.isArray(t?.tsaUrls)?t.tsaUrls.map(i=>e.Service.fromJSON(i)):[],tsaConfig:r(t.tsaConfig)?
e.ServiceConfiguration.fromJSON(t.tsaConfig):void 0}},toJSON(t){let i={};return t.mediaType!==""&&(i.mediaType=t.mediaType),t.caUrls?.length&&(i.caUrls=t.caUrls.
map(s=>e.Service.toJSON(s))),t.oidcUrls?.length&&(i.oidcUrls=t.oidcUrls.map(s=>e.Service.toJSON(s))),t.rekorTlogUrls?.length&&(i.rekorTlogUrls=t.rekorTlogUrls.map(
s=>e.Service.toJSON(s))),t.rekorTlogConfig!==void 0&&(i.rekorTlogConfig=e.ServiceConfiguration.toJSON(t.rekorTlogConfig)),t.tsaUrls?.length&&(i.tsaUrls=t.tsaUrls.
map(s=>e.Service.toJSON(s))),t.tsaConfig!==void 0&&(i.tsaConfig=e.ServiceConfiguration.toJSON(t.tsaConfig)),i}},e.Service={fromJSON(t){return{url:r(t.url)?globalThis.
String(t.url):"",majorApiVersion:r(t.majorApiVersion)?globalThis.Number(t.majorApiVersion):0,validFor:r(t.validFor)?c.TimeRange.fromJSON(t.validFor):void 0,operator:r(
t.operator)?globalThis.String(t.operator):""}},toJSON(t){let i={};return t.url!==""&&(i.url=t.url),t.majorApiVersion!==0&&(i.majorApiVersion=Math.round(t.majorApiVersion)),
t.validFor!==void 0&&(i.validFor=c.TimeRange.toJSON(t.validFor)),t.operator!==""&&(i.operator=t.operator),i}},e.ServiceConfiguration={fromJSON(t){return{selector:r(
t.selector)?l(t.selector):0,count:r(t.count)?globalThis.Number(t.count):0}},toJSON(t){let i={};return t.selector!==0&&(i.selector=n(t.selector)),t.count!==0&&(i.
count=Math.round(t.count)),i}},e.ClientTrustConfig={fromJSON(t){return{mediaType:r(t.mediaType)?globalThis.String(t.mediaType):"",trustedRoot:r(t.trustedRoot)?e.
TrustedRoot.fromJSON(t.trustedRoot):void 0,signingConfig:r(t.signingConfig)?e.SigningConfig.fromJSON(t.signingConfig):void 0}},toJSON(t){let i={};return t.mediaType!==
""&&(i.mediaType=t.mediaType),t.trustedRoot!==void 0&&(i.trustedRoot=e.TrustedRoot.toJSON(t.trustedRoot)),t.signingConfig!==void 0&&(i.signingConfig=e.SigningConfig.
toJSON(t.signingConfig)),i}};function r(t){return t!=null}}),Qe=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Input=e.Artifact=e.ArtifactVerificationOptions_ObserverTimestampOptions=
e.ArtifactVerificationOptions_TlogIntegratedTimestampOptions=e.ArtifactVerificationOptions_TimestampAuthorityOptions=e.ArtifactVerificationOptions_CtlogOptions=
e.ArtifactVerificationOptions_TlogOptions=e.ArtifactVerificationOptions=e.PublicKeyIdentities=e.CertificateIdentities=e.CertificateIdentity=void 0;var c=le(),u=C(),
l=fe();e.CertificateIdentity={fromJSON(i){return{issuer:t(i.issuer)?globalThis.String(i.issuer):"",san:t(i.san)?u.SubjectAlternativeName.fromJSON(i.san):void 0,
oids:globalThis.Array.isArray(i?.oids)?i.oids.map(s=>u.ObjectIdentifierValuePair.fromJSON(s)):[]}},toJSON(i){let s={};return i.issuer!==""&&(s.issuer=i.issuer),
i.san!==void 0&&(s.san=u.SubjectAlternativeName.toJSON(i.san)),i.oids?.length&&(s.oids=i.oids.map(o=>u.ObjectIdentifierValuePair.toJSON(o))),s}},e.CertificateIdentities=
{fromJSON(i){return{identities:globalThis.Array.isArray(i?.identities)?i.identities.map(s=>e.CertificateIdentity.fromJSON(s)):[]}},toJSON(i){let s={};return i.identities?.
length&&(s.identities=i.identities.map(o=>e.CertificateIdentity.toJSON(o))),s}},e.PublicKeyIdentities={fromJSON(i){return{publicKeys:globalThis.Array.isArray(i?.
publicKeys)?i.publicKeys.map(s=>u.PublicKey.fromJSON(s)):[]}},toJSON(i){let s={};return i.publicKeys?.length&&(s.publicKeys=i.publicKeys.map(o=>u.PublicKey.toJSON(
o))),s}},e.ArtifactVerificationOptions={fromJSON(i){return{signers:t(i.certificateIdentities)?{$case:"certificateIdentities",certificateIdentities:e.CertificateIdentities.
fromJSON(i.certificateIdentities)}:t(i.publicKeys)?{$case:"publicKeys",publicKeys:e.PublicKeyIdentities.fromJSON(i.publicKeys)}:void 0,tlogOptions:t(i.tlogOptions)?
e.ArtifactVerificationOptions_TlogOptions.fromJSON(i.tlogOptions):void 0,ctlogOptions:t(i.ctlogOptions)?e.ArtifactVerificationOptions_CtlogOptions.fromJSON(i.ctlogOptions):
void 0,tsaOptions:t(i.tsaOptions)?e.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(i.tsaOptions):void 0,integratedTsOptions:t(i.integratedTsOptions)?
e.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(i.integratedTsOptions):void 0,observerOptions:t(i.observerOptions)?e.ArtifactVerificationOptions_ObserverTimestampOptions.
fromJSON(i.observerOptions):void 0}},toJSON(i){let s={};return i.signers?.$case==="certificateIdentities"?s.certificateIdentities=e.CertificateIdentities.toJSON(
i.signers.certificateIdentities):i.signers?.$case==="publicKeys"&&(s.publicKeys=e.PublicKeyIdentities.toJSON(i.signers.publicKeys)),i.tlogOptions!==void 0&&(s.tlogOptions=
e.ArtifactVerificationOptions_TlogOptions.toJSON(i.tlogOptions)),i.ctlogOptions!==void 0&&(s.ctlogOptions=e.ArtifactVerificationOptions_CtlogOptions.toJSON(i.ctlogOptions)),
i.tsaOptions!==void 0&&(s.tsaOptions=e.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(i.tsaOptions)),i.integratedTsOptions!==void 0&&(s.integratedTsOptions=
e.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(i.integratedTsOptions)),i.observerOptions!==void 0&&(s.observerOptions=e.ArtifactVerificationOptions_ObserverTimestampOptions.
toJSON(i.observerOptions)),s}},e.ArtifactVerificationOptions_TlogOptions={fromJSON(i){return{threshold:t(i.threshold)?globalThis.Number(i.threshold):0,performOnlineVerification:t(
i.performOnlineVerification)?globalThis.Boolean(i.performOnlineVerification):!1,disable:t(i.disable)?globalThis.Boolean(i.disable):!1}},toJSON(i){let s={};return i.
threshold!==0&&(s.threshold=Math.round(i.threshold)),i.performOnlineVerification!==!1&&(s.performOnlineVerification=i.performOnlineVerification),i.disable!==!1&&
(s.disable=i.disable),s}},e.ArtifactVerificationOptions_CtlogOptions={fromJSON(i){return{threshold:t(i.threshold)?globalThis.Number(i.threshold):0,disable:t(i.disable)?
globalThis.Boolean(i.disable):!1}},toJSON(i){let s={};return i.threshold!==0&&(s.threshold=Math.round(i.threshold)),i.disable!==!1&&(s.disable=i.disable),s}},e.
ArtifactVerificationOptions_TimestampAuthorityOptions={fromJSON(i){return{threshold:t(i.threshold)?globalThis.Number(i.threshold):0,disable:t(i.disable)?globalThis.
Boolean(i.disable):!1}},toJSON(i){let s={};return i.threshold!==0&&(s.threshold=Math.round(i.threshold)),i.disable!==!1&&(s.disable=i.disable),s}},e.ArtifactVerificationOptions_TlogIntegratedTimestampOptions=
{fromJSON(i){return{threshold:t(i.threshold)?globalThis.Number(i.threshold):0,disable:t(i.disable)?globalThis.Boolean(i.disable):!1}},toJSON(i){let s={};return i.
threshold!==0&&(s.threshold=Math.round(i.threshold)),i.disable!==!1&&(s.disable=i.disable),s}},e.ArtifactVerificationOptions_ObserverTimestampOptions={fromJSON(i){
return{threshold:t(i.threshold)?globalThis.Number(i.threshold):0,disable:t(i.disable)?globalThis.Boolean(i.disable):!1}},toJSON(i){let s={};return i.threshold!==
0&&(s.threshold=Math.round(i.threshold)),i.disable!==!1&&(s.disable=i.disable),s}},e.Artifact={fromJSON(i){return{data:t(i.artifactUri)?{$case:"artifactUri",artifactUri:globalThis.
String(i.artifactUri)}:t(i.artifact)?{$case:"artifact",artifact:Buffer.from(n(i.artifact))}:t(i.artifactDigest)?{$case:"artifactDigest",artifactDigest:u.HashOutput.
fromJSON(i.artifactDigest)}:void 0}},toJSON(i){let s={};return i.data?.$case==="artifactUri"?s.artifactUri=i.data.artifactUri:i.data?.$case==="artifact"?s.artifact=
r(i.data.artifact):i.data?.$case==="artifactDigest"&&(s.artifactDigest=u.HashOutput.toJSON(i.data.artifactDigest)),s}},e.Input={fromJSON(i){return{artifactTrustRoot:t(
i.artifactTrustRoot)?l.TrustedRoot.fromJSON(i.artifactTrustRoot):void 0,artifactVerificationOptions:t(i.artifactVerificationOptions)?e.ArtifactVerificationOptions.
fromJSON(i.artifactVerificationOptions):void 0,bundle:t(i.bundle)?c.Bundle.fromJSON(i.bundle):void 0,artifact:t(i.artifact)?e.Artifact.fromJSON(i.artifact):void 0}},
toJSON(i){let s={};return i.artifactTrustRoot!==void 0&&(s.artifactTrustRoot=l.TrustedRoot.toJSON(i.artifactTrustRoot)),i.artifactVerificationOptions!==void 0&&
(s.artifactVerificationOptions=e.ArtifactVerificationOptions.toJSON(i.artifactVerificationOptions)),i.bundle!==void 0&&(s.bundle=c.Bundle.toJSON(i.bundle)),i.artifact!==
void 0&&(s.artifact=e.Artifact.toJSON(i.artifact)),s}};function n(i){return Uint8Array.from(globalThis.Buffer.from(i,"base64"))}function r(i){return globalThis.
Buffer.from(i).toString("base64")}function t(i){return i!=null}}),N=_(e=>{"use strict";var c=e&&e.__createBinding||(Object.create?(function(l,n,r,t){t===void 0&&
(t=r);var i=Object.getOwnPropertyDescriptor(n,r);(!i||("get"in i?!n.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:function(){return n[r]}}),Object.
defineProperty(l,t,i)}):(function(l,n,r,t){t===void 0&&(t=r),l[t]=n[r]})),u=e&&e.__exportStar||function(l,n){for(var r in l)r!=="default"&&!Object.prototype.hasOwnProperty.
call(n,r)&&c(n,l,r)};Object.defineProperty(e,"__esModule",{value:!0}),u(X(),e),u(le(),e),u(C(),e),u(ce(),e),u(fe(),e),u(Qe(),e)}),$=_(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.BUNDLE_V03_MEDIA_TYPE=e.BUNDLE_V03_LEGACY_MEDIA_TYPE=e.BUNDLE_V02_MEDIA_TYPE=e.BUNDLE_V01_MEDIA_TYPE=void 0,e.isBundleWithCertificateChain=
c,e.isBundleWithPublicKey=u,e.isBundleWithMessageSignature=l,e.isBundleWithDsseEnvelope=n,e.BUNDLE_V01_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;vers\
ion=0.1",e.BUNDLE_V02_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.2",e.BUNDLE_V03_LEGACY_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json\
;version=0.3",e.BUNDLE_V03_MEDIA_TYPE="application/vnd.dev.sigstore.bundle.v0.3+json";function c(r){return r.verificationMaterial.content.$case==="x509Certifica\
teChain"}function u(r){return r.verificationMaterial.content.$case==="publicKey"}function l(r){return r.content.$case==="messageSignature"}function n(r){return r.
content.$case==="dsseEnvelope"}}),et=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.toMessageSignatureBundle=l,e.toDSSEBundle=n;var c=N(),
u=$();function l(o){return{mediaType:o.certificateChain?u.BUNDLE_V02_MEDIA_TYPE:u.BUNDLE_V03_MEDIA_TYPE,content:{$case:"messageSignature",messageSignature:{messageDigest:{
algorithm:c.HashAlgorithm.SHA2_256,digest:o.digest},signature:o.signature}},verificationMaterial:i(o)}}function n(o){return{mediaType:o.certificateChain?u.BUNDLE_V02_MEDIA_TYPE:
u.BUNDLE_V03_MEDIA_TYPE,content:{$case:"dsseEnvelope",dsseEnvelope:r(o)},verificationMaterial:i(o)}}function r(o){return{payloadType:o.artifactType,payload:o.artifact,
signatures:[t(o)]}}function t(o){return{keyid:o.keyHint||"",sig:o.signature}}function i(o){return{content:s(o),tlogEntries:[],timestampVerificationData:{rfc3161Timestamps:[]}}}
function s(o){return o.certificate?o.certificateChain?{$case:"x509CertificateChain",x509CertificateChain:{certificates:[{rawBytes:o.certificate}]}}:{$case:"cert\
ificate",certificate:{rawBytes:o.certificate}}:{$case:"publicKey",publicKey:{hint:o.keyHint||""}}}}),de=_(e=>{"use strict";Object.defineProperty(e,"__esModule",
{value:!0}),e.ValidationError=void 0;var c=class extends Error{constructor(u,l){super(u),this.fields=l}};e.ValidationError=c}),ge=_(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.assertBundle=u,e.assertBundleV01=l,e.isBundleV01=n,e.assertBundleV02=r,e.assertBundleLatest=t;var c=de();function u(f){let g=i(f);if(g.
length>0)throw new c.ValidationError("invalid bundle",g)}function l(f){let g=[];if(g.push(...i(f)),g.push(...s(f)),g.length>0)throw new c.ValidationError("inval\
id v0.1 bundle",g)}function n(f){try{return l(f),!0}catch{return!1}}function r(f){let g=[];if(g.push(...i(f)),g.push(...o(f)),g.length>0)throw new c.ValidationError(
"invalid v0.2 bundle",g)}function t(f){let g=[];if(g.push(...i(f)),g.push(...o(f)),g.push(...d(f)),g.length>0)throw new c.ValidationError("invalid bundle",g)}function i(f){
let g=[];if((f.mediaType===void 0||!f.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/)&&!f.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))&&
g.push("mediaType"),f.content===void 0)g.push("content");else switch(f.content.$case){case"messageSignature":f.content.messageSignature.messageDigest===void 0?g.
push("content.messageSignature.messageDigest"):f.content.messageSignature.messageDigest.digest.length===0&&g.push("content.messageSignature.messageDigest.digest"),
f.content.messageSignature.signature.length===0&&g.push("content.messageSignature.signature");break;case"dsseEnvelope":f.content.dsseEnvelope.payload.length===0&&
g.push("content.dsseEnvelope.payload"),f.content.dsseEnvelope.signatures.length!==1?g.push("content.dsseEnvelope.signatures"):f.content.dsseEnvelope.signatures[0].
sig.length===0&&g.push("content.dsseEnvelope.signatures[0].sig");break}if(f.verificationMaterial===void 0)g.push("verificationMaterial");else{if(f.verificationMaterial.
content===void 0)g.push("verificationMaterial.content");else switch(f.verificationMaterial.content.$case){case"x509CertificateChain":f.verificationMaterial.content.
x509CertificateChain.certificates.length===0&&g.push("verificationMaterial.content.x509CertificateChain.certificates"),f.verificationMaterial.content.x509CertificateChain.
certificates.forEach((p,h)=>{p.rawBytes.length===0&&g.push(`verificationMaterial.content.x509CertificateChain.certificates[${h}].rawBytes`)});break;case"certifi\
cate":f.verificationMaterial.content.certificate.rawBytes.length===0&&g.push("verificationMaterial.content.certificate.rawBytes");break}f.verificationMaterial.tlogEntries===
void 0?g.push("verificationMaterial.tlogEntries"):f.verificationMaterial.tlogEntries.length>0&&f.verificationMaterial.tlogEntries.forEach((p,h)=>{p.logId===void 0&&
g.push(`verificationMaterial.tlogEntries[${h}].logId`),p.kindVersion===void 0&&g.push(`verificationMaterial.tlogEntries[${h}].kindVersion`)})}return g}function s(f){
let g=[];return f.verificationMaterial&&f.verificationMaterial.tlogEntries?.length>0&&f.verificationMaterial.tlogEntries.forEach((p,h)=>{p.inclusionPromise===void 0&&
g.push(`verificationMaterial.tlogEntries[${h}].inclusionPromise`)}),g}function o(f){let g=[];return f.verificationMaterial&&f.verificationMaterial.tlogEntries?.
length>0&&f.verificationMaterial.tlogEntries.forEach((p,h)=>{p.inclusionProof===void 0?g.push(`verificationMaterial.tlogEntries[${h}].inclusionProof`):p.inclusionProof.
checkpoint===void 0&&g.push(`verificationMaterial.tlogEntries[${h}].inclusionProof.checkpoint`)}),g}function d(f){let g=[];return f.verificationMaterial?.content?.
$case==="x509CertificateChain"&&g.push("verificationMaterial.content.$case"),g}}),tt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.envelopeToJSON=
e.envelopeFromJSON=e.bundleToJSON=e.bundleFromJSON=void 0;var c=N(),u=$(),l=ge(),n=s=>{let o=c.Bundle.fromJSON(s);switch(o.mediaType){case u.BUNDLE_V01_MEDIA_TYPE:
(0,l.assertBundleV01)(o);break;case u.BUNDLE_V02_MEDIA_TYPE:(0,l.assertBundleV02)(o);break;default:(0,l.assertBundleLatest)(o);break}return o};e.bundleFromJSON=
n;var r=s=>c.Bundle.toJSON(s);e.bundleToJSON=r;var t=s=>c.Envelope.fromJSON(s);e.envelopeFromJSON=t;var i=s=>c.Envelope.toJSON(s);e.envelopeToJSON=i}),G=_(e=>{"\
use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isBundleV01=e.assertBundleV02=e.assertBundleV01=e.assertBundleLatest=e.assertBundle=e.envelopeToJSON=
e.envelopeFromJSON=e.bundleToJSON=e.bundleFromJSON=e.ValidationError=e.isBundleWithPublicKey=e.isBundleWithMessageSignature=e.isBundleWithDsseEnvelope=e.isBundleWithCertificateChain=
e.BUNDLE_V03_MEDIA_TYPE=e.BUNDLE_V03_LEGACY_MEDIA_TYPE=e.BUNDLE_V02_MEDIA_TYPE=e.BUNDLE_V01_MEDIA_TYPE=e.toMessageSignatureBundle=e.toDSSEBundle=void 0;var c=et();
Object.defineProperty(e,"toDSSEBundle",{enumerable:!0,get:function(){return c.toDSSEBundle}}),Object.defineProperty(e,"toMessageSignatureBundle",{enumerable:!0,
get:function(){return c.toMessageSignatureBundle}});var u=$();Object.defineProperty(e,"BUNDLE_V01_MEDIA_TYPE",{enumerable:!0,get:function(){return u.BUNDLE_V01_MEDIA_TYPE}}),
Object.defineProperty(e,"BUNDLE_V02_MEDIA_TYPE",{enumerable:!0,get:function(){return u.BUNDLE_V02_MEDIA_TYPE}}),Object.defineProperty(e,"BUNDLE_V03_LEGACY_MEDIA\
_TYPE",{enumerable:!0,get:function(){return u.BUNDLE_V03_LEGACY_MEDIA_TYPE}}),Object.defineProperty(e,"BUNDLE_V03_MEDIA_TYPE",{enumerable:!0,get:function(){return u.
BUNDLE_V03_MEDIA_TYPE}}),Object.defineProperty(e,"isBundleWithCertificateChain",{enumerable:!0,get:function(){return u.isBundleWithCertificateChain}}),Object.defineProperty(
e,"isBundleWithDsseEnvelope",{enumerable:!0,get:function(){return u.isBundleWithDsseEnvelope}}),Object.defineProperty(e,"isBundleWithMessageSignature",{enumerable:!0,
get:function(){return u.isBundleWithMessageSignature}}),Object.defineProperty(e,"isBundleWithPublicKey",{enumerable:!0,get:function(){return u.isBundleWithPublicKey}});
var l=de();Object.defineProperty(e,"ValidationError",{enumerable:!0,get:function(){return l.ValidationError}});var n=tt();Object.defineProperty(e,"bundleFromJSO\
N",{enumerable:!0,get:function(){return n.bundleFromJSON}}),Object.defineProperty(e,"bundleToJSON",{enumerable:!0,get:function(){return n.bundleToJSON}}),Object.
defineProperty(e,"envelopeFromJSON",{enumerable:!0,get:function(){return n.envelopeFromJSON}}),Object.defineProperty(e,"envelopeToJSON",{enumerable:!0,get:function(){
return n.envelopeToJSON}});var r=ge();Object.defineProperty(e,"assertBundle",{enumerable:!0,get:function(){return r.assertBundle}}),Object.defineProperty(e,"ass\
ertBundleLatest",{enumerable:!0,get:function(){return r.assertBundleLatest}}),Object.defineProperty(e,"assertBundleV01",{enumerable:!0,get:function(){return r.assertBundleV01}}),
Object.defineProperty(e,"assertBundleV02",{enumerable:!0,get:function(){return r.assertBundleV02}}),Object.defineProperty(e,"isBundleV01",{enumerable:!0,get:function(){
return r.isBundleV01}})}),H=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ByteStream=void 0;var c=class extends Error{},u=class se{static BLOCK_SIZE=1024;buf;view;start=0;constructor(n){
n?(this.buf=n,this.view=Buffer.from(n)):(this.buf=Buffer.alloc(0),this.view=Buffer.from(this.buf))}get buffer(){return this.view.subarray(0,this.start)}get length(){
return this.view.byteLength}get position(){return this.start}seek(n){this.start=n}slice(n,r){let t=n+r;if(t>this.length)throw new c("request past end of buffer");
return this.view.subarray(n,t)}appendChar(n){this.ensureCapacity(1),this.view[this.start]=n,this.start+=1}appendUint16(n){this.ensureCapacity(2);let r=new Uint16Array(
[n]),t=new Uint8Array(r.buffer);this.view[this.start]=t[1],this.view[this.start+1]=t[0],this.start+=2}appendUint24(n){this.ensureCapacity(3);let r=new Uint32Array(
[n]),t=new Uint8Array(r.buffer);this.view[this.start]=t[2],this.view[this.start+1]=t[1],this.view[this.start+2]=t[0],this.start+=3}appendView(n){this.ensureCapacity(
n.length),this.view.set(n,this.start),this.start+=n.length}getBlock(n){if(n<=0)return Buffer.alloc(0);if(this.start+n>this.view.length)throw new Error("request \
past end of buffer");let r=this.view.subarray(this.start,this.start+n);return this.start+=n,r}getUint8(){return this.getBlock(1)[0]}getUint16(){let n=this.getBlock(
2);return n[0]<<8|n[1]}ensureCapacity(n){if(this.start+n>this.view.byteLength){let r=se.BLOCK_SIZE+(n>se.BLOCK_SIZE?n:0);this.realloc(this.view.byteLength+r)}}realloc(n){
let r=Buffer.alloc(n),t=Buffer.from(r);t.set(this.view),this.buf=r,this.view=t}};e.ByteStream=u}),Y=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.ASN1TypeError=e.ASN1ParseError=void 0;var c=class extends Error{};e.ASN1ParseError=c;var u=class extends Error{};e.ASN1TypeError=u}),rt=_(e=>{"use strict";Object.
defineProperty(e,"__esModule",{value:!0}),e.decodeLength=u,e.encodeLength=l;var c=Y();function u(n){let r=n.getUint8();if((r&128)===0)return r;let t=r&127;if(t>
6)throw new c.ASN1ParseError("length exceeds 6 byte limit");let i=0;for(let s=0;s<t;s++)i=i*256+n.getUint8();if(i===0)throw new c.ASN1ParseError("indefinite len\
gth encoding not supported");return i}function l(n){if(n<128)return Buffer.from([n]);let r=BigInt(n),t=[];for(;r>0n;)t.unshift(Number(r&255n)),r=r>>8n;return Buffer.
from([128|t.length,...t])}}),it=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.parseInteger=l,e.parseStringASCII=n,e.parseTime=r,e.parseOID=
t,e.parseBoolean=i,e.parseBitString=s;var c=/^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/,u=/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
function l(o){let d=0,f=o.length,g=o[d],p=g>127,h=p?255:0;for(;g==h&&++d<f;)g=o[d];if(f-d===0)return BigInt(p?-1:0);g=p?g-256:g;let S=BigInt(g);for(let a=d+1;a<
f;++a)S=S*BigInt(256)+BigInt(o[a]);return S}function n(o){return o.toString("ascii")}function r(o,d){let f=n(o),g=d?c.exec(f):u.exec(f);if(!g)throw new Error("i\
nvalid time");if(d){let p=Number(g[1]);p+=p>=50?1900:2e3,g[1]=p.toString()}return new Date(`${g[1]}-${g[2]}-${g[3]}T${g[4]}:${g[5]}:${g[6]}Z`)}function t(o){let d=0,
f=o.length,g=o[d++],p=Math.floor(g/40),h=g%40,S=`${p}.${h}`,a=0;for(;d<f;++d)g=o[d],a=(a<<7)+(g&127),(g&128)===0&&(S+=`.${a}`,a=0);return S}function i(o){return o[0]!==
0}function s(o){let d=o[0],f=1,g=o.length,p=[];for(let h=f;h<g;++h){let S=o[h],a=h===g-1?d:0;for(let m=7;m>=a;--m)p.push(S>>m&1)}return p}}),nt=_(e=>{"use stric\
t";Object.defineProperty(e,"__esModule",{value:!0}),e.ASN1Tag=void 0;var c=Y(),u={BOOLEAN:1,INTEGER:2,BIT_STRING:3,OCTET_STRING:4,OBJECT_IDENTIFIER:6,SEQUENCE:16,
SET:17,PRINTABLE_STRING:19,UTC_TIME:23,GENERALIZED_TIME:24},l={UNIVERSAL:0,APPLICATION:1,CONTEXT_SPECIFIC:2,PRIVATE:3},n=class{number;constructed;class;constructor(r){
if(this.number=r&31,this.constructed=(r&32)===32,this.class=r>>6,this.number===31)throw new c.ASN1ParseError("long form tags not supported");if(this.class===l.UNIVERSAL&&
this.number===0)throw new c.ASN1ParseError("unsupported tag 0x00")}isUniversal(){return this.class===l.UNIVERSAL}isContextSpecific(r){let t=this.class===l.CONTEXT_SPECIFIC;
return r!==void 0?t&&this.number===r:t}isBoolean(){return this.isUniversal()&&this.number===u.BOOLEAN}isInteger(){return this.isUniversal()&&this.number===u.INTEGER}isBitString(){
return this.isUniversal()&&this.number===u.BIT_STRING}isOctetString(){return this.isUniversal()&&this.number===u.OCTET_STRING}isOID(){return this.isUniversal()&&
this.number===u.OBJECT_IDENTIFIER}isUTCTime(){return this.isUniversal()&&this.number===u.UTC_TIME}isGeneralizedTime(){return this.isUniversal()&&this.number===u.
GENERALIZED_TIME}toDER(){return this.number|(this.constructed?32:0)|this.class<<6}};e.ASN1Tag=n}),st=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.ASN1Obj=void 0;var c=H(),u=Y(),l=rt(),n=it(),r=nt(),t=class{tag;subs;value;constructor(o,d,f){this.tag=o,this.value=d,this.subs=f}static parseBuffer(o){return i(
new c.ByteStream(o))}toDER(){let o=new c.ByteStream;if(this.subs.length>0)for(let g of this.subs)o.appendView(g.toDER());else o.appendView(this.value);let d=o.buffer,
f=new c.ByteStream;return f.appendChar(this.tag.toDER()),f.appendView((0,l.encodeLength)(d.length)),f.appendView(d),f.buffer}toBoolean(){if(!this.tag.isBoolean())
throw new u.ASN1TypeError("not a boolean");return(0,n.parseBoolean)(this.value)}toInteger(){if(!this.tag.isInteger())throw new u.ASN1TypeError("not an integer");
return(0,n.parseInteger)(this.value)}toOID(){if(!this.tag.isOID())throw new u.ASN1TypeError("not an OID");return(0,n.parseOID)(this.value)}toDate(){switch(!0){case this.
tag.isUTCTime():return(0,n.parseTime)(this.value,!0);case this.tag.isGeneralizedTime():return(0,n.parseTime)(this.value,!1);default:throw new u.ASN1TypeError("n\
ot a date")}}toBitString(){if(!this.tag.isBitString())throw new u.ASN1TypeError("not a bit string");return(0,n.parseBitString)(this.value)}};e.ASN1Obj=t;function i(o){
let d=new r.ASN1Tag(o.getUint8()),f=(0,l.decodeLength)(o),g=o.slice(o.position,f),p=o.position,h=[];if(d.constructed)h=s(o,f);else if(d.isOctetString())try{h=s(
o,f)}catch{}return h.length===0&&o.seek(p+f),new t(d,g,h)}function s(o,d){let f=o.position+d;if(f>o.length)throw new u.ASN1ParseError("invalid length");let g=[];
for(;o.position<f;)g.push(i(o));if(o.position!==f)throw new u.ASN1ParseError("invalid length");return g}}),q=_(e=>{"use strict";Object.defineProperty(e,"__esMod\
ule",{value:!0}),e.ASN1Obj=void 0;var c=st();Object.defineProperty(e,"ASN1Obj",{enumerable:!0,get:function(){return c.ASN1Obj}})}),x={};B(x,{default:()=>ke});var he=j(
()=>{k(x,Je)}),V=_(e=>{"use strict";var c=e&&e.__importDefault||function(i){return i&&i.__esModule?i:{default:i}};Object.defineProperty(e,"__esModule",{value:!0}),
e.createPublicKey=l,e.digest=n,e.verify=r,e.bufferEqual=t;var u=c((he(),D(x)));function l(i,s="spki"){return typeof i=="string"?i.startsWith("-----")?u.default.
createPublicKey(i):u.default.createPublicKey({key:Buffer.from(i,"base64"),format:"der",type:s}):u.default.createPublicKey({key:i,format:"der",type:s})}function n(i,...s){
let o=u.default.createHash(i);for(let d of s)o.update(d);return o.digest()}function r(i,s,o,d){try{return u.default.verify(d,i,s,o)}catch{return!1}}function t(i,s){
try{return u.default.timingSafeEqual(i,s)}catch{return!1}}}),ot=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.preAuthEncoding=u;var c="D\
SSEv1";function u(l,n){let r=Buffer.from(l,"utf-8");return Buffer.concat([Buffer.from(`${c} ${r.length} `,"ascii"),r,Buffer.from(` ${n.length} `,"ascii"),n])}}),
at=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.base64Encode=l,e.base64Decode=n;var c="base64",u="utf-8";function l(r){return Buffer.from(
r,u).toString(c)}function n(r){return Buffer.from(r,c).toString(u)}}),ut=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.canonicalize=c;function c(u){
let l="";if(u===null||typeof u!="object"||u.toJSON!=null)l+=JSON.stringify(u);else if(Array.isArray(u)){l+="[";let n=!0;u.forEach(r=>{n||(l+=","),n=!1,l+=c(r)}),
l+="]"}else{l+="{";let n=!0;Object.keys(u).sort().forEach(r=>{n||(l+=","),n=!1,l+=JSON.stringify(r),l+=":",l+=c(u[r])}),l+="}"}return l}}),pe=_(e=>{"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.toDER=l,e.fromDER=n;var c=/-----BEGIN (.*)-----/,u=/-----END (.*)-----/;function l(r){let t="";return r.split(
`
`).forEach(i=>{i.match(c)||i.match(u)||(t+=i)}),Buffer.from(t,"base64")}function n(r,t="CERTIFICATE"){let i=r.toString("base64").match(/.{1,64}/g)||"";return[`-\
----BEGIN ${t}-----`,...i,`-----END ${t}-----`].join(`
`).concat(`
`)}}),W=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SHA2_HASH_ALGOS=e.RSA_SIGNATURE_ALGOS=e.ECDSA_SIGNATURE_ALGOS=void 0,e.ECDSA_SIGNATURE_ALGOS=
{"1.2.840.10045.4.3.1":"sha224","1.2.840.10045.4.3.2":"sha256","1.2.840.10045.4.3.3":"sha384","1.2.840.10045.4.3.4":"sha512"},e.RSA_SIGNATURE_ALGOS={"1.2.840.11\
3549.1.1.14":"sha224","1.2.840.113549.1.1.11":"sha256","1.2.840.113549.1.1.12":"sha384","1.2.840.113549.1.1.13":"sha512"},e.SHA2_HASH_ALGOS={"2.16.840.1.101.3.4\
.2.1":"sha256","2.16.840.1.101.3.4.2.2":"sha384","2.16.840.1.101.3.4.2.3":"sha512"}}),me=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.RFC3161TimestampVerificationError=
void 0;var c=class extends Error{};e.RFC3161TimestampVerificationError=c}),ct=_(e=>{"use strict";var c=e&&e.__createBinding||(Object.create?(function(s,o,d,f){f===
void 0&&(f=d);var g=Object.getOwnPropertyDescriptor(o,d);(!g||("get"in g?!o.__esModule:g.writable||g.configurable))&&(g={enumerable:!0,get:function(){return o[d]}}),
Object.defineProperty(s,f,g)}):(function(s,o,d,f){f===void 0&&(f=d),s[f]=o[d]})),u=e&&e.__setModuleDefault||(Object.create?(function(s,o){Object.defineProperty(
s,"default",{enumerable:!0,value:o})}):function(s,o){s.default=o}),l=e&&e.__importStar||(function(){var s=function(o){return s=Object.getOwnPropertyNames||function(d){
var f=[];for(var g in d)Object.prototype.hasOwnProperty.call(d,g)&&(f[f.length]=g);return f},s(o)};return function(o){if(o&&o.__esModule)return o;var d={};if(o!=
null)for(var f=s(o),g=0;g<f.length;g++)f[g]!=="default"&&c(d,o,f[g]);return u(d,o),d}})();Object.defineProperty(e,"__esModule",{value:!0}),e.TSTInfo=void 0;var n=l(
V()),r=W(),t=me(),i=class{root;constructor(s){this.root=s}get version(){return this.root.subs[0].toInteger()}get genTime(){return this.root.subs[4].toDate()}get messageImprintHashAlgorithm(){
let s=this.messageImprintObj.subs[0].subs[0].toOID();return r.SHA2_HASH_ALGOS[s]}get messageImprintHashedMessage(){return this.messageImprintObj.subs[1].value}get raw(){
return this.root.toDER()}verify(s){let o=n.digest(this.messageImprintHashAlgorithm,s);if(!n.bufferEqual(o,this.messageImprintHashedMessage))throw new t.RFC3161TimestampVerificationError(
"message imprint does not match artifact")}get messageImprintObj(){return this.root.subs[2]}};e.TSTInfo=i}),lt=_(e=>{"use strict";var c=e&&e.__createBinding||(Object.
create?(function(p,h,S,a){a===void 0&&(a=S);var m=Object.getOwnPropertyDescriptor(h,S);(!m||("get"in m?!h.__esModule:m.writable||m.configurable))&&(m={enumerable:!0,
get:function(){return h[S]}}),Object.defineProperty(p,a,m)}):(function(p,h,S,a){a===void 0&&(a=S),p[a]=h[S]})),u=e&&e.__setModuleDefault||(Object.create?(function(p,h){
Object.defineProperty(p,"default",{enumerable:!0,value:h})}):function(p,h){p.default=h}),l=e&&e.__importStar||(function(){var p=function(h){return p=Object.getOwnPropertyNames||
function(S){var a=[];for(var m in S)Object.prototype.hasOwnProperty.call(S,m)&&(a[a.length]=m);return a},p(h)};return function(h){if(h&&h.__esModule)return h;var S={};
if(h!=null)for(var a=p(h),m=0;m<a.length;m++)a[m]!=="default"&&c(S,h,a[m]);return u(S,h),S}})();Object.defineProperty(e,"__esModule",{value:!0}),e.RFC3161Timestamp=
void 0;var n=q(),r=l(V()),t=W(),i=me(),s=ct(),o="1.2.840.113549.1.7.2",d="1.2.840.113549.1.9.16.1.4",f="1.2.840.113549.1.9.4",g=class je{root;constructor(h){this.
root=h}static parse(h){let S=n.ASN1Obj.parseBuffer(h);return new je(S)}get status(){return this.pkiStatusInfoObj.subs[0].toInteger()}get contentType(){return this.
contentTypeObj.toOID()}get eContentType(){return this.eContentTypeObj.toOID()}get signingTime(){return this.tstInfo.genTime}get signerIssuer(){return this.signerSidObj.
subs[0].value}get signerSerialNumber(){return this.signerSidObj.subs[1].value}get signerDigestAlgorithm(){let h=this.signerDigestAlgorithmObj.subs[0].toOID();return t.
SHA2_HASH_ALGOS[h]}get signatureAlgorithm(){let h=this.signatureAlgorithmObj.subs[0].toOID();return t.ECDSA_SIGNATURE_ALGOS[h]}get signatureValue(){return this.
signatureValueObj.value}get tstInfo(){return new s.TSTInfo(this.eContentObj.subs[0].subs[0])}verify(h,S){if(!this.timeStampTokenObj)throw new i.RFC3161TimestampVerificationError(
"timeStampToken is missing");if(this.contentType!==o)throw new i.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);if(this.eContentType!==
d)throw new i.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);this.tstInfo.verify(h),this.verifyMessageDigest(),this.
verifySignature(S)}verifyMessageDigest(){let h=r.digest(this.signerDigestAlgorithm,this.tstInfo.raw),S=this.messageDigestAttributeObj.subs[1].subs[0].value;if(!r.
bufferEqual(h,S))throw new i.RFC3161TimestampVerificationError("signed data does not match tstInfo")}verifySignature(h){let S=this.signedAttrsObj.toDER();if(S[0]=
49,!r.verify(S,h,this.signatureValue,this.signatureAlgorithm))throw new i.RFC3161TimestampVerificationError("signature verification failed")}get pkiStatusInfoObj(){
return this.root.subs[0]}get timeStampTokenObj(){return this.root.subs[1]}get contentTypeObj(){return this.timeStampTokenObj.subs[0]}get signedDataObj(){return this.
timeStampTokenObj.subs.find(h=>h.tag.isContextSpecific(0)).subs[0]}get encapContentInfoObj(){return this.signedDataObj.subs[2]}get signerInfosObj(){let h=this.signedDataObj;
return h.subs[h.subs.length-1]}get signerInfoObj(){return this.signerInfosObj.subs[0]}get eContentTypeObj(){return this.encapContentInfoObj.subs[0]}get eContentObj(){
return this.encapContentInfoObj.subs[1]}get signedAttrsObj(){return this.signerInfoObj.subs.find(h=>h.tag.isContextSpecific(0))}get messageDigestAttributeObj(){
return this.signedAttrsObj.subs.find(h=>h.subs[0].tag.isOID()&&h.subs[0].toOID()===f)}get signerSidObj(){return this.signerInfoObj.subs[1]}get signerDigestAlgorithmObj(){
return this.signerInfoObj.subs[2]}get signatureAlgorithmObj(){return this.signerInfoObj.subs[4]}get signatureValueObj(){return this.signerInfoObj.subs[5]}};e.RFC3161Timestamp=
g}),ft=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.RFC3161Timestamp=void 0;var c=lt();Object.defineProperty(e,"RFC3161Timestamp",{enumerable:!0,
get:function(){return c.RFC3161Timestamp}})}),dt=_(e=>{"use strict";var c=e&&e.__createBinding||(Object.create?(function(i,s,o,d){d===void 0&&(d=o);var f=Object.
getOwnPropertyDescriptor(s,o);(!f||("get"in f?!s.__esModule:f.writable||f.configurable))&&(f={enumerable:!0,get:function(){return s[o]}}),Object.defineProperty(
i,d,f)}):(function(i,s,o,d){d===void 0&&(d=o),i[d]=s[o]})),u=e&&e.__setModuleDefault||(Object.create?(function(i,s){Object.defineProperty(i,"default",{enumerable:!0,
value:s})}):function(i,s){i.default=s}),l=e&&e.__importStar||(function(){var i=function(s){return i=Object.getOwnPropertyNames||function(o){var d=[];for(var f in o)
Object.prototype.hasOwnProperty.call(o,f)&&(d[d.length]=f);return d},i(s)};return function(s){if(s&&s.__esModule)return s;var o={};if(s!=null)for(var d=i(s),f=0;f<
d.length;f++)d[f]!=="default"&&c(o,s,d[f]);return u(o,s),o}})();Object.defineProperty(e,"__esModule",{value:!0}),e.SignedCertificateTimestamp=void 0;var n=l(V()),
r=H(),t=class Be{version;logID;timestamp;extensions;hashAlgorithm;signatureAlgorithm;signature;constructor(s){this.version=s.version,this.logID=s.logID,this.timestamp=
s.timestamp,this.extensions=s.extensions,this.hashAlgorithm=s.hashAlgorithm,this.signatureAlgorithm=s.signatureAlgorithm,this.signature=s.signature}get datetime(){
return new Date(Number(this.timestamp.readBigInt64BE()))}get algorithm(){switch(this.hashAlgorithm){case 0:return"none";case 1:return"md5";case 2:return"sha1";case 3:
return"sha224";case 4:return"sha256";case 5:return"sha384";case 6:return"sha512";default:return"unknown"}}verify(s,o){let d=new r.ByteStream;return d.appendChar(
this.version),d.appendChar(0),d.appendView(this.timestamp),d.appendUint16(1),d.appendView(s),d.appendUint16(this.extensions.byteLength),this.extensions.byteLength>
0&&d.appendView(this.extensions),n.verify(d.buffer,o,this.signature,this.algorithm)}static parse(s){let o=new r.ByteStream(s),d=o.getUint8(),f=o.getBlock(32),g=o.
getBlock(8),p=o.getUint16(),h=o.getBlock(p),S=o.getUint8(),a=o.getUint8(),m=o.getUint16(),y=o.getBlock(m);if(o.position!==s.length)throw new Error("SCT buffer l\
ength mismatch");return new Be({version:d,logID:f,timestamp:g,extensions:h,hashAlgorithm:S,signatureAlgorithm:a,signature:y})}};e.SignedCertificateTimestamp=t}),
Se=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.X509SCTExtension=e.X509SubjectKeyIDExtension=e.X509AuthorityKeyIDExtension=e.X509SubjectAlternativeNameExtension=
e.X509KeyUsageExtension=e.X509BasicConstraintsExtension=e.X509Extension=void 0;var c=H(),u=dt(),l=class{root;constructor(d){this.root=d}get oid(){return this.root.
subs[0].toOID()}get critical(){return this.root.subs.length===3?this.root.subs[1].toBoolean():!1}get value(){return this.extnValueObj.value}get valueObj(){return this.
extnValueObj}get extnValueObj(){return this.root.subs[this.root.subs.length-1]}};e.X509Extension=l;var n=class extends l{get isCA(){return this.sequence.subs[0]?.
toBoolean()??!1}get pathLenConstraint(){return this.sequence.subs.length>1?this.sequence.subs[1].toInteger():void 0}get sequence(){return this.extnValueObj.subs[0]}};
e.X509BasicConstraintsExtension=n;var r=class extends l{get digitalSignature(){return this.bitString[0]===1}get keyCertSign(){return this.bitString[5]===1}get crlSign(){
return this.bitString[6]===1}get bitString(){return this.extnValueObj.subs[0].toBitString()}};e.X509KeyUsageExtension=r;var t=class extends l{get rfc822Name(){return this.
findGeneralName(1)?.value.toString("ascii")}get uri(){return this.findGeneralName(6)?.value.toString("ascii")}otherName(d){let f=this.findGeneralName(0);return f===
void 0||f.subs[0].toOID()!==d?void 0:f.subs[1].subs[0].value.toString("ascii")}findGeneralName(d){return this.generalNames.find(f=>f.tag.isContextSpecific(d))}get generalNames(){
return this.extnValueObj.subs[0].subs}};e.X509SubjectAlternativeNameExtension=t;var i=class extends l{get keyIdentifier(){return this.findSequenceMember(0)?.value}findSequenceMember(d){
return this.sequence.subs.find(f=>f.tag.isContextSpecific(d))}get sequence(){return this.extnValueObj.subs[0]}};e.X509AuthorityKeyIDExtension=i;var s=class extends l{get keyIdentifier(){
return this.extnValueObj.subs[0].value}};e.X509SubjectKeyIDExtension=s;var o=class extends l{constructor(d){super(d)}get signedCertificateTimestamps(){let d=this.
extnValueObj.subs[0].value,f=new c.ByteStream(d),g=f.getUint16()+2,p=[];for(;f.position<g;){let h=f.getUint16(),S=f.getBlock(h);p.push(u.SignedCertificateTimestamp.
parse(S))}if(f.position!==g)throw new Error("SCT list length does not match actual length");return p}};e.X509SCTExtension=o}),gt=_(e=>{"use strict";var c=e&&e.__createBinding||
(Object.create?(function(S,a,m,y){y===void 0&&(y=m);var O=Object.getOwnPropertyDescriptor(a,m);(!O||("get"in O?!a.__esModule:O.writable||O.configurable))&&(O={enumerable:!0,
get:function(){return a[m]}}),Object.defineProperty(S,y,O)}):(function(S,a,m,y){y===void 0&&(y=m),S[y]=a[m]})),u=e&&e.__setModuleDefault||(Object.create?(function(S,a){
Object.defineProperty(S,"default",{enumerable:!0,value:a})}):function(S,a){S.default=a}),l=e&&e.__importStar||(function(){var S=function(a){return S=Object.getOwnPropertyNames||
function(m){var y=[];for(var O in m)Object.prototype.hasOwnProperty.call(m,O)&&(y[y.length]=O);return y},S(a)};return function(a){if(a&&a.__esModule)return a;var m={};
if(a!=null)for(var y=S(a),O=0;O<y.length;O++)y[O]!=="default"&&c(m,a,y[O]);return u(m,a),m}})();Object.defineProperty(e,"__esModule",{value:!0}),e.X509Certificate=
e.EXTENSION_OID_SCT=void 0;var n=q(),r=l(V()),t=W(),i=l(pe()),s=Se(),o="2.5.29.14",d="2.5.29.15",f="2.5.29.17",g="2.5.29.19",p="2.5.29.35";e.EXTENSION_OID_SCT="\
1.3.6.1.4.1.11129.2.4.2";var h=class oe{root;constructor(a){this.root=a}static parse(a){let m=typeof a=="string"?i.toDER(a):a,y=n.ASN1Obj.parseBuffer(m);return new oe(
y)}get tbsCertificate(){return this.tbsCertificateObj}get version(){return`v${(this.versionObj.subs[0].toInteger()+BigInt(1)).toString()}`}get serialNumber(){return this.
serialNumberObj.value}get notBefore(){return this.validityObj.subs[0].toDate()}get notAfter(){return this.validityObj.subs[1].toDate()}get issuer(){return this.
issuerObj.value}get subject(){return this.subjectObj.value}get publicKey(){return this.subjectPublicKeyInfoObj.toDER()}get signatureAlgorithm(){let a=this.signatureAlgorithmObj.
subs[0].toOID();return t.RSA_SIGNATURE_ALGOS[a]?t.RSA_SIGNATURE_ALGOS[a]:t.ECDSA_SIGNATURE_ALGOS[a]}get signatureValue(){return this.signatureValueObj.value.subarray(
1)}get subjectAltName(){let a=this.extSubjectAltName;return a?.uri||a?.rfc822Name}get extensions(){return this.extensionsObj?.subs[0]?.subs||[]}get extKeyUsage(){
let a=this.findExtension(d);return a?new s.X509KeyUsageExtension(a):void 0}get extBasicConstraints(){let a=this.findExtension(g);return a?new s.X509BasicConstraintsExtension(
a):void 0}get extSubjectAltName(){let a=this.findExtension(f);return a?new s.X509SubjectAlternativeNameExtension(a):void 0}get extAuthorityKeyID(){let a=this.findExtension(
p);return a?new s.X509AuthorityKeyIDExtension(a):void 0}get extSubjectKeyID(){let a=this.findExtension(o);return a?new s.X509SubjectKeyIDExtension(a):void 0}get extSCT(){
let a=this.findExtension(e.EXTENSION_OID_SCT);return a?new s.X509SCTExtension(a):void 0}get isCA(){let a=this.extBasicConstraints?.isCA||!1;return this.extKeyUsage?
a&&this.extKeyUsage.keyCertSign:a}extension(a){let m=this.findExtension(a);return m?new s.X509Extension(m):void 0}verify(a){let m=a?.publicKey||this.publicKey,y=r.
createPublicKey(m);return r.verify(this.tbsCertificate.toDER(),y,this.signatureValue,this.signatureAlgorithm)}validForDate(a){return this.notBefore<=a&&a<=this.
notAfter}equals(a){return this.root.toDER().equals(a.root.toDER())}clone(){let a=this.root.toDER(),m=Buffer.alloc(a.length);return a.copy(m),oe.parse(m)}findExtension(a){
return this.extensions.find(m=>m.subs[0].toOID()===a)}get tbsCertificateObj(){return this.root.subs[0]}get signatureAlgorithmObj(){return this.root.subs[1]}get signatureValueObj(){
return this.root.subs[2]}get versionObj(){return this.tbsCertificateObj.subs[0]}get serialNumberObj(){return this.tbsCertificateObj.subs[1]}get issuerObj(){return this.
tbsCertificateObj.subs[3]}get validityObj(){return this.tbsCertificateObj.subs[4]}get subjectObj(){return this.tbsCertificateObj.subs[5]}get subjectPublicKeyInfoObj(){
return this.tbsCertificateObj.subs[6]}get extensionsObj(){return this.tbsCertificateObj.subs.find(a=>a.tag.isContextSpecific(3))}};e.X509Certificate=h}),ht=_(e=>{
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.X509SCTExtension=e.X509Certificate=e.EXTENSION_OID_SCT=void 0;var c=gt();Object.defineProperty(e,
"EXTENSION_OID_SCT",{enumerable:!0,get:function(){return c.EXTENSION_OID_SCT}}),Object.defineProperty(e,"X509Certificate",{enumerable:!0,get:function(){return c.
X509Certificate}});var u=Se();Object.defineProperty(e,"X509SCTExtension",{enumerable:!0,get:function(){return u.X509SCTExtension}})}),P=_(e=>{"use strict";var c=e&&
e.__createBinding||(Object.create?(function(s,o,d,f){f===void 0&&(f=d);var g=Object.getOwnPropertyDescriptor(o,d);(!g||("get"in g?!o.__esModule:g.writable||g.configurable))&&
(g={enumerable:!0,get:function(){return o[d]}}),Object.defineProperty(s,f,g)}):(function(s,o,d,f){f===void 0&&(f=d),s[f]=o[d]})),u=e&&e.__setModuleDefault||(Object.
create?(function(s,o){Object.defineProperty(s,"default",{enumerable:!0,value:o})}):function(s,o){s.default=o}),l=e&&e.__importStar||(function(){var s=function(o){
return s=Object.getOwnPropertyNames||function(d){var f=[];for(var g in d)Object.prototype.hasOwnProperty.call(d,g)&&(f[f.length]=g);return f},s(o)};return function(o){
if(o&&o.__esModule)return o;var d={};if(o!=null)for(var f=s(o),g=0;g<f.length;g++)f[g]!=="default"&&c(d,o,f[g]);return u(d,o),d}})();Object.defineProperty(e,"__\
esModule",{value:!0}),e.X509SCTExtension=e.X509Certificate=e.EXTENSION_OID_SCT=e.ByteStream=e.RFC3161Timestamp=e.pem=e.json=e.encoding=e.dsse=e.crypto=e.ASN1Obj=
void 0;var n=q();Object.defineProperty(e,"ASN1Obj",{enumerable:!0,get:function(){return n.ASN1Obj}}),e.crypto=l(V()),e.dsse=l(ot()),e.encoding=l(at()),e.json=l(
ut()),e.pem=l(pe());var r=ft();Object.defineProperty(e,"RFC3161Timestamp",{enumerable:!0,get:function(){return r.RFC3161Timestamp}});var t=H();Object.defineProperty(
e,"ByteStream",{enumerable:!0,get:function(){return t.ByteStream}});var i=ht();Object.defineProperty(e,"EXTENSION_OID_SCT",{enumerable:!0,get:function(){return i.
EXTENSION_OID_SCT}}),Object.defineProperty(e,"X509Certificate",{enumerable:!0,get:function(){return i.X509Certificate}}),Object.defineProperty(e,"X509SCTExtensi\
on",{enumerable:!0,get:function(){return i.X509SCTExtension}})}),pt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.extractJWTSubject=u;var c=P();
function u(l){let n=l.split(".",3),r=JSON.parse(c.encoding.base64Decode(n[1]));if(r.email){if(!r.email_verified)throw new Error("JWT email not verified by issue\
r");return r.email}if(r.sub)return r.sub;throw new Error("JWT subject not found")}}),z={};B(z,{default:()=>He});var mt=j(()=>{k(z,Ue)}),St=_((e,c)=>{c.exports={
name:"@sigstore/sign",version:"4.1.1",description:"Sigstore signing library",main:"dist/index.js",types:"dist/index.d.ts",scripts:{clean:"shx rm -rf dist *.tsbu\
ildinfo",build:"tsc --build",test:"jest"},files:["dist"],author:"bdehamer@github.com",license:"Apache-2.0",repository:{type:"git",url:"git+https://github.com/si\
gstore/sigstore-js.git"},bugs:{url:"https://github.com/sigstore/sigstore-js/issues"},homepage:"https://github.com/sigstore/sigstore-js/tree/main/packages/sign#r\
eadme",publishConfig:{provenance:!0},devDependencies:{"@sigstore/jest":"^0.0.0","@sigstore/mock":"^0.12.0","@sigstore/rekor-types":"^4.0.0","@types/make-fetch-h\
appen":"^10.0.4"},dependencies:{"@sigstore/bundle":"^4.0.0","@sigstore/core":"^3.2.0","@sigstore/protobuf-specs":"^0.5.0","make-fetch-happen":"^15.0.4","proc-lo\
g":"^6.1.0","@gar/promise-retry":"^1.0.2"},engines:{node:"^20.17.0 || >=22.9.0"}}}),_t=_(e=>{"use strict";var c=e&&e.__importDefault||function(n){return n&&n.__esModule?
n:{default:n}};Object.defineProperty(e,"__esModule",{value:!0}),e.getUserAgent=void 0;var u=c((mt(),D(z))),l=()=>{let n=St().version,r=process.version,t=u.default.
platform(),i=u.default.arch();return`sigstore-js/${n} (Node ${r}) (${t}/${i})`};e.getUserAgent=l}),w=_(e=>{"use strict";var c=e&&e.__createBinding||(Object.create?
(function(r,t,i,s){s===void 0&&(s=i);var o=Object.getOwnPropertyDescriptor(t,i);(!o||("get"in o?!t.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:function(){
return t[i]}}),Object.defineProperty(r,s,o)}):(function(r,t,i,s){s===void 0&&(s=i),r[s]=t[i]})),u=e&&e.__setModuleDefault||(Object.create?(function(r,t){Object.
defineProperty(r,"default",{enumerable:!0,value:t})}):function(r,t){r.default=t}),l=e&&e.__importStar||(function(){var r=function(t){return r=Object.getOwnPropertyNames||
function(i){var s=[];for(var o in i)Object.prototype.hasOwnProperty.call(i,o)&&(s[s.length]=o);return s},r(t)};return function(t){if(t&&t.__esModule)return t;var i={};
if(t!=null)for(var s=r(t),o=0;o<s.length;o++)s[o]!=="default"&&c(i,t,s[o]);return u(i,t),i}})();Object.defineProperty(e,"__esModule",{value:!0}),e.ua=e.oidc=e.pem=
e.json=e.encoding=e.dsse=e.crypto=void 0;var n=P();Object.defineProperty(e,"crypto",{enumerable:!0,get:function(){return n.crypto}}),Object.defineProperty(e,"ds\
se",{enumerable:!0,get:function(){return n.dsse}}),Object.defineProperty(e,"encoding",{enumerable:!0,get:function(){return n.encoding}}),Object.defineProperty(e,
"json",{enumerable:!0,get:function(){return n.json}}),Object.defineProperty(e,"pem",{enumerable:!0,get:function(){return n.pem}}),e.oidc=l(pt()),e.ua=l(_t())}),
_e=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.BaseBundleBuilder=void 0;var c=class{signer;witnesses;constructor(l){this.signer=l.signer,
this.witnesses=l.witnesses}async create(l){let n=await this.prepare(l).then(o=>this.signer.sign(o)),r=await this.package(l,n),t=await Promise.all(this.witnesses.
map(o=>o.testify(r.content,u(n.key)))),i=[],s=[];return t.forEach(({tlogEntries:o,rfc3161Timestamps:d})=>{i.push(...o??[]),s.push(...d??[])}),r.verificationMaterial.
tlogEntries=i,r.verificationMaterial.timestampVerificationData={rfc3161Timestamps:s},r}async prepare(l){return l.data}};e.BaseBundleBuilder=c;function u(l){switch(l.
$case){case"publicKey":return l.publicKey;case"x509Certificate":return l.certificate}}}),ye=_(e=>{"use strict";var c=e&&e.__createBinding||(Object.create?(function(s,o,d,f){
f===void 0&&(f=d);var g=Object.getOwnPropertyDescriptor(o,d);(!g||("get"in g?!o.__esModule:g.writable||g.configurable))&&(g={enumerable:!0,get:function(){return o[d]}}),
Object.defineProperty(s,f,g)}):(function(s,o,d,f){f===void 0&&(f=d),s[f]=o[d]})),u=e&&e.__setModuleDefault||(Object.create?(function(s,o){Object.defineProperty(
s,"default",{enumerable:!0,value:o})}):function(s,o){s.default=o}),l=e&&e.__importStar||(function(){var s=function(o){return s=Object.getOwnPropertyNames||function(d){
var f=[];for(var g in d)Object.prototype.hasOwnProperty.call(d,g)&&(f[f.length]=g);return f},s(o)};return function(o){if(o&&o.__esModule)return o;var d={};if(o!=
null)for(var f=s(o),g=0;g<f.length;g++)f[g]!=="default"&&c(d,o,f[g]);return u(d,o),d}})();Object.defineProperty(e,"__esModule",{value:!0}),e.toMessageSignatureBundle=
t,e.toDSSEBundle=i;var n=l(G()),r=w();function t(s,o){let d=r.crypto.digest("sha256",s.data);return n.toMessageSignatureBundle({digest:d,signature:o.signature,certificate:o.
key.$case==="x509Certificate"?r.pem.toDER(o.key.certificate):void 0,keyHint:o.key.$case==="publicKey"?o.key.hint:void 0,certificateChain:!0})}function i(s,o,d){
return n.toDSSEBundle({artifact:s.data,artifactType:s.type,signature:o.signature,certificate:o.key.$case==="x509Certificate"?r.pem.toDER(o.key.certificate):void 0,
keyHint:o.key.$case==="publicKey"?o.key.hint:void 0,certificateChain:d})}}),Oe=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.DSSEBundleBuilder=
void 0;var c=w(),u=_e(),l=ye(),n=class extends u.BaseBundleBuilder{certificateChain;constructor(t){super(t),this.certificateChain=t.certificateChain??!1}async prepare(t){
let i=r(t);return c.dsse.preAuthEncoding(i.type,i.data)}async package(t,i){return(0,l.toDSSEBundle)(r(t),i,this.certificateChain)}};e.DSSEBundleBuilder=n;function r(t){
return{...t,type:t.type??""}}}),be=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.MessageSignatureBundleBuilder=void 0;var c=_e(),u=ye(),
l=class extends c.BaseBundleBuilder{constructor(n){super(n)}async package(n,r){return(0,u.toMessageSignatureBundle)(n,r)}};e.MessageSignatureBundleBuilder=l}),yt=_(
e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.MessageSignatureBundleBuilder=e.DSSEBundleBuilder=void 0;var c=Oe();Object.defineProperty(e,
"DSSEBundleBuilder",{enumerable:!0,get:function(){return c.DSSEBundleBuilder}});var u=be();Object.defineProperty(e,"MessageSignatureBundleBuilder",{enumerable:!0,
get:function(){return u.MessageSignatureBundleBuilder}})}),Z=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.HTTPError=void 0;var c=class extends Error{statusCode;location;constructor({
status:u,message:l,location:n}){super(`(${u}) ${l}`),this.statusCode=u,this.location=n}};e.HTTPError=c}),L=_(e=>{"use strict";Object.defineProperty(e,"__esModul\
e",{value:!0}),e.InternalError=void 0,e.internalError=l;var c=Z(),u=class extends Error{code;cause;constructor({code:n,message:r,cause:t}){super(r),this.name=this.
constructor.name,this.cause=t,this.code=n}};e.InternalError=u;function l(n,r,t){throw n instanceof c.HTTPError&&(t+=` - ${n.message}`),new u({code:r,message:t,cause:n})}}),
Ot=_((e,c)=>{var u=class{#r=1;#i=null;#e=[];#s=null;#o;#a=null;#u;#t;#n=null;#c;constructor(l,n={}){this.#u=[...l],this.#t=[...l],this.#c=n.unref,this.#o=n.maxRetryTime||
1/0,n.forever&&(this.#i=[...this.#t])}get timeouts(){return[...this.#t]}get errors(){return[...this.#e]}get attempts(){return this.#r}get mainError(){let l=null;
if(this.#e.length){let n=0,r={};for(let t=0;t<this.#e.length;t++){let i=this.#e[t],{message:s}=i;r[s]||(r[s]=0),r[s]++,r[s]>=n&&(l=i,n=r[s])}}return l}reset(){this.#r=
1,this.#t=[...this.#u]}stop(){this.#n&&clearTimeout(this.#n),this.#t=[],this.#i=null}retry(l){if(this.#e.push(l),new Date().getTime()-this.#a>=this.#o)return this.#e.
unshift(new Error("RetryOperation timeout occurred")),!1;let n=this.#t.shift();if(n===void 0)if(this.#i)this.#e.pop(),n=this.#i.at(-1);else return!1;return this.#n=
setTimeout(()=>{this.#r++,this.#s(this.#r)},n),this.#c&&this.#n.unref(),!0}attempt(l){this.#s=l,this.#a=new Date().getTime(),this.#s(this.#r)}};c.exports={RetryOperation:u}}),
bt=_((e,c)=>{var{RetryOperation:u}=Ot(),l=(t,i)=>Math.min(Math.round((1+(i.randomize?Math.random():0))*Math.max(i.minTimeout,1)*Math.pow(i.factor,t)),i.maxTimeout),
n=t=>t?.code==="EPROMISERETRY"&&Object.hasOwn(t,"retried"),r=async(t,i={})=>{let s=[];if(i instanceof Array)s=[...i];else{i.retries===1/0&&(i.forever=!0,delete i.
retries);let d={retries:10,factor:2,minTimeout:1*1e3,maxTimeout:1/0,randomize:!1,...i};if(d.minTimeout>d.maxTimeout)throw new Error("minTimeout is greater than \
maxTimeout");if(d.retries){for(let f=0;f<d.retries;f++)s.push(l(f,d));s.sort((f,g)=>f-g)}else i.forever&&s.push(l(0,d))}let o=new u(s,{forever:i.forever,unref:i.
unref,maxRetryTime:i.maxRetryTime});return new Promise(function(d,f){o.attempt(async g=>{try{let p=await t(h=>{throw Object.assign(new Error("Retrying"),{code:"\
EPROMISERETRY",retried:h})},g,o);return d(p)}catch(p){if(!n(p))return f(p);if(!o.retry(p.retried||new Error))return f(p.retried)}})})};c.exports={promiseRetry:r}}),
Q={};B(Q,{default:()=>Fe});var vt=j(()=>{k(Q,xe)}),ee={};B(ee,{default:()=>Et});function Et(e,{method:c,headers:u,body:l,timeout:n=3e4}){return fetch(e,{method:c,
headers:u,body:l,redirect:"error",signal:AbortSignal.timeout(n)})}var ve=j(()=>{"use strict"}),Tt=_((e,c)=>{var u=Symbol("proc-log.meta");c.exports={META:u,output:{
LEVELS:["standard","error","buffer","flush"],KEYS:{standard:"standard",error:"error",buffer:"buffer",flush:"flush"},standard:function(...l){return process.emit(
"output","standard",...l)},error:function(...l){return process.emit("output","error",...l)},buffer:function(...l){return process.emit("output","buffer",...l)},flush:function(...l){
return process.emit("output","flush",...l)}},log:{LEVELS:["notice","error","warn","info","verbose","http","silly","timing","pause","resume"],KEYS:{notice:"notic\
e",error:"error",warn:"warn",info:"info",verbose:"verbose",http:"http",silly:"silly",timing:"timing",pause:"pause",resume:"resume"},error:function(...l){return process.
emit("log","error",...l)},notice:function(...l){return process.emit("log","notice",...l)},warn:function(...l){return process.emit("log","warn",...l)},info:function(...l){
return process.emit("log","info",...l)},verbose:function(...l){return process.emit("log","verbose",...l)},http:function(...l){return process.emit("log","http",...l)},
silly:function(...l){return process.emit("log","silly",...l)},timing:function(...l){return process.emit("log","timing",...l)},pause:function(){return process.emit(
"log","pause")},resume:function(){return process.emit("log","resume")}},time:{LEVELS:["start","end"],KEYS:{start:"start",end:"end"},start:function(l,n){process.
emit("time","start",l);function r(){return process.emit("time","end",l)}if(typeof n=="function"){let t=n();return t&&t.finally?t.finally(r):(r(),t)}return r},end:function(l){
return process.emit("time","end",l)}},input:{LEVELS:["start","end","read"],KEYS:{start:"start",end:"end",read:"read"},start:function(...l){let n;typeof l[0]=="f\
unction"&&(n=l.shift()),process.emit("input","start",...l);function r(){return process.emit("input","end",...l)}if(typeof n=="function"){let t=n();return t&&t.finally?
t.finally(r):(r(),t)}return r},end:function(...l){return process.emit("input","end",...l)},read:function(...l){let n,r,t=new Promise((i,s)=>{n=i,r=s});return process.
emit("input","read",n,r,...l),t}}}}),F=_(e=>{"use strict";var c=e&&e.__importDefault||function(y){return y&&y.__esModule?y:{default:y}};Object.defineProperty(e,
"__esModule",{value:!0}),e.fetchWithRetry=h;var u=bt(),l=(vt(),D(Q)),n=c((ve(),D(ee))),r=Tt(),t=w(),i=Z(),{HTTP2_HEADER_LOCATION:s,HTTP2_HEADER_CONTENT_TYPE:o,HTTP2_HEADER_USER_AGENT:d,
HTTP_STATUS_INTERNAL_SERVER_ERROR:f,HTTP_STATUS_TOO_MANY_REQUESTS:g,HTTP_STATUS_REQUEST_TIMEOUT:p}=l.constants;async function h(y,O){return(0,u.promiseRetry)(async(b,E)=>{
let v=O.method||"POST",T={[d]:t.ua.getUserAgent(),...O.headers},I=await(0,n.default)(y,{method:v,headers:T,body:O.body,timeout:O.timeout,retry:!1}).catch(R=>(r.
log.http("fetch",`${v} ${y} attempt ${E} failed with ${R}`),b(R)));if(I.ok)return I;{let R=await S(I);if(r.log.http("fetch",`${v} ${y} attempt ${E} failed with ${I.
status}`),a(I.status))return b(R);throw R}},m(O.retry))}var S=async y=>{let O=y.statusText,b=y.headers.get(s)||void 0;if(y.headers.get(o)?.includes("application\
/json"))try{O=(await y.json()).message||O}catch{}return new i.HTTPError({status:y.status,message:O,location:b})},a=y=>[p,g].includes(y)||y>=f,m=y=>typeof y=="bo\
olean"?{retries:y?1:0}:typeof y=="number"?{retries:y}:{retries:0,...y}}),At=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Fulcio=void 0;
var c=F(),u=class{options;constructor(l){this.options=l}async createSigningCertificate(l){let{baseURL:n,retry:r,timeout:t}=this.options,i=`${n}/api/v2/signingCe\
rt`;return(await(0,c.fetchWithRetry)(i,{headers:{"Content-Type":"application/json"},body:JSON.stringify(l),timeout:t,retry:r})).json()}};e.Fulcio=u}),It=_(e=>{"\
use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CAClient=void 0;var c=L(),u=At(),l=class{fulcio;constructor(r){this.fulcio=new u.Fulcio({baseURL:r.
fulcioBaseURL,retry:r.retry,timeout:r.timeout})}async createSigningCertificate(r,t,i){let s=n(r,t,i);try{let o=await this.fulcio.createSigningCertificate(s);return(o.
signedCertificateEmbeddedSct?o.signedCertificateEmbeddedSct:o.signedCertificateDetachedSct).chain.certificates}catch(o){(0,c.internalError)(o,"CA_CREATE_SIGNING\
_CERTIFICATE_ERROR","error creating signing certificate")}}};e.CAClient=l;function n(r,t,i){return{credentials:{oidcIdentityToken:r},publicKeyRequest:{publicKey:{
algorithm:"ECDSA",content:t},proofOfPossession:i.toString("base64")}}}}),Pt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.EphemeralSigner=
void 0;var c=(he(),D(x)),u="ec",l="P-256",n=class{keypair;constructor(){this.keypair=(0,c.generateKeyPairSync)(u,{namedCurve:l})}async sign(r){let t=(0,c.sign)(
"sha256",r,this.keypair.privateKey),i=this.keypair.publicKey.export({format:"pem",type:"spki"}).toString("ascii");return{signature:t,key:{$case:"publicKey",publicKey:i}}}};
e.EphemeralSigner=n}),Rt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.FulcioSigner=e.DEFAULT_FULCIO_URL=void 0;var c=L(),u=w(),l=It(),n=Pt();
e.DEFAULT_FULCIO_URL="https://fulcio.sigstore.dev";var r=class{ca;identityProvider;keyHolder;constructor(t){this.ca=new l.CAClient({...t,fulcioBaseURL:t.fulcioBaseURL||
e.DEFAULT_FULCIO_URL}),this.identityProvider=t.identityProvider,this.keyHolder=t.keyHolder||new n.EphemeralSigner}async sign(t){let i=await this.getIdentityToken(),
s;try{s=u.oidc.extractJWTSubject(i)}catch(f){throw new c.InternalError({code:"IDENTITY_TOKEN_PARSE_ERROR",message:`invalid identity token: ${i}`,cause:f})}let o=await this.
keyHolder.sign(Buffer.from(s));if(o.key.$case!=="publicKey")throw new c.InternalError({code:"CA_CREATE_SIGNING_CERTIFICATE_ERROR",message:"unexpected format for\
 signing key"});let d=await this.ca.createSigningCertificate(i,o.key.publicKey,o.signature);return{signature:(await this.keyHolder.sign(t)).signature,key:{$case:"\
x509Certificate",certificate:d[0]}}}async getIdentityToken(){try{return await this.identityProvider.getToken()}catch(t){throw new c.InternalError({code:"IDENTIT\
Y_TOKEN_READ_ERROR",message:"error retrieving identity token",cause:t})}}};e.FulcioSigner=r}),Ee=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.FulcioSigner=e.DEFAULT_FULCIO_URL=void 0;var c=Rt();Object.defineProperty(e,"DEFAULT_FULCIO_URL",{enumerable:!0,get:function(){return c.DEFAULT_FULCIO_URL}}),
Object.defineProperty(e,"FulcioSigner",{enumerable:!0,get:function(){return c.FulcioSigner}})}),Ct=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.Rekor=void 0;var c=F(),u=class{options;constructor(n){this.options=n}async createEntry(n){let{baseURL:r,timeout:t,retry:i}=this.options,s=`${r}/api/v1/log/ent\
ries`,o=await(await(0,c.fetchWithRetry)(s,{headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(n),timeout:t,retry:i})).json();
return l(o)}async getEntry(n){let{baseURL:r,timeout:t,retry:i}=this.options,s=`${r}/api/v1/log/entries/${n}`,o=await(await(0,c.fetchWithRetry)(s,{method:"GET",headers:{
Accept:"application/json"},timeout:t,retry:i})).json();return l(o)}};e.Rekor=u;function l(n){let r=Object.entries(n);if(r.length!=1)throw new Error("Received mu\
ltiple entries in Rekor response");let[t,i]=r[0];return{...i,uuid:t}}}),te=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Signature=e.Verifier=
e.PublicKey=void 0;var c=C();e.PublicKey={fromJSON(r){return{rawBytes:n(r.rawBytes)?Buffer.from(u(r.rawBytes)):Buffer.alloc(0)}},toJSON(r){let t={};return r.rawBytes.
length!==0&&(t.rawBytes=l(r.rawBytes)),t}},e.Verifier={fromJSON(r){return{verifier:n(r.publicKey)?{$case:"publicKey",publicKey:e.PublicKey.fromJSON(r.publicKey)}:
n(r.x509Certificate)?{$case:"x509Certificate",x509Certificate:c.X509Certificate.fromJSON(r.x509Certificate)}:void 0,keyDetails:n(r.keyDetails)?(0,c.publicKeyDetailsFromJSON)(
r.keyDetails):0}},toJSON(r){let t={};return r.verifier?.$case==="publicKey"?t.publicKey=e.PublicKey.toJSON(r.verifier.publicKey):r.verifier?.$case==="x509Certif\
icate"&&(t.x509Certificate=c.X509Certificate.toJSON(r.verifier.x509Certificate)),r.keyDetails!==0&&(t.keyDetails=(0,c.publicKeyDetailsToJSON)(r.keyDetails)),t}},
e.Signature={fromJSON(r){return{content:n(r.content)?Buffer.from(u(r.content)):Buffer.alloc(0),verifier:n(r.verifier)?e.Verifier.fromJSON(r.verifier):void 0}},toJSON(r){
let t={};return r.content.length!==0&&(t.content=l(r.content)),r.verifier!==void 0&&(t.verifier=e.Verifier.toJSON(r.verifier)),t}};function u(r){return Uint8Array.
from(globalThis.Buffer.from(r,"base64"))}function l(r){return globalThis.Buffer.from(r).toString("base64")}function n(r){return r!=null}}),Te=_(e=>{"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.DSSELogEntryV002=e.DSSERequestV002=void 0;var c=X(),u=C(),l=te();e.DSSERequestV002={fromJSON(r){return{envelope:n(
r.envelope)?c.Envelope.fromJSON(r.envelope):void 0,verifiers:globalThis.Array.isArray(r?.verifiers)?r.verifiers.map(t=>l.Verifier.fromJSON(t)):[]}},toJSON(r){let t={};
return r.envelope!==void 0&&(t.envelope=c.Envelope.toJSON(r.envelope)),r.verifiers?.length&&(t.verifiers=r.verifiers.map(i=>l.Verifier.toJSON(i))),t}},e.DSSELogEntryV002=
{fromJSON(r){return{payloadHash:n(r.payloadHash)?u.HashOutput.fromJSON(r.payloadHash):void 0,signatures:globalThis.Array.isArray(r?.signatures)?r.signatures.map(
t=>l.Signature.fromJSON(t)):[]}},toJSON(r){let t={};return r.payloadHash!==void 0&&(t.payloadHash=u.HashOutput.toJSON(r.payloadHash)),r.signatures?.length&&(t.signatures=
r.signatures.map(i=>l.Signature.toJSON(i))),t}};function n(r){return r!=null}}),Ae=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.HashedRekordLogEntryV002=
e.HashedRekordRequestV002=void 0;var c=C(),u=te();e.HashedRekordRequestV002={fromJSON(t){return{digest:r(t.digest)?Buffer.from(l(t.digest)):Buffer.alloc(0),signature:r(
t.signature)?u.Signature.fromJSON(t.signature):void 0}},toJSON(t){let i={};return t.digest.length!==0&&(i.digest=n(t.digest)),t.signature!==void 0&&(i.signature=
u.Signature.toJSON(t.signature)),i}},e.HashedRekordLogEntryV002={fromJSON(t){return{data:r(t.data)?c.HashOutput.fromJSON(t.data):void 0,signature:r(t.signature)?
u.Signature.fromJSON(t.signature):void 0}},toJSON(t){let i={};return t.data!==void 0&&(i.data=c.HashOutput.toJSON(t.data)),t.signature!==void 0&&(i.signature=u.
Signature.toJSON(t.signature)),i}};function l(t){return Uint8Array.from(globalThis.Buffer.from(t,"base64"))}function n(t){return globalThis.Buffer.from(t).toString(
"base64")}function r(t){return t!=null}}),Nt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CreateEntryRequest=e.Spec=e.Entry=void 0;var c=Te(),
u=Ae();e.Entry={fromJSON(n){return{kind:l(n.kind)?globalThis.String(n.kind):"",apiVersion:l(n.apiVersion)?globalThis.String(n.apiVersion):"",spec:l(n.spec)?e.Spec.
fromJSON(n.spec):void 0}},toJSON(n){let r={};return n.kind!==""&&(r.kind=n.kind),n.apiVersion!==""&&(r.apiVersion=n.apiVersion),n.spec!==void 0&&(r.spec=e.Spec.
toJSON(n.spec)),r}},e.Spec={fromJSON(n){return{spec:l(n.hashedRekordV002)?{$case:"hashedRekordV002",hashedRekordV002:u.HashedRekordLogEntryV002.fromJSON(n.hashedRekordV002)}:
l(n.dsseV002)?{$case:"dsseV002",dsseV002:c.DSSELogEntryV002.fromJSON(n.dsseV002)}:void 0}},toJSON(n){let r={};return n.spec?.$case==="hashedRekordV002"?r.hashedRekordV002=
u.HashedRekordLogEntryV002.toJSON(n.spec.hashedRekordV002):n.spec?.$case==="dsseV002"&&(r.dsseV002=c.DSSELogEntryV002.toJSON(n.spec.dsseV002)),r}},e.CreateEntryRequest=
{fromJSON(n){return{spec:l(n.hashedRekordRequestV002)?{$case:"hashedRekordRequestV002",hashedRekordRequestV002:u.HashedRekordRequestV002.fromJSON(n.hashedRekordRequestV002)}:
l(n.dsseRequestV002)?{$case:"dsseRequestV002",dsseRequestV002:c.DSSERequestV002.fromJSON(n.dsseRequestV002)}:void 0}},toJSON(n){let r={};return n.spec?.$case===
"hashedRekordRequestV002"?r.hashedRekordRequestV002=u.HashedRekordRequestV002.toJSON(n.spec.hashedRekordRequestV002):n.spec?.$case==="dsseRequestV002"&&(r.dsseRequestV002=
c.DSSERequestV002.toJSON(n.spec.dsseRequestV002)),r}};function l(n){return n!=null}}),Ie=_(e=>{"use strict";var c=e&&e.__createBinding||(Object.create?(function(l,n,r,t){
t===void 0&&(t=r);var i=Object.getOwnPropertyDescriptor(n,r);(!i||("get"in i?!n.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:function(){return n[r]}}),
Object.defineProperty(l,t,i)}):(function(l,n,r,t){t===void 0&&(t=r),l[t]=n[r]})),u=e&&e.__exportStar||function(l,n){for(var r in l)r!=="default"&&!Object.prototype.
hasOwnProperty.call(n,r)&&c(n,l,r)};Object.defineProperty(e,"__esModule",{value:!0}),u(Te(),e),u(Nt(),e),u(Ae(),e),u(te(),e)}),Dt=_(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.RekorV2=void 0;var c=F(),u=N(),l=Ie(),n=class{options;constructor(r){this.options=r}async createEntry(r){let{baseURL:t,timeout:i,retry:s}=this.
options,o=`${t}/api/v2/log/entries`;return(await(0,c.fetchWithRetry)(o,{headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(
l.CreateEntryRequest.toJSON(r)),timeout:i,retry:s})).json().then(d=>u.TransparencyLogEntry.fromJSON(d))}};e.RekorV2=n}),wt=_(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.TLogV2Client=e.TLogClient=void 0;var c=L(),u=Z(),l=Ct(),n=Dt(),r=class{rekor;fetchOnConflict;constructor(s){this.fetchOnConflict=s.
fetchOnConflict??!1,this.rekor=new l.Rekor({baseURL:s.rekorBaseURL,retry:s.retry,timeout:s.timeout})}async createEntry(s){let o;try{o=await this.rekor.createEntry(
s)}catch(d){if(t(d)&&this.fetchOnConflict){let f=d.location.split("/").pop()||"";try{o=await this.rekor.getEntry(f)}catch(g){(0,c.internalError)(g,"TLOG_FETCH_E\
NTRY_ERROR","error fetching tlog entry")}}else(0,c.internalError)(d,"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")}return o}};e.TLogClient=r;function t(s){
return s instanceof u.HTTPError&&s.statusCode===409&&s.location!==void 0}var i=class{rekor;constructor(s){this.rekor=new n.RekorV2({baseURL:s.rekorBaseURL,retry:s.
retry,timeout:s.timeout})}async createEntry(s){let o;try{o=await this.rekor.createEntry(s)}catch(d){(0,c.internalError)(d,"TLOG_CREATE_ENTRY_ERROR","error creat\
ing tlog entry")}return(o.logId===void 0||o.kindVersion===void 0)&&(0,c.internalError)(new Error("invalid tlog entry"),"TLOG_CREATE_ENTRY_ERROR","error creating\
 tlog entry"),{...o,logId:o.logId,kindVersion:o.kindVersion}}};e.TLogV2Client=i}),jt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.toProposedEntry=
r,e.toCreateEntryRequest=d;var c=G(),u=N(),l=w(),n="sha256";function r(p,h,S="dsse"){switch(p.$case){case"dsseEnvelope":return S==="intoto"?s(p.dsseEnvelope,h):
i(p.dsseEnvelope,h);case"messageSignature":return t(p.messageSignature,h)}}function t(p,h){let S=p.messageDigest.digest.toString("hex"),a=p.signature.toString("\
base64"),m=l.encoding.base64Encode(h);return{apiVersion:"0.0.1",kind:"hashedrekord",spec:{data:{hash:{algorithm:n,value:S}},signature:{content:a,publicKey:{content:m}}}}}
function i(p,h){let S=JSON.stringify((0,c.envelopeToJSON)(p)),a=l.encoding.base64Encode(h);return{apiVersion:"0.0.1",kind:"dsse",spec:{proposedContent:{envelope:S,
verifiers:[a]}}}}function s(p,h){let S=l.crypto.digest(n,p.payload).toString("hex"),a=o(p,h),m=l.encoding.base64Encode(p.payload.toString("base64")),y=l.encoding.
base64Encode(p.signatures[0].sig.toString("base64")),O=p.signatures[0].keyid,b=l.encoding.base64Encode(h),E={payloadType:p.payloadType,payload:m,signatures:[{sig:y,
publicKey:b}]};return O.length>0&&(E.signatures[0].keyid=O),{apiVersion:"0.0.2",kind:"intoto",spec:{content:{envelope:E,hash:{algorithm:n,value:a},payloadHash:{
algorithm:n,value:S}}}}}function o(p,h){let S={payloadType:p.payloadType,payload:p.payload.toString("base64"),signatures:[{sig:p.signatures[0].sig.toString("bas\
e64"),publicKey:h}]};return p.signatures[0].keyid.length>0&&(S.signatures[0].keyid=p.signatures[0].keyid),l.crypto.digest(n,l.json.canonicalize(S)).toString("he\
x")}function d(p,h){switch(p.$case){case"dsseEnvelope":return f(p.dsseEnvelope,h);case"messageSignature":return g(p.messageSignature,h)}}function f(p,h){return{
spec:{$case:"dsseRequestV002",dsseRequestV002:{envelope:p,verifiers:[{keyDetails:u.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"x509Certificate",x509Certificate:{
rawBytes:l.pem.toDER(h)}}}]}}}}function g(p,h){return{spec:{$case:"hashedRekordRequestV002",hashedRekordRequestV002:{digest:p.messageDigest.digest,signature:{content:p.
signature,verifier:{keyDetails:u.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"x509Certificate",x509Certificate:{rawBytes:l.pem.toDER(h)}}}}}}}}}),Bt=_(
e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.RekorWitness=e.DEFAULT_REKOR_URL=void 0;var c=w(),u=wt(),l=jt();e.DEFAULT_REKOR_URL="https:/\
/rekor.sigstore.dev";var n=class{tlogV1;tlogV2;entryType;majorApiVersion;constructor(s){this.entryType=s.entryType,this.majorApiVersion=s.majorApiVersion||1,this.
tlogV1=new u.TLogClient({...s,rekorBaseURL:s.rekorBaseURL||e.DEFAULT_REKOR_URL}),this.tlogV2=new u.TLogV2Client({...s,rekorBaseURL:s.rekorBaseURL||e.DEFAULT_REKOR_URL})}async testify(s,o){
let d;if(this.majorApiVersion===2){let f=(0,l.toCreateEntryRequest)(s,o);d=await this.tlogV2.createEntry(f)}else{let f=(0,l.toProposedEntry)(s,o,this.entryType),
g=await this.tlogV1.createEntry(f);d=r(g)}return{tlogEntries:[d]}}};e.RekorWitness=n;function r(s){let o=Buffer.from(s.logID,"hex"),d=c.encoding.base64Decode(s.
body),f=JSON.parse(d),g=s?.verification?.signedEntryTimestamp?t(s.verification.signedEntryTimestamp):void 0,p=s?.verification?.inclusionProof?i(s.verification.inclusionProof):
void 0;return{logIndex:s.logIndex.toString(),logId:{keyId:o},integratedTime:s.integratedTime.toString(),kindVersion:{kind:f.kind,version:f.apiVersion},inclusionPromise:g,
inclusionProof:p,canonicalizedBody:Buffer.from(s.body,"base64")}}function t(s){return{signedEntryTimestamp:Buffer.from(s,"base64")}}function i(s){return{logIndex:s.
logIndex.toString(),treeSize:s.treeSize.toString(),rootHash:Buffer.from(s.rootHash,"hex"),hashes:s.hashes.map(o=>Buffer.from(o,"hex")),checkpoint:{envelope:s.checkpoint}}}}),
Vt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TimestampAuthority=void 0;var c=F(),u=class{options;constructor(l){this.options=l}async createTimestamp(l){
let{baseURL:n,timeout:r,retry:t}=this.options,i=new URL(n).pathname==="/"?`${n}/api/v1/timestamp`:n;return(await(0,c.fetchWithRetry)(i,{headers:{"Content-Type":"\
application/json"},body:JSON.stringify(l),timeout:r,retry:t})).buffer()}};e.TimestampAuthority=u}),Lt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.TSAClient=void 0;var c=L(),u=Vt(),l=w(),n="sha256",r=class{tsa;constructor(t){this.tsa=new u.TimestampAuthority({baseURL:t.tsaBaseURL,retry:t.retry,timeout:t.
timeout})}async createTimestamp(t){let i={artifactHash:l.crypto.digest(n,t).toString("base64"),hashAlgorithm:n};try{return await this.tsa.createTimestamp(i)}catch(s){
(0,c.internalError)(s,"TSA_CREATE_TIMESTAMP_ERROR","error creating timestamp")}}};e.TSAClient=r}),Kt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.TSAWitness=void 0;var c=Lt(),u=class{tsa;constructor(n){this.tsa=new c.TSAClient({tsaBaseURL:n.tsaBaseURL,retry:n.retry,timeout:n.timeout})}async testify(n){let r=l(
n);return{rfc3161Timestamps:[{signedTimestamp:await this.tsa.createTimestamp(r)}]}}};e.TSAWitness=u;function l(n){switch(n.$case){case"dsseEnvelope":return n.dsseEnvelope.
signatures[0].sig;case"messageSignature":return n.messageSignature.signature}}}),Pe=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TSAWitness=
e.RekorWitness=e.DEFAULT_REKOR_URL=void 0;var c=Bt();Object.defineProperty(e,"DEFAULT_REKOR_URL",{enumerable:!0,get:function(){return c.DEFAULT_REKOR_URL}}),Object.
defineProperty(e,"RekorWitness",{enumerable:!0,get:function(){return c.RekorWitness}});var u=Kt();Object.defineProperty(e,"TSAWitness",{enumerable:!0,get:function(){
return u.TSAWitness}})}),Mt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.bundleBuilderFromSigningConfig=g;var c=N(),u=Oe(),l=be(),n=Ee(),
r=Pe(),t=1,i=2,s=1,o=5e3,d=2e4,f={retries:2};function g(b){let{signingConfig:E,identityProvider:v,bundleType:T}=b,I=b.fetchOptions||{timeout:o,retry:f},R=p(E,v,
I),ae=h(E,I);switch(T){case"messageSignature":return new l.MessageSignatureBundleBuilder({signer:R,witnesses:ae});case"dsseEnvelope":return new u.DSSEBundleBuilder(
{signer:R,witnesses:ae})}}function p(b,E,v){let T=S(b);return new n.FulcioSigner({fulcioBaseURL:T.url,identityProvider:E,timeout:v.timeout,retry:v.retry})}function h(b,E){
let v=[];if(b.rekorTlogConfig){if(b.rekorTlogConfig.selector!==c.ServiceSelector.ANY)throw new Error("Unsupported Rekor TLog selector in signing configuration");
let T=a(b);v.push(new r.RekorWitness({rekorBaseURL:T.url,majorApiVersion:T.majorApiVersion,retry:E.retry,timeout:T.majorApiVersion===1?E.timeout:Math.min(E.timeout||
o,d)}))}if(b.tsaConfig){if(b.tsaConfig.selector!==c.ServiceSelector.ANY)throw new Error("Unsupported TSA selector in signing configuration");let T=m(b);v.push(new r.
TSAWitness({tsaBaseURL:T.url,retry:E.retry,timeout:E.timeout}))}return v}function S(b){let E=O(b.caUrls,t),v=y(E);if(v.length===0)throw new Error("No valid CA s\
ervices found in signing configuration");return v[0]}function a(b){let E=O(b.rekorTlogUrls,i),v=y(E);if(v.length===0)throw new Error("No valid TLogs found in si\
gning configuration");return v[0]}function m(b){let E=O(b.tsaUrls,s),v=y(E);if(v.length===0)throw new Error("No valid TSAs found in signing configuration");return v[0]}
function y(b){let E=new Date;return b.filter(v=>v.validFor?.end?v.validFor.end>=E:!0).sort((v,T)=>{let I=v.validFor?.start?.getTime()??0;return(T.validFor?.start?.
getTime()??0)-I})}function O(b,E){return b.filter(v=>v.majorApiVersion<=E)}}),Jt=_(e=>{"use strict";var c=e&&e.__importDefault||function(i){return i&&i.__esModule?
i:{default:i}};Object.defineProperty(e,"__esModule",{value:!0}),e.CIContextProvider=void 0;var u=c((ve(),D(ee))),l=[r,t],n=class{audience;constructor(i="sigstor\
e"){this.audience=i}async getToken(){return Promise.any(l.map(i=>i(this.audience))).catch(()=>Promise.reject("CI: no tokens available"))}};e.CIContextProvider=n;
async function r(i){if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL||!process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)return Promise.reject("no token available");let s=new URL(
process.env.ACTIONS_ID_TOKEN_REQUEST_URL);return s.searchParams.append("audience",i),(await(0,u.default)(s.href,{retry:2,headers:{Accept:"application/json",Authorization:`\
Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`}})).json().then(o=>o.value)}async function t(){return process.env.SIGSTORE_ID_TOKEN?process.env.SIGSTORE_ID_TOKEN:
Promise.reject("no token available")}}),kt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CIContextProvider=void 0;var c=Jt();Object.defineProperty(
e,"CIContextProvider",{enumerable:!0,get:function(){return c.CIContextProvider}})}),Ut=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.TSAWitness=
e.RekorWitness=e.DEFAULT_REKOR_URL=e.FulcioSigner=e.DEFAULT_FULCIO_URL=e.CIContextProvider=e.InternalError=e.bundleBuilderFromSigningConfig=e.MessageSignatureBundleBuilder=
e.DSSEBundleBuilder=void 0;var c=yt();Object.defineProperty(e,"DSSEBundleBuilder",{enumerable:!0,get:function(){return c.DSSEBundleBuilder}}),Object.defineProperty(
e,"MessageSignatureBundleBuilder",{enumerable:!0,get:function(){return c.MessageSignatureBundleBuilder}});var u=Mt();Object.defineProperty(e,"bundleBuilderFromS\
igningConfig",{enumerable:!0,get:function(){return u.bundleBuilderFromSigningConfig}});var l=L();Object.defineProperty(e,"InternalError",{enumerable:!0,get:function(){
return l.InternalError}});var n=kt();Object.defineProperty(e,"CIContextProvider",{enumerable:!0,get:function(){return n.CIContextProvider}});var r=Ee();Object.defineProperty(
e,"DEFAULT_FULCIO_URL",{enumerable:!0,get:function(){return r.DEFAULT_FULCIO_URL}}),Object.defineProperty(e,"FulcioSigner",{enumerable:!0,get:function(){return r.
FulcioSigner}});var t=Pe();Object.defineProperty(e,"DEFAULT_REKOR_URL",{enumerable:!0,get:function(){return t.DEFAULT_REKOR_URL}}),Object.defineProperty(e,"Reko\
rWitness",{enumerable:!0,get:function(){return t.RekorWitness}}),Object.defineProperty(e,"TSAWitness",{enumerable:!0,get:function(){return t.TSAWitness}})}),Ht=_(
e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.DSSESignatureContent=void 0;var c=P(),u=class{env;constructor(l){this.env=l}compareDigest(l){
return c.crypto.bufferEqual(l,c.crypto.digest("sha256",this.env.payload))}compareSignature(l){return c.crypto.bufferEqual(l,this.signature)}verifySignature(l){return c.
crypto.verify(this.preAuthEncoding,l,this.signature)}get signature(){return this.env.signatures.length>0?this.env.signatures[0].sig:Buffer.from("")}get preAuthEncoding(){
return c.dsse.preAuthEncoding(this.env.payloadType,this.env.payload)}};e.DSSESignatureContent=u}),xt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.MessageSignatureContent=void 0;var c=P(),u=N(),l={[u.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]:"sha256",[u.HashAlgorithm.SHA2_256]:"sha256",[u.HashAlgorithm.SHA2_384]:"\
sha384",[u.HashAlgorithm.SHA2_512]:"sha512",[u.HashAlgorithm.SHA3_256]:"sha3-256",[u.HashAlgorithm.SHA3_384]:"sha3-384"},n=class{signature;messageDigest;artifact;hashAlgorithm;constructor(r,t){
this.signature=r.signature,this.messageDigest=r.messageDigest.digest,this.artifact=t,this.hashAlgorithm=l[r.messageDigest.algorithm]??"sha256"}compareSignature(r){
return c.crypto.bufferEqual(r,this.signature)}compareDigest(r){return c.crypto.bufferEqual(r,this.messageDigest)}verifySignature(r){return c.crypto.verify(this.
artifact,r,this.signature,this.hashAlgorithm)}};e.MessageSignatureContent=n}),Ft=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.toSignedEntity=
n,e.signatureContent=r;var c=P(),u=Ht(),l=xt();function n(i,s){let{tlogEntries:o,timestampVerificationData:d}=i.verificationMaterial,f=[];for(let g of o)g.integratedTime&&
g.integratedTime!=="0"&&f.push({$case:"transparency-log",tlogEntry:g});for(let g of d?.rfc3161Timestamps??[])f.push({$case:"timestamp-authority",timestamp:c.RFC3161Timestamp.
parse(Buffer.from(g.signedTimestamp))});return{signature:r(i,s),key:t(i),tlogEntries:o,timestamps:f}}function r(i,s){switch(i.content.$case){case"dsseEnvelope":
return new u.DSSESignatureContent(i.content.dsseEnvelope);case"messageSignature":return new l.MessageSignatureContent(i.content.messageSignature,s)}}function t(i){
switch(i.verificationMaterial.content.$case){case"publicKey":return{$case:"public-key",hint:i.verificationMaterial.content.publicKey.hint};case"x509CertificateC\
hain":return{$case:"certificate",certificate:c.X509Certificate.parse(Buffer.from(i.verificationMaterial.content.x509CertificateChain.certificates[0].rawBytes))};case"\
certificate":return{$case:"certificate",certificate:c.X509Certificate.parse(Buffer.from(i.verificationMaterial.content.certificate.rawBytes))}}}}),A=_(e=>{"use \
strict";Object.defineProperty(e,"__esModule",{value:!0}),e.PolicyError=e.VerificationError=void 0;var c=class extends Error{code;cause;constructor({code:n,message:r,
cause:t}){super(r),this.code=n,this.cause=t,this.name=this.constructor.name}},u=class extends c{};e.VerificationError=u;var l=class extends c{};e.PolicyError=l}),
Xt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.filterCertAuthorities=c,e.filterTLogAuthorities=u;function c(l,n){return l.filter(r=>r.
validFor.start<=n&&r.validFor.end>=n)}function u(l,n){return l.filter(r=>n.logID&&!r.logID.equals(n.logID)?!1:r.validFor.start<=n.targetDate&&n.targetDate<=r.validFor.
end)}}),K=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.filterTLogAuthorities=e.filterCertAuthorities=void 0,e.toTrustMaterial=i;var c=P(),
u=N(),l=A(),n=new Date(0),r=new Date(864e13),t=Xt();Object.defineProperty(e,"filterCertAuthorities",{enumerable:!0,get:function(){return t.filterCertAuthorities}}),
Object.defineProperty(e,"filterTLogAuthorities",{enumerable:!0,get:function(){return t.filterTLogAuthorities}});function i(f,g){let p=typeof g=="function"?g:d(g);
return{certificateAuthorities:f.certificateAuthorities.map(o),timestampAuthorities:f.timestampAuthorities.map(o),tlogs:f.tlogs.map(s),ctlogs:f.ctlogs.map(s),publicKey:p}}
function s(f){let g=f.publicKey.keyDetails,p=g===u.PublicKeyDetails.PKCS1_RSA_PKCS1V5||g===u.PublicKeyDetails.PKIX_RSA_PKCS1V5||g===u.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256||
g===u.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256||g===u.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256?"pkcs1":"spki";return{baseURL:f.baseUrl,logID:f.checkpointKeyId?
f.checkpointKeyId.keyId:f.logId.keyId,publicKey:c.crypto.createPublicKey(f.publicKey.rawBytes,p),validFor:{start:f.publicKey.validFor?.start||n,end:f.publicKey.
validFor?.end||r}}}function o(f){return{certChain:f.certChain.certificates.map(g=>c.X509Certificate.parse(Buffer.from(g.rawBytes))),validFor:{start:f.validFor?.
start||n,end:f.validFor?.end||r}}}function d(f){return g=>{let p=(f||{})[g];if(!p)throw new l.VerificationError({code:"PUBLIC_KEY_ERROR",message:`key not found:\
 ${g}`});return{publicKey:c.crypto.createPublicKey(p.rawBytes),validFor:h=>(p.validFor?.start||n)<=h&&(p.validFor?.end||r)>=h}}}}),re={};B(re,{default:()=>$e});
var $t=j(()=>{k(re,Xe)}),Re=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CertificateChainVerifier=void 0,e.verifyCertificateChain=l;var c=A(),
u=K();function l(t,i,s){let o=(0,u.filterCertAuthorities)(s,t),d;for(let f of o)try{return new n({trustedCerts:f.certChain,untrustedCert:i,timestamp:t}).verify()}catch(g){
d=g}throw new c.VerificationError({code:"CERTIFICATE_ERROR",message:"Failed to verify certificate chain",cause:d})}var n=class{untrustedCert;trustedCerts;localCerts;timestamp;constructor(t){
this.untrustedCert=t.untrustedCert,this.trustedCerts=t.trustedCerts,this.localCerts=r([...t.trustedCerts,t.untrustedCert]),this.timestamp=t.timestamp}verify(){let t=this.
sort();if(this.checkPath(t),!t.every(i=>i.validForDate(this.timestamp)))throw new c.VerificationError({code:"CERTIFICATE_ERROR",message:"certificate is not vali\
d or expired at the specified date"});return t}sort(){let t=this.untrustedCert,i=this.buildPaths(t);if(i=i.filter(o=>o.some(d=>this.trustedCerts.includes(d))),i.
length===0)throw new c.VerificationError({code:"CERTIFICATE_ERROR",message:"no trusted certificate path found"});let s=i.reduce((o,d)=>o.length<d.length?o:d);return[
t,...s].slice(0,-1)}buildPaths(t){let i=[],s=this.findIssuer(t);if(s.length===0)throw new c.VerificationError({code:"CERTIFICATE_ERROR",message:"no valid certif\
icate path found"});for(let o=0;o<s.length;o++){let d=s[o];if(d.equals(t)){i.push([t]);continue}let f=this.buildPaths(d);for(let g=0;g<f.length;g++)i.push([d,...f[g]])}
return i}findIssuer(t){let i=[],s;return t.subject.equals(t.issuer)&&t.verify()?[t]:(t.extAuthorityKeyID&&(s=t.extAuthorityKeyID.keyIdentifier),this.localCerts.
forEach(o=>{if(s&&o.extSubjectKeyID){o.extSubjectKeyID.keyIdentifier.equals(s)&&i.push(o);return}o.subject.equals(t.issuer)&&i.push(o)}),i=i.filter(o=>{try{return t.
verify(o)}catch{return!1}}),i)}checkPath(t){if(t.length<1)throw new c.VerificationError({code:"CERTIFICATE_ERROR",message:"certificate chain must contain at lea\
st one certificate"});if(!t.slice(1).every(i=>i.isCA))throw new c.VerificationError({code:"CERTIFICATE_ERROR",message:"intermediate certificate is not a CA"});for(let i=t.
length-2;i>=0;i--)if(!t[i].issuer.equals(t[i+1].subject))throw new c.VerificationError({code:"CERTIFICATE_ERROR",message:"incorrect certificate name chaining"});
for(let i=0;i<t.length;i++){let s=t[i];if(s.extBasicConstraints?.isCA){let o=s.extBasicConstraints.pathLenConstraint;if(o!==void 0&&o<i-1)throw new c.VerificationError(
{code:"CERTIFICATE_ERROR",message:"path length constraint exceeded"})}}}};e.CertificateChainVerifier=n;function r(t){for(let i=0;i<t.length;i++)for(let s=i+1;s<
t.length;s++)t[i].equals(t[s])&&(t.splice(s,1),s--);return t}}),Gt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.verifySCTs=n;var c=P(),
u=A(),l=K();function n(r,t,i){let s,o=r.clone();for(let p=0;p<o.extensions.length;p++){let h=o.extensions[p];if(h.subs[0].toOID()===c.EXTENSION_OID_SCT){s=new c.
X509SCTExtension(h),o.extensions.splice(p,1);break}}if(!s)return[];if(s.signedCertificateTimestamps.length===0)return[];let d=new c.ByteStream,f=c.crypto.digest(
"sha256",t.publicKey);d.appendView(f);let g=o.tbsCertificate.toDER();return d.appendUint24(g.length),d.appendView(g),s.signedCertificateTimestamps.map(p=>{if(!(0,l.
filterTLogAuthorities)(i,{logID:p.logID,targetDate:p.datetime}).some(h=>p.verify(d.buffer,h.publicKey)))throw new u.VerificationError({code:"CERTIFICATE_ERROR",
message:"SCT verification failed"});return p.logID})}}),Yt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.verifyPublicKey=i,e.verifyCertificate=
s;var c=P(),u=A(),l=Re(),n=Gt(),r="1.3.6.1.4.1.57264.1.1",t="1.3.6.1.4.1.57264.1.8";function i(d,f,g){let p=g.publicKey(d);return f.forEach(h=>{if(!p.validFor(h))
throw new u.VerificationError({code:"PUBLIC_KEY_ERROR",message:`Public key is not valid for timestamp: ${h.toISOString()}`})}),{key:p.publicKey}}function s(d,f,g){
let p=[];return f.forEach(h=>{p=(0,l.verifyCertificateChain)(h,d,g.certificateAuthorities)}),{scts:(0,n.verifySCTs)(p[0],p[1],g.ctlogs),signer:o(p[0])}}function o(d){
let f,g=d.extension(t);g?f=g.valueObj.subs?.[0]?.value.toString("ascii"):f=d.extension(r)?.value.toString("ascii");let p=d.extensions.map(S=>({oid:{id:S.subs[0].
toOID().split(".").map(Number)},value:S.subs[S.subs.length-1].value})),h={extensions:{issuer:f},subjectAlternativeName:d.subjectAltName,oids:p};return{key:c.crypto.
createPublicKey(d.publicKey),identity:h}}}),qt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.verifySubjectAlternativeName=u,e.verifyExtensions=
l,e.verifyOIDs=n;var c=A();function u(t,i){if(i===void 0||!i.match(t))throw new c.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",message:`certificate identity error\
 - expected ${t}, got ${i}`})}function l(t,i={}){let s;for(s in t)if(i[s]!==t[s])throw new c.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",message:`invalid certifi\
cate extension - expected ${s}=${t[s]}, got ${s}=${i[s]}`})}function n(t,i=[]){for(let s of t)if(!i.find(o=>r(s.oid?.id,o.oid?.id)&&s.value.equals(o.value))){let o=s.
oid?.id.join(".")??"<unknown>";throw new c.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",message:`invalid certificate extension - missing OID ${o}`})}}function r(t,i){
return t===void 0||i===void 0?!1:t.length===i.length&&t.every((s,o)=>s===i[o])}}),Wt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.verifyRFC3161Timestamp=
r;var c=P(),u=A(),l=Re(),n=K();function r(s,o,d){let f=s.signingTime;if(d=(0,n.filterCertAuthorities)(d,f),d=i(d,{serialNumber:s.signerSerialNumber,issuer:s.signerIssuer}),
!d.some(g=>{try{return t(s,o,g),!0}catch{return!1}}))throw new u.VerificationError({code:"TIMESTAMP_ERROR",message:"timestamp could not be verified"})}function t(s,o,d){
let[f,...g]=d.certChain,p=c.crypto.createPublicKey(f.publicKey),h=s.signingTime;try{new l.CertificateChainVerifier({untrustedCert:f,trustedCerts:g,timestamp:h}).
verify()}catch{throw new u.VerificationError({code:"TIMESTAMP_ERROR",message:"invalid certificate chain"})}s.verify(o,p)}function i(s,o){return s.filter(d=>d.certChain.
length>0&&c.crypto.bufferEqual(d.certChain[0].serialNumber,o.serialNumber)&&c.crypto.bufferEqual(d.certChain[0].issuer,o.issuer))}}),zt=_(e=>{"use strict";Object.
defineProperty(e,"__esModule",{value:!0}),e.getTSATimestamp=u,e.getTLogTimestamp=l;var c=Wt();function u(n,r,t){return(0,c.verifyRFC3161Timestamp)(n,r,t),{type:"\
timestamp-authority",logID:n.signerSerialNumber,timestamp:n.signingTime}}function l(n){if(n.inclusionPromise)return{type:"transparency-log",logID:n.logId.keyId,
timestamp:new Date(Number(n.integratedTime)*1e3)}}}),Zt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.DSSE_API_VERSION_V1=void 0,e.verifyDSSETLogBody=
u,e.verifyDSSETLogBodyV2=l;var c=A();e.DSSE_API_VERSION_V1="0.0.1";function u(t,i){if(t.apiVersion===e.DSSE_API_VERSION_V1)return n(t,i);throw new c.VerificationError(
{code:"TLOG_BODY_ERROR",message:`unsupported dsse version: ${t.apiVersion}`})}function l(t,i){let s=t.spec?.spec;if(!s)throw new c.VerificationError({code:"TLOG\
_BODY_ERROR",message:"missing dsse spec"});if(s.$case==="dsseV002")return r(s.dsseV002,i);throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:`unsuppo\
rted version: ${s.$case}`})}function n(t,i){if(t.spec.signatures?.length!==1)throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:"signature count mism\
atch"});let s=t.spec.signatures[0].signature;if(!i.compareSignature(Buffer.from(s,"base64")))throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:"tlog\
 entry signature mismatch"});let o=t.spec.payloadHash?.value||"";if(!i.compareDigest(Buffer.from(o,"hex")))throw new c.VerificationError({code:"TLOG_BODY_ERROR",
message:"DSSE payload hash mismatch"})}function r(t,i){if(t.signatures?.length!==1)throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:"signature coun\
t mismatch"});let s=t.signatures[0].content;if(!i.compareSignature(s))throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:"tlog entry signature mismat\
ch"});let o=t.payloadHash?.digest||Buffer.from("");if(!i.compareDigest(o))throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:"DSSE payload hash misma\
tch"})}}),Qt=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.HASHEDREKORD_API_VERSION_V1=void 0,e.verifyHashedRekordTLogBody=u,e.verifyHashedRekordTLogBodyV2=
l;var c=A();e.HASHEDREKORD_API_VERSION_V1="0.0.1";function u(t,i){if(t.apiVersion===e.HASHEDREKORD_API_VERSION_V1)return n(t,i);throw new c.VerificationError({code:"\
TLOG_BODY_ERROR",message:`unsupported hashedrekord version: ${t.apiVersion}`})}function l(t,i){let s=t.spec?.spec;if(!s)throw new c.VerificationError({code:"TLO\
G_BODY_ERROR",message:"missing dsse spec"});if(s.$case==="hashedRekordV002")return r(s.hashedRekordV002,i);throw new c.VerificationError({code:"TLOG_BODY_ERROR",
message:`unsupported version: ${s.$case}`})}function n(t,i){let s=t.spec.signature.content||"";if(!i.compareSignature(Buffer.from(s,"base64")))throw new c.VerificationError(
{code:"TLOG_BODY_ERROR",message:"signature mismatch"});let o=t.spec.data.hash?.value||"";if(!i.compareDigest(Buffer.from(o,"hex")))throw new c.VerificationError(
{code:"TLOG_BODY_ERROR",message:"digest mismatch"})}function r(t,i){let s=t.signature?.content||Buffer.from("");if(!i.compareSignature(s))throw new c.VerificationError(
{code:"TLOG_BODY_ERROR",message:"signature mismatch"});let o=t.data?.digest||Buffer.from("");if(!i.compareDigest(o))throw new c.VerificationError({code:"TLOG_BO\
DY_ERROR",message:"digest mismatch"})}}),er=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.verifyIntotoTLogBody=u;var c=A();function u(r,t){
if(r.apiVersion==="0.0.2")return l(r,t);throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported intoto version: ${r.apiVersion}`})}function l(r,t){
if(r.spec.content.envelope.signatures?.length!==1)throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:"signature count mismatch"});let i=n(r.spec.content.
envelope.signatures[0].sig);if(!t.compareSignature(Buffer.from(i,"base64")))throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:"tlog entry signature \
mismatch"});let s=r.spec.content.payloadHash?.value||"";if(!t.compareDigest(Buffer.from(s,"hex")))throw new c.VerificationError({code:"TLOG_BODY_ERROR",message:"\
DSSE payload hash mismatch"})}function n(r){return Buffer.from(r,"base64").toString("utf-8")}}),tr=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.LogCheckpoint=void 0,e.verifyCheckpoint=r;var c=P(),u=A(),l=`

`,n=/\u2014 (\S+) (\S+)\n/g;function r(o,d){let f=o.inclusionProof,g=i.fromString(f.checkpoint.envelope),p=s.fromString(g.note);if(!t(g,d))throw new u.VerificationError(
{code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid checkpoint signature"});return p}function t(o,d){let f=Buffer.from(o.note,"utf-8");return o.signatures.some(
g=>{let p=d.find(h=>c.crypto.bufferEqual(h.logID.subarray(0,4),g.keyHint)&&h.baseURL.match(g.name));return p?c.crypto.verify(f,p.publicKey,g.signature):!1})}var i=class Ve{note;signatures;constructor(d,f){
this.note=d,this.signatures=f}static fromString(d){if(!d.includes(l))throw new u.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"missing checkpoin\
t separator"});let f=d.indexOf(l),g=d.slice(0,f+1),p=d.slice(f+l.length).matchAll(n),h=Array.from(p,S=>{let[,a,m]=S,y=Buffer.from(m,"base64");if(y.length<5)throw new u.
VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"malformed checkpoint signature"});return{name:a,keyHint:y.subarray(0,4),signature:y.subarray(4)}});
if(h.length===0)throw new u.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"no signatures found in checkpoint"});return new Ve(g,h)}},s=class Le{origin;logSize;logHash;rest;constructor(d,f,g,p){
this.origin=d,this.logSize=f,this.logHash=g,this.rest=p}static fromString(d){let f=d.trimEnd().split(`
`);if(f.length<3)throw new u.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"too few lines in checkpoint header"});let g=f[0],p=BigInt(f[1]),h=Buffer.
from(f[2],"base64"),S=f.slice(3);return new Le(g,p,h,S)}};e.LogCheckpoint=s}),rr=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.verifyMerkleInclusion=
r;var c=P(),u=A(),l=Buffer.from([0]),n=Buffer.from([1]);function r(h,S){let a=h.inclusionProof,m=BigInt(a.logIndex),y=BigInt(S.logSize);if(m<0n||m>=y)throw new u.
VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:`invalid index: ${m}`});let{inner:O,border:b}=t(m,y);if(a.hashes.length!==O+b)throw new u.VerificationError(
{code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid hash count"});let E=a.hashes.slice(0,O),v=a.hashes.slice(O),T=p(h.canonicalizedBody),I=s(i(T,E,m),v);if(!c.crypto.
bufferEqual(I,S.logHash))throw new u.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"calculated root hash does not match inclusion proof"})}function t(h,S){
let a=o(h,S),m=d(h>>BigInt(a));return{inner:a,border:m}}function i(h,S,a){return S.reduce((m,y,O)=>a>>BigInt(O)&BigInt(1)?g(y,m):g(m,y),h)}function s(h,S){return S.
reduce((a,m)=>g(m,a),h)}function o(h,S){return f(h^S-BigInt(1))}function d(h){return h.toString(2).split("1").length-1}function f(h){return h===0n?0:h.toString(
2).length}function g(h,S){return c.crypto.digest("sha256",n,h,S)}function p(h){return c.crypto.digest("sha256",l,h)}}),ir=_(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.verifyTLogSET=n;var c=P(),u=A(),l=K();function n(t,i){if(!(0,l.filterTLogAuthorities)(i,{logID:t.logId.keyId,targetDate:new Date(Number(
t.integratedTime)*1e3)}).some(s=>{let o=r(t),d=Buffer.from(c.json.canonicalize(o),"utf8"),f=t.inclusionPromise.signedEntryTimestamp;return c.crypto.verify(d,s.publicKey,
f)}))throw new u.VerificationError({code:"TLOG_INCLUSION_PROMISE_ERROR",message:"inclusion promise could not be verified"})}function r(t){let{integratedTime:i,logIndex:s,
logId:o,canonicalizedBody:d}=t;return{body:d.toString("base64"),integratedTime:Number(i),logIndex:Number(s),logID:o.keyId.toString("hex")}}}),nr=_(e=>{"use stri\
ct";Object.defineProperty(e,"__esModule",{value:!0}),e.verifyTLogBody=o,e.verifyTLogInclusion=d;var c=Ie(),u=A(),l=Zt(),n=Qt(),r=er(),t=tr(),i=rr(),s=ir();function o(p,h){
let{kind:S,version:a}=p.kindVersion,m=JSON.parse(p.canonicalizedBody.toString("utf8"));if(S!==m.kind||a!==m.apiVersion)throw new u.VerificationError({code:"TLOG\
_BODY_ERROR",message:`kind/version mismatch - expected: ${S}/${a}, received: ${m.kind}/${m.apiVersion}`});switch(S){case"dsse":if(a==l.DSSE_API_VERSION_V1)return(0,l.
verifyDSSETLogBody)(m,h);{let y=c.Entry.fromJSON(m);return(0,l.verifyDSSETLogBodyV2)(y,h)}case"intoto":return(0,r.verifyIntotoTLogBody)(m,h);case"hashedrekord":
if(a==n.HASHEDREKORD_API_VERSION_V1)return(0,n.verifyHashedRekordTLogBody)(m,h);{let y=c.Entry.fromJSON(m);return(0,n.verifyHashedRekordTLogBodyV2)(y,h)}default:
throw new u.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported kind: ${S}`})}}function d(p,h){let S=!1;if(f(p)&&((0,s.verifyTLogSET)(p,h),S=!0),g(p)){
let a=(0,t.verifyCheckpoint)(p,h);(0,i.verifyMerkleInclusion)(p,a),S=!0}if(!S)throw new u.VerificationError({code:"TLOG_MISSING_INCLUSION_ERROR",message:"inclus\
ion could not be verified"})}function f(p){return p.inclusionPromise!==void 0}function g(p){return p.inclusionProof!==void 0}}),sr=_(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.Verifier=void 0;var c=($t(),D(re)),u=A(),l=Yt(),n=qt(),r=zt(),t=nr(),i=class{trustMaterial;options;constructor(o,d={}){this.trustMaterial=
o,this.options={ctlogThreshold:d.ctlogThreshold??1,tlogThreshold:d.tlogThreshold??1,timestampThreshold:d.timestampThreshold??d.tsaThreshold??1,tsaThreshold:0}}verify(o,d){
let f=this.verifyTimestamps(o),g=this.verifySigningKey(o,f);return this.verifyTLogs(o),this.verifySignature(o,g),d&&this.verifyPolicy(d,g.identity||{}),g}verifyTimestamps(o){
let d=[];for(let f of o.timestamps)switch(f.$case){case"timestamp-authority":d.push((0,r.getTSATimestamp)(f.timestamp,o.signature.signature,this.trustMaterial.timestampAuthorities));
break;case"transparency-log":{let g=(0,r.getTLogTimestamp)(f.tlogEntry);g&&d.push(g);break}}if(s(d))throw new u.VerificationError({code:"TIMESTAMP_ERROR",message:"\
duplicate timestamp"});if(d.length<this.options.timestampThreshold)throw new u.VerificationError({code:"TIMESTAMP_ERROR",message:`expected ${this.options.timestampThreshold}\
 timestamps, got ${d.length}`});return d.map(f=>f.timestamp)}verifySigningKey({key:o},d){switch(o.$case){case"public-key":return(0,l.verifyPublicKey)(o.hint,d,this.
trustMaterial);case"certificate":{let f=(0,l.verifyCertificate)(o.certificate,d,this.trustMaterial);if(s(f.scts))throw new u.VerificationError({code:"CERTIFICAT\
E_ERROR",message:"duplicate SCT"});if(f.scts.length<this.options.ctlogThreshold)throw new u.VerificationError({code:"CERTIFICATE_ERROR",message:`expected ${this.
options.ctlogThreshold} SCTs, got ${f.scts.length}`});return f.signer}}}verifyTLogs({signature:o,tlogEntries:d}){let f=0;if(d.forEach(g=>{f++,(0,t.verifyTLogInclusion)(
g,this.trustMaterial.tlogs),(0,t.verifyTLogBody)(g,o)}),f<this.options.tlogThreshold)throw new u.VerificationError({code:"TLOG_ERROR",message:`expected ${this.options.
tlogThreshold} tlog entries, got ${f}`})}verifySignature(o,d){if(!o.signature.verifySignature(d.key))throw new u.VerificationError({code:"SIGNATURE_ERROR",message:"\
signature verification failed"})}verifyPolicy(o,d){o.subjectAlternativeName&&(0,n.verifySubjectAlternativeName)(o.subjectAlternativeName,d.subjectAlternativeName),
o.extensions&&(0,n.verifyExtensions)(o.extensions,d.extensions),o.oids&&(0,n.verifyOIDs)(o.oids,d.oids)}};e.Verifier=i;function s(o){for(let d=0;d<o.length;d++)
for(let f=d+1;f<o.length;f++)if((0,c.isDeepStrictEqual)(o[d],o[f]))return!0;return!1}}),or=_(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.
Verifier=e.toTrustMaterial=e.VerificationError=e.PolicyError=e.toSignedEntity=void 0;var c=Ft();Object.defineProperty(e,"toSignedEntity",{enumerable:!0,get:function(){
return c.toSignedEntity}});var u=A();Object.defineProperty(e,"PolicyError",{enumerable:!0,get:function(){return u.PolicyError}}),Object.defineProperty(e,"Verifi\
cationError",{enumerable:!0,get:function(){return u.VerificationError}});var l=K();Object.defineProperty(e,"toTrustMaterial",{enumerable:!0,get:function(){return l.
toTrustMaterial}});var n=sr();Object.defineProperty(e,"Verifier",{enumerable:!0,get:function(){return n.Verifier}})}),Ce=U(G(),1),ar=U(N(),1),ie=U(Ut(),1),ne=U(
or(),1),ur=ie.DSSEBundleBuilder,cr=ie.FulcioSigner,lr=ie.RekorWitness,vr=ar.TrustedRoot,Er=ne.Verifier,Tr=Ce.bundleFromJSON,fr=Ce.bundleToJSON,Ar=ne.toSignedEntity,
Ir=ne.toTrustMaterial,Ne={fulcio:"https://fulcio.sigstore.dev",rekor:"https://rekor.sigstore.dev"},De={timeout:15e3,retry:{retries:2,minTimeout:1e3}};function dr(e){
let c=e.SIGSTORE_ID_TOKEN??"";if(!gr(c)){let n=c===""?"is missing":"is not an identity token";throw new ue("INPUT_INVALID",`signing: sigstore requires the job's\
 identity, but SIGSTORE_ID_TOKEN ${n}`,{advice:"add to the job: id_tokens: { SIGSTORE_ID_TOKEN: { aud: sigstore } }"})}let u=we(e,"SIGSTORE_FULCIO_URL")??Ne.fulcio,
l=we(e,"SIGSTORE_REKOR_URL")??Ne.rekor;return{by:`through Sigstore (${new URL(u).host})`,file:"evidence.sigstore.jsonl",async sign(n){let r=new ur({signer:new cr(
{fulcioBaseURL:u,identityProvider:{getToken:async()=>c},...De}),witnesses:[new lr({rekorBaseURL:l,entryType:"dsse",...De})]});try{return fr(await r.create({data:n,
type:Ke}))}catch(t){throw new Me(`Sigstore did not sign: ${hr(t).replaceAll(c,"…")}`)}}}}function gr(e){let[,c]=/^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(e)??[];try{let{
sub:u}=JSON.parse(Buffer.from(c??"","base64url").toString("utf8"));return typeof u=="string"&&u!==""}catch{return!1}}function we(e,c){let u=e[c]?.trim();if(u){if(/^https?:\/\//i.
test(u)&&URL.canParse(u))return u.replace(/\/+$/,"");throw new ue("INPUT_INVALID",`${c} must begin with https://, not "${u}"`)}}function hr(e){let c=[];for(let u=e;u instanceof
Error;u=u.cause)c.push(u.message);return c.join(": ")}export{dr as sigstoreSigner};
