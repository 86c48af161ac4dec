package dev.koubo.application.domain.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Bilingual;
import dev.koubo.application.domain.application.Samples;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = Words.standard();

    @Test
    void an_instant_is_told_as_day_and_hour_in_tokyo() {
        assertThat(words.tell(
                        entry("WithdrawalDeadlineSet", Map.of("deadlineAt", "2025-07-08T14:59:59Z")),
                        Audience.APPLICANT))
                .contains(
                        new Bilingual("辞退のお届けは2025年7月8日(火) 23:59までです。", "You can withdraw until 8 July 2025, 23:59."));
    }

    @Test
    void a_code_is_told_in_words_of_the_language() {
        assertThat(words.tell(
                        entry("ContactAttempted", Map.of("attempt", "2", "outcome", "NO_ANSWER")), Audience.STAFF))
                .contains(new Bilingual("2回目の架電: 応答なし", "Call 2: no answer"));
    }

    /** R86, R99. */
    @Test
    void an_applicant_reads_that_the_desk_will_phone_and_why() {
        Entry owed = entry("DeskCallOpened", Map.of("reason", "RESULT_UNDELIVERED", "dueAt", "2025-07-04T08:00:00Z"));

        assertThat(words.tell(owed, Audience.APPLICANT))
                .contains(new Bilingual(
                        "運営事務局の窓口からお電話します: 結果のメールが届きませんでした",
                        "The desk will phone you: the mail with the result did not get through"));
        assertThat(words.tell(owed, Audience.STAFF))
                .contains(new Bilingual(
                        "窓口から電話します(結果のメールが届きませんでした)。期限は2025年7月4日(金) 17:00です。",
                        "The desk owes a call by 4 July 2025, 17:00 (the mail with the result did not get through)."));
    }

    /** R75, R84: what is internal or not approved yet is not told to applicants. */
    @Test
    void applicants_do_not_read_what_is_internal() {
        for (String internal :
                new String[] {"ContactOverdue", "ScreeningFailed", "LotteryDrawn", "NoticeFailed", "DeskCallOverdue"}) {
            assertThat(words.tell(entry(internal, Map.of()), Audience.APPLICANT))
                    .isEmpty();
            assertThat(words.tell(entry(internal, Map.of()), Audience.STAFF)).isPresent();
        }
    }

    @Test
    void what_nobody_has_words_for_is_not_told() {
        assertThat(words.tell(entry("SomethingNew", Map.of()), Audience.STAFF)).isEmpty();
    }

    private static Entry entry(String name, Map<String, String> details) {
        return new Entry(new UUID(0, 1), "cyber-2025", Samples.ID, name, "screening", Instant.EPOCH, "system", details);
    }
}
