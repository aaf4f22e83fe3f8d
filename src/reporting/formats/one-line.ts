/** Makes text from outside safe for every format: one line, with characters that are valid in JSON, XML and UTF-8. */

import { plain } from "../../shared/text.ts";

/** Single surrogates and the two code points that XML refuses. `plain` removes all other unsafe characters. */
export function oneLine(text: string, limit = 1000): string {
  return plain(text, limit).replace(/[\ud800-\udfff\ufffe\uffff]/gu, "\ufffd");
}
