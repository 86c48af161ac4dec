package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.usecase.draw.DrawSheet;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the seats come about, before the draw and after it (R55, R57).
 *
 * @param proposals other numbers that were proposed for the first draw, in order
 */
record SeatPlanView(List<FrameView> frames, Words explanation, List<ProposalView> proposals) {

    /** @param movedIn of the seats, those that another frame could not fill */
    record FrameView(Frame frame, int guide, int entries, int seats, int movedIn) {}

    /** The same in both languages. */
    record Words(String ja, String en) {}

    static SeatPlanView of(DrawSheet draw) {
        return new SeatPlanView(
                Stream.of(Frame.values()).map(frame -> frame(draw, frame)).toList(),
                new Words(SeatPlanWords.japanese(draw), SeatPlanWords.english(draw)),
                draw.proposals().stream().map(ProposalView::of).toList());
    }

    private static FrameView frame(DrawSheet draw, Frame frame) {
        return new FrameView(
                frame,
                draw.guide().of(frame),
                draw.entries().of(frame),
                draw.seats().of(frame),
                draw.extras().of(frame));
    }
}
