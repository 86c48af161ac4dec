package dev.koubo.scheduling.domain;

import java.util.function.Function;

/**
 * What the rules say to a command: yes, with what follows from it, or no, with the rule that says so.
 *
 * @param <T> what follows from a yes
 */
public sealed interface Decision<T> {

    /** The command is carried out. */
    record Accepted<T>(T outcome) implements Decision<T> {}

    /** The command is against a rule; nothing changes. */
    record Refused<T>(Rulebook rule) implements Decision<T> {}

    /** What the command is about does not exist, or not for the one who asks; the two are never told apart. */
    record Unknown<T>() implements Decision<T> {}

    /** A yes. */
    static <T> Decision<T> accepted(T outcome) {
        return new Accepted<>(outcome);
    }

    /** A no. */
    static <T> Decision<T> refused(Rulebook rule) {
        return new Refused<>(rule);
    }

    /** Nothing there. */
    static <T> Decision<T> unknown() {
        return new Unknown<>();
    }

    /** Goes on with the outcome of a yes; any other decision stays what it is. */
    default <R> Decision<R> flatMap(Function<? super T, Decision<R>> next) {
        return switch (this) {
            case Accepted<T>(T outcome) -> next.apply(outcome);
            case Refused<T>(Rulebook rule) -> refused(rule);
            case Unknown<T>() -> unknown();
        };
    }
}
