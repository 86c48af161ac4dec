package dev.koubo.servers;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads what a {@link MailServer} has received; also from another JVM than the one that started it. */
public final class MailReader {
    private final URI api;

    public MailReader(URI api) {
        this.api = api;
    }

    /** What arrived for this address, oldest first. */
    public List<Mail> to(String recipient) {
        // A path keeps its plus signs, a form does not.
        String segment = URLEncoder.encode(recipient, StandardCharsets.UTF_8).replace("+", "%20");
        return Json.find(api.resolve("/api/user/" + segment + "/messages"))
                .map(mails -> StreamSupport.stream(mails.spliterator(), false)
                        .map(mail -> mail.path("mimeMessage").asText())
                        // The API gives each byte of the source as one character.
                        .map(source -> Mail.parse(source.getBytes(StandardCharsets.ISO_8859_1)))
                        .toList())
                .orElse(List.of());
    }

    /** Everybody who has ever received a mail. */
    public List<String> recipients() {
        return Json.find(api.resolve("/api/user"))
                .map(users -> StreamSupport.stream(users.spliterator(), false)
                        .map(user -> user.path("email").asText())
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /** Forgets all mails. */
    public void purge() {
        Json.post(api.resolve("/api/mail/purge"), "", "");
    }
}
