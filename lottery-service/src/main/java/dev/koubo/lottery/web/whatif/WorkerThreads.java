package dev.koubo.lottery.web.whatif;

import dev.koubo.lottery.usecase.whatif.Workbench;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Supplier;

/** Works on a worker thread of the request's context and comes back to the context with the result. */
@ApplicationScoped
class WorkerThreads implements Workbench {

    @Override
    public <T> Uni<T> apart(Supplier<T> work) {
        return Uni.createFrom()
                .completionStage(
                        () -> ofRequest().executeBlocking(work::get, false).toCompletionStage());
    }

    private static Context ofRequest() {
        return Objects.requireNonNull(Vertx.currentContext(), "Only a request has work to do apart");
    }
}
