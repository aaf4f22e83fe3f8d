$export({a:()=>a});var a="1.0.0";
