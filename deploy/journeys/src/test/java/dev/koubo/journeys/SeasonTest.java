package dev.koubo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.season.Report;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PlayedSeason.Extension.class)
class SeasonTest {

    @TestFactory
    Stream<DynamicTest> every_check_of_the_report_passes(PlayedSeason season) {
        return season.report().checks().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.name(),
                        () -> assertThat(check.passed()).as(check.detail()).isTrue()));
    }

    @Test
    void forty_companies_take_part_to_the_end(PlayedSeason season) {
        Report report = season.report();

        assertThat(report.funnel()).containsEntry("FINISHED", 40);
        assertThat(report.seats().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(40);
    }

    @Test
    void the_missed_promise_is_in_plain_sight(PlayedSeason season) {
        assertThat(season.report().deadlines())
                .containsKeys(
                        "phone call within three business days: met",
                        "phone call within three business days: missed",
                        "survey on the same day: missed");
        assertThat(season.report().events()).containsKey("ContactOverdue");
    }

    /** R91. */
    @Test
    void whom_a_redraw_moves_up_is_told_on_the_day_of_the_approval(PlayedSeason season) {
        assertThat(season.report().deadlines())
                .containsEntry(
                        "moved up and told on the day of the approval: met",
                        season.report().mails().get("MOVED_UP"))
                .doesNotContainKey("moved up and told on the day of the approval: missed");
    }

    /** R99. */
    @Test
    void a_silent_company_is_reminded_and_phoned_and_keeps_its_seat(PlayedSeason season) {
        assertThat(season.report().mails()).containsEntry("ANSWER_REMINDER", 1);
        assertThat(season.report().deadlines()).containsEntry("phone call of the desk by its due instant: met", 1);
        assertThat(season.report().events()).doesNotContainKeys("LapseProposed", "SelectionLapsed");
    }
}
