package dev.koubo.screening.web;

import dev.koubo.calendar.Working;
import dev.koubo.screening.domain.Approval;
import dev.koubo.screening.domain.Attempt;
import dev.koubo.screening.domain.Closing;
import dev.koubo.screening.domain.Evidence;
import dev.koubo.screening.domain.Explanation;
import dev.koubo.screening.domain.LevelCheck;
import dev.koubo.screening.domain.Party;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.domain.State;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A screening with all that is known.
 *
 * @param working how the due date was counted (R190)
 * @param party whom to call; null for everybody but the secretariat
 */
record ScreeningView(
        UUID applicationId,
        String programme,
        State state,
        OffsetDateTime receivedAt,
        OffsetDateTime contactDueAt,
        Working working,
        boolean overdue,
        List<AttemptView> attempts,
        @Nullable OffsetDateTime nextCallAt,
        @Nullable OffsetDateTime mailSentAt,
        @Nullable LevelView level,
        @Nullable TermsView terms,
        @Nullable ApprovalView approval,
        @Nullable ClosingView closing,
        @Nullable PartyView party,
        long version) {

    static ScreeningView of(Screening screening, Optional<Party> party) {
        Evidence evidence = Evidence.of(screening.stage());
        return new ScreeningView(
                screening.application().value(),
                screening.programme().value(),
                screening.stage().state(),
                TokyoTime.of(screening.receivedAt()),
                TokyoTime.of(screening.promise().dueAt()),
                screening.promise().working(),
                screening.overdueSince() != null,
                screening.attempts().stream().map(AttemptView::of).toList(),
                TokyoTime.ofNullable(screening.nextCallAt()),
                TokyoTime.ofNullable(screening.mailedAt()),
                LevelView.of(evidence.level()),
                TermsView.of(evidence.terms()),
                ApprovalView.of(evidence.approval()),
                ClosingView.of(evidence.closing()),
                party.map(PartyView::of).orElse(null),
                screening.version());
    }

    record AttemptView(
            int attempt,
            OffsetDateTime at,
            String caller,
            Attempt.Outcome outcome,
            @Nullable OffsetDateTime callBackAt,
            @Nullable String note,
            String scriptVersion) {

        static AttemptView of(Attempt attempt) {
            return new AttemptView(
                    attempt.number(),
                    TokyoTime.of(attempt.at()),
                    attempt.caller(),
                    attempt.outcome(),
                    TokyoTime.ofNullable(attempt.callBackAt()),
                    attempt.note(),
                    attempt.scriptVersion());
        }
    }

    record LevelView(
            Set<LevelCheck.Device> devices,
            @Nullable String equivalentReason,
            boolean policy,
            Set<LevelCheck.Gap> gaps,
            OffsetDateTime at,
            String by) {

        static @Nullable LevelView of(@Nullable LevelCheck level) {
            return level == null
                    ? null
                    : new LevelView(
                            level.devices(),
                            level.equivalentReason(),
                            level.policy(),
                            level.gaps(),
                            TokyoTime.of(level.at()),
                            level.by());
        }
    }

    record TermsView(
            String scriptVersion,
            Set<String> explained,
            boolean accepted,
            @Nullable String acceptedBy,
            OffsetDateTime at,
            String by) {

        static @Nullable TermsView of(@Nullable Explanation terms) {
            return terms == null
                    ? null
                    : new TermsView(
                            terms.scriptVersion(),
                            terms.explained(),
                            terms.accepted(),
                            terms.acceptedBy(),
                            TokyoTime.of(terms.at()),
                            terms.by());
        }
    }

    record ApprovalView(OffsetDateTime at, String by) {

        static @Nullable ApprovalView of(@Nullable Approval approval) {
            return approval == null ? null : new ApprovalView(TokyoTime.of(approval.at()), approval.by());
        }
    }

    record ClosingView(Closing.Reason reason, OffsetDateTime at, String by) {

        static @Nullable ClosingView of(@Nullable Closing closing) {
            return closing == null ? null : new ClosingView(closing.reason(), TokyoTime.of(closing.at()), closing.by());
        }
    }

    record PartyView(
            String companyName,
            String companyNameKana,
            String companyPhone,
            String participantName,
            String participantNameKana,
            String participantPhone) {

        static PartyView of(Party party) {
            return new PartyView(
                    party.companyName(),
                    party.companyNameKana(),
                    party.companyPhone(),
                    party.participantName(),
                    party.participantNameKana(),
                    party.participantPhone());
        }
    }
}
