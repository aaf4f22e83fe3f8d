/** `report.html`: one page for people that loads no other files. */

import { renderPage } from "../html/page.ts";
import type { Render } from "./format.ts";

export const render: Render = async (report) => String(await renderPage(report));
