import { count, drawName, say } from "../words/words.js";
import { badge, code, element, fill, row, table } from "./dom.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("../proof/places.js").Place} Place
 * @typedef {import("../proof/chain.js").DrawFacts} DrawFacts
 */

/** @param {State} state where the visitor's own line stands */
export function showPlaces(state) {
  const { search } = state;
  if (search === null) {
    fill("places");
  } else if (search.objection !== "") {
    fill("places", element("p", { class: "notice" }, say(`receipt/${search.objection}`, { programme: search.programme })));
  } else {
    fill("places", element("p", {}, say("receipt/label"), ": ", code(search.label)), ...found(state, search.places));
  }
}

/** @param {State} state @param {Place[]} places */
function found(state, places) {
  if (places.length === 0) {
    return [element("p", { class: "notice" }, say("receipt/notYet"))];
  }
  if (places.every((place) => place.line === null)) {
    return [element("p", { class: "notice" }, say("receipt/nowhere"))];
  }
  const draws = state.check?.verdict?.draws ?? [];
  return places.map((place) => {
    const facts = draws[place.draw];
    const parts = place.line === null ? [absent(facts)] : present(place, place.line, facts);
    return element("div", { class: "place" }, element("h3", {}, drawName(place.draw)), ...parts);
  });
}

/** @param {DrawFacts} facts */
const absent = (facts) => element("p", {}, say(facts.voided === null ? "receipt/absent" : "receipt/void"));

/** @param {Place} place @param {string} line @param {DrawFacts} facts */
function present(place, line, facts) {
  const [frame, position, , , outcome] = line.split(" ");
  const key = /** @type {import("../proof/entry.js").Frame} */ (frame);
  const numbers = {
    frame: say(`frame/${frame}`),
    place: Number(position),
    entries: facts.entries[key],
    seats: facts.seats[key],
  };
  const rows = place.around.map((each) => {
    const [, at, label, rank, state] = each.split(" ");
    const own = each === line;
    const shown = own ? element("mark", {}, label) : label;
    return row(count(Number(at)), [element("code", {}, shown), code(rank), say(`receipt/${state}`)], own ? "own" : "");
  });
  const head = [say("receipt/position"), say("journal/label"), say("receipt/key"), say("receipt/outcome")];
  return [
    element("p", { class: "own-place" }, say("receipt/place", numbers), " ", badge(outcome === "selected" ? "passed" : "open", say(`receipt/${outcome}`))),
    table(say("receipt/caption", { draw: drawName(place.draw) }), head, rows),
  ];
}

