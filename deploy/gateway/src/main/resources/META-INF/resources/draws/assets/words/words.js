import { en } from "./en.js";
import { ja } from "./ja.js";

/**
 * @typedef {"ja" | "en"} Language
 * @typedef {{[key: string]: any}} Words sentences by key, some of them in groups
 */

/** @type {Record<Language, Words>} */
export const LANGUAGES = { ja, en };

/** @type {Language} */
let current = "ja";

/** @returns {Language} */
export const language = () => current;

/** @param {Language} chosen */
export function speak(chosen) {
  current = chosen;
}

/** @param {readonly string[]} preferred the browser's languages, best first @returns {Language} */
export function bestOf(preferred) {
  const first = preferred.map((tag) => tag.slice(0, 2)).find((tag) => tag in LANGUAGES);
  return first === "en" || (first === undefined && preferred.length > 0) ? "en" : "ja";
}

/** @param {string} key groups and name with a slash between them @returns {any} what stands there in the current language */
export function words(key) {
  return key.split("/").reduce((group, name) => group[name], LANGUAGES[current]);
}

/**
 * @param {string} key groups and name with a slash between them
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function say(key, values = {}) {
  return String(words(key)).replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name] ?? "";
    return typeof value === "number" ? count(value) : value;
  });
}

/** @param {number} value @returns {string} */
export const count = (value) => value.toLocaleString(current);

/** @param {string | Date} instant @returns {string} in Japan time */
export function moment(instant) {
  const format = new Intl.DateTimeFormat(current === "ja" ? "ja-JP" : "en-GB", {
    dateStyle: "long",
    timeStyle: "medium",
    timeZone: "Asia/Tokyo",
  });
  return say("time", { time: format.format(new Date(instant)) });
}

/** @param {number} number @returns {string} */
export const drawName = (number) => say(number === 0 ? "drawName/first" : "drawName/redraw", { number: String(number) });
