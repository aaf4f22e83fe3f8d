var o="https://gitlab.com/countersign/countersign",t=`${o}/-/blob/main/docs`;export{o as a,t as b};
