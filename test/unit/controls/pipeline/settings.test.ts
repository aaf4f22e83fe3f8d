/** CI/CD variables of the project and its groups, which override the configuration and decide what controls say. */

import { describe, expect, it } from "vitest";
import { factsOf, job } from "./delivery/support.ts";
import { judge } from "./judge-on.ts";

interface Case {
  readonly id: string;
  readonly name: string;
  readonly with?: object;
  readonly config: object;
  /** What the project or a group sets too. */
  readonly variable: string;
  /** Only the settings have it, so that nothing shows to others that it matters. */
  readonly isOfSettings?: true;
  /** Code, or the name of a program: it matters to others too, because they cannot see that nothing sets it. */
  readonly isCode?: true;
  readonly more?: object;
  readonly says?: RegExp;
}

const script = (text: string, more: object = {}) => ({ a: job({ script: text, ...more }) });
const hosts = { hosts: ["*.example.com"] };
const vault = "https://vault.example.com";
const production = { environment: "$STAGE", when: "manual", allow_failure: false };
const onBranches = [{ if: '$KIND == "push"' }];
const withDocker = (more: object) => ({ services: [{ name: "docker:dind", ...more }] });

/** Scripts in which a variable is code, or names a program. */
const codes = [
  'eval "$X"',
  'sh -c "$X"',
  "$X build",
  '"$X" build',
  'echo "$X" | sh',
  'bash "$X"',
  '. "$X"',
  'node -e "$X"',
];

const ofCode: readonly Case[] = [
  { id: "pipeline_no_unverified_scripts" },
  { id: "pipeline_no_tls_bypass" },
  { id: "pipeline_no_privileged_docker" },
  { id: "pipeline_installs_locked" },
  { id: "pipeline_no_job_token_misuse" },
  { id: "pipeline_no_secret_egress", with: { ...hosts, names: ["*_TOKEN"] }, more: { settings: [] } },
].flatMap((one) =>
  codes.map((text) => ({
    ...{ ...one, name: text, variable: "X", isCode: true as const, config: script(text) },
    says: /^a: (?:which program \$X is|what (?:bash|\.|node) runs out of \$X) ?,? ?is not known; the project sets X; to ignore this, set settings: ignore$/,
  })),
);

const decisive: readonly Case[] = [
  ...ofCode,
  {
    ...{ id: "pipeline_no_debug_trace", name: "a trace of the settings", isOfSettings: true },
    ...{ variable: "CI_DEBUG_TRACE", config: { a: job() }, says: /^the project sets CI_DEBUG_TRACE$/ },
  },
  {
    ...{ id: "pipeline_no_debug_trace", name: "a trace that is off", variable: "CI_DEBUG_SERVICES" },
    config: { variables: { CI_DEBUG_SERVICES: "false" }, a: job() },
  },
  {
    ...{ id: "pipeline_images", name: "an image", variable: "TAG" },
    config: { variables: { TAG: "1" }, a: job({ image: "node:$TAG" }) },
    says: /decides which tag it has \(the project sets TAG\)$/,
  },
  {
    ...{ id: "pipeline_variables_not_injected", name: "code of the settings", isCode: true },
    ...{ variable: "COMMAND", config: script('sh -c "$COMMAND"') },
    says: /^a puts \$COMMAND into sh -c; the project sets COMMAND; to ignore this, set settings: ignore$/,
  },
  {
    ...{ id: "pipeline_variables_not_injected", name: "code of the configuration", variable: "COMMAND" },
    config: { variables: { COMMAND: "make" }, ...script('eval "$COMMAND"') },
  },
  {
    ...{ id: "pipeline_variables_not_injected", name: "a part of a variable" },
    ...{
      variable: "MORE",
      config: { variables: { COMMAND: "make $MORE" }, ...script('A=$COMMAND; sh -c "$A"') },
    },
    says: /^a puts \$A into sh -c; the project sets MORE;/,
  },
  {
    ...{ id: "pipeline_services", name: "a service", variable: "DB" },
    config: { variables: { DB: "postgres:17" }, a: job({ services: ["$DB"] }) },
    says: /^the service \$DB of a contains a variable: the project sets DB$/,
  },
  {
    ...{ id: "pipeline_id_tokens", name: "an audience", variable: "V", with: { audiences: [vault] } },
    config: { variables: { V: vault }, a: job({ id_tokens: { T: { aud: "$V" } } }) },
    says: /^T of a has the audience \$V: the project sets V$/,
  },
  {
    ...{
      id: "pipeline_id_tokens",
      name: "a part of a variable",
      variable: "V",
      with: { audiences: [vault] },
    },
    config: { variables: { V: vault, W: "$V" }, a: job({ id_tokens: { T: { aud: "$W" } } }) },
  },
  {
    ...{ id: "pipeline_deploys_gated", name: "an environment", variable: "STAGE" },
    with: { gate: "manual", when_none: "pass" },
    config: { a: job({ variables: { STAGE: "staging" }, environment: "$STAGE" }) },
    says: /^a deploys to \$STAGE, which may be production, .*; the project sets STAGE; to ignore this, set settings: ignore$/,
  },
  {
    ...{ id: "pipeline_deploys_gated", name: "a protected environment", variable: "STAGE" },
    with: { gate: "protected", merge_requests: "allow" },
    config: { a: job({ variables: { STAGE: "production" }, environment: { name: "$STAGE" } }) },
    more: {
      environments: [
        {
          name: "production",
          tier: "production",
          protections: [{ approvals: 1, deployers: [], approvers: [] }],
        },
      ],
      licence: { isPremium: true },
    },
  },
  {
    ...{ id: "pipeline_deploys_gated", name: "a condition", variable: "KIND", with: { gate: "manual" } },
    config: {
      variables: { KIND: "none" },
      a: job({ ...production, environment: "production", rules: [{ ...onBranches[0], when: "manual" }] }),
    },
  },
  {
    ...{ id: "pipeline_deploys_gated", name: "what GitLab sets", with: { gate: "manual" } },
    ...{ variable: "CI_PIPELINE_SOURCE", isOfSettings: true },
    config: {
      a: job({
        environment: "production",
        rules: [{ if: '$CI_PIPELINE_SOURCE == "push"', when: "manual" }],
      }),
    },
  },
  {
    ...{ id: "pipeline_no_duplicate_pipelines", name: "a condition", variable: "KIND" },
    config: { variables: { KIND: "none" }, workflow: { rules: onBranches }, a: job() },
    says: /depends on \$KIND == "push"; the project sets KIND; to ignore this, set settings: ignore$/,
  },
  {
    ...{ id: "pipeline_cache_keys", name: "a key", variable: "KEY" },
    config: { variables: { KEY: "$CI_COMMIT_REF_SLUG" }, a: job({ cache: { key: "$KEY", paths: ["x"] } }) },
  },
  {
    ...{ id: "pipeline_cache_keys", name: "what GitLab sets", isOfSettings: true },
    variable: "CI_COMMIT_REF_SLUG",
    config: { a: job({ cache: { key: "$CI_COMMIT_REF_SLUG", paths: ["x"] } }) },
  },
  {
    ...{ id: "pipeline_cache_keys", name: "a policy", variable: "POLICY" },
    config: {
      variables: { POLICY: "pull" },
      a: job({ cache: { key: "x", policy: "$POLICY", paths: ["x"] } }),
    },
  },
  {
    ...{ id: "pipeline_cache_keys", name: "a policy of a rule", variable: "POLICY" },
    with: { merge_requests: "pull", fixed_keys: "allow" },
    config: {
      a: job({
        cache: { key: "x", policy: "$POLICY", paths: ["x"] },
        variables: { POLICY: "pull-push" },
        rules: [{ if: "$CI_MERGE_REQUEST_IID", variables: { POLICY: "pull" } }, { if: "$CI_COMMIT_BRANCH" }],
      }),
    },
  },
  {
    ...{ id: "pipeline_cache_keys", name: "a fallback key", variable: "OTHER" },
    config: {
      variables: { OTHER: "main" },
      a: job({ cache: { key: "$CI_COMMIT_SHA", fallback_keys: ["x-$OTHER"], paths: ["x"] } }),
    },
  },
  {
    ...{ id: "pipeline_cache_keys", name: "the runner's fallback key", isOfSettings: true },
    variable: "CACHE_FALLBACK_KEY",
    config: { a: job({ cache: { key: "$CI_COMMIT_SHA", paths: ["x"] } }) },
  },
  {
    ...{
      id: "pipeline_artifacts_signed",
      name: "the runner's provenance",
      with: { artifacts_metadata: true },
    },
    variable: "RUNNER_GENERATE_ARTIFACTS_METADATA",
    config: {
      a: job({ script: "npm publish", variables: { RUNNER_GENERATE_ARTIFACTS_METADATA: "true" } }),
    },
    says: /^a publishes and does not sign: the project sets RUNNER_GENERATE_ARTIFACTS_METADATA$/,
  },
  {
    ...{ id: "pipeline_no_privileged_docker", name: "a service", variable: "IMAGE" },
    config: { variables: { IMAGE: "postgres:17" }, a: job({ services: ["$IMAGE"] }) },
  },
  {
    ...{ id: "pipeline_no_privileged_docker", name: "the daemon's address", variable: "DOCKER_HOST" },
    isOfSettings: true,
    config: script("docker build ."),
    says: /^a: the value of DOCKER_HOST is not known; the project sets DOCKER_HOST; to ignore this, set settings: ignore$/,
  },
  {
    ...{ id: "pipeline_no_privileged_docker", name: "the daemon's TLS", with: { dind: "tls" } },
    ...{ variable: "DOCKER_TLS_CERTDIR", isOfSettings: true },
    config: script("docker build .", withDocker({})),
  },
  {
    ...{ id: "pipeline_no_privileged_docker", name: "the daemon's options", with: { dind: "tls" } },
    variable: "FLAG",
    config: { variables: { FLAG: "--mtu=1400" }, ...script("x", withDocker({ command: ["$FLAG"] })) },
  },
  {
    ...{ id: "pipeline_no_privileged_docker", name: "options of a container", variable: "MORE" },
    config: { variables: { MORE: "--rm" }, ...script("docker run $MORE alpine") },
  },
  {
    ...{ id: "pipeline_no_tls_bypass", name: "a variable of the settings only", isOfSettings: true },
    variable: "NODE_TLS_REJECT_UNAUTHORIZED",
    config: script("node x.js"),
    says: /^a: the value of NODE_TLS_REJECT_UNAUTHORIZED is not known; the project sets NODE_TLS_REJECT_UNAUTHORIZED;/,
  },
  {
    ...{ id: "pipeline_no_tls_bypass", name: "a harmless value", variable: "NODE_TLS_REJECT_UNAUTHORIZED" },
    config: { variables: { NODE_TLS_REJECT_UNAUTHORIZED: "1" }, ...script("node x.js") },
  },
  {
    ...{ id: "pipeline_no_tls_bypass", name: "harmless options", variable: "MORE" },
    config: { variables: { MORE: "-s -S" }, ...script("curl $MORE https://x.example") },
    says: /^a: the options of curl in \$MORE are not known; the project sets MORE;/,
  },
  {
    ...{ id: "pipeline_no_tls_bypass", name: "a program", variable: "TOOL" },
    config: { variables: { TOOL: "make" }, ...script("$TOOL all") },
    says: /^a: which program \$TOOL is, is not known; the project sets TOOL;/,
  },
  {
    ...{ id: "pipeline_no_tls_bypass", name: "a host", with: { hosts: ["*.example.com"] }, variable: "AT" },
    config: { variables: { AT: "a.example.com" }, ...script("curl -k https://$AT/x") },
  },
  {
    ...{ id: "pipeline_no_unverified_scripts", name: "a host", with: hosts, variable: "AT" },
    config: { variables: { AT: "a.example.com" }, ...script("curl https://$AT/x | sh") },
  },
  {
    ...{ id: "pipeline_no_unverified_scripts", name: "GitLab's own host", isOfSettings: true },
    ...{ with: { hosts: ["gitlab.invalid"] }, variable: "CI_SERVER_URL" },
    config: script("curl $CI_SERVER_URL/x | sh"),
  },
  {
    ...{ id: "pipeline_installs_locked", name: "the lock file", variable: "BUNDLE_FROZEN" },
    config: { variables: { BUNDLE_FROZEN: "true" }, ...script("bundle install") },
    says: /^a: the value of BUNDLE_FROZEN is not known; the project sets BUNDLE_FROZEN;/,
  },
  {
    ...{ id: "pipeline_installs_locked", name: "a version", variable: "V" },
    config: { variables: { V: "1.2.3" }, ...script("npm install -g x@$V") },
  },
  {
    ...{ id: "pipeline_installs_locked", name: "Go's flags", variable: "GOFLAGS", isOfSettings: true },
    config: script("go build ./..."),
  },
  {
    ...{ id: "pipeline_no_job_token_misuse", name: "a host", with: hosts, variable: "AT" },
    config: {
      variables: { AT: "a.example.com" },
      ...script('curl -H "JOB-TOKEN: $CI_JOB_TOKEN" https://$AT/x'),
    },
  },
  {
    ...{ id: "pipeline_no_job_token_misuse", name: "GitLab's own host", isOfSettings: true },
    variable: "CI_API_V4_URL",
    config: script('curl -H "JOB-TOKEN: $CI_JOB_TOKEN" $CI_API_V4_URL/x'),
  },
  {
    ...{ id: "pipeline_no_secret_egress", name: "a host", variable: "AT" },
    ...{ with: { ...hosts, names: ["*_TOKEN"] }, more: { settings: [] } },
    config: { variables: { AT: "a.example.com" }, ...script('curl -H "X: $API_TOKEN" https://$AT/x') },
  },
];

describe.each(decisive)("$id, where $name decides", (one) => {
  const facts = factsOf(one.config, one.more);
  const by = (by: string) => ({ ...facts, overriding: [{ name: one.variable, by }] });

  it("passes where nothing overrides the variable", async () => {
    const overriding = [{ name: "SOMETHING_ELSE", by: "the project" }];
    expect(await judge(one.id, one.with, { ...facts, overriding })).toMatchObject({ status: "pass" });
  });

  it("is unknown where the project or a group does", async () => {
    const { status, message } = await judge(one.id, one.with, by("the project"));
    expect(status).toBe("unknown");
    expect(message).toMatch(one.says ?? new RegExp(`the project sets ${one.variable}\\b`));
    expect((await judge(one.id, one.with, by("the group acme"))).message).toContain(
      `the group acme sets ${one.variable}`,
    );
  });

  it("is unknown where nobody can see that, if the configuration sets the variable", async () => {
    const hidden = await judge(one.id, one.with, { ...facts, overriding: undefined });
    expect(hidden.status).toBe(one.isOfSettings ? "pass" : "unknown");
    if (!one.isOfSettings)
      expect(hidden.message).toMatch(
        one.isCode
          ? new RegExp(
              `only Maintainers of acme/payments see whether CI/CD variables set ${one.variable}; to ignore`,
            )
          : /only Maintainers of acme\/payments see whether CI\/CD variables override /,
      );
  });

  it("passes where the policy ignores the settings", async () => {
    for (const given of [by("the project"), { ...facts, overriding: undefined }])
      expect((await judge(one.id, { ...one.with, settings: "ignore" }, given)).status).toBe("pass");
  });
});

it("takes no code from a variable that refers to no other one, or that the policy trusts", async () => {
  const facts = factsOf(script('sh -c "$COMMAND"'));
  const on = async (more: object, given: object = {}) =>
    await judge("pipeline_variables_not_injected", given, {
      ...facts,
      overriding: [{ name: "COMMAND", by: "the project", ...more }],
    });
  expect((await on({})).status).toBe("unknown");
  expect((await on({ isLiteral: true })).status).toBe("pass");
  expect((await on({}, { trusted: ["COMMAND"] })).status).toBe("pass");
});

it("does not excuse code of others that the settings do not override", async () => {
  const facts = factsOf({ variables: { A: "$CI_COMMIT_TITLE" }, ...script('eval "$A"') });
  const on = async (name: string) =>
    (
      await judge(
        "pipeline_variables_not_injected",
        {},
        { ...facts, overriding: [{ name, by: "the project" }] },
      )
    ).status;
  expect(await on("B")).toBe("fail");
  expect(await on("A")).toBe("unknown");
});

describe("what is wrong in the configuration", () => {
  const config = {
    variables: { V: "https://evil.example.org" },
    a: job({ id_tokens: { T: { aud: "$V" } } }),
  };
  const facts = factsOf(config);
  const given = { audiences: [vault] };
  const on = (overriding: unknown) => judge("pipeline_id_tokens", given, { ...facts, overriding });

  it("fails, unless something is known to override it", async () => {
    expect((await on([])).status).toBe("fail");
    expect((await on(undefined)).status).toBe("fail");
    expect((await on([{ name: "V", by: "the project" }])).status).toBe("unknown");
  });

  it("does not pass where an overriding variable hides it from a script's reader", async () => {
    const hidden = factsOf({ variables: { X: "$CI_JOB_TOKEN" }, ...script('echo "$X"') });
    const at = (overriding: unknown) => judge("pipeline_no_job_token_misuse", {}, { ...hidden, overriding });
    expect((await at(undefined)).status).toBe("fail");
    expect(await at([{ name: "X", by: "the project" }])).toEqual({
      status: "unknown",
      message: "a: echo prints $X; the project sets X; to ignore this, set settings: ignore",
    });
  });
});
