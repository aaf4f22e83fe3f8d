/** Policies that are no file of this project: presets, addresses, files of other projects. */

import { presetText } from "./presets/registry.ts";
import type { PolicyFile, PolicyReaders } from "./read.ts";
import type { PolicySource } from "./source.ts";

export async function readElsewhere(
  source: Exclude<PolicySource, { kind: "path" }>,
  readers: PolicyReaders,
): Promise<PolicyFile> {
  if (source.kind === "preset") return { text: await presetText(source.typed) };
  if (source.kind === "url") return { text: await readers.url(source.typed) };
  return readers.project(source.project, source.path, source.ref);
}
