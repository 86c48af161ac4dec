package dev.koubo.messaging;

/** A record that no further try will make readable. */
final class UnreadableRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
