import { describe, expect, it } from "vitest";
import { UnreadableScript } from "../../../../src/controls/pipeline/shell-command.ts";
import { injectionsIn } from "../../../../src/controls/pipeline/shell-injection.ts";

const bad = new Set(["X", "Y"]);
const found = (script: string) =>
  injectionsIn(script, bad).map(({ variable, into }) => `${variable} in ${into}`);

describe("a value that somebody else wrote is run as code", () => {
  it.each([
    ['eval "echo $X"', ["X in eval"]],
    ["eval $X", ["X in eval"]],
    ["sudo eval $X", ["X in eval"]],
    ['sh -c "deploy $X"', ["X in sh -c"]],
    ["sh -c deploy-$X", ["X in sh -c"]],
    ['/bin/bash -euc "deploy $X"', ["X in /bin/bash -euc"]],
    ['docker exec app sh -c "deploy $X"', ["X in sh -c"]],
    ["python3 -c \"print('$X')\"", ["X in python3 -c"]],
    ["node -e \"console.log('$X')\"", ["X in node -e"]],
    ['perl -pe "s/a/$X/"', ["X in perl -pe"]],
    ['php -r "echo $X;"', ["X in php -r"]],
    ['su deploy -c "run $X"', ["X in su -c"]],
    ['ssh host "deploy $X"', ["X in ssh"]],
    ['trap "echo $X" EXIT', ["X in trap"]],
    ['source <(echo "$X")', ["X in source"]],
    ['echo "$X" | sh', ["X in the input of sh"]],
    ['echo "$X" 2>&1 | bash -e > log', ["X in the input of bash"]],
    ['echo "$X" | tr a b | bash -s -- now', ["X in the input of bash"]],
    ['echo "$X" | xargs -I{} sh -c "run {}"', ["X in the input of xargs sh"]],
    ['bash <<< "$X"', ["X in the input of bash"]],
    ["bash <<EOF\ndeploy $X\nEOF\necho done", ["X in the input of bash"]],
    ["bash <<-END\n\tdeploy $X\n\tEND", ["X in the input of bash"]],
    ["bash <<'EOF'\neval \"$X\"\nEOF", ["X in eval"]],
    ['eval "$(echo "$X")"', ["X in eval"]],
    ["eval `echo $X`", ["X in eval"]],
    ["sh -c 'eval \"$X\"'", ["X in eval"]],
    ["sh -c '$X'", ["X in the name of a command"]],
    ["$X --now", ["X in the name of a command"]],
    ['if true; then eval "$X"; fi', ["X in eval"]],
    ['make && sh -c "$X" || true', ["X in sh -c"]],
    ['echo "$(sh -c "$X")"', ["X in sh -c"]],
    ['A="$X"\neval "$A"', ["A in eval"]],
    ['export A=$X; B="a $A"; sh -c "$B"', ["B in sh -c"]],
    ['sh -c \\\n  "$X"', ["X in sh -c"]],
    ['eval "$X $Y"', ["X in eval", "Y in eval"]],
    ['echo it\\\'s; eval "$X"', ["X in eval"]],
    ['cat <<EOF\nit\'s fine\nEOF\neval "$X"', ["X in eval"]],
    ['(echo "$X") | sh', ["X in the input of sh"]],
    ['{ echo "$X"; } | sh', ["X in the input of sh"]],
    ['(echo a; (echo "$X"; echo b)) | sh', ["X in the input of sh"]],
    ['for i in 1 2; do echo "$X"; done | sh', ["X in the input of sh"]],
    ['if true; then echo "$X"; else echo b; fi | tr a b | sh', ["X in the input of sh"]],
    ['echo "$X" | (cd /tmp; sh)', ["X in the input of sh"]],
    ['echo "$X" | while true; do sh; done', ["X in the input of sh"]],
  ])("%s", (script, expected) => {
    expect(found(script)).toEqual(expected);
  });
});

describe("a value is data", () => {
  it.each([
    '(echo "$X") > file; echo "make" | sh',
    'for i in 1 2; do echo "$X"; done; echo "make" | sh',
    'echo "$X"',
    "echo $X",
    'deploy --title "$X"',
    'eval "echo $Z"',
    "eval 'echo $X'",
    'sh -c \'echo "$1"\' _ "$X"',
    "sh -c 'echo \"$X\"'",
    'sh deploy.sh "$X"',
    'bash -e deploy.sh "$X"',
    'echo "$X" | tee log',
    'echo "$X" | grep sh',
    'echo "$X" | sh count.sh',
    'echo eval "$X"',
    "# eval $X",
    'echo "eval \\$X"',
    'test "$X" = main',
    '[ "$X" = main ] && eval "$Z"',
    "cat <<EOF\n$X\nEOF\nsh -c 'ls'",
    'source lib.sh "$X"',
    'A="$X"; echo "$A"',
    "eval '$(date)'",
    "echo $XY; eval $XY",
    'echo "$X"; date | sh',
  ])("%s", (script) => {
    expect(found(script)).toEqual([]);
  });

  it("is unknown in a script that nobody wrote by hand", () => {
    expect(() => found("$(".repeat(100))).toThrow(UnreadableScript);
    expect(() => found("a".repeat(1_000_001))).toThrow(UnreadableScript);
    expect(() => found("sh ".repeat(2001))).toThrow(UnreadableScript);
    expect(() => found("cat <<E\nE\n".repeat(1001))).toThrow(UnreadableScript);
  });
});
