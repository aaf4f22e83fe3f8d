var a="1.0.0";export{a};
