import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../../../src/policy/schema.ts";
import { selectControl } from "../../../../../src/policy/select.ts";
import { parse } from "../../../../../src/shared/schema.ts";
import { cacheCases } from "./caches.cases.ts";
import { conditionalCases } from "./conditional.cases.ts";
import { deployCases } from "./deploys.cases.ts";
import { duplicateCases } from "./duplicates.cases.ts";
import { idTokenCases } from "./id-tokens.cases.ts";
import { includeVersionCases } from "./includes.cases.ts";
import { requiredJobCases } from "./required-jobs.cases.ts";
import { signingCases } from "./signing.cases.ts";
import type { DeliveryCase } from "./support.ts";
import { timeoutCases } from "./timeouts.cases.ts";

const cases: readonly DeliveryCase[] = [
  ...[cacheCases, conditionalCases, deployCases, duplicateCases, idTokenCases, includeVersionCases],
  ...[requiredJobCases, signingCases, timeoutCases],
].flat();

describe("controls of deliveries", () => {
  it.each(cases)("$id: $name", async ({ id, with: given, facts, status, message }) => {
    const { control, problems } = await selectControl(
      parse(ControlEntry, { id, ...(given ? { with: given } : {}) }),
    );
    expect(problems).toEqual([]);
    const outcome = (await control?.judge?.())?.({ ...facts });
    expect(outcome).toMatchObject({ status });
    if (message === undefined) return;
    expect(outcome).toMatchObject({
      message: message instanceof RegExp ? expect.stringMatching(message) : message,
    });
  });

  it("pipeline_timeouts refuses a maximum that is not a duration", async () => {
    const entry = { id: "pipeline_timeouts", with: { at_most: "soon" } };
    const { issues } = await selectControl(parse(ControlEntry, entry));
    expect(issues).toMatchObject([{ path: ["at_most"], code: "custom" }]);
  });
});
