import { roundOf } from "./proof/beacon.js";
import { instantOf } from "./proof/drand.js";

/**
 * Holds what a record leads to against what the API has shown since before the draw.
 *
 * @typedef {import("./proof/chain.js").DrawFacts} DrawFacts
 * @typedef {import("./api.js").Draw} Draw
 * @typedef {{draw: number, item: "manifest" | "list" | "result" | "beforeDraw" | "beforeRound" | "missing", same: boolean | null, time: Date | null}} Comparison
 *   same is null where one of the two values is not known
 */

/**
 * @param {Draw[]} shown
 * @param {DrawFacts[]} computed
 * @returns {Comparison[]}
 */
export function compare(shown, computed) {
  return shown
    .filter((draw) => draw.state === "APPROVED" || draw.state === "VOID")
    .flatMap((draw) => {
      const facts = computed.find((each) => each.number === draw.draw);
      return facts === undefined
        ? [{ draw: draw.draw, item: /** @type {const} */ ("missing"), same: null, time: null }]
        : ofOne(draw, facts);
    });
}

/** @param {Draw} draw @param {DrawFacts} facts @returns {Comparison[]} */
function ofOne(draw, facts) {
  const hash = (/** @type {string | null | undefined} */ one, /** @type {string} */ other) => (one ? one === other : null);
  const common = { draw: draw.draw, time: null };
  /** @type {Comparison[]} */
  const comparisons = [
    { ...common, item: "manifest", same: hash(draw.manifestSha256, facts.manifestSha256) },
    { ...common, item: "list", same: hash(draw.listSha256, facts.listSha256) },
  ];
  if (facts.voided === null) {
    comparisons.push({ ...common, item: "result", same: hash(draw.resultSha256, facts.resultSha256) });
  }
  const round = roundOf(facts.beacon);
  const known = round === null ? draw.executedAt : instantOf(round);
  if (draw.committedAt && known) {
    const time = new Date(known);
    const item = round === null ? "beforeDraw" : "beforeRound";
    comparisons.push({ draw: draw.draw, item, same: new Date(draw.committedAt) < time, time });
  }
  return comparisons;
}
