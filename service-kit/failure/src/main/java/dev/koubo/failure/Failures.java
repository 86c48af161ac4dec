package dev.koubo.failure;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.vertx.core.json.DecodeException;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Failures in words that are short enough to store and show, and that quote no data. */
public final class Failures {

    private static final int LONGEST = 500;

    private Failures() {}

    /**
     * What refused it, or the innermost cause, by its class, and where it lies: in the data, in the database's rules or in the
     * code. At most 500 characters.
     */
    public static String describe(Throwable failure) {
        Throwable unreadable = unreadable(failure);
        String text = storable(unreadable == null ? inWords(telling(failure)) : place(unreadable));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The failure for the log: its stack without a word of its messages. */
    public static Throwable loggable(Throwable failure) {
        return Wordless.of(failure);
    }

    /** PostgreSQL's text holds every character but NUL. */
    public static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static String inWords(Throwable cause) {
        String codes = Wordless.codes(cause);
        return cause.getClass().getSimpleName() + (codes.isEmpty() ? lineOfOurs(cause) : codes);
    }

    private static String lineOfOurs(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.koubo."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    private static Throwable telling(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof ConstraintViolationException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** A failure of reading, among the causes and what was suppressed for them; Jackson's own knows the place best. */
    private static @Nullable Throwable unreadable(Throwable failure) {
        Throwable found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException) {
                return cause;
            }
            if (cause instanceof DecodeException || cause instanceof DateTimeParseException) {
                found = found == null ? cause : found;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                found = found == null ? unreadable(suppressed) : found;
            }
        }
        return found;
    }

    private static String place(Throwable unreadable) {
        String path = unreadable instanceof JsonMappingException mapping ? path(mapping) : "";
        JsonLocation location = unreadable instanceof JsonProcessingException json ? json.getLocation() : null;
        return unreadable.getClass().getSimpleName()
                + (path.isEmpty() ? "" : " at $" + path)
                + (location == null || location.getLineNr() < 1
                        ? ""
                        : " in line " + location.getLineNr() + ", column " + location.getColumnNr());
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream().map(Failures::step).collect(Collectors.joining());
    }

    /** The keys of a map are data as its values are. */
    private static String step(JsonMappingException.Reference step) {
        if (step.getFieldName() == null) {
            return "[" + step.getIndex() + "]";
        }
        return step.getFrom() instanceof Map ? ".*" : "." + step.getFieldName();
    }
}
