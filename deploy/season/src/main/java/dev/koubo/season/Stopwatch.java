package dev.koubo.season;

/** Wall time since it was made. */
final class Stopwatch {

    private final long began = System.nanoTime();

    /** Seconds, to a tenth. */
    double seconds() {
        return Math.round((System.nanoTime() - began) / 1e8) / 10.0;
    }
}
