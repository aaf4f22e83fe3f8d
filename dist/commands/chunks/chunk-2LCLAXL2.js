import{a as t,b as a,c as n,d as r,e as o,f as l,g as u,h as i,i as s,j as c,k as m,l as p}from"./chunk-4YPOPPBH.js";var d=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge","oscal","archive"];function e(f,v){return{parse:f,...v}}var _={mode:e(t("auto","merge-request","project"),{default:"auto"}),policy:e(r,{default:".countersign.yml"}),policy_from:e(
t("target_branch","checkout"),{default:"target_branch"}),gitlab_url:e(m,{default:"https://gitlab.com",environment:["CI_SERVER_URL"]}),gitlab_token:e(a,{secret:!0,
environment:["COUNTERSIGN_TOKEN"]}),project:e(c,{}),merge_request:e(s,{}),sha:e(i,{}),status_check:e(n,{}),external_control:e(n,{}),external_control_secret:e(a,
{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:e(t("non_compliant","undetermined","never"),{default:"non_compliant"}),on_undetermined:e(t("\
fail","leave"),{default:"fail"}),note:e(t("never","on_failure","always"),{default:"never"}),signing:e(t("key","sigstore"),{}),signing_key:e(a,{secret:!0,environment:[
"COUNTERSIGN_SIGNING_KEY"]}),report_limit:e(p,{default:"512"}),report_dir:e(a,{default:"countersign-report"}),formats:e(o(...d),{default:"json"}),dry_run:e(l,{default:"\
false"}),timeout:e(u,{default:"10m"}),log_level:e(t("info","debug"),{default:"info"})},h=Object.keys(_);export{_ as a,h as b};
