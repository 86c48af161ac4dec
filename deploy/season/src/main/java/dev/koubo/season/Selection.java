package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Freeze, draw and redraws, the answers of the selected and their consents, until the seats are taken. */
final class Selection implements Phase {

    /** Draws as the working days before the first session allow them: draw, answers, consents. */
    private record Round(String drawn, String answered, String consented, int declining) {}

    private static final List<Round> ROUNDS = List.of(
            new Round("2025-07-04", "2025-07-07", "2025-07-08", 3),
            new Round("2025-07-09", "2025-07-10", "2025-07-11", 1),
            new Round("2025-07-14", "2025-07-15", "2025-07-16", 0));

    private static final int NOBODY_DECLINES_BELOW = 50;

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
            if (draw > 0 && !ceremony.isRequired(story, draw)) {
                story.step("no redraw is needed");
                return;
            }
            ceremony.hold(story, draw);
            List<Company> selected = selected(story, draw);
            story.clockTo(round.answered(), "10:00");
            int declining = story.companies().size() < NOBODY_DECLINES_BELOW ? 0 : round.declining();
            List<Company> staying = answer(story, selected, declining);
            story.clockTo(round.consented(), "10:00");
            consents.give(story, staying, draw == 0);
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

    /** The last ones decline, all others confirm; gives those who stay. */
    private static List<Company> answer(Story story, List<Company> selected, int declining) {
        List<Company> staying = selected.subList(0, Math.max(0, selected.size() - declining));
        Together.each(
                selected,
                company -> story.as(company)
                        .post(
                                "/api/v1/selections/" + story.application(company) + "/intent",
                                Map.of("takesPart", staying.contains(company), "channel", "WEB")));
        story.settled();
        story.step(staying.size() + " of " + selected.size() + " selected companies take their seat");
        return staying;
    }
}
