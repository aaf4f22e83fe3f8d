import{$d_b as o,$d_c as t,$d_d as s,$d_g as m,$d_h as a,$d_n as n}from"../index.js";var d=a({id:s(),username:t(),access_level:s(),membership_state:n(t())}),v={id:"project_members",summary:"The project's members",requiredRole:"membership of the \
project",scope:"project",async collect({gitlab:i,projectId:l}){let b=o(m(d),await i.ProjectMembers.all(l,{includeInherited:!0,perPage:100})),e=new Map;for(let{id:r,
username:p,access_level:c,membership_state:u="active"}of b)u!=="active"||(e.get(r)?.accessLevel??0)>c||e.set(r,{id:r,username:p,accessLevel:c});return[...e.values()]}};export{v as a};
