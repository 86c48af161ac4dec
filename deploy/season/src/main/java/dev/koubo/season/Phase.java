package dev.koubo.season;

/** One part of the season. */
interface Phase {

    /** As the progress names it. */
    String name();

    void play(Story story);
}
