import { sha256 } from "./bytes.js";
import { isSigned } from "./signature.js";

/** The one chain that is accepted, quicknet: its values are pinned here and never asked for. */
export const CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";
const PUBLIC_KEY =
  "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451" +
  "0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a";
const GENESIS = 1_692_803_367;
const PERIOD = 3;

/** The last second that an instant of Java can name, so that the standalone verifier refuses what lies behind it. */
const LAST_SECOND = 31_556_889_864_403_199n;

/** @param {bigint} round from 1 on @returns {Date} when the round is signed, and not earlier; an invalid one if that is too far */
export const instantOf = (round) => new Date((GENESIS + (Number(round) - 1) * PERIOD) * 1000);

/** @param {bigint} round from 1 on @returns {boolean} whether its time can be told */
export const hasTime = (round) => BigInt(GENESIS) + (round - 1n) * BigInt(PERIOD) <= LAST_SECOND;

/**
 * @param {bigint} round from 1 on
 * @param {string} signature 48 bytes in hex
 * @returns {Promise<boolean>} whether quicknet signed the round so
 */
export async function isGenuine(round, signature) {
  const message = new Uint8Array(8);
  new DataView(message.buffer).setBigUint64(0, round);
  return isSigned(PUBLIC_KEY, await sha256(message), signature);
}
