var e="[secret removed]";export{e as a};
