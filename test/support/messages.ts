/** The messages of docs/reference/messages.md, and which lines of a run are not among them. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const pages = ["messages", "control-messages"].map((name) =>
  readFileSync(fileURLToPath(new URL(`../../docs/reference/${name}.md`, import.meta.url)), "utf8"),
);

/** Each message and each advice as a pattern, in which `…` is any text. */
const entries: readonly RegExp[] = pages
  .flatMap((page) => page.split("\n").filter((line) => /^[|-] /.test(line)))
  .flatMap((line) =>
    [...line.matchAll(/`` (.*?) ``|`([^`]+)`/g)].map(([, double, single]) => double ?? single),
  )
  .flatMap((text) => (text && text.replaceAll("…", "").length > 11 ? [text.replaceAll("\\|", "|")] : []))
  .map((text) => new RegExp(`(?<!\\w)${text.split("…").map(escaped).join(".*")}`));

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
      .filter((line) => !entries.some((entry) => entry.test(unnamed(line))))
  );
}

function unnamed(line: string): string {
  return line.replace(/\bINPUT_[A-Z_]+\b/g, (name) => name.slice("INPUT_".length).toLowerCase());
}
