#!/usr/bin/env node
/*! For license information please see LICENSES.txt */
if (process.argv.length === 3 && process.argv[2] === "--version") process.stdout.write("1.0.0\n");
else {
  process.exitCode = 2;
  import("./program.js").catch((error) => {
    console.error("Error: " + error.message);
    process.exit(2);
  });
}
