package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.Versioned;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Keeps the selections; an application is selected once at most. */
public interface Selections {

    Uni<Optional<Versioned<Selection>>> find(ApplicationId application);

    /** The programme whose lottery is to be locked before the selection is changed. */
    Uni<Optional<String>> programmeOf(ApplicationId application);

    Uni<Void> add(List<Versioned<Selection>> selected);

    Uni<Void> save(Versioned<Selection> changed);

    /** In the order of application ids. */
    Uni<List<Versioned<Selection>>> list(SelectionQuery query);
}
