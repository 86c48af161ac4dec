package dev.koubo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.servers.Mail;
import dev.koubo.servers.MailReader;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A split view would show: what was mailed before each draw is what the public bundle holds after it (R81). */
@ExtendWith(PlayedSeason.Extension.class)
class SplitViewTest {

    private static final Pattern FILE = Pattern.compile("draw-\\d+/manifest\\.txt");
    private static final Pattern ENTRIES = Pattern.compile("(?m)^entries=(\\d+)$");

    @Test
    void r81_every_entry_of_every_draw_was_mailed_the_manifest_of_the_bundle(PlayedSeason season) throws IOException {
        Map<String, byte[]> published = manifests(season);
        List<Mail> mails = mails(season);

        Map<String, Long> owed = new TreeMap<>();
        published.values().forEach(manifest -> owed.put(sha256(manifest), entries(manifest)));
        Map<String, Long> mailed =
                mails.stream().collect(Collectors.groupingBy(SplitViewTest::sha256OfAttachment, Collectors.counting()));

        assertThat(published).isNotEmpty();
        assertThat(mailed).isEqualTo(owed);
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains(sha256OfAttachment(mail))
                        .contains(season.stack().access().gateway() + "/draws/cyber-2025"));
    }

    private static String sha256OfAttachment(Mail mail) {
        return sha256(Objects.requireNonNull(mail.attachments().get("manifest.txt")));
    }

    private static List<Mail> mails(PlayedSeason season) {
        MailReader reader = new MailReader(season.stack().access().mailbox());
        return reader.recipients().stream()
                .flatMap(recipient -> reader.to(recipient).stream())
                .filter(mail -> "DRAW_COMMITTED".equals(mail.headers().get("X-Koubo-Template")))
                .toList();
    }

    private static Map<String, byte[]> manifests(PlayedSeason season) throws IOException {
        byte[] bundle = RestAssured.get(season.stack().access().gateway() + "/api/v1/programmes/cyber-2025/draw-bundle")
                .asByteArray();
        Map<String, byte[]> manifests = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (FILE.matcher(entry.getName()).matches()) {
                    manifests.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return manifests;
    }

    private static long entries(byte[] manifest) {
        return ENTRIES.matcher(new String(manifest, StandardCharsets.US_ASCII))
                .results()
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
