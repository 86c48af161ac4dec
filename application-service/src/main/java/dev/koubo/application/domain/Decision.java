package dev.koubo.application.domain;

import java.util.List;
import java.util.function.Function;

/** What the domain answers to a command: the value that now holds, or the refusal that a rule demands. */
public sealed interface Decision<T> {

    static <T> Decision<T> accept(T value) {
        return new Accepted<>(value);
    }

    static <T> Decision<T> refuse(Refusal refusal) {
        return new Refused<>(refusal, List.of());
    }

    static <T> Decision<T> refuse(Refusal refusal, List<Fault> faults) {
        return new Refused<>(refusal, faults);
    }

    /** Goes on with what was accepted; a refusal stays what it is. */
    default <R> Decision<R> then(Function<T, Decision<R>> next) {
        return switch (this) {
            case Accepted<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal refusal, List<Fault> faults) -> new Refused<>(refusal, faults);
        };
    }

    /** The command holds. */
    record Accepted<T>(T value) implements Decision<T> {}

    /**
     * The command does not hold.
     *
     * @param faults the fields that are to blame, sorted; empty when no single field is
     */
    record Refused<T>(Refusal refusal, List<Fault> faults) implements Decision<T> {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
