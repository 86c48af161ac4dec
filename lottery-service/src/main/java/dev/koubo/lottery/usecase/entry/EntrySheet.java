package dev.koubo.lottery.usecase.entry;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.proof.ResultLine;
import dev.koubo.lottery.usecase.draw.DrawSheet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A company's entry in all draws of its programme. */
public record EntrySheet(ApplicationId application, DrawEntries.Standing standing, List<InDraw> draws) {

    /**
     * The entry in one draw.
     *
     * @param result nothing as long as the reader may not know it
     */
    public record InDraw(DrawSheet draw, OptionalInt listLine, Optional<ResultLine> result) {}
}
