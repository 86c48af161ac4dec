package dev.koubo.lottery.domain.proof;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;

/** Tries a law in many cases, the same ones in every run, and names the seed of the case that breaks it. */
final class Cases {

    private static final long FIRST_SEED = 57_76_79_93L;
    private static final int SMALL = 4;

    private Cases() {}

    /** A law of whatever comes from a seed. */
    static void ofSeeds(int cases, LongConsumer law) {
        new SplittableRandom(FIRST_SEED).longs(cases).forEach(seed -> check("seed " + seed, () -> law.accept(seed)));
    }

    /** A law of entries by frame, each from none to the most: first all near the bounds, then so many at random. */
    static void ofEntries(int cases, int most, Law law) {
        for (int near = 0; near < SMALL * SMALL * SMALL; near++) {
            FrameCounts entries = new FrameCounts(
                    nearBounds(near % SMALL, most),
                    nearBounds(near / SMALL % SMALL, most),
                    nearBounds(near / SMALL / SMALL, most));
            check("near the bounds: " + entries, () -> law.check(entries));
        }
        ofSeeds(cases, seed -> {
            Random random = new Random(seed);
            law.check(new FrameCounts(random.nextInt(most + 1), random.nextInt(most + 1), random.nextInt(most + 1)));
        });
    }

    /** What holds of entries by frame. */
    @FunctionalInterface
    interface Law {
        void check(FrameCounts entries);
    }

    private static int nearBounds(int which, int most) {
        return which < SMALL / 2 ? which : most - (SMALL - 1 - which);
    }

    private static void check(String name, Runnable law) {
        try {
            law.run();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(name + ": " + broken.getMessage(), broken);
        }
    }
}
