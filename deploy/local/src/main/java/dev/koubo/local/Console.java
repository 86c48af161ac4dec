package dev.koubo.local;

import dev.koubo.season.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** Says on the terminal what is starting, what is ready, and how long it took. */
final class Console implements Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    /** Seconds since the command began. */
    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    synchronized void say(String text) {
        out.println(text);
    }

    void starting(String what) {
        timed("starting", what);
    }

    void ready(String what) {
        timed("ready   ", what);
    }

    @Override
    public void phase(String name) {
        timed("season  ", name);
    }

    @Override
    public void step(String text) {
        timed("        ", text);
    }

    private synchronized void timed(String state, String what) {
        out.println(String.format(Locale.ROOT, "%7.1f s  %s  %s", seconds(), state, what));
    }
}
