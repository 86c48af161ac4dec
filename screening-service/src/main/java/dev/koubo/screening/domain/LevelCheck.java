package dev.koubo.screening.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant said about its security on the phone; internal (R75).
 *
 * @param equivalentReason why something else counts as UTM or EDR
 * @param policy whether an information security policy is in place
 * @param signed whether the caller signed off the checklist
 * @param by subject of the caller
 */
public record LevelCheck(
        Set<Device> devices, @Nullable String equivalentReason, boolean policy, boolean signed, Instant at, String by) {

    /** What guards the company. */
    public enum Device {
        UTM,
        EDR,
        EQUIVALENT
    }

    /** What is missing to the level that the programme needs. */
    public enum Gap {
        DEVICES,
        POLICY
    }

    public LevelCheck {
        devices = Set.copyOf(devices);
    }

    /** The minimum is one device in use and a policy (A20). */
    public Set<Gap> gaps() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (devices.isEmpty()) {
            gaps.add(Gap.DEVICES);
        }
        if (!policy) {
            gaps.add(Gap.POLICY);
        }
        return gaps;
    }

    boolean lacksReason() {
        return devices.contains(Device.EQUIVALENT) && (equivalentReason == null || equivalentReason.isBlank());
    }
}
