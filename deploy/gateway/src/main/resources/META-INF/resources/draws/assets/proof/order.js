import { ascii, hex, hmac, hmacKey } from "./bytes.js";
import { FRAMES } from "./entry.js";

/** @typedef {import("./entry.js").Counts} Counts @typedef {import("./entry.js").Entry} Entry */

/** So many keys are computed before the next progress is told. */
const BATCH = 2000;

/**
 * KVD1 §5: what the result must be, line by line.
 *
 * @param {Entry[]} list
 * @param {Counts} seats
 * @param {Uint8Array | null} key null where no lots are drawn
 * @param {(share: number) => void} told how much is done, from 0 to 1
 * @returns {Promise<{lines: string[], selected: Set<string>}>}
 */
export async function expectedResult(list, seats, key, told) {
  const ranks = await rankKeys(list, key, told);
  const lines = [];
  const selected = new Set();
  for (const frame of FRAMES) {
    /** @type {{order: string, label: string, rank: string}[]} */
    const ranked = [];
    list.forEach(({ frame: own, label }, i) => {
      if (own === frame) {
        ranked.push({ order: `${ranks[i]} ${label}`, label, rank: ranks[i] });
      }
    });
    ranked.sort((a, b) => (a.order < b.order ? -1 : 1));
    ranked.forEach(({ label, rank }, place) => {
      const wins = place < seats[frame];
      lines.push(`${frame} ${place + 1} ${label} ${rank} ${wins ? "selected" : "not-selected"}`);
      if (wins) {
        selected.add(label);
      }
    });
  }
  return { lines, selected };
}

/** @param {Entry[]} list @param {Uint8Array | null} key @param {(share: number) => void} told @returns {Promise<string[]>} */
async function rankKeys(list, key, told) {
  if (key === null) {
    return list.map(() => "-");
  }
  const mac = await hmacKey(key);
  const ranks = [];
  for (let from = 0; from < list.length; from += BATCH) {
    const batch = list.slice(from, from + BATCH);
    const keys = await Promise.all(batch.map(({ frame, label }) => hmac(mac, ascii(`${frame} ${label}\x01`))));
    ranks.push(...keys.map(hex));
    told(ranks.length / list.length);
  }
  return ranks;
}

/** @param {string[]} expected @param {string} actual @returns {number} the first line that differs, from 1 on; 0 if none does */
export function firstDifference(expected, actual) {
  const whole = expected.map((line) => line + "\n").join("");
  if (whole === actual) {
    return 0;
  }
  const lines = actual.split("\n");
  const at = expected.findIndex((line, i) => line !== lines[i]);
  return at < 0 ? expected.length + 1 : at + 1;
}
