package dev.koubo.lottery.web.whatif;

import dev.koubo.lottery.domain.whatif.IndustryOutlook;
import dev.koubo.lottery.usecase.whatif.WhatIf;
import dev.koubo.lottery.web.Counts;
import dev.koubo.lottery.web.Times;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was tried out and what came of it.
 *
 * @param simulatedSeed what the simulated randomness started from, so that an auditor can repeat the trial
 * @param movedIn of the seats, those that another frame could not fill
 * @param shareWithEveryIndustry share of the runs in which each industry of the pool had at least one company (R56)
 */
record WhatIfView(
        long number,
        String programme,
        String askedBy,
        String askedRole,
        @Nullable OffsetDateTime askedAt,
        Counts guide,
        int runs,
        String simulatedSeed,
        Counts entries,
        Counts seats,
        Counts movedIn,
        int unfilled,
        List<IndustryOutlook> industries,
        double shareWithEveryIndustry) {

    static WhatIfView of(WhatIf.Logged logged) {
        WhatIf trial = logged.trial();
        return new WhatIfView(
                logged.number(),
                trial.programme(),
                trial.askedBy(),
                trial.askedRole(),
                Times.of(trial.askedAt()),
                Counts.of(trial.guide()),
                trial.runs(),
                HexFormat.of().toHexDigits(trial.seed().value()),
                Counts.of(trial.outcome().entries()),
                Counts.of(trial.outcome().plan().seats()),
                Counts.of(trial.outcome().plan().extras()),
                trial.outcome().plan().unfilled(),
                trial.outcome().industries(),
                trial.outcome().shareWithEveryIndustry());
    }
}
