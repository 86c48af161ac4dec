package dev.koubo.lottery.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the rules say to a command.
 *
 * @param <T> what the command leads to
 */
public sealed interface Decision<T> {

    /** The command is carried out. */
    record Accepted<T>(T outcome) implements Decision<T> {}

    /** The command was carried out before; it changes nothing, and what stands is the answer. */
    record Standing<T>(T outcome) implements Decision<T> {}

    /**
     * The command is against a rule; nothing changes.
     *
     * @param about ids of what stands in the way, if it can be named
     */
    record Refused<T>(Rulebook rule, List<String> about) implements Decision<T> {
        public Refused {
            about = List.copyOf(about);
        }
    }

    /** What the command is about does not exist, or not for the one who asks; the two are never told apart. */
    record Unknown<T>() implements Decision<T> {}

    /** A yes. */
    static <T> Decision<T> accepted(T outcome) {
        return new Accepted<>(outcome);
    }

    /** A yes that was said before. */
    static <T> Decision<T> standing(T outcome) {
        return new Standing<>(outcome);
    }

    /** A no. */
    static <T> Decision<T> refused(Rulebook rule) {
        return new Refused<>(rule, List.of());
    }

    /** A no that names what stands in the way. */
    static <T> Decision<T> refused(Rulebook rule, List<String> about) {
        return new Refused<>(rule, about);
    }

    /** Nothing there. */
    static <T> Decision<T> unknown() {
        return new Unknown<>();
    }

    /** The outcome of a yes, said now or before. */
    default Optional<T> granted() {
        return switch (this) {
            case Accepted<T>(T outcome) -> Optional.of(outcome);
            case Standing<T>(T outcome) -> Optional.of(outcome);
            case Refused<T> _, Unknown<T> _ -> Optional.empty();
        };
    }

    /** Goes on with the outcome of a yes to another decision. */
    default <R> Decision<R> then(Function<? super T, Decision<R>> next) {
        return switch (this) {
            case Accepted<T>(T outcome) -> next.apply(outcome);
            case Standing<T>(T outcome) -> next.apply(outcome);
            case Refused<T>(Rulebook rule, List<String> about) -> refused(rule, about);
            case Unknown<T> _ -> unknown();
        };
    }

    /** The same decision about something that follows from the outcome. */
    default <R> Decision<R> map(Function<? super T, ? extends R> follow) {
        return switch (this) {
            case Accepted<T>(T outcome) -> accepted(follow.apply(outcome));
            case Standing<T>(T outcome) -> standing(follow.apply(outcome));
            case Refused<T>(Rulebook rule, List<String> about) -> refused(rule, about);
            case Unknown<T> _ -> unknown();
        };
    }
}
