package dev.koubo.lottery.events;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.pool.EntryFacts;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.programme.BeaconTerms;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.RedrawRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of others' events, and nothing more. */
final class Consumed {

    private Consumed() {}

    /** ProgrammeOpened and ProgrammeChanged. */
    record ProgrammeDefined(String programme, int definitionVersion, Definition definition) {

        LotteryTerms toTerms() {
            return new LotteryTerms(
                    programme,
                    definitionVersion,
                    definition.seats(),
                    FrameCounts.each(definition::guide),
                    definition.applicationWindow().closesAt().toInstant(),
                    RedrawRule.parse(definition.draw().redraw()),
                    definition.draw().redrawCutOff(),
                    definition.withdrawal().businessDays(),
                    definition.forms().dueBusinessDays(),
                    definition.desk().closes(),
                    definition.draw().terms());
        }
    }

    record Definition(
            int seats,
            List<FrameGuide> frames,
            Window applicationWindow,
            DrawTerms draw,
            WithdrawalTerms withdrawal,
            FormTerms forms,
            Desk desk) {

        int guide(Frame frame) {
            return frames.stream()
                    .filter(each -> each.frame() == frame)
                    .mapToInt(FrameGuide::guide)
                    .sum();
        }
    }

    record FrameGuide(Frame frame, int guide) {}

    record Window(OffsetDateTime closesAt) {}

    /** Without a beacon, two secrets: the definitions of earlier editions name none. */
    record DrawTerms(
            String redraw, LocalDate redrawCutOff, @Nullable BeaconDefinition beacon) {

        BeaconTerms terms() {
            return beacon == null ? BeaconTerms.DEFAULT : beacon.terms();
        }
    }

    record BeaconDefinition(
            String kind,
            @Nullable Integer leadMinutes,
            @Nullable Integer everyMinutes) {

        BeaconTerms terms() {
            return new BeaconTerms(
                    BeaconKind.parse(kind),
                    Objects.requireNonNullElse(leadMinutes, BeaconTerms.DEFAULT.leadMinutes()),
                    Objects.requireNonNullElse(everyMinutes, BeaconTerms.DEFAULT.everyMinutes()));
        }
    }

    record WithdrawalTerms(int businessDays) {}

    record FormTerms(int dueBusinessDays) {}

    record Desk(LocalTime closes) {}

    record ApplicationsClosed(String programme, int received) {}

    record ApplicationSubmitted(
            UUID applicationId,
            String programme,
            Instant receivedAt,
            Frame frame,
            String industry,
            String label,
            boolean eligible) {

        EntryFacts facts() {
            return new EntryFacts(new EntryLine(frame, EntryLabel.fromHex(label)), industry, receivedAt, eligible);
        }
    }

    record ApplicationAmended(UUID applicationId, String programme, Frame frame, String industry, String label) {

        EntryLine line() {
            return new EntryLine(frame, EntryLabel.fromHex(label));
        }
    }

    record ApplicationRefused(UUID applicationId, String programme, String stage) {}

    record ApplicationWithdrawn(UUID applicationId, String programme, Instant withdrawnAt) {}

    record ApplicationExcluded(UUID applicationId, String programme, Instant excludedAt) {}

    /** Any event that tells of an application no more than that it happened. */
    record OfApplication(UUID applicationId, String programme) {

        ApplicationId id() {
            return new ApplicationId(applicationId);
        }
    }

    record NoticeArrived(String about, String template, Instant arrivedAt) {}

    record PartyRecorded(UUID applicationId, String applicant) {}
}
