import{$82ce_f as c,$82ce_h as e,$82ce_m as s,$82ce_n as n}from"../index.js";var f="application/vnd.in-toto+json",p=n({payload:e().check(c(1)),payloadType:e(),signatures:s(
n({sig:e().check(c(1))}))});function r(a,t){let o=`DSSEv1 ${Buffer.byteLength(a)} ${a} ${t.length} `;return Buffer.concat([Buffer.from(o),t])}export{f as a,r as b};
