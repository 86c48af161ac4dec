import { countsOf } from "./entry.js";
import { check } from "./refusal.js";

/**
 * @typedef {import("./entry.js").Counts} Counts
 * @typedef {import("./entry.js").Entry} Entry
 * @typedef {import("./journal.js").JournalLine} JournalLine
 * @typedef {object} DrawFacts
 * @property {number} number
 * @property {string} beacon as the manifest announced it
 * @property {Counts} guide
 * @property {Counts} entries
 * @property {Counts} wanted seats to fill, before any moved
 * @property {Counts} seats
 * @property {Counts} moved seats that moved into each frame
 * @property {string} manifestSha256
 * @property {string} listSha256
 * @property {string} resultSha256
 * @property {number} selected
 * @property {{at: string, reason: string} | null} voided
 * @typedef {{facts: DrawFacts, list: Entry[], selected: Set<string>, counted: number}} Link
 */

/** The draws that were verified so far and the journal, and what follows from them for the next draw (KVD1 §6). */
export class Chain {
  /** @param {JournalLine[]} journal */
  constructor(journal) {
    this.journal = journal;
    /** @type {Link[]} */
    this.links = [];
  }

  get draws() {
    return this.links.map((link) => link.facts);
  }

  /** @param {DrawFacts} facts @param {Entry[]} list @param {Set<string>} selected @param {number} counted */
  add(facts, list, selected, counted) {
    this.links.push({ facts, list, selected, counted });
  }

  /** @returns {boolean} whether lots or seats were given in any draw so far */
  held() {
    return this.links.some((link) => link.facts.voided === null);
  }

  /** @param {string} cited the chain hash in the next manifest, or - @returns {number} how many journal lines count for it */
  countedLines(cited) {
    const counted = cited === "-" ? 0 : this.journal.findIndex((line) => line.chain === cited) + 1;
    const before = this.links.at(-1)?.counted ?? 0;
    const known = counted > 0 ? this.links.length > 0 && counted >= before : cited === "-" && before === 0;
    check(known, "journalCited");
    return counted;
  }

  /** @param {Entry[]} list of the next draw @param {number} counted @returns {boolean} whether the draw before leads to it */
  leadsTo(list, counted) {
    const before = /** @type {Link} */ (this.links.at(-1));
    const left = new Set(this.journal.slice(0, counted).map((line) => line.label));
    const expected = before.list.filter(({ label }) => !before.selected.has(label) && !left.has(label));
    return (
      expected.length === list.length &&
      expected.every(({ frame, label }, i) => frame === list[i].frame && label === list[i].label)
    );
  }

  /**
   * Seats to fill: the guide numbers until a draw was held, then those given back since the last one that was.
   *
   * @param {Counts} guide
   * @param {number} counted
   * @returns {Counts}
   */
  wanted(guide, counted) {
    const held = this.links.filter((link) => link.facts.voided === null);
    const last = held.at(-1);
    if (last === undefined) {
      return guide;
    }
    const lines = this.journal.slice(last.counted, counted);
    return countsOf(lines.filter(({ label }) => held.some((link) => link.selected.has(label))));
  }

  /** @returns {Counts} seats that moved into each frame in the draws that were held */
  extras() {
    const extras = { RW: 0, CM: 0, SO: 0 };
    for (const { facts } of this.links.filter((link) => link.facts.voided === null)) {
      extras.RW += facts.moved.RW;
      extras.CM += facts.moved.CM;
      extras.SO += facts.moved.SO;
    }
    return extras;
  }
}
