package dev.koubo.lottery.domain.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * All that is public about the draws of a programme, by path (R82, R96).
 *
 * @param <F> how a file is held
 */
public record Bundle<F>(SequencedMap<String, F> files) {

    public Bundle {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }

    /** The bundle of draws that are over and their journal. */
    public static <F> Bundle<F> of(List<DrawFolder<F>> draws, F journal) {
        SequencedMap<String, F> files = new LinkedHashMap<>();
        for (DrawFolder<F> draw : draws) {
            String folder = "draw-" + draw.draw() + "/";
            files.put(folder + "list.txt", draw.list());
            files.put(folder + "manifest.txt", draw.manifest());
            files.put(folder + "beacon.json", draw.beacon());
            files.put(folder + "result.txt", draw.result());
        }
        files.put("journal.txt", journal);
        return new Bundle<>(files);
    }
}
