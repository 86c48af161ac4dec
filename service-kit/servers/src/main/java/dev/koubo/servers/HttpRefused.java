package dev.koubo.servers;

import java.net.URI;

/** A server answered with another status than one of success. */
public final class HttpRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    HttpRefused(URI uri, int status, String body) {
        super(uri + " answered " + status + ": " + body);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
