/**
 * Writes the program's imports of parts as calls of one function. The program has one import for each control and each
 * rare step, and `import("./chunks/NAME.js")` written out every time is 3 KB of what a job loads at its start.
 */

/** @param {string} text the program, which is beside the folder `chunks` */
export function oneImport(text) {
  const calls = text.replace(/\bimport\("\.\/chunks\/([\w-]+)\.js"\)/g, '$$part("$1")');
  return calls === text ? text : `${calls}function $part(name){return import("./chunks/"+name+".js")}\n`;
}
