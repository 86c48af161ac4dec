// Holds the page's own BLS against an audited library: node signatures.mjs <folder of the page's modules>
import { bls12_381 } from "@noble/curves/bls12-381";
import { createHash, randomBytes } from "node:crypto";
import { pathToFileURL } from "node:url";

const { isSigned } = await import(pathToFileURL(`${process.argv[2]}/bls/pairing.js`));
const scheme = bls12_381.shortSignatures;
const TAG = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";
const hex = (bytes) => Buffer.from(bytes).toString("hex");

function accepted(publicKey, message, signature) {
  try {
    return scheme.verify(signature, scheme.hash(message, TAG), publicKey);
  } catch (malformed) {
    return false;
  }
}

function flipped(signature) {
  const bytes = Uint8Array.from(signature);
  const [place, bit] = randomBytes(2);
  bytes[place % bytes.length] ^= 1 << bit % 8;
  return bytes;
}

let compared = 0;
let genuine = 0;
for (let key = 0; key < 16; key++) {
  const secret = bls12_381.utils.randomPrivateKey();
  const publicKey = scheme.getPublicKey(secret).toBytes();
  for (let round = 0; round < 4; round++) {
    const message = createHash("sha256").update(randomBytes(8)).digest();
    const signature = scheme.sign(scheme.hash(message, TAG), secret).toBytes();
    const other = createHash("sha256").update(message).digest();
    const negated = Uint8Array.from(signature);
    negated[0] ^= 0x20;
    for (const [said, shown] of [[message, signature], [other, signature], [message, negated], [message, flipped(signature)]]) {
      const verdict = await isSigned(hex(publicKey), said, hex(shown));
      if (verdict !== accepted(publicKey, said, shown)) {
        console.error(`The two part at key ${hex(publicKey)}, message ${hex(said)}, signature ${hex(shown)}: the page says ${verdict}`);
        process.exit(1);
      }
      compared++;
      genuine += verdict ? 1 : 0;
    }
  }
}
if (genuine !== 64) {
  console.error(`${genuine} of 64 genuine signatures were accepted`);
  process.exit(1);
}
console.log(`${compared} signatures, ${genuine} of them genuine: the page judges as @noble/curves does`);
