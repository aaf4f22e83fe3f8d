var a={name:"json",about:"print JSON instead of text"};export{a};
