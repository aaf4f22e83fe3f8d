/** The commands of `controls`, one entry each. */

import type { Family } from "../command.ts";

export const controlCommands: Family["verbs"] = {};
