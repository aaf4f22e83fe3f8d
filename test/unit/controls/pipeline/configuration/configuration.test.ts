import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../../../src/policy/schema.ts";
import { selectControl } from "../../../../../src/policy/select.ts";
import { parse } from "../../../../../src/shared/schema.ts";
import { checkCases } from "./checks.cases.ts";
import { containerCases } from "./containers.cases.ts";
import { downloadCases } from "./downloads.cases.ts";
import { hiddenCodeCases } from "./hidden-code.cases.ts";
import { installCases } from "./installs.cases.ts";
import { sentCases } from "./secrets-sent.cases.ts";
import type { ScriptCase } from "./support.ts";
import { tlsCases } from "./tls.cases.ts";

const cases: readonly ScriptCase[] = [
  ...downloadCases,
  ...hiddenCodeCases,
  ...checkCases,
  ...tlsCases,
  ...containerCases,
  ...installCases,
  ...sentCases,
];

describe("controls of what jobs do", () => {
  it.each(cases)("$id: $name", async ({ id, with: given, facts, status, message }) => {
    const { control, problems } = await selectControl(
      parse(ControlEntry, { id, ...(given ? { with: given } : {}) }),
    );
    expect(problems).toEqual([]);
    const outcome = (await control?.judge?.())?.(facts);
    expect(outcome).toMatchObject({ status });
    if (message === undefined) return;
    expect(outcome).toMatchObject({
      message: message instanceof RegExp ? expect.stringMatching(message) : message,
    });
  });
});
