var e={id:"now",summary:"GitLab's time",right:"no right: it is the clock of GitLab's answers",about:"project",collect:({now:t})=>t()};export{e as a};
