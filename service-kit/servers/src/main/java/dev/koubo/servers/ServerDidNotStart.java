package dev.koubo.servers;

/** A server ended or was not ready in time; the message carries the end of its log. */
public final class ServerDidNotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerDidNotStart(String message) {
        super(message);
    }

    ServerDidNotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
