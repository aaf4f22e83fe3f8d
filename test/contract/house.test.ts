import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** Rooms, or single files, a room may import from, and those it may import types from. */
const rooms: Readonly<Record<string, { values: readonly string[]; types?: readonly string[] }>> = {
  shared: { values: [] },
  sandbox: { values: [] },
  inputs: { values: ["shared", "reporting/formats/registry.ts"] },
  subject: { values: ["shared"], types: ["inputs", "gitlab"] },
  gitlab: { values: ["shared"] },
  facts: { values: ["shared"], types: ["gitlab"] },
  controls: { values: ["facts", "shared"] },
  rules: { values: ["facts", "shared"] },
  policy: { values: ["controls", "rules", "facts", "shared"], types: ["inputs"] },
  evaluation: { values: ["policy", "controls", "facts", "shared"] },
  cases: { values: ["evaluation", "policy", "rules", "controls", "facts", "shared"] },
  reporting: { values: ["evaluation", "shared"], types: ["policy", "controls"] },
  delivery: { values: ["reporting", "gitlab", "shared"], types: ["evaluation", "inputs"] },
  evidence: { values: ["reporting", "inputs", "shared"], types: ["facts", "policy"] },
  outputs: { values: ["evidence", "reporting", "evaluation", "shared"] },
};
/** These may import anything; nothing above may import them. */
const outer = ["entrypoints", "commands", "compose.ts", "run.ts", "ports.ts", "version.ts", "workspace"];

/** Rooms of many files share these folders; engines stay at the top of a room. */
const subjects = [
  "approvals",
  "branches",
  "findings",
  "merge-request",
  "people",
  "pipeline",
  "project",
  "repository",
  "sbom",
];
const roomsBySubject = ["facts", "controls", "rules/topics"];
const mostAtTheTop = 12;

/** The core touches no file, clock, network or environment. */
const core = [
  "inputs",
  "subject",
  "policy",
  "facts",
  "controls",
  "rules",
  "evaluation",
  "reporting",
  "run.ts",
];
const world =
  /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bsetTimeout\(|\bsetInterval\(|Math\.random\(|from "node:/;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly target: string;
  readonly isType: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function roomOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), "utf8");
  const pattern = /(?:^|\n)(?:import|export)\s+(type\s)?[^;]*?from\s+"(\.[^"]+)"|import\("(\.[^"]+)"\)/g;
  return [...text.matchAll(pattern)].map((match) => {
    const target = relative(src, join(src, dirname(file), match[2] ?? match[3] ?? ""));
    return { file, from: roomOf(file), to: roomOf(target), target, isType: match[1] !== undefined };
  });
}

/** Every file that a file imports or loads. */
function targetsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:from |import\()"(\.[^"]+)"/g)].map(([, path = ""]) =>
    relative(src, join(src, dirname(file), path)),
  );
}

describe("the house", () => {
  it("has no room that nobody described", () => {
    const found = [...new Set(files.map(roomOf))].sort();
    expect(found.filter((room) => !(room in rooms) && !outer.includes(room))).toEqual([]);
  });

  it("lets data go one way", () => {
    const wrong = files.flatMap(importsOf).filter(({ from, to, target, isType }) => {
      const rules = rooms[from];
      if (!rules || from === to) return false;
      return (
        ![to, target].some((one) => rules.values.includes(one)) && !(isType && rules.types?.includes(to))
      );
    });
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it.each(roomsBySubject)("has the nine subjects in %s, and little beside them", (room) => {
    const entries = readdirSync(join(src, room), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((name) => !subjects.includes(name))).toEqual([]);
    expect(entries.filter((entry) => entry.isFile()).length).toBeLessThanOrEqual(mostAtTheTop);
    expect(folders.sort()).toEqual(subjects);
  });

  it.each(roomsBySubject)("has no two subjects in %s that import each other", (room) => {
    const arrows = new Set(
      files
        .filter((file) => file.startsWith(`${room}/`))
        .flatMap((file) => targetsOf(file).map((target) => [file, target]))
        .map((pair) => pair.map((file) => relative(room, file).split("/")[0]))
        .filter(([from, to]) => from !== to && [from, to].every((name) => subjects.includes(name ?? "")))
        .map(([from, to]) => `${from} > ${to}`),
    );
    const both = [...arrows].filter((arrow) => arrows.has(arrow.split(" > ").reverse().join(" > ")));
    expect(both).toEqual([]);
  });

  it("sees the imports it judges", () => {
    expect(importsOf("facts/source.ts")).toContainEqual({
      file: "facts/source.ts",
      from: "facts",
      to: "gitlab",
      target: "gitlab/client.ts",
      isType: true,
    });
    expect(importsOf("controls/registry.ts").length).toBeGreaterThan(10);
  });

  it("keeps the core away from files, clock, network and environment", () => {
    const touching = files.filter(
      (file) => core.includes(roomOf(file)) && world.test(readFileSync(join(src, file), "utf8")),
    );
    expect(touching).toEqual([]);
  });

  it("has no file over 250 lines", () => {
    const long = files.filter((file) => readFileSync(join(src, file), "utf8").split("\n").length > 251);
    expect(long).toEqual([]);
  });

  it("opens every file with what it owns", () => {
    const silent = files.filter((file) => !/^(#!.*\n)?\/\*\*/.test(readFileSync(join(src, file), "utf8")));
    expect(silent).toEqual([]);
  });
});
