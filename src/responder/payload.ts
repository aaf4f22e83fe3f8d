/**
 * What GitLab's event is about, read from the file in `TRIGGER_PAYLOAD`. Anyone who knows the trigger URL can write it, so
 * it is only a hint. It is never printed, because it contains that URL.
 */

import type { FileHandle } from "node:fs/promises";
import { RunError } from "../shared/errors.ts";
import { JsonStreamError } from "../shared/json-limits.ts";
import { type JsonVisitor, readJsonStream } from "../shared/json-stream.ts";
import { openRegular } from "../shared/regular-file.ts";
import { maybe } from "../shared/schema.ts";
import { whyUnread } from "../shared/unfit-file.ts";
import * as z from "../shared/zod.ts";

export type TriggerEvent =
  | {
      readonly kind: "status_check";
      /** Of the status check. */
      readonly id: number;
      readonly projectId: number;
      readonly iid: number;
      /** The head when the event happened; 40 or 64 hex digits. */
      readonly sha: string | undefined;
    }
  | { readonly kind: "external_control"; readonly id: number; readonly projectId: number };

/** A description has at most a megabyte, and an event contains it three times, with escapes. */
const limits = {
  maxBytes: 16 * 2 ** 20,
  // GitLab itself refuses more (gitlab-contract 1.3).
  maxDepth: 32,
  maxStringBytes: 8 * 2 ** 20,
  maxValueBytes: 8 * 2 ** 20,
};

/** Everything else in a payload is skipped. */
const opened: JsonVisitor["opens"] = {
  "": "object",
  project: "object",
  object_attributes: "object",
  "object_attributes.last_commit": "object",
  external_approval_rule: "object",
  project_control_compliance_status: "object",
};

const id = z.int().check(z.positive());
const StatusCheckEvent = z.object({
  "external_approval_rule.id": id,
  "project.id": id,
  "object_attributes.target_project_id": id,
  "object_attributes.iid": id,
  "object_attributes.last_commit.id": maybe(z.string().check(z.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/i))),
});
const ControlEvent = z.object({
  "project_control_compliance_status.compliance_requirements_control_id": id,
  "project_control_compliance_status.project_id": id,
});
const known = new Set([...Object.keys(StatusCheckEvent.shape), ...Object.keys(ControlEvent.shape)]);

/** @throws RunError SUBJECT_UNKNOWN for everything but an event with certain ids */
export async function readPayload(path: string | undefined): Promise<TriggerEvent> {
  if (!path) {
    throw new RunError("SUBJECT_UNKNOWN", "mode is responder, but TRIGGER_PAYLOAD names no file", {
      advice:
        'run the job only in pipelines that GitLab\'s events start (rules: if: $CI_PIPELINE_SOURCE == "trigger")',
    });
  }
  let file: FileHandle | undefined;
  try {
    file = await openRegular(path);
    return await eventIn(file.createReadStream({ autoClose: false }));
  } catch (error) {
    if (error instanceof RunError) throw error;
    throw unusable(whyUnread(error));
  } finally {
    await file?.close();
  }
}

/** @throws RunError SUBJECT_UNKNOWN for everything but an event with certain ids */
export async function eventIn(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<TriggerEvent> {
  const { found, parts } = await read(chunks);
  const isCheck = parts.has("external_approval_rule");
  const isControl = parts.has("project_control_compliance_status");
  if (isCheck === isControl)
    throw unusable(
      isCheck
        ? "is about a status check and about an external control"
        : "is about neither a status check nor an external control",
    );
  return isCheck ? statusCheckEvent(found) : controlEvent(found);
}

type Found = Readonly<Record<string, unknown>>;

/** The values under the known paths, and the objects that are there. */
async function read(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ readonly found: Found; readonly parts: ReadonlySet<string> }> {
  const found: Record<string, unknown> = {};
  const parts = new Set<string>();
  const visitor: JsonVisitor = {
    opens: opened,
    begun: (at) => void parts.add(at),
    value(at, key, value) {
      const name = at === "" ? String(key) : `${at}.${key}`;
      // A key can look like a path.
      if (known.has(name) && !String(key).includes(".")) found[name] = value;
      if (name === "variables" && !isEmptyObject(value)) throw withVariables();
    },
  };
  try {
    await readJsonStream(chunks, visitor, limits);
    return { found, parts };
  } catch (error) {
    if (error instanceof JsonStreamError) throw unusable(error.message);
    throw error;
  }
}

function isEmptyObject(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

function statusCheckEvent(found: Found): TriggerEvent {
  const { data } = z.safeParse(StatusCheckEvent, found);
  if (!data)
    throw unusable("does not name the status check, the merge request and its project with certainty");
  const projectId = data["project.id"];
  if (projectId !== data["object_attributes.target_project_id"]) throw unusable("names two projects");
  return {
    kind: "status_check",
    id: data["external_approval_rule.id"],
    projectId,
    iid: data["object_attributes.iid"],
    sha: data["object_attributes.last_commit.id"]?.toLowerCase(),
  };
}

function controlEvent(found: Found): TriggerEvent {
  const { data } = z.safeParse(ControlEvent, found);
  if (!data) throw unusable("does not name the external control and the project with certainty");
  return {
    kind: "external_control",
    id: data["project_control_compliance_status.compliance_requirements_control_id"],
    projectId: data["project_control_compliance_status.project_id"],
  };
}

/** @param why continues "the payload of the trigger", and quotes nothing of it */
function unusable(why: string): RunError {
  return new RunError("SUBJECT_UNKNOWN", `the payload of the trigger ${why}`, {
    advice: "GitLab sends another payload: check who else knows the trigger URL",
  });
}

/** Such variables override those of the job, the token's address among them. GitLab lists them in the payload. */
function withVariables(): RunError {
  return new RunError("SUBJECT_UNKNOWN", "the payload of the trigger sets variables of the pipeline", {
    advice:
      "set the minimum role to use pipeline variables to no one in the central project, and take variables out of the trigger URL",
  });
}
