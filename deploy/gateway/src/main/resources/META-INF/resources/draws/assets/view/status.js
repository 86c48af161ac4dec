import { drawName, moment, say } from "../words/words.js";
import { element, facts, fill } from "./dom.js";

/** @typedef {import("./state.js").State} State */

/** @param {State} state @param {() => void} retry */
export function showStatus(state, retry) {
  if (state.trouble === "unknown") {
    fill("status", element("p", { class: "notice" }, say("status/unknown", { programme: state.programme })));
  } else if (state.trouble === "unavailable") {
    const again = element("button", { type: "button", click: retry }, say("status/retry"));
    fill("status", element("p", { class: "notice" }, say("status/unavailable")), element("p", {}, again));
  } else if (state.draws === null) {
    fill("status", element("p", {}, say("status/loading")));
  } else if (state.draws.items.length === 0) {
    fill("status", element("p", {}, say("status/none"), " ", say("status/ahead")), ahead(state));
  } else {
    fill("status", ...standing(state.draws));
  }
}

/** @param {State} state what will happen, and when */
function ahead(state) {
  const definition = state.described?.definition;
  const at = (/** @type {string | undefined} */ instant) => (instant ? moment(instant) : null);
  return facts(
    [say("status/opens"), at(definition?.applicationWindow?.opensAt)],
    [say("status/closes"), at(definition?.applicationWindow?.closesAt)],
    [say("status/screened"), at(definition?.screening?.closesAt)],
    [say("status/fixed"), at(state.described?.listFixedAt ?? undefined) ?? say("status/later")],
    [say("status/committed"), say("status/afterwards")],
    [say("status/drawn"), say("status/afterwards")],
    [say("status/results"), at(definition?.results?.targetBy)],
  );
}

/** @param {import("../api.js").Draws} draws */
function standing(draws) {
  const lines = draws.items.map((draw) =>
    element("li", {}, say("status/now", { draw: drawName(draw.draw), state: say(`status/state/${draw.state}`) })),
  );
  return [
    element("ul", { class: "plain" }, ...lines),
    draws.redrawRequired ? element("p", { class: "notice" }, say("status/redraw")) : null,
  ];
}
