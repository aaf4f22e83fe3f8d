import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { explainControl } from "../../../src/commands/explain/control.ts";
import { defineControl, pass } from "../../../src/controls/define.ts";
import { controlIds } from "../../../src/controls/ids.ts";
import { parametersOf } from "../../../src/controls/parameters.ts";
import { loadPolicy } from "../../../src/policy/load.ts";

const all = (await Promise.all(controlIds.map(explainControl))).filter((one) => one !== undefined);
const withParameters = all.filter(({ parameters }) => parameters.length > 0);

describe("parameters", () => {
  it("are read from the schema, with those inside lists and objects", () => {
    const schema = z.strictObject({
      at_most: z.int().check(z.minimum(0), z.maximum(9), z.describe("Largest number, in days")),
      share: z.optional(z.number().check(z.minimum(0), z.maximum(1), z.describe("Share; 0.5 by default"))),
      kinds: z.optional(
        z.array(z.enum(["gpg", "ssh", "x509"])).check(z.describe("Kinds; a; all by default")),
      ),
      ignore: z
        .array(
          z.union([
            z.string(),
            z.strictObject({ reason: z.optional(z.string().check(z.describe("Why; no reason by default"))) }),
          ]),
        )
        .check(z.describe("What to ignore")),
      from: z.strictObject({ names: z.catchall(z.object({}), z.string()).check(z.describe("Names")) }),
    });
    expect(parametersOf(schema)).toEqual([
      {
        name: "at_most",
        type: "integer, 0 to 9",
        isRequired: true,
        default: null,
        meaning: "Largest number, in days",
      },
      { name: "share", type: "number, 0 to 1", isRequired: false, default: "0.5", meaning: "Share" },
      {
        name: "kinds",
        type: "list of gpg, ssh or x509",
        isRequired: false,
        default: "all",
        meaning: "Kinds; a",
      },
      {
        name: "ignore",
        type: "list of strings or objects",
        isRequired: true,
        default: null,
        meaning: "What to ignore",
      },
      {
        name: "ignore[].reason",
        type: "string",
        isRequired: false,
        default: "no reason",
        meaning: "Why",
      },
      { name: "from", type: "object", isRequired: true, default: null, meaning: "" },
      {
        name: "from.names",
        type: "map of names to values",
        isRequired: true,
        default: null,
        meaning: "Names",
      },
    ]);
  });

  it("of every control have a meaning, and a default unless they are required", () => {
    expect(withParameters.length).toBeGreaterThan(30);
    const parameters = withParameters.flatMap(({ id, parameters }) =>
      parameters.map((one) => ({ ...one, name: `${id}: ${one.name}` })),
    );
    expect(parameters.filter(({ meaning }) => !/^[A-Z].{9,}[^.;]$/.test(meaning))).toEqual([]);
    expect(parameters.filter((one) => one.isRequired !== (one.default === null))).toEqual([]);
  });

  it.each(withParameters)("of $id have an example that is a valid entry of a policy", async (control) => {
    const { id, example, parameters } = control;
    const text = `name: P\nrequirements:\n  - name: R\n    controls:\n${example?.replace(/^/gm, "      ")}\n`;
    const [requirement] = (await loadPolicy([{ source: "example.yml", text }])).requirements;
    const [selected] = requirement?.controls ?? [];
    expect(selected?.id).toBe(id);
    const names = Object.keys((selected?.asserted === undefined ? selected?.expected : undefined) ?? {});
    expect(names.filter((name) => !parameters.some((one) => one.name === name))).toEqual([]);
    for (const { name, isRequired } of parameters)
      if (isRequired && /^\w+$/.test(name)) expect(example).toContain(`${name}: `);
  });

  it("need an example, which the types check", () => {
    const common = {
      id: "x",
      title: "X",
      description: "X",
      severity: "low",
      scope: "project",
      needs: {},
      remediation: { text: "x" },
      check: () => pass("x"),
    } as const;
    const params = z.strictObject({ at_least: z.number() });
    // @ts-expect-error the example is missing
    defineControl({ ...common, params });
    // @ts-expect-error the parameter does not exist
    defineControl({ ...common, params, example: { at_leest: 1 } });
    expect(defineControl({ ...common, params, example: { at_least: 1 } }).example).toEqual({ at_least: 1 });
  });
});
