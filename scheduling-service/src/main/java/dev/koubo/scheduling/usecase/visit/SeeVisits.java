package dev.koubo.scheduling.usecase.visit;

import dev.koubo.request.Actor;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Roles;
import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.visit.Expert;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.usecase.Decisions;
import dev.koubo.scheduling.usecase.participant.Access;
import dev.koubo.scheduling.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows visits: all to staff, their own to experts and companies (R174). */
@ApplicationScoped
public class SeeVisits {

    private final Transactions transactions;
    private final Visits visits;
    private final Programmes programmes;
    private final Access access;

    SeeVisits(Transactions transactions, Visits visits, Programmes programmes, Access access) {
        this.transactions = transactions;
        this.visits = visits;
        this.programmes = programmes;
        this.access = access;
    }

    /** Those that the actor asks for and may see. */
    public Uni<Page<Visit>> list(VisitQuery query, PageRequest page, Actor actor) {
        return transactions.run(() -> visits.list(within(query, actor), page));
    }

    /** One that the actor may see. */
    public Uni<Decision<VisitSheet>> one(VisitId id, Actor actor) {
        return transactions.run(() -> visits.find(id)
                .chain(found -> Decisions.ifFound(
                        found,
                        visit -> maySee(visit, actor)
                                .chain(allowed -> allowed
                                        ? sheet(visit).map(Decision::accepted)
                                        : Uni.createFrom().item(Decision.unknown())))));
    }

    private static VisitQuery within(VisitQuery query, Actor actor) {
        if (Access.isStaff(actor)) {
            return query;
        }
        boolean expert = actor.is(Roles.EXPERT);
        return new VisitQuery(
                query.application(),
                query.state(),
                expert ? Optional.of(new Expert(actor.subject())) : Optional.empty(),
                expert ? Optional.empty() : Optional.of(actor.subject()));
    }

    private Uni<Boolean> maySee(Visit visit, Actor actor) {
        boolean itsExpert =
                actor.is(Roles.EXPERT) && visit.details().expert().subject().equals(actor.subject());
        return itsExpert
                ? Uni.createFrom().item(true)
                : access.maySee(actor, visit.details().application());
    }

    private Uni<VisitSheet> sheet(Visit visit) {
        return programmes
                .visitTerms(visit.details().programme())
                .map(terms -> terms.map(visit::remarks).orElse(List.of()))
                .chain(remarks ->
                        visits.history(visit.details().id()).map(history -> new VisitSheet(visit, remarks, history)));
    }
}
