package dev.koubo.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.koubo.browser.PublicApi.Answer;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says through the public API what the services would say of a programme. */
final class Programme {

    private static final String DRAW = """
            {"programme":"%s","draw":%d,"state":"%s","held":true,"source":"%s","entries":%d,"entriesByFrame":%s,\
            "listSha256":"%s","guide":%s,"seats":%s,"unfilled":0,%s"manifest":"%s","manifestSha256":"%s",\
            "committedAt":"2025-07-0%dT10:00:00+09:00","executedAt":"2025-07-0%dT15:00:00+09:00",%s"skipped":[]}""";

    private final PublicApi api;
    private final String id;

    Programme(PublicApi api, String id) {
        this.api = api;
        this.id = id;
    }

    /** Described by its definition, and nothing drawn yet. */
    Programme described() {
        String definition;
        try {
            definition =
                    Files.readString(Tools.root().resolve("deploy/season/src/main/resources/cyber-2025.json"), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        api.say(id, Answer.json("""
                {"programme":"%s","definitionVersion":1,"receptionState":"OPEN","serverTime":"2025-06-01T10:00:00+09:00",\
                "listFixedAt":null,"definition":%s}""".formatted(id, definition)));
        api.say(id + "/draws", Answer.json("{\"items\":[],\"nextDraw\":0,\"redrawRequired\":false}"));
        return this;
    }

    /** With draws that are over and their bundle. */
    Programme published(Map<String, byte[]> files) {
        return described().showing(files).bundled(Bundles.zip(files));
    }

    /** With the facts of these draws, as they were shown before and after each. */
    Programme showing(Map<String, byte[]> files) {
        List<String> draws = new ArrayList<>();
        for (byte[] manifest; (manifest = files.get("draw-" + draws.size() + "/manifest.txt")) != null; ) {
            draws.add(draw(files, draws.size(), new String(manifest, US_ASCII)));
        }
        api.say(id + "/draws", Answer.json("""
                {"items":[%s],"nextDraw":%d,"redrawRequired":false}""".formatted(String.join(",", draws), draws.size())));
        return this;
    }

    /** With this for its bundle, whatever the API says of the draws. */
    Programme bundled(byte[] zip) {
        api.say(id + "/draw-bundle", Answer.zip(zip));
        return this;
    }

    private static String draw(Map<String, byte[]> files, int number, String text) {
        Manifest manifest = Manifest.parse(text);
        byte[] result = Objects.requireNonNull(files.get("draw-" + number + "/result.txt"));
        boolean isVoid = new String(result, US_ASCII).startsWith("void");
        String over = isVoid
                ? "\"voided\":{\"reason\":\"SECRET_NOT_REVEALED\",\"at\":\"2025-07-05T10:00:00+09:00\"},"
                : "\"resultSha256\":\"%s\",\"approvedAt\":\"2025-07-0%dT17:00:00+09:00\","
                        .formatted(Sha256.of(result), number + 4);
        return DRAW.formatted(
                manifest.programme(),
                number,
                isVoid ? "VOID" : "APPROVED",
                manifest.beacon() instanceof Beacon.None
                        ? "NONE"
                        : manifest.beacon() instanceof Beacon.Parent ? "PARENT" : "CEREMONY",
                manifest.entries(),
                counts(EntryList.parse(Objects.requireNonNull(files.get("draw-" + number + "/list.txt")))
                        .counts()),
                manifest.listHash(),
                counts(manifest.guide()),
                counts(manifest.seats()),
                ceremony(manifest.beacon()),
                text.replace("\n", "\\n"),
                manifest.hash(),
                number + 4,
                number + 4,
                over);
    }

    private static String ceremony(Beacon beacon) {
        return beacon instanceof Beacon.Ceremony(Sha256 hashOfA, Sha256 hashOfB) ? """
                "ceremony":{"secretariat":{"sha256":"%s","revealed":true},"tokyo":{"sha256":"%s","revealed":true}},""".formatted(hashOfA, hashOfB) : "";
    }

    private static String counts(FrameCounts counts) {
        return "{\"RW\":%d,\"CM\":%d,\"SO\":%d}".formatted(counts.rw(), counts.cm(), counts.so());
    }
}
