package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.Survey;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps an opened survey in mind, so that those who have not answered in the evening are reminded. */
@ApplicationScoped
public class OpenSurvey {

    private final Transactions transactions;
    private final Surveys surveys;
    private final Programmes programmes;
    private final SurveyReminders reminders;

    OpenSurvey(Transactions transactions, Surveys surveys, Programmes programmes, SurveyReminders reminders) {
        this.transactions = transactions;
        this.surveys = surveys;
        this.programmes = programmes;
        this.reminders = reminders;
    }

    /** Without its programme the hour is not known: {@link LearnProgramme} then sets the reminder. */
    public Uni<Void> open(Survey survey) {
        return transactions.run(() -> surveys.add(survey)
                .chain(() -> programmes.find(survey.programme()))
                .chain(known -> known.map(programme -> reminders.expect(survey, programme.reminderOf(survey)))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }
}
