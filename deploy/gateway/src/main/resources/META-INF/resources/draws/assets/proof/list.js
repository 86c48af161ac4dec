import { lines } from "./bytes.js";
import { check, match } from "./refusal.js";

/** @typedef {import("./entry.js").Entry} Entry */

const LINE = /^(RW|CM|SO) ([0-9a-f]{64})$/;

/**
 * KVD1 §2: a list in its one canonical form.
 *
 * @param {Uint8Array} file
 * @returns {Entry[]}
 */
export function readList(file) {
  const texts = lines(file);
  check(texts !== null, "lineEnd");
  const labels = new Set();
  let before = "";
  return /** @type {string[]} */ (texts).map((text, index) => {
    const part = match(LINE, text);
    check(before < text, "notSorted", { line: index + 1 });
    check(!labels.has(part[2]), "twiceInList", { line: index + 1 });
    labels.add(part[2]);
    before = text;
    return /** @type {Entry} */ ({ frame: part[1], label: part[2] });
  });
}
