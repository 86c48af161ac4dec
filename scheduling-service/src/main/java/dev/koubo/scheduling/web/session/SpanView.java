package dev.koubo.scheduling.web.session;

import dev.koubo.scheduling.domain.TokyoTime;
import dev.koubo.scheduling.domain.programme.DaySpan;
import dev.koubo.scheduling.web.Moments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Span", description = "From when until when")
record SpanView(OffsetDateTime startsAt, OffsetDateTime endsAt) {

    static SpanView of(LocalDate date, DaySpan hours) {
        return new SpanView(
                Moments.shown(TokyoTime.at(date, hours.from())), Moments.shown(TokyoTime.at(date, hours.to())));
    }
}
