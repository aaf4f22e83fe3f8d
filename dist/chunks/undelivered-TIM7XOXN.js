import{$9_a as i}from"../index.js";function f(e){return e.tone("no status check or external control is named: nothing was posted","dim")}function l({outcome:e,status:r,error:o=""},n,s,d,t){if(e===
"failed")return`${t.tone("✗","red")} ${n}: ${r} NOT delivered${s}: ${i(o,1e3)}`;let p=d?`would be ${r} (dry run)`:"left as it is, evidence is missing",a=e==="\
superseded"?"nothing posted, the merge request has a newer head":p;return`${t.tone("-","dim")} ${n}: ${a}`}export{f as nothingNamed,l as undelivered};
