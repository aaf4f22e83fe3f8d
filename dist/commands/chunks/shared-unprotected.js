async function c(e,a){let r=await a.default(),t=r||e;if(t!==e&&(await a.head(t)).isProtected)return{name:t,called:`the default branch ${t}, which counts because\
 the target branch ${e} is not protected`,notice:`the target branch ${e} is not protected, so the policy is read from the default branch ${t}`,doubt:void 0};let o=t===
e?`the target branch ${e}${r===""?"":", which is the default branch,"} is not protected`:`neither the target branch ${e} nor the default branch ${t} is protecte\
d`;return{name:t,called:`the ${t===e?"target":"default"} branch ${t}`,notice:`${o}, so anyone who may push to ${t} can write the policy: the verdict is at best \
undetermined; protect ${t}, or name a policy of another project with policy: group/project:path@ref`,doubt:o}}export{c as a};
