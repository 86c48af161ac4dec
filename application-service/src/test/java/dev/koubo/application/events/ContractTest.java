package dev.koubo.application.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.timeline.Audience;
import dev.koubo.application.domain.timeline.Words;
import dev.koubo.testing.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type that is consumed is read from its golden example; what is published the other tests hold against its own. */
class ContractTest {

    @ParameterizedTest
    @CsvSource({
        "screening.ContactAttempted, AboutApplication",
        "screening.ScreeningPassed, AboutApplication",
        "screening.ScreeningFailed, ScreeningFailed",
        "screening.TermsAccepted, TermsAccepted",
        "screening.TermsDeclined, TermsDeclined",
        "screening.ApplicantUnreached, ApplicantUnreached",
        "screening.ApplicationApproved, ApplicationApproved",
        "lottery.PoolFrozen, PoolFrozen",
        "lottery.DrawApproved, DrawApproved",
        "lottery.ApplicantSelected, DrawnResult",
        "lottery.ApplicantNotSelected, DrawnResult",
        "lottery.IntentConfirmed, AboutApplication",
        "lottery.SelectionDeclined, SelectionDeclined",
        "lottery.SelectionLapsed, SelectionLapsed",
        "consent.ConsentRequested, AboutApplication",
        "consent.ConsentsCompleted, ConsentsCompleted",
        "scheduling.AttendanceRecorded, AttendanceRecorded",
        "scheduling.VisitDone, AboutApplication"
    })
    void every_consumed_type_is_read_from_its_example(String type, String record) throws ClassNotFoundException {
        Contracts.assertConsumes("dev.koubo." + type + ".v1", Class.forName(Consumed.class.getName() + "$" + record));
    }

    /** A sentence that names a field would show a dash if the event had none of that name. */
    @Test
    void every_event_that_a_timeline_tells_has_a_contract() {
        Words words = Words.standard();

        assertThat(words.eventsFor(Audience.STAFF))
                .containsAll(words.eventsFor(Audience.APPLICANT).stream().toList());
    }
}
