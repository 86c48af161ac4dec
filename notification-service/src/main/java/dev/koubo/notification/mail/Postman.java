package dev.koubo.notification.mail;

import dev.koubo.notification.NotificationConfig;
import dev.koubo.notification.domain.Failure;
import dev.koubo.notification.domain.Letter;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.usecase.Post;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;

/** Hands letters to the SMTP server. What a server answers may quote an address, so it is never logged. */
@ApplicationScoped
class Postman implements Post {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final ReactiveMailer mailer;
    private final LetterWriter writer;
    private final NotificationConfig config;

    Postman(ReactiveMailer mailer, LetterWriter writer, NotificationConfig config) {
        this.mailer = mailer;
        this.writer = writer;
        this.config = config;
    }

    /** A letter that cannot be written is a bug: it fails. */
    @Override
    public Uni<Outcome> send(Letter letter) {
        Executor caller = contextOfCaller();
        return Uni.createFrom()
                .item(() -> writer.write(letter))
                .chain(mail -> handOver(letter.notice().id(), mail))
                .emitOn(caller);
    }

    private Uni<Outcome> handOver(NoticeId notice, Mail mail) {
        return Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .ifNoItem()
                .after(config.longestSending())
                .fail()
                .<Outcome>replaceWith(new Outcome.Accepted())
                .onFailure()
                .recoverWithItem(failure -> notAccepted(notice, failure));
    }

    private static Outcome notAccepted(NoticeId notice, Throwable failure) {
        return switch (failure) {
            case SMTPException refused -> {
                LOG.warnf("Notice %s: the mail server answered %d", notice, refused.getReplyCode());
                yield new Outcome.NotAccepted(Failure.SERVER_REFUSED, refused.isPermanent());
            }
            case IllegalArgumentException _ -> {
                LOG.warnf("Notice %s: its address is none", notice);
                yield new Outcome.NotAccepted(Failure.SERVER_REFUSED, true);
            }
            default -> {
                LOG.warnf(
                        "Notice %s: the mail server does not answer (%s)",
                        notice, failure.getClass().getSimpleName());
                yield new Outcome.NotAccepted(Failure.SERVER_UNREACHABLE, false);
            }
        };
    }

    /** The database session that goes on with the outcome stays on the caller's context. */
    private static Executor contextOfCaller() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(any -> task.run());
    }
}
