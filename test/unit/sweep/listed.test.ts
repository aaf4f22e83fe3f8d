import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { compactOf } from "../../../src/sweep/listed.ts";

it("keeps the keys that facts read, and nothing else of the answer", () => {
  const listed = compactOf({ id: 7, default_branch: "main", readme_url: "https://gitlab.example.com/x" });
  expect(listed()).toEqual({ id: 7, default_branch: "main" });
});

it("does not keep the answer alive, of which thousands wait", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let answer: object | undefined = { id: 7, default_branch: "main" };
  const held = new WeakRef(answer);
  const listed = compactOf(answer as Readonly<Record<string, unknown>>);
  answer = undefined;
  // A reference counts as used until the end of the turn in which it was made.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  expect(held.deref()).toBeUndefined();
  expect(listed()).toEqual({ id: 7, default_branch: "main" });
});
