package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.pool.Applicants;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.Journal;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.ResultLine;
import java.util.List;

/**
 * What an approved draw means for the companies in it. Who left after the list was fixed is passed over (R80).
 *
 * @param seats one for each company that was selected and is still there
 * @param passedOver selected, but gone
 * @param notSelected those who were not selected and are still there
 */
public record Seating(List<Seat> seats, List<PassedOver> passedOver, List<ResultLine> notSelected) {

    /**
     * Reads the result of a draw.
     *
     * @param applicants who is behind each label
     */
    public static Seating of(PublishedDraw.Held draw, Journal journal, Applicants applicants) {
        List<ResultLine> lines = draw.result().lines();
        return new Seating(
                lines.stream()
                        .filter(line -> line.selected() && !gone(line, journal))
                        .map(line -> seat(draw, line, applicants))
                        .toList(),
                lines.stream()
                        .filter(ResultLine::selected)
                        .flatMap(line -> journal.reasonOf(line.entry().label()).stream()
                                .map(reason -> new PassedOver(line.entry(), line.place(), reason)))
                        .toList(),
                lines.stream()
                        .filter(line -> !line.selected() && !gone(line, journal))
                        .toList());
    }

    private static boolean gone(ResultLine line, Journal journal) {
        return journal.names(line.entry().label());
    }

    private static Seat seat(PublishedDraw.Held draw, ResultLine line, Applicants applicants) {
        Manifest manifest = draw.manifest();
        Frame frame = line.entry().frame();
        boolean frameContested =
                draw.list().counts().of(frame) > manifest.seats().of(frame);
        Method method = line.rankKey() == null ? Method.NO_DRAW : frameContested ? Method.DRAWN : Method.UNCONTESTED;
        return new Seat(
                applicants.behind(line.entry().label()),
                manifest.programme(),
                manifest.draw(),
                line.entry(),
                line.place(),
                method);
    }
}
