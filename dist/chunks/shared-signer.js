$export({a:()=>r});var r=class extends Error{};
