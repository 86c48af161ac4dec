package dev.koubo.scheduling.domain.participant;

/** How somebody took part in a part of a session. */
public enum Attendance {
    ONSITE,
    ONLINE,
    ABSENT;

    /** Whether the participant was there, in the venue or online. */
    public boolean present() {
        return this != ABSENT;
    }
}
