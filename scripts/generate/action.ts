/** `action.yml` from the table of inputs. */

import { stringify } from "yaml";
import { type ModeInput, modeTable } from "../../src/inputs/mode-table.ts";
import { type Input, inputTable } from "../../src/inputs/table.ts";

const outputs = {
  verdict: "compliant, non_compliant or undetermined",
  passed: "Number of controls that passed",
  failed: "Number of enforced controls that failed",
  unknown: "Number of enforced controls whose evidence is missing",
  warned: "Number of failed or unknown controls that are not enforced, but warned about",
  observed: "Number of failed or unknown controls that are only observed",
  waived: "Number of failed controls that a waiver covers",
  report: "Path of report.json",
};

/** Their defaults are left to the program, because a default in the manifest is given in every mode. */
const modeInputs: Readonly<Record<string, Input>> = Object.fromEntries(
  Object.entries<ModeInput>(modeTable).map(([name, { default: fallback, ...entry }]) => {
    const only = `Only in mode ${entry.mode}. ${entry.summary}`;
    return [name, { ...entry, summary: fallback === undefined ? only : `${only}. Default: ${fallback}` }];
  }),
);

export function actionManifest(): string {
  const manifest = {
    name: "Countersign",
    description:
      "Judges a GitLab merge request against a compliance policy and reports the verdict to GitLab",
    author: "Countersign",
    inputs: Object.fromEntries(
      Object.entries<Input>({ ...inputTable, ...modeInputs }).map(([name, entry]) => [name, input(entry)]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: "node24", main: "dist/index.js" },
    branding: { icon: "check-circle", color: "blue" },
  };
  return `# Generated from src/inputs/table.ts by npm run generate.\n${stringify(manifest, { lineWidth: 0 })}`;
}

/** Leaves a default to the program if the environment can replace it. A default in the manifest would always win. */
function input(entry: Input) {
  const fallback = entry.environment === undefined ? entry.default : undefined;
  return {
    description: entry.summary,
    required: false,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}
