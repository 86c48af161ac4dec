/** What a check objects to: a reason that the words know, and what it is about. */
export class Refusal extends Error {
  /** @param {string} reason @param {Record<string, string | number>} [details] */
  constructor(reason, details = {}) {
    super(reason);
    this.reason = reason;
    this.details = details;
  }
}

/**
 * @param {boolean} holds
 * @param {string} reason
 * @param {Record<string, string | number>} [details]
 * @throws {Refusal} unless it holds
 */
export function check(holds, reason, details) {
  if (!holds) {
    throw new Refusal(reason, details);
  }
}

/**
 * @param {RegExp} form anchored at both ends
 * @param {string} text
 * @returns {RegExpExecArray}
 * @throws {Refusal} if the text is of another form
 */
export function match(form, text) {
  const found = form.exec(text);
  if (found === null) {
    throw new Refusal("form", { text: text.split("\n", 1)[0].slice(0, 80) });
  }
  return found;
}
