function r(t){return`gid://gitlab/Project/${t}`}var e=class extends Error{};export{r as a,e as b};
