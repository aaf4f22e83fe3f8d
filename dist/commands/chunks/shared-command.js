var a={name:"json",about:"print JSON instead of text"};function e(t){return/^[a-z_-]+(\|[a-z_-]+)+$/.test(t)}export{a,e as b};
