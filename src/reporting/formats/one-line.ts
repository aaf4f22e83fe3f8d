/** Text from outside as every format may hold it: one line, in characters that JSON, XML and UTF-8 all know. */

import { plain } from "../../shared/text.ts";

/** Halves of pairs and the two code points that XML refuses; what else is unsafe `plain` takes away. */
export function oneLine(text: string, limit = 1000): string {
  return plain(text, limit).replace(/[\ud800-\udfff\ufffe\uffff]/gu, "\ufffd");
}
