var r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function t(e){try{return r.decode(e)}catch{return}}export{t as a};
