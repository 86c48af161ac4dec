import { address } from "../api.js";
import { roundOf } from "../proof/beacon.js";
import { hasTime, instantOf } from "../proof/drand.js";
import { count, drawName, moment, say } from "../words/words.js";
import { badge, code, element, facts, fill } from "./dom.js";

/** @typedef {import("../api.js").Draw} Draw @typedef {import("./dom.js").Child} Child */

/** @param {import("./state.js").State} state */
export function showDraws(state) {
  const draws = state.draws?.items ?? [];
  fill("draws", ...(draws.length > 0 ? draws.map((draw) => article(draw, state.programme)) : [element("p", {}, say("draws/none"))]));
}

/** @param {Draw} draw @param {string} programme */
function article(draw, programme) {
  const heading = `draw-heading-${draw.draw}`;
  return element(
    "article",
    { "aria-labelledby": heading },
    element("h3", { id: heading }, drawName(draw.draw)),
    facts(
      [say("draws/state"), badge(kindOf(draw.state), say(`draws/short/${draw.state}`))],
      [say("draws/committedAt"), at(draw.committedAt)],
      [say("draws/manifestSha256"), hash(draw.manifestSha256)],
      [say("draws/listSha256"), hash(draw.listSha256)],
      [say("draws/list"), element("a", { href: address(programme, `/draws/${draw.draw}/list`), download: true }, "list.txt")],
      [say("draws/source"), source(draw)],
      [say("draws/party/secretariat"), party(draw.ceremony?.secretariat)],
      [say("draws/party/tokyo"), party(draw.ceremony?.tokyo)],
      [say("draws/executedAt"), at(draw.executedAt)],
      [say("draws/resultSha256"), hash(draw.resultSha256)],
      [say("draws/approvedAt"), at(draw.approvedAt)],
      [say("draws/expiredAt"), at(draw.expiredAt)],
      [say("draws/voided"), voided(draw)],
      [say("draws/unfilled"), draw.unfilled > 0 && count(draw.unfilled)],
      [say("draws/skipped"), skipped(draw)],
    ),
    draw.manifest
      ? element("details", {}, element("summary", {}, say("draws/manifest")), element("pre", { tabindex: "0" }, draw.manifest))
      : null,
  );
}

/** @param {string} state @returns {"passed" | "failed" | "running"} */
const kindOf = (state) => (state === "APPROVED" ? "passed" : state === "VOID" || state === "EXPIRED" ? "failed" : "running");

/** @param {string | null | undefined} instant @returns {Child} */
const at = (instant) => (instant ? moment(instant) : null);

/** @param {string | null | undefined} value @returns {Child} */
const hash = (value) => (value ? code(value) : null);

/** @param {Draw} draw @returns {Child} */
function source(draw) {
  const round = roundOf(/^beacon=(.*)$/m.exec(draw.manifest ?? "")?.[1] ?? "");
  if (round !== null && hasTime(round)) {
    return say("draws/sources/drand", { round: String(round), time: moment(instantOf(round)) });
  }
  const known = { NONE: "none", PARENT: "parent", CEREMONY: "ceremony", DRAND: "drandLater" }[draw.source];
  return known ? say(`draws/sources/${known}`) : draw.source;
}

/** @param {import("../api.js").Party | undefined} party @returns {Child} */
function party(party) {
  return party?.sha256
    ? element("span", {}, code(party.sha256), " ", say(party.revealed ? "draws/party/revealed" : "draws/party/waiting"))
    : null;
}

/** @param {Draw} draw @returns {Child} */
function voided(draw) {
  return draw.voided
    ? element("span", {}, say(`draws/reason/${draw.voided.reason}`), " ", draw.voided.at ? moment(draw.voided.at) : "")
    : null;
}

/** @param {Draw} draw @returns {Child} */
function skipped(draw) {
  const lines = draw.skipped.map((each) =>
    element("li", {}, say(`frame/${each.frame}`), ` ${count(each.place)} `, code(each.label), " ", say(`journal/reason/${each.reason}`)),
  );
  return lines.length > 0 ? element("ul", { class: "plain" }, ...lines) : null;
}
