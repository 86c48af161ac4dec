package dev.koubo.application.web.application;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.application.Participant;
import dev.koubo.application.domain.application.Participant.Role;
import dev.koubo.application.web.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the one participant (R39, R41). */
final class ParticipantReader {

    private static final int LONGEST_MOTIVE = 2000;

    private ParticipantReader() {}

    /** Empty if something is wrong; what it is the reading knows. */
    static Optional<Participant> readOne(Reading reading, @Nullable List<ParticipantRequest> requests) {
        if (requests == null || requests.isEmpty()) {
            reading.missing("participants", Rulebook.R36);
            return Optional.empty();
        }
        if (requests.size() > 1) {
            reading.fault(
                    "participants", Rulebook.R39, "参加者は1名だけ登録できます。", "Exactly one participant can be registered.");
            return Optional.empty();
        }
        return read(reading, "participants[0]", requests.getFirst());
    }

    static Optional<Participant> read(Reading reading, String place, ParticipantRequest request) {
        String name = ContactReader.name(reading, place + ".name", request.name());
        String kana = ContactReader.kana(reading, place + ".nameKana", request.nameKana());
        Role role = reading.needed(place + ".role", Rulebook.R41, request.role(), Role.OTHER);
        String roleText = role == Role.OTHER && request.role() != null
                ? reading.text(place + ".roleText", Rulebook.R41, request.roleText(), ContactReader.LONGEST_NAME)
                : null;
        String motive = reading.text(place + ".motive", Rulebook.R41, request.motive(), LONGEST_MOTIVE);
        String email = ContactReader.email(reading, place + ".email", request.email());
        String phone = ContactReader.phone(reading, place + ".phone", request.phone());
        return reading.isSound()
                ? Optional.of(new Participant(name, kana, role, roleText, motive, email, phone))
                : Optional.empty();
    }
}
