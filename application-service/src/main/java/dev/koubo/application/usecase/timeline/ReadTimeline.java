package dev.koubo.application.usecase.timeline;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.timeline.Audience;
import dev.koubo.application.domain.timeline.Entry;
import dev.koubo.application.domain.timeline.Words;
import dev.koubo.application.usecase.application.Access;
import dev.koubo.application.usecase.application.Applications;
import dev.koubo.request.Actor;
import dev.koubo.request.Page;
import dev.koubo.request.Roles;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a case: everything to staff, and to its owner what concerns it, in its own words. */
@ApplicationScoped
public class ReadTimeline {

    private final Transactions transactions;
    private final Applications applications;
    private final Timelines timelines;
    private final Words words = Words.standard();

    ReadTimeline(Transactions transactions, Applications applications, Timelines timelines) {
        this.transactions = transactions;
        this.applications = applications;
        this.timelines = timelines;
    }

    /** Empty if there is no such application for the actor. */
    public Uni<Optional<Page<Told>>> of(ApplicationId id, Actor actor, @Nullable String cursor, int limit) {
        Audience audience = audience(actor);
        return transactions.run(() -> applications
                .find(id)
                .map(found -> found.filter(application -> Access.mayRead(actor, application)))
                .chain(found -> found.map(application -> timelines
                                .of(application, words.eventsFor(audience), cursor, limit)
                                .map(page -> Optional.of(page.map(entry -> told(entry, audience)))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Told told(Entry entry, Audience audience) {
        return new Told(entry, words.tell(entry, audience).orElseThrow());
    }

    private static Audience audience(Actor actor) {
        return Access.isStaff(actor) || actor.is(Roles.AUDITOR) ? Audience.STAFF : Audience.APPLICANT;
    }
}
