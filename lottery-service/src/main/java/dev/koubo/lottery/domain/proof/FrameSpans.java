package dev.koubo.lottery.domain.proof;

import java.util.List;

/**
 * Where each frame's lines stand in a file that goes frame by frame.
 *
 * @param order every frame once, as the file has them
 */
record FrameSpans(List<Frame> order, FrameCounts counts) {

    /** As a list has them, sorted by its bytes. */
    static FrameSpans ofList(FrameCounts counts) {
        return new FrameSpans(List.of(Frame.CM, Frame.RW, Frame.SO), counts);
    }

    /** As a result has them. */
    static FrameSpans ofResult(FrameCounts counts) {
        return new FrameSpans(List.of(Frame.RW, Frame.CM, Frame.SO), counts);
    }

    /** Index of the frame's first line, from 0. */
    int start(Frame frame) {
        int start = 0;
        for (Frame before : order) {
            if (before == frame) {
                break;
            }
            start += counts.of(before);
        }
        return start;
    }

    /** Index after the frame's last line. */
    int end(Frame frame) {
        return start(frame) + counts.of(frame);
    }

    /** The frame in which a line stands. */
    Frame at(int index) {
        for (Frame frame : order) {
            if (index < end(frame)) {
                return frame;
            }
        }
        throw new IndexOutOfBoundsException(index);
    }
}
