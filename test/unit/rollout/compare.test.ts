/** What has to change in one project: values in, steps out. */

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { StatusCheck } from "../../../src/gitlab/resources/status-checks.ts";
import { compareProject, needsRules, type SeenProject } from "../../../src/rollout/checks/compare.ts";
import type { WantedCheck, WantedChecks } from "../../../src/rollout/checks/file.ts";
import { template } from "../../../src/rollout/variables.ts";

const digest = (url: string) => createHash("sha256").update(url).digest("hex");

function seen(name: string, url: string, more: Partial<StatusCheck> = {}): StatusCheck {
  const [id] = [name.length + 100];
  return {
    id,
    name,
    externalUrl: url,
    externalUrlDigest: digest(url),
    hmac: false,
    protectedBranches: [],
    ...more,
  };
}

function wanted(name: string, url: string, more: Partial<WantedCheck> = {}): WantedCheck {
  return { name, externalUrl: template(url), branches: undefined, sharedSecret: undefined, ...more };
}

const own = { id: 1, name: "main", inherited: false };
const ofGroup = { id: 2, name: "main", inherited: true };

function steps(file: Partial<WantedChecks>, project: Partial<SeenProject>) {
  const all = { scope: {}, mustSucceed: undefined, checks: [], absent: [], ...file };
  const now = { checks: [], rules: undefined, mustSucceed: undefined, ...project };
  return compareProject(all, now, { id: 7, path: "acme/web" }, { env: {}, rotatesSecrets: false });
}

describe("the steps in a project", () => {
  it.each<{ name: string; file: Partial<WantedChecks>; now: Partial<SeenProject>; step: object }>([
    {
      name: "a secret that the check already has is not written",
      file: { checks: [wanted("A", "https://a", { sharedSecret: template("secret") })] },
      now: { checks: [seen("A", "https://a", { hmac: true })] },
      step: { action: "none" },
    },
    {
      name: "a secret that the check lacks is written",
      file: { checks: [wanted("A", "https://a", { sharedSecret: template("secret") })] },
      now: { checks: [seen("A", "https://a")] },
      step: { action: "update", fields: ["shared_secret"] },
    },
    {
      name: "a check that lost its scope gets it back",
      file: { checks: [wanted("A", "https://a", { branches: ["main"] })] },
      now: { checks: [seen("A", "https://a")], rules: [ofGroup, own] },
      step: { action: "update", fields: ["branches"], wanted: { branchIds: [1] } },
    },
    {
      name: "without branches, a scope is taken away",
      file: { checks: [wanted("A", "https://a")] },
      now: { checks: [seen("A", "https://a", { protectedBranches: [own] })] },
      step: { action: "update", fields: ["branches"], wanted: { branchIds: [] } },
    },
    {
      name: "the address of one that moves away is free",
      file: { checks: [wanted("A", "https://b"), wanted("B", "https://c")] },
      now: { checks: [seen("B", "https://b")] },
      step: { name: "A", action: "create", obstacle: undefined },
    },
    {
      name: "the address of one that stays is taken",
      file: { checks: [wanted("A", "https://b")] },
      now: { checks: [seen("B", "https://b")] },
      step: { obstacle: 'its external_url is already that of the check "B" (101)' },
    },
    {
      name: "an address that GitLab cannot store",
      file: { checks: [wanted("A", `https://${"a".repeat(250)}`)] },
      now: {},
      step: { obstacle: "its external_url has 258 characters, and GitLab takes at most 255" },
    },
    {
      name: "names are compared exactly",
      file: { absent: ["a"] },
      now: { checks: [seen("A", "https://a")] },
      step: { action: "none" },
    },
    {
      name: "a setting that is not shown is not equal",
      file: { mustSucceed: false },
      now: {},
      step: { action: "update" },
    },
  ])("$name", ({ file, now, step }) => {
    expect(steps(file, now)[0]).toMatchObject(step);
  });

  it.each([
    { name: "no branches in the file", branches: undefined, bound: [own], needs: false },
    { name: "exactly the project's own rule", branches: ["main"], bound: [own], needs: false },
    {
      name: "the group's rule, beside which the project may have its own",
      branches: ["main"],
      bound: [ofGroup],
      needs: true,
    },
    { name: "another branch", branches: ["main", "release"], bound: [own], needs: true },
  ])("the rules are read only if they matter: $name", ({ branches, bound, needs }) => {
    const file = {
      scope: {},
      mustSucceed: undefined,
      absent: [],
      checks: [wanted("A", "https://a", { branches })],
    };
    expect(needsRules(file, [seen("A", "https://a", { protectedBranches: bound })])).toBe(needs);
  });
});
