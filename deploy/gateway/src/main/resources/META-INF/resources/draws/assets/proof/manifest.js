import { text } from "./bytes.js";
import { match } from "./refusal.js";

/** @typedef {import("./entry.js").Counts} Counts */

/**
 * @typedef {object} Manifest
 * @property {string} programme
 * @property {string} draw its number, as written
 * @property {string} parent hash of the result before, or -
 * @property {string} journal chain hash of the last journal line that counts, or -
 * @property {string} listSha256
 * @property {string} entries as written
 * @property {Counts} guide
 * @property {string} guideText as written
 * @property {string} seats as written
 * @property {string} beacon
 * @property {string} redraw
 */

const HASH = "([0-9a-f]{64})";
const COUNTS = "(RW:\\d{1,9},CM:\\d{1,9},SO:\\d{1,9})";
const FORM = new RegExp(
  "^KVD1\nprogramme=([A-Za-z0-9._-]{1,200})\ndraw=(\\d{1,9})\nparent=([0-9a-f]{64}|-)\n" +
    `journal=([0-9a-f]{64}|-)\nlist_sha256=${HASH}\nentries=(\\d{1,9})\nguide=${COUNTS}\nseats=${COUNTS}\n` +
    "beacon=([^ \\t\\n\\v\\f\\r]+)\nredraw=(fresh-beacon|fixed-order)\n$",
);

/**
 * KVD1 §3.
 *
 * @param {Uint8Array} file
 * @returns {Manifest}
 */
export function readManifest(file) {
  const part = match(FORM, text(file));
  const [rw, cm, so] = part[7].split(",").map((each) => Number(each.slice(3)));
  return {
    programme: part[1],
    draw: part[2],
    parent: part[3],
    journal: part[4],
    listSha256: part[5],
    entries: part[6],
    guide: { RW: rw, CM: cm, SO: so },
    guideText: part[7],
    seats: part[8],
    beacon: part[9],
    redraw: part[10],
  };
}

/** @param {Manifest} manifest @returns {string} what all manifests of a programme have in common */
export const common = (manifest) => [manifest.programme, manifest.guideText, manifest.redraw].join("\n");
