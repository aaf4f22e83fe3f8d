import{b as o,c as t,d as s,g as m,h as a,n}from"./chunk-7J7MU3VY.js";var d=a({id:s(),username:t(),access_level:s(),membership_state:n(t())}),v={id:"project_members",summary:"The project's members",requiredRole:"membership of the \
project",scope:"project",async collect({gitlab:i,projectId:l}){let b=o(m(d),await i.ProjectMembers.all(l,{includeInherited:!0,perPage:100})),e=new Map;for(let{id:r,
username:p,access_level:c,membership_state:u="active"}of b)u!=="active"||(e.get(r)?.accessLevel??0)>c||e.set(r,{id:r,username:p,accessLevel:c});return[...e.values()]}};export{v as a};
