import{f as a}from"./chunk-OFCPFYXX.js";import{$d_b as s,$d_c as n,$d_d as t,$d_g as i,$d_h as r,$d_n as l}from"../index.js";var b=r({total:r({count:t()}),test_suites:i(r({name:n(),total_count:t(),failed_count:t(),skipped_count:t(),error_count:t(),build_ids:i(t()),suite_error:l(n())}))}),
P={id:"pipeline_tests",summary:"The tests of the head's pipeline",right:"at least Reporter, or public pipelines, with scope read_api",about:"merge_request",needs:{
found:a},async collect({gitlab:d},{found:p}){if(!p)return null;let{pipeline:o,jobs:u}=p,c=`/projects/${o.projectId}/pipelines/${o.id}/test_report_summary`,{total:m,
test_suites:y}=s(b,await d.read(c));return{pipeline:o,jobs:u,total:m.count,suites:y.map(e=>({name:e.name,count:e.total_count,failed:e.failed_count,errored:e.error_count,
skipped:e.skipped_count,jobIds:e.build_ids,error:e.suite_error}))}}};export{P as a};
