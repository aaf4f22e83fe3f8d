/** The script of `sweep.html`: it shows the rows that are in view, filters, sorts, and keeps the view in the address. */

/** Plain JavaScript for browsers of the last years. All text is set as text, never as markup. */
export const script = `(() => {
  const one = (id) => document.getElementById(id);
  const { url, texts, projects } = JSON.parse(one("data").textContent);
  const words = { compliant: "Compliant", non_compliant: "Non-compliant", undetermined: "Undetermined" };
  const rows = projects.map(([id, path, verdict, at, resumed, requirements, error, checks, lost, requests]) => {
    const controls = requirements.flatMap(([, , own]) => own);
    const failing = controls.filter(([, status]) => texts[status] === "fail");
    const unknown = controls.filter(([, status]) => texts[status] === "unknown");
    return {
      id, path, verdict: texts[verdict], at: texts[at], resumed, requirements, error, checks, lost, requests,
      failed: failing.length, open: [...failing, ...unknown].map(([control]) => texts[control]),
      unmet: requirements.filter(([, status]) => ["fail", "unknown"].includes(texts[status])).map(([name]) => texts[name]),
      lower: path.toLowerCase(),
    };
  });
  const rowHeight = 32;
  const list = one("rows");
  const space = one("space");
  const order = ["non_compliant", "undetermined", "compliant"];
  const sorts = {
    path: (a, b) => (a.lower < b.lower ? -1 : a.lower > b.lower ? 1 : a.id - b.id),
    verdict: (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.failed - a.failed || sorts.path(a, b),
    failed: (a, b) => b.failed - a.failed || sorts.path(a, b),
  };
  const defaults = { q: "", verdict: "", control: "", requirement: "", checks: "", sort: "verdict", open: "" };
  let view = { ...defaults };
  let shown = rows;

  const make = (tag, text, className) => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  // A row that is drawn anew keeps the focus: Tab into a row out of view scrolls, and scrolling draws.
  const draw = () => {
    const held = document.activeElement?.closest(".row")?.dataset.id;
    const first = Math.max(0, Math.floor(list.scrollTop / rowHeight) - 10);
    const last = Math.min(shown.length, first + Math.ceil(list.clientHeight / rowHeight) + 20);
    space.replaceChildren(...shown.slice(first, last).map((row, index) => {
      const line = make("div", undefined, "row");
      line.setAttribute("role", "row");
      line.setAttribute("aria-rowindex", String(first + index + 2));
      line.dataset.id = String(row.id);
      line.style.top = (first + index) * rowHeight + "px";
      const name = make("a", row.path, "path");
      name.href = addressOf({ open: String(row.id) });
      const cells = [name, make("span", words[row.verdict], "verdict " + row.verdict),
        make("span", row.error >= 0 ? "not judged" : String(row.failed)),
        make("span", row.error >= 0 ? texts[row.error] : row.open.join(", "), "what")];
      for (const cell of cells) {
        const around = make("div");
        around.setAttribute("role", "cell");
        around.append(cell);
        line.append(around);
      }
      return line;
    }));
    if (held !== undefined) space.querySelector('[data-id="' + held + '"] a')?.focus({ preventScroll: true });
  };
  const apply = () => {
    const wanted = view.q.toLowerCase().split(/\\s+/).filter(Boolean);
    shown = rows.filter((row) =>
      (view.verdict === "" || row.verdict === view.verdict) &&
      (view.control === "" || row.open.includes(view.control)) &&
      (view.requirement === "" || row.unmet.includes(view.requirement)) &&
      (view.checks === "" || row.checks.length > 0) &&
      wanted.every((word) => row.lower.includes(word) || row.open.some((control) => control.toLowerCase().includes(word))));
    shown.sort(sorts[Object.hasOwn(sorts, view.sort) ? view.sort : "verdict"]);
    space.style.height = shown.length * rowHeight + "px";
    one("table").setAttribute("aria-rowcount", String(shown.length + 1));
    one("shown").textContent = shown.length + " of " + rows.length + " projects";
    for (const button of document.querySelectorAll("button[data-key]")) {
      const { key, value } = button.dataset;
      button.setAttribute("aria-pressed", String(view[key] === value));
      if (key === "sort")
        button.parentElement.setAttribute("aria-sort", view.sort !== value ? "none" : value === "path" ? "ascending" : "descending");
    }
    const limits = [view.control && "not met: " + view.control, view.requirement && "requirement: " + view.requirement, view.checks && "checks were changed"];
    const limit = limits.filter(Boolean).join(", ");
    one("limit").hidden = limit === "";
    one("limit").textContent = limit + " \\u2715";
    draw();
  };
  const details = () => {
    const row = rows.find(({ id }) => String(id) === view.open);
    const dialog = one("project");
    if (!row) return dialog.open && dialog.close();
    const parts = [make("h2", row.path), make("p", words[row.verdict] + ", judged " + row.at + (row.resumed ? ", from an earlier run" : ""))];
    const link = make("a", "The project in GitLab");
    link.href = url + "/" + row.path.split("/").map(encodeURIComponent).join("/");
    link.rel = "noopener noreferrer";
    parts.push(link);
    if (row.error >= 0) parts.push(make("p", "It could not be judged: " + texts[row.error], "bad"));
    for (const check of row.checks) parts.push(make("p", texts[check], "bad"));
    for (const lost of row.lost) parts.push(make("p", "Not delivered: " + texts[lost], "bad"));
    for (const [name, status, controls] of row.requirements) {
      parts.push(make("h3", texts[name] + ": " + texts[status].replaceAll("_", " ")));
      const table = make("table");
      const head = make("tr");
      for (const title of ["Result", "Control", "Severity", "Message"]) {
        const cell = make("th", title);
        cell.scope = "col";
        head.append(cell);
      }
      table.append(head);
      for (const [id, own, severity, message, waiver] of controls) {
        const line = make("tr");
        line.append(make("td", texts[own].replaceAll("_", " "), "status " + texts[own]), make("td", texts[id]), make("td", texts[severity]),
          make("td", texts[message] + (waiver >= 0 ? "; " + texts[waiver] : "")));
        table.append(line);
      }
      parts.push(table);
    }
    if (row.requests.length > 0) {
      parts.push(make("h3", "Open merge requests"));
      for (const [iid, verdict, error] of row.requests)
        parts.push(make("p", "!" + iid + ": " + words[texts[verdict]] + (error >= 0 ? ": " + texts[error] : "")));
    }
    one("content").replaceChildren(...parts);
    if (!dialog.open) dialog.showModal();
  };
  const addressOf = (change) => {
    const next = { ...view, ...change };
    const given = Object.entries(next).filter(([key, value]) => value !== defaults[key]);
    return "#" + new URLSearchParams(given);
  };
  const go = (change) => {
    const address = addressOf(change);
    history.replaceState(null, "", address === "#" ? location.pathname + location.search : address);
    read();
  };
  const read = () => {
    const given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    view = { ...defaults, ...Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(defaults, key))) };
    if (one("q").value !== view.q) one("q").value = view.q;
    apply();
    details();
  };
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-key]");
    if (button === null) return;
    const { key, value } = button.dataset;
    go({ [key]: view[key] === value && key !== "sort" ? "" : value });
    if (button.closest("#table, #filter") === null) one("projects").scrollIntoView();
  });
  one("limit").addEventListener("click", () => go({ control: "", requirement: "", checks: "" }));
  one("q").addEventListener("input", () => { list.scrollTop = 0; go({ q: one("q").value }); });
  one("project").addEventListener("close", () => view.open !== "" && go({ open: "" }));
  list.addEventListener("scroll", () => requestAnimationFrame(draw));
  addEventListener("resize", draw);
  addEventListener("hashchange", read);
  one("projects").hidden = false;
  read();
})();
`;
