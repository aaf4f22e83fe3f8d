/** A shape that asks for more than its rule can say. */

import type { Shape } from "./shape.ts";

/** @param says what is asked for, as it follows "must be" */
export function checked(
  shape: Shape<string>,
  isRight: (value: string) => boolean,
  says: string,
): Shape<string> {
  return {
    ...shape,
    read(value, path, issues) {
      const before = issues.length;
      const read = shape.read(value, path, issues);
      if (issues.length === before && !isRight(read)) issues.push({ path, code: "format", detail: says });
      return read;
    },
  };
}
