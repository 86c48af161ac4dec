package dev.koubo.application.events;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.CaseFact;
import dev.koubo.application.domain.application.CaseFact.ResultDecided;
import dev.koubo.application.domain.eligibility.Industry;
import java.util.UUID;

/** Facts of a case in the words of our contracts. */
final class CaseEvents {

    private CaseEvents() {}

    static Published of(Application application, CaseFact fact) {
        UUID id = application.id().value();
        String programme = application.programme().value();
        return switch (fact) {
            case CaseFact.Submitted _ -> submitted(application);
            case CaseFact.PartyRecorded _ -> PublishedParty.of(application);
            case CaseFact.Amended(String reason) ->
                new Published.ApplicationAmended(
                        id, programme, frame(application), industry(application), application.label(), reason);
            case CaseFact.Reclassified(Industry before, String reason, var at) ->
                new Published.ApplicationReclassified(
                        id,
                        programme,
                        before.frame().name(),
                        frame(application),
                        before.division(),
                        industry(application),
                        reason,
                        at);
            case CaseFact.Refused refused ->
                new Published.ApplicationRefused(id, programme, refused.stage().name(), refused.at());
            case CaseFact.Completed(var at) ->
                new Published.ApplicationCompleted(id, programme, at, frame(application));
            case CaseFact.Withdrawn(var stage, var at) ->
                new Published.ApplicationWithdrawn(id, programme, at, stage.name());
            case CaseFact.Excluded(var ground, var at) ->
                new Published.ApplicationExcluded(id, programme, at, ground.name());
            case ResultDecided decided -> result(id, programme, decided);
            case CaseFact.Confirmed(var at, var evidence) ->
                new Published.ParticipationConfirmed(
                        id, programme, at, frame(application), evidence.formASha256(), evidence.formBSha256());
            case CaseFact.ParticipationEnded(var cause, var at) ->
                new Published.ParticipationEnded(id, programme, at, cause.name());
        };
    }

    private static Published submitted(Application application) {
        return new Published.ApplicationSubmitted(
                application.id().value(),
                application.programme().value(),
                application.origin().receivedAt(),
                frame(application),
                industry(application),
                application.label(),
                application.eligibility().eligible(),
                application.origin().channel().name());
    }

    /** Until when a redraw may select the company matters to those alone who were in a draw. */
    private static Published result(UUID id, String programme, ResultDecided decided) {
        Integer draw = decided.result().draw();
        return new Published.ApplicantResultDecided(
                id,
                programme,
                decided.result().kind().name(),
                draw,
                decided.result().movedUp(),
                draw == null ? null : decided.redrawUntil());
    }

    private static String frame(Application application) {
        return application.frame().name();
    }

    private static String industry(Application application) {
        return application.form().company().industry().division();
    }
}
