/**
 * What an applicant pastes.
 *
 * @typedef {{programme: string | null, companyKey: string, nonce: string, label: string | null}} Receipt
 */

const HEX = /^(?:[0-9a-f]{2})+$/;
const NONCE = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/i;
const NAMED_KEY = /(?:companyKey|company key|法人番号|事業者キー)["']?\s*[::=]?\s*["']?([^\s"',}]+)/i;
const NUMBER = /(?<![0-9a-f])\d{13}(?![0-9a-f])/i;

/** @param {string} text @returns {string} with full-width digits and letters made plain */
const plain = (text) => text.normalize("NFKC").trim();

/** @param {string} text @returns {Partial<Receipt> | null} */
function fromJson(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch (notJson) {
    return null;
  }
}

/**
 * Reads a receipt pasted whole (the API's JSON, or a text with both values in it), or else the two fields.
 *
 * @param {string} pasted
 * @param {string} companyKey
 * @param {string} nonce
 * @returns {Receipt | null} null if a value is missing or the nonce is none
 */
export function readReceipt(pasted, companyKey, nonce) {
  const text = plain(pasted);
  const json = fromJson(text);
  const key = plain(companyKey) || json?.companyKey || NAMED_KEY.exec(text)?.[1] || NUMBER.exec(text)?.[0] || "";
  const random = (plain(nonce) || json?.nonce || NONCE.exec(text)?.[0] || "").toLowerCase();
  return key !== "" && HEX.test(random)
    ? { programme: json?.programme ?? null, companyKey: String(key), nonce: random, label: json?.label ?? null }
    : null;
}
