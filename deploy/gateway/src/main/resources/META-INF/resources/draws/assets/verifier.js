/**
 * The page's side of the worker.
 *
 * @typedef {import("./proof/verify.js").Verdict} Verdict
 * @typedef {import("./proof/verify.js").StepNews} StepNews
 * @typedef {import("./proof/places.js").Place} Place
 * @typedef {{planned: (steps: string[]) => void, step: (news: StepNews) => void}} Listener
 */

const SILENT = { planned: () => {}, step: () => {} };

/** Asks the worker, one question after the other or several at once. */
export class Verifier {
  constructor() {
    this.worker = new Worker("/draws/assets/worker.js", { type: "module" });
    this.worker.onmessage = ({ data }) => this.hear(data);
    this.worker.onerror = () => this.fail();
    this.asked = 0;
    /** @type {Map<number, {listener: Listener, resolve: (answer: any) => void, reject: (reason: Error) => void}>} */
    this.open = new Map();
  }

  /** @param {ArrayBuffer} zip is handed over and not usable afterwards @param {Listener} listener @returns {Promise<Verdict>} */
  verify(zip, listener) {
    return this.ask({ kind: "verify", zip }, listener, [zip]);
  }

  /**
   * @param {{programme: string, companyKey: string, nonce: string}} receipt stays in this browser
   * @returns {Promise<{label: string, places: Place[]}>} no place before a bundle was verified
   */
  find(receipt) {
    return this.ask({ kind: "find", ...receipt }, SILENT, []);
  }

  /** @param {object} question @param {Listener} listener @param {ArrayBuffer[]} handedOver @returns {Promise<any>} */
  ask(question, listener, handedOver) {
    const id = this.asked++;
    return new Promise((resolve, reject) => {
      this.open.set(id, { listener, resolve, reject });
      this.worker.postMessage({ id, ...question }, handedOver);
    });
  }

  /** @param {any} data */
  hear(data) {
    const question = this.open.get(data.id);
    if (question === undefined) {
      return;
    }
    if (data.kind === "planned") {
      question.listener.planned(data.steps);
    } else if (data.kind === "step") {
      question.listener.step(data.news);
    } else {
      this.open.delete(data.id);
      question.resolve(data.answer);
    }
  }

  fail() {
    this.open.forEach((question) => question.reject(new Error("The worker stopped")));
    this.open.clear();
  }
}
