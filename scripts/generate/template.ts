/** `templates/merge-request.yml`: the GitLab component, its inputs from the table. */

import { stringify } from "yaml";
import { type Input, type InputName, inputNames, inputTable } from "../../src/inputs/table.ts";
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

/**
 * Downloads one file and checks it before it runs.
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
for name in ${reportFiles.join(" ")}; do
  rm -rf -- "$reports/$name" || exit 2
done
for name in HTTPS_PROXY HTTP_PROXY https_proxy http_proxy; do
  eval "value=\\\${$name:-}"
  case "$value" in
    "" | *://*) ;;
    *) export "$name=http://$value" ;;
  esac
done
if command -v countersign >/dev/null 2>&1; then
  exec countersign${words}
fi
folder=$(mktemp -d)
node --input-type=module -e '
  import { createHash } from "node:crypto";
  import { writeFileSync } from "node:fs";
  const file = process.argv[1];
  const url = process.env.COUNTERSIGN_MIRROR || "${releaseUrl}";
  const expected = "${standaloneSha256}";
  const shown = url.replace(/:\\/\\/[^\\/?#]*@/, "://").replace(/[?#].*/s, "");
  function stop(why) {
    console.error("countersign: the program could not be downloaded from " + shown + ": " + why.replaceAll(url, shown));
    console.error("  what to do: set download_url to a mirror of the same file, or image to one that has countersign");
    process.exit(2);
  }
  if (/:\\/\\/[^\\/?#]*@/.test(url)) stop("the address contains a user name or a password");
  const answer = await fetch(url, { signal: AbortSignal.timeout(60000) }).catch((error) => stop(error.cause?.message ?? error.message));
  if (!answer.ok) stop("the server answered " + answer.status);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const actual = createHash("sha256").update(bytes).digest("hex");
  if (actual !== expected) stop("its sha256 is " + actual + ", expected " + expected);
  writeFileSync(file, bytes);
' "$folder/countersign.mjs" || exit 2
exec node "$folder/countersign.mjs"${words}
`;
}

export function componentTemplate(standaloneSha256: string): string {
  const spec = {
    spec: {
      inputs: {
        ...Object.fromEntries(Object.entries(wrapperInputs).map(([name, rest]) => [name, { type, ...rest }])),
        ...Object.fromEntries(inputNames.map((name) => [name, input(name)])),
      },
    },
  };
  const job = {
    "$[[ inputs.job_name ]]": {
      stage: "$[[ inputs.stage ]]",
      image: "$[[ inputs.image ]]",
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }],
      // The job of an older pipeline must not deliver after that of a newer one.
      resource_group: "countersign-$CI_MERGE_REQUEST_IID",
      // GitLab passes variables of dotenv reports on with the artifacts: without these, no earlier job steers this one.
      dependencies: "$[[ inputs.evidence_from_jobs ]]",
      variables: {
        COUNTERSIGN_WRAPPER: "component",
        COUNTERSIGN_MIRROR: "$[[ inputs.download_url ]]",
        NODE_USE_ENV_PROXY: "1",
        NODE_EXTRA_CA_CERTS: "$CI_SERVER_TLS_CA_FILE",
        ...Object.fromEntries(
          inputNames.map((name) => [`INPUT_${name.toUpperCase()}`, `$[[ inputs.${name} ]]`]),
        ),
      },
      script: [scriptOf(standaloneSha256)],
      artifacts: {
        when: "always",
        expire_in: "30 days",
        // A link in the merge request. GitLab makes it only for a path without variables, and a folder must end with a slash.
        expose_as: "Countersign report",
        paths: ["$[[ inputs.report_dir ]]/"],
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
  return `# Generated from src/inputs/table.ts by npm run generate.\n${stringify(spec, options)}---\n${stringify(job, options)}`;
}

function input(name: InputName) {
  const entry: Input = inputTable[name];
  const fallback = entry.environment === undefined ? entry.default : undefined;
  return { type, default: fallback ?? "", description: entry.summary };
}
