import { address, readFile } from "../api.js";
import { sha256Hex } from "../proof/bytes.js";
import { say } from "../words/words.js";
import { code, element, fill, row, table } from "./dom.js";

const VERIFIERS = [
  { path: "/draws/verifier/VerifyDraw.java", needs: "files/needsJava" },
  { path: "/draws/verifier/verify-draw.sh", needs: "files/needsShell" },
];

/** Hashes of the verifiers as they are served, by path. @type {Map<string, string>} */
const hashes = new Map();

/** Fetches the verifiers once to tell their hashes. @returns {Promise<void>} */
export async function hashVerifiers() {
  for (const { path } of VERIFIERS) {
    const file = await readFile(path).catch(() => null);
    hashes.set(path, file === null ? "–" : await sha256Hex(new Uint8Array(file)));
  }
}

/** @param {import("./state.js").State} state @param {() => void} again back to the published bundle */
export function showDownloads(state, again) {
  const over = (state.draws?.items ?? []).some((draw) => draw.state === "APPROVED" || draw.state === "VOID");
  const rows = VERIFIERS.map(({ path, needs }) => {
    const link = element("a", { href: path, download: true }, path.slice(path.lastIndexOf("/") + 1));
    return row(link, [say(needs), code(hashes.get(path) ?? "…")]);
  });
  fill(
    "downloads",
    state.check?.own ? element("p", {}, element("button", { type: "button", click: again }, say("files/again"))) : null,
    over && element("p", {}, element("a", { href: address(state.programme, "/draw-bundle"), download: true }, say("files/bundle"))),
    table(say("files/caption"), [say("files/file"), say("files/needs"), say("files/hash")], rows),
  );
}
