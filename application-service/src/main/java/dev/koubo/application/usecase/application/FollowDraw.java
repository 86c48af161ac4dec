package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Milestone;
import dev.koubo.application.domain.application.Participation;
import dev.koubo.application.domain.application.Results;
import dev.koubo.application.domain.application.Withdrawal;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.programme.Programmes;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Moves cases on as the lottery reports, and tells every applicant its result (R85). */
@ApplicationScoped
public class FollowDraw {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Applications applications;
    private final Changes changes;

    FollowDraw(Transactions transactions, Programmes programmes, Applications applications, Changes changes) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.applications = applications;
        this.changes = changes;
    }

    /** The list is fixed: corrections end, and who is approved stands in it. */
    public Uni<Void> frozen(ProgrammeId id, Instant at) {
        return turn(
                id,
                programme -> programme.freeze(at),
                frozen -> applications
                        .lockUnderway(id, Milestone.COMPLETED)
                        .chain(underway -> changes.followAll(underway, Participation::listed)));
    }

    /**
     * A draw is approved. With the first one, whatever its number, who was in none is told its result; a redraw tells its results to
     * those alone whom it selects.
     */
    public Uni<Void> approved(ProgrammeId id, Instant at) {
        return turn(
                id,
                programme -> programme.tellResults(at),
                telling -> applications
                        .lockUntold(id)
                        .chain(untold -> changes.followAll(
                                untold, application -> Results.withoutDraw(application, telling, at))));
    }

    public Uni<Void> selected(ApplicationId id, int draw, Instant at) {
        return changes.follow(id, (application, programme) -> Results.selected(application, programme, draw, at));
    }

    public Uni<Void> notSelected(ApplicationId id, int draw, Instant at) {
        return changes.follow(id, (application, programme) -> Results.notSelected(application, programme, draw, at));
    }

    public Uni<Void> intentConfirmed(ApplicationId id) {
        return changes.follow(id, Participation::intentConfirmed);
    }

    public Uni<Void> declined(ApplicationId id, boolean late, Instant at) {
        return changes.follow(id, application -> Withdrawal.declined(application, late, at));
    }

    public Uni<Void> lapsed(ApplicationId id, Instant at) {
        return changes.follow(id, application -> Participation.lapsed(application, at));
    }

    private Uni<Void> turn(ProgrammeId id, UnaryOperator<Programme> turn, Function<Programme, Uni<Void>> consequences) {
        return transactions.run(() -> programmes.lock(id).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            Programme after = turn.apply(found.get());
            if (after.equals(found.get())) {
                return Uni.createFrom().voidItem();
            }
            return programmes.save(after).chain(() -> consequences.apply(after));
        }));
    }
}
