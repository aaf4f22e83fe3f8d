/** The variables that a roll-out file names: each must have a value before anything is done. */

import type { Problem } from "../policy/document.ts";
import type { Environment } from "../shared/environment.ts";
import type { Path } from "../shared/schema.ts";
import { parseTemplate, type Template, variablesOf } from "./template.ts";

/** A text of the file, and where it is. */
export interface Typed {
  readonly path: Path;
  readonly text: string;
  /** It is sent as an address. */
  readonly isAddress?: boolean;
}

export function templateProblems(texts: readonly Typed[], env: Environment): readonly Problem[] {
  return texts.flatMap(({ path, text, isAddress = false }) => {
    const parsed = parseTemplate(text);
    const key = path.at(-1);
    if ("wrong" in parsed) return [{ path, message: `${key} ${parsed.wrong}` }];
    return variablesOf(parsed.parts).flatMap((name) => {
      const value = env[name];
      const wrong =
        value === undefined
          ? "is not set"
          : value === ""
            ? "is empty"
            : isAddress && /[\s\p{Cc}]/u.test(value)
              ? "contains a space or a line break, which an address cannot have"
              : undefined;
      return wrong === undefined ? [] : [{ path, message: `the variable ${name} of ${key} ${wrong}` }];
    });
  });
}

/** Of a text that has no problems. */
export function template(text: string): Template {
  const parsed = parseTemplate(text);
  return "parts" in parsed ? parsed.parts : [];
}
