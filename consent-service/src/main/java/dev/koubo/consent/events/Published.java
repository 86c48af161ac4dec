package dev.koubo.consent.events;

import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.Fact;
import dev.koubo.consent.domain.Form;
import dev.koubo.consent.domain.FormText;
import dev.koubo.consent.domain.PartKey;
import dev.koubo.consent.domain.Party;
import dev.koubo.consent.domain.ReturnReason;
import java.time.Instant;
import java.util.List;

/** What others see, one record an event; the record's name is the event's type. */
sealed interface Published {

    record IssuedForm(Form form, String textVersion, String textSha256) {}

    record ConsentRequested(
            String applicationId, String programme, Instant requestedAt, Instant dueAt, List<IssuedForm> forms)
            implements Published {}

    record ConsentPartReceived(
            String applicationId, String programme, Form form, Party party, Instant acceptedAt, String evidenceSha256)
            implements Published {}

    record ConsentReturned(
            String applicationId, String programme, Form form, Party party, Instant returnedAt, ReturnReason reason)
            implements Published {}

    record ConsentsCompleted(
            String applicationId,
            String programme,
            Instant completedAt,
            String formAEvidenceSha256,
            String formBEvidenceSha256)
            implements Published {}

    static Published of(Consent consent, Fact fact) {
        String id = consent.application().toString();
        String programme = consent.programme().value();
        return switch (fact) {
            case Fact.Requested(Instant at, Instant dueAt, List<FormText> texts) ->
                new ConsentRequested(id, programme, at, dueAt, issued(texts));
            case Fact.PartAccepted(PartKey part, Instant at, String evidence) ->
                new ConsentPartReceived(id, programme, part.form(), part.party(), at, evidence);
            case Fact.PartReturned(PartKey part, Instant at, ReturnReason reason) ->
                new ConsentReturned(id, programme, part.form(), part.party(), at, reason);
            case Fact.Completed(Instant at, String formA, String formB) ->
                new ConsentsCompleted(id, programme, at, formA, formB);
        };
    }

    private static List<IssuedForm> issued(List<FormText> texts) {
        return texts.stream()
                .map(text -> new IssuedForm(text.form(), text.version(), text.sha256()))
                .toList();
    }
}
