package dev.koubo.scheduling.domain.session;

import static dev.koubo.scheduling.domain.Season.SURVEY;
import static dev.koubo.scheduling.domain.Season.firstSession;
import static dev.koubo.scheduling.domain.Season.plan;
import static dev.koubo.scheduling.domain.Season.secondSession;
import static dev.koubo.scheduling.domain.Season.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SessionTest {

    @Test
    void R154_the_survey_opens_when_the_workshop_ends_and_only_once() {
        Session session = firstSession();

        assertThat(session.openSurvey(tokyo("2025-07-25T17:29:59"))).isEmpty();
        Session open = session.openSurvey(tokyo("2025-07-25T17:30:00")).orElseThrow();
        assertThat(open.version()).isEqualTo(2);
        assertThat(open.openSurvey(tokyo("2025-07-25T18:00:00"))).isEmpty();
    }

    @Test
    void R154_an_answer_is_in_time_to_the_end_of_the_day() {
        SurveyWindow survey = firstSession().survey();

        assertThat(survey.isLateAt(tokyo("2025-07-25T23:59:59.999"))).isFalse();
        assertThat(survey.isLateAt(tokyo("2025-07-26T00:00:00"))).isTrue();
    }

    @Test
    void R149_only_some_sessions_have_a_round_table() {
        assertThat(firstSession().startOf(SessionPart.ROUND_TABLE)).contains(tokyo("2025-07-25T17:30:00"));
        assertThat(secondSession().startOf(SessionPart.ROUND_TABLE)).isEmpty();
    }

    @Test
    void R145_a_changed_date_is_a_new_version_with_a_new_survey_window() {
        Session moved = firstSession()
                .rescheduled(plan(1, LocalDate.of(2025, 7, 28), true), SURVEY)
                .orElseThrow();

        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.survey().opensAt()).isEqualTo(tokyo("2025-07-28T17:30:00"));
    }

    @Test
    void a_definition_that_does_not_touch_the_session_changes_nothing() {
        assertThat(firstSession().rescheduled(plan(1, LocalDate.of(2025, 7, 25), true), SURVEY))
                .isEmpty();
    }

    @Test
    void the_id_is_read_as_it_is_written() {
        assertThat(SessionId.parse("cyber-2025/session-1"))
                .isEqualTo(firstSession().id())
                .hasToString("cyber-2025/session-1");
    }
}
