package dev.koubo.lottery.web.draw;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import org.jspecify.annotations.Nullable;

/**
 * Which draw a step is asked for.
 *
 * @param key says whether it is the same request again
 */
record AskedStep(
        @HeaderParam("Idempotency-Key") @Nullable String key,
        @PathParam("programme") String programme,
        @PathParam("draw") int draw) {}
