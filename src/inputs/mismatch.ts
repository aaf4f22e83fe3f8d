/** Says why an input does not accept a text. Each sentence follows the name of the input. */

import { type Given, inputName } from "../shared/spelling.ts";
import type { Input } from "./table.ts";
import { apiPath, type Kind } from "./values.ts";

/** @param secret name of the secret whose value is in the text */
export function misfit(name: string, input: Input, raw: string, given: Given, secret?: string): string {
  const why =
    secret === undefined
      ? mismatch(input.kind, raw)
      : `contains the value of ${inputName(secret, given)}, and a secret must not be in another input`;
  return `${inputName(name, given, input.environment)} ${why}`;
}

export function mismatch({ placeholder, names }: Kind<unknown>, raw: string): string {
  if (names) {
    const unknown = raw.split(/[\r\n,]+/).map((name) => name.trim());
    const named = unknown.filter((name) => name !== "" && !names.includes(name));
    return `must name ${names.join(", ")}, not ${quoted(named.join(", "))}`;
  }
  const special = required[placeholder] ?? `must be ${oneOf(placeholder.split("|"))}`;
  if (typeof special === "function") return special(raw);
  const length = placeholder === "SHA" ? ` (${raw.length} character${raw.length === 1 ? "" : "s"})` : "";
  return `${special}, not ${quoted(raw)}${length}`;
}

/** By the placeholder of the kind. Where it lists the values themselves, no more need be said. */
const required: Readonly<Record<string, string | ((raw: string) => string)>> = {
  DURATION: "must be a duration between 1s and 24h such as 90s, 10m or 1h30m",
  "DURATION|0": "must be 0, or a duration between 1s and 24h such as 90s, 10m or 1h30m",
  AMOUNT: "must be a whole number from 1 to 9999",
  "K/N": "must be the number of this part and how many there are, such as 1/4",
  SHA: "must be a full commit SHA of 40 or 64 hexadecimal digits",
  NUMBER: "must be the merge request's number, such as 7 or !7",
  "ID|PATH": "must be a numeric id or a full path such as group/project",
  MEGABYTES: "must be megabytes from 1 to 9999",
  URL: notAnInstance,
};

function oneOf(values: readonly string[]): string {
  return values.length < 3 ? values.join(" or ") : `one of ${values.join(", ")}`;
}

function notAnInstance(raw: string): string {
  if (!URL.canParse(raw)) return `must be an address such as https://gitlab.example.com, not ${quoted(raw)}`;
  const url = new URL(raw);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return `must begin with https:// or http://, not "${url.protocol}"`;
  if (url.username || url.password) return "must not contain a user name or password";
  if (url.search || url.hash) return "must not contain a query or a fragment";
  const [api = "/api"] = apiPath.exec(url.pathname.replace(/\/+$/, "")) ?? [];
  return `must be the root of the instance, without ${api}`;
}

/** As it was typed, but of an address with a login or a query only the beginning: the rest can be a secret. */
export function quoted(raw: string): string {
  return `"${raw.replace(/(:\/\/)\S*[@?]\S*/g, "$1…")}"`;
}
