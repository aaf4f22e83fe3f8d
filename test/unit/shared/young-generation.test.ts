import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runChild } from "../../support/child.ts";
import { nodeOf } from "../../support/node.ts";

const runTypeScript = new URL("../../../scripts/run-ts.mjs", import.meta.url).href;
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The size of the young generation, in MB, after garbage that a large file could leave. */
async function youngMegabytes(node: string, bytes: number): Promise<number> {
  const code = `
    import { getHeapSpaceStatistics } from "node:v8";
    const { importTypeScript } = await import(${JSON.stringify(runTypeScript)});
    const { limitYoungGeneration } = await importTypeScript("src/shared/young-generation.ts");
    limitYoungGeneration(${bytes});
    const kept = Array.from({ length: 100_000 });
    for (let at = 0; at < 3_000_000; at++) kept[at % kept.length] = { at, text: String(at) };
    const { space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
    console.log(space_size / 2 ** 20);`;
  const { output } = await runChild(node, ["--input-type=module", "-e", code], {
    ...{ cwd: root, env: { PATH: process.env.PATH } },
  });
  return Number(output);
}

it.each([22, 24] as const)("keeps its size while a large file is read, on Node %s", async (major) => {
  const { path } = nodeOf(major);
  const [small, large] = await Promise.all([youngMegabytes(path, 1), youngMegabytes(path, 2 ** 23)]);
  expect(small).toBeGreaterThan(8);
  expect(large).toBeLessThanOrEqual(small / 2);
});
