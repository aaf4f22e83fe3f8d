var n=[[50,"Owner"],[40,"Maintainer"],[30,"Developer"],[20,"Reporter"],[15,"Planner"],[10,"Guest"]],t={reporter:20,developer:30,maintainer:40,owner:50};function o(e){
return n.find(([r])=>e>=r)?.[1]??"no role"}function i(e){let[r]=/Owner|Maintainer|Developer|Reporter|Planner|Guest/.exec(e)??[];return n.find(a=>a[1]===r)?.[0]??
0}export{t as a,o as b,i as c};
