package dev.koubo.screening.domain;

import static dev.koubo.screening.domain.Cases.SCRIPT;
import static dev.koubo.screening.domain.Cases.accepted;
import static dev.koubo.screening.domain.Cases.after;
import static dev.koubo.screening.domain.Cases.level;
import static dev.koubo.screening.domain.Cases.levelConfirmed;
import static dev.koubo.screening.domain.Cases.reached;
import static dev.koubo.screening.domain.Cases.received;
import static dev.koubo.screening.domain.Cases.terms;
import static dev.koubo.screening.domain.Cases.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage can be kept as evidence and read back. */
class EvidenceTest {

    private static final Closing WITHDRAWAL =
            new Closing(Closing.Reason.WITHDRAWN, tokyo("2025-06-10T10:00"), "application");

    static Stream<Screening> screenings() {
        return Stream.of(
                received("2025-06-02T11:15"),
                reached(),
                levelConfirmed(),
                after(reached().confirmLevel(level(Set.of(), null, true, true))),
                accepted(),
                after(levelConfirmed().answerTerms(terms(Set.of(), false, null), SCRIPT)),
                after(accepted().approve(new Approval(tokyo("2025-07-03T17:30"), "tokyo"))),
                after(reached().close(WITHDRAWAL)),
                after(accepted().close(WITHDRAWAL)));
    }

    @ParameterizedTest
    @MethodSource("screenings")
    void a_stage_is_read_back_from_its_evidence(Screening screening) {
        assertThat(Evidence.of(screening.stage()).stage(screening.attempts())).isEqualTo(screening.stage());
    }
}
