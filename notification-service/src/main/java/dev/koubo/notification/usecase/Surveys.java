package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Survey;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Keeps the surveys that were opened. */
public interface Surveys {

    Uni<Void> add(Survey survey);

    /** Those of a programme about which nobody has been reminded. */
    Uni<List<Survey>> unreminded(ProgrammeId programme);

    /** Takes the survey for a reminder; empty if somebody was reminded already. */
    Uni<Optional<Survey>> takeForReminder(ProgrammeId programme, int session);
}
