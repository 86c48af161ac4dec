package dev.koubo.messaging;

import static dev.koubo.messaging.Sample.event;
import static dev.koubo.messaging.Sample.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

/** Checks that a record that is delivered twice has its effect once. */
final class EffectOnce {

    private EffectOnce() {}

    static void check(Sample sample, String topic, String consumer) {
        // given
        String subject = newId();
        String twice = newId();
        String after = newId();

        // when
        sample.send(topic, subject, event(twice, subject, 1), event(twice, subject, 1), event(after, subject, 2));

        // then
        await().until(() -> sample.effects(consumer, subject).contains(after));
        assertThat(sample.effects(consumer, subject)).isEqualTo(List.of(twice, after));
    }
}
