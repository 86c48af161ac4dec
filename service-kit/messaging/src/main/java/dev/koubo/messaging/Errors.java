package dev.koubo.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Failures in words that are short enough to store and show. */
final class Errors {

    private static final int LONGEST = 500;

    private Errors() {}

    /** The innermost cause, by its class and its message. */
    static String describe(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        String text = storable(cause.getClass().getSimpleName() + ": " + said);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** PostgreSQL's text holds every character but NUL. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
