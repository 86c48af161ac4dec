package dev.koubo.scheduling.usecase.programme;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.programme.ProgrammePlan;
import dev.koubo.scheduling.usecase.briefing.ArrangeBriefings;
import dev.koubo.scheduling.usecase.session.ArrangeSessions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Brings sessions and briefings in line with a version of the programme's definition. */
@ApplicationScoped
public class ArrangeProgramme {

    private final Transactions transactions;
    private final Programmes programmes;
    private final ArrangeSessions sessions;
    private final ArrangeBriefings briefings;

    ArrangeProgramme(
            Transactions transactions, Programmes programmes, ArrangeSessions sessions, ArrangeBriefings briefings) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.sessions = sessions;
        this.briefings = briefings;
    }

    /** Takes the plan over unless this version or a later one has been taken over before. */
    public Uni<Void> with(ProgrammePlan plan) {
        return transactions.run(() -> programmes
                .lockVersion(plan.programme())
                .chain(known -> known < plan.version()
                        ? arrange(plan)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> arrange(ProgrammePlan plan) {
        return programmes.save(plan).chain(() -> sessions.with(plan)).chain(() -> briefings.with(plan));
    }
}
