/** The policies that come with the program, one line each. */

import { RunError } from "../../shared/errors.ts";
import { didYouMean } from "../../shared/nearest.ts";

/** A policy as it would be in a file. */
export interface Preset {
  readonly name: string;
  readonly description: string;
  readonly requirements: readonly {
    readonly name: string;
    readonly description: string;
    readonly controls: readonly (string | Readonly<Record<string, unknown>>)[];
  }[];
}

const presets: Readonly<Record<string, () => Promise<{ readonly preset: Preset }>>> = {
  recommended: () => import("./recommended.ts"),
  strict: () => import("./strict.ts"),
  soc2: () => import("./soc2.ts"),
  iso27001: () => import("./iso27001.ts"),
  "cis-gitlab": () => import("./cis-gitlab.ts"),
  slsa: () => import("./slsa.ts"),
};

export const presetNames: readonly string[] = Object.keys(presets);

/** @param typed `preset:NAME` @returns JSON, so that no YAML parser is loaded for it */
export async function presetText(typed: string): Promise<string> {
  const error = unknownPreset(typed);
  if (error) throw error;
  return JSON.stringify((await presets[nameOf(typed)]?.())?.preset, null, 2);
}

export function unknownPreset(typed: string): RunError | undefined {
  const name = nameOf(typed);
  if (Object.hasOwn(presets, name)) return undefined;
  return new RunError("POLICY_UNREADABLE", `there is no preset ${name}${didYouMean(name, presetNames)}`, {
    advice: `the presets are ${presetNames.join(", ")}`,
  });
}

const nameOf = (typed: string): string => typed.slice("preset:".length);
