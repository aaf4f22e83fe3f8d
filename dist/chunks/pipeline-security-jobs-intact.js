import{a as M,b as v,c as y,f as U}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import{a as O,b as m}from"./shared-job-names.js";import"./shared-stars.js";
import"./shared-absent.js";import{$2599_c as h,$2599_f as k}from"../index.js";import{$104c_d as G}from"../index.js";import{$82ce_A as d,$82ce_m as $,$82ce_o as F,
$82ce_s as D,$82ce_v as u}from"../index.js";import{$f045_b as x,$f045_e as j}from"../index.js";var w=new Set(["$CI_COMMIT_BRANCH",'$CI_PIPELINE_SOURCE == "merge\
_request_event"',"$CI_MERGE_REQUEST_IID","$CI_MERGE_REQUEST_ID"].map(N));function H(e,n,_){let t=e.findIndex(({isConditional:I})=>!I),a=e.slice(0,t<0?void 0:t+1),
o=!_&&t>=0&&e[t]?.when!=="never",c=(n.length>0?n:[{rules:[]}]).map(I=>{let r=a.flatMap((i,A)=>i.isConditional?i.when==="never"?q(i,a.slice(0,A),I.rules):o?[]:z(
i,I.rules,_):[]);return r.find(({wrong:i})=>i)??r[0]??{}});return c.find(({wrong:I,open:r})=>!I&&!r)??c.find(({wrong:I})=>!I)??{...c[0]}}function q(e,n,_){return _.
some((t,a)=>t.never&&L(e,t)&&_.slice(0,a).filter(({never:o})=>!o).every(o=>n.some(c=>c.when!=="never"&&L(c,o))))?[]:[{wrong:`is excluded if ${P(e)}`}]}function z(e,n,_){
let t=n.filter(o=>!o.never&&L(e,o)),a=e.condition===void 0?!_&&e.exists!==void 0:t.length>0||w.has(N(e.condition));return e.hasChanges||!a?[{wrong:`runs only wh\
ere ${P(e)}`}]:!_||Y(e,t.length>0?t:n)?[]:[{open:"runs only where files exist that GitLab's template does not name"}]}function P({condition:e}){return e??"its r\
ules match the files"}function Y({exists:e},n){return e===void 0?!0:n.some(_=>_.exists!==void 0&&String(_.exists)===String(e))}function L({condition:e},n){return e!==
void 0&&n.if!==void 0&&N(e)===N(n.if)}function N(e){return e.replace(/"([^"]*)"|'([^']*)'|(\/(?:\\.|[^/\\])*\/)|\s+/g,(n,_,t,a)=>a??(_===void 0&&t===void 0?"":JSON.
stringify(_??t)))}var R={gitlab:"18.9",jobs:[{name:"container_scanning",reports:["container_scanning"],runs:!0,script:["gtcs scan"],rules:[{if:"$CONTAINER_SCANN\
ING_DISABLED == 'true' || $CONTAINER_SCANNING_DISABLED == '1'",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"\
 && $CI_GITLAB_FIPS_MODE == "true" && $CS_ANALYZER_IMAGE !~ /-(fips|ubi)\\z/'},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_\
event"'},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $CI_GITLAB_FIPS_MODE == "true" && $CS_ANALYZER_\
IMAGE !~ /-(fips|ubi)\\z/'},{if:"$CI_COMMIT_BRANCH"}]},{name:"dependency_scanning",reports:["dependency_scanning"],runs:!1,script:['echo "$CI_JOB_NAME is used f\
or configuration only, and its script should not be executed"',"exit 1"],rules:[{never:!0}]},{name:"gemnasium-dependency_scanning",reports:["dependency_scanning"],
runs:!0,script:["/analyzer run"],rules:[{if:"$DEPENDENCY_SCANNING_DISABLED == 'true' || $DEPENDENCY_SCANNING_DISABLED == '1'",never:!0},{if:"$DS_EXCLUDED_ANALYZ\
ERS =~ /gemnasium([^-]|$)/",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependen\
cy_scanning\\b/ && $CI_GITLAB_FIPS_MODE == "true"',exists:["**/{Gemfile.lock,composer.lock,gems.locked,go.sum,npm-shrinkwrap.json,package-lock.json,yarn.lock,pn\
pm-lock.yaml,packages.lock.json,conan.lock}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\\
bdependency_scanning\\b/',exists:["**/{Gemfile.lock,composer.lock,gems.locked,go.sum,npm-shrinkwrap.json,package-lock.json,yarn.lock,pnpm-lock.yaml,packages.loc\
k.json,conan.lock}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_\
scanning\\b/ && $CI_GITLAB_FIPS_MODE == "true"',exists:["**/{Gemfile.lock,composer.lock,gems.locked,go.sum,npm-shrinkwrap.json,package-lock.json,yarn.lock,pnpm-\
lock.yaml,packages.lock.json,conan.lock}"]},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/",exists:["**/{Gemfile.lock,composer.lock,g\
ems.locked,go.sum,npm-shrinkwrap.json,package-lock.json,yarn.lock,pnpm-lock.yaml,packages.lock.json,conan.lock}"]}]},{name:"gemnasium-maven-dependency_scanning",
reports:["dependency_scanning"],runs:!0,script:["/analyzer run"],rules:[{if:"$DEPENDENCY_SCANNING_DISABLED == 'true' || $DEPENDENCY_SCANNING_DISABLED == '1'",never:!0},
{if:"$DS_EXCLUDED_ANALYZERS =~ /gemnasium-maven/",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_F\
EATURES =~ /\\bdependency_scanning\\b/ && $CI_GITLAB_FIPS_MODE == "true"',exists:["**/{build.gradle,build.gradle.kts,build.sbt,pom.xml}"]},{if:'$AST_ENABLE_MR_P\
IPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/',exists:["**/{build.gradle,build.gradle.kt\
s,build.sbt,pom.xml}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependenc\
y_scanning\\b/ && $CI_GITLAB_FIPS_MODE == "true"',exists:["**/{build.gradle,build.gradle.kts,build.sbt,pom.xml}"]},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~\
 /\\bdependency_scanning\\b/",exists:["**/{build.gradle,build.gradle.kts,build.sbt,pom.xml}"]}]},{name:"gemnasium-python-dependency_scanning",reports:["dependen\
cy_scanning"],runs:!0,script:["/analyzer run"],rules:[{if:"$DEPENDENCY_SCANNING_DISABLED == 'true' || $DEPENDENCY_SCANNING_DISABLED == '1'",never:!0},{if:"$DS_E\
XCLUDED_ANALYZERS =~ /gemnasium-python/",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =\
~ /\\bdependency_scanning\\b/ && $CI_GITLAB_FIPS_MODE == "true"',exists:["**/{requirements.txt,requirements.pip,Pipfile,Pipfile.lock,requires.txt,setup.py,poetr\
y.lock,uv.lock}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/',exists:[
"**/{requirements.txt,requirements.pip,Pipfile,Pipfile.lock,requires.txt,setup.py,poetry.lock,uv.lock}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELIN\
E_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $PIP_REQUIREMENTS_FILE && $CI_GITLAB_FIPS_MODE == "true"'},{if:'$AST_ENA\
BLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $PIP_REQUIREMENTS_FILE'},{if:'$\
AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $CI_GITLAB_FI\
PS_MODE == "true"',exists:["**/{requirements.txt,requirements.pip,Pipfile,Pipfile.lock,requires.txt,setup.py,poetry.lock,uv.lock}"]},{if:"$CI_COMMIT_BRANCH && $\
GITLAB_FEATURES =~ /\\bdependency_scanning\\b/",exists:["**/{requirements.txt,requirements.pip,Pipfile,Pipfile.lock,requires.txt,setup.py,poetry.lock,uv.lock}"]},
{if:'$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $PIP_REQUIREMENTS_FILE && $CI_GITLAB_FIPS_MODE == "true"'},{if:"$CI_COMMIT_BRANCH &\
& $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $PIP_REQUIREMENTS_FILE"}]},{name:"gemnasium-dependency_scanning",reports:["dependency_scanning"],runs:!0,script:[
"/analyzer run"],rules:[{if:"$DEPENDENCY_SCANNING_DISABLED == 'true' || $DEPENDENCY_SCANNING_DISABLED == '1'",never:!0},{if:"$DS_EXCLUDED_ANALYZERS =~ /gemnasiu\
m([^-]|$)/",never:!0},{if:"$DS_ENFORCE_NEW_ANALYZER == 'true'",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"\
 && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $CI_GITLAB_FIPS_MODE == "true"',exists:["**/{Gemfile.lock,composer.lock,gems.locked,go.sum,npm-shrinkwrap\
.json,package-lock.json,yarn.lock,pnpm-lock.yaml,packages.lock.json,conan.lock}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_requ\
est_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/',exists:["**/{Gemfile.lock,composer.lock,gems.locked,go.sum,npm-shrinkwrap.json,package-lock.json,\
yarn.lock,pnpm-lock.yaml,packages.lock.json,conan.lock}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH \
&& $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $CI_GITLAB_FIPS_MODE == "true"',exists:["**/{Gemfile.lock,composer.lock,gems.locked,go.sum,npm-shrinkwrap.\
json,package-lock.json,yarn.lock,pnpm-lock.yaml,packages.lock.json,conan.lock}"]},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/",exists:[
"**/{Gemfile.lock,composer.lock,gems.locked,go.sum,npm-shrinkwrap.json,package-lock.json,yarn.lock,pnpm-lock.yaml,packages.lock.json,conan.lock}"]}]},{name:"gem\
nasium-maven-dependency_scanning",reports:["dependency_scanning"],runs:!0,script:["/analyzer run"],rules:[{if:"$DEPENDENCY_SCANNING_DISABLED == 'true' || $DEPEN\
DENCY_SCANNING_DISABLED == '1'",never:!0},{if:"$DS_EXCLUDED_ANALYZERS =~ /gemnasium-maven/",never:!0},{if:"$DS_ENFORCE_NEW_ANALYZER == 'true'",never:!0},{if:'$A\
ST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $CI_GITLAB_FIPS_MODE == "tr\
ue"',exists:["**/{build.gradle,build.gradle.kts,build.sbt,pom.xml}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" &&\
 $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/',exists:["**/{build.gradle,build.gradle.kts,build.sbt,pom.xml}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $C\
I_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $CI_GITLAB_FIPS_MODE == "true"',exists:["**/{build\
.gradle,build.gradle.kts,build.sbt,pom.xml}"]},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/",exists:["**/{build.gradle,build.gradle\
.kts,build.sbt,pom.xml}"]}]},{name:"gemnasium-python-dependency_scanning",reports:["dependency_scanning"],runs:!0,script:["/analyzer run"],rules:[{if:"$DEPENDEN\
CY_SCANNING_DISABLED == 'true' || $DEPENDENCY_SCANNING_DISABLED == '1'",never:!0},{if:"$DS_EXCLUDED_ANALYZERS =~ /gemnasium-python/",never:!0},{if:"$DS_ENFORCE_\
NEW_ANALYZER == 'true'",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_s\
canning\\b/ && $CI_GITLAB_FIPS_MODE == "true"',exists:["**/{requirements.txt,requirements.pip,Pipfile,Pipfile.lock,requires.txt,setup.py,poetry.lock,uv.lock}"]},
{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/',exists:["**/{require\
ments.txt,requirements.pip,Pipfile,Pipfile.lock,requires.txt,setup.py,poetry.lock,uv.lock}"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == \
"merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $PIP_REQUIREMENTS_FILE && $CI_GITLAB_FIPS_MODE == "true"'},{if:'$AST_ENABLE_MR_PIPEL\
INES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $PIP_REQUIREMENTS_FILE'},{if:'$AST_ENABLE_M\
R_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $CI_GITLAB_FIPS_MODE == "\
true"',exists:["**/{requirements.txt,requirements.pip,Pipfile,Pipfile.lock,requires.txt,setup.py,poetry.lock,uv.lock}"]},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATU\
RES =~ /\\bdependency_scanning\\b/",exists:["**/{requirements.txt,requirements.pip,Pipfile,Pipfile.lock,requires.txt,setup.py,poetry.lock,uv.lock}"]},{if:'$CI_C\
OMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/ && $PIP_REQUIREMENTS_FILE && $CI_GITLAB_FIPS_MODE == "true"'},{if:"$CI_COMMIT_BRANCH && $GITLAB_\
FEATURES =~ /\\bdependency_scanning\\b/ && $PIP_REQUIREMENTS_FILE"}]},{name:"dependency-scanning",reports:["dependency_scanning"],runs:!0,script:[`echo "Using D\
ependency-Scanning.latest.gitlab-ci.yml"
/analyzer run`],rules:[{if:"$DEPENDENCY_SCANNING_DISABLED == 'true' || $DEPENDENCY_SCANNING_DISABLED == '1'",never:!0},{if:"$DS_EXCLUDED_ANALYZERS =~ /dependenc\
y-scanning/",never:!0},{if:`$AST_ENABLE_MR_PIPELINES == "true" && $DS_ENFORCE_NEW_ANALYZER == 'true' && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_\
FEATURES =~ /\\bdependency_scanning\\b/`,exists:["**/{$ANALYZER_SUPPORTED_FILES,$ADDITIONAL_SUPPORTED_FILES}"]},{if:`$AST_ENABLE_MR_PIPELINES == "true" && $DS_P\
IPCOMPILE_REQUIREMENTS_FILE_NAME_PATTERN && $DS_ENFORCE_NEW_ANALYZER == 'true' && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdepende\
ncy_scanning\\b/`},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/',exists:[
"**/{conda-lock.yml,pubspec.lock,Podfile.lock,Cargo.lock,Package.resolved}"],variables:{DS_EXCLUDED_PATHS:"spec, test, tests, tmp, node_modules, **/build.gradle\
, **/build.gradle.kts, **/build.sbt, **/pom.xml, **/requirements.txt, **/requirements.pip, **/Pipfile, **/Pipfile.lock, **/requires.txt, **/setup.py, **/poetry.\
lock, **/uv.lock, **/packages.lock.json, **/conan.lock, **/package-lock.json, **/npm-shrinkwrap.json, **/pnpm-lock.yaml, **/yarn.lock, **/composer.lock, **/Gemf\
ile.lock, **/gems.locked, **/go.graph, **/ivy-report.xml, **/maven.graph.json, **/dependencies.lock, **/pipdeptree.json, **/pipenv.graph.json, **/dependencies-c\
ompile.dot"}},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:"$DS_ENFORCE_NEW_ANALYZER == 'true' && $CI_COMMIT_BRANCH && $GIT\
LAB_FEATURES =~ /\\bdependency_scanning\\b/",exists:["**/{$ANALYZER_SUPPORTED_FILES,$ADDITIONAL_SUPPORTED_FILES}"]},{if:"$DS_PIPCOMPILE_REQUIREMENTS_FILE_NAME_P\
ATTERN && $DS_ENFORCE_NEW_ANALYZER == 'true' && $CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdependency_scanning\\b/"},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATURE\
S =~ /\\bdependency_scanning\\b/",exists:["**/{conda-lock.yml,pubspec.lock,Podfile.lock,Cargo.lock,Package.resolved}"],variables:{DS_EXCLUDED_PATHS:"spec, test,\
 tests, tmp, node_modules, **/build.gradle, **/build.gradle.kts, **/build.sbt, **/pom.xml, **/requirements.txt, **/requirements.pip, **/Pipfile, **/Pipfile.lock\
, **/requires.txt, **/setup.py, **/poetry.lock, **/uv.lock, **/packages.lock.json, **/conan.lock, **/package-lock.json, **/npm-shrinkwrap.json, **/pnpm-lock.yam\
l, **/yarn.lock, **/composer.lock, **/Gemfile.lock, **/gems.locked, **/go.graph, **/ivy-report.xml, **/maven.graph.json, **/dependencies.lock, **/pipdeptree.jso\
n, **/pipenv.graph.json, **/dependencies-compile.dot"}}]},{name:"dependency-scanning",reports:["dependency_scanning"],runs:!0,script:['echo "Using Dependency-Sc\
anning.v2.gitlab-ci.yml"','export ADDITIONAL_CA_CERT_BUNDLE="${ADDITIONAL_CA_CERT_BUNDLE:-$[[ inputs.additional_ca_cert_bundle ]]}"','export DS_PIPCOMPILE_REQUI\
REMENTS_FILE_NAME_PATTERN="${DS_PIPCOMPILE_REQUIREMENTS_FILE_NAME_PATTERN:-$[[ inputs.pipcompile_requirements_file_name_pattern ]]}"','export DS_MAX_DEPTH="${DS\
_MAX_DEPTH:-2}"','export DS_EXCLUDED_PATHS="${DS_EXCLUDED_PATHS:-**/spec,**/test,**/tests,**/tmp,**/node_modules,**/.bundle,**/vendor,**/.git}"','export DS_INCL\
UDE_DEV_DEPENDENCIES="${DS_INCLUDE_DEV_DEPENDENCIES:-$[[ inputs.include_dev_dependencies ]]}"','export DS_STATIC_REACHABILITY_ENABLED="${DS_STATIC_REACHABILITY_\
ENABLED:-$[[ inputs.enable_static_reachability ]]}"','export SECURE_LOG_LEVEL="${SECURE_LOG_LEVEL:-$[[ inputs.analyzer_log_level ]]}"','export DS_ENABLE_VULNERA\
BILITY_SCAN="${DS_ENABLE_VULNERABILITY_SCAN:-true}"','export DS_API_TIMEOUT="${DS_API_TIMEOUT:-$[[ inputs.vulnerability_scan_api_timeout ]]}"','export DS_API_SC\
AN_DOWNLOAD_DELAY="${DS_API_SCAN_DOWNLOAD_DELAY:-$[[ inputs.vulnerability_scan_api_download_delay ]]}"',"/analyzer run"],rules:[{if:'($AST_ENABLE_MR_PIPELINES =\
= "true" || $AST_ENABLE_MR_PIPELINES == null) && $CI_PIPELINE_SOURCE == "merge_request_event"'},{if:'($AST_ENABLE_MR_PIPELINES == "true" || $AST_ENABLE_MR_PIPEL\
INES == null) && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH"}]},{name:"iac-sast",reports:["sast"],runs:!1,script:["/analyzer run"],rules:[{never:!0}]},
{name:"kics-iac-sast",reports:["sast"],runs:!0,script:["/analyzer run"],rules:[{if:"$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'",never:!0},{if:"$SAST_EXCL\
UDED_ANALYZERS =~ /kics/",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"'},{if:'$AST_ENABLE_MR_PIPELINES == "\
true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH"}]},{name:"sast",reports:["sast"],runs:!1,script:['echo "$CI_JOB_NAME is used for configurati\
on only, and its script should not be executed"',"exit 1"],rules:[{never:!0}]},{name:"gitlab-advanced-sast",reports:["sast"],runs:!0,script:["/analyzer run"],rules:[
{if:"$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'",never:!0},{if:"$SAST_EXCLUDED_ANALYZERS =~ /(^|[,[:space:]])gitlab-advanced-sast([,[:space:]]|$)/",never:!0},
{if:"$GITLAB_ADVANCED_SAST_ENABLED != 'true' && $GITLAB_ADVANCED_SAST_ENABLED != '1'",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE =\
= "merge_request_event" && $GITLAB_FEATURES =~ /\\bsast_advanced\\b/',exists:["**/{*.py,*.go,*.java,*.jsp,*.js,*.jsx,*.ts,*.tsx,*.cjs,*.mjs,*.cs,*.rb,*.php}"]},
{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bsast_advanced\\b/",exists:["**/{\
*.py,*.go,*.java,*.jsp,*.js,*.jsx,*.ts,*.tsx,*.cjs,*.mjs,*.cs,*.rb,*.php}"]}]},{name:"bandit-sast",reports:["sast"],runs:!1,script:['echo "This job was deprecat\
ed in GitLab 14.8 and removed in GitLab 15.4"','echo "For more information see https://gitlab.com/gitlab-org/gitlab/-/issues/352554"',"exit 1"],rules:[{never:!0}]},
{name:"brakeman-sast",reports:["sast"],runs:!1,script:['echo "This job was deprecated in GitLab 16.8 and removed in GitLab 17.0"','echo "For more information se\
e https://docs.gitlab.com/update/deprecations/#sast-analyzer-coverage-changing-in-gitlab-170"',"exit 1"],rules:[{never:!0}]},{name:"eslint-sast",reports:["sast"],
runs:!1,script:['echo "This job was deprecated in GitLab 14.8 and removed in GitLab 15.4"','echo "For more information see https://gitlab.com/gitlab-org/gitlab/\
-/issues/352554"',"exit 1"],rules:[{never:!0}]},{name:"flawfinder-sast",reports:["sast"],runs:!1,script:['echo "This job was deprecated in GitLab 16.8 and remov\
ed in GitLab 17.0"','echo "For more information see https://docs.gitlab.com/update/deprecations/#sast-analyzer-coverage-changing-in-gitlab-170"',"exit 1"],rules:[
{never:!0}]},{name:"kubesec-sast",reports:["sast"],runs:!0,script:["/analyzer run"],rules:[{if:"$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'",never:!0},{if:"\
$SAST_EXCLUDED_ANALYZERS =~ /kubesec/",never:!0},{if:`$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $SCAN_KUBERNETES_MAN\
IFESTS == 'true'`},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH && $SCAN_KUBERNETES_MANIFESTS == 'true'"}]},
{name:"gosec-sast",reports:["sast"],runs:!1,script:['echo "This job was deprecated in GitLab 14.8 and removed in GitLab 15.4"','echo "For more information see h\
ttps://gitlab.com/gitlab-org/gitlab/-/issues/352554"',"exit 1"],rules:[{never:!0}]},{name:"mobsf-android-sast",reports:["sast"],runs:!1,script:['echo "This job \
was deprecated in GitLab 16.8 and removed in GitLab 17.0"','echo "For more information see https://docs.gitlab.com/update/deprecations/#sast-analyzer-coverage-c\
hanging-in-gitlab-170"',"exit 1"],rules:[{never:!0}]},{name:"mobsf-ios-sast",reports:["sast"],runs:!1,script:['echo "This job was deprecated in GitLab 16.8 and \
removed in GitLab 17.0"','echo "For more information see https://docs.gitlab.com/update/deprecations/#sast-analyzer-coverage-changing-in-gitlab-170"',"exit 1"],
rules:[{never:!0}]},{name:"nodejs-scan-sast",reports:["sast"],runs:!1,script:['echo "This job was deprecated in GitLab 16.8 and removed in GitLab 17.0"','echo "\
For more information see https://docs.gitlab.com/update/deprecations/#sast-analyzer-coverage-changing-in-gitlab-170"',"exit 1"],rules:[{never:!0}]},{name:"phpcs\
-security-audit-sast",reports:["sast"],runs:!1,script:['echo "This job was deprecated in GitLab 16.8 and removed in GitLab 17.0"','echo "For more information se\
e https://docs.gitlab.com/update/deprecations/#sast-analyzer-coverage-changing-in-gitlab-170"',"exit 1"],rules:[{never:!0}]},{name:"pmd-apex-sast",reports:["sas\
t"],runs:!0,script:["/analyzer run"],rules:[{if:"$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'",never:!0},{if:"$SAST_EXCLUDED_ANALYZERS =~ /pmd-apex/",never:!0},
{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"',exists:["**/*.cls"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPE\
N_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH",exists:["**/*.cls"]}]},{name:"security-code-scan-sast",reports:["sast"],runs:!1,script:['echo "This job was \
deprecated in GitLab 15.9 and removed in GitLab 16.0"','echo "For more information see https://gitlab.com/gitlab-org/gitlab/-/issues/390416"',"exit 1"],rules:[{
never:!0}]},{name:"semgrep-sast",reports:["sast"],runs:!0,script:["/analyzer run"],rules:[{if:"$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'",never:!0},{if:"\
$SAST_EXCLUDED_ANALYZERS =~ /semgrep/",never:!0},{if:`$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ \
/\\bsast_advanced\\b/ && $SAST_EXCLUDED_ANALYZERS !~ /(^|[,[:space:]])gitlab-advanced-sast([,[:space:]]|$)/ && ($GITLAB_ADVANCED_SAST_ENABLED == 'true' || $GITLAB\
_ADVANCED_SAST_ENABLED == '1')`,exists:["**/{*.c,*.cc,*.cpp,*.c++,*.cp,*.cxx,*.h,*.hpp,*.scala,*.sc,*.swift,*.m,*.kt,*.properties,application*.yml,bootstrap*.ym\
l,application*.yaml,bootstrap*.yaml}"],variables:{SAST_EXCLUDED_PATHS:"$DEFAULT_SAST_EXCLUDED_PATHS, **/*.py, **/*.go, **/*.java, **/*.js, **/*.jsx, **/*.ts, **\
/*.tsx, **/*.cjs, **/*.mjs, **/*.cs, **/*.rb, **/*.php",SAST_SEMGREP_EXCLUDED_PATHS:"**/*.py, **/*.go, **/*.java, **/*.js, **/*.jsx, **/*.ts, **/*.tsx, **/*.cjs\
, **/*.mjs, **/*.cs, **/*.rb, **/*.php"}},{if:`$CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_FEATURES =~ /\\bsast_advanced\\b/ && $SAST_EXCLUDED_ANALYZE\
RS !~ /(^|[,[:space:]])gitlab-advanced-sast([,[:space:]]|$)/ && ($GITLAB_ADVANCED_SAST_ENABLED == 'true' || $GITLAB_ADVANCED_SAST_ENABLED == '1')`,never:!0},{if:'\
$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"',exists:["**/{*.py,*.js,*.jsx,*.ts,*.tsx,*.cjs,*.mjs,*.c,*.cc,*.cpp,*.c++,*.c\
p,*.cxx,*.h,*.hpp,*.go,*.java,*.cs,*.scala,*.sc,*.php,*.swift,*.m,*.rb,*.kt,*.properties,application*.yml,bootstrap*.yml,application*.yaml,bootstrap*.yaml}"]},{
if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bsast_advanced\\b/ && $SAST_EXCLUDED\
_ANALYZERS !~ /(^|[,[:space:]])gitlab-advanced-sast([,[:space:]]|$)/ && ($GITLAB_ADVANCED_SAST_ENABLED == 'true' || $GITLAB_ADVANCED_SAST_ENABLED == '1')",exists:[
"**/{*.c,*.cc,*.cpp,*.c++,*.cp,*.cxx,*.h,*.hpp,*.scala,*.sc,*.swift,*.m,*.kt,*.properties,application*.yml,bootstrap*.yml,application*.yaml,bootstrap*.yaml}"],variables:{
SAST_EXCLUDED_PATHS:"$DEFAULT_SAST_EXCLUDED_PATHS, **/*.py, **/*.go, **/*.java, **/*.js, **/*.jsx, **/*.ts, **/*.tsx, **/*.cjs, **/*.mjs, **/*.cs, **/*.rb, **/*\
.php",SAST_SEMGREP_EXCLUDED_PATHS:"**/*.py, **/*.go, **/*.java, **/*.js, **/*.jsx, **/*.ts, **/*.tsx, **/*.cjs, **/*.mjs, **/*.cs, **/*.rb, **/*.php"}},{if:"$CI\
_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bsast_advanced\\b/ && $SAST_EXCLUDED_ANALYZERS !~ /(^|[,[:space:]])gitlab-advanced-sast([,[:space:]]|$)/ && ($GITLAB_ADVA\
NCED_SAST_ENABLED == 'true' || $GITLAB_ADVANCED_SAST_ENABLED == '1')",never:!0},{if:"$CI_COMMIT_BRANCH",exists:["**/{*.py,*.js,*.jsx,*.ts,*.tsx,*.cjs,*.mjs,*.c,\
*.cc,*.cpp,*.c++,*.cp,*.cxx,*.h,*.hpp,*.go,*.java,*.cs,*.scala,*.sc,*.php,*.swift,*.m,*.rb,*.kt,*.properties,application*.yml,bootstrap*.yml,application*.yaml,b\
ootstrap*.yaml}"]}]},{name:"sobelow-sast",reports:["sast"],runs:!0,script:["/analyzer run"],rules:[{if:"$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'",never:!0},
{if:"$SAST_EXCLUDED_ANALYZERS =~ /sobelow/",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"',exists:["**/mix.e\
xs"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH",exists:["**/mix.exs"]}]},{name:"spotbugs-sast",reports:[
"sast"],runs:!0,script:["/analyzer run"],rules:[{if:"$SAST_EXCLUDED_ANALYZERS =~ /spotbugs/",never:!0},{if:"$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'",never:!0},
{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"',exists:["**/*.groovy"]},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_\
OPEN_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH",exists:["**/*.groovy"]}]},{name:"gitlab-advanced-sast-cpp",reports:["sast"],runs:!0,script:["/analyzer ru\
n"],rules:[{if:"$SAST_DISABLED == 'true' || $SAST_DISABLED == '1'",never:!0},{if:"$SAST_EXCLUDED_ANALYZERS =~ /gitlab-advanced-sast-cpp/",never:!0},{if:"$GITLAB\
_ADVANCED_SAST_CPP_ENABLED != 'true' && $GITLAB_ADVANCED_SAST_CPP_ENABLED != '1'",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "m\
erge_request_event" && $GITLAB_FEATURES =~ /\\bsast_advanced\\b/',exists:["**/{*.c,*.cc,*.cpp,*.c++,*.cp,*.cxx,*.h,*.hpp}"]},{if:'$AST_ENABLE_MR_PIPELINES == "t\
rue" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bsast_advanced\\b/",exists:["**/{*.c,*.cc,*.cpp,*.c++,*.cp,*.cxx,*.h\
,*.hpp}"]}]},{name:"secret_detection",reports:["secret_detection"],runs:!0,script:["/analyzer run"],rules:[{if:"$SECRET_DETECTION_DISABLED == 'true' || $SECRET_\
DETECTION_DISABLED == '1'",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"'},{if:'$AST_ENABLE_MR_PIPELINES == \
"true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:"$CI_COMMIT_BRANCH"}]},{name:"apifuzzer_fuzz",reports:["api_fuzzing"],runs:!0,script:["/peach/analyzer-fuzz-api"],
rules:[{if:"$API_FUZZING_DISABLED == 'true' || $API_FUZZING_DISABLED == '1'",never:!0},{if:"$API_FUZZING_DISABLED_FOR_DEFAULT_BRANCH == 'true' && $CI_DEFAULT_BR\
ANCH == $CI_COMMIT_REF_NAME",never:!0},{if:"$API_FUZZING_DISABLED_FOR_DEFAULT_BRANCH == '1' && $CI_DEFAULT_BRANCH == $CI_COMMIT_REF_NAME",never:!0},{if:'$AST_EN\
ABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $CI_GITLAB_FIPS_MODE == "true"'},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_P\
IPELINE_SOURCE == "merge_request_event"'},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $CI_GITLAB_FIP\
S_MODE == "true"'},{if:"$CI_COMMIT_BRANCH"}]},{name:"api_security",reports:["dast"],runs:!0,script:["/peach/analyzer-api-security"],rules:[{if:"$APISEC_DISABLED\
 == 'true' || $APISEC_DISABLED == '1'",never:!0},{if:"$APISEC_DISABLED_FOR_DEFAULT_BRANCH == 'true' && $CI_DEFAULT_BRANCH == $CI_COMMIT_REF_NAME",never:!0},{if:"\
$APISEC_DISABLED_FOR_DEFAULT_BRANCH == '1' && $CI_DEFAULT_BRANCH == $CI_COMMIT_REF_NAME",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURC\
E == "merge_request_event" && $CI_GITLAB_FIPS_MODE == "true"'},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event"'},{if:'$A\
ST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $CI_GITLAB_FIPS_MODE == "true"'},{if:"$CI_COMMIT_BRANCH"}]},{name:"\
dast",reports:["dast"],runs:!0,script:['if [[ -f "environment_url.txt" ]]; then DAST_WEBSITE="${DAST_WEBSITE:-$(cat environment_url.txt)}"; export DAST_WEBSITE;\
 fi',"/analyze"],after:["rm -f /zap/wrk/**/debug.log","cp -r /zap/wrk dast_artifacts"],rules:[{if:"$DAST_DISABLED == 'true' || $DAST_DISABLED == '1'",never:!0},
{if:"$DAST_DISABLED_FOR_DEFAULT_BRANCH == 'true' && $CI_DEFAULT_BRANCH == $CI_COMMIT_REF_NAME",never:!0},{if:"$DAST_DISABLED_FOR_DEFAULT_BRANCH == '1' && $CI_DE\
FAULT_BRANCH == $CI_COMMIT_REF_NAME",never:!0},{if:"$CI_DEFAULT_BRANCH != $CI_COMMIT_REF_NAME && $REVIEW_DISABLED == 'true'",never:!0},{if:"$CI_DEFAULT_BRANCH !\
= $CI_COMMIT_REF_NAME && $REVIEW_DISABLED == '1'",never:!0},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $CI_GITLA\
B_FIPS_MODE == "true" && $GITLAB_FEATURES =~ /\\bdast\\b/'},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $GITLAB_F\
EATURES =~ /\\bdast\\b/'},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $CI_GITLAB_FIPS_MODE == "true"\
 && $GITLAB_FEATURES =~ /\\bdast\\b/'},{if:"$CI_COMMIT_BRANCH && $GITLAB_FEATURES =~ /\\bdast\\b/"}]},{name:"dast_with_bas",reports:["dast"],runs:!0,script:['if\
 [[ -f "environment_url.txt" ]]; then DAST_WEBSITE="${DAST_WEBSITE:-$(cat environment_url.txt)}"; export DAST_WEBSITE; fi',"/analyze"],after:["rm -f /zap/wrk/**\
/debug.log","cp -r /zap/wrk dast_artifacts"],rules:[{if:"$DAST_BAS_DISABLED == 'true' || $DAST_BAS_DISABLED == '1'",never:!0},{if:'$CI_PIPELINE_SOURCE == "merge\
_request_event"'},{if:"$CI_OPEN_MERGE_REQUESTS",never:!0},{if:"$CI_COMMIT_BRANCH"}]},{name:"dast_api",reports:["dast"],runs:!0,script:["/peach/analyzer-dast-api"],
rules:[{if:"$DAST_API_DISABLED == 'true' || $DAST_API_DISABLED == '1'",never:!0},{if:"$DAST_API_DISABLED_FOR_DEFAULT_BRANCH == 'true' && $CI_DEFAULT_BRANCH == $\
CI_COMMIT_REF_NAME",never:!0},{if:"$DAST_API_DISABLED_FOR_DEFAULT_BRANCH == '1' && $CI_DEFAULT_BRANCH == $CI_COMMIT_REF_NAME",never:!0},{if:'$AST_ENABLE_MR_PIPE\
LINES == "true" && $CI_PIPELINE_SOURCE == "merge_request_event" && $CI_GITLAB_FIPS_MODE == "true"'},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_PIPELINE_SOUR\
CE == "merge_request_event"'},{if:'$AST_ENABLE_MR_PIPELINES == "true" && $CI_OPEN_MERGE_REQUESTS',never:!0},{if:'$CI_COMMIT_BRANCH && $CI_GITLAB_FIPS_MODE == "t\
rue"'},{if:"$CI_COMMIT_BRANCH"}]},{name:"dast",reports:["dast"],runs:!0,script:["/peach/analyzer-dast-api"],rules:[]},{name:"dast",reports:["dast"],runs:!0,script:[
"/analyze"],rules:[{if:'$CI_GITLAB_FIPS_MODE == "true"'},{}]},{name:"fortify_fod_sast",reports:["sast"],runs:!0,script:["scancentral package $PACKAGE_OPTS -o pa\
ckage.zip",'FoDUpload -z package.zip -aurl $FOD_API_URL -purl $FOD_URL -rid "$FOD_RELEASE" -tc "$FOD_TENANT" -uc "$FOD_USERNAME" "$FOD_PAT" $FOD_UPLOADER_OPTS -\
I 1 -n "$FOD_NOTES"','FortifyVulnerabilityExporter FoDToGitLabSAST --fod.baseUrl=$FOD_URL --fod.tenant="$FOD_TENANT" --fod.userName="$FOD_USERNAME" --fod.passwo\
rd="$FOD_PAT" --fod.release.id=$FOD_RELEASE'],rules:[]}],variables:{DS_EXCLUDED_PATHS:["spec, test, tests, tmp, node_modules"],SAST_EXCLUDED_PATHS:["$DEFAULT_SA\
ST_EXCLUDED_PATHS","spec, test, tests, tmp"],DEFAULT_SAST_EXCLUDED_PATHS:["spec, test, tests, tmp"]}},f=R.jobs,Z=R.variables;function g(e){return f.filter(n=>n.
name===e)}function X(e){return f.filter(({runs:n,reports:_})=>n&&_.some(t=>e.includes(t)))}function Q({name:e,neverRuns:n}){return n&&g(e).some(({runs:_})=>!_)}
function V(e,n){return Z[e]?.includes(n)??!1}function W({script:e},n){return e.length===n.length&&e.every((_,t)=>K(_,n[t]??""))}var J='[^"\\\\$`}]*';function K(e,n){
if(!e.includes("$[["))return e===n.trim();let _=e.split(/\$\[\[ inputs\.\w+ \]\]/).map(t=>t.replace(/[\\^$.|?*+()[\]{}]/g,"\\$&"));return new RegExp(`^${_.join(
J)}$`).test(n.trim())}var b={sast:["SAST_"],secret_detection:["SECRET_DETECTION_"],dependency_scanning:["DEPENDENCY_SCANNING_","DS_"],container_scanning:["CONTA\
INER_SCANNING_","CS_"],cluster_image_scanning:["CLUSTER_IMAGE_SCANNING_"],dast:["DAST_"],api_fuzzing:["API_FUZZING_","FUZZAPI_"],coverage_fuzzing:["COVERAGE_FUZ\
ZING_","COVFUZZ_"]},T=Object.keys(b),ee=["allow_failure","manual","conditional_never","variables","script","before_script","after_script"];function ne(e,n,_,t){
let a=e.rules??[],o=a.filter(({when:s})=>s!=="never"),c=a.length>0?o.some(s=>s.mayFail??e.mayFail):e.mayFail,I=s=>[e,...o].some(({when:S})=>S===s),r=g(e.name),i=r.
length>0?r:X(e.reports),A=[{wrong:e.neverRuns?"never runs (rules)":void 0},{name:"allow_failure",wrong:c?"may fail (allow_failure)":void 0},{wrong:I("on_failure")?
"runs only if another job failed (when: on_failure)":void 0},{wrong:I("delayed")?"is delayed (when: delayed)":void 0},{name:"conditional_never",wrong:e.isLimited?
"is limited by only or except":void 0},{name:"manual",wrong:I("manual")?"must be started manually (when: manual)":void 0},...e.neverRuns?[]:[{name:"conditional_\
never",...H(a,i,r.length>0)}],{name:"variables",wrong:re(e,n,i)},..._e(e,i,r.length>0,_)].filter(({name:s})=>!(s&&t.includes(s)));return{wrong:A.flatMap(({wrong:s})=>s??
[]),open:A.flatMap(({open:s})=>s??[])}}function _e({scripts:{before:e,main:n,after:_}},t,a,o){let c=t.find(s=>s.runs&&W(s,n));if(!c&&!o&&!a)return[{name:"script",
open:"runs a script that neither GitLab's templates nor the policy (script) name"}];let I=o??t.filter(({runs:s})=>s).flatMap(s=>s.script),r=c?void 0:n.find(s=>!I.
includes(s.trim())),i=!c&&!o&&r===void 0&&n.length>0,A=(s,S=[],l)=>{let[E]=s.filter((p,C)=>s[C]?.trim()!==S[C]);return E===void 0?void 0:`runs ${JSON.stringify(
B(E))} ${l}`};return[{name:"script",wrong:r===void 0?void 0:`runs ${JSON.stringify(B(r))}`},{name:"script",wrong:n.length===0?"runs nothing":void 0},{name:"scri\
pt",wrong:i?"runs only some lines of GitLab's template":void 0},{name:"before_script",wrong:A(e,c?.before,"before the scanner")},{name:"after_script",wrong:A(_,
c?.after,"after the scanner")}]}var te=/^\s*(?:(?:\*\*\/)?(?:specs?|tests?|tmp)|\$DEFAULT_SAST_EXCLUDED_PATHS)?\s*$/;function re(e,n,_){let t=T.filter(r=>e.reports.
includes(r)),a=(t.length>0?t:T).flatMap(r=>[...b[r]]),o=[...[e.variables,...n].flatMap(r=>Object.entries(r)),...(e.rules??[]).flatMap(r=>se(r,_))],c=new Set((e.
rules??[]).flatMap(({condition:r=""})=>U(r))),I=r=>/^(?:CI|GITLAB)_/.test(r)&&c.has(r);for(let[r,i]of o){if(I(r))return`has conditions on ${r}, which the config\
uration sets to ${i}`;if(V(r,i)||!a.some(S=>r.replace(/^DEFAULT_/,"").startsWith(S)))continue;let A=r.endsWith("_DISABLED")&&!["","0","false"].includes(i.trim().
toLowerCase()),s=r.endsWith("_EXCLUDED_ANALYZERS")&&i.trim()!==""||r.endsWith("_EXCLUDED_PATHS")&&!i.split(",").every(S=>te.test(S));if(A||s)return`is restricte\
d by ${r}: ${i}`}}function se(e,n){let _=n.flatMap(({rules:t})=>t.filter(a=>L(e,a)));return Object.entries(e.variables).filter(([t,a])=>!_.some(({variables:o})=>o?.[t]===
a))}function B(e){let[n=""]=e.trim().split(`
`);return x(n,60)}var Ee=h({id:"pipeline_security_jobs_intact",title:"The scanner jobs are intact",description:k("Checks that nobody has disabled or changed the\
 security jobs of the merged configuration.",["`jobs` or `reports` names the jobs. By default, these are all jobs with a security report.","Each job must exist \
and start automatically: not manual, not delayed, and not only after a failure.","It must not be allowed to fail. GitLab's templates set `allow_failure: true`; \
set it to false, or `accept` it.","`only`, `except` and conditions that the templates of GitLab 18.9 lack must not exclude it. Conditions are compared whole. No\
 variable of the configuration may disable it or keep it from files.","It must run the script of GitLab's template, and nothing else before or after it. `script\
` gives the lines of other jobs. Any other script is unknown, or wrong in a job with the name of one from a template.","Jobs that a policy adds to the pipeline \
are not in the configuration. `pipeline_jobs_succeeded` checks that a job really ran, and `pipeline_images` checks where its image comes from."]),severity:"high",
scope:"project",needs:{config:M},params:F({jobs:u(O("Scanner jobs that must be there","without reports, every job with a security report")),reports:u($(D(T)).check(
d("Types of security reports whose jobs must be there; without jobs, all that the configuration has by default"))),script:u($(G(1e4)).check(d("Lines that a scan\
ner job may run; those of GitLab's templates by default"))),accept:u($(D(ee)).check(d("Differences from an intact job that are accepted; none by default"))),...v}),
prepare:async({jobs:e,except:n,..._})=>({..._,wanted:await m(e),except:await m(n)}),example:{reports:["sast","secret_detection"],accept:["allow_failure"]},remediation:{
text:"remove from the job what the message names, or restore it: allow_failure: false, no when: manual, the scanner's own script",page:"/-/ci/editor"},check({config:e},{
wanted:n,reports:_=[],script:t,accept:a=[],except:o,child_pipelines:c}){let I=e.jobs.filter(E=>E.triggers===void 0&&!Q(E)&&!o.some(({matches:p})=>p(E.name))),r=n.
length>0||_.length>0,i=I.filter(E=>ie(E,n,r?_:T)),A=[...n.filter(({matches:E})=>!I.some(({name:p})=>E(p))).map(({wanted:E})=>`job ${E}`),..._.filter(E=>!I.some(
p=>p.reports.includes(E))).map(E=>`job with a report of type ${E}`),...!r&&i.length===0?["job with a security report"]:[]].map(E=>`there is no ${E}`),s=c==="ign\
ore"||e.jobs.every(({triggers:E})=>E!=="child"),S=i.map(E=>({name:E.name,...ne(E,e.variables,t,a)})),l=E=>S.filter(p=>p[E].length>0).map(p=>`${p.name} ${p[E].join(
", ")}`);return y(e,{wrong:[...l("wrong"),...s?A:[]],open:[...l("open"),...s?[]:A.map(E=>`${E} outside of child pipelines`)],said:`${j(i.length,"scanner job")} \
are intact`.replace(/^1 scanner job are/,"1 scanner job is")},c)}});function ie(e,n,_){return n.some(({matches:t})=>t(e.name))||_.some(t=>e.reports.includes(t))}export{Ee as pipelineSecurityJobsIntact};
