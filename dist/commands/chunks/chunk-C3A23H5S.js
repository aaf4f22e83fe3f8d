import{a as t,b as n,c as a,d as r,e as l,f as o,g as u,h as i,i as s,j as c,k as p}from"./chunk-5KV565DL.js";function e(d,f){return{parse:d,...f}}var m={mode:e(t("auto","merge-request","project"),{default:"auto"}),policy:e(r,{default:".countersign.yml"}),policy_from:e(
t("target_branch","checkout"),{default:"target_branch"}),gitlab_url:e(p,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:e(n,{secret:!0,
environment:["COUNTERSIGN_TOKEN"]}),project:e(c,{}),merge_request:e(s,{}),sha:e(i,{}),status_check:e(a,{}),external_control:e(a,{}),external_control_secret:e(n,
{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:e(t("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:e(t("\
fail","leave"),{default:"fail"}),report_dir:e(n,{default:"countersign-report"}),formats:e(l("json"),{default:"json"}),dry_run:e(o,{default:"false"}),timeout:e(u,
{default:"10m"}),log_level:e(t("info","debug"),{default:"info"})},_=Object.keys(m);export{m as a,_ as b};
