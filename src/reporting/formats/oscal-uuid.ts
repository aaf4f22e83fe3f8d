/** UUIDs made from content (RFC 9562, version 5): the same thing has the same UUID in every run. */

/** Countersign's namespace, a random UUID. */
const namespace = "5b2f6f0e-6d0b-4d0e-9a55-0f0a6a1d6c1b";

/** @param scope within which names are unique, for instance a project */
export function uuidMaker(scope: readonly unknown[]): (...name: readonly unknown[]) => Promise<string> {
  return (...name) => uuid(JSON.stringify([...scope, ...name]));
}

async function uuid(name: string): Promise<string> {
  const space = namespace.replaceAll("-", "").match(/../g) ?? [];
  const bytes = [...space.map((hex) => Number.parseInt(hex, 16)), ...new TextEncoder().encode(name)];
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", Uint8Array.from(bytes))).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
