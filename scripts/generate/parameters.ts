/** The parameters of a control on its page, with an example. */

import type { Explained } from "../../src/commands/explain/control.ts";

export function parameterSection({ parameters, example }: Explained): string[] {
  if (example === null) return [];
  return [
    "## Parameters",
    "",
    "| parameter | type | default | meaning |",
    "|---|---|---|---|",
    ...parameters.map(
      ({ name, type, isRequired, default: usual, meaning }) =>
        `| \`${name}\` | ${type} | ${isRequired ? "required" : escaped(usual ?? "")} | ${escaped(meaning)} |`,
    ),
    "",
    "For example:",
    "",
    "```yaml",
    example,
    "```",
    "",
  ];
}

/** Globs are not emphasis. */
function escaped(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("*", "\\*");
}
