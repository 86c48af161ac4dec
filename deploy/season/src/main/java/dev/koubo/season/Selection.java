package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Freeze, draw and redraws, the answers of the selected and their consents, until the seats are taken. */
final class Selection implements Phase {

    /**
     * Draws as the working days before the first session allow them: draw, answers, consents.
     *
     * @param declining how many give their seat back
     * @param silent how many do not answer until the desk phones them, which it does on the day of the next draw
     */
    private record Round(String drawn, String answered, String consented, int declining, int silent) {}

    private static final List<Round> ROUNDS = List.of(
            new Round("2025-07-04", "2025-07-07", "2025-07-08", 3, 1),
            new Round("2025-07-09", "2025-07-10", "2025-07-11", 1, 0),
            new Round("2025-07-14", "2025-07-15", "2025-07-16", 0, 0));

    private static final int ALL_ANSWER_YES_BELOW = 50;

    private final Ceremony ceremony = new Ceremony(new SecureRandom());
    private final Consents consents = new Consents();

    @Override
    public String name() {
        return "draw, redraws and consents";
    }

    @Override
    public void play(Story story) {
        story.clockTo("2025-07-03", "18:00");
        story.secretariat().post(Ceremony.PROGRAMME + "/pool/freeze", null);
        for (int draw = 0; draw < ROUNDS.size(); draw++) {
            Round round = ROUNDS.get(draw);
            story.clockTo(round.drawn(), "09:30");
            List<Company> reached = Silence.endByPhone(story);
            if (draw > 0 && !ceremony.isRequired(story, draw)) {
                story.step("no redraw is needed");
                return;
            }
            ceremony.hold(story, draw);
            List<Company> selected = selected(story, draw);
            story.clockTo(round.answered(), "10:00");
            List<Company> taking = answer(story, selected, round);
            taking.addAll(reached);
            story.clockTo(round.consented(), "10:00");
            consents.give(story, taking, draw == 0);
        }
    }

    private static List<Company> selected(Story story, int draw) {
        List<Company> selected = new ArrayList<>();
        Pages.each(story.secretariat(), "/api/v1/selections", selection -> {
            if (selection.path("draw").asInt(-1) == draw && isSelected(selection)) {
                selected.add(story.company(selection.get("applicationId").asText()));
            }
        });
        selected.sort(Comparator.comparing(Company::user));
        return selected;
    }

    private static boolean isSelected(JsonNode selection) {
        return !selection.path("state").asText().equals("NOT_SELECTED");
    }

    /** The first ones say nothing, the last ones decline, all others confirm; gives those who confirmed. */
    private static List<Company> answer(Story story, List<Company> selected, Round round) {
        boolean all = story.companies().size() < ALL_ANSWER_YES_BELOW;
        List<Company> answering = selected.subList(all ? 0 : round.silent(), selected.size());
        List<Company> taking =
                new ArrayList<>(answering.subList(0, Math.max(0, answering.size() - (all ? 0 : round.declining()))));
        Together.each(
                answering,
                company -> story.as(company)
                        .post(
                                "/api/v1/selections/" + story.application(company) + "/intent",
                                Map.of("takesPart", taking.contains(company), "channel", "WEB")));
        story.settled();
        story.step(taking.size() + " of " + selected.size() + " selected companies take their seat");
        return taking;
    }
}
