import { FRAMES, total } from "../proof/entry.js";
import { count, drawName, language, say } from "../words/words.js";
import { element, fill, row, table } from "./dom.js";

/**
 * @typedef {import("../proof/entry.js").Counts} Counts
 * @typedef {{number: number, guide: Counts, entries: Counts, seats: Counts, wanted: Counts | null, moved: Counts | null}} Plan
 *   what is computed from the record is null without it
 */

/** @param {import("./state.js").State} state seats of each draw, computed where the record is there */
export function showSeats(state) {
  const computed = state.check?.verdict?.draws ?? [];
  /** @type {Plan[]} */
  const plans = (state.draws?.items ?? []).map((draw) => ({
    number: draw.draw,
    guide: draw.guide,
    entries: draw.entriesByFrame,
    seats: draw.seats,
    wanted: null,
    moved: null,
  }));
  for (const facts of computed) {
    const at = plans.findIndex((plan) => plan.number === facts.number);
    plans.splice(at < 0 ? plans.length : at, at < 0 ? 0 : 1, facts);
  }
  const explained = new Map((state.draws?.items ?? []).map((draw) => [draw.draw, draw.seatPlan?.explanation?.[language()]]));
  const shown = plans.flatMap((plan) => [planTable(plan), element("p", { class: "hint" }, explained.get(plan.number) ?? "")]);
  fill("seats", ...(plans.length > 0 ? shown : [element("p", {}, say("seats/none"))]));
}

/** @param {Plan} plan */
function planTable(plan) {
  const columns = [plan.guide, plan.entries, plan.wanted, plan.moved, plan.seats];
  const shown = (/** @type {Counts | null} */ counts, /** @type {(counts: Counts) => number} */ of) =>
    counts === null ? "–" : count(of(counts));
  const rows = FRAMES.map((frame) =>
    row(say(`frame/${frame}`), columns.map((counts) => shown(counts, (each) => each[frame]))),
  );
  rows.push(row(say("seats/total"), columns.map((counts) => shown(counts, total)), "total"));
  const head = ["frame", "guide", "entries", "wanted", "moved", "seats"].map((name) => say(`seats/${name}`));
  return table(say("seats/caption", { draw: drawName(plan.number) }), head, rows);
}
