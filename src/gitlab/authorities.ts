/** GitLab gives its own authority to jobs as a file; it is added to the built-in roots, never in their place. */

import { readFileSync } from "node:fs";
import { RunError } from "../shared/errors.ts";

/** @throws RunError INPUT_INVALID when the file cannot be read */
export function readAuthorities(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new RunError("INPUT_INVALID", `CI_SERVER_TLS_CA_FILE names ${file}, which cannot be read`, {
      cause: error,
    });
  }
}
