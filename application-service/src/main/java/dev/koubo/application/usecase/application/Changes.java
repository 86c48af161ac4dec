package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Change;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.usecase.programme.Programmes;
import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The way of every change to a case: hold its programme, lock the case, let the domain decide, keep and announce what came
 * of it. The programme is held first by all, so that fixing the list or approving the draw meets no half-made change.
 */
@ApplicationScoped
class Changes {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Applications applications;
    private final CaseAnnouncements announcements;

    Changes(
            Transactions transactions,
            Programmes programmes,
            Applications applications,
            CaseAnnouncements announcements) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.applications = applications;
        this.announcements = announcements;
    }

    /** Does what the other services report; about an unknown application there is nothing to do. */
    Uni<Void> follow(ApplicationId id, BiFunction<Application, Programme, Optional<Change>> step) {
        return locked(
                        id,
                        _ -> true,
                        (application, programme) -> step.apply(application, programme)
                                .map(this::keep)
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                .replaceWithVoid();
    }

    Uni<Void> follow(ApplicationId id, Function<Application, Optional<Change>> step) {
        return follow(id, (application, _) -> step.apply(application));
    }

    /** Does what staff asks for, if the domain accepts it. Empty if there is no such application. */
    Uni<Optional<Decision<Application>>> decide(
            ApplicationId id, BiFunction<Application, Programme, Uni<Decision<Change>>> decider) {
        return locked(
                id,
                _ -> true,
                (application, programme) ->
                        decider.apply(application, programme).chain(this::keep));
    }

    /** Like the other, for the owner or the secretariat: to anybody else there is no such application. */
    Uni<Optional<Decision<Application>>> decide(
            ApplicationId id, Actor actor, BiFunction<Application, Programme, Uni<Decision<Change>>> decider) {
        return locked(
                id,
                application -> Access.mayAct(actor, application),
                (application, programme) ->
                        decider.apply(application, programme).chain(this::keep));
    }

    /** Applies a step to many cases that are locked already; one after the other, and however many, without recursion. */
    Uni<Void> followAll(List<Application> locked, Function<Application, Optional<Change>> step) {
        return Multi.createFrom()
                .iterable(locked.stream().map(step).flatMap(Optional::stream).toList())
                .onItem()
                .transformToUniAndConcatenate(this::keep)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private <T> Uni<Optional<T>> locked(
            ApplicationId id, Predicate<Application> visible, BiFunction<Application, Programme, Uni<T>> work) {
        return transactions.run(() -> held(id).chain(held -> held.isEmpty()
                ? Uni.createFrom().item(Optional.<T>empty())
                : applications
                        .lock(id)
                        .map(Optional::orElseThrow)
                        .chain(application -> visible.test(application)
                                ? work.apply(application, held.get()).map(Optional::ofNullable)
                                : Uni.createFrom().item(Optional.<T>empty()))));
    }

    private Uni<Optional<Programme>> held(ApplicationId id) {
        return applications
                .programmeOf(id)
                .chain(programme -> programme
                        .map(programmes::hold)
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Decision<Application>> keep(Decision<Change> decision) {
        return switch (decision) {
            case Decision.Accepted<Change>(Change change) -> keep(change).replaceWith(Decision.accept(change.after()));
            case Decision.Refused<Change> refused ->
                Uni.createFrom().item(refused.then(change -> Decision.accept(change.after())));
        };
    }

    Uni<Void> keep(Change change) {
        return applications.save(change.after()).chain(() -> announcements.announce(change));
    }
}
