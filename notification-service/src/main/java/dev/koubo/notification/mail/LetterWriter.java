package dev.koubo.notification.mail;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.notification.NotificationConfig;
import dev.koubo.notification.domain.Letter;
import dev.koubo.notification.domain.Manifest;
import dev.koubo.notification.domain.Programme;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a letter down: the first line of its template is the subject, the rest the text. */
@ApplicationScoped
class LetterWriter {

    private final Engine engine;
    private final RelatedProgrammes relatedProgrammes;
    private final URI publicAddress;

    LetterWriter(Engine engine, RelatedProgrammes relatedProgrammes, NotificationConfig config) {
        this.engine = engine;
        this.relatedProgrammes = relatedProgrammes;
        this.publicAddress = config.publicAddress();
    }

    Mail write(Letter letter) {
        String[] subjectAndText = text(letter).split("\n", 2);
        String sender = letter.programme().deskEmail();
        Mail mail = Mail.withText(
                        letter.recipient().email(), subjectAndText[0].strip(), subjectAndText[1].strip() + "\n")
                .setFrom(sender)
                .addHeader("X-Koubo-Template", letter.notice().template().name())
                .addHeader("X-Koubo-Notice", letter.notice().id().toString())
                // Stays the same if the mail goes out again, so that a mailbox can tell.
                .addHeader("Message-ID", "<" + letter.notice().id() + sender.substring(sender.indexOf('@')) + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                letter.writtenAt().atZone(Programme.ZONE)));
        return attach(mail, letter.notice().particulars().manifest());
    }

    /** Not as a text: on its way a text's line ends may be changed, and every byte counts. */
    private static Mail attach(Mail mail, @Nullable String manifest) {
        return manifest == null
                ? mail
                : mail.addAttachment("manifest.txt", new Manifest(manifest).bytes(), "application/octet-stream");
    }

    String text(Letter letter) {
        String name = letter.notice().template().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Template template = engine.getTemplate(name);
        if (template == null) {
            throw new IllegalStateException("There is no template " + name);
        }
        return template.data("w", new Wording(letter, BusinessCalendar.standard(), relatedProgrammes, publicAddress))
                .render();
    }
}
