package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.domain.Survey;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a programme's definition over, and sets the reminders of surveys that were opened before it was known. */
@ApplicationScoped
public class LearnProgramme {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Surveys surveys;
    private final SurveyReminders reminders;

    LearnProgramme(Transactions transactions, Programmes programmes, Surveys surveys, SurveyReminders reminders) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.surveys = surveys;
        this.reminders = reminders;
    }

    public Uni<Void> learn(Programme programme) {
        return transactions.run(() -> programmes
                .learn(programme)
                .chain(() -> surveys.unreminded(programme.id()))
                .onItem()
                .transformToMulti(open -> Multi.createFrom().iterable(open))
                .onItem()
                .transformToUniAndConcatenate(survey -> expect(programme, survey))
                .onItem()
                .ignoreAsUni());
    }

    private Uni<Void> expect(Programme programme, Survey survey) {
        return reminders.expect(survey, programme.reminderOf(survey));
    }
}
