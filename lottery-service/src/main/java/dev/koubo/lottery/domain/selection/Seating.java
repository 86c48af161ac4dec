package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.Journal;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.ResultLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an approved draw means for the companies in it. Who left after the list was fixed is passed over (R80).
 *
 * @param seats one for each company that was selected and is still there
 * @param passedOver selected, but gone
 * @param notSelected those who were not selected and are still there
 */
public record Seating(List<Seat> seats, List<ResultLine> passedOver, List<ResultLine> notSelected) {

    /**
     * Reads the result of a draw.
     *
     * @param applications the application behind each label
     */
    public static Seating of(PublishedDraw.Held draw, Journal journal, Map<EntryLabel, ApplicationId> applications) {
        List<ResultLine> lines = draw.result().lines();
        return new Seating(
                lines.stream()
                        .filter(line -> line.selected() && !gone(line, journal))
                        .map(line -> seat(draw, line, applications))
                        .toList(),
                lines.stream()
                        .filter(line -> line.selected() && gone(line, journal))
                        .toList(),
                lines.stream()
                        .filter(line -> !line.selected() && !gone(line, journal))
                        .toList());
    }

    private static boolean gone(ResultLine line, Journal journal) {
        return journal.names(line.entry().label());
    }

    private static Seat seat(PublishedDraw.Held draw, ResultLine line, Map<EntryLabel, ApplicationId> applications) {
        Manifest manifest = draw.manifest();
        Frame frame = line.entry().frame();
        boolean frameContested =
                draw.list().counts().of(frame) > manifest.seats().of(frame);
        Method method = line.rankKey() == null ? Method.NO_DRAW : frameContested ? Method.DRAWN : Method.UNCONTESTED;
        ApplicationId application = Optional.ofNullable(
                        applications.get(line.entry().label()))
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody knows the entry " + line.entry().text()));
        return new Seat(application, manifest.programme(), manifest.draw(), line.entry(), line.place(), method);
    }
}
