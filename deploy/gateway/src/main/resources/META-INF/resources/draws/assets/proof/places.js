import { text } from "./bytes.js";

/** Lines of a result shown before and after the one that was looked for. */
const AROUND = 2;

/**
 * @typedef {object} Place
 * @property {number} draw
 * @property {string | null} line the company's own line; null if it does not stand in this draw's result
 * @property {string[]} around that line and its neighbours in the result
 */

/**
 * Where a label stands in the result of each draw.
 *
 * @param {Map<string, Uint8Array>} files of a bundle that holds
 * @param {number} draws how many
 * @param {string} label
 * @returns {Place[]}
 */
export function placesOf(files, draws, label) {
  return Array.from({ length: draws }, (_, draw) => {
    const result = text(files.get(`draw-${draw}/result.txt`) ?? new Uint8Array());
    const lines = result.split("\n");
    const own = lines.findIndex((line) => line.includes(` ${label} `));
    if (own < 0) {
      return { draw, line: null, around: [] };
    }
    const frame = lines[own].slice(0, 2);
    const around = lines.slice(Math.max(0, own - AROUND), own + AROUND + 1).filter((line) => line.startsWith(frame));
    return { draw, line: lines[own], around };
  });
}
