/** The GitLab API as the rest of the program sees it. A client is cheap to make, so that every fact can have its own. */

import {
  GroupMembers,
  Jobs,
  MergeRequestApprovals,
  MergeRequests,
  Pipelines,
  ProjectHooks,
  ProjectMembers,
  ProjectPushRules,
  Projects,
  ProtectedBranches,
} from "@gitbeaker/rest";
import type { Download } from "./download.ts";
import { requestName } from "./errors.ts";
import { type GraphqlAnswer, graphql } from "./graphql.ts";
import type { RawFile } from "./raw-file.ts";
import { createRequesterFn, type Parameters, readAll } from "./requester.ts";
import type { ExternalControls } from "./resources/external-controls.ts";
import { StatusChecks } from "./resources/status-checks.ts";
import type { Transport } from "./transport.ts";

export interface GitLab extends Resources {
  readonly StatusChecks: StatusChecks;
  readonly ExternalControls: Pick<ExternalControls, "setStatus">;
  graphql(query: string, variables?: Parameters, reads?: boolean): Promise<GraphqlAnswer>;
  /** A file as text. @param ref a SHA or a full name, such as `refs/heads/main` */
  rawFile(projectId: number | string, path: string, ref: string): Promise<RawFile>;
  /** A file piece by piece, of any size. Every piece must be read. */
  download(path: string): Promise<Download>;
  /** Any other GET, whole lists included; `path` is below /api/v4, begins with "/" and is encoded. */
  read(path: string, parameters?: Parameters): Promise<unknown>;
  /** Any other write; the answer is dropped. */
  write(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<void>;
}

/** gitbeaker's resources, each constructed when it is first used. */
const resources = {
  Projects,
  ProtectedBranches,
  MergeRequests,
  MergeRequestApprovals,
  Pipelines,
  Jobs,
  ProjectMembers,
  ProjectHooks,
  ProjectPushRules,
  GroupMembers,
};
type Resources = { readonly [Name in keyof typeof resources]: InstanceType<(typeof resources)[Name]> };

/** @param onCall receives every call by method and path, once for all its pages */
export function createGitLab(transport: Transport, onCall: (request: string) => void = () => {}): GitLab {
  // gitbeaker puts the host before the path and its own deadline around the call. The transport is responsible for
  // both.
  const options = { requesterFn: createRequesterFn(transport, onCall), host: "", queryTimeout: null };
  const own: Omit<GitLab, keyof Resources> = {
    StatusChecks: new StatusChecks(transport, onCall),
    ExternalControls: {
      async setStatus(...args) {
        const { ExternalControls } = await import("./resources/external-controls.ts");
        return new ExternalControls(transport, onCall).setStatus(...args);
      },
    },
    graphql(query, variables, reads) {
      onCall("POST /graphql");
      return graphql(transport, query, variables, reads);
    },
    rawFile: async (...of) => (await import("./raw-file.ts")).readRawFile(transport, onCall, ...of),
    download: async (path) => (await import("./download.ts")).download(transport, path, onCall),
    async write(method, path, body) {
      const to = `/api/v4${path}`;
      onCall(requestName(method, to));
      await transport.send({ method, path: to, body, expects: method === "DELETE" ? "empty" : "json" });
    },
    async read(path, parameters) {
      const from = `/api/v4${path}`;
      onCall(requestName("GET", from));
      return (await readAll(transport, from, parameters)).body;
    },
  };
  for (const [name, Resource] of Object.entries(resources)) {
    let made: unknown;
    Object.defineProperty(own, name, {
      get: () => (made ??= new Resource(options as never)),
      enumerable: true,
    });
  }
  return own as GitLab;
}
