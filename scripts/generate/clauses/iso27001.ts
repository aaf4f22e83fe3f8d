/** The controls of Annex A of ISO/IEC 27001:2022. */

import { organizational } from "./iso27001/organizational.ts";
import { peopleAndBuildings } from "./iso27001/people-and-buildings.ts";
import { technological } from "./iso27001/technological.ts";
import type { Standard } from "./page.ts";

export const iso27001: Standard = {
  title: "ISO/IEC 27001:2022",
  preset: "iso27001",
  source: [
    "The controls are the 93 of Annex A, by their numbers. The clauses 4 to 10 of the standard are about the management system, and",
    "nobody can check them from GitLab.",
  ],
  rows: [...organizational, ...peopleAndBuildings, ...technological],
};
