/** Whose policy counts where the target branch is not protected. */

import { expect, it } from "vitest";
import { withoutTarget } from "../../../src/policy/unprotected.ts";

function deciding(target: string, main: string, isProtected: boolean) {
  const asked: string[] = [];
  const decided = withoutTarget(target, {
    default: async () => main,
    head: async (name) => {
      asked.push(name);
      return { name, sha: "a".repeat(40), isProtected };
    },
  });
  return decided.then((found) => ({ ...found, asked }));
}

const open = (what: string, branch: string) =>
  `${what}, so anyone who may push to ${branch} can write the policy: the verdict is at best undetermined; protect ${branch}, or name a policy of another project with policy: group/project:path@ref`;

it("the default branch's, if that is protected", async () => {
  expect(await deciding("feature", "main", true)).toEqual({
    name: "main",
    called: "the default branch main, which counts because the target branch feature is not protected",
    notice: "the target branch feature is not protected, so the policy is read from the default branch main",
    doubt: undefined,
    asked: ["main"],
  });
});

it.each([
  {
    name: "neither is protected",
    ...{ target: "feature", main: "main", isProtected: false, asked: ["main"] },
    called: "the default branch main",
    doubt: "neither the target branch feature nor the default branch main is protected",
    branch: "main",
  },
  {
    name: "the target branch is the default branch",
    ...{ target: "main", main: "main", isProtected: true, asked: [] },
    called: "the target branch main",
    doubt: "the target branch main, which is the default branch, is not protected",
    branch: "main",
  },
  {
    name: "there is no default branch",
    ...{ target: "feature", main: "", isProtected: true, asked: [] },
    called: "the target branch feature",
    doubt: "the target branch feature is not protected",
    branch: "feature",
  },
])("nobody's can be relied on where $name", async ({ target, main, isProtected, asked, ...is }) => {
  expect(await deciding(target, main, isProtected)).toEqual({
    ...{ name: is.branch, called: is.called, doubt: is.doubt, asked },
    notice: open(is.doubt, is.branch),
  });
});
