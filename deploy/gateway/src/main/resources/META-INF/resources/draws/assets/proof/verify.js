import { sha256Hex, text } from "./bytes.js";
import { checkAnnounced, checkBare, rankingKey } from "./beacon.js";
import { Chain } from "./chain.js";
import { countsOf, total, written } from "./entry.js";
import { readJournal } from "./journal.js";
import { readList } from "./list.js";
import { common, readManifest } from "./manifest.js";
import { expectedResult, firstDifference } from "./order.js";
import { check, Refusal } from "./refusal.js";
import { planSeats } from "./seats.js";

/**
 * Recomputes a whole bundle in the order and with the step names of VerifyDraw.java; both refuse the same bundles at the
 * same step.
 *
 * @typedef {import("./chain.js").DrawFacts} DrawFacts
 * @typedef {import("./journal.js").JournalLine} JournalLine
 * @typedef {{step: string, state: "running" | "passed" | "failed", share?: number}} StepNews
 * @typedef {{step: string, reason: string, details: Record<string, string | number>}} Failure
 * @typedef {object} Verdict
 * @property {boolean} holds
 * @property {Failure | null} failure
 * @property {string} programme empty if the first manifest could not be read
 * @property {DrawFacts[]} draws those that hold
 * @property {JournalLine[]} journal
 */

const VOID = /^void (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ([A-Z_]+)\n$/;

/** One run over one bundle. */
class Verification {
  /** @param {Map<string, Uint8Array>} files @param {(news: StepNews) => void} tell */
  constructor(files, tell) {
    this.files = files;
    this.tell = tell;
    this.step = "bundle";
    this.programme = "";
    this.firstCommon = "";
    /** @type {Uint8Array | null} */
    this.firstKey = null;
    this.chain = new Chain([]);
  }

  /** @returns {Promise<Verdict>} */
  async run() {
    /** @type {Failure | null} */
    let failure = null;
    try {
      await this.bundle();
    } catch (refused) {
      const known = refused instanceof Refusal;
      const details = known ? refused.details : { message: String(refused) };
      failure = { step: this.step, reason: known ? refused.reason : "unexpected", details };
      this.tell({ step: this.step, state: "failed" });
    }
    const { draws, journal } = this.chain;
    return { holds: failure === null, failure, programme: this.programme, draws, journal };
  }

  /** @param {string} step */
  begin(step) {
    this.step = step;
    this.tell({ step, state: "running" });
  }

  pass() {
    this.tell({ step: this.step, state: "passed" });
  }

  /** @param {string} name @returns {Uint8Array} */
  file(name) {
    const file = this.files.get(name);
    if (file === undefined) {
      throw new Refusal("missing", { file: name });
    }
    return file;
  }

  async bundle() {
    this.begin("bundle");
    const count = [...this.files.keys()].filter((name) => name.endsWith("/manifest.txt")).length;
    check(count > 0 && this.files.size === 4 * count + 1, "otherFiles", { files: this.files.size, draws: count });
    this.pass();
    this.begin("journal");
    const manifest = this.file("draw-0/manifest.txt");
    const everybody = readList(this.file("draw-0/list.txt"));
    this.chain = new Chain(await readJournal(this.file("journal.txt"), manifest, everybody));
    this.pass();
    for (let number = 0; number < count; number++) {
      await this.draw(number);
    }
  }

  /** @param {number} number */
  async draw(number) {
    const folder = `draw-${number}/`;
    this.begin(folder + "manifest.txt");
    const manifestFile = this.file(folder + "manifest.txt");
    const manifest = readManifest(manifestFile);
    check(manifest.draw === String(number), "otherDraw", { draw: manifest.draw });
    this.firstCommon = number === 0 ? common(manifest) : this.firstCommon;
    check(common(manifest) === this.firstCommon, "commonDiffers");
    this.programme = manifest.programme;
    this.pass();

    this.begin(folder + "parent");
    const parent = number === 0 ? "-" : await sha256Hex(this.file(`draw-${number - 1}/result.txt`));
    check(manifest.parent === parent, "parent");
    const counted = this.chain.countedLines(manifest.journal);
    this.pass();

    this.begin(folder + "list.txt");
    const listFile = this.file(folder + "list.txt");
    const list = readList(listFile);
    check((await sha256Hex(listFile)) === manifest.listSha256, "listHash");
    check(manifest.entries === String(list.length), "listCount", { entries: list.length });
    check(number === 0 || this.chain.leadsTo(list, counted), "listOther");
    this.pass();

    this.begin(folder + "seats");
    const entries = countsOf(list);
    const wanted = this.chain.wanted(manifest.guide, counted);
    const { seats, moved } = planSeats(manifest.guide, entries, wanted, this.chain.extras());
    check(manifest.seats === written(seats), "seats", { seats: written(seats) });
    this.pass();

    const hashes = { manifestSha256: await sha256Hex(manifestFile), listSha256: manifest.listSha256 };
    const facts = { number, beacon: manifest.beacon, guide: manifest.guide, entries, wanted, seats, moved, ...hashes };
    const resultFile = this.file(folder + "result.txt");
    const result = text(resultFile);
    const voided = VOID.exec(result);
    this.begin(folder + "beacon.json");
    const beaconFile = this.file(folder + "beacon.json");
    if (voided !== null) {
      checkBare(beaconFile, "void");
      checkAnnounced(manifest.beacon);
      this.pass();
      const rest = { voided: { at: voided[1], reason: voided[2] }, resultSha256: await sha256Hex(resultFile) };
      this.chain.add({ ...facts, ...rest, selected: 0 }, list, new Set(), counted);
      return;
    }
    const fitsAll = list.length === total(seats);
    const keepsOrder = manifest.redraw === "fixed-order" && this.chain.held();
    const announced = { beacon: manifest.beacon, manifest: manifestFile, fitsAll, keepsOrder, firstKey: this.firstKey };
    const key = await rankingKey(announced, beaconFile);
    this.pass();

    this.begin(folder + "result.txt");
    const told = (/** @type {number} */ share) => this.tell({ step: this.step, state: "running", share });
    const expected = await expectedResult(list, seats, key, told);
    const line = firstDifference(expected.lines, result);
    check(line === 0, "result", { line });
    this.firstKey ??= key;
    const selected = { selected: expected.selected.size, resultSha256: await sha256Hex(resultFile), voided: null };
    this.chain.add({ ...facts, ...selected }, list, expected.selected, counted);
    this.pass();
  }
}

/**
 * @param {Map<string, Uint8Array>} files of the bundle, by path
 * @param {(news: StepNews) => void} [tell]
 * @returns {Promise<Verdict>} never rejected
 */
export function verify(files, tell = () => {}) {
  return new Verification(files, tell).run();
}
