/** References to container images: their registry, name, tag and digest, and which of them depend on a variable. */

import { variablesIn } from "./ci-outcome.ts";

export interface ImageReference {
  /** Host and port; undefined if it depends on a variable. */
  readonly registry: string | undefined;
  /** Registry and path, without tag and digest; undefined if a part depends on a variable. */
  readonly name: string | undefined;
  /** `latest` if there is no tag; undefined if it depends on a variable. */
  readonly tag: string | undefined;
  /** Whether it is pinned by a digest; undefined if that depends on a variable. */
  readonly isPinned: boolean | undefined;
}

const digest = /@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const part = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const host = /^[a-z0-9.-]+(?::\d+)?$/i;

/** Undefined for a text that is not a valid reference, which no runner accepts. */
export function imageReference(text: string): ImageReference | undefined {
  const path = text.replace(/@.*$/s, "");
  const slash = path.lastIndexOf("/");
  const colon = path.indexOf(":", slash);
  const untagged = colon < 0 ? path : path.slice(0, colon);
  const name = has(untagged) ? undefined : fullName(untagged);
  if (name === "") return undefined;
  return { name, registry: registryOf(untagged), ...versionOf(text, colon < 0 ? "" : path.slice(colon + 1)) };
}

/** Docker's rule: the first part is a host if it has a dot or a port, or is `localhost`. */
function fullName(untagged: string): string {
  const [first = "", ...rest] = untagged.split("/");
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  const parts = isHost ? rest : [first, ...rest];
  if (!parts.every((one) => part.test(one)) || (isHost && !host.test(first))) return "";
  if (isHost) return `${first.toLowerCase()}/${rest.join("/")}`;
  return rest.length > 0 ? `docker.io/${untagged}` : `docker.io/library/${untagged}`;
}

function registryOf(untagged: string): string | undefined {
  const [first = "", ...rest] = untagged.split("/");
  if (has(first)) return undefined;
  // A variable in a later part cannot change the host.
  return rest.length > 0 && (/[.:]/.test(first) || first === "localhost") ? first.toLowerCase() : "docker.io";
}

/** Tag and digest are known only if they come after the last variable. */
function versionOf(text: string, tag: string): Pick<ImageReference, "tag" | "isPinned"> {
  const end = text.slice(text.lastIndexOf("/") + 1);
  if (digest.test(text)) return { tag: has(tag) ? undefined : tag || "latest", isPinned: true };
  if (!has(end)) return { tag: tag || "latest", isPinned: false };
  const [tail = ""] = /[^$%}]*$/.exec(end) ?? [];
  const written = /:([\w.-]+)$/.exec(tail.replace(/^\w+/, ""));
  return written ? { tag: written[1], isPinned: false } : { tag: undefined, isPinned: undefined };
}

function has(text: string): boolean {
  return variablesIn(text).length > 0;
}
