/** The messages of docs/reference/messages.md, and which lines of a run are not among them. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inputTable } from "../../src/inputs/table.ts";
import { secretVariables } from "../../src/shared/spelling.ts";

const pages = ["messages", "control-messages"].map((name) =>
  readFileSync(fileURLToPath(new URL(`../../docs/reference/${name}.md`, import.meta.url)), "utf8"),
);

/** Each message and each advice as a pattern, in which `…` is any text. */
const entries: readonly RegExp[] = pages
  .flatMap((page) => page.split("\n").filter((line) => /^[|-] /.test(line)))
  .flatMap((line) =>
    [...line.matchAll(/`` (.*?) ``|`([^`]+)`/g)].map(([, double, single]) => double ?? single),
  )
  .flatMap((text) => (text && text.replaceAll("…", "").length > 5 ? [text.replaceAll("\\|", "|")] : []))
  .map((text) => {
    const pattern = text.split("…").map(escaped).join(".*");
    // What has few words of its own must be the whole line.
    return new RegExp(text.replaceAll("…", "").length > 11 ? `(?<!\\w)${pattern}` : `^${pattern}$`);
  });

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Lines on standard error, without marks and colours, that no message of the pages explains. */
export function unlisted(stderr: string): string[] {
  return (
    stderr
      .replace(/\u001b\[[\d;]*m/g, "")
      .split("\n")
      .map((line) => line.replace(/^countersign: |^ {2}(?:- |what to do: )?/, ""))
      .filter((line) => line !== "")
      // An input that is named in the message is not in its entry as it was typed.
      .filter((line) => ![line, unnamed(line)].some((text) => entries.some((entry) => entry.test(text))))
  );
}

/** With the names of inputs as the pages have them. */
function unnamed(line: string): string {
  const variables = Object.entries(secretVariables).flatMap(([name, all]) =>
    all.map((variable) => [variable, name] as const),
  );
  return variables
    .reduce((text, [variable, name]) => text.replaceAll(variable, name), line)
    .replace(/\bINPUT_([A-Z_]+)\b/g, (_, name: string) => name.toLowerCase())
    .replace(/(?<!\S)--([a-z-]+)/g, (flag, name: string) => {
      const input = name.replaceAll("-", "_");
      return Object.hasOwn(inputTable, input) ? input : flag;
    });
}
