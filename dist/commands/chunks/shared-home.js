var t="https://gitlab.com/countersign/countersign";export{t as a};
