package dev.koubo.lottery.usecase.whatif;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Does long computations apart from the thread that serves everybody, and goes on where the caller was. */
public interface Workbench {

    <T> Uni<T> apart(Supplier<T> work);
}
