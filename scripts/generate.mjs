/** Writes all generated files. With --check, it only lists stale files. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "./run-ts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const isCheck = process.argv.includes("--check");
const { generatedFiles, generatedFolders } = await importTypeScript("scripts/generate/files.ts");
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort();
const files = await generatedFiles((path) => readFileSync(join(root, path)), sources);
const stale = [];

for (const [path, text] of Object.entries(files)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  stale.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const folder of generatedFolders) {
  if (!existsSync(join(root, folder))) continue;
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (path in files) continue;
    stale.push(path);
    if (!isCheck) rmSync(join(root, path));
  }
}
if (stale.length > 0)
  console.log(`${isCheck ? "stale, run npm run generate" : "written"}: ${stale.join(", ")}`);
if (isCheck && stale.length > 0) process.exitCode = 1;
