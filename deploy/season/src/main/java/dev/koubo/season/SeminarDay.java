package dev.koubo.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the ten days: attendance of each part, the survey of the same day, and what becomes of those who were missing. */
final class SeminarDay {

    private static final int LAST = 10;

    void play(Story story, List<Company> participants, int session, String date, boolean roundTable) {
        story.clockTo(date, "15:40");
        Together.each(participants, company -> {
            String attendance = attendance(company, participants, session);
            attend(story, company, session, "SEMINAR", attendance);
            attend(story, company, session, "WORKSHOP", attendance);
        });
        story.clockTo(date, "18:00");
        Together.each(participants, company -> {
            boolean present = !attendance(company, participants, session).equals("ABSENT");
            if (roundTable && present) {
                attend(story, company, session, "ROUND_TABLE", "ONSITE");
            }
            if (present && !answersLate(company, participants, session)) {
                answerSurvey(story, company, session);
            }
        });
        story.clockTo(date, "20:05");
        story.clockTo(story.now().toLocalDate().plusDays(1).atTime(9, 30));
        participants.stream()
                .filter(company -> answersLate(company, participants, session))
                .forEach(company -> answerSurvey(story, company, session));
        participants.stream()
                .filter(company -> attendance(company, participants, session).equals("ABSENT"))
                .forEach(company -> story.secretariat()
                        .post(
                                "/api/v1/sessions/" + session + "/absences/" + story.application(company) + "/outcome",
                                Map.of("outcome", "MATERIALS", "reason", "急な商談")));
        story.settled();
        story.step("session " + session + " of ten is over");
    }

    /** In session n the n-th participant is missing and the one after it attends online. */
    private static String attendance(Company company, List<Company> participants, int session) {
        int index = participants.indexOf(company);
        return switch (index - session) {
            case 0 -> "ABSENT";
            case 1 -> "ONLINE";
            default -> "ONSITE";
        };
    }

    private static boolean answersLate(Company company, List<Company> participants, int session) {
        return participants.indexOf(company) == session + 2;
    }

    private static void attend(Story story, Company company, int session, String part, String attendance) {
        story.secretariat()
                .post(
                        "/api/v1/sessions/" + session + "/attendances",
                        Map.of("applicationId", story.application(company), "part", part, "attendance", attendance));
    }

    private static void answerSurvey(Story story, Company company, int session) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("satisfaction", 4);
        answers.put("learned", "対策基準の作り方");
        answers.put("wish", "演習をもっと");
        if (session == LAST) {
            answers.put("canPlanAndExplain", true);
        }
        story.as(company)
                .post(
                        "/api/v1/sessions/" + session + "/survey-answers",
                        Map.of("applicationId", story.application(company), "answers", answers));
    }
}
