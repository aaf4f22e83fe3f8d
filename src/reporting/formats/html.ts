/** `report.html`: one page for people that needs nothing but itself. */

import { renderPage } from "../html/page.ts";
import type { Render } from "./format.ts";

export const render: Render = async (report, context) => String(await renderPage(report, context));
