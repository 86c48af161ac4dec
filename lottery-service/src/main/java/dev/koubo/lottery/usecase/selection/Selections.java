package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.Seat;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.SortFields;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Keeps the selections; an application is selected once at most. */
public interface Selections {

    /** What their list can be sorted by. */
    SortFields SORTS = SortFields.of("applicationId", "draw", "frame", "place", "state");

    Uni<Optional<Versioned<Selection>>> find(ApplicationId application);

    /** The programme whose lottery is to be locked before the selection is changed. */
    Uni<Optional<String>> programmeOf(ApplicationId application);

    /** Adds companies that have just been selected, all in the same version. */
    Uni<Void> add(List<Seat> seats, long version);

    Uni<Void> save(Versioned<Selection> changed);

    Uni<Page<Versioned<Selection>>> list(SelectionQuery query, PageRequest page);
}
