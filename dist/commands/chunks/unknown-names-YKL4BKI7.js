import{d as l,e as d}from"./chunk-N4DK5VZW.js";import"./chunk-ELQVILDQ.js";import{b as m}from"./chunk-WT3BOX2Z.js";import"./chunk-YFWBQXD3.js";var f=new Map([["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]]);async function w(o,n,t){let e=n??o.id,
s=f.get(e);if(s!==void 0)return u(o,e,s,t);let[r,i,a]=n?[["expression","field"],"field",l]:[["id"],"control",d],c=m(e,a),p=`unknown ${i}: ${e}${c===""?n?"":"; a\
n id of your own needs an expression":c}`;return{problems:[{path:r,message:p}],issues:[],warnings:[]}}async function u(o,n,t,e){let{id:s,expression:r}=o,i=await e(
{...o,id:s===n?t:s,...r?{expression:{...r,field:t}}:{}}),a=`${n} is the name that an older GitLab had for ${t}; a current one refuses to import it`;return{...i,
warnings:[a,...i.warnings]}}export{w as selectUnknown};
