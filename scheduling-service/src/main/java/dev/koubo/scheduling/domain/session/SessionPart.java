package dev.koubo.scheduling.domain.session;

/** A part of a session; only a compulsory one counts when attendance is summed up. */
public enum SessionPart {
    SEMINAR(true),
    WORKSHOP(true),
    ROUND_TABLE(false);

    private final boolean compulsory;

    SessionPart(boolean compulsory) {
        this.compulsory = compulsory;
    }

    /** Whether everybody has to be there. */
    public boolean compulsory() {
        return compulsory;
    }
}
