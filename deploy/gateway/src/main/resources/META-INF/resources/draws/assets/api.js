/**
 * The public API, which needs no log-in and is told nothing but the programme.
 *
 * @typedef {import("./proof/entry.js").Counts} Counts
 * @typedef {import("./proof/entry.js").Frame} Frame
 * @typedef {{sha256: string | null, revealed: boolean}} Party
 * @typedef {object} Draw a draw as GET /draws shows it; instants are RFC 3339
 * @property {number} draw
 * @property {string} state
 * @property {string} source
 * @property {number} entries
 * @property {Counts} entriesByFrame
 * @property {string} listSha256
 * @property {Counts} guide
 * @property {Counts} seats
 * @property {number} unfilled
 * @property {{explanation?: Record<string, string>}} [seatPlan]
 * @property {{secretariat: Party, tokyo: Party} | null} [ceremony]
 * @property {string | null} [manifest]
 * @property {string | null} [manifestSha256]
 * @property {string | null} [committedAt]
 * @property {string | null} [executedAt]
 * @property {string | null} [resultSha256]
 * @property {string | null} [approvedAt]
 * @property {string | null} [expiredAt]
 * @property {{reason: string, at: string | null} | null} [voided]
 * @property {{frame: Frame, place: number, label: string, reason: string}[]} skipped
 * @typedef {{items: Draw[], nextDraw: number, redrawRequired: boolean}} Draws
 * @typedef {{programme: string, receptionState: string, listFixedAt?: string | null, definition: any}} Programme
 * @typedef {"unknown" | "unavailable"} Trouble
 */

/** What the API did not give. */
export class ApiTrouble extends Error {
  /** @param {Trouble} kind */
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

/** @param {string} programme @param {string} [part] @returns {string} */
export const address = (programme, part = "") => `/api/v1/programmes/${encodeURIComponent(programme)}${part}`;

/** @param {string} path @returns {Promise<Response | null>} null if there is no such thing */
async function get(path) {
  let response;
  try {
    response = await fetch(path, { credentials: "omit", headers: { accept: "application/json, */*" } });
  } catch (unreachable) {
    throw new ApiTrouble("unavailable");
  }
  if (response.status === 404 || response.status === 400) {
    return null;
  }
  if (!response.ok) {
    throw new ApiTrouble("unavailable");
  }
  return response;
}

/**
 * A programme's definition and its draws; either may be missing, but not both.
 *
 * @param {string} programme
 * @returns {Promise<{programme: Programme | null, draws: Draws}>}
 * @throws {ApiTrouble}
 */
export async function readState(programme) {
  const [shown, drawn] = await Promise.allSettled([get(address(programme)), get(address(programme, "/draws"))]);
  if (drawn.status === "rejected") {
    throw drawn.reason;
  }
  const described = shown.status === "fulfilled" ? shown.value : null;
  if (described === null && drawn.value === null) {
    throw new ApiTrouble(shown.status === "fulfilled" ? "unknown" : "unavailable");
  }
  return {
    programme: (await described?.json()) ?? null,
    draws: (await drawn.value?.json()) ?? { items: [], nextDraw: 0, redrawRequired: false },
  };
}

/** @param {string} programme @returns {Promise<ArrayBuffer | null>} null before a draw is over @throws {ApiTrouble} */
export async function readBundle(programme) {
  const response = await get(address(programme, "/draw-bundle"));
  return response === null ? null : response.arrayBuffer();
}

/** @param {string} path @returns {Promise<ArrayBuffer | null>} a file of this page */
export async function readFile(path) {
  const response = await get(path);
  return response === null ? null : response.arrayBuffer();
}
