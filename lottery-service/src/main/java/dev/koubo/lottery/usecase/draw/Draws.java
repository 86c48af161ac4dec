package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.draw.Awaited;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.proof.DrawFolder;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.selection.PassedOver;
import dev.koubo.lottery.usecase.Versioned;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Keeps the draws. */
public interface Draws {

    Uni<Optional<Versioned<Draw>>> find(String programme, int number);

    /** The latest draw. */
    Uni<Optional<Versioned<Draw>>> last(String programme);

    /** What a committed draw waits for; reads nothing that a later step would take for current. */
    Uni<Optional<Awaited>> awaited(String programme, int number);

    /** The draws that are over, in order. */
    Uni<List<PublishedDraw>> published(String programme);

    /** The files of the draws that are over, in order; the parts of a long one are read when they are asked for. */
    Uni<List<DrawFolder<Multi<byte[]>>>> folders(String programme);

    /** The list of a draw in whatever state, part by part. */
    Uni<Optional<Multi<byte[]>>> list(String programme, int number);

    /** True if lots were drawn before, or everybody selected: there is an order that could be kept. */
    Uni<Boolean> anyHeld(String programme);

    Uni<Void> add(String programme, Draw opened);

    Uni<Void> save(String programme, Versioned<Draw> changed);

    /** Keeps whom an approved draw selected in vain. */
    Uni<Void> keepPassedOver(String programme, int number, List<PassedOver> passedOver);

    /** What the public sees of a draw. */
    Uni<Optional<DrawSheet>> sheet(String programme, int number);

    /** What the public sees of all draws, in order. */
    Uni<List<DrawSheet>> sheets(String programme);
}
