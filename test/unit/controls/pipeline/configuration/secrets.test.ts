/** `pipeline_no_secrets_in_configuration`. The secrets are put together here, so that no scanner finds them in this file. */

import { describe, expect, it } from "vitest";
import {
  entropyOf,
  matchesIn,
  mayOccur,
  occurs,
  rules,
} from "../../../../../src/controls/pipeline/configuration/secrets/rules.ts";
import { jobsOfConfig } from "../../../../../src/facts/pipeline/ci-jobs.ts";
import { ControlEntry } from "../../../../../src/policy/schema.ts";
import { selectControl } from "../../../../../src/policy/select.ts";
import { parse } from "../../../../../src/shared/schema.ts";

const aws = ["AKIA", "Z7QN4M2XK5RT3PWL"].join("");
const gitlab = ["glpat", "-", "x9Kq2mVb7RtY4wLsPz3N"].join("");
const generic = ["q7Zk9", "Xv2mN", "4bTr8", "Lw5Yc"].join("");
const key = [
  "-----BEGIN RSA PRIVATE",
  " KEY-----\n",
  `${"MIIEowIBAAKCAQEA7x9".repeat(6)}\n`,
  "-----END RSA PRIVATE",
  " KEY-----",
].join("");

async function judge(merged: Record<string, unknown>, given?: object) {
  const entry = { id: "pipeline_no_secrets_in_configuration", ...(given ? { with: given } : {}) };
  const { control, problems } = await selectControl(parse(ControlEntry, entry));
  expect(problems).toEqual([]);
  const origin = { projectPath: "acme/payments", includes: [] };
  return (await control?.judge?.())?.({
    config: { ...jobsOfConfig(merged), ...origin },
    merged: { merged, ...origin },
    conditional: [],
  });
}

const script = (...lines: string[]) => ({ build: { script: lines } });

describe("generic-api-key", () => {
  const rule = rules.find(({ id }) => id === "generic-api-key");
  if (!rule) throw new Error("there is no such rule");
  const words = [
    "access",
    "Auth",
    "API",
    "credential",
    "creds",
    "KEY",
    "passwd",
    "password",
    "secret",
    "token",
  ];
  const operators = ["=", ">", ":", ":=", "::=", ":::=", "||", "=>", "?=", ","];
  const between = ["", "_of the.long-name  1", " \t", "_x'", '"'];
  const before = ["", "'", '" ', "``` ", " == "];
  const secrets = [
    generic,
    `${"a".repeat(149)}7`,
    `a${"b+/".repeat(60)}7==`,
    `${"a-".repeat(70)}7`,
    "\u212aey5\u017f0123",
  ];
  const texts = words.flatMap((word) =>
    operators.flatMap((operator) =>
      between.flatMap((middle) =>
        before.flatMap((quote) => secrets.map((one) => `x ${word}${middle}${operator}${quote}${one}\n`)),
      ),
    ),
  );

  it("is looked for wherever RE2 finds something with a digit", () => {
    const found = texts.filter((text) => occurs(rule.pattern, text));
    expect(found.length).toBeGreaterThan(texts.length / 2);
    expect(found.filter((text) => !mayOccur(rule, text, text.toLowerCase()))).toEqual([]);
  });

  it("is not looked for where nothing has a digit, or there is no keyword", () => {
    const texts = ["secret_detection: gl-secret-detection-report.json", `x=${generic}`, "api: 1"];
    expect(texts.filter((text) => mayOccur(rule, text, text.toLowerCase()))).toEqual([]);
  });

  it("does not make JavaScript slow", () => {
    const hostile = ["key=".repeat(25_000), `${"key ".repeat(25_000)}`, `key=${"a".repeat(99_000)}`];
    expect(hostile.map((text) => mayOccur(rule, text, text))).toEqual([true, false, true]);
  });
});

describe("a secret in the configuration", () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      "in a line of a script",
      script("make", `export AWS_ACCESS_KEY_ID=${aws}`),
      "build, script, line 2: aws-access-token",
    ],
    [
      "in the second line of an entry",
      script("make", `set -e\ncurl -H "PRIVATE-TOKEN: ${gitlab}" https://x.example`),
      "build, script, line 3: gitlab-pat",
    ],
    [
      "in a global variable",
      { variables: { GITLAB: gitlab }, ...script("make") },
      "variables, GITLAB, line 1: gitlab-pat",
    ],
    [
      "in a variable with a description",
      { variables: { API_TOKEN: { value: generic, description: "a" } }, ...script("make") },
      "variables, API_TOKEN.value, line 1: generic-api-key",
    ],
    [
      "in a variable of a job",
      { build: { script: "make", variables: { DB_PASSWORD: generic } } },
      "build, variables.DB_PASSWORD, line 1: generic-api-key",
    ],
    [
      "in a hidden job",
      { ".base": { script: [`echo ${aws}`] }, ...script("make") },
      ".base, script, line 1: aws-access-token",
    ],
    [
      "over several lines",
      { variables: { KEY: key }, ...script("make") },
      "variables, KEY, line 1: private-key",
    ],
    [
      "of a service",
      { build: { script: "make", services: [{ name: "db", variables: { PASSWORD: generic } }] } },
      "build, services.variables.PASSWORD, line 1: generic-api-key",
    ],
    [
      "in an address",
      script(`git clone https://oauth2:${gitlab}@gitlab.example.com/a.git`),
      "build, script, line 1: gitlab-pat",
    ],
  ])("%s fails, and is not shown", async (_, merged, message) => {
    const outcome = await judge(merged);
    expect(outcome).toMatchObject({ status: "fail" });
    const shown = JSON.stringify(outcome);
    expect(shown).toContain(message);
    for (const secret of [aws, gitlab, generic, "MIIEowIBAA"]) expect(shown).not.toContain(secret);
  });

  it.each<[string, Record<string, unknown>]>([
    ["a variable", { variables: { API_TOKEN: "$OTHER_TOKEN" }, ...script("deploy --token $API_TOKEN") }],
    ["an example", script("export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE")],
    ["a word", { variables: { PASSWORD: "placeholder" }, ...script("make") }],
    ["what GitLab masks", { variables: { API_TOKEN: "[MASKED]xxxxxxxxxxxxxxxx" }, ...script("make") }],
    ["a digest", { build: { image: `node@sha256:${"4f1a".repeat(16)}`, script: "make" } }],
    ["a checksum", script(`echo "${"9c3e".repeat(16)}  install.sh" | sha256sum -c`)],
    ["a key of a cache", { build: { script: "make", cache: { key: "node-22-7f3b9c1d4e" } } }],
    ["an id", { variables: { PROJECT: "7b0e1c9a-5d3f-4e8b-9a61-2f4c8d7e6b5a" }, ...script("make") }],
    ["true and false", { build: { script: "make", interruptible: true } }],
  ])("%s passes", async (_, merged) => {
    expect(await judge(merged)).toMatchObject({ status: "pass" });
  });

  it("may be what the policy allows, by its text, by the rule, or by the job", async () => {
    const merged = script(`export AWS_ACCESS_KEY_ID=${aws}`);
    expect(await judge(merged, { allow: ["^AKIAZ7"] })).toMatchObject({ status: "pass" });
    expect(await judge(merged, { allow: ["^AKIAX"] })).toMatchObject({ status: "fail" });
    expect(await judge(merged, { ignored_rules: ["aws-access-token"] })).toMatchObject({ status: "pass" });
    expect(await judge(merged, { except: ["build"] })).toMatchObject({ status: "pass" });
    const weak = { variables: { API_TOKEN: generic }, ...script("make") };
    expect(await judge(weak, { entropy: 7 })).toMatchObject({ status: "pass" });
  });

  it("is not known where a line is too long, or the configuration", async () => {
    expect(await judge(script(`${"x ".repeat(1500)} export AWS_ACCESS_KEY_ID=${aws}`))).toMatchObject({
      status: "unknown",
      message: expect.stringContaining("build, script: whether aws-access-token found a secret is not known"),
    });
    expect(
      await judge(script(...Array.from({ length: 3 }, (_, n) => `${n} ${"x".repeat(700_000)}`))),
    ).toMatchObject({
      status: "unknown",
      message: expect.stringContaining("more than the 2000000 that are read"),
    });
    expect(await judge({ ...script("make"), child: { trigger: { include: "a.yml" } } })).toMatchObject({
      status: "unknown",
    });
  });
});

describe("the rules", () => {
  it("are all read by RE2", () => {
    expect(rules.length).toBeGreaterThan(200);
    for (const rule of rules) {
      expect(occurs(rule.pattern, "")).toBe(false);
      expect([rule.id, matchesIn(rule, "")]).toEqual([rule.id, undefined]);
    }
  });

  it("find what they are made for", () => {
    const found = (id: string, line: string) => {
      const rule = rules.find((one) => one.id === id);
      return rule && occurs(rule.pattern, line)
        ? matchesIn(rule, line)?.map(({ secret }) => secret)
        : undefined;
    };
    expect(found("aws-access-token", `a ${aws} b`)).toEqual([aws]);
    expect(found("generic-api-key", `API_KEY: "${generic}"`)).toEqual([generic]);
    const slack = [
      "https://hooks.slack.com",
      "services",
      "T12345678",
      "B12345678",
      "a1B2c3D4e5F6g7H8i9J0k1L2",
    ].join("/");
    expect(found("slack-webhook-url", `curl ${slack}`)?.[0]).toContain("hooks.slack.com");
  });

  it("measure entropy in bits a character", () => {
    expect(entropyOf("aaaa")).toBe(0);
    expect(entropyOf("abab")).toBe(1);
    expect(entropyOf("abcd")).toBe(2);
  });
});
