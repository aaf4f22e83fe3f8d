/** Answers that say less than GitLab's own, or are about something else, and the runs that get them. */

import { type SandboxState, sample } from "../../src/sandbox/index.ts";
import { RunError } from "../../src/shared/errors.ts";
import { start } from "../sandbox/support.ts";
import {
  bad,
  everyControl,
  good,
  goodBefore,
  goodElsewhere,
  goodOther,
  others,
  rowOf,
} from "./all-evidence.ts";
import { judged } from "./all-evidence-run.ts";
import { type Answer, answering, type IncomingCall } from "./direct.ts";

const head = rowOf(good()).mr.diff_head_sha;

/** A change of the answer to one request. */
export interface Change {
  readonly world: string;
  /** Of the request, as `keyOf` gives it. */
  readonly key: string;
  readonly what: string;
  readonly answer: (own: Answer) => Answer;
}

export interface World {
  readonly name: string;
  /** Controls that fail, by id. */
  readonly failing: readonly string[];
  /** These controls, as the policy has them: only what fails can be turned. */
  readonly controls: readonly unknown[];
  /** Every read of a run with them, with its answer. */
  readonly asked: ReadonlyMap<string, { readonly call: IncomingCall; readonly answer: Answer }>;
}

export function keyOf({ method, path, query, body }: IncomingCall): string {
  return `${method} ${path}${query ? `?${query}` : ""}${path.endsWith("/graphql") ? ` ${body}` : ""}`;
}

export function worldNames(): string[] {
  return Object.keys(bad);
}

function stateOf(name: string): SandboxState {
  const make = bad[name];
  if (!make) throw new Error(`no world ${name}`);
  return make();
}

export async function worldOf(name: string): Promise<World> {
  const statuses = await judged(stateOf(name));
  const failing = [...statuses.values()].filter(({ status }) => status === "fail").map(({ id }) => id);
  const controls = named(failing);
  const asked = new Map<string, { call: IncomingCall; answer: Answer }>();
  await judged(
    stateOf(name),
    async (call, own) => {
      const answer = await own();
      if (reads(call)) asked.set(keyOf(call), { call, answer });
      return answer;
    },
    controls,
  );
  return { name, failing, controls, asked };
}

function named(ids: readonly string[]): readonly unknown[] {
  return everyControl.filter((entry) => ids.includes(typeof entry === "string" ? entry : entry.id));
}

function reads({ method, path }: IncomingCall): boolean {
  return method === "GET" || method === "HEAD" || path.endsWith("/graphql");
}

/** The controls that the change turns from a fail into a pass that GitLab is given. */
export async function turnedBy(change: Change, { failing, controls }: World): Promise<string[]> {
  const statuses = await judgedWith(change, controls);
  const passed = failing.filter((id) => statuses.get(id)?.status === "pass");
  const delivered: string[] = [];
  for (const id of passed) {
    const alone = await judgedWith(change, named([id]));
    if (alone.get(id)?.status === "pass") delivered.push(id);
  }
  return delivered;
}

/** No statuses where the run ends with an error: nothing passes then. */
async function judgedWith(change: Change, controls: readonly unknown[]) {
  const state = stateOf(change.world);
  const statuses = await judged(
    state,
    async (call, own) => (keyOf(call) === change.key ? change.answer(await own()) : own()),
    controls,
  ).catch((error: unknown) => {
    if (error instanceof RunError) return new Map() as never;
    throw error;
  });
  return statuses as Awaited<ReturnType<typeof judged>>;
}

/** Fields that are missing or null, at any depth, and lists that are cut although the headers say how long they are. */
export function lesser({ name: world, asked }: World): Change[] {
  return [...asked].flatMap(([key, { answer: own }]) => {
    const { json } = own;
    if (json === undefined || own.status >= 300) return [];
    const paths = [...pathsIn(json)];
    const fields = paths.flatMap((path) => [
      { world, key, what: `${path.join(".")} is missing`, answer: edited(path, remove) },
      { world, key, what: `${path.join(".")} is null`, answer: edited(path, () => null) },
    ]);
    const cuts =
      Array.isArray(json) && json.length > 0 && own.headers?.["X-Total"] !== undefined ? cutsOf(json) : [];
    return [
      ...fields,
      ...cuts.map(([what, rest]) => ({
        world,
        key,
        what,
        answer: (was: Answer) => ({ ...was, json: rest }),
      })),
    ];
  });
}

function cutsOf(list: readonly unknown[]): [string, unknown[]][] {
  return [
    ["the list is empty", []],
    ["the list lacks its first item", list.slice(1)],
    ["the list lacks its last item", list.slice(0, -1)],
  ];
}

const remove = Symbol("remove");
type Step = string | number;

/** Of lists, the first and the last item. */
function* pathsIn(value: unknown, at: readonly Step[] = [], depth = 0): Generator<readonly Step[]> {
  if (typeof value !== "object" || value === null || depth > 9) return;
  const keys: Step[] = Array.isArray(value)
    ? [...new Set([0, value.length - 1])].filter((index) => index >= 0)
    : Object.keys(value);
  for (const key of keys) {
    const path = [...at, key];
    // An item less is a shorter list, which only its own count betrays.
    if (typeof key === "string") yield path;
    yield* pathsIn((value as Record<Step, unknown>)[key], path, depth + 1);
  }
}

function edited(path: readonly Step[], change: typeof remove | (() => null)): Change["answer"] {
  return (own) => {
    const json = structuredClone(own.json);
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => (value as Record<Step, unknown>)?.[step], json);
    const last = path.at(-1);
    if (typeof parent === "object" && parent !== null && last !== undefined) {
      if (change === remove) delete (parent as Record<Step, unknown>)[last];
      else (parent as Record<Step, unknown>)[last] = change();
    }
    return { ...own, json };
  };
}

/** Of what is another's: its request. */
const elsewhere = [
  {
    name: "its own answer before the last push",
    make: goodBefore,
    change: (text: string) => text.replaceAll(head, others.before),
    isAbout: (key: string) => /merge_requests|mergeRequest|pipelines\/702\b/.test(key) || key.includes(head),
  },
  { name: "another merge request's", make: goodOther, change: ofOther },
  {
    name: "another project's",
    make: goodElsewhere,
    change: (text: string) =>
      ofOther(text)
        .replaceAll(/(\/projects\/|Project\/)42\b/g, `$1${others.project}`)
        .replaceAll("/pipelines/701", "/pipelines/7701"),
  },
] as const;

function ofOther(text: string): string {
  return text
    .replaceAll(/(\/merge_requests\/)7\b/g, `$1${others.iid}`)
    .replaceAll('"iid":"7"', `"iid":"${others.iid}"`)
    .replaceAll("/pipelines/702", "/pipelines/7702")
    .replaceAll(/\/jobs\/(\d+)/g, (_, id: string) => `/jobs/${Number(id) + 700_000}`)
    .replaceAll(head, others.head);
}

interface Nameless {
  /** Of requests, as `keyOf` gives them. */
  readonly key: RegExp;
  /** Only of these; undefined for all. */
  readonly what?: string;
  readonly why: string;
  /** What it turns, by world. */
  readonly turns: readonly [world: string, id: string];
}

/** Answers that name nobody, in the body or in the links to pages, and the source that shows it. SECURITY.md lists them. */
export const nameless: readonly Nameless[] = [
  {
    key: /\/projects\/42\/approvals$/,
    why: "ee/lib/api/entities/approval_settings.rb: settings only, and GraphQL has one of them",
    turns: ["settings", "reset_approvals_on_push"],
  },
  {
    key: /\/merge_request_approval_setting$/,
    why: "ee/lib/ee/api/entities/merge_request_approval_settings/setting.rb: values, and whether a group or the instance holds them",
    turns: ["settings", "rule_approval_settings"],
  },
  {
    key: /\/integrations$/,
    why: "lib/api/integrations/integratable_operations.rb: names of integrations, all in one answer without links to pages",
    turns: ["settings", "rule_integrations"],
  },
  {
    key: /\/error_tracking\/settings$/,
    why: "lib/api/entities/error_tracking.rb: the project's name at Sentry, and GraphQL has no such setting",
    turns: ["settings", "error_tracking_enabled"],
  },
  {
    key: /\/ci\/lint\?/,
    why: "lib/api/entities/ci/lint/result.rb: only an include names the project and the commit that include it",
    turns: ["careless", "has_valid_ci_config"],
  },
  {
    key: /\/jobs\/\d+\/artifacts\/code\.sarif$/,
    why: "workhorse/internal/artifacts/entry.go: a file of an archive; GitLab shows sizes of archives and reports only",
    turns: ["findings", "merge_request_sarif"],
  },
  {
    key: /\/closes_issues\?/,
    what: "its own answer before the last push",
    why: "lib/api/merge_requests.rb: the merge request is in the links, and the head is nowhere",
    turns: ["change", "merge_request_links_issue"],
  },
];

export function isNameless(change: Change): boolean {
  return nameless.some(({ key, what = change.what }) => what === change.what && key.test(change.key));
}

/** Every answer that is another's: of a request that is not the same when it is about the other. */
export async function ofOthers({ name: world, asked }: World): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const { name, make, change, ...of } of elsewhere) {
    const answer = answering(make(), start);
    for (const [key, { call, answer: own }] of asked) {
      const its = { path: change(call.path), query: change(call.query), body: change(call.body) };
      const isAbout = "isAbout" in of ? of.isAbout(key) : keyOf({ ...call, ...its }) !== key;
      if (!isAbout) continue;
      const headers = { ...call.headers, "private-token": sample.ownerToken };
      const other = await answer({ ...call, ...its, headers });
      if (other.status >= 300 || textOf(other) === textOf(own)) continue;
      changes.push({ world, key, what: name, answer: () => other });
    }
  }
  return changes;
}

function textOf({ json, text, bytes, headers }: Answer): string {
  const raw = bytes === undefined ? "" : Buffer.from(bytes).toString();
  return `${json === undefined ? (text ?? raw) : JSON.stringify(json)} ${JSON.stringify(headers ?? {})}`;
}
