/**
 * What the page knows.
 *
 * @typedef {import("../proof/verify.js").Verdict} Verdict
 * @typedef {import("../proof/places.js").Place} Place
 * @typedef {"running" | "passed" | "failed"} Outcome
 * @typedef {object} Check the latest run over a bundle
 * @property {boolean} own whether the visitor chose the file
 * @property {string[]} planned
 * @property {Map<string, Outcome>} outcomes
 * @property {number} share how much of the running step is done, from 0 to 1
 * @property {Verdict | null} verdict null while it runs
 * @property {number} seconds
 * @typedef {object} Search what became of a receipt
 * @property {string} objection key of what is wrong with it, empty if nothing
 * @property {string} programme that it is for, where that is the objection
 * @property {string} label
 * @property {Place[]} places
 * @typedef {object} State
 * @property {string} programme
 * @property {import("../api.js").Trouble | null} trouble
 * @property {import("../api.js").Programme | null} described
 * @property {import("../api.js").Draws | null} draws null before the API answered
 * @property {Check | null} check null as long as no bundle is there
 * @property {Search | null} search
 */

/** @param {string} programme @returns {State} */
export const blank = (programme) => ({
  programme,
  trouble: null,
  described: null,
  draws: null,
  check: null,
  search: null,
});
