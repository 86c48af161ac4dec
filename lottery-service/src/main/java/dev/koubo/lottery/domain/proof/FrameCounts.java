package dev.koubo.lottery.domain.proof;

import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of entries or seats in each frame, none negative. */
public record FrameCounts(int rw, int cm, int so) {

    /** Nothing in any frame. */
    public static final FrameCounts ZERO = new FrameCounts(0, 0, 0);

    private static final Pattern TEXT = Pattern.compile("RW:(\\d{1,9}),CM:(\\d{1,9}),SO:(\\d{1,9})");

    public FrameCounts {
        if (rw < 0 || cm < 0 || so < 0) {
            throw new IllegalArgumentException("A frame counts less than nothing: %d, %d, %d".formatted(rw, cm, so));
        }
    }

    /** Asks for each frame's number. */
    public static FrameCounts each(ToIntFunction<Frame> number) {
        return new FrameCounts(number.applyAsInt(Frame.RW), number.applyAsInt(Frame.CM), number.applyAsInt(Frame.SO));
    }

    /** Reads what {@link #text} wrote. */
    public static FrameCounts parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a number for each frame: " + text);
        }
        return new FrameCounts(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** The number of one frame. */
    public int of(Frame frame) {
        return switch (frame) {
            case RW -> rw;
            case CM -> cm;
            case SO -> so;
        };
    }

    /** The number of all frames together. */
    public int total() {
        return Math.addExact(Math.addExact(rw, cm), so);
    }

    /** One more in a frame. */
    public FrameCounts oneMore(Frame frame) {
        return each(each -> of(each) + (each == frame ? 1 : 0));
    }

    /** Frame by frame, the sum. */
    public FrameCounts plus(FrameCounts other) {
        return each(frame -> Math.addExact(of(frame), other.of(frame)));
    }

    /** Frame by frame, the smaller number. */
    public FrameCounts atMost(FrameCounts limit) {
        return each(frame -> Math.min(of(frame), limit.of(frame)));
    }

    /** As a manifest writes it: {@code RW:10,CM:10,SO:20}. */
    public String text() {
        return "RW:%d,CM:%d,SO:%d".formatted(rw, cm, so);
    }
}
