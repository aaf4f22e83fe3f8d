/** A policy at an address, or why it is not read from there. */

import { hasLogin, shownAddress } from "../shared/address.ts";
import type { PolicySource } from "./source.ts";

export function addressSource(
  typed: string,
): PolicySource | { readonly typed: string; readonly refused: string } {
  const shown = shownAddress(typed);
  if (hasLogin(typed)) {
    return {
      typed: shown,
      refused:
        "contains a user name or a password, which others could read: use an address that needs none, or group/project:path/to/file.yml@ref, which is read with gitlab_token",
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
