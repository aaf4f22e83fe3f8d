/**
 * Writes the program's imports of parts as calls of two functions. The program has one import for each control and each
 * rare step, and `import("./chunks/NAME.js")` written out every time is 6 KB of what a job loads at its start.
 */

/** Members such as `secure_webhooks:()=>$part("secure-webhooks")`, which say the same name twice, in a row. */
const sameNames = /(?:\b(\w+):\(\)=>\$part\("([\w-]+)"\)(?=[,}]),?\n?)+/g;
const sameName = /(\w+):\(\)=>\$part\("([\w-]+)"\)(,?\n?)/g;

/** @param {string} text the program, which is beside the folder `chunks`; the loader takes paths from there */
export function oneImport(text) {
  const calls = text.replace(/\bimport\("\.\/chunks\/([\w-]+)\.js"\)/g, '$$part("$1")');
  if (calls === text) return text;
  const named = calls.replace(sameNames, inRuns);
  return `${named}function $part(name){return $import("chunks/"+name+".js")}
function $parts(names,first=""){return Object.fromEntries(names.split(" ").map(name=>[name=first+name,()=>$part(name.replaceAll("_","-"))]))}
`;
}

/** Keeps the order of the members, and those with a name of their own as they are. */
function inRuns(members) {
  const out = [];
  let run = [];
  const end = () => {
    if (run.length > 0) out.push(`...$parts(${shared(run)})`);
    run = [];
  };
  for (const [, key, name] of members.matchAll(sameName)) {
    if (key.replaceAll("_", "-") === name) run.push(key);
    else {
      end();
      out.push(`${key}:()=>$part("${name}")`);
    }
  }
  end();
  return out.join(",\n") + (/,\n?$/.test(members) ? ",\n" : "");
}

/** The names, and what all begin with, if it is longer than its quotes. */
function shared(names) {
  const [first] = names;
  let length = first.length;
  while (!names.every((name) => name.startsWith(first.slice(0, length)))) length--;
  const start = first.slice(0, first.lastIndexOf("_", length) + 1);
  if (names.length < 2 || start.length < 4) return `"${names.join(" ")}"`;
  return `"${names.map((name) => name.slice(start.length)).join(" ")}","${start}"`;
}
