package dev.koubo.season;

import org.jspecify.annotations.Nullable;

/** A service answered otherwise than the season expects: says who asked what, and what came back. */
final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(String method, String path, @Nullable String user, int status, String body) {
        super("%s %s as %s answered %d: %s".formatted(method, path, user == null ? "anonymous" : user, status, body));
    }
}
