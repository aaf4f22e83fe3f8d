/** Controls of which a start knows only the ids. Their table of files is loaded when a policy names one. */

import type { Modules } from "./define.ts";

/** @param ids without what all begin with, separated by spaces @param load the table, by these ids */
export function lateControls(
  prefix: string,
  ids: string,
  load: () => Promise<{ readonly files: Modules }>,
): Modules {
  return Object.fromEntries(
    ids.split(" ").map((id) => [prefix + id, async () => (await load()).files[id]?.() ?? {}]),
  );
}
