package dev.koubo.notification.mail;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.notification.domain.Letter;
import dev.koubo.notification.domain.Programme;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a letter down: the first line of its template is the subject, the rest the text. */
@ApplicationScoped
class LetterWriter {

    private final Engine engine;
    private final RelatedProgrammes relatedProgrammes;

    LetterWriter(Engine engine, RelatedProgrammes relatedProgrammes) {
        this.engine = engine;
        this.relatedProgrammes = relatedProgrammes;
    }

    Mail write(Letter letter) {
        String[] subjectAndText = text(letter).split("\n", 2);
        String sender = letter.programme().deskEmail();
        return Mail.withText(letter.recipient().email(), subjectAndText[0].strip(), subjectAndText[1].strip() + "\n")
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
    }

    String text(Letter letter) {
        String name = letter.notice().template().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Template template = engine.getTemplate(name);
        if (template == null) {
            throw new IllegalStateException("There is no template " + name);
        }
        return template.data("w", new Wording(letter, BusinessCalendar.standard(), relatedProgrammes))
                .render();
    }
}
