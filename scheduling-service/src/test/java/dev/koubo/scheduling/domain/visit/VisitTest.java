package dev.koubo.scheduling.domain.visit;

import static dev.koubo.scheduling.domain.Decided.no;
import static dev.koubo.scheduling.domain.Decided.yes;
import static dev.koubo.scheduling.domain.Season.VISITS;
import static dev.koubo.scheduling.domain.Season.participant;
import static dev.koubo.scheduling.domain.Season.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final Instant SLOT = tokyo("2025-07-22T10:00:00");
    private static final Instant OTHER_SLOT = tokyo("2025-07-23T14:00:00");
    private static final Instant JULY_12 = tokyo("2025-07-12T11:00:00");
    private static final VisitReport REPORT = new VisitReport("Asked about backups", List.of("Test a restore"));

    private final Visit.Proposed proposed = proposed(1, SLOT, OTHER_SLOT);

    @Test
    void R169_a_fixed_visit_takes_its_two_hours() {
        Visit.Fixed fixed = yes(proposed.fix(SLOT, VISITS, List.of(), JULY_12));

        assertThat(fixed.time()).isEqualTo(new VisitTime(SLOT, tokyo("2025-07-22T12:00:00")));
        assertThat(fixed.version()).isEqualTo(2);
    }

    @Test
    void R169_nobody_is_in_two_visits_at_once() {
        VisitTime overlapping = new VisitTime(tokyo("2025-07-22T11:59:00"), tokyo("2025-07-22T13:59:00"));
        VisitTime adjoining = new VisitTime(tokyo("2025-07-22T12:00:00"), tokyo("2025-07-22T14:00:00"));

        no(Rulebook.R169, proposed.fix(SLOT, VISITS, List.of(overlapping), JULY_12));
        assertThat(proposed.fix(SLOT, VISITS, List.of(adjoining), JULY_12)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void R171_only_a_proposed_slot_that_lies_ahead_is_fixed() {
        no(Rulebook.R171, proposed.fix(SLOT.plus(Duration.ofHours(1)), VISITS, List.of(), JULY_12));
        no(Rulebook.R171, proposed.fix(SLOT, VISITS, List.of(), SLOT));
    }

    @Test
    void R171_a_visit_is_fixed_once() {
        Visit fixed = yes(proposed.fix(SLOT, VISITS, List.of(), JULY_12));

        no(Rulebook.R171, fixed.fix(OTHER_SLOT, VISITS, List.of(), JULY_12));
    }

    @Test
    void R173_the_report_follows_the_visit() {
        Visit.Fixed fixed = yes(proposed.fix(SLOT, VISITS, List.of(), JULY_12));

        no(Rulebook.R173, proposed.report(REPORT, JULY_12));
        no(Rulebook.R173, fixed.report(REPORT, tokyo("2025-07-22T11:59:59")));
        assertThat(yes(fixed.report(REPORT, tokyo("2025-07-22T12:00:00"))).version())
                .isEqualTo(3);
    }

    @Test
    void R175_a_visit_can_be_cancelled_until_it_is_done() {
        Visit.Fixed fixed = yes(proposed.fix(SLOT, VISITS, List.of(), JULY_12));
        Visit done = yes(fixed.report(REPORT, tokyo("2025-07-22T12:05:00")));

        assertThat(yes(proposed.cancel("ill")).version()).isEqualTo(2);
        assertThat(yes(fixed.cancel("ill")).version()).isEqualTo(3);
        no(Rulebook.R175, done.cancel("ill"));
    }

    @Test
    void R170_an_unusual_day_of_the_first_visit_is_remarked() {
        Instant late = tokyo("2025-08-11T10:00:00");

        assertThat(proposed.remarks(VISITS)).isEmpty();
        assertThat(proposed(1, SLOT, late).remarks(VISITS)).containsExactly(Rulebook.R170);
        assertThat(proposed(2, SLOT, late).remarks(VISITS)).isEmpty();
    }

    private static Visit.Proposed proposed(int number, Instant... slots) {
        VisitDetails details = new VisitDetails(
                new VisitId(new UUID(8, number)),
                participant().id(),
                participant().programme(),
                number,
                new Expert("expert-1"),
                Place.OFFICE);
        return new Visit.Proposed(details, List.of(slots), 1);
    }
}
