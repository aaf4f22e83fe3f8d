var o=class{},s=class{};export{o as a,s as b};
