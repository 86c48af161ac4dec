package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.pool.Applicants;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.Journal;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.ResultLine;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * What an approved draw means for the companies in it. Who left after the list was fixed is passed over (R80). It is worked
 * out slice by slice, so that of a large result no more is in memory than a slice.
 *
 * @param first whether no draw before could be held, so that nobody was told anything yet
 */
public record Seating(PublishedDraw.Held draw, Journal journal, boolean first) {

    private static final int SLICE = 1_000;

    /**
     * What some lines mean.
     *
     * @param seats one for each company that was selected and is still there
     * @param passedOver selected, but gone
     * @param notSelected those who are told for the first time that they were not selected, and are still there
     */
    public record Slice(List<Seat> seats, List<PassedOver> passedOver, List<ResultLine> notSelected) {}

    /**
     * The lines that somebody is to be told of, each slice made when it is asked for: all of the first draw that could be held,
     * whatever its number (R85); of a redraw those selected, since the others were told before.
     */
    public Stream<List<ResultLine>> slices() {
        List<ResultLine> told = first ? draw.result().lines() : draw.result().selectedLines();
        return told.stream().gather(Gatherers.windowFixed(SLICE));
    }

    /** @param applicants who is behind the label of each line */
    public Slice of(List<ResultLine> lines, Applicants applicants) {
        return new Slice(
                lines.stream()
                        .filter(line -> line.selected() && !gone(line))
                        .map(line -> seat(line, applicants))
                        .toList(),
                lines.stream()
                        .filter(ResultLine::selected)
                        .flatMap(line -> journal.reasonOf(line.entry().label()).stream()
                                .map(reason -> new PassedOver(line.entry(), line.place(), reason)))
                        .toList(),
                lines.stream().filter(line -> !line.selected() && !gone(line)).toList());
    }

    private boolean gone(ResultLine line) {
        return journal.names(line.entry().label());
    }

    private Seat seat(ResultLine line, Applicants applicants) {
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
