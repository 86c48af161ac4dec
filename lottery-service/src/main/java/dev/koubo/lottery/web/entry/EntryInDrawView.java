package dev.koubo.lottery.web.entry;

import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.proof.DepartureReason;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.ResultLine;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.selection.PassedOver;
import dev.koubo.lottery.usecase.draw.DrawSheet;
import dev.koubo.lottery.usecase.entry.EntrySheet;
import dev.koubo.lottery.web.Times;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry in one draw.
 *
 * @param listed whether the draw's list has it; who was selected or had left before stands in no later list
 * @param listLine number of its line in {@code list.txt}, from 1
 * @param manifestSha256 what was published before the randomness existed (R81)
 * @param result place and key, once the company may know them (R84)
 */
record EntryInDrawView(
        int draw,
        DrawState state,
        boolean listed,
        @Nullable Integer listLine,
        String listSha256,
        @Nullable String manifestSha256,
        @Nullable OffsetDateTime committedAt,
        @Nullable OffsetDateTime approvedAt,
        @Nullable PlaceView result) {

    /**
     * What the draw gave the entry.
     *
     * @param resultLine number of its line in {@code result.txt}, from 1
     * @param place one more than there are smaller keys in the frame
     * @param rankKey absent if no lots were drawn
     * @param entries how many stood in the frame
     * @param seats how many of them were selected
     * @param skipped why a selected company got no seat (R80)
     */
    record PlaceView(
            String resultSha256,
            int resultLine,
            int place,
            @Nullable String rankKey,
            int entries,
            int seats,
            boolean selected,
            @Nullable DepartureReason skipped) {}

    static EntryInDrawView of(EntrySheet.InDraw entry, EntryLine line) {
        DrawSheet draw = entry.draw();
        boolean listed = entry.listLine().isPresent();
        return new EntryInDrawView(
                draw.number(),
                draw.state(),
                listed,
                listed ? entry.listLine().getAsInt() : null,
                draw.listHash().hex(),
                draw.manifest().map(manifest -> manifest.hash().hex()).orElse(null),
                Times.of(draw.committedAt().orElse(null)),
                Times.of(draw.approvedAt().orElse(null)),
                entry.result().map(result -> place(draw, line, result)).orElse(null));
    }

    private static PlaceView place(DrawSheet draw, EntryLine line, ResultLine result) {
        Sha256 key = result.rankKey();
        return new PlaceView(
                draw.resultHash().orElseThrow().hex(),
                linesBefore(draw, line.frame()) + result.place(),
                result.place(),
                key == null ? null : key.hex(),
                draw.entries().of(line.frame()),
                draw.seats().of(line.frame()),
                result.selected(),
                draw.passedOver().stream()
                        .filter(passed -> passed.entry().equals(line))
                        .map(PassedOver::reason)
                        .findFirst()
                        .orElse(null));
    }

    private static int linesBefore(DrawSheet draw, Frame frame) {
        int lines = 0;
        for (Frame earlier : Frame.values()) {
            lines += earlier.compareTo(frame) < 0 ? draw.entries().of(earlier) : 0;
        }
        return lines;
    }
}
