import { drawName, say } from "../words/words.js";
import { badge, byId, code, element, fill, row, table } from "./dom.js";

/** @typedef {import("./state.js").State} State @typedef {import("./state.js").Check} Check */

/** @param {State} state verdict and steps */
export function showCheck(state) {
  const { check } = state;
  showProgress(check);
  if (check === null) {
    const waits = state.draws !== null && state.trouble === null;
    fill("verdict", waits && element("p", {}, say("check/waiting")));
    fill("steps");
    return;
  }
  fill("verdict", verdict(check));
  showSteps(check);
}

/** @param {Check} check */
function verdict(check) {
  if (check.verdict === null) {
    return element("p", { class: "verdict running" }, say("check/running"));
  }
  const { holds, draws, journal, failure } = check.verdict;
  const time = element("p", { class: "hint" }, say("check/time", { seconds: check.seconds.toFixed(1) }));
  if (holds || failure === null) {
    const values = { draws: draws.length, lines: journal.length };
    const text = say(check.own ? "check/holdsFile" : "check/holds", values);
    return element("div", { class: "verdict passed" }, element("p", {}, text), time);
  }
  return element(
    "div",
    { class: "verdict failed" },
    element("p", {}, say("check/fails", { step: failure.step })),
    element("p", {}, say(`reason/${failure.reason}`, failure.details)),
    time,
  );
}

/** @param {Check} check */
function showSteps(check) {
  const rows = check.planned.map((step) => {
    const outcome = check.outcomes.get(step) ?? "open";
    const text = say(outcome === "running" ? "check/running1" : `check/${outcome}`);
    return row(element("span", {}, title(step), " ", code(step)), [badge(outcome, text)], outcome);
  });
  fill("steps", rows.length > 0 && table(say("check/caption"), [say("check/step"), say("check/outcome")], rows));
}

/** @param {string} step @returns {string} */
function title(step) {
  const [folder, name] = step.split("/");
  const about = name === undefined ? say("check/whole") : drawName(Number(folder.slice("draw-".length)));
  return `${about}: ${say(`check/kind/${name ?? folder}`)}`;
}

/** @param {Check | null} check */
export function showProgress(check) {
  const running = check !== null && check.verdict === null;
  byId("progress").hidden = !running;
  if (running) {
    const done = [...check.outcomes.values()].filter((outcome) => outcome === "passed").length + check.share;
    /** @type {HTMLProgressElement} */ (byId("progress-bar")).value = (100 * done) / Math.max(1, check.planned.length);
  }
}
