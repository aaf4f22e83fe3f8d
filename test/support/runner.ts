/**
 * A GitHub-style runner in small: reads `action.yml`, hands inputs and files to `runs.main`, and reads back what a
 * runner would act on.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { runChild } from "./child.ts";
import { nodeOf } from "./node.ts";

export interface StepCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Step {
  readonly code: number | null;
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly commands: readonly StepCommand[];
  /** What the step wrote into the runner's files, together. */
  readonly files: string;
  /** Why another Node than the manifest's ran it. */
  readonly instead: string | undefined;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const fileNames = ["OUTPUT", "ENV", "STATE", "STEP_SUMMARY", "PATH"] as const;

/** @param workspace the checkout, where the step runs */
export async function runAction(given: Readonly<Record<string, string>>, workspace: string): Promise<Step> {
  const { inputs, runs }: Manifest = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const node = nodeOf(runs.using === "node24" ? 24 : 22);
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  try {
    const paths = fileNames.map((name) => [`GITHUB_${name}`, join(folder, name)] as const);
    for (const [, path] of paths) writeFileSync(path, "");
    const values = Object.entries(inputs).map(([name, input]) => [name, given[name] ?? input.default ?? ""]);
    for (const name of Object.keys(given)) {
      if (!(name in inputs)) throw new Error(`a runner would warn: unexpected input ${name}`);
    }
    const env = {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      ...Object.fromEntries(paths),
      ...Object.fromEntries(values.map(([name, value]) => [`INPUT_${name?.toUpperCase()}`, value])),
    };
    const { code, output } = await runChild(node.path, [join(root, runs.main)], { cwd: workspace, env });
    const texts = paths.map(([, path]) => readFileSync(path, "utf8"));
    return {
      code,
      output,
      outputs: parseOutputs(texts[0] ?? ""),
      commands: commandsIn(output),
      files: texts.join("\n"),
      instead: node.instead,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `name=value`, or `name<<MARK`, lines, `MARK`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [, name = "", sign, rest = ""] = /^([^=<]+)(=|<<)(.*)$/.exec(lines[at] ?? "") ?? [];
    if (sign === "=") outputs[name] = rest;
    if (sign !== "<<") continue;
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`the value of ${name} has no end`);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

/** Lines as a runner cuts them: `::name::` acts at a line's start, blanks aside, the old `##[name]` anywhere. */
export function commandsIn(output: string): StepCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name = "", properties = "", data = ""] =
      /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)(?: (.*?))?\](.*)$/.exec(line) ?? [];
    if (name === "") return [];
    const pairs = properties.split(/[,;]/).map((pair) => pair.split("="));
    return [
      {
        name,
        properties: Object.fromEntries(
          pairs.flatMap(([key, value]) => (key && value !== undefined ? [[key, unescaped(value)]] : [])),
        ),
        data: unescaped(data),
      },
    ];
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
}
