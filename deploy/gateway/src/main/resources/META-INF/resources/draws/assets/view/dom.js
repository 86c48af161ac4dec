/**
 * @typedef {Node | string | null | false} Child nothing is shown for null and false
 */

/**
 * An element; text is always set as text.
 *
 * @param {string} name
 * @param {Record<string, string | boolean | ((event: Event) => void)>} attributes a function listens, true is an empty attribute
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key, value);
    } else if (value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...shown(children));
  return made;
}

/** @param {Child[]} children @returns {(Node | string)[]} */
const shown = (children) => /** @type {(Node | string)[]} */ (children.filter((child) => child !== null && child !== false));

/** @param {string} id @returns {HTMLElement} */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {string} id @param {...Child} children what the element shows from now on */
export function fill(id, ...children) {
  byId(id).replaceChildren(...shown(children));
}

/** @param {string} hash @returns {HTMLElement} */
export const code = (hash) => element("code", {}, hash);

/** @param {...[string, Child]} facts term and what is said of it; those without anything to say are left out */
export function facts(...facts) {
  const known = facts.filter(([, fact]) => fact !== null && fact !== false && fact !== "");
  return element("dl", {}, ...known.map(([term, fact]) => element("div", {}, element("dt", {}, term), element("dd", {}, fact))));
}

/**
 * A table that scrolls by itself where the screen is narrow.
 *
 * @param {string} caption
 * @param {string[]} head
 * @param {HTMLElement[]} rows
 */
export function table(caption, head, rows) {
  const titles = head.map((title) => element("th", { scope: "col" }, title));
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, ...titles)),
      element("tbody", {}, ...rows),
    ),
  );
}

/** @param {Child} head @param {Child[]} cells @param {string} [kind] */
export const row = (head, cells, kind = "") =>
  element("tr", { class: kind }, element("th", { scope: "row" }, head), ...cells.map((cell) => element("td", {}, cell)));

/** @param {"passed" | "failed" | "running" | "open"} state @param {string} text */
export const badge = (state, text) => element("span", { class: `badge ${state}` }, text);
