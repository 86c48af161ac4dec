package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.usecase.draw.DrawSheet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a few sentences how many seats each frame has, and which of them moved. */
final class SeatPlanWords {

    private SeatPlanWords() {}

    static String japanese(DrawSheet draw) {
        return "応募%d社に対し、席は%d席です。%s。%s%s%s"
                .formatted(
                        draw.entries().total(),
                        draw.seats().total(),
                        frames("、", frame -> japanese(draw, frame)),
                        draw.extras().total() == 0 ? "" : Rulebook.R57.japanese(),
                        draw.unfilled() == 0 ? "" : "応募のない%d席は空席となります。".formatted(draw.unfilled()),
                        draw.held() ? "" : Rulebook.R77.japanese());
    }

    static String english(DrawSheet draw) {
        return "%d entries for %d seats: %s.%s%s%s"
                .formatted(
                        draw.entries().total(),
                        draw.seats().total(),
                        frames("; ", frame -> english(draw, frame)),
                        draw.extras().total() == 0 ? "" : " " + Rulebook.R57.english(),
                        draw.unfilled() == 0
                                ? ""
                                : " Seats for which there is no entry stay empty: %d.".formatted(draw.unfilled()),
                        draw.held() ? "" : " " + Rulebook.R77.english());
    }

    private static String japanese(DrawSheet draw, Frame frame) {
        int movedIn = draw.extras().of(frame);
        return "%s%d席(目安%d、応募%d%s)"
                .formatted(
                        switch (frame) {
                            case RW -> "小売・卸売枠";
                            case CM -> "建設・製造枠";
                            case SO -> "サービス・その他枠";
                        },
                        draw.seats().of(frame),
                        draw.guide().of(frame),
                        draw.entries().of(frame),
                        movedIn == 0 ? "" : "、うち%d席は他の枠から".formatted(movedIn));
    }

    private static String english(DrawSheet draw, Frame frame) {
        int movedIn = draw.extras().of(frame);
        return "%s %d (guide %d, entries %d%s)"
                .formatted(
                        switch (frame) {
                            case RW -> "retail and wholesale";
                            case CM -> "construction and manufacturing";
                            case SO -> "service and other";
                        },
                        draw.seats().of(frame),
                        draw.guide().of(frame),
                        draw.entries().of(frame),
                        movedIn == 0 ? "" : ", of which %d from other frames".formatted(movedIn));
    }

    private static String frames(String separator, Function<Frame, String> words) {
        return Stream.of(Frame.values()).map(words).collect(Collectors.joining(separator));
    }
}
