package dev.koubo.lottery.usecase;

/**
 * Something with the number of changes it has seen.
 *
 * @param <T> what it is
 */
public record Versioned<T>(T state, long version) {

    /** The next version. */
    public <R> Versioned<R> next(R changed) {
        return new Versioned<>(changed, version + 1);
    }
}
