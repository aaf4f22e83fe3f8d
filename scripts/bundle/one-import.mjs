/**
 * Writes the program's imports of parts as calls of one function. The program has one import for each control and each
 * rare step, and `import("./chunks/NAME.js")` written out every time is 3 KB of what a job loads at its start. A table's
 * entry whose part has the name of its key, as nearly every control's, is written as that name alone, which is 2 KB more.
 */

/** @param {string} text the program, which is beside the folder `chunks` */
export function oneImport(text) {
  const calls = text.replace(/\bimport\("\.\/chunks\/([\w-]+)\.js"\)/g, '$$part("$1")');
  if (calls === text) return text;
  const tables = calls.replace(/(?:\b\w+:\(\)=>\$part\("[\w-]+"\),?\n?){2,}/g, (entries) => {
    const found = [...entries.matchAll(/(\w+):\(\)=>\$part\("([\w-]+)"\)/g)];
    return `${runs(found).map(written).join(",")}${entries.endsWith(",") ? "," : ""}`;
  });
  return `${tables}${reader}`;
}

const reader = `function $part(name){return import("./chunks/"+name+".js")}
function $parts(ids){return Object.fromEntries(ids.split(" ").map(id=>[id,()=>$part(id.replace(/_/g,"-"))]))}
`;

/**
 * Neighbours whose parts have their names, together. The order of a table stays.
 * @param {RegExpMatchArray[]} entries
 */
function runs(entries) {
  /** @type {{ named: boolean, entries: RegExpMatchArray[] }[]} */
  const found = [];
  for (const entry of entries) {
    const named = entry[1]?.replaceAll("_", "-") === entry[2];
    const last = found.at(-1);
    if (last && last.named === named) last.entries.push(entry);
    else found.push({ named, entries: [entry] });
  }
  return found;
}

/** @param {{ named: boolean, entries: RegExpMatchArray[] }} run */
function written({ named, entries }) {
  if (!named) return entries.map(([entry]) => entry).join(",");
  return `...$parts("${entries.map(([, id]) => id).join(" ")}")`;
}
