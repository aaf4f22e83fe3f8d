/** Which external controls a project has, over all pages of its frameworks. */

import { expect, it } from "vitest";
import { knownControls } from "../../../src/delivery/control-targets.ts";
import type { GitLab } from "../../../src/gitlab/client.ts";

const last: { hasNextPage: boolean; endCursor: string | null } = { hasNextPage: false, endCursor: null };
const control = (id: number) => ({
  ...{ id: `gid://gitlab/Control/${id}`, name: "external_control" },
  ...{ controlType: "external", externalControlName: `Control ${id}` },
});
const framework = (id: number, inner = last) => ({
  complianceRequirements: {
    pageInfo: last,
    nodes: [{ complianceRequirementsControls: { pageInfo: inner, nodes: [control(id)] } }],
  },
});

/** Answers one page after another. */
function gitlab(pages: readonly object[], id = "gid://gitlab/Project/42") {
  const asked: unknown[] = [];
  const fake = {
    graphql: async (_: string, variables: Readonly<Record<string, unknown>>) => {
      asked.push(variables.after);
      const complianceFrameworks = pages[asked.length - 1] ?? pages.at(-1);
      return { data: { projects: { nodes: [{ id, complianceFrameworks }] } }, errors: [] };
    },
  } as unknown as GitLab;
  return { fake, asked };
}

const more = (endCursor: string | null) => ({ hasNextPage: true, endCursor });

it("reads every page of frameworks", async () => {
  const { fake, asked } = gitlab([
    { pageInfo: more("x"), nodes: [framework(1)] },
    { pageInfo: last, nodes: [framework(2)] },
  ]);
  expect((await knownControls(fake, 42))?.map(({ id }) => id)).toEqual([1, 2]);
  expect(asked).toEqual([undefined, "x"]);
});

it.each([
  { name: "a page leads in a circle", pages: [{ pageInfo: more("x"), nodes: [framework(1)] }] },
  { name: "a page has no cursor", pages: [{ pageInfo: more(null), nodes: [framework(1)] }] },
  { name: "a requirement has more controls", pages: [{ pageInfo: last, nodes: [framework(1, more("y"))] }] },
])("does not take a part for all of them: $name", async ({ pages }) => {
  expect(await knownControls(gitlab(pages).fake, 42)).toBeUndefined();
});

it("does not take the controls of another project", async () => {
  const { fake } = gitlab([{ pageInfo: last, nodes: [framework(1)] }], "gid://gitlab/Project/43");
  expect(await knownControls(fake, 42)).toBeUndefined();
});
