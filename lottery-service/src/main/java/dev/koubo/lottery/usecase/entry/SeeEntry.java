package dev.koubo.lottery.usecase.entry;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.usecase.draw.DrawSheet;
import dev.koubo.lottery.usecase.draw.Draws;
import dev.koubo.lottery.usecase.selection.Access;
import dev.koubo.request.Actor;
import dev.koubo.request.Roles;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows a company its own line and place, selected or not, with what is needed to check them (R82, R84, R96). */
@ApplicationScoped
public class SeeEntry {

    private final Transactions transactions;
    private final Access access;
    private final DrawEntries entries;
    private final Draws draws;

    SeeEntry(Transactions transactions, Access access, DrawEntries entries, Draws draws) {
        this.transactions = transactions;
        this.access = access;
        this.entries = entries;
        this.draws = draws;
    }

    /** Nothing if there is no such application, or none for the actor. A company learns its place once Tokyo approved. */
    public Uni<Optional<EntrySheet>> of(ApplicationId application, Actor actor) {
        boolean staff = !actor.leadingRole().equals(Roles.APPLICANT);
        return transactions.run(() -> access.maySee(actor, application)
                .chain(may -> may
                        ? entries.standing(application)
                        : Uni.createFrom().item(Optional.<DrawEntries.Standing>empty()))
                .chain(found -> found.map(standing -> draws(standing, staff)
                                .map(all -> Optional.of(new EntrySheet(application, standing, all))))
                        .orElse(Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<List<EntrySheet.InDraw>> draws(DrawEntries.Standing standing, boolean staff) {
        Optional<EntryLine> line = standing.line().filter(_ -> standing.pooled());
        if (line.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return draws.sheets(standing.programme())
                .chain(sheets -> entries.find(standing.programme(), line.get().label())
                        .map(found -> IntStream.range(0, sheets.size())
                                .mapToObj(draw -> inDraw(sheets.get(draw), found.get(draw), staff))
                                .toList()));
    }

    private static EntrySheet.InDraw inDraw(DrawSheet draw, DrawEntries.Found found, boolean staff) {
        boolean told = staff || draw.state() == DrawState.APPROVED;
        return new EntrySheet.InDraw(draw, found.listLine(), found.result().filter(_ -> told));
    }
}
