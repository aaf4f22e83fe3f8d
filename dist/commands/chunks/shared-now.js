import{a}from"./shared-facts-source.js";var r=36e5,i={id:"now",summary:"GitLab's time",requiredRole:"none: it is the clock of GitLab's answers",scope:"project",
async collect({now:o,clock:e}){let t=await o();if(Math.abs(t-e())<=r)return t;throw new a(`it is ${new Date(t).toISOString()}, more than an hour from this machi\
ne's clock`)}};export{i as a};
