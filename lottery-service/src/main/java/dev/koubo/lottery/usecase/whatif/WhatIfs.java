package dev.koubo.lottery.usecase.whatif;

import dev.koubo.lottery.domain.whatif.PoolGroup;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.OptionalLong;

/** Keeps the log of what was tried out, and knows the frozen pool by counts. It never touches a draw (R100). */
public interface WhatIfs {

    /** Takes the programme's one place for a trial until the transaction ends; false if it is taken. */
    Uni<Boolean> claim(String programme);

    /** The frozen pool by frame and industry, without anybody in it. */
    Uni<List<PoolGroup>> pool(String programme);

    Uni<WhatIf.Logged> log(WhatIf trial);

    /**
     * Newest first.
     *
     * @param before number of the last one that was seen
     */
    Uni<List<WhatIf.Logged>> list(String programme, OptionalLong before, int limit);
}
