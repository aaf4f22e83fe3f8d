$export({a:()=>o,b:()=>t});var o="https://gitlab.com/countersign/countersign",t=`${o}/-/blob/main/docs`;
