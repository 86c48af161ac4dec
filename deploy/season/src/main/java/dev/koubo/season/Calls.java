package dev.koubo.season;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The secretariat's phone calls, and Tokyo's approval of what came of them. */
final class Calls {

    private static final String SCRIPT = "2025-1";

    /** Calls everybody of a batch who is in the running; those who do not answer are tried on two further occasions. */
    void callEach(Story story, List<Company> batch) {
        List<Company> called = batch.stream()
                .filter(company -> company.fate() != Fate.INELIGIBLE)
                .toList();
        Together.each(called, company -> call(story, company));
        story.settled();
        List<Company> silent = called.stream()
                .filter(company -> company.fate() == Fate.UNREACHED)
                .toList();
        if (!silent.isEmpty()) {
            story.clockTo(story.now().plusHours(3));
            Together.each(silent, company -> attempt(story, company, "NO_ANSWER", "second try"));
            story.clockTo(nextMorning(story));
            Together.each(silent, company -> attempt(story, company, "NO_ANSWER", "third try, another day"));
            story.settled();
        }
        story.step(called.size() + " companies phoned, " + silent.size() + " of them in vain");
    }

    private static LocalDateTime nextMorning(Story story) {
        LocalDate day = story.now().toLocalDate().plusDays(1);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day.atTime(10, 0);
    }

    private void call(Story story, Company company) {
        if (company.fate() == Fate.UNREACHED) {
            attempt(story, company, "NO_ANSWER", "first try");
            return;
        }
        attempt(story, company, "REACHED", "first try");
        boolean policy = company.fate() != Fate.LEVEL_NOT_MET;
        story.secretariat()
                .post(
                        path(story, company) + "/level",
                        Map.of("devices", List.of("UTM"), "policy", policy, "checklistSigned", true));
        if (!policy) {
            return;
        }
        story.secretariat()
                .post(
                        path(story, company) + "/terms",
                        Map.of(
                                "scriptVersion",
                                SCRIPT,
                                "explained",
                                List.of("SESSIONS", "VISITS", "CONFIDENTIALITY", "CASE_BOOKLET", "RECORDING"),
                                "accepted",
                                company.fate() != Fate.DECLINES_TERMS,
                                "acceptedBy",
                                company.participant()));
    }

    private static void attempt(Story story, Company company, String outcome, String note) {
        story.secretariat().post(path(story, company) + "/attempts", Map.of("outcome", outcome, "note", note));
    }

    void closeUnreached(Story story) {
        List<Company> silent = story.companies(company -> company.fate() == Fate.UNREACHED);
        Together.each(
                silent,
                company -> story.secretariat().post(path(story, company) + "/closing", Map.of("outcome", "UNREACHED")));
        story.settled();
        story.step(silent.size() + " companies could not be reached");
    }

    void approve(Story story) {
        List<Company> completed =
                story.companies(company -> company.fate() == Fate.TAKES_PART || company.fate() == Fate.WITHDRAWS_EARLY);
        Together.each(completed, company -> story.tokyo().post(path(story, company) + "/approval", null));
        story.settled();
        story.step(completed.size() + " complete applications approved by Tokyo");
    }

    private static String path(Story story, Company company) {
        return "/api/v1/screenings/" + story.application(company);
    }
}
