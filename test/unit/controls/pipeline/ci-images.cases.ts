/** `pipeline_images` and `pipeline_services`. */

import { caseOf, child, config } from "./ci-support.cases.ts";

const digest = `sha256:${"a".repeat(64)}`;
const images = caseOf("pipeline_images");
const job = (image?: unknown, more: object = {}) => ({
  script: "make",
  ...(image ? { image } : {}),
  ...more,
});
const build = (image: string, params?: object) => [params, config({ build: job(image) })] as const;
const ours = { registries: ["registry.example.com"] };

const trusted = { overriding: [] };
const ofTemplate = {
  variables: { PREFIX: "$CI_TEMPLATE_REGISTRY_HOST/security-products", VERSION: "6" },
  scan: { script: "/analyzer run", image: "$PREFIX/semgrep:$VERSION$SUFFIX", variables: { SUFFIX: "" } },
};
const gitlabs = { registries: ["registry.gitlab.com/security-products"] };
const byRule = (image: string, rules: readonly object[]) => ({
  build: { script: "make", image, variables: { TAG: "1" }, rules },
});

/** Variables that the configuration itself sets. */
const fromConfiguration = [
  images(
    "an expression with a slash and a digest in it",
    { ...ours, digest: true },
    { ...config({ build: job(`\${{ "registry.example.com/a@${digest}" }}`) }), ...trusted },
    { status: "unknown" },
  ),
  images(
    "an expression where the configuration has a variable of any name",
    ours,
    {
      ...config({
        variables: { EXPRESSION: "registry.example.com/a:1" },
        build: job(`\${{ job.inputs.image }}`),
      }),
      ...trusted,
    },
    { status: "unknown" },
  ),
  ...[`\${{ job.inputs.image }}`, `registry.example.com/\${{ job.inputs.image }}`].map((image) =>
    images(
      `an input of the job: ${image}`,
      ours,
      { ...config({ build: job(image) }), ...trusted },
      {
        status: "unknown",
      },
    ),
  ),
  images(
    "variables that double at each step",
    ours,
    {
      ...config({
        variables: Object.fromEntries(
          Array.from({ length: 29 }, (_, at) => [`V${at}`, at === 28 ? "" : `$V${at + 1}$V${at + 1}`]),
        ),
        build: job("registry.example.com/a:$V0"),
      }),
      ...trusted,
    },
    { status: "unknown" },
  ),
  images(
    "a host of variables that double at each step",
    ours,
    {
      ...config({
        variables: Object.fromEntries(
          Array.from({ length: 29 }, (_, at) => [`V${at}`, at === 28 ? "a" : `$V${at + 1}$V${at + 1}`]),
        ),
        build: job("$V0/a:1"),
      }),
      ...trusted,
    },
    { status: "unknown" },
  ),
  images("as a template of GitLab", gitlabs, { ...config(ofTemplate), ...trusted }, { status: "pass" }),
  images(
    "as a template of GitLab, from another registry",
    { registries: ["registry.example.com"] },
    { ...config(ofTemplate), ...trusted },
    {
      status: "fail",
      message: "$PREFIX/semgrep:$VERSION$SUFFIX (scan) is from a registry that is not allowed",
    },
  ),
  images(
    "as a template of GitLab, which the project overrides",
    gitlabs,
    { ...config(ofTemplate), overriding: [{ name: "PREFIX", by: "the project" }] },
    {
      status: "unknown",
      message: /: a variable decides which registry it is from \(the project sets PREFIX\)$/,
    },
  ),
  images("as a template of GitLab, without the right to see the settings", gitlabs, config(ofTemplate), {
    status: "unknown",
    message: /\(only Maintainers of acme\/payments see whether CI\/CD variables override PREFIX\)$/,
  }),
  images(
    "as a template of GitLab, whose settings do not matter",
    { ...gitlabs, settings: "ignore" },
    config(ofTemplate),
    { status: "pass" },
  ),
  images(
    "as a template of GitLab, overridden by the project, for which the policy vouches",
    { ...gitlabs, variables: { PREFIX: "registry.gitlab.com/security-products" } },
    { ...config(ofTemplate), overriding: [{ name: "PREFIX", by: "the project" }] },
    { status: "pass" },
  ),
  images(
    "a rule sets another tag, which is not allowed",
    undefined,
    { ...config(byRule("a:$TAG", [{ if: "$X", variables: { TAG: "latest" } }, {}])), ...trusted },
    { status: "fail", message: "a:$TAG (build) has the tag latest" },
  ),
  images(
    "a rule that never applies sets another tag",
    undefined,
    {
      ...config(byRule("a:$TAG", [{ if: "$X", when: "never", variables: { TAG: "latest" } }, {}])),
      ...trusted,
    },
    { status: "pass" },
  ),
  images(
    "a matrix, of which one value is not allowed",
    undefined,
    {
      ...config({ build: { script: "x", image: "a:$V", parallel: { matrix: [{ V: ["1", "latest"] }] } } }),
      ...trusted,
    },
    { status: "fail" },
  ),
  images(
    "a report of an earlier job may set it",
    undefined,
    {
      ...config({
        env: { stage: "build", image: "a:1", script: "x", artifacts: { reports: { dotenv: "e" } } },
        run: { image: "a:$V", script: "x", variables: { V: "1" } },
      }),
      ...trusted,
    },
    { status: "unknown", message: /a dotenv report of env may set V/ },
  ),
  images(
    "two jobs with the same text and other values",
    undefined,
    {
      ...config({
        one: { image: "a:$V", script: "x", variables: { V: "1" } },
        two: { image: "a:$V", script: "x", variables: { V: "latest" } },
      }),
      ...trusted,
    },
    { status: "fail", message: "a:$V (two) has the tag latest" },
  ),
  images(
    "a part that is known, and one that is not",
    { registries: ["registry.example.com"] },
    {
      ...config({
        variables: { HOST: "registry.example.com" },
        build: { image: "$HOST/$APP:1", script: "x" },
      }),
      ...trusted,
    },
    { status: "pass" },
  ),
];

export const imageCases = [
  images("a tag that is not latest", ...build("node:22"), {
    status: "pass",
    message: "the images of 1 job are as required",
  }),
  images("the tag latest", ...build("node:latest"), {
    status: "fail",
    message: "node:latest (build) has the tag latest",
  }),
  images("no tag is latest", ...build("registry.example.com:5000/node"), {
    status: "fail",
    message: "registry.example.com:5000/node (build) has the tag latest",
  }),
  images("a forbidden tag with a star", ...build("node:22-alpine", { forbidden_tags: ["*-alpine"] }), {
    status: "fail",
  }),
  images("latest is allowed where other tags are forbidden", ...build("node", { forbidden_tags: ["edge"] }), {
    status: "pass",
  }),
  images("a digest decides, whatever the tag", ...build(`node:latest@${digest}`), { status: "pass" }),
  images("a digest is asked for", ...build("node:22", { digest: true }), {
    status: "fail",
    message: "node:22 (build) has no digest",
  }),
  images("a digest is there", ...build(`node@${digest}`, { digest: true }), { status: "pass" }),
  images("a digest that is too short is none", ...build("node@sha256:abc", { digest: true }), {
    status: "fail",
  }),
  images("a variable in the tag", ...build("node:$VERSION"), {
    status: "unknown",
    message: "node:$VERSION (build): a variable decides which tag it has",
  }),
  images("a variable in a part of the tag", ...build(`node:\${VERSION}-slim`), { status: "unknown" }),
  images("a variable before a written tag", ...build("$REGISTRY/node:22"), { status: "pass" }),
  images("a variable before a written latest", ...build("$REGISTRY/node:latest"), { status: "fail" }),
  images("a variable in the folder, and no tag", ...build("$REGISTRY/node"), { status: "fail" }),
  images("a variable for everything", ...build("$IMAGE", { digest: true }), {
    status: "unknown",
    message: /decides whether it has a digest$/,
  }),
  images("a variable before a written digest", ...build(`$IMAGE@${digest}`, { digest: true }), {
    status: "pass",
  }),
  images("a variable as digest", ...build("node@$DIGEST", { digest: true }), { status: "unknown" }),
  images(
    "a variable that the policy vouches for",
    ...build("node:$VERSION", { variables: { VERSION: "22" } }),
    { status: "pass" },
  ),
  images(
    "a variable that the policy vouches for, with a forbidden value",
    ...build(`node:\${VERSION}`, { variables: { VERSION: "latest" } }),
    { status: "fail" },
  ),
  images(
    "the configuration's own value may be overridden",
    undefined,
    config({ variables: { VERSION: "22" }, build: job("node:$VERSION") }),
    { status: "unknown" },
  ),
  images("an allowed registry", ...build("registry.example.com/ci/node:22", ours), { status: "pass" }),
  images("Docker Hub is not said", ...build("node:22", ours), {
    status: "fail",
    message: "node:22 (build) is from a registry that is not allowed",
  }),
  images("Docker Hub under its own name", ...build("node:22", { registries: ["docker.io/library/*"] }), {
    status: "pass",
  }),
  images("another folder of Docker Hub", ...build("evil/node:22", { registries: ["docker.io/library/*"] }), {
    status: "fail",
  }),
  images(
    "everything below a folder",
    ...build("registry.example.com/ci/a/b:1", { registries: ["registry.example.com/ci"] }),
    { status: "pass" },
  ),
  images(
    "a folder that only begins so",
    ...build("registry.example.com/ci-evil/a:1", { registries: ["registry.example.com/ci"] }),
    { status: "fail" },
  ),
  images("a host that only begins so", ...build("registry.example.com.evil.org/ci/a:1", ours), {
    status: "fail",
  }),
  images(
    "no way up",
    ...build("registry.example.com/ci/../evil/a:1", { registries: ["registry.example.com/ci/**"] }),
    {
      status: "fail",
      message: /is not a valid image reference$/,
    },
  ),
  images(
    "a variable in the folder of an allowed host",
    ...build("registry.example.com/$CI_PROJECT_PATH/a:1", ours),
    { status: "pass" },
  ),
  images(
    "a variable in the folder, where the folder counts",
    ...build("registry.example.com/$X/a:1", { registries: ["registry.example.com/ci/**"] }),
    {
      status: "unknown",
      message: /decides which registry it is from$/,
    },
  ),
  images(
    "a variable in the folder of another host",
    ...build("evil.org/$X/a:1", { registries: ["registry.example.com/ci/**"] }),
    { status: "fail" },
  ),
  images("a variable as host", ...build("$CI_REGISTRY/a:1", ours), { status: "unknown" }),
  ...fromConfiguration,
  images("no image at all", undefined, config({ build: job() }), {
    status: "unknown",
    message: "no image is named by build, so the runner decides",
  }),
  images("no image at all, allowed", { without_image: "allow" }, config({ build: job() }), {
    status: "pass",
  }),
  images("no image at all, forbidden", { without_image: "forbid" }, config({ build: job() }), {
    status: "fail",
  }),
  images(
    "the default image",
    undefined,
    config({ default: { image: "node:latest" }, build: job(), test: job({ name: "node:22" }) }),
    {
      status: "fail",
      message: "node:latest (build) has the tag latest",
    },
  ),
  images("the old global image", undefined, config({ image: "node:latest", build: job() }), {
    status: "fail",
  }),
  images(
    "a job that does not inherit it",
    undefined,
    config({
      default: { image: "node:latest" },
      build: job("node:22", { inherit: { default: false } }),
      test: job(undefined, { inherit: { default: ["tags"] } }),
    }),
    {
      status: "unknown",
      message: /^no image is named by test/,
    },
  ),
  images(
    "services too",
    undefined,
    config({ build: job("node:22", { services: ["redis", { name: "postgres:17", alias: "db" }] }) }),
    {
      status: "fail",
      message: "redis (build) has the tag latest",
    },
  ),
  images(
    "hidden jobs do not run, and triggers have no image",
    undefined,
    config({ ".base": job("node:latest"), build: job("node:22"), deploy: { trigger: "acme/deploy" } }),
    { status: "pass" },
  ),
  images(
    "a job that no pipeline has",
    undefined,
    config({ base: job("node:latest", { rules: [{ when: "never" }] }), build: job("node:22") }),
    { status: "pass", message: "the images of 1 job are as required" },
  ),
  images(
    "a job that some pipelines have",
    undefined,
    config({ base: job("node:latest", { rules: [{ if: "$X", when: "never" }, { when: "always" }] }) }),
    { status: "fail" },
  ),
  images(
    "a job that is ignored",
    { except: ["bui*"] },
    config({ build: job("node:latest"), test: job("node:22") }),
    { status: "pass" },
  ),
  images("a child pipeline is out of sight", undefined, config({ build: job("node:22"), more: child }), {
    status: "unknown",
    message: /^the images of 1 job are as required, but the child pipeline of more has its own configuration/,
  }),
  images(
    "a child pipeline, ignored",
    { child_pipelines: "ignore" },
    config({ build: job("node:22"), more: child }),
    { status: "pass" },
  ),
];

const services = caseOf("pipeline_services");
const withServices = (...list: readonly unknown[]) => config({ build: { script: "make", services: list } });

export const serviceCases = [
  services("none", undefined, withServices(), { status: "pass" }),
  services("another", undefined, withServices("postgres:17"), { status: "pass" }),
  ...[`$\${{ job.inputs.service }}`, `\${{ "}" == "" }}`, `\${{ "docker:dind" }`].map((name) =>
    services(`an expression: ${name}`, undefined, withServices(name), { status: "unknown" }),
  ),
  services("an input of the job", undefined, withServices(`\${{ job.inputs.service }}`), {
    status: "unknown",
    message: `the service \${{ job.inputs.service }} of build contains a variable: it has an expression, whose value is only known when the job runs`,
  }),
  ...[
    "docker:dind",
    "docker",
    "docker:28",
    "docker.io/library/docker:28-dind",
    "registry.example.com/ci/my-dind:1",
    `docker@${digest}`,
    "DOCKER:28-dind",
  ].map((image) =>
    services(image, undefined, withServices(image), {
      status: "fail",
      message: `the service ${image} of build is forbidden`,
    }),
  ),
  services("by name", undefined, withServices({ name: "docker:dind", alias: "docker" }), { status: "fail" }),
  services(
    "by default",
    undefined,
    config({ default: { services: ["docker:dind"] }, build: { script: "make" } }),
    { status: "fail" },
  ),
  ...["spec", "types"].map((name) =>
    services(
      `of a job that is called ${name}`,
      undefined,
      config({ [name]: { script: "make", services: ["docker:dind"] } }),
      { status: "fail", message: `the service docker:dind of ${name} is forbidden` },
    ),
  ),
  services("none is named", { forbidden: [] }, withServices("docker:dind"), {
    status: "unknown",
    message: "the policy forbids no service: forbidden is an empty list",
  }),
  services("behind a variable", undefined, withServices("$SERVICE"), {
    status: "unknown",
    message: "the service $SERVICE of build contains a variable",
  }),
  services(
    "behind a variable that the policy vouches for",
    { variables: { TAG: "dind" } },
    withServices("docker:$TAG"),
    { status: "fail" },
  ),
  services("a list of its own", { forbidden: ["mysql*"] }, withServices("docker:dind"), { status: "pass" }),
  services("only what is allowed", { allowed: ["postgres:*"] }, withServices("postgres:17", "redis:8"), {
    status: "fail",
    message: "the service redis:8 of build is not allowed",
  }),
  services("in a child pipeline, nobody knows", undefined, config({ more: child }), { status: "unknown" }),
];
