/** Two uses of one control are told apart. */

import { expect, it } from "vitest";
import { variantsOf } from "../../../src/reporting/variants.ts";

const use = (expected: Record<string, unknown> | null, title = "T", id = "c") => ({ id, title, expected });

it.each([
  {
    name: "by the parameters in which they differ",
    uses: [
      use({ reports: ["sast", "dast"], at_most: 0 }),
      use({ reports: ["secret_detection"], at_most: 0 }),
    ],
    variants: ["reports: sast dast", "reports: secret_detection"],
  },
  {
    name: "by a parameter that one of them lacks",
    uses: [use({ at_most: 0 }), use({ at_most: 0, only_new: true })],
    variants: ["only_new: not set", "only_new: true"],
  },
  {
    name: "by their titles, if they differ",
    uses: [use({ a: 1 }, "A"), use({ a: 2 }, "B")],
    variants: [undefined, undefined],
  },
  {
    name: "not, if they ask the same",
    uses: [use({ a: 1 }), use({ a: 1 })],
    variants: [undefined, undefined],
  },
  { name: "not, without parameters", uses: [use(null), use(null)], variants: [undefined, undefined] },
])("$name", ({ uses, variants }) => {
  const found = variantsOf(uses);
  expect(uses.map((one) => found.get(one))).toEqual(variants);
});
