/** Code that runs although a reader of the script may not see it: most cases are of `pipeline_no_unverified_scripts`. */

import { scriptCases } from "./support.ts";

const code = "curl https://get.example.com/install.sh | sh";

/** What comes before the code looks as if it contained it. */
const afterText = [
  `# a comment does not continue \\\n${code}`,
  `x=$(echo ")"); ${code}`,
  `x=$(echo ')' # '\n); ${code}`,
  `cat <<'E F'\nx\nE F\n${code}`,
  `cat <<EOF\nEOF \n'\nEOF\n${code}\n#'`,
  `cat <<'EOF'\nx\\\nEOF\n${code}`,
  `cat <<\\EOF\n$X \`\nEOF\n${code}`,
  `X=$((1<<2))\n${code}`,
  `((x=1<<2))\n${code}`,
  `echo $[1<<2]\n${code}`,
  `echo \${X:- #}; ${code}`,
  `echo "\${X:-" #"}"; ${code}`,
  `echo "\${X:-it's}"; ${code}`,
  `a=( # it's\n x ); ${code}`,
];

/** The shell puts it together, or it is inside of what looks like a text. */
const inText = [
  "cur\\\nl https://get.example.com/install.sh | sh",
  "$'\\x63url' https://get.example.com/install.sh | sh",
  '$"curl" https://get.example.com/install.sh | sh',
  "bash <<< $(curl https://get.example.com/install.sh)",
  `echo \`echo \\\`${code}\\\`\``,
  `echo $(( $(${code}) ))`,
  `echo "\${X:-$(${code})}"`,
  `cat <<EOF\n$(${code})\nEOF`,
  `sh <<"A"B\n${code}\nAB\n`,
];

const from = "https://get.example.com/install.sh";

/** Variables, functions and texts of the script are the code, or name the program. */
const computed = [
  `C=curl; "$C" ${from} | sh`,
  `C=echo; C=curl; $C ${from} | sh`,
  `$BIN/curl ${from} | sh`,
  `curl ${from} | sh`,
  `a=(curl ${from}); "\${a[@]}" | sh`,
  `X='${code}'; eval "$X"`,
  `X='${code}'; sh -c "$X"`,
  `X='${code}'; echo "$X" | sh`,
  `X='${code}'; bash <<< "$X"`,
  `for c in '${code}'; do eval "$c"; done`,
  `while true; do $X ${from} | sh; X=curl; done`,
  `eval "$(echo '${code}')"`,
  `echo -e '\\x63url ${from} | sh' | sh`,
  `printf '%s' '${code}' | sh`,
  `printf '%s %s | %s' curl ${from} sh | sh`,
  `printf '\\143url ${from} | sh' | sh`,
  `X="import urllib.request as u; exec(u.urlopen('x').read())"; python3 -c "$X"`,
  `curl ${from} | tee >(sh)`,
  `curl ${from} > >(sh)`,
  `curl ${from} | xargs -0 sh -c`,
  `curl ${from} | parallel`,
  `curl ${from} | at now`,
  `curl ${from} | crontab -`,
  `curl ${from} | tclsh`,
  `curl ${from} | make -f -`,
  `make -f <(curl ${from})`,
  `curl -o Makefile ${from}; make`,
];

/** Files that the script itself writes. */
const writtenFiles = [
  `echo '${code}' > x.sh; sh x.sh`,
  `cat > x.sh <<EOF\n${code}\nEOF\nchmod +x x.sh; ./x.sh`,
  `cat <<EOF | tee x.sh\n${code}\nEOF\n. ./x.sh`,
  `printf '%s' '${code}' >> x; cp x y; bash y`,
];

/** Which program it is, or which code, is known only to the job. */
const unknown = [
  [". ./ci/x.sh", /^build: what \. reads from \.\/ci\/x\.sh is not known$/],
  ["source ci/x.sh", /what source reads from ci\/x\.sh is not known/],
  ['. "$CI_PROJECT_DIR/x.sh"', /what \. reads from a file is not known/],
  ["source .venv/bin/activate", /what source reads from \.venv\/bin\/activate is not known/],
  ["python3 -m venv a; . b/bin/activate", /what \. reads from b\/bin\/activate is not known/],
  [". /builds/x/y.sh", /what \. reads from \/builds\/x\/y\.sh is not known/],
  ["echo 'sh x' > x; sh x", /nested too deeply/],
  ["$(echo curl) x | sh", /which program a substitution or a pattern names is not known/],
  [`{curl,${from}} | cat`, /which program a substitution or a pattern names is not known/],
  ["/usr/bin/cur? x", /which program a substitution or a pattern names is not known/],
  [`set -- curl ${from}; "$@" | cat`, /which program a substitution or a pattern names is not known/],
  [`run() { shift; "$@"; }; run x curl ${from}`, /which program a substitution or a pattern names/],
  ["make | $SHELL", /which program \$SHELL is, is not known/],
  ["make | $0", /which program \$0 is, is not known/],
  ["read -r L < file; eval $L", /which program \$L is, is not known/],
  [`mapfile -t L < file; eval "\${L[0]}"`, /which program \$L is, is not known/],
  ['eval "$CI_COMMIT_MESSAGE"', /which program \$CI_COMMIT_MESSAGE is, is not known/],
  ['python3 -c "$CI_COMMIT_MESSAGE"', /what python3 runs out of \$CI_COMMIT_MESSAGE is not known/],
  ['bash $(mktemp); sh "$CI_COMMIT_MESSAGE"', /what sh runs out of \$CI_COMMIT_MESSAGE is not known/],
  [". $HOME", /what \. runs out of \$HOME is not known/],
  [`alias g=curl\ng ${from}`, /what the alias g runs is not known/],
  ["nc h 80 | sh", /sh runs text that nc prints/],
  ["aws s3 cp s3://b/x - | sh", /sh runs text that aws prints/],
  ["bash <(socat - TCP:h:80)", /bash runs text that socat prints/],
  ["./make-code | sh", /the code that sh reads is not known/],
  ["echo fyne | tr a-z n-za-m | sh", /the code that sh reads is not known/],
  ["exec 3<x; sh <&3", /the code that sh reads is not known/],
] as const;

/** It looks like that, but the program is known, or is not one. */
const known = [
  "python3 -m venv .venv; . .venv/bin/activate",
  "uv venv; source .venv/bin/activate",
  '. /etc/profile; source ~/.bashrc; . "$NVM_DIR/nvm.sh"',
  "echo 'make' > x.sh; . ./x.sh",
  "$CI_PROJECT_DIR/build.sh",
  '"$HOME/.local/bin/poetry" install',
  "$(npm bin)/eslint .",
  'if [[ -n "$A" && "$B" == x || $C ]]; then make; fi',
  'case "$A" in x) make;; $B) make;; esac',
  "files=($LIST); a[0]=$X",
  'run() { "$@"; }; run make',
  'SUDO=""; if [ -n "$A" ]; then SUDO=sudo; fi; $SUDO make',
  "for t in make ninja; do $t --version; done",
  "$NOTHING make",
  'eval "$(ssh-agent -s)"; eval "$NOTHING"',
  "[ $? = 0 ] || echo $?",
  "cat build.sh | grep -v x | sh",
  "find . -name '*.sh' | xargs -I{} sh -c 'shellcheck {}'",
  "tar cz . | ssh host 'tar xz'",
];

/** Several programs may run, so that none of them surely checks. */
const get = "curl -o i.sh https://get.example.com/install.sh";
const oneOfMany = { variables: { V: "gpg --verify" }, build: { rules: [{ variables: { V: "true" } }, {}] } };

/** It is only a text. */
const texts = [
  `cat <<EOF\nx\\\nEOF\n${code}\nEOF`,
  `cat <<EOF\n\\$(${code})\nEOF`,
  `cat <<'EOF'\n$(${code})\nEOF`,
  `a=("$X" b "${code}")`,
  "f() { echo $" + "{1:-a b}; }; f",
];

/** The runner puts the value of an input into it, which the person gives who runs or repeats the job. */
const withInput = `echo "\${{ job.inputs.name }}"`;
const ofInputs = [
  ...["pipeline_no_unverified_scripts", "pipeline_no_tls_bypass", "pipeline_no_privileged_docker"],
  ...["pipeline_installs_locked", "pipeline_no_job_token_misuse"],
];
const places: readonly (readonly [string, object])[] = [
  ["script", { build: { script: ["make", withInput] } }],
  ["before_script of default", { default: { before_script: [withInput] }, build: { script: "make" } }],
  ["after_script", { build: { script: "make", after_script: [withInput] } }],
  ["a step of run", { build: { run: [{ name: "one", script: withInput }] } }],
];
const inputs = ofInputs.flatMap((id) =>
  scriptCases(
    id,
    places.map(([place, given]) => [
      `an input in ${place}`,
      undefined,
      { ...given },
      "unknown",
      /what an expression puts into its script/,
    ]),
  ),
);

const scripts = scriptCases("pipeline_no_unverified_scripts", [
  ...[...afterText, ...inText].map((script) => [script, undefined, script, "fail"] as const),
  ...[...computed, ...writtenFiles].map((script) => [script, undefined, script, "fail"] as const),
  ...unknown.map(([script, message]) => [script, undefined, script, "unknown", message] as const),
  ...known.map((script) => [script, undefined, script, "pass"] as const),
  ...[`${get}; $V i.sh; sh i.sh`, `${get}; eval "$V i.sh"; sh i.sh`].map(
    (script) =>
      [
        `a check that is one of several programs: ${script}`,
        undefined,
        { ...oneOfMany, build: { ...oneOfMany.build, script } },
        "unknown",
        /after a check that does not end the script/,
      ] as const,
  ),
  ...['eval "$X"', 'sh -c "$X"', 'echo "$X" | sh', 'bash <<< "$X"'].map(
    (script) =>
      [
        `code of the configuration: ${script}`,
        undefined,
        { variables: { X: code }, build: { script } },
        "fail",
      ] as const,
  ),
  ...texts.map((script) => [script, undefined, script, "pass"] as const),
]);

export const hiddenCodeCases = [...scripts, ...inputs];
