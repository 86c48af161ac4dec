package dev.koubo.lottery.domain.whatif;

/** How often each number of selected companies came out. */
final class Tally {

    private final int[] runsWith;
    private int runs;

    /** @param most largest number that can come out */
    Tally(int most) {
        this.runsWith = new int[most + 1];
    }

    void count(int selected) {
        runsWith[selected]++;
        runs++;
    }

    double mean() {
        long sum = 0;
        for (int selected = 0; selected < runsWith.length; selected++) {
            sum += (long) selected * runsWith[selected];
        }
        return (double) sum / runs;
    }

    /** The smallest number that at least this share of the runs does not exceed: 0 for the least, 1 for the most. */
    int quantile(double share) {
        long needed = Math.max(1, (long) Math.ceil(share * runs));
        long seen = 0;
        int selected = -1;
        while (seen < needed) {
            seen += runsWith[++selected];
        }
        return selected;
    }

    double shareAboveNone() {
        return 1 - (double) runsWith[0] / runs;
    }
}
