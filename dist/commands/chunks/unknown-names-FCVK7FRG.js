import{e as l,f as d}from"./chunk-E5ZK3X2D.js";import"./chunk-6UREDCDG.js";import{b as m}from"./chunk-WT3BOX2Z.js";import"./chunk-YFWBQXD3.js";var f=new Map([["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]]);async function w(o,n,t){let e=n??o.id,
r=f.get(e);if(r!==void 0)return u(o,e,r,t);let[s,i,a]=n?[["expression","field"],"field",l]:[["id"],"control",d],c=m(e,a),p=`unknown ${i}: ${e}${c===""?n?"":"; a\
n id of your own needs an expression or a rule":c}`;return{problems:[{path:s,message:p}],issues:[],warnings:[]}}async function u(o,n,t,e){let{id:r,expression:s}=o,
i=await e({...o,id:r===n?t:r,...s?{expression:{...s,field:t}}:{}}),a=`${n} is the name that an older GitLab had for ${t}; a current one refuses to import it`;return{
...i,warnings:[a,...i.warnings]}}export{w as selectUnknown};
