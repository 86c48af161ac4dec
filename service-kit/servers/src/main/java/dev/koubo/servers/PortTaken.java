package dev.koubo.servers;

/** A port that a server needs is in use already; nothing has been started. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTaken(String server, int port) {
        super("Port " + port + " for " + server + " is taken on 127.0.0.1 by another process");
    }
}
