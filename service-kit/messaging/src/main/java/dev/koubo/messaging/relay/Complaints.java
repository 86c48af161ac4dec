package dev.koubo.messaging.relay;

import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Logs a failure when it begins and when it ends, not every second in between. */
final class Complaints {

    private final Logger log;
    private final Map<String, String> open = new HashMap<>();

    Complaints(Logger log) {
        this.log = log;
    }

    void about(String what, Exception failure) {
        String text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        if (!failure.getClass()
                .getSimpleName()
                .equals(open.put(what, failure.getClass().getSimpleName()))) {
            log.warnf("%s is not published, tried again: %s", what, text);
        }
    }

    void settle() {
        if (!open.isEmpty()) {
            log.infof("published again: %s", open.keySet());
            open.clear();
        }
    }
}
