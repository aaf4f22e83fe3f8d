/** `manifest.json`: name, size and sha256 of every file that a run has written. */

import { sha256 } from "./archive.ts";

/** @param files contents by name */
export function manifest(files: ReadonlyMap<string, string | Uint8Array>, generatedAt: string): string {
  const rows = [...files].map(([name, data]) => {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    return { name, bytes: bytes.length, sha256: sha256(bytes) };
  });
  rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ schema: "countersign.manifest/v1", generated_at: generatedAt, files: rows }, null, 2)}\n`;
}
