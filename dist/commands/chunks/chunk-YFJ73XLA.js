import{a as t,b as n,c as a,d as r,e as o,f as l,g as u,h as i,i as s,j as c,k as p}from"./chunk-5KV565DL.js";var m=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge","archive"];function e(d,f){return{parse:d,...f}}var v={mode:e(t("auto","merge-request","project"),{default:"auto"}),policy:e(r,{default:".countersign.yml"}),policy_from:e(
t("target_branch","checkout"),{default:"target_branch"}),gitlab_url:e(p,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:e(n,{secret:!0,
environment:["COUNTERSIGN_TOKEN"]}),project:e(c,{}),merge_request:e(s,{}),sha:e(i,{}),status_check:e(a,{}),external_control:e(a,{}),external_control_secret:e(n,
{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:e(t("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:e(t("\
fail","leave"),{default:"fail"}),note:e(t("never","on_failure","always"),{default:"never"}),signing:e(t("key","sigstore"),{}),signing_key:e(n,{secret:!0,environment:[
"COUNTERSIGN_SIGNING_KEY"]}),report_dir:e(n,{default:"countersign-report"}),formats:e(o(...m),{default:"json"}),dry_run:e(l,{default:"false"}),timeout:e(u,{default:"\
10m"}),log_level:e(t("info","debug"),{default:"info"})},N=Object.keys(v);export{v as a,N as b};
