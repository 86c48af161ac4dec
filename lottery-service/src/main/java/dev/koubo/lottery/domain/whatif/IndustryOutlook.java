package dev.koubo.lottery.domain.whatif;

import dev.koubo.lottery.domain.proof.Frame;

/**
 * How many companies of an industry a draw selects in its frame.
 *
 * @param mean over all runs
 * @param lowerDecile at most this many in a tenth of the runs; so the others
 * @param shareWithOne share of the runs that selected at least one (R56)
 */
public record IndustryOutlook(
        Frame frame,
        String industry,
        int entries,
        double mean,
        int least,
        int lowerDecile,
        int median,
        int upperDecile,
        int most,
        double shareWithOne) {

    static IndustryOutlook of(PoolGroup group, Tally tally) {
        return new IndustryOutlook(
                group.frame(),
                group.industry(),
                group.entries(),
                tally.mean(),
                tally.quantile(0),
                tally.quantile(0.1),
                tally.quantile(0.5),
                tally.quantile(0.9),
                tally.quantile(1),
                tally.shareAboveNone());
    }
}
