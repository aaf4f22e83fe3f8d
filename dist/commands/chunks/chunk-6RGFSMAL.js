import{a as t,b as a,c as n,d as r,e as o,f as l,g as u,h as i,i as s,j as c,k as p}from"./chunk-5KV565DL.js";var m=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"];function e(d,f){return{parse:d,...f}}var v={mode:e(t("auto","merge-request","project"),{default:"auto"}),policy:e(r,{default:".countersign.yml"}),policy_from:e(
t("target_branch","checkout"),{default:"target_branch"}),gitlab_url:e(p,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:e(a,{secret:!0,
environment:["COUNTERSIGN_TOKEN"]}),project:e(c,{}),merge_request:e(s,{}),sha:e(i,{}),status_check:e(n,{}),external_control:e(n,{}),external_control_secret:e(a,
{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:e(t("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:e(t("\
fail","leave"),{default:"fail"}),note:e(t("never","on_failure","always"),{default:"never"}),report_dir:e(a,{default:"countersign-report"}),formats:e(o(...m),{default:"\
json"}),dry_run:e(l,{default:"false"}),timeout:e(u,{default:"10m"}),log_level:e(t("info","debug"),{default:"info"})},N=Object.keys(v);export{v as a,N as b};
