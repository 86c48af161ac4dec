package dev.koubo.lottery.usecase.entry;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.entry.ResultSlice;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.ResultLine;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds entries in the files of the draws. */
public interface DrawEntries {

    /**
     * What became of an application on its way into the draw.
     *
     * @param frozen whether the pool is fixed
     * @param pooled whether the application is in it
     * @param line its line, once the form is known
     */
    record Standing(String programme, boolean frozen, boolean pooled, Optional<EntryLine> line) {}

    /**
     * Where an entry stands in the files of a draw.
     *
     * @param listLine number of its line in the list, from 1; nothing if it is not in the list
     * @param result its line in the result, once the draw was executed
     */
    record Found(int draw, OptionalInt listLine, Optional<ResultLine> result) {}

    Uni<Optional<Standing>> standing(ApplicationId application);

    /** The entry in each draw of the programme, in order. */
    Uni<List<Found>> find(String programme, EntryLabel label);

    /** Some lines of a result. */
    Uni<List<ResultLine>> results(String programme, int draw, ResultSlice slice);
}
