package dev.koubo.consent.domain;

import dev.koubo.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Both forms of one selected company.
 *
 * @param texts the exact text of each form that this company is asked to agree to; a newer text does not change it (R111)
 * @param parts the four signature parts, always all of them
 * @param version grows by one with each change
 */
public record Consent(
        ApplicationId application,
        ProgrammeId programme,
        Instant requestedAt,
        Due due,
        Map<Form, FormText> texts,
        Map<PartKey, Part> parts,
        State state,
        long version) {

    public Consent {
        texts = new EnumMap<>(texts);
        parts = new TreeMap<>(parts);
    }

    /** Issues both forms to a company that takes its seat (R102). */
    public static Decision.Changed request(
            ApplicationId application,
            Programme programme,
            List<FormText> texts,
            Instant now,
            BusinessCalendar calendar) {
        Map<Form, FormText> byForm = new EnumMap<>(Form.class);
        texts.forEach(text -> byForm.put(text.form(), text));
        Map<PartKey, Part> parts = new TreeMap<>();
        PartKey.ALL.forEach(key -> parts.put(key, new Part.Awaited()));
        Due due = programme.dueFor(now, calendar);
        Consent consent = new Consent(application, programme.id(), now, due, byForm, parts, State.REQUESTED, 1);
        return new Decision.Changed(consent, List.of(new Fact.Requested(now, due.at(), texts)));
    }

    /**
     * Takes one part; one that waits for its check or was returned may be handed in again, one that stands may not.
     *
     * @param electronicSignatures whether Tokyo accepts a signature in place of a seal (A31)
     */
    public Decision handIn(PartKey key, HandIn handIn, boolean clausesAgreed, boolean electronicSignatures) {
        if (state != State.REQUESTED || part(key) instanceof Part.Accepted) {
            return Decision.Refused.now(Rulebook.R104, Map.of("state", state.name()));
        }
        if (!clausesAgreed) {
            return Decision.Refused.input(Rulebook.R112, "clausesAgreed");
        }
        if (handIn.how() == HandIn.How.E_SIGN && !electronicSignatures) {
            return Decision.Refused.input(key.party() == Party.COMPANY ? Rulebook.R105 : Rulebook.R106, "how");
        }
        if (key.party() == Party.COMPANY && handIn.signatory().address() == null) {
            return Decision.Refused.input(Rulebook.R105, "signatory.address");
        }
        if (key.party() == Party.COMPANY && handIn.signatory().representative() == null) {
            return Decision.Refused.input(Rulebook.R105, "signatory.representative");
        }
        return new Decision.Changed(with(key, new Part.HandedIn(handIn), state), List.of());
    }

    /** Accepts a part that was handed in, if it is as the rules want it (R105–R107). */
    public Decision accept(PartKey key, Optional<Registered> registered, Instant now, String checker) {
        if (!(part(key) instanceof Part.HandedIn(HandIn handIn)) || state != State.REQUESTED) {
            return Decision.Refused.now(Rulebook.R104, Map.of("part", key.toString(), "missing", missing()));
        }
        Optional<Decision> flaw = flaw(key, handIn, registered, now);
        if (flaw.isPresent()) {
            return flaw.get();
        }
        String evidence =
                Evidence.sha256(Evidence.record(application, text(key.form()), key.party(), handIn, now, checker));
        Consent after = with(key, new Part.Accepted(handIn, now, checker, evidence), state);
        List<Fact> facts = new ArrayList<>(List.of(new Fact.PartAccepted(key, now, evidence)));
        if (after.missing().isEmpty()) {
            after = new Consent(
                    application, programme, requestedAt, due, texts, after.parts, State.COMPLETED, after.version);
            facts.add(new Fact.Completed(now, after.evidence(Form.A), after.evidence(Form.B)));
        }
        return new Decision.Changed(after, facts);
    }

    /** Sends a part that was handed in back to the company. */
    public Decision giveBack(PartKey key, ReturnReason reason, Instant now, String checker) {
        if (!(part(key) instanceof Part.HandedIn(HandIn handIn)) || state != State.REQUESTED) {
            return Decision.Refused.now(Rulebook.R104, Map.of("part", key.toString(), "missing", missing()));
        }
        return new Decision.Changed(
                with(key, new Part.Returned(handIn, reason, now, checker), state),
                List.of(new Fact.PartReturned(key, now, reason)));
    }

    /** Ends the matter of a company that gave its seat back or lost it; what stands already stays as it is. */
    public Decision close() {
        return state == State.REQUESTED
                ? new Decision.Changed(
                        new Consent(application, programme, requestedAt, due, texts, parts, State.CLOSED, version + 1),
                        List.of())
                : new Decision.Unchanged(this);
    }

    /** The parts that do not stand yet, by name. */
    public List<String> missing() {
        return parts.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Part.Accepted))
                .map(entry -> entry.getKey().toString())
                .toList();
    }

    public FormText text(Form form) {
        return Objects.requireNonNull(texts.get(form), "every form has a text");
    }

    public Part part(PartKey key) {
        return Objects.requireNonNull(parts.get(key), "every part has a state");
    }

    private Optional<Decision> flaw(PartKey key, HandIn handIn, Optional<Registered> registered, Instant now) {
        boolean company = key.party() == Party.COMPANY;
        Rulebook rule = company ? Rulebook.R105 : Rulebook.R106;
        if (!handIn.seal()) {
            return Optional.of(Decision.Refused.now(rule, Map.of("reason", ReturnReason.SEAL_MISSING.name())));
        }
        LocalDate issued = requestedAt.atZone(Programme.ZONE).toLocalDate();
        LocalDate today = now.atZone(Programme.ZONE).toLocalDate();
        if (handIn.signedOn().isBefore(issued) || handIn.signedOn().isAfter(today)) {
            return Optional.of(Decision.Refused.now(Rulebook.R107, Map.of("reason", ReturnReason.DATE_INVALID.name())));
        }
        boolean differs = registered
                .map(known -> !handIn.signatory().name().equals(company ? known.company() : known.participant()))
                .orElse(true);
        return differs
                ? Optional.of(Decision.Refused.now(rule, Map.of("reason", ReturnReason.SIGNATORY_DIFFERS.name())))
                : Optional.empty();
    }

    /** One hash for both parts of a form, in the order company, participant. */
    private String evidence(Form form) {
        StringBuilder hashes = new StringBuilder();
        for (Party party : Party.values()) {
            if (part(new PartKey(form, party)) instanceof Part.Accepted accepted) {
                hashes.append(accepted.evidence()).append('\n');
            }
        }
        return Evidence.sha256(hashes.toString());
    }

    private Consent with(PartKey key, Part part, State next) {
        Map<PartKey, Part> changed = new TreeMap<>(parts);
        changed.put(key, part);
        return new Consent(application, programme, requestedAt, due, texts, changed, next, version + 1);
    }
}
