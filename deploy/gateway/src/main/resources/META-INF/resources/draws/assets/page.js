import { ApiTrouble, readBundle, readState } from "./api.js";
import { readReceipt } from "./receipt.js";
import { Verifier } from "./verifier.js";
import { showCheck, showProgress } from "./view/check.js";
import { byId, element, fill } from "./view/dom.js";
import { hashVerifiers, showDownloads } from "./view/downloads.js";
import { showDraws } from "./view/draws.js";
import { showJournal } from "./view/journal.js";
import { showPlaces } from "./view/places.js";
import { showPublished } from "./view/published.js";
import { showSeats } from "./view/seats.js";
import { blank } from "./view/state.js";
import { showStatus } from "./view/status.js";
import { bestOf, language, say, speak, words } from "./words/words.js";

/** @typedef {import("./words/words.js").Language} Language */

const programme = named(location.pathname.split("/")[2] ?? "");
const verifier = new Verifier();
let state = blank(programme);

/** @param {string} part of the address @returns {string} the programme that it names */
function named(part) {
  try {
    return decodeURIComponent(part);
  } catch (malformed) {
    return part;
  }
}

/** Shows everything in the current language. */
function show() {
  document.documentElement.lang = language();
  document.title = say("documentTitle", { programme });
  document.querySelectorAll("[data-words]").forEach((each) => {
    each.textContent = say(/** @type {HTMLElement} */ (each).dataset.words ?? "");
  });
  document.querySelectorAll("[data-label]").forEach((each) => {
    each.setAttribute("aria-label", say(/** @type {HTMLElement} */ (each).dataset.label ?? ""));
  });
  document.querySelectorAll("[data-language]").forEach((each) => {
    each.setAttribute("aria-pressed", String(/** @type {HTMLElement} */ (each).dataset.language === language()));
  });
  fill("programme-name", state.described?.definition?.name?.[language()] ?? programme);
  fill("how", ...words("how/steps").map((/** @type {string} */ step) => element("li", {}, step)));
  showStatus(state, load);
  showDraws(state);
  showOutcome();
}

/** Shows what depends on the latest check. */
function showOutcome() {
  showCheck(state);
  showPublished(state);
  showPlaces(state);
  showSeats(state);
  showJournal(state);
  showDownloads(state, load);
}

/** Asks the API and verifies what it publishes. */
async function load() {
  state = { ...blank(programme), search: state.search };
  show();
  try {
    const { programme: described, draws } = await readState(programme);
    state = { ...state, described, draws };
    show();
    const zip = await readBundle(programme);
    if (zip !== null) {
      await check(zip, false);
    }
  } catch (trouble) {
    state.trouble = trouble instanceof ApiTrouble ? trouble.kind : "unavailable";
    show();
  }
}

/** @param {ArrayBuffer} zip @param {boolean} own whether the visitor chose it */
async function check(zip, own) {
  const started = performance.now();
  /** @type {import("./view/state.js").Check} */
  const run = { own, planned: [], outcomes: new Map(), share: 0, verdict: null, seconds: 0 };
  state.check = run;
  state.search = null;
  showOutcome();
  const verdict = await verifier
    .verify(zip, {
      planned: (steps) => {
        run.planned = steps;
        showCheck(state);
      },
      step: ({ step, state: outcome, share }) => {
        const changed = run.outcomes.get(step) !== outcome;
        run.outcomes.set(step, outcome);
        run.share = share ?? 0;
        if (changed) {
          showCheck(state);
        } else {
          showProgress(run);
        }
      },
    })
    .catch(() => stopped());
  if (state.check === run) {
    state.check = { ...run, verdict, seconds: (performance.now() - started) / 1000 };
    showOutcome();
  }
}

/** @returns {import("./proof/verify.js").Verdict} of a run that nobody answered */
const stopped = () => ({
  holds: false,
  failure: { step: "bundle", reason: "stopped", details: {} },
  programme: "",
  draws: [],
  journal: [],
});

/** @param {Event} event */
async function find(event) {
  event.preventDefault();
  const value = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (byId(id)).value;
  const receipt = readReceipt(value("receipt-text"), value("company-key"), value("nonce"));
  const about = state.check?.verdict?.programme || programme;
  const objection = (/** @type {string} */ key, other = "") => ({ objection: key, programme: other, label: "", places: [] });
  if (receipt === null) {
    state.search = objection("incomplete");
  } else if (receipt.programme !== null && receipt.programme !== about) {
    state.search = objection("otherProgramme", receipt.programme);
  } else {
    const { label, places } = await verifier.find({ ...receipt, programme: about });
    const differs = receipt.label !== null && receipt.label !== label;
    state.search = differs ? objection("labelDiffers") : { objection: "", programme: "", label, places };
  }
  showPlaces(state);
}

/** @param {FileList | undefined | null} files */
async function checkOwn(files) {
  const file = files?.[0];
  if (file !== undefined) {
    await check(await file.arrayBuffer(), true);
    byId("check-heading").scrollIntoView();
  }
}

/** Makes the document listen. */
function listen() {
  document.querySelectorAll("[data-language]").forEach((button) => {
    button.addEventListener("click", () => {
      speak(/** @type {Language} */ (/** @type {HTMLElement} */ (button).dataset.language));
      show();
    });
  });
  byId("receipt").addEventListener("submit", find);
  byId("receipt").addEventListener("reset", () => {
    state.search = null;
    showPlaces(state);
  });
  const input = /** @type {HTMLInputElement} */ (byId("own-file"));
  input.addEventListener("change", () => checkOwn(input.files));
  byId("drop").addEventListener("dragover", (event) => event.preventDefault());
  byId("drop").addEventListener("drop", (event) => {
    event.preventDefault();
    checkOwn(event.dataTransfer?.files);
  });
}

speak(bestOf(navigator.languages));
listen();
await Promise.all([load(), hashVerifiers().then(() => showDownloads(state, load))]);
