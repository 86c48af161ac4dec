package dev.koubo.servers;

import java.nio.file.Path;

/** A server in a process of its own, ready from the moment its {@code start} returns. */
public interface RunningServer extends AutoCloseable {
    ChildProcess process();

    /** The port of 127.0.0.1 that clients use. */
    int port();

    default long pid() {
        return process().pid();
    }

    default boolean isAlive() {
        return process().isAlive();
    }

    default Path log() {
        return process().log();
    }

    /** Ends it at once and unprepared, as {@code kill -9} does; a new start from its folder goes on from there. */
    default void kill() {
        process().kill();
    }

    /** Ends it in good order; its folder stays. */
    @Override
    default void close() {
        process().close();
    }
}
