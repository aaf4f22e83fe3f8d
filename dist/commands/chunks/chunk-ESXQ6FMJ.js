var e=class extends Error{};function l(t){return`gid://gitlab/Project/${t}`}export{l as a,e as b};
