package dev.koubo.application.events;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.timeline.Entry;
import dev.koubo.application.usecase.timeline.KeepTimeline;
import dev.koubo.messaging.Event;
import dev.koubo.messaging.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes into the timeline whatever any service tells about a case or about a whole programme. */
@ApplicationScoped
class TimelineSubscription {

    private static final Pattern TYPE = Pattern.compile("dev\\.koubo\\.([a-z]+)\\.(\\w+)\\.v\\d+");

    /** Longer texts, such as a draw's manifest, are read where they belong. */
    private static final int LONGEST_DETAIL = 200;

    private final Subscription subscription;

    TimelineSubscription(KeepTimeline keepTimeline) {
        this.subscription = Subscription.named("timeline")
                .onAny((event, data) -> entry(event, data)
                        .map(keepTimeline::keep)
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .build();
    }

    Subscription subscription() {
        return subscription;
    }

    private static Optional<Entry> entry(Event event, JsonNode data) {
        Matcher type = TYPE.matcher(event.type());
        Optional<ApplicationId> application = application(data);
        if (!type.matches() || (application.isEmpty() && !isAboutProgramme(event))) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                UUID.fromString(event.id()),
                event.programme(),
                application.orElse(null),
                type.group(2),
                type.group(1),
                event.time(),
                event.actorRole(),
                details(data)));
    }

    /** Most events name the application; a notice says what it is about. */
    private static Optional<ApplicationId> application(JsonNode data) {
        return Stream.of("applicationId", "about")
                .map(data::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .map(ApplicationId::of);
    }

    private static boolean isAboutProgramme(Event event) {
        String programme = event.programme();
        return programme != null
                && (event.subject().equals(programme) || event.subject().startsWith(programme + "/"));
    }

    /** The plain fields of an event, by name. */
    static Map<String, String> details(JsonNode data) {
        Map<String, String> details = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : data.properties()) {
            String text = field.getValue().asText();
            if (field.getValue().isValueNode() && text.length() <= LONGEST_DETAIL) {
                details.put(field.getKey(), text);
            }
        }
        return details;
    }
}
