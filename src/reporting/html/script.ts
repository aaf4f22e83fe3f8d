/** The script of the page: it filters the list, and unfolds it for printing. It runs only in a browser. */

/** Plain JavaScript for browsers of the last years. The page's content security policy contains its digest. */
export const script = `(() => {
  const one = (id) => document.getElementById(id);
  const bar = one("filter");
  const text = one("text");
  const unfold = one("unfold");
  const buttons = [...bar.querySelectorAll("[value]")];
  const entries = [...document.querySelectorAll("nav ol > li")];
  const groups = [...document.querySelectorAll(".requirement")].map((element, index) => ({
    element,
    entry: entries[index],
    name: element.querySelector("h3").textContent.toLowerCase(),
    rows: [...element.querySelectorAll(".control")].map((row) => ({ row, status: row.dataset.status })),
  }));
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const chosen = new Set();

  const matches = (row, name, words) => {
    if (chosen.size > 0 && !chosen.has(row.status)) return false;
    if (words.length === 0) return true;
    row.text ??= row.row.textContent.toLowerCase();
    return words.every((word) => row.text.includes(word) || name.includes(word));
  };
  const apply = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, entry, name, rows } of groups) {
      let here = 0;
      for (const row of rows) {
        const isShown = matches(row, name, words);
        row.row.toggleAttribute("data-out", !isShown);
        if (isShown) here++;
      }
      const isEmpty = here === 0 && (words.length > 0 || chosen.size > 0);
      element.toggleAttribute("data-out", isEmpty);
      entry.toggleAttribute("data-out", isEmpty);
      shown += here;
    }
    for (const button of buttons) {
      const isPressed = button.value === "" ? chosen.size === 0 : chosen.has(button.value);
      button.setAttribute("aria-pressed", String(isPressed));
    }
    one("shown").textContent = shown === total ? "" : shown + " of " + total + " controls";
    one("nothing").hidden = shown > 0 || total === 0;
  };

  bar.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button === null) return;
    if (button === unfold) {
      const isPressed = unfold.getAttribute("aria-pressed") !== "true";
      unfold.setAttribute("aria-pressed", String(isPressed));
      for (const details of document.querySelectorAll(".control > details")) details.open = isPressed;
      return;
    }
    if (button.value === "") chosen.clear();
    else if (!chosen.delete(button.value)) chosen.add(button.value);
    apply();
  });
  let isDue = false;
  text.addEventListener("input", () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      apply();
    });
  });

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
  bar.hidden = false;
})();
`;
