package dev.koubo.consent.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.consent.domain.Programme;
import dev.koubo.testing.Contracts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type that is consumed is read from its golden example; what is published is held against its own in PathTest. */
class ContractTest {

    @ParameterizedTest
    @CsvSource({
        "application.ProgrammeOpened, ProgrammeDefined",
        "application.ProgrammeChanged, ProgrammeDefined",
        "application.ApplicationWithdrawn, SeatGone",
        "application.ApplicationExcluded, SeatGone",
        "application.PartyRecorded, PartyRecorded",
        "lottery.IntentConfirmed, IntentConfirmed",
        "lottery.SelectionDeclined, SeatGone",
        "lottery.SelectionLapsed, SeatGone",
    })
    void every_consumed_type_is_read_from_its_example(String type, String record) throws ClassNotFoundException {
        Contracts.assertConsumes("dev.koubo." + type + ".v1", Class.forName(Consumed.class.getName() + "$" + record));
    }

    @Test
    void r7_the_due_days_and_the_first_session_come_from_the_definition() {
        Programme programme = Contracts.assertConsumes(
                        "dev.koubo.application.ProgrammeOpened.v1", Consumed.ProgrammeDefined.class)
                .toProgramme();

        assertThat(programme.dueBusinessDays()).isEqualTo(5);
        assertThat(programme.firstSession()).isEqualTo(LocalDate.of(2025, 7, 25));
    }
}
