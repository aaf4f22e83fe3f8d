var e=["ok","warning","problem","skipped"];function s(t){return{status:"ok",detail:t}}function n(t,a){return{status:"warning",detail:t,fix:a}}function r(t,a="co\
rrect what the message names"){return{status:"problem",detail:t,fix:a}}function i(t,a){return{status:"skipped",detail:t,fix:a}}export{e as a,s as b,n as c,r as d,i as e};
