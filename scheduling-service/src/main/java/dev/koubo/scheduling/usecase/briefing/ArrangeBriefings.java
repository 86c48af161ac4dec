package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.briefing.BriefingId;
import dev.koubo.scheduling.domain.programme.BriefingPlan;
import dev.koubo.scheduling.domain.programme.ProgrammePlan;
import dev.koubo.scheduling.usecase.Steps;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives every planned briefing its date and its seats. */
@ApplicationScoped
public class ArrangeBriefings {

    private final Briefings briefings;
    private final BriefingTimers timers;

    ArrangeBriefings(Briefings briefings, BriefingTimers timers) {
        this.briefings = briefings;
        this.timers = timers;
    }

    /** Arranges the briefings of a plan, within the caller's transaction. */
    public Uni<Void> with(ProgrammePlan plan) {
        return Steps.each(
                plan.briefings(), briefing -> arrange(new BriefingId(plan.programme(), briefing.number()), briefing));
    }

    private Uni<Void> arrange(BriefingId id, BriefingPlan plan) {
        return briefings
                .lock(id)
                .map(known ->
                        known.map(briefing -> briefing.rearranged(plan)).orElseGet(() -> Briefing.planned(id, plan)))
                .chain(briefing -> briefings.save(briefing).chain(() -> awaitClosing(briefing)));
    }

    private Uni<Void> awaitClosing(Briefing briefing) {
        return switch (briefing) {
            case Briefing.Open open -> timers.closes(open);
            case Briefing.Full full -> timers.closes(full);
            case Briefing.Closed closed -> Uni.createFrom().voidItem();
        };
    }
}
