/** What `log_level: debug` adds to the log: every request, as it is answered. */

import type { RequestLogEntry } from "../gitlab/transport.ts";
import { plain } from "../shared/text.ts";
import type { Terminal } from "./terminal.ts";

export function requestPrinter({ print }: Terminal): (entry: RequestLogEntry) => void {
  return ({ method, path, status, durationMs }) => {
    const outcome = status === 0 ? "no answer" : String(status);
    print(`debug    ${method} ${plain(path)} ${outcome} ${Math.round(durationMs)} ms`);
  };
}
