package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything that decides a draw but its randomness ({@code manifest.txt}), published before that exists (R81).
 *
 * @param parent hash of the result before, none for the first draw
 * @param journal chain hash of the last journal line that counts, if any
 */
public record Manifest(
        String programme,
        int draw,
        Optional<Sha256> parent,
        Optional<Sha256> journal,
        Sha256 listHash,
        int entries,
        FrameCounts guide,
        FrameCounts seats,
        Beacon beacon,
        RedrawRule redraw)
        implements Document {

    private static final Pattern PROGRAMME = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    public Manifest {
        if (!PROGRAMME.matcher(programme).matches()) {
            throw new IllegalArgumentException(
                    "A programme's id is written in ASCII letters, digits, '.', '_' and '-'");
        }
        if (draw < 0 || parent.isPresent() != (draw > 0) || (draw == 0 && journal.isPresent())) {
            throw new IllegalArgumentException("Every draw but the first, and only those, follows another");
        }
    }

    /**
     * Reads the file back.
     *
     * @throws IllegalArgumentException if it is not exactly what {@link #writeTo} wrote
     */
    public static Manifest parse(String text) {
        return ManifestReader.read(text);
    }

    /** The file's text. */
    public String text() {
        return """
                KVD1
                programme=%s
                draw=%d
                parent=%s
                journal=%s
                list_sha256=%s
                entries=%d
                guide=%s
                seats=%s
                beacon=%s
                redraw=%s
                """.formatted(
                        programme,
                        draw,
                        hashOrDash(parent),
                        hashOrDash(journal),
                        listHash,
                        entries,
                        guide.text(),
                        seats.text(),
                        beacon.text(),
                        redraw.text());
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(text().getBytes(US_ASCII));
    }

    private static String hashOrDash(Optional<Sha256> hash) {
        return hash.map(Sha256::hex).orElse("-");
    }
}
