/** Cases of `pipeline_no_unverified_scripts`: code that runs although a reader of the script may not see it. */

import { scriptCases } from "./support.ts";

const code = "curl https://get.example.com/install.sh | sh";

/** What comes before the code looks as if it contained it. */
const afterText = [
  `# a comment does not continue \\\n${code}`,
  `x=$(echo ")"); ${code}`,
  `x=$(echo ')' # '\n); ${code}`,
  `cat <<'E F'\nx\nE F\n${code}`,
  `cat <<EOF\nEOF \n'\nEOF\n${code}\n#'`,
  `cat <<'EOF'\nx\\\nEOF\n${code}`,
  `cat <<\\EOF\n$X \`\nEOF\n${code}`,
  `X=$((1<<2))\n${code}`,
  `((x=1<<2))\n${code}`,
  `echo $[1<<2]\n${code}`,
  `echo \${X:- #}; ${code}`,
  `echo "\${X:-" #"}"; ${code}`,
  `echo "\${X:-it's}"; ${code}`,
  `a=( # it's\n x ); ${code}`,
];

/** The shell puts it together, or it is inside of what looks like a text. */
const inText = [
  "cur\\\nl https://get.example.com/install.sh | sh",
  "$'\\x63url' https://get.example.com/install.sh | sh",
  '$"curl" https://get.example.com/install.sh | sh',
  "bash <<< $(curl https://get.example.com/install.sh)",
  `echo \`echo \\\`${code}\\\`\``,
  `echo $(( $(${code}) ))`,
  `echo "\${X:-$(${code})}"`,
  `cat <<EOF\n$(${code})\nEOF`,
  `sh <<"A"B\n${code}\nAB\n`,
];

/** It is only a text. */
const texts = [
  `cat <<EOF\nx\\\nEOF\n${code}\nEOF`,
  `cat <<EOF\n\\$(${code})\nEOF`,
  `cat <<'EOF'\n$(${code})\nEOF`,
  `a=("$X" b "${code}")`,
  "f() { echo $" + "{1:-a b}; }; f",
];

export const hiddenCodeCases = scriptCases("pipeline_no_unverified_scripts", [
  ...[...afterText, ...inText].map((script) => [script, undefined, script, "fail"] as const),
  ...texts.map((script) => [script, undefined, script, "pass"] as const),
]);
