import { fromHex, hmac, hmacKey, sha256, sha256Hex, text } from "./bytes.js";
import { CHAIN, hasTime, isGenuine } from "./drand.js";
import { check, match } from "./refusal.js";

const HASH = "([0-9a-f]{64})";
const CEREMONY = new RegExp(`^ceremony:${HASH}:${HASH}$`);
const SECRETS = new RegExp(`^{\n "type": "ceremony",\n "secretA": "${HASH}",\n "secretB": "${HASH}"\n}\n$`);
const DRAND = new RegExp(`^drand:${HASH}:([1-9]\\d{0,17})$`);
const ROUND = /^{\n "type": "drand",\n "round": (\d+),\n "signature": "([0-9a-f]{96})"\n}\n$/;

/**
 * What a draw's beacon has to agree with.
 *
 * @typedef {object} Announced
 * @property {string} beacon from the manifest
 * @property {Uint8Array} manifest the file
 * @property {boolean} fitsAll whether everybody has a seat
 * @property {boolean} keepsOrder whether the order of the first draw decides, if lots are drawn
 * @property {Uint8Array | null} firstKey that of the first draw that was held
 */

/** @param {Uint8Array} file @param {string} type @throws unless the file says this type and nothing else */
export const checkBare = (file, type) => check(text(file) === `{\n "type": "${type}"\n}\n`, "beaconOther");

/**
 * KVD1 §4: the key that ranks the entries.
 *
 * @param {Announced} announced
 * @param {Uint8Array} file the draw's beacon.json
 * @returns {Promise<Uint8Array | null>} null where no lots are drawn
 */
export async function rankingKey(announced, file) {
  const { beacon, fitsAll } = announced;
  check((beacon === "none") === fitsAll, fitsAll ? "lotsNeedless" : "lotsNeeded");
  const keepsOrder = !fitsAll && announced.keepsOrder;
  check((beacon === "parent") === keepsOrder, keepsOrder ? "orderNotKept" : "orderKept");
  if (fitsAll || keepsOrder) {
    checkBare(file, beacon);
    return fitsAll ? null : announced.firstKey;
  }
  const ceremony = CEREMONY.exec(beacon);
  const entropy = ceremony === null ? await ofRound(beacon, text(file)) : await ofSecrets(ceremony, text(file));
  return hmac(await hmacKey(await sha256(announced.manifest)), entropy);
}

/** @param {RegExpExecArray} ceremony @param {string} json @returns {Promise<Uint8Array>} */
async function ofSecrets(ceremony, json) {
  const [, secretA, secretB] = match(SECRETS, json);
  check((await sha256Hex(fromHex(secretA))) === ceremony[1], "secretA");
  check((await sha256Hex(fromHex(secretB))) === ceremony[2], "secretB");
  return fromHex(secretA + secretB);
}

/** @param {string} beacon @param {string} json @returns {Promise<Uint8Array>} */
async function ofRound(beacon, json) {
  const [, chain, announced] = match(DRAND, beacon);
  const [, round, signature] = match(ROUND, json);
  check(round === announced, "roundOther", { round });
  checkChain(chain, round);
  check(await isGenuine(BigInt(round), signature), "signature", { round });
  return fromHex(signature);
}

/** @param {string} chain @param {string} round */
function checkChain(chain, round) {
  check(chain === CHAIN, "chainNotPinned", { chain });
  check(hasTime(BigInt(round)), "roundTooFar", { round });
}

/** @param {string} beacon from the manifest of a void draw @throws if it announced a round that nobody could have known */
export function checkAnnounced(beacon) {
  const drand = DRAND.exec(beacon);
  if (drand !== null) {
    checkChain(drand[1], drand[2]);
  }
}

/** @param {string} beacon from a manifest @returns {bigint | null} the round that it names, if it names one */
export function roundOf(beacon) {
  const drand = DRAND.exec(beacon);
  return drand === null ? null : BigInt(drand[2]);
}
