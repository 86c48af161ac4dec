package dev.koubo.season;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Many users at once, but not more than a small machine answers well. */
final class Together {

    private static final int AT_ONCE = 6;

    private Together() {}

    /** Does this for each; returns when all are done, and fails when one failed. */
    static <T> void each(Collection<T> items, Consumer<T> action) {
        try (ExecutorService users =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<?>> running = new ArrayList<>();
            items.forEach(item -> running.add(users.submit(() -> action.accept(item))));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
