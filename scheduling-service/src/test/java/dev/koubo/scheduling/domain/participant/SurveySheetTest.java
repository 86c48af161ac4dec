package dev.koubo.scheduling.domain.participant;

import static dev.koubo.scheduling.domain.Decided.no;
import static dev.koubo.scheduling.domain.Decided.yes;
import static dev.koubo.scheduling.domain.Season.firstSession;
import static dev.koubo.scheduling.domain.Season.participant;
import static dev.koubo.scheduling.domain.Season.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.scheduling.domain.Rulebook;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveySheetTest {

    private static final Instant EVENING = tokyo("2025-07-25T18:00:00");
    private static final SurveyAnswers ANSWERS = answers(Optional.empty());

    private final SurveySheet sheet = new SurveySheet(participant(), firstSession(), false, false);

    @Test
    void R154_the_survey_is_answered_after_the_workshop() {
        no(Rulebook.R154, sheet.answer(ANSWERS, tokyo("2025-07-25T17:29:59")));

        SurveyAnswered answered = yes(sheet.answer(ANSWERS, tokyo("2025-07-25T17:30:00")));
        assertThat(answered.late()).isFalse();
        assertThat(answered.participant().version()).isEqualTo(2);
    }

    @Test
    void R154_an_answer_of_the_next_day_is_kept_and_marked_late() {
        assertThat(yes(sheet.answer(ANSWERS, tokyo("2025-07-26T00:00:01"))).late())
                .isTrue();
    }

    @Test
    void R154_the_survey_is_answered_once() {
        no(Rulebook.R154, new SurveySheet(participant(), firstSession(), false, true).answer(ANSWERS, EVENING));
    }

    @Test
    void R198_the_last_survey_alone_asks_for_the_goal() {
        SurveySheet last = new SurveySheet(participant(), firstSession(), true, false);
        SurveyAnswers withGoal = answers(Optional.of(true));

        no(Rulebook.R198, last.answer(ANSWERS, EVENING));
        no(Rulebook.R198, sheet.answer(withGoal, EVENING));
        assertThat(yes(last.answer(withGoal, EVENING)).answers()).isEqualTo(withGoal);
    }

    @Test
    void R108_who_no_longer_took_part_is_not_asked() {
        Participant gone = participant().ended(EndReason.EXCLUDED, tokyo("2025-07-24T10:00:00"));

        no(Rulebook.R108, new SurveySheet(gone, firstSession(), false, false).answer(ANSWERS, EVENING));
    }

    @Test
    void a_participation_ends_once() {
        Participant gone = participant().ended(EndReason.WITHDRAWN, tokyo("2025-09-01T10:00:00"));

        assertThat(gone.ended(EndReason.SUPPORT_ENDED, tokyo("2026-02-01T00:00:00")))
                .isSameAs(gone);
        assertThat(gone.takesPartAt(tokyo("2025-08-31T10:00:00"))).isTrue();
        assertThat(gone.takesPartAt(tokyo("2025-09-01T10:00:00"))).isFalse();
    }

    private static SurveyAnswers answers(Optional<Boolean> goal) {
        return new SurveyAnswers(4, "How to read a log", "More exercises", goal);
    }
}
