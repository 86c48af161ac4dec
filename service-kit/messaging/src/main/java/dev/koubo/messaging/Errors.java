package dev.koubo.messaging;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.vertx.core.json.DecodeException;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Failures in words that are short enough to store and show, and that quote no data. */
final class Errors {

    private static final int LONGEST = 500;

    private Errors() {}

    /** The innermost cause, by its class and its message; of data that cannot be read, only where it lies. */
    static String describe(Throwable failure) {
        Throwable quoting = quoting(failure);
        String text = storable(quoting == null ? inWords(innermost(failure)) : place(quoting));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The failure for the log, with its stack; null if its messages quote data, which may be about people. */
    static @Nullable Throwable loggable(Throwable failure) {
        return quoting(failure) == null ? failure : null;
    }

    /** PostgreSQL's text holds every character but NUL. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static String inWords(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** A failure of reading, among the causes and what was suppressed for them; Jackson's own knows the place best. */
    private static @Nullable Throwable quoting(Throwable failure) {
        Throwable found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException) {
                return cause;
            }
            if (cause instanceof DecodeException || cause instanceof DateTimeParseException) {
                found = found == null ? cause : found;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                found = found == null ? quoting(suppressed) : found;
            }
        }
        return found;
    }

    private static String place(Throwable quoting) {
        String path = quoting instanceof JsonMappingException mapping ? path(mapping) : "";
        JsonLocation location = quoting instanceof JsonProcessingException json ? json.getLocation() : null;
        return quoting.getClass().getSimpleName()
                + (path.isEmpty() ? "" : " at $" + path)
                + (location == null || location.getLineNr() < 1
                        ? ""
                        : " in line " + location.getLineNr() + ", column " + location.getColumnNr());
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream().map(Errors::step).collect(Collectors.joining());
    }

    /** The keys of a map are data as its values are. */
    private static String step(JsonMappingException.Reference step) {
        if (step.getFieldName() == null) {
            return "[" + step.getIndex() + "]";
        }
        return step.getFrom() instanceof Map ? ".*" : "." + step.getFieldName();
    }
}
