/** Every format by the name it is asked for with: its file, and what renders it, loaded only then. One line each. */

import type { Render } from "./format.ts";

export interface FormatEntry {
  readonly file: string;
  readonly load: () => Promise<{ readonly render: Render }>;
}

export const formats: Readonly<Record<string, FormatEntry>> = {
  json: { file: "report.json", load: () => import("./json.ts") },
};
