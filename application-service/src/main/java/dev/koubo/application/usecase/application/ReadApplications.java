package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.LotIdentity;
import dev.koubo.application.usecase.application.Applications.Filter;
import dev.koubo.request.Actor;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows applications to their owners and to staff. */
@ApplicationScoped
public class ReadApplications {

    private final Transactions transactions;
    private final Applications applications;
    private final LotIdentities identities;

    ReadApplications(Transactions transactions, Applications applications, LotIdentities identities) {
        this.transactions = transactions;
        this.applications = applications;
        this.identities = identities;
    }

    /** Empty if there is no such application for the actor. */
    public Uni<Optional<Application>> one(ApplicationId id, Actor actor) {
        return transactions.run(() ->
                applications.find(id).map(found -> found.filter(application -> Access.mayRead(actor, application))));
    }

    public Uni<List<Application>> ownedBy(Actor actor) {
        return transactions.run(() -> applications.ownedBy(actor.subject()));
    }

    public Uni<Page<Application>> page(Filter filter, PageRequest page) {
        return transactions.run(() -> applications.page(filter, page));
    }

    /** The proof of an application's place in the draw, for its owner alone. */
    public Uni<Optional<Receipt>> receipt(ApplicationId id, Actor actor) {
        return transactions.run(() -> applications
                .find(id)
                .map(found -> found.filter(application -> Access.owns(actor, application)))
                .chain(found -> found.map(this::receipt)
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<Receipt>> receipt(Application application) {
        return identities
                .find(application.programme(), application.companyKey())
                .map(found -> found.map(identity -> new Receipt(application, identity)));
    }

    /** An application and the identity by which its company stands in the draw. */
    public record Receipt(Application application, LotIdentity identity) {}
}
