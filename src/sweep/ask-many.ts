/**
 * Asks GraphQL about many projects at once. What cannot be answered for all is requested for fewer, down to the project
 * that it is about: the others are never lost with it.
 */

import { GitLabError } from "../gitlab/errors.ts";
import type { Transport } from "../gitlab/transport.ts";
import { RunError } from "../shared/errors.ts";

export interface Asker {
  /** Nodes by the project's id. A project that is missing must be asked about by itself. */
  ask(document: Document, ids: readonly number[]): Promise<ReadonlyMap<number, unknown>>;
  /** How many projects the next request should be about. */
  size(): number;
}

export interface Document {
  /** Fields of a project. It is asked each time, because a field that this GitLab lacks is left out from then on. */
  readonly fields: () => string;
  readonly variables?: Readonly<Record<string, string>>;
  /** @returns whether the field was among them, and is not any more */
  readonly withoutField: (name: string) => boolean;
  /** Projects in one request at most. */
  readonly most?: number;
  /** What is not answered until then is missing. */
  readonly deadlineAt?: () => number;
}

/** Complexity allows more, but each project costs GitLab some 15 queries and up to 3 calls of Gitaly. */
export const sizes = { first: 25, most: 50 } as const;
/** Answers in a row, and how fast, before the next request is about twice as many projects. */
const [fastInARow, fastMs, slowMs] = [3, 3000, 10_000];
/** GitLab gives up after 30 s, or its worker after 60 s: fewer projects need less. */
const tooSlow = new Set([408, 500, 502, 503, 504]);

export function createAsker(transport: Transport, now: () => number, firstSize: number): Asker {
  let size: number = Math.min(Math.max(1, firstSize), sizes.most);
  let fast = 0;

  function learn(tookMs: number, asked: number): void {
    if (tookMs > slowMs) shrink(asked);
    else if (tookMs >= fastMs || asked < size) fast = 0;
    else if (++fast >= fastInARow) {
      size = Math.min(sizes.most, size * 2);
      fast = 0;
    }
  }

  function shrink(asked: number): void {
    size = Math.max(1, Math.min(size, Math.floor(asked / 2)));
    fast = 0;
  }

  async function ask(document: Document, ids: readonly number[]): Promise<Map<number, unknown>> {
    const found = new Map<number, unknown>();
    for (let at = 0; at < ids.length; ) {
      const page = ids.slice(at, at + Math.min(size, document.most ?? size));
      at += page.length;
      for (const [id, node] of await askPage(document, page, 2)) found.set(id, node);
    }
    return found;
  }

  /** @param attempts of a request that GitLab fails to answer */
  async function askPage(
    document: Document,
    ids: readonly number[],
    attempts: number,
  ): Promise<ReadonlyMap<number, unknown>> {
    const startedAt = now();
    let answer: Answered;
    try {
      answer = await send(transport, document, ids, attempts);
    } catch (error) {
      return afterFailure(error, document, ids, now() - startedAt);
    }
    learn(now() - startedAt, ids.length);
    const lost = ids.filter((id) => answer.lost.has(id));
    if (answer.hasTimedOut) shrink(ids.length);
    // What only one project was asked about, and failed, is asked about it by itself, fact by fact.
    if (lost.length === 0 || ids.length === 1) return answer.nodes;
    const again = await inHalves(document, lost);
    return new Map([...answer.nodes, ...again]);
  }

  async function afterFailure(
    error: unknown,
    document: Document,
    ids: readonly number[],
    tookMs: number,
  ): Promise<ReadonlyMap<number, unknown>> {
    if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
    const name = unknownField(error.message);
    if (name !== undefined && document.withoutField(name)) return askPage(document, ids, 1);
    const fitting = fittingIn(error.message, ids.length);
    if (fitting !== undefined) {
      size = Math.max(1, Math.min(size, fitting));
      if (fitting < 1 || ids.length === 1) return new Map();
      return ask({ ...document, most: Math.min(document.most ?? size, size) }, ids);
    }
    if (!isTooMuch(error) || ids.length === 1) return new Map();
    // A crash is about one of them, and fast. Only a slow failure says that there were too many.
    const isCrash = error instanceof GitLabError && error.status === 500 && tookMs < slowMs;
    if (!isCrash) shrink(ids.length);
    return inHalves(document, ids);
  }

  async function inHalves(document: Document, ids: readonly number[]): Promise<ReadonlyMap<number, unknown>> {
    const middle = Math.ceil(ids.length / 2);
    const first = await askPage(document, ids.slice(0, middle), 1);
    const second = middle < ids.length ? await askPage(document, ids.slice(middle), 1) : [];
    return new Map([...first, ...second]);
  }

  return { ask, size: () => size };
}

/** A field that this GitLab lacks, or whose argument it lacks. */
function unknownField(message: string): string | undefined {
  const [, field, of] =
    /[Ff]ield '(\w+)' doesn't exist on type|[Ff]ield '(\w+)' doesn't accept argument/.exec(message) ?? [];
  return field ?? of;
}

/** How many projects such a query can be about. Each weighs one hundredth of the fields (gitlab-evidence 9.1). */
function fittingIn(message: string, asked: number): number | undefined {
  const [, cost, limit] = /complexity of (\d+), which exceeds max complexity of (\d+)/.exec(message) ?? [];
  if (cost === undefined) return undefined;
  return Math.floor(((100 + asked) * Number(limit)) / Number(cost) - 100);
}

function isTooMuch(error: RunError): boolean {
  const isSlow = error instanceof GitLabError && tooSlow.has(error.status);
  return isSlow || error.code === "GITLAB_UNAVAILABLE" || /Timeout on|too large/.test(error.message);
}

interface Answered {
  readonly nodes: ReadonlyMap<number, unknown>;
  /** Projects of which at least one field is an error, or that GitLab left out because of one. */
  readonly lost: ReadonlySet<number>;
  readonly hasTimedOut: boolean;
}

interface Said {
  readonly message?: unknown;
  readonly path?: unknown;
}

/** @throws RunError where nothing was answered at all */
async function send(
  transport: Transport,
  { fields, variables = {}, deadlineAt }: Document,
  ids: readonly number[],
  attempts: number,
): Promise<Answered> {
  const declared = ["$ids: [ID!]", ...Object.keys(variables).map((name) => `$${name}: String!`)];
  const query = `query(${declared.join(", ")}) { projects(ids: $ids, first: ${ids.length}) { nodes { id ${fields()} } } }`;
  const gids = ids.map((id) => `gid://gitlab/Project/${id}`);
  const { body } = await transport.send({
    ...{ method: "POST", path: "/api/graphql", body: { query, variables: { ...variables, ids: gids } } },
    ...{ reads: true, situation: "graphql", most: attempts, deadlineAt },
  });
  const { data, errors } = (body ?? {}) as { data?: unknown; errors?: unknown };
  const said: readonly Said[] = Array.isArray(errors) ? errors : [];
  const shown = (data as { projects?: { nodes?: unknown } | null } | null | undefined)?.projects?.nodes;
  if (!Array.isArray(shown)) throw refused(said);
  const nodes = new Map<number, unknown>();
  const lost = new Set<number>();
  const paths = said.map(({ path }) => (Array.isArray(path) ? path[2] : undefined));
  // An error whose project is unknown can be about any of them.
  const isUnclear = paths.some((index) => typeof index !== "number");
  for (const [index, node] of shown.entries()) {
    const id = idOf(node);
    if (id === undefined || !ids.includes(id)) continue;
    if (isUnclear || paths.includes(index)) lost.add(id);
    else nodes.set(id, node);
  }
  // Of a node that became null because of an error, not even the id is left.
  if (said.length > 0) for (const id of ids) if (!nodes.has(id)) lost.add(id);
  const hasTimedOut = said.some(({ message }) => String(message).startsWith("Timeout on"));
  return { nodes, lost, hasTimedOut };
}

function idOf(node: unknown): number | undefined {
  const { id } = (node ?? {}) as { id?: unknown };
  const [, digits] = /^gid:\/\/gitlab\/Project\/(\d+)$/.exec(String(id)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function refused(said: readonly Said[]): GitLabError {
  const words = said.map(({ message }) => String(message)).join("; ");
  return new GitLabError("GITLAB_REFUSED", `GitLab answered POST /graphql without data: ${words}`, {
    request: "POST /graphql",
    status: 200,
  });
}
