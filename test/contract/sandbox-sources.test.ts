/** Each route of the sandbox names the file of GitLab that it was compared with. */

import { describe, expect, it } from "vitest";
import { routes } from "../../src/sandbox/routes.ts";
import { emptyState } from "../../src/sandbox/state/state.ts";

const all = routes(emptyState());

describe("the routes of the sandbox", () => {
  it("have a file of GitLab's API each, and what was compared with it", () => {
    const unnamed = all.filter(
      ({ ruby, compared }) => !/^(?:ee\/)?lib\/(?:ee\/)?api\/[a-z_/]+\.rb$/.test(ruby) || compared === "",
    );
    expect(unnamed.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it("are each there once", () => {
    const names = all.map(({ method, path }) => `${method} ${path}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
