/** A page for every preset, and the list of them. */

import { loadPolicy } from "../../src/policy/load.ts";
import type { Policy, Requirement, SelectedControl } from "../../src/policy/policy.ts";
import { type Preset, presetNames, presetText } from "../../src/policy/presets/registry.ts";
import { page } from "./reference.ts";

interface Described {
  readonly name: string;
  readonly preset: Preset;
  readonly policy: Policy;
}

export async function describedPresets(): Promise<readonly Described[]> {
  return Promise.all(
    presetNames.map(async (name) => {
      const source = `preset:${name}`;
      const text = await presetText(source);
      return { name, preset: JSON.parse(text) as Preset, policy: await loadPolicy([{ source, text }]) };
    }),
  );
}

export function presetPages(presets: readonly Described[]): Record<string, string> {
  const list = [
    "A preset is a policy that comes with the program. Use it as it is with `policy: preset:NAME`, or put your own policy on top",
    "of it with [`extends`](../../policy.md#layers).",
    "",
    "| preset | requires | controls |",
    "|---|---|---|",
    ...presets.map(
      ({ name, preset: { description }, policy }) =>
        `| [\`preset:${name}\`](${name}.md) | ${description} | ${controlsOf(policy).length} |`,
    ),
  ];
  return {
    "docs/reference/presets/README.md": page("Presets", list),
    ...Object.fromEntries(presets.map((one) => [`docs/reference/presets/${one.name}.md`, presetPage(one)])),
  };
}

function presetPage({ name, preset, policy }: Described): string {
  const isForStandard = preset.requirements.some(({ description }) => description.startsWith("Serves "));
  return page(`\`preset:${name}\``, [
    `${preset.name}: ${preset.description.charAt(0).toLowerCase()}${preset.description.slice(1)}.`,
    "",
    isForStandard
      ? "Each requirement names the clause that it serves. To pass is evidence for a part of that clause, never for the whole.\n[Clauses of standards](../clauses.md) lists every clause, also those that nobody can check from GitLab."
      : "Its requirements are not clauses of a standard.",
    "",
    `As the whole policy, it is an input of the job: \`policy: preset:${name}\`. As the base of a policy:`,
    "",
    "```yaml",
    "name: Our policy",
    `extends: [preset:${name}]`,
    "```",
    "",
    `\`countersign explain --policy preset:${name}\` prints it as a file to copy.`,
    "",
    "## What it requires",
    "",
    ...policy.requirements.flatMap(requirementSection),
    "## Required roles",
    "",
    "What the token lacks makes a control unknown.",
    "",
    "| required role | for the facts |",
    "|---|---|",
    ...roleRows(policy),
  ]);
}

function requirementSection({ name, description, controls }: Requirement): string[] {
  return [
    `### ${name}`,
    "",
    `${description}.`,
    "",
    "| control | what it checks | severity |",
    "|---|---|---|",
    ...controls.map(
      (control) =>
        `| [\`${control.id}\`](../controls/${control.id}.md)${given(control)} | ${control.title} | ${control.severity} |`,
    ),
    "",
  ];
}

/** Of a Countersign control, the parameters. The expression of a built-in control is part of its id. */
function given({ expected }: SelectedControl): string {
  if (expected === null || "field" in expected) return "";
  const parameters = Object.entries(expected);
  if (parameters.length === 0) return "";
  return ` with ${parameters.map(([key, value]) => `\`${key}: ${JSON.stringify(value)}\``).join(", ")}`;
}

function roleRows(policy: Policy): string[] {
  const facts = new Map(
    controlsOf(policy).flatMap(({ needs }) =>
      Object.values(needs).map((fact) => [fact.id, fact.requiredRole] as const),
    ),
  );
  const roles = [...new Set(facts.values())].sort();
  return roles.map((role) => {
    const read = [...facts].filter(([, required]) => required === role).map(([id]) => `\`${id}\``);
    return `| ${role} | ${read.sort().join(", ")} |`;
  });
}

function controlsOf({ requirements }: Policy): readonly SelectedControl[] {
  return requirements.flatMap(({ controls }) => controls);
}
