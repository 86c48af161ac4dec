import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recomputes every draw of a published bundle (KVD1), offline and with nothing but a JDK:
 *
 * <pre>java VerifyDraw.java [--chain hash,genesis,period] bundle.zip [company-key nonce-hex]</pre>
 *
 * With the two values of a receipt it also tells that company's places. Ends with 0 if everything holds, with 1 and the
 * name of the failed step if not. Of a drand beacon it recomputes everything from the signature; the signature itself is
 * for a drand client to check, and each such draw says how. A draw by another chain than quicknet fails unless
 * {@code --chain} names it: its hash and, in seconds, when its round 1 was signed and how long it takes to the next.
 */
public class VerifyDraw {

    private static final String HASH = "([0-9a-f]{64})";
    private static final String COUNTS = "RW:(\\d{1,9}),CM:(\\d{1,9}),SO:(\\d{1,9})";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
    private static final Pattern MANIFEST = Pattern.compile("KVD1\nprogramme=([A-Za-z0-9._-]{1,200})\ndraw=(\\d{1,9})\nparent=([0-9a-f]{64}|-)\n"
            + "journal=([0-9a-f]{64}|-)\nlist_sha256=" + HASH + "\nentries=(\\d{1,9})\nguide=" + COUNTS + "\nseats=" + COUNTS
            + "\nbeacon=(\\S+)\nredraw=(fresh-beacon|fixed-order)\n");
    private static final Pattern LIST_LINE = Pattern.compile("(RW|CM|SO) " + HASH);
    private static final Pattern JOURNAL_LINE =
            Pattern.compile("((\\d+) " + INSTANT + " (?:WITHDRAWN|LAPSED|EXCLUDED) (RW|CM|SO) " + HASH + ") " + HASH);
    private static final Pattern DRAND = Pattern.compile("drand:" + HASH + ":([1-9]\\d{0,17})");
    private static final Pattern VOID = Pattern.compile("void " + INSTANT + " [A-Z_]+\n");
    private static final List<String> FRAMES = List.of("RW", "CM", "SO");

    private static final Chain QUICKNET = new Chain("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971", 1692803367, 3);

    record Chain(String hash, long genesis, long period) {
        static Chain parse(String text) {
            MatchResult part = match(Pattern.compile(HASH + ",(\\d{1,12}),(\\d{1,6})"), text);
            return new Chain(part.group(1), Long.parseLong(part.group(2)), Long.parseLong(part.group(3)));
        }

        Instant timeOf(long round) {
            return Instant.ofEpochSecond(Math.addExact(genesis, Math.multiplyExact(round - 1, period)));
        }
    }

    record Line(String frame, String label) {}

    record JournalLine(Line line, String chain) {}

    record Draw(List<Line> list, Set<String> selected, int counted, boolean held) {}

    private final Map<String, byte[]> files;
    private final Chain chain;
    private final List<Draw> draws = new ArrayList<>();
    private final List<JournalLine> journal = new ArrayList<>();
    private final int[] extras = new int[3];
    private byte[] firstKey = new byte[0];
    private String firstManifest = "";
    private String step = "bundle";

    VerifyDraw(Map<String, byte[]> files) {
        this(files, QUICKNET);
    }

    VerifyDraw(Map<String, byte[]> files, Chain chain) {
        this.files = new TreeMap<>(files);
        this.chain = chain;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        boolean named = given.size() > 2 && given.get(0).equals("--chain");
        List<String> rest = named ? given.subList(2, given.size()) : given;
        if (rest.size() != 1 && rest.size() != 3 || rest.get(0).startsWith("--")) {
            System.err.println("usage: java VerifyDraw.java [--chain hash,genesis,period] bundle.zip [company-key nonce-hex]");
            System.exit(2);
        }
        VerifyDraw verifier = null;
        try {
            verifier = new VerifyDraw(unzip(Path.of(rest.get(0))), named ? Chain.parse(given.get(1)) : QUICKNET);
            verifier.verify();
            if (rest.size() == 3) {
                verifier.tellPlaces(rest.get(1), HexFormat.of().parseHex(rest.get(2)));
            }
            System.out.println("OK: " + verifier.draws.size() + " draws and " + verifier.journal.size() + " journal lines hold");
        } catch (Exception failure) {
            System.out.println("FAIL: " + (verifier == null ? "bundle" : verifier.step) + ": " + failure.getMessage());
            System.exit(1);
        }
    }

    void verify() throws Exception {
        int count = (int) files.keySet().stream().filter(name -> name.endsWith("/manifest.txt")).count();
        check(count > 0 && files.size() == 4 * count + 1, "files are missing or there are others: " + files.keySet());
        step = "journal";
        readJournal();
        for (int number = 0; number < count; number++) {
            verifyDraw(number);
        }
    }

    private void readJournal() throws Exception {
        byte[] chain = sha256(file("draw-0/manifest.txt"));
        Set<Line> everybody = new HashSet<>(readList(file("draw-0/list.txt")));
        Set<String> labels = new HashSet<>();
        for (String text : lines(file("journal.txt"))) {
            MatchResult part = match(JOURNAL_LINE, text);
            check(part.group(2).equals(Integer.toString(journal.size() + 1)), "a line has the wrong number: " + text);
            chain = sha256(chain, (part.group(1) + "\n").getBytes(ISO_8859_1));
            check(hex(chain).equals(part.group(5)), "the chain breaks at line " + part.group(2));
            Line line = new Line(part.group(3), part.group(4));
            check(everybody.contains(line) && labels.add(line.label()), "not an entry of draw 0, or named twice: " + text);
            journal.add(new JournalLine(line, part.group(5)));
        }
    }

    private void verifyDraw(int number) throws Exception {
        String folder = "draw-" + number + "/";
        step = folder + "manifest.txt";
        byte[] manifestFile = file(folder + "manifest.txt");
        MatchResult manifest = match(MANIFEST, new String(manifestFile, ISO_8859_1));
        check(manifest.group(2).equals(Integer.toString(number)), "it is the manifest of another draw");
        String common = manifest.group(1) + manifest.group(7) + "," + manifest.group(8) + "," + manifest.group(9) + manifest.group(14);
        firstManifest = number == 0 ? common : firstManifest;
        check(common.equals(firstManifest), "programme, guide or redraw rule differ from draw 0");
        step = folder + "parent";
        String parent = number == 0 ? "-" : hex(sha256(file("draw-" + (number - 1) + "/result.txt")));
        check(manifest.group(3).equals(parent), "it does not follow from the result before");
        int counted = countedLines(manifest.group(4), number);

        step = folder + "list.txt";
        byte[] listFile = file(folder + "list.txt");
        List<Line> list = readList(listFile);
        check(hex(sha256(listFile)).equals(manifest.group(5)), "its hash is not the one in the manifest");
        check(manifest.group(6).equals(Integer.toString(list.size())), "the manifest counts other entries");
        check(number == 0 || list.equals(expectedList(counted)), "it is not the list that the draw before and the journal lead to");

        step = folder + "seats";
        int[] guide = {group(manifest, 7), group(manifest, 8), group(manifest, 9)};
        int[] entries = counts(list);
        int[] moved = new int[3];
        int[] seats = seats(guide, entries, freed(guide, counted), moved);
        check(manifest.group(10).equals("" + seats[0]) && manifest.group(11).equals("" + seats[1]) && manifest.group(12).equals("" + seats[2]),
                "recomputed RW:%d,CM:%d,SO:%d".formatted(seats[0], seats[1], seats[2]));

        byte[] result = file(folder + "result.txt");
        if (VOID.matcher(new String(result, ISO_8859_1)).matches()) {
            step = folder + "beacon.json";
            checkBeacon(folder, "{\n \"type\": \"void\"\n}\n");
            Matcher lost = DRAND.matcher(manifest.group(13));
            if (lost.matches()) {
                System.out.println("NOTE: " + folder + ": given up because of " + round(lost) + "; whether it was really missing, any drand client tells");
            }
            draws.add(new Draw(list, Set.of(), counted, false));
            System.out.println("draw " + number + ": void, " + new String(result, ISO_8859_1).strip());
            return;
        }
        step = folder + "beacon.json";
        boolean fitsAll = list.size() == seats[0] + seats[1] + seats[2];
        byte[] key = rankingKey(folder, manifest.group(13), manifestFile, fitsAll, manifest.group(14).equals("fixed-order"));
        step = folder + "result.txt";
        Set<String> selected = new HashSet<>();
        check(MessageDigest.isEqual(result, expectedResult(list, seats, key, selected)), "it is not what commitment and randomness lead to");
        firstKey = firstKey.length == 0 ? key : firstKey;
        for (int frame = 0; frame < 3; frame++) {
            extras[frame] += moved[frame];
        }
        draws.add(new Draw(list, selected, counted, true));
        System.out.println("draw %d: %d entries, %d selected, manifest %s".formatted(number, list.size(), selected.size(), hex(sha256(manifestFile))));
    }

    private int countedLines(String cited, int number) {
        int counted = 0;
        for (int line = 0; line < journal.size() && !cited.equals("-"); line++) {
            counted = journal.get(line).chain().equals(cited) ? line + 1 : counted;
        }
        int before = number == 0 ? 0 : last(draws).counted();
        check(counted > 0 ? number > 0 && counted >= before : cited.equals("-") && before == 0, "the journal line that counts does not exist or goes back");
        return counted;
    }

    private List<Line> expectedList(int counted) {
        Draw before = last(draws);
        Set<String> gone = new HashSet<>(before.selected());
        journal.subList(0, counted).forEach(line -> gone.add(line.line().label()));
        return before.list().stream().filter(line -> !gone.contains(line.label())).toList();
    }

    /** Seats to fill: the guide numbers until a draw was held, then those given back since the last one that was. */
    private int[] freed(int[] guide, int counted) {
        List<Draw> held = draws.stream().filter(Draw::held).toList();
        if (held.isEmpty()) {
            return guide;
        }
        Set<String> selected = new HashSet<>();
        held.forEach(draw -> selected.addAll(draw.selected()));
        return counts(journal.subList(last(held).counted(), counted).stream()
                .map(JournalLine::line).filter(line -> selected.contains(line.label())).toList());
    }

    private int[] seats(int[] guide, int[] entries, int[] wanted, int[] moved) {
        int[] seats = new int[3];
        int left = 0;
        for (int frame = 0; frame < 3; frame++) {
            seats[frame] = Math.min(wanted[frame], entries[frame]);
            left += wanted[frame] - seats[frame];
        }
        for (; left > 0; left--) {
            int best = -1;
            for (int frame = 0; frame < 3; frame++) {
                boolean open = seats[frame] < entries[frame];
                if (open && (best < 0 || (long) guide[frame] * divisor(best, moved) > (long) guide[best] * divisor(frame, moved))) {
                    best = frame;
                }
            }
            if (best < 0) {
                return seats;
            }
            seats[best]++;
            moved[best]++;
        }
        return seats;
    }

    private long divisor(int frame, int[] moved) {
        return 2L * (extras[frame] + moved[frame]) + 1;
    }

    /** The key that ranks the entries; empty where no lots are drawn. */
    private byte[] rankingKey(String folder, String beacon, byte[] manifest, boolean fitsAll, boolean fixedOrder) throws Exception {
        check(beacon.equals("none") == fitsAll, "lots are drawn exactly when not everybody fits");
        boolean orderKept = !fitsAll && fixedOrder && draws.stream().anyMatch(Draw::held);
        check(beacon.equals("parent") == orderKept, "the order of the first draw is kept exactly with redraw=fixed-order");
        if (fitsAll || orderKept) {
            checkBeacon(folder, "{\n \"type\": \"" + beacon + "\"\n}\n");
            return fitsAll ? new byte[0] : firstKey;
        }
        String json = new String(file(folder + "beacon.json"), ISO_8859_1);
        Matcher ceremony = Pattern.compile("ceremony:" + HASH + ":" + HASH).matcher(beacon);
        if (ceremony.matches()) {
            MatchResult secrets = match(Pattern.compile("\\{\n \"type\": \"ceremony\",\n \"secretA\": \"" + HASH + "\",\n \"secretB\": \"" + HASH + "\"\n\\}\n"), json);
            check(hex(sha256(bytes(secrets.group(1)))).equals(ceremony.group(1)), "secret A is not the committed one");
            check(hex(sha256(bytes(secrets.group(2)))).equals(ceremony.group(2)), "secret B is not the committed one");
            return hmac(sha256(manifest), bytes(secrets.group(1) + secrets.group(2)));
        }
        MatchResult drand = match(DRAND, beacon);
        MatchResult round = match(Pattern.compile("\\{\n \"type\": \"drand\",\n \"round\": (\\d+),\n \"signature\": \"([0-9a-f]{96})\"\n\\}\n"), json);
        check(round.group(1).equals(drand.group(2)), "the round is not the announced one");
        System.out.println("NOTE: " + folder + ": " + round(drand) + "; the manifest must have been published before that");
        System.out.println("NOTE: " + folder + ": NOT CHECKED HERE: that the signature is the one of the chain's group (BLS12-381, bls-unchained-g1-rfc9380)."
                + " Any drand client verifies it; or compare it with what a mirror gives at /" + drand.group(1) + "/public/" + drand.group(2));
        return hmac(sha256(manifest), bytes(round.group(2)));
    }

    /** The round in words; its chain must be the one that is believed. */
    private String round(MatchResult drand) {
        check(drand.group(1).equals(chain.hash()), "it is a round of an unknown chain: " + drand.group(1) + (chain == QUICKNET ? " is not quicknet" : ""));
        return "round %s of drand chain %s, signed at %s".formatted(drand.group(2), drand.group(1), chain.timeOf(Long.parseLong(drand.group(2))));
    }

    private static byte[] expectedResult(List<Line> list, int[] seats, byte[] key, Set<String> selected) throws Exception {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        Mac mac = key.length == 0 ? null : mac(key);
        for (String frame : FRAMES) {
            TreeMap<String, String> ranked = new TreeMap<>();
            for (Line line : list) {
                if (line.frame().equals(frame)) {
                    String rank = mac == null ? "-" : hex(mac.doFinal((frame + " " + line.label() + "\u0001").getBytes(ISO_8859_1)));
                    ranked.put(rank + " " + line.label(), line.label());
                }
            }
            int place = 0;
            for (Map.Entry<String, String> each : ranked.entrySet()) {
                boolean wins = ++place <= seats[FRAMES.indexOf(frame)];
                String rank = each.getKey().substring(0, each.getKey().indexOf(' '));
                String line = frame + " " + place + " " + each.getValue() + " " + rank + (wins ? " selected\n" : " not-selected\n");
                result.writeBytes(line.getBytes(ISO_8859_1));
                if (wins) {
                    selected.add(each.getValue());
                }
            }
        }
        return result.toByteArray();
    }

    private void tellPlaces(String companyKey, byte[] nonce) throws Exception {
        step = "receipt";
        String programme = match(MANIFEST, new String(file("draw-0/manifest.txt"), ISO_8859_1)).group(1);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("KVD1-ENTRY".getBytes(UTF_8));
        for (byte[] part : List.of(nfc(programme), nfc(companyKey), nonce)) {
            content.write(part.length >>> 8);
            content.write(part.length);
            content.writeBytes(part);
        }
        String label = hex(sha256(content.toByteArray()));
        boolean listed = false;
        for (int number = 0; number < draws.size(); number++) {
            for (String line : lines(file("draw-" + number + "/result.txt"))) {
                if (line.contains(label)) {
                    System.out.println("your entry in draw " + number + ": " + line);
                    listed = true;
                }
            }
        }
        check(listed, "no entry " + label + " in any result");
    }

    private static List<Line> readList(byte[] file) {
        List<Line> list = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        String before = "";
        for (String text : lines(file)) {
            MatchResult part = match(LIST_LINE, text);
            check(before.compareTo(text) < 0, "a list is not sorted");
            check(labels.add(part.group(2)), "a company stands twice in a list");
            list.add(new Line(part.group(1), part.group(2)));
            before = text;
        }
        return list;
    }

    private static Draw last(List<Draw> draws) {
        return draws.get(draws.size() - 1);
    }

    private static int[] counts(List<Line> lines) {
        int[] counts = new int[3];
        lines.forEach(line -> counts[FRAMES.indexOf(line.frame())]++);
        return counts;
    }

    private static List<String> lines(byte[] file) {
        String text = new String(file, ISO_8859_1);
        check(text.isEmpty() || text.endsWith("\n"), "a file does not end with a line end");
        return text.isEmpty() ? List.of() : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private void checkBeacon(String folder, String expected) {
        check(new String(file(folder + "beacon.json"), ISO_8859_1).equals(expected), "it is not what the manifest announced");
    }

    private byte[] file(String name) {
        byte[] file = files.get(name);
        check(file != null, name + " is missing");
        return file;
    }

    private static MatchResult match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        check(matcher.matches(), "not of the form KVD1 prescribes: " + text.lines().findFirst().orElse("(empty)"));
        return matcher.toMatchResult();
    }

    private static int group(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static byte[] nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(UTF_8);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static Mac mac(byte[] key) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac;
    }

    private static byte[] hmac(byte[] key, byte[] message) throws Exception {
        return mac(key).doFinal(message);
    }

    private static Map<String, byte[]> unzip(Path bundle) throws Exception {
        Map<String, byte[]> files = new HashMap<>();
        try (InputStream stream = Files.newInputStream(bundle); ZipInputStream zip = new ZipInputStream(stream)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(files.put(entry.getName(), zip.readAllBytes()) == null, "a file is there twice: " + entry.getName());
            }
        }
        return files;
    }
}
