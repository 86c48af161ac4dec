package dev.koubo.application.domain.programme;

import dev.koubo.application.domain.Fault;
import dev.koubo.application.domain.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the programme's published definition says about applications, and the whole document as published (R7).
 *
 * @param redrawUntil last day on which a redraw may still select a company
 * @param resultsBy until when the results are to be told
 * @param draw how lots are drawn
 * @param document the definition in JSON without its version, which the programme gives
 */
public record Definition(
        ProgrammeId programme,
        ReceptionWindow reception,
        ContactPromise contact,
        SupportPeriod support,
        LocalDate redrawUntil,
        Instant resultsBy,
        DrawRules draw,
        int seats,
        List<FrameGuide> frames,
        String document) {

    public Definition {
        frames = List.copyOf(frames);
    }

    /** Where the definition contradicts itself, sorted by field. */
    public List<Fault> contradictions() {
        List<Fault> faults = new ArrayList<>();
        if (!reception.opensAt().isBefore(reception.closesAt())) {
            faults.add(fault("applicationWindow.closesAt", "締切は開始より後にしてください。", "Reception must close after it opens."));
        }
        if (support.to().isBefore(support.from())) {
            faults.add(fault("support.to", "支援の終了は開始以後にしてください。", "Support must not end before it starts."));
        }
        if (frames.stream().map(FrameGuide::frame).distinct().count() != frames.size()) {
            faults.add(fault("frames", "同じ枠が二度あります。", "A frame is named twice."));
        }
        if (frames.stream().mapToInt(FrameGuide::guide).sum() != seats) {
            faults.add(
                    fault("seats", "定員は枠の目安の合計と一致させてください。", "The seats must be the sum of the frames' guide numbers."));
        }
        return faults.stream().sorted().toList();
    }

    /**
     * Where another definition changes what Tokyo has agreed to, sorted by field: numbers of seats, how lots are drawn, and until
     * when (R49, R55, R81, R97).
     */
    List<Fault> changesOfTokyosPart(Definition other) {
        List<Fault> faults = new ArrayList<>();
        if (!draw.beacon().equals(other.draw.beacon())) {
            faults.add(tokyos("draw.beacon", Rulebook.R81));
        }
        if (!draw.redraw().equals(other.draw.redraw())) {
            faults.add(tokyos("draw.redraw", Rulebook.R81));
        }
        if (!redrawUntil.equals(other.redrawUntil)) {
            faults.add(tokyos("draw.redrawCutOff", Rulebook.R97));
        }
        if (!frames.equals(other.frames)) {
            faults.add(tokyos("frames", Rulebook.R55));
        }
        if (seats != other.seats) {
            faults.add(tokyos("seats", Rulebook.R49));
        }
        return faults.stream().sorted().toList();
    }

    /** Whether two definitions receive and draw alike. */
    boolean drawsLike(Definition other) {
        return reception.equals(other.reception) && seats == other.seats && frames.equals(other.frames);
    }

    private static Fault tokyos(String field, Rulebook rule) {
        return Fault.of(field, rule, "変更できるのは東京都だけです。", "Only Tokyo can change it.");
    }

    private static Fault fault(String field, String japanese, String english) {
        return Fault.of(field, Rulebook.R7, japanese, english);
    }
}
