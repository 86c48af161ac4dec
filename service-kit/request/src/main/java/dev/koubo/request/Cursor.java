package dev.koubo.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** An opaque word for the place where the next page begins. It is not secret and not signed: a query checks it again. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** The cursor behind the item whose sort key has these parts. */
    public static String encode(List<String> sortKey) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, sortKey).getBytes(StandardCharsets.UTF_8));
    }

    /** @see #encode(List) */
    public static String encode(String... sortKey) {
        return encode(List.of(sortKey));
    }

    /**
     * The parts of the sort key of the last item seen.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what {@link #encode} never made
     */
    public static List<String> decode(String cursor, int parts) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            List<String> sortKey = List.of(text.split(SEPARATOR, -1));
            if (sortKey.size() == parts) {
                return sortKey;
            }
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw unknown();
        }
        throw unknown();
    }

    /** A sort key of one part. */
    public static String decode(String cursor) {
        return decode(cursor, 1).getFirst();
    }

    /** For a sort key that decodes but is not of the expected kind, for example not a date. */
    public static RuntimeException unknown() {
        return Refusal.ofParameter("cursor", "unknown-cursor", "cursor が正しくありません。", "This cursor is not one of ours.");
    }

    static RuntimeException ofAnotherOrder() {
        return Refusal.ofParameter(
                "cursor",
                "cursor-of-another-order",
                "cursor は、同じ並び順(sort)で取得したものを指定してください。",
                "This cursor was made in another order: send it with the same sort.");
    }
}
