/** `templates/*.yml`: the GitLab components, their inputs from the tables. */

import { stringify } from "yaml";
import { modeInputNames, modeTable } from "../../src/inputs/mode-table.ts";
import { type Input, inputNames, inputTable } from "../../src/inputs/table.ts";
import { reportFiles } from "../../src/outputs/clear-folder.ts";
import { formats } from "../../src/reporting/formats/registry.ts";
import { version } from "../../src/version.ts";

/** Where the program of this version is, unless `download_url` names a mirror. */
const releaseUrl = `https://gitlab.com/api/v4/projects/countersign%2Fcountersign/packages/generic/countersign/${version}/standalone.js`;

/** The program's inputs are text: GitLab does not accept a boolean or a number as the whole value of a variable. */
export const type = "string";

/** Inputs of the component itself. */
export const wrapperInputs = {
  job_name: { default: "countersign", description: "Name of the job" },
  stage: {
    default: "test",
    description: "Stage of the job. It should come after the jobs whose reports are judged",
  },
  image: {
    default: "node:24-alpine",
    description:
      "Image with Node 20 or newer. If it has countersign on its PATH, the job runs that and downloads nothing",
  },
  download_url: {
    default: "",
    description:
      "Address from which the job downloads the single-file program if the image has none, for example a mirror. Its sha256 is checked. Default: the release on gitlab.com",
  },
  evidence_from_jobs: {
    type: "array",
    default: [],
    description:
      "Jobs whose artifacts GitLab puts into the job's folder. By default none, and evidence is read through the API. Warning: each of these jobs can also set any variable of this job with a dotenv report, and so decide its verdict and read its token",
  },
};

/** Where the component's default is another than the program's: a merge request must lead to a page for people. */
const ownDefaults: Readonly<Record<string, string>> = { formats: "json, html" };

/**
 * Downloads one file, checks it, and then runs it in the same process, because to start Node takes as long as a run.
 *
 * The first use of `fetch` takes up to 200 ms, so it is used only where there is a proxy, which `node:http` does not use
 * in every version.
 *
 * Node reads the certificates of NODE_EXTRA_CA_CERTS at its start, for 20 ms on Node 20. The program itself reads
 * CI_SERVER_TLS_CA_FILE, so only the download needs it, and Sigstore's client; and none of gitlab.com.
 *
 * The script never contains `$[[ ]]`: inputs reach it as variables, whose text cannot become a command. What decides
 * which program runs is in its text, because a dotenv report of another job outranks the job's own variables.
 *
 * Node ends with code 1, which would mean non-compliant, where a proxy has no scheme. curl accepts such a proxy.
 *
 * Files of the checkout with the names of reports are removed first, because GitLab uploads the folder even if the
 * program could not be downloaded. The program does the same again, more carefully.
 */
/** @param words after the name of the program, each of them with a space before it */
export function scriptOf(standaloneSha256: string, words = ""): string {
  return `set -eu
reports=\${INPUT_REPORT_DIR:-countersign-report}
if [ -L "$reports" ]; then
  rm -f -- "$reports" || exit 2
fi
set --
for name in ${reportFiles.join(" ")}; do
  set -- "$@" "$reports/$name"
done
rm -rf -- "$@" || exit 2
for name in HTTPS_PROXY HTTP_PROXY https_proxy http_proxy; do
  eval "value=\\\${$name:-}"
  case "$value" in
    "" | *://*) ;;
    *) export "$name=http://$value" ;;
  esac
done
with_ca() {
  [ -z "\${CI_SERVER_TLS_CA_FILE:-}" ] || export NODE_EXTRA_CA_CERTS="\${NODE_EXTRA_CA_CERTS:-$CI_SERVER_TLS_CA_FILE}"
}
if [ "\${INPUT_SIGNING:-}" = sigstore ]; then
  with_ca
fi
if command -v countersign >/dev/null 2>&1; then
  exec countersign${words}
fi
if [ "\${CI_SERVER_HOST:-}" != gitlab.com ] || [ -n "\${COUNTERSIGN_MIRROR:-}" ]; then
  with_ca
fi
if ! command -v node >/dev/null 2>&1; then
  echo "countersign: the image has neither countersign nor node" >&2
  exit 2
fi
exec node -e '
  const { createHash } = require("node:crypto");
  const { mkdtempSync, writeFileSync } = require("node:fs");
  const { tmpdir } = require("node:os");
  const { join } = require("node:path");
  process.exitCode = 2;
  const url = process.env.COUNTERSIGN_MIRROR || "${releaseUrl}";
  const expected = "${standaloneSha256}";
  const shown = url.replace(/:\\/\\/[^\\/?#]*@/, "://").replace(/[?#].*/s, "");
  function stop(why) {
    console.error("countersign: the program could not be downloaded from " + shown + ": " + why.replaceAll(url, shown));
    console.error("  what to do: set download_url to a mirror of the same file, or image to one that has countersign");
    process.exit(2);
  }
  if (/:\\/\\/[^\\/?#]*@/.test(url)) stop("the address contains a user name or a password");
  const isProxied = ["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"].some((name) => process.env[name]);
  async function bytesOf(address, hops) {
    const signal = AbortSignal.timeout(60000);
    if (isProxied) {
      const answer = await fetch(address, { signal });
      if (!answer.ok) stop("the server answered " + answer.status);
      return Buffer.from(await answer.arrayBuffer());
    }
    const { get } = require(new URL(address).protocol === "https:" ? "node:https" : "node:http");
    const answer = await new Promise((resolve, reject) => get(address, { signal, agent: false }, resolve).on("error", reject));
    const { statusCode, headers } = answer;
    if (statusCode !== 200) answer.destroy();
    if (statusCode > 300 && statusCode < 400 && headers.location && hops > 0)
      return bytesOf(new URL(headers.location, address).href, hops - 1);
    if (statusCode !== 200) stop("the server answered " + statusCode);
    const pieces = [];
    for await (const piece of answer) pieces.push(piece);
    return Buffer.concat(pieces);
  }
  async function start() {
    const bytes = await bytesOf(url, 5);
    const actual = createHash("sha256").update(bytes).digest("hex");
    if (actual !== expected) stop("its sha256 is " + actual + ", expected " + expected);
    const file = join(mkdtempSync(join(tmpdir(), "countersign-")), "countersign.cjs");
    writeFileSync(file, bytes);
    process.argv.splice(1, 0, file);
    require(file);
  }
  start().catch((error) => stop(error.cause?.message ?? error.message));
'${words}
`;
}

export function componentTemplate(standaloneSha256: string): string {
  const job = {
    rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }],
    // The job of an older pipeline must not deliver after that of a newer one.
    resource_group: "countersign-$CI_MERGE_REQUEST_IID",
    // GitLab passes variables of dotenv reports on with the artifacts: without these, no earlier job steers this one.
    dependencies: "$[[ inputs.evidence_from_jobs ]]",
  };
  // A link in the merge request. It opens a file if GitLab finds exactly one path of the list in the archive, and else
  // a list of all files (app/services/ci/find_exposed_artifacts_service.rb). GitLab looks for a path with a variable
  // as it is written, and so does not find it. The runner expands it, and uploads the folder.
  const artifacts = {
    expose_as: "Countersign report",
    paths: [`$[[ inputs.report_dir ]]/${formats.html?.file}`, "$INPUT_REPORT_DIR/"],
  };
  const inputs = { ...wrapperInputs, ...describedInputs(inputTable) };
  return templateOf({ standaloneSha256, inputs, names: inputNames, fixed: {}, job, artifacts });
}

/** Inputs that make no sense in a pipeline of a central project, or that its template sets. */
const notOfResponder: ReadonlySet<string> = new Set([
  ...["mode", "policy_from", "project", "merge_request", "sha"],
]);

/** The job of a central project, whose pipelines GitLab's events start. */
export function responderTemplate(standaloneSha256: string): string {
  const { evidence_from_jobs: _, stage, ...wrapper } = wrapperInputs;
  const own = modeInputNames.filter((name) => modeTable[name].mode === "responder");
  const names = [...own, ...inputNames.filter((name) => !notOfResponder.has(name))];
  const table = { ...modeTable, ...inputTable };
  const inputs = {
    ...{ ...wrapper, stage: { ...stage, description: "Stage of the job" } },
    ...describedInputs(Object.fromEntries(names.map((name) => [name, table[name]]))),
    policy: { type, default: inputTable.policy.default, description: centralPolicy },
  };
  const job = {
    rules: [{ if: '$CI_PIPELINE_SOURCE == "trigger"' }],
    // An event that is not answered is not sent again.
    interruptible: false,
    dependencies: [],
  };
  return templateOf({
    standaloneSha256,
    inputs,
    names,
    fixed: { INPUT_MODE: "responder" },
    job,
    artifacts: { paths: ["$[[ inputs.report_dir ]]/"] },
  });
}

const centralPolicy =
  "Where the policy is: a path in this project, `group/project:path/to/file.yml@ref` or an `https://` address. `subject:PATH` is a file of the judged project, on its target branch: it can add controls and raise them, but not lower them. Separate several by commas or line breaks";

interface Template {
  readonly standaloneSha256: string;
  readonly inputs: Readonly<Record<string, object>>;
  /** Of the program's inputs, in their order. */
  readonly names: readonly string[];
  /** Variables whose values are not inputs. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly job: object;
  readonly artifacts: object;
}

function templateOf({ standaloneSha256, inputs, names, fixed, job, artifacts }: Template): string {
  const spec = { spec: { inputs: withType(inputs) } };
  const whole = {
    "$[[ inputs.job_name ]]": {
      stage: "$[[ inputs.stage ]]",
      image: "$[[ inputs.image ]]",
      ...job,
      variables: {
        COUNTERSIGN_WRAPPER: "component",
        COUNTERSIGN_MIRROR: "$[[ inputs.download_url ]]",
        NODE_USE_ENV_PROXY: "1",
        ...fixed,
        ...Object.fromEntries(names.map((name) => [`INPUT_${name.toUpperCase()}`, `$[[ inputs.${name} ]]`])),
      },
      script: [scriptOf(standaloneSha256)],
      artifacts: {
        when: "always",
        expire_in: "30 days",
        ...artifacts,
        // If `formats` does not name a report, its file is missing, and the runner only shows a warning.
        reports: {
          dotenv: "$INPUT_REPORT_DIR/countersign.env",
          ...Object.fromEntries(
            ["junit", "codequality", "annotations", "metrics"].map((name) => [
              name,
              `$INPUT_REPORT_DIR/${formats[name]?.file}`,
            ]),
          ),
        },
      },
    },
  };
  const options = { lineWidth: 0 };
  return `# Generated from src/inputs/table.ts by npm run generate.\n${stringify(spec, options)}---\n${stringify(whole, options)}`;
}

function withType(inputs: Readonly<Record<string, object>>) {
  return Object.fromEntries(Object.entries(inputs).map(([name, rest]) => [name, { type, ...rest }]));
}

/** An input without a default must be given. */
function describedInputs(table: Readonly<Record<string, Input & { readonly isRequired?: true }>>) {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => {
      const fallback = ownDefaults[name] ?? (entry.environment === undefined ? entry.default : undefined);
      const given = entry.isRequired ? {} : { default: fallback ?? "" };
      return [name, { ...given, description: entry.summary }];
    }),
  );
}
