package dev.koubo.screening.usecase;

import dev.koubo.request.CurrentActor;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Decision;
import dev.koubo.screening.domain.Explanation;
import dev.koubo.screening.domain.Script;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records what the applicant answered to the explained terms (R65, R66, R67). */
@ApplicationScoped
public class AnswerTerms {

    private final Deciding deciding;
    private final Scripts scripts;
    private final CurrentActor actor;
    private final InstantSource clock;

    AnswerTerms(Deciding deciding, Scripts scripts, CurrentActor actor, InstantSource clock) {
        this.deciding = deciding;
        this.scripts = scripts;
        this.actor = actor;
        this.clock = clock;
    }

    /** What was explained, and the answer. */
    public record Answer(
            String scriptVersion,
            Set<String> explained,
            boolean accepted,
            @Nullable String acceptedBy) {}

    public Uni<Optional<Decision>> answer(ApplicationId application, Answer answer) {
        String by = actor.get().subject();
        return deciding.on(application, (screening, programme) -> {
            Script script = scripts.find(programme.scriptVersion()).orElseThrow();
            return screening.answerTerms(explanation(answer, by), script);
        });
    }

    private Explanation explanation(Answer answer, String by) {
        return new Explanation(
                answer.scriptVersion(),
                answer.explained(),
                answer.accepted(),
                answer.acceptedBy(),
                clock.instant(),
                by);
    }
}
