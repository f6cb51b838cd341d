/* Comforts only: every page works without this file. */
(() => {
  "use strict";
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  each("[data-print]", (button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  each("[data-focus]", (summary) => summary.focus());

  /* A form goes out once; after "back" it may go out again. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
  });
  const mayGoAgain = () => {
    each("form[data-sent]", (form) => delete form.dataset.sent);
    each("form [aria-busy]", (button) => button.removeAttribute("aria-busy"));
  };
  window.addEventListener("pageshow", mayGoAgain);
  document.addEventListener("htmx:afterRequest", mayGoAgain);

  /* Quick exit leaves nothing to go back to; Escape three times does the same. */
  const exit = document.querySelector("[data-quick-exit]");
  if (exit) {
    let escapes = [];
    const leave = () => {
      document.body.hidden = true;
      window.location.replace(exit.href);
    };
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      escapes = [...escapes.slice(-2), event.timeStamp];
      if (escapes.length === 3 && event.timeStamp - escapes[0] < 3000) leave();
    });
  }

  /* j and k walk the rows of a queue, Enter opens the row's first link. */
  const queue = document.querySelector("[data-queue]");
  if (queue) {
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, textarea, select");
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const links = [...queue.querySelectorAll("tbody tr, li.row")]
        .map((row) => row.querySelector("a[href]"))
        .filter(Boolean);
      const now = links.indexOf(document.activeElement);
      const next = { j: Math.min(now + 1, links.length - 1), k: Math.max(now - 1, 0) }[event.key];
      if (next === undefined || links.length === 0) return;
      event.preventDefault();
      links[next].focus();
      links[next].scrollIntoView({ block: "nearest" });
    });
  }
})();
