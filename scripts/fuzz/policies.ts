/** Policies in both forms, framework exports, and rules. */

import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { loadPolicy } from "../../src/policy/load.ts";
import { presetText } from "../../src/policy/presets/registry.ts";
import { ownFunctions } from "../../src/rules/functions.ts";
import { compile, type TopicValues } from "../../src/rules/language.ts";
import { stringFunctionNames } from "../../src/rules/strings.ts";
import { topics } from "../../src/rules/topics/registry.ts";
import type { Plain, ValueType } from "../../src/rules/types.ts";
import { everyControl, rules } from "../../test/support/all-evidence.ts";
import { awkwardText, awkwardValue, brokenText, brokenValue, type Random } from "./random.ts";
import { expected, holds, type Target } from "./target.ts";

const names = ["recommended", "strict", "slsa", "soc2", "iso27001", "cis-gitlab"];
const examples = ["baseline", "ci-rules", "four-eyes", "own-rules", "payments", "pipeline", "setting-rules"];
const texts = [
  ...(await Promise.all(names.map((name) => presetText(`preset:${name}`)))),
  ...examples.map((name) => readFileSync(`docs/examples/${name}.yml`, "utf8")),
  stringify({ name: "All", requirements: [{ name: "All", controls: everyControl.slice(0, 40) }] }),
].filter((text) => text !== undefined);
const policies: readonly unknown[] = texts.map((text) => parse(text));

async function readBase(name: string) {
  return name.startsWith("preset:") ? { source: name, text: await presetText(name) } : undefined;
}

async function load(source: string, text: string): Promise<void> {
  try {
    const policy = await loadPolicy([{ source, text }], readBase);
    // A policy of nothing would be compliant with everything.
    const controls = policy.requirements.flatMap((requirement) => requirement.controls);
    holds(
      controls.some(({ judge }) => judge),
      "a policy that judges nothing",
    );
  } catch (error) {
    expected(error);
  }
}

const control = (name: string, field: string) => ({
  ...{ name, control_type: "internal" },
  expression: { field, operator: "=", value: true },
});
const framework = {
  ...{ name: "F", description: "why", color: "#1f75cb" },
  requirements: [
    { name: "R", description: "what", controls: [control("scanner_sast_running", "scanner_sast_running")] },
    {
      name: "S",
      description: "that",
      controls: [
        control("default_branch_protected", "default_branch_protected"),
        {
          name: "external_control",
          control_type: "external",
          expression: null,
          external_url: "https://a.example",
        },
      ],
    },
  ],
};

const all = [...topics.values()].flatMap((topic) => (topic.parts ? [...topic.parts.values()] : [topic]));

function plainOf(type: ValueType, random: Random): Plain {
  switch (type.kind) {
    case "string":
      return awkwardText(random);
    case "int":
      return random.pick([0, 1, -1, 7, 2 ** 31, Number.MAX_SAFE_INTEGER]);
    case "double":
      return random.pick([0, 81.5, -1, 1e300]);
    case "bool":
      return random.chance(0.5);
    case "timestamp":
      return random.pick([0, Date.UTC(2026, 10, 20), -62_135_596_800_000, 253_402_300_799_000]);
    case "list":
      return Array.from({ length: random.below(4) }, () => plainOf(type.of, random));
    case "record":
      return Object.fromEntries(
        Object.entries(type.fields).map(([name, field]) => [name, plainOf(field, random)]),
      );
  }
}

const functions = [...Object.keys(ownFunctions), ...stringFunctionNames, "size", "has", "int", "double"];
const macros = ["all", "exists", "exists_one", "filter", "map"];
const operators = ["==", "!=", "<", ">=", "&&", "||", "+", "-", "*", "/", "%", "in", "?"];

/** The path of a field of the type, or of an item in it. */
function pathIn(path: string, type: ValueType, random: Random): { path: string; type: ValueType } {
  if (type.kind === "record" && random.chance(0.85)) {
    const fields = Object.entries(type.fields);
    const [name, field] = random.pick(fields);
    return pathIn(`${path}.${name}`, field, random);
  }
  if (type.kind === "list" && random.chance(0.3))
    return pathIn(`${path}[${random.below(3)}]`, type.of, random);
  return { path, type };
}

function term(random: Random, depth: number): string {
  const kind = random.below(depth > 0 ? 10 : 4);
  if (kind === 0) return JSON.stringify(awkwardText(random));
  if (kind === 1)
    return random.pick(["0", "1", "-1", "2.5", "true", "false", "null", "[]", "{}", '"a"', "now"]);
  const topic = random.pick(all);
  const { path, type } = pathIn(topic.name, topic.type, random);
  if (kind < 5) return path;
  if (kind === 5 && type.kind === "list") {
    const item = type.of.kind === "record" ? `x.${random.pick(Object.keys(type.of.fields))}` : "x";
    return `${path}.${random.pick(macros)}(x, ${item} ${random.pick(operators)} ${term(random, depth - 1)})`;
  }
  if (kind === 6) return `${random.pick(functions)}(${term(random, depth - 1)})`;
  if (kind === 7) return `${path}.${random.pick(functions)}(${term(random, depth - 1)})`;
  if (kind === 8) return `(${term(random, depth - 1)} ? ${term(random, 0)} : ${term(random, 0)})`;
  return `(${term(random, depth - 1)} ${random.pick(operators)} ${term(random, depth - 1)})`;
}

function rule(random: Random): void {
  const written = random.chance(0.5) ? random.pick(Object.values(rules)) : term(random, 3);
  const source = random.chance(0.4) ? brokenText(written, random) : written;
  const compiled = compile(source, topics, random.chance(0.7));
  if (!("expression" in compiled)) {
    holds(
      compiled.problems.every(({ message }) => message !== ""),
      "a problem without words",
    );
    return;
  }
  const values: TopicValues = new Map(
    all.filter(() => !random.chance(0.05)).map(({ name, type }) => [name, plainOf(type, random)]),
  );
  let ticks = 0;
  const { result, partValues } = compiled.expression.evaluate(values, () => ticks++);
  holds("value" in result || result.unknown !== "", "a rule that is unknown without a reason");
  partValues();
}

export const policyTargets: readonly Target[] = [
  {
    name: "policy text",
    cases: 6000,
    run: (random) => load("p.yml", brokenText(random.pick(texts), random)),
  },
  {
    name: "policy data",
    cases: 10_000,
    run: (random) => load("p.json", JSON.stringify(brokenValue(random.pick(policies), random))),
  },
  {
    name: "framework",
    cases: 10_000,
    run: (random) => load("f.json", JSON.stringify(brokenValue(framework, random))),
  },
  {
    name: "any value as a policy",
    cases: 5000,
    run: (random) => load("p.json", JSON.stringify(awkwardValue(random, 4))),
  },
  { name: "rule", cases: 25_000, run: rule },
];
