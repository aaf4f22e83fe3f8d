var r=class extends Error{};export{r as a};
