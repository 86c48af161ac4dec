package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.request.Actor;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows selections to whom they concern. */
@ApplicationScoped
public class SeeSelections {

    private final Transactions transactions;
    private final Selections selections;
    private final Access access;

    SeeSelections(Transactions transactions, Selections selections, Access access) {
        this.transactions = transactions;
        this.selections = selections;
        this.access = access;
    }

    /** Nothing if there is none, or none for the actor. */
    public Uni<Optional<Versioned<Selection>>> one(ApplicationId application, Actor actor) {
        return transactions.run(() -> access.maySee(actor, application)
                .chain(may ->
                        may ? selections.find(application) : Uni.createFrom().item(Optional.empty())));
    }

    public Uni<Page<Versioned<Selection>>> list(SelectionQuery query, PageRequest page) {
        return transactions.run(() -> selections.list(query, page));
    }
}
