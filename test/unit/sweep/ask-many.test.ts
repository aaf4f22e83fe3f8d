import { describe, expect, it } from "vitest";
import { GitLabError } from "../../../src/gitlab/errors.ts";
import type { Transport, TransportRequest } from "../../../src/gitlab/transport.ts";
import { RunError } from "../../../src/shared/errors.ts";
import { createAsker, type Document } from "../../../src/sweep/ask-many.ts";

interface Asked {
  readonly ids: readonly number[];
  readonly query: string;
}

/** A GitLab that answers as the function says: a body, or an error that it throws. */
function gitlabOf(answer: (asked: Asked) => unknown) {
  const asked: Asked[] = [];
  const transport = {
    async send({ body }: TransportRequest) {
      const { query, variables } = body as { query: string; variables: { ids: string[] } };
      const one = { query, ids: variables.ids.map((id) => Number(id.split("/").at(-1))) };
      asked.push(one);
      return { body: answer(one) };
    },
  };
  return { transport: transport as unknown as Transport, asked };
}

const nodes = (ids: readonly number[]) => ids.map((id) => ({ id: `gid://gitlab/Project/${id}` }));
const data = (ids: readonly number[]) => ({ data: { projects: { nodes: nodes(ids) } } });
const refusal = (message: string) => ({ errors: [{ message }] });

function status(code: number): GitLabError {
  return new GitLabError("GITLAB_UNAVAILABLE", `GitLab answered ${code}`, {
    request: "POST /graphql",
    status: code,
  });
}

function documentOf(fields = "name"): Document {
  const missing = new Set<string>();
  return {
    fields: () => (missing.has("future") ? "name" : fields),
    withoutField: (name) => name === "future" && !missing.has(name) && missing.add(name).size > 0,
  };
}

const ids = Array.from({ length: 40 }, (_, index) => index + 1);
const without = (...bad: readonly number[]) => ids.filter((id) => !bad.includes(id));

async function ask(answer: (asked: Asked) => unknown, document = documentOf(), size = 40) {
  const { transport, asked } = gitlabOf(answer);
  const asker = createAsker(transport, () => 0, size);
  const found = await asker.ask(document, ids);
  return { found: [...found.keys()].sort((a, b) => a - b), asked, size: asker.size() };
}

describe("asking about many projects", () => {
  it("finds the one whose exception kills the page, and answers for all others", async () => {
    const { found, asked, size } = await ask(({ ids }) => {
      if (ids.includes(17)) throw status(500);
      return data(ids);
    });
    expect(found).toEqual(without(17));
    expect(asked.length).toBeLessThanOrEqual(13);
    // One crash says nothing about how many GitLab can answer for.
    expect(size).toBe(40);
  });

  it("asks for fewer from then on where GitLab has no time for so many", async () => {
    const { found, size } = await ask(({ ids }) => {
      if (ids.length > 10) throw status(503);
      return data(ids);
    });
    expect(found).toEqual(ids);
    expect(size).toBeLessThanOrEqual(10);
  });

  it("asks for as many as the complexity allows", async () => {
    const { found, asked } = await ask(({ ids }) => {
      const cost = Math.trunc(200 * (1 + ids.length / 100));
      return cost > 250
        ? refusal(`Query has complexity of ${cost}, which exceeds max complexity of 250`)
        : data(ids);
    });
    expect(found).toEqual(ids);
    expect(asked.map(({ ids }) => ids.length)).toEqual([40, 25, 15]);
  });

  it("gives up on many where even one is too complex", async () => {
    const { found, asked } = await ask(() =>
      refusal("Query has complexity of 900, which exceeds max complexity of 250"),
    );
    expect([found, asked.length]).toEqual([[], 1]);
  });

  it("leaves out a field that this GitLab lacks", async () => {
    const { found, asked } = await ask(
      ({ ids, query }) =>
        query.includes("future") ? refusal("Field 'future' doesn't exist on type 'Project'") : data(ids),
      documentOf("name future"),
    );
    expect([found, asked.length]).toEqual([ids, 2]);
  });

  it("believes every project without an error, and asks again about the others", async () => {
    let isFirst = true;
    const { found, asked } = await ask(({ ids }) => {
      if (!isFirst) return data(ids);
      isFirst = false;
      return {
        ...data(ids),
        errors: [
          { message: "Timeout on Project.branchRules", path: ["projects", "nodes", 3, "branchRules"] },
        ],
      };
    });
    expect(found).toEqual(ids);
    expect(asked.map((one) => one.ids)).toEqual([ids, [4]]);
  });

  it("believes nothing of an answer whose error is about no project", async () => {
    const { found } = await ask(({ ids }) => ({ ...data(ids), errors: [{ message: "Something is wrong" }] }));
    expect(found).toEqual([]);
  });

  it("takes no other project's answer", async () => {
    const { found } = await ask(() => data([1, 99]));
    expect(found).toEqual([1]);
  });

  it("ends with the job", async () => {
    await expect(
      ask(() => {
        throw new RunError("INTERRUPTED", "the job was cancelled");
      }),
    ).rejects.toThrow("cancelled");
  });
});
