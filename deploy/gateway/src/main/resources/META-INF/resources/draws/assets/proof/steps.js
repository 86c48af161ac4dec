const OF_A_DRAW = ["manifest.txt", "parent", "list.txt", "seats", "beacon.json", "result.txt"];

/**
 * The steps of a bundle in their order; a void draw has no order and so no last step.
 *
 * @param {Map<string, Uint8Array>} files
 * @returns {string[]}
 */
export function plannedSteps(files) {
  const steps = ["bundle", "journal"];
  const count = [...files.keys()].filter((name) => name.endsWith("/manifest.txt")).length;
  for (let draw = 0; draw < count; draw++) {
    const isVoid = files.get(`draw-${draw}/result.txt`)?.[0] === "v".charCodeAt(0);
    const own = isVoid ? OF_A_DRAW.slice(0, -1) : OF_A_DRAW;
    steps.push(...own.map((name) => `draw-${draw}/${name}`));
  }
  return steps;
}
