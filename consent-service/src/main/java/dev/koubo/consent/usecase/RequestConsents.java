package dev.koubo.consent.usecase;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.Decision.Changed;
import dev.koubo.consent.domain.Form;
import dev.koubo.consent.domain.FormText;
import dev.koubo.consent.domain.Programme;
import dev.koubo.consent.domain.ProgrammeId;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** Issues both forms to a company that takes its seat, as soon as its programme is known too (R102). */
@ApplicationScoped
public class RequestConsents {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Consents consents;
    private final Texts texts;
    private final Announcements announcements;
    private final InstantSource clock;

    RequestConsents(
            Transactions transactions,
            Programmes programmes,
            Consents consents,
            Texts texts,
            Announcements announcements,
            InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.consents = consents;
        this.texts = texts;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Issues them now, or when the programme becomes known; a company that has them already keeps those. */
    public Uni<Void> request(ProgrammeId id, ApplicationId application) {
        return transactions.run(() -> programmes
                .inForce(id)
                .chain(programme -> programme
                        .map(known -> requestIn(known, application))
                        .orElseGet(() -> programmes.keepWaiting(id, application))));
    }

    Uni<Void> requestIn(Programme programme, ApplicationId application) {
        return consents.lock(application)
                .chain(found -> found.isPresent() ? Uni.createFrom().voidItem() : issue(programme, application));
    }

    private Uni<Void> issue(Programme programme, ApplicationId application) {
        Changed requested = Consent.request(
                application, programme, textsOf(programme), clock.instant(), BusinessCalendar.standard());
        Consent consent = requested.consent();
        return consents.add(consent).chain(() -> announcements.announce(consent, requested.facts()));
    }

    private List<FormText> textsOf(Programme programme) {
        return Arrays.stream(Form.values())
                .map(form -> texts.find(form, programme.textVersion())
                        .orElseThrow(() -> new IllegalStateException(
                                "no text of form " + form + " in version " + programme.textVersion())))
                .map(text -> new FormText(text.form(), text.version(), text.sha256()))
                .toList();
    }
}
