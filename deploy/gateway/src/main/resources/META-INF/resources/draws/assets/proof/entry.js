import { ascii, concat, fromHex, sha256Hex } from "./bytes.js";

/** The frames, in the order in which they stand in a result. @type {readonly Frame[]} */
export const FRAMES = ["RW", "CM", "SO"];

/**
 * @typedef {"RW" | "CM" | "SO"} Frame
 * @typedef {{frame: Frame, label: string}} Entry
 * @typedef {Record<Frame, number>} Counts
 */

/** @param {Iterable<Entry>} entries @returns {Counts} */
export function countsOf(entries) {
  const counts = { RW: 0, CM: 0, SO: 0 };
  for (const entry of entries) {
    counts[entry.frame]++;
  }
  return counts;
}

/** @param {Counts} counts @returns {number} */
export const total = (counts) => counts.RW + counts.CM + counts.SO;

/** @param {Counts} counts @returns {string} as a manifest writes them */
export const written = (counts) => FRAMES.map((frame) => `${frame}:${counts[frame]}`).join(",");

/** @param {Uint8Array} bytes @returns {Uint8Array} with their length in front */
const lengthPrefixed = (bytes) => concat(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);

/** @param {string} text @returns {Uint8Array} */
const normalised = (text) => new TextEncoder().encode(text.normalize("NFC"));

/**
 * KVD1 §1: what stands for a company in every list.
 *
 * @param {string} programme
 * @param {string} companyKey
 * @param {string} nonce in hex
 * @returns {Promise<string>}
 */
export function labelOf(programme, companyKey, nonce) {
  const parts = [normalised(programme), normalised(companyKey), fromHex(nonce)];
  return sha256Hex(concat(ascii("KVD1-ENTRY"), ...parts.map(lengthPrefixed)));
}
