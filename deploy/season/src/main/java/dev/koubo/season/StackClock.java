package dev.koubo.season;

import java.time.Instant;

/** The one clock of the whole stack; it exists in local mode only. */
public interface StackClock {

    /** Now, as every service sees it. */
    Instant now();

    /** Sets the clock of every process at once; it goes on from there at the pace of the real one. */
    void setTo(Instant instant);
}
