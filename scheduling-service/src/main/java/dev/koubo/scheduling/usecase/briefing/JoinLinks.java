package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.scheduling.domain.briefing.BriefingId;

/** Makes a guest's own way into the meeting of a briefing. */
public interface JoinLinks {

    /** A link that nobody can guess. */
    String next(BriefingId briefing);
}
