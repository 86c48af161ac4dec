package dev.koubo.lottery.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.People;
import dev.koubo.testing.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type that is consumed is read from its golden example; what is published is held against its own by the stories. */
class ContractTest {

    @ParameterizedTest
    @CsvSource({
        "application.ProgrammeOpened, ProgrammeDefined",
        "application.ProgrammeChanged, ProgrammeDefined",
        "application.ApplicationsClosed, ApplicationsClosed",
        "application.ApplicationSubmitted, ApplicationSubmitted",
        "application.ApplicationAmended, ApplicationAmended",
        "application.ApplicationRefused, ApplicationRefused",
        "application.ApplicationWithdrawn, ApplicationWithdrawn",
        "application.ApplicationExcluded, ApplicationExcluded",
        "application.ParticipationConfirmed, OfApplication",
        "application.PartyRecorded, PartyRecorded",
        "screening.TermsAccepted, OfApplication",
        "screening.ApplicationApproved, OfApplication",
        "screening.ScreeningFailed, OfApplication",
        "screening.TermsDeclined, OfApplication",
        "screening.ApplicantUnreached, OfApplication",
        "notification.NoticeArrived, NoticeArrived",
    })
    void every_consumed_type_is_read_from_its_example(String type, String record) throws ClassNotFoundException {
        Contracts.assertConsumes("dev.koubo." + type + ".v1", Class.forName(Consumed.class.getName() + "$" + record));
    }

    @Test
    void r7_every_number_and_date_comes_from_the_definition() {
        assertThat(Contracts.assertConsumes("dev.koubo.application.ProgrammeOpened.v1", Consumed.ProgrammeDefined.class)
                        .toTerms())
                .isEqualTo(People.TERMS);
    }
}
