/**
 * The script of the page: it filters the list, keeps the filter in the address, opens the control that the address
 * names, and unfolds the list for printing. It runs only in a browser.
 */

/**
 * `report.html#status=failed&text=approval` is a filter, `report.html#control-ID` a control. A filter can also be a query.
 * GitLab's redirect to the page keeps the fragment, but not the query. An address that a browser refuses to set, as in
 * a sandboxed frame, leaves the page as it is.
 *
 * Plain JavaScript for browsers of the last years. The page's content security policy contains its digest.
 */
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
  const words = { fail: "failed", pass: "passed" };
  const wordOf = (status) => words[status] ?? status;

  const matches = (row, name, wanted) => {
    if (chosen.size > 0 && !chosen.has(row.status)) return false;
    if (wanted.length === 0) return true;
    row.text ??= row.row.textContent.toLowerCase();
    return wanted.every((word) => row.text.includes(word) || name.includes(word));
  };
  const apply = () => {
    const wanted = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, entry, name, rows } of groups) {
      let here = 0;
      for (const row of rows) {
        const isShown = matches(row, name, wanted);
        row.row.toggleAttribute("data-out", !isShown);
        if (isShown) here++;
      }
      const isEmpty = here === 0 && (wanted.length > 0 || chosen.size > 0);
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

  const remember = () => {
    const parts = [];
    if (chosen.size > 0) parts.push("status=" + [...chosen].map(wordOf).join(","));
    if (text.value !== "") parts.push("text=" + encodeURIComponent(text.value));
    try {
      history.replaceState(null, "", location.pathname + (parts.length > 0 ? "#" + parts.join("&") : ""));
    } catch {}
  };
  const reveal = (id) => {
    const element = id === "" ? null : document.getElementById(id);
    if (element === null) return;
    if (element.closest("[data-out]") !== null) {
      chosen.clear();
      text.value = "";
      apply();
    }
    for (const details of element.querySelectorAll(":scope > details")) details.open = true;
    element.scrollIntoView();
  };
  const follow = () => {
    const fragment = location.hash.slice(1);
    if (fragment !== "" && !fragment.includes("=")) {
      try {
        reveal(decodeURIComponent(fragment));
      } catch {}
      return;
    }
    const filter = new URLSearchParams(fragment === "" ? location.search : fragment);
    const statuses = (filter.get("status") ?? "").split(",");
    chosen.clear();
    for (const { value } of buttons) if (value !== "" && statuses.includes(wordOf(value))) chosen.add(value);
    text.value = filter.get("text") ?? "";
    apply();
    if (chosen.size > 0 || text.value !== "") one("requirements").scrollIntoView();
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
    remember();
  });
  let isDue = false;
  text.addEventListener("input", () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      apply();
      remember();
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
  addEventListener("hashchange", follow);
  if (location.hash !== "" || location.search !== "") follow();
})();
`;
