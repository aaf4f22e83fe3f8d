/** Cases of `pipeline_no_unverified_scripts`: whether the file that runs, and the program that checks it, are those that are meant. */

import { scriptCases } from "./support.ts";

const url = "https://get.example.com/i.sh";
const get = `curl -o i.sh ${url}`;
const sum = 'echo "abc  i.sh" | sha256sum -c';
const run = `${get}; ${sum}; sh i.sh`;

/** Another program may have the name of the one that checks. */
const replaced = [
  `export PATH=.:$PATH; ${run}`,
  `PATH=./bin:$PATH; ${run}`,
  `PATH="$PWD/bin:$PATH"; ${run}`,
  `export PATH="$CI_PROJECT_DIR/bin:$PATH"; ${run}`,
  `export PATH=/builds/x/bin:$PATH; ${run}`,
  `export PATH=/tmp:$PATH; ${run}`,
  `export PATH=/usr/../builds/x:$PATH; ${run}`,
  `export PATH="$TOOLS/bin:$PATH"; ${run}`,
  `export PATH=bin; ${run}`,
  `export BASH_ENV=x; ${run}`,
  `export LD_PRELOAD=./x.so; ${run}`,
  `hash -p ./stub sha256sum; ${run}`,
  `cp stub /usr/local/bin/sha256sum; ${run}`,
  `cp bin/sha256sum /usr/local/bin/; ${run}`,
  `ln -s /bin/true /usr/bin/sha256sum; ${run}`,
  `echo 'exit 0' > /usr/local/bin/sha256sum; ${run}`,
  `export PATH=.:$PATH; ${get}; gpg --verify i.asc i.sh; sh i.sh`,
  `export PATH=.:$PATH; ${get}; [ "$(sha256sum i.sh)" = "abc" ]; sh i.sh`,
  `export PATH=.:$PATH; ${get}; sha256sum i.sh | grep -q "$SUM"; sh i.sh`,
];
const ofImage = [
  `export PATH=/usr/local/go/bin:$PATH; ${run}`,
  `export PATH="$HOME/.local/bin:$PATH"; ${run}`,
  `export PATH=$PATH:./bin; ${run}`,
  `export PATH=.:$PATH; ${get}; echo "abc  i.sh" | /usr/bin/sha256sum -c; sh i.sh`,
  `curl -o c ${url}; echo "abc  c" | sha256sum -c; mv c /usr/local/bin/cosign; ${get}; cosign verify-blob i.sh; sh i.sh`,
];

/** What is checked is in another folder than what runs, or may be. */
const elsewhere = [
  `curl -o b/i.sh ${url}; echo "abc  a/i.sh" | sha256sum -c; sh b/i.sh`,
  `curl -o b/i.sh ${url}; ${sum}; sh b/i.sh`,
  `curl -o /tmp/i.sh ${url}; ${sum}; sh /tmp/i.sh`,
  `${get}; cd a; ${sum}; cd ..; sh i.sh`,
  `${get}; pushd a; ${sum}; popd; sh i.sh`,
  `${get}; (cd a; ${sum}); sh i.sh`,
  `${get}; sh -ec 'cd a; ${sum.replaceAll('"', "")}'; sh i.sh`,
  `(cd a; ${get}); ${sum}; sh a/i.sh`,
  `(cd a; ${get}); (${sum}); sh a/i.sh`,
  `${get}; cd "$A"; ${sum}; cd -; sh i.sh`,
  `D=a; D=b; curl -o "b/i.sh" ${url}; gpg --verify x "$D/i.sh"; sh b/i.sh`,
];
const same = [
  `curl -o a/i.sh ${url}; cd a; ${sum}; sh i.sh`,
  `cd $(mktemp -d); ${run}`,
  `cd a; ${run}`,
  `curl -o ./a/../i.sh ${url}; ${sum}; sh i.sh`,
  `curl -o "$CI_PROJECT_DIR/i.sh" ${url}; cd a; cd "$CI_PROJECT_DIR"; ${sum}; sh i.sh`,
  `curl -o a/i.sh ${url}; curl -o b/i.sh ${url}; echo "abc  a/i.sh" | sha256sum -c; sh a/i.sh`,
  `D=a; curl -o "$D/i.sh" ${url}; gpg --verify x "$D/i.sh"; sh a/i.sh`,
];
const unverified = [
  `curl -o a/i.sh ${url}; curl -o b/i.sh ${url}; echo "abc  a/i.sh" | sha256sum -c; sh b/i.sh`,
  `cd a; ${get}; cd ..; sh a/i.sh`,
];

/** The failure of a check ends the function, and the file runs only in it. */
const inFunctions = [
  `set +e; f() { ${get}; ${sum} || return 1; sh i.sh; }; f`,
  `set +e; ${get}; f() { if ! ${sum}; then echo no; return 1; fi; sh i.sh; }; f`,
  `set +e; ${get}; (${sum} || exit 1; sh i.sh)`,
  `f() { ${run}; }; f`,
];
const notInFunctions = [
  `set +e; f() { ${sum} || return 1; sh i.sh; }; ${get}; f; sh i.sh`,
  `set +e; f() { ${get}; if [ -n "$A" ]; then ${sum} || return 1; fi; sh i.sh; }; f`,
  `set +e; ${get}; f() { { ${sum} || return 1; } | cat; sh i.sh; }; f`,
  `set +e; ${get}; f() { (${sum} || return 1); sh i.sh; }; f`,
  `set +e; ${get}; f() { ${sum} || return 0; sh i.sh; }; f`,
  `set +e; ${get}; ${sum} && echo good || false; sh i.sh`,
  `set +e; ${get}; f() { (${sum} && echo good || false); sh i.sh; }; f`,
];

export const checkCases = scriptCases("pipeline_no_unverified_scripts", [
  ...replaced.map(
    (one) => [one, undefined, one, "unknown", /of which it is not known what it runs/] as const,
  ),
  ...elsewhere.map(
    (one) => [one, undefined, one, "unknown", /after a check of (?:a file that may be|which)/] as const,
  ),
  ...notInFunctions.map((one) => [one, undefined, one, "unknown", /does not end the script$/] as const),
  ...unverified.map((one) => [one, undefined, one, "fail"] as const),
  ...[...ofImage, ...same, ...inFunctions].map((one) => [one, undefined, one, "pass"] as const),
  [
    "a path of the configuration",
    undefined,
    { variables: { PATH: "./bin:$PATH" }, build: { script: run } },
    "unknown",
    /of which it is not known what it runs/,
  ],
  [
    "a file whose name only the settings have",
    undefined,
    `curl -o "$OUT" ${url}; ./run.sh`,
    "unknown",
    /a file whose name a variable decides/,
  ],
]);
