package dev.koubo.lottery.domain.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All that is public about the draws of a programme, by path (R82, R96). The same draws give the same bytes. */
public record Bundle(SequencedMap<String, Document> files) {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public Bundle {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }

    /** The bundle of draws that are over and their journal. */
    public static Bundle of(List<PublishedDraw> draws, Journal journal) {
        SequencedMap<String, Document> files = new LinkedHashMap<>();
        for (PublishedDraw draw : draws) {
            String folder = "draw-" + draw.manifest().draw() + "/";
            files.put(folder + "list.txt", draw.list());
            files.put(folder + "manifest.txt", draw.manifest());
            files.put(folder + "beacon.json", draw.beaconFile());
            files.put(folder + "result.txt", draw.result());
        }
        files.put("journal.txt", journal);
        return new Bundle(files);
    }

    /** Writes the bundle as a ZIP; the caller closes the stream. */
    public void writeZip(OutputStream stream) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream);
        for (Map.Entry<String, Document> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            file.getValue().writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
