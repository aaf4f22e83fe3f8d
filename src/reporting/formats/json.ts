/** `report.json`: the report itself. */

import type { Render } from "./format.ts";

export const render: Render = (report) => `${JSON.stringify(report, null, 2)}\n`;
