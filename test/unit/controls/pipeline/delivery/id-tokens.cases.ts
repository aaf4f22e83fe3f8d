/** `pipeline_id_tokens`. */

import { casesOf, child, job } from "./support.ts";

const tokens = casesOf("pipeline_id_tokens");
const vault = "https://vault.example.com";
const allowed = { with: { audiences: [vault] } };
const aud = (audience: unknown) => ({ id_tokens: { VAULT: { aud: audience } } });
const login = { script: "vault login $VAULT" };

export const idTokenCases = [
  tokens("no token", { a: job() }, "pass", {
    ...allowed,
    message: "the ID tokens of 0 jobs are as required",
  }),
  tokens("an allowed audience", { a: job(aud(vault)) }, "pass", allowed),
  tokens("another audience", { a: job(aud("https://evil.example.org")) }, "fail", {
    ...allowed,
    message: "VAULT of a has the audience https://evil.example.org, which is not allowed",
  }),
  tokens("one of several is another", { a: job(aud([vault, "https://evil.example.org"])) }, "fail", allowed),
  tokens("a pattern", { a: job(aud("https://b.example.com")) }, "pass", {
    with: { audiences: ["https://*.example.com"] },
  }),
  tokens("a longer text is not the same", { a: job(aud(`${vault}.evil.org`)) }, "fail", allowed),
  tokens("a variable of the configuration", { variables: { V: vault }, a: job(aud("$V")) }, "pass", allowed),
  tokens(
    "a variable that a rule changes",
    {
      a: job({
        ...aud("$V"),
        variables: { V: vault },
        rules: [{ if: "$X", variables: { V: "evil" } }, { when: "always" }],
      }),
    },
    "fail",
    allowed,
  ),
  tokens("a variable that nobody knows", { a: job(aud("$CI_SERVER_URL")) }, "unknown", {
    ...allowed,
    message: "VAULT of a has the audience $CI_SERVER_URL: the configuration does not set CI_SERVER_URL",
  }),
  tokens(
    "a variable that an earlier job may give",
    {
      b: job({ stage: "build", artifacts: { reports: { dotenv: "x.env" } } }),
      a: job({ ...aud("$V"), variables: { V: vault } }),
    },
    "unknown",
    allowed,
  ),
  tokens("a part that GitLab masks", { a: job(aud("https://[MASKED]xxx")) }, "unknown", allowed),
  tokens("from default, unused", { default: aud(vault), a: job() }, "fail", {
    ...allowed,
    message: "a takes VAULT from default and does not name it",
  }),
  tokens("from default, named in the script", { default: aud(vault), a: job(login) }, "pass", allowed),
  tokens(
    "another variable has a longer name",
    { default: aud(vault), a: job({ script: "echo $VAULT_ADDR" }) },
    "fail",
    allowed,
  ),
  tokens(
    "from default, used by a secret",
    { default: aud(vault), a: job({ secrets: { DB: { vault: "a/b@c" } } }) },
    "pass",
    allowed,
  ),
  tokens(
    "from default, and the code is elsewhere",
    { default: aud(vault), a: { run: [{ name: "x", step: "./s" }] } },
    "unknown",
    allowed,
  ),
  tokens("from default, which the policy allows", { default: aud(vault), a: job() }, "pass", {
    with: { audiences: [vault], inherited: "allow" },
  }),
  tokens("a job that need not have one", { a: job(aud(vault)) }, "fail", {
    with: { audiences: [vault], jobs: ["deploy*"] },
    message: "a has an ID token",
  }),
  tokens("a job that may have one", { "deploy-a": job(aud(vault)) }, "pass", {
    with: { audiences: [vault], jobs: ["deploy*"] },
  }),
  tokens("a child pipeline has its own", { a: child }, "unknown", allowed),
];
