var s=class{},a=class{};export{s as a,a as b};
