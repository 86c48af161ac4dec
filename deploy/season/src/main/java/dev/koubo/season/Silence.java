package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Selected companies that gave no answer in their two business days: the desk phones each, and it takes its seat (R99). */
final class Silence {

    private static final String CALLS = "/api/v1/desk/calls";

    private Silence() {}

    /** Makes the calls that the desk owes to the silent; gives the companies that were reached. */
    static List<Company> endByPhone(Story story) {
        List<JsonNode> calls = new ArrayList<>();
        Pages.each(story.secretariat(), CALLS + "?reason=ANSWER_MISSING&state=OPEN", calls::add);
        List<Company> reached = calls.stream().map(call -> phone(story, call)).toList();
        if (!reached.isEmpty()) {
            story.settled();
            story.step(reached.size() + " silent companies phoned, all take their seat");
        }
        return reached;
    }

    private static Company phone(Story story, JsonNode call) {
        String application = call.get("about").asText();
        Api desk = story.secretariat();
        desk.post(CALLS + "/" + call.get("id").asText() + "/attempts", Map.of("outcome", "SPOKEN"));
        desk.post("/api/v1/selections/" + application + "/intent", Map.of("takesPart", true, "channel", "PHONE"));
        return story.company(application);
    }
}
