/** The pages that people write, and the blocks of code in them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Pages under `docs/reference` are generated, and have tests of their own. */
export const handwritten: readonly string[] = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "ARCHITECTURE.md"],
  ...["docs", "docs/paths"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => `${folder}/${name}`),
  ),
];

export interface Block {
  readonly page: string;
  /** Of its first fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** Without the indentation of a list. */
  readonly text: string;
  /** The heading above it. */
  readonly section: string;
  /** The text between the block before, or the heading, and this one. */
  readonly before: string;
  /** `PAGE:LINE`, for messages. */
  readonly place: string;
}

function textOf(page: string): string {
  return readFileSync(join(root, page), "utf8");
}

export function blocksOf(page: string): Block[] {
  const lines = textOf(page).split("\n");
  const blocks: Block[] = [];
  let before: string[] = [];
  let section = "";
  for (let index = 0; index < lines.length; index++) {
    const [, indent = "", language] = /^( *)```(\w*)$/.exec(lines[index] ?? "") ?? [];
    if (language === undefined) {
      const line = lines[index] ?? "";
      if (/^#+ /.test(line)) {
        before = [];
        section = line;
      }
      before.push(line);
      continue;
    }
    const end = lines.findIndex((line, at) => at > index && line === `${indent}\`\`\``);
    if (end < 0) throw new Error(`${page}:${index + 1}: the block has no end`);
    const text = lines.slice(index + 1, end).map((line) => `${line.slice(indent.length)}\n`);
    blocks.push({
      ...{ page, language, section, line: index + 1, place: `${page}:${index + 1}` },
      ...{ text: text.join(""), before: before.join("\n").trim() },
    });
    before = [];
    index = end;
  }
  return blocks;
}

export const allBlocks: readonly Block[] = handwritten.flatMap(blocksOf);

/**
 * The name of the file that a block is, as the block's first line says it (`# policies/base.yml`), or the last name in
 * the sentence before it (Create `.countersign.yml`:).
 */
export function fileNameOf({ language, text, before }: Block): string | undefined {
  if (language !== "yaml" && language !== "json") return undefined;
  const [, first] = /^# (\S+\.ya?ml)\n/.exec(text) ?? [];
  const [paragraph = ""] = before.split("\n\n").slice(-1);
  const named = [...paragraph.matchAll(/`([^`\s]+\.(?:yml|yaml|json))`/g)].at(-1)?.[1];
  return first ?? (paragraph.endsWith(":") ? named : undefined);
}
