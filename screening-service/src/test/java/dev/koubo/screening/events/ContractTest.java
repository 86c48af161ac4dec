package dev.koubo.screening.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.screening.domain.Programme;
import dev.koubo.testing.Contracts;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type that is consumed is read from its golden example; what is published is held against its own in StepsTest. */
class ContractTest {

    @ParameterizedTest
    @CsvSource({
        "application.ProgrammeOpened, ProgrammeDefined",
        "application.ProgrammeChanged, ProgrammeDefined",
        "application.ApplicationSubmitted, ApplicationSubmitted",
        "application.ApplicationWithdrawn, ApplicationWithdrawn",
        "application.ApplicationExcluded, ApplicationExcluded",
        "application.PartyRecorded, PartyRecorded",
        "notification.NoticeSent, NoticeSent",
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
        assertThat(programme.desk().closes()).isEqualTo(LocalTime.of(17, 0));
        assertThat(programme.closesAt()).isEqualTo(Instant.parse("2025-07-03T08:00:00Z"));
    }
}
