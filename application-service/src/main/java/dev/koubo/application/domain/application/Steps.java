package dev.koubo.application.domain.application;

import java.time.Instant;
import java.util.Optional;

/** Steps that change a case only if it has not made them yet. */
final class Steps {

    private Steps() {}

    static Optional<Change> reach(Application application, Milestone milestone) {
        Progress next = application.progress().reach(milestone);
        return next.equals(application.progress()) ? Optional.empty() : Optional.of(Change.of(application.with(next)));
    }

    static Optional<Change> end(Application application, Exit exit, Instant at) {
        Progress next = application.progress().end(exit, at);
        return next.equals(application.progress()) ? Optional.empty() : Optional.of(Change.of(application.with(next)));
    }
}
