import{g as r}from"./shared-text.js";import"./shared-bundler.js";var s={sha:"its head",version:"its versions",title:"its title",description:"its description",labels:"\
its labels",isDraft:"whether it is a draft",state:"its state",targetBranch:"its target branch"};function t(e){return r([...new Set(e.map(i=>s[i]??"other details"))])}
function a(e){return`the merge request changed while it was judged (${t(e)}), so it was judged again`}function n(e){return`the merge request changed twice while\
 it was judged (the second time: ${t(e)}), so the verdict is at best undetermined; run the job again`}function d(e){return`the merge request could not be read o\
nce more before a pass was reported, so the verdict is at best undetermined: ${e}`}export{a as changedOnce,n as changedTwice,d as notReadAgain};
