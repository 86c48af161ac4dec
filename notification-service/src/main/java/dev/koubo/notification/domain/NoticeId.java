package dev.koubo.notification.domain;

import java.util.UUID;

/** Names a notice. */
public record NoticeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
