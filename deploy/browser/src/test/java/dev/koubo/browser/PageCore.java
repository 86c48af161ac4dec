package dev.koubo.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page's own verification, called in the page. */
final class PageCore {

    private static final String IMPORTS = """
            const { verify } = await import("/draws/assets/proof/verify.js");
            const { unzip } = await import("/draws/assets/proof/zip.js");
            const stepOf = (verdict) => verdict.holds ? "holds" : verdict.failure.step;
            const bundle = async (name) => unzip(new Uint8Array(
                await (await fetch("/api/v1/programmes/" + name + "/draw-bundle")).arrayBuffer()));
            """;

    /** Bundles that one script goes through, so that none runs for long. */
    private static final int AT_ONCE = 50;

    private final Site site;
    private final Browser browser;

    PageCore(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
        browser.open("nobody");
    }

    /** The verdict on one bundle, and the reason that goes with it if it is refused. */
    String verdictAndReason(Map<String, byte[]> files) {
        publish("one", files);
        return (String) browser.script(IMPORTS + """
                const verdict = await verify(await bundle("one"));
                return stepOf(verdict) + (verdict.holds ? "" : " " + verdict.failure.reason);""");
    }

    /** The verdicts on these bundles in their order, which lie under the prefix and their number. */
    List<String> verdicts(String prefix, List<Map<String, byte[]>> bundles) {
        List<String> verdicts = new ArrayList<>();
        for (int number = 0; number < bundles.size(); number++) {
            publish(prefix + number, bundles.get(number));
        }
        for (int from = 0; from < bundles.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, bundles.size());
            verdicts.addAll(strings(browser.script(IMPORTS + """
                    const verdicts = [];
                    for (let number = args[1]; number < args[2]; number++) {
                        verdicts.push(stepOf(await verify(await bundle(args[0] + number))));
                    }
                    return verdicts;""", prefix, from, to)));
        }
        return verdicts;
    }

    /** The verdicts on a bundle with one bit flipped, for each byte of a file: bit {@code position % 8}. */
    List<String> verdictsOnFlips(Map<String, byte[]> files, String file) {
        publish("flips", files);
        return strings(browser.script(IMPORTS + """
                const files = await bundle("flips");
                const flipped = (position) => {
                    const copy = files.get(args[0]).slice();
                    copy[position] ^= 1 << (position % 8);
                    return new Map(files).set(args[0], copy);
                };
                const positions = [...files.get(args[0]).keys()];
                const verdicts = [];
                for (let from = 0; from < positions.length; from += 64) {
                    const batch = positions.slice(from, from + 64).map((position) => verify(flipped(position)));
                    verdicts.push(...(await Promise.all(batch)).map(stepOf));
                }
                return verdicts;""", file));
    }

    private void publish(String name, Map<String, byte[]> files) {
        new Programme(site.api(), name).bundled(Bundles.zip(files));
    }

    private static List<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }
}
