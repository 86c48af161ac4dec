package dev.koubo.scheduling.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** Does one thing after the other, as one database session demands. */
public final class Steps {

    private Steps() {}

    /** Does the same with each element, in order, each after the one before is done. */
    public static <T> Uni<Void> each(List<T> elements, Function<? super T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(elements)
                .onItem()
                .transformToUniAndConcatenate(element -> step.apply(element))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
