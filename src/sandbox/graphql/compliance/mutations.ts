/** All mutations that the sandbox serves. */
import type { Viewer } from "../../http/call.ts";
import { accessOf } from "./access.ts";
import { controlMutations } from "./controls.ts";
import { frameworkMutations } from "./frameworks.ts";
import { requirementMutations } from "./requirements.ts";

export function complianceMutations(viewer: Viewer) {
  const access = accessOf(viewer);
  return {
    ...frameworkMutations(viewer, access),
    ...requirementMutations(viewer, access),
    ...controlMutations(viewer, access),
  };
}
