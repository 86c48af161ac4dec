package dev.koubo.notification.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.notification.domain.Programme;
import dev.koubo.testing.Contracts;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type that is consumed is read from its golden example; what is published is held against its own in black-box tests. */
class ContractTest {

    @ParameterizedTest
    @CsvSource({
        "application.ProgrammeOpened, ProgrammeDefined",
        "application.ProgrammeChanged, ProgrammeDefined",
        "application.ApplicationSubmitted, ApplicationSubmitted",
        "application.ApplicationReclassified, ApplicationReclassified",
        "application.ApplicationRefused, ApplicationRefused",
        "application.ApplicantResultDecided, ApplicantResultDecided",
        "application.ParticipationConfirmed, ParticipationConfirmed",
        "application.ParticipationEnded, ParticipationEnded",
        "application.PartyRecorded, PartyRecorded",
        "application.ApplicationWithdrawn, ApplicationWithdrawn",
        "application.ApplicationExcluded, ApplicationExcluded",
        "screening.ContactAttempted, ContactAttempted",
        "screening.ApplicationApproved, ApplicationApproved",
        "lottery.DrawCommitted, DrawCommitted",
        "lottery.ApplicantSelected, ApplicantSelected",
        "lottery.AnswerOverdue, AnswerOverdue",
        "lottery.IntentConfirmed, SeatAnswered",
        "lottery.SelectionDeclined, SeatAnswered",
        "lottery.SelectionLapsed, SeatAnswered",
        "consent.ConsentRequested, ConsentRequested",
        "scheduling.BriefingRegistered, BriefingRegistered",
        "scheduling.BriefingGuestRecorded, BriefingGuestRecorded",
        "scheduling.VisitFixed, VisitFixed",
        "scheduling.SurveyOpened, SurveyOpened",
        "scheduling.SurveyAnswered, SurveyAnswered",
    })
    void every_consumed_type_is_read_from_its_example(String type, String record) throws ClassNotFoundException {
        Contracts.assertConsumes("dev.koubo." + type + ".v1", Class.forName(Consumed.class.getName() + "$" + record));
    }

    @Test
    void r7_every_number_and_hour_comes_from_the_definition() {
        Programme programme = Contracts.assertConsumes(
                        "dev.koubo.application.ProgrammeOpened.v1", Consumed.ProgrammeDefined.class)
                .toProgramme();

        assertThat(programme.contactBusinessDays()).isEqualTo(3);
        assertThat(programme.withdrawalBusinessDays()).isEqualTo(2);
        assertThat(programme.redrawCutOff()).isEqualTo(LocalDate.of(2025, 7, 17));
        assertThat(programme.surveyReminderAt()).isEqualTo(LocalTime.of(20, 0));
        assertThat(programme.sessions()).hasSize(10);
        assertThat(programme.briefings()).hasSize(3);
    }
}
