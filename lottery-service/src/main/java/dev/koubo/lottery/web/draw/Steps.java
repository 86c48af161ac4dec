package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.web.Refusals;
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Takes a step of a draw once for each key, and answers with the draw that it led to. */
@ApplicationScoped
class Steps {

    private final Idempotency idempotency;
    private final Shown shown;

    Steps(Idempotency idempotency, Shown shown) {
        this.idempotency = idempotency;
        this.shown = shown;
    }

    /** What is done about a draw. It fails by itself for a refusal that is not a plain 409. */
    @FunctionalInterface
    interface Step {
        Uni<Decision<Draw>> of(String programme, int draw);
    }

    /** @param request what was sent along, if anything */
    Uni<Response> take(AskedStep asked, @Nullable Object request, Step step) {
        return idempotency.once(
                asked.key(),
                request,
                () -> step.of(asked.programme(), asked.draw())
                        .map(Refusals::orRefuse)
                        .chain(() -> shown.draw(asked.programme(), asked.draw())));
    }
}
