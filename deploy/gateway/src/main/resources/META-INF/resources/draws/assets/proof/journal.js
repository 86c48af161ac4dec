import { ascii, concat, hex, lines, sha256 } from "./bytes.js";
import { check, match } from "./refusal.js";

/**
 * @typedef {import("./entry.js").Entry} Entry
 * @typedef {Entry & {number: number, at: string, reason: string, chain: string}} JournalLine
 */

const LINE =
  /^((\d+) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (WITHDRAWN|LAPSED|EXCLUDED) (RW|CM|SO) ([0-9a-f]{64})) ([0-9a-f]{64})$/;

/**
 * KVD1 §6: the journal, chained from the first manifest.
 *
 * @param {Uint8Array} file
 * @param {Uint8Array} firstManifest
 * @param {Entry[]} everybody the first list
 * @returns {Promise<JournalLine[]>}
 */
export async function readJournal(file, firstManifest, everybody) {
  const texts = lines(file);
  check(texts !== null, "lineEnd");
  const known = new Set(everybody.map((entry) => `${entry.frame} ${entry.label}`));
  /** @type {JournalLine[]} */
  const journal = [];
  let chain = await sha256(firstManifest);
  for (const text of /** @type {string[]} */ (texts)) {
    const part = match(LINE, text);
    const number = journal.length + 1;
    check(part[2] === String(number), "journalNumber", { line: number });
    chain = await sha256(concat(chain, ascii(part[1] + "\n")));
    check(hex(chain) === part[7], "journalChain", { line: number });
    check(known.delete(`${part[5]} ${part[6]}`), "journalEntry", { line: number });
    const entry = /** @type {Entry} */ ({ frame: part[5], label: part[6] });
    journal.push({ ...entry, number, at: part[3], reason: part[4], chain: part[7] });
  }
  return journal;
}
