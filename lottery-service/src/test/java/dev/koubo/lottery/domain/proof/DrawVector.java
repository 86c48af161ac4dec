package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The worked example of the design: a first draw, four journal lines and a redraw in which a seat moves. */
public final class DrawVector {

    /** The made-up programme. */
    public static final String PROGRAMME = "cyber-2025-vector";

    /** The guide numbers of the frames. */
    public static final FrameCounts GUIDE = new FrameCounts(10, 10, 20);

    /** A company of the example: what its line is made of. */
    public record Company(Frame frame, String key, byte[] nonce, EntryLabel label) {}

    private DrawVector() {}

    /** A file of the example as it is published. */
    public static byte[] file(String path) {
        try (InputStream stream =
                Objects.requireNonNull(DrawVector.class.getResourceAsStream("/draw-vector/" + path), path)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The companies, in no order that matters. */
    public static List<Company> companies() {
        return new String(file("entries.csv"), US_ASCII)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(part -> new Company(
                        Frame.valueOf(part[0]), part[1], HexFormat.of().parseHex(part[2]), EntryLabel.fromHex(part[3])))
                .toList();
    }

    /** The first list, made from the companies. */
    public static EntryList firstList() {
        return EntryList.of(companies().stream()
                .map(company ->
                        new EntryLine(company.frame(), EntryLabel.of(PROGRAMME, company.key(), company.nonce())))
                .toList());
    }

    /** The two secrets of a draw of the example. */
    public static Randomness.Ceremony secrets(int draw) {
        String[] json = new String(file("draw-" + draw + "/beacon.json"), US_ASCII).split("\"");
        return new Randomness.Ceremony(
                Secret.fromHex(json[Arrays.asList(json).indexOf("secretA") + 2]),
                Secret.fromHex(json[Arrays.asList(json).indexOf("secretB") + 2]));
    }

    /** What the journal of the example tells, without its chain. */
    public static List<Departure> departures() {
        return new String(file("journal.txt"), US_ASCII)
                .lines()
                .map(line -> line.split(" "))
                .map(part -> new Departure(
                        Instant.parse(part[1]),
                        DepartureReason.valueOf(part[2]),
                        new EntryLine(Frame.valueOf(part[3]), EntryLabel.fromHex(part[4]))))
                .toList();
    }
}
