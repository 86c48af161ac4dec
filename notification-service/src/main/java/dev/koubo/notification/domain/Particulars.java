package dev.koubo.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an event said that its letter repeats; each template fills what it needs.
 *
 * @param receivedAt when the form came in
 * @param eligible whether the form meets the requirements, so that a call follows
 * @param number of the briefing, session, visit or draw
 * @param redrawUntil until when a redraw may still select the company (R101)
 * @param startsAt when the visit begins
 * @param endsAt when the visit ends
 * @param place of the visit, OFFICE or ONLINE
 * @param dueAt until when the recipient has to act
 * @param committedAt when the draw was committed
 * @param manifest of the draw, complete (R81)
 * @param reclassified how the company stands now (R58)
 */
public record Particulars(
        @Nullable Instant receivedAt,
        @Nullable Boolean eligible,
        @Nullable Integer number,
        @Nullable LocalDate redrawUntil,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String place,
        @Nullable Instant dueAt,
        @Nullable Instant committedAt,
        @Nullable String manifest,
        @Nullable Reclassified reclassified) {

    public static final Particulars NONE =
            new Particulars(null, null, null, null, null, null, null, null, null, null, null);

    public static Particulars receipt(Instant receivedAt, boolean eligible) {
        return new Particulars(receivedAt, eligible, null, null, null, null, null, null, null, null, null);
    }

    public static Particulars briefing(int number) {
        return new Particulars(null, null, number, null, null, null, null, null, null, null, null);
    }

    public static Particulars result(@Nullable LocalDate redrawUntil) {
        return new Particulars(null, null, null, redrawUntil, null, null, null, null, null, null, null);
    }

    public static Particulars forms(Instant dueAt) {
        return new Particulars(null, null, null, null, null, null, null, dueAt, null, null, null);
    }

    public static Particulars survey(int session, Instant dueAt) {
        return new Particulars(null, null, session, null, null, null, null, dueAt, null, null, null);
    }

    public static Particulars visit(int number, Instant startsAt, Instant endsAt, String place) {
        return new Particulars(null, null, number, null, startsAt, endsAt, place, null, null, null, null);
    }

    public static Particulars commitment(CommittedDraw draw) {
        return new Particulars(
                null,
                null,
                draw.number(),
                null,
                null,
                null,
                null,
                null,
                draw.at(),
                draw.manifest().text(),
                null);
    }

    public static Particulars reclassified(Reclassified reclassified) {
        return new Particulars(null, null, null, null, null, null, null, null, null, null, reclassified);
    }
}
