/** A policy at an address, in another project or of the judged one, or why it is not read from there. */

import { hasLogin, shownAddress } from "../shared/address.ts";
import { RunError } from "../shared/errors.ts";
import type { PolicySource, Refused } from "./source.ts";

/** Undefined for what can only be a path. */
export function elsewhere(typed: string): PolicySource | Refused | undefined {
  const [, own] = /^subject:(?:\.?\/)*(.*)$/s.exec(typed) ?? [];
  if (own !== undefined)
    return own === ""
      ? { typed, refused: "names no file: write subject:path/to/file.yml" }
      : { kind: "subject", typed, path: own };
  if (typed.includes("://") || /^https?:/i.test(typed)) return addressSource(typed);
  const [, project, path = "", ref = ""] = /^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(typed) ?? [];
  if (project !== undefined) return { kind: "project", typed, project, path: path.replace(/^\//, ""), ref };
  return /^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(typed)
    ? { typed, refused: "names a file of a project without a ref: write group/project:path/to/file.yml@ref" }
    : undefined;
}

function addressSource(typed: string): PolicySource | Refused {
  const shown = shownAddress(typed);
  if (hasLogin(typed)) {
    return {
      typed: shown,
      refused:
        "contains a user name or a password, which others could read: use an address that needs none, or group/project:path/to/file.yml@ref, which is read with ‹gitlab_token›",
    };
  }
  if (/^http:/i.test(typed)) {
    return {
      typed: shown,
      refused: "is an http:// address, whose content others can change on the way: use https://",
    };
  }
  return /^https:\/\//i.test(typed) && URL.canParse(typed)
    ? { kind: "url", typed: shown, address: typed }
    : { typed: shown, refused: "is not a valid https:// address" };
}

/** @param refused at least one */
export function refusal(refused: readonly Refused[]): RunError {
  const problems = refused.map(({ typed, refused: why }) => `policy ${typed} ${why}`);
  const [only = ""] = problems;
  return problems.length === 1
    ? new RunError("INPUT_INVALID", only)
    : new RunError("INPUT_INVALID", `${problems.length} policies cannot be read`, { problems });
}
