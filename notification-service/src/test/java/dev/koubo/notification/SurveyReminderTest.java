package dev.koubo.notification;

import static dev.koubo.notification.Surroundings.applicant;
import static dev.koubo.notification.Surroundings.awaitTaken;
import static dev.koubo.notification.Surroundings.itIs;
import static dev.koubo.notification.Surroundings.mail;
import static dev.koubo.notification.Surroundings.mails;
import static dev.koubo.notification.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** R154: in the evening of a session those who take part and have not answered are reminded. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class SurveyReminderTest {

    @Inject
    DataSource database;

    @Test
    void at_eight_in_the_evening_those_who_have_not_answered_are_reminded() {
        // given
        itIs("2025-07-25T17:30");
        String silent = applicant();
        String answered = applicant();
        String gone = applicant();
        for (String application : new String[] {silent, answered, gone}) {
            tell("application/ParticipationConfirmed", application);
        }
        awaitTaken(database, tell("application/ParticipationEnded", gone));
        awaitTaken(database, tell("scheduling/SurveyAnswered", answered));
        awaitTaken(database, tell("scheduling/SurveyOpened", "cyber-2025"));
        for (String application : new String[] {silent, answered}) {
            mail(application, "PARTICIPATION_CONFIRMED");
        }

        // when
        itIs("2025-07-25T19:59:50");
        assertThat(mails(silent, "SURVEY_REMINDER")).isEmpty();
        itIs("2025-07-25T20:00");

        // then
        assertThat(mail(silent, "SURVEY_REMINDER").text()).contains("第1回", "2025年7月25日(金) 23:59:59");
        assertThat(mails(answered, "SURVEY_REMINDER")).isEmpty();
        assertThat(mails(gone, "SURVEY_REMINDER")).isEmpty();
    }
}
