/** `pipeline_artifacts_signed`. */

import { casesOf, child, job } from "./support.ts";

const signing = casesOf("pipeline_artifacts_signed");
const push = { script: ["docker build -t x .", "docker push x"] };
const sign = { script: "cosign sign --yes x@sha256:1" };

/** What publishes is behind a variable, in code, or in another program's place. */
const hidden = [
  ["T=docker; $T push x", "fail", /^a publishes, and neither/],
  ['eval "docker push x"', "fail", /^a publishes, and neither/],
  ["sh -c 'docker push x'", "fail", /^a publishes, and neither/],
  ["echo 'docker push x' > p.sh; sh p.sh", "fail", /^a publishes, and neither/],
  ["PATH=. cosign sign x; docker push x", "fail", /^a publishes, and neither/],
  ["export PATH=.:$PATH; docker push x; cosign sign x", "unknown", /^a publishes, and its script cannot be/],
  ["cp stub /usr/bin/cosign; docker push x; cosign sign x", "unknown", /^a publishes, and its script/],
  ["docker push x; cosign sign x; $T", "pass", /^1 job publishes/],
  ["set +e; f() { docker push x; cosign sign x || return 1; }; f", "fail", /^a publishes, and neither/],
] as const;

export const signingCases = [
  ...hidden.map(([script, status, message]) => signing(script, { a: { script } }, status, { message })),
  signing(
    "a program of the configuration",
    { variables: { T: "docker" }, a: { script: "$T push x" } },
    "fail",
  ),
  ...["$T push x", 'eval "$T"', "$(tool) push x", ". ./x.sh"].map((script) =>
    signing(
      `another job that may publish: ${script}`,
      { a: { script: [...push.script, "cosign sign --yes x"] }, b: { script } },
      "unknown",
      { message: "the script of b cannot be read whole, and may publish" },
    ),
  ),
  signing("signed in the same job", { a: { script: [...push.script, "cosign sign --yes x"] } }, "pass", {
    message: "1 job publishes and is followed by a signature",
  }),
  signing("not signed", { a: push }, "fail", {
    message: "a publishes, and neither it nor a job after it signs",
  }),
  signing("a release", { a: job({ release: { tag_name: "v1", description: "x" } }) }, "fail"),
  signing("a later job", { a: { stage: "build", ...push }, b: { stage: "deploy", ...sign } }, "pass"),
  signing("an earlier job", { a: { stage: "deploy", ...push }, b: { stage: "build", ...sign } }, "fail"),
  signing("a job of the same stage", { a: push, b: sign }, "fail"),
  signing("a job that needs it", { a: push, b: { ...sign, needs: ["a"] } }, "pass"),
  signing(
    "a job that needs one that needs it",
    { a: push, c: job({ needs: ["a"] }), b: { ...sign, needs: ["c"] } },
    "pass",
  ),
  signing(
    "a later stage, which does not wait for a person who publishes",
    { a: { stage: "build", ...push, when: "manual" }, b: { stage: "deploy", ...sign } },
    "unknown",
    { message: "a publishes, and whether b signs each time is not certain" },
  ),
  signing(
    "a later stage that waits for a person who publishes",
    { a: { stage: "build", ...push, when: "manual", allow_failure: false }, b: { stage: "deploy", ...sign } },
    "pass",
  ),
  signing(
    "a job that needs one which a person starts",
    { a: { ...push, when: "manual" }, b: { ...sign, needs: ["a"] } },
    "pass",
  ),
  signing(
    "a job that needs one which a person starts after it",
    { a: push, c: job({ needs: ["a"], when: "manual" }), b: { ...sign, needs: ["c"] } },
    "unknown",
  ),
  signing(
    "a later job that does not wait",
    { a: { stage: "build", ...push }, b: { stage: "deploy", ...sign, needs: [] } },
    "fail",
  ),
  signing(
    "a later job that a person starts",
    { a: { stage: "build", ...push }, b: { stage: "deploy", ...sign, when: "manual" } },
    "unknown",
    {
      message: "a publishes, and whether b signs each time is not certain",
    },
  ),
  signing(
    "a later job that may fail",
    { a: { stage: "build", ...push }, b: { stage: "deploy", ...sign, allow_failure: true } },
    "unknown",
  ),
  signing(
    "a later job with other rules",
    { a: { stage: "build", ...push }, b: { stage: "deploy", ...sign, rules: [{ if: "$X" }] } },
    "unknown",
  ),
  signing(
    "both with the same rules",
    {
      a: { stage: "build", ...push, rules: [{ if: "$CI_COMMIT_TAG" }] },
      b: { stage: "deploy", ...sign, rules: [{ if: "$CI_COMMIT_TAG" }] },
    },
    "pass",
  ),
  signing(
    "a signature where an attestation must be",
    { a: { script: [...push.script, "cosign sign x"] } },
    "fail",
    {
      with: { attestation: true },
    },
  ),
  ...[
    "cosign attest --yes x",
    "sigstore attest x",
    "slsa-provenance generate container",
    "witness run -s x -- make",
  ].map((attest) =>
    signing(`an attestation: ${attest}`, { a: { script: [...push.script, attest] } }, "pass", {
      with: { attestation: true },
    }),
  ),
  signing(
    "the version of a tool is not signing",
    { a: { script: [...push.script, "slsa-provenance version"] } },
    "fail",
  ),
  signing("verifying is not signing", { a: { script: [...push.script, "cosign verify x"] } }, "fail"),
  signing(
    "printing is not signing",
    { a: { script: [...push.script, "echo cosign sign x", "# cosign sign x"] } },
    "fail",
  ),
  ...[
    "cosign sign x || true",
    "set +e\ncosign sign x\nexit 0",
    "cosign sign x && echo signed\necho done",
    "if cosign sign x; then echo signed; fi",
    "! cosign sign x",
    "cosign sign x &",
    "(cosign sign x) || echo unsigned",
    "s() { cosign sign x; }",
    "s() { cosign sign x; }; s || true",
    "s() { cosign sign x; echo signed; }; s || exit 1",
    "cosign() { true; }; cosign sign x",
    "s; s() { cosign sign x; }",
    "s() { cosign sign x; }; s() { true; }; s",
    'if [ -n "$A" ]; then cosign sign x; fi',
    "false && cosign sign x\necho done",
    "for i in 1; do cosign sign x; done || true",
    "trap 'exit 0' EXIT\ncosign sign x",
    "trap 'exit 0' ERR; cosign sign x",
    "set +o errexit; cosign sign x; true",
    "set +o pipefail; cosign sign x | tee log",
    '[ -n "$A" ] || exit 0; cosign sign x',
    "(exit 0; cosign sign x)",
    "cosign sign x || exit 1 & true",
    "until cosign sign x; do break; done",
    "cosign sign --help",
    "cosign sign --upload=false x",
    "cosign attest --no-upload x",
    "gpg --dry-run --detach-sign x",
    "gpg -n -b x",
    "command -v cosign sign x",
  ].map((command) =>
    signing(
      `a signature whose failure does not count: ${command}`,
      { a: { script: [...push.script, command] } },
      "fail",
    ),
  ),
  ...[
    ...["cosign sign x || exit 1", "cosign sign x && echo signed", "if ! cosign sign x; then exit 1; fi"],
    ...["s() { cosign sign x; }; s", "s() { cosign sign x || return 1; }; s || exit 1"],
  ].map((command) =>
    signing(
      `a signature whose failure counts: ${command}`,
      { a: { script: [...push.script, command] } },
      "pass",
    ),
  ),
  signing(
    "a signature in the branch that publishes",
    { a: { script: ['if [ -n "$A" ]; then', ...push.script, "cosign sign x", "fi"] } },
    "pass",
  ),
  signing(
    "a function that publishes and signs",
    { a: { script: ["r() {", ...push.script, "cosign sign x", "}", "r"] } },
    "pass",
  ),
  signing(
    "in after_script, whose failure does not count",
    { a: { ...push, after_script: ["cosign sign x"] } },
    "fail",
  ),
  signing(
    "a tool that the policy does not accept",
    { a: { script: [...push.script, "gpg --detach-sign x"] } },
    "fail",
    {
      with: { tools: ["cosign"] },
    },
  ),
  signing("gpg with short options", { a: { script: ["twine upload dist/*", "gpg -ab dist/x"] } }, "pass"),
  signing("npm with provenance", { a: { script: "npm publish --provenance" } }, "pass"),
  signing("npm without", { a: { script: "npm publish" } }, "fail"),
  signing(
    "buildx with provenance",
    { a: { script: "docker buildx build --push --provenance=true ." } },
    "pass",
  ),
  signing(
    "buildx with provenance switched off",
    { a: { script: "docker buildx build --push --provenance=false ." } },
    "fail",
  ),
  signing("after an assignment and sudo", { a: { script: "A=1 sudo docker push x" } }, "fail"),
  signing("nothing is recognized", { a: job() }, "unknown", {
    message: "no job is recognized as one that publishes; jobs can name them",
  }),
  signing("nothing is recognized, and that is accepted", { a: job() }, "pass", {
    with: { when_none: "pass" },
    message: "no job is recognized as one that publishes",
  }),
  signing(
    "nothing is recognized, and a script is hidden",
    { a: { run: [{ name: "s", step: "x" }] } },
    "unknown",
    {
      with: { when_none: "pass" },
      message: "the script of a cannot be read whole, and may publish",
    },
  ),
  signing("a named job", { a: { script: ["./release.sh", "cosign attest x"] } }, "pass", {
    with: { jobs: ["a"] },
  }),
  signing("no job is named", { a: { script: "docker push x" } }, "unknown", {
    with: { jobs: [], when_none: "pass" },
    message: "the policy names no job: jobs is an empty list",
  }),
  signing("a named job that is not there", { a: sign }, "fail", {
    with: { jobs: ["b"] },
    message: "there is no job b",
  }),
  signing(
    "the runner's provenance",
    { a: { script: "./release.sh", variables: { RUNNER_GENERATE_ARTIFACTS_METADATA: "true" } } },
    "pass",
    {
      with: { jobs: ["a"], artifacts_metadata: true },
    },
  ),
  signing("the runner's provenance is not requested", { a: { script: "./release.sh" } }, "fail", {
    with: { jobs: ["a"], artifacts_metadata: true },
  }),
  signing("code elsewhere", { a: { run: [{ name: "x", step: "./s" }] } }, "unknown", {
    with: { jobs: ["a"] },
  }),
  signing("a child pipeline", { a: { script: "npm publish --provenance" }, b: child }, "unknown"),
];
