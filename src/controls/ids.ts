/** The names of all controls, which only complaints and pages need: a policy names the few that it uses. */

import { builtIn, own } from "./lookup.ts";
import { predefined, retired, withoutExpression } from "./predefined.ts";

/** The names that an expression may compare, in alphabetical order. */
export const fieldNames: readonly string[] = Object.keys(builtIn).sort();

const gitlabs = [...Object.keys(predefined), ...fieldNames.filter((field) => !withoutExpression.has(field))];

/** Every id that a policy may name without an expression of its own, in alphabetical order. */
export const controlIds: readonly string[] = [...new Set([...gitlabs, ...Object.keys(own)])]
  .filter((id) => !retired.has(id))
  .sort();
