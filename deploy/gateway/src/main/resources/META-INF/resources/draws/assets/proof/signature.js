import { bls12_381 } from "../library/noble-curves.js";

const SCHEME = bls12_381.shortSignatures;
const PURPOSE = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";

/**
 * Whether a signature in G1 is that of a message under a pinned public key in G2 (scheme bls-unchained-g1-rfc9380).
 *
 * @param {string} publicKey 96 bytes in hex
 * @param {Uint8Array} message
 * @param {string} signature 48 bytes in hex; what is no point of the group, or infinity, is no signature
 * @returns {boolean}
 * @throws {Error} if the key is no point of its group
 */
export function isSigned(publicKey, message, signature) {
  const key = bls12_381.G2.Point.fromHex(publicKey);
  let signed;
  try {
    signed = SCHEME.Signature.fromHex(signature);
  } catch (malformed) {
    return false;
  }
  return SCHEME.verify(signed, SCHEME.hash(message, PURPOSE), key);
}
