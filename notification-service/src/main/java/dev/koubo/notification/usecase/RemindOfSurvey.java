package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Survey;
import dev.koubo.notification.domain.Template;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Owes a reminder to everybody who takes part and has not answered the day's survey. */
@ApplicationScoped
public class RemindOfSurvey {

    private final Transactions transactions;
    private final Surveys surveys;
    private final Participants participants;
    private final OweNotice oweNotice;
    private final InstantSource clock;

    RemindOfSurvey(
            Transactions transactions,
            Surveys surveys,
            Participants participants,
            OweNotice oweNotice,
            InstantSource clock) {
        this.transactions = transactions;
        this.surveys = surveys;
        this.participants = participants;
        this.oweNotice = oweNotice;
        this.clock = clock;
    }

    /** A survey that has closed meanwhile is let be. */
    public Uni<Void> remind(ProgrammeId programme, int session) {
        return transactions.run(() -> surveys.takeForReminder(programme, session)
                .chain(taken -> taken.filter(survey -> survey.isOpen(clock.instant()))
                        .map(this::remindTheSilent)
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> remindTheSilent(Survey survey) {
        return participants
                .silentOn(survey)
                .onItem()
                .transformToMulti(silent -> Multi.createFrom().iterable(silent))
                .onItem()
                .transformToUniAndConcatenate(application -> oweNotice.owe(reminder(survey, application)))
                .onItem()
                .ignoreAsUni();
    }

    private static OweNotice.Debt reminder(Survey survey, AboutId application) {
        return new OweNotice.Debt(
                Template.SURVEY_REMINDER,
                application,
                survey.programme(),
                "session-" + survey.session(),
                Particulars.survey(survey.session(), survey.dueAt()),
                survey.programme() + "/session-" + survey.session());
    }
}
