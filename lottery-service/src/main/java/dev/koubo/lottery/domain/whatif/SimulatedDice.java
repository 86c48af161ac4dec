package dev.koubo.lottery.domain.whatif;

/** Dice that fall the same for the same seed: SplitMix64 by Steele, Lea and Flood, good enough to simulate with. */
final class SimulatedDice {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    SimulatedDice(SimulatedSeed seed) {
        this.state = seed.value();
    }

    /** One of the numbers from 0 up to, but without, a bound. */
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    private long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
