package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.proof.DrawResult;
import dev.koubo.lottery.domain.proof.EntryList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The long files of some draws. */
record DrawFiles(Map<DrawFileRow.Key, byte[]> contents) {

    static DrawFiles of(List<DrawFileRow> rows) {
        return new DrawFiles(rows.stream().collect(Collectors.toMap(DrawFileRow::key, DrawFileRow::content)));
    }

    EntryList list(String draw) {
        return EntryList.parse(content(draw, DrawFileRow.LIST));
    }

    DrawResult result(String draw) {
        return DrawResult.parse(content(draw, DrawFileRow.RESULT));
    }

    private byte[] content(String draw, String name) {
        return Objects.requireNonNull(contents.get(new DrawFileRow.Key(draw, name)), name);
    }
}
