package dev.koubo.messaging;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import org.jspecify.annotations.Nullable;

/** Tells a broken database from a record that cannot be handled: an outage is waited for and never parks a key. */
final class Outage {

    private Outage() {}

    /** True if the database cannot be reached, is starting or stopping, or has no connection left. */
    static boolean explains(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean gone = switch (cause) {
                case PgException refused -> isOutage(refused.getSqlState());
                case ClosedConnectionException lost -> true;
                case ConnectException unreachable -> true;
                default -> false;
            };
            if (gone) {
                return true;
            }
        }
        return false;
    }

    /** Classes 08 connection, 53 resources, 57P shut down by the operator, 58 system. */
    private static boolean isOutage(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || state.startsWith("58"));
    }
}
