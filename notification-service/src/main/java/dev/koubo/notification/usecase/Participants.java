package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Survey;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Keeps who takes part and who has answered which survey; saying the same twice changes nothing. */
public interface Participants {

    Uni<Void> confirm(AboutId application, ProgrammeId programme, Instant at);

    Uni<Void> end(AboutId application, Instant at);

    Uni<Void> answered(AboutId application, int session);

    /** Those who take part and have not answered. */
    Uni<List<AboutId>> silentOn(Survey survey);
}
