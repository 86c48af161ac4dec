package dev.koubo.scheduling.domain.visit;

import static dev.koubo.scheduling.domain.Decided.no;
import static dev.koubo.scheduling.domain.Decided.yes;
import static dev.koubo.scheduling.domain.Season.VISITS;
import static dev.koubo.scheduling.domain.Season.participant;
import static dev.koubo.scheduling.domain.Season.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.participant.EndReason;
import dev.koubo.scheduling.domain.participant.Participant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisitSeriesTest {

    private static final Instant JULY_11 = tokyo("2025-07-11T11:00:00");
    private static final VisitOffer OFFER = offer("2025-07-22T10:00:00", "2025-07-23T14:00:00");

    @Test
    void R171_visits_are_proposed_to_those_who_take_part_only() {
        Participant gone = participant().ended(EndReason.WITHDRAWN, tokyo("2025-07-11T10:00:00"));

        no(Rulebook.R171, propose(new VisitSeries(gone, VISITS, List.of()), OFFER));
        assertThat(yes(propose(series(), OFFER)).details().number()).isEqualTo(1);
    }

    @Test
    void R167_visits_lie_in_their_period() {
        no(Rulebook.R167, propose(series(), offer("2025-06-30T10:00:00", "2025-07-23T14:00:00")));
        no(Rulebook.R167, propose(series(), offer("2026-02-01T00:00:00", "2025-07-23T14:00:00")));
        no(Rulebook.R167, propose(series(), offer("2026-01-31T22:30:00", "2025-07-23T14:00:00")));
        assertThat(propose(series(), offer("2026-01-31T22:00:00", "2025-07-23T14:00:00")))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void R171_slots_lie_ahead() {
        no(Rulebook.R171, propose(series(), offer("2025-07-10T10:00:00", "2025-07-23T14:00:00")));
    }

    @Test
    void R166_there_is_no_fifth_visit() {
        Visit[] four =
                IntStream.rangeClosed(1, 4).mapToObj(VisitSeriesTest::fixed).toArray(Visit[]::new);

        no(Rulebook.R166, propose(series(four), OFFER));
    }

    @Test
    void R175_a_cancelled_visit_is_proposed_anew_under_its_number_and_id() {
        Visit.Cancelled cancelled = yes(fixed(2).cancel("The company fell ill"));

        Visit.Proposed again = yes(propose(series(fixed(1), cancelled, fixed(3)), OFFER));

        assertThat(again.details().id()).isEqualTo(cancelled.details().id());
        assertThat(again.details().number()).isEqualTo(2);
        assertThat(again.version()).isEqualTo(cancelled.version() + 1);
    }

    @Test
    void R175_a_number_in_use_is_not_proposed_again() {
        Decision<Visit.Proposed> second = series(fixed(1)).propose(id(9), Optional.of(1), OFFER, JULY_11);

        no(Rulebook.R175, second);
    }

    private static Decision<Visit.Proposed> propose(VisitSeries series, VisitOffer offer) {
        return series.propose(id(9), Optional.empty(), offer, JULY_11);
    }

    private static VisitSeries series(Visit... visits) {
        return new VisitSeries(participant(), VISITS, List.of(visits));
    }

    private static Visit.Fixed fixed(int number) {
        VisitDetails details = new VisitDetails(
                id(number), participant().id(), participant().programme(), number, OFFER.expert(), OFFER.place());
        Instant start = OFFER.slots().getFirst();
        return new Visit.Fixed(details, new VisitTime(start, start.plus(VISITS.length())), 2);
    }

    private static VisitId id(int number) {
        return new VisitId(new UUID(8, number));
    }

    private static VisitOffer offer(String... slots) {
        return new VisitOffer(
                new Expert("expert-1"),
                Place.OFFICE,
                Stream.of(slots).map(slot -> tokyo(slot)).toList());
    }
}
