package dev.koubo.lottery.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One bit of one byte of the worked example, changed.
 *
 * @param file its path in the bundle
 * @param position the byte, from 0; the bit is the position's remainder by 8
 */
record Flip(String file, int position) {

    /** A word of a line, or a line's end with what stands before it. */
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_-]+|[^A-Za-z0-9_-]*\n");

    /** Every byte of every file. */
    static List<Flip> everywhere() {
        return inEachFile(text -> IntStream.range(0, text.length()));
    }

    /** A byte of every field of every line of every file, always the same ones. */
    static List<Flip> inEveryField() {
        Random random = new Random(8);
        return inEachFile(text -> FIELD.matcher(text)
                .results()
                .mapToInt(field -> field.start() + random.nextInt(field.end() - field.start())));
    }

    /** The worked example with this change. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = Bundles.example();
        Bundles.flip(files, file, 8 * position + position % 8);
        return files;
    }

    private static List<Flip> inEachFile(Function<String, IntStream> positions) {
        return Bundles.example().entrySet().stream()
                .flatMap(file -> positions
                        .apply(new String(file.getValue(), US_ASCII))
                        .mapToObj(position -> new Flip(file.getKey(), position)))
                .toList();
    }
}
