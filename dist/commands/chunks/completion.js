import{b as f}from"./shared-command.js";import{b as d}from"./shared-predefined.js";import{a as g}from"./shared-command-line.js";import{b as O}from"./shared-nearest.js";
import{a as h,b as _}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var c={bash:C,zsh:R,fish:j},P={operands:{name:"SHELL",
count:"exactly one"},flags:[],async run({operands:[n=""]},r,s={}){let e=Object.hasOwn(c,n)?c[n]:void 0;if(!e){let o=Object.keys(c);throw new _("INPUT_INVALID",`${n}\
 is not a shell with completion${O(n,o)}`,{advice:`the shells are ${o.join(", ")}`})}let a=await Promise.all(Object.entries(s).map(async([o,{summary:t,load:m}])=>{
let{flags:i,operands:l}=await m();return{name:o,summary:t,flags:[...i,...g],operands:b[l?.name??""]}}));return r.print(e(a).join(`
`)),h.compliant}},b={CONTROL:d,SHELL:Object.keys(c),"":[]},$=({value:n=""})=>f(n)?n.split("|"):[],u=({value:n=""})=>/FILE|FOLDER|PATH|LIST/.test(n);function C(n){
return["# countersign completion for bash: source <(countersign completion bash)","_countersign() {",'  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WO\
RDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"',"  COMPREPLY=()","  if ((COMP_CWORD == 1)); then",`    COMPREPLY=($(compgen -W "${n.map(({name:r})=>r).join(" ")}\
 --help --version" -- "$word"))`,"    return","  fi",'  case "$command $before" in',...n.flatMap(({name:r,flags:s})=>s.filter(({value:e})=>e!==void 0).map(e=>{let a=$(
e),o=a.length>0?`compgen -W "${a.join(" ")}"`:u(e)?"compgen -f":"",t=o===""?"return":`COMPREPLY=($(${o} -- "$word")); return`;return`    "${r} --${e.name}") ${t}\
 ;;`})),"  esac",'  case "$command" in',...n.map(({name:r,flags:s,operands:e})=>{let a=[...s.map(t=>`--${t.name}`),...e??[]],o=e?"":'; [[ $word == -* ]] || COMP\
REPLY+=($(compgen -f -- "$word"))';return`    ${r}) COMPREPLY=($(compgen -W "${a.join(" ")}" -- "$word"))${o} ;;`}),"  esac","}","complete -o filenames -F _coun\
tersign countersign"]}function R(n){let r=e=>e.replaceAll(/[[\]:\\'"`$]/g," "),s=e=>{let{name:a,value:o,about:t,isInput:m}=e,i=$(e),l=i.length>0?`(${i.join(" ")}\
)`:u(e)?"_files":" ",p=o===void 0?"":`:${r(o)}:${l}`;return`${m?"'*'":""}'--${a}[${r(t)}]${p}'`};return["#compdef countersign","# countersign completion for zsh\
: source <(countersign completion zsh)","_countersign() {","  if ((CURRENT == 2)); then",`    local -a names=(${n.map(({name:e,summary:a})=>`'${e}:${r(a)}'`).join(
" ")})`,"    _describe command names","    return","  fi",'  local command="$words[2]"',"  shift words; ((CURRENT--))",'  case "$command" in',...n.map(({name:e,
flags:a,operands:o})=>{let t=o?`'*:word:(${o.join(" ")})'`:"'*:file:_files'";return`    ${e}) _arguments ${a.map(s).join(" ")} ${t} ;;`}),"  esac","}","compdef \
_countersign countersign"]}function j(n){let r=s=>`'${s.replaceAll(/['\\]/g," ")}'`;return["# countersign completion for fish: countersign completion fish | sou\
rce","complete -c countersign -f",...n.map(({name:s,summary:e})=>`complete -c countersign -n __fish_use_subcommand -a ${s} -d ${r(e)}`),...n.flatMap(({name:s,flags:e,
operands:a})=>{let o=`complete -c countersign -n '__fish_seen_subcommand_from ${s}'`;return[...e.map(t=>{let m=$(t),i=m.length>0?` -x -a '${m.join(" ")}'`:t.value===
void 0?"":" -r -F";return`${o} -l ${t.name}${i} -d ${r(t.about)}`}),...a?[`${o} -a '${a.join(" ")}'`]:[`${o} -F`]]})]}export{P as completion};
