import { moment, say } from "../words/words.js";
import { code, element, fill, row, table } from "./dom.js";

/** @param {import("./state.js").State} state */
export function showJournal(state) {
  const journal = state.check?.verdict?.journal ?? [];
  const rows = journal.map((line) =>
    row(String(line.number), [
      moment(line.at),
      say(`journal/reason/${line.reason}`),
      say(`frame/${line.frame}`),
      code(line.label),
    ]),
  );
  const head = ["number", "at", "what", "frame", "label"].map((name) => say(`journal/${name}`));
  fill("journal", rows.length > 0 ? table(say("journal/caption"), head, rows) : element("p", {}, say("journal/none")));
}
