package dev.koubo.application.web.application;

import dev.koubo.application.domain.Bilingual;
import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Tokyo;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.Exclusion;
import dev.koubo.application.domain.application.Milestone;
import dev.koubo.application.domain.application.Progress;
import dev.koubo.application.domain.application.Result;
import dev.koubo.application.domain.eligibility.IndustryTable;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.usecase.application.Access;
import dev.koubo.application.usecase.programme.ReadProgrammes;
import dev.koubo.application.web.Answers;
import dev.koubo.application.web.Refusals;
import dev.koubo.application.web.Spoken;
import dev.koubo.application.web.TokyoTime;
import dev.koubo.application.web.application.ApplicationView.ExclusionView;
import dev.koubo.application.web.application.ApplicationView.IndustryView;
import dev.koubo.application.web.application.ApplicationView.ResultView;
import dev.koubo.application.web.eligibility.EligibilityView;
import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.problem.Problem;
import dev.koubo.request.Actor;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows an application to whoever asks: each sees what concerns them. */
@ApplicationScoped
class ApplicationViews {

    private static final DateTimeFormatter JAPANESE_DAY = DateTimeFormatter.ofPattern("M月d日(E)", Locale.JAPAN);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final ReadProgrammes readProgrammes;
    private final CurrentActor actor;
    private final BusinessCalendar calendar = BusinessCalendar.standard();

    ApplicationViews(ReadProgrammes readProgrammes, CurrentActor actor) {
        this.readProgrammes = readProgrammes;
        this.actor = actor;
    }

    Uni<Response.ResponseBuilder> show(Response.Status status, Application application, HttpHeaders headers) {
        Spoken language = Spoken.by(headers);
        return readProgrammes
                .one(application.programme())
                .map(Optional::orElseThrow)
                .map(programme ->
                        Answers.show(status, view(application, programme, language), application.version(), language));
    }

    /** The case after a step; a 404 if there is none for the actor, a problem with its rule if the step was refused. */
    Uni<Response> show(Optional<Decision<Application>> decision, HttpHeaders headers) {
        Application after = Refusals.orProblem(decision.orElseThrow(Problem::notFound));
        return show(Response.Status.OK, after, headers).map(Response.ResponseBuilder::build);
    }

    private ApplicationView view(Application application, Programme programme, Spoken language) {
        Actor reader = actor.get();
        Instant contactDueAt =
                programme.definition().contact().dueAt(application.origin().receivedAt(), calendar);
        return new ApplicationView(
                application.id().toString(),
                application.programme().value(),
                application.state(),
                application.isComplete(),
                TokyoTime.of(application.origin().receivedAt()),
                application.origin().channel(),
                application.formVersion(),
                application.definitionVersion(),
                application.frame(),
                IndustryView.of(application.form().company().industry(), IndustryTable.REVISION),
                TokyoTime.of(contactDueAt),
                awaitsCall(application) ? language.say(note(contactDueAt)) : null,
                EligibilityView.of(application.eligibility(), language),
                result(application.result()),
                application.form().canAttendAll() ? List.of() : List.of("CANNOT_ATTEND_ALL"),
                Access.mayReadParties(reader, application) ? PartyView.of(application.form()) : null,
                Access.isStaff(reader) ? exclusion(application.exclusion()) : null);
    }

    private static boolean awaitsCall(Application application) {
        return switch (application.progress()) {
            case Progress.Underway underway -> !underway.hasReached(Milestone.COMPLETED);
            case Progress.Ended _ -> false;
        };
    }

    /** A form alone completes nothing (R37). */
    private static Bilingual note(Instant dueAt) {
        return new Bilingual(
                "フォームを受け付けましたが、申込みはまだ完了していません。%sまでに運営事務局からお電話します。"
                        .formatted(JAPANESE_DAY.format(dueAt.atZone(Tokyo.ZONE))),
                "We received your form, but the application is not complete yet. The secretariat will phone you by %s."
                        .formatted(ENGLISH_DAY.format(dueAt.atZone(Tokyo.ZONE))));
    }

    private static @Nullable ResultView result(@Nullable Result result) {
        return result == null
                ? null
                : new ResultView(
                        result.kind().name(), result.draw(), result.movedUp(), TokyoTime.of(result.decidedAt()));
    }

    private static @Nullable ExclusionView exclusion(@Nullable Exclusion proposal) {
        return proposal == null
                ? null
                : new ExclusionView(
                        proposal.ground().name(),
                        proposal.reason(),
                        proposal.proposedBy(),
                        TokyoTime.of(proposal.proposedAt()));
    }
}
