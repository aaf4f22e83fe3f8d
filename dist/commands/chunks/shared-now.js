var o={id:"now",summary:"GitLab's time",requiredRole:"no right: it is the clock of GitLab's answers",scope:"project",collect:({now:e})=>e()};export{o as a};
