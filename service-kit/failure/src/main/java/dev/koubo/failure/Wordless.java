package dev.koubo.failure;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: by the classes, the stacks and, of a database, the codes of all its causes, but without their
 * messages, which may quote data about people.
 */
final class Wordless extends Exception {

    private static final int DEEPEST = 20;

    private final String name;

    private Wordless(Throwable failure, int depth) {
        super(
                null,
                depth == DEEPEST || failure.getCause() == null ? null : new Wordless(failure.getCause(), depth + 1));
        name = failure.getClass().getName() + codes(failure);
        setStackTrace(failure.getStackTrace());
    }

    static Wordless of(Throwable failure) {
        return new Wordless(failure, 0);
    }

    /** A database's message repeats the row that it refuses; its SQL state and the name of its constraint do not. */
    static String codes(Throwable failure) {
        return switch (failure) {
            case PgException refused -> words(refused.getSqlState(), refused.getConstraint());
            case ConstraintViolationException refused -> words(refused.getSQLState(), refused.getConstraintName());
            case SQLException refused -> words(refused.getSQLState());
            default -> "";
        };
    }

    private static String words(@Nullable String... codes) {
        return Stream.of(codes).filter(Objects::nonNull).map(code -> " " + code).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name;
    }
}
