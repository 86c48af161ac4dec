import { labelOf } from "./proof/entry.js";
import { placesOf } from "./proof/places.js";
import { Refusal } from "./proof/refusal.js";
import { plannedSteps } from "./proof/steps.js";
import { verify } from "./proof/verify.js";
import { unzip } from "./proof/zip.js";

/**
 * Verifies away from the page's own thread, and keeps the bundle that it verified last to look lines up in it.
 *
 * @typedef {import("./proof/verify.js").Verdict} Verdict
 * @typedef {{id: number, kind: "verify", zip: ArrayBuffer}
 *   | {id: number, kind: "find", programme: string, companyKey: string, nonce: string}} Question
 */

/** @type {Map<string, Uint8Array>} */
let files = new Map();
let draws = 0;

/** @param {number} id @param {ArrayBuffer} zip @returns {Promise<Verdict>} */
async function verdictOf(id, zip) {
  draws = 0;
  try {
    files = await unzip(new Uint8Array(zip));
  } catch (refused) {
    const known = refused instanceof Refusal;
    const failure = {
      step: "bundle",
      reason: known ? refused.reason : "zipBroken",
      details: known ? refused.details : {},
    };
    postMessage({ id, kind: "planned", steps: ["bundle"] });
    postMessage({ id, kind: "step", news: { step: "bundle", state: "failed" } });
    return { holds: false, failure, programme: "", draws: [], journal: [] };
  }
  postMessage({ id, kind: "planned", steps: plannedSteps(files) });
  const verdict = await verify(files, (news) => postMessage({ id, kind: "step", news }));
  draws = verdict.holds ? verdict.draws.length : 0;
  return verdict;
}

self.onmessage = async ({ data }) => {
  const question = /** @type {Question} */ (data);
  if (question.kind === "verify") {
    postMessage({ id: question.id, kind: "answer", answer: await verdictOf(question.id, question.zip) });
  } else {
    const label = await labelOf(question.programme, question.companyKey, question.nonce);
    postMessage({ id: question.id, kind: "answer", answer: { label, places: placesOf(files, draws, label) } });
  }
};
