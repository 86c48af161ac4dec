package dev.koubo.scheduling.meeting;

import dev.koubo.scheduling.SchedulingConfig;
import dev.koubo.scheduling.domain.briefing.BriefingId;
import dev.koubo.scheduling.usecase.briefing.JoinLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes links into the meeting service that holds the briefings. */
@ApplicationScoped
class MeetingLinks implements JoinLinks {

    private static final int UNGUESSABLE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final String pattern;

    MeetingLinks(SchedulingConfig config) {
        pattern = config.joinUrl();
    }

    @Override
    public String next(BriefingId briefing) {
        byte[] guest = new byte[UNGUESSABLE_BYTES];
        random.nextBytes(guest);
        return pattern.replace("{briefing}", Integer.toString(briefing.number()))
                .replace("{guest}", Base64.getUrlEncoder().withoutPadding().encodeToString(guest));
    }
}
