$export({a:()=>e});var e="[secret removed]";
