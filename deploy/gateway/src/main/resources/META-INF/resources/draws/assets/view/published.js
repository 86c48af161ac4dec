import { compare } from "../published.js";
import { drawName, moment, say } from "../words/words.js";
import { badge, element, fill, row, table } from "./dom.js";

/** @param {import("./state.js").State} state */
export function showPublished(state) {
  const verdict = state.check?.verdict;
  const all = verdict && state.draws ? compare(state.draws.items, verdict.draws) : [];
  const comparisons = all.filter(({ item }) => item !== "missing" || verdict?.holds);
  const rows = comparisons.map(({ draw, item, same, time }) => {
    const what = say(`published/${item}`, time === null ? {} : { time: moment(time) });
    return row(`${drawName(draw)}: ${what}`, [outcome(same)]);
  });
  const head = [say("published/item"), say("published/outcome")];
  fill(
    "published",
    rows.length > 0 && element("h3", {}, say("published/heading")),
    rows.length > 0 && table(say("published/caption"), head, rows),
  );
}

/** @param {boolean | null} same */
const outcome = (same) =>
  same === null
    ? badge("open", say("published/absent"))
    : badge(same ? "passed" : "failed", say(same ? "published/same" : "published/different"));
