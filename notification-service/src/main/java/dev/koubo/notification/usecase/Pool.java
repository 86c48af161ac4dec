package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.CommittedDraw;
import dev.koubo.notification.domain.ProgrammeId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/**
 * Keeps who can be in a draw and which draws were committed; saying the same twice changes nothing. A draw is about
 * everybody who was approved and had not left when it was committed, but for those whom an earlier draw selected.
 *
 * <p>News of an application and news of a draw wait for each other's transaction to end, so that whichever comes second
 * sees the first.
 */
public interface Pool {

    Uni<Void> approved(AboutId application, ProgrammeId programme, Instant at);

    /** It was withdrawn or excluded. */
    Uni<Void> left(AboutId application, ProgrammeId programme, Instant at);

    Uni<Void> selected(AboutId application, ProgrammeId programme, int draw);

    Uni<Void> committed(CommittedDraw draw);

    /** Owes its manifest to everybody whom the draw is about, once (R195). */
    Uni<Void> oweManifest(CommittedDraw draw, Instant now);

    /**
     * Owes the application the manifests of all draws that are about it, once, and drops those that were not sent yet of
     * draws that turn out not to be.
     */
    Uni<Void> settleManifests(AboutId application, Instant now);
}
