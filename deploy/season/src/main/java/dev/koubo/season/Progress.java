package dev.koubo.season;

/** Where a season says what it is doing. */
public interface Progress {

    /** A phase begins. */
    void phase(String name);

    /** How far the phase is; may be called often. */
    void step(String text);
}
