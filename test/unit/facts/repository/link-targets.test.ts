import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { linkTargets } from "../../../../src/facts/repository/link-targets.ts";
import { type Sandbox, startSandbox } from "../../../../src/sandbox/index.ts";
import { smallWorld, start, tokens } from "../../../sandbox/support.ts";
import { type Checkout, makeCheckout } from "../../../support/checkout.ts";
import { storeOf } from "../../../support/judging.ts";

let checkout: Checkout;
let sandbox: Sandbox;
beforeEach(() => {
  checkout = makeCheckout({ "docs/LICENSE": "MIT", README: "" });
  symlinkSync("docs/LICENSE", join(checkout.folder, "LICENSE"));
  symlinkSync("nowhere", join(checkout.folder, "README.md"));
});
afterEach(async () => {
  await sandbox?.close();
  checkout.remove();
});

async function read(required: readonly string[]) {
  const state = smallWorld();
  const [merge] = state.mergeRequests;
  if (!merge) throw new Error("the small world has a merge request");
  merge.diff_head_sha = checkout.commit();
  sandbox = await startSandbox({ state, now: () => start });
  const options = { token: tokens.reporter, iid: 14, workspace: checkout.folder };
  return storeOf(sandbox, options).read(linkTargets(required));
}

it("are read where only a link matches a required file", async () => {
  expect(await read(["LICENSE"])).toMatchObject({
    ok: true,
    value: new Map([
      ["LICENSE", "docs/LICENSE"],
      ["README.md", "nowhere"],
    ]),
  });
});

it("are not read where a file matches, too", async () => {
  expect(await read(["README*"])).toMatchObject({ ok: true, value: new Map() });
});
