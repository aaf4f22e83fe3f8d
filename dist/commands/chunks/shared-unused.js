$export({a:()=>s,b:()=>a});var s=class{},a=class{};
