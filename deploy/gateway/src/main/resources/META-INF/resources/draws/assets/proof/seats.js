import { FRAMES } from "./entry.js";

/** @typedef {import("./entry.js").Counts} Counts @typedef {import("./entry.js").Frame} Frame */

/**
 * KVD1 §3: seats by demand, and what a frame cannot fill moves one by one to the frame with the largest
 * guide / (2 × extra + 1); a tie goes to the earlier frame.
 *
 * @param {Counts} guide
 * @param {Counts} entries
 * @param {Counts} wanted seats to fill, in the frame that each belongs to
 * @param {Counts} extrasBefore seats that moved into each frame in the draws before
 * @returns {{seats: Counts, moved: Counts}}
 */
export function planSeats(guide, entries, wanted, extrasBefore) {
  const seats = { RW: 0, CM: 0, SO: 0 };
  const moved = { RW: 0, CM: 0, SO: 0 };
  let left = 0;
  for (const frame of FRAMES) {
    seats[frame] = Math.min(wanted[frame], entries[frame]);
    left += wanted[frame] - seats[frame];
  }
  const divisor = (/** @type {Frame} */ frame) => 2 * (extrasBefore[frame] + moved[frame]) + 1;
  for (; left > 0; left--) {
    const open = FRAMES.filter((frame) => seats[frame] < entries[frame]);
    if (open.length === 0) {
      break;
    }
    const next = open.reduce((best, frame) =>
      guide[frame] * divisor(best) > guide[best] * divisor(frame) ? frame : best,
    );
    seats[next]++;
    moved[next]++;
  }
  return { seats, moved };
}
